// Leaders named by a pointer to another paper, with their names in the bracket behind it.
//
//     责任领导：按《市政府领导工作分工》分工(林海峰、陈立群、许文杰)；      林海峰、陈立群、许文杰
//
// Catalogue section 8, form 15. Test: tests/unit/pieces_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

// The list inside the bracket where `list` begins as 按《…》 does, a bracket follows before `limit`, and it holds nothing but names;
// else `list` itself. (分工 is an adverb to the grammar of clauses, so the list may end in front of it.)
Span names_behind_pointer(std::string_view text, Span list, std::uint32_t limit, const LexiconTables& lexicon);

} // namespace zeren::outline
