// What is to be done at once, in the value of a label.
//
//     立行立改，2025年9月30日前完成; 立行立改并长期坚持     立行立改, beside the day or what goes on
//     立行立改情况                                         none
//
// Test: tests/unit/dates_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

// In order of the text.
std::vector<Span> find_at_once(std::string_view text, Span value);

} // namespace zeren::extract
