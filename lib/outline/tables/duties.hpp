// Who does it, where the cell says so itself.
//
//     责任分工: A牵头，B、C配合                          a cell of a column of roles that is a clause or labelled values
//     工作任务: 新建粮库3座（县发改局牵头，县财政局配合）     the work, closed by its clause, in a row whose columns name nobody
//     整改要求: 由县水务局牵头，倒排工期                   what is asked for, with its doer
//
// Test: tests/unit/table_places_test.cpp.
#pragma once

#include "outline/tables/grid.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Reads the cell of a column of roles as any other text, where it is nothing but clauses and labelled values: adds them to `pieces`, of
// `origin`, and returns true. Linear in the cell.
bool add_spoken_duties(std::string_view text, Span cell, const Column& column, Origin origin, const LexiconTables& lexicon,
                       std::vector<Piece>& pieces);

// Adds the clauses in the work of an item whose row names nobody: those that close its text, which then ends in front of them, and those
// in the cells of measures and demands. Linear in the row.
void add_duties_in_text(std::string_view text, const GridRow& row, const std::vector<Column>& columns, const LexiconTables& lexicon,
                        Item& item);

} // namespace zeren::outline
