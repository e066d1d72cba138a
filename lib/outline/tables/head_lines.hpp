// The labels of a table that stand one a line, some of them broken over lines.
#pragma once

#include "outline/tables/grid.hpp"
#include "outline/tables/head.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct StreamHead {
    std::vector<Column> columns;
    std::size_t end = 0; // line behind it
};

// The head that begins at line `at`: none, or the readings of it that only the rows can tell apart, at most four. Looks at a bounded number of lines.
std::vector<StreamHead> read_stream_heads(std::string_view text, const std::vector<TableLine>& lines, std::size_t at,
                                          const LexiconTables& lexicon);

// The cell of a line: without the pipes around it. Nothing when pipes part several cells.
std::optional<Span> cell_of_line(std::string_view text, Span line);

// How many lines the row takes that begins with its number at line `at`, one a cell: up to the next number; 0 when either is missing.
std::size_t lines_of_row(std::string_view text, const std::vector<TableLine>& lines, std::size_t at);

// What the head may mean, the first of those that fit as well. 目标任务 in front of 主要内容 may hold nothing but the headings of the rows
// below it: merged cells (一、稳增长) that became lines, and no cell of a row.
std::vector<std::vector<Column>> readings_of(const StreamHead& head);

} // namespace zeren::outline
