// 发文字号 and dates that stand alone: the two things of a header that are recognised by their shape.
#include "outline/header/header.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

std::uint32_t skip_digits(std::string_view text, std::uint32_t at, std::uint32_t end, std::uint32_t& count) noexcept
{
    for (count = 0; at < end; ++count) {
        const CodePoint c = decode(text, at);
        if (classify(c.value) != Char::digit) break;
        at += c.size;
    }
    return at;
}

std::uint32_t skip_blanks(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    while (at < end && classify(decode(text, at).value) == Char::blank) at += decode(text, at).size;
    return at;
}

// Behind 〔2022〕4号 at `at`; 0 when it does not stand there.
std::uint32_t skip_year_and_serial(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    std::uint32_t count = 0;
    const CodePoint open = decode(text, at);
    const bool bracket = text::is_round_open(open.value) || text::is_one_of(text::kYearOpeners, open.value);
    if (!bracket) return 0;
    std::uint32_t next = skip_digits(text, skip_blanks(text, at + open.size, end), end, count);
    if (count != 4) return 0;
    next = skip_blanks(text, next, end);
    if (decode(text, next).value == text::kYear) next += decode(text, next).size;
    const CodePoint close = decode(text, next);
    const bool closed = text::is_round_close(close.value) || text::is_one_of(text::kYearClosers, close.value);
    if (!closed || next >= end) return 0;
    next = skip_blanks(text, next + close.size, end);
    if (decode(text, next).value == text::kOrdinalOpener) next = skip_blanks(text, next + 3, end);
    next = skip_digits(text, next, end, count);
    if (count == 0 || count > 5) return 0;
    next = skip_blanks(text, next, end);
    const CodePoint unit = decode(text, next);
    return next < end && text::fold(unit.value) == text::kSerialUnit ? next + unit.size : 0;
}

// Where the agency (平政办) in front of the bracket begins: 汉字 without a mark between, at most sixteen.
std::uint32_t agency_begin(std::string_view text, std::uint32_t bracket, std::uint32_t floor) noexcept
{
    std::uint32_t begin = bracket;
    while (begin > floor && classify(text::decode_before(text, begin).value) == Char::blank) {
        begin = static_cast<std::uint32_t>(text::before(text, begin));
    }
    const auto take_han = [&](int most) {
        int count = 0;
        for (; count < most && begin > floor; ++count) {
            const CodePoint c = text::decode_before(text, begin);
            if (classify(c.value) != Char::han) break;
            begin -= c.size;
        }
        return count;
    };
    if (take_han(16) > 2) return begin;
    const std::uint32_t inner = begin; // 鲁密办(局)函: one 汉字 in brackets
    const CodePoint close = text::decode_before(text, begin);
    if (begin < bracket && text::is_round_close(close.value) && begin > floor + close.size) {
        begin -= close.size;
        const int held = take_han(1);
        const CodePoint open = text::decode_before(text, begin);
        if (held == 1 && begin > floor && text::is_round_open(open.value)) {
            begin -= open.size;
            if (take_han(16) > 0) return begin;
        }
    }
    return inner;
}

bool is_date_digit(char32_t c) noexcept
{
    return classify(c) == Char::digit || text::han_ordinal(c) >= 0 || text::is_one_of(text::kLooseZeros, c);
}

} // namespace

Span find_doc_number(std::string_view text, Span span) noexcept
{
    for (std::uint32_t at = span.begin; at < span.end; at += decode(text, at).size) {
        const std::uint32_t end = skip_year_and_serial(text, at, span.end);
        if (end == 0) continue;
        const std::uint32_t begin = agency_begin(text, at, span.begin);
        if (begin < at) return text::trim(text, {begin, end});
        const Span whole = text::trim(text, span);
        if (at == whole.begin && end == whole.end) return whole; // 〔2024〕22号 alone on the line, below the name of what is numbered
    }
    return {};
}

bool is_date_line(std::string_view text, Span span) noexcept
{
    constexpr std::uint32_t kShortest = 6; // bytes: four digits, two marks
    if (span.size() < kShortest) return false;
    if (const char32_t first = decode(text, span.begin).value; // asked of nearly every line: its first character tells
        classify(first) == Char::han && !is_date_digit(first) && text::kDateUnits.find(first) == std::u32string_view::npos)
        return false;
    span = text::trim_marks(text, span);
    const CodePoint open = decode(text, span.begin);
    const CodePoint close = text::decode_before(text, span.end);
    if (text::is_round_open(open.value) && text::is_round_close(close.value) && span.size() > open.size + close.size)
        span = text::trim_marks(text, {span.begin + open.size, span.end - close.size}); // （2022年6月28日）
    if (span.empty() || span.size() > 60) return false;
    if (text::decode_before(text, span.end).value == text::kYear) return false; // （2024—2026年） of a title
    std::uint32_t digits = 0;
    std::uint32_t units = 0;
    std::uint32_t months = 0;
    for (std::uint32_t at = span.begin; at < span.end;) {
        const CodePoint c = decode(text, at);
        months += static_cast<std::uint32_t>(c.value == text::kDateUnits[1]);
        if (is_date_digit(c.value)) ++digits;
        else if (text::kDateUnits.find(c.value) != std::u32string_view::npos || classify(c.value) == Char::dash ||
                 classify(c.value) == Char::dot)
            ++units;
        else if (!text::is_blank(classify(c.value))) return false;
        at += c.size;
    }
    return digits >= 4 && units >= 2 && digits <= 12 &&
           months < 2; // 9月30日——10月30日 is a while; 2010年 alone is the cell of a table, and nobody's date of issue
}

} // namespace zeren::outline
