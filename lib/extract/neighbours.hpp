// What a number is because of the number right before it.
//
//     奖补50万元、100万元        a standard, as the one before
//     全区96户177人              scope, as the households
//     对38座水库、126座山塘排查  scope, as what stands in front of 、
//     十一届九次全会             an ordinal behind an ordinal
//
// Test: tests/unit/verdicts_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/verdicts.hpp"

#include <cstddef>
#include <string_view>

namespace zeren::extract {

// The rule of statement `i` (above 0), whose own verdict is `verdict`, behind one with the verdict `before`.
std::string_view beside_the_one_before(const Statements& statements, std::size_t i, const Verdict& verdict, const Verdict& before,
                                       const MeasureTables& tables);

// 议案2件|和|代表建议|4件: whether what stands behind `amount`, which ends at `end`, belongs to the next number; 150个和美乡村.
bool joins_number(std::string_view text, const Amount& amount, std::uint32_t end, const Statement& next, const MeasureTables& tables);

} // namespace zeren::extract
