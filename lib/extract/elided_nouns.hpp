// What a number is of when the words beside it do not say it: 提高垃圾焚烧处理率，2025年|达到85%|; （一）固定资产投资。全年|完成6.8亿元|.
//
// The nearest written phrase is taken, with a basis to it; which one of its own sentence is the nearest, targets.cpp knows.
// Test: tests/unit/elided_nouns_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace zeren::extract {

// 提高垃圾焚烧处理率，2025年|达到85%: the measure that ends the clause before, within the sentence; for what is `done` so many times also
// what is done: 开展联合检查，每季度|不少于2次. Reads a clause of kReach bytes at most.
std::optional<Span> measure_before(const Statements& statements, const Statement& statement, bool done, const LexiconTables& lexicon);

// 目前已|完成土地征收|800亩，6月底前再完成600亩: what the same verb did to as many of the same unit, in front of number `index` in its sentence.
std::optional<Span> finished_before(const Statements& statements, std::size_t index);

// 每季度|不少于2轮|: how often it is done.
bool is_frequency(const Statements& statements, const Statement& statement);

// 县财政安排|5000万元|，重点用于…: money that is set apart for what the next clause says.
bool is_set_apart(const Statements& statements, const Statement& statement, const MeasureTables& tables);

// 志愿者300名、社区助理300名，|合计|600名: the sum of numbers that were told in front of it.
bool sums_up(const Statements& statements, std::size_t index);

// Whether number `index`, which names nothing, may be of what was named before; `part`: 其中 stands in front of it.
bool may_be_elided(const Statements& statements, std::size_t index, bool part, const MeasureTables& tables);

// 新建|泵站: behind a verb of its own (改扩建20座) the written phrase is meant without its verb.
Span without_first_verb(std::string_view text, Span noun, const LexiconTables& lexicon);

// （一）固定资产投资。全年|完成|6.8亿元: gives the title's noun to those of `targets` that are named 完成 and nothing else.
void name_by_title(std::string_view text, Span title, const LexiconTables& lexicon, std::span<Target> targets);

} // namespace zeren::extract
