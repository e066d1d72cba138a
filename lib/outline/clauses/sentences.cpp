// What the walk over a paragraph left as prose, sentence by sentence: which are clauses, open with one, or end in one.
//
//     扩大试点。由市教育局牵头，市财政局配合。    the second sentence is a clause and closes the first
//
// Test: tests/unit/pieces_test.cpp, tests/unit/clauses_test.cpp.
#include "outline/clauses/splitter.hpp"

#include "outline/clauses/agent_names.hpp"
#include "outline/clauses/arrangements.hpp"
#include "outline/clauses/clauses.hpp"
#include "outline/clauses/doers.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "outline/clauses/named_roles.hpp"
#include "outline/clauses/times.hpp"
#include "outline/clauses/working_offices.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <iterator>
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
        const bool labels = word->word->kind == WordKind::verb && skip_colon(text_, word->span.end, sentence.end) > word->span.end;
        if (labels && classify(text::decode_before(text_, word->span.begin).value) == Char::semicolon)
            return word->span.begin; // …；|牵头：甲局
        const std::uint32_t begin = list_begin(sentence.begin, word->span.begin);
        if (begin < word->span.begin && read_time_phrase(text_, {begin, word->span.begin}).empty()) return begin; // ，8月底前|全部完成
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
            const Span item = text::trim(text_, {at, end});
            if (!looks_like_parties(text_, item, lexicon_) || skip_front_time(text_, item.begin, item.end, lexicon_) > item.begin) break;
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
    std::vector<Piece> inner; // brackets of the sentence that keep to it (（技工院校内由乙部负责），) were read before it
    while (!pieces_.empty() && pieces_.back().kind == PieceKind::leading && pieces_.back().span.begin >= sentence.begin) {
        inner.push_back(std::move(pieces_.back()));
        pieces_.pop_back();
    }
    push_prose({kept, sentence.begin});
    leading.is_sentence = true;
    pieces_.push_back(std::move(leading));
    std::move(inner.rbegin(), inner.rend(), std::back_inserter(pieces_));
    kept = text::trim_marks(text_, sentence).begin;
}

// 征地拆迁，|城关镇为牵头单位，县住建局为配合单位: from the beginning of the sentence or behind one of its first commas.
bool Splitter::take_named_roles(Span inner, Span sentence, std::uint32_t& kept)
{
    constexpr int kMostCommas = 3; // each reads on to the end of the sentence
    const auto last = std::ranges::lower_bound(words_, inner.end, {}, [](const RoleWord& w) { return w.span.begin; });
    const bool labelled = std::any_of(words_.begin(), last, [&](const RoleWord& word) {
        return word.word->kind == WordKind::label && word.span.begin >= inner.begin && word.span.end <= inner.end;
    });
    if (!labelled) return false;
    std::uint32_t begin = inner.begin;
    for (int i = 0; i <= kMostCommas && begin < inner.end; ++i) {
        if (auto named = read_named_roles(text_, {begin, inner.end}, words_, lexicon_)) {
            const auto from = begin > inner.begin ? static_cast<std::uint32_t>(text::before(text_, begin)) : sentence.begin;
            push_prose({kept, from});
            named->span = text::trim(text_, {from, sentence.end});
            named->is_sentence = true;
            pieces_.push_back(std::move(*named));
            kept = sentence.end;
            return true;
        }
        begin = static_cast<std::uint32_t>(text::next_outer_mark(text_, begin, inner.end, {Char::comma}));
        if (begin < inner.end) begin += decode(text_, begin).size;
    }
    return false;
}

