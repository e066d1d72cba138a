// What a paragraph consists of: prose, clauses, labelled values.
//
//     做好防汛工作。（市水务局牵头，各区配合）加强巡查。        prose, closing clause, prose
//     牵头领导：李志远；牵头单位：市水务局                      two labelled pieces
//     整改措施：立即清运。                                    a field
//
// Labels count where a colon or 【】 closes them; clauses where outline/clauses reads them. Shapes A1, A2, B2, B3, C1–C5, F1.
// Test: tests/unit/pieces_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// The pieces of `body` in order; between them they hold it whole (blanks and the stop behind a bracket aside).
std::vector<Piece> find_pieces(std::string_view text, Span body, const LexiconTables& lexicon);

} // namespace zeren::outline
