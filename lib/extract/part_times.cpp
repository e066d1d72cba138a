// The time ends where the number begins; the whole is looked for among the few numbers before it.
#include "extract/part_times.hpp"

#include "text/chars.hpp"
#include "text/decimal.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

constexpr std::size_t kStatementsBack = 16; // how far the whole is looked for; a year is one statement, too

// The time that ends right before the number; null for none, and for a year that is over, but where `over_too`.
const TimeExpression* time_in_front(const Statements& statements, std::uint32_t number, bool over_too = false) noexcept
{
    const auto& times = statements.times;
    const auto behind = std::ranges::upper_bound(times, number, {}, [](const TimeExpression& time) { return time.span.end; });
    if (behind == times.begin()) return nullptr;
    const TimeExpression& time = *std::prev(behind);
    const bool over = time.year != 0 && time.year < statements.notice_year;
    const bool tells_when = time.kind == TimeExpression::Kind::period || time.kind == TimeExpression::Kind::date;
    return (!over || over_too) && tells_when && text::trim(statements.text, {time.span.end, number}).empty() ? &time : nullptr;
}

bool is_same_unit(const Amount& one, const Amount& other) noexcept
{
    return one.unit != nullptr && other.unit != nullptr && one.unit->base == other.unit->base;
}

bool is_no_less(const Amount& whole, const Amount& part)
{
    const auto all = in_base_units(whole);
    const auto some = in_base_units(part);
    return all && some && all->value && some->value && std::is_gteq(text::compare(*all->value, *some->value));
}

// 6月底前|完成征收800亩: a day by which it is done
bool has_end(const Statements& statements, Span clause) noexcept
{
    const auto& times = statements.times;
    auto time = std::ranges::lower_bound(times, clause.begin, {}, [](const TimeExpression& one) { return one.span.begin; });
    for (; time != times.end() && time->span.end <= clause.end; ++time)
        if (time->kind == TimeExpression::Kind::date && !time->starts) return true;
    return false;
}

} // namespace

bool is_part_by_time(const Statements& statements, std::size_t index, bool part)
{
    const Statement& one = statements.all[index];
    const TimeExpression* time = time_in_front(statements, one.amount.span.begin, part); // 其中|2023年|20家、2024年30家
    if (time == nullptr) return false;
    if (part) return true;
    const std::size_t first = index - std::min(index, kStatementsBack);
    for (std::size_t i = index; i-- > first && statements.all[i].sentence == one.sentence;) {
        const Statement& whole = statements.all[i];
        if (whole.timed || whole.amount.span.end > time->span.begin || time_in_front(statements, whole.amount.span.begin) != nullptr)
            continue;
        return is_same_unit(whole.amount, one.amount) && is_no_less(whole.amount, one.amount);
    }
    return false;
}

bool is_next_step(const Statements& statements, std::size_t index)
{
    const Statement& one = statements.all[index];
    const TimeExpression* time = time_in_front(statements, one.amount.span.begin);
    if (time == nullptr || !text::trim(statements.text, {one.clause.begin, std::max(one.clause.begin, time->span.begin)}).empty())
        return false;
    const std::size_t first = index - std::min(index, kStatementsBack);
    for (std::size_t i = index; i-- > first && statements.all[i].segment == one.segment;) {
        const Statement& step = statements.all[i];
        if (step.timed) continue;
        const bool share = one.amount.is_percent() && step.amount.is_percent();
        const bool alike = share || (is_same_unit(step.amount, one.amount) && has_end(statements, step.clause));
        return alike && step.level == one.level && is_no_less(one.amount, step.amount);
    }
    return false;
}

bool is_bracket_of_times(const Statements& statements, std::size_t index)
{
    const std::uint32_t open = statements.all[index].open;
    std::size_t first = index;
    while (first > 0 && index - first < kStatementsBack && statements.all[first - 1].open == open) --first;
    std::uint32_t at = open;
    for (std::size_t i = first; i < statements.all.size() && i < first + kStatementsBack && statements.all[i].open == open; ++i) {
        const Statement& one = statements.all[i];
        if (one.timed) continue;
        const TimeExpression* time = time_in_front(statements, one.amount.span.begin);
        if (time == nullptr || !text::trim_marks(statements.text, {at, std::max(at, time->span.begin)}).empty()) return false;
        if (!is_part_by_time(statements, i, false)) return false;
        at = one.amount.span.end;
    }
    const std::uint32_t bracket = open - text::decode_before(statements.text, open).size;
    return at > open && text::is_round_close(text::decode(statements.text, at).value) && first > 0 &&
           statements.all[first - 1].amount.span.end == bracket;
}

} // namespace zeren::extract
