// The noun behind a number and its unit, when that is what the number measures or counts.
//
//     组织不少于260家|企业|参展            up to the next verb
//     覆盖80%的|县（市、区）               a short bracket belongs to it, （含高新区3个） does not
//     5.2万名|农村居民|和…                 a joint at its end does not
//
// Where a noun stands before the number: indicators.hpp. Test: tests/unit/targets_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

// The noun that begins at `begin` (behind 以上, 的) and ends before `end`; empty where a verb, a time or a mark stands there.
Span read_tail_noun(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon);

// `noun` together with the items that 、 joins to it before `end`, as long as they hold neither number nor verb and
// say what the noun is like: 40个|吸引力强、带动面广的消费场景; 20家|行业型、专业型平台.
// So is a list that 等 and its noun close: 10个|创新中心、推广中心等服务载体.
Span read_listed_noun(const Statements& statements, Span noun, std::uint32_t end, const LexiconTables& lexicon);

// 完成30%的|验收工作: behind 的 a verb that ends other nouns begins one. Empty where no 的 stands at `begin`.
Span read_work_noun(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon);

// `noun` together with the nouns that 、 joins to it before `end`: 70%以上|市、县完成整治.
Span read_doers(const Statements& statements, Span noun, std::uint32_t end, const LexiconTables& lexicon);

// The noun behind `begin` where clauses with 的 open it, before `end`; marks and verbs inside those do not end it:
// 1万名|具有博士、硕士学位的企业紧缺人才. Empty where none opens there. Reads at most 4 such clauses of 50 characters.
Span read_relative_noun(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon);

// `noun` without a 的 at its end: 9.6公里|海塘|的.
Span without_of(std::string_view text, Span noun) noexcept;

// 培育5家|产值1亿元以上的企业: what is counted behind statement `index`, whose own class a second number bounds; empty where it does not.
Span read_classed_noun(const Statements& statements, std::size_t index, std::uint32_t begin, const LexiconTables& lexicon);

// 6个世界级、7个国家级、9个区域级|产业集群: the noun that statement `index` shares with the next ones, where nothing but a rank (`tail`)
// stands behind its own unit; empty where it does not.
Span read_shared_noun(const Statements& statements, std::size_t index, Span tail, const LexiconTables& lexicon);

} // namespace zeren::extract
