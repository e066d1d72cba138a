// The head of a table whose rows stand on lines of their own, in one row or in two.
//
//     序号 | 工作任务 | 责任分工 |          | 完成时限
//          |          | 牵头单位 | 配合单位 |              the cells that were merged above these are empty, or say the same twice
//
// The second row is one where it names all columns of each such cell and no other: a row of the table has a number, a task. What names
// parties or amounts is no label. Test: tests/unit/table_head_rows_test.cpp.
#pragma once

#include "outline/tables/cells.hpp"
#include "outline/tables/grid.hpp"
#include "outline/tables/head.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct LineHead {
    Split split = Split::none;
    std::vector<Column> columns;
    std::size_t first = 0; // its lines
    std::size_t last = 0;
};

// The head that begins on line `at`; nothing when none does.
std::optional<LineHead> read_line_head(std::string_view text, const std::vector<TableLine>& lines, std::size_t at,
                                       const LexiconTables& lexicon);

// A cell below `upper`: 牵头 below 责任单位 names a role of its own, 2024年 below 目标值 a field.
Column read_lower_head(std::string_view text, const Column& upper, Span cell, const LexiconTables& lexicon);

// Names what only its neighbours make a head: 主办 and 会办, the verbs alone; 城关镇, whose share stands below; 单位, 2024年, 目标值. For cells that stand in their
// columns beyond doubt.
void name_by_neighbours(std::string_view text, std::vector<Column>& columns, const LexiconTables& lexicon);

} // namespace zeren::outline
