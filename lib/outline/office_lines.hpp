// Offices on a line of their own below the item that they answer for, without label or verb.
//
//     1.加固河堤3公里
//     市水务局                     responsible_unit of 1
//     2.新增绿地5公顷
//     （市园林局、市城管局）        and of 2
//
// One such line proves nothing: it may sign a notice or be the end of a sentence. Headings over items: bullet_heads.hpp. Test:
// tests/unit/office_lines_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Makes a role line of each, where at least two items, and most of the numbered ones, have nothing else that names anybody and one such
// line below them. Linear.
void read_office_lines(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
