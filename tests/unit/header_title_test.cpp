// Titles that are broken, given twice, or stand below their letter; and lines around them that are none.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

const std::string kTasks = "1.加固河堤。（市水务局负责）\n2.清理河道。（市林业局负责）\n";

std::string title(const std::string& content)
{
    const Document document = shown::document(content + kTasks);
    return document.header.title ? shown::words(document.content, document.header.title->span) : "";
}

} // namespace

TEST(HeaderTitle, blank_lines_may_break_it_twice)
{
    EXPECT_EQ(title("江北市人民政府关于印发江北市\n\n进一步加强水网建设\n\n实施方案的通知\n\n江政发〔2023〕5号\n\n各县人民政府：\n"),
              "江北市人民政府关于印发江北市\n\n进一步加强水网建设\n\n实施方案的通知");
    EXPECT_EQ(title("江北市人民政府关于印发《江北市2023年任务分解\n\n一览表》的通知\n\n各县人民政府：\n"),
              "江北市人民政府关于印发《江北市2023年任务分解\n\n一览表》的通知");
    EXPECT_EQ(title("关于加强防汛工作\n\n江北市2023年防汛工作方案\n\n各县人民政府：\n"), "关于加强防汛工作\n\n江北市2023年防汛工作方案");
}

TEST(HeaderTitle, the_head_of_a_table_of_contents_is_none)
{
    EXPECT_EQ(title("江北市人民政府关于印发水网建设方案的通知\n目　　录\n一、总体要求\t1\n二、重点任务\t3\n一、总体要求\n二、重点任务\n"),
              "江北市人民政府关于印发水网建设方案的通知");
    EXPECT_EQ(title("江北市人民政府关于印发\n权责目录的通知\n各县人民政府：\n"), "江北市人民政府关于印发\n权责目录的通知");
    EXPECT_EQ(title("江北市2023年重点项目目录\n各县人民政府：\n"), "江北市2023年重点项目目录");
}

TEST(HeaderTitle, a_finished_title_above_a_blank_line_is_another)
{
    EXPECT_EQ(title("江北市防汛工作要点\n\n江北市2023年防汛工作方案\n各县人民政府：\n"), "江北市防汛工作要点");
    EXPECT_EQ(title("江北市人民政府\n\n水网建设实施方案\n各县人民政府：\n"), "水网建设实施方案");
}

TEST(HeaderTitle, below_a_letter_with_its_years_on_a_line_of_their_own)
{
    const std::string letter =
        "各县人民政府：\n现将《江北市水网建设行动方案（2024—2026年）》印发给你们，请认真落实。\n江北市水务局\n2024年3月7日\n";
    EXPECT_EQ(title(letter + "江北市水网建设行动方案\n（2024—2026年）\n"), "江北市水网建设行动方案\n（2024—2026年）");
    EXPECT_EQ(title(letter + "江北市水网建设\n行动方案（2024—2026年）\n"), "江北市水网建设\n行动方案（2024—2026年）");
    EXPECT_EQ(title(letter + "江北市水网建设行动方案（2024—2026年）\n"), "江北市水网建设行动方案（2024—2026年）");
    EXPECT_EQ(title(letter + "江北市园林建设\n（2024—2026年）\n"), ""); // another paper
}

TEST(HeaderTitle, a_page_that_gives_it_with_more_behind_it_gives_it_once)
{
    EXPECT_EQ(title("江北市人民政府关于做好防汛工作的通知 "
                    "江政发〔2018〕42号\n江北市人民政府关于做好防汛工作的通知\n江政发〔2018〕42号\n各县人民政府：\n"),
              "江北市人民政府关于做好防汛工作的通知");
    EXPECT_EQ(title("江北市人民政府关于做好防汛工作的通知_江北市政府网\n江北市人民政府关于做好防汛工作的通知\n各县人民政府：\n"),
              "江北市人民政府关于做好防汛工作的通知");
}

