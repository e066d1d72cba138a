// 要 and its like are looked for outside brackets and quotes up to the first comma; what stands in front of it must be organisations, each of them.
#include "outline/clauses/doers.hpp"

#include "outline/clauses/anybody.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "outline/clauses/willed_work.hpp"
#include "outline/clauses/wills.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;
using text::is_one_of;

constexpr std::uint32_t kLongestDoer = 150; // bytes, with 要

// 要 or 应 of `sentence`, from its first to behind its last character; empty at its end for none.
Span find_will(std::string_view text, Span sentence, const LexiconTables& lexicon)
{
    const std::uint32_t end = std::min(sentence.end, sentence.begin + kLongestDoer);
    int depth = 0;
    for (std::uint32_t at = sentence.begin; at < end;) {
        const CodePoint c = decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && (kind == Char::comma || kind == Char::colon || kind == Char::semicolon || kind == Char::stop)) break;
        else if (const std::uint32_t behind = depth == 0 ? behind_will(text, at, sentence.end, lexicon) : at; behind > at)
            return {at, behind};
        at += c.size;
    }
    return {sentence.end, sentence.end};
}

// 推进稀土行业兼并重组要坚持…: what is done, not who does it. 推进办 is short.
bool opens_with_effort(std::string_view text, Span list, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestOffice = 6; // code points
    const auto act = lexicon.measures.acts.longest(text.substr(0, list.end), list.begin);
    return act.found(list.begin) && static_cast<ActKind>(act.value) == ActKind::effort &&
           text::count_code_points(text.substr(list.begin, list.size())) > kLongestOffice;
}

bool holds_anybody(std::string_view text, Span list, const LexiconTables& lexicon)
{
    return !shares_office_tail(text, list, lexicon) && find_anybody(text, list, lexicon) != Anybody::none;
}

// 市公安局（主办）: an organisation and nothing but a verb of clauses in the bracket behind it.
bool bears_verb(std::string_view item, const LexiconTables& lexicon)
{
    if (item.empty() || !text::is_round_close(text::decode_before(item, item.size()).value)) return false;
    std::size_t open = item.size();
    while (open > 0 && !text::is_round_open(decode(item, open).value)) open = text::before(item, open);
    if (open == 0) return false;
    const std::size_t inner = open + decode(item, open).size;
    const std::string_view words = item.substr(inner, text::before(item, item.size()) - inner);
    const auto word = lexicon.role_words.longest(words, 0);
    return word.found(0) && word.end == words.size() && lexicon.words[word.value].kind == WordKind::verb &&
           looks_like_parties(item, {0, static_cast<std::uint32_t>(open)}, lexicon);
}

bool each_bears_verb(std::string_view text, Span list, const LexiconTables& lexicon)
{
    std::uint32_t begin = list.begin;
    int depth = 0;
    for (std::uint32_t at = list.begin; at < list.end;) {
        const CodePoint c = decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && (kind == Char::pause || kind == Char::comma || kind == Char::semicolon)) {
            const Span item = text::trim(text, {begin, at});
            if (!bears_verb(text.substr(item.begin, item.size()), lexicon)) return false;
            begin = at + c.size;
        }
        at += c.size;
    }
    const Span item = text::trim(text, {begin, list.end});
    return bears_verb(text.substr(item.begin, item.size()), lexicon);
}

// 县残联|收到名单后|要…, 县民政局|根据工作需要|要…: the offices in front of what tells when or how; the list itself for none.
Span offices_in_front_of_phrase(std::string_view text, Span list, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestPhrase = 12; // code points
    static const text::WordSet openers(text::kPhraseOpeners);
    const std::string_view words = text.substr(list.begin, list.size());
    const bool when = text::closes_with(words, text::kAfterwards);
    if (!when && !openers.occurs_in(words)) return list;
    std::uint32_t at = list.end;
    for (std::size_t length = 0; at > list.begin && length <= kLongestPhrase; ++length) {
        if (length >= 2 && (when || openers.begins(text.substr(at, list.end - at))) && looks_like_offices(text, {list.begin, at}, lexicon))
            return text::trim(text, {list.begin, at});
        const CodePoint c = text::decode_before(text, at);
        if (classify(c.value) != Char::han) break;
        at -= c.size;
    }
    return list;
}

} // namespace

