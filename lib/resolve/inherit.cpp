// Leaders, responsible persons and units are inherited apart: an item with units of its own still has the leader of its heading.
#include "resolve/inherit.hpp"

#include "extract/parties.hpp"
#include "outline/clauses/list_shape.hpp"
#include "resolve/allowance.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/marks.hpp"
#include "text/rule_words.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace zeren::resolve {
namespace {

using extract::Draft;
using extract::DraftTask;

// Rules that add a party to every later task. Real notices have one; without a limit n of them above n tasks would be n² roles.
constexpr std::size_t kMostAdding = 4;

bool is_leader(RoleKind role) noexcept { return role == RoleKind::lead_leader || role == RoleKind::responsible_leader; }

// What is inherited together: who has something of its own of one sort still inherits the others.
enum class Sort : unsigned char { leaders, persons, units };

Sort sort_of(RoleKind role) noexcept
{
    return is_leader(role) ? Sort::leaders : role == RoleKind::responsible_person ? Sort::persons : Sort::units;
}

bool bears(RoleKind role) noexcept { return role == RoleKind::lead_unit || role == RoleKind::responsible_unit; }

// The first role that the allowance refuses; null when there is none. `only_bearing`: not who helps or supervises.
const Role* copy_roles(DraftTask& task, const std::vector<Role>& from, Sort sort, bool only_bearing, Basis::Rule rule, Allowance& allowance)
{
    for (const Role& role : from) {
        if (sort_of(role.role) != sort || (only_bearing && !bears(role.role)) ||
            (role.basis && role.basis->rule == Basis::Rule::adds_party))
            continue;
        if (!allowance.take(role)) return &role;
        Role copy = role;
        if (!copy.basis) copy.basis = Basis{Basis::Kind::inherited, rule, {"parties"}, role.span};
        task.roles.push_back(std::move(copy));
        task.by_verb.push_back(true);
    }
    return nullptr;
}

const Role* inherit(DraftTask& task, const std::vector<Role>& from, Basis::Rule units, Basis::Rule leaders, Allowance& allowance)
{
    const auto has = [&](Sort sort) {
        return std::ranges::any_of(task.roles, [&](const Role& role) { return sort_of(role.role) == sort; });
    };
    const bool helped = std::ranges::none_of(task.roles, [](const Role& role) { return bears(role.role); }); // （配合单位：…） alone
    const std::array<std::pair<Sort, Basis::Rule>, 3> sorts{{{Sort::leaders, leaders}, {Sort::persons, leaders}, {Sort::units, units}}};
    std::array<bool, 3> own{}; // asked before anything is copied
    for (std::size_t i = 0; i < sorts.size(); ++i) own[i] = has(sorts[i].first);
    const Role* refused = nullptr;
    for (std::size_t i = 0; i < sorts.size() && refused == nullptr; ++i) {
        const auto [sort, rule] = sorts[i];
        const bool rest = own[i] && sort == Sort::units && helped;
        if (!own[i] || rest) refused = copy_roles(task, from, sort, rest, rule, allowance);
    }
    return refused;
}

bool contains(std::string_view text, std::string_view word) noexcept { return text.find(word) != std::string_view::npos; }

// The labels of a notice: few different ones, so that each rule is asked once of each, however many roles carry it.
class Labels {
public:
    explicit Labels(std::string_view text) : text_(text) {}

    // For each role the number of its label.
    std::vector<std::uint32_t> numbers_of(const std::vector<Role>& roles)
    {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(roles.size());
        for (const Role& role : roles) {
            const std::string_view label = role.label ? text_.substr(role.label->begin, role.label->size()) : std::string_view{};
            const auto [known, is_new] = numbers_.try_emplace(label, static_cast<std::uint32_t>(folded_.size()));
            if (is_new) folded_.push_back(text::folded_name(label));
            numbers.push_back(known->second);
        }
        return numbers;
    }

