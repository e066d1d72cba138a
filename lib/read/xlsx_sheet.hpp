// The cells of one worksheet, hidden rows and columns left out.
// Test: tests/unit/read_xlsx_test.cpp.
#pragma once

#include "read/office.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace zeren::reading {

// What all sheets of a workbook share.
struct Workbook {
    std::vector<std::string> strings;
    std::vector<std::string> formats; // number format of each cell style
    bool from_1904 = false;
};

struct Sheet {
    TableDraft table;                     // rows and columns without text are taken out
    std::set<std::uint32_t> blank_before; // rows of the table above which rows without text stand
    std::uint32_t hidden_rows = 0;        // with text
    std::uint32_t hidden_columns = 0;
};

[[nodiscard]] Sheet read_sheet(pugi::xml_node worksheet, const Workbook& workbook, CellCount& count);

} // namespace zeren::reading
