// The time of day behind a day: 下午5时, 17:00, 下班. It changes no date, but belongs to the text of the time.
//
//     6月20日|下午5时|前, 每周四|17:00|前, 6月2日|10：00|—6月5日
//
// Test: tests/unit/dates_test.cpp.
#pragma once

#include "lexicon/time_tables.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

struct Clock {
    std::uint32_t end = 0; // where it begins, when there is none
    bool hour = false;     // an hour is said, not only a part of the day (下班)
};

// The clock that begins at `at` of `text`, blanks before it allowed.
Clock read_clock(std::string_view text, std::uint32_t at, const TimeTables& tables);

} // namespace zeren::extract
