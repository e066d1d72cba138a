// Dates from their numbers: units 年 月 日, marks (2022-06-30), ranges (3—10月), 季度, 个月内.
#include "extract/time_reader.hpp"

#include "extract/clock.hpp"
#include "text/chars.hpp"
#include "text/time_marks.hpp"

namespace zeren::extract {
namespace {

using Kind = TimeExpression::Kind;
using Precision = Deadline::Precision;
using text::Char;
using text::DateNumber;

constexpr int kFirstYear = 1949; // older ones are history, and most of them are amounts
constexpr int kLastYear = 2199;

bool is_month(const DateNumber& number) noexcept { return number.value >= 1 && number.value <= 12; }

bool is_year(const DateNumber& number) noexcept
{
    return number.places == 4 && number.by_place && number.value >= kFirstYear && number.value <= kLastYear;
}

void set_month(TimeExpression& time, int month) noexcept
{
    time.kind = Kind::date;
    time.month = static_cast<std::uint8_t>(month);
    time.day = 0;
    time.precision = Precision::month;
}

void set_day(TimeExpression& time, int day) noexcept
{
    time.precision = Precision::day;
    time.impossible = day < 1 || day > text::days_in_month(time.year == 0 ? 2000 : time.year, time.month); // 2月29日 may be
    time.day = static_cast<std::uint8_t>(time.impossible ? 0 : day);
}

// 月 [day 日] behind the number of a month; 0 when it is none.
std::uint32_t read_month(const TimeReader& in, const DateNumber& number, TimeExpression& time) noexcept
{
    const std::uint32_t end = in.unit(number.end, 1);
    if (end == 0 || !is_month(number)) return 0;
    set_month(time, number.value);
    const std::uint32_t next = in.skip(end);
    const DateNumber day = text::read_date_number(in.text, next);
    if (!day.found(next)) return end;
    const std::uint32_t unit = in.skip(day.end);
    if (in.at(unit) != text::kDateUnits[2] && in.at(unit) != text::kSerialUnit) return end;
    set_day(time, day.value);
    return in.behind(unit);
}

// 3—10月 at `at`: the first end is a bare number.
std::uint32_t read_month_range(const TimeReader& in, const DateNumber& first, TimeExpression& time) noexcept
{
    const std::uint32_t mark = is_month(first) ? skip_range_mark(in.text, first.end, in.tables) : 0;
    if (mark == 0) return 0;
    const std::uint32_t next = in.skip(mark);
    const std::uint32_t end = read_month(in, text::read_date_number(in.text, next), time);
    if (end != 0) time.limit = Deadline::Kind::within;
    return end;
}

// 2022-06-30, 2022.6.30, 2022/6/30 behind the year; 2022.6 in a labelled value.
std::uint32_t read_marked_date(const TimeReader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    const auto is_mark = [&](std::uint32_t place) {
        const Char kind = text::classify(in.at(place));
        return kind == Char::dash || kind == Char::dot || in.at(place) == U'/';
    };
    if (!is_mark(at)) return 0;
    const DateNumber month = text::read_date_number(in.text, in.behind(at));
    if (month.places < 1 || month.places > 2 || !is_month(month)) return 0;
    const DateNumber day = is_mark(month.end) ? text::read_date_number(in.text, in.behind(month.end)) : DateNumber{};
    const bool full = day.places == 1 || day.places == 2;
    if (!full && !in.labelled) return 0;
    set_month(time, month.value);
    if (full) set_day(time, day.value);
    return full ? day.end : month.end;
}

// 6.30前 in a labelled value: the day of a month, where 前 shows that it is no amount.
std::uint32_t read_marked_day(const TimeReader& in, const DateNumber& month, TimeExpression& time) noexcept
{
    if (month.places > 2 || !is_month(month) || text::classify(in.at(month.end)) != Char::dot) return 0;
    const DateNumber day = text::read_date_number(in.text, in.behind(month.end));
    if (day.places < (in.labelled ? 1 : 2) || day.places > 2) return 0; // 物资3.15前到位
    const auto bound = in.look_up(in.tables.bounds, in.skip(day.end));
    if (!bound || bound.word->means != TimeMeaning::before) return 0;
    set_month(time, month.value);
    set_day(time, day.value);
    return day.end;
}

// 年 behind a year, and what belongs to it; 0 when it is none.
std::uint32_t read_year(const TimeReader& in, const DateNumber& number, TimeExpression& time) noexcept
{
    const std::uint32_t end = is_year(number) ? in.unit(number.end, 0) : 0;
    if (end == 0) return 0;
    time.year = static_cast<std::int16_t>(number.value);
    const auto found = in.look_up(in.tables.times, in.skip(number.end)); // 2022年底: the word 年底 begins at 年
    if (found && set_part_of_year(time, *found.word)) return found.end;
    return read_behind_year(in, end, time);
}

// 2021—2023年, 2022-06-30
std::uint32_t read_marked_year(const TimeReader& in, const DateNumber& first, TimeExpression& time) noexcept
{
    if (!is_year(first)) return 0;
    const std::uint32_t mark = skip_range_mark(in.text, first.end, in.tables);
    if (mark != 0) {
        const std::uint32_t end = read_year(in, text::read_date_number(in.text, in.skip(mark)), time);
        if (end != 0 && time.kind == Kind::period) time.limit = Deadline::Kind::within;
        if (end != 0) return end;
    }
    TimeExpression dated = time;
    dated.year = static_cast<std::int16_t>(first.value);
    const std::uint32_t end = read_marked_date(in, first.end, dated);
    if (end != 0) time = dated;
    return end;
}

// 内 behind the unit of 一个月内, 三年内
std::uint32_t read_duration(const TimeReader& in, std::uint32_t unit_end, TimeExpression& time) noexcept
{
    const auto found = unit_end == 0 ? TimeReader::Found{} : in.look_up(in.tables.bounds, unit_end);
    if (!found || found.word->means != TimeMeaning::within) return 0;
    time.kind = Kind::duration;
    time.limit = Deadline::Kind::within;
    time.bounded = true;
    return found.end;
}

std::uint32_t read_quarter(const TimeReader& in, std::uint32_t unit, const DateNumber& number, TimeExpression& time) noexcept
{
    if (number.value < 1 || number.value > 4) return 0;
    const auto found = in.look_up(in.tables.times, unit);
    if (!found || found.word->means != TimeMeaning::quarter_unit) return 0;
    set_part_of_year(time, {{}, TimeMeaning::quarter, static_cast<std::uint8_t>(number.value * 3)});
    return found.end;
}

// 春节前 behind 2021年, in a labelled value also 春节: no day that a calendar tells
std::uint32_t read_event_of_year(const TimeReader& in, const TimeReader::Found& found, TimeExpression& time) noexcept
{
    if (!found || found.word->means != TimeMeaning::event) return 0;
    const auto bound = in.look_up(in.tables.bounds, in.skip(found.end));
    const bool before = bound && bound.word->means == TimeMeaning::before;
    if (!before && !in.labelled) return 0;
    time.kind = Kind::event;
    time.precision.reset();
    time.month = 0;
    return before ? bound.end : found.end;
}

// 25年底, 25年6月: two digits are a year of this century where a part of the year follows; 25年 and 25年内 are a stretch of time.
std::uint32_t read_short_year(const TimeReader& in, const DateNumber& number, TimeExpression& time) noexcept
{
    constexpr int kCentury = 2000;
    constexpr int kFirstShort = 15; // 10年底 may be ten years
    constexpr int kLastShort = 40;
    if (number.places != 2 || !number.by_place || number.value < kFirstShort || number.value > kLastShort) return 0;
    TimeExpression dated = time;
    dated.year = static_cast<std::int16_t>(kCentury + number.value);
    const auto word = in.look_up(in.tables.times, in.skip(number.end)); // the word 年底 begins at 年
    if (word && word.word->means != TimeMeaning::year_end) return 0;
    const std::uint32_t unit = in.unit(number.end, 0);
    const std::uint32_t end = word && set_part_of_year(dated, *word.word) ? word.end : read_behind_year(in, unit, dated);
    if (end <= unit || dated.kind != Kind::date) return 0;
    time = dated;
    return end;
}

// One end of a range, or all of a date.
std::uint32_t read_number(const TimeReader& in, const DateNumber& number, TimeExpression& time) noexcept
{
    const std::uint32_t next = in.skip(number.end);
    const char32_t c = in.at(next);
    if (c == text::kDateUnits[0]) {
        if (is_year(number)) return read_year(in, number, time);
        const std::uint32_t end = read_short_year(in, number, time);
        return end != 0 ? end : read_duration(in, in.behind(next), time);
    }
    if (c == text::kDateUnits[1]) return read_month(in, number, time);
    if (c == text::kCounterMark) return read_duration(in, in.unit(in.behind(next), 1), time);
    if (const std::uint32_t end = read_quarter(in, next, number, time); end != 0) return end;
    const Char kind = text::classify(c);
    const bool marked = kind == Char::dash || kind == Char::dot || c == U'/' || c == text::kRangeTo || in.tables.times.may_begin(c);
    if (!marked) return 0;
    if (const std::uint32_t end = read_marked_year(in, number, time); end != 0) return end;
    if (const std::uint32_t end = read_marked_day(in, number, time); end != 0) return end;
    return read_month_range(in, number, time);
}

// 至5日 behind 9月1日: a later day of the same month.
std::uint32_t read_later_day(const TimeReader& in, const DateNumber& number, const TimeExpression& first, TimeExpression& last) noexcept
{
    const std::uint32_t unit = in.skip(number.end);
    const bool day = in.at(unit) == text::kDateUnits[2] || in.at(unit) == text::kSerialUnit;
    if (!day || first.precision != Precision::day || first.month == 0 || number.value <= first.day) return 0;
    set_month(last, first.month);
    set_day(last, number.value);
    return in.behind(unit);
}

// —10月 behind 3月: the end counts, with the year of the beginning where it has none.
std::uint32_t read_range_end(const TimeReader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    const std::uint32_t mark =
        skip_range_mark(in.text, time.precision == Precision::day ? read_clock(in.text, at, in.tables).end : at, in.tables);
    if (mark == 0) return at;
    TimeExpression last;
    last.year = time.year;
    std::uint32_t next = in.skip(mark);
    const auto word = in.look_up(in.tables.times, next);
    if (word && word.word->means == TimeMeaning::next_year) { // 10月至次年3月
        last.next_year = true;
        next = in.skip(word.end);
    }
    const DateNumber number = text::read_date_number(in.text, next);
    std::uint32_t end = number.found(next) ? read_number(in, number, last) : 0;
    if (end == 0 && number.found(next)) end = read_later_day(in, number, time, last);
    if (end == 0 || last.kind == Kind::duration) return at;
    last.limit = Deadline::Kind::within;
    time = last;
    return end;
}

} // namespace

std::uint32_t skip_range_mark(std::string_view text, std::uint32_t at, const TimeTables& tables) noexcept
{
    const auto c = [&] { return text::decode(text, at); };
    at = text::skip_date_gap(text, at);
    if (c().value == text::kRangeTo) return at + c().size;
    if (text::classify(c().value) == Char::dash) {
        while (text::classify(c().value) == Char::dash) at += c().size;
        return at;
    }
    const auto match = tables.times.may_begin(c().value) ? tables.times.longest(text, at, text::Gaps::allowed) : text::Dictionary::Match{};
    return match.found(at) && tables.words[match.value].means == TimeMeaning::until ? match.end : 0;
}

bool set_part_of_year(TimeExpression& time, const TimeWord& word) noexcept
{
    const auto set = [&](std::uint8_t month, Precision precision, Deadline::Kind limit, bool bounded) {
        time.month = month;
        time.day = 0;
        time.precision = precision;
        time.limit = limit;
        time.bounded = bounded;
        time.kind = Kind::date;
        return true;
    };
    switch (word.means) {
    case TimeMeaning::year_end: return set(12, Precision::year, Deadline::Kind::by, true);
    case TimeMeaning::in_year: return set(12, Precision::year, Deadline::Kind::within, false);
    case TimeMeaning::half: return set(word.month, Precision::half, Deadline::Kind::within, false);
    case TimeMeaning::quarter: return set(word.month, Precision::quarter, Deadline::Kind::within, false);
    default: return false;
    }
}

std::uint32_t read_behind_year(const TimeReader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    time.kind = Kind::period;
    time.precision = Precision::year;
    time.month = 12;
    time.day = 0;
    const std::uint32_t next = in.skip(at);
    const auto found = in.look_up(in.tables.times, next);
    if (found && set_part_of_year(time, *found.word)) return found.end;
    if (const std::uint32_t event = read_event_of_year(in, found, time); event != 0) return event;
    const DateNumber number = text::read_date_number(in.text, next);
    if (!number.found(next)) return at;
    std::uint32_t end = read_month(in, number, time);
    if (end == 0) end = read_month_range(in, number, time);
    if (end == 0) end = read_quarter(in, in.skip(number.end), number, time);
    return end != 0 ? end : at;
}

std::uint32_t read_at_number(const TimeReader& in, const DateNumber& number, TimeExpression& time) noexcept
{
    const std::uint32_t end = read_number(in, number, time);
    return end == 0 || time.kind == Kind::duration ? end : read_range_end(in, end, time);
}

} // namespace zeren::extract
