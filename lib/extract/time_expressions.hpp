// Every expression of time in a stretch, with what it says: 6月底前, 2022年三季度末, 到2025年, 年内, 长期坚持, 每月, 国庆节前, 2018年.
//
// Longest reading at each place, left to right; names in 《》 and “” are passed over. Whether an expression is a deadline, a period
// or the beginning of something, and what year it means where none is written, is for those who ask: dates.cpp (deadlines),
// preamble.cpp (reporting), targets (periods). Catalogue section 6. Test: tests/unit/dates_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::extract {

struct TimeExpression {
    enum class Kind : std::uint8_t {
        date,     // ends on a day: 6月底前, 三季度, 全年, 到2025年
        period,   // a year alone: 2018年, 今年, 2018年以来
        ongoing,  // 持续推进: only where it is all of a clause
        lasting,  // 长期坚持
        every,    // 每月
        event,    // 国庆节前
        duration, // 一个月内
    };

    Span span; // with 到, 前, 内 …
    Kind kind = Kind::date;
    std::int16_t year = 0; // as written; 0 for none
    bool next_year = false;
    std::uint8_t month = 0;
    std::uint8_t day = 0; // 0: the month's last
    std::optional<Deadline::Precision> precision;
    Deadline::Kind limit = Deadline::Kind::by;
    bool bounded = false;    // 前, 底, 内, 到 … say that it is an end
    bool starts = false;     // 7月1日起
    bool impossible = false; // 2月30日
    bool aside = false;     // set by statements.cpp: in a bracket that has numbers of its own (（即|全年|污染天数不超过27天）)
    bool day_said = false;  // of kind every, set by dates.cpp: 每月25日前
    std::uint32_t word = 0; // of kind every: index in TimeTables::words
};

// When a notice speaks; 0 for unknown. The month is that of its date, where this is of the same year.
struct NoticeTime {
    int year = 0;
    int month = 0;

    // NOLINTNEXTLINE(google-explicit-constructor): a year alone is one
    constexpr NoticeTime(int of_year = 0, int of_month = 0) noexcept : year(of_year), month(of_month) {}
};

// 1—5月, 2024年1月至5月 in a notice of June 2024: months since January that were over.
bool is_over(std::string_view text, const TimeExpression& time, NoticeTime now) noexcept;

// In order of the text.
std::vector<TimeExpression> find_time_expressions(std::string_view text, Span span, const LexiconTables& lexicon);

// The same in a labelled value, where also 2022.6 and an event without 前 are times.
std::vector<TimeExpression> find_labelled_times(std::string_view text, Span span, const LexiconTables& lexicon);

// The day that it ends on, where the year is known: `year` for one that is not written.
std::optional<Date> day_of(const TimeExpression& time, int year) noexcept;

} // namespace zeren::extract
