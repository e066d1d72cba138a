// How deep a page is nested, before anything is built of it.
// Test: tests/unit/read_html_nesting_test.cpp.
#pragma once

#include <cstdint>
#include <string_view>

namespace zeren::reading {

// The most elements that an HTML5 parser has open at once, elements with an optional end tag (p, li, td …) and void ones (br) not
// counted; an upper bound where the markup is broken. Markup that makes a parser open formatting elements over and over, or search
// its open elements more often than its length allows for, counts as too deep. `in_table` says that the text is the content of a table. Stops counting at
// `enough` and then gives a number above it. Linear: each tag costs `enough` steps at most.
[[nodiscard]] std::uint32_t html_nesting(std::string_view html, bool in_table, std::uint32_t enough);

} // namespace zeren::reading
