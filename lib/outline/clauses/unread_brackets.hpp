// A bracket of offices at the end of an item that nobody is read of: one alone may be a gloss, and where others show no more it is told.
//
//     2.抓好防汛抗旱。（县水利局）        among items without brackets
//
// Test: tests/unit/bare_brackets_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>

namespace zeren::outline {

// Adds a finding for each such bracket of a numbered item that names nobody.
void tell_unread_brackets(std::string_view text, Outline& result, const LexiconTables& lexicon);

} // namespace zeren::outline
