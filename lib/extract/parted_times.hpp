// Two times that tell the values of one noun apart, and are no deadlines.
//
//     一季度开工率、上半年开工率        before the same noun
//     一季度10家、二季度15家            before numbers of the same unit
//     一季度开工、二季度竣工            none: two steps
//
// Test: tests/unit/dates_test.cpp.
#pragma once

#include "extract/time_expressions.hpp"

#include <string_view>

namespace zeren::extract {

// `second` stands behind `first`, with no time between them.
bool parts_a_noun(std::string_view text, const TimeExpression& first, const TimeExpression& second) noexcept;

} // namespace zeren::extract
