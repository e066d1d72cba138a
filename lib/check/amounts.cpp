// Amounts that cannot be meant as they stand: 供水一体化率达到98 (of what?) or 7000, 2.5座, 80%—60%, parts that are more than their whole.
// Tests: tests/unit/check_test.cpp, tests/unit/check_amounts_test.cpp.
#include "check/rules.hpp"

#include "check/amount_words.hpp"

#include "text/chars.hpp"
#include "text/decimal.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"
#include "text/numerals.hpp"

#include <algorithm>
#include <map>
#include <optional>

namespace zeren::checks {
namespace {

constexpr Decimal kHundred{100, 0};

bool is_percent(const Target& target) { return target.unit == "%"; }

bool is_above(const std::optional<Decimal>& a, const std::optional<Decimal>& b)
{
    return a && b && text::compare(*a, *b) == std::strong_ordering::greater;
}

std::optional<Decimal> sum(Decimal a, Decimal b)
{
    const std::int8_t scale = a.scale > b.scale ? a.scale : b.scale;
    const auto lift = [scale](Decimal number) { return text::multiply({number.digits, 0}, *text::normalise(1, number.scale - scale)); };
    const auto left = lift(a);
    const auto right = lift(b);
    std::int64_t digits = 0;
    if (!left || !right || left->scale != 0 || right->scale != 0 || __builtin_add_overflow(left->digits, right->digits, &digits)) return {};
    return text::normalise(digits, scale);
}

// Where the digits begin that end at `end`: 8 of 增长8
std::uint32_t begin_of_digits(std::string_view content, std::uint32_t begin, std::uint32_t end)
{
    while (end > begin) {
        const text::CodePoint c = text::decode_before(content, end);
        const text::Char kind = text::classify(c.value);
        if (kind != text::Char::digit && kind != text::Char::dot) break;
        end -= c.size;
    }
    return end;
}

// The number of the target and the larger one in front of it, joined by a mark of ranges; empty where there is none.
std::optional<Span> range_before(std::string_view content, std::uint32_t begin, const Target& target)
{
    for (std::size_t at = text::next_numeral(content, target.span.begin, target.span.end); at < target.span.end;) {
        const auto numeral = text::read_numeral(content, at);
        if (numeral && numeral->value == target.value) {
            const auto mark = static_cast<std::uint32_t>(text::before(content, at));
            auto end = mark;
            if (end <= begin || text::range_mark(content, mark) == 0) return std::nullopt;
            if (text::is_one_of(text::kPercent, text::decode_before(content, end).value)) end -= text::decode_before(content, end).size;
            const std::uint32_t first = begin_of_digits(content, begin, end);
            const auto above = first < end ? text::read_numeral(content, first) : std::nullopt;
            const bool falls = text::is_one_of(text::kFrom, text::decode_before(content, first).value);
            if (falls || !above || !is_above(above->value, target.value)) return std::nullopt;
            return Span{first, numeral->span.end};
        }
        const std::size_t behind = numeral ? std::max<std::size_t>(numeral->span.end, at + 1) : at + text::decode(content, at).size;
        at = text::next_numeral(content, behind, target.span.end);
    }
    return std::nullopt;
}

// What parts are added up by: only levels in the unit of their whole count.
bool counts(const Target& part, const Target& whole)
{
    return part.quantity && part.quantity->value && !part.change && part.quantity->unit == whole.quantity->unit &&
           (part.relation == Relation::equal || part.relation == Relation::at_least || part.relation == Relation::more_than);
}

Counted counted_by(const Report& report, const Target& target)
{
    return target.indicator ? amount_words().counted_by(report.document.text(*target.indicator)) : Counted::unknown;
}

// 覆盖率达到7000: more than all there is. Without a unit it is taken for per cent, of which the sign was lost; a change may be any.
bool is_above_all(const Report& report, const Target& target)
{
    if (target.change || (!target.unit.empty() && !is_percent(target)) || !is_above(target.value, kHundred)) return false;
    return counted_by(report, target) == Counted::share;
}

// Back to the mark that divides, but not far: 每千人口拥有托位 of 每千人口拥有托位不少于4.6个
Span clause_of(std::string_view content, std::uint32_t begin, Span span)
{
    constexpr std::uint32_t kFar = 300; // bytes
    begin = std::max(begin, span.begin > kFar ? span.begin - kFar : 0);
    while (span.begin > begin) {
        const text::CodePoint c = text::decode_before(content, span.begin);
        const text::Char kind = text::classify(c.value);
        if (kind == text::Char::comma || kind == text::Char::semicolon || kind == text::Char::stop || kind == text::Char::line_end) break;
        span.begin -= c.size;
    }
    return span;
}

// 2.5座: half of such a thing is none, unless the number is a mean.
bool is_broken_thing(const Report& report, const Task& task, const Target& target)
{
    const auto is_broken = [](const std::optional<Decimal>& value) {
        const auto plain = value ? text::normalise(value->digits, value->scale) : std::nullopt;
        return plain && plain->scale > 0;
    };
    if ((!is_broken(target.value) && !is_broken(target.value_high)) || !amount_words().comes_whole(target.unit)) return false;
    return !amount_words().has_mean(report.document.text(clause_of(report.document.content, task.span.begin, target.span)));
}

} // namespace

// Once for a number, of which several things may be said: 公交车、出租车占比分别达到98
void find_targets_without_unit(Report& report)
{
    for (const Task& task : report.document.tasks) {
        std::uint32_t told = 0; // the end of the number
        for (const Target& target : task.targets) {
            const bool given_back = target.basis && target.basis->rule == Basis::Rule::lost_unit; // 98 of a rate is 98 %
            if (!target.value || !(target.unit.empty() || given_back) || target.span.end == told) continue;
            if (!given_back && (counted_by(report, target) == Counted::no_unit || is_above_all(report, target))) continue;
            told = target.span.end;
            report.tell("target_without_unit", report.quoted(target.span) + " has no unit: what is counted?", target.span, task.id);
        }
    }
}

void find_targets_without_indicator(Report& report)
{
    for (const Task& task : report.document.tasks) {
        for (const Target& target : task.targets) {
            if (!target.indicator && target.value)
                report.tell("target_without_indicator", report.quoted(target.span) + " does not say what is to reach this number.",
                            target.span, task.id);
        }
    }
}

void find_implausible_values(Report& report)
{
    for (const Task& task : report.document.tasks) {
        std::uint32_t told = 0;
        for (const Target& target : task.targets) {
            if (target.span.end == told) continue;
            const bool above = is_above_all(report, target);
            if (!above && !is_broken_thing(report, task, target)) continue;
            told = target.span.end;
            report.tell("value_implausible",
                        report.quoted(target.span, 40) +
                            (above ? ": a share of more than 100 %." : ": these are counted in whole numbers."),
                        target.span, task.id);
        }
    }
}

// 下降120% cannot be; a level above 100 % can (完成年度计划的120%) and is not told.
void find_shares_above_hundred(Report& report)
{
    for (const Task& task : report.document.tasks) {
        for (const Target& target : task.targets) {
            if (is_percent(target) && target.change == Change::decrease && is_above(target.value, kHundred))
                report.tell("share_above_hundred", report.quoted(target.span) + ": nothing can fall by more than 100 %.", target.span,
                            task.id);
        }
    }
}

// 8%至5%: the reading takes the 5 alone, for a range rises. 由8%至5% is a fall.
void find_reversed_ranges(Report& report)
{
    const std::string_view content = report.document.content;
    for (const Task& task : report.document.tasks) {
        for (const Target& target : task.targets) {
            const auto range = range_before(content, task.span.begin, target);
            if (range) report.tell("range_reversed", report.quoted(*range) + ": the range ends below its beginning.", *range, task.id);
        }
    }
}

void find_parts_above_total(Report& report)
{
    for (const Task& task : report.document.tasks) {
        std::map<std::int32_t, std::optional<Decimal>> sums; // by the index of the whole
        for (const Target& part : task.targets) {
            if (!part.share_of || static_cast<std::size_t>(*part.share_of) >= task.targets.size()) continue;
            const Target& whole = task.targets[static_cast<std::size_t>(*part.share_of)];
            if (!whole.quantity || whole.change || whole.relation != Relation::equal || !counts(part, whole)) continue;
            const auto [at, fresh] = sums.try_emplace(*part.share_of, part.quantity->value);
            if (!fresh && at->second) at->second = sum(*at->second, *part.quantity->value);
        }
        for (const auto& [index, total] : sums) {
            const Target& whole = task.targets[static_cast<std::size_t>(index)];
            if (is_above(total, whole.quantity->value))
                report.tell("parts_above_total", "The parts of " + report.quoted(whole.span) + " add up to more.", whole.span, task.id);
        }
    }
}

} // namespace zeren::checks
