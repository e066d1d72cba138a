// What stands behind the work of a paper and explains or leads on: its numbers ask for nothing.
//
//     名词解释                              a line that is called so, and all behind it
//     1.“双随机”：指随机抽取检查对象。
//     【相关链接】
//     1.西川县新建水厂4座
//     ———
//     ①指日供水1万吨以上水厂。              notes behind a rule, or to whose signs (新建水厂4座①) the text above points
//
// Below 申报条件 and 工作回顾 see no_work.hpp. Test: tests/unit/appendices_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

// Takes such paragraphs from the body: they are closing. A line takes all up to the next annex (`breaks`: one begins with that segment) or, where it
// has a number, up to the next of its kind; never where a bracket or a label below it hands out work, nor above the first number.
void take_appendices(std::string_view text, const std::vector<Segment>& segments, const std::vector<bool>& breaks,
                     std::vector<std::int32_t>& body, std::vector<Other>& other, const LexiconTables& lexicon);

// Whether a heading is a word of the lexicon and nothing else but a time in front of it: 工作回顾, 2023年工作回顾, 【相关链接】.
bool is_called(std::string_view text, Span heading, HeaderWord kind, const LexiconTables& lexicon);

} // namespace zeren::outline
