// Tables with structure, tables that only place things, and the grid of cells.
#include "read/html.hpp"

#include <gtest/gtest.h>
#include <string>

namespace zeren::reading {
namespace {

// A table's cells as "row,column rows×columns text".
std::string cells_of(std::string_view html)
{
    const HtmlText text = read_html(html, 512);
    std::string result;
    for (const Block& block : text.blocks) {
        std::uint32_t last = block.span.begin;
        for (const Cell& cell : block.cells) {
            EXPECT_LE(last, cell.span.begin);
            EXPECT_LE(cell.span.end, block.span.end);
            last = cell.span.end;
            result += std::to_string(cell.row) + "," + std::to_string(cell.column);
            if (cell.row_span != 1 || cell.column_span != 1)
                result += " " + std::to_string(cell.row_span) + "x" + std::to_string(cell.column_span);
            result += " " + text.content.substr(cell.span.begin, cell.span.size()) + "|";
        }
    }
    return result;
}

std::size_t tables_in(std::string_view html)
{
    std::size_t count = 0;
    for (const Block& block : read_html(html, 512).blocks) count += block.kind == Block::Kind::table;
    return count;
}

TEST(HtmlTable, CellsAreJoinedByTabsAndRowsByNewlines)
{
    const HtmlText text = read_html("甲<table><tr><th>序号<th>任务</tr><tr><td>1<td><p>建路</p><p>修桥</p></tr></table>乙", 512);
    EXPECT_EQ(text.content, "甲\n序号\t任务\n1\t建路\n修桥\n乙");
    ASSERT_EQ(text.blocks.size(), 3U);
    EXPECT_EQ(text.blocks[1].kind, Block::Kind::table);
    EXPECT_EQ(text.content.substr(text.blocks[1].span.begin, text.blocks[1].span.size()), "序号\t任务\n1\t建路\n修桥");
}

TEST(HtmlTable, SpansFollowTheTableAlgorithm)
{
    EXPECT_EQ(cells_of("<table><tr><td rowspan=2>序号<td colspan=2>任务<tr><td>内容<td>时限<tr><td>1<td>建路<td>年底"),
              "0,0 2x1 序号|0,1 1x2 任务|1,1 内容|1,2 时限|2,0 1|2,1 建路|2,2 年底|");
    EXPECT_EQ(cells_of("<table><tr><td>a<td rowspan=3>b<tr><td>c<tr><td>d"), "0,0 a|0,1 3x1 b|1,0 c|2,0 d|");
    EXPECT_EQ(cells_of("<table><tr><td>a<td rowspan=0>b<tr><td>c<tr><td>d"), "0,0 a|0,1 3x1 b|1,0 c|2,0 d|");
}

TEST(HtmlTable, RowSpansEndWithTheirGroup)
{
    EXPECT_EQ(cells_of("<table><thead><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d"), "0,0 a|0,1 b|1,0 c|1,1 d|");
    EXPECT_EQ(cells_of("<table><tr><td>a<td rowspan=999999>b"), "0,0 a|0,1 b|");
}

TEST(HtmlTable, HugeSpansAreLimitedAndNeverOverlap)
{
    EXPECT_EQ(cells_of("<table><tr><td colspan=99999999999999999999>a<td>b"), "0,0 1x1000 a|0,1000 b|");
    EXPECT_EQ(cells_of("<table><tr><td>a<td rowspan=2>b<tr><td colspan=3>c<td>d"), "0,0 a|0,1 2x1 b|1,0 c|1,2 d|");
    EXPECT_EQ(cells_of("<table><tr><td colspan=0 rowspan=-1>a<td colspan=x>b"), "0,0 a|0,1 b|");
    std::string wide = "<table><tr>";
    for (int i = 0; i < 3; ++i) wide += "<td colspan=1000 rowspan=2>a";
    EXPECT_EQ(cells_of(wide + "<tr><td>b").substr(0, 40), "0,0 2x1000 a|0,1000 2x24 a|0,1024 a|1,10");
}

TEST(HtmlTable, EmptyCellsStandInTheGridAndEmptyRowsMakeNoLine)
{
    EXPECT_EQ(read_html("<table><tr><td>a<td><td>c<tr><td><td><td><tr><td><td>e<td>", 512).content, "a\t\tc\n\te\t");
    EXPECT_EQ(cells_of("<table><tr><td>a<td>b<tr><td>&nbsp;<td>"), "0,0 a|0,1 b|1,0 |1,1 |");
}

TEST(HtmlTable, AFragmentMayBeginWithinATable)
{
    EXPECT_EQ(cells_of("<tbody><tr><td>a</td><td>b</td></tr></tbody>"), "0,0 a|0,1 b|");
    EXPECT_EQ(cells_of("<tr><td>a</td><td>b</td></tr>"), "0,0 a|0,1 b|");
    EXPECT_EQ(cells_of("<!-- x --> <td>a</td><td>b</td>"), "0,0 a|0,1 b|");
    EXPECT_EQ(read_html("<tr><td>a</td><td>b</td></tr></table><p>c</p><table><tr><td>d<td>e</table>", 512).content.find("a\tb"), 0U);
    EXPECT_EQ(read_html("<tbody><tr><td id=x><p>a</p><p>b</p></td></tr></tbody>", 512).content, "a\nb");
}

TEST(HtmlTable, ACaptionIsAParagraphBeforeIt)
{
    const HtmlText text = read_html("<table><caption>任务表</caption><tr><td>a<td>b</table>", 512);
    EXPECT_EQ(text.content, "任务表\na\tb");
    EXPECT_EQ(text.blocks.at(0).kind, Block::Kind::paragraph);
}

std::string article()
{
    std::string html;
    for (int i = 0; i < 8; ++i)
        html += "<p>各单位要按照职责分工，认真落实各项工作任务，确保年底前全面完成，并按时报送进展情况，不得延误。</p>";
    return html;
}

TEST(HtmlTable, TablesThatOnlyPlaceThingsAreDissolved)
{
    EXPECT_EQ(tables_in("<table><tr><td>" + article() + "</table>"), 0U);
    EXPECT_EQ(tables_in("<table><tr><td>甲<tr><td>乙<tr><td>丙</table>"), 0U);
    EXPECT_EQ(tables_in("<table><tr><td>首页<td>" + article() + "</table>"), 0U);
    EXPECT_EQ(tables_in("<table><tr><td>甲<td>&nbsp;</table>"), 0U);
    EXPECT_EQ(tables_in("<table><tr><td>甲<td><table><tr><td>a<td>b</table></table>"), 1U); // the inner one stays
}

TEST(HtmlTable, TablesOfTasksAreNot)
{
    EXPECT_EQ(tables_in("<table><tr><td>序号<td>任务<tr><td>1<td><p>建路。</p><p>修桥。</p></table>"), 1U);
    EXPECT_EQ(tables_in("<table><tr><th>任务<th>责任单位<tr><td>" + article() + "<td>区发改委</table>"), 1U);
    EXPECT_EQ(tables_in("<table><tr><td>甲<td>乙</table>"), 1U);
    EXPECT_EQ(tables_in("<table><tr><td>甲<td><table><tr><td>乙</table></table>"), 1U); // a frame of one cell within a cell
}

TEST(HtmlTable, ATableOfTasksMayHoldSmallTablesInItsCells)
{
    const std::string inner = "<table><tr><td>修路<td>3条<tr><td>修桥<td>2座</table>";
    const std::string head = "<table><tr><td>序号<td>任务<td>单位";
    EXPECT_EQ(read_html(head + "<tr><td>1<td>" + inner + "<td>甲局<tr><td>2<td>治河<td>乙局</table>", 512).content,
              "序号\t任务\t单位\n1\t修路\n3条\n修桥\n2座\t甲局\n2\t治河\t乙局");
    // A page that is placed by tables: a menu above, uneven rows, two columns.
    EXPECT_EQ(tables_in("<table><tr><td><a>首页</a><td><a>公开</a><td><a>服务</a><tr><td>甲<td>" + inner + "<td>乙</table>"), 1U);
    EXPECT_EQ(tables_in(head + "<tr><td>" + inner + "<td>乙</table>"), 1U);
    EXPECT_EQ(tables_in("<table><tr><td>甲<td>乙<tr><td>丙<td>" + inner + "</table>"), 1U);
    EXPECT_EQ(read_html("<table><tr><td>甲<td>乙<tr><td>丙<td>" + inner + "</table>", 512).content, "甲\n乙\n丙\n修路\t3条\n修桥\t2座");
}

TEST(HtmlTable, ManyTablesAndRowsStayLinear)
{
    std::string html;
    for (int i = 0; i < 20000; ++i) html += "<table><tr><td>a<td>b</table>";
    EXPECT_EQ(tables_in(html), 20000U);
    html = "<table><tr><td colspan=1000 rowspan=65534>a<td>b";
    for (int i = 0; i < 70000; ++i) html += "<tr><td>c";
    EXPECT_EQ(tables_in(html), 1U);
}

} // namespace
} // namespace zeren::reading
