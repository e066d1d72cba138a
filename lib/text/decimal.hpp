// Exact decimal numbers: parsing, printing, multiplying, comparing; no floating point anywhere.
//
// 233.7亿元 is {2337, 1} as written and, times 10^8, {23370000000, 0} in base units, never 23369999999.99. Every function takes any
// Decimal and gives a normal one (no trailing zero behind the point, scale not negative); what does not fit is std::nullopt, and
// the caller says so in a diagnostic. Which characters are digits and what 万 means is for others.
// Test: tests/unit/decimal_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::text {

// Room for the longest Decimal in plain digits: sign, digits, point and as many zeros as a scale can ask for.
constexpr std::size_t kDecimalChars = 160;

// digits × 10^-scale in its normal form: {50, 1} is {5, 0}, {5, -3} is {5000, 0}.
[[nodiscard]] std::optional<Decimal> normalise(std::int64_t digits, std::int32_t scale) noexcept;

// "7.8", "-0.5", "007", "12.30": plain ASCII digits with an optional minus and an optional point that has digits on both sides.
[[nodiscard]] std::optional<Decimal> parse_decimal(std::string_view plain) noexcept;

// Plain digits without exponent: "7.8", "23370000000", "-0.5". The first writes to `out`, which has kDecimalChars, and returns the length.
std::size_t print_decimal(Decimal number, char* out) noexcept;
[[nodiscard]] std::string print_decimal(Decimal number);

// number × 10^power: 3.2 times 10^4 (万) is 32000.
[[nodiscard]] std::optional<Decimal> times_power_of_ten(Decimal number, std::int32_t power) noexcept;

[[nodiscard]] std::optional<Decimal> multiply(Decimal a, Decimal b) noexcept;

// By value: {50, 1} and {5, 0} are equal here.
[[nodiscard]] std::strong_ordering compare(Decimal a, Decimal b) noexcept;

} // namespace zeren::text
