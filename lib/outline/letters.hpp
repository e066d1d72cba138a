// What a letter that sends a plan asks of everybody: how the plan is to be carried out, and no work of its own.
//
//     现将《重点工作分工方案》印发给你们，请认真贯彻。
//     一、各部门要提高认识。
//     二、市政府督查室要把落实情况纳入督查。       no task of 市政府督查室: the tasks are in the plan
//     三、各单位每月至少研究1次，确定1名联络员。    no goal: how often the work is looked at, and by whom
//
// Where a number of the list has a clause, a label or a bracket, most of them name somebody, or what somebody has to do has a number or a
// time (县水务局要在6月底前完成12座水库除险加固), the letter hands out the work itself: no task is kept whose party is lost.
// Test: tests/unit/letters_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/header/header.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Makes prose of the doers in such a list. Linear in the text in front of the list's end.
void drop_demands(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

// Which segments are such a list, where its numbers tell nothing else: times of steering, persons who are named, days of reports. Linear as well.
std::vector<bool> find_demands(std::string_view text, std::vector<Segment>& segments, const HeaderPlan& plan, const LexiconTables& lexicon);

// 镇党委对整改工作负总责。 区专项治理办每季度通报一次进展情况。: whether a paragraph below a heading such as 工作要求 only tells how work is steered. `duties`: it
// names doers in its sentences.
bool tells_steering(std::string_view text, Span heading, Span paragraph, bool duties, const LexiconTables& lexicon);

} // namespace zeren::outline
