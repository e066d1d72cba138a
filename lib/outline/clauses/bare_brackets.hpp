// C4: a bracket that holds nothing but units, （区发改局、区民政局）, behind a sentence: neither label nor verb.
//
//     1.硬化道路8公里(县交通局)。新建泵站2座(县水务局),6月底前完成。      two clauses of one paragraph, the second with its time
//     惠及3家单位（市水务局、市林业局、市财政局）。                      tells which three: none
//
// Such a bracket is a role only where the notice proves it; alone it may be a gloss. Test: tests/unit/bare_brackets_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Turns the brackets that end sentences into clauses (responsible_unit, without label) where at least two items, and most of those
// without another clause, end in one. Where most items end in brackets that are clauses, the odd one that holds nothing but offices
// is a clause too; so are two offices or more at the very end of a paragraph, where half of those with such a number name somebody.
void read_bare_brackets(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
