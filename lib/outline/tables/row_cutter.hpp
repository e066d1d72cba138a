// Cells of a row that ran together without a mark: 1新建农田2.4万亩县国土资源局县农业局、县财政局10月底前.
//
// The time is the longest at the end. Lists part where a name ends and the level that begins the names of this table (县) follows; a leader's
// name stands between the text and an office; the task ends in front of the first of them. Each cell is told by its own shape and by its
// neighbours; where two cuts are possible there is none. Test: tests/unit/table_row_cutter_test.cpp.
#pragma once

#include "outline/tables/grid.hpp"

#include <string_view>

namespace zeren::outline {

// Cuts those unsplit rows of the grid that leave no doubt into cells; each has its serial alone so far. Nothing is done where the columns
// cannot be told apart by the shape of their cells (amounts beside each other). Linear in the rows.
void cut_glued_rows(std::string_view text, Grid& grid, const LexiconTables& lexicon);

} // namespace zeren::outline
