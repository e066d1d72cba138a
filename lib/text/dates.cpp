// The forms of dates.hpp. A date is three numbers with units or marks between them; where the marks were lost, only one reading counts.
#include "text/dates.hpp"

#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/utf8.hpp"

#include <array>

namespace zeren::text {
namespace {

constexpr bool is_leap(int year) noexcept { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

constexpr char32_t kTens = U'十';
constexpr char32_t kTwenty = U'廿';
constexpr char32_t kThirty = U'卅';
constexpr std::u32string_view kRoundZeros = U"○〇零OoＯｏ◯⚪"; // what files write for the 〇 of 二〇一〇

int ascii_digit(char32_t c) noexcept
{
    const char32_t narrow = c >= 0xFF10 && c <= 0xFF19 ? c - 0xFF10 + U'0' : c;
    return narrow >= U'0' && narrow <= U'9' ? static_cast<int>(narrow - U'0') : -1;
}

// 0–9 of a year written by place: 二, 〇 in all its shapes.
int placed_digit(char32_t c) noexcept
{
    if (kRoundZeros.find(c) != std::u32string_view::npos) return 0;
    const int value = han_ordinal(c);
    return value >= 0 && value <= 9 ? value : -1;
}

template <typename Digit>
DateNumber read_places(std::string_view text, std::uint32_t at, Digit digit) noexcept
{
    DateNumber number{at, 0, 0, true};
    while (number.places < 9) {
        const CodePoint c = decode(text, number.end);
        const int value = c.size == 0 ? -1 : digit(c.value);
        if (value < 0) break;
        number.value = number.value * 10 + value;
        number.end += c.size;
        ++number.places;
    }
    return number;
}

// 十, 十二, 二十, 二十八, 廿八, 三十一
DateNumber read_tens(std::string_view text, std::uint32_t at) noexcept
{
    const CodePoint first = decode(text, at);
    DateNumber number{at, 0, 0, false};
    const auto take = [&](const CodePoint& c, int value) {
        number.value += value;
        number.end += c.size;
        ++number.places;
    };
    if (first.value == kTwenty || first.value == kThirty) {
        take(first, first.value == kTwenty ? 20 : 30);
    } else {
        const int tens = first.value == kTens ? 1 : placed_digit(first.value);
        const CodePoint second = first.value == kTens ? first : decode(text, at + first.size);
        if (tens < 1 || first.value == U'O' || second.value != kTens) return number;
        if (first.value != kTens) take(first, 0);
        take(second, tens * 10);
    }
    const CodePoint last = decode(text, number.end);
    const int units = last.size == 0 ? -1 : han_ordinal(last.value);
    if (units >= 1 && units <= 9) take(last, units);
    return number;
}

struct Parts {
    std::array<DateNumber, 3> numbers;
    std::size_t count = 0;
};

bool is_between(char32_t c) noexcept
{
    const Char kind = classify(c);
    return kind == Char::dash || kind == Char::dot || c == U'/' || c == U'／' || kDateUnits.find(c) != std::u32string_view::npos;
}

// Up to three numbers with one unit or mark between them.
Parts read_parts(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    Parts parts;
    while (parts.count < 3) {
        const DateNumber number = read_date_number(text.substr(0, end), at);
        if (!number.found(at)) break;
        parts.numbers[parts.count++] = number;
        at = skip_date_gap(text, number.end);
        const CodePoint mark = decode(text, at);
        if (at >= end || !is_between(mark.value)) break;
        at = skip_date_gap(text, at + mark.size);
    }
    return parts;
}

// 20150930, or 2015930 where the marks were lost: only if one reading is a day.
std::optional<Date> split_digits(const DateNumber& number) noexcept
{
    if (number.places == 8) return make_date(number.value / 10000, number.value / 100 % 100, number.value % 100);
    if (number.places != 7) return std::nullopt;
    const int year = number.value / 1000;
    const int rest = number.value % 1000;
    const auto short_month = make_date(year, rest / 100, rest % 100);
    const auto long_month = make_date(year, rest / 10, rest % 10);
    const bool clear = rest % 100 >= 10; // 6 + 05 would have been written 65
    if (short_month && clear && !long_month) return short_month;
    return !short_month || !clear ? long_month : std::nullopt;
}

} // namespace

int days_in_month(int year, int month) noexcept
{
    constexpr std::array kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12) return 0;
    return kDays[static_cast<std::size_t>(month - 1)] + (month == 2 && is_leap(year) ? 1 : 0);
}

std::optional<Date> make_date(int year, int month, int day) noexcept
{
    if (year < 1000 || year > 9999 || day < 1 || day > days_in_month(year, month)) return std::nullopt;
    return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

std::optional<Date> last_of_month(int year, int month) noexcept { return make_date(year, month, days_in_month(year, month)); }

std::string print_iso(Date date)
{
    std::string out = "0000-00-00";
    const auto put = [&](std::size_t last, unsigned value, int places) {
        for (; places > 0; --places, --last, value /= 10) out[last] = static_cast<char>('0' + value % 10);
    };
    put(3, static_cast<unsigned>(date.year), 4);
    put(6, date.month, 2);
    put(9, date.day, 2);
    return out;
}

std::optional<Date> parse_iso(std::string_view written) noexcept
{
    if (written.size() != 10 || written[4] != '-' || written[7] != '-') return std::nullopt;
    int parts[3] = {};
    for (std::size_t i = 0; i < written.size(); ++i) {
        if (i == 4 || i == 7) continue;
        if (written[i] < '0' || written[i] > '9') return std::nullopt;
        int& part = parts[i < 4 ? 0 : i < 7 ? 1 : 2];
        part = part * 10 + (written[i] - '0');
    }
    return make_date(parts[0], parts[1], parts[2]);
}

DateNumber read_date_number(std::string_view text, std::uint32_t at) noexcept
{
    const char32_t first = decode(text, at).value;
    if (ascii_digit(first) >= 0) return read_places(text, at, ascii_digit);
    if (const DateNumber tens = read_tens(text, at); tens.found(at)) return tens;
    if (first == U'O' || first == U'o') return {at, 0, 0, false}; // a letter, unless behind a digit
    return read_places(text, at, placed_digit);
}

bool may_begin_date_number(char32_t c) noexcept
{
    static constexpr auto kLastBytes = [] { // of the numbers: nearly every other character ends in another byte
        std::array<bool, 256> bytes{};
        for (const char32_t number : kDateHanNumbers) bytes[number & 0xFFU] = true;
        return bytes;
    }();
    return ascii_digit(c) >= 0 || (kLastBytes[c & 0xFFU] && kDateHanNumbers.find(c) != std::u32string_view::npos);
}

std::uint32_t skip_date_gap(std::string_view text, std::uint32_t at) noexcept
{
    std::uint32_t next = at;
    for (int lines = 0; next < text.size();) {
        const CodePoint c = decode(text, next);
        const Char kind = classify(c.value);
        if (!is_blank(kind)) return next;
        if (c.value == U'\n' && ++lines > 1) return at;
        next += c.size;
    }
    return at;
}

std::optional<Date> read_date(std::string_view text, Span span) noexcept
{
    for (std::uint32_t at = span.begin; at < span.end;) {
        const Parts parts = read_parts(text, at, span.end);
        if (parts.count == 0) {
            at += decode(text, at).size;
            continue;
        }
        const auto& [first, second, third] = parts.numbers;
        if (parts.count == 3 && first.places == 4) return make_date(first.value, second.value, third.value);
        if (parts.count == 3 && third.places == 4) return make_date(third.value, second.value, first.value);
        if (parts.count == 1 && first.places >= 7) return split_digits(first);
        at = parts.numbers[parts.count - 1].end;
    }
    return std::nullopt;
}

} // namespace zeren::text
