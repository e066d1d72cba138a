// From the unit to the right, until a verb that ends nouns (lexicon: stop), a time, a bracket that is no part of a name, or the end.
#include "extract/tail_nouns.hpp"

#include "extract/bounds.hpp"
#include "extract/from_to.hpp"
#include "extract/head_begins.hpp"
#include "extract/indicators.hpp"
#include "extract/tail_ends.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/scope_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::uint32_t kLongestQuote = 180; // bytes of “跨区域通办” and the like

// Digits of another column that a lost table glued to the unit: 340户|280005600区建设局
bool is_long_number(std::string_view text, std::uint32_t at) noexcept
{
    constexpr int kLongest = 4;
    int count = 0;
    for (; count <= kLongest && text::classify(decode(text, at).value) == Char::digit; at += decode(text, at).size) ++count;
    return count > kLongest;
}

// One quotation that opens at `at` and is all of the rest.
bool is_quote_to_end(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    const text::CodePoint open = decode(text, at);
    const Char kind = text::classify(open.value);
    if ((kind != Char::quote && kind != Char::open) || text::is_round_open(open.value) || end - at > kLongestQuote) return false;
    const Char twin = kind == Char::quote ? Char::quote : Char::close;
    std::uint32_t close = at + open.size;
    while (close < end && text::classify(decode(text, close).value) != twin) close += decode(text, close).size;
    return close > at + open.size && close < end && close + decode(text, close).size == end;
}

// 和 that joins what follows to the number; 150个|和美乡村 begins with it.
bool joins_next(std::string_view text, Span noun, std::uint32_t begin, const LexiconTables& lexicon)
{
    const text::CodePoint join = decode(text, noun.begin);
    if (text::kJoin.find(join.value) == std::u32string_view::npos) return false;
    const std::uint32_t next = noun.begin + join.size;
    return noun.begin != begin || next >= noun.end || text::begins_numeral(decode(text, next).value) ||
           lexicon.measures.acts.longest(text.substr(0, noun.end), next).found(next);
}

// 具有博士、硕士学位的|人才: behind the clauses that open at `at` with such a word and end with 的; `at` for none. At most kMostClauses.
std::uint32_t skip_relative(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr int kMostClauses = 4;
    constexpr std::uint32_t kLongestClause = 150; // bytes
    const auto& words = lexicon.measures.begin(MeasureWord::relative);
    for (int i = 0; i < kMostClauses && at < end; ++i) {
        const auto match = words.longest(text.substr(0, end), at);
        if (!match.found(at)) break;
        const std::uint32_t limit = std::min(end, match.end + kLongestClause);
        std::uint32_t of = match.end;
        while (of < limit && decode(text, of).value != text::kOfMark) of += decode(text, of).size;
        const std::uint32_t behind = of + decode(text, of).size;
        if (of >= limit || behind >= end || text::next_numeral(text.substr(0, of), match.end, of) < of) break;
        at = behind;
    }
    return at;
}

bool begins_with_verb(std::string_view text, Span words, const LexiconTables& lexicon)
{
    const auto act = lexicon.measures.acts.longest(text.substr(0, words.end), words.begin);
    return act.found(words.begin) && static_cast<ActKind>(act.value) != ActKind::noun;
}

// The end of the item of a list that begins at `at`: the next 、, or `end`.
std::uint32_t item_end(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    while (at < end && text::classify(decode(text, at).value) != Char::pause) at += decode(text, at).size;
    return at;
}

// 10个制造业创新中心、推广中心|等创新服务载体: what closes the list names all of it; `noun` where nothing does.
Span read_closed_list(const Statements& statements, Span noun, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr int kMostItems = 8;
    constexpr std::uint32_t kTwoCharacters = 6; // bytes
    const std::string_view text = statements.text;
    std::uint32_t at = noun.end;
    for (int i = 0; i < kMostItems && at < end && text::classify(decode(text, at).value) == Char::pause; ++i) {
        const std::uint32_t begin = at + decode(text, at).size;
        at = item_end(text, begin, end);
        if (text::next_numeral(text.substr(0, at), begin, at) < at) return noun;
        const auto act = lexicon.measures.acts.longest(text.substr(0, at), begin);
        const auto kind = static_cast<ActKind>(act.value);
        if (act.found(begin) && (kind == ActKind::kept || kind == ActKind::kept_inner)) return noun; // 道路、|建设公园等
        std::uint32_t close = begin;
        while (close < at && decode(text, close).value != text::kListEnd) close += decode(text, close).size;
        if (close >= at) continue;
        const Span last = read_tail_noun(statements, close + decode(text, close).size, at, lexicon);
        return last.size() >= kTwoCharacters && close > begin ? Span{noun.begin, last.end} : noun;
    }
    return noun;
}

