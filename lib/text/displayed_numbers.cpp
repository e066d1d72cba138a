// One section of a format code is chosen by the sign and read from left to right.
//
//     #,##0.00"万元"     12345.6 → 12,345.60万元         yyyy"年"m"月"d"日";@     44742 → 2022年6月30日
//
//     0!.0,"万元"        12500   → 1.3万元               [>=10000]0!.0,"万元";0"元"      500 → 500元
//
// A code with y, m, d, h or s outside of quotes is a date. Colours and locales in [ ] are passed over, _x and *x are layout; ! is \ in
// the Chinese version. Fractions (# ?/?), scientific notation and hours that run ([h]:mm) come out as General, 汉字 for digits ([DBNum1]) as digits.
// Test: tests/unit/displayed_numbers_test.cpp.
#include "text/displayed_numbers.hpp"

#include "text/number_format.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <vector>

namespace zeren::text {
namespace {

constexpr double kLargestSerial = 2958466.0; // 31 December 9999
constexpr int kMostDecimals = 15;
constexpr std::string_view kSystemDate = "[$-F800]"; // the long date of a Chinese system
constexpr std::string_view kLongDate = "yyyy\"年\"m\"月\"d\"日\"";
constexpr std::array<std::string_view, 12> kMonths{"January", "February", "March",     "April",   "May",      "June",
                                                   "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays{"日", "一", "二", "三", "四", "五", "六"};
constexpr std::string_view kWeek = "周";
constexpr std::string_view kDayOfWeek = "星期";

struct Builtin {
    std::uint32_t id;
    std::string_view code;
};
constexpr std::array<Builtin, 31> kBuiltin{{
    {1, "0"},
    {2, "0.00"},
    {3, "#,##0"},
    {4, "#,##0.00"},
    {9, "0%"},
    {10, "0.00%"},
    {14, "yyyy/m/d"},
    {15, "d-mmm-yy"},
    {16, "d-mmm"},
    {17, "mmm-yy"},
    {18, "h:mm"},
    {19, "h:mm:ss"},
    {20, "h:mm"},
    {21, "h:mm:ss"},
    {22, "yyyy/m/d h:mm"},
    {27, "yyyy\"年\"m\"月\""},
    {28, "m\"月\"d\"日\""},
    {29, "m\"月\"d\"日\""},
    {30, "m-d-yy"},
    {31, "yyyy\"年\"m\"月\"d\"日\""},
    {32, "h\"时\"mm\"分\""},
    {33, "h\"时\"mm\"分\"ss\"秒\""},
    {37, "#,##0"},
    {38, "#,##0"},
    {39, "#,##0.00"},
    {40, "#,##0.00"},
    {41, "#,##0"},
    {44, "#,##0.00"},
    {57, "yyyy\"年\"m\"月\""},
    {58, "m\"月\"d\"日\""},
    {36, "yyyy\"年\"m\"月\""},
}};

// Ten digits that count, as a wide cell shows them, and never as a power of ten.
std::string general(double value)
{
    constexpr double kDigits = 10;
    constexpr double kMostZeros = 30; // in front of them
    const bool whole = value == std::floor(value);
    const double decimals = whole ? 0 : std::clamp(kDigits - 1 - std::floor(std::log10(std::fabs(value))), 0.0, kMostZeros);
    std::array<char, 400> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", static_cast<int>(decimals), value);
    std::string digits = buffer.data();
    while (decimals > 0 && digits.back() == '0') digits.pop_back();
    if (digits.back() == '.') digits.pop_back();
    return digits;
}

std::string grouped(std::string digits)
{
    const std::size_t point = std::min(digits.find('.'), digits.size());
    for (std::size_t at = point; at > 3; at -= 3) digits.insert(at - 3, 1, ',');
    return digits;
}

std::string fixed(double value, const std::string& places)
{
    const std::size_t point = places.find('.');
    const std::string_view behind = point == std::string::npos ? std::string_view() : std::string_view(places).substr(point + 1);
    const auto decimals = static_cast<int>(std::min<std::size_t>(
        static_cast<std::size_t>(std::count_if(behind.begin(), behind.end(), [](char c) { return c != ','; })), kMostDecimals));
    const auto needed = static_cast<std::size_t>(std::count(behind.begin(), behind.end(), '0'));
    std::size_t scale = places.size();
    while (scale > 0 && places[scale - 1] == ',') {
        value /= 1000;
        --scale;
    }
    std::array<char, 400> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals,
                  value + (value == 0 ? 0 : std::copysign(1e-9, value) * std::min(1.0, std::fabs(value))));
    std::string digits = buffer.data();
    while (digits.find('.') != std::string::npos && digits.size() - digits.find('.') - 1 > needed && digits.back() == '0')
        digits.pop_back();
    if (digits.ends_with('.')) digits.pop_back();
    const std::string_view before = std::string_view(places).substr(0, std::min(point, scale));
    const auto zeros = static_cast<std::size_t>(std::count(before.begin(), before.end(), '0'));
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    if (whole < zeros) digits.insert(0, zeros - whole, '0');
    if (zeros == 0 && digits == "0") return {}; // "-"?? shows nothing of a zero but its dash
    return before.find(',') != std::string_view::npos ? grouped(digits) : digits;
}

// The digits in the places of the section, with what stands between these: 13 in 0!.0 is 1.3, 000-0000 is a telephone number.
std::string in_places(double value, const std::vector<FormatToken>& tokens, std::size_t first, std::size_t last)
{
    std::string places;
    for (std::size_t i = first; i <= last; ++i)
        if (tokens[i].kind == 'n') places += tokens[i].text;
    std::string digits = fixed(value, places);
    if (first == last) return digits;
    std::string whole = digits.substr(0, digits.find('.'));
    std::erase(whole, ',');
    std::string_view fraction = digits;
    fraction.remove_prefix(std::min(digits.find('.') + 1, digits.size()));
    if (digits.find('.') == std::string::npos) fraction = {};
    std::string before; // backwards
    std::string behind;
    bool point = false; // passed, from the right
    const bool has_point = places.find('.') != std::string::npos;
    for (std::size_t i = first; i <= last && has_point; ++i) { // behind the point, forwards
        for (const char c : tokens[i].text) {
            const bool place = tokens[i].kind == 'n';
            if (place && c == '.') point = true;
            else if (point && !place) behind += c;
            else if (point && c != ',' && !fraction.empty()) {
                behind += fraction.front();
                fraction.remove_prefix(1);
            }
        }
    }
    point = !has_point;
    for (std::size_t i = last + 1; i-- > first;) {
        for (std::size_t k = tokens[i].text.size(); k-- > 0;) {
            const char c = tokens[i].text[k];
            const bool place = tokens[i].kind == 'n';
            if (place && c == '.') point = true;
            else if (point && !place) before += c;
            else if (point && c != ',' && !whole.empty()) {
                before += whole.back();
                whole.pop_back();
            }
        }
    }
    std::reverse(before.begin(), before.end());
    return whole + before + (digits.find('.') != std::string::npos ? "." : "") + behind;
}

struct Moment {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, weekday = 0;
};

// Day 60 of the 1900 system is a 29 February that never was.
Moment moment_of(double serial, bool from_1904)
{
    const double days = std::floor(serial + 0.5 / 86400);
    const auto seconds = static_cast<int>(std::floor((serial - days) * 86400 + 0.5));
    Moment moment;
    moment.hour = seconds / 3600;
    moment.minute = seconds / 60 % 60;
    moment.second = seconds % 60;
    moment.weekday = static_cast<int>((static_cast<long>(days) + (from_1904 ? 5 : 6)) % 7); // 1 January 1900 is a Sunday there
    if (!from_1904 && days == 60) {
        moment.year = 1900;
        moment.month = 2;
        moment.day = 29;
        return moment;
    }
    // Days since 1 March 0000 (Howard Hinnant's civil_from_days).
    const long day = static_cast<long>(days) + (from_1904 ? 695361 : days < 60 ? 693900 : 693899);
    const long era = day / 146097;
    const long of_era = day - era * 146097;
    const long year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const long of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const long shifted = (5 * of_year + 2) / 153;
    moment.day = static_cast<int>(of_year - (153 * shifted + 2) / 5 + 1);
    moment.month = static_cast<int>(shifted < 10 ? shifted + 3 : shifted - 9);
    moment.year = static_cast<int>(year_of_era + era * 400 + (moment.month <= 2 ? 1 : 0));
    return moment;
}

std::string padded(int value, std::size_t width)
{
    std::string digits = std::to_string(value);
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return digits;
}

std::string month(const Moment& moment, std::size_t letters)
{
    if (letters < 3) return padded(moment.month, letters);
    const std::string_view name = kMonths[static_cast<std::size_t>(moment.month - 1)];
    return std::string(letters == 3 ? name.substr(0, 3) : letters == 4 ? name : name.substr(0, 1));
}

// ddd, dddd, aaa, aaaa
std::string weekday(const Moment& moment, char letter, std::size_t letters)
{
    const std::string_view day = kWeekdays[static_cast<std::size_t>(moment.weekday)];
    const std::string_view front = letters > 3 ? kDayOfWeek : letter == 'd' ? kWeek : std::string_view();
    return std::string(front) + std::string(day);
}

std::string date(const std::vector<FormatToken>& tokens, const Moment& moment)
{
    std::string text;
    char last = ' ';
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const FormatToken& token = tokens[i];
        const std::size_t width = token.text.size() >= 2 ? 2 : 1;
        char next = ' ';
        for (std::size_t k = i + 1; k < tokens.size() && next == ' '; ++k)
            if (is_date_letter(tokens[k].kind)) next = tokens[k].kind;
        switch (token.kind) {
        case 'y': text += token.text.size() > 2 ? padded(moment.year, 4) : padded(moment.year % 100, 2); break;
        case 'm': text += last == 'h' || next == 's' ? padded(moment.minute, width) : month(moment, token.text.size()); break;
        case 'd': text += token.text.size() > 2 ? weekday(moment, 'd', token.text.size()) : padded(moment.day, width); break;
        case 'h': text += padded(moment.hour, width); break;
        case 's': text += padded(moment.second, width); break;
        case 'a':
            if (token.text.size() > 2) text += weekday(moment, 'a', token.text.size());
            break;
        default: text += token.text;
        }
        if (is_date_letter(token.kind)) last = token.kind;
    }
    return text;
}

} // namespace

