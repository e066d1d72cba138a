// Who has another part in a task: parties are held against each other by their numbers over both notices, roles by what they amount to.
//
//     牵头单位：市发展改革委；责任单位：市民政局 → 牵头单位：市民政局        市发展改革委 dropped, 市民政局 responsible_unit → lead_unit
//
// A party may have several roles in one task. Test: tests/unit/compare_changes_test.cpp.
#include "compare/changes.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace zeren::comparing {
namespace {

// A party in a role; `party` is its number over both notices.
struct Duty {
    std::uint32_t party = 0;
    RoleKind role = RoleKind::other;
    const Party* written = nullptr;
    const Role* in = nullptr;
};

// Each duty once, in the order of the text. A list may hold thousands of parties, so all looking up goes by the tables.
struct Duties {
    std::vector<Duty> list;
    std::map<std::pair<std::uint32_t, RoleKind>, std::size_t> places; // by party and role, in `list`

    void add(const Duty& duty)
    {
        if (places.emplace(std::pair(duty.party, duty.role), list.size()).second) list.push_back(duty);
    }

    [[nodiscard]] const Duty* find(const Duty& duty) const
    {
        const auto found = places.find({duty.party, duty.role});
        return found == places.end() ? nullptr : &list[found->second];
    }
};

template <class Number>
Duties duties_of(const Tasks& tasks, Number&& number)
{
    Duties duties;
    for (const Task* task : tasks)
        for (const Role& role : task->roles)
            for (const Party& party : role.parties)
                if (party.party >= 0) duties.add({number(static_cast<std::size_t>(party.party)), role_of(role, party), &party, &role});
    return duties;
}

Duties duties_before(const Sides& sides, const Tasks& tasks)
{
    return duties_of(tasks, [&](std::size_t index) { return sides.parties.before(index); });
}

Duties duties_after(const Sides& sides, const Tasks& tasks)
{
    return duties_of(tasks, [&](std::size_t index) { return sides.parties.after(index); });
}

std::vector<Duty> without(const Duties& duties, const Duties& others)
{
    std::vector<Duty> rest;
    std::copy_if(duties.list.begin(), duties.list.end(), std::back_inserter(rest),
                 [&](const Duty& duty) { return others.find(duty) == nullptr; });
    return rest;
}

const std::string& name_of(const Document& document, const Party& party)
{
    return document.parties[static_cast<std::size_t>(party.party)].name;
}

RoleChange dropped(const Sides& sides, const Duty& duty)
{
    return {RoleChange::Kind::dropped, name_of(sides.before, *duty.written), duty.role, {}, duty.written->span, {}};
}

// Parties that came, went, or have another role: of several roles the first goes with the first.
void add_parties(const Sides& sides, const std::vector<Duty>& before, const std::vector<Duty>& after, std::vector<RoleChange>& changes)
{
    std::multimap<std::uint32_t, const Duty*> gone;
    for (const Duty& duty : before) gone.emplace(duty.party, &duty);
    for (const Duty& duty : after) {
        const std::string& name = name_of(sides.after, *duty.written);
        const auto found = gone.find(duty.party);
        if (found == gone.end()) {
            changes.push_back({RoleChange::Kind::added, name, {}, duty.role, {}, duty.written->span});
            continue;
        }
        const Duty& was = *found->second;
        changes.push_back({RoleChange::Kind::changed, name, was.role, duty.role, was.written->span, duty.written->span});
        gone.erase(found);
    }
    std::vector<const Duty*> rest;
    for (const auto& [party, duty] : gone) rest.push_back(duty);
    std::sort(rest.begin(), rest.end()); // they lie in one list, in the order of the text
    for (const Duty* duty : rest) changes.push_back(dropped(sides, *duty));
}

// The duties that both have, in the order of the second, in pairs.
using Kept = std::vector<std::pair<const Duty*, const Duty*>>;

Kept kept_duties(const Duties& before, const Duties& after)
{
    Kept kept;
    for (const Duty& duty : after.list)
        if (const Duty* was = before.find(duty)) kept.emplace_back(was, &duty);
    return kept;
}

std::string label_of(const Document& document, const Role& role)
{
    return role.label ? text::folded_name(document.text(*role.label)) : std::string();
}

// 主办单位：市教育局 → 牵头单位：市教育局, where both amount to the same. Once for each pair of labels.
void add_labels(const Sides& sides, const Kept& kept, std::vector<RoleChange>& changes)
{
    std::set<std::pair<std::string, std::string>> told;
    const Role* last_before = nullptr;
    const Role* last_after = nullptr;
    for (const auto& [before, after] : kept) {
        if (before->in == last_before && after->in == last_after) continue;
        last_before = before->in;
        last_after = after->in;
        auto labels = std::pair(label_of(sides.before, *before->in), label_of(sides.after, *after->in));
        if (labels.first == labels.second || !told.insert(std::move(labels)).second) continue;
        changes.push_back({RoleChange::Kind::relabelled, "", before->role, after->role, before->in->span, after->in->span});
    }
}

// The first of a list often leads, so the order of those that stayed is told, once a role.
void add_orders(const Kept& kept, std::vector<RoleChange>& changes)
{
    std::map<RoleKind, const Duty*> last;
    std::set<RoleKind> told;
    for (const auto& [before, after] : kept) {
        const Duty*& previous = last[after->role];
        if (previous != nullptr && before < previous && told.insert(after->role).second) // pointers into one list: its order
            changes.push_back({RoleChange::Kind::reordered, "", before->role, after->role, before->in->span, after->in->span});
        previous = before;
    }
}

std::map<RoleKind, const Role*> open_roles(const Tasks& tasks)
{
    std::map<RoleKind, const Role*> open;
    for (const Task* task : tasks)
        for (const Role& role : task->roles)
            if (role.open_ended) open.emplace(role.role, &role);
    return open;
}

void add_open(const Tasks& before, const Tasks& after, std::vector<RoleChange>& changes)
{
    const auto was = open_roles(before), is = open_roles(after);
    for (const auto& [kind, role] : is)
        if (!was.contains(kind)) changes.push_back({RoleChange::Kind::opened, "", {}, kind, {}, role->span});
    for (const auto& [kind, role] : was)
        if (!is.contains(kind)) changes.push_back({RoleChange::Kind::closed, "", kind, {}, role->span, {}});
}

std::vector<std::uint32_t> leads_of(const Duties& duties)
{
    std::vector<std::uint32_t> leads;
    for (const Duty& duty : duties.list)
        if (duty.role == RoleKind::lead_unit || duty.role == RoleKind::lead_leader) leads.push_back(duty.party);
    std::sort(leads.begin(), leads.end());
    leads.erase(std::unique(leads.begin(), leads.end()), leads.end());
    return leads;
}

} // namespace

RoleKind role_of(const Role& role, const Party& party) { return party.effective_role.value_or(role.role); }

std::vector<RoleChange> role_changes(const Sides& sides, const Tasks& before, const Tasks& after)
{
    const Duties was = duties_before(sides, before);
    const Duties is = duties_after(sides, after);
    std::vector<RoleChange> changes;
    add_parties(sides, without(was, is), without(is, was), changes);
    if (before.size() != 1 || after.size() != 1) return changes; // of several tasks, order and labels are no longer one
    const Kept kept = kept_duties(was, is);
    add_labels(sides, kept, changes);
    add_orders(kept, changes);
    add_open(before, after, changes);
    return changes;
}

bool lead_moved(const Sides& sides, const Tasks& before, const Tasks& after)
{
    return leads_of(duties_before(sides, before)) != leads_of(duties_after(sides, after));
}

} // namespace zeren::comparing
