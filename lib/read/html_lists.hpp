// The numbers of a page's numbered lists.
// Test: tests/unit/read_html_lists_test.cpp.
#pragma once

#include "read/html_tree.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace zeren::reading {

// What a page shows before an item of <ol>, by the item's node: "1. ", "一、". Lists that show no numbers, and lists whose items bear
// numbers of their own, have none. Linear.
[[nodiscard]] std::map<std::uint32_t, std::string> list_numbers(const HtmlTree& tree);

} // namespace zeren::reading
