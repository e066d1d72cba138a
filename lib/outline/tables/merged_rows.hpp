// Rows of a table in flat text whose empty cells were merged with those of the row above, before the lines were lost:
//
//     | 1 | 养老服务 | 上门服务2000次。 | 民政局 |
//     |   |          | 改造养老中心8家。 |        |      number, task and leader stand once for both
//
// Test: tests/unit/table_merged_rows_test.cpp.
#pragma once

#include "outline/tables/align.hpp"
#include "outline/tables/grid.hpp"

#include <vector>

namespace zeren::outline {

// Who leads is written once for several rows; who helps may be nobody.
constexpr bool leads(RoleKind role) noexcept
{
    return role == RoleKind::lead_leader || role == RoleKind::responsible_leader || role == RoleKind::lead_unit;
}

// Whose cell may be empty because it is nobody: who helps, watches, or can be called.
constexpr bool may_be_nobody(RoleKind role) noexcept
{
    return role == RoleKind::cooperating_unit || role == RoleKind::supervising_unit || role == RoleKind::contact || role == RoleKind::other;
}

// Whether the row has work, no number and nobody, and who answers for it stands above: no sum (合计3000万元), no note and no name of a class
// (民生工程). `above` are the last filled cells by column.
// Whether the number and the task are empty, and the row has work and somebody of its own: | | | 硬化道路5条 | 12月 | 县城投集团 |.
bool is_measure_below(std::string_view text, const RowFit& fit, const std::vector<Column>& columns, const std::vector<Span>& above,
                      const LexiconTables& lexicon);

bool is_below_merged(std::string_view text, const RowFit& fit, const std::vector<Column>& columns, const std::vector<Span>& above,
                     const LexiconTables& lexicon);

// Adds to `row` what it takes over, and tells the cells of `grid` that they go on.
void take_from_above(const RowFit& fit, const std::vector<Column>& columns, const std::vector<Span>& above, GridRow& row, Grid& grid);

} // namespace zeren::outline
