// Names without a post among the units of clauses.
//
//     （张建国牵头，市水务局配合）     张建国 is a person: a surname, two 汉字 and nothing that a unit ends with
//     （王明负责） … 责任领导：王明    a name of two 汉字 needs a place elsewhere in the notice where it is a person's
//     （石景山牵头） … 石景山区        the beginning of a unit's name stays a unit
//
// Only all parties of a role together are taken for persons. Test: tests/unit/lone_names_test.cpp.
#pragma once

#include "extract/draft.hpp"
#include "lexicon/tables.hpp"

namespace zeren::extract {

// Makes persons of the units of verbs (牵头, 负责) that are names; who leads is a leader then. Linear in the parties.
void find_lone_names(Draft& draft, const LexiconTables& lexicon);

} // namespace zeren::extract
