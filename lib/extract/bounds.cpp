// From the number leftwards while a word of the lexicon, a time or a blank ends there.
#include "extract/bounds.hpp"

#include "extract/from_to.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace zeren::extract {
namespace {

using Kind = BeforeWord::Kind;

std::uint32_t skip_blanks_back(std::string_view text, std::uint32_t at, std::uint32_t begin) noexcept
{
    while (at > begin) {
        const text::CodePoint c = text::decode_before(text, at);
        if (!text::is_blank(text::classify(c.value))) break;
        at -= c.size;
    }
    return at;
}

// The beginning of a time that ends at `at`, or before 的 in front of it (提高到|2030年的|2.8%), or `at`.
std::uint32_t skip_time_back(const Statements& statements, std::uint32_t at, std::uint32_t begin) noexcept
{
    const text::CodePoint last = text::decode_before(statements.text, at);
    const std::uint32_t end = at > begin && last.value == text::kOfMark ? at - last.size : at;
    const auto after = std::lower_bound(statements.times.begin(), statements.times.end(), end,
                                        [](const TimeExpression& time, std::uint32_t place) { return time.span.end < place; });
    if (after == statements.times.end() || after->span.end != end || after->span.begin < begin) return at;
    return after->span.begin;
}

// Where 比 or 较 in front of the time that begins at `at` stands, or `at`: 分别|比2020年|下降5%.
std::uint32_t skip_comparison_back(std::string_view text, std::uint32_t at, std::uint32_t begin, const MeasureTables& tables)
{
    const auto match = tables.end(MeasureWord::compare_year).longest_ending(text.substr(begin, at - begin));
    return begin + match.end < at ? static_cast<std::uint32_t>(begin + match.end) : at;
}

// A word nearer to the number wins over those before it.
bool apply(const BeforeWord& word, Bounds& bounds)
{
    switch (word.kind) {
    case Kind::noun: return false;
    case Kind::relation:
        if (!bounds.related) bounds.relation = word.relation;
        bounds.related = true;
        break;
    case Kind::change:
        if (!bounds.change) bounds.change = word.change;
        break;
    case Kind::level: bounds.level = true; break;
    case Kind::effort: bounds.effort = true; break;
    case Kind::each: bounds.each = true; break;
    case Kind::pairs: bounds.pairs = true; break;
    case Kind::apiece: bounds.apiece = true; break;
    case Kind::place: bounds.level = bounds.place = true; break;
    case Kind::planned: bounds.level = bounds.planned = true; break;
    case Kind::average:
    case Kind::filler: break;
    }
    return true;
}

// 4条|内河: one character behind a count, and a word that goes on.
bool begins_a_word(std::string_view text, const Amount& amount, Span word) noexcept
{
    const bool counts = amount.is(UnitKind::count) || amount.is(UnitKind::class_);
    return counts && word.begin + text::decode(text, word.begin).size == word.end &&
           text::classify(text::decode(text, word.end).value) == text::Char::han;
}

// 以上 behind the unit decides for a number that has no sign before it, or joins it: 达到20家以上.
void read_behind(std::string_view text, const Statement& statement, const MeasureTables& tables, Bounds& bounds)
{
    std::uint32_t at = statement.amount.span.end;
    while (at < statement.reach.end && text::is_blank(text::classify(text::decode(text, at).value))) at += text::decode(text, at).size;
    const auto match = tables.behind.longest(text.substr(0, statement.reach.end), at);
    bounds.end = statement.amount.span.end;
    if (!match.found(at) || begins_a_word(text, statement.amount, {at, match.end})) return;
    bounds.end = match.end;
    bounds.behind = true;
    bounds.relation = static_cast<Relation>(match.value);
}

// 控制在3.8%|，。|以内: a bound that stray marks part from its number, and behind which no word goes on (80%，以上工作)
void read_stray_bound(const Statements& statements, const Statement& statement, const MeasureTables& tables, Bounds& bounds)
{
    constexpr int kMostMarks = 4;
    constexpr text::Kinds kStray{text::Char::comma, text::Char::stop, text::Char::dot, text::Char::semicolon};
    const std::string_view text = statements.text.substr(0, statements.span.end);
    if (!statement.amount.has_unit()) return;
    std::uint32_t at = statement.amount.span.end;
    int marks = 0;
    for (; at < text.size() && marks < kMostMarks; at += text::decode(text, at).size) {
        const text::Char kind = text::classify(text::decode(text, at).value);
        if (!kStray.holds(kind) && !text::is_blank(kind)) break;
        marks += kStray.holds(kind) ? 1 : 0;
    }
    const auto match = marks > 0 ? tables.behind.longest(text, at) : text::Dictionary::Match{at, 0};
    if (!match.found(at) || match.end < at + 2 * text::decode(text, at).size) return;
    const text::Char next = text::classify(text::decode(text, match.end).value);
    if (match.end < text.size() && (next == text::Char::han || next == text::Char::digit || next == text::Char::latin)) return;
    if (!bounds.related) bounds.relation = static_cast<Relation>(match.value);
    bounds.related = true;
    bounds.stray_end = match.end;
}

// The end of the last time before `at`: 比2015年|均削减, where 年均 would be a word.
std::uint32_t last_time_end(const Statements& statements, std::uint32_t at) noexcept
{
    const auto after = std::upper_bound(statements.times.begin(), statements.times.end(), at,
                                        [](std::uint32_t place, const TimeExpression& time) { return place < time.span.end; });
    return after == statements.times.begin() ? 0 : std::prev(after)->span.end;
}

// Whether a noun or its bracket ends at `at`.
bool ends_noun(std::string_view text, std::uint32_t at, std::uint32_t begin) noexcept
{
    if (at <= begin) return false;
    const char32_t last = text::decode_before(text, at).value;
    return text::classify(last) == text::Char::han || text::is_round_close(last);
}

// 每千瓦时|下调2分, 每人每年|不低于: 每 and a unit; behind a noun also 抽检|每千人, 一类单位|每个单位.
bool is_per(std::string_view text, std::uint32_t every, std::uint32_t unit, std::uint32_t at, std::uint32_t begin,
            const MeasureTables& tables)
{
    constexpr std::uint32_t kTwoCharacters = 6; // bytes
    if (unit >= at) return false;
    const std::string_view words = text.substr(0, at);
    const auto direct = tables.unit_words.longest(words, unit);
    if (direct.end == at && direct.value != kNotAUnit) return true;
    if (!ends_noun(text, every, begin)) return false;
    if (unit + text::decode(text, unit).size == at && text::kPerOne.find(text::decode(text, unit).value) != std::u32string_view::npos)
        return true;
    const auto first = tables.unit_words.longest(words, unit);
    const bool time = first.found(unit) && first.value != kNotAUnit &&
                      (tables.units[first.value].kind == UnitKind::calendar || tables.units[first.value].kind == UnitKind::duration);
    if (time) return false;                                                                                      // 每周|巡河
    if (text::kPlaceEndings.find(text::decode_before(text, at).value) != std::u32string_view::npos) return true; // 管护员|每村
    const auto power = text::read_numeral(words, unit);
    const std::uint32_t counted = power && power->is_han() ? power->span.end : unit;
    if (counted == at) return false;
    const auto match = tables.unit_words.longest(words, counted);
    if (!match.found(counted) || match.value == kNotAUnit) return false;
    if (match.end == at) return true;
    return counted == unit && match.end + kTwoCharacters == at && tables.end(MeasureWord::ending).longest_ending(words).end == at;
}

std::uint32_t skip_per_back(const Statements& statements, std::uint32_t at, std::uint32_t begin, const MeasureTables& tables)
{
    constexpr int kLongest = 5;
    const std::string_view text = statements.text;
    std::uint32_t unit = at;
    for (int i = 0; i < kLongest && unit > begin; ++i) {
        const std::uint32_t every = static_cast<std::uint32_t>(text::before(text, unit));
        if (text::decode(text, every).value == text::kEvery && time_at(statements, every) != nullptr) return at; // 每半年|巡河
        if (text::decode(text, every).value == text::kEvery) return is_per(text, every, unit, at, begin, tables) ? every : at;
        unit = every;
    }
    return at;
}

// Where 分别 begins in front of the verb that ends at `end`, or `end`: 公厕、垃圾站|分别|新建10座和5座.
std::uint32_t pairs_before_verb(std::string_view text, std::uint32_t begin, std::uint32_t end, const MeasureTables& tables)
{
    constexpr int kLongest = 4; // characters of the verb
    std::uint32_t verb = end;
    for (int i = 0; i < kLongest && verb > begin; ++i) {
        verb = static_cast<std::uint32_t>(text::before(text, verb));
        const auto act = tables.acts.longest(text.substr(0, end), verb);
        const bool acts = act.end == end && static_cast<ActKind>(act.value) != ActKind::noun;
        if (acts && text::closes_with(text.substr(begin, verb - begin), text::kPairwise))
            return verb - static_cast<std::uint32_t>(text::kPairwise.size());
    }
    return end;
}

} // namespace

