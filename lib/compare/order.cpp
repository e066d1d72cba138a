// Order by the longest increasing subsequence, sections by the majority of their tasks.
#include "compare/order.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace zeren::comparing {
namespace {

const Task& task_of(const Document& document, std::int32_t id) { return document.tasks[static_cast<std::size_t>(id - 1)]; }

std::vector<TaskChange*> with_both_sides(std::vector<TaskChange>& tasks)
{
    std::vector<TaskChange*> both;
    for (TaskChange& change : tasks)
        if (!change.before.empty() && !change.after.empty()) both.push_back(&change);
    return both;
}

// The places of a longest increasing subsequence (patience sorting).
std::vector<bool> longest_rise(const std::vector<std::int32_t>& values)
{
    std::vector<std::size_t> ends; // of the rises of each length the one with the least end
    std::vector<std::size_t> previous(values.size(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto place =
            std::lower_bound(ends.begin(), ends.end(), i, [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
        if (place != ends.begin()) previous[i] = *(place - 1);
        if (place == ends.end()) ends.push_back(i);
        else *place = i;
    }
    std::vector<bool> chosen(values.size(), false);
    for (std::size_t i = ends.empty() ? values.size() : ends.back(); i < values.size(); i = previous[i]) chosen[i] = true;
    return chosen;
}

void mark_order(const std::vector<TaskChange*>& changes)
{
    std::vector<std::int32_t> before;
    for (const TaskChange* change : changes) before.push_back(change->before.front());
    const std::vector<bool> in_order = longest_rise(before);
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (!in_order[i]) changes[i]->moved = true;
}

// For each section of one notice the section of the other in which most of its tasks stand; of equals the first.
using Sections = std::map<std::int32_t, std::int32_t>;

Sections majority(const std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t>& count)
{
    Sections sections;
    std::map<std::int32_t, std::int32_t> most;
    for (const auto& [pair, number] : count) {
        if (number <= most[pair.first]) continue;
        most[pair.first] = number;
        sections[pair.first] = pair.second;
    }
    return sections;
}

// A task moved when its section became another one and the section that it came to is another's.
void mark_sections(const Document& before, const Document& after, const std::vector<TaskChange*>& changes)
{
    std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t> forward, backward;
    const auto sections_of = [&](const TaskChange& change) {
        return std::pair(task_of(before, change.before.front()).section, task_of(after, change.after.front()).section);
    };
    for (const TaskChange* change : changes) {
        const auto [from, to] = sections_of(*change);
        ++forward[{from, to}];
        ++backward[{to, from}];
    }
    const Sections to_after = majority(forward), to_before = majority(backward);
    for (TaskChange* change : changes) {
        const auto [from, to] = sections_of(*change);
        if (to_after.at(from) != to && to_before.at(to) != from) change->moved = true;
    }
}

void mark_parents(const Document& before, const Document& after, const std::vector<TaskChange*>& changes)
{
    std::map<std::int32_t, const TaskChange*> of_before;
    std::map<std::int32_t, const TaskChange*> of_after;
    for (const TaskChange* change : changes) {
        for (const std::int32_t id : change->before) of_before[id] = change;
        for (const std::int32_t id : change->after) of_after[id] = change;
    }
    for (TaskChange* change : changes) {
        const std::int32_t was = task_of(before, change->before.front()).parent;
        const std::int32_t is = task_of(after, change->after.front()).parent;
        const auto parent_before = of_before.find(was);
        const auto parent_after = of_after.find(is);
        const TaskChange* first = parent_before == of_before.end() ? nullptr : parent_before->second;
        const TaskChange* second = parent_after == of_after.end() ? nullptr : parent_after->second;
        if (first != second || (was == 0) != (is == 0)) change->moved = true;
    }
}

} // namespace

void mark_moved(const Document& before, const Document& after, std::vector<TaskChange>& tasks)
{
    const std::vector<TaskChange*> changes = with_both_sides(tasks);
    mark_order(changes);
    mark_sections(before, after, changes);
    mark_parents(before, after, changes);
}

} // namespace zeren::comparing
