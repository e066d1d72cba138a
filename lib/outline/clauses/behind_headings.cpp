// Where the clause begins behind a few words with which its paragraph opens as with a heading.
//
//     交通整治：县公安局牵头，县交通局配合；…
//     【油料保障】县发改局牵头，…
//
// A part of the walk of splitter.hpp. Test: tests/unit/doers_test.cpp.
#include "outline/clauses/splitter.hpp"

#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

// 交通整治：|县公安局牵头，县交通局配合；查处…: behind a few words and a colon with which a numbered paragraph opens; the beginning for none.
std::uint32_t Splitter::behind_heading(Span inner) const
{
    constexpr std::uint32_t kLongestHeading = 45; // bytes
    if (!numbered_ || inner.begin != text::trim(text_, body_).begin) return inner.begin;
    const std::uint32_t limit = std::min(inner.end, inner.begin + kLongestHeading);
    const auto colon = static_cast<std::uint32_t>(
        text::next_outer_mark(text_, inner.begin, limit, {Char::comma, Char::colon, Char::semicolon, Char::stop, Char::pause}));
    if (colon >= limit || classify(decode(text_, colon).value) != Char::colon || has_word({inner.begin, colon})) return inner.begin;
    return colon + decode(text_, colon).size;
}

// 【油料保障】|县发改局牵头，…: behind a heading in brackets with which the paragraph opens; the beginning for none.
std::uint32_t Splitter::behind_bracketed_heading(Span inner) const
{
    constexpr std::uint32_t kLongestHeading = 60; // bytes
    const CodePoint open = decode(text_, inner.begin);
    if (inner.begin != text::trim(text_, body_).begin || !text::is_one_of(text::kLabelOpeners, open.value)) return inner.begin;
    const std::uint32_t limit = std::min(inner.end, inner.begin + kLongestHeading);
    const auto close = static_cast<std::uint32_t>(text::next_mark(text_, inner.begin + open.size, limit, {Char::close}));
    if (close >= limit || !text::is_one_of(text::kLabelClosers, decode(text_, close).value) || has_word({inner.begin, close}))
        return inner.begin;
    return text::trim(text_, {close + decode(text_, close).size, inner.end}).begin;
}

} // namespace zeren::outline
