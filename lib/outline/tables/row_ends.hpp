// Rows that blanks part, and whose cells hold blanks or line ends themselves.
#pragma once

#include "outline/tables/align.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace zeren::outline {

// A row whose cells of text cannot be told apart, by its end: its number, all text as the task, and a cell for each column of roles and
// times behind it. Nothing when these do not stand at the end of the head, one of them is missing, or there is more than one way.
std::optional<RowFit> fit_row_end(std::string_view text, const std::vector<Span>& cells, const std::vector<Column>& columns,
                                  const LexiconTables& lexicon);

// 实现收入650万元，人均增收3000元 计财科 before the next wide gap: a long cell that left one blank only in front of who does it. The cells with
// that one cut, where a row lacks a single cell and one place alone parts text from a list of parties.
std::vector<Span> part_text_from_parties(std::string_view text, std::vector<Span> cells, std::size_t columns, const LexiconTables& lexicon);

// Whether a cell of several columns of text was put together from cells that a blank parts: which blank ends a cell, nobody knows.
bool joins_text(const RowFit& fit, const std::vector<Span>& cells, const std::vector<Column>& columns);

// A line that holds nothing but parties, or a time: it goes on with the row above.
bool is_line_of_parties(std::string_view text, Span line, Split split, const LexiconTables& lexicon);

} // namespace zeren::outline
