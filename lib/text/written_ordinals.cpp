// Writes ordinals by table; what lies outside of a table is written in decimal digits, as word processors do.
//
//     write_ordinal(21, OrdinalStyle::han_counting)      二十一
//     write_ordinal(21, OrdinalStyle::circle)            ㉑
//
// Test: tests/unit/written_ordinals_test.cpp.
#include "text/written_ordinals.hpp"

#include "text/append.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace zeren::text {
namespace {

constexpr std::array<std::string_view, 10> kHanDigits{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 10> kLegalDigits{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
constexpr std::array<std::string_view, 5> kPlaces{"", "十", "百", "千", "万"};
constexpr std::array<std::string_view, 5> kLegalPlaces{"", "拾", "佰", "仟", "万"};
constexpr std::string_view kZero = "零";
constexpr std::array<std::string_view, 10> kStems{"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
constexpr std::array<std::string_view, 12> kBranches{"子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"};

std::string utf8(char32_t c)
{
    std::string text;
    append(text, c);
    return text;
}

std::string full_width(const std::string& digits)
{
    std::string text;
    for (const char c : digits) text += utf8(U'０' + static_cast<char32_t>(c - '0'));
    return text;
}

std::string roman(std::uint32_t value, bool upper)
{
    struct Step {
        std::uint32_t value;
        std::string_view text;
    };
    static constexpr std::array<Step, 13> kSteps{{{1000, "m"},
                                                  {900, "cm"},
                                                  {500, "d"},
                                                  {400, "cd"},
                                                  {100, "c"},
                                                  {90, "xc"},
                                                  {50, "l"},
                                                  {40, "xl"},
                                                  {10, "x"},
                                                  {9, "ix"},
                                                  {5, "v"},
                                                  {4, "iv"},
                                                  {1, "i"}}};
    if (value == 0 || value > 3999) return std::to_string(value);
    std::string text;
    for (const Step& step : kSteps)
        for (; value >= step.value; value -= step.value) text += step.text;
    if (upper) std::transform(text.begin(), text.end(), text.begin(), [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    return text;
}

std::string letter(std::uint32_t value, char first)
{
    if (value == 0 || value > 26 * 30) return std::to_string(value);
    return std::string((value - 1) / 26 + 1, static_cast<char>(first + static_cast<char>((value - 1) % 26)));
}

// A sign of the block that begins with `first` for 1.
std::string sign(std::uint32_t value, char32_t first, std::uint32_t last)
{
    return value >= 1 && value <= last ? utf8(first + value - 1) : std::to_string(value);
}

std::string circle(std::uint32_t value)
{
    if (value >= 21 && value <= 35) return utf8(U'㉑' + value - 21);
    if (value >= 36 && value <= 50) return utf8(U'㊱' + value - 36);
    return sign(value, U'①', 20);
}

std::string digit_by_digit(std::uint32_t value)
{
    std::string text;
    for (const char c : std::to_string(value)) text += kHanDigits[static_cast<std::size_t>(c - '0')];
    return text;
}

// 一百零五. Up to 99,999; `bare_ten` writes 10–19 without their 一.
std::string by_places(std::uint32_t value, const std::array<std::string_view, 10>& digits, const std::array<std::string_view, 5>& places,
                      bool bare_ten)
{
    const std::string decimal = std::to_string(value);
    if (value == 0 || decimal.size() > places.size()) return value == 0 ? std::string(digits[0]) : decimal;
    std::string text;
    bool gap = false;
    for (std::size_t i = 0; i < decimal.size(); ++i) {
        const auto digit = static_cast<std::size_t>(decimal[i] - '0');
        if (digit == 0) {
            gap = true;
            continue;
        }
        if (gap) text += kZero;
        gap = false;
        const std::size_t place = decimal.size() - 1 - i;
        if (!(bare_ten && i == 0 && place == 1 && digit == 1)) text += digits[digit];
        text += places[place];
    }
    return text;
}

template <std::size_t kSize>
std::string of_row(std::uint32_t value, const std::array<std::string_view, kSize>& row)
{
    return value >= 1 && value <= kSize ? std::string(row[value - 1]) : std::to_string(value);
}

} // namespace

std::string write_ordinal(std::uint32_t value, OrdinalStyle style)
{
    switch (style) {
    case OrdinalStyle::none:
    case OrdinalStyle::bullet: return {};
    case OrdinalStyle::decimal: break;
    case OrdinalStyle::decimal_zero: return (value < 10 ? "0" : "") + std::to_string(value);
    case OrdinalStyle::decimal_full_width: return full_width(std::to_string(value));
    case OrdinalStyle::upper_roman: return roman(value, true);
    case OrdinalStyle::lower_roman: return roman(value, false);
    case OrdinalStyle::upper_letter: return letter(value, 'A');
    case OrdinalStyle::lower_letter: return letter(value, 'a');
    case OrdinalStyle::circle: return circle(value);
    case OrdinalStyle::full_stop: return sign(value, U'⒈', 20);
    case OrdinalStyle::paren: return sign(value, U'⑴', 20);
    case OrdinalStyle::han_circle: return sign(value, U'㊀', 10);
    case OrdinalStyle::han_paren: return sign(value, U'㈠', 10);
    case OrdinalStyle::han_counting: return value < 100 ? by_places(value, kHanDigits, kPlaces, true) : digit_by_digit(value);
    case OrdinalStyle::han_thousand: return by_places(value, kHanDigits, kPlaces, true);
    case OrdinalStyle::han_digital: return digit_by_digit(value);
    case OrdinalStyle::han_legal: return by_places(value, kLegalDigits, kLegalPlaces, false);
    case OrdinalStyle::heavenly_stem: return of_row(value, kStems);
    case OrdinalStyle::earthly_branch: return of_row(value, kBranches);
    }
    return std::to_string(value);
}

} // namespace zeren::text
