// Numbers in front of the labelled lines of an item, which make no items of them:
//
//     问题一：部分污水处理厂运行不正常。
//     （一）整改目标：年底前达标率达到90%。      a field of the item above
//     （二）责任单位：市住建局                    a role of it
//
// Test: tests/unit/numbered_labels_test.cpp.
#pragma once

#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Takes the mark off each such line; its number stays in the span of the segment. The lines are a list from 1 on below a number that stands
// above it, each begins with a label (or words and a colon that the lexicon lacks, the fewer of them), and one of them names who is
// responsible. A list with an item among them (1.加固河堤。) keeps its marks. Linear.
void drop_marks_of_labels(std::string_view text, std::vector<Segment>& segments);

} // namespace zeren::outline
