// Times within which something has to be done, once it comes up: 备案手续2个工作日内办结, 发现问题48小时内交办.
//
// They are targets, no deadlines; one that is counted from an event (收到申请3个工作日内) and the length of a campaign (一个月内) are
// neither. Test: tests/unit/targets_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/verdicts.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>

namespace zeren::extract {

// 收到申请|3个工作日内: a word of `event` stands between `begin` and the number.
bool counts_from_event(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
                       const MeasureTables& tables);

// Whether `statement` is such a time; `verdict` then has its indicator: the noun before it, else what is done behind it.
bool take_time_to_answer(const Statements& statements, const Statement& statement, Verdict& verdict, const LexiconTables& lexicon);

} // namespace zeren::extract
