// What a clause or a labelled line says beside who and when.
//
//     完成时限：2023年底取得明显成效并持续推进      取得明显成效并
//     责任分工：由县规划局开展规划编制工作，…负责实施    开展规划编制工作
//
// The words belong to the task and would stand nowhere: neither in its text, which they are behind, nor in a role or a deadline.
// Test: tests/unit/left_over_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

// The stretches of `piece` outside `covered` (what was read, in order) that hold at least four 汉字 beside words of the lexicon, in order, without
// the marks around them; none of a piece that is prose, or of a group's line or a cell above. Linear in the piece and what covers it.
std::vector<Span> left_over(std::string_view text, const outline::Piece& piece, const std::vector<Span>& covered,
                            const LexiconTables& lexicon);

} // namespace zeren::extract
