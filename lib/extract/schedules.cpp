// Behind the word that recurs: [的] [首月] [的] [25日 | 最后一个工作日 | 五 | 6月25日] [17时] [底 | 末] [前].
#include "extract/schedules.hpp"

#include "extract/clock.hpp"
#include "extract/time_reader.hpp"
#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"
#include "text/number_marks.hpp"
#include "text/time_marks.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace zeren::extract {
namespace {

struct Reader {
    std::string_view text; // up to the end of the sentence
    const TimeTables& tables;

    [[nodiscard]] const TimeWord* word(const text::Dictionary& dictionary, std::uint32_t& at) const noexcept
    {
        const std::uint32_t begin = text::skip_date_gap(text, at);
        const auto match = dictionary.longest(text, begin, text::Gaps::allowed);
        if (!match.found(begin)) return nullptr;
        at = match.end;
        return &tables.words[match.value];
    }
    void skip_of(std::uint32_t& at) const noexcept
    {
        const std::uint32_t next = text::skip_date_gap(text, at);
        if (text::decode(text, next).value == text::kOfMark) at = next + text::decode(text, next).size;
    }
    // The number in front of the unit; 0 for none.
    [[nodiscard]] int number(std::uint32_t& at, char32_t unit) const noexcept
    {
        const std::uint32_t begin = text::skip_date_gap(text, at);
        const text::DateNumber number = text::read_date_number(text, begin);
        if (!number.found(begin)) return 0;
        const std::uint32_t end = text::skip_date_gap(text, number.end);
        const text::CodePoint c = text::decode(text, end);
        if (c.value != unit) return 0;
        at = end + c.size;
        return number.value;
    }
    [[nodiscard]] int day(std::uint32_t& at) const noexcept
    {
        const int written = number(at, text::kDateUnits[2]);
        const int value = written != 0 ? written : number(at, text::kSerialUnit);
        return value <= 31 ? value : 0;
    }
};

void read_weekday(const Reader& in, Schedule& schedule)
{
    constexpr std::array<std::string_view, 8> kDays = {"", "MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    const std::uint32_t at = text::skip_date_gap(in.text, schedule.end);
    const text::CodePoint c = text::decode(in.text, at);
    const bool sunday = text::kSundays.find(c.value) != std::u32string_view::npos;
    const int day = sunday ? 7 : text::han_ordinal(c.value);
    if (day < 1 || day > 7) return;
    schedule.every.append(";BYDAY=").append(kDays[static_cast<std::size_t>(day)]);
    schedule.day_said = true;
    schedule.end = at + c.size;
}

// FREQ=MONTHLY;BYMONTH=3,6,9,12 for 3, 3
std::string months_from(int first, int step)
{
    std::string every = "FREQ=MONTHLY;BYMONTH=";
    for (int month = first; month <= 12; month += step) {
        if (month > first) every.push_back(',');
        every.append(std::to_string(month));
    }
    return every;
}

// 首月, 末月: BYMONTH=1,4,7,10.
void read_month_of_quarter(const Reader& in, Schedule& schedule)
{
    std::uint32_t at = schedule.end;
    const TimeWord* const word = in.word(in.tables.schedule, at);
    if (word == nullptr || word->means != TimeMeaning::month_of_quarter) return;
    schedule.every = months_from(word->month, 3);
    schedule.end = at;
    in.skip_of(schedule.end);
}

// 每月底, 每季度末: the last day of the month or of the period's last month.
void read_end_of_period(const Reader& in, int months, Schedule& schedule)
{
    std::uint32_t at = schedule.end;
    const TimeWord* const word = in.word(in.tables.bounds, at);
    if (word == nullptr || word->means != TimeMeaning::ending || schedule.day_said) return;
    if (months > 1) schedule.every = months_from(months, months);
    schedule.every.append(";BYMONTHDAY=-1");
    schedule.day_said = true;
    schedule.end = at;
}

// 5日, and 、20日 behind it; false where no day stands at the end.
bool read_days(const Reader& in, Schedule& schedule)
{
    std::uint32_t at = schedule.end;
    in.skip_of(at);
    int day = in.day(at);
    if (day == 0) return false;
    schedule.every.append(";BYMONTHDAY=").append(std::to_string(day));
    schedule.day_said = true;
    schedule.end = at;
    for (;;) {
        const text::CodePoint joint = text::decode(in.text, at);
        const bool joins = text::classify(joint.value) == text::Char::pause || text::kJoints.find(joint.value) != std::u32string_view::npos;
        at += joint.size;
        day = joins ? in.day(at) : 0;
        if (day == 0) return true;
        schedule.every.append(",").append(std::to_string(day));
        schedule.end = at;
    }
}

// 每季度结束后|5个工作日: no calendar tells them, so that the rule has the quarter alone.
bool read_workdays(const Reader& in, Schedule& schedule)
{
    const std::uint32_t begin = text::skip_date_gap(in.text, schedule.end);
    const text::DateNumber number = text::read_date_number(in.text, begin);
    if (!number.found(begin)) return false;
    std::uint32_t at = number.end;
    if (text::decode(in.text, at).value == text::kCounterMark) at += text::decode(in.text, at).size;
    const TimeWord* const word = in.word(in.tables.counted, at);
    if (word == nullptr || word->means != TimeMeaning::uncounted) return false;
    schedule.end = at;
    schedule.day_said = true;
    return true;
}

void read_day_of_month(const Reader& in, Schedule& schedule)
{
    if (read_days(in, schedule)) return;
    std::uint32_t at = schedule.end;
    in.skip_of(at);
    const TimeWord* const word = in.word(in.tables.schedule, at);
    if (word == nullptr || word->means != TimeMeaning::last_workday) return;
    schedule.every.append(";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1");
    schedule.day_said = true;
    schedule.end = at;
}

struct DayOfYear {
    int month = 0; // 0 for none
    int day = 0;   // 0: the month's last
};

// 6月25日, 6月 at `at`, which moves behind it.
DayOfYear take_day_of_year(const Reader& in, std::uint32_t& at)
{
    std::uint32_t end = at;
    const int month = in.number(end, text::kDateUnits[1]);
    if (month < 1 || month > 12) return {};
    at = end;
    return {month, in.day(at)};
}

// 每年|6月、12月|底: the months behind the first, which share the day.
std::vector<int> take_more_months(const Reader& in, std::uint32_t& at)
{
    constexpr std::size_t kMonths = 12;
    std::vector<int> months;
    for (std::uint32_t next = at; months.size() < kMonths;) {
        const text::CodePoint joint = text::decode(in.text, next);
        if (text::classify(joint.value) != text::Char::pause && text::kJoints.find(joint.value) == std::u32string_view::npos) break;
        next += joint.size;
        const int month = in.number(next, text::kDateUnits[1]);
        if (month < 1 || month > 12) break;
        months.push_back(month);
        at = next;
    }
    if (!months.empty() && text::decode(in.text, at).value == text::kDateUnits[1]) at += text::decode(in.text, at).size; // 12月|月底
    return months;
}

// 每年6月25日, 每年6月底, 每年6月、12月底; of 每年4月1日至6月20日 the end
void read_day_of_year(const Reader& in, Schedule& schedule)
{
    std::uint32_t at = schedule.end;
    in.skip_of(at);
    DayOfYear last = take_day_of_year(in, at);
    if (last.month == 0) return;
    const std::vector<int> more = last.day == 0 ? take_more_months(in, at) : std::vector<int>{};
    if (!more.empty()) last.day = in.day(at);
    schedule.end = at;
    if (std::uint32_t next = skip_range_mark(in.text, at, in.tables); next != 0) {
        const DayOfYear end = take_day_of_year(in, next);
        if (end.month != 0) {
            last = end;
            schedule.end = next;
        }
    }
    schedule.every.append(";BYMONTH=").append(std::to_string(last.month));
    for (const int month : more) schedule.every.append(",").append(std::to_string(month));
    schedule.every.append(";BYMONTHDAY=").append(last.day > 0 ? std::to_string(last.day) : "-1");
    schedule.day_said = true;
}

// 17时, 下午4时, 15:00: no part of the rule, but of its text.
void skip_clock(const Reader& in, Schedule& schedule) { schedule.end = read_clock(in.text, schedule.end, in.tables).end; }

void skip_bounds(const Reader& in, Schedule& schedule)
{
    for (int i = 0; i < 2; ++i) {
        std::uint32_t at = schedule.end;
        const TimeWord* const word = in.word(in.tables.bounds, at);
        if (word == nullptr ||
            (word->means != TimeMeaning::before && word->means != TimeMeaning::ending && word->means != TimeMeaning::within))
            return;
        schedule.end = at;
    }
}

std::string interval(int months) { return months <= 1 ? "FREQ=MONTHLY" : "FREQ=MONTHLY;INTERVAL=" + std::to_string(months); }

} // namespace

Schedule read_schedule(std::string_view text, const TimeExpression& time, std::uint32_t end, const LexiconTables& lexicon)
{
    const Reader in{text.substr(0, end), lexicon.time};
    const TimeWord& word = lexicon.time.words[time.word];
    Schedule schedule{time.span.end, {}, false};
    switch (word.means) {
    case TimeMeaning::daily: schedule.every = "FREQ=DAILY"; break;
    case TimeMeaning::weekly:
        schedule.every = "FREQ=WEEKLY";
        read_weekday(in, schedule);
        break;
    case TimeMeaning::fortnightly: schedule.every = "FREQ=WEEKLY;INTERVAL=2"; break;
    case TimeMeaning::half_monthly:
    case TimeMeaning::ten_daily: break; // on which days nobody says
    case TimeMeaning::yearly:
        schedule.every = "FREQ=YEARLY";
        read_day_of_year(in, schedule);
        break;
    default:
        schedule.every = interval(word.month);
        if (word.month == 3) read_month_of_quarter(in, schedule);
        if (word.month == 3 && schedule.end > time.span.end && read_workdays(in, schedule)) {
            schedule.every = interval(word.month);
            break;
        }
        read_day_of_month(in, schedule);
        if (word.month == 2 && schedule.day_said && text::decode(text, time.span.begin).value != text::kEvery)
            schedule.every.replace(0, interval(2).size(), months_from(2, 2)); // 双月20日; 每两月5日 may begin with any month
        read_end_of_period(in, word.month, schedule);
        break;
    }
    skip_clock(in, schedule);
    skip_bounds(in, schedule);
    return schedule;
}

Schedule read_day_of_months(std::string_view text, std::span<const int> months, std::uint32_t at, std::uint32_t end,
                            const LexiconTables& lexicon)
{
    const Reader in{text.substr(0, end), lexicon.time};
    Schedule schedule{at, "FREQ=MONTHLY;BYMONTH=", false};
    std::vector<int> sorted(months.begin(), months.end());
    std::ranges::sort(sorted);
    for (const int month : sorted) schedule.every.append(month == sorted.front() ? "" : ",").append(std::to_string(month));
    if (!read_days(in, schedule)) return {at, {}, false};
    skip_clock(in, schedule);
    skip_bounds(in, schedule);
    return schedule;
}

} // namespace zeren::extract
