// Recurring schedules as RFC 5545 rules: 每月25日前 is FREQ=MONTHLY;BYMONTHDAY=25, 每周五 is FREQ=WEEKLY;BYDAY=FR.
//
// What recurs is found by time_expressions (每月, 每季度, 每周 …); here the day behind it is read: 每季度末 is
// FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1. Test: tests/unit/preamble_test.cpp.
#pragma once

#include "extract/time_expressions.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace zeren::extract {

struct Schedule {
    std::uint32_t end = 0; // behind the day and its 前
    std::string every;
    bool day_said = false; // 每月5日, 每周五; not 每月
};

// `time` is of kind every.
Schedule read_schedule(std::string_view text, const TimeExpression& time, std::uint32_t end, const LexiconTables& lexicon);

// 6月、9月和12月|的20日前: the same day of these months, read from `at` on; `every` is empty where no day stands there.
Schedule read_day_of_months(std::string_view text, std::span<const int> months, std::uint32_t at, std::uint32_t end,
                            const LexiconTables& lexicon);

} // namespace zeren::extract
