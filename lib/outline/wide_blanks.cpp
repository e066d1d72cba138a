// All gaps are collected; then it is asked whether enough of them stand where a paragraph may end.
#include "outline/wide_blanks.hpp"

#include "outline/numbering/numbering.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kShortest = 300;    // bytes of a line that holds several paragraphs
constexpr std::uint32_t kIndent = 4;        // columns; a wide blank takes two
constexpr std::ptrdiff_t kFewestEnds = 2;   // gaps behind the end of a sentence
constexpr std::size_t kLongestHeading = 30; // code points
constexpr std::size_t kShortestHeading = 4;
constexpr std::uint32_t kShortestBody = 60; // bytes behind a heading

// Runs of blanks of at least the width of an indent, a wide blank among them.
std::vector<Span> find_gaps(std::string_view text, Span line)
{
    std::vector<Span> gaps;
    text = text.substr(0, line.end); // or a line without blanks would be searched on to the end of the text
    for (std::size_t found = text.find(text::kWideBlank, line.begin); found < line.end; found = text.find(text::kWideBlank, found)) {
        Span gap{static_cast<std::uint32_t>(found), static_cast<std::uint32_t>(found)};
        while (gap.begin > line.begin && classify(text::decode_before(text, gap.begin).value) == Char::blank)
            gap.begin = static_cast<std::uint32_t>(text::before(text, gap.begin));
        std::uint32_t width = 0;
        for (gap.end = gap.begin; gap.end < line.end && classify(decode(text, gap.end).value) == Char::blank;) {
            const auto c = decode(text, gap.end);
            width += text.substr(gap.end, c.size) == text::kWideBlank ? 2U : 1U;
            gap.end += c.size;
        }
        if (width >= kIndent && gap.begin > line.begin && gap.end < line.end) gaps.push_back(gap);
        found = gap.end;
    }
    return gaps;
}

bool ends_paragraph(std::string_view text, std::uint32_t at) noexcept
{
    const Char before = classify(text::decode_before(text, at).value);
    return before == Char::stop || before == Char::colon || before == Char::close;
}

// 一、加强领导　　各单位要…。
bool parts_heading(std::string_view text, Span line, Span gap)
{
    const Mark mark = read_mark(text, line.begin);
    if (mark.ladder == Ladder::none || mark.span.end >= gap.begin || line.end - gap.end < kShortestBody) return false;
    const std::size_t length = text::count_code_points(text.substr(mark.span.end, gap.begin - mark.span.end));
    if (length < kShortestHeading || length > kLongestHeading) return false;
    for (std::uint32_t at = mark.span.end; at < gap.begin; at += decode(text, at).size) {
        const Char kind = classify(decode(text, at).value);
        if (kind == Char::stop || kind == Char::colon || kind == Char::semicolon || kind == Char::digit) return false;
    }
    return classify(text::decode_before(text, line.end).value) == Char::stop;
}

} // namespace

std::vector<Span> cut_at_wide_blanks(std::string_view text, Span line)
{
    const std::vector<Span> gaps = find_gaps(text, line);
    const auto ends = std::ranges::count_if(gaps, [&](Span gap) { return ends_paragraph(text, gap.begin); });
    const bool indents = line.size() >= kShortest && ends >= kFewestEnds;
    if (!indents && !(gaps.size() == 1 && parts_heading(text, line, gaps.front()))) return {line};
    std::vector<Span> parts;
    std::uint32_t begin = line.begin;
    for (const Span gap : gaps) {
        parts.push_back(text::trim(text, {begin, gap.begin}));
        begin = gap.end;
    }
    parts.push_back(text::trim(text, {begin, line.end}));
    return parts;
}

} // namespace zeren::outline
