// Whether a number tells which things are meant or what one of them is like, and is no amount that somebody has to reach.
//
//     引进|亿元|以上项目18个; 死亡|3人|以上事故             delimits a class
//     总投资|3.2亿元|的项目; 新校区占地|1200亩              describes one thing
//     15万吨|铝板带项目                                     works named by what they can do
//     总规模不低于3亿元; 70%以上城市完成改造                none: asked for
//
// Test: tests/unit/verdicts_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/verdicts.hpp"
#include "lexicon/tables.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zeren::extract {

// Rule threshold. `next`: the statement that follows in the clause and item, or null; `verdict` has its bounds, head and tail.
bool delimits_a_class(const Statements& statements, const Statement& statement, const Statement* next, const Verdict& verdict,
                      const LexiconTables& lexicon);

// Rule attribute, of statement `index`. `begin`: where what was said of the number before it ends; `verdict` as above.
bool describes_one_thing(const Statements& statements, std::size_t index, std::uint32_t begin, const Verdict& verdict,
                         const MeasureTables& tables);

// Nothing stands behind the number and its relation in the clause.
bool ends_clause(std::string_view text, const Statement& statement, const Verdict& verdict) noexcept;

// A capacity before a noun for works (项目, 生产线), which is rule attribute where nothing ties the number to what stands before it.
bool names_works(const Statements& statements, const Statement& statement, const Verdict& verdict);

// 做好新增2万个学位进展情况公开, 公布新增3000个车位完成情况: the number names the work whose state is told; 直至45人招生计划完成: a plan that is given.
bool names_reported_work(std::string_view text, const Statement& statement, const Verdict& verdict);

// 5个, 30户: things and households; no persons and no measures.
bool is_plain_count(const Amount& amount) noexcept;

// 设立|20亿元|产业基金, 安排|2000万元|专项资金: money that is to be set apart.
bool is_fund(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
             const MeasureTables& tables);

} // namespace zeren::extract
