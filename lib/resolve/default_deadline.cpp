// The time of a default_field rule is read from its words, as that of a labelled value, and takes its year as any other deadline.
// Tasks stand in the order of the text, each before its measures, so that one walk down tells what stands above a task, and one walk up
// what stands inside. Test: tests/unit/default_deadline_test.cpp.
#include "resolve/default_deadline.hpp"

#include "extract/dates.hpp"
#include "extract/time_expressions.hpp"
#include "lexicon/tables.hpp"
#include "outline/clauses/times.hpp"
#include "resolve/years.hpp"
#include "zeren/deadlines.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace zeren::resolve {
namespace {

// Empty where the time is no end of work: 目标值为2025年底前应达到的水平.
std::vector<extract::DraftDeadline> read_rule(std::string_view text, Span rule, const LexiconTables& lexicon)
{
    const auto times = extract::find_labelled_times(text, rule, lexicon);
    if (times.empty() || outline::read_time_phrase(text, {times.front().span.begin, rule.end}).empty()) return {};
    return {extract::read_deadline(text, times.front().span, lexicon)};
}

std::vector<std::int32_t> tasks_without(const std::vector<Task>& tasks)
{
    const auto index = [&](std::int32_t id) { return static_cast<std::size_t>(id) - 1; };
    const auto has_parent = [&](std::size_t i) { return tasks[i].parent > 0 && index(tasks[i].parent) < i; };
    std::vector<bool> above(tasks.size());
    std::vector<bool> inside(tasks.size());
    for (std::size_t i = 0; i < tasks.size(); ++i)
        above[i] = !tasks[i].deadlines.empty() || (has_parent(i) && above[index(tasks[i].parent)]);
    for (std::size_t i = tasks.size(); i-- > 0;)
        if (has_parent(i) && (inside[i] || !tasks[i].deadlines.empty())) inside[index(tasks[i].parent)] = true;
    std::vector<std::int32_t> ids;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        if (!above[i] && !inside[i] && tasks[i].kind != Task::Kind::goal) ids.push_back(tasks[i].id);
    return ids;
}

} // namespace

void give_default_deadline(Document& document, const extract::NoticeYear& year, const LexiconTables& lexicon)
{
    Rule* giver = nullptr;
    std::optional<Deadline> given;
    for (Rule& rule : document.preamble.rules) {
        if (rule.kind != Rule::Kind::default_field) continue;
        auto read = read_rule(document.content, rule.span, lexicon);
        if (read.empty()) continue;
        complete_years(read, year);
        const Deadline& deadline = read.front().deadline;
        if (given && (given->due != deadline.due || given->kind != deadline.kind)) return;
        if (given) continue;
        giver = &rule;
        given = deadline;
    }
    if (giver == nullptr) return;
    giver->deadline = std::move(given);
    giver->tasks = tasks_without(document.tasks);
}

} // namespace zeren::resolve

namespace zeren {
inline namespace v0 {

const Rule* default_rule(const Document& document) noexcept
{
    const auto& rules = document.preamble.rules;
    const auto found = std::ranges::find_if(rules, [](const Rule& rule) { return rule.deadline.has_value(); });
    return found == rules.end() ? nullptr : &*found;
}

std::span<const Deadline> deadlines_of(const Task& task, const Rule* standard) noexcept
{
    const bool own =
        !task.deadlines.empty() || standard == nullptr || !standard->deadline || !std::ranges::binary_search(standard->tasks, task.id);
    return own ? std::span<const Deadline>(task.deadlines) : std::span<const Deadline>(&*standard->deadline, 1);
}

} // namespace v0
} // namespace zeren
