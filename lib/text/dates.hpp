// The calendar (公历): which days there are, the last one of a month, ISO dates; and the numbers and dates of a text in all their forms.
//
//     2022年6月28日   2022-06-29   2015.9.30   二○○六年四月二十八日   二OO七年四月二十日   ２０２３年３月５日   13.03.2015   2015930
//
// Numbers of a date are 0–9999: digits of both widths, 汉字 by place (二〇一〇) or by tens (二十八, 廿八). Amounts are read by
// text/numerals. What a date is the end of (6月底前) is for lib/extract. Test: tests/unit/dates_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::text {

// 28–31; 0 for a month that there is not.
[[nodiscard]] int days_in_month(int year, int month) noexcept;

// The day, when there is one: not 2月30日, no year outside 1000–9999.
[[nodiscard]] std::optional<Date> make_date(int year, int month, int day) noexcept;

// The last day of the month, whatever the year makes it.
[[nodiscard]] std::optional<Date> last_of_month(int year, int month) noexcept;

// 2022-06-30
[[nodiscard]] std::string print_iso(Date date);
[[nodiscard]] std::optional<Date> parse_iso(std::string_view written) noexcept;

// A number of a date at `at`; `end` is `at` when there is none. `places`: how many digits were written.
struct DateNumber {
    std::uint32_t end = 0;
    int value = 0;
    int places = 0;
    bool by_place = false; // digits or 二〇一〇, not 二十八

    [[nodiscard]] bool found(std::uint32_t at) const noexcept { return end > at; }
};
[[nodiscard]] DateNumber read_date_number(std::string_view text, std::uint32_t at) noexcept;
[[nodiscard]] bool may_begin_date_number(char32_t c) noexcept;
inline constexpr std::u32string_view kDateHanNumbers = U"〇零一二三四五六七八九十百廿卅"; // those that are no digits

// Behind blanks and at most one line end.
[[nodiscard]] std::uint32_t skip_date_gap(std::string_view text, std::uint32_t at) noexcept;

// The full date in `span`; empty when there is none, when it is no day of the calendar, or when lost marks leave two readings (2015111).
[[nodiscard]] std::optional<Date> read_date(std::string_view text, Span span) noexcept;

} // namespace zeren::text
