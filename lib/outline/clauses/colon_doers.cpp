// Sentence by sentence and from ； to ；; one that opens otherwise proves that none is meant so.
#include "outline/clauses/colon_doers.hpp"

#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <utility>

namespace zeren::outline {
namespace {

using text::Char;
using text::decode;

constexpr std::uint32_t kLongestDoer = 120; // bytes

// The offices in front of the colon with which `sentence` opens; empty for none.
Span doer_of_sentence(std::string_view text, Span sentence, const LexiconTables& lexicon)
{
    const std::uint32_t limit = std::min(sentence.end, sentence.begin + kLongestDoer);
    constexpr text::Kinds kMarks{Char::colon, Char::comma, Char::digit, Char::open};
    const auto colon = static_cast<std::uint32_t>(text::next_mark(text, sentence.begin, limit, kMarks));
    if (colon >= limit || text::classify(decode(text, colon).value) != Char::colon) return {};
    const Span name = text::trim(text, {sentence.begin, colon});
    const bool label = lexicon.label_heads.longest_ending(text.substr(name.begin, name.size())).end < name.size(); // 受益单位：
    const Span work = text::trim_marks(text, {colon + decode(text, colon).size, sentence.end});
    if (name.empty() || label || work.empty() || looks_like_parties(text, work, lexicon)) return {}; // 市财政局：县财政局
    return looks_like_offices(text, name, lexicon) ? name : Span{};
}

std::vector<Piece> read_paragraph(std::string_view text, Span prose, const LexiconTables& lexicon)
{
    constexpr text::Kinds kEnds{Char::semicolon, Char::stop};
    std::vector<Piece> pieces;
    for (std::uint32_t begin = prose.begin; begin < prose.end;) {
        const std::uint32_t mark = text::next_outer_mark(text, begin, prose.end, kEnds);
        const std::uint32_t end = mark < prose.end ? mark + decode(text, mark).size : prose.end;
        const Span sentence = text::trim(text, {begin, end});
        begin = end;
        if (sentence.empty()) continue;
        const Span name = doer_of_sentence(text, sentence, lexicon);
        if (name.empty()) return {};
        Piece doer;
        doer.kind = PieceKind::leading;
        doer.span = name;
        doer.is_doer = doer.is_sentence = true;
        doer.duties.push_back({RoleKind::responsible_unit, std::nullopt, name, true});
        pieces.push_back(std::move(doer));
        Piece work;
        work.kind = PieceKind::prose;
        work.span = end < prose.end ? text::trim_marks(text, sentence) : sentence; // ； parts two tasks and is of neither
        pieces.push_back(std::move(work));
    }
    return pieces;
}

} // namespace

void read_colon_doers(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    constexpr std::size_t kFewest = 2; // doers, each with its work
    for (Segment& segment : segments) {
        if (segment.mark.ladder == Ladder::none || segment.pieces.size() != 1 || segment.pieces.front().kind != PieceKind::prose) continue;
        const Span prose = segment.pieces.front().span;
        if (text::next_mark(text, prose.begin, prose.end, {Char::colon}) >= prose.end) continue; // nearly always
        std::vector<Piece> pieces = read_paragraph(text, prose, lexicon);
        if (pieces.size() >= 2 * kFewest) segment.pieces = std::move(pieces);
    }
}

} // namespace zeren::outline
