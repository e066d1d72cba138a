// compare(): pairs the tasks, then asks of each group what changed in it, then of the notices what changed around the tasks.
#include "zeren/compare.hpp"

#include "compare/changes.hpp"
#include "compare/features.hpp"
#include "compare/order.hpp"
#include "compare/pairs.hpp"
#include "compare/wording.hpp"
#include "extract/notice_year.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace zeren {
namespace comparing { // not "compare": that is the function
namespace {

std::int32_t years_between(const Document& before, const Document& after)
{
    const int first = extract::find_notice_year(before.content, before.header).year;
    const int second = extract::find_notice_year(after.content, after.header).year;
    return first == 0 || second == 0 ? 0 : second - first;
}

Tasks tasks_of(const Document& document, const std::vector<std::uint32_t>& indices)
{
    Tasks tasks;
    for (const std::uint32_t index : indices) tasks.push_back(&document.tasks[index]);
    return tasks;
}

std::vector<Word> words_of_tasks(const Document& document, const Tasks& tasks, WordIds& ids)
{
    std::vector<Word> words;
    for (const Task* task : tasks) {
        const std::vector<Word> more = words_of(document.content, wording_of(*task), ids);
        words.insert(words.end(), more.begin(), more.end());
    }
    return words;
}

std::vector<std::int32_t> ids_of(const Document& document, const Tasks& tasks)
{
    std::vector<std::int32_t> ids;
    ids.reserve(tasks.size());
    for (const Task* task : tasks) ids.push_back(id_of(document, task));
    return ids;
}

// Which way it is said, apart from what it says: the wording of one task in another order of passages is another wording.
void tell_wording(const Sides& sides, const Tasks& before, const Tasks& after, TaskChange& change)
{
    WordIds ids;
    const std::vector<Word> was = words_of_tasks(sides.before, before, ids);
    const std::vector<Word> is = words_of_tasks(sides.after, after, ids);
    change.reworded = was != is;
    if (!change.reworded) return;
    if (before.empty()) change.edits = whole(is, Edit::Kind::added);
    else if (after.empty()) change.edits = whole(was, Edit::Kind::removed);
    else change.edits = differences(was, is);
}

TaskChange::Kind kind_of(const TaskChange& change)
{
    using Kind = TaskChange::Kind;
    if (change.before.empty()) return Kind::added;
    if (change.after.empty()) return Kind::dropped;
    if (change.after.size() > 1) return Kind::split;
    if (change.before.size() > 1) return Kind::merged;
    const bool same = !change.reworded && change.roles.empty() && change.targets.empty() && change.deadlines.empty();
    return same ? Kind::same : Kind::changed;
}

TaskChange change_of(const Sides& sides, const Group& group)
{
    const Tasks before = tasks_of(sides.before, group.before);
    const Tasks after = tasks_of(sides.after, group.after);
    TaskChange change;
    change.before = ids_of(sides.before, before);
    change.after = ids_of(sides.after, after);
    change.similarity = static_cast<std::int32_t>(group.likeness);
    tell_wording(sides, before, after, change);
    if (!before.empty() && !after.empty()) {
        change.renumbered = before.front()->key != after.front()->key;
        change.lead_moved = lead_moved(sides, before, after);
        change.roles = role_changes(sides, before, after);
        change.targets = target_changes(sides, before, after);
        change.deadlines = deadline_changes(sides, before, after);
    } else {
        change.reworded = false; // there is nothing that it could be another wording of
    }
    change.kind = kind_of(change);
    return change;
}

} // namespace
} // namespace comparing

inline namespace v0 {

Comparison compare(const Document& before, const Document& after, const CompareOptions& options)
{
    const comparing::PartyNumbers parties(before, after);
    Comparison comparison;
    comparison.years_apart = options.years_apart ? *options.years_apart : comparing::years_between(before, after);
    const comparing::Sides sides = {before, after, parties, comparison.years_apart};
    const auto groups = comparing::pair_tasks(comparing::features_of(before, after, parties));
    comparison.tasks.reserve(groups.size());
    for (const auto& group : groups) comparison.tasks.push_back(comparing::change_of(sides, group));
    comparing::mark_moved(before, after, comparison.tasks);
    comparison.around = comparing::changes_around(before, after);
    comparison.parties = comparing::party_changes(sides, comparison.tasks);
    return comparison;
}

bool Comparison::equal() const noexcept
{
    return around.empty() && parties.empty() && std::all_of(tasks.begin(), tasks.end(), [](const TaskChange& change) {
               return change.kind == TaskChange::Kind::same && !change.renumbered && !change.moved;
           });
}

namespace {

template <class Enum, std::size_t size>
std::string_view name_of(Enum value, const std::array<std::string_view, size>& names) noexcept
{
    const auto index = static_cast<std::size_t>(value);
    return index < size ? names[index] : std::string_view{};
}

// In the order of the enumerators.
constexpr std::array<std::string_view, 3> kEdits{"equal", "removed", "added"};
constexpr std::array<std::string_view, 7> kRoles{"added", "dropped", "changed", "relabelled", "reordered", "opened", "closed"};
constexpr std::array<std::string_view, 5> kTargets{"added", "dropped", "up", "down", "changed"};
constexpr std::array<std::string_view, 5> kDeadlines{"added", "dropped", "earlier", "later", "changed"};
constexpr std::array<std::string_view, 6> kTasks{"same", "changed", "added", "dropped", "split", "merged"};
constexpr std::array<std::string_view, 3> kPassages{"added", "dropped", "changed"};
constexpr std::array<std::string_view, 4> kParts{"header", "preamble", "heading", "other"};

} // namespace

std::string_view to_string(Edit::Kind kind) noexcept { return name_of(kind, kEdits); }
std::string_view to_string(RoleChange::Kind kind) noexcept { return name_of(kind, kRoles); }
std::string_view to_string(TargetChange::Kind kind) noexcept { return name_of(kind, kTargets); }
std::string_view to_string(DeadlineChange::Kind kind) noexcept { return name_of(kind, kDeadlines); }
std::string_view to_string(TaskChange::Kind kind) noexcept { return name_of(kind, kTasks); }
std::string_view to_string(PassageChange::Kind kind) noexcept { return name_of(kind, kPassages); }
std::string_view to_string(PassageChange::Part part) noexcept { return name_of(part, kParts); }

} // namespace v0
} // namespace zeren
