// What the walk over a paragraph left as prose, sentence by sentence: which are clauses, open with one, or end in one.
//
//     扩大试点。由市教育局牵头，市财政局配合。    the second sentence is a clause and closes the first
//
// Test: tests/unit/pieces_test.cpp, tests/unit/clauses_test.cpp.
#include "outline/splitter.hpp"

#include "outline/clauses.hpp"
#include "outline/doers.hpp"
#include "outline/list_shape.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <utility>

namespace zeren::outline {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

// 责任单位：, and not 问题 in mid-sentence.
bool Splitter::is_label(const RoleWord& word, std::uint32_t end) const
{
    return word.word->kind == WordKind::label && skip_colon(text_, word.span.end, end) != word.span.end;
}

// …推进绿化，新添保洁船4条，市水务局牵头，市农业局配合: where the list in front of the first verb that has one begins, back to the first
// item of it; the sentence's own beginning where no verb has.
std::uint32_t Splitter::clause_begin(Span sentence) const
{
    auto word = std::ranges::lower_bound(words_, sentence.begin, {}, [](const RoleWord& w) { return w.span.begin; });
    for (; word != words_.end() && word->span.begin < sentence.end; ++word) {
        if (word->word->kind == WordKind::noun || word->word->means == Meaning::agent) continue;
        if (is_label(*word, sentence.end)) break;
        if (word->word->kind == WordKind::label) continue;
        const std::uint32_t begin = list_begin(sentence.begin, word->span.begin);
        if (begin < word->span.begin) return begin;
    }
    return sentence.begin;
}

// Where the list of parties that ends at `end` begins, behind a mark at or behind `from`; `end` where there is none.
std::uint32_t Splitter::list_begin(std::uint32_t from, std::uint32_t end) const
{
    constexpr std::uint32_t kLongestItem = 150; // bytes
    std::uint32_t begin = end;
    for (std::uint32_t at = end; at > from && end - at <= kLongestItem;) {
        const CodePoint c = text::decode_before(text_, at);
        const Char kind = classify(c.value);
        if (kind == Char::comma || kind == Char::pause || kind == Char::semicolon) {
            if (!looks_like_parties(text_, {at, end}, lexicon_)) break;
            begin = at;
            end = at - c.size;
            if (kind == Char::semicolon) break;
        }
        at -= c.size;
    }
    return begin;
}

// `whole`: the clause with the marks around it.
bool Splitter::take_clause(Span clause, Span whole, std::uint32_t& kept)
{
    auto read = read_clause(text_, clause, Setting::sentence, lexicon_, words_);
    if (!read) return false;
    push_prose({kept, whole.begin});
    read->span = text::trim(text_, whole);
    read->is_sentence = true;
    pieces_.push_back(std::move(*read));
    kept = whole.end;
    return true;
}

// A clause in front of a sentence, which keeps it as its own text.
void Splitter::take_leading(Piece leading, Span sentence, std::uint32_t& kept)
{
    push_prose({kept, sentence.begin});
    leading.is_sentence = true;
    pieces_.push_back(std::move(leading));
    kept = text::trim_marks(text_, sentence).begin;
}

// Two roles at the end of a sentence, a lead, or offices that answer for it: …新添保洁船4条，市水务局、市农业局按职责分工负责.
bool Splitter::take_closing_clause(Span inner, Span sentence, std::uint32_t& kept)
{
    const std::uint32_t begin = clause_begin(inner);
    if (begin == inner.begin) return false;
    const auto clause = read_clause(text_, {begin, inner.end}, Setting::sentence, lexicon_, words_);
    if (!clause || clause->duties.empty()) return false;
    const Duty& first = clause->duties.front();
    const bool sure = clause->duties.size() > 1 || first.role == RoleKind::lead_unit ||
                      (first.role == RoleKind::responsible_unit && looks_like_offices(text_, first.list, lexicon_));
    const bool comma = classify(text::decode_before(text_, begin).value) == Char::comma; // it is no part of the text
    const auto mark = comma ? static_cast<std::uint32_t>(text::before(text_, begin)) : begin;
    return sure && take_clause({begin, inner.end}, {mark, sentence.end}, kept);
}

// Whether a bracket that begins in the sentence, or the last one in front of it, holds the place.
bool Splitter::is_in_bracket(std::uint32_t sentence, std::uint32_t at) const
{
    auto bracket = std::ranges::lower_bound(brackets_, sentence, {}, &Span::begin);
    if (bracket != brackets_.begin()) --bracket;
    for (; bracket != brackets_.end() && bracket->begin < at; ++bracket)
        if (at < bracket->end) return true;
    return false;
}

// Offices with a name that lead or answer; not 当地政府 or 环保主管部门, and not those who only join.
bool Splitter::names_offices(const Duty& duty) const
{
    const bool bears = duty.role == RoleKind::lead_unit || duty.role == RoleKind::responsible_unit;
    const bool anybody = lexicon_.collective_openers.longest(text_.substr(0, duty.list.end), duty.list.begin).found(duty.list.begin) ||
                         lexicon_.collective_endings.longest_ending(text_.substr(duty.list.begin, duty.list.size())).end < duty.list.size();
    return bears && !anybody && looks_like_offices(text_, duty.list, lexicon_);
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
        const Char before = classify(text::decode_before(text_, word->span.begin).value);
        const bool apart = before == Char::comma;
        if (!apart && (before != Char::han || has_phrase_mark(text_.substr(inner.begin, word->span.begin - inner.begin))))
            return std::nullopt;
        auto clause = read_leading_clause(text_, {word->span.begin, inner.end}, lexicon_, words_);
        const auto is_list = [&](const Duty& duty) { return looks_like_parties(text_, duty.list, lexicon_); };
        const bool named = clause && std::ranges::all_of(clause->duties, is_list) && (!apart || names_offices(clause->duties.front()));
        if (!named && apart && --tries > 0) continue;
        if (!named) return std::nullopt;
        clause->span.begin = inner.begin; // its object is part of it
        return clause;
    }
    return std::nullopt;
}

