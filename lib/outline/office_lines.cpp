// The lines are found first; that most items have one decides.
#include "outline/office_lines.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/header/header.hpp"
#include "outline/office_heads.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"

#include <utility>

namespace zeren::outline {
namespace {

constexpr std::size_t kFewest = 2;
constexpr std::uint32_t kLongest = 240; // bytes

bool is_item(const Segment& segment) noexcept { return segment.mark.ladder >= Ladder::chinese_bracket; }

// Nothing but offices, perhaps in a bracket: no mark in front of them, no stop behind, nobody named yet. Empty for another line.
Span offices_of_line(std::string_view text, const Segment& line, const LexiconTables& lexicon)
{
    if (line.mark.ladder != Ladder::none || is_bulleted(line) || has_duties(line) || line.span.size() > kLongest) return {};
    const text::CodePoint first = text::decode(text, line.span.begin);
    const text::CodePoint last = text::decode_before(text, line.span.end);
    const bool bracketed =
        text::is_round_open(first.value) && text::is_round_close(last.value) && line.span.size() > first.size + last.size;
    const Span list = bracketed ? text::trim(text, {line.span.begin + first.size, line.span.end - last.size}) : line.span;
    if (list.empty() || text::classify(text::decode_before(text, list.end).value) != text::Char::han) return {};
    if (text::next_outer_mark(text, list.begin, list.end, {text::Char::colon}) < list.end) return {}; // 破题人：县应急局: of a label
    return looks_like_offices(text, list, lexicon) ? list : Span{};
}

} // namespace

void read_office_lines(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    std::vector<std::pair<std::size_t, Span>> lines;
    std::size_t items = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (!is_item(segments[i])) continue;
        ++items;
        if (i + 1 >= segments.size() || has_duties(segments[i])) continue;
        const Span offices = offices_of_line(text, segments[i + 1], lexicon);
        if (offices.empty()) continue;
        const bool closes = i + 2 >= segments.size() || segments[i + 2].mark.ladder != Ladder::none; // the next item, or the end
        if (closes && is_work(text, segments[i].body, lexicon)) lines.emplace_back(i + 1, offices);
    }
    if (lines.size() < kFewest || lines.size() * 2 <= items) return;
    for (const auto& [i, offices] : lines) {
        Piece piece;
        piece.kind = PieceKind::closing;
        piece.span = segments[i].span;
        piece.duties.push_back({RoleKind::responsible_unit, std::nullopt, offices, false});
        segments[i].pieces.assign(1, piece);
    }
}

} // namespace zeren::outline
