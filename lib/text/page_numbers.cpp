// Strokes around digits, words of pages, a stroke between digits.
#include "text/page_numbers.hpp"

#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/heading_words.hpp"
#include "text/marks.hpp"

namespace zeren::text {
namespace {

// 一18 一: what a reader of pictures made of — 18 —.
bool is_framed_number(std::string_view text, Span line) noexcept
{
    const auto is_stroke = [](char32_t c) { return classify(c) == Char::dash || han_ordinal(c) == 1; };
    const CodePoint first = decode(text, line.begin);
    const CodePoint last = decode_before(text, line.end);
    if (line.size() <= first.size + last.size || !is_stroke(first.value) || !is_stroke(last.value)) return false;
    bool digits = false;
    for (std::uint32_t at = line.begin + first.size; at < line.end - last.size; at += decode(text, at).size) {
        const Char kind = classify(decode(text, at).value);
        if (kind != Char::digit && kind != Char::blank) return false;
        digits = digits || kind == Char::digit;
    }
    return digits;
}

// 2 / 8: digits on both sides of a stroke.
bool is_share_of_pages(std::string_view text, Span line) noexcept
{
    if (line.empty() || begins_han(text[line.begin])) return false; // nearly all lines
    for (std::uint32_t at = line.begin; at < line.end; at += decode(text, at).size) {
        const auto c = decode(text, at);
        if (!is_one_of(kStrokes, c.value)) continue;
        return is_bare_number(text, trim(text, {line.begin, at})) && is_bare_number(text, trim(text, {at + c.size, line.end}));
    }
    return false;
}

// 第 5 页 共 10 页, 第5页/共10页: words of pages, digits and blanks.
bool counts_pages(std::string_view text, Span line) noexcept
{
    if (fold(decode(text, line.begin).value) != kPageWords.front()) return false; // nearly all lines
    bool digits = false;
    bool page = false;
    for (std::uint32_t at = line.begin; at < line.end; at += decode(text, at).size) {
        const char32_t c = fold(decode(text, at).value);
        const Char kind = classify(c);
        const bool mark = kind == Char::blank || kind == Char::comma || kind == Char::open || kind == Char::close;
        if (kind != Char::digit && !mark && !is_one_of(kPageWords, c)) return false;
        digits = digits || kind == Char::digit;
        page = page || c == kPageWord;
    }
    return digits && page;
}

} // namespace

bool is_page_number(std::string_view text, Span line) noexcept
{
    constexpr std::uint32_t kLongest = 60; // bytes
    return line.size() <= kLongest && (is_framed_number(text, line) || counts_pages(text, line) || is_share_of_pages(text, line));
}

bool is_bare_number(std::string_view text, Span line) noexcept
{
    constexpr std::uint32_t kMostDigits = 4;
    std::uint32_t digits = 0;
    for (std::uint32_t at = line.begin; at < line.end; at += decode(text, at).size)
        if (classify(decode(text, at).value) != Char::digit || ++digits > kMostDigits) return false;
    return digits > 0;
}

} // namespace zeren::text
