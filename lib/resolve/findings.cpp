// One finding a function. Codes are stable; docs/diagnostics.md lists them. Test: tests/unit/findings_test.cpp.
#include "resolve/findings.hpp"

#include "lexicon/tables.hpp"
#include "outline/labels/label_values.hpp"
#include "outline/mark_search.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>

namespace zeren::resolve {
namespace {

void report(Document& document, const char* code, Severity severity, std::string message, Span span)
{
    document.diagnostics.push_back({code, severity, std::move(message), span});
}

// 十项工程 whose tasks stand below ten headings: what is counted are the headings of one level.
bool counts_headings(const Document& document, std::int32_t declared)
{
    std::map<std::int32_t, std::int32_t> numbered; // by level
    for (const Section& section : document.sections)
        if (!section.number.empty()) ++numbered[section.level];
    return std::ranges::any_of(numbered, [&](const auto& level) { return level.second == declared; });
}

void compare_declared_count(Document& document)
{
    if (!document.preamble.declared_task_count) return;
    const DeclaredCount& declared = *document.preamble.declared_task_count;
    std::int32_t numbered = 0;
    std::int32_t all = 0;
    for (const Task& task : document.tasks) {
        if (task.parent != 0 || task.part > 1 || task.kind == Task::Kind::goal) continue;
        ++all;
        numbered += !task.number.empty();
    }
    if (declared.value == numbered || declared.value == all || declared.value == static_cast<std::int32_t>(document.tasks.size())) return;
    if (counts_headings(document, declared.value)) return;
    report(document, "declared_count_differs", Severity::warning,
           "The notice speaks of " + std::to_string(declared.value) + " tasks; " + std::to_string(numbered) + " numbered ones were found.",
           declared.span);
}

// Whether the number that follows `last` stands before `task` at a paragraph that is no task.
bool is_elsewhere(const Document& document, const NumberedTask& last, const NumberedTask& task)
{
    if (task.ladder == outline::Ladder::none || last.ladder != task.ladder) return false;
    return outline::has_mark(document.content, {last.number.end, task.number.begin}, task.ladder, last.value + 1);
}

// Numbers of siblings that are damaged, jump or come twice. A list that begins again at 1, and one that begins in the middle, are usual. Where more
// than a fifth of a list comes twice, lists that stood side by side were read as one (the boxes of a figure): that is no slip.
void check_numbering(Document& document, const std::vector<NumberedTask>& numbered)
{
    struct List {
        NumberedTask last;
        std::size_t size = 0;
        std::vector<NumberedTask> repeats;
    };
    std::map<std::int32_t, List> lists;
    for (const NumberedTask& task : numbered) {
        List& list = lists[task.list];
        if (!task.damaged.empty()) {
            report(document, "numbering_damaged", Severity::warning, "The mark of this item is damaged, its number is not known.",
                   task.damaged);
            list.last = task;
            list.last.number = task.damaged;
            continue;
        }
        const std::uint32_t value = list.last.value;
        if (value != 0 && task.value > value + 1 && !is_elsewhere(document, list.last, task)) {
            report(document, "numbering_gap", Severity::warning,
                   "Number " + std::to_string(value) + " is followed by " + std::to_string(task.value) + '.', task.number);
        }
        if (value > 1 && task.value == value) list.repeats.push_back(task);
        ++list.size;
        list.last = task;
    }
    for (const auto& [id, list] : lists) {
        if (list.repeats.size() > 2 && list.repeats.size() * 5 > list.size) continue;
        for (const NumberedTask& task : list.repeats)
            report(document, "numbering_repeat", Severity::warning, "Number " + std::to_string(task.value) + " comes twice.", task.number);
    }
}

bool names_lead(const Task& task) noexcept
{
    return std::ranges::any_of(task.roles, [](const Role& role) {
        if (role.role == RoleKind::lead_unit || role.role == RoleKind::lead_leader) return true;
        return std::ranges::any_of(role.parties, [](const Party& party) { return party.effective_role == RoleKind::lead_unit; });
    });
}

// Only where the notice names a lead for most of its tasks does a task without one stand out.
void find_tasks_without_lead(Document& document)
{
    std::size_t led = 0;
    std::size_t assigned = 0;
    for (const Task& task : document.tasks) {
        if (task.kind != Task::Kind::assignment) continue;
        ++assigned;
        led += names_lead(task);
    }
    if (led * 2 <= assigned) return;
    std::vector<Span> places;
    for (const Task& task : document.tasks) {
        if (task.kind == Task::Kind::assignment && !names_lead(task)) places.push_back(task.span);
    }
    for (const Span place : places) report(document, "task_without_lead", Severity::warning, "No lead is named for this task.", place);
}

void report_unclaimed(Document& document)
{
    std::vector<Span> places;
    for (const Other& other : document.other) {
        if (other.kind == Other::Kind::unclaimed) places.push_back(other.span);
    }
    for (const Span place : places) report(document, "unclaimed_text", Severity::info, "No rule claimed this text.", place);
}

// As what the label was read, in the words of the message.
void sort_by_place(std::vector<Diagnostic>& diagnostics)
{
    std::ranges::stable_sort(diagnostics, {}, [](const Diagnostic& d) { return d.span.begin; });
}

} // namespace

void report_own_labels(Document& document, const std::vector<outline::OwnLabel>& labels)
{
    std::vector<Span> extents; // of the tasks under no other, in order
    for (const Task& task : document.tasks)
        if (task.parent == 0) extents.push_back(task.extent);
    std::ranges::sort(extents, {}, &Span::begin);
    const auto in_task = [&](Span place) {
        const auto behind = std::ranges::upper_bound(extents, place.begin, {}, &Span::begin);
        return behind != extents.begin() && std::prev(behind)->holds(place);
    };
    for (const outline::OwnLabel& label : labels) {
        if (label.word.means == Meaning::duties) continue; // labels of the lexicon say the rest
        const auto first = std::ranges::find_if(label.places, in_task);
        if (first == label.places.end() && label.word.means == Meaning::field && !label.names_somebody) continue;
        const Span place = first == label.places.end() ? label.places.front() : *first;
        report(document, "label_not_known", Severity::warning,
               outline::tell_unknown_label(document.text(place), label.items, label.word.means, label.word.role), place);
    }
    sort_by_place(document.diagnostics);
}

void report_findings(Document& document, const std::vector<NumberedTask>& numbered)
{
    check_numbering(document, numbered);
    compare_declared_count(document);
    find_tasks_without_lead(document);
    report_unclaimed(document);
    sort_by_place(document.diagnostics);
}

} // namespace zeren::resolve
