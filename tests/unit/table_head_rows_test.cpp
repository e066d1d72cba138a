// Heads of two rows in tables of lines, and heads that only their neighbours explain; as many that are none.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::parsed;
using table_rows::rows;
using Lines = std::vector<std::string>;

const Lines kTwo = {"1 修建道路3条 <- lead_unit: 市交通局 <- cooperating_unit: 市财政局",
                    "2 治理河道 <- lead_unit: 市水务局 <- cooperating_unit: 各乡镇"};
const std::string kRows = "| 1 | 修建道路3条 | 市交通局 | 市财政局 | 6月底 |\n| 2 | 治理河道 | 市水务局 | 各乡镇 | 9月底 |\n";

std::string labels_of(const Task& task, const Document& document)
{
    std::string all;
    for (const Field& field : task.fields)
        all += std::string(document.text(field.label)) + ' ' + std::string(document.text(field.span)) + ';';
    return all;
}

TEST(TableHeadRows, LabelsOfAMergedCellStandInTheSecondRow)
{
    EXPECT_EQ(rows("| 序号 | 工作任务 | 责任分工 | | 完成时限 |\n|---|---|---|---|---|\n| | | 牵头单位 | 配合单位 | |\n" + kRows), kTwo);
    EXPECT_EQ(rows("| 序号 | 工作任务 | 责任分工 | | 完成时限 |\n| | | 牵头 | 配合 | |\n|---|---|---|---|---|\n" + kRows), kTwo);
    EXPECT_EQ(rows("序号\t工作任务\t责任分工\t\t完成时限\n\t\t牵头单位\t配合单位\t\n1\t修建道路3条\t市交通局\t市财政局\t6月底\n"
                   "2\t治理河道\t市水务局\t各乡镇\t9月底\n"),
              kTwo);
}

// A program that cannot merge cells may write their words again.
TEST(TableHeadRows, WhatWasMergedMayBeRepeated)
{
    EXPECT_EQ(rows("| 序号 | 工作任务 | 责任分工 | 责任分工 | 完成时限 |\n|---|---|---|---|---|\n"
                   "| 序号 | 工作任务 | 牵头单位 | 配合单位 | 完成时限 |\n" +
                   kRows),
              kTwo);
}

TEST(TableHeadRows, LabelsThatNoLexiconHasAreFields)
{
    const Document document =
        parsed("序号\t重点任务\t2024年进度安排\t\t责任单位\n\t\t上半年\t下半年\t\n1\t新建泵站\t完成招标\t建成投运\t市水务局\n"
               "2\t造林绿化\t整地备苗\t栽植补造\t市林业局\n");
    EXPECT_EQ(rows(document), (Lines{"1 新建泵站 <- responsible_unit: 市水务局", "2 造林绿化 <- responsible_unit: 市林业局"}));
    EXPECT_EQ(labels_of(document.tasks[0], document), "上半年 完成招标;下半年 建成投运;");
}

// On the next page.
TEST(TableHeadRows, BothRowsMayComeAgain)
{
    const std::string head = "| 序号 | 工作任务 | 责任分工 | | 完成时限 |\n| | | 牵头单位 | 配合单位 | |\n";
    EXPECT_EQ(rows(head + "| 1 | 修建道路3条 | 市交通局 | 市财政局 | 6月底 |\n" + head + "| 2 | 治理河道 | 市水务局 | 各乡镇 | 9月底 |\n"),
              kTwo);
}

// Parties and amounts are no labels, a row with a number or a task is none, nor one that leaves a column without a name.
TEST(TableHeadRows, ARowOfTheTableIsNoSecondRow)
{
    const std::string head = "| 序号 | 工作任务 | 责任单位 | | 完成时限 |\n";
    EXPECT_EQ(rows(head + "| | | 市交通局 | 市财政局 | |\n" + kRows).front().find("牵头"), std::string::npos);
    EXPECT_EQ(rows(head + kRows).front(), "1 修建道路3条 <- responsible_unit: 市交通局");
    const Document figures =
        parsed("| 序号 | 工作任务 | 投资 | | 责任单位 |\n| | | 120 | 130 | |\n| 1 | 修建道路 | 12 | 13 | 市交通局 |\n");
    for (const Task& task : figures.tasks) EXPECT_EQ(labels_of(task, figures).find("120 "), std::string::npos);
}

TEST(TableHeadRows, VerbsAloneAreLabelsBesideOthers)
{
    EXPECT_EQ(rows("| 案由 | 主办 | 会办 | 分管领导 |\n|---|---|---|---|\n| 改造旧码头 | 市交通局 | 市财政局 | 王明 |\n| 加装电梯 | "
                   "市住建局 | 市公安局 | 李强 |\n"),
              (Lines{" 改造旧码头 <- responsible_unit: 市交通局 <- cooperating_unit: 市财政局 <- responsible_leader: 王明",
                     " 加装电梯 <- responsible_unit: 市住建局 <- cooperating_unit: 市公安局 <- responsible_leader: 李强"}));
    EXPECT_TRUE(rows("| 活动 | 主办 |\n|---|---|\n| 读书节 | 市图书馆 |\n| 艺术节 | 市文化馆 |\n").empty()); // one label, and no work
}

