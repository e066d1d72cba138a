// What a paragraph of the body says when it is no item and names nobody.
//
//     会议指出，5个项目滞后。                    what a meeting heard: no work
//     据了解，今年以来改造小区12个。               what goes on, and what a leader said (郑立新强调，…), as news tell it
//     现将规划提出的9项任务进行责任分解。          announces the tasks: its count is no target
//     请于5月15日前将落实情况报县政府督查室。       asks for a report on all of the work
//     主要预期目标是：地区生产总值增长8%；…       goals, wherever it stands
//
// Test: tests/unit/items_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>

namespace zeren::outline {

bool reports_meeting(std::string_view text, const Segment& segment);

bool tells_what_is_said(std::string_view text, const Segment& segment, const LexiconTables& lexicon);

bool announces(std::string_view text, const Segment& segment);

// One short sentence that asks for news of the work by a verb of reporting.
bool asks_for_report(std::string_view text, Span paragraph, const LexiconTables& lexicon);

// It opens with the word for goals and a colon, and asks for two numbers at least. Looks for the word in its first 150 bytes.
// Whether the paragraph opens with the year by which it asks for what follows: 到2027年，….
bool opens_with_goal(std::string_view text, Span paragraph);

bool states_goals(std::string_view text, Span paragraph, const LexiconTables& lexicon);

} // namespace zeren::outline
