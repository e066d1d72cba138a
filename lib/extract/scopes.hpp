// Whether a count says for whom or where something is done, and not what has to be reached.
//
//     对60个重点乡镇挂牌整治; 面向1万名干部培训; 全区186所学校实现直播; 反馈的23个问题       scope
//     在60个重点乡镇开展试点; 推动全区186所学校直播; 打通12个部门的专网                    none: the verb acts on them
//
// Test: tests/unit/verdicts_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/verdicts.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

// `begin`: where what was said of the number before it ends; `verdict` has its bounds, head and tail.
bool is_scope(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
              const LexiconTables& lexicon);

// 4个|断面水质优良比例不低于75%: whose share the next number (`next`, or null) is, where no verb acts on them.
bool tells_whose_share(const Statements& statements, const Statement& statement, const Statement* next, const Verdict& verdict,
                       const LexiconTables& lexicon);

// 联合5所高校|培养人才300名: where the work begins behind those with whom it is done; 0 for none.
std::uint32_t behind_company(std::string_view text, const Statement& statement, const Verdict& verdict, const MeasureTables& tables);

} // namespace zeren::extract
