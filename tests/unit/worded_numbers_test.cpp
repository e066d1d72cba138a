// Numbers that a word announces: what proves them, how they are closed, where they stand in the ladder.
#include "outline/numbering/worded_numbers.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

std::string keys(const std::string& content)
{
    const Document document = shown::document(content);
    std::string line;
    for (const Task& task : document.tasks) line += (line.empty() ? "" : " ") + task.key;
    return line;
}

// The number at the begin of the line, with what is behind it.
std::string number(const std::string& line)
{
    const outline::Mark mark = outline::read_worded_number(line, 0, shown::tables());
    return mark.ladder == outline::Ladder::none ? "-" : shown::words(line, mark.number) + '|' + line.substr(mark.span.end);
}

} // namespace

TEST(WordedNumbers, are_closed_in_many_ways)
{
    EXPECT_EQ(number("问题1．巡查记录不全"), "1|巡查记录不全");
    EXPECT_EQ(number("问题一：巡查记录不全"), "一|巡查记录不全");
    EXPECT_EQ(number("任务（三）加固河堤"), "三|加固河堤");
    EXPECT_EQ(number("【事项3】修订办法"), "3|修订办法");
    EXPECT_EQ(number("（任务十二）加固河堤"), "十二|加固河堤");
    EXPECT_EQ(number("榜单 01： 新型止水材料"), "01|新型止水材料");
    EXPECT_EQ(number("整改任务二、修订办法"), "二|修订办法");
    EXPECT_EQ(number("任务2 加固河堤"), "2|加固河堤");
    EXPECT_EQ(number("课题5"), "5|");
    EXPECT_EQ(number("項目１：加固河堤"), "１|加固河堤");
}

TEST(WordedNumbers, need_something_that_closes_them)
{
    EXPECT_EQ(number("项目1.5亿元到位"), "-"); // an amount
    EXPECT_EQ(number("项目3个"), "-");
    EXPECT_EQ(number("问题一旦发现立即整改"), "-");
    EXPECT_EQ(number("（任务1加固河堤"), "-"); // the bracket stays open
    EXPECT_EQ(number("任务清单：见附件"), "-");
    EXPECT_EQ(number("河堤1．加固"), "-"); // no word of this kind
    EXPECT_EQ(number("问题"), "-");
}

TEST(WordedNumbers, two_that_follow_each_other_number_the_items)
{
    const std::string roles = "责任单位：市水务局\n";
    EXPECT_EQ(
        shown::tasks(shown::document("问题1．巡查记录不全。\n" + roles + "问题2．堤脚有裂缝。\n责任单位：市林业局\n")),
        (Lines{"1: 巡查记录不全。 <- responsible_unit 责任单位: 市水务局", "2: 堤脚有裂缝。 <- responsible_unit 责任单位: 市林业局"}));
    EXPECT_EQ(keys("榜单01：新型止水材料\n" + roles + "榜单02：雨量计\n" + roles), "01 02");
    EXPECT_EQ(keys("一、财政方面\n问题1：巡查记录不全。\n" + roles + "二、民生方面\n问题2：堤脚有裂缝。\n" + roles + "问题3：河道淤积。\n" +
                   roles),
              "一/1 二/2 二/3");
    EXPECT_EQ(keys("（一）财政方面\n【问题一】巡查记录不全。\n" + roles + "（二）民生方面\n【问题二】堤脚有裂缝。\n" + roles),
              "一/一 二/二");
    EXPECT_EQ(keys("任务1\n加固河堤。\n" + roles + "任务2\n清理河道。\n" + roles), "1 2");
}

TEST(WordedNumbers, one_alone_or_out_of_order_proves_nothing)
{
    EXPECT_EQ(keys("1.加固河堤。\n责任单位：市水务局\n项目一：河堤加固\n2.清理河道。\n责任单位：市林业局\n"), "1 2");
    EXPECT_EQ(keys("1.加固河堤。\n任务3：河堤\n责任单位：市水务局\n2.清理河道。\n任务3：河道\n责任单位：市林业局\n"), "1 2");
}

TEST(WordedNumbers, what_begins_anew_below_them_stands_below)
{
    const std::string roles = "责任单位：市水务局\n";
    EXPECT_EQ(keys("任务一：河堤\n1.加固。\n" + roles + "2.绿化。\n" + roles + "任务二：河道\n1.清淤。\n" + roles), "一/1 一/2 二/1");
    EXPECT_EQ(keys("行动一：河堤\n（一）加固。\n" + roles + "（二）绿化。\n" + roles + "行动二：河道\n（一）清淤。\n" + roles),
              "一/一 一/二 二/一");
    EXPECT_EQ(keys("行动一：河堤\n一、加固。\n" + roles + "二、绿化。\n" + roles + "行动二：河道\n一、清淤。\n" + roles),
              "一/一 一/二 二/一");
    EXPECT_EQ(keys("一、水利\n任务1：河堤\n（一）加固。\n" + roles + "任务2：河道\n（一）清淤。\n" + roles), "一/1/一 一/2/一");
    EXPECT_EQ(keys("行动一：河堤\n任务1：加固。\n" + roles + "任务2：绿化。\n" + roles + "行动二：河道\n任务3：清淤。\n" + roles),
              "一/1 一/2 二/3");
}

TEST(WordedNumbers, brackets_and_letters)
{
    const auto numbers = [](const std::string& content) {
        std::string all;
        for (const Task& task : shown::document("江北市攻坚清单\n" + content).tasks) all += task.number + ' ';
        return all;
    };
    EXPECT_EQ(numbers("【第一项】道路畅通\n【牵头单位】市交通局\n【第二项】产业提质\n【牵头单位】市农业局\n"), "一 二 ");
    EXPECT_EQ(numbers("【第1件实事】道路畅通\n牵头单位：市交通局\n【第2件实事】产业提质\n牵头单位：市农业局\n"), "1 2 ");
    EXPECT_EQ(numbers("项目A：新建水厂\n责任单位：市水务局\n项目B：改造小区\n责任单位：市住建局\n"), "A B ");
    EXPECT_EQ(numbers("1.新建水厂。\n【第一责任单位】市水务局\n2.改造小区。\n【第一责任单位】市住建局\n"), "1 2 "); // a label
    EXPECT_EQ(numbers("1.实施项目A、B。\n责任单位：市水务局\n2.改造小区。\n责任单位：市住建局\n"), "1 2 ");
}
