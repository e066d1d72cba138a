// Who does it behind 由, with what is done in front of it, or behind a comma.
//
//     水库加固由市水务局负责
//     安排资金2000万元，由市财政局负责筹措，市城管局负责实施
//
// A part of the walk of splitter.hpp. Test: tests/unit/doers_test.cpp, tests/unit/agents_test.cpp.
#include "outline/clauses/splitter.hpp"

#include "outline/clauses/agent_names.hpp"
#include "outline/clauses/arrangements.hpp"
#include "outline/clauses/clauses.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zeren::outline {

using text::Char;
using text::classify;
using text::decode;

// 由 at `at`
bool Splitter::opens_by_agent(std::uint32_t at) const
{
    const auto word = std::ranges::lower_bound(words_, at, {}, [](const RoleWord& w) { return w.span.begin; });
    return word != words_.end() && word->span.begin == at && word->word->means == Meaning::agent;
}

// Behind 由 also the departments of a house (质控科, 总务处) and all offices of a kind (各乡镇, 当地政府, 环境保护主管部门) are somebody, in a
// numbered paragraph; 有关单位 and 各部门 are nobody there, too.
bool Splitter::names_agents(const Duty& duty) const
{
    const bool bears = duty.role == RoleKind::lead_unit || duty.role == RoleKind::responsible_unit;
    return names_offices(duty) || (numbered_ && bears && are_departments_or_classes(text_, duty.list, lexicon_));
}

// 整改措施：由县住建局负责整治: the field says who does it, offices with a name.
std::vector<Duty> Splitter::duties_of_agent(Span value) const
{
    if (value.empty() || !opens_by_agent(value.begin)) return {};
    const Span first{value.begin, static_cast<std::uint32_t>(text::next_outer_mark(text_, value.begin, value.end, {Char::stop}))};
    auto clause = read_leading_clause(text_, first, lexicon_, words_);
    if (!clause) clause = read_clause(text_, first, Setting::sentence, lexicon_, words_);
    if (!clause || !std::ranges::all_of(clause->duties, [&](const Duty& duty) { return names_offices(duty); })) return {};
    if (clause->span.end < first.end && is_attribute(text_, clause->span.end, first.end)) return {}; // 负责|拨付的|资金滞后
    return std::move(clause->duties);
}

// 水库加固|由市水务局负责，市林业局配合。 A clause to the end of its sentence, whose object stands in front of it: part of the text, in a
// numbered paragraph. Elsewhere it tells how things are (资格审查由人力资源部负责).
std::optional<Piece> Splitter::read_whole_agent_clause(Span sentence, std::uint32_t agent) const
{
    if (!numbered_ || is_paid_by(text_, {sentence.begin, agent}, body_.end)) return std::nullopt;
    auto clause = read_clause(text_, {agent, sentence.end}, Setting::sentence, lexicon_, words_);
    if (!clause) return std::nullopt;
    const auto is_list = [&](const Duty& duty) { return looks_like_parties(text_, duty.list, lexicon_); };
    const Duty& first = clause->duties.front();
    const bool collective = lexicon_.collective_openers.longest(text_.substr(0, first.list.end), first.list.begin).found(first.list.begin);
    const bool leads = first.role == RoleKind::lead_unit && !collective &&
                       lexicon_.post_endings.longest_ending(text_.substr(first.list.begin, first.list.size())).end >= first.list.size();
    if (!std::ranges::all_of(clause->duties, is_list) || !(leads || names_agents(first))) return std::nullopt;
    clause->kind = PieceKind::leading;
    clause->span = sentence;
    return clause;
}

