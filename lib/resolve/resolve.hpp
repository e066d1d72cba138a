// What the document says once and means everywhere; then the finished model.
//
//     二、李志远副县长主抓的工作        each task below has him as lead_leader, basis heading_leader
//     （1）…（2）…（A牵头）            the measures have the roles of the task above them, basis parent_clause
//     列第一位者为牵头单位，下同        the first party of each later list leads, basis first_is_lead
//     收储办, 区收储办                 one party, named as the notice itself writes it most fully
//
// Nothing that an item says itself is overwritten. Tests: tests/unit/inherit_test.cpp, years_test.cpp, names_test.cpp,
// findings_test.cpp.
#pragma once

#include "extract/draft.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

namespace zeren::resolve {

Document resolve(extract::Draft draft, const LexiconTables& lexicon);

} // namespace zeren::resolve
