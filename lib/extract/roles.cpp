// One duty is one role, but for a duty that comes again right behind itself in the same clause (A牵头，B牵头 stay two).
// Test: tests/unit/roles_test.cpp.
#include "extract/roles.hpp"

#include "extract/parties.hpp"
#include "extract/party_kinds.hpp"
#include "outline/labels/label_forms.hpp"
#include "outline/rules.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"

#include <algorithm>
#include <string>

namespace zeren::extract {
namespace {

bool names_person(RoleKind role) noexcept
{
    return role == RoleKind::lead_leader || role == RoleKind::responsible_leader || role == RoleKind::responsible_person;
}

class Reader {
public:
    Reader(std::string_view text, const LexiconTables& lexicon, std::size_t duties) : text_(text), lexicon_(lexicon)
    {
        set_.roles.reserve(duties);
    }

    void add(const outline::Piece& piece)
    {
        const std::size_t first = set_.roles.size();
        const std::size_t first_time = set_.times.size();
        for (const outline::Duty& duty : piece.duties) add_duty(duty, piece.span);
        for (std::size_t i = first; i < set_.roles.size(); ++i) set_.roles[i].basis = basis_of(piece.origin, "parties", set_.roles[i].span);
        for (const outline::LabelledText& time : piece.deadlines)
            set_.times.push_back({time.value, outline::Origin::here, !time.label.empty()});
        for (std::size_t i = first_time; i < set_.times.size(); ++i) set_.times[i].origin = piece.origin;
        for (const outline::LabelledText& field : piece.fields) set_.fields.push_back({field.label, field.value});
    }

    RoleSet take() { return std::move(set_); }

private:
    void add_duty(const outline::Duty& duty, Span piece)
    {
        if (duty.label) read_rule_in(*duty.label);
        const Span place = duty.label && (piece.holds(*duty.label) || duty.list.empty()) ? *duty.label : duty.list;
        if (duty.list.empty()) {
            report("label_without_parties", Severity::warning, "The label names nobody.", place);
            return;
        }
        PartyList list = read_parties(text_, duty.list, duty.role, lexicon_, beside(duty));
        set_.rules.insert(set_.rules.end(), list.rules.begin(), list.rules.end());
        for (const Span time : list.times) set_.times.push_back({time, outline::Origin::here});
        for (const Span item : list.unreadable)
            report("unreadable_party", Severity::warning, "This part of the list is no party that can be read safely.", item);
        if (list.parties.empty()) {
            if (list.times.empty()) report("label_without_parties", Severity::warning, "The label names nobody.", place);
            return;
        }
        Role role;
        role.role = duty.role;
        role.label = duty.label;
        role.open_ended = list.open_ended;
        role.parties = std::move(list.parties);
        role.span = extent_of(role, duty.by_verb, piece);
        const bool officials = std::ranges::all_of(role.parties, [](const Party& party) { return party.kind == PartyKind::person; });
        if (role.role == RoleKind::lead_unit && officials) role.role = RoleKind::lead_leader; // （副县长郭志强牵头）
        if (role.role == RoleKind::responsible_unit && officials && duty.by_verb) role.role = RoleKind::responsible_leader;
        if (names_person(role.role)) judge_units(role);
        set_.roles.push_back(std::move(role));
        set_.by_verb.push_back(duty.by_verb);
    }

    // 责任单位（排第一的为牵头单位）：…, in a head of a column for each row again: the rule of the bracket.
    void read_rule_in(Span label)
    {
        if (label.empty() || !text::is_round_close(text::decode_before(text_, label.end).value)) return;
        const auto end = static_cast<std::uint32_t>(text::before(text_, label.end));
        std::uint32_t open = end;
        while (open > label.begin && !text::is_round_open(text::decode_before(text_, open).value))
            open = static_cast<std::uint32_t>(text::before(text_, open));
        if (const auto rule = outline::read_rule(text_, {open, end}, lexicon_)) set_.rules.push_back(*rule);
    }

