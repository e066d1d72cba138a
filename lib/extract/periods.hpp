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

#include <cstddef>
#include <optional>

namespace zeren::extract {

// What a statement is like for the times beside it.
struct Reach {
    bool shares = false; // it has no verb of its own: 每年推广农机8000台，|应用100个, so that a rhythm reaches over the comma
    std::uint32_t level = 0; // where its noun ends and the words of a level begin: 整改率|年底达到95%; 0 for no level
};

// `target` is its stretch; `baseline` that of 由x in 由x压减至y, empty for none.
std::optional<Span> find_period(const Statements& statements, const Statement& statement, Span target, Span baseline, Reach reach,
                                const LexiconTables& lexicon);

// 三年|改造泵站68座、建成农田45万亩: the years that a verb of doing follows, in the clause of statement `index`.
std::optional<Span> find_years(const Statements& statements, std::size_t index, const LexiconTables& lexicon);

// 2025年、2026年、2027年|分别|建成公厕10座、15座、20座: the time of statement `index`, where as many times as values stand in front of 分别.
std::optional<Span> find_paired_period(const Statements& statements, std::size_t index);

// The time in front of an item of a list, which `item` then lacks.
std::optional<Span> take_period(const Statements& statements, Span& item);

// 比|2015年
bool is_compared(const Statements& statements, const TimeExpression& time, const LexiconTables& lexicon);

} // namespace zeren::extract
