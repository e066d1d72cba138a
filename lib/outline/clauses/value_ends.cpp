// Where the value of a label ends, and where a label begins that nothing parts from the words in front of it.
//
//     责任单位：市水务局。配合单位：市林业局          at the stop, or where the next label begins
//     神丹工业园，责任单位县畜牧局；食品产业园，责任单位县经开区管委会     in front of another thing that has a label
//
// A part of the walk of splitter.hpp. Test: tests/unit/pieces_test.cpp, tests/unit/value_ends_test.cpp.
#include "outline/clauses/splitter.hpp"

#include "outline/clauses/clauses.hpp"
#include "outline/clauses/doers.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/labels/label_shapes.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

// Where the value of a label ends: at the next label, at the stop of its sentence (fields run on), at the end.
std::uint32_t Splitter::value_end(const LabelAt& label) const
{
    const bool runs_on =
        label.word->means == Meaning::field || label.word->means == Meaning::measures || label.word->means == Meaning::duties;
    const bool bare = skip_colon(text_, label.label.end, body_.end) == label.label.end; // 牵头单位甲局，责任单位乙局
    int depth = 0;
    std::uint32_t run = 0; // where the 汉字 around `at` end; behind the first of them only a word of the lexicon can end the value
    for (std::uint32_t at = label.value; at < body_.end;) {
        const CodePoint c = decode(text_, at);
        const Char kind = classify(c.value);
        const Char before = classify(text::decode_before(text_, at).value);
        if (depth == 0 && at > label.value && before != Char::han && (kind == Char::han || kind == Char::open)) {
            if (label_at(text_, at, body_.end, lexicon_).word != nullptr) return at;
        } else if (depth == 0 && at > label.value && kind == Char::han && lexicon_.role_words.may_begin(c.value)) {
            const LabelAt next = label_at(text_, at, body_.end, lexicon_);
            if (next.word != nullptr && next.word->means == Meaning::role && next.label.size() >= 12) return at;
        }
        if (depth == 0 && label.word->means == Meaning::field && before == Char::stop && text::is_round_open(c.value) && ends_in_clause(at))
            return at; // 资金来源：中央预算内投资。（县住建局负责）
        if (depth == 0 && bare && at > label.value && kind == Char::han && bare_label_at(at).word != nullptr) return at;
        if (depth == 0 && before == Char::blank && is_furniture(at)) return at;               // …，各区属国企 来源：…
        if (depth == 0 && !runs_on && before == Char::han && begins_next_item(at)) return at; // …，区财金局10.化解遗留问题
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && !runs_on &&
                 (kind == Char::stop || (kind == Char::semicolon && (begins_labelled(label, at + c.size) ||
                                                                     opens_unknown_label(text_, at + c.size, body_.end, lexicon_)))))
            return at + c.size;
        at += c.size;
        if (kind != Char::han) continue;
        if (at >= run) run = static_cast<std::uint32_t>(text::skip_han(text_, at, body_.end));
        at = depth > 0 ? run : std::min(run, static_cast<std::uint32_t>(lexicon_.role_words.next(text_, at, run, text::Gaps::allowed)));
    }
    return body_.end;
}

// Whether the bracket at `at` is all that is left of the paragraph, and a clause.
bool Splitter::ends_in_clause(std::uint32_t at) const
{
    const Span rest = text::trim_marks(text_, {at, body_.end});
    if (rest.empty() || !text::is_round_close(text::decode_before(text_, rest.end).value)) return false;
    const Span inner{at + decode(text_, at).size, static_cast<std::uint32_t>(text::before(text_, rest.end))};
    if (text::next_mark(text_, inner.begin, inner.end, {Char::open, Char::close}) < inner.end) return false;
    const auto clause = read_clause(text_, inner, Setting::bracket, lexicon_, words_);
    return clause && !clause->duties.empty();
}

