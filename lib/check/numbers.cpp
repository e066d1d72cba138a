// Amounts that cannot be meant as they stand: 供水一体化率达到98 (of what?), 80%—60%, parts that are more than their whole.
// Tests: tests/unit/check_test.cpp.
#include "check/rules.hpp"

#include "text/decimal.hpp"

#include <map>
#include <optional>

namespace zeren::checks {
namespace {

constexpr Decimal kHundred{100, 0};

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

// What parts are added up by: only levels in the unit of their whole count.
bool counts(const Target& part, const Target& whole)
{
    return part.quantity && part.quantity->value && !part.change && part.quantity->unit == whole.quantity->unit &&
           (part.relation == Relation::equal || part.relation == Relation::at_least || part.relation == Relation::more_than);
}

} // namespace

void find_targets_without_unit(Report& report)
{
    for (const Task& task : report.document.tasks) {
        for (const Target& target : task.targets) {
            if (target.value && target.unit.empty())
                report.tell("target_without_unit", report.quoted(target.span) + " has no unit: what is counted?", target.span, task.id);
        }
    }
}

// 下降120% cannot be; a level above 100 % can (完成年度计划的120%) and is not told.
void find_shares_above_hundred(Report& report)
{
    for (const Task& task : report.document.tasks) {
        for (const Target& target : task.targets) {
            if (target.unit == "%" && target.change == Change::decrease && is_above(target.value, kHundred))
                report.tell("share_above_hundred", report.quoted(target.span) + ": nothing can fall by more than 100 %.", target.span,
                            task.id);
        }
    }
}

void find_reversed_ranges(Report& report)
{
    for (const Task& task : report.document.tasks) {
        for (const Target& target : task.targets) {
            if (is_above(target.value, target.value_high))
                report.tell("range_reversed", report.quoted(target.span) + ": the range ends below its beginning.", target.span, task.id);
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
