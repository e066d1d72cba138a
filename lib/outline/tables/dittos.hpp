// Cells that point at the one above them.
//
//     1  修建公路  张志强  县交通局          the second row's leader is 张志强, as if one cell covered both rows
//     2  修建桥梁  同上    县水务局
//     注：表中空白处同上。                    then an empty cell is a merged one as well
//
// Test: tests/unit/tables_test.cpp (Tables.dittos…), table_places_test.cpp.
#pragma once

#include "outline/tables/grid.hpp"

#include <string_view>

namespace zeren::outline {

// Each cell of a role or a time that says 同上 or 〃 becomes the cell above it, `continued`. One that nothing stands above stays: it is
// nobody's name, which lib/extract/parties tells. Linear.
void resolve_dittos(std::string_view text, Grid& grid);

// Gives each row the cells of roles and times that it lacks, from the row above it, `continued`: a note of the table says so. A dash or 无
// is no empty cell, and a heading or a row that could not be split ends what stands above. Linear.
void fill_from_above(Grid& grid);

// 注：无牵头单位的，责任单位即为牵头单位。
bool says_who_leads_unled(std::string_view text, Span line, const LexiconTables& lexicon);

// Below such a note an empty cell of who leads is nobody's, and none that was merged with the one above.
void drop_guessed_leads(Grid& grid);

} // namespace zeren::outline
