// Lines that say who has the items above them, and sentences that only begin like them.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

const std::string kItems = "县责任目标\n一、经济发展\n1.生产总值增长12%。\n2.投资完成98亿元。\n3.能耗下降4.2%。\n";

Lines tasks(const std::string& line)
{
    return shown::tasks(shown::document(kItems + line + "\n二、民生改善\n4.新建学校5所。\n责任单位：县教育局\n"));
}

} // namespace

TEST(GroupLines, a_count_of_the_items_above)
{
    EXPECT_EQ(tasks("以上2项目标的责任单位均为县发改局，协办单位为县统计局。"),
              (Lines{"一/1: 生产总值增长12%。",
                     "一/2: 投资完成98亿元。 <- responsible_unit 责任单位 [group_line]: 县发改局 (=lead_unit, label_neighbours); "
                     "cooperating_unit 协办单位 [group_line]: 县统计局",
                     "一/3: 能耗下降4.2%。 <- responsible_unit 责任单位 [group_line]: 县发改局 (=lead_unit, label_neighbours); "
                     "cooperating_unit 协办单位 [group_line]: 县统计局",
                     "二/4: 新建学校5所。 <- responsible_unit 责任单位: 县教育局"}));
    EXPECT_EQ(tasks("该目标责任单位为县环保局。")[2], "一/3: 能耗下降4.2%。 <- responsible_unit 责任单位: 县环保局");
}

TEST(GroupLines, all_items_of_the_section)
{
    const Lines read = tasks("以上工作由县发改局牵头，县统计局配合。");
    ASSERT_EQ(read.size(), 4U);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NE(read[i].find("<- lead_unit 牵头 [group_line]: 县发改局; cooperating_unit 配合 [group_line]: 县统计局"), std::string::npos)
            << read[i];
    EXPECT_EQ(read[3], "二/4: 新建学校5所。 <- responsible_unit 责任单位: 县教育局");
}

TEST(GroupLines, items_by_their_numbers)
{
    const Lines read = tasks("第1至2项责任单位为县发改局，第3项责任单位为县环保局。");
    ASSERT_EQ(read.size(), 4U);
    EXPECT_EQ(read[0], "一/1: 生产总值增长12%。 <- responsible_unit 责任单位 [group_line]: 县发改局");
    EXPECT_EQ(read[1], "一/2: 投资完成98亿元。 <- responsible_unit 责任单位 [group_line]: 县发改局");
    EXPECT_EQ(read[2], "一/3: 能耗下降4.2%。 <- responsible_unit 责任单位 [group_line]: 县环保局");
}

TEST(GroupLines, an_item_keeps_what_it_says_itself)
{
    EXPECT_EQ(
        shown::tasks(shown::document("县责任目标\n1.生产总值增长12%。（县统计局负责）\n2.投资完成98亿元。\n以上工作由县发改局牵头。\n")),
        (Lines{"1: 生产总值增长12%。 <- responsible_unit 负责: 县统计局", "2: 投资完成98亿元。 <- lead_unit 牵头 [group_line]: 县发改局"}));
}

TEST(GroupLines, more_items_than_stand_above_are_told_and_nobody_is_named)
{
    const Document document = shown::document(kItems + "以上7项目标的责任单位均为县发改局。\n");
    EXPECT_TRUE(shown::has_code(document, "rule_not_applied"));
    for (const Task& task : document.tasks) EXPECT_TRUE(task.roles.empty());
}

TEST(GroupLines, other_sentences_are_none)
{
    for (const std::string line :
         {"以上工作纳入年度考核。", "以上各项请认真落实。", "该项目由县住建局负责。", "3个项目由县住建局负责。", "第2项目标要抓紧完成。"}) {
        for (const std::string& task : tasks(line)) EXPECT_EQ(task.find("group_line"), std::string::npos) << task;
    }
}

TEST(GroupLines, others_begin_no_part_of_the_line)
{
    EXPECT_EQ(tasks("以上2项目标责任单位为县发改局，其他部门配合。")[1].substr(0, 75),
              std::string("一/2: 投资完成98亿元。 <- responsible_unit 责任单位 [group_line]: 县发改局").substr(0, 75));
    EXPECT_EQ(tasks("其余2项目标责任单位为县发改局。")[0], "一/1: 生产总值增长12%。");
}
