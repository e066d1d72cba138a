// Lines that go on in the next one, and lines that end a paragraph.
#include "outline/segments.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines read(const std::string& content) { return shown::paragraphs(content); }

const std::string kUneven = "1.编制完成试点规划,县城建成区面积控制\n"
                            "在26平方公里以内,常住人口城镇化率提\n"
                            "高1.8个百分点。(县规划局牵头,县环\n"
                            "保局配合)\n"
                            "2.新增湿地800亩,森林覆盖率,\n"
                            "提高到36.5%。(县林业局负责)\n"
                            "3.征收房屋2600户,安置率不低于50%。(县房\n"
                            "管局牵头)\n";

} // namespace

TEST(Wraps, a_comma_ends_no_paragraph)
{
    EXPECT_EQ(read("1.加固河堤3公里，新建水闸2座，\n改造泵站5座。\n2.清理河道。\n"),
              (Lines{"1.加固河堤3公里，新建水闸2座，/改造泵站5座。", "2.清理河道。"}));
}

TEST(Wraps, a_bracket_is_closed_on_the_next_line)
{
    EXPECT_EQ(read("1.加固河堤。（市水务局牵头，市财\n政局配合）\n2.清理河道。\n"),
              (Lines{"1.加固河堤。（市水务局牵头，市财/政局配合）", "2.清理河道。"}));
}

TEST(Wraps, a_bracket_opens_at_the_end_of_a_line)
{
    EXPECT_EQ(read("1.加固河堤。（\n牵头单位：市水务局；配合单位：市财政局）\n2.清理河道。(\n市水务局负责)\n"),
              (Lines{"1.加固河堤。（/牵头单位：市水务局；配合单位：市财政局）", "2.清理河道。(/市水务局负责)"}));
    EXPECT_EQ(read("1.加固河堤。（\n\n2.清理河道。\n").size(), 2U); // a blank line between: a stray mark
    EXPECT_EQ(read("1.加固河堤。）\n2.清理河道。\n").size(), 2U);
}

TEST(Wraps, lines_of_uneven_width_go_on_where_many_sentences_are_broken) { EXPECT_EQ(read(kUneven).size(), 3U); }

TEST(Wraps, what_begins_with_a_number_or_a_label_goes_on_with_nothing)
{
    EXPECT_EQ(read("1.加固河堤3公里，新建水闸2座，\n2.清理河道。\n").size(), 2U);
    EXPECT_EQ(read("1.加固河堤3公里，新建水闸2座，\n责任单位：市水务局\n").size(), 2U);
}

TEST(Wraps, short_headings_and_titles_stay_alone)
{
    EXPECT_EQ(read(kUneven + "二、保障措施\n加强领导。\n").size(), 5U);
    EXPECT_EQ(read("1.优化营商环境\n落实各项政策。\n2.改善民生\n建设学校3所。\n").size(), 4U);
    EXPECT_EQ(read("附件：任务分解表\n江北市人民政府\n").size(), 2U);
}

TEST(Wraps, a_word_that_a_wrap_broke_is_a_word)
{
    EXPECT_EQ(shown::tasks(shown::document("1.加固河堤。（市水务局牵头，市财政局负\n责落实）\n")),
              (Lines{"1: 加固河堤。 <- lead_unit 牵头: 市水务局; responsible_unit 负\n责落实: 市财政局"}));
}

TEST(Wraps, labels_alone_have_their_values_on_the_next_line)
{
    const auto read = [](const std::string& content) { return shown::tasks(shown::document("江北市2024年重点任务\n" + content)); };
    EXPECT_EQ(read("1.新建敬老院。\n责任领导\n赵丽\n责任单位\n市民政局、市卫健局\n2.新建广场。\n责任领导\n王军\n责任单位\n市文旅局\n"),
              (std::vector<std::string>{
                  "1: 新建敬老院。 <- responsible_leader 责任领导: 赵丽 (person); responsible_unit 责任单位: 市民政局, 市卫健局",
                  "2: 新建广场。 <- responsible_leader 责任领导: 王军 (person); responsible_unit 责任单位: 市文旅局"}));
    for (const std::string& task : read("1.新建敬老院。\n责任单位\n市民政局\n2.新建广场。\n"))
        EXPECT_EQ(task.find("<-"), std::string::npos) << task; // one such line may head something
    for (const std::string& task : read("1.新建敬老院。\n责任单位\n配合单位\n完成时限\n责任领导\n2.新建广场。\n"))
        EXPECT_EQ(task.find("<-"), std::string::npos) << task; // the head of a table
}

namespace {

const std::string kPage = "    1．推进国道三五六线武陵至石门段改建，全力保障年度路面\n"
                          "工程 32 公里建设进度；启动县道升级改造前期工作。\n"
                          "（责任单位：建设科、县公路中心）\n"
                          "    2．深化农村客运改革，完善县乡村三级农村物流服务体系建\n"
                          "设，支持客货邮融合发展。\n"
                          "（责任单位：运输科、县邮政分公司）\n";

} // namespace

