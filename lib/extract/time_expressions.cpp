// The grammar of time_expressions.hpp, read from left to right without going back:
//
//     [到] [year 年 | 今年 | 次年] [month 月 [day 日 | 旬] | 年底 | 上半年 | 三季度] [—the same] [（星期三）] [底 | 末] [前 | 内 | 起 | 以来]
//
// The part that begins with a number is time_reader's.
#include "extract/time_expressions.hpp"

#include "extract/clock.hpp"
#include "extract/time_reader.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/time_marks.hpp"

namespace zeren::extract {
namespace {

using Kind = TimeExpression::Kind;
using Precision = Deadline::Precision;
using text::Char;

// （星期三） behind a day.
std::uint32_t skip_weekday(const TimeReader& in, std::uint32_t at) noexcept
{
    const std::uint32_t open = in.skip(at);
    if (!text::is_round_open(in.at(open))) return at;
    const auto found = in.look_up(in.tables.schedule, in.behind(open));
    if (!found || found.word->means != TimeMeaning::weekday) return at;
    const std::uint32_t close = in.behind(found.end);
    return text::is_round_close(in.at(close)) ? in.behind(close) : at;
}

// What one word behind it makes of the time; false when the word is no bound of it.
bool set_bound(TimeExpression& time, const TimeWord& word) noexcept
{
    switch (word.means) {
    case TimeMeaning::before:
    case TimeMeaning::ending:
    case TimeMeaning::within:
        time.bounded = true;
        time.limit = word.means == TimeMeaning::within ? Deadline::Kind::within : Deadline::Kind::by;
        if (time.kind == Kind::period) time.kind = Kind::date;
        return true;
    case TimeMeaning::third:
        if (time.precision != Precision::month) return false;
        time.day = word.month;
        return true;
    case TimeMeaning::start: time.starts = true; return true;
    case TimeMeaning::following: time.kind = Kind::period; return true;
    case TimeMeaning::part: return true;
    default: return false;
    }
}

// （星期三）下午5时 behind a day; a part of the day alone (上午) only where a bound follows (下班前).
std::uint32_t skip_clock(const TimeReader& in, std::uint32_t at)
{
    const std::uint32_t day = skip_weekday(in, at);
    const Clock clock = read_clock(in.text, day, in.tables);
    const auto bound = in.look_up(in.tables.bounds, in.skip(clock.end));
    return clock.hour || (bound && bound.word->means == TimeMeaning::before) ? clock.end : day;
}

// 底, 前, 内, 起 …: at most three (月末之前).
std::uint32_t read_bounds(const TimeReader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    if (time.precision == Precision::day) at = skip_clock(in, at);
    for (int i = 0; i < 3; ++i) {
        const auto found = in.look_up(in.tables.bounds, in.skip(at));
        if (!found || !set_bound(time, *found.word)) break;
        at = found.end;
    }
    return at;
}

Kind kind_of(TimeMeaning means) noexcept
{
    switch (means) {
    case TimeMeaning::ongoing: return Kind::ongoing;
    case TimeMeaning::lasting: return Kind::lasting;
    case TimeMeaning::event: return Kind::event;
    case TimeMeaning::duration: return Kind::duration;
    default: return Kind::every;
    }
}

// 下月|10日|前: behind the day of a month that the word tells; `end` for none.
std::uint32_t skip_day(const TimeReader& in, std::uint32_t end) noexcept
{
    if (text::decode_before(in.text, end).value != text::kDateUnits[1]) return end;
    const std::uint32_t next = in.skip(end);
    const text::DateNumber day = text::read_date_number(in.text, next);
    if (!day.found(next) || day.value < 1 || day.value > 31) return end;
    const std::uint32_t unit = in.skip(day.end);
    return in.at(unit) == text::kDateUnits[2] || in.at(unit) == text::kSerialUnit ? in.behind(unit) : end;
}

// 国庆节前; in a labelled value also 国庆节, 全国两会结束.
std::uint32_t read_event(const TimeReader& in, std::uint32_t end) noexcept
{
    end = skip_day(in, end);
    const auto bound = in.look_up(in.tables.bounds, in.skip(end));
    if (bound && bound.word->means == TimeMeaning::before) return bound.end;
    if (!in.labelled) return 0;
    const bool of_it = bound && (bound.word->means == TimeMeaning::event_end || bound.word->means == TimeMeaning::following); // 春运|期间
    return of_it ? bound.end : end;
}

// 每5年, 每两个月: every so many years or months.
std::uint32_t read_every(const TimeReader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    if (in.at(at) != text::kEvery) return 0;
    const std::uint32_t next = in.skip(in.behind(at));
    const text::DateNumber number = text::read_date_number(in.text, next);
    if (!number.found(next) || number.places > 2) return 0;
    std::uint32_t unit = in.skip(number.end);
    if (in.at(unit) == text::kCounterMark) unit = in.behind(unit);
    const bool is_unit = in.at(unit) == text::kDateUnits[0] || in.at(unit) == text::kDateUnits[1];
    if (!is_unit) return 0;
    time.kind = Kind::every;
    time.limit = Deadline::Kind::ongoing;
    time.word = in.tables.yearly;
    return in.behind(unit);
}

// At the word `found`, which is not 到; 0 when it is no time.
std::uint32_t read_word(const TimeReader& in, const TimeReader::Found& found, TimeExpression& time) noexcept
{
    const TimeMeaning means = found.word->means;
    if (set_part_of_year(time, *found.word)) return read_bounds(in, found.end, time);
    switch (means) {
    case TimeMeaning::none:
    case TimeMeaning::until:
    case TimeMeaning::as_of:
    case TimeMeaning::quarter_unit: return 0;
    case TimeMeaning::this_year:
    case TimeMeaning::next_year:
        time.next_year = means == TimeMeaning::next_year;
        return read_bounds(in, read_behind_year(in, found.end, time), time);
    default: break;
    }
    time.kind = kind_of(means);
    time.word = static_cast<std::uint32_t>(found.word - in.tables.words.data());
    if (time.kind == Kind::event) return read_event(in, found.end);
    if (time.kind == Kind::duration) {
        time.limit = Deadline::Kind::within;
        time.bounded = true;
        return found.end;
    }
    time.limit = Deadline::Kind::ongoing;
    return found.end;
}

// “十四五”期间, 十四五末: the five years of a plan, which end with 2025, where a bound stands behind its name; 0 for none.
std::uint32_t read_plan(const TimeReader& in, std::uint32_t at, TimeExpression& time)
{
    constexpr int kFirstPlan = 1955; // the first ended in 1957, the second in 1962; from the third on every five years
    const bool quoted = text::classify(in.at(at)) == Char::open;
    const std::uint32_t begin = quoted ? in.behind(at) : at;
    std::uint32_t end = begin;
    std::uint32_t five = begin;
    for (int i = 0; i < 4 && text::kPlanNumerals.find(in.at(end)) != std::u32string_view::npos; ++i) {
        five = end;
        end = in.behind(end);
    }
    if (five == begin || in.at(five) != text::kFive || (quoted && text::classify(in.at(end)) != Char::close)) return 0;
    const text::DateNumber plan = text::read_date_number(in.text.substr(0, five), begin);
    if (plan.end != five || plan.value < 3 || plan.value > 30) return 0;
    const std::uint32_t name_end = quoted ? in.behind(end) : end;
    TimeExpression years;
    years.kind = Kind::period;
    years.year = static_cast<std::int16_t>(kFirstPlan + 5 * plan.value);
    years.month = 12;
    years.precision = Precision::year;
    const std::uint32_t bound = read_bounds(in, name_end, years);
    if (bound == name_end) return 0;
    time = years;
    return bound;
}

// A date at a number or a word; 0 for none. `next`: where to go on then.
std::uint32_t read_time(const TimeReader& in, std::uint32_t at, const TimeReader::Found& word, TimeExpression& time,
                        std::uint32_t& next) noexcept
{
    const bool counts = text::may_begin_date_number(in.at(at));
    const bool may_be_plan = counts || text::classify(in.at(at)) == Char::open;
    if (const std::uint32_t end = may_be_plan ? read_plan(in, at, time) : 0; end != 0) return end;
    const text::DateNumber number = counts ? text::read_date_number(in.text, at) : text::DateNumber{at, 0, 0, false};
    if (number.found(at)) {
        const std::uint32_t end = read_at_number(in, number, time);
        if (end != 0) return time.kind == Kind::duration ? end : read_bounds(in, end, time);
        if (number.by_place) next = number.end; // not 2.5 again from its middle
    }
    if (!word) return 0;
    next = word.end;
    const auto last = static_cast<std::uint32_t>(text::before(in.text, word.end));
    const bool year = word.word->means == TimeMeaning::this_year || word.word->means == TimeMeaning::next_year; // 明年|底
    if (!year && last > at && kind_of(word.word->means) == Kind::every && in.look_up(in.tables.times, last).end > word.end) {
        next = last; // 按|年底前
        return 0;
    }
    return read_word(in, word, time);
}

// What the verb before 到 says of it; following where there is none.
TimeMeaning means_before(const TimeReader& in, std::uint32_t at) noexcept
{
    const std::string_view front = in.text.substr(0, at);
    const auto match = in.tables.reaching.longest_ending(front);
    return match.end < front.size() ? in.tables.words[match.value].means : TimeMeaning::following;
}

// 提高到, 达到: a value is reached, no day.
bool is_reaching(const TimeReader& in, std::uint32_t at) noexcept { return means_before(in, at) == TimeMeaning::none; }

// 实施|到2020年…行动
bool is_carried(const TimeReader& in, std::uint32_t at) noexcept { return means_before(in, at) == TimeMeaning::carried; }

// Behind 到 or 截至: a date that it belongs to.
std::uint32_t read_until(const TimeReader& in, std::uint32_t at, const TimeReader::Found& opener, TimeExpression& time,
                         std::uint32_t& next) noexcept
{
    next = opener.end;
    if (is_reaching(in, at)) return 0;
    const std::uint32_t date = in.skip(opener.end);
    std::uint32_t ignored = 0;
    const std::uint32_t end = read_time(in, date, in.look_up(in.tables.times, date), time, ignored);
    if (end != 0 && is_carried(in, at) && text::classify(in.at(end)) == Char::han) return 0;
    if (end != 0 && time.kind == Kind::event) return end;
    if (end == 0 || (time.kind != Kind::date && time.kind != Kind::period)) return 0;
    time.kind = opener.word->means == TimeMeaning::until || in.labelled ? Kind::date : Kind::period;
    time.bounded = time.kind == Kind::date;
    time.limit = Deadline::Kind::by;
    return end;
}

// 即日起|至9月30日: the day at its end, which it runs up to.
std::uint32_t read_from_now(const TimeReader& in, std::uint32_t at, TimeExpression& time) noexcept
{
    const std::uint32_t begin = in.skip(at);
    const auto until = in.look_up(in.tables.times, begin);
    if (!until || until.word->means != TimeMeaning::until) return at;
    TimeExpression last;
    std::uint32_t ignored = 0;
    const std::uint32_t end = read_until(in, begin, until, last, ignored);
    if (end == 0) return at;
    time = last;
    time.limit = Deadline::Kind::within;
    return end;
}

std::uint32_t read_at(const TimeReader& in, std::uint32_t at, TimeExpression& time, std::uint32_t& next) noexcept
{
    if (const std::uint32_t end = read_every(in, at, time); end != 0) return end;
    const auto word = in.look_up(in.tables.times, at);
    const bool opener = word && (word.word->means == TimeMeaning::until || word.word->means == TimeMeaning::as_of);
    if (opener) return read_until(in, at, word, time, next);
    const std::uint32_t end = read_time(in, at, word, time, next);
    const bool from_day = time.starts && time.kind == Kind::date; // 6月1日起|至8月31日
    const bool from = from_day || time.limit == Deadline::Kind::ongoing;
    return end != 0 && from && text::closes_with(in.text.substr(at, end - at), text::kFromNow) ? read_from_now(in, end, time) : end;
}

bool is_name_open(char32_t c) noexcept { return !text::is_round_open(c) && c != U'{'; }

// Behind the name in 《》 or “” that opens at `at`, when it closes soon.
std::uint32_t skip_name(const TimeReader& in, std::uint32_t at) noexcept
{
    constexpr std::uint32_t kLongest = 240;
    int depth = 0;
    for (std::uint32_t end = at; end < in.text.size() && end < at + kLongest; end = in.behind(end)) {
        const char32_t c = in.at(end);
        const Char kind = text::classify(c);
        if (kind == Char::open && is_name_open(c)) ++depth;
        else if (kind == Char::close && !text::is_round_close(c) && --depth == 0) return in.behind(end);
    }
    return in.behind(at);
}

std::vector<TimeExpression> find(std::string_view text, Span span, const TimeTables& tables, bool labelled)
{
    const TimeReader in{text.substr(0, span.end), tables, labelled};
    std::vector<TimeExpression> times;
    // to the places where a time or a name may begin
    for (std::uint32_t at = span.begin; (at = static_cast<std::uint32_t>(tables.starts.next(in.text, at, in.text.size()))) < span.end;) {
        const text::CodePoint c = text::decode(in.text, at);
        std::uint32_t next = at + c.size;
        TimeExpression plan; // a quotation that is no name: “五一”前, “十四五”期间
        const bool opens = text::classify(c.value) == Char::open;
        if (!opens && c.value != text::kEvery && !text::may_begin_date_number(c.value) && !in.look_up(tables.times, at)) {
            at = next; // the first character of a word that does not stand here
            continue;
        }
        if (opens && !in.look_up(tables.times, at) && read_plan(in, at, plan) == 0) {
            next = skip_name(in, at);
        } else {
            TimeExpression time;
            const std::uint32_t end = read_at(in, at, time, next);
            if (end != 0) {
                time.span = {at, end};
                const text::CodePoint since = text::decode_before(in.text, at); // 自|6月1日起至8月31日
                if (since.value == text::kSince && at > span.begin && time.limit == Deadline::Kind::within && time.bounded)
                    time.span.begin -= since.size;
                times.push_back(time);
                next = end;
            }
        }
        at = next;
    }
    return times;
}

// 审查周期压缩至|4个月以内: a value that is reached, and no time.
bool is_reached(std::string_view text, const TimeExpression& time, const LexiconTables& lexicon)
{
    constexpr std::size_t kTwoCharacters = 6; // bytes: 至, 为 and 在 stand before times as well
    const std::string_view front = text.substr(0, time.span.begin);
    const auto match = lexicon.measures.before.longest_ending(front);
    return match.end + kTwoCharacters <= front.size() && lexicon.measures.before_words[match.value].kind == BeforeWord::Kind::level;
}

} // namespace

std::vector<TimeExpression> find_time_expressions(std::string_view text, Span span, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kShortest = 4; // bytes: 3月
    if (span.size() < kShortest) return {};
    std::vector<TimeExpression> times = find(text, span, lexicon.time, false);
    std::erase_if(times, [&](const TimeExpression& time) { return time.kind == Kind::duration && is_reached(text, time, lexicon); });
    return times;
}

std::vector<TimeExpression> find_labelled_times(std::string_view text, Span span, const LexiconTables& lexicon)
{
    return find(text, span, lexicon.time, true);
}

std::optional<Date> day_of(const TimeExpression& time, int year) noexcept
{
    if (time.impossible || time.month == 0 || (time.kind != Kind::date && time.kind != Kind::period)) return std::nullopt;
    const int known = time.year != 0 ? time.year : year + (time.next_year ? 1 : 0);
    return time.day == 0 ? text::last_of_month(known, time.month) : text::make_date(known, time.month, time.day);
}

bool is_over(std::string_view text, const TimeExpression& time, NoticeTime now) noexcept
{
    if (now.month == 0 || time.kind != Kind::date || time.limit != Deadline::Kind::within || time.precision != Precision::month)
        return false;
    if (time.month >= now.month || (time.year != 0 && time.year != now.year)) return false;
    const std::string_view words = text.substr(time.span.begin, time.span.size());
    const std::size_t year = words.find(text::kYears); // 2024年|1月至5月
    const auto first = static_cast<std::uint32_t>(time.year == 0 || year == std::string_view::npos ? 0 : year + text::kYears.size());
    const text::DateNumber month = text::read_date_number(words, first);
    return month.found(first) && month.value == 1;
}

} // namespace zeren::extract
