// Columns whose head the lexicon lacks, named by its words and by what stands below it.
//
//     周次     时间          工作内容    责任处室    盯办人       周次 and 时间 are in no lexicon; the rows prove that this is a head:
//     第1周    9月1日-5日    开学典礼    教务处      李敏         as many cells, somebody below 责任处室 in most of them
//     第2周    9月8日-12日   常规检查    教科室      王芳         盯办 is work and 人 are persons: a role, as in a label of the notice's own
//
// What was read by its words is told (label_not_known). Test: tests/unit/value_columns_test.cpp.
#pragma once

#include "outline/tables/cells.hpp"
#include "outline/tables/grid.hpp"
#include "outline/tables/head.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

using RowCells = std::vector<std::vector<Span>>; // by row and column

// The lines below the head that have as many cells as it has columns. Looks at a bounded number of lines.
RowCells rows_below(std::string_view text, const std::vector<TableLine>& lines, std::size_t head, Split split, std::size_t columns);

// The first rows of a table with structure, from row `first` on, each with `columns` cells: empty where a cell is missing or goes on.
RowCells rows_of_block(const Block& block, std::uint32_t first, std::size_t columns);

// Rows that name somebody below a label of roles, and hold nothing there that could not be.
std::size_t rows_with_somebody(std::string_view text, const std::vector<Column>& columns, const RowCells& rows,
                               const LexiconTables& lexicon);

// Whether a line of these cells is worth to look at what stands below it: some are labels, or end as one does, and none is a figure.
// Where blanks alone part them, none of them holds a mark or a value either.
bool could_be_head(std::string_view text, std::vector<Column> columns, Split split, const LexiconTables& lexicon);

// 乡镇 | 造林任务（亩） | 责任人: a column of work that holds nothing but figures is one of numbers, where another says what they are of.
void take_amounts(std::string_view text, std::vector<Column>& columns, const RowCells& rows, const LexiconTables& lexicon);

// Names the unknown columns as their words and all that stands below them say; where the rows prove the head, the others become fields.
// True where they prove it.
bool name_by_values(std::string_view text, std::vector<Column>& columns, const RowCells& rows, const LexiconTables& lexicon);

// Tells once of each column that was read so.
void tell_columns_read(std::string_view text, const Grid& grid, Table& table);

} // namespace zeren::outline
