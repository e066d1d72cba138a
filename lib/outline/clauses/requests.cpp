// Sentence by sentence, also between semicolons; the doer is the longest list of offices behind which a word of doing begins.
#include "outline/clauses/requests.hpp"

#include "outline/clauses/doers.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "outline/clauses/working_offices.hpp"
#include "text/arrangement_words.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

// 请|县财政局会同县卫健局…, 责成|县审计局对…: who is asked, and with whom. `front`: what stands in front of him.
std::optional<Piece> read_request(std::string_view text, Span sentence, const Front& front, const LexiconTables& lexicon)
{
    if (!front.asks) return std::nullopt;
    const Span list = asked_offices(text, front.end, sentence.end, lexicon);
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
    const bool leads = said != nullptr && said->kind == WordKind::verb && said->bare; // 请县财政局牵头会同县卫健局
    if (auto others = read_companions(text, leads ? word.end : list.end, sentence.end, lexicon)) piece.duties.push_back(*others);
    return piece;
}

// 由县财政局承担经费, 由县财政局列支: who pays does no work.
bool pays(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    const auto mark = text::next_mark(text, at, end, {Char::comma, Char::semicolon, Char::stop});
    const std::string_view clause = text.substr(at, mark - at);
    return std::ranges::any_of(text::kPays,
                               [&](std::string_view verb) { return text::begins_with(clause, verb) || text::closes_with(clause, verb); });
}

// 由|县委编办拟定方案: where 由 opens a sentence that stands alone, offices behind it are asked for whatever they do. Whom it appoints and who pays
// are not.
std::optional<Piece> read_agent(std::string_view text, Span sentence, Front front, const LexiconTables& lexicon)
{
    const auto word = lexicon.role_words.longest(text.substr(0, sentence.end), front.end);
    if (!word.found(front.end) || lexicon.words[word.value].means != Meaning::agent) return std::nullopt;
    if (front.past || is_past(text, sentence.begin, front.end, lexicon)) return std::nullopt; // 去年|由…, 原|由…
    front.end = word.end;
    front.asks = true;
    auto asked = read_request(text, sentence, front, lexicon);
    if (!asked || pays(text, asked->span.end, sentence.end)) return std::nullopt;
    static const text::WordSet phrases(text::kPhraseOpeners); // 由县教育局|根据县发改局牵头制定的方案。: what he does is not said
    const std::uint32_t behind = asked->span.end;
    const bool phrase = phrases.begins(text.substr(behind, sentence.end - behind)) &&
                        text::next_outer_mark(text, behind, sentence.end, {Char::comma}) >= sentence.end;
    return phrase ? std::nullopt : asked;
}

// 县教育局|抓紧制定方案: an office of the administration and a word that urges it are a request of their own.
std::optional<Piece> read_urged(std::string_view text, Span sentence, Front front, const LexiconTables& lexicon)
{
    static const text::WordSet urging(text::kUrging);
    if (front.past || !urging.occurs_in(text.substr(sentence.begin, sentence.size()))) return std::nullopt; // nearly always
    front.asks = true;
    auto asked = read_request(text, sentence, front, lexicon);
    if (!asked || !urging.begins(text.substr(asked->span.end))) return std::nullopt;
    const Span office = asked->duties.front().list;
    return is_administration(text.substr(office.begin, office.size())) ? asked : std::nullopt;
}

std::optional<Piece> read_asked(std::string_view text, Span sentence, const LexiconTables& lexicon)
{
    const Span inner = text::trim_marks(text, sentence);
    if (std::ranges::none_of(text.substr(inner.begin, inner.size()), text::begins_han)) return std::nullopt; // lines of digits
    const Front front = skip_front(text, inner, lexicon);                                                    // 会议要求，请…
    if (auto request = read_request(text, inner, front, lexicon)) return request;
    if (auto agent = read_agent(text, inner, front, lexicon)) return agent;
    static const text::WordSet topics(text::kTopicOpeners);
    if (topics.begins(text.substr(inner.begin, inner.size()))) { // 关于供热问题，由县住建局研究…
        const std::uint32_t comma = text::next_outer_mark(text, inner.begin, inner.end, {Char::comma});
        const Span rest = comma < inner.end ? text::trim(text, {comma + decode(text, comma).size, inner.end}) : Span{};
        auto agent = rest.empty() ? std::nullopt : read_agent(text, rest, skip_front(text, rest, lexicon), lexicon);
        if (agent) {
            agent->span.begin = inner.begin;
            return agent;
        }
    }
    if (auto urged = read_urged(text, inner, front, lexicon)) return urged;
    auto doer = read_doer(text, inner, lexicon);
    if (!doer || !is_office(text, doer->duties.front().list, lexicon)) return std::nullopt;
    doer->is_sentence = true;
    return doer;
}

// Nobody asks in words: who stands at `at` is asked by his place.
Front asks_at(std::uint32_t at)
{
    Front front;
    front.end = at;
    front.asks = true;
    return front;
}

