// Which tables of a page are tables, and where their cells stand.
// Test: tests/unit/read_html_table_test.cpp.
#pragma once

#include "read/html_main.hpp"
#include "read/html_tree.hpp"

#include <cstdint>
#include <vector>

namespace zeren::reading {

// Per node: true for a table with structure. Tables that only place things (one column, one filled cell, tables in cells, one cell
// that holds an article) are false, and so is everything else. Linear.
[[nodiscard]] std::vector<bool> find_data_tables(const HtmlTree& tree, const std::vector<HtmlWeight>& weights);

// A cell of a table: its node, and what it covers, by the table algorithm of HTML (section 4.9.12).
struct HtmlCell {
    std::uint32_t node = 0;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t row_span = 1;
    std::uint32_t column_span = 1;
};

// The cells of one table without those of tables in it, in the order of the text. Columns beyond 1024 are not kept apart: a cell
// there spans nothing.
[[nodiscard]] std::vector<HtmlCell> table_cells(const HtmlTree& tree, std::uint32_t table);

} // namespace zeren::reading
