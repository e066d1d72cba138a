// Which numbers went up or down. The targets of a task are paired by indicator and unit, again by the greatest sum of likeness.
//
//     新增泊位1500个 → 增加停车泊位1200个        down, from 1500 to 1200 个
//     完成投资18亿元 → 投资20亿元                up, from 1800000000 to 2000000000 元
//
// Numbers are compared in base units where both have them, else as written if the units are equal; exact, never as floating point.
// Test: tests/unit/compare_changes_test.cpp.
#include "compare/changes.hpp"

#include "compare/assignment.hpp"
#include "text/chars.hpp"
#include "text/decimal.hpp"

#include <algorithm>
#include <compare>
#include <cstddef>

namespace zeren::comparing {
namespace {

constexpr std::size_t kAllPairs = 250'000;     // beyond, only targets at the same place are looked at
constexpr std::int64_t kLeastAlike = 340;      // of 1000, of indicators in the same unit
constexpr std::int64_t kLeastAlikeAlone = 600; // in another unit

struct Listed {
    Place place;
    const Target* target = nullptr;
    std::vector<Gram> indicator;
    std::string folded; // indicator
    std::string unit;   // the base unit, or as written
};

std::vector<Listed> listed(const Document& document, const Tasks& tasks)
{
    std::vector<Listed> all;
    for (const Task* task : tasks)
        for (std::size_t i = 0; i < task->targets.size(); ++i) {
            const Target& target = task->targets[i];
            Listed next;
            next.place = {id_of(document, task), static_cast<std::int32_t>(i)};
            next.target = &target;
            if (target.indicator) {
                next.indicator = grams_of(document.content, {*target.indicator});
                next.folded = text::folded_name(document.text(*target.indicator));
            }
            next.unit = target.quantity ? target.quantity->unit : target.unit;
            all.push_back(std::move(next));
        }
    return all;
}

bool equal_or_both_absent(const std::optional<Decimal>& a, const std::optional<Decimal>& b)
{
    return a.has_value() == b.has_value() && (!a || text::compare(*a, *b) == std::strong_ordering::equal);
}

// 0 to 1000 by indicator; then what else is equal.
std::int64_t gain_of(const Listed& a, const Listed& b, bool same_place)
{
    const std::size_t grams = a.indicator.size() + b.indicator.size();
    const auto shared = static_cast<std::size_t>(shared_weight(a.indicator, b.indicator));
    const auto alike = static_cast<std::int64_t>(a.folded == b.folded ? 1000 : grams == 0 ? 0 : 2000 * shared / grams);
    const bool same_unit = a.unit == b.unit;
    if (alike < (same_unit ? kLeastAlike : kLeastAlikeAlone)) return 0;
    const bool same_value = equal_or_both_absent(a.target->value, b.target->value);
    return alike + (same_unit ? 200 : 0) + (a.target->change == b.target->change ? 50 : 0) + (same_value ? 30 : 0) + (same_place ? 10 : 0);
}

std::vector<Gain> gains_of(const std::vector<Listed>& before, const std::vector<Listed>& after)
{
    std::vector<Gain> gains;
    const bool all = before.size() * after.size() <= kAllPairs;
    for (std::uint32_t i = 0; i < before.size(); ++i) {
        const auto first = all ? 0U : std::min<std::size_t>(i, after.size());
        const auto end = all ? after.size() : std::min<std::size_t>(i + 1U, after.size());
        for (std::size_t j = first; j < end; ++j) {
            const std::int64_t gain = gain_of(before[i], after[j], i == j);
            if (gain > 0) gains.push_back({i, static_cast<std::uint32_t>(j), gain});
        }
    }
    return gains;
}

struct Numbers {
    std::optional<Decimal> low_before, high_before, low_after, high_after;
    std::string unit;
};

// In units in which both can be compared; nothing where there are none.
std::optional<Numbers> comparable(const Target& before, const Target& after)
{
    if (before.quantity && after.quantity) {
        if (before.quantity->unit != after.quantity->unit) return std::nullopt;
        return Numbers{before.quantity->value, before.quantity->value_high, after.quantity->value, after.quantity->value_high,
                       after.quantity->unit};
    }
    if (before.unit != after.unit) return std::nullopt;
    return Numbers{before.value, before.value_high, after.value, after.value_high, after.unit};
}

// Which way an end of the range went; equal where it is absent on a side.
std::strong_ordering way_of(const std::optional<Decimal>& before, const std::optional<Decimal>& after)
{
    return before && after ? text::compare(*after, *before) : std::strong_ordering::equal;
}

std::optional<Decimal> minus(Decimal a, Decimal b)
{
    const auto scale = static_cast<std::int32_t>(std::max(a.scale, b.scale));
    std::int64_t sides[2] = {a.digits, b.digits};
    const std::int32_t missing[2] = {scale - a.scale, scale - b.scale};
    for (int side = 0; side < 2; ++side)
        for (std::int32_t i = 0; i < missing[side]; ++i)
            if (__builtin_mul_overflow(sides[side], std::int64_t{10}, &sides[side])) return std::nullopt;
    std::int64_t digits = 0;
    if (__builtin_sub_overflow(sides[0], sides[1], &digits)) return std::nullopt;
    return text::normalise(digits, scale);
}

bool same_text(const Document& before, const std::optional<Span>& a, const Document& after, const std::optional<Span>& b)
{
    return a.has_value() == b.has_value() && (!a || text::folded_name(before.text(*a)) == text::folded_name(after.text(*b)));
}

std::optional<Span> span_of(const std::optional<Baseline>& baseline)
{
    return baseline ? std::optional<Span>(baseline->span) : std::nullopt;
}

// Beside its numbers. From year to year every period and baseline is another one, so they count between drafts only.
bool same_meaning(const Sides& sides, const Target& before, const Target& after)
{
    if (before.relation != after.relation || before.change != after.change) return false;
    if (sides.years_apart != 0) return true;
    return same_text(sides.before, before.period, sides.after, after.period) &&
           same_text(sides.before, span_of(before.baseline), sides.after, span_of(after.baseline));
}

// The change of a pair, or nothing when they say the same.
std::optional<TargetChange> change_of(const Sides& sides, const Listed& before, const Listed& after)
{
    TargetChange change = {TargetChange::Kind::changed, before.place, after.place, {}, {}, {}, ""};
    const std::optional<Numbers> numbers = comparable(*before.target, *after.target);
    if (!numbers) return change;
    change.unit = numbers->unit;
    const auto low = way_of(numbers->low_before, numbers->low_after);
    const auto high = way_of(numbers->high_before, numbers->high_after);
    change.from = low != 0 || !numbers->high_before ? numbers->low_before : numbers->high_before;
    change.to = low != 0 || !numbers->high_after ? numbers->low_after : numbers->high_after;
    if (change.from && change.to) change.difference = minus(*change.to, *change.from);
    const bool up = low > 0 || high > 0, down = low < 0 || high < 0;
    if (up != down) {
        change.kind = up ? TargetChange::Kind::up : TargetChange::Kind::down;
        return change;
    }
    const bool same_numbers = !up && equal_or_both_absent(numbers->low_before, numbers->low_after) &&
                              equal_or_both_absent(numbers->high_before, numbers->high_after);
    if (same_numbers && same_meaning(sides, *before.target, *after.target)) return std::nullopt;
    return change;
}

} // namespace

std::vector<TargetChange> target_changes(const Sides& sides, const Tasks& before, const Tasks& after)
{
    const std::vector<Listed> was = listed(sides.before, before);
    const std::vector<Listed> is = listed(sides.after, after);
    const std::vector<std::uint32_t> column =
        assign(static_cast<std::uint32_t>(was.size()), static_cast<std::uint32_t>(is.size()), gains_of(was, is));
    std::vector<std::uint32_t> row(is.size(), kAlone);
    for (std::uint32_t i = 0; i < was.size(); ++i)
        if (column[i] != kAlone) row[column[i]] = i;
    std::vector<TargetChange> changes;
    for (std::size_t j = 0; j < is.size(); ++j) {
        if (row[j] == kAlone) changes.push_back({TargetChange::Kind::added, {}, is[j].place, {}, {}, {}, ""});
        else if (auto change = change_of(sides, was[row[j]], is[j])) changes.push_back(std::move(*change));
    }
    for (std::size_t i = 0; i < was.size(); ++i)
        if (column[i] == kAlone) changes.push_back({TargetChange::Kind::dropped, was[i].place, {}, {}, {}, {}, ""});
    return changes;
}

} // namespace zeren::comparing
