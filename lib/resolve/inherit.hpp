// Roles that a task has from elsewhere: its heading, the task above it, a rule of the document.
#pragma once

#include "extract/draft.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <vector>

namespace zeren::resolve {

// Gives each draft task the roles that it inherits, marked by their basis. Items stand in the order of the text, parents first. Where
// the allowance (allowance.hpp) is used up, later tasks inherit nothing and a diagnostic tells it.
void inherit_roles(extract::Draft& draft, std::vector<Diagnostic>& diagnostics);

// What each label means beside its neighbours. Comes before inherit_roles.
void set_effective_roles(extract::Draft& draft, const LexiconTables& lexicon);

// What document-wide rules make of the parties, and which of them are not applied. Comes behind inherit_roles.
void apply_rules(extract::Draft& draft, const LexiconTables& lexicon, std::vector<Diagnostic>& diagnostics);

} // namespace zeren::resolve
