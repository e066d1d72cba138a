// Tables that hand out work: one row a task, one column a role, with the head of the column as its label.
//
//     序号  重点任务  牵头股室  完成时限        T1: cells split by two or more blanks, tabs or pipes, one line a row
//     一、校舍建设                              a row across the width is a section
//     1     新建校舍  计财股    8月底前         an Item with number 1, a Duty 牵头股室 of 计财股, a deadline
//
// Also T2 and T3 (one cell a line), T4 and T5 (glued: items without roles), and blocks of kind table (HTML). A table is known by its
// head: labels of the lexicon side by side, one of them of the task, one of a role or deadline. What cannot be split safely gives no
// roles but the diagnostic table_not_split. Catalogue sections 1, 8 and 9.12. Test: tests/unit/tables_test.cpp.
// A head that names somebody and does not say for what gives table_not_read.
//
// The steps: table_head (labels) → table_cells (cells of a line, what each looks like) → table_align (cell to column) → Grid, by
// table_lines, table_piped, table_stream, table_glued, table_block → table_items (Grid to items).
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <cstdint>
#include <vector>

namespace zeren::outline {

// What one table adds to the outline. Sections and items count from here: `section` 0 is what encloses the table, else an index in
// `sections` + 1; `parent` is an index in `items`; lists count from 1.
struct Table {
    Span span; // all of it, head and notes included
    std::vector<SectionDraft> sections;
    std::vector<Item> items;
    std::vector<Other> other;
    std::vector<Diagnostic> diagnostics;
};

// The tables of the text, in order; they never overlap. Blocks of kind table that hand out no work are tables without items.
std::vector<Table> find_tables(const zeren::Text& text, const LexiconTables& lexicon);

} // namespace zeren::outline
