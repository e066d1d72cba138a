// From the duties of an item (who, as a list, in which role) to its roles with their parties.
#pragma once

#include "extract/draft.hpp"
#include "lexicon/tables.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace zeren::extract {

// A deadline of a clause or a label.
struct StatedTime {
    Span span;
    outline::Origin origin = outline::Origin::here;
    bool labelled = true; // false in front of a doer: 2023年|县水务局牵头
};

struct RoleSet {
    std::vector<Role> roles;
    std::vector<bool> by_verb; // a flag a role
    std::vector<StatedTime> times;
    std::vector<Field> fields;
    std::vector<outline::RulePassage> rules;
    std::vector<Diagnostic> diagnostics;
};

// On what `field` of an item rests that is written at `span`: nothing where that is the item itself.
std::optional<Basis> basis_of(outline::Origin origin, const char* field, Span span);

RoleSet read_roles(std::string_view text, const std::vector<outline::Piece>& pieces, const LexiconTables& lexicon);

} // namespace zeren::extract
