// Whether a number that looks like an amount counts nothing: 遴选一批, 一个, 评议一次, 实现一次申报, 抱在一起, 两个市场、两种资源.
//
// One and two of what nobody asks to be reached. A frequency (每季度一次) and one of each (每个村一座) do count. Test:
// tests/unit/targets_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/verdicts.hpp"

#include <string_view>

namespace zeren::extract {

// `verdict` holds the bounds, head and tail of the statement.
bool is_no_count(const Statements& statements, const Statement& statement, const Verdict& verdict, const MeasureTables& tables);

// 整改一个、销号一个: one after the other.
bool counts_one_by_one(std::string_view text, const Amount& amount);

} // namespace zeren::extract