// A sentence that is a clause closes what stands before it; one that opens with a clause keeps it as its own text; one that ends in
// a clause (two roles at least, or a lead) is closed by it.
void Splitter::take_sentence(Span sentence, std::uint32_t& kept)
{
    const Span inner = text::trim_marks(text_, sentence);
    if (inner.empty()) return;
    if (has_word(inner)) {
        if (take_clause(inner, sentence, kept)) return;
        if (auto leading = read_leading_clause(text_, inner, lexicon_, words_)) {
            take_leading(std::move(*leading), sentence, kept);
            return;
        }
        if (take_closing_clause(inner, sentence, kept)) return;
        if (auto agent = read_agent_clause(inner)) {
            take_leading(std::move(*agent), sentence, kept);
            return;
        }
        if (auto answers = read_answerable(text_, inner, words_, lexicon_)) {
            take_leading(std::move(*answers), sentence, kept);
            return;
        }
    }
    if (!may_name_doers_) return;
    if (auto doer = read_doer(text_, inner, lexicon_)) take_leading(std::move(*doer), sentence, kept); // until the paragraph is known
}

// The only doer of its paragraph that has no verb but 要: it is prose again, but for an office (国土资源部).
void Splitter::drop_lone_doer()
{
    const auto is_doer = [](const Piece& piece) { return piece.is_doer; };
    const auto lone = std::ranges::find_if(pieces_, is_doer);
    if (lone == pieces_.end() || lone->duties.front().label || std::any_of(lone + 1, pieces_.end(), is_doer)) return;
    if (is_office(text_, lone->duties.front().list)) return;
    const auto next = pieces_.erase(lone);
    if (next == pieces_.begin() || next == pieces_.end()) return;
    const auto before = next - 1;
    if (before->kind != PieceKind::prose || next->kind != PieceKind::prose) return;
    before->span.end = next->span.end;
    pieces_.erase(next);
}

void Splitter::flush(std::uint32_t end)
{
    std::uint32_t kept = prose_;
    if (may_name_doers_ || has_word({prose_, end})) {
        std::uint32_t begin = prose_;
        for (std::uint32_t stop = begin; (stop = text::next_outer_mark(text_, begin, end, {Char::stop})) < end;) {
            const std::uint32_t behind = stop + decode(text_, stop).size;
            take_sentence({begin, behind}, kept);
            begin = behind;
        }
        take_sentence({begin, end}, kept);
    }
    push_prose({kept, end});
    prose_ = end;
}

} // namespace zeren::outline