Bounds read_bounds_before(const Statements& statements, std::uint32_t begin, std::uint32_t at, bool closed, const LexiconTables& lexicon,
                          bool planned)
{
    const std::string_view text = statements.text;
    Bounds bounds;
    bounds.begin = bounds.end = bounds.relation_begin = bounds.head_end = at;
    for (std::uint32_t end = at;;) {
        end = skip_blanks_back(text, end, begin);
        const std::uint32_t time = skip_time_back(statements, end, begin);
        const std::uint32_t compared = time == end ? end : skip_comparison_back(text, time, begin, lexicon.measures);
        const std::uint32_t passed = compared != time ? compared : skip_per_back(statements, time, begin, lexicon.measures);
        if (passed != end) {
            bounds.head_end = end = passed;
            continue;
        }
        const std::uint32_t from = std::max(begin, last_time_end(statements, end));
        const auto match = lexicon.measures.before.longest_ending(text.substr(from, end - from));
        if (from + match.end >= end) {
            const std::uint32_t pairs = pairs_before_verb(text, from, end, lexicon.measures);
            const bool named = pairs < end && ends_noun(text, pairs, begin) && skip_time_back(statements, pairs, begin) == pairs;
            if (named) bounds.pairs = true; // 2017年、2018年|分别培训800人、1200人 names nothing
            if (named) bounds.begin = bounds.head_end = pairs;
            break;
        }
        const BeforeWord& word = lexicon.measures.before_words[match.value];
        if ((word.kind == Kind::place && !closed) || (word.kind == Kind::planned && !planned)) break;
        if (word.kind == Kind::average && !ends_noun(text, from + static_cast<std::uint32_t>(match.end), begin)) break;
        if (!apply(word, bounds)) break;
        end = from + match.end;
        if (word.kind == Kind::relation) bounds.relation_begin = end;
        bounds.head_end = end;
        if (word.kind != Kind::effort && word.kind != Kind::filler && word.kind != Kind::apiece && word.kind != Kind::average)
            bounds.begin = end;
    }
    return bounds;
}

