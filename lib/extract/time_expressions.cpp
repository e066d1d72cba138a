// The grammar of time_expressions.hpp, read from left to right without going back:
//
//     [到] [year 年 | 今年 | 次年] [month 月 [day 日 | 旬] | 年底 | 上半年 | 三季度] [—the same] [（星期三）] [17时] [底 | 末] [前 | 内 | 起 | 以来]
#include "extract/time_expressions.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"

namespace zeren::extract {
namespace {

using Kind = TimeExpression::Kind;
using Precision = Deadline::Precision;
using text::Char;

constexpr int kFirstYear = 1949; // older ones are history, and most of them are amounts

struct Reader {
    std::string_view text; // up to the end of the stretch
    const TimeTables& tables;
    bool labelled;

    [[nodiscard]] std::uint32_t skip(std::uint32_t at) const noexcept { return text::skip_date_gap(text, at); }
    [[nodiscard]] char32_t at(std::uint32_t place) const noexcept { return text::decode(text, place).value; }
    [[nodiscard]] std::uint32_t behind(std::uint32_t place) const noexcept { return place + text::decode(text, place).size; }

    // The unit (年, 月, 日) at `place`, blanks before it allowed; 0 when another character stands there.
    [[nodiscard]] std::uint32_t unit(std::uint32_t place, std::size_t which) const noexcept
    {
        place = skip(place);
        return at(place) == text::kDateUnits[which] ? behind(place) : 0;
    }

    struct Found {
        const TimeWord* word = nullptr;
        std::uint32_t end = 0;

