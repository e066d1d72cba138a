// Paragraphs with a dash in front and duties in them or below them.
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

// Whether somebody has what the paragraph asks for, in it or on the role line right below it.
bool is_dashed_item(std::string_view text, const std::vector<Segment>& segments, std::size_t i)
{
    const Segment& segment = segments[i];
    if (segment.mark.ladder != Ladder::none || segment.pieces.empty() || segment.pieces.front().span.begin != segment.span.begin ||
        behind_dash(text, segment.span) == segment.span.begin)
        return false;
    return has_duties(segment) ||
           (i + 1 < segments.size() && segments[i + 1].mark.ladder == Ladder::none && is_roles_only(segments[i + 1]));
}

} // namespace

void mark_dashed_items(std::string_view text, std::vector<Segment>& segments)
{
    constexpr std::size_t kFewest = 2;
    std::vector<std::size_t> items;
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (is_dashed_item(text, segments, i)) items.push_back(i);
    if (items.size() < kFewest) return;
    for (const std::size_t i : items) {
        Segment& item = segments[i];
        item.body.begin = item.pieces.front().span.begin = behind_dash(text, item.span);
        for (Duty& duty : item.pieces.front().duties) duty.list.begin = std::max(duty.list.begin, item.body.begin);
    }
}

} // namespace zeren::outline
