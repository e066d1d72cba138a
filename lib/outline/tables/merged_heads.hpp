// Heads of two rows whose merged cells were lost, so that the labels of the second stand below nothing of the first:
//
//     序号 | 工作任务 | 责任分工 | 完成时限                 a cell that stood above two or more is one cell here
//     牵头单位 | 配合单位                                  and the second row begins at the margin
//     1 | 新建小学2所 | 县教育局 | 县住建局 | 10月底         the rows show how many columns there are
//
// The labels of the second row take the place of a run of the first's cells: where, the rows say by what they hold. Two places that fit
// them alike are none. Test: tests/unit/merged_heads_test.cpp.
#pragma once

#include "outline/tables/cells.hpp"
#include "outline/tables/grid.hpp"
#include "outline/tables/head.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct MergedHead {
    bool found = false;          // two rows of a head over rows of more cells
    std::vector<Column> columns; // none where nobody could tell which label stands where
    std::size_t last = 0;        // the line of its second row
};

MergedHead read_merged_head(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, const LexiconTables& lexicon);

} // namespace zeren::outline
