// Only what touches it, or stands behind it with nothing but 、 or 和 between.
#include "extract/neighbours.hpp"

#include "extract/descriptions.hpp"
#include "extract/inner_verbs.hpp"
#include "extract/written_forms.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/scope_marks.hpp"
#include "text/utf8.hpp"

#include <cstdint>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

// 十一届|九次、十次全会
bool continues_ordinal(const Statements& statements, std::size_t i, const Verdict& before)
{
    const Amount& amount = statements.all[i].amount;
    return before.rule == "ordinal" && amount.numeral.is_han() && statements.all[i - 1].amount.span.end == amount.span.begin;
}

// 做到六个|百分之百: part of the name of the set
bool continues_set(const Statements& statements, std::size_t i, const Verdict& before)
{
    return before.rule == "list_count" && statements.all[i - 1].amount.span.end == statements.all[i].amount.span.begin;
}

// 奖补50万元、|100万元; 96户|177人: with nothing but 、 or 和 between it is what the number before it is.
bool follows(const Statements& statements, std::size_t i, const Verdict& verdict, const Verdict& before)
{
    if (!verdict.is_target() || (before.rule != "standard" && before.rule != "scope")) return false;
    const Statement& first = statements.all[i - 1];
    const Statement& second = statements.all[i];
    if (first.clause.begin != second.clause.begin || first.level != second.level || verdict.bounds.begin < second.amount.span.begin)
        return false;
    for (std::uint32_t at = first.amount.span.end; at < second.amount.span.begin;) {
        const text::CodePoint c = decode(statements.text, at);
        const Char kind = text::classify(c.value);
        if (kind != Char::pause && !text::is_blank(kind) && text::kJoin.find(c.value) == std::u32string_view::npos) return false;
        at += c.size;
    }
    return true;
}

// 对38座小型水库、|126座|山塘开展排查: the next of what the work is about
bool shares_scope(const Statements& statements, std::size_t i, const Verdict& verdict, const Verdict& before, const MeasureTables& tables)
{
    const Statement& first = statements.all[i - 1];
    const Statement& second = statements.all[i];
    if (!verdict.is_target() || before.rule != "scope" || before.tail.empty() || verdict.tail.empty() || verdict.bounds.tied())
        return false;
    if (!is_plain_count(first.amount) || !is_plain_count(second.amount) || verdict.side != Verdict::Side::behind) return false;
    const text::CodePoint pause = decode(statements.text, before.tail.end);
    if (first.clause.begin != second.clause.begin || text::classify(pause.value) != Char::pause) return false;
    if (before.tail.end + pause.size != second.amount.span.begin) return false;
    std::uint32_t towards = 0;
    bool acted = false; // behind it
    const std::string_view front = statements.text.substr(0, first.amount.span.begin);
    for (std::uint32_t at = first.reach.begin; at < front.size(); at += decode(front, at).size) {
        if (text::fold(decode(front, at).value) == text::kTowardsPlaces) towards = at, acted = false;
        const auto act = tables.acts.longest(front, at);
        acted = acted || (act.found(at) && is_kept(static_cast<ActKind>(act.value)));
    }
    return towards != 0 && !acted;
}

// 整改一个、|验收一个、销号一个: one after the other, and no number of them
bool is_one_of_a_row(const Statements& statements, std::size_t i, const Verdict& verdict, const Verdict& before)
{
    const Statement& first = statements.all[i - 1];
    const Statement& second = statements.all[i];
    const auto is_one = [&](const Statement& one) {
        const Span numeral = one.amount.numeral.span;
        return one.amount.numeral.is_han() && numeral.size() == 3 && decode(statements.text, numeral.begin).value == text::kOneHan;
    };
    const auto unit = [&](const Statement& one) { return statements.text.substr(one.amount.unit_span.begin, one.amount.unit_span.size()); };
    const std::uint32_t behind = first.amount.span.end;
    const Char mark = text::classify(decode(statements.text, behind).value);
    constexpr std::uint32_t kNear = 24; // bytes
    return verdict.is_target() && before.rule == "indefinite" && !verdict.bounds.tied() && verdict.tail.empty() && is_one(first) &&
           is_one(second) && unit(first) == unit(second) && second.amount.span.begin <= behind + kNear &&
           (mark == Char::pause || mark == Char::comma);
}

} // namespace

bool joins_number(std::string_view text, const Amount& amount, std::uint32_t end, const Statement& next, const MeasureTables& tables)
{
    const auto word = tables.acts.longest(text.substr(0, next.amount.span.begin), end);
    const bool noun = word.found(end) && static_cast<ActKind>(word.value) == ActKind::noun;
    const bool joins =
        text::kJoin.find(decode(text, end).value) != std::u32string_view::npos || text::begins_with(text.substr(end), text::kAsWellAs);
    return !noun && !next.quoted && joins && is_plain_count(amount) && is_plain_count(next.amount);
}

std::string_view beside_the_one_before(const Statements& statements, std::size_t i, const Verdict& verdict, const Verdict& before,
                                       const MeasureTables& tables)
{
    if (continues_ordinal(statements, i, before)) return "ordinal";
    if (continues_set(statements, i, before)) return "list_count";
    if (verdict.is_target() && !before.is_target() && touches_by_stroke(statements, statements.all[i - 1], statements.all[i]))
        return before.rule; // 规模50兆瓦/|100兆瓦时| of a named thing
    if (shares_scope(statements, i, verdict, before, tables)) return "scope";
    if (is_one_of_a_row(statements, i, verdict, before)) return "indefinite";
    return follows(statements, i, verdict, before) ? before.rule : verdict.rule;
}

} // namespace zeren::extract
