// From the number leftwards while a word of the lexicon, a time or a blank ends there.
#include "extract/bounds.hpp"

#include "text/chars.hpp"
#include "text/utf8.hpp"

#include <algorithm>
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

// The beginning of a time that ends at `at`, or `at`.
std::uint32_t skip_time_back(const Statements& statements, std::uint32_t at, std::uint32_t begin) noexcept
{
    const auto after = std::lower_bound(statements.times.begin(), statements.times.end(), at,
                                        [](const TimeExpression& time, std::uint32_t place) { return time.span.end < place; });
    if (after == statements.times.end() || after->span.end != at || after->span.begin < begin) return at;
    return after->span.begin;
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
    case Kind::filler: break;
    }
    return true;
}

// 以上 behind the unit decides for a number that has no sign before it, or joins it: 达到20家以上.
void read_behind(std::string_view text, const Statement& statement, const MeasureTables& tables, Bounds& bounds)
{
    std::uint32_t at = statement.amount.span.end;
    while (at < statement.clause.end && text::is_blank(text::classify(text::decode(text, at).value))) at += text::decode(text, at).size;
    const auto match = tables.behind.longest(text.substr(0, statement.clause.end), at);
    bounds.end = statement.amount.span.end;
    if (!match.found(at)) return;
    bounds.end = match.end;
    bounds.behind = true;
    if (!bounds.related || bounds.relation == Relation::about) bounds.relation = static_cast<Relation>(match.value);
    bounds.related = true;
}

} // namespace

Bounds read_bounds_before(const Statements& statements, std::uint32_t begin, std::uint32_t at, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    Bounds bounds;
    bounds.begin = bounds.end = at;
    for (std::uint32_t end = at;;) {
        end = skip_blanks_back(text, end, begin);
        if (const std::uint32_t before_time = skip_time_back(statements, end, begin); before_time != end) {
            end = before_time;
            continue;
        }
        const auto match = lexicon.measures.before.longest_ending(text.substr(begin, end - begin));
        if (begin + match.end >= end) break;
        if (!apply(lexicon.measures.before_words[match.value], bounds)) break;
        end = begin + match.end;
        bounds.begin = end;
    }
    return bounds;
}

Bounds read_bounds(const Statements& statements, const Statement& statement, const LexiconTables& lexicon)
{
    const Amount& amount = statement.amount;
    Bounds bounds = read_bounds_before(statements, statement.clause.begin, amount.span.begin, lexicon);
    read_behind(statements.text, statement, lexicon.measures, bounds);
    if (!bounds.related && amount.numeral.more) {
        bounds.relation = Relation::more_than;
        bounds.related = true;
    }
    if (amount.numeral.high) bounds.relation = Relation::range;
    return bounds;
}

} // namespace zeren::extract
