// Offices of the administration behind whom their work begins with no word of asking.
//
//     县公安局要加强巡逻，|县应急管理局组织救援力量备勤        a second office behind the comma of one that is asked
//     县水利局要设置标牌，|县财政局安排经费20万元
//     县财政局拨付资金后                                     when something else is done: none
//
// Test: tests/unit/doers_test.cpp, tests/unit/requests_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"
#include "zeren/model.hpp"

#include <string_view>

namespace zeren::outline {

// 县住建局, 县残联: how offices of the administration end. A school or a hospital may be what is built.
bool is_administration(std::string_view office);

// The offices with which `words` open, where a word of doing or a day stands right behind them in front of `words.end`; empty for none.
Span working_office(std::string_view text, Span words, const LexiconTables& lexicon);

// The same of a clause between commas that tells no circumstance.
Span working_office_of_clause(std::string_view text, Span clause, const LexiconTables& lexicon);

// The piece that names it.
Piece doer_of(Span office);

} // namespace zeren::outline
