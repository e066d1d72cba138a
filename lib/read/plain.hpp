// The lines of plain text as blocks.
// Test: tests/unit/read_plain_test.cpp.
#pragma once

#include "zeren/text.hpp"

#include <string_view>
#include <vector>

namespace zeren::reading {

// One paragraph for each line that is not blank, without its line break and the blanks at its ends. Line ends are LF, CR, CRLF,
// form feed, vertical tab, U+0085, U+2028, U+2029. `content` is valid UTF-8 below 4 GiB. Linear.
[[nodiscard]] std::vector<Block> lines_of(std::string_view content);

} // namespace zeren::reading
