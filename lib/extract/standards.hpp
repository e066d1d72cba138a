// Whether a sum of money is a standard, a rate or a fine and no amount that somebody has to reach.
//
//     每户补助1000元; 最高补助200万元; 奖励10万元; 给予不超过30万元的补助        standards
//     补助标准提高到1000元; 发放租赁补贴5000万元                                none: a level, and an amount
//
// Test: tests/unit/verdicts_test.cpp.
#pragma once

#include "extract/bounds.hpp"
#include "extract/statements.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>

namespace zeren::extract {

// `begin`: where what was said of the number before it ends.
bool is_standard(const Statements& statements, const Statement& statement, std::uint32_t begin, const Bounds& bounds,
                 const LexiconTables& lexicon);

// 每|培育|1家, 每|完成|1项: one of those that are paid for.
bool is_per_piece(const Statements& statements, const Statement& statement, const LexiconTables& lexicon);

} // namespace zeren::extract
