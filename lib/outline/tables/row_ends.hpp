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

// Whether a cell of several columns of text was put together from cells that a blank parts: which blank ends a cell, nobody knows.
bool joins_text(const RowFit& fit, const std::vector<Span>& cells, const std::vector<Column>& columns);

// A line that holds nothing but parties, or a time: it goes on with the row above.
bool is_line_of_parties(std::string_view text, Span line, Split split, const LexiconTables& lexicon);

} // namespace zeren::outline
