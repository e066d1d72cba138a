// Lines that go on in the next one, and lines that end a paragraph.
#include "outline/segments.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

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
