// First every bracket that could be a clause is found, then those become clauses that the notice as a whole proves.
#include "outline/clauses/bare_brackets.hpp"

#include "outline/clauses/agent_names.hpp"
#include "outline/clauses/clauses.hpp"
#include "outline/clauses/closing_brackets.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/times.hpp"
#include "outline/clauses/words.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"
#include "text/numerals.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::ptrdiff_t kFewestClosed = 3; // paragraphs of a list that shows by itself what its brackets are

// The list without the times and the manner behind its last commas: （区卫生健康局、区民政局，11月底前）, （区环保局；立行立改，长期坚持）,
// （区林业局，分期建设）.
Span without_time(std::string_view text, Span list)
{
    for (std::uint32_t at = list.end; at > list.begin;) {
        const auto c = text::decode_before(text, at);
        at -= c.size;
        const Char kind = classify(c.value);
        const bool blank = text::is_blank(kind) && at > list.begin; // （经济办 4月20日前）
        if (kind != Char::comma && kind != Char::semicolon && !blank) continue;
        const Span phrase{at + c.size, list.end};
        const bool timed = !read_time_phrases(text, phrase).empty();
        if (blank && !timed) continue;
        if (!timed && !is_manner_phrase(text, phrase)) return list;
        list.end = at;
    }
    return list;
}

// Calls `each` with what stands between the marks of a list, outside brackets; stops where it says no.
template <typename Each>
bool all_items(std::string_view text, Span list, Each each)
{
    std::uint32_t begin = list.begin;
    int depth = 0;
    for (std::uint32_t at = list.begin; at < list.end;) {
        const auto c = decode(text, at);
        const Char kind = classify(c.value);
        if (text::is_round_open(c.value)) ++depth;
        else if (text::is_round_close(c.value) && depth > 0) --depth;
        else if (depth == 0 && (kind == Char::pause || kind == Char::comma)) {
            if (!each(Span{begin, at})) return false;
            begin = at + c.size;
        }
        at += c.size;
    }
    return each(Span{begin, list.end});
}

// Where the notice does it throughout, one unit that the lexicon can tell is enough: （市发改委、市财政局、市质监）.
bool looks_like_some_parties(std::string_view text, Span list, const LexiconTables& lexicon)
{
    if (looks_like_parties(text, list, lexicon)) return true;
    bool some = false;
    const bool short_items = all_items(text, list, [&](Span item) {
        some = some || (item.size() <= 36 && looks_like_parties(text, item, lexicon));
        return item.size() <= 36 && could_be_list(text, item); // not 邀请市工商联
    });
    return short_items && some;
}

// 惠及3家单位（市水务局、市林业局、市财政局）, 撤销机构2个（市农机局、市墙改办）: as many as the count in front of the bracket says; it tells which
// ones.
bool tells_which(std::string_view text, std::uint32_t begin, const Bracket& bracket, const LexiconTables& lexicon)
{
    constexpr std::size_t kNear = 36; // bytes
    std::int64_t items = 0;
    all_items(text, without_time(text, bracket.list), [&](Span) { return ++items > 0; });
    const std::string_view front = text.substr(begin, bracket.span.begin - begin);
    const bool generic = lexicon.generic_heads.longest_ending(front).end < front.size();
    std::uint32_t counter = bracket.span.begin; // behind the figure where nothing but 个 stands between it and the bracket
    for (const std::string_view word : text::kCounters)
        if (text::closes_with(front, word)) counter = bracket.span.begin - static_cast<std::uint32_t>(word.size());
    if (items < 2 || (!generic && counter == bracket.span.begin)) return false;
    std::size_t at = bracket.span.begin > begin + kNear ? bracket.span.begin - kNear : begin;
    while ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    for (at = text::next_numeral(text, at, bracket.span.begin); at < bracket.span.begin;) {
        const auto number = text::read_numeral(text, at);
        if (!number) break;
        const bool near = generic || number->span.end == counter;
        if (near && number->value && number->value->digits == items && number->value->scale == 0) return true;
        at = text::next_numeral(text, number->span.end, bracket.span.begin);
    }
    return false;
}

bool opens_as_gloss(std::string_view text, Span list)
{
    const std::string_view words = text.substr(list.begin, list.size());
    return std::ranges::any_of(text::kGlossOpeners, [&](std::string_view opener) { return text::begins_with(words, opener); });
}

using Test = bool (*)(std::string_view, Span, const LexiconTables&);

