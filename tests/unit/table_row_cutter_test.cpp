// Rows whose cells ran together: what is certain is read, what is not names nobody.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

using Lines = std::vector<std::string>;

using table_rows::rows;

const std::string kHead = "序号重点工作包抓领导牵头单位配合单位完成时限";

TEST(TableRowCutter, LeadersAndUnitsAreToldByTheirShape)
{
    const Lines expected{
        "1 新建污水管网12公里 <- responsible_leader: 贺志远 <- lead_unit: 区住建局 <- cooperating_unit: 区征收办 渭滨街道",
        "2 培训农民600人 <- responsible_leader: 孟广兰 <- lead_unit: 区农林局 <- cooperating_unit: 区人社局 马岭镇 区水务局",
        "3 改造学校14所 <- responsible_leader: 雷鸣 <- lead_unit: 区教育局 <- cooperating_unit: 区财政局 区发改局"};
    const std::string first = "1新建污水管网12公里贺志远区住建局区征收办、渭滨街道9月底";
    const std::string second = "2培训农民600人孟广兰区农林局区人社局、马岭镇、区水务局11月底前";
    const std::string third = "3改造学校14所雷鸣区教育局区财政局、区发改局8月25日前";
    EXPECT_EQ(rows(kHead + first + second + third + "\n"), expected);
    EXPECT_EQ(rows(kHead + "\n" + first + "\n" + second + "\n" + third + "\n"), Lines(expected));
}

TEST(TableRowCutter, WhatCanBeCutInTwoWaysIsNotCut)
{
    const std::string sure = "2培训农民600人孟广兰区农林局区人社局、区财政局11月底前3改造学校14所雷鸣区教育局区财政局、区发改局8月底\n";
    for (const std::string doubt : {
             "1推进园区工程高林区住建局区征收办、区财政局9月底",        // 高林, 程高林
             "1新建管网12公里区住建局区征收办、区财政局9月底",          // nobody leads
             "1新建管网12公里贺志远区住建局区水务局区征收办9月底",      // a unit more
             "1新建管网12公里贺志远雷鸣区住建局区征收办、区水务局待定", // no time
         }) {
        const Lines lines = rows(kHead + doubt + sure);
        ASSERT_EQ(lines.size(), 3U) << doubt;
        EXPECT_EQ(lines.front().find("<-"), std::string::npos) << lines.front();
        EXPECT_NE(lines.back().find("区教育局"), std::string::npos);
    }
}

TEST(TableRowCutter, RowsOfOneLineThatBlanksPart)
{
    const std::string head = "附件 重点工作分工表 序号 工作任务 牵头单位 配合单位 完成时限 ";
    EXPECT_EQ(rows(head + "1 新建粮食仓库3座，改造提升2座 县发改局 县财政局、各乡镇 6月底前 2 除险加固小型水库5座 县水务局 县财政局 年底前 "
                          "3 修建村道20公里 县交通局 各乡镇 11月底前\n"),
              (Lines{"1 新建粮食仓库3座，改造提升2座 <- lead_unit: 县发改局 <- cooperating_unit: 县财政局 各乡镇",
                     "2 除险加固小型水库5座 <- lead_unit: 县水务局 <- cooperating_unit: 县财政局",
                     "3 修建村道20公里 <- lead_unit: 县交通局 <- cooperating_unit: 各乡镇"}));
    const Lines lacking = rows(head + "1 新建粮食仓库3座，改造提升2座 县发改局 6月底前 2 除险加固小型水库5座 县水务局 县财政局 年底前\n");
    ASSERT_EQ(lacking.size(), 2U);
    EXPECT_EQ(lacking.front().find("<-"), std::string::npos); // leads or helps?
}

} // namespace
} // namespace zeren
