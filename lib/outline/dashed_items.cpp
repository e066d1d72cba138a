// Runs of paragraphs, each with a dash in front and duties in it.
#include "outline/dashed_items.hpp"

#include "outline/tree.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

// Behind the dashes and blanks with which the paragraph begins, in front of a 汉字; where it begins for none (— 3 —, 2022—2025年).
std::uint32_t behind_dash(std::string_view text, Span span)
{
    std::uint32_t behind = span.begin;
    while (behind < span.end && classify(decode(text, behind).value) == Char::dash) behind += decode(text, behind).size;
    if (behind == span.begin) return behind;
    behind = text::trim(text, {behind, span.end}).begin;
    return behind < span.end && classify(decode(text, behind).value) == Char::han ? behind : span.begin;
}

bool is_dashed_item(std::string_view text, const Segment& segment)
{
    return segment.mark.ladder == Ladder::none && has_duties(segment) && segment.pieces.front().span.begin == segment.span.begin &&
           behind_dash(text, segment.span) > segment.span.begin;
}

} // namespace

void mark_dashed_items(std::string_view text, std::vector<Segment>& segments)
{
    constexpr std::size_t kFewest = 2;
    for (std::size_t begin = 0, end = 0; begin < segments.size(); begin = end + 1) {
        for (end = begin; end < segments.size() && is_dashed_item(text, segments[end]); ++end) {}
        if (end - begin < kFewest) continue;
        for (std::size_t i = begin; i < end; ++i) {
            Segment& item = segments[i];
            item.body.begin = item.pieces.front().span.begin = behind_dash(text, item.span);
            for (Duty& duty : item.pieces.front().duties) duty.list.begin = std::max(duty.list.begin, item.body.begin);
        }
    }
}

} // namespace zeren::outline