// 韩松（县委副书记）: the post of a person, who may stand in front; no unit.
bool is_post(std::string_view text, Span list, const LexiconTables& lexicon)
{
    const std::string_view words = text.substr(list.begin, list.size());
    return lexicon.post_endings.longest_ending(words).end < words.size();
}

bool passes(std::string_view text, const Bracket& bracket, const LexiconTables& lexicon, Test test)
{
    const auto is_label = [](const RoleWord& word) { return word.word->kind == WordKind::label; };
    const Span list = without_time(text, bracket.list); // 二季度 is a label elsewhere
    return !opens_as_gloss(text, bracket.list) && !is_post(text, bracket.list, lexicon) &&
           std::ranges::none_of(find_role_words(text, list, lexicon), is_label) && // （括号内为责任单位）
           test(text, list, lexicon);
}

bool opens_with_roles(const Segment& segment) noexcept
{
    return segment.mark.ladder == Ladder::none && !segment.pieces.empty() && !segment.pieces.front().duties.empty();
}

bool is_prose_only(const Segment& segment) noexcept
{
    return segment.pieces.size() == 1 && segment.pieces.front().kind == PieceKind::prose;
}

// Asked of every paragraph, before it is looked through.
bool holds_bracket(std::string_view text, Span words) { return text::next_mark(text, words.begin, words.end, {Char::close}) < words.end; }

// The last sentence of the paragraph ends in such a bracket, and the paragraph holds no other clause.
bool ends_in_candidate(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    if (!is_prose_only(segment) || !holds_bracket(text, segment.pieces.front().span)) return false;
    const std::vector<Bracket> brackets = closing_brackets(text, segment.pieces.front().span);
    return !brackets.empty() && brackets.back().end >= segment.pieces.front().span.end &&
           passes(text, brackets.back(), lexicon, looks_like_parties);
}

Piece clause_of(std::string_view text, const Bracket& bracket)
{
    Piece clause;
    clause.kind = PieceKind::closing;
    clause.span = text::trim(text, {bracket.span.begin, bracket.end});
    clause.duties.push_back({RoleKind::responsible_unit, std::nullopt, bracket.list, false});
    if (!bracket.time.empty()) clause.deadlines.push_back({{}, bracket.time});
    return clause;
}

// The prose pieces of the paragraph, cut at those of their brackets that `holds`.
template <typename Holds>
void convert(std::string_view text, Segment& segment, Holds holds)
{
    std::vector<Piece> pieces;
    for (Piece& piece : segment.pieces) {
        std::uint32_t begin = piece.span.begin;
        const std::uint32_t end = piece.span.end;
        const auto push = [&](std::uint32_t to) {
            piece.span = text::trim(text, {begin, to});
            if (!piece.span.empty()) pieces.push_back(piece);
        };
        if (piece.kind == PieceKind::prose) {
            for (const Bracket& bracket : closing_brackets(text, piece.span)) {
                if (bracket.span.begin <= begin || !holds(begin, bracket)) continue;
                push(bracket.span.begin);
                pieces.push_back(clause_of(text, bracket));
                begin = bracket.end;
            }
        }
        push(end);
    }
    segment.pieces = std::move(pieces);
}

// （市水利局、各县区政府）; a place (城关镇) or a market may tell which one.
bool look_like_offices_or_classes(std::string_view text, Span list, const LexiconTables& lexicon)
{
    bool open = false; // 各市|、县人民政府: goes on with what could not stand alone
    return all_items(text, list, [&](Span item) {
        item = text::trim(text, item);
        const bool collective = lexicon.collective_openers.longest(text.substr(0, item.end), item.begin).found(item.begin);
        const std::string_view name = text.substr(item.begin, item.size());
        const bool depends = open && lexicon.dependent_items.longest(name, 0).end == name.size();
        open = (collective || depends) && text::classify(text::decode(text, item.end).value) == Char::pause;
        return depends || looks_like_offices(text, item, lexicon) || names_departments(text, item, lexicon) ||
               (collective && looks_like_parties(text, item, lexicon));
    });
}

// （市水利局牵头）
bool is_clause_bracket(std::string_view text, const Piece& piece)
{
    return piece.kind == PieceKind::closing && !piece.duties.empty() && text::is_round_open(decode(text, piece.span.begin).value);
}

