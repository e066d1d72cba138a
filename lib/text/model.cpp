// The wording of a span, and the stable strings of the model's enumerators as they stand in the JSON. Test: tests/unit/json_enum_test.cpp.
#include "zeren/model.hpp"

#include <array>
#include <cstddef>

namespace zeren {
inline namespace v0 {
namespace {

// The string of an enumerator; empty for a number that is none.
template <class Enum, std::size_t size>
std::string_view name_of(Enum value, const std::array<std::string_view, size>& names) noexcept
{
    const auto index = static_cast<std::size_t>(value);
    return index < size ? names[index] : std::string_view{};
}

// In the order of the enumerators.
constexpr std::array<std::string_view, 9> kRoleKinds{"lead_leader",
                                                     "responsible_leader",
                                                     "responsible_person",
                                                     "lead_unit",
                                                     "responsible_unit",
                                                     "cooperating_unit",
                                                     "supervising_unit",
                                                     "contact",
                                                     "other"};
constexpr std::array<std::string_view, 3> kPartyKinds{"unit", "person", "collective"};
constexpr std::array<std::string_view, 3> kTaskKinds{"assignment", "goal", "item"};
constexpr std::array<std::string_view, 5> kOtherKinds{"furniture", "prose", "closing", "table", "unclaimed"};
constexpr std::array<std::string_view, 5> kRules{"first_is_lead", "adds_party", "not_repeated", "default_field", "responsible_leads"};
constexpr std::array<std::string_view, 2> kBasisKinds{"inherited", "inferred"};
constexpr std::array<std::string_view, 12> kBasisRules{"heading_leader", "heading_clause",   "parent_clause",  "first_is_lead",
                                                       "adds_party",     "label_neighbours", "year_of_notice", "elided_indicator",
                                                       "lost_unit",      "merged_cell",      "group_line",     "responsible_leads"};
constexpr std::array<std::string_view, 2> kChanges{"increase", "decrease"};
constexpr std::array<std::string_view, 7> kRelations{"=", ">=", ">", "<=", "<", "~", "range"};
constexpr std::array<std::string_view, 5> kPrecisions{"day", "month", "quarter", "half", "year"};
constexpr std::array<std::string_view, 3> kDeadlineKinds{"by", "within", "ongoing"};
constexpr std::array<std::string_view, 3> kSeverities{"error", "warning", "info"};

} // namespace

std::string_view Document::text(Span span) const& noexcept
{
    if (span.empty() || span.end > content.size()) return {};
    return std::string_view(content).substr(span.begin, span.size());
}

std::string_view to_string(RoleKind role) noexcept { return name_of(role, kRoleKinds); }
std::string_view to_string(PartyKind kind) noexcept { return name_of(kind, kPartyKinds); }
std::string_view to_string(Task::Kind kind) noexcept { return name_of(kind, kTaskKinds); }
std::string_view to_string(Other::Kind kind) noexcept { return name_of(kind, kOtherKinds); }
std::string_view to_string(Rule::Kind kind) noexcept { return name_of(kind, kRules); }
std::string_view to_string(Basis::Kind kind) noexcept { return name_of(kind, kBasisKinds); }
std::string_view to_string(Basis::Rule rule) noexcept { return name_of(rule, kBasisRules); }
std::string_view to_string(Change change) noexcept { return name_of(change, kChanges); }
std::string_view to_string(Relation relation) noexcept { return name_of(relation, kRelations); }
std::string_view to_string(Deadline::Precision precision) noexcept { return name_of(precision, kPrecisions); }
std::string_view to_string(Deadline::Kind kind) noexcept { return name_of(kind, kDeadlineKinds); }
std::string_view to_string(Severity severity) noexcept { return name_of(severity, kSeverities); }

} // namespace v0
} // namespace zeren
