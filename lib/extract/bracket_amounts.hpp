// The numbers of a bracket that are asked for: 750座（其中，城区公厕100座、|农村公厕501座）, 25家（床位|不少于400张）, 新增学位（小学|45个|、初中|90个|）.
// All others only describe what stands in front of the bracket: 滨河大道（全长|4.2公里|）. Test: tests/unit/bracket_amounts_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/verdicts.hpp"
#include "lexicon/tables.hpp"

#include <cstddef>

namespace zeren::extract {

// （其中，城区公厕100座、|农村公厕501座|）: 其中 or 含 opens the bracket of the statement, and holds for all of it; 其中， in front of its clause.
bool opens_with_part(const Statements& statements, const Statement& statement, const MeasureTables& tables);

// Whether statement `index`, which stands in a bracket, is asked for. Looks at 8 numbers of the bracket at most.
bool counts_in_bracket(const Statements& statements, std::size_t index, const Verdict& verdict, const MeasureTables& tables);

} // namespace zeren::extract