// 跨行业、|跨领域: the last item of `noun` opens as the next one does.
bool is_parallel(std::string_view text, Span noun, std::uint32_t next) noexcept
{
    std::uint32_t item = noun.begin;
    for (std::uint32_t at = noun.begin; at < noun.end; at += decode(text, at).size)
        if (text::classify(decode(text, at).value) == Char::pause) item = at + decode(text, at).size;
    const char32_t first = decode(text, item).value;
    return first == decode(text, next).value && text::kParallel.find(first) != std::u32string_view::npos;
}

// Behind the last 的 of `span`; 0 when it has none.
std::uint32_t behind_of(std::string_view text, Span span) noexcept
{
    std::uint32_t behind = 0;
    for (std::uint32_t at = span.begin; at < span.end; at += decode(text, at).size)
        if (decode(text, at).value == text::kOfMark) behind = at + decode(text, at).size;
    return behind;
}

// 行业型, 世界级, 吸引力强: what something is like.
bool is_quality(std::string_view text, Span noun) noexcept
{
    return !noun.empty() && text::kQualityEnds.find(text::decode_before(text, noun.end).value) != std::u32string_view::npos;
}

} // namespace

namespace {

// What stands behind the number, from where its noun could begin: without 的 and a bracket that tells more; empty where a mark or the next
// number stands there.
Span front_of_tail(std::string_view text, Span rest, const LexiconTables& lexicon)
{
    Span noun = text::trim(text, rest);
    if (!noun.empty() && decode(text, noun.begin).value == text::kOfMark) noun.begin += decode(text, noun.begin).size;
    if (text::begins_with(text.substr(noun.begin, noun.size()), text::kOfScale)) // 10亿元|规模的|产业引导基金
        noun.begin += static_cast<std::uint32_t>(text::kOfScale.size());
    if (joins_next(text, noun, rest.begin, lexicon)) return {noun.begin, noun.begin};
    if (text::is_round_open(decode(text, noun.begin).value)) { // 2400户|（累计3600户）|餐饮单位
        const std::uint32_t behind = skip_bracket(text, noun.begin, noun.end);
        if (behind < noun.end && text::classify(decode(text, behind).value) == Char::han) noun.begin = behind;
    }
    const char32_t first = decode(text, noun.begin).value; // 公厕5座|——县城管局, 20万千瓦|/40万千瓦时
    const Char kind = text::classify(first);               // 公厕12座|）: a bracket that was never opened
    const bool closes_quote = kind == Char::quote && text::next_mark(text, noun.begin + 1, noun.end, {Char::quote}) >= noun.end; // 3个|"。
    if (kind == Char::close || closes_quote || kind == Char::dash || text::is_one_of(text::kStrokes, first))
        return {noun.begin, noun.begin};
    return noun;
}

} // namespace

