// For which stretch of time a target is asked: 全年, 到2025年, 上半年 beside its verb, or in front of its own noun.
//
//     上半年|固定资产投资增长5%                  the last time before it, where it is a period
//     2010年，|A达到x，B达到y                     for all of its part of the sentence
//     8栋厂房上半年|交付                         behind it only in its own clause
//     一季度开工率、上半年开工率分别…            each item has its own
//
// A nearer 年底前 ends the reach of one; 比2015年 and what stands in a baseline are none. Test: tests/unit/targets_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/time_expressions.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <optional>

namespace zeren::extract {

// `target` is its stretch; what begins at or behind `baseline` is said of x in 由x压减至y.
std::optional<Span> find_period(const Statements& statements, const Statement& statement, Span target, std::uint32_t baseline,
                                const LexiconTables& lexicon);

// The time in front of an item of a list, which `item` then lacks.
std::optional<Span> take_period(const Statements& statements, Span& item);

// 比|2015年
bool is_compared(const Statements& statements, const TimeExpression& time, const LexiconTables& lexicon);

} // namespace zeren::extract
