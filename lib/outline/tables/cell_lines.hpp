// What a cell of several lines looks like, where a mark says that it is one cell.
//
//     市⏎监⏎察⏎局               a column so narrow that it broke the name: one office
//     县水务局⏎县林业局          two, for each line is one by itself
//
// Test: tests/unit/table_piped_test.cpp.
#pragma once

#include "outline/tables/cells.hpp"

namespace zeren::outline {

// The look of the lines as they stand; of the lines joined, where only so they are parties, persons, a time or a number.
CellLook look_at_lines(std::string_view text, Span cell, const LexiconTables& lexicon);

} // namespace zeren::outline