// 由市政府办公室|下达目标任务并负责考核: what the offices do stands between them and the verb of their role, which 并 joins to it.
std::optional<Piece> Splitter::read_agent_act(Span sentence, std::uint32_t agent) const
{
    constexpr std::uint32_t kLongest = 180; // bytes from 由 to the verb
    if (!numbered_) return std::nullopt;
    const auto first = std::ranges::upper_bound(words_, agent, {}, [](const RoleWord& w) { return w.span.begin; });
    const std::uint32_t begin = agent + decode(text_, agent).size;
    for (auto word = first; word != words_.end() && word->span.end <= sentence.end && word->span.begin - agent <= kLongest; ++word) {
        const bool joined = text::closes_with(text_.substr(begin, word->span.begin - begin), text::kAlso);
        const bool role = word->word->kind == WordKind::verb && (word->word->bare || word->word->role == RoleKind::supervising_unit);
        if (!role || !joined) continue;
        for (std::uint32_t at = begin; at < word->span.begin; at += decode(text_, at).size) { // the first act behind offices
            if (!lexicon_.measures.acts.longest(text_.substr(0, word->span.begin), at).found(at)) continue;
            Piece piece;
            piece.kind = PieceKind::leading;
            piece.span = sentence;
            piece.duties.push_back({word->word->role, word->span, text::trim(text_, {begin, at}), true});
            if (!piece.duties.front().list.empty() && names_offices(piece.duties.front())) return piece;
        }
        return std::nullopt;
    }
    return std::nullopt;
}

// 剩余征地255亩|由岳桥镇牵头，区信访局配合，6月25日前交付: the object stands in front of who does it, or behind a comma
// (原则同意该办法，|由市住建局负责修改后印发).
std::optional<Piece> Splitter::read_agent_clause(Span inner) const
{
    int tries = 4; // each reads on to the end of the sentence
    auto word = std::ranges::lower_bound(words_, inner.begin, {}, [](const RoleWord& w) { return w.span.begin; });
    for (; word != words_.end() && word->span.begin < inner.end; ++word) {
        if (is_label(*word, inner.end)) return std::nullopt;
        if (word->word->means != Meaning::agent) continue;
        if (word->span.begin == inner.begin || is_in_bracket(inner.begin, word->span.begin)) return std::nullopt;
        if (is_past(text_, inner.begin, word->span.begin, lexicon_)) return std::nullopt; // 往年|由…, 原|由…
        if (is_paid_by(text_, {inner.begin, word->span.begin}, body_.end)) return std::nullopt;
        const Char before = classify(text::decode_before(text_, word->span.begin).value);
        const bool apart = before == Char::comma;
        const std::string_view object = text_.substr(inner.begin, word->span.begin - inner.begin); // 项目的前期工作|由县发改局负责
        const bool described = !apart && has_phrase_mark(object);
        if (!apart && (before != Char::han || (described && has_phrase_mark_but_of(object)))) return std::nullopt;
        auto clause = read_leading_clause(text_, {word->span.begin, inner.end}, lexicon_, words_);
        const auto is_list = [&](const Duty& duty) { return looks_like_parties(text_, duty.list, lexicon_); };
        const bool named =
            clause && std::ranges::all_of(clause->duties, is_list) && ((!apart && !described) || names_agents(clause->duties.front()));
        if (!named) {
            if (!apart) clause = read_whole_agent_clause(inner, word->span.begin);
            if (apart || !clause) clause = read_agent_act(inner, word->span.begin);
            if (clause) return clause;
        }
        if (!named && apart && --tries > 0) continue;
        if (!named) return std::nullopt;
        clause->span.begin = inner.begin; // its object is part of it
        return clause;
    }
    return std::nullopt;
}

// 征地工作|由城关镇负责: what is done in front of who does it.
std::optional<Piece> Splitter::read_whole_clause_of_agent(Span clause) const
{
    const auto word = std::ranges::lower_bound(words_, clause.begin, {}, [](const RoleWord& w) { return w.span.begin; });
    if (word == words_.end() || word->span.begin >= clause.end || word->word->means != Meaning::agent) return std::nullopt;
    if (auto whole = read_whole_agent_clause(clause, word->span.begin)) return whole;
    if (!numbered_ || has_phrase_mark_but_of(text_.substr(clause.begin, word->span.begin - clause.begin))) return std::nullopt;
    auto leading = read_leading_clause(text_, {word->span.begin, clause.end}, lexicon_, words_); // 用电|由县供电公司负责|保障
    if (!leading || leading->duties.size() != 1 || !names_agents(leading->duties.front())) return std::nullopt;
    leading->span = clause;
    return leading;
}

