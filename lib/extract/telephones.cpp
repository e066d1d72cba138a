// From the end back over digits and what may stand between them.
#include "extract/telephones.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/phone_words.hpp"

namespace zeren::extract {
namespace {

using text::Char;
using text::classify;

constexpr int kFewestDigits = 7; // which no name holds

// Where the number at the end of the item begins, with the word in front of it; the item's end for none.
std::uint32_t number_begin(std::string_view text, Span item) noexcept
{
    std::uint32_t at = item.end;
    int digits = 0;
    while (at > item.begin) {
        const text::CodePoint c = text::decode_before(text, at);
        const Char kind = classify(c.value);
        if (kind != Char::digit && kind != Char::dash && kind != Char::blank && !text::is_one_of(text::kStrokes, c.value)) break;
        digits += kind == Char::digit;
        at -= c.size;
    }
    if (digits < kFewestDigits) return item.end;
    std::uint32_t word = at;
    while (word > item.begin && classify(text::decode_before(text, word).value) == Char::colon)
        word = static_cast<std::uint32_t>(text::before(text, word));
    for (const std::string_view phone : text::kPhoneWords)
        if (text::closes_with(text.substr(item.begin, word - item.begin), phone)) return word - static_cast<std::uint32_t>(phone.size());
    return at;
}

} // namespace

bool holds_telephone(std::string_view text, Span span) noexcept
{
    int digits = 0; // one after another, but for dashes
    for (std::uint32_t at = span.begin; at < span.end && digits < kFewestDigits;) {
        const text::CodePoint c = text::decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::digit) ++digits;
        else if (kind != Char::dash) digits = 0;
        at += c.size;
    }
    return digits >= kFewestDigits;
}

Span without_telephone(std::string_view text, Span item) noexcept
{
    item = text::trim(text, item);
    if (item.empty()) return item;
    const bool bracket = text::is_round_close(text::decode_before(text, item.end).value);
    const Span inner{item.begin, bracket ? static_cast<std::uint32_t>(text::before(text, item.end)) : item.end};
    std::uint32_t begin = number_begin(text, inner);
    if (begin == inner.end) return item;
    if (bracket) { // nothing else may stand in it
        begin = text::trim_marks(text, {item.begin, begin}).end;
        if (begin == item.begin || !text::is_round_open(text::decode_before(text, begin).value)) return item;
        begin = static_cast<std::uint32_t>(text::before(text, begin));
    }
    return text::trim_marks(text, {item.begin, begin});
}

} // namespace zeren::extract
