// What a number's own characters and its unit say, before its clause is looked at: a date, a name, an ordinal, no number at all.
//
//     2022年, 6月底前        date             “四上单位”, PM2.5, 4+4+N   name
//     二期, 第三, 前10名     ordinal          数十家                     indefinite
//     十二矿, 统一           word             每千人, 亿元楼宇            order_of_magnitude
//
// Test: tests/unit/verdicts_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "lexicon/measure_tables.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

// The rule that makes it no amount; empty where it may be one.
std::string_view judge_form(const Statements& statements, const Statement& statement, const MeasureTables& tables);

// 20万千瓦|/|40万千瓦时: what a store gives and what it holds, of one noun.
bool touches_by_stroke(const Statements& statements, const Statement& first, const Statement& second);

// Whether the number that ends at `at` is what a grade is given for: 100%为A.
bool is_worth_a_grade(std::string_view text, std::uint32_t at);

// Whether 每 or 各 stands before it in its clause.
bool has_each(const Statements& statements, const Statement& statement);

} // namespace zeren::extract
