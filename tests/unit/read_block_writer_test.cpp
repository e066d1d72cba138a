// Drafts of tables on their way to blocks.
#include "packages.hpp"
#include "read/block_writer.hpp"

#include <gtest/gtest.h>

namespace zeren::reading {
namespace {

std::string shown(std::vector<TableDraft::Entry> cells)
{
    BlockWriter writer;
    writer.table({std::move(cells)});
    Text text;
    text.content = std::move(writer.content());
    text.blocks = std::move(writer.blocks());
    return packages::shown(text);
}

TEST(BlockWriter, CellsComeOutInOrder)
{
    EXPECT_EQ(shown({{1, 1, 1, 1, "丁"}, {0, 0, 1, 1, "甲"}, {1, 0, 1, 1, "丙"}, {0, 1, 1, 1, "乙"}}), "[0,0 甲|0,1 乙|1,0 丙|1,1 丁]");
}

TEST(BlockWriter, SpansNeverOverlap)
{
    EXPECT_EQ(shown({{0, 0, 9, 9, "甲"}, {0, 1, 1, 1, "乙"}, {1, 0, 1, 1, "丙"}, {1, 1, 0, 0, "丁"}}), "[0,0 甲|0,1 乙|1,0 丙|1,1 丁]");
    EXPECT_EQ(shown({{0, 0, 3, 1, "甲"}, {0, 1, 1, 1, "乙"}, {1, 1, 1, 1, "丙"}, {2, 1, 1, 1, "丁"}}), "[0,0 3x1 甲|0,1 乙|1,1 丙|2,1 丁]");
    EXPECT_EQ(shown({{0, 0, 1, 1, "甲"}, {0, 0, 1, 1, "重"}, {0, 1, 1, 1, "乙"}, {1, 0, 1, 1, "丙"}}), "[0,0 甲|0,1 乙|1,0 丙]");
}

TEST(BlockWriter, WhatHasNoStructureIsDissolved)
{
    EXPECT_EQ(shown({{0, 0, 1, 1, "甲"}, {1, 0, 1, 1, "乙\n丙"}}), "甲\n乙\n丙");
    EXPECT_EQ(shown({{0, 0, 1, 1, "甲"}, {0, 5, 1, 1, "乙"}}), "甲\n乙");
    EXPECT_EQ(shown({{0, 0, 1, 1, "甲"}, {0, 1, 1, 1, " "}, {1, 0, 1, 1, ""}, {1, 1, 1, 1, "乙"}}), "甲\n乙");
    EXPECT_EQ(shown({}), "");
}

TEST(BlockWriter, ASingleRowGoesOnWithATableAsWide)
{
    const auto written = [](const char* between, std::vector<TableDraft::Entry> row) {
        BlockWriter writer;
        writer.table({{{0, 0, 1, 1, "序号"},
                       {0, 1, 1, 1, "任务"},
                       {0, 2, 1, 1, "单位"},
                       {1, 0, 1, 1, "1"},
                       {1, 1, 1, 1, "修路"},
                       {1, 2, 1, 1, "甲"}}});
        writer.paragraph(between);
        writer.table({std::move(row)});
        Text text;
        text.content = std::move(writer.content());
        text.blocks = std::move(writer.blocks());
        return packages::shown(text);
    };
    const std::string first = "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲]\n";
    EXPECT_EQ(written("", {{0, 0, 1, 1, "2"}, {0, 1, 1, 1, "修桥"}, {0, 2, 1, 1, "乙"}}), first + "[0,0 2|0,1 修桥|0,2 乙]");
    EXPECT_EQ(written("附注", {{0, 0, 1, 1, "2"}, {0, 1, 1, 1, "修桥"}, {0, 2, 1, 1, "乙"}}), first + "附注\n2\n修桥\n乙");
    EXPECT_EQ(written("", {{0, 0, 1, 1, "主办"}, {0, 1, 1, 1, "某办"}}), first + "主办\n某办");
}

TEST(BlockWriter, EmptyParagraphsAreOneBlankLine)
{
    BlockWriter writer;
    for (const char* text : {"", "甲", "", " ", "乙", "　　丙", ""}) writer.paragraph(text);
    EXPECT_EQ(writer.content(), "甲\n\n乙\n　　丙");
    EXPECT_EQ(writer.blocks().back().span.size(), 3U);
    EXPECT_EQ(writer.blocks().size(), 3U);
}

TEST(BlockWriter, TabsStayInParagraphsAndAreBlanksInCells)
{
    BlockWriter writer;
    writer.paragraph("甲\t乙");
    writer.table({{{0, 0, 1, 1, "丙\t丁"}, {0, 1, 1, 1, "戊"}, {1, 0, 1, 1, "己"}, {1, 1, 1, 1, "庚"}}});
    EXPECT_EQ(writer.content(), "甲\t乙\n丙 丁\t戊\n己\t庚");
}

} // namespace
} // namespace zeren::reading