// 10.化解, （六）人才: a number and its mark with words behind them.
bool Splitter::begins_next_item(std::uint32_t at) const
{
    const Mark mark = text::begins_han(text_[at]) ? Mark{} : read_mark(text_.substr(0, body_.end), at);
    const bool counts = mark.ladder == Ladder::arabic || mark.ladder == Ladder::chinese_bracket;
    return counts && classify(decode(text_, at).value) != Char::han && mark.span.end < body_.end &&
           classify(decode(text_, mark.span.end).value) == Char::han;
}

// 神丹工业园，责任单位县畜牧局；|食品产业园，责任单位县经开区管委会: another thing with a label of its own behind its comma.
bool Splitter::begins_labelled(const LabelAt& label, std::uint32_t at) const
{
    constexpr std::uint32_t kLongestName = 120; // bytes
    const std::uint32_t limit = std::min(body_.end, at + kLongestName);
    const std::uint32_t comma = text::next_outer_mark(text_, at, limit, {Char::comma, Char::colon, Char::semicolon, Char::stop});
    if (comma >= limit || comma == at || classify(decode(text_, comma).value) != Char::comma) return false;
    const std::uint32_t next = comma + decode(text_, comma).size;
    LabelAt found = label_at(text_, next, body_.end, lexicon_);
    if (found.word == nullptr) found = bare_label_at(next);
    if (found.word == nullptr || found.word->means != Meaning::role) return false;
    return found.word == label.word || !looks_like_parties(text_, {at, comma}, lexicon_); // 责任单位：甲局；乙局，配合单位：丙局
}

// 打造完整社区|实施项目：东门社区: a label of a field or a time right behind the heading of a numbered item, without a mark between.
bool Splitter::runs_in(const LabelAt& label, std::uint32_t at) const
{
    constexpr std::size_t kShortestLabel = 4; // code points; a shorter one may be the end of a word
    constexpr std::size_t kShortestHeading = 4;
    constexpr std::size_t kLongestHeading = 30;
    const bool field = label.word->means == Meaning::field;
    constexpr std::uint32_t kLongestBytes = 120;
    if (!numbered_ || at - body_.begin > kLongestBytes || !pieces_.empty() || prose_ != body_.begin ||
        (!field && label.word->means != Meaning::deadline))
        return false;
    const std::string_view heading = text_.substr(body_.begin, at - body_.begin);
    const std::size_t length = text::count_code_points(heading);
    if (length < kShortestHeading || length > kLongestHeading || text::trim_marks(text_, {label.value, body_.end}).empty()) return false;
    if (text::count_code_points(text_.substr(label.label.begin, label.label.size())) < kShortestLabel) return false;
    for (std::uint32_t i = body_.begin; i < at; i += decode(text_, i).size) {
        const Char kind = classify(decode(text_, i).value);
        if (kind != Char::han && kind != Char::open && kind != Char::close && kind != Char::quote) return false; // a sentence, or an amount
    }
    if (field && holds_clause({label.value, value_end(label)})) return false; // the field would swallow who does it
    if (has_phrase_mark(heading) || contains_prose(heading) || holds_will(heading)) return false;
    constexpr std::uint32_t kVerb = 6;     // bytes
    const std::uint32_t verb = at - kVerb; // 研究制定|工作计划: the label is its object
    const auto role_verb = lexicon_.role_words.longest(text_.substr(0, at), verb);
    const auto act = lexicon_.measures.acts.longest(text_.substr(0, at), verb);
    const bool acts = (role_verb.end == at) || (act.end == at && static_cast<ActKind>(act.value) == ActKind::effort);
    return !field || (!acts && !names_goal(label.label));
}

// 资源节约|工作目标：…: the label is the end of what the goal is called, where the words in front of it do nothing. 打造完整社区|工作目标：…
// says what is done, and then how far.
bool Splitter::names_goal(Span label) const
{
    const auto& headings = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::section_heading)];
    if (headings.longest(text_.substr(0, label.end), label.begin).end != label.end) return false;
    const auto act = lexicon_.measures.acts.longest(text_.substr(0, label.begin), body_.begin);
    return !act.found(body_.begin) || static_cast<ActKind>(act.value) == ActKind::noun;
}

} // namespace zeren::outline