TEST(Wraps, a_short_paper_shows_its_page_by_lines_that_stop_in_mid_sentence)
{
    const auto page = read(kPage);
    ASSERT_EQ(page.size(), 4U);
    EXPECT_EQ(page[0], "1．推进国道三五六线武陵至石门段改建，全力保障年度路面/工程 32 公里建设进度；启动县道升级改造前期工作。");
    EXPECT_EQ(page[2], "2．深化农村客运改革，完善县乡村三级农村物流服务体系建/设，支持客货邮融合发展。");
}

TEST(Wraps, what_shows_no_page)
{
    EXPECT_EQ(read("1.推进国道改建和县道升级改造\n全力保障年度路面工程建设进度，启动县道升级改造前期工作。\n"
                   "2.深化农村客运改革和物流服务\n完善县乡村三级农村物流服务体系，支持客货邮融合发展。\n")
                  .size(),
              4U);                                                               // titles over longer text
    EXPECT_EQ(read(kPage + "    3．加强监管\n落实隐患排查治理。\n").size(), 8U); // a title that is short: lines are no page's
    EXPECT_EQ(
        read(kPage + "    3．加强重点车辆动态监管，健全隐患排查治理双重预防工作机制，严查违法违规行为，每季度通报一次检查结果并公开。\n")
            .size(),
        7U); // a line wider than the page
    EXPECT_EQ(read("1.推进国道三五六线武陵至石门段改建工程路面基层施工建设\n县交通运输局\n"
                   "2.深化农村客运改革和县乡村三级农村物流服务体系全面建设\n县商务局\n")
                  .size(),
              4U); // who has it
    EXPECT_EQ(read("1.推进国道三五六线武陵至石门段改建工程路面基层施工建设\n2024年12月底前\n"
                   "2.深化农村客运改革和县乡村三级农村物流服务体系全面建设\n2024年6月底前\n")
                  .size(),
              4U); // by when
}

TEST(Wraps, a_count_behind_a_word_of_numbers_opens_nothing)
{
    const std::string broken = kUneven + "4.新建日间照料中心、改造敬老院，完成农饮\n";
    EXPECT_EQ(read(broken + "工程 32 处。\n").size(), 4U);
    EXPECT_EQ(read(broken + "工程 32 养老服务。\n").size(), 5U); // of an item
}

TEST(Wraps, a_number_alone_on_its_line_takes_its_heading)
{
    const auto lines = read("一、\n农业农村\n1.新建泵站3座。\n\n（二）\n\n城市建设\n2.新建公园3座。\n");
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0], "一、/农业农村");
    EXPECT_EQ(lines[2].substr(0, std::string_view("（二）").size()), "（二）");
    EXPECT_EQ(read("一、\n1.新建泵站3座。\n").size(), 2U);   // an item
    EXPECT_EQ(read("一、\n2\n").size(), 2U);                 // the number of a page or a row
    EXPECT_EQ(read("一、农业\n新建泵站3座。\n").size(), 2U); // it has its heading
}

TEST(Wraps, no_line_goes_on_in_the_number_of_a_page)
{
    const std::string pages =
        "　　1. 开展安全隐患大排查，检查小场所 1500 家次，隐患整改率达到\n98%以上。责任单位：应急办、各社区\n"
        "　　2. 化解信访积案 12 件，矛盾纠纷调处率达到 95%，6 月底前完成。\n责任单位：综治办、信访办\n- 1 -\n"
        "　　3. 建设社区食堂 2 个，为老年人建立健康档案。责任单位：\n公共服务办\n　　4. 完成加装电梯 10 部。责任单位：城建办\n";
    const auto page = read(pages);
    EXPECT_NE(std::ranges::find(page, "- 1 -"), page.end());
    EXPECT_EQ(std::ranges::count_if(page, [](const std::string& one) { return one.ends_with("信访办"); }), 1);
}

TEST(Wraps, labels_closed_by_one_blank_open_their_lines)
{
    const Document document =
        shown::document("江北县2024年道路建设任务\n任务内容 改造农村公路60公里\n牵头单位 县交通局\n配合单位 县财政局、各乡镇\n"
                        "完成时限 2024年10月底\n任务内容 新建桥梁5座\n牵头单位 县交通局\n配合单位 县住建局\n完成时限 2024年12月底\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(document.text(document.header.title->span), "江北县2024年道路建设任务");
    for (const Task& task : document.tasks) {
        EXPECT_EQ(task.roles.size(), 2U);
        EXPECT_EQ(task.deadlines.size(), 1U);
    }
    EXPECT_EQ(shown::tasks(document)[1], "-#2: 任务内容 新建桥梁5座 <- lead_unit 牵头单位: 县交通局; cooperating_unit 配合单位: 县住建局");
}
