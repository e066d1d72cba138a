// Which number stands before another: 由2025年的|2.1%|提高到2030年的|2.8%, where the years between are times and no values.
//
// Test: tests/unit/targets_rhythm_test.cpp.
#pragma once

#include "extract/statements.hpp"

#include <cstddef>
#include <cstdint>

namespace zeren::extract {

// The value before statement `index` (behind it: `value_behind`) with nothing but times between; at most 4 of them are passed over.
// `index` itself where there is none.
std::size_t value_before(const Statements& statements, std::size_t index) noexcept;
std::size_t value_behind(const Statements& statements, std::size_t index) noexcept;

// Where the amount of `value_before` ends.
std::uint32_t value_end(const Statements& statements, std::size_t index) noexcept;

// The number that follows in the clause and item of statement `index`, or null; no word (零碳, 第三方). Looks at 8 numbers.
const Statement* next_in_item(const Statements& statements, std::size_t index) noexcept;

} // namespace zeren::extract