// Two roles at the end of a sentence, a lead, or offices that answer for it: …新添保洁船4条，市水务局、市农业局按职责分工负责.
bool Splitter::take_closing_clause(Span inner, Span sentence, std::uint32_t& kept)
{
    const std::uint32_t begin = clause_begin(inner);
    if (begin == inner.begin || splits_agents(inner, begin)) return false;
    const auto clause = read_clause(text_, {begin, inner.end}, Setting::sentence, lexicon_, words_);
    if (!clause || clause->duties.empty()) return false;
    const Duty& first = clause->duties.front();
    const bool bears = first.role == RoleKind::responsible_unit || opens_by_agent(begin); // ，由市纪委负责考核
    const bool sure =
        clause->duties.size() > 1 || first.role == RoleKind::lead_unit || (bears && looks_like_offices(text_, first.list, lexicon_));
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
bool Splitter::names_offices(Duty duty) const
{
    const std::string_view written = text_.substr(duty.list.begin, duty.list.size()); // 县住建局、县交通局|等部门
    for (const std::string_view tail : text::kOpenKinds) {
        if (!text::closes_with(written, tail)) continue;
        duty.list.end -= static_cast<std::uint32_t>(tail.size());
        break;
    }
    const bool bears = duty.role == RoleKind::lead_unit || duty.role == RoleKind::responsible_unit ||
                       duty.role == RoleKind::supervising_unit || duty.role == RoleKind::lead_leader; // 由县卫健局主抓
    const bool anybody = lexicon_.collective_openers.longest(text_.substr(0, duty.list.end), duty.list.begin).found(duty.list.begin) ||
                         lexicon_.collective_endings.longest_ending(text_.substr(duty.list.begin, duty.list.size())).end < duty.list.size();
    return bears && !anybody && (looks_like_offices(text_, duty.list, lexicon_) || names_towns(text_, duty.list, lexicon_));
}

// Whether `inner` is all of a numbered paragraph.
bool Splitter::is_whole_paragraph(Span inner) const
{
    if (!numbered_) return false;
    const Span body = text::trim_marks(text_, body_);
    return inner.begin == body.begin && inner.end == body.end;
}

// A sentence that is a clause closes what stands before it; one that opens with a clause keeps it as its own text; one that ends in
// a clause (two roles at least, or a lead) is closed by it.
void Splitter::take_sentence(Span sentence, std::uint32_t& kept)
{
    const Span inner = text::trim_marks(text_, sentence);
    const std::string_view said = text_.substr(inner.begin, inner.size());
    if (inner.empty() || tells_arrangement(said) || (!numbered_ && tells_of_body_or_news(said))) return;
    if (const std::uint32_t behind = behind_bracketed_heading(inner); behind > inner.begin) {
        const std::size_t first = pieces_.size();
        take_sentence({behind, sentence.end}, kept);
        if (first + 1 < pieces_.size()) pieces_[first + 1].behind_heading = pieces_[first + 1].kind == PieceKind::leading;
        return;
    }
    if (has_word(inner)) {
        const bool whole = is_whole_paragraph(inner);
        auto leading = whole ? read_leading_clause(text_, inner, lexicon_, words_) : std::nullopt;
        const bool leads = leading && !is_admonition(*leading);
        if (leads && work_behind_time(text_, {leading->span.end, inner.end})) {
            // 请县水利局牵头，县应急局配合，6月5日前修订完成预案。 leaves work behind its clause and time: as a closing clause it would leave no text
            return take_leading(with_further_doers(std::move(*leading), inner), sentence, kept);
        }
        if (take_clause(inner, sentence, kept)) return;
        if (auto inserted = read_inserted_doer(text_, inner, words_, lexicon_)) {
            take_leading(std::move(*inserted), sentence, kept);
            return;
        }
        if (!whole) leading = read_leading_clause(text_, inner, lexicon_, words_);
        if (whole ? leads : leading && !is_admonition(*leading))
            return take_leading(with_further_doers(std::move(*leading), inner), sentence, kept);
        if (take_closing_clause(inner, sentence, kept) || take_named_roles(inner, sentence, kept)) return;
        if (auto willed = may_name_doers_ ? read_doer(text_, inner, lexicon_) : std::nullopt;
            willed && names_offices(willed->duties.front()))
            return take_leading(with_further_doers(std::move(*willed), inner), sentence, kept); // A要…，农村供水由B负责
        auto doer = read_agent_clause(inner);
        if (!doer) doer = read_answerable(text_, inner, words_, lexicon_);
        if (!doer) doer = read_inner_doer(inner);
        if (doer) return take_leading(with_further_doers(std::move(*doer), inner), sentence, kept);
        if (const std::uint32_t behind = behind_heading(inner); behind > inner.begin) return take_sentence({behind, sentence.end}, kept);
    }
    if (!may_name_doers_) return;
    auto doer = read_doer(text_, inner, lexicon_);
    if (!doer) doer = read_inserted_doer(text_, inner, words_, lexicon_);
    if (doer) take_leading(std::move(*doer), sentence, kept); // until the paragraph is known
}

// 有关部门负责宣传, 运营单位负责维护: nobody in particular, as with 要. Behind 由 they are somebody.
bool Splitter::is_admonition(const Piece& leading) const
{
    const Duty& first = leading.duties.front();
    const bool acts = leading.is_doer || // 负责推进、指导、协调…
                      (first.label && classify(decode(text_, first.label->end).value) == Char::pause);
    const bool kind = numbered_ && are_departments_or_classes(text_, first.list, lexicon_); // 各乡镇|负责征地拆迁
    return acts && leading.span.begin == first.list.begin && !kind && names_nobody(text_, first.list, lexicon_);
}

// 市林业局负责植树造林: offices with a name, their verb and what they do.
bool Splitter::opens_with_doer(Span clause, bool first) const
{
    clause = text::trim_marks(text_, clause);
    if (clause.empty() || !has_word(clause)) return false;
    const auto leading = read_leading_clause(text_, clause, lexicon_, words_);
    const auto joins = [](const Duty& duty) { return duty.role == RoleKind::cooperating_unit; };
    return leading && leading->is_doer && std::all_of(leading->duties.begin() + 1, leading->duties.end(), joins) &&
           leading->duties.front().list.begin == skip_front(text_, clause, lexicon_).end &&
           (names_offices(leading->duties.front()) || names_departments(text_, leading->duties.front().list, lexicon_) ||
            (first && numbered_ && are_departments_or_classes(text_, leading->duties.front().list, lexicon_)));
}

// 省教育厅和其他有关部门在职责范围内，分别负责…: the verb stands behind the comma.
bool Splitter::opens_with_inserted_doer(Span sentence) const
{
    if (!has_word(sentence)) return false;
    const auto doer = read_inserted_doer(text_, sentence, words_, lexicon_);
    if (!doer || !doer->duties.front().label) return false;
    Duty first = doer->duties.front(); // one office among them is enough
    first.list.end = text::next_outer_mark(text_, first.list.begin, first.list.end, {Char::pause, Char::comma});
    return names_offices(first);
}

// 县水务局对水库安全负总责: what he answers for stands in front of the verb.
bool Splitter::opens_with_answerable(Span clause) const
{
    clause = text::trim_marks(text_, clause);
    return !clause.empty() && has_word(clause) && read_answerable(text_, clause, words_, lexicon_).has_value();
}

// 县水务局要加强巡查: a doer in front of 要. Behind a comma he has to be offices with a name (，市场要活跃).
bool Splitter::opens_with_will(Span clause, bool first) const
{
    if (!may_name_doers_) return false;
    const auto doer = read_doer(text_, text::trim_marks(text_, clause), lexicon_);
    return doer && (first || names_offices(doer->duties.front()) || names_departments(text_, doer->duties.front().list, lexicon_));
}

// The end of the clause that begins at `begin`; a time or a word in front of the doer (12月底前，|县水务局要…) is none of its own.
std::uint32_t Splitter::clause_end(std::uint32_t begin, std::uint32_t end) const
{
    constexpr text::Kinds kMarks{Char::comma, Char::semicolon, Char::stop, Char::dot};
    auto mark = static_cast<std::uint32_t>(text::next_outer_mark(text_, begin, end, kMarks));
    const Span words = text::trim_marks(text_, {begin, mark});
    const bool front = mark < end && classify(decode(text_, mark).value) == Char::comma && !words.empty() &&
                       skip_front(text_, words, lexicon_).end >= words.end;
    return front ? static_cast<std::uint32_t>(text::next_outer_mark(text_, mark + decode(text_, mark).size, end, kMarks)) : mark;
}

// 市水务局负责加固水库，|市林业局负责植树造林；|市财政局负责…: where each doer of a sentence begins that opens with one; the sentence alone where no
// second one stands in it.
std::vector<std::uint32_t> Splitter::doer_begins(Span sentence) const
{
    std::vector<std::uint32_t> begins{sentence.begin};
    if (!has_word(sentence) && !holds_will_word(sentence)) return begins;
    const bool wills = numbered_ && holds_will_word(sentence);
    const std::uint32_t behind = clause_end(sentence.begin, sentence.end); // no second doer without a word of his
    if (behind >= sentence.end || (!wills && !has_word({behind, sentence.end}) && !holds_will_word({behind, sentence.end}))) return begins;
    bool first = true;
    const auto level = [&](std::uint32_t at) { return text::fold(decode(text_, text::trim(text_, {at, sentence.end}).begin).value); };
    const char32_t own = // 县水利局要…，|省水利厅下达计划: told, and not asked
        wills ? level(skip_front(text_, text::trim(text_, sentence), lexicon_).end) : char32_t{0};
    for (std::uint32_t begin = sentence.begin; begin < sentence.end; first = false) {
        const std::uint32_t mark = first ? behind : clause_end(begin, sentence.end);
        const bool doer =
            opens_with_doer({begin, mark}, first) || opens_with_will({begin, mark}, first) ||
            opens_with_inserted_doer({begin, sentence.end}) || opens_with_answerable({begin, mark}) ||
            ((first || classify(text::decode_before(text_, begin).value) == Char::semicolon) && gives_to_agent({begin, mark}));
        if (first && !doer) break;
        if (!first && (doer || (wills && level(begin) == own && !working_office_behind_comma({begin, mark}).empty())))
            begins.push_back(begin);
        begin = mark < sentence.end ? mark + decode(text_, mark).size : sentence.end;
    }
    return begins;
}

// 管网老化，|县住建局要加快改造，|县财政局要保障资金: where doers with 要 begin behind what names nobody.
std::vector<std::uint32_t> Splitter::later_doers(Span sentence) const
{
    std::vector<std::uint32_t> begins;
    if (!holds_will_word(sentence)) return begins;
    const std::uint32_t first = text::trim(text_, sentence).begin;
    if (lexicon_.measures.acts.longest(text_.substr(0, sentence.end), first).found(first)) return begins; // 加强领导，市水务局要…
    for (std::uint32_t begin = sentence.begin; begin < sentence.end;) {
        const std::uint32_t mark = clause_end(begin, sentence.end);
        const bool doer = opens_with_will({begin, mark}, false) || (numbered_ && opens_with_doer({begin, mark}, false)); // A要…，B负责巡查
        if (begin > sentence.begin && doer) begins.push_back(begin);
        begin = mark < sentence.end ? mark + decode(text_, mark).size : sentence.end;
    }
    return begins;
}

// Each doer's clause as a sentence of its own; the mark in front of it is no part of the text before.
void Splitter::take_doers(Span sentence, std::uint32_t& kept)
{
    std::vector<std::uint32_t> begins = doer_begins(sentence);
    if (begins.size() == 1) {
        if (take_closed_segments(sentence, kept)) return;
        const std::size_t before = pieces_.size();
        take_sentence(sentence, kept);
        if (pieces_.size() > before) return;
        begins = later_doers(sentence);
    }
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::uint32_t end = i + 1 < begins.size() ? begins[i + 1] : sentence.end;
        const std::size_t before = pieces_.size();
        take_sentence({begins[i], end}, kept);
        if (const Span office = i > 0 && pieces_.size() == before ? working_office_behind_comma({begins[i], end}) : Span{}; !office.empty())
            take_leading(doer_of(office), {begins[i], end}, kept);
        if (begins[i] == sentence.begin || pieces_.size() == before) continue;
        const auto prose = std::find_if(pieces_.begin() + static_cast<std::ptrdiff_t>(before), pieces_.end(),
                                        [](const Piece& piece) { return piece.kind == PieceKind::prose; });
        if (prose != pieces_.end() && prose->span.end <= begins[i])
            prose->span = {prose->span.begin, text::trim_marks(text_, prose->span).end};
    }
}