// Places whose share stands below, and the columns of an indicator.
TEST(TableHeadRows, PlacesYearsAndUnitsAreFieldsBesideOthers)
{
    EXPECT_EQ(rows("| 指标名称 | 单位 | 全市目标 | 东岭镇 | 西溪乡 | 南坪镇 | 责任单位 |\n|---|---|---|---|---|---|---|\n"
                   "| 造林面积 | 亩 | 900 | 300 | 400 | 200 | 市林业局 |\n| 新增就业 | 人 | 90 | 30 | 40 | 20 | 市人社局 |\n"),
              (Lines{" 造林面积 <- responsible_unit: 市林业局", " 新增就业 <- responsible_unit: 市人社局"}));
    EXPECT_TRUE(rows("| 姓名 | 任务 | 责任单位 | 民族 | 籍贯 |\n|---|---|---|---|---|\n| 王明 | 授课 | 市一中 | 汉 | 东岭 |\n").empty());
}

// 2024年 of a notice of 2024 beside 目标值: where it stands, and where it is to go.
TEST(TableHeadRows, TheNoticesOwnYearBesideAGoalIsNone)
{
    const std::string title = "江北市2024年重点指标任务分解表\n";
    const Document beside =
        parsed(title + "| 指标 | 单位 | 2024年 | 目标值 | 责任单位 |\n|---|---|---|---|---|\n| 造林面积 | 亩 | 480 | 520 | 市林业局 |\n"
                       "| 新增就业 | 人 | 300 | 400 | 市人社局 |\n");
    ASSERT_EQ(beside.tasks.size(), 2U);
    ASSERT_EQ(beside.tasks[0].targets.size(), 1U);
    EXPECT_EQ(beside.text(beside.tasks[0].targets[0].span), "造林面积 | 亩 | 480 | 520");
    const Document alone =
        parsed(title + "| 指标 | 单位 | 2023年 | 2024年 | 责任单位 |\n|---|---|---|---|---|\n| 造林面积 | 亩 | 480 | 520 | 市林业局 |\n"
                       "| 新增就业 | 人 | 300 | 400 | 市人社局 |\n");
    ASSERT_EQ(alone.tasks.size(), 2U);
    EXPECT_EQ(alone.tasks[0].targets.size(), 1U);
}

// 责 任 单 位: a printer spreads the letters of a label over its column.
TEST(TableHeadRows, BlanksInsideLabelsPartNoColumns)
{
    const Lines two = {"1 新建公厕12座 <- responsible_unit: 县城管局", "2 改造农房300户 <- responsible_unit: 县住建局"};
    const std::string below = "1 新建公厕12座 县城管局\n2 改造农房300户 县住建局\n";
    for (const std::string head : {"序号 工作任务 责 任 单 位", "序 号 工作任务 责任单位", "序 号 工 作 任 务 责 任 单 位 备 注",
                                   "序号 工作 任务 责任 单位", "序号 任务 责任单 位"})
        EXPECT_EQ(rows(head + "\n" + below), two) << head;
    EXPECT_EQ(rows("序　号　工　作　任　务　责　任　单　位\n1　新建公厕12座　县城管局\n2　改造农房300户　县住建局\n"), two);
    EXPECT_EQ(rows("序  号    工  作  任  务    责  任  单  位\n1    新建公厕12座    县城管局\n2    改造农房300户    县住建局\n"), two);
    EXPECT_EQ(rows("序 号 工作任务 市 级 牵 头 单 位\n1 新建公厕12座 县城管局\n2 改造农房300户 县住建局\n"),
              Lines({"1 新建公厕12座 <- lead_unit: 县城管局", "2 改造农房300户 <- lead_unit: 县住建局"}));
}

TEST(TableHeadRows, LabelsThatStandAloneAreNotJoined)
{
    EXPECT_EQ(rows("序号 类别 项目 责任 单位\n1 民生 新建公厕12座 县城管局\n2 基础 改造农房300户 县住建局\n"),
              Lines({"1 新建公厕12座 <- responsible_unit: 县城管局", "2 改造农房300户 <- responsible_unit: 县住建局"}));
    EXPECT_EQ(rows("姓 名 单 位 职 务 电 话\n张明 县城管局 局长 123456\n李强 县住建局 局长 234567\n"), Lines());
    EXPECT_EQ(rows("一、工 作 任 务 由 责 任 单 位 落实\n1.新建公厕12座（县城管局负责）\n2.改造农房300户（县住建局负责）\n"),
              Lines({"1 新建公厕12座 <- responsible_unit: 县城管局", "2 改造农房300户 <- responsible_unit: 县住建局"}));
}

// A head whose labels stand further apart than the cells below it; a heading of a section does not show how cells are parted.
TEST(TableHeadRows, RowsMayBePartedBySingleBlanks)
{
    EXPECT_EQ(rows("序号   工作任务   责任单位\n1 新建公厕12座 县城管局\n2 改造农房300户 县住建局、 各乡镇\n"),
              Lines({"1 新建公厕12座 <- responsible_unit: 县城管局", "2 改造农房300户 <- responsible_unit: 县住建局 各乡镇"}));
    EXPECT_EQ(rows("序号   工作任务   责任单位\n一、 住房 建设\n1   新建公厕 12座   县城管局\n2   改造农房300户   县住建局\n"),
              Lines({"1 新建公厕 12座 <- responsible_unit: 县城管局", "2 改造农房300户 <- responsible_unit: 县住建局"}));
}

} // namespace
} // namespace zeren
