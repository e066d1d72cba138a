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

// Whether a line is short and no sentence, label or date; a colon may close it (城区：).
bool is_heading_line(std::string_view text, const Segment& segment, const LexiconTables& lexicon);

// 任务分解表, 工作清单: a line that ends as the title of a document does.
bool ends_as_title(std::string_view text, Span line, const LexiconTables& lexicon);

// Makes it a heading of the level of 一、 without a number.
void mark_heading(Segment& segment);

// Gives each such heading a mark of the level of 一、 without a number, as 总体目标 has. Linear.
void mark_bullet_heads(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
