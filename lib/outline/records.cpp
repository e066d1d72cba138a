// One walk from run to run of labelled lines.
#include "outline/records.hpp"

#include "outline/tree.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <string>

namespace zeren::outline {
namespace {

constexpr std::size_t kFewestBlocks = 2;
constexpr std::uint32_t kLongestHeading = 90; // bytes

bool is_labelled(const Segment& segment) noexcept
{
    return segment.mark.ladder == Ladder::none && !segment.is_heading && !segment.pieces.empty() && !segment.pieces.front().is_sentence &&
           std::ranges::all_of(segment.pieces,
                               [](const Piece& piece) { return piece.kind == PieceKind::closing || piece.kind == PieceKind::field; });
}

// The label of the only field that the line holds; empty for another line.
std::string only_field(std::string_view text, const Segment& segment)
{
    if (segment.pieces.size() != 1 || segment.pieces.front().fields.size() != 1) return {};
    const LabelledText& field = segment.pieces.front().fields.front();
    return field.value.empty() ? std::string() : text::folded_name(text.substr(field.label.begin, field.label.size()));
}

// What stands above may be the item of the lines: a sentence, a list mark, or a number that is no heading. A title is none.
bool may_be_item(std::string_view text, const Segment& above) noexcept
{
    if (above.is_heading) return false;
    const Ladder ladder = above.mark.ladder;
    const bool open = text::classify(text::decode_before(text, above.span.end).value) != text::Char::stop;
    if (ladder == Ladder::none) return is_bulleted(above) || !open;
    const bool heading = ladder == Ladder::chapter || ladder == Ladder::chinese || ladder == Ladder::title;
    return !heading || !open || above.span.size() > kLongestHeading;
}

void open_record(Segment& segment)
{
    const LabelledText field = segment.pieces.front().fields.front();
    segment.pieces.front() = Piece{};
    segment.pieces.front().span = field.value;
    segment.body.begin = field.value.begin; // the label stands in front of the item as a list mark does
}

} // namespace

void open_records(std::string_view text, std::vector<Segment>& segments)
{
    for (std::size_t begin = 0; begin < segments.size(); ++begin) {
        if (!is_labelled(segments[begin])) continue;
        std::size_t end = begin;
        while (end < segments.size() && is_labelled(segments[end])) ++end;
        const std::string label = only_field(text, segments[begin]);
        std::vector<std::size_t> blocks;
        bool named = true; // somebody, in the block before
        for (std::size_t i = begin; i < end && !label.empty(); ++i) {
            if (only_field(text, segments[i]) == label) {
                if (!named) break;
                blocks.push_back(i);
                named = false;
            }
            named = named || has_duties(segments[i]);
        }
        if (!named && !blocks.empty()) blocks.pop_back();
        const bool apart = begin == 0 || segments[begin].blank_before || !may_be_item(text, segments[begin - 1]);
        if (apart && blocks.size() >= kFewestBlocks)
            for (const std::size_t i : blocks) open_record(segments[i]);
        begin = end;
    }
}

} // namespace zeren::outline
