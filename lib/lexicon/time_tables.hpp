// The words of time, as lib/extract reads them: lib/lexicon/time_words.json and schedules.json (docs/lexicon.md).
//
// A word is what a time begins with (到), what it is (年底, 上半年, 长期坚持, 每月, 国庆节), or what bounds it from behind (前, 底, 内).
// Numbers and their units (年 月 日) are read by code. Test: tests/unit/dates_test.cpp.
#pragma once

#include "text/char_set.hpp"
#include "text/dictionary.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace zeren {
inline namespace v0 {

enum class TimeMeaning : std::uint8_t {
    none, // holds the characters of a time and is none: 提高到
    // time_words
    until,        // 到2020年, 至12月15日
    as_of,        // 截至2024年底: how things stand
    this_year,    // 今年, 当年: no time by itself
    next_year,    // 次年
    year_end,     // 年底
    in_year,      // 年内, 全年
    half,         // 上半年; `month` is its last
    quarter,      // 三季度; `month` is its last
    quarter_unit, // 季度 behind a number
    ongoing,      // 持续推进: a time only where it is all of a clause
    lasting,      // 长期坚持: also in front of its object or behind its subject
    event,        // 国庆节: no day that a calendar tells
    duration,     // 半年内
    daily,        // 每日
    weekly,       // 每周; a weekday may follow
    monthly,      // 每月, 每季度: every `month` months
    fortnightly,  // 每两周
    half_monthly, // 每半月
    ten_daily,    // 每旬
    yearly,       // 每年
    paced,        // 按月, 按季度: a schedule of reporting, in a task only the way of doing
    // time_bounds (and none: 起草)
    before,    // 前, 之前
    within,    // 内, 以内
    ending,    // 底, 末
    third,     // 上旬, 中旬; `month` is the last day, 0 for the month's
    part,      // 份, 初: changes nothing
    start,     // 起: no end is said
    following, // 以来, 以后
    event_end, // 至全国两会结束
    // reaching_verbs
    carried,  // 实施到2020年…行动: the time is part of a name where a noun follows
    acted_on, // 稳定|全年|粮食播种面积: the time is part of its object
    // schedule_words
    month_of_quarter, // 首月; `month` is which one, from 1
    last_workday,     // 最后一个工作日
    weekday,          // 星期
    day_part,         // 下午
    clock,            // 时, 点
    // report_words
    report,  // 报送
    hand_in, // 制定, 公布: reporting only where a day is said
    // counted_nouns
    uncounted, // 工作日: begins like 工作
};

struct TimeWord {
    std::string term;
    TimeMeaning means = TimeMeaning::none;
    std::uint8_t month = 0; // what it counts, where its meaning says so
};

struct TimeTables {
    std::vector<TimeWord> words;
    // Values of all dictionaries: index in words.
    text::Dictionary times;
    text::Dictionary bounds;
    text::Dictionary reaching; // by ending: 提高, 达; 到 behind them is no time
    text::Dictionary schedule;
    text::Dictionary reports;
    text::Dictionary covers;       // 上半年, 前三季度: what a report covers
    text::Dictionary counted;      // 重点工作, 实事: what a notice counts of itself
    text::Dictionary counted_ends; // the same by their ending
    text::Dictionary counters;     // 项, 件, 条
    text::Dictionary period_heads; // 目标, 任务: behind 全年 they make it no deadline

    // The characters where a reader of times has to look: numbers, first characters of `times`, and what opens a name (《, “).
    text::CharSet starts;
    std::uint32_t yearly = 0; // index in words of one that means it
    void mark_starts();       // after the last word; finds `yearly` too
};

} // namespace v0
} // namespace zeren