std::optional<Piece> read_doer(std::string_view text, Span sentence, const LexiconTables& lexicon)
{
    if (!may_hold_will(text.substr(sentence.begin, sentence.size()))) return std::nullopt;
    const Front front = skip_front(text, sentence, lexicon); // 目前|县水务局要…; 12月底前，|县水务局要…
    const Span will = find_will(text, {front.end, sentence.end}, lexicon);
    if (will.empty()) return std::nullopt;
    Span list = text::trim(text, {front.end, will.begin});
    if (front.end > sentence.begin && !looks_like_parties(text, list, lexicon) &&
        looks_like_parties(text, {sentence.begin, will.begin}, lexicon))
        list = text::trim(text, {sentence.begin, will.begin}); // 下步|村要…: a name
    while (!list.empty() && is_one_of(text::kWillAdverbs, text::decode_before(text, list.end).value))
        list.end = static_cast<std::uint32_t>(text::before(text, list.end));
    std::optional<Duty> others;
    if (const std::uint32_t with = opener_in(text, list, lexicon); with > list.begin && with < list.end) { // 县教育局|会同县住建局|要…
        others = read_companions(text, with, list.end, lexicon);
        if (others) list = text::trim(text, {list.begin, with});
    }
    if (!list.empty() && !looks_like_parties(text, list, lexicon)) // 县教育局|年底前要…
        list = text::trim_marks(text, {list.begin, trailing_front(text, list, lexicon)});
    if (!list.empty() && !looks_like_parties(text, list, lexicon)) list = offices_in_front_of_phrase(text, list, lexicon);
    if (list.empty() || has_phrase_mark(text.substr(list.begin, list.size())) || !looks_like_parties(text, list, lexicon) ||
        holds_anybody(text, list, lexicon))
        return std::nullopt;
    const auto opens = [&](std::string_view word) { return text::begins_with(text.substr(list.begin, list.size()), word); };
    if (std::ranges::any_of(text::kSameDoer, opens)) return std::nullopt;
    if (opens_with_effort(text, list, lexicon)) return std::nullopt;
    Piece piece;
    piece.kind = PieceKind::leading;
    piece.span = {sentence.begin, list.end};
    piece.is_doer = true;
    piece.duties.push_back({RoleKind::responsible_unit, std::nullopt, list, true});
    if (others) piece.duties.push_back(*others);
    else read_willed_work(text, {will.end, sentence.end}, lexicon, piece.duties);
    return piece;
}

namespace {

// 有关地方政府, 试点地区政府; 各乡镇人民政府 are somebody.
bool is_class_of_nobody(std::string_view text, Span list, const LexiconTables& lexicon)
{
    const auto opener = lexicon.collective_openers.longest(text.substr(0, list.end), list.begin);
    const std::string_view word = text.substr(list.begin, opener.found(list.begin) ? opener.end - list.begin : 0);
    return !word.empty() && (word != text::kClassOpeners.front() || names_nobody(text, list, lexicon));
}

} // namespace

std::optional<Piece> read_answerable(std::string_view text, Span sentence, std::span<const RoleWord> words, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestPhrase = 300; // bytes
    const std::uint32_t limit = std::min(sentence.end, sentence.begin + kLongestPhrase);
    std::uint32_t towards = 0;
    std::uint32_t end = sentence.begin;
    int depth = 0;
    for (; end < limit; end += decode(text, end).size) {
        const CodePoint c = decode(text, end);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && (kind == Char::comma || kind == Char::colon || kind == Char::semicolon || kind == Char::stop)) break;
        else if (depth == 0 && towards == 0 && text::fold(c.value) == text::kTowards) towards = end;
    }
    if (towards == 0 || end >= sentence.begin + kLongestPhrase) return std::nullopt;
    const Front front = skip_front(text, {sentence.begin, towards}, lexicon);
    const Span list = text::trim(text, {std::min(front.end, towards), towards});
    if (list.empty() || front.past || has_phrase_mark(text.substr(list.begin, list.size())) || !looks_like_offices(text, list, lexicon) ||
        opens_with_effort(text, list, lexicon) || is_class_of_nobody(text, list, lexicon))
        return std::nullopt;
    end = text::trim(text, {sentence.begin, end}).end;
    auto word = std::ranges::lower_bound(words, towards, {}, [](const RoleWord& one) { return one.span.begin; });
    while (word != words.end() && word->span.end < end) ++word;
    if (word == words.end() || word->span.end != end || word->word->kind != WordKind::verb || !word->word->bare) return std::nullopt;
    Piece piece;
    piece.kind = PieceKind::leading;
    piece.span = {sentence.begin, end};
    piece.is_doer = true;
    piece.duties.push_back({word->word->role, word->span, list, true});
    return piece;
}

