// CSV: when a text is one, and what becomes of its fields.
#include "packages.hpp"
#include "read/csv.hpp"
#include "zeren/error.hpp"
#include "zeren/read.hpp"

#include <gtest/gtest.h>
#include <span>
#include <string>

namespace zeren::reading {
namespace {

std::string shown(std::string_view csv)
{
    Read read = read_csv(csv, {{}, 100, 100'000});
    Text text;
    text.content = std::move(read.content);
    text.blocks = std::move(read.blocks);
    return packages::shown(text);
}

Text read_bytes(const std::string& bytes, const ReadOptions& options = {}) { return zeren::read(std::as_bytes(std::span(bytes)), options); }

TEST(Csv, TitleTableAndNote)
{
    EXPECT_EQ(shown("任务表,,\n序号,任务,单位\n1,修路,甲局\n注：略,,\n"),
              "任务表\n[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲局]\n注：略");
    EXPECT_EQ(shown("一,二,三\n四,,五\n"), "[0,0 一|0,1 二|0,2 三|1,0 四|1,2 五]");
}

TEST(Csv, AnEmptyRowPartsTheTables)
{
    EXPECT_EQ(shown("序号,任务,单位\n1,修路,甲局\n,,\n二、民生,,\n序号,实事,\n2,修桥,\n"),
              "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲局]\n二、民生\n[0,0 序号|0,1 实事|1,0 2|1,1 修桥]");
}

TEST(Csv, AnEmptyRowBehindTheHeadPartsNothing)
{
    EXPECT_EQ(shown("任务表,,\n,,\n序号,任务,单位\n,,\n1,修路,甲局\n"), "任务表\n[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲局]");
}

TEST(Csv, FieldsInQuotes)
{
    EXPECT_EQ(shown("序号,任务,单位\r\n1,\"修路，\r\n修桥\",\"甲局,乙局\"\r\n2,\"称\"\"样板\"\"\",丙局"),
              "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路，\n修桥|1,2 甲局,乙局|2,0 2|2,1 称\"样板\"|2,2 丙局]");
    const std::string loose = shown("甲,\"乙\n丙,丁"); // unclosed: nothing is lost
    for (const char* part : {"甲", "\"乙", "丙", "丁"}) EXPECT_NE(loose.find(part), std::string::npos) << part;
}

TEST(Csv, IsKnownByItsRows)
{
    EXPECT_TRUE(is_csv("任务表,,\n序号,任务,单位\n1,修路,甲局\n"));
    EXPECT_TRUE(is_csv("\n序号,任务,单位\r\n1,\"修,路\",甲局\r\n2,修桥,乙局"));
    for (const char* text : {
             "", "关于印发任务的通知\n各区：\n请落实。\n",
             "修路,修桥,植树\n各单位要落实。\n甲,乙,丙\n", // a line without commas
             "甲,乙\n丙,丁\n戊,己\n",                      // two fields a row
             "甲,乙,丙\n丁,戊,己\n",                       // two rows
             "甲,乙,丙\n丁,戊\n己,庚,辛\n",                // rows of different length
             "甲,\"乙,丙\n丁,戊,己\n庚,辛,壬\n",           // a quote that never ends
             "甲,乙\"丙,丁\n戊,己,庚\n辛,壬,癸\n",         // a quote within a word
             "甲,\"乙\"丙,丁\n戊,己,庚\n辛,壬,癸\n",       // words behind a quote
         })
        EXPECT_FALSE(is_csv(text)) << text;
    std::string document = "省,年,全文\n";
    for (int i = 0; i < 3; ++i) document += "某省,2026,\"" + std::string(30, '\n') + "一、总体要求\"\n";
    EXPECT_FALSE(is_csv(document)); // a data set of documents
}

TEST(Csv, IsReadFromBytesAndByForce)
{
    const Text table = read_bytes("\xEF\xBB\xBF序号,任务,单位\n1,修路,甲局\n2,修桥,乙局\n");
    EXPECT_EQ(table.source.media_type, "text/csv");
    EXPECT_EQ(table.source.charset, "UTF-8");
    ASSERT_EQ(table.blocks.size(), 1U);
    EXPECT_EQ(table.blocks[0].kind, Block::Kind::table);
    ReadOptions forced;
    forced.format = "csv";
    EXPECT_EQ(read_bytes("甲,乙\n丙,丁\n", forced).blocks.size(), 1U);
    EXPECT_EQ(read_bytes("甲,乙\n丙,丁\n").source.media_type, "text/plain");
    forced.format = "text";
    EXPECT_EQ(read_bytes("序号,任务,单位\n1,修路,甲局\n2,修桥,乙局\n", forced).blocks.size(), 3U);
}

TEST(Csv, CellsThatAreEmptyBelowFilledOnesAreTold)
{
    const auto told = [](const std::string& csv) {
        const std::vector<Diagnostic> found = read_csv(csv, {{}, 100, 100'000}).diagnostics;
        return found.empty() ? std::string() : found[0].code + ": " + found[0].message.substr(0, found[0].message.find(';'));
    };
    EXPECT_EQ(told("序号,任务,单位\n1,修路,甲局\n2,修桥,\n3,治河,\n"),
              "empty_cells: 2 cells are empty below filled ones, the first in row 3");
    EXPECT_EQ(told("任务表,,\n\n序号,任务,单位\n1,修路,甲局\n,修桥,乙局\n"),
              "empty_cells: 1 cell is empty below filled ones, the first in row 5");
    EXPECT_EQ(told("任务表,,\n序号,任务,单位\n1,修路,甲局\n2,修桥,乙局\n注：略,,\n"), ""); // a title and a note are no rows
    EXPECT_EQ(told("序号,任务,备注\n1,修路,\n2,修桥,\n"), "");                             // a column that nobody filled
    EXPECT_EQ(told("序号,任务,备注\n1,修路,\n2,修桥,缓办\n"), "");
}

TEST(Csv, HostileTextsEnd)
{
    for (const std::string& unit : {std::string("\","), std::string("\"\"\",\"\","), std::string(","), std::string("\",\n\"")}) {
        std::string text;
        while (text.size() < 400'000) text += unit;
        (void)is_csv(text);
        EXPECT_THROW((void)read_csv(text + "\n甲,乙,丙", {{}, 100, 1}), Error) << unit;
    }
    std::string wide; // two rows of many cells above many of two: linear
    for (int i = 0; i < 80'000; ++i) wide += "甲,";
    wide += "乙\n" + wide + "乙\n";
    for (int i = 0; i < 15'000; ++i) wide += "丙,丁\n";
    EXPECT_FALSE(read_csv(wide, {{}, 100, 1'000'000}).diagnostics.empty());
    try {
        (void)read_csv("甲,乙,丙,丁", {{}, 100, 3});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code, ErrorCode::container_too_large);
    }
}

} // namespace
} // namespace zeren::reading
