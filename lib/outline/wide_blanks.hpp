// Line breaks that were lost while the indents of the paragraphs stayed: two wide blanks stand where a paragraph began.
//
//     …特作如下决定：　　一、严格执行法律法规　　各级人民政府必须…。　　二、依法防治污染　　…
//
// One such gap alone counts behind a numbered heading, with a sentence behind it; the cells of a table are for tables.hpp.
// Test: tests/unit/glued_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// The paragraphs of `line`, in order and without blanks at their ends; the line itself where no indent is left in it. Linear.
std::vector<Span> cut_at_wide_blanks(std::string_view text, Span line);

} // namespace zeren::outline
