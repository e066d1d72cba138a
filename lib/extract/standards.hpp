// Whether a sum of money or a rate is a standard or a fine and no amount that somebody has to reach.
//
//     每户补助1000元; 最高补助200万元; 奖励10万元; 给予不超过30万元的补助        standards
//     落实下调政策，首套房贷利率3.1%; 减按1%征收率征收增值税                     what a policy is
//     补助标准提高到1000元; 发放租赁补贴5000万元                                none: a level, and an amount
//
// Test: tests/unit/verdicts_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/verdicts.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>

namespace zeren::extract {

// `begin`: where what was said of the number before it ends.
bool is_standard(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
                 const LexiconTables& lexicon);

// 每|培育|1家, 每|完成|1项: one of those that are paid for.
bool is_per_piece(const Statements& statements, const Statement& statement, const LexiconTables& lexicon);

} // namespace zeren::extract