        explicit operator bool() const noexcept { return word != nullptr; }
    };
    [[nodiscard]] Found look_up(const text::Dictionary& dictionary, std::uint32_t place) const noexcept
    {
        if (!dictionary.may_begin(at(place))) return {};
        const auto match = dictionary.longest(text, place, text::Gaps::allowed);
        return match.found(place) ? Found{&tables.words[match.value], match.end} : Found{};
    }
};

bool is_range_mark(const Reader& in, std::uint32_t place, std::uint32_t& end) noexcept
{
    end = in.behind(place);
    if (text::classify(in.at(place)) == Char::dash) {
        while (text::classify(in.at(end)) == Char::dash) end = in.behind(end);
        return true;
    }
    const auto found = in.look_up(in.tables.times, place);
    if (found && found.word->means == TimeMeaning::until) end = found.end;
    return in.at(place) == text::kRangeTo || (found && found.word->means == TimeMeaning::until);
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

// 月 [day 日] behind the number of a month; 0 when it is none.
std::uint32_t read_month(const Reader& in, const text::DateNumber& number, TimeExpression& time) noexcept
{
    const std::uint32_t end = in.unit(number.end, 1);
    if (end == 0 || number.value < 1 || number.value > 12) return 0;
    time.kind = Kind::date;
    time.month = static_cast<std::uint8_t>(number.value);
    time.precision = Precision::month;
    time.day = 0;
    const std::uint32_t next = in.skip(end);
    const text::DateNumber day = text::read_date_number(in.text, next);
    if (!day.found(next)) return end;
    std::uint32_t day_end = in.unit(day.end, 2);
    if (day_end == 0 && in.at(in.skip(day.end)) == text::kSerialUnit) day_end = in.behind(in.skip(day.end));
    if (day_end == 0) return end;
    time.precision = Precision::day;
    time.impossible = day.value < 1 || day.value > text::days_in_month(time.year == 0 ? 2000 : time.year, number.value);
    time.day = static_cast<std::uint8_t>(time.impossible ? 0 : day.value);
    return day_end;
}

// 2022-06-30, 2022.6.30, 2022/6/30 behind the year; 2022.6 in a labelled value.
std::uint32_t read_marked_date(const Reader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    const auto is_mark = [&](std::uint32_t place) {
        const Char kind = text::classify(in.at(place));
        return kind == Char::dash || kind == Char::dot || in.at(place) == U'/';
    };
    if (!is_mark(at)) return 0;
    const text::DateNumber month = text::read_date_number(in.text, in.behind(at));
    if (month.places < 1 || month.places > 2 || month.value < 1 || month.value > 12) return 0;
    const bool has_day = is_mark(month.end);
    const text::DateNumber day = has_day ? text::read_date_number(in.text, in.behind(month.end)) : text::DateNumber{};
    const bool full = has_day && (day.places == 1 || day.places == 2);
    if (!full && !in.labelled) return 0;
    time.kind = Kind::date;
    time.month = static_cast<std::uint8_t>(month.value);
    time.precision = full ? Precision::day : Precision::month;
    time.impossible = full && (day.value < 1 || day.value > text::days_in_month(time.year, month.value));
    time.day = static_cast<std::uint8_t>(full && !time.impossible ? day.value : 0);
    return full ? day.end : month.end;
}

// What may stand behind a year: 年底, 上半年, 6月30日; the year alone is a period.
std::uint32_t read_behind_year(const Reader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    time.kind = Kind::period;
    time.precision = Precision::year;
    time.month = 12;
    time.day = 0;
    const std::uint32_t next = in.skip(at);
    if (const auto found = in.look_up(in.tables.times, next); found && set_part_of_year(time, *found.word)) return found.end;
    if (const text::DateNumber number = text::read_date_number(in.text, next); number.found(next)) {
        if (const std::uint32_t end = read_month(in, number, time); end != 0) return end;
    }
    return at;
}

// A year and what belongs to it; 0 when `number` is none.
std::uint32_t read_year(const Reader& in, const text::DateNumber& number, TimeExpression& time) noexcept
{
    if (number.places != 4 || !number.by_place || number.value < kFirstYear || number.value > 2199) return 0;
    time.year = static_cast<std::int16_t>(number.value);
    if (const std::uint32_t end = read_marked_date(in, number.end, time); end != 0) return end;
    const std::uint32_t end = in.unit(number.end, 0);
    if (end == 0) {
        time.year = 0;
        return 0;
    }
    // 2022年底: the word 年底 begins at 年
    const auto found = in.look_up(in.tables.times, in.skip(number.end));
    if (found && set_part_of_year(time, *found.word)) return found.end;
    return read_behind_year(in, end, time);
}

// 一个月内
std::uint32_t read_duration(const Reader& in, const text::DateNumber& number, TimeExpression& time) noexcept
{
    std::uint32_t at = in.skip(number.end);
    if (in.at(at) != text::kCounter) return 0;
    at = in.unit(in.behind(at), 1);
    if (at == 0) return 0;
    const auto found = in.look_up(in.tables.bounds, at);
    if (!found || found.word->means != TimeMeaning::within) return 0;
    time.kind = Kind::duration;
    time.limit = Deadline::Kind::within;
    time.bounded = true;
    return found.end;
}

// One end of a range, or all of a date: at a number.
std::uint32_t read_number(const Reader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    const text::DateNumber number = text::read_date_number(in.text, at);
    if (!number.found(at)) return 0;
    if (const std::uint32_t end = read_year(in, number, time); end != 0) return end;
    if (const std::uint32_t end = read_month(in, number, time); end != 0) return end;
    if (const std::uint32_t end = read_duration(in, number, time); end != 0) return end;
    const auto unit = in.look_up(in.tables.times, in.skip(number.end));
    if (unit && unit.word->means == TimeMeaning::quarter_unit && number.value >= 1 && number.value <= 4) {
        TimeWord quarter = {{}, TimeMeaning::quarter, static_cast<std::uint8_t>(number.value * 3)};
        set_part_of_year(time, quarter);
        return unit.end;
    }
    return 0;
}

// 3—10月, 2021—2023年: the first end is a bare number.
std::uint32_t read_short_range(const Reader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    const text::DateNumber first = text::read_date_number(in.text, at);
    std::uint32_t second_at = 0;
    if (!first.found(at) || !is_range_mark(in, in.skip(first.end), second_at)) return 0;
    second_at = in.skip(second_at);
    const text::DateNumber second = text::read_date_number(in.text, second_at);
    if (!second.found(second_at)) return 0;
    const bool years = first.places == 4 && second.places == 4;
    if (!years && (first.value < 1 || first.value > 12)) return 0;
    const std::uint32_t end = years ? read_year(in, second, time) : read_month(in, second, time);
    if (end != 0 && time.kind == Kind::date) time.limit = Deadline::Kind::within;
    return end;
}

// —10月 behind 3月: the end counts, with the year of the beginning where it has none.
std::uint32_t read_range_end(const Reader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    std::uint32_t next = 0;
    if (!is_range_mark(in, in.skip(at), next)) return at;
    TimeExpression last;
    last.year = time.year;
    const std::uint32_t end = read_number(in, in.skip(next), last);
    if (end == 0 || last.kind == Kind::duration) return at;
    last.limit = Deadline::Kind::within;
    last.span = time.span;
    last.next_year = time.next_year;
    last.word = time.word;
    time = last;
    return end;
}

// （星期三） behind a day.
std::uint32_t skip_weekday(const Reader& in, std::uint32_t at) noexcept
{
    const std::uint32_t open = in.skip(at);
    if (!text::is_round_open(in.at(open))) return at;
    const auto found = in.look_up(in.tables.schedule, in.behind(open));
    if (!found || found.word->means != TimeMeaning::weekday) return at;
    const std::uint32_t close = in.behind(found.end);
    return text::is_round_close(in.at(close)) ? in.behind(close) : at;
}

// 底, 前, 内, 起 …; what they make of the time.
std::uint32_t read_bounds(const Reader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    if (time.precision == Precision::day) at = skip_weekday(in, at);
    for (int i = 0; i < 3; ++i) {
        const auto found = in.look_up(in.tables.bounds, in.skip(at));
        if (!found) break;
        switch (found.word->means) {
        case TimeMeaning::before:
        case TimeMeaning::ending:
            time.bounded = true;
            time.limit = Deadline::Kind::by;
            if (time.kind == Kind::period) time.kind = Kind::date;
            break;
        case TimeMeaning::within:
            time.bounded = true;
            time.limit = Deadline::Kind::within;
            if (time.kind == Kind::period) time.kind = Kind::date;
            break;
        case TimeMeaning::third:
            if (time.precision != Precision::month) return at;
            time.day = found.word->month;
            break;
        case TimeMeaning::start: time.starts = true; break;
        case TimeMeaning::following: time.kind = Kind::period; break;
        case TimeMeaning::part: break;
        default: return at;
        }
        at = found.end;
    }
    return at;
}

// 今年6月底前, 次年1月10日前, 今年底
std::uint32_t read_relative_year(const Reader& in, std::uint32_t at, TimeMeaning means, TimeExpression& time) noexcept
{
    time.next_year = means == TimeMeaning::next_year;
    return read_behind_year(in, at, time);
}

Kind kind_of(TimeMeaning means) noexcept
{
    switch (means) {
    case TimeMeaning::ongoing: return Kind::ongoing;
    case TimeMeaning::lasting: return Kind::lasting;
    case TimeMeaning::event: return Kind::event;
    default: return Kind::every;
    }
}

// At a word of time. `next`: where to go on when it is none.
std::uint32_t read_word(const Reader& in, std::uint32_t at, TimeExpression& time, std::uint32_t& next) noexcept
{
    const auto found = in.look_up(in.tables.times, at);
    if (!found) return 0;
    next = found.end;
    const TimeMeaning means = found.word->means;
    if (set_part_of_year(time, *found.word)) return read_bounds(in, found.end, time);
    switch (means) {
    case TimeMeaning::none:
    case TimeMeaning::until:
    case TimeMeaning::as_of:
    case TimeMeaning::quarter_unit: return 0;
    case TimeMeaning::this_year:
    case TimeMeaning::next_year: return read_bounds(in, read_relative_year(in, found.end, means, time), time);
    default: break;
    }
    time.kind = kind_of(means);
    time.word = static_cast<std::uint32_t>(found.word - in.tables.words.data());
    if (time.kind != Kind::event) {
        time.limit = Deadline::Kind::ongoing;
        return found.end;
    }
    const auto bound = in.look_up(in.tables.bounds, in.skip(found.end));
    if (bound && bound.word->means == TimeMeaning::before) return bound.end;
    return in.labelled ? found.end : 0;
}

// A date with its range and bounds, at a number or a word; 0 for none.
std::uint32_t read_time(const Reader& in, std::uint32_t at, TimeExpression& time, std::uint32_t& next) noexcept
{
    std::uint32_t end = read_short_range(in, at, time);
    if (end == 0) {
        time = {};
        end = read_number(in, at, time);
        if (end != 0 && time.kind != Kind::duration) end = read_range_end(in, end, time);
    }
    if (end == 0) return read_word(in, at, time, next);
    return time.kind == Kind::duration ? end : read_bounds(in, end, time);
}

// 到 in front of a date belongs to it; 截至 makes it a period, but in a labelled value.
std::uint32_t read_until(const Reader& in, std::uint32_t at, TimeExpression& time, std::uint32_t& next) noexcept
{
    const auto found = in.look_up(in.tables.times, at);
    const bool opener = found && (found.word->means == TimeMeaning::until || found.word->means == TimeMeaning::as_of);
    if (!opener) return read_time(in, at, time, next);
    next = found.end;
    std::uint32_t ignored = 0;
    const std::uint32_t end = read_time(in, in.skip(found.end), time, ignored);
    if (end == 0 || (time.kind != Kind::date && time.kind != Kind::period)) return 0;
    time.kind = found.word->means == TimeMeaning::until || in.labelled ? Kind::date : Kind::period;
    time.bounded = time.kind == Kind::date;
    time.limit = Deadline::Kind::by;
    return end;
}

bool is_name_open(char32_t c) noexcept { return text::classify(c) == Char::open && !text::is_round_open(c) && c != U'{'; }

// Behind the name in 《》 or “” that opens at `at`; `at` when it does not close soon.
std::uint32_t skip_name(const Reader& in, std::uint32_t at) noexcept
{
    constexpr std::uint32_t kLongest = 240;
    int depth = 0;
    for (std::uint32_t end = at; end < in.text.size() && end < at + kLongest; end = in.behind(end)) {
        const char32_t c = in.at(end);
        if (is_name_open(c)) ++depth;
        else if (text::classify(c) == Char::close && !text::is_round_close(c) && --depth == 0) return in.behind(end);
    }
    return in.behind(at);
}

// Behind the number at `at`, so that 12.5 is not read again from its middle.
std::uint32_t skip_number(const Reader& in, std::uint32_t at) noexcept
{
    const text::DateNumber number = text::read_date_number(in.text, at);
    return number.found(at) && number.by_place ? number.end : in.behind(at);
}

std::vector<TimeExpression> find(std::string_view text, Span span, const TimeTables& tables, bool labelled)
{
    const Reader in{text.substr(0, span.end), tables, labelled};
    std::vector<TimeExpression> times;
    for (std::uint32_t at = span.begin; at < span.end;) {
        const char32_t c = in.at(at);
        if (is_name_open(c)) {
            at = skip_name(in, at);
            continue;
        }
        const bool number = text::may_begin_date_number(c);
        if (!number && !tables.times.may_begin(c)) {
            at = in.behind(at);
            continue;
        }
        TimeExpression time;
        std::uint32_t next = number ? skip_number(in, at) : in.behind(at);
        const std::uint32_t end = read_until(in, at, time, next);
        if (end != 0) {
            time.span = {at, end};
            times.push_back(time);
            next = end;
        }
        at = next;
    }
    return times;
}

} // namespace

std::vector<TimeExpression> find_time_expressions(std::string_view text, Span span, const LexiconTables& lexicon)
{
    return find(text, span, lexicon.time, false);
}

std::vector<TimeExpression> find_labelled_times(std::string_view text, Span span, const LexiconTables& lexicon)
{
    return find(text, span, lexicon.time, true);
}

std::optional<Date> day_of(const TimeExpression& time, int year) noexcept
{
    if (time.impossible || time.month == 0 || (time.kind != TimeExpression::Kind::date && time.kind != TimeExpression::Kind::period)) {
        return std::nullopt;
    }
    const int known = time.year != 0 ? time.year : year + (time.next_year ? 1 : 0);
    return time.day == 0 ? text::last_of_month(known, time.month) : text::make_date(known, time.month, time.day);
}

} // namespace zeren::extract