std::string_view builtin_number_format(std::uint32_t id) noexcept
{
    const auto* found = std::find_if(kBuiltin.begin(), kBuiltin.end(), [&](const Builtin& one) { return one.id == id; });
    return found == kBuiltin.end() ? std::string_view() : found->code;
}

std::string display_number(std::string_view number, std::string_view format, bool from_1904)
{
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error != std::errc{} || end != number.data() + number.size() || !std::isfinite(value)) return std::string(number);
    if (format.find(kSystemDate) != std::string_view::npos) format = kLongDate;
    const std::vector<std::string_view> sections = sections_of(format);
    const FormatChoice chosen = choose_section(sections, value);
    const std::vector<FormatToken> tokens = read_section(sections[chosen.section]);
    const auto has = [&](auto test) {
        return std::any_of(tokens.begin(), tokens.end(), [&](const FormatToken& token) { return test(token.kind); });
    };
    if (has([](char kind) { return kind == 't'; })) return general(value);
    if (has([](char kind) { return is_date_letter(kind); })) {
        return value >= 0 && value < kLargestSerial ? date(tokens, moment_of(value, from_1904)) : general(value);
    }
    if (has([](char kind) { return kind == 'E' || kind == 'e' || kind == '/'; })) return general(value);
    for (const FormatToken& token : tokens) value *= token.kind == '%' ? 100 : 1;
    const auto is_number = [](const FormatToken& token) { return token.kind == 'n'; };
    const auto first = static_cast<std::size_t>(std::find_if(tokens.begin(), tokens.end(), is_number) - tokens.begin());
    const auto last =
        tokens.size() - 1 - static_cast<std::size_t>(std::find_if(tokens.rbegin(), tokens.rend(), is_number) - tokens.rbegin());
    const bool signless = chosen.section == 1 && !chosen.stated; // its section says how what lies below zero looks
    const bool shows = first < tokens.size() || has([](char kind) { return kind == 'g'; });
    std::string text(value < 0 && shows && !signless ? 1U : 0U, '-');
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i == first) text += in_places(std::fabs(value), tokens, first, last);
        else if (i > first && i <= last && first < tokens.size()) continue;
        else if (tokens[i].kind == 'g') text += general(std::fabs(value));
        else text += tokens[i].text;
    }
    return text.empty() && sections.size() == 1 && !shows ? general(value) : text; // ;;; shows nothing
}

} // namespace zeren::text
