// What changed between the tasks of a group: roles, targets, deadlines. Each of these is a function of its own file.
#pragma once

#include "compare/features.hpp"
#include "zeren/compare.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <vector>

namespace zeren::comparing {

// The two notices, and what holds for all of their tasks.
struct Sides {
    const Document& before;
    const Document& after;
    const PartyNumbers& parties;
    std::int32_t years_apart = 0;
};

using Tasks = std::vector<const Task*>;

// The id of a task of this document, by its place. What stands in Task::id may be anything in a model that somebody wrote by hand.
inline std::int32_t id_of(const Document& document, const Task* task)
{
    return static_cast<std::int32_t>(task - document.tasks.data()) + 1;
}

// role_changes.cpp. A party that leads: lead_unit or lead_leader.
std::vector<RoleChange> role_changes(const Sides& sides, const Tasks& before, const Tasks& after);
bool lead_moved(const Sides& sides, const Tasks& before, const Tasks& after);
RoleKind role_of(const Role& role, const Party& party);

// target_changes.cpp
std::vector<TargetChange> target_changes(const Sides& sides, const Tasks& before, const Tasks& after);

// deadline_changes.cpp
std::vector<DeadlineChange> deadline_changes(const Sides& sides, const Tasks& before, const Tasks& after);

// party_changes.cpp. What each party gained and lost; `tasks` are the groups in question.
std::vector<PartyChange> party_changes(const Sides& sides, const std::vector<TaskChange>& tasks);

// around.cpp. What changed outside the tasks.
std::vector<PassageChange> changes_around(const Document& before, const Document& after);

} // namespace zeren::comparing
