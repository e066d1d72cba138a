// XLSX: what a workbook shows.
#include "packages.hpp"
#include "zeren/parse.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace zeren::packages {
namespace {

std::string s(const std::string& at, int index) { return "<c r=\"" + at + "\" t=\"s\"><v>" + std::to_string(index) + "</v></c>"; }
std::string n(const std::string& at, const std::string& value, int style = 0)
{
    return "<c r=\"" + at + "\" s=\"" + std::to_string(style) + "\"><v>" + value + "</v></c>";
}
std::string row(int index, const std::string& cells, const std::string& more = "")
{
    return "<row r=\"" + std::to_string(index) + "\"" + more + ">" + cells + "</row>";
}
std::string sheet(const std::string& rows, const std::string& after = "", const std::string& before = "")
{
    return before + "<sheetData>" + rows + "</sheetData>" + after;
}

const std::vector<std::string> kStrings{"序号", "任务", "责任单位", "修路", "交通局", "某市重点工作分解表", "注：按职责落实", "建校"};

TEST(Xlsx, ATableWithItsTitleAndNote)
{
    const std::string rows = row(1, s("A1", 5)) + row(3, s("A3", 0) + s("B3", 1) + s("C3", 2)) +
                             row(4, n("A4", "1") + s("B4", 3) + s("C4", 4)) + row(6, s("A6", 6));
    EXPECT_EQ(shown(read(xlsx(sheet(rows), kStrings))),
              "某市重点工作分解表\n[0,0 序号|0,1 任务|0,2 责任单位|1,0 1|1,1 修路|1,2 交通局]\n注：按职责落实");
}

TEST(Xlsx, RowsWithoutTextAreABlankLineBetweenParagraphs)
{
    EXPECT_EQ(read(xlsx(sheet(row(1, s("A1", 3)) + row(2, s("A2", 7)) + row(4, s("A4", 4))), kStrings)).content, "修路\n建校\n\n交通局");
}

TEST(Xlsx, MergedCellsAreSpans)
{
    const std::string rows = row(1, s("A1", 0) + s("B1", 1) + s("D1", 2)) + row(2, n("A2", "1") + s("B2", 3) + s("D2", 4)) +
                             row(3, n("A3", "2") + s("B3", 7) + "<c r=\"D3\"/>");
    EXPECT_EQ(shown(read(xlsx(sheet(rows, "<mergeCells><mergeCell ref=\"D2:D3\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"), kStrings))),
              "[0,0 序号|0,1 任务|0,2 责任单位|1,0 1|1,1 修路|1,2 2x1 交通局|2,0 2|2,1 建校]");
}

TEST(Xlsx, ValuesAsDisplayed)
{
    const std::string styles = "<numFmts><numFmt numFmtId=\"176\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;\"/></numFmts><cellXfs><xf "
                               "numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"176\"/></cellXfs>";
    const std::string rows = row(1, n("A1", "0.078", 1) + n("B1", "44742", 2)) +
                             row(2, n("A2", "7.7999999999999998") +
                                        "<c r=\"B2\" t=\"inlineStr\"><is><r><t>年</t></r><r><t>底前</t></r><rPh><t>x</t></rPh></is></c>") +
                             row(3, "<c r=\"A3\" t=\"str\"><f>A1</f><v>甲</v></c><c r=\"B3\" t=\"b\"><v>1</v></c>") +
                             row(4, "<c r=\"A4\" t=\"e\"><v>#N/A</v></c>" + n("B4", "3", 77));
    EXPECT_EQ(read(xlsx(sheet(rows), {}, styles)).content, "7.80%\t2022年6月\n7.8\t年底前\n甲\tTRUE\n#N/A\t3");
}

TEST(Xlsx, WhatIsHiddenIsLeftOutAndTold)
{
    const std::string rows = row(1, s("A1", 0) + s("B1", 1) + s("C1", 2)) +
                             row(2, n("A2", "1") + s("B2", 3) + s("C2", 4), " hidden=\"1\"") +
                             row(3, n("A3", "2") + s("B3", 7) + s("C3", 4));
    const Text text = read(xlsx(sheet(rows, "", "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>"), kStrings));
    EXPECT_EQ(text.content, "序号\t任务\n2\t建校");
    ASSERT_EQ(text.diagnostics.size(), 1U);
    EXPECT_EQ(text.diagnostics[0].code, "hidden_cells");
    EXPECT_EQ(text.diagnostics[0].message, "Hidden in the workbook and left out: 1 row, 1 column.");
    EXPECT_TRUE(read(xlsx(sheet(row(1, s("A1", 0)) + row(2, "<c r=\"A2\"/>", " hidden=\"1\"")), kStrings)).diagnostics.empty());
}

TEST(Xlsx, AMergedCellThatBeginsInAHiddenRowHoldsForTheRowsThatShow)
{
    const std::string rows = row(1, s("A1", 0) + s("B1", 1) + s("D1", 2)) +
                             row(2, n("A2", "1") + s("B2", 3) + s("D2", 4), " hidden=\"1\"") + row(3, n("A3", "2") + s("B3", 7)) +
                             row(4, n("A4", "3") + s("B4", 3));
    EXPECT_EQ(shown(read(xlsx(sheet(rows, "<mergeCells><mergeCell ref=\"D2:D4\"/></mergeCells>"), kStrings))),
              "[0,0 序号|0,1 任务|0,2 责任单位|1,0 2|1,1 建校|1,2 2x1 交通局|2,0 3|2,1 修路]");
    EXPECT_EQ(shown(read(xlsx(sheet(rows, "<mergeCells><mergeCell ref=\"D2:E2\"/></mergeCells>"), kStrings))),
              "[0,0 序号|0,1 任务|0,2 责任单位|1,0 2|1,1 建校|2,0 3|2,1 修路]"); // all of it hidden
}

TEST(Xlsx, AFormulaWithoutStoredResultIsTold)
{
    const auto told = [](const std::string& cells) {
        const std::vector<Diagnostic> found = read(xlsx(sheet(row(1, cells)))).diagnostics;
        return found.empty() ? std::string() : found.back().code + ' ' + found.back().message.substr(0, 16);
    };
    EXPECT_EQ(told("<c><f>A1</f></c><c><f>B1</f></c><c t=\"str\"><v>x</v></c>"), "formula_without_value 2 formulas have ");
    EXPECT_EQ(told("<c t=\"str\"><f>A1</f><v></v></c><c t=\"str\"><v>x</v></c>"), ""); // an empty result
    EXPECT_EQ(told("<c><f>1+1</f><v>2</v></c>"), "");
}

// A workbook whose sheets have these names and a table of one task each; `above` stands over the table.
std::string shown_sheets(const std::vector<std::string>& names, const std::string& above = "")
{
    std::vector<std::pair<std::string, std::string>> sheets;
    const std::string title = above.empty() ? "" : row(1, "<c r=\"A1\" t=\"str\"><v>" + above + "</v></c>");
    for (const std::string& name : names)
        sheets.emplace_back(name, sheet(title + row(2, s("A2", 0) + s("B2", 1)) + row(3, n("A3", "1") + s("B3", 3))));
    return shown(read(workbook(sheets, kStrings)));
}

const std::string kTable = "[0,0 序号|0,1 任务|1,0 1|1,1 修路]";

TEST(Xlsx, NamesOfSheetsAreHeadingsWhereTheyTellSomething)
{
    EXPECT_EQ(shown_sheets({"民生保障", "城市建设"}), "# 民生保障\n" + kTable + "\n# 城市建设\n" + kTable);
    EXPECT_EQ(shown_sheets({"市教育局", "Sheet2", "市交通局"}),
              "# 市教育局\n" + kTable + "\n# Sheet2\n" + kTable + "\n# 市交通局\n" + kTable); // or its rows would be the office's
    EXPECT_EQ(shown_sheets({"民生", "建设"}, "某市任务表"), "某市任务表\n# 民生\n" + kTable + "\n某市任务表\n# 建设\n" + kTable);
    EXPECT_EQ(shown_sheets({"民生", "建设"}, "建设"), "建设\n# 民生\n" + kTable + "\n# 建设\n" + kTable); // once where it is the title
}

TEST(Xlsx, ASheetForEachUnitGivesItItsRows)
{
    const auto rows = [](const std::string& first, const std::string& second) {
        const auto cells = [](int at, const std::string& number, const std::string& work, const std::string& time) {
            std::string line;
            for (const auto& words : {number, work, time}) line += "<c t=\"str\"><v>" + words + "</v></c>";
            return row(at, line);
        };
        return sheet(cells(1, "序号", "任务", "时限") + cells(2, "1", first, "8月底") + cells(3, "2", second, "9月底"));
    };
    const Document document =
        parse(read(workbook({{"县交通局", rows("修路3公里", "修桥2座")}, {"县教育局", rows("建校1所", "招聘教师9名")}})));
    std::string found;
    for (const Task& task : document.tasks) {
        ASSERT_EQ(task.roles.size(), 1U);
        ASSERT_EQ(task.roles[0].parties.size(), 1U);
        found += std::string(document.text(task.span)) + ' ' + std::string(document.text(task.roles[0].parties[0].span)) + '\n';
    }
    EXPECT_EQ(found, "修路3公里 县交通局\n修桥2座 县交通局\n建校1所 县教育局\n招聘教师9名 县教育局\n");
}

TEST(Xlsx, NamesThatOnlyCountAreNone)
{
    EXPECT_EQ(shown_sheets({"民生保障"}), kTable);
    EXPECT_EQ(shown_sheets({"Sheet1", "Sheet2"}), kTable + '\n' + kTable);
    EXPECT_EQ(shown_sheets({"工作表1", "工作表2 (2)"}), kTable + '\n' + kTable);
    EXPECT_EQ(shown_sheets({"附件一", "附件（三）"}), kTable + '\n' + kTable);
    EXPECT_EQ(shown_sheets({"表1", "汇总"}), kTable + '\n' + kTable);
}

TEST(Xlsx, NamesOfSheetsThatGoOnAreNone)
{
    EXPECT_EQ(shown_sheets({"民生", "民生（续）", "建设"}), kTable + '\n' + kTable + '\n' + kTable);
    EXPECT_EQ(shown_sheets({"民生", "民生保障", "民生（续）"}), kTable + '\n' + kTable + '\n' + kTable); // whatever stands between
    EXPECT_EQ(shown_sheets({"民生", "民生保障"}), "# 民生\n" + kTable + "\n# 民生保障\n" + kTable);
    EXPECT_EQ(shown_sheets({"民生实事", "民生工作"}), "# 民生实事\n" + kTable + "\n# 民生工作\n" + kTable);
}

TEST(Xlsx, ChaptersInTheRowsThatRunOnAreTheChapters)
{
    const auto cell = [](int at, const std::string& words) {
        return row(at, "<c r=\"A" + std::to_string(at) + "\" t=\"str\"><v>" + words + "</v></c>");
    };
    const std::string head = row(2, s("A2", 0) + s("B2", 1));
    const std::string task = row(4, n("A4", "1") + s("B4", 3));
    const auto headings = [&](const std::string& one, const std::string& other) {
        const std::string book = shown(read(workbook({{"民生", sheet(one)}, {"建设", sheet(other)}}, kStrings)));
        return static_cast<int>(std::count(book.begin(), book.end(), '#'));
    };
    EXPECT_EQ(headings(head + cell(3, "一、就业") + task, head + cell(3, "一、道路") + task), 2); // each sheet has its own
    EXPECT_EQ(headings(head + cell(3, "一、就业") + task, head + cell(3, "二、道路") + task), 0);
    EXPECT_EQ(headings(head + cell(3, "一、就业") + task, head + task), 0);
    EXPECT_EQ(headings(cell(1, "一、就业") + head + task, cell(1, "一、道路") + head + task), 0);
}

TEST(Xlsx, ASheetWithoutATableHasNoHeading)
{
    const std::string cover = sheet(row(1, s("A1", 5)) + row(2, s("A2", 6)));
    const std::string task = sheet(row(1, s("A1", 0) + s("B1", 1)) + row(2, n("A2", "1") + s("B2", 3)));
    EXPECT_EQ(shown(read(workbook({{"封面", cover}, {"民生", task}, {"建设", task}}, kStrings))),
              "某市重点工作分解表\n注：按职责落实\n# 民生\n" + kTable + "\n# 建设\n" + kTable);
}

TEST(Xlsx, HugeDimensionsCostNothing)
{
    EXPECT_EQ(shown(read(xlsx(sheet(row(1, s("A1", 0) + s("XFD1", 1)) + row(1048576, s("A1048576", 3) + s("XFD1048576", 4)),
                                    "<mergeCells><mergeCell ref=\"A1:XFC1048575\"/></mergeCells>", "<dimension ref=\"A1:XFD1048576\"/>"),
                              kStrings))),
              "[0,0 序号|0,1 任务|1,0 修路|1,1 交通局]");
}

TEST(Xlsx, ReferencesThatAreNoneAreCountedOn)
{
    EXPECT_EQ(read(xlsx(sheet("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c r=\"ZZZZZZ9\" t=\"s\"><v>3</v></c><c "
                              "r=\"?\" t=\"s\"><v>4</v></c></row>"),
                        kStrings))
                  .content,
              "序号\t任务\n修路\t交通局");
    EXPECT_EQ(read(xlsx(sheet(row(1, s("A1", 99) + s("B1", 0))), kStrings)).content, "序号");
    EXPECT_EQ(shown(read(xlsx(
                  sheet(row(1, s("A1", 0) + s("B1", 1)) + row(2, s("A2", 3) + s("B2", 4)),
                        "<mergeCells><mergeCell ref=\"B2:A1\"/><mergeCell ref=\"A1\"/><mergeCell ref=\"A1:A99999999999\"/></mergeCells>"),
                  kStrings))),
              "[0,0 序号|0,1 任务|1,0 修路|1,1 交通局]");
}

TEST(Xlsx, TooManyCellsAreRefused)
{
    ReadOptions options;
    options.max_cells = 2;
    EXPECT_EQ(error_of(xlsx(sheet(row(1, n("A1", "1") + n("B1", "2") + n("C1", "3")))), options), "container_too_large");
}

} // namespace
} // namespace zeren::packages
