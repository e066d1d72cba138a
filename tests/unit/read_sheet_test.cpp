// What of a sheet is its table: titles, what the office fills in above the head, notes below, tables one below the other.
#include "packages.hpp"
#include "read/csv.hpp"
#include "read/sheet.hpp"

#include <gtest/gtest.h>

namespace zeren::reading {
namespace {

std::string shown(Read read)
{
    Text text;
    text.content = std::move(read.content);
    text.blocks = std::move(read.blocks);
    return packages::shown(text);
}

std::string shown(std::string_view csv) { return shown(read_csv(csv, {{}, 100, 100'000})); }

std::string written(std::vector<TableDraft::Entry> cells)
{
    Sheet sheet;
    sheet.table.cells = std::move(cells);
    BlockWriter writer;
    write_sheet(sheet, writer);
    return shown(Read{writer.content(), writer.blocks(), {}});
}

const std::string kTable = "[0,0 序号|0,1 任务|0,2 单位|0,3 时限|1,0 1|1,1 修路|1,2 甲局|1,3 年底|2,0 2|2,1 修桥|2,2 乙局|2,3 年底]";
const std::string kRows = "序号,任务,单位,时限\n1,修路,甲局,年底\n2,修桥,乙局,年底\n";

TEST(Sheet, WhatIsFilledInAboveTheHeadIsNoRow)
{
    EXPECT_EQ(shown("填报单位：甲局,,,3月1日\n" + kRows), "填报单位：甲局  3月1日\n" + kTable);
    EXPECT_EQ(shown("编号：,3,,\n" + kRows), "编号：3\n" + kTable);
    // three of four columns: the head of a table whose last column has none
    EXPECT_EQ(shown("序号,任务,单位,\n1,修路,甲局,略\n"), "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲局|1,3 略]");
    // a merged head fills the columns that it covers
    EXPECT_EQ(written({{0, 0, 1, 1, "任务"},
                       {0, 1, 1, 3, "责任单位"},
                       {1, 0, 1, 1, "修路"},
                       {1, 1, 1, 1, "甲"},
                       {1, 2, 1, 1, "乙"},
                       {1, 3, 1, 1, "丙"}}),
              "[0,0 任务|0,1 1x3 责任单位|1,0 修路|1,1 甲|1,2 乙|1,3 丙]");
}

TEST(Sheet, NotesOfTwoCellsBelowNumberedRowsAreNoRows)
{
    EXPECT_EQ(shown(kRows + "说明：,1.按月报送。,,\n,2.年底总结。,,\n"), kTable + "\n说明：1.按月报送。\n2.年底总结。");
    // a row with its number; a sum; rows without numbers, any of which may be short
    EXPECT_NE(shown(kRows + "3,植树。,,\n").find("3,0 3|3,1 植树。]"), std::string::npos);
    EXPECT_NE(shown(kRows + "合计,2项,,\n").find("3,0 合计|3,1 2项]"), std::string::npos);
    EXPECT_NE(shown("任务,目标,单位,时限\n修路,3条,甲局,年底\n修桥,2座,乙局,年底\n植树,五百亩。,,\n").find("3,0 植树|3,1 五百亩。]"),
              std::string::npos);
}

TEST(Sheet, ATitleAboveAWiderTablePartsTwo)
{
    const std::string narrow = "一、项目,,,\n序号,项目,领导,\n1,大道,王某,\n";
    EXPECT_EQ(shown(narrow + "二、部门,,,\n" + kRows),
              "一、项目\n[0,0 序号|0,1 项目|0,2 领导|1,0 1|1,1 大道|1,2 王某]\n二、部门\n" + kTable);
    // a section of the same table, whose last column is empty above
    EXPECT_EQ(shown("序号,任务,单位,备注\n一、农业,,,\n1,修路,甲局,\n二、工业,,,\n2,修桥,乙局,略\n"),
              "[0,0 序号|0,1 任务|0,2 单位|0,3 备注|1,0 一、农业|2,0 1|2,1 修路|2,2 甲局|3,0 二、工业|4,0 2|4,1 修桥|4,2 乙局|4,3 略]");
}

} // namespace
} // namespace zeren::reading
