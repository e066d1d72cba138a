// Whether a number says what has been and not what shall be.
//
//     去年完成投资5亿元; 截至上月，完成管网3公里; 仅完成19座       words of the past open the clause or sentence, or stand before it
//     2020年，全市就诊率88.6%（in a notice of 2021）              the year is over
//     能耗比去年下降5%; 2020年度预算执行审计4个                    none: a baseline, and work on what was
//
// Test: tests/unit/verdicts_test.cpp.
#pragma once

#include "extract/bounds.hpp"
#include "extract/statements.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>

namespace zeren::extract {

// 不低于|64%: a norm, which is no fact of what has been, whatever time stands beside it.
bool sets_a_norm(std::string_view text, const Bounds& bounds);

// 截至目前完成5座，|力争达到8座|; 已开工12个，|年底前竣工20个|; 已改造120户，|再改造80户|: its clause strives for it, asks for more, or opens with a
// day or year that is to come, though its sentence
// tells what has been.
bool is_striven_for(const Statements& statements, const Statement& statement, const MeasureTables& tables);

// `begin`: where what was said of the number before it ends.
bool tells_past(const Statements& statements, const Statement& statement, std::uint32_t begin, const LexiconTables& lexicon);

} // namespace zeren::extract
