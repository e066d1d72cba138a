// Which cell stands in which column, when cells may be missing (a merged cell stands on its first row only) or cut in two.
//
//     序号 | 类别 | 任务 | 责任单位        head
//     2 | 扩大参保 | 市医保局               类别 is missing: 市医保局 can be no task, 扩大参保 no unit
//
// The cheapest order-keeping assignment by misfit(); when two are as cheap, the row is ambiguous. A row without its task is none.
// Test: tests/unit/table_cells_test.cpp.
#pragma once

#include "outline/tables/cells.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct RowFit {
    std::vector<Span> cells; // one a column; empty where it is missing
    bool ambiguous = false;
    bool doubtful_text = false; // cells of text that could stand in several columns are left out
};

// Cells that are fewer than the columns: parted by blanks one may be empty, between pipes each missing one was merged with the one above.
enum class Missing : std::uint8_t { empty, merged };

// The cells of one row. `joins` allows a column to hold several neighbours (a name with a blank inside). Nothing when they do not fit.
std::optional<RowFit> fit_row(std::string_view text, const std::vector<Span>& cells, const std::vector<Column>& columns, bool joins,
                              Missing missing, const LexiconTables& lexicon);

struct StreamFit {
    std::vector<RowFit> rows;          // a row without cells is a section of its own
    std::vector<std::uint32_t> begins; // the cell that each row begins with
    std::uint32_t used = 0;            // cells that the rows hold; the rest stands behind the table
    std::uint32_t cost = 0;            // of all rows and of what is left over
};

// What ends a cell: its line, so that a cell of text or of parties may go on in the next one; or a mark, so that it is whole, on however
// many lines. Then a cell that fits nowhere stands between two rows, as a row without cells does.
enum class Parted : std::uint8_t { by_lines, by_marks };

// Cells that follow each other, rows not marked. `sections` tells which cells could be a row across the width.
StreamFit fit_stream(std::string_view text, const std::vector<Span>& cells, const std::vector<bool>& sections,
                     const std::vector<Column>& columns, Parted parted, const LexiconTables& lexicon);

} // namespace zeren::outline