Span read_tail_noun(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    const auto& stops = lexicon.measures.begin(MeasureWord::stop);
    Span noun = front_of_tail(text, {begin, end}, lexicon);
    if (noun.empty()) return noun;
    bool quoted = false;                    // between two straight quotes
    Span adverb = {noun.begin, noun.begin}; // the last word of effort: 领域|大力|开展
    for (std::uint32_t at = noun.begin; at < noun.end;) {
        const text::CodePoint c = decode(text, at);
        if (text::is_round_open(c.value)) {
            const std::uint32_t behind = skip_bracket(text, at, noun.end);
            if (at > noun.begin && (behind < noun.end || is_part_of_name(text, {at, behind}, lexicon))) {
                at = behind;
                continue;
            }
            noun.end = at;
            break;
        }
        if (is_circled(c.value)) { // 新建水厂4座|①: the sign of a note
            noun.end = at;
            break;
        }
        if (!quoted && at > noun.begin && is_quote_to_end(text, at, noun.end)) { // 120项高频事项“跨区域通办”: what becomes of them
            noun.end = at;
            break;
        }
        if (text::classify(c.value) == Char::quote) quoted = !quoted;
        const auto match = stops.may_begin(c.value) ? stops.longest(text.substr(0, noun.end), at) : text::Dictionary::Match{at, 0};
        const bool not_yet =
            at > noun.begin && text::kNotYet.find(text::decode_before(text, at).value) != std::u32string_view::npos; // 未|就业|毕业生
        const bool stop = match.found(at) && !(not_yet && match.end < noun.end);
        const auto act = lexicon.measures.acts.longest(text.substr(0, noun.end), at);
        if (act.found(at) && static_cast<ActKind>(act.value) == ActKind::noun && act.end >= match.end) { // 社会组织
            at = act.end;
            continue;
        }
        if (stop && adverb.end == at && adverb.begin > noun.begin) {
            noun.end = adverb.begin;
            break;
        }
        if (act.found(at) && static_cast<ActKind>(act.value) == ActKind::effort) adverb = {at, act.end};
        if (stop || (at == noun.begin && is_long_number(text, at)) || time_at(statements, at) != nullptr) {
            const bool front =
                lexicon.fronts.longest(text.substr(0, at), noun.begin).end == at && at == noun.begin + decode(text, noun.begin).size;
            noun.end = front ? noun.begin : at; // 硬化33公里|于|10月收尾
            break;
        }
        at = stop ? match.end : at + c.size;
    }
    return cut_tail(text, text::trim(text, noun), begin, lexicon);
}

Span read_listed_noun(const Statements& statements, Span noun, std::uint32_t end, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    if (const Span closed = read_closed_list(statements, noun, end, lexicon); closed.end != noun.end) return closed;
    while (!noun.empty() && noun.end < end && text::classify(decode(text, noun.end).value) == Char::pause) {
        const std::uint32_t begin = noun.end + decode(text, noun.end).size;
        const std::uint32_t close = item_end(text, begin, end);
        if (text::next_numeral(text.substr(0, close), begin, close) < close) break;
        const std::uint32_t of = behind_of(text, {begin, close});
        if (of == 0 && begins_with_verb(text, {begin, close}, lexicon)) break;
        const Span item = read_tail_noun(statements, of == 0 ? begin : of, close, lexicon);
        if (item.empty() || !(is_quality(text, noun) || is_parallel(text, noun, begin))) break;
        noun.end = item.end;
        if (item.end < close) break; // its verb follows
    }
    return noun;
}

Span read_work_noun(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    const text::CodePoint of = decode(text, begin);
    if (begin + of.size >= end || of.value != text::kOfMark) return {begin, begin};
    const std::uint32_t verb = begin + of.size;
    const auto stop = lexicon.measures.begin(MeasureWord::stop).longest(text.substr(0, end), verb);
    if (!stop.found(verb)) return {begin, begin};
    const Span noun = read_tail_noun(statements, stop.end, end, lexicon);
    return {verb, std::max(stop.end, noun.end)};
}

Span read_doers(const Statements& statements, Span noun, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr int kMostItems = 8;
    const std::string_view text = statements.text;
    for (int i = 0; i < kMostItems && !noun.empty() && noun.end < end; ++i) {
        if (text::classify(decode(text, noun.end).value) != Char::pause) break;
        const std::uint32_t begin = noun.end + decode(text, noun.end).size;
        const std::uint32_t close = item_end(text, begin, end);
        if (text::next_numeral(text.substr(0, close), begin, close) < close || begins_with_verb(text, {begin, close}, lexicon)) break;
        const Span item = read_tail_noun(statements, begin, close, lexicon);
        if (item.empty()) break;
        noun.end = item.end;
    }
    return noun;
}

Span read_relative_noun(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    Span noun = text::trim(text, {begin, end});
    if (!noun.empty() && decode(text, noun.begin).value == text::kOfMark) noun.begin += decode(text, noun.begin).size;
    std::uint32_t at = skip_relative(text, noun.begin, noun.end, lexicon);
    if (at == noun.begin) return {begin, begin};
    noun.end = at;
    for (bool first = true;; first = false) { // 中国科学院、|中国工程院院士后备人才
        const std::uint32_t close = item_end(text, at, end);
        if (text::next_numeral(text.substr(0, close), at, close) < close || (!first && begins_with_verb(text, {at, close}, lexicon))) break;
        const Span item = read_tail_noun(statements, at, close, lexicon);
        if (item.empty()) break;
        noun.end = item.end;
        if (item.end < close || close >= end) break;
        at = close + decode(text, close).size;
    }
    return noun.end > skip_relative(text, noun.begin, end, lexicon) ? noun : Span{begin, begin};
}

