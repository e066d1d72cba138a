// All parties of the notice are collected first: who is known as a person.
#include "extract/lone_names.hpp"

#include "extract/party_kinds.hpp"
#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace zeren::extract {
namespace {

constexpr std::uint32_t kThreeCharacters = 9; // bytes of three 汉字

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

    // 牵头：李强: a label that is a verb does not say whether it names persons or units. Where all of its values are names, two at least and
    // one of three 汉字, they are persons: 牵头：文旅 and 牵头：高新 may be fields of work and places that begin with a surname.
    void learn_labelled(const std::vector<DraftTask>& tasks)
    {
        struct Values {
            std::unordered_set<std::string_view> names;
            bool three = false; // one of three 汉字
            bool other = false; // one that is no name
        };
        std::unordered_map<std::string_view, Values> labels;
        for (const DraftTask& task : tasks) {
            for (std::size_t i = 0; i < task.roles.size(); ++i) {
                if (task.by_verb[i] || !has_verb_for_label(task.roles[i])) continue;
                Values& values = labels[words(*task.roles[i].label)];
                for (const Party& party : task.roles[i].parties) {
                    if (party.kind == PartyKind::person) continue;
                    values.other = values.other || !is_name(party);
                    values.names.insert(words(party.span));
                    values.three = values.three || party.span.size() == kThreeCharacters;
                }
            }
        }
        for (const auto& [label, values] : labels) {
            if (values.names.size() < 2 || !values.three || values.other) continue;
            for (const std::string_view name : values.names) persons_.emplace(name);
        }
    }

    [[nodiscard]] bool has_verb_for_label(const Role& role) const
    {
        if (!role.label) return false;
        const std::string_view label = words(*role.label);
        const auto word = lexicon_.role_words.longest(label, 0);
        return word.found(0) && word.end == label.size() && lexicon_.words[word.value].kind == WordKind::verb;
    }

    void judge(Role& role) const
    {
        const auto is_known = [&](const Party& party) {
            return party.kind == PartyKind::person || (is_name(party) && persons_.contains(std::string(words(party.span))));
        };
        if (role.parties.empty() || !std::ranges::all_of(role.parties, is_known)) return;
        for (Party& party : role.parties) party.kind = PartyKind::person;
        if (role.role == RoleKind::lead_unit) role.role = RoleKind::lead_leader; // as with （副县长郭志强牵头）
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }

    // Formed as a name, and as nothing else.
    [[nodiscard]] bool is_name(const Party& party) const
    {
        const std::string_view name = words(party.span);
        return party.kind == PartyKind::unit && !party.post && outline::looks_like_names(text_, party.span, lexicon_) &&
               !ends_as_organisation(name, false, lexicon_) && !is_collective(name, lexicon_) &&
               !lexicon_.names.longest(name, 0).found(0) && lexicon_.post_endings.longest_ending(name).end >= name.size();
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
    finder.learn_labelled(draft.tasks);
    for (DraftTask& task : draft.tasks) {
        for (std::size_t i = 0; i < task.roles.size(); ++i) {
            Role& role = task.roles[i];
            const bool bears = role.role == RoleKind::lead_unit || role.role == RoleKind::responsible_unit;
            if (task.by_verb[i] ? bears : finder.has_verb_for_label(role)) finder.judge(role);
        }
    }
}

} // namespace zeren::extract
