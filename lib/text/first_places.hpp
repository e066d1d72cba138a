// Where each of many passages first stands in a text, found in one walk over it: to look for them one by one would cost the text's
// length for each. The passages match byte for byte (江北市防汛方案 is not 江北市防汛工作方案).
//
// Test: tests/unit/first_places_test.cpp.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace zeren::text {

// For each passage the byte behind the first place where it stands whole below `border` or whole from it on; text.size() + 1 for
// none, and for an empty passage. Costs at most text.size() times the longest passage, and in practice little more than the text.
std::vector<std::size_t> first_places(std::string_view text, std::size_t border, std::span<const std::string_view> passages);

} // namespace zeren::text
