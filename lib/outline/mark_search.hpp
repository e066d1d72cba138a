// Whether a number of a list stands somewhere in a stretch of text, be it at no paragraph's beginning.
//
// A list whose third item became a heading or prose lacks no number: （三） stands between （二） and （四）.
// Test: tests/unit/mark_search_test.cpp.
#pragma once

#include "outline/numbering/numbering.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

// Whether a mark of that step and value stands in the stretch. Linear in it.
bool has_mark(std::string_view text, Span stretch, Ladder ladder, std::uint32_t value) noexcept;

} // namespace zeren::outline
