// The cells of one worksheet, hidden rows and columns left out.
// Test: tests/unit/read_xlsx_test.cpp.
#pragma once

#include "read/office.hpp"
#include "read/sheet.hpp"

#include <string>
#include <vector>

namespace zeren::reading {

// What all sheets of a workbook share.
struct Workbook {
    std::vector<std::string> strings;
    std::vector<std::string> formats; // number format of each cell style
    bool from_1904 = false;
};

[[nodiscard]] Sheet read_sheet(pugi::xml_node worksheet, const Workbook& workbook, CellCount& count);

} // namespace zeren::reading
