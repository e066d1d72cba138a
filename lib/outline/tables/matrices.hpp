// A table whose columns are offices and whose cells say what each of them does:
//
//     序号 | 工作任务     | 县水务局 | 县住建局
//     1    | 整治排污口   | 牵头     | 配合          or signs: ★ | ○
//
// The names stand in the head alone, far from the tasks: such a table is told and nothing is read of it. Test: tests/unit/table_matrices_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/tables/value_columns.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Whether it is one: two cells of the head at least are offices, and all that is written below them are words of roles or single signs. Linear in
// the cells.
bool is_matrix(std::string_view text, const std::vector<Span>& head, const RowCells& rows, const LexiconTables& lexicon);

} // namespace zeren::outline