namespace {

// 负责 of 负责组织|协调工作: the shortest verb of the same role, where an object follows.
RoleWord first_part(std::string_view text, const RoleWord& verb, std::uint32_t end, const LexiconTables& lexicon)
{
    if (verb.span.end >= end || classify(decode(text, verb.span.end).value) != Char::han) return verb;
    for (std::uint32_t at = verb.span.begin; at < verb.span.end; at += decode(text, at).size) {
        const auto part = lexicon.role_words.longest(text.substr(0, at), verb.span.begin);
        if (!part.found(verb.span.begin)) continue;
        const Word& word = lexicon.words[part.value];
        if (word.kind == WordKind::verb && word.bare && word.role == verb.word->role) return {{verb.span.begin, part.end}, &word};
    }
    return verb;
}

// 具体|负责组织协调工作: the verb of clauses at `at`, behind adverbs; empty for none.
std::optional<RoleWord> verb_behind_adverbs(std::string_view text, std::uint32_t at, Span sentence, std::span<const RoleWord> words,
                                            const LexiconTables& lexicon)
{
    auto word = std::ranges::lower_bound(words, at, {}, [](const RoleWord& one) { return one.span.begin; });
    for (; word != words.end() && word->span.end <= sentence.end; ++word) {
        if (!text::trim(text, {at, word->span.begin}).empty()) return std::nullopt;
        if (word->word->kind == WordKind::verb) {
            const bool bears = word->word->bare || word->word->role == RoleKind::supervising_unit;
            return bears ? std::optional(first_part(text, *word, sentence.end, lexicon)) : std::nullopt;
        }
        if (word->word->kind != WordKind::adverb) return std::nullopt;
        at = word->span.end;
    }
    return std::nullopt;
}

// Where 在 or 作为 begins behind the first offices of the sentence, in front of `comma`; `comma` for nowhere.
std::uint32_t find_insertion(std::string_view text, std::uint32_t begin, std::uint32_t comma)
{
    static const text::WordSet openers(text::kInsertionOpeners);
    if (begin >= comma || !openers.occurs_in(text.substr(begin, comma - begin))) return comma;
    int depth = 0;
    for (std::uint32_t at = begin; at < comma; at += decode(text, at).size) {
        const Char kind = classify(decode(text, at).value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        const auto opens = [&](std::string_view word) { return text::begins_with(text.substr(at, comma - at), word); };
        if (depth == 0 && kind == Char::han && std::ranges::any_of(text::kInsertionOpeners, opens)) return at;
    }
    return comma;
}

// Whether 要 or 应 stands at `at`, behind 也 and its like.
bool wills_at(std::string_view text, std::uint32_t at, Span sentence, const LexiconTables& lexicon)
{
    while (at < sentence.end && (text::is_blank(classify(decode(text, at).value)) || is_one_of(text::kWillAdverbs, decode(text, at).value)))
        at += decode(text, at).size;
    return at < sentence.end && behind_will(text, at, sentence.end, lexicon) > at;
}

// 县教育局|结合实际|牵头制定实施办法: a short phrase stands between the offices and their verb. One that names offices of its own
// (根据县发改局牵头制定的方案) does not.
std::optional<Piece> read_lead_behind_phrase(std::string_view text, Span clause, std::uint32_t insertion, std::span<const RoleWord> words,
                                             const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestPhrase = 12; // code points
    const Span list = text::trim(text, {clause.begin, insertion});
    auto verb = std::ranges::lower_bound(words, insertion, {}, [](const RoleWord& one) { return one.span.begin; });
    while (verb != words.end() && verb->word->kind != WordKind::verb) ++verb;
    if (verb == words.end() || verb->span.end >= clause.end || verb->word->role != RoleKind::lead_unit || list.empty()) return std::nullopt;
    const std::string_view phrase = text.substr(insertion, verb->span.begin - insertion);
    const std::string_view behind = text.substr(verb->span.end, clause.end - verb->span.end);
    const bool bears = text::count_code_points(phrase) <= kLongestPhrase &&
                       text::next_mark(phrase, 0, phrase.size(), {Char::pause}) == phrase.size() && !ends_as_name(phrase, lexicon) &&
                       behind.find(text::kOf) == std::string_view::npos && classify(decode(behind, 0).value) == Char::han;
    if (!bears || !looks_like_offices(text, list, lexicon) || names_nobody(text, list, lexicon)) return std::nullopt;
    Piece piece;
    piece.kind = PieceKind::leading;
    piece.span = {clause.begin, verb->span.end};
    piece.is_doer = true;
    piece.duties.push_back({verb->word->role, verb->span, list, true});
    return piece;
}

} // namespace

bool names_nobody(std::string_view text, Span list, const LexiconTables& lexicon)
{
    if (find_anybody(text, list, lexicon) != Anybody::all) return false;
    const std::string_view words = text.substr(list.begin, list.size());
    return lexicon.collective_endings.longest_ending(words).end == 0 || text::closes_with(words, text::kUnitTail);
}

std::optional<Piece> read_inserted_doer(std::string_view text, Span sentence, std::span<const RoleWord> words, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestFront = 300; // bytes up to the comma
    const std::uint32_t limit = std::min(sentence.end, sentence.begin + kLongestFront);
    const auto comma =
        static_cast<std::uint32_t>(text::next_outer_mark(text, sentence.begin, limit, {Char::comma, Char::semicolon, Char::stop}));
    const std::uint32_t insertion = find_insertion(text, sentence.begin, comma);
    if (insertion == comma) return std::nullopt;
    if (auto leads = read_lead_behind_phrase(text, {sentence.begin, comma}, insertion, words, lexicon)) return leads;
    if (comma >= limit || classify(decode(text, comma).value) != Char::comma) return std::nullopt;
    const Front front = skip_front(text, {sentence.begin, insertion}, lexicon);
    const Span list = text::trim(text, {std::min(front.end, insertion), insertion});
    if (front.past || list.empty() || !looks_like_parties(text, list, lexicon) || opens_with_effort(text, list, lexicon) ||
        has_phrase_mark(text.substr(list.begin, list.size())))
        return std::nullopt;
    const std::uint32_t behind = comma + decode(text, comma).size;
    const auto verb = verb_behind_adverbs(text, behind, sentence, words, lexicon);
    if (!verb && !wills_at(text, behind, sentence, lexicon)) return std::nullopt;
    const Anybody anybody = shares_office_tail(text, list, lexicon) ? Anybody::none : find_anybody(text, list, lexicon);
    if (anybody == Anybody::all || (!verb && anybody == Anybody::some)) return std::nullopt; // 市教育局和有关部门…，分别负责 names one
    Piece piece;
    piece.kind = PieceKind::leading;
    piece.span = {sentence.begin, verb ? verb->span.end : list.end};
    piece.is_doer = true;
    if (verb) piece.duties.push_back({verb->word->role, verb->span, list, true});
    else piece.duties.push_back({RoleKind::responsible_unit, std::nullopt, list, true});
    return piece;
}

bool is_office(std::string_view text, Span list, const LexiconTables& lexicon)
{
    const std::string_view words = text.substr(list.begin, list.size());
    if (list.empty() || !text::closes_with(words, text::kFieldTail)) return !list.empty();
    constexpr std::size_t kShortest = 5; // code points: 区民政部门; 市直部门, 县级部门 and 国务院各职能部门 are nobody
    static const text::WordSet classes(text::kClassOpeners);
    return !classes.occurs_in(words) && text::is_level(decode(words, 0).value) && text::count_code_points(words) >= kShortest &&
           !lexicon.collective_openers.longest(words, 0).found(0) && text::next_mark(words, 0, words.size(), {Char::pause}) == words.size();
}

bool holds_will(std::string_view list) noexcept
{
    for (std::uint32_t at = 0; at < list.size();) {
        const CodePoint c = decode(list, at);
        if (at > 0 && is_will(list, at)) return true;
        at += c.size;
    }
    return false;
}

std::optional<Piece> read_qualified_line(std::string_view text, Span line, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestLabel = 8; // code points
    std::uint32_t colon = line.begin;
    for (; colon < line.end && classify(decode(text, colon).value) == Char::han; colon += decode(text, colon).size) {}
    const Span label{line.begin, colon};
    if (label.empty() || text::count_code_points(text.substr(label.begin, label.size())) > kLongestLabel) return std::nullopt;
    if (colon >= line.end || classify(decode(text, colon).value) != Char::colon) return std::nullopt;
    const Span list = text::trim_marks(text, {colon + decode(text, colon).size, line.end});
    if (list.empty() || !each_bears_verb(text, list, lexicon)) return std::nullopt;
    Piece piece;
    piece.kind = PieceKind::closing;
    piece.span = text::trim(text, line);
    piece.duties.push_back({RoleKind::responsible_unit, label, list, false});
    return piece;
}

} // namespace zeren::outline
