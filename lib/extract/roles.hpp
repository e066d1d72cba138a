// From the duties of an item (who, as a list, in which role) to its roles with their parties.
#pragma once

#include "extract/draft.hpp"
#include "lexicon/tables.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

struct RoleSet {
    std::vector<Role> roles;
    std::vector<bool> by_verb;                // a flag a role
    std::vector<outline::LabelledText> times; // deadlines of clauses and labels; label empty behind a verb
    std::vector<Field> fields;
    std::vector<outline::RulePassage> rules;
    std::vector<Diagnostic> diagnostics;
};

RoleSet read_roles(std::string_view text, const std::vector<outline::Piece>& pieces, const LexiconTables& lexicon);

} // namespace zeren::extract
