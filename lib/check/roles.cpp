// Who is asked twice, who not at all, and whom a notice does not name: 牵头单位：市发改委 … 配合单位：市发改委; 各有关部门负责; …等负责.
// Tests: tests/unit/check_test.cpp.
#include "check/rules.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

namespace zeren::checks {
namespace {

RoleKind acts_as(const Role& role, const Party& party) { return party.effective_role.value_or(role.role); }

bool is_of_units(RoleKind role)
{
    return role == RoleKind::lead_unit || role == RoleKind::responsible_unit || role == RoleKind::cooperating_unit ||
           role == RoleKind::supervising_unit;
}

bool is_of_leaders(RoleKind role) { return role == RoleKind::lead_leader || role == RoleKind::responsible_leader; }

// The parties that lead, as they stand at the task itself.
std::vector<const Party*> leads_of(const Task& task)
{
    std::vector<const Party*> leads;
    for (const Role& role : task.roles) {
        for (const Party& party : role.parties) {
            if (acts_as(role, party) == RoleKind::lead_unit && !role.basis) leads.push_back(&party);
        }
    }
    return leads;
}

bool has_leader(const Task& task)
{
    return std::ranges::any_of(task.roles, [](const Role& role) { return is_of_leaders(role.role); });
}

} // namespace

// Only where the notice gives most tasks one lead do two of them stand out.
void find_several_leads(Report& report)
{
    std::size_t led = 0;
    std::size_t by_one = 0;
    for (const Task& task : report.document.tasks) {
        const std::size_t leads = leads_of(task).size();
        led += leads > 0;
        by_one += leads == 1;
    }
    if (by_one * 2 <= led) return;
    for (const Task& task : report.document.tasks) {
        const auto leads = leads_of(task);
        if (leads.size() < 2) continue;
        const Span span{leads.front()->span.begin, std::max(leads.front()->span.end, leads.back()->span.end)};
        report.tell("several_leads", std::to_string(leads.size()) + " units lead this task, most tasks of the notice have one lead.", span,
                    task.id);
    }
}

// Only within one sentence or one run of labelled lines: a long task may hold several clauses, each for another piece of work.
void find_parties_in_two_roles(Report& report)
{
    for (const Task& task : report.document.tasks) {
        std::unordered_map<std::int32_t, Span> leads; // where each last leads, by the party's index
        for (const Role& role : task.roles) {
            for (const Party& party : role.parties) {
                if (party.party >= 0 && acts_as(role, party) == RoleKind::lead_unit) leads[party.party] = role.span;
            }
        }
        for (const Role& role : task.roles) {
            for (const Party& party : role.parties) {
                const RoleKind other = acts_as(role, party);
                const auto lead = leads.find(party.party);
                if (other == RoleKind::lead_unit || !is_of_units(other) || lead == leads.end()) continue;
                const Span between{std::min(lead->second.end, role.span.end), std::max(lead->second.begin, role.span.begin)};
                if (report.document.text(between).find(text::kFullStop) != std::string_view::npos) continue;
                report.tell("party_in_two_roles",
                            report.quoted(party.span) + " leads this task and stands as " + std::string(to_string(other)) + " in it too.",
                            party.span, task.id);
            }
        }
    }
}

void find_only_collectives(Report& report)
{
    for (const Task& task : report.document.tasks) {
        const Role* first = nullptr;
        bool only = true;
        for (const Role& role : task.roles) {
            for (const Party& party : role.parties) {
                only = only && party.kind == PartyKind::collective && !party.basis && !role.basis;
                if (first == nullptr) first = &role;
            }
        }
        if (first == nullptr || !only) continue;
        report.tell("only_collectives", "No unit is named for this task, only " + report.quoted(first->parties.front().span) + ".",
                    first->parties.front().span, task.id);
    }
}

void find_open_ended_roles(Report& report)
{
    for (const Task& task : report.document.tasks) {
        for (const Role& role : task.roles) {
            if (!role.open_ended || role.basis || role.parties.empty()) continue;
            report.tell("open_ended_role", "This list goes on with \"and others\": who else belongs to it is not said.", role.span,
                        task.id);
        }
    }
}

void find_missing_leaders(Report& report)
{
    std::size_t assigned = 0;
    std::size_t led = 0;
    for (const Task& task : report.document.tasks) {
        if (task.kind != Task::Kind::assignment) continue;
        ++assigned;
        led += has_leader(task);
    }
    if (assigned < 3 || led * 3 < assigned * 2) return;
    for (const Task& task : report.document.tasks) {
        if (task.kind == Task::Kind::assignment && !has_leader(task))
            report.tell("leader_missing", "No leader is named for this task, most tasks of the notice have one.", task.span, task.id);
    }
}

// By its label: a role whose label names persons and whose parties are units is read as one of units.
bool asks_for_persons(const Report& report, const Role& role)
{
    if (is_of_leaders(role.role) || role.role == RoleKind::responsible_person) return true;
    if (!role.label) return false;
    const std::string label = text::folded_name(report.document.text(*role.label));
    const auto found = report.lexicon.label_endings.longest_ending(label);
    if (found.end >= label.size()) return false;
    const Word& word = report.lexicon.words[found.value];
    return word.means == Meaning::role && (is_of_leaders(word.role) || word.role == RoleKind::responsible_person);
}

void find_persons_as_units(Report& report)
{
    for (const Task& task : report.document.tasks) {
        for (const Role& role : task.roles) {
            for (const Party& party : role.parties) {
                if (party.kind == PartyKind::person && is_of_units(role.role))
                    report.tell("person_as_unit", report.quoted(party.span) + " is a person, but the label asks for units.", party.span,
                                task.id);
                if (party.kind == PartyKind::unit && asks_for_persons(report, role))
                    report.tell("person_as_unit", report.quoted(party.span) + " is a unit, but the label asks for persons.", party.span,
                                task.id);
            }
        }
    }
}

} // namespace zeren::checks
