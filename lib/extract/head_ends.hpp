// Where the words before a number stop to name what it measures: in front of what it is compared with, shared out of, or measured by.
//
//     能耗|比上年下降3.5%                       浓度|较2013年下降
//     亩产|高于全省平均水平100公斤              合格街镇|达到全市街镇总数的75%
//     轮岗教师占教师总数|的15%                  接种率|以乡镇为单位保持在95%以上
//
// What the words mean is data (measure_words.json, relations.json, changes.json). Test: tests/unit/targets_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "lexicon/measure_tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <optional>

namespace zeren::extract {

struct HeadEnd {
    std::uint32_t end = 0;
    std::optional<Relation> compared; // what ties the number to them: 高于 …, or = for 达到 … 的
};

// Of the words in `words`; `compares`: nothing nearer ties the number to its noun, so that 高于全省平均水平 may. Reads each character once.
HeadEnd find_head_end(const Statements& statements, Span words, bool compares, const MeasureTables& tables);

// 一类单位|（发改、商务等9个部门）: without the bracket at its end that counts, which is scope.
Span without_counting_bracket(std::string_view text, Span noun);

} // namespace zeren::extract
