// Names without a post among the units of clauses.
//
//     （张建国牵头，市水务局配合） … 责任领导：张建国     a person, for the notice shows him as one elsewhere
//     （青石坊牵头）                                     what nobody calls a person stays a unit
//     牵头：李强 … 牵头：李强、王建国                     the label is a verb, and all that it names are names
//
// Only all parties of a role together are taken for persons. Test: tests/unit/lone_names_test.cpp.
#pragma once

#include "extract/draft.hpp"
#include "lexicon/tables.hpp"

namespace zeren::extract {

// Makes persons of the units of verbs (牵头, 负责) that are names; who leads is a leader then. Linear in the parties.
void find_lone_names(Draft& draft, const LexiconTables& lexicon);

} // namespace zeren::extract
