// Sentence by sentence, also between semicolons; the doer is the longest list of offices behind which a word of doing begins.
#include "outline/requests.hpp"

#include "outline/doers.hpp"
#include "outline/list_shape.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <optional>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestList = 150; // bytes

// Whether a word begins at `at` with which work goes on behind its doer: 于3月底前, 会同, 牵头, 尽快, 组织, or a mark.
bool work_follows(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    if (at >= end) return false;
    static const text::WordSet backs(text::kRequestBacks);
    const std::string_view stretch = text.substr(0, end);
    if (classify(decode(text, at).value) == Char::comma || backs.begins(stretch.substr(at))) return true;
    const auto act = lexicon.measures.acts.longest(stretch, at);
    if (act.found(at)) return static_cast<ActKind>(act.value) != ActKind::noun && static_cast<ActKind>(act.value) != ActKind::part;
    const auto word = lexicon.role_words.longest(stretch, at);
    return word.found(at) && lexicon.words[word.value].kind != WordKind::noun && lexicon.words[word.value].kind != WordKind::label;
}

// 县财政局会同县卫健局: two lists, and no name.
bool holds_opener(std::string_view text, Span list, const LexiconTables& lexicon)
{
    const std::string_view stretch = text.substr(0, list.end);
    for (std::uint32_t at = list.begin; (at = static_cast<std::uint32_t>(lexicon.role_words.next(text, at, list.end))) < list.end;) {
        const auto word = lexicon.role_words.longest(stretch, at);
        if (word.found(at) && lexicon.words[word.value].kind == WordKind::opener) return true;
        at = word.found(at) ? word.end : at + decode(text, at).size;
    }
    return false;
}

// 银监会|督促金融机构, 上述单位|于4月28日前将方案报区政府督查室: where work begins behind an office inside, the list is more than a list; but
// the rest of a name may look like work (市政府|督办室).
bool holds_work(std::string_view text, Span list, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestRest = 4; // code points
    static const text::WordSet backs(text::kInnerBacks);
    const std::string_view stretch = text.substr(0, list.end);
    for (std::uint32_t at = list.begin + decode(text, list.begin).size; at < list.end; at += decode(text, at).size) {
        if (classify(decode(text, at).value) == Char::digit) return true;
        const auto word = lexicon.role_words.longest(stretch, at);
        const bool verb = word.found(at) && lexicon.words[word.value].kind == WordKind::verb &&
                          text::count_code_points(text.substr(at, list.end - at)) > kLongestRest;
        if ((verb || backs.begins(stretch.substr(at))) && looks_like_parties(text, {list.begin, at}, lexicon)) return true;
    }
    return false;
}

// The longest list of offices from `begin` on behind which work follows; empty for none. Collectives are asked and not named.
Span asked_offices(std::string_view text, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr text::Kinds kMarks{Char::comma, Char::colon, Char::semicolon, Char::stop};
    const std::uint32_t limit = text::next_outer_mark(text, begin, std::min(end, begin + kLongestList), kMarks);
    for (std::uint32_t at = limit; at > begin; at = static_cast<std::uint32_t>(text::before(text, at))) {
        const Span list{begin, at};
        if (!work_follows(text, at, end, lexicon) || !looks_like_offices(text, list, lexicon) || holds_opener(text, list, lexicon) ||
            holds_work(text, list, lexicon))
            continue;
        const bool anybody = lexicon.collective_openers.longest(text.substr(0, at), begin).found(begin) ||
                             lexicon.collective_endings.longest_ending(text.substr(begin, at - begin)).end < at - begin;
        return anybody ? Span{} : list;
    }
    return {};
}

// Behind 会议要求， and its like; the sentence's own beginning where none stands there.
std::uint32_t skip_decision(std::string_view text, Span sentence)
{
    const std::string_view words = text.substr(sentence.begin, sentence.size());
    for (const std::string_view opener : text::kDecisionOpeners) {
        if (!text::begins_with(words, opener)) continue;
        const auto behind = static_cast<std::uint32_t>(sentence.begin + opener.size());
        const auto mark = decode(text, behind);
        if (classify(mark.value) == Char::comma || classify(mark.value) == Char::colon) return behind + mark.size;
    }
    return sentence.begin;
}

// 请县财政局会同县卫健局…: who is asked, and with whom.
std::optional<Piece> read_request(std::string_view text, Span sentence, const LexiconTables& lexicon)
{
    if (!text::begins_with(text.substr(sentence.begin, sentence.size()), text::kPlease)) return std::nullopt;
    const auto begin = static_cast<std::uint32_t>(sentence.begin + text::kPlease.size());
    const Span list = asked_offices(text, begin, sentence.end, lexicon);
    if (list.empty()) return std::nullopt;
    Piece piece;
    piece.kind = PieceKind::leading;
    piece.span = {sentence.begin, list.end};
    piece.is_doer = piece.is_sentence = true;
    const auto word = lexicon.role_words.longest(text.substr(0, sentence.end), list.end);
    const Word* said = word.found(list.end) ? &lexicon.words[word.value] : nullptr;
    if (said != nullptr && said->kind == WordKind::verb && said->bare)
        piece.duties.push_back({said->role, Span{list.end, word.end}, list, true});
    else piece.duties.push_back({RoleKind::responsible_unit, std::nullopt, list, true});
    if (said != nullptr && said->kind == WordKind::opener && said->means != Meaning::agent) {
        const Span others = asked_offices(text, word.end, sentence.end, lexicon);
        if (!others.empty()) piece.duties.push_back({RoleKind::cooperating_unit, Span{list.end, word.end}, others, true});
    }
    return piece;
}

std::optional<Piece> read_asked(std::string_view text, Span sentence, const LexiconTables& lexicon)
{
    const Span inner = text::trim_marks(text, sentence);
    const std::uint32_t begin = skip_decision(text, inner);
    if (auto request = read_request(text, {begin, inner.end}, lexicon)) return request;
    auto doer = read_doer(text, {begin, inner.end}, lexicon);
    if (!doer || !is_office(text, doer->duties.front().list)) return std::nullopt;
    doer->is_sentence = true;
    return doer;
}

// One prose piece as a part for each doer; what stands in front of the first stays with it.
std::vector<Piece> split_at_doers(std::string_view text, const Piece& prose, const LexiconTables& lexicon)
{
    std::vector<Piece> pieces;
    std::uint32_t kept = prose.span.begin;
    const auto keep_until = [&](std::uint32_t end) {
        Piece one = prose;
        one.span = text::trim(text, {kept, end});
        if (!one.span.empty()) pieces.push_back(std::move(one));
    };
    bool named = false;
    for (std::uint32_t begin = prose.span.begin; begin < prose.span.end;) {
        constexpr text::Kinds kEnds{Char::stop, Char::semicolon};
        std::uint32_t end = text::next_outer_mark(text, begin, prose.span.end, kEnds);
        if (end < prose.span.end) end += decode(text, end).size;
        if (auto asked = read_asked(text, {begin, end}, lexicon)) {
            keep_until(begin);
            kept = begin;
            pieces.push_back(std::move(*asked));
            named = true;
        }
        begin = end;
    }
    if (!named) return {};
    keep_until(prose.span.end);
    return pieces;
}

} // namespace

void read_requests(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    for (Segment& segment : segments) {
        if (segment.mark.ladder == Ladder::none || segment.pieces.size() != 1 || segment.pieces.front().kind != PieceKind::prose) continue;
        std::vector<Piece> pieces = split_at_doers(text, segment.pieces.front(), lexicon);
        if (!pieces.empty()) segment.pieces = std::move(pieces);
    }
}

} // namespace zeren::outline
