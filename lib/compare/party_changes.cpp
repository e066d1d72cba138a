// What each party gained and lost over the whole notice. A duty is kept when the party has the same role in a task of the same group.
//
//     市财政局: responsible_unit in 一/3, which is gone → lost; lead_unit in 二/8, which is new → gained
//
// Test: tests/unit/compare_changes_test.cpp.
#include "compare/changes.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <tuple>

namespace zeren::comparing {
namespace {

// A role of a party in a group, and the first task in which it has it.
struct Duty {
    std::uint32_t party = 0;
    std::uint32_t group = 0;
    RoleKind role = RoleKind::other;
    std::int32_t task = 0;

    [[nodiscard]] auto key() const { return std::tuple(party, group, role); }
};

template <class Number>
std::vector<Duty> duties_of(const Document& document, const std::vector<TaskChange>& groups, std::vector<std::int32_t> TaskChange::*side,
                            Number&& number)
{
    std::vector<Duty> duties;
    for (std::uint32_t group = 0; group < groups.size(); ++group)
        for (const std::int32_t id : groups[group].*side)
            for (const Role& role : document.tasks[static_cast<std::size_t>(id - 1)].roles)
                for (const Party& party : role.parties)
                    if (party.party >= 0)
                        duties.push_back({number(static_cast<std::size_t>(party.party)), group, role_of(role, party), id});
    std::stable_sort(duties.begin(), duties.end(), [](const Duty& a, const Duty& b) { return a.key() < b.key(); });
    duties.erase(std::unique(duties.begin(), duties.end(), [](const Duty& a, const Duty& b) { return a.key() == b.key(); }), duties.end());
    return duties;
}

// Of each number the first party that has it.
std::vector<std::int32_t> first_index(std::size_t parties, std::uint32_t count, const auto& number)
{
    std::vector<std::int32_t> index(count, -1);
    for (std::size_t i = parties; i-- > 0;) index[number(i)] = static_cast<std::int32_t>(i);
    return index;
}

struct Ledger {
    std::vector<Assignment> gained;
    std::vector<Assignment> lost;
    std::int32_t kept = 0;
};

std::map<std::uint32_t, Ledger> ledgers_of(const std::vector<Duty>& before, const std::vector<Duty>& after)
{
    std::map<std::uint32_t, Ledger> ledgers;
    auto was = before.begin();
    auto is = after.begin();
    while (was != before.end() || is != after.end()) {
        if (is == after.end() || (was != before.end() && was->key() < is->key())) {
            ledgers[was->party].lost.push_back({was->task, was->role});
            ++was;
        } else if (was == before.end() || is->key() < was->key()) {
            ledgers[is->party].gained.push_back({is->task, is->role});
            ++is;
        } else {
            ++ledgers[is->party].kept;
            ++was;
            ++is;
        }
    }
    return ledgers;
}

void sort_by_task(std::vector<Assignment>& assignments)
{
    std::sort(assignments.begin(), assignments.end(),
              [](const Assignment& a, const Assignment& b) { return std::tuple(a.task, a.role) < std::tuple(b.task, b.role); });
}

} // namespace

std::vector<PartyChange> party_changes(const Sides& sides, const std::vector<TaskChange>& tasks)
{
    const auto number_before = [&](std::size_t index) { return sides.parties.before(index); };
    const auto number_after = [&](std::size_t index) { return sides.parties.after(index); };
    std::map<std::uint32_t, Ledger> ledgers = ledgers_of(duties_of(sides.before, tasks, &TaskChange::before, number_before),
                                                         duties_of(sides.after, tasks, &TaskChange::after, number_after));
    const auto before = first_index(sides.before.parties.size(), sides.parties.count(), number_before);
    const auto after = first_index(sides.after.parties.size(), sides.parties.count(), number_after);
    std::vector<PartyChange> changes;
    for (auto& [number, ledger] : ledgers) {
        if (ledger.gained.empty() && ledger.lost.empty()) continue;
        PartyChange change;
        change.before = before[number];
        change.after = after[number];
        const PartyIndex& party = change.after >= 0 ? sides.after.parties[static_cast<std::size_t>(change.after)]
                                                    : sides.before.parties[static_cast<std::size_t>(change.before)];
        change.name = party.name;
        change.kind = party.kind;
        change.gained = std::move(ledger.gained);
        change.lost = std::move(ledger.lost);
        change.kept = ledger.kept;
        sort_by_task(change.gained);
        sort_by_task(change.lost);
        changes.push_back(std::move(change));
    }
    std::sort(changes.begin(), changes.end(), [](const PartyChange& a, const PartyChange& b) {
        const auto key = [](const PartyChange& change) {
            return std::tuple(change.after < 0, change.after < 0 ? change.before : change.after);
        };
        return key(a) < key(b);
    });
    return changes;
}

} // namespace zeren::comparing
