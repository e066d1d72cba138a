// Whole numbers in 汉字: 三万二千零五十, 二〇二二, 千万. A part of numerals.cpp that stands alone.
//
// 汉字 are read in one pass: `section` collects what stands below the next 万, `digit` the figure that waits for its 十, 百 or 千.
// Test: tests/unit/numerals_test.cpp reads every value up to 99,999,999 back.
#pragma once

#include "text/numerals.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace zeren::text {

enum class HanPart : std::uint8_t { none, digit, unit, magnitude, half };
struct HanNumeral {
    HanPart part = HanPart::none;
    std::int64_t value = 0; // of a unit 10, 100, 1000; of a magnitude 10^4, 10^8
};
HanNumeral han_numeral(char32_t c) noexcept;

inline constexpr std::int64_t kTenThousand = 10'000;
inline constexpr std::int64_t kHundredMillion = 100'000'000;

// What has been read so far, and where it ends.
struct Mantissa {
    std::optional<Decimal> value;
    std::size_t end = 0;
    Numeral::Kind kind = Numeral::Kind::digits;
    std::optional<Decimal> written; // of 汉字 that end with 万: 三万 is 3
    std::size_t written_end = 0;
    std::int8_t magnitude = 0;
    bool point = false; // 六点零
    bool empty = true;
};

// The longest whole number in 汉字 at `at`; empty for none.
Mantissa read_han_whole(std::string_view text, std::size_t at) noexcept;

} // namespace zeren::text
