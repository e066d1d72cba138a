// Rows that blanks part, read by who stands at their end; and as many that must not be guessed.
#include "zeren/parse.hpp"
#include "zeren/read.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace zeren {
namespace {

Document parsed(const std::string& text) { return parse(read(std::as_bytes(std::span(text)))); }

using Lines = std::vector<std::string>;

// 1 新建幼儿园 <- lead_unit: 计财股, 项目办 @ 8月底前
Lines rows(const std::string& text)
{
    const Document document = parsed(text);
    Lines lines;
    for (const Task& task : document.tasks) {
        std::string line = task.number.empty() ? std::string() : task.number + ' ';
        line += document.text(task.span);
        for (const Role& role : task.roles) {
            line += " <- " + std::string(to_string(role.role)) + ':';
            for (const Party& party : role.parties) line += ' ' + std::string(document.text(party.span));
        }
        lines.push_back(line);
    }
    return lines;
}

bool has_code(const std::string& text, const std::string& code)
{
    return std::ranges::any_of(parsed(text).diagnostics, [&](const Diagnostic& found) { return found.code == code; });
}

const std::string kHead = "序号 重点任务 责任单位 配合单位\n";

TEST(TableRowEnds, LinesOfPartiesBelongToTheRowAbove)
{
    EXPECT_EQ(rows(kHead + "1 生产总值增长6%。 区发改委 区政府各部门,各乡镇人民政府。\n2 预算收入增长5%。 区财政局\n区税务局\n"
                           "区政府有关部门,各乡镇人民政府。\n3 零售总额增长8%。 区商务局 区发改委、区市场监管局。\n"),
              (Lines{"1 生产总值增长6%。 <- responsible_unit: 区发改委 <- cooperating_unit: 区政府各部门 各乡镇人民政府",
                     "2 预算收入增长5%。 <- responsible_unit: 区财政局 区税务局 <- cooperating_unit: 区政府有关部门 各乡镇人民政府",
                     "3 零售总额增长8%。 <- responsible_unit: 区商务局 <- cooperating_unit: 区发改委 区市场监管局"}));
    const Lines two = {"1 修路。 <- responsible_unit: 市交通局 市财政局", "2 治河。 <- responsible_unit: 市水务局 市林业局"};
    EXPECT_EQ(rows("序号    任务    责任单位\n1    修路。    市交通局\n市财政局\n2    治河。    市水务局\n市林业局\n"), two);
    EXPECT_EQ(rows("序号 任务 责任单位\n一、交通\n1 修路。 市交通局\n市财政局\n二、水利\n2 治河。 市水务局、市林业局\n"), two);
    EXPECT_EQ(rows("序号 任务 责任单位\n1 修路。 市交通局、市财政局\n2 治河。 市水务局\n市林业局"), two);
}

TEST(TableRowEnds, TheOfficeThatSignsIsNoPartyOfTheLastRow)
{
    const Lines two = {"1 修路。 <- responsible_unit: 市交通局", "2 治河。 <- responsible_unit: 市水务局"};
    EXPECT_EQ(rows("序号 任务 责任单位\n1 修路。 市交通局\n2 治河。 市水务局\n江北市人民政府办公室\n2022年3月2日\n"), two);
    EXPECT_EQ(rows("序号 任务 责任单位\n1 修路。 市交通局\n2 治河。 市水务局\n请市交通局抓紧落实。\n"), two);
    EXPECT_EQ(rows("序号 任务 责任单位\n1 修路。 市交通局\n2 治河。 市水务局\n注：本表一年一定。\n"), two);
}

TEST(TableRowEnds, WhoDoesItStandsAtTheEndWhereTextHoldsBlanks)
{
    const std::string head = "序号 类别 主要任务 细化措施 牵头单位 参与单位\n";
    const std::string text =
        head + "1 加强水资源保 护 严守红线 实施双控行动,量水而行。 市水利局 市发展改革委、农业局等\n"
               "2  严守用水 效率控制 红线 落实评估体系。 市水利局 市发展改革委\n3   抓好工业节水。 市工信委、水利局 市发展改革委等\n";
    EXPECT_EQ(rows(text),
              (Lines{"1 加强水资源保 护 严守红线 实施双控行动,量水而行。 <- lead_unit: 市水利局 <- cooperating_unit: 市发展改革委 农业局",
                     "2 严守用水 效率控制 红线 落实评估体系。 <- lead_unit: 市水利局 <- cooperating_unit: 市发展改革委",
                     "3 抓好工业节水。 <- lead_unit: 市工信委 水利局 <- cooperating_unit: 市发展改革委"}));
    EXPECT_TRUE(has_code(text, "table_not_split"));
    EXPECT_EQ(rows("序号 任务 内容 责任领导 责任单位 完成时限\n1 修路 新建 道路 3条。 李志远 市交通局 6月底前\n2 治河 清 淤。 王海平 "
                   "市水务局 9月底前\n"),
              (Lines{"1 修路 新建 道路 3条。 <- responsible_leader: 李志远 <- responsible_unit: 市交通局",
                     "2 治河 清 淤。 <- responsible_leader: 王海平 <- responsible_unit: 市水务局"}));
}

TEST(TableRowEnds, WhatCouldEndInTwoPlacesNamesNobody)
{
    // three names for two columns; a name too few; text behind the names
    EXPECT_EQ(rows(kHead + "1 修 路 3 条。 市交通局 市财政局 市公安局\n2 治河。 市水务局 市林业局\n"),
              (Lines{"1 修 路 3 条。 市交通局 市财政局 市公安局", "2 治河。 <- responsible_unit: 市水务局 <- cooperating_unit: 市林业局"}));
    EXPECT_EQ(
        rows("序号 任务 内容 牵头单位 配合单位 备注\n1 修 路 3 条。 新 建 市交通局 市财政局 续建\n2 治河 清淤 市水务局 市林业局 新建\n")
            .front(),
        "1 修 路 3 条。 新 建 市交通局 市财政局 续建");
    EXPECT_TRUE(has_code(kHead + "1 修 路 3 条。 市交通局 市财政局 市公安局\n2 治河。 市水务局 市林业局\n", "table_not_split"));
}

// A long cell leaves one blank in front of the next column.
TEST(TableRowEnds, TextIsPartedFromTheOfficeBehindASingleBlank)
{
    EXPECT_EQ(rows("序号    目标任务              责任科室        完成时限\n1       完成造林5000亩        营林科          4月底\n"
                   "2       实现收入650万元，人均增收3000元 计财科          12月底\n3       开设隔离带18公里      防火办          2月底\n"),
              (Lines{"1 完成造林5000亩 <- responsible_unit: 营林科", "2 实现收入650万元，人均增收3000元 <- responsible_unit: 计财科",
                     "3 开设隔离带18公里 <- responsible_unit: 防火办"}));
    // an empty cell beside two offices: nobody knows whose the second is
    EXPECT_EQ(rows("序号    任务    牵头单位    配合单位    完成时限\n1    修路    县交通局    县财政局    4月底\n"
                   "2    建校    县教育局 县住建局    6月底\n3    造林    县林业局    各乡镇    5月底\n")[1]
                  .find("cooperating_unit: 县住建局"),
              std::string::npos);
}

} // namespace
} // namespace zeren
