// Comma separated values, as spreadsheet programs save a sheet (RFC 4180).
// Test: tests/unit/read_csv_test.cpp.
#pragma once

#include "read/limits.hpp"

#include <string_view>

namespace zeren::reading {

// True when a text in UTF-8 is a table in CSV: three rows at least, all of the same number of fields, three at least, quotes where they
// belong. A table whose cells hold whole documents (a data set) is none, nor are lines that only hold commas.
[[nodiscard]] bool is_csv(std::string_view text) noexcept;

// Any text, rows of any length. Throws Error container_too_large for more than `limits.cells` cells.
[[nodiscard]] Read read_csv(std::string_view text, const Limits& limits);

} // namespace zeren::reading
