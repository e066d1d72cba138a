// The numeric targets (量化指标) of one task: indicator, change, relation, value, unit, exact amount, period, baseline.
//
//     力争全年引进亿元以上项目18个，实际到位省外资金31亿元      two targets, with the period 全年
//     居民收入、农民收入分别增长10%和9%以上                     pairs by order
//     审批时限由15个工作日压缩至7个工作日以内                   7, at most; 15 is the baseline
//
// Which number is a target is decided in verdicts.cpp; here the targets are made of what was read. Test: tests/unit/targets_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/stretch_times.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace zeren::extract {

// `stretches` are the task's own prose in order: title, text, rest, values of fields; no clauses, no labelled deadlines. A figure of a
// year before the notice's is a past result. Adds a
// diagnostic for each number that has no exact value (inexact_number, number_too_large).
// `times`, where given, takes the times of the stretches that were looked through, in their order.
std::vector<Target> find_targets(std::string_view text, std::span<const Stretch> stretches, NoticeTime notice, const LexiconTables& lexicon,
                                 std::vector<Diagnostic>& diagnostics, std::vector<StretchTimes>* times = nullptr);

} // namespace zeren::extract