    // For each label whether `holds` is true of it, in simplified characters.
    template <typename Holds>
    [[nodiscard]] std::vector<bool> which(Holds holds) const
    {
        std::vector<bool> answers;
        answers.reserve(folded_.size());
        for (const std::string& label : folded_) answers.push_back(holds(label));
        return answers;
    }

private:
    std::string_view text_;
    std::unordered_map<std::string_view, std::uint32_t> numbers_; // of a label as it is written
    std::vector<std::string> folded_;
};

// The roles that one rule looks at together, with the numbers of their labels.
struct Labelled {
    std::vector<Role>* roles;
    std::vector<std::uint32_t> labels;
};

const Role* find_beside(const Labelled& group, const std::vector<bool>& wanted)
{
    const auto label = std::ranges::find_if(group.labels, [&](std::uint32_t number) { return wanted[number]; });
    return label == group.labels.end() ? nullptr : &(*group.roles)[static_cast<std::size_t>(label - group.labels.begin())];
}

// What another place says of the item was read with its own neighbours; a line below the item is read with them here.
bool is_read_elsewhere(const Role& role) noexcept
{
    return role.basis && role.basis->rule != Basis::Rule::group_line && role.basis->rule != Basis::Rule::merged_cell;
}

void change_role(const Labelled& group, const std::vector<bool>& named, RoleKind effective)
{
    for (std::size_t i = 0; i < group.labels.size(); ++i) {
        Role& role = (*group.roles)[i];
        if (!is_read_elsewhere(role) && named[group.labels[i]] && role.role == RoleKind::responsible_unit) role.role = effective;
    }
}

void change_effect(const Labelled& group, const std::vector<bool>& named, const NeighbourRule& rule, Span place, bool lists)
{
    for (std::size_t i = 0; i < group.labels.size(); ++i) {
        Role& role = (*group.roles)[i];
        if (!lists && role.parties.size() > 1) continue; // a rule of the notice says who leads of several
        if (is_read_elsewhere(role) || !named[group.labels[i]] || role.role != RoleKind::responsible_unit) continue;
        const auto leads = [&](const Party& party) { return party.qualifier && party.effective_role == rule.effective; };
        if (std::ranges::any_of(role.parties, leads)) continue; // 责任单位：A（牵头）、B: it says itself who does
        for (Party& party : role.parties) {
            if (party.effective_role) continue;
            party.effective_role = rule.effective;
            if (rule.inferred) party.basis = Basis{Basis::Kind::inferred, Basis::Rule::label_neighbours, {"effective_role"}, place};
        }
    }
}

// A label that becomes another role does so all through a notice: 主要责任部门 is the lead where a row lacks its 协同部门 as well.
void apply_neighbours(const std::vector<Labelled>& groups, const Labels& labels, const NeighbourRule& rule, bool lists)
{
    const std::vector<bool> named = labels.which([&](const std::string& label) { return label.starts_with(rule.term); });
    if (std::ranges::find(named, true) == named.end()) return;
    const auto holds_one_of = [&](const std::vector<std::string>& words) {
        return labels.which([&](const std::string& label) {
            return std::ranges::any_of(words, [&](const std::string& word) { return contains(label, word); });
        });
    };
    const std::vector<bool> beside_words = holds_one_of(rule.beside);
    const std::vector<bool> unless_words = holds_one_of(rule.unless);
    const auto beside = [&](const Labelled& group) { return find_beside(group, beside_words) != nullptr; };
    const auto unless = [&](const Labelled& group) { return find_beside(group, unless_words) != nullptr; };
    if (rule.becomes) {
        if (std::ranges::none_of(groups, beside) || std::ranges::any_of(groups, unless)) return;
        for (const Labelled& group : groups) change_role(group, named, rule.effective);
        return;
    }
    for (const Labelled& group : groups) {
        const Role* neighbour = find_beside(group, beside_words);
        if (neighbour != nullptr && !unless(group)) change_effect(group, named, rule, neighbour->span, lists);
    }
}

// 责任单位有两个以上的，排在首位的负总责: who stands alone is nobody's first.
bool holds_for_lists_alone(std::string_view text, const outline::RulePassage& rule)
{
    static const text::WordSet words(text::kSeveral);
    return words.occurs_in(text.substr(rule.span.begin, rule.span.size()));
}

// Where a rule begins to hold: with the task that it stands in; with the first one where it stands below the last: 说明：表中…的，前一个负总责.
std::uint32_t holds_from(const Draft& draft, const outline::RulePassage& rule)
{
    const bool below_all = std::ranges::none_of(draft.tasks, [&](const DraftTask& task) {
        const bool is_note = std::ranges::any_of(task.fields, [&](const Field& field) { return field.span.holds(rule.span); });
        return task.item.extent.end >= rule.span.begin && !is_note;
    });
    return below_all ? 0 : rule.span.begin;
}

// Whether the task itself says who leads, or another rule has.
bool is_led(const DraftTask& task)
{
    return std::ranges::any_of(task.roles, [](const Role& role) {
        return role.role == RoleKind::lead_unit ||
               std::ranges::any_of(role.parties, [](const Party& party) { return party.effective_role.has_value(); });
    });
}

void apply_first_is_lead(Draft& draft, const outline::RulePassage& rule)
{
    const std::size_t fewest = holds_for_lists_alone(draft.text.content, rule) ? 2 : 1;
    const std::uint32_t from = holds_from(draft, rule);
    for (DraftTask& task : draft.tasks) {
        if (task.item.extent.end < from || is_led(task)) continue;
        for (Role& role : task.roles) {
            if (role.role != RoleKind::responsible_unit || role.parties.size() < fewest) continue;
            Party& first = role.parties.front();
            first.effective_role = RoleKind::lead_unit;
            first.basis = Basis{Basis::Kind::inferred, Basis::Rule::first_is_lead, {"effective_role"}, rule.span};
            break;
        }
    }
}

// 无牵头单位的，责任单位即为牵头单位，下同
void apply_responsible_leads(Draft& draft, const outline::RulePassage& rule, const LexiconTables& lexicon)
{
    const std::uint32_t from = holds_from(draft, rule);
    const std::string_view text = draft.text.content;
    const auto by_verb = [&](const Role& role) { // （县水务局负责）: its own verb says what it does
        const auto word = lexicon.role_words.longest(text.substr(0, role.label->end), role.label->begin);
        return word.found(role.label->begin) && word.end == role.label->end && lexicon.words[word.value].kind == WordKind::verb;
    };
    for (DraftTask& task : draft.tasks) {
        if (task.item.extent.end < from || is_led(task)) continue;
        for (Role& role : task.roles) {
            if (role.role != RoleKind::responsible_unit || !role.label || by_verb(role)) continue;
            for (Party& party : role.parties) {
                party.effective_role = RoleKind::lead_unit;
                party.basis = Basis{Basis::Kind::inferred, Basis::Rule::responsible_leads, {"effective_role"}, rule.span};
            }
        }
    }
}

// Who leads all of a paper also leads the items that say themselves who answers for them, and not who leads.
void take_leads(DraftTask& task, const std::vector<Role>& from, Allowance& allowance)
{
    for (const Role& role : from) {
        if (role.role != RoleKind::lead_unit || !allowance.take(role)) continue;
        Role copy = role;
        if (!copy.basis) copy.basis = Basis{Basis::Kind::inherited, Basis::Rule::heading_clause, {"parties"}, role.span};
        task.roles.push_back(std::move(copy));
        task.by_verb.push_back(true);
    }
}

// 以下各项均需|各县区|落实，不再列出; |各市、县人民政府|均需落实: the party that the rule itself names, behind what it needs up to its verb, or in
// front of it.
std::optional<Role> named_by_rule(std::string_view text, Span rule, const LexiconTables& lexicon)
{
    Span need{rule.begin, rule.begin};
    for (const std::string_view word : text::kRuleNeeds) {
        const std::size_t found = text::find_word(text.substr(rule.begin, rule.size()), word);
        if (found != std::string_view::npos)
            need = {rule.begin + static_cast<std::uint32_t>(found), rule.begin + static_cast<std::uint32_t>(found + word.size())};
    }
    if (need.empty()) return std::nullopt;
    for (std::uint32_t end = need.end; end < rule.end; end += text::decode(text, end).size) {
        const auto word = lexicon.role_words.longest(text.substr(0, rule.end), end);
        if (!word.found(end) || lexicon.words[word.value].kind != WordKind::verb) continue;
        const Span front = text::trim_marks(text, {rule.begin, need.begin});
        const bool stands_in_front = end == need.end && !front.empty() && outline::looks_like_parties(text, front, lexicon);
        Role role;
        const bool helps = lexicon.words[word.value].role == RoleKind::cooperating_unit; // 均需配合
        role.role = helps ? RoleKind::cooperating_unit : RoleKind::responsible_unit;
        role.parties = extract::read_parties(text, stands_in_front ? front : Span{need.end, end}, role.role, lexicon).parties;
        if (role.parties.empty()) return std::nullopt;
        role.span = {role.parties.front().span.begin, role.parties.back().span.end};
        return role;
    }
    return std::nullopt;
}

// The added party is the last role in front of the rule, where the rule speaks of it again (以下均需试点城市政府落实，不再列出), else the one
// that the rule names.
// False where there are too many to add.
bool apply_adds_party(Draft& draft, const outline::RulePassage& rule, const LexiconTables& lexicon, Allowance& allowance)
{
    const Role* source = nullptr;
    for (const DraftTask& task : draft.tasks) {
        for (const Role& role : task.roles) {
            if (!role.basis && role.span.end <= rule.span.begin) source = &role;
        }
    }
    const std::string_view text = draft.text.content;
    const std::optional<Role> named = named_by_rule(text, rule.span, lexicon);
    const auto repeats = [&] {
        const Span own = named->parties.front().span;
        const Span known = source->parties.front().span;
        return contains(text.substr(own.begin, own.size()), text.substr(known.begin, known.size()));
    };
    if (source == nullptr && !named) return true;
    Role added = named && (source == nullptr || source->parties.empty() || !repeats()) ? *named : *source;
    added.basis = Basis{Basis::Kind::inherited, Basis::Rule::adds_party, {"parties"}, rule.span};
    for (DraftTask& task : draft.tasks) {
        if (task.item.extent.begin < rule.span.end || task.roles.empty()) continue;
        if (!allowance.take(added)) return false;
        task.roles.push_back(added);
        task.by_verb.push_back(true);
    }
    return true;
}

} // namespace

