// A list of parties at the head of the paragraph, collectives too, behind which 要, 应 or a word of doing begins.
#include "outline/clauses/other_doers.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestHead = 150; // bytes

// 推进学校|建设: what is done, and nobody who does it. 推进办 is short.
bool opens_with_act(std::string_view text, Span list, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestOffice = 3; // code points
    const auto act = lexicon.measures.acts.longest(text.substr(0, list.end), list.begin);
    const bool collective = lexicon.collective_openers.longest(text.substr(0, list.end), list.begin).found(list.begin); // 各地区
    return !collective && act.found(list.begin) && static_cast<ActKind>(act.value) != ActKind::noun &&
           text::count_code_points(text.substr(list.begin, list.size())) > kLongestOffice;
}

// Behind the bracket at `at`: 相关主管部门（以下简称监管部门）|落实…
std::uint32_t behind_bracket(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    if (!text::is_round_open(decode(text, at).value)) return at;
    const auto close = static_cast<std::uint32_t>(text::next_mark(text, at, end, {Char::close}));
    return close < end ? close + decode(text, close).size : at;
}

bool speaks_of_others(std::string_view text, Span body, const LexiconTables& lexicon)
{
    static const text::WordSet same(text::kSameDoer);
    static const text::WordSet shall(text::kShall);
    if (same.begins(text.substr(body.begin, body.size()))) return false;
    constexpr text::Kinds kMarks{Char::comma, Char::colon, Char::semicolon, Char::stop};
    const std::uint32_t limit = text::next_outer_mark(text, body.begin, std::min(body.end, body.begin + kLongestHead), kMarks);
    ListWalk walk;
    for (std::uint32_t at = body.begin; at < limit; at += decode(text, at).size) {
        if (at == body.begin || text::is_blank(classify(decode(text, at).value))) continue;
        const std::uint32_t behind = behind_bracket(text, at, limit);
        if (!shall.begins(text.substr(behind, body.end - behind)) && !work_follows(text, behind, body.end, lexicon)) continue;
        const Span list = text::trim(text, {body.begin, at});
        if (looks_like_parties(text, list, lexicon, walk)) return !opens_with_act(text, list, lexicon);
    }
    return false;
}

} // namespace

void mark_other_doers(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    bool doer = false; // of a paragraph above, and nobody else since
    for (Segment& segment : segments) {
        if (segment.mark.ladder != Ladder::none) {
            doer = false;
            continue;
        }
        if (std::ranges::any_of(segment.pieces, [](const Piece& piece) { return piece.is_doer; })) {
            doer = true;
            continue;
        }
        const bool prose = std::ranges::all_of(segment.pieces, [](const Piece& piece) { return piece.kind == PieceKind::prose; });
        if (!doer || !prose || !speaks_of_others(text, segment.body, lexicon)) continue;
        segment.is_of_others = true;
        doer = false;
    }
}

} // namespace zeren::outline
