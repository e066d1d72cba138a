// C4: a bracket that holds nothing but units, （区发改局、区民政局）, at the end of an item: neither label nor verb.
//
// Such a bracket is a role only where the notice does it throughout; alone it may be a gloss. Test: tests/unit/pieces_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Turns the closing brackets of items into clauses (responsible_unit, without label) where at least two items, and most of those
// without another clause, end in one.
void read_bare_brackets(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
