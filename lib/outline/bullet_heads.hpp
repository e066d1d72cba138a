// Headings without numbers over lists without numbers:
//
//     一季度                               a short line right above a bullet
//     ◆完成河堤加固3公里。（市水务局）
//     二季度                               and another one: both are headings of sections
//     ◆改造管网8公里。（市住建局）
//
//     县水务局（签状人：刘志明）             offices (office_heads.hpp) over 1. 2. 3. too
//     1.新建供水管线30公里。
//     赵丽副县长牵头：                       leaders and their verb
//     高志远（县委书记）                     or their post
//
// One such line proves nothing: it may be the end of the preamble. Test: tests/unit/bullet_heads_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Whether a line is short and no sentence, label or date; a colon may close it (城区：).
bool is_heading_line(std::string_view text, const Segment& segment, const LexiconTables& lexicon);

// 任务分解表, 工作清单: a line that ends as the title of a document does.
bool ends_as_title(std::string_view text, Span line, const LexiconTables& lexicon);

// Makes it a heading of this level without a number.
void mark_heading(Segment& segment, Ladder ladder = Ladder::chinese);

// Gives each such heading a mark of the level of 一、 without a number, as 总体目标 has; an office over numbers that of （一）, where the notice
// has 一、 as well. Linear.
void mark_bullet_heads(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
