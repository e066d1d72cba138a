// Each shape is read at one place, in one walk over its 汉字.
#include "outline/labels/label_shapes.hpp"

#include "outline/clauses/words.hpp"
#include "outline/labels/label_forms.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/list_marks.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kShortest = 2;      // 汉字 of a label
constexpr std::size_t kShortestBlank = 3; // where a blank alone closes it: 李 远 is a name

} // namespace

Shape read_shape(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    const bool bracketed = text::is_one_of(text::kLabelOpeners, decode(text, at).value);
    const std::uint32_t begin = bracketed ? at + decode(text, at).size : at;
    std::size_t length = 0;
    bool blanks = false;
    bool touching = false;
    std::uint32_t label_end = begin;
    std::uint32_t next = begin;
    for (; next < end; next += decode(text, next).size) {
        const Char kind = classify(decode(text, next).value);
        if (kind == Char::blank) continue;
        if (kind != Char::han || ++length > kLongestLabel) break;
        if (length > 1) (next > label_end ? blanks : touching) = true;
        label_end = next + decode(text, next).size;
    }
    if (length < kShortest || (blanks && touching) || next >= end) return {};
    if (text::han_ordinal(text::decode_before(text, label_end).value) > 0) return {}; // 难题一：
    const text::CodePoint close = decode(text, next);
    const std::uint32_t behind = next + close.size;
    if (!bracketed) return classify(close.value) == Char::colon ? Shape{{begin, label_end}, behind} : Shape{};
    if (!text::is_one_of(text::kLabelClosers, close.value)) return {};
    return {{begin, label_end}, skip_colon(text, label_end, end)};
}

Shape read_gap_shape(std::string_view text, Span line)
{
    const auto end = static_cast<std::uint32_t>(text::skip_han(text, line.begin, line.end));
    const Span label{line.begin, end};
    const std::uint32_t value = skip_gap(text, end, line.end);
    if (value == end || value >= line.end || text::count_code_points(text.substr(label.begin, label.size())) > kLongestLabel) return {};
    const auto blank_at = [&](std::uint32_t at) { return static_cast<std::uint32_t>(text::next_mark(text, at, line.end, {Char::blank})); };
    for (std::uint32_t at = blank_at(value); at < line.end; at = blank_at(at + decode(text, at).size))
        if (skip_gap(text, at, line.end) > at) return {};
    return {label, value};
}

Shape read_blank_shape(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    const auto label_end = static_cast<std::uint32_t>(text::skip_han(text, at, end));
    const std::size_t length = text::count_code_points(text.substr(at, label_end - at));
    if (length < kShortestBlank || length > kLongestLabel || label_end >= end) return {};
    const text::CodePoint gap = decode(text, label_end);
    return text::is_blank(classify(gap.value)) ? Shape{{at, label_end}, label_end + gap.size} : Shape{};
}

bool opens_unknown_label(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr std::size_t kTwoHan = 6; // bytes
    while (at < end && text::is_blank(classify(decode(text, at).value))) at += decode(text, at).size;
    const Shape shape = read_blank_shape(text, at, end);
    const std::string_view words = text.substr(shape.label.begin, shape.label.size());
    const auto head = lexicon.label_heads.longest_ending(words);
    if (shape.value == 0 || head.end < kTwoHan || head.end + kTwoHan > words.size()) return false;
    const auto means = static_cast<LabelPart>(head.value);
    return means == LabelPart::units || means == LabelPart::leaders;
}

} // namespace zeren::outline
