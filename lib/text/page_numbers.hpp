// Lines that are the number of a page: — 18 —, 第5页 共10页, 2 / 8. 12 alone is one where what stands below shows it.
//
// Test: tests/unit/page_numbers_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <string_view>

namespace zeren::text {

bool is_page_number(std::string_view text, Span line) noexcept;

// Up to four digits and nothing else.
bool is_bare_number(std::string_view text, Span line) noexcept;

} // namespace zeren::text