// 污染防治由县生态环境局、|县工信局负责; 此项工作由县人社局牵头，|县医保局负责: what seems to end the sentence began behind 由.
bool Splitter::splits_agents(Span sentence, std::uint32_t begin) const
{
    auto word = std::ranges::lower_bound(words_, begin, {}, [](const RoleWord& w) { return w.span.begin; });
    while (word != words_.begin() && (--word)->span.begin >= sentence.begin) {
        if (word->word->means != Meaning::agent) continue;
        const bool listed = classify(text::decode_before(text_, begin).value) == Char::pause;
        const bool inner = classify(text::decode_before(text_, word->span.begin).value) == Char::han;
        if (listed && text::next_outer_mark(text_, word->span.end, begin, {Char::comma, Char::semicolon}) >= begin) return true;
        return inner && read_agent_clause(sentence).has_value();
    }
    return false;
}

// 工业供水由县水务局负责；农业供水由县农业农村局负责: what is done, and who does it.
bool Splitter::gives_to_agent(Span clause) const
{
    clause = text::trim_marks(text_, clause);
    return !clause.empty() && has_word(clause) && read_whole_clause_of_agent(clause).has_value();
}

// The clause of somebody else in a sentence that opens with `leading`; nothing where none stands there. Behind a doer without 由 (县水务局负责供水，
// |县林业局配合|) only who helps or watches, and what 由 gives to another.
std::optional<Piece> Splitter::read_further_doer(Span clause, bool by_agent) const
{
    std::optional<Piece> doer = opens_by_agent(clause.begin) ? std::nullopt : read_whole_clause_of_agent(clause); // 征地工作|由城关镇负责
    by_agent = by_agent || doer;
    if (!doer && by_agent) doer = read_leading_clause(text_, clause, lexicon_, words_);
    if (!doer && by_agent) doer = read_clause(text_, clause, Setting::sentence, lexicon_, words_);
    if (!doer) doer = read_clause(text_, clause, Setting::bracket, lexicon_, words_); // 县林业局|配合: vouched for by the first
    const auto is_list = [&](const Duty& duty) { return looks_like_parties(text_, duty.list, lexicon_); };
    const auto is_further = [&](const Duty& duty) {
        const bool ends = duty.label && duty.label->end == clause.end;
        const bool acts = lexicon_.measures.acts.longest(text_.substr(0, duty.list.end), duty.list.begin).found(duty.list.begin) &&
                          !looks_like_offices(text_, duty.list, lexicon_); // 推进部门|协同配合
        const bool helps = ends && duty.role == RoleKind::cooperating_unit && is_list(duty) && !acts;
        const bool bears = by_agent || duty.role == RoleKind::supervising_unit;
        const bool whole = duty.label && (doer->is_doer || ends);
        return helps || (whole && bears && (names_offices(duty) || names_agents(duty)));
    };
    if (!doer || doer->duties.empty() || !std::ranges::all_of(doer->duties, is_further)) return std::nullopt;
    return doer;
}

// 由县财政局负责筹措，|县城管局负责实施; 县教育局牵头，开展检查，|县公安局配合: others behind the commas of a sentence that opens with who does it or leads;
// their work is part of the same task.
Piece Splitter::with_further_doers(Piece leading, Span sentence) const
{
    if (leading.duties.empty()) return leading;
    const std::uint32_t first = leading.duties.front().list.begin;
    const bool by_agent =
        !leading.is_doer || (first != sentence.begin && opens_by_agent(static_cast<std::uint32_t>(text::before(text_, first))));
    std::uint32_t last = leading.is_doer ? leading.span.end : first; // of a clause without object the whole sentence is the piece
    for (const Duty& duty : leading.duties) last = std::max({last, duty.list.end, duty.label ? duty.label->end : last});
    constexpr text::Kinds kMarks{Char::comma, Char::semicolon, Char::stop};
    for (std::uint32_t mark = text::next_outer_mark(text_, last, sentence.end, kMarks); mark < sentence.end;) {
        const std::uint32_t begin = mark + decode(text_, mark).size;
        mark = text::next_outer_mark(text_, begin, sentence.end, kMarks);
        const Span clause = text::trim_marks(text_, {begin, mark});
        if (clause.empty() || !has_word(clause)) continue;
        if (auto doer = read_further_doer(clause, by_agent)) std::ranges::move(doer->duties, std::back_inserter(leading.duties));
    }
    return leading;
}

} // namespace zeren::outline
