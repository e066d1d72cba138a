// Tables as text: nothing breaks out of its cell, nothing becomes a formula.
#include "zeren/table.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace zeren {
namespace {

Table table_of(const std::vector<TableCell>& cells)
{
    Table table;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        TableColumn column;
        column.key = "c" + std::to_string(i);
        column.title = "栏" + std::to_string(i);
        table.columns.push_back(column);
    }
    table.rows.push_back(cells);
    return table;
}

Table texts(const std::vector<std::string>& cells)
{
    std::vector<TableCell> row;
    for (const std::string& text : cells) row.push_back({text, false, false});
    return table_of(row);
}

TEST(TableText, CsvQuotesWhatNeedsIt)
{
    EXPECT_EQ(to_csv(texts({"甲,乙", "a\"b", "一\n二", "丙"}), false), "\"甲,乙\",\"a\"\"b\",\"一\n二\",丙\r\n");
    EXPECT_EQ(to_csv(texts({"甲"}), true, true), "\xef\xbb\xbf栏0\r\n甲\r\n");
}

TEST(TableText, FormulaStaysText)
{
    EXPECT_EQ(to_csv(texts({"=1+1", "+8", "-x", "@a", "\tx"}), false), "'=1+1,'+8,'-x,'@a,'\tx\r\n");
    EXPECT_EQ(to_tsv(texts({"=1+1"}), false), "'=1+1\n");
}

TEST(TableText, NumberKeepsItsMinus) { EXPECT_EQ(to_csv(table_of({{"-5", true, false}}), false), "-5\r\n"); }

TEST(TableText, TsvHasNoBordersInsideACell) { EXPECT_EQ(to_tsv(texts({"一\t二\n三", "四"}), false), "一 二 三\t四\n"); }

TEST(TableText, MarkdownEscapesItsMarks)
{
    EXPECT_EQ(to_markdown(texts({"a|b", "<b>", "一\n二", "*x*"}), false), "| a\\|b | &lt;b> | 一<br>二 | \\*x\\* |\n");
    EXPECT_EQ(to_markdown(texts({"甲", "乙"})), "| 栏0 | 栏1 |\n| --- | --- |\n| 甲 | 乙 |\n");
}

TEST(TableText, JsonLinesHaveTheKeys) { EXPECT_EQ(to_json_lines(texts({"甲", "\"乙\""})), "{\"c0\":\"甲\",\"c1\":\"\\\"乙\\\"\"}\n"); }

TEST(TableText, EmptyTableIsItsHead)
{
    Table table = texts({"x"});
    table.rows.clear();
    EXPECT_EQ(to_csv(table), "栏0\r\n");
    EXPECT_EQ(to_json_lines(table), "");
}

} // namespace
} // namespace zeren
