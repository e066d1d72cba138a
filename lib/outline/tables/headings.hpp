// Headings without numbers over tables:
//
//     民生保障                        a heading by its format (the name of a sheet, <h2>, Word's heading 1) right above a table with tasks
//     序号 | 工作任务 | 责任单位
//     城市建设                        and another one: both are headings of sections
//
// The title of the document may be the first of them. One alone proves nothing, and where one of them is no heading, none is: the tasks of
// its table would count as those of the heading before it. Test: tests/unit/table_headings_test.cpp.
#pragma once

#include "outline/outline.hpp"
#include "outline/tables/tables.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace zeren::outline {

// The indices of the segments that have a table with tasks right below them, in order. Linear in both lists, which are in order.
std::vector<std::size_t> segments_above_tables(const std::vector<Segment>& segments, const std::vector<Table>& tables);

// Gives each such heading a mark of the level of 一、 without a number. `above`: segments_above_tables().
void mark_table_headings(std::string_view text, const std::vector<std::size_t>& above, std::vector<Segment>& segments,
                         const LexiconTables& lexicon);

} // namespace zeren::outline
