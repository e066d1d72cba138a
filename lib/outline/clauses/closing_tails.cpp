// The last numbered paragraph is compared with the others of its ladder.
#include "outline/clauses/closing_tails.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <iterator>

namespace zeren::outline {
namespace {

bool is_clause(const Piece& piece) noexcept { return piece.kind == PieceKind::closing && !piece.is_sentence && !piece.duties.empty(); }

// Behind its last clause the paragraph has nothing.
bool ends_in_clause(const Segment& segment) noexcept { return !segment.pieces.empty() && is_clause(segment.pieces.back()); }

} // namespace

bool opens_closing(std::string_view text, std::uint32_t at, const LexiconTables& lexicon)
{
    return lexicon.header_begins[static_cast<std::size_t>(HeaderWord::closing)].longest(text, at).found(at) ||
           lexicon.collective_openers.longest(text, at).found(at);
}

void cut_closing_tail(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    constexpr std::size_t kFewest = 2; // other items that end in their clause
    const auto is_numbered = [](const Segment& segment) { return segment.mark.ladder != Ladder::none; };
    const auto found = std::find_if(segments.rbegin(), segments.rend(), is_numbered);
    if (found == segments.rend()) return;
    const auto last = std::prev(found.base());
    const auto clause = std::find_if(last->pieces.rbegin(), last->pieces.rend(), is_clause);
    if (clause == last->pieces.rbegin() || clause == last->pieces.rend()) return;
    const auto tail = clause.base();
    if (!std::all_of(tail, last->pieces.end(), [](const Piece& piece) { return piece.duties.empty() || piece.is_sentence; })) return;
    std::size_t closed = 0;
    std::size_t open = 0;
    for (auto segment = segments.begin(); segment != last; ++segment) {
        if (segment->mark.ladder != last->mark.ladder) continue;
        if (ends_in_clause(*segment)) ++closed;
        else if (std::ranges::any_of(segment->pieces, is_clause)) ++open;
    }
    const std::uint32_t begin = tail->span.begin;
    if (closed < kFewest || open > 0 || !opens_closing(text, begin, lexicon)) return;
    Segment closing;
    closing.span = closing.body = text::trim(text, {begin, last->span.end});
    closing.pieces.assign(std::make_move_iterator(tail), std::make_move_iterator(last->pieces.end()));
    last->pieces.erase(tail, last->pieces.end());
    last->span.end = last->body.end = text::trim(text, {last->span.begin, begin}).end;
    segments.insert(std::next(last), std::move(closing));
}

} // namespace zeren::outline
