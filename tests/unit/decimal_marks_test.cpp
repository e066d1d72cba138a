// Decimal outlines, and lines whose numbers are amounts or stand alone.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& content) { return shown::tasks(shown::document("江北市2024年防汛任务\n" + content)); }

std::string headings(const std::string& content)
{
    const Document document = shown::document("江北市2024年防汛任务\n" + content);
    std::vector<std::string> parts;
    for (const Section& one : document.sections) parts.push_back(one.number + ' ' + shown::words(document.content, one.heading.span));
    return shown::joined(parts);
}

} // namespace

TEST(DecimalMarks, an_outline_of_headings)
{
    const std::string plan =
        "1　总则\n1.1　编制目的\n为做好防汛工作，制定本预案。\n1.2　适用范围\n本预案适用于全市。\n2　组织体系\n2.1　成员单位职责\n"
        "市水务局负责水库巡查。市气象局负责天气预报。\n2.2　工作组职责\n2.2.1　抢险组\n市应急局负责抢险。\n2.2."
        "2　宣传组\n市文旅局负责宣传。\n";
    EXPECT_EQ(headings(plan), "1 总则 | 1.1 编制目的 | 1.2 适用范围 | 2 组织体系 | 2.2 工作组职责");
    EXPECT_EQ(tasks(plan), (Lines{"2/2.1: [成员单位职责] 市水务局负责水库巡查。 <- responsible_unit 负责: 市水务局",
                                  "2/2.1.2: [成员单位职责] 市气象局负责天气预报。 <- responsible_unit 负责: 市气象局",
                                  "2/2.2/2.2.1: [抢险组] 市应急局负责抢险。 <- responsible_unit 负责: 市应急局",
                                  "2/2.2/2.2.2: [宣传组] 市文旅局负责宣传。 <- responsible_unit 负责: 市文旅局"}));
}

TEST(DecimalMarks, a_table_of_contents_is_no_outline)
{
    const std::string contents = "1　总则\n1.1　编制目的\n1.2　适用范围\n2　组织体系\n2.1　成员单位职责\n2.2　工作组职责\n";
    EXPECT_EQ(headings(contents), "");
    EXPECT_EQ(
        headings(contents +
                 "1　总则\n1.1　编制目的\n为做好防汛工作，制定本预案。\n1.2　适用范围\n本预案适用于全市。\n2　组织体系\n2.1　成员单位职责\n"
                 "市水务局负责水库巡查。市气象局负责天气预报。\n2.2　工作组职责\n市应急局负责抢险。\n"),
        "1 总则 | 1.1 编制目的 | 1.2 适用范围 | 2 组织体系");
}

TEST(DecimalMarks, points_below_other_numbers)
{
    EXPECT_EQ(
        tasks("1.治理污水。（市水务局牵头）\n1.1新建泵站3座。（市住建局负责）\n1.2改造管网。（市城管局负责）\n2.绿化。（市园林局牵头）\n2."
              "1造林1.5万亩。（市林业局负责）\n"),
        (Lines{"1: 治理污水。 <- lead_unit 牵头: 市水务局", "1/1.1: 新建泵站3座。 <- responsible_unit 负责: 市住建局",
               "1/1.2: 改造管网。 <- responsible_unit 负责: 市城管局", "2: 绿化。 <- lead_unit 牵头: 市园林局",
               "2/2.1: 造林1.5万亩。 <- responsible_unit 负责: 市林业局"}));
    EXPECT_EQ(tasks("一、治理污水\n1.1 新建泵站3座。（市住建局负责）\n1.2 改造管网。（市城管局负责）\n二、绿化\n2.1 "
                    "造林1.5万亩。（市林业局负责）\n"),
              (Lines{"一/1.1: 新建泵站3座。 <- responsible_unit 负责: 市住建局", "一/1.2: 改造管网。 <- responsible_unit 负责: 市城管局",
                     "二/2.1: 造林1.5万亩。 <- responsible_unit 负责: 市林业局"}));
}

TEST(DecimalMarks, below_bracketed_headings_they_are_points)
{
    EXPECT_EQ(tasks("一、重点任务\n（一）水利\n1.1 新建泵站3座。\n1.2 改造管网。（市城管局负责）\n（二）教育\n2.1 新建学校3所。\n2.2 "
                    "改造食堂。（市教育局负责）\n"),
              (Lines{"一/一/1.1: 新建泵站3座。", "一/一/1.2: 改造管网。 <- responsible_unit 负责: 市城管局", "一/二/2.1: 新建学校3所。",
                     "一/二/2.2: 改造食堂。 <- responsible_unit 负责: 市教育局"}));
}