// Whether more brackets are clauses than numbered paragraphs have none. Those below a heading that says who has them ask for nobody.
bool closes_items_with_brackets(std::string_view text, const std::vector<Segment>& segments)
{
    constexpr std::ptrdiff_t kFewest = 3;
    const auto is_bracket = [&](const Piece& piece) { return is_clause_bracket(text, piece); };
    std::ptrdiff_t closed = 0;
    std::ptrdiff_t open = 0;
    Ladder headed = Ladder::none; // the level of the heading with a bracket above
    for (const Segment& segment : segments) {
        const auto brackets = std::ranges::count_if(segment.pieces, is_bracket);
        closed += brackets;
        if (segment.mark.ladder == Ladder::none) continue;
        if (headed == Ladder::none || segment.mark.ladder <= headed) headed = brackets > 0 ? segment.mark.ladder : Ladder::none;
        else if (!has_duties(segment)) continue;
        open += segment.mark.ladder > Ladder::chinese && !has_duties(segment);
    }
    return closed >= kFewest && closed > open;
}

// By ladder: how many numbered paragraphs there are, and how many of them name somebody.
struct Named {
    std::size_t all = 0;
    std::size_t named = 0;
};
using NamedByLadder = std::array<Named, kLadders>;

NamedByLadder count_named(const std::vector<Segment>& segments)
{
    NamedByLadder counts{};
    for (const Segment& segment : segments) {
        Named& one = counts[static_cast<std::size_t>(segment.mark.ladder)];
        ++one.all;
        one.named += has_duties(segment);
    }
    return counts;
}

// （七）…。(县林业局、县气象局): two offices at least at the very end of a paragraph, where most of its like name somebody in one way or another.
bool closes_like_others(std::string_view text, const Segment& segment, const Bracket& bracket, const NamedByLadder& counts,
                        const LexiconTables& lexicon)
{
    Named like = counts[static_cast<std::size_t>(segment.mark.ladder)];
    if (segment.mark.ladder == Ladder::none) { // 2024年主要目标：增长6%。（县发改局、县统计局） above the numbers: as most of these do
        if (text::next_numeral(text, segment.body.begin, bracket.span.begin) >= bracket.span.begin) return false;
        like = {};
        for (std::size_t ladder = static_cast<std::size_t>(Ladder::chinese) + 1; ladder < counts.size(); ++ladder) {
            like.all += counts[ladder].all;
            like.named += counts[ladder].named;
        }
    } else if (segment.mark.ladder <= Ladder::chinese) {
        return false;
    }
    if (like.named * 2 < like.all || like.named < 3) return false;
    std::size_t items = 0;
    all_items(text, without_time(text, bracket.list), [&](Span) { return ++items > 0; });
    return items >= 2 && bracket.end >= segment.body.end && passes(text, bracket, lexicon, looks_like_offices);
}

// The bracket that closes the paragraph and holds who passes the `test`, and perhaps by when; nothing for none.
std::optional<Bracket> closing_list(std::string_view text, const Segment& segment, const LexiconTables& lexicon, Test test)
{
    if (!is_prose_only(segment) || !holds_bracket(text, segment.body)) return std::nullopt;
    const std::vector<Bracket> brackets = closing_brackets(text, segment.pieces.front().span);
    const bool names = !brackets.empty() && brackets.back().end >= segment.body.end && passes(text, brackets.back(), lexicon, test);
    return names ? std::optional(brackets.back()) : std::nullopt;
}

// Makes a clause of the bracket, but for one that tells which of several it speaks of.
void close(std::string_view text, Segment& segment, const Bracket& closing, const LexiconTables& lexicon)
{
    convert(text, segment, [&](std::uint32_t prose, const Bracket& bracket) {
        return bracket.span == closing.span && !tells_which(text, prose, bracket, lexicon);
    });
}

// How many paragraphs end in a bracket of parties, and how many numbered ones have no clause.
struct Closed {
    std::size_t candidates = 0;
    std::size_t open = 0;

    [[nodiscard]] bool proves() const noexcept { return candidates >= 2 && candidates * 2 >= open; }
};

