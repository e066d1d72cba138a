// What each party has to do, gathered over notices.
//
//     2024.txt: 区发改委（区发展和改革委员会） leads 3    2025.txt: 区发展和改革委员会 leads 2  →  one party with 5 tasks
//
// Names are those of Document::parties, which are one a notice already. Test: tests/unit/unit_work_test.cpp.
#include "zeren/units.hpp"

#include "render/columns.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace zeren {
namespace {

using Documents = std::span<const Document* const>;

// For a name that is only another spelling elsewhere: the one name that has it. Spellings of several names decide nothing.
std::map<std::string_view, std::string_view> fuller_names(Documents documents)
{
    std::map<std::string_view, std::set<std::string_view>> spelled;
    for (const Document* document : documents)
        for (const PartyIndex& party : document->parties)
            for (const std::string& alias : party.aliases) spelled[alias].insert(party.name);
    std::map<std::string_view, std::string_view> fuller;
    for (const auto& [alias, owners] : spelled)
        if (owners.size() == 1 && *owners.begin() != alias) fuller.emplace(alias, *owners.begin());
    return fuller;
}

std::string_view final_name(const std::map<std::string_view, std::string_view>& fuller, std::string_view name)
{
    for (std::size_t steps = 0; steps <= fuller.size(); ++steps) { // a circle of spellings ends here, too
        const auto found = fuller.find(name);
        if (found == fuller.end()) break;
        name = found->second;
    }
    return name;
}

void add_alias(UnitWork& unit, std::string_view alias)
{
    if (alias != unit.name && std::find(unit.aliases.begin(), unit.aliases.end(), alias) == unit.aliases.end())
        unit.aliases.emplace_back(alias);
}

// The duties of a task's parties by their index in the document, the heaviest first where a party has several.
std::map<std::int32_t, UnitTask> duties_of(const Task& task)
{
    std::map<std::int32_t, UnitTask> duties;
    for (const Role& role : task.roles) {
        for (const Party& party : role.parties) {
            UnitTask one;
            one.duty = rendering::duty_of(role, party);
            one.inherited = role.basis && role.basis->kind == Basis::Kind::inherited;
            const auto [known, added] = duties.emplace(party.party, one);
            if (!added && one.duty < known->second.duty) known->second = one;
        }
    }
    return duties;
}

} // namespace

inline namespace v0 {

std::vector<UnitWork> unit_work(Documents documents)
{
    const auto fuller = fuller_names(documents);
    std::map<std::string_view, UnitWork> units;
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Document& document = *documents[i];
        for (std::size_t j = 0; j < document.tasks.size(); ++j) {
            for (auto& [index, one] : duties_of(document.tasks[j])) {
                if (index < 0 || static_cast<std::size_t>(index) >= document.parties.size()) continue;
                const PartyIndex& party = document.parties[static_cast<std::size_t>(index)];
                const std::string_view name = final_name(fuller, party.name);
                UnitWork& unit = units[name];
                if (unit.tasks.empty()) unit.kind = party.kind;
                unit.name = name;
                add_alias(unit, party.name);
                for (const std::string& alias : party.aliases) add_alias(unit, alias);
                if (!unit.tasks.empty() && unit.tasks.back().document == i && unit.tasks.back().task == j) {
                    unit.tasks.back().duty = std::min(unit.tasks.back().duty, one.duty); // two spellings of one party in one task
                    continue;
                }
                one.document = i;
                one.task = j;
                unit.tasks.push_back(one);
            }
        }
    }
    std::vector<UnitWork> sorted;
    for (auto& [name, unit] : units) {
        for (const UnitTask& task : unit.tasks) ++unit.load[static_cast<std::size_t>(task.duty)];
        sorted.push_back(std::move(unit));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const UnitWork& a, const UnitWork& b) { return a.tasks.size() > b.tasks.size(); });
    return sorted;
}

} // namespace v0
} // namespace zeren
