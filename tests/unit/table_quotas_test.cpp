// Tables that share out amounts among places: told, for nobody is named; what only counts is left alone.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace zeren {
namespace {

using table_rows::parsed;
using table_rows::rows;

bool is_told(const std::string& text)
{
    const Document document = parsed(text);
    return std::ranges::any_of(document.diagnostics, [](const Diagnostic& found) { return found.code == "table_not_read"; });
}

TEST(TableQuotas, SharesOfPlacesAreTold)
{
    for (const std::string text :
         {"单位    任务数（亩）    完成时限\n城关镇    3000    10月底\n石门乡    2500    10月底\n",
          "序号\t乡镇\t转移就业任务数（人）\t技能培训\n1\t城关镇\t3000\t1200\n2\t石门乡\t2500\t800\n",
          "| 乡镇 | 年度目标（亩） |\n| 城关镇 | 3000 |\n| 石门乡 | 2500 |\n",
          "2024年粮食播种任务分解表\n单位：亩\n乡镇    粮食    玉米    大豆\n城关镇    30000    12000    300\n石门乡    25000    8000    "
          "250\n",
          "<html><body><table><tr><td>县区<td>任务指标<tr><td>东城区<td>30<tr><td>西城区<td>50</table></body></html>"}) {
        EXPECT_TRUE(is_told(text)) << text;
        EXPECT_TRUE(rows(text).empty()) << text;
    }
}

TEST(TableQuotas, AmountsThatNobodyIsAskedForAreTold)
{
    EXPECT_TRUE(is_told("工作任务 | 目标及质量要求 |\n争取资金 | 全年争取资金200万元。 |\n招商引资 | 到位资金2000万元。 |\n"));
    EXPECT_FALSE(is_told("工作任务 | 具体要求 |\n加强领导 | 各单位要高度重视。 |\n加强宣传 | 营造良好氛围。 |\n"));
    EXPECT_FALSE(is_told(
        "工作任务 | 目标要求 | 责任单位 |\n争取资金 | 争取资金200万元。 | 区财政局 |\n招商引资 | 到位资金2000万元。 | 区商务局 |\n"));
}

TEST(TableQuotas, WhatOnlyCountsIsNot)
{
    for (const std::string text :
         {"乡镇    人口    面积\n城关镇    3000    120\n石门乡    2500    80\n", "| 河流 | 长度 |\n| 白沙河 | 12 |\n| 青江 | 30 |\n",
          "2024年粮食播种任务完成情况表\n乡镇    粮食    玉米\n城关镇    30000    12000\n石门乡    25000    8000\n",
          "项目    任务数    备注\n道路    30    无\n桥梁    20    无\n", "一、目标任务 全年完成30个\n二、工作任务 全年完成50个\n"})
        EXPECT_FALSE(is_told(text)) << text;
    // who answers for it is a task
    EXPECT_FALSE(is_told("乡镇    造林任务（亩）    责任人\n城关镇    3000    张建国\n石门乡    2500    李明\n"));
}

} // namespace
} // namespace zeren
