// All parties of the notice are collected first: who is known as a person.
#include "extract/lone_names.hpp"

#include "extract/party_kinds.hpp"
#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

namespace zeren::extract {
namespace {

class Finder {
public:
    Finder(std::string_view text, const LexiconTables& lexicon) : text_(text), lexicon_(lexicon) {}

    void learn(const std::vector<Role>& roles)
    {
        for (const Role& role : roles) {
            for (const Party& party : role.parties) {
                const std::string_view name = words(party.span);
                if (party.kind == PartyKind::person) persons_.emplace(name);
            }
        }
    }

    void judge(Role& role) const
    {
        if (role.role != RoleKind::lead_unit && role.role != RoleKind::responsible_unit) return;
        const auto is_name = [&](const Party& party) { return party.kind == PartyKind::unit && !party.post && is_person(party.span); };
        if (role.parties.empty() || !std::ranges::all_of(role.parties, is_name)) return;
        for (Party& party : role.parties) party.kind = PartyKind::person;
        if (role.role == RoleKind::lead_unit) role.role = RoleKind::lead_leader; // as with （副县长郭志强牵头）
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }

    [[nodiscard]] bool is_person(Span span) const
    {
        const std::string_view name = words(span);
        if (!outline::looks_like_names(text_, span, lexicon_) || ends_as_organisation(name, false, lexicon_) ||
            is_collective(name, lexicon_) || lexicon_.names.longest(name, 0).found(0) ||
            lexicon_.post_endings.longest_ending(name).end < name.size())
            return false;
        return persons_.contains(std::string(name));
    }

    std::string_view text_;
    const LexiconTables& lexicon_;
    std::unordered_set<std::string> persons_;
};

} // namespace

void find_lone_names(Draft& draft, const LexiconTables& lexicon)
{
    Finder finder(draft.text.content, lexicon);
    for (const DraftSection& section : draft.sections) finder.learn(section.roles);
    for (const DraftTask& task : draft.tasks) finder.learn(task.roles);
    for (DraftTask& task : draft.tasks) {
        for (std::size_t i = 0; i < task.roles.size(); ++i)
            if (task.by_verb[i]) finder.judge(task.roles[i]);
    }
}

} // namespace zeren::extract