// 请县住建局于10月底前完成设计，|县财政局做好资金保障: where another office of the administration begins, with its work or a day right behind it, in
// what stands behind whom the sentence asks; its end for none. 将 tells what will be (县政府督查室将跟踪督查).
std::uint32_t second_asked(std::string_view text, Span rest, const LexiconTables& lexicon)
{
    constexpr std::size_t kLeastWork = 4; // code points of the first
    for (std::uint32_t at = rest.begin; (at = text::next_outer_mark(text, at, rest.end, {Char::comma})) < rest.end;) {
        const std::size_t work = text::count_code_points(text.substr(rest.begin, at - rest.begin));
        at += decode(text, at).size;
        if (work >= kLeastWork && !working_office(text, {at, rest.end}, lexicon).empty()) return at;
    }
    return rest.end;
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
    const auto take = [&](std::uint32_t end, std::uint32_t begin, Piece asked) { // the comma between two is part of neither
        keep_until(end);
        kept = begin;
        pieces.push_back(std::move(asked));
    };
    for (std::uint32_t begin = prose.span.begin; begin < prose.span.end;) {
        constexpr text::Kinds kEnds{Char::stop, Char::semicolon};
        std::uint32_t end = text::next_outer_mark(text, begin, prose.span.end, kEnds);
        if (end < prose.span.end) end += decode(text, end).size;
        if (auto asked = read_asked(text, {begin, end}, lexicon)) {
            take(begin, begin, std::move(*asked));
            for (std::uint32_t next = begin; (next = second_asked(text, {pieces.back().span.end, end}, lexicon)) < end;) {
                auto second = read_request(text, text::trim_marks(text, {next, end}), asks_at(next), lexicon);
                if (!second) break;
                take(static_cast<std::uint32_t>(text::before(text, next)), next, std::move(*second));
            }
        }
        begin = end;
    }
    if (pieces.empty()) return {};
    keep_until(prose.span.end);
    return pieces;
}

// 一、关于餐厨垃圾处置问题: numbered words without an end of their own, and what is asked for stands below.
bool is_heading(std::string_view text, const Segment& segment)
{
    if (segment.mark.ladder == Ladder::none || segment.body.empty()) return false;
    const Char last = classify(text::decode_before(text, segment.body.end).value);
    return last == Char::han &&
           text::next_mark(text, segment.body.begin, segment.body.end, {Char::stop, Char::semicolon, Char::comma}) == segment.body.end;
}

// 县住建局于4月30日前完成…: an office of the administration with which the paragraph opens.
std::optional<Piece> read_opening_office(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    if (segment.pieces.size() != 1 || segment.pieces.front().kind != PieceKind::prose) return std::nullopt;
    auto piece = read_request(text, text::trim_marks(text, segment.body), asks_at(segment.body.begin), lexicon);
    if (!piece) return std::nullopt;
    return is_administration(text.substr(piece->span.begin, piece->span.size())) ? piece : std::nullopt;
}

// 一、县住建局于4月30日前…⏎二、县财政局拨付…⏎三、县水利局负责…: where every paragraph of a list opens with who does it, none needs a word of asking.
void read_lists_of_offices(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    constexpr std::size_t kFewest = 2;
    const auto goes_on = [&](std::size_t i) {
        const Mark& last = segments[i - 1].mark;
        return segments[i].mark.ladder == last.ladder && segments[i].mark.value == last.value + 1;
    };
    for (std::size_t begin = 0, end = 0; begin < segments.size(); begin = end) {
        for (end = begin + 1; end < segments.size() && goes_on(end);) ++end;
        if (segments[begin].mark.ladder == Ladder::none || end - begin < kFewest) continue;
        std::vector<std::optional<Piece>> offices; // of the list, as far as every paragraph has one
        bool all = true;
        for (std::size_t i = begin; all && i < end; ++i) {
            const Segment& one = segments[i];
            const bool named = !one.pieces.empty() && one.pieces.front().is_doer && one.pieces.front().span.begin == one.body.begin;
            offices.push_back(named ? std::nullopt : read_opening_office(text, one, lexicon));
            all = named || offices.back().has_value();
        }
        if (!all) continue;
        for (std::size_t i = begin; i < end; ++i)
            if (auto& office = offices[i - begin]; office) segments[i].pieces.insert(segments[i].pieces.begin(), std::move(*office));
    }
}

// Prose, and behind it nothing but doers and who helps: …。请A…。|B要积极配合。
bool opens_with_prose(const Segment& segment)
{
    const auto helps = [](const Duty& duty) { return duty.role == RoleKind::cooperating_unit || duty.role == RoleKind::supervising_unit; };
    const auto is_doers = [&](const Piece& piece) {
        const bool helped = (piece.is_sentence || piece.kind == PieceKind::leading) && std::ranges::all_of(piece.duties, helps);
        return piece.kind == PieceKind::prose || (piece.kind == PieceKind::leading && piece.is_doer) || helped;
    };
    return !segment.pieces.empty() && segment.pieces.front().kind == PieceKind::prose && std::ranges::all_of(segment.pieces, is_doers);
}

} // namespace

void read_requests(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    constexpr std::size_t kFewestUnnumbered = 2;
    const bool numbers = std::ranges::any_of(segments, [](const Segment& one) { return one.mark.ladder != Ladder::none; });
    std::vector<std::pair<Segment*, std::vector<Piece>>> asked;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        Segment& segment = segments[i];
        const bool apart = numbers && segment.mark.ladder == Ladder::none && !(i > 0 && is_heading(text, segments[i - 1]));
        if (apart || !opens_with_prose(segment)) continue;
        std::vector<Piece> pieces = split_at_doers(text, segment.pieces.front(), lexicon);
        if (pieces.empty()) continue;
        pieces.insert(pieces.end(), segment.pieces.begin() + 1, segment.pieces.end());
        asked.emplace_back(&segment, std::move(pieces));
    }
    if (numbers || asked.size() >= kFewestUnnumbered)
        for (auto& [segment, pieces] : asked) segment->pieces = std::move(pieces);
    read_lists_of_offices(text, segments, lexicon);
}

} // namespace zeren::outline