TEST(HeaderTitle, the_day_of_an_upload_between_two_titles_is_no_date_of_the_notice)
{
    const auto date = [](const std::string& content) {
        const Document document = shown::document(content + kTasks);
        return document.header.issued_on ? document.header.issued_on->date.value_or(Date{}).year : 0;
    };
    EXPECT_EQ(date("市水务局2022年工作要点\nVIP专免\n2024-06-03\n29.51KB\n24 页\n市水务局2022年工作要点\n"), 0);
    EXPECT_EQ(date("市水务局2022年工作要点\n2022-06-03\n"), 2022); // the only one, under the title
    EXPECT_EQ(date("市水务局2022年工作要点\n（2022年1月3日）\n一、总体要求\n坚持节水优先。\n"), 2022);
}

TEST(HeaderTitle, facts_of_a_page_are_none)
{
    const std::string facts =
        "• 索引号:11N000/ZK-2024-000021\n• 发文单位:江北市政府办\n• 信息名称:关于做好防汛工作的通知\n• 信息有效性:有效\n";
    EXPECT_EQ(title(facts + "展开\n关于做好防汛工作的通知\n各县人民政府：\n"), "关于做好防汛工作的通知");
    EXPECT_EQ(title(facts + "各县人民政府：\n"), "关于做好防汛工作的通知"); // it stands nowhere else
    EXPECT_EQ(title("- 索 引 號:QZ05101\n- 主題分類:綜合政務\n- 備注/文號:江政辦〔2025〕1號\n江北市2025年防汛任务\n各县人民政府：\n"),
              "江北市2025年防汛任务");
    EXPECT_EQ(
        title("文件名称 | 2024年防汛任务分解方案 | |\n索引号 | zyx/2024-4992 | 公开目录： | 政务督查 |\n文号 | 江政办发〔2024〕17号 | "
              "成文日期： | 2024年09月14日 |\n各县人民政府：\n"),
        "2024年防汛任务分解方案");
    const Document records =
        shown::document("江北市2024年项目表\n项目名称：河堤\n责任单位：市水务局\n项目名称：泵站\n责任单位：市林业局\n");
    EXPECT_EQ(records.parties.size(), 2U); // labels of work
}

TEST(HeaderTitle, the_name_of_a_site_and_the_number_are_no_part_of_it)
{
    EXPECT_EQ(title("法规网--中国法律信息网\n江北市人民政府关于做好防汛工作的通知（江政发〔2011〕6号）\n各县人民政府：\n"),
              "江北市人民政府关于做好防汛工作的通知");
    EXPECT_EQ(title("江北市人民政府关于做好防汛工作的通知 江政发〔2011〕6号\n各县人民政府：\n"), "江北市人民政府关于做好防汛工作的通知");
    EXPECT_EQ(title("江北市人民政府关于做好防汛工作的通知-江北市人民政府门户网站\n各县人民政府：\n"),
              "江北市人民政府关于做好防汛工作的通知");
    EXPECT_EQ(title("江北市2011年防汛任务（江政发〔2011〕6号）\n各县人民政府：\n"), "江北市2011年防汛任务");
    EXPECT_EQ(title("江北市城乡供水管网\n建设方案\n各县人民政府：\n"), "江北市城乡供水管网\n建设方案"); // a net of pipes
}

TEST(HeaderTitle, who_signed_it_is_no_part_of_it)
{
    for (const std::string head :
         {"江发改〔2024〕12号　　签发人：王明\n", "江发改〔2024〕12号\n签发人：王明\n", "签发人：王明\n江发改〔2024〕12号\n"})
        EXPECT_EQ(title(head + "关于下达2024年重点任务的通知\n各县人民政府：\n"), "关于下达2024年重点任务的通知") << head;
    EXPECT_EQ(title("江发改〔2024〕12号 江北市关于下达任务的通知\n各县人民政府：\n"), "江北市关于下达任务的通知");
}
