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

#include <cstddef>
#include <string_view>
#include <vector>

namespace zeren::outline {

// The columns whose cells of the head are offices, where two at least are; asked before any row is looked at.
std::vector<std::size_t> office_columns(std::string_view text, const std::vector<Span>& head, const LexiconTables& lexicon);

// Whether all that is written below these columns are words of roles or single signs. Linear in the cells.
bool holds_marks(std::string_view text, const std::vector<std::size_t>& offices, const RowCells& rows, const LexiconTables& lexicon);

} // namespace zeren::outline
