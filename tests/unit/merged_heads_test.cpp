// Heads of two rows that lost their merged cells: the rows say where the second row's labels stand, or the table is told.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::has_code;
using table_rows::rows;
using Lines = std::vector<std::string>;

bool is_told(const std::string& text) { return has_code(text, "table_not_read"); }

TEST(MergedHeads, TheRowsSayWhereTheLabelsStand)
{
    EXPECT_EQ(rows("序号 | 工作任务 | 责任分工 | 完成时限 |\n牵头单位 | 配合单位 | |||\n1 | 新建小学2所 | 县教育局 | 县住建局 | 10月底 |\n"
                   "2 | 改造道路3条 | 县住建局 | 县交通局 | 11月底 |\n"),
              (Lines{"1 新建小学2所 <- lead_unit: 县教育局 <- cooperating_unit: 县住建局",
                     "2 改造道路3条 <- lead_unit: 县住建局 <- cooperating_unit: 县交通局"}));
    EXPECT_EQ(rows("序号 | 内容清单 | 责任清单 | 标准清单 | ||||\n责任领导 | 责任人 | 责任处室 | ||||\n"
                   "1 | 宣传党规党纪。 | 李进军 | 朱继文 | 党建办公室 | 1.完成年度任务。 |\n"
                   "2 | 宣传宪法。 | 王志刚 | 马小军 | 司法所 | 1.每季度开展1次。 |\n"),
              (Lines{"1 宣传党规党纪。 <- responsible_leader: 李进军 <- responsible_person: 朱继文 <- responsible_unit: 党建办公室",
                     "2 宣传宪法。 <- responsible_leader: 王志刚 <- responsible_person: 马小军 <- responsible_unit: 司法所"}));
}

// No number inside a cell becomes an item, and nobody is put into a column that may be another's.
TEST(MergedHeads, WhatFitsTwoPlacesIsTold)
{
    const std::string text =
        "类别 | 分工甲 | 分工乙 | 说明 |\n牵头单位 | 配合单位 | |||\n县教育局 | 县住建局 | 县财政局 | 县水务局 | 县林业局 |\n"
        "县民政局 | 县卫健局 | 县人社局 | 县公安局 | 县司法局 |\n";
    EXPECT_TRUE(rows(text).empty());
    EXPECT_TRUE(is_told(text));
}

TEST(MergedHeads, AWholeHeadIsLeftAlone)
{
    const std::string text =
        "序号 | 工作任务 | 牵头单位 | 配合单位 |\n1 | 新建小学2所 | 县教育局 | 县住建局 |\n2 | 改造道路3条 | 县住建局 | 县交通局 |\n";
    EXPECT_EQ(rows(text), (Lines{"1 新建小学2所 <- lead_unit: 县教育局 <- cooperating_unit: 县住建局",
                                 "2 改造道路3条 <- lead_unit: 县住建局 <- cooperating_unit: 县交通局"}));
    EXPECT_FALSE(is_told(text));
}

} // namespace
} // namespace zeren
