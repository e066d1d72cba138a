// Items without number or prose, each a block of labelled lines that begins with the same label:
//
//     任务名称：南门片区征收        what stands behind the first label is what the item is about
//     责任单位：征收办
//     任务名称：停车位不足          and where it comes again, the next item begins
//     责任单位：城管办
//
// Labelled lines below an item with a number or words of its own are that item's. Test: tests/unit/records_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Makes the value of the first label of each block prose: the text of an item. A run of labelled lines is cut into blocks where the field
// that opens it opens a line again, each with somebody who has a duty. In a paper without numbers one block is enough where
// that label names work (任务内容, 项目名称). Linear.
void open_records(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
