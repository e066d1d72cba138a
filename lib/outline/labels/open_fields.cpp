// The paragraphs behind a label that stays open are its value as long as they are one list, or plain prose, and only where the next
// labelled line follows right behind them; a list that breaks off or begins anew leaves the field empty. Behind the role lines of an item
// the value may be the last of it: a list then ends where the next item begins, or with the text.
#include "outline/labels/open_fields.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <utility>

namespace zeren::outline {
namespace {

constexpr std::size_t kMostLines = 12; // labelled lines of one item

bool ends_in_open_field(const Segment& segment) noexcept
{
    return !segment.pieces.empty() && segment.pieces.back().kind == PieceKind::field && segment.pieces.back().fields.empty();
}

bool begins_with_label(const Segment& segment) noexcept
{
    if (segment.mark.ladder != Ladder::none || segment.pieces.empty() || segment.pieces.front().is_sentence) return false;
    return segment.pieces.front().kind == PieceKind::closing || segment.pieces.front().kind == PieceKind::field;
}

// 【目标任务】: 目标任务
Span bare_label(std::string_view text, Span label) noexcept
{
    label = text::trim_marks(text, label);
    const text::CodePoint first = text::decode(text, label.begin);
    const text::CodePoint last = text::decode_before(text, label.end);
    const bool bracketed = text::is_one_of(text::kLabelOpeners, first.value) && text::is_one_of(text::kLabelClosers, last.value);
    return bracketed ? Span{label.begin + first.size, label.end - last.size} : label;
}

// …, or with the label above a list of measures.
bool ends_value(const Segment& segment) noexcept
{
    const bool marker = segment.mark.ladder == Ladder::none && !segment.pieces.empty() && segment.pieces.front().kind == PieceKind::marker;
    return marker || begins_with_label(segment);
}

bool is_prose(const Segment& segment) noexcept
{
    return !segment.pieces.empty() &&
           std::ranges::all_of(segment.pieces, [](const Piece& piece) { return piece.kind == PieceKind::prose || piece.is_sentence; });
}

// Whether the list above the labelled lines at `end` goes on behind them: then they speak of its last item alone, and each item is a task.
bool list_goes_on(const std::vector<Segment>& segments, std::size_t label, std::size_t end) noexcept
{
    const Mark& last = segments[end - 1].mark;
    if (last.ladder == Ladder::none) return false;
    std::size_t owner = label; // the item that the field belongs to; in a list of the same kind the next number is the next item's
    while (owner > 0 && label - owner < kMostLines && segments[owner].mark.ladder == Ladder::none) --owner;
    if (segments[owner].mark.ladder >= last.ladder) return false;
    std::size_t next = end;
    while (next < segments.size() && next - end < kMostLines && begins_with_label(segments[next])) ++next;
    return next < segments.size() && segments[next].mark.ladder == last.ladder && segments[next].mark.value == last.value + 1;
}

// 一、污水直排。⏎责任单位：…⏎整改措施：⏎1.…⏎2.…⏎二、…: the list from `label` + 1 to `end` ends its item, which has who or when above the label.
bool ends_item(const std::vector<Segment>& segments, std::size_t label, std::size_t end) noexcept
{
    const Ladder inner = segments[end - 1].mark.ladder;
    if (inner == Ladder::none || end - label <= 2) return false;
    std::size_t owner = label;
    bool answered = false;
    for (; owner > 0 && label - owner < kMostLines && segments[owner].mark.ladder == Ladder::none; --owner)
        answered = answered || (begins_with_label(segments[owner]) && segments[owner].pieces.front().kind == PieceKind::closing);
    const Mark& outer = segments[owner].mark;
    if (!answered || outer.ladder == Ladder::none || outer.ladder >= inner) return false;
    return end == segments.size() || (segments[end].mark.ladder != Ladder::none && segments[end].mark.ladder <= outer.ladder);
}

// The segment behind the value of the field that stays open at the end of `label`; label + 1 where it has none.
std::size_t value_end(const std::vector<Segment>& segments, std::size_t label)
{
    std::size_t end = label + 1;
    for (; end < segments.size() && !segments[end].is_heading && is_prose(segments[end]); ++end) {
        const Mark& mark = segments[end].mark;
        const bool first = end == label + 1;
        if (first && mark.ladder != Ladder::none && mark.value != 1) return label + 1;
        if (first && mark.ladder != Ladder::none && mark.ladder < Ladder::arabic) return label + 1;
        if (!first && mark.ladder != segments[label + 1].mark.ladder) return ends_item(segments, label, end) ? end : label + 1;
        if (!first && mark.ladder != Ladder::none && mark.value != segments[end - 1].mark.value + 1) return label + 1;
    }
    if (end > label + 1 && ends_item(segments, label, end)) return end;
    if (end >= segments.size() || !ends_value(segments[end])) return label + 1;
    return list_goes_on(segments, label, end) ? label + 1 : end;
}

} // namespace

void join_open_fields(std::string_view text, std::vector<Segment>& segments)
{
    std::vector<std::pair<std::size_t, std::size_t>> values; // label and the segment behind its value
    for (std::size_t at = 0; at < segments.size(); ++at) {
        const std::size_t end = ends_in_open_field(segments[at]) ? value_end(segments, at) : at + 1;
        if (end > at + 1) values.emplace_back(at, end);
        at = end - 1;
    }
    std::size_t kept = 0;
    auto value = values.begin();
    for (std::size_t at = 0; at < segments.size(); ++kept) {
        const std::size_t end = value != values.end() && value->first == at ? (value++)->second : at + 1;
        if (kept != at) segments[kept] = std::move(segments[at]);
        if (end > at + 1) {
            Segment& owner = segments[kept];
            Piece& field = owner.pieces.back();
            const Span joined{segments[at + 1].span.begin, segments[end - 1].span.end};
            field.fields.push_back({bare_label(text, field.span), joined});
            field.span.end = owner.span.end = owner.body.end = joined.end;
        }
        at = end;
    }
    segments.resize(kept);
}

} // namespace zeren::outline
