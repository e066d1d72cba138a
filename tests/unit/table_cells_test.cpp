// Cells of a line, what they look like, and which column each belongs to.
#include "outline/tables/align.hpp"
#include "outline/tables/cells.hpp"
#include "outline/tables/head_lines.hpp"
#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace zeren::outline {
namespace {

using Words = std::vector<std::string>;

const LexiconTables& tables() { return Lexicon::builtin().tables(); }

Span whole(const std::string& text) { return {0, static_cast<std::uint32_t>(text.size())}; }

Words words(const std::string& text, const std::vector<Span>& spans)
{
    Words found;
    for (const Span span : spans) found.push_back(text.substr(span.begin, span.size()));
    return found;
}

Words cells(const std::string& line) { return words(line, split_cells(line, whole(line), find_split(line, whole(line)))); }

TEST(TableCells, PipesComeBeforeTabsBeforeWideBlanks)
{
    EXPECT_EQ(cells("1|修路||市水利局| |"), (Words{"1", "修路", "", "市水利局"}));
    EXPECT_EQ(cells("| 1 | 修路 |"), (Words{"1", "修路"}));
    EXPECT_EQ(cells("1\t修 路\t\t市水利局"), (Words{"1", "修 路", "", "市水利局"}));
    EXPECT_EQ(cells("1    修 路　　市水利局"), (Words{"1", "修 路", "市水利局"}));
    EXPECT_EQ(cells("1 修路 市水利局"), (Words{"1", "修路", "市水利局"}));
    EXPECT_EQ(cells("修路"), (Words{"修路"}));
    EXPECT_EQ(cells("|||"), Words{});
}

TEST(TableCells, blanks_that_touch_part_cells_and_others_do_not)
{
    EXPECT_EQ(cells("一 修路  市水利局"), (Words{"一 修路", "市水利局"}));
    EXPECT_EQ(cells("一 修 路   市水利局 "), (Words{"一 修 路", "市水利局"}));
    EXPECT_EQ(cells("一a b  c"), (Words{"一a b", "c"}));
    EXPECT_EQ(cells("修路｜市水利局│6月"), (Words{"修路", "市水利局", "6月"})); // pipes of other widths
}

TEST(TableCells, a_line_of_one_cell_may_have_pipes_around_it)
{
    const auto cell = [](const std::string& line) {
        const std::optional<Span> found = cell_of_line(line, whole(line));
        return found ? line.substr(found->begin, found->size()) : "several";
    };
    EXPECT_EQ(cell("修路 |"), "修路");
    EXPECT_EQ(cell("| 修 路 | |"), "修 路");
    EXPECT_EQ(cell(" 修路 "), "修路");
    EXPECT_EQ(cell("|"), "");
    EXPECT_EQ(cell(""), "");
    EXPECT_EQ(cell("修路 | 市水利局"), "several");
    EXPECT_EQ(cell("| 修路 | | 市水利局 |"), "several");
}

bool fits(const std::string& cell, ColumnKind kind) { return misfit(look_at(cell, whole(cell), tables()), kind) < kUnfit; }

TEST(TableCells, ALookDecidesWhichColumnMayHoldACell)
{
    for (const std::string cell : {"1", "12.", "（3）", "一", "十二"}) EXPECT_TRUE(fits(cell, ColumnKind::serial)) << cell;
    for (const std::string cell : {"修路", "12万", "2022年", "12345", "一、修路", "", "三个"})
        EXPECT_FALSE(fits(cell, ColumnKind::serial)) << cell;
    for (const std::string cell :
         {"市水利局", "计财股", "市水利局、各乡镇", "各街道、镇", "各县、市、区政府", "牵头单位：市水利局", "后勤中心"})
        EXPECT_TRUE(fits(cell, ColumnKind::units)) << cell;
    for (const std::string cell : {"12", "6月底前", "年内", "一、校舍建设", "待定。另行通知。", "各单位应当认真落实"}) {
        EXPECT_FALSE(fits(cell, ColumnKind::units)) << cell;
        EXPECT_FALSE(fits(cell, ColumnKind::persons)) << cell;
    }
    for (const std::string cell : {"6月底前", "全年", "长期坚持", "2022年10月31日"}) EXPECT_TRUE(fits(cell, ColumnKind::deadline)) << cell;
    for (const std::string cell : {"市水利局", "1", "完成全部建设内容并通过上级主管部门组织的竣工验收和决算审计"})
        EXPECT_FALSE(fits(cell, ColumnKind::deadline)) << cell;
    for (const std::string cell : {"12", "", "6月底前", "2."}) EXPECT_FALSE(fits(cell, ColumnKind::task)) << cell;
}

std::vector<Column> columns(const std::vector<ColumnKind>& kinds)
{
    std::vector<Column> made;
    for (const ColumnKind kind : kinds) made.push_back({kind, RoleKind::responsible_unit, {}});
    return made;
}

// The cells by column, "~" in front when another assignment is as good; empty when there is none.
Words fitted(const std::string& line, const std::vector<ColumnKind>& kinds, bool joins = false)
{
    const auto row =
        fit_row(line, split_cells(line, whole(line), find_split(line, whole(line))), columns(kinds), joins, Missing::empty, tables());
    if (!row) return {};
    Words found = words(line, row->cells);
    if (row->ambiguous) found.insert(found.begin(), "~");
    return found;
}

TEST(TableCells, AMissingCellIsToldByTheOthers)
{
    const std::vector<ColumnKind> kinds{ColumnKind::serial, ColumnKind::category, ColumnKind::task, ColumnKind::units,
                                        ColumnKind::deadline};
    EXPECT_EQ(fitted("1|民生|修路|市水利局|6月底", kinds), (Words{"1", "民生", "修路", "市水利局", "6月底"}));
    EXPECT_EQ(fitted("2|修桥|市水利局|6月底", kinds), (Words{"2", "", "修桥", "市水利局", "6月底"}));
    EXPECT_EQ(fitted("修桥|市水利局|6月底", kinds), (Words{"", "", "修桥", "市水利局", "6月底"}));
    EXPECT_EQ(fitted("3|修桥|6月底", kinds), (Words{"3", "", "修桥", "", "6月底"}));
}

TEST(TableCells, WhatFitsTwiceIsAmbiguousAndWhatFitsNotIsNoRow)
{
    const std::vector<ColumnKind> two{ColumnKind::task, ColumnKind::units, ColumnKind::units};
    EXPECT_EQ(fitted("修路|市水利局", two).front(), "~");
    EXPECT_EQ(fitted("修路 市水利局 市林业局 市住建局", two, true).front(), "~");
    EXPECT_EQ(fitted("修路|市水利局|市林业局|市住建局", two), Words{});
    EXPECT_EQ(fitted("1|2|3", two), Words{});
    EXPECT_EQ(fitted("6月底|市水利局|市林业局", two), Words{});
}

TEST(TableCells, ANameWithABlankInsideIsJoinedWhereBlanksPartCells)
{
    EXPECT_EQ(fitted("1 修路 吕 明 6月底", {ColumnKind::serial, ColumnKind::task, ColumnKind::persons, ColumnKind::deadline}, true),
              (Words{"1", "修路", "吕 明", "6月底"}));
}

} // namespace
} // namespace zeren::outline
