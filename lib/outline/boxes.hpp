// The boxes of a plan, which stand behind an item and are none of it.
//
//     7.打造区域型平台。…（责任单位：各市人民政府）
//     专栏4  平台培育工程
//     培育综合型平台。全省培育3家左右双跨平台。
//     8.建设企业级平台。…
//
// Test: tests/unit/boxes_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// 专栏4  平台培育工程, 【专栏一】: the line with which a box begins.
bool begins_box(std::string_view text, Span line, const LexiconTables& lexicon);

// Marks the paragraphs of each box, up to the next number. Where they name somebody and the item above nobody, they are its own words; what
// closes the notice is no part of the last one. A list of the box's own behind an item that says who does it is a list without numbers.
void mark_boxes(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
