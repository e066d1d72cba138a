// One section of a format code is chosen by the sign and read from left to right.
//
//     #,##0.00"万元"     12345.6 → 12,345.60万元         yyyy"年"m"月"d"日";@     44742 → 2022年6月30日
//
// A code with y, m, d, h or s outside of quotes is a date. Colours, conditions and locales in [ ] are passed over, _x and *x are
// layout. Fractions (# ?/?) and scientific notation come out as General. Test: tests/unit/displayed_numbers_test.cpp.
#include "text/displayed_numbers.hpp"

#include "text/utf8.hpp"

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
    {15, "d-m-yy"},
    {16, "d-m"},
    {17, "m-yy"},
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

// One piece of a section: a literal, or a run of one letter or of digits' places.
struct Token {
    char kind = 'l'; // l literal, n number, % percent, else the letter of a date part
    std::string text;
};

bool is_date_letter(char c) noexcept { return c == 'y' || c == 'm' || c == 'd' || c == 'h' || c == 's' || c == 'a'; }
bool is_place(char c) noexcept { return c == '0' || c == '#' || c == '?' || c == ',' || c == '.'; }
char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

void add(std::vector<Token>& tokens, char kind, std::string_view text)
{
    if (tokens.empty() || tokens.back().kind != kind || kind == '%') tokens.push_back({kind, std::string(text)});
    else tokens.back().text += text;
}

std::vector<Token> read_section(std::string_view section)
{
    std::vector<Token> tokens;
    for (std::size_t at = 0; at < section.size();) {
        const char c = section[at];
        const std::uint32_t width = std::max(decode(section, at).size, 1U);
        if (c == '"') {
            const std::size_t end = std::min(section.find('"', at + 1), section.size());
            add(tokens, 'l', section.substr(at + 1, end - at - 1));
            at = end + 1;
        } else if (c == '[') {
            at = std::min(section.find(']', at), section.size()) + 1;
        } else if (c == '\\' && at + 1 < section.size()) {
            const std::uint32_t size = decode(section, at + 1).size;
            add(tokens, 'l', section.substr(at + 1, size));
            at += 1 + size;
        } else if ((c == '_' || c == '*') && at + 1 < section.size()) {
            at += 1 + decode(section, at + 1).size;
        } else if (is_place(c)) {
            add(tokens, 'n', section.substr(at, 1));
            ++at;
        } else if (c == '%') {
            add(tokens, '%', "%");
            ++at;
        } else if (is_date_letter(lower(c))) {
            add(tokens, lower(c), section.substr(at, 1));
            ++at;
        } else {
            add(tokens, c == 'E' || c == 'e' || c == '/' ? c : 'l', section.substr(at, width));
            at += width;
        }
    }
    return tokens;
}

std::vector<std::string_view> sections_of(std::string_view format)
{
    std::vector<std::string_view> sections;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < format.size(); ++at) {
        if (format[at] == '"') quoted = !quoted;
        else if (format[at] == '\\') ++at;
        else if (format[at] == ';' && !quoted) {
            sections.push_back(format.substr(begin, at - begin));
            begin = at + 1;
        }
    }
    sections.push_back(format.substr(std::min(begin, format.size())));
    return sections;
}

std::string general(double value)
{
    std::array<char, 400> buffer{};
    const bool whole = value == std::floor(value) && std::fabs(value) < 1e15;
    std::snprintf(buffer.data(), buffer.size(), whole ? "%.0f" : "%.10g", value);
    return buffer.data();
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
    return before.find(',') != std::string_view::npos ? grouped(digits) : digits;
}

struct Moment {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
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

std::string date(const std::vector<Token>& tokens, const Moment& moment)
{
    std::string text;
    char last = ' ';
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const std::size_t width = token.text.size() >= 2 ? 2 : 1;
        char next = ' ';
        for (std::size_t k = i + 1; k < tokens.size() && next == ' '; ++k)
            if (is_date_letter(tokens[k].kind)) next = tokens[k].kind;
        switch (token.kind) {
        case 'y': text += token.text.size() > 2 ? padded(moment.year, 4) : padded(moment.year % 100, 2); break;
        case 'm': text += padded(last == 'h' || next == 's' ? moment.minute : moment.month, width); break;
        case 'd': text += padded(moment.day, width); break;
        case 'h': text += padded(moment.hour, width); break;
        case 's': text += padded(moment.second, width); break;
        case 'a': break; // AM/PM and the day of the week are left out
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
    const std::vector<std::string_view> sections = sections_of(format);
    const std::size_t chosen = value < 0 && sections.size() > 1 ? 1 : value == 0 && sections.size() > 2 ? 2 : 0;
    const std::vector<Token> tokens = read_section(sections[chosen]);
    const auto has = [&](auto test) {
        return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) { return test(token.kind); });
    };
    if (has([](char kind) { return kind == 'y' || kind == 'd' || kind == 'm' || kind == 'h' || kind == 's'; })) {
        return value >= 0 && value < kLargestSerial ? date(tokens, moment_of(value, from_1904)) : general(value);
    }
    if (!has([](char kind) { return kind == 'n'; }) || has([](char kind) { return kind == 'E' || kind == 'e' || kind == '/'; }))
        return general(value);
    for (const Token& token : tokens) value *= token.kind == '%' ? 100 : 1;
    std::string text = value < 0 && chosen == 0 ? "-" : "";
    bool written = false;
    for (const Token& token : tokens) {
        if (token.kind != 'n') text += token.text;
        else if (!written) text += fixed(std::fabs(value), token.text);
        written = written || token.kind == 'n';
    }
    return text;
}

} // namespace zeren::text
