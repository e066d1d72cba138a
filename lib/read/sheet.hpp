// A sheet of cells, as XLSX, ODS and CSV have them.
// Test: tests/unit/read_csv_test.cpp, read_xlsx_test.cpp.
#pragma once

#include "read/block_writer.hpp"

#include <cstdint>
#include <set>
#include <string_view>

namespace zeren::reading {

struct Sheet {
    TableDraft table;                     // filled cells only; rows and columns without text are taken out
    std::set<std::uint32_t> blank_before; // rows of the table above which rows without text stand
    std::uint32_t hidden_rows = 0;        // with text, and left out
    std::uint32_t hidden_columns = 0;
    std::uint32_t formulas = 0; // without a stored result
};

// The sheet's titles, its table, its notes. `heading`, where it is not empty, is written right above the first table, unless it is one of
// the titles: then that one is the heading.
void write_sheet(const Sheet& sheet, BlockWriter& writer, std::string_view heading = {});

} // namespace zeren::reading
