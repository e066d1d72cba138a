// Names of a list between which no mark stands.
//
//     市住建局市城管局          two: the level that begins the first begins the second, behind an ending of offices
//     住建局城管局环保局        three bureaus; of two the second may be part of the first (公安局交管局)
//     城关镇河东镇              two towns
//     市交通局（牵头）市财政局  two: a bracket that tells how the first takes part ends it
//     区民政局 联系人王芳       an office and whom to ask
//     县长马超群 局长杨帆       two officials among units
//     市公安局市中分局          one, and so is 县委县政府督查室
//
// Test: tests/unit/glued_names_test.cpp.
#pragma once

#include "extract/list_items.hpp"
#include "lexicon/tables.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

// Splits each item that holds several names, where every piece ends and begins as one. Linear in the length of the items.
void part_glued(std::string_view text, std::vector<ListItem>& items, const LexiconTables& lexicon);

} // namespace zeren::extract
