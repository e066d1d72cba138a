// Whom a numbered paragraph, or any of a notice without numbers, asks: 请 or what a meeting decided stands in front of the doer (会议纪要, 督办通知).
//
//     二、请县财政局会同县卫健局于3月31日前提出方案。        responsible_unit 县财政局, cooperating_unit 县卫健局 (会同)
//     一、会议要求，市住建局要加快改造；市财政局要拨付资金。  two parts, each with its doer
//     二、县财政局拨付经费。                                 where every paragraph of the list opens with its office
//     请各单位认真贯彻。                                    nobody in particular: none
//
// Test: tests/unit/requests_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Gives such paragraphs in which nothing else names anybody a leading piece for each doer. Linear in the text.
void read_requests(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