// 1.制定方案。（县林业局，2026年4月底）⏎2.落实资金3600万元。（县财政局）: offices and by when can be nothing else, and what stands alone in the same
// place of the same list is the same. Where at least half of a list close so, it needs no time, whatever the other lists of the notice do.
void read_brackets_of_lists(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    const auto goes_on = [&](std::size_t i) {
        const Mark& last = segments[i - 1].mark;
        return segments[i].mark.ladder == last.ladder && segments[i].mark.value == last.value + 1;
    };
    const auto is_timed = [&](const Segment& segment) {
        const auto bracket = closing_list(text, segment, lexicon, looks_like_offices);
        return bracket && without_time(text, bracket->list).end < bracket->list.end;
    };
    for (std::size_t begin = 0, end = 0; begin < segments.size(); begin = end) {
        for (end = begin + 1; end < segments.size() && goes_on(end); ++end) {}
        const std::span list(segments.data() + begin, end - begin);
        if (list.front().mark.ladder == Ladder::none) continue;
        const auto says = [&](const Segment& segment) { // （市林草局牵头）
            return std::ranges::any_of(segment.pieces, [&](const Piece& piece) { return is_clause_bracket(text, piece); });
        };
        const Test test = std::ranges::any_of(list, says) ? Test{look_like_offices_or_classes} : Test{looks_like_offices};
        const auto is_closed = [&](const Segment& segment) {
            return says(segment) || closing_list(text, segment, lexicon, test).has_value();
        };
        const auto closed = std::ranges::count_if(list, is_closed);
        const bool most = closed >= kFewestClosed && closed * 2 >= std::ranges::ssize(list);
        if (!most && std::ranges::none_of(list, is_timed)) continue;
        for (Segment& segment : list) {
            const auto closing = closing_list(text, segment, lexicon, most ? test : Test{looks_like_offices});
            if (closing) close(text, segment, *closing, lexicon);
        }
    }
}

} // namespace

void read_bare_brackets(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    const auto may_hold = [&](std::size_t i) { // role lines follow: the bracket is a gloss
        const bool colon = classify(text::decode_before(text, segments[i].body.end).value) == Char::colon;
        return !colon && (i + 1 == segments.size() || !opens_with_roles(segments[i + 1]));
    };
    const bool closes = closes_items_with_brackets(text, segments);
    Closed all;
    std::array<Closed, kLadders> levels{};
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const bool open = is_prose_only(segments[i]) && segments[i].mark.ladder > Ladder::chinese;
        const bool candidate = may_hold(i) && ends_in_candidate(text, segments[i], lexicon);
        for (Closed* one : {&all, &levels[static_cast<std::size_t>(segments[i].mark.ladder)]}) {
            one->open += open;
            one->candidates += candidate;
        }
    }
    read_brackets_of_lists(text, segments, lexicon);
    if (!all.proves()) { // 1. to 20. name their offices so, and （一） of another chapter tells how the plan is carried out
        for (std::size_t i = 0; i < segments.size(); ++i) {
            const Ladder ladder = segments[i].mark.ladder;
            if (ladder <= Ladder::chinese || !may_hold(i) || !levels[static_cast<std::size_t>(ladder)].proves()) continue;
            const auto closing = closing_list(text, segments[i], lexicon, look_like_offices_or_classes);
            if (closing) close(text, segments[i], *closing, lexicon);
        }
    }
    if (all.proves()) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (!may_hold(i)) continue;
            const bool alone = is_prose_only(segments[i]);
            convert(text, segments[i], [&](std::uint32_t begin, const Bracket& bracket) {
                const bool last = alone && bracket.end >= segments[i].body.end;
                const Test test = last ? Test{looks_like_some_parties} : Test{looks_like_parties};
                return passes(text, bracket, lexicon, test) && (last || !tells_which(text, begin, bracket, lexicon));
            });
        }
    } else {
        const NamedByLadder counts = count_named(segments);
        for (std::size_t i = 0; closes && i < segments.size(); ++i) { // the odd one among clauses: only what cannot be anything but offices
            if (!may_hold(i) || (segments[i].mark.ladder == Ladder::none && !has_duties(segments[i]))) continue;
            convert(text, segments[i], [&](std::uint32_t begin, const Bracket& bracket) {
                return passes(text, bracket, lexicon, looks_like_offices) && !tells_which(text, begin, bracket, lexicon);
            });
        }
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (!may_hold(i) || !is_prose_only(segments[i]) || !holds_bracket(text, segments[i].body)) continue;
            if (closes && segments[i].mark.ladder != Ladder::none) continue; // read above
            convert(text, segments[i], [&](std::uint32_t begin, const Bracket& bracket) {
                return closes_like_others(text, segments[i], bracket, counts, lexicon) && !tells_which(text, begin, bracket, lexicon);
            });
        }
    }
}

} // namespace zeren::outline
