// Items of a list that tell what is done, though they end as names of offices do.
//
//     建设县住建局      an act in front of somebody's office
//     建设收储点5处     an act and a count; 督查1处 is a name
//
// Test: tests/unit/work_items_test.cpp.
#pragma once

#include "lexicon/tables.hpp"

#include <string_view>

namespace zeren::outline {

// `item`: one item of a list, without blanks around it and without a bracket behind it. Linear in its length.
bool tells_work(std::string_view item, const LexiconTables& lexicon);

} // namespace zeren::outline
