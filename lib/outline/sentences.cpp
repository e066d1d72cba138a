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

#include <algorithm>
#include <utility>

namespace zeren::outline {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

// …新添保洁船4条，市水务局牵头，市农业局配合: where the list in front of the first verb begins, back to the last item of it that is an
// organisation; the sentence's own beginning where there is none.
std::uint32_t Splitter::clause_begin(Span sentence) const
{
    auto word = std::ranges::lower_bound(words_, sentence.begin, {}, [](const RoleWord& w) { return w.span.begin; });
    while (word != words_.end() && (word->word->kind == WordKind::noun || word->word->means == Meaning::agent)) ++word;
    if (word == words_.end() || word->span.begin >= sentence.end || word->word->kind == WordKind::label) return sentence.begin;
    std::uint32_t begin = sentence.begin;
    std::uint32_t end = word->span.begin;
    for (std::uint32_t at = end; at > sentence.begin;) {
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

// Two roles at the end of a sentence, or a lead: …新添保洁船4条，市水务局牵头，市农业局配合.
bool Splitter::take_closing_clause(Span inner, Span sentence, std::uint32_t& kept)
{
    const std::uint32_t begin = clause_begin(inner);
    if (begin == inner.begin) return false;
    const auto clause = read_clause(text_, {begin, inner.end}, Setting::sentence, lexicon_, words_);
    const bool sure =
        clause && !clause->duties.empty() && (clause->duties.size() > 1 || clause->duties.front().role == RoleKind::lead_unit);
    return sure && take_clause({begin, inner.end}, {begin, sentence.end}, kept);
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

// 剩余征地255亩|由岳桥镇牵头，区信访局配合，6月25日前交付: the object stands in front of who does it.
std::optional<Piece> Splitter::read_agent_clause(Span inner) const
{
    auto word = std::ranges::lower_bound(words_, inner.begin, {}, [](const RoleWord& w) { return w.span.begin; });
    for (; word != words_.end() && word->span.begin < inner.end; ++word) {
        if (word->word->kind == WordKind::label) return std::nullopt;
        if (word->word->means != Meaning::agent) continue;
        if (word->span.begin == inner.begin || classify(text::decode_before(text_, word->span.begin).value) != Char::han)
            return std::nullopt;
        if (is_in_bracket(inner.begin, word->span.begin) || has_phrase_mark(text_.substr(inner.begin, word->span.begin - inner.begin)))
            return std::nullopt;
        auto clause = read_leading_clause(text_, {word->span.begin, inner.end}, lexicon_, words_);
        const bool named =
            clause && std::ranges::all_of(clause->duties, [&](const Duty& duty) { return looks_like_parties(text_, duty.list, lexicon_); });
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
        int depth = 0;
        for (std::uint32_t at = prose_; at < end;) {
            const CodePoint c = decode(text_, at);
            const Char kind = classify(c.value);
            if (kind == Char::open) ++depth;
            else if (kind == Char::close && depth > 0) --depth;
            at += c.size;
            if (depth == 0 && kind == Char::stop) {
                take_sentence({begin, at}, kept);
                begin = at;
            }
        }
        take_sentence({begin, end}, kept);
    }
    push_prose({kept, end});
    prose_ = end;
}

} // namespace zeren::outline
