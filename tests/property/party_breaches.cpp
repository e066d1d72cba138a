// Every party of a role is in the index under its name, with that assignment; the index holds nothing else.
#include "breaches.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace zeren::property {
namespace {

using Entry = std::tuple<std::size_t, std::int32_t, RoleKind>; // index, task, role

class Parties {
public:
    explicit Parties(const Document& document) : document_(document) {}

    Breaches breaches()
    {
        for (const Task& task : document_.tasks)
            for (const Role& role : task.roles)
                for (const Party& party : role.parties) mention(task, role, party);
        for (std::size_t i = 0; i < document_.parties.size(); ++i) index_entry(i);
        for (const Entry& entry : written_)
            if (indexed_.count(entry) == 0) breach("assignment is not in the index", document_.parties[std::get<0>(entry)].name);
        return std::move(breaches_);
    }

private:
    void breach(const char* kind, const std::string& what) { breaches_.push_back({kind, what}); }

    void mention(const Task& task, const Role& role, const Party& party)
    {
        if (party.name.empty()) return breach("party without name", piece(document_, party.span));
        if (party.party < 0 || party.party >= static_cast<std::int32_t>(document_.parties.size()))
            return breach("party outside the index", party.name);
        const auto index = static_cast<std::size_t>(party.party);
        if (document_.parties[index].name != party.name) breach("party under another name in the index", party.name);
        written_.insert({index, task.id, party.effective_role.value_or(role.role)});
    }

    void index_entry(std::size_t index)
    {
        const PartyIndex& entry = document_.parties[index];
        if (!names_.insert({entry.name, entry.kind}).second) breach("two entries of the index with one name", entry.name);
        if (entry.assignments.empty()) breach("entry of the index without assignment", entry.name);
        if (std::count(entry.aliases.begin(), entry.aliases.end(), entry.name) > 0) breach("alias that is the name", entry.name);
        for (const Assignment& assignment : entry.assignments) {
            const Entry found{index, assignment.task, assignment.role};
            if (!indexed_.insert(found).second) breach("assignment twice in the index", entry.name);
            if (written_.count(found) == 0) breach("assignment that no role gives", entry.name);
        }
    }

    const Document& document_;
    std::set<Entry> written_;
    std::set<Entry> indexed_;
    std::set<std::pair<std::string, PartyKind>> names_;
    Breaches breaches_;
};

} // namespace

Breaches party_breaches(const Document& document) { return Parties(document).breaches(); }

} // namespace zeren::property