// The only doer of its paragraph that has no verb but 要: it is prose again, but for an office (国土资源部).
void Splitter::drop_lone_doer()
{
    const auto is_doer = [](const Piece& piece) { return piece.is_doer; };
    const auto lone = std::ranges::find_if(pieces_, is_doer);
    if (lone == pieces_.end() || lone->duties.front().label || std::any_of(lone + 1, pieces_.end(), is_doer)) return;
    if (is_office(text_, lone->duties.front().list, lexicon_)) return;
    const auto next = pieces_.erase(lone);
    if (next == pieces_.begin() || next == pieces_.end()) return;
    const auto before = next - 1;
    if (before->kind != PieceKind::prose || next->kind != PieceKind::prose) return;
    before->span.end = next->span.end;
    pieces_.erase(next);
}

// The stop of the sentence that begins at `at`: 。 or a point between two 汉字 (…监管工作.市教育局负责…), as hasty hands type it.
std::uint32_t Splitter::sentence_stop(std::uint32_t at, std::uint32_t end) const
{
    for (;; at += decode(text_, at).size) {
        at = text::next_outer_mark(text_, at, end, {Char::stop, Char::dot});
        if (at >= end || classify(decode(text_, at).value) == Char::stop) return at;
        const auto point = decode(text_, at);
        const bool between =
            classify(text::decode_before(text_, at).value) == Char::han && classify(decode(text_, at + point.size).value) == Char::han;
        if (point.value == U'.' && between) return at;
    }
}

void Splitter::flush(std::uint32_t end)
{
    std::uint32_t kept = prose_;
    if (may_name_doers_ || has_word({prose_, end})) {
        std::uint32_t begin = prose_;
        for (std::uint32_t stop = begin; (stop = sentence_stop(begin, end)) < end;) {
            const std::uint32_t behind = stop + decode(text_, stop).size;
            take_doers({begin, behind}, kept);
            begin = behind;
        }
        take_doers({begin, end}, kept);
    }
    push_prose({kept, end});
    prose_ = end;
}

} // namespace zeren::outline