    // Behind a label of units, or none, persons may stand beside them; a label that names them too (牵头单位（责任人）) says as what.
    [[nodiscard]] Beside beside(const outline::Duty& duty) const
    {
        if (duty.by_verb || names_person(duty.role) || duty.role == RoleKind::contact) return {};
        const auto named = duty.label ? outline::persons_in_label(text_, *duty.label, lexicon_) : std::nullopt;
        return {true, named.has_value(), named.value_or(RoleKind::responsible_person)};
    }

    // 揭榜人：市水务局: a unit is no person, whatever the label expects. Units alone make it the role of the unit's label (揭榜单位); one
    // beside persons keeps the label's role and acts in the other.
    void judge_units(Role& role) const
    {
        const auto is_unit = [&](const Party& party) {
            if (party.kind == PartyKind::collective) return ends_as_organisation(words(party.span), false, lexicon_);
            return party.kind == PartyKind::unit && !party.post;
        };
        const RoleKind of_units = role_of_units(role);
        if (std::ranges::all_of(role.parties, is_unit)) {
            role.role = of_units;
            return;
        }
        for (Party& party : role.parties) {
            if (party.kind == PartyKind::unit && is_unit(party) && !party.effective_role) party.effective_role = of_units;
        }
    }

    // What the label would mean as one of units: 揭榜人 as 揭榜单位.
    [[nodiscard]] RoleKind role_of_units(const Role& role) const
    {
        const RoleKind plain = role.role == RoleKind::lead_leader ? RoleKind::lead_unit : RoleKind::responsible_unit;
        if (!role.label) return plain;
        const std::string label = text::folded_name(words(*role.label));
        if (!label.ends_with(text::kPersonTail)) return plain;
        const std::string twin = label.substr(0, label.size() - text::kPersonTail.size()) + std::string(text::kUnitTail);
        const auto found = lexicon_.role_words.longest(twin, 0);
        const bool whole = found.found(0) && found.end == twin.size() && lexicon_.words[found.value].kind == WordKind::label &&
                           lexicon_.words[found.value].means == Meaning::role;
        return whole ? lexicon_.words[found.value].role : plain;
    }

    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }

    // From label or first party to last party or verb. A label outside the piece is the head of a column, far above: no part of it; a verb
    // may stand behind the piece (县水务局要|牵头) and is.
    static Span extent_of(const Role& role, bool by_verb, Span piece)
    {
        const bool beside = role.label && (by_verb || piece.holds(*role.label));
        Span span = beside ? *role.label : role.parties.front().span;
        for (const Party& party : role.parties) {
            span.begin = std::min(span.begin, party.span.begin);
            span.end = std::max(span.end, party.span.end);
        }
        return span;
    }

    void report(const char* code, Severity severity, const char* message, Span span)
    {
        set_.diagnostics.push_back({code, severity, message, span});
    }

    std::string_view text_;
    const LexiconTables& lexicon_;
    RoleSet set_;
};

} // namespace

std::optional<Basis> basis_of(outline::Origin origin, const char* field, Span span)
{
    switch (origin) {
    case outline::Origin::group_line: return Basis{Basis::Kind::inherited, Basis::Rule::group_line, {field}, span};
    case outline::Origin::merged_cell: return Basis{Basis::Kind::inherited, Basis::Rule::merged_cell, {field}, span};
    case outline::Origin::here: break;
    }
    return std::nullopt;
}

RoleSet read_roles(std::string_view text, const std::vector<outline::Piece>& pieces, const LexiconTables& lexicon)
{
    std::size_t duties = 0;
    for (const outline::Piece& piece : pieces) duties += piece.duties.size();
    Reader reader(text, lexicon, duties);
    for (const outline::Piece& piece : pieces) reader.add(piece);
    return reader.take();
}

} // namespace zeren::extract
