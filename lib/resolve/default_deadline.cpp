// The time of a default_field rule is read again from its words, as that of a labelled value, and takes its year as any other deadline.
// Tasks stand in the order of the text, each before its measures, so that one walk down tells what stands above a task, and one walk up
// what stands inside. Test: tests/unit/default_deadline_test.cpp.
#include "zeren/deadlines.hpp"

#include "extract/dates.hpp"
#include "extract/notice_year.hpp"
#include "extract/time_expressions.hpp"
#include "lexicon/tables.hpp"
#include "outline/times.hpp"
#include "resolve/years.hpp"

#include <algorithm>
#include <cstddef>

namespace zeren {
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

inline namespace v0 {

std::optional<DefaultDeadline> default_deadline(const Document& document, const Lexicon& lexicon)
{
    std::optional<DefaultDeadline> found;
    std::optional<extract::NoticeYear> year;
    for (const Rule& rule : document.preamble.rules) {
        if (rule.kind != Rule::Kind::default_field) continue;
        auto read = read_rule(document.content, rule.span, lexicon.tables());
        if (read.empty()) continue;
        if (!year) year = extract::find_notice_year(document.content, document.header);
        resolve::complete_years(read, *year);
        const Deadline& deadline = read.front().deadline;
        if (found && (found->deadline.due != deadline.due || found->deadline.kind != deadline.kind)) return std::nullopt;
        if (!found) found = DefaultDeadline{deadline, rule.span, tasks_without(document.tasks)};
    }
    return found;
}

std::span<const Deadline> deadlines_of(const Task& task, const std::optional<DefaultDeadline>& standard) noexcept
{
    const bool own = !task.deadlines.empty() || !standard || !std::ranges::binary_search(standard->tasks, task.id);
    return own ? std::span<const Deadline>(task.deadlines) : std::span<const Deadline>(&standard->deadline, 1);
}

} // namespace v0
} // namespace zeren
