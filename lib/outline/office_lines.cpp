// The lines are found first; that most items have one decides.
#include "outline/office_lines.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/header/header.hpp"
#include "outline/office_heads.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"

namespace zeren::outline {
namespace {

constexpr std::size_t kFewest = 2;
constexpr std::uint32_t kLongest = 240; // bytes

bool is_item(const Segment& segment) noexcept { return segment.mark.ladder >= Ladder::chinese_bracket; }

// Nothing but offices: no mark in front of it, no stop behind it, nobody named yet.
bool names_offices_only(std::string_view text, const Segment& line, const LexiconTables& lexicon)
{
    return line.mark.ladder == Ladder::none && !is_bulleted(line) && !has_duties(line) && line.span.size() <= kLongest &&
           text::classify(text::decode_before(text, line.span.end).value) == text::Char::han &&
           looks_like_offices(text, line.span, lexicon);
}

} // namespace

void read_office_lines(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    std::vector<std::size_t> lines;
    std::size_t items = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (!is_item(segments[i])) continue;
        ++items;
        if (i + 1 >= segments.size() || has_duties(segments[i]) || !names_offices_only(text, segments[i + 1], lexicon)) continue;
        const bool closes = i + 2 >= segments.size() || segments[i + 2].mark.ladder != Ladder::none; // the next item, or the end
        if (closes && is_work(text, segments[i].body, lexicon)) lines.push_back(i + 1);
    }
    if (lines.size() < kFewest || lines.size() * 2 <= items) return;
    for (const std::size_t i : lines) {
        Piece piece;
        piece.kind = PieceKind::closing;
        piece.span = segments[i].span;
        piece.duties.push_back({RoleKind::responsible_unit, std::nullopt, segments[i].span, false});
        segments[i].pieces.assign(1, piece);
    }
}

} // namespace zeren::outline
