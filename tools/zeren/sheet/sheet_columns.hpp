// sheet_columns.hpp: how many columns an XLSX file's first sheet has, and how wide they are.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace zeren::tool {

struct SheetColumns {
    std::size_t count = 0;      // as the sheet itself says; 0 where it does not
    std::vector<double> widths; // in characters, from the first column; 0 where the sheet does not say
};

// Nothing for what is no such file, or made to do harm.
SheetColumns sheet_columns(const std::string& file);

} // namespace zeren::tool