Span read_classed_noun(const Statements& statements, std::size_t index, std::uint32_t begin, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestMeasure = 24; // bytes of what is measured: 年主营业务收入
    const std::string_view text = statements.text;
    const Statement& statement = statements.all[index];
    const Statement* bound = next_in_item(statements, index);
    if (bound == nullptr || bound->amount.unit == nullptr) return {};
    Span measure = text::trim(text, {begin, std::max(begin, bound->amount.span.begin)});
    const Span whole = measure;
    if (measure.empty() || measure.size() > kLongestMeasure || text::skip_han(text, measure.begin, measure.end) < measure.end) return {};
    for (std::uint32_t at = measure.begin; at < measure.end; at += decode(text, at).size)
        if (text::kJoin.find(decode(text, at).value) != std::u32string_view::npos) return {}; // 100家企业|和|100个以上模型
    const std::uint32_t number_end = bound->amount.span.end;
    const auto word = lexicon.measures.behind.longest(text.substr(0, statement.reach.end), number_end);
    const Bounds bounds = read_bounds_before(statements, measure.begin, bound->amount.span.begin, true, lexicon);
    if (bounds.level || bounds.change) return {}; // 5家企业产值达到1亿元以上
    const std::uint32_t bound_end = word.found(number_end) ? word.end : number_end;
    const text::CodePoint of = decode(text, bound_end);
    measure.end = std::min(measure.end, bounds.relation_begin);
    const bool measured = ends_with_measure(text, measure, lexicon.measures) ||
                          (!measure.empty() && text::kRateFronts.find(decode(text, measure.begin).value) != std::u32string_view::npos);
    const bool closed = of.value == text::kOfMark && (bounds.related ? measure.empty() || measured : measured);
    if (!word.found(number_end) && !closed) return {}; // 1个|不少于1500平方米的服务中心, 2套|日处理200吨的设备
    const std::uint32_t noun_begin = of.value == text::kOfMark ? bound_end + of.size : bound_end;
    const Span noun = read_tail_noun(statements, noun_begin, statement.tail, lexicon);
    return noun.empty() || noun.begin != noun_begin ? Span{} : Span{whole.begin, noun.end};
}

namespace {

// Behind 世界级 at the head of `noun`; its begin for none.
std::uint32_t behind_rank(std::string_view text, Span noun) noexcept
{
    constexpr std::uint32_t kLongestRank = 12; // bytes
    for (std::uint32_t at = noun.begin; at < noun.end && at < noun.begin + kLongestRank; at += decode(text, at).size)
        if (decode(text, at).value == text::kRankOfLevel) return at > noun.begin ? at + decode(text, at).size : noun.begin;
    return noun.begin;
}

} // namespace

Span read_shared_noun(const Statements& statements, std::size_t index, Span tail, const LexiconTables& lexicon)
{
    constexpr std::size_t kMostRanks = 6;
    const std::string_view text = statements.text;
    if (tail.empty() || behind_rank(text, tail) != tail.end) return {};
    for (std::size_t next = index + 1; next < statements.all.size() && next <= index + kMostRanks; ++next) {
        const Statement& other = statements.all[next];
        const text::CodePoint joint = decode(text, tail.end);
        const bool joins = text::classify(joint.value) == Char::pause || text::kJoin.find(joint.value) != std::u32string_view::npos;
        if (!joins || tail.end + joint.size != other.amount.span.begin || other.clause.begin != statements.all[index].clause.begin)
            return {};
        tail = read_tail_noun(statements, other.amount.span.end, other.tail, lexicon);
        const std::uint32_t noun = behind_rank(text, tail);
        if (noun < tail.end) return {noun, tail.end};
    }
    return {};
}

Span without_of(std::string_view text, Span noun) noexcept
{
    const text::CodePoint last = text::decode_before(text, noun.end);
    return last.value == text::kOfMark && noun.size() > last.size ? Span{noun.begin, noun.end - last.size} : noun;
}

} // namespace zeren::extract
