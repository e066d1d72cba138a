// Who does it behind a comma, where a numbered sentence opens with the work.
//
//     开展燃气安全排查，县住建局牵头，县城管局配合，完成检查4200户     a doer inside: the sentence is the text
//     加强交通安全，县公安局负责；加强水上安全，县交通局负责         segments that a clause closes each: a part each
//
// Test: tests/unit/inner_doers_test.cpp.
#include "outline/clauses/splitter.hpp"

#include "lexicon/act_kinds.hpp"
#include "outline/clauses/arrangements.hpp"
#include "outline/clauses/clauses.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/working_offices.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {

using text::Char;
using text::decode;

// 开展|燃气安全排查: nobody, and something is done.
bool Splitter::opens_with_act(Span words) const
{
    constexpr std::uint32_t kTwoCharacters = 6; // bytes
    const auto act = lexicon_.measures.acts.longest(text_.substr(0, words.end), words.begin);
    return act.end >= words.begin + kTwoCharacters && is_doing(act.value) && static_cast<ActKind>(act.value) != ActKind::link;
}

std::optional<Piece> Splitter::read_inner_doer(Span inner) const
{
    constexpr int kMostCommas = 3; // each reads on to the end of the sentence
    if (!numbered_ || !closed_segments(inner).empty()) return std::nullopt;
    const auto opens = [&](std::string_view word) { return text::begins_with(text_.substr(inner.begin, inner.size()), word); };
    const bool act = opens_with_act(inner);
    if (!act && std::ranges::none_of(text::kInsertionOpeners, opens)) return std::nullopt; // 在县委领导下，|县住建局负责改造500户
    std::uint32_t begin = inner.begin;
    for (int i = 0; i < (act ? kMostCommas : 1); ++i) {
        const auto comma = static_cast<std::uint32_t>(text::next_outer_mark(text_, begin, inner.end, {Char::comma, Char::semicolon}));
        if (comma >= inner.end || text::classify(decode(text_, comma).value) == Char::semicolon) return std::nullopt;
        begin = comma + decode(text_, comma).size;
        const Span rest = text::trim(text_, {begin, inner.end});
        auto leading = read_leading_clause(text_, rest, lexicon_, words_);
        if (!leading || is_admonition(*leading)) continue;
        const Duty& first = leading->duties.front();
        if (first.list.begin != rest.begin || !first.label || !names_offices(first)) continue;
        leading->is_doer = false; // what others do behind it is part of the same task
        leading->span.begin = inner.begin;
        return leading;
    }
    return std::nullopt;
}

// Where the clause begins that closes the segment: behind its comma, also with 由 (加强交通安全，|由县公安局负责); its own begin for none.
std::uint32_t Splitter::closing_clause_begin(Span inner) const
{
    auto word = std::ranges::lower_bound(words_, inner.begin, {}, [](const RoleWord& w) { return w.span.begin; });
    for (; word != words_.end() && word->span.begin < inner.end; ++word) {
        const bool agent = word->word->means == Meaning::agent && word->span.begin > inner.begin;
        if (agent && text::classify(text::decode_before(text_, word->span.begin).value) == Char::comma) return word->span.begin;
    }
    return clause_begin(inner);
}

// Where each segment begins, if a clause with offices closes every one of them; empty else.
std::vector<std::uint32_t> Splitter::closed_segments(Span sentence) const
{
    constexpr std::uint32_t kShortestWork = 12; // bytes
    std::vector<std::uint32_t> begins;
    if (!numbered_ || text::next_outer_mark(text_, sentence.begin, sentence.end, {Char::semicolon}) >= sentence.end) return begins;
    for (std::uint32_t begin = sentence.begin; begin < sentence.end;) {
        const auto mark = static_cast<std::uint32_t>(text::next_outer_mark(text_, begin, sentence.end, {Char::semicolon}));
        const Span inner = text::trim_marks(text_, {begin, mark});
        if (inner.empty() || !has_word(inner)) return {};
        const std::uint32_t clause = closing_clause_begin(inner);
        if (clause == inner.begin) return {};
        const Span work =
            text::trim_marks(text_, {inner.begin, clause}); // 严格执法，|市综合执法局牵头 behind a segment that opens with an act
        const bool acts = opens_with_act(inner);
        if (!acts && (begins.empty() || work.size() < kShortestWork || looks_like_parties(text_, work, lexicon_))) return {};
        const auto read = read_clause(text_, {clause, inner.end}, Setting::sentence, lexicon_, words_);
        if (!read || read->duties.empty()) return {};
        const Duty& first = read->duties.front();
        if (!names_offices(first) && !(opens_by_agent(clause) && names_agents(first))) return {};
        begins.push_back(begin);
        begin = mark < sentence.end ? mark + decode(text_, mark).size : sentence.end;
    }
    return begins;
}

// Each of them with its clause, which is no part of its text.
bool Splitter::take_closed_segments(Span sentence, std::uint32_t& kept)
{
    const std::vector<std::uint32_t> begins = closed_segments(sentence);
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::uint32_t end = i + 1 < begins.size() ? begins[i + 1] : sentence.end;
        const Span inner = text::trim_marks(text_, {begins[i], end});
        const std::uint32_t clause = closing_clause_begin(inner);
        const bool comma = text::classify(text::decode_before(text_, clause).value) == Char::comma;
        const auto mark = comma ? static_cast<std::uint32_t>(text::before(text_, clause)) : clause;
        take_clause({clause, inner.end}, {mark, end}, kept);
    }
    return !begins.empty();
}

// 县公安局要加强巡逻，|县应急管理局组织救援力量备勤: the office behind a comma with its work; empty for none.
Span Splitter::working_office_behind_comma(Span clause) const
{
    return text::classify(text::decode_before(text_, clause.begin).value) == Char::comma ? working_office_of_clause(text_, clause, lexicon_)
                                                                                         : Span{};
}

} // namespace zeren::outline
