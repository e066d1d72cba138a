// Headings without numbers over lists without numbers:
//
//     一季度                               a short line right above a bullet
//     ◆完成河堤加固3公里。（市水务局）
//     二季度                               and another one: both are headings of sections
//     ◆改造管网8公里。（市住建局）
//
// One such line proves nothing: it may be the end of the preamble. Test: tests/unit/bullet_heads_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Gives each such heading a mark of the level of 一、 without a number, as 总体目标 has. Linear.
void mark_bullet_heads(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
