// Which deadlines moved. Those that are equal are paired first, the others in the order of the text.
//
//     6月底前 → 9月底前        later by 92 days
//     2022年6月底 → 2023年6月底 in the notices of two years: the same deadline
//
// Test: tests/unit/compare_changes_test.cpp.
#include "compare/changes.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <string>
#include <tuple>

namespace zeren::comparing {
namespace {

struct Listed {
    Place place;
    const Deadline* deadline = nullptr;
    std::string folded;
    std::optional<std::int64_t> day; // of due, years_apart added for those of the first notice
};

// Days since 1970; 29 February of a year that has none is the 28th.
std::int64_t day_number(Date date, std::int32_t years)
{
    using namespace std::chrono;
    year_month_day day = {year(date.year + years), month(date.month), std::chrono::day(date.day)};
    if (!day.ok()) day = day.year() / day.month() / last;
    return sys_days(day).time_since_epoch().count();
}

std::vector<Listed> listed(const Document& document, const Tasks& tasks, std::int32_t years)
{
    std::vector<Listed> all;
    for (const Task* task : tasks)
        for (std::size_t i = 0; i < task->deadlines.size(); ++i) {
            const Deadline& deadline = task->deadlines[i];
            Listed next = {
                {id_of(document, task), static_cast<std::int32_t>(i)}, &deadline, text::folded_name(document.text(deadline.span)), {}};
            if (deadline.due) next.day = day_number(*deadline.due, years);
            all.push_back(std::move(next));
        }
    return all;
}

// Between drafts the wording counts too: it may be all that there is (长期 → 常年), and no other part of the comparison shows it.
auto meaning_of(const Listed& listed, bool with_wording)
{
    const bool wording = with_wording || !listed.day;
    return std::tuple(listed.day, listed.deadline->precision, listed.deadline->kind, wording ? listed.folded : std::string());
}

DeadlineChange change_of(const Listed& before, const Listed& after)
{
    DeadlineChange change = {DeadlineChange::Kind::changed, before.place, after.place, {}};
    if (!before.day || !after.day) return change;
    change.days = static_cast<std::int32_t>(*after.day - *before.day);
    if (*change.days != 0) change.kind = *change.days > 0 ? DeadlineChange::Kind::later : DeadlineChange::Kind::earlier;
    return change;
}

// Takes out what both have.
void remove_equal(std::vector<Listed>& before, std::vector<Listed>& after, bool with_wording)
{
    std::map<decltype(meaning_of(before.front(), true)), std::int64_t> count;
    for (const Listed& deadline : before) ++count[meaning_of(deadline, with_wording)];
    std::map<decltype(meaning_of(before.front(), true)), std::int64_t> taken;
    std::erase_if(after, [&](const Listed& deadline) {
        const auto key = meaning_of(deadline, with_wording);
        const auto found = count.find(key);
        if (found == count.end() || taken[key] >= found->second) return false;
        ++taken[key];
        return true;
    });
    std::erase_if(before, [&](const Listed& deadline) {
        const auto found = taken.find(meaning_of(deadline, with_wording));
        if (found == taken.end() || found->second == 0) return false;
        --found->second;
        return true;
    });
}

} // namespace

std::vector<DeadlineChange> deadline_changes(const Sides& sides, const Tasks& before, const Tasks& after)
{
    std::vector<Listed> was = listed(sides.before, before, sides.years_apart);
    std::vector<Listed> is = listed(sides.after, after, 0);
    remove_equal(was, is, sides.years_apart == 0);
    std::vector<DeadlineChange> changes;
    const std::size_t paired = std::min(was.size(), is.size());
    for (std::size_t i = 0; i < paired; ++i) changes.push_back(change_of(was[i], is[i]));
    for (std::size_t i = paired; i < is.size(); ++i) changes.push_back({DeadlineChange::Kind::added, {}, is[i].place, {}});
    for (std::size_t i = paired; i < was.size(); ++i) changes.push_back({DeadlineChange::Kind::dropped, was[i].place, {}, {}});
    return changes;
}

} // namespace zeren::comparing
