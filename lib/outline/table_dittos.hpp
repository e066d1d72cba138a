// Cells that point at the one above them.
//
//     1  修建公路  张志强  县交通局          the second row's leader is 张志强, as if one cell covered both rows
//     2  修建桥梁  同上    县水务局
//
// Test: tests/unit/tables_test.cpp (Tables.dittos…).
#pragma once

#include "outline/table_grid.hpp"

#include <string_view>

namespace zeren::outline {

// Each cell of a role or a time that says 同上 or 〃 becomes the cell above it, `continued`. One that nothing stands above stays: it is
// nobody's name, which lib/extract/parties tells. Linear.
void resolve_dittos(std::string_view text, Grid& grid);

} // namespace zeren::outline
