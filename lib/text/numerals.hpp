// Amounts as notices write them: 1,500 １５００ 7.8 三百二十 百分之二十 一点五 1.2万 千万 十余 10至15万 -0.5 三分之一 一半 半.
//
// read_numeral() reads the longest numeral at a place; next_numeral() finds the place. Values are exact decimals. 万 and 亿 count in
// `value` (1.2万 is 12000); because a notice's unit keeps them (1.2 万亩), `written` and `magnitude` tell them apart. What the number
// counts is not decided here: 十一 of 经十一路 is a numeral too. Tests: tests/unit/numerals_test.cpp, tests/decimal/numerals_test.py.
#pragma once

#include "text/decimal.hpp"
#include "zeren/model.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::text {

struct Numeral {
    enum class Kind : std::uint8_t {
        digits,     // 7.8 １５００
        han,        // 三百二十
        positional, // 二〇二二, 五一: one digit after the other
        half,       // 半
        fraction,   // 三分之一: no decimal, value is empty
    };
    enum class Ratio : std::uint8_t { none, percent, per_mille }; // 百分之二十, 一半; 千分之三

    Span span;
    std::optional<Decimal> value;        // empty for a fraction and for what does not fit
    std::optional<Decimal> high;         // 2—3, 10至15万
    std::optional<Decimal> written;      // without the 万, 亿 or 万亿 at the end
    std::optional<Decimal> written_high; // the same of `high`
    std::uint32_t magnitude_begin = 0;   // where that 万 begins: the numeral's end when there is none
    std::int8_t magnitude = 0;           // its power of ten: 4, 8, 12
    Kind kind = Kind::digits;
    Ratio ratio = Ratio::none;
    bool more = false;  // 十余, 30多
    bool vague = false; // 数十, 十几: no number

    [[nodiscard]] bool is_han() const noexcept { return kind == Kind::han || kind == Kind::positional || kind == Kind::half; }
};

// Characters that a numeral can begin with, as bits: digits of either width and 汉字. A minus before one is told by next_numeral().
struct NumeralStarts {
    std::array<std::uint64_t, 0x10000 / 64> bits{};
};
extern const NumeralStarts kNumeralStarts;
inline bool begins_numeral(char32_t c) noexcept { return c <= 0xFFFF && (kNumeralStarts.bits[c >> 6U] >> (c & 63U) & 1U) != 0; }

// Whether a minus at `at` is the sign of a number.
[[nodiscard]] bool begins_signed(std::string_view text, std::size_t at) noexcept;

// The place of the next numeral in [at, end), or `end`.
[[nodiscard]] std::size_t next_numeral(std::string_view text, std::size_t at, std::size_t end) noexcept;

// The longest numeral that begins at `at`. A sign belongs to it only where one can stand (增长-3%, never 1日-3日).
[[nodiscard]] std::optional<Numeral> read_numeral(std::string_view text, std::size_t at);

// `value` in Chinese numerals: 32050 is 三万二千零五十. Values below zero and above 9999,9999,9999,9999 have none: empty.
[[nodiscard]] std::string print_han(std::int64_t value);

// 至 到 and the dashes that join the ends of a range.
[[nodiscard]] std::uint32_t range_mark(std::string_view text, std::size_t at) noexcept; // its size, 0 for none

} // namespace zeren::text
