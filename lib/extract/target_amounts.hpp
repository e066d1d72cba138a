// The number of a target as the model tells it: value, unit, quantity in base units, and the % that a damaged text has lost.
//
//     生活垃圾集中处理率达到85以上      85 %, basis lost_unit
//     容积率1.5以下                    1.5, no unit: such a rate has none
//
// Test: tests/unit/described_counts_test.cpp.
#pragma once

#include "extract/quantities.hpp"
#include "zeren/model.hpp"

#include <string_view>

namespace zeren::extract {

// `asked`: a word of reaching or a bound ties the number to the indicator, which is set already.
void set_amount(std::string_view text, const Amount& amount, bool asked, Target& target);

} // namespace zeren::extract