void inherit_roles(Draft& draft, std::vector<Diagnostic>& diagnostics)
{
    Allowance allowance(draft.text.content.size());
    const Role* refused = nullptr; // the first
    const auto take = [&](DraftTask& task, const std::vector<Role>& from, Basis::Rule units, Basis::Rule leaders) {
        if (const Role* one = inherit(task, from, units, leaders, allowance); refused == nullptr) refused = one;
    };
    for (DraftTask& task : draft.tasks) {
        if (task.item.parent >= 0) {
            const DraftTask& parent = draft.tasks[static_cast<std::size_t>(task.item.parent)];
            if (task.roles.empty()) take(task, parent.roles, Basis::Rule::parent_clause, Basis::Rule::parent_clause);
        }
        for (std::int32_t id = task.item.section; id > 0; id = draft.sections[static_cast<std::size_t>(id - 1)].section.parent) {
            const auto& roles = draft.sections[static_cast<std::size_t>(id - 1)].roles;
            take(task, roles, Basis::Rule::heading_clause, Basis::Rule::heading_leader);
        }
        const auto behind = std::ranges::upper_bound(draft.shared, task.item.extent.begin, {},
                                                     [](const extract::SharedRoles& shared) { return shared.scope.begin; });
        if (behind != draft.shared.begin() && std::prev(behind)->scope.holds(task.item.extent)) {
            const std::vector<Role>& roles = std::prev(behind)->roles;
            const bool had_units =
                std::ranges::any_of(task.roles, [](const Role& role) { return role.role == RoleKind::responsible_unit; });
            take(task, roles, Basis::Rule::heading_clause, Basis::Rule::heading_leader);
            if (had_units && !is_led(task)) take_leads(task, roles, allowance); // 总牵头单位 beside the item's own 责任单位
        }
    }
    if (refused == nullptr) return;
    diagnostics.push_back({"rule_not_applied", Severity::warning,
                           "Too many parties stand above too many tasks; from here on tasks have only those that they name.",
                           refused->span});
}

