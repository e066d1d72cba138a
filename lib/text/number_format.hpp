// The format code of a spreadsheet's cell, cut into what it says: sections by sign or condition, places, literals, parts of a date.
//
//     [>=10000]0!.0,"万元";0"元"      two sections; the first is n 0, l ., n 0, (a comma at the end divides by 1000), l 万元
//
// ECMA-376, 18.8.31. What a number looks like under it: displayed_numbers.cpp. Test: tests/unit/displayed_numbers_test.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::text {

// One piece of a section: a literal, or a run of one letter or of digits' places.
struct FormatToken {
    char kind = 'l'; // l literal, n places of a number, g the number as General shows it, t time that runs, % percent, else a date's letter
    std::string text;
};

bool is_date_letter(char kind) noexcept;

// The sections of a code, one at least.
[[nodiscard]] std::vector<std::string_view> sections_of(std::string_view format);

// The index of the section for `value`: by the conditions, the first without one for all the rest; else by the sign, above zero, below,
// zero. `stated`: a condition chose it.
struct FormatChoice {
    std::size_t section = 0;
    bool stated = false;
};
[[nodiscard]] FormatChoice choose_section(const std::vector<std::string_view>& sections, double value);

[[nodiscard]] std::vector<FormatToken> read_section(std::string_view section);

} // namespace zeren::text