Bounds read_bounds(const Statements& statements, const Statement& statement, std::uint32_t begin, const LexiconTables& lexicon)
{
    const Amount& amount = statement.amount;
    Bounds behind;
    read_behind(statements.text, statement, lexicon.measures, behind);
    const auto& plans = lexicon.measures.begin(MeasureWord::planned); // 规模按6500万千瓦|安排
    const bool planned = plans.longest(statements.text.substr(0, statement.reach.end), behind.end).found(behind.end);
    Bounds bounds = read_bounds_before(statements, begin, amount.span.begin, behind.behind, lexicon, planned);
    bounds.end = behind.end;
    bounds.behind = behind.behind;
    if (behind.behind && (!bounds.related || bounds.relation == Relation::about)) bounds.relation = behind.relation;
    bounds.related = bounds.related || behind.behind;
    if (!behind.behind && bounds.tied()) read_stray_bound(statements, statement, lexicon.measures, bounds);
    if (!bounds.related && amount.numeral.more) {
        bounds.relation = Relation::more_than;
        bounds.related = true;
    }
    if (amount.numeral.high) bounds.relation = Relation::range;
    return bounds;
}

bool is_baseline(const Statements& statements, std::size_t index, std::uint32_t& from, const LexiconTables& lexicon)
{
    const Statement& x = statements.all[index];
    const std::size_t behind = value_behind(statements, index);
    if (behind == index || x.timed) return false;
    const Statement& y = statements.all[behind];
    if (y.clause.begin != x.clause.begin || y.level != x.level || y.item != x.item) return false;
    const Bounds bounds = read_bounds_before(statements, x.amount.span.end, y.amount.span.begin, false, lexicon);
    if (!bounds.level || !text::trim(statements.text, {x.amount.span.end, bounds.begin}).empty()) return false;
    std::uint32_t at = skip_time_back(statements, x.amount.span.begin, x.clause.begin); // 由|2025年的|2.1%
    for (int i = 0; i < 8 && at > x.clause.begin; ++i) {
        const text::CodePoint c = text::decode_before(statements.text, at);
        at -= c.size;
        if (text::kFrom.find(c.value) == std::u32string_view::npos) continue;
        from = at;
        return true;
    }
    return false;
}

} // namespace zeren::extract