TEST(DecimalMarks, amounts_and_lone_numbers_are_none)
{
    for (const std::string lines :
         {"1.1万亩绿化任务由市林业局负责。\n3.5万亩灌溉任务由市水务局负责。\n",
          "1.1万亩改造由市水务局负责。\n1.2万亩造林由市林业局负责。\n", "1.1亿元投资由市发改委负责。\n1.3亿元贷款由市财政局负责。\n",
          "2.1 新建泵站3座。（市住建局负责）\n", "3 个项目由市水务局负责。\n4 个园区由市园林局负责。\n"}) {
        const Document document = shown::document("江北市2024年防汛任务\n" + lines);
        for (const Task& task : document.tasks) EXPECT_TRUE(task.number.empty()) << lines;
        EXPECT_TRUE(document.sections.empty()) << lines;
    }
    EXPECT_EQ(
        tasks("1.治理污水，投资如下：\n1.1亿元用于管网。\n1.5亿元用于泵站。\n责任单位：市水务局\n2.绿化。\n责任单位：市园林局\n").size(),
        2U);
}

TEST(DecimalMarks, on_one_line_with_the_indents_left)
{
    const std::string plan =
        "为做好防汛工作，制定本预案。　　1　总则　　1.1　编制目的　　健全应对机制，规范应对程序，提高应对能力，保障群众"
        "安全。　　1.2　适用范围　　本预案适用于全市。　　2　组织体系　　2.1　指挥机构　　市水务局负责水库巡查。　　2.2　"
        "现场机构　　市应急局负责抢险。　　3　监测预警　　3.1　监测　　市气象局负责天气预报。\n";
    EXPECT_EQ(headings(plan), "1 总则 | 1.1 编制目的 | 1.2 适用范围 | 2 组织体系 | 3 监测预警");
    EXPECT_EQ(tasks(plan), (Lines{"2/2.1: [指挥机构] 市水务局负责水库巡查。 <- responsible_unit 负责: 市水务局",
                                  "2/2.2: [现场机构] 市应急局负责抢险。 <- responsible_unit 负责: 市应急局",
                                  "3/3.1: [监测] 市气象局负责天气预报。 <- responsible_unit 负责: 市气象局"}));
    EXPECT_EQ(
        headings("为做好防汛工作，制定本预案。　　1　个泵站由市水务局负责改造，于6月底前完工。　　1.1　万亩农田由市农业局负责灌溉，于年底"
                 "前完成。　　1.2　万亩林地由市林业局负责，于年底前完成。\n"),
        "");
}

TEST(DecimalMarks, a_grade_or_a_quotation_begins_the_heading)
{
    EXPECT_EQ(tasks("1 总则\n1.1 编制目的\n为做好防汛工作，制定本预案。\n1.2 适用范围\n本预案适用于全市。\n2 应急响应\n2.1 Ⅰ级响应\n"
                    "市应急局负责抢险。\n2.2 “三断”应对\n市通管办负责通信。\n"),
              (Lines{"2/2.1: [Ⅰ级响应] 市应急局负责抢险。 <- responsible_unit 负责: 市应急局",
                     "2/2.2: [“三断”应对] 市通管办负责通信。 <- responsible_unit 负责: 市通管办"}));
}

TEST(DecimalMarks, with_a_dash_between_their_parts)
{
    const auto tasks = [](const std::string& lines) { return shown::tasks(shown::document("江北县2024年督查事项\n" + lines)); };
    EXPECT_EQ(
        tasks("1-1 新建水厂2座（责任单位：县水利局）\n1-2 改造管网30公里（责任单位：县住建局）\n2-1 新建学校3所（责任单位：县教育局）\n")
            .front(),
        "1-1: 新建水厂2座 <- responsible_unit 责任单位: 县水利局");
    EXPECT_EQ(tasks("1-1月 新建水厂2座（责任单位：县水利局）\n1-2月 改造管网30公里（责任单位：县住建局）\n").front().find("1-1:"),
              std::string::npos);
    EXPECT_EQ(tasks("1-2月完成投资3亿元（责任单位：县水利局）\n1-3月完成投资5亿元（责任单位：县住建局）\n").front().find("1-2:"),
              std::string::npos);
}
