// What is said about a table right below it.
//
//     | 3 | 新建学校 | 区教育局 |
//     注：1.牵头领导每月至少调度一次。
//     2.表中投资额为计划数。            the note goes on by its numbers
//
// Test: tests/unit/table_between_rows_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"
#include "outline/tables/tables.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace zeren::outline {

// Which of the segments belong to such a note: they ask nobody for anything.
std::vector<bool> notes_below_tables(std::string_view text, const std::vector<Segment>& segments, const std::vector<Table>& tables,
                                     const LexiconTables& lexicon);

} // namespace zeren::outline
