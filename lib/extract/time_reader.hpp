// A stretch of text as the readers of times see it, and the dates that begin with a number: 2022年6月30日, 6月, 3季度, 一个月内.
//
// The character behind the first number decides which of the readings is tried, so that most numbers cost one look. What stands in
// front (到) and behind (底前) is for time_expressions. Test: tests/unit/dates_test.cpp.
#pragma once

#include "extract/time_expressions.hpp"
#include "lexicon/time_tables.hpp"
#include "text/dates.hpp"
#include "text/dictionary.hpp"
#include "text/han_numerals.hpp"
#include "text/utf8.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zeren::extract {

struct TimeReader {
    std::string_view text; // up to the end of the stretch
    const TimeTables& tables;
    bool labelled;

    struct Found {
        const TimeWord* word = nullptr;
        std::uint32_t end = 0;

        explicit operator bool() const noexcept { return word != nullptr; }
    };

    [[nodiscard]] std::uint32_t skip(std::uint32_t at) const noexcept { return text::skip_date_gap(text, at); }
    [[nodiscard]] char32_t at(std::uint32_t place) const noexcept { return text::decode(text, place).value; }
    [[nodiscard]] std::uint32_t behind(std::uint32_t place) const noexcept { return place + text::decode(text, place).size; }

    // The end of the unit (0 年, 1 月, 2 日) at `place`, blanks before it allowed; 0 when another character stands there.
    [[nodiscard]] std::uint32_t unit(std::uint32_t place, std::size_t which) const noexcept
    {
        place = skip(place);
        return at(place) == text::kDateUnits[which] ? behind(place) : 0;
    }
    [[nodiscard]] Found look_up(const text::Dictionary& dictionary, std::uint32_t place) const noexcept
    {
        if (!dictionary.may_begin(at(place))) return {};
        const auto match = dictionary.longest(text, place, text::Gaps::allowed);
        return match.found(place) ? Found{&tables.words[match.value], match.end} : Found{};
    }
};

// The end of —, 至 or 到 at `at`, blanks before it allowed; 0 for none.
std::uint32_t skip_range_mark(std::string_view text, std::uint32_t at, const TimeTables& tables) noexcept;

// 年底, 上半年, 三季度: sets month, precision and limit; false for other words.
bool set_part_of_year(TimeExpression& time, const TimeWord& word) noexcept;

// Behind the date, range or duration that begins with `number`; 0 for none, and `time` is as it was.
std::uint32_t read_at_number(const TimeReader& in, const text::DateNumber& number, TimeExpression& time) noexcept;

// What may stand behind a year (2022年, 今年): 年底, 上半年, 6月30日; a year alone is a period.
std::uint32_t read_behind_year(const TimeReader& in, std::uint32_t at, TimeExpression& time) noexcept;

} // namespace zeren::extract
