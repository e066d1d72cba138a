// Cells that stand where they are, because the line has a mark for each of them.
//
//     3⇥修建村道⇥县交通局⇥⇥正常推进⇥        as many tabs as below a head of six columns: the empty cells are empty, nobody has to guess
//     | 3 | 修建村道 | 县交通局 | |          the same between pipes with a frame; without one, pipes at the end of a line only fill it up
//     1⇥"新建粮库；⏎改造粮库"⇥县发改局        a spreadsheet puts quotes around a cell with line ends
//     │ 2 │除险加固小型 │县水务局 │           a cell that a drawn table breaks over lines, between two of its rules
//     │   │水库5座      │县财政局 │
//
// Test: tests/unit/table_places_test.cpp.
#pragma once

#include "outline/tables/align.hpp"
#include "outline/tables/cells.hpp"
#include "outline/tables/grid.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::outline {

// The cells by their place where marks part exactly as many as there are columns and each could stand there; nothing otherwise, and where a
// cell of offices among the text with no office in its own column shows that cells were lost. Linear in the line.
std::optional<RowFit> fit_in_place(std::string_view text, Span row, Split split, const std::vector<Column>& columns, Missing missing,
                                   const LexiconTables& lexicon);

// The cells of a line between pipes or tabs, with the empty ones at its ends.
std::vector<Span> cells_in_place(std::string_view text, Span line, Split split);

// The line on which the quotes are closed that a cell on line `at` opens; `at` where none is open. Looks at a bounded number of lines.
std::size_t last_line_of_quotes(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t columns);

// Whether a rule stands between two rows below the head on line `head`, beside the one under the head and the one at the foot: then what
// stands between two of them is one row. Looks at a bounded number of lines.
bool is_ruled(std::string_view text, const std::vector<TableLine>& lines, std::size_t head);

// Adds a further line of a drawn row, by the place of its cells. Names that may be broken over the lines are left out, and the row lacks
// them. False where the line has not the columns of the table, or begins a row of its own: it has a serial, or says what is done, by whom and
// by when.
bool join_drawn_line(std::string_view text, Span line, const std::vector<Column>& columns, const LexiconTables& lexicon, GridRow& row);

} // namespace zeren::outline