void set_effective_roles(Draft& draft, const LexiconTables& lexicon)
{
    const std::string_view text = draft.text.content;
    const auto is_first_rule = [](const outline::RulePassage& rule) { return rule.kind == Rule::Kind::first_is_lead; };
    const bool lists = std::ranges::none_of(draft.outline.rules, is_first_rule);
    constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t led_from = kNowhere; // behind it the document says itself who leads
    for (const outline::RulePassage& rule : draft.outline.rules) {
        if (is_first_rule(rule) && !holds_for_lists_alone(text, rule) && rule.span.begin < led_from) led_from = holds_from(draft, rule);
    }
    Labels labels(text);
    std::vector<Labelled> all;
    std::vector<Labelled> before; // of `all`; not asked for where the document does not say who leads
    all.reserve(draft.tasks.size() + draft.sections.size());
    const auto add = [&](std::vector<Role>& roles, std::uint32_t end) {
        all.push_back({&roles, labels.numbers_of(roles)});
        if (led_from != kNowhere && end < led_from) before.push_back(all.back());
    };
    for (DraftTask& task : draft.tasks) add(task.roles, task.item.extent.end);
    for (extract::DraftSection& section : draft.sections) add(section.roles, section.section.heading.end);
    for (extract::SharedRoles& shared : draft.shared) add(shared.roles, shared.scope.begin);
    for (const NeighbourRule& rule : lexicon.neighbours)
        apply_neighbours(rule.becomes || led_from == kNowhere ? all : before, labels, rule, lists);
}

void apply_rules(Draft& draft, const LexiconTables& lexicon, std::vector<Diagnostic>& diagnostics)
{
    std::size_t added = 0;
    Allowance allowance(draft.text.content.size());
    constexpr std::uint32_t kNowhere = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t led_from = kNowhere; // 下同 once more changes nothing behind it, until a party is added
    for (const outline::RulePassage& rule : draft.outline.rules) {
        if (rule.kind == Rule::Kind::first_is_lead && rule.span.begin < led_from) {
            apply_first_is_lead(draft, rule);
            led_from = rule.span.begin; // rules stand in the order of the text
        }
        if (rule.kind == Rule::Kind::responsible_leads) apply_responsible_leads(draft, rule, lexicon);
        if (rule.kind != Rule::Kind::adds_party) continue;
        if (added++ >= kMostAdding || !apply_adds_party(draft, rule, lexicon, allowance)) {
            diagnostics.push_back({"rule_not_applied", Severity::warning,
                                   "The notice adds too many parties to all later tasks; this one is not added to all.", rule.span});
            continue;
        }
        led_from = kNowhere;
    }
}

} // namespace zeren::resolve
