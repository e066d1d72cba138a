// Reporting is a time with a verb of reporting behind it. Times joined by 、 or 和 share the verb, the 前 of the last and, by order,
// what they cover. A day without 前 counts only where the verb follows at once.
#include "extract/preamble.hpp"

#include "extract/schedules.hpp"
#include "text/chars.hpp"
#include "text/count_marks.hpp"
#include "text/dates.hpp"
#include "text/time_marks.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using Kind = TimeExpression::Kind;
using text::Char;

// A time of a sentence with its whole text; `every` is empty for a day.
struct Moment {
    TimeExpression time;
    Span span;
    Schedule schedule;

    [[nodiscard]] bool recurs() const noexcept { return time.kind == Kind::every; }
};

std::vector<Span> split_sentences(std::string_view text, Span paragraph)
{
    std::vector<Span> sentences;
    std::uint32_t begin = paragraph.begin;
    for (std::uint32_t at = paragraph.begin; at < paragraph.end; at += text::decode(text, at).size) {
        if (!ends_sentence(text, at)) continue;
        sentences.push_back({begin, at});
        begin = at + text::decode(text, at).size;
    }
    if (begin < paragraph.end) sentences.push_back({begin, paragraph.end});
    return sentences;
}

// 每季度末（分别在6月、9月和12月底）: what stands in the bracket behind a schedule only says it again.
bool explains(std::string_view text, const Moment& schedule, std::uint32_t at) noexcept
{
    const std::uint32_t open = text::skip_date_gap(text, schedule.span.end);
    constexpr std::uint32_t kLongest = 240;
    const bool near = at < open + kLongest && text::is_round_open(text::decode(text, open).value);
    if (!schedule.recurs() || !near) return false;
    for (std::uint32_t i = open; i < at; i += text::decode(text, i).size) {
        if (text::is_round_close(text::decode(text, i).value)) return false;
    }
    return true;
}

// Whether nothing but 、，和及 stands in `between`.
bool joins(std::string_view text, Span between) noexcept
{
    for (std::uint32_t at = between.begin; at < between.end; at += text::decode(text, at).size) {
        const char32_t c = text::decode(text, at).value;
        const Char kind = text::classify(c);
        const bool joint =
            kind == Char::pause || kind == Char::comma || text::is_blank(kind) || text::kJoints.find(c) != std::u32string_view::npos;
        if (!joint) return false;
    }
    return true;
}

// 4月、7月、10月及次年1月|的5日前: one schedule. A run of them is read once, so that this is linear.
void join_months(std::string_view text, std::vector<Moment>& moments, std::uint32_t end, const LexiconTables& lexicon)
{
    const auto is_month = [&](const Moment& one) {
        return one.time.kind == Kind::date && one.time.precision == Deadline::Precision::month && one.time.day == 0 && one.time.year == 0 &&
               !one.time.bounded;
    };
    std::vector<Moment> joined;
    for (std::size_t first = 0; first < moments.size();) {
        std::size_t last = first;
        std::vector<int> months;
        while (last < moments.size() && is_month(moments[last]) &&
               (last == first || joins(text, {moments[last - 1].span.end, moments[last].span.begin})))
            months.push_back(moments[last++].time.month);
        constexpr std::size_t kMonths = 12;
        if (months.size() > 1 && months.size() <= kMonths) {
            Schedule schedule = read_day_of_months(text, months, moments[last - 1].span.end, end, lexicon);
            if (!schedule.every.empty()) {
                Moment whole{moments[first].time, {moments[first].span.begin, schedule.end}, std::move(schedule)};
                whole.time.kind = Kind::every;
                joined.push_back(std::move(whole));
                first = last;
                continue;
            }
        }
        for (last = std::max(last, first + 1); first < last; ++first) joined.push_back(std::move(moments[first]));
    }
    moments = std::move(joined);
}

// The end of 60日内, 5个工作日内, 一个月内 at `at`; 0 for none.
std::uint32_t end_of_days(std::string_view text, std::uint32_t at, const LexiconTables& lexicon) noexcept
{
    const text::DateNumber number = text::read_date_number(text, at);
    if (!number.found(at)) return 0;
    std::uint32_t unit = number.end;
    if (text::decode(text, unit).value == text::kCounterMark) unit += text::decode(text, unit).size;
    const auto counted = lexicon.time.counted.longest(text, unit); // 工作日
    const text::CodePoint c = text::decode(text, unit);
    const bool day = text::kDayUnits.find(c.value) != std::u32string_view::npos;
    if (!counted.found(unit) && !day) return 0;
    const std::uint32_t end = counted.found(unit) ? counted.end : unit + c.size;
    const auto bound = lexicon.time.bounds.longest(text, end);
    return bound.found(end) && lexicon.time.words[bound.value].means == TimeMeaning::within ? bound.end : 0;
}

// 自收文之日起60日内: the stretch that begins with 自 at `at`, counted from a day that the notice does not give; empty for none.
Span read_counted(std::string_view text, std::uint32_t at, const LexiconTables& lexicon) noexcept
{
    constexpr std::uint32_t kLongest = 60; // bytes
    for (std::uint32_t from = at; from < text.size() && from < at + kLongest; from += text::decode(text, from).size) {
        const text::CodePoint c = text::decode(text, from);
        const Char kind = text::classify(c.value);
        if (kind == Char::comma || kind == Char::pause || kind == Char::digit) break;
        if (c.value != text::kFromOn) continue;
        std::uint32_t days = from + c.size;
        if (text::classify(text::decode(text, days).value) == Char::comma) days += text::decode(text, days).size;
        if (const std::uint32_t end = end_of_days(text, days, lexicon); end != 0) return {at, end};
    }
    return {};
}

// The stretches of a sentence that are counted from a day, among its other times.
void add_counted(std::string_view text, Span sentence, const LexiconTables& lexicon, std::vector<Moment>& moments)
{
    const std::string_view stretch = text.substr(0, sentence.end);
    const std::size_t first = moments.size();
    for (std::uint32_t at = sentence.begin; at < sentence.end;) {
        const text::CodePoint c = text::decode(text, at);
        const Span counted = c.value == text::kSince ? read_counted(stretch, at, lexicon) : Span{};
        at = counted.empty() ? at + c.size : counted.end;
        if (counted.empty()) continue;
        Moment moment{{}, counted, {}};
        moment.time.kind = Kind::duration;
        moment.time.span = counted;
        moments.push_back(std::move(moment));
    }
    if (moments.size() > first) std::ranges::stable_sort(moments, {}, [](const Moment& one) { return one.span.begin; });
}

std::vector<Moment> find_moments(std::string_view text, Span sentence, const LexiconTables& lexicon)
{
    std::vector<Moment> moments;
    for (const TimeExpression& time : find_time_expressions(text, sentence, lexicon)) {
        const bool inside =
            !moments.empty() && (time.span.begin < moments.back().span.end || explains(text, moments.back(), time.span.begin));
        const bool covers = time.limit == Deadline::Kind::within && !time.bounded; // 上半年 of 上半年情况
        if (inside || covers || (time.kind != Kind::date && time.kind != Kind::every) || time.starts) continue;
        Moment moment{time, time.span, {}};
        if (moment.recurs()) {
            moment.schedule = read_schedule(text, time, sentence.end, lexicon);
            moment.span.end = moment.schedule.end;
        }
        moments.push_back(std::move(moment));
    }
    join_months(text, moments, sentence.end, lexicon);
    add_counted(text, sentence, lexicon, moments);
    return moments;
}

// Where the verbs of reporting stand in a sentence.
struct Verbs {
    std::vector<std::uint32_t> report;
    std::vector<std::uint32_t> any; // also of handing in

    [[nodiscard]] static bool holds(const std::vector<std::uint32_t>& places, Span where) noexcept
    {
        const auto first = std::ranges::lower_bound(places, where.begin);
        return first != places.end() && *first < where.end;
    }
};

Verbs find_verbs(std::string_view text, Span sentence, const std::vector<Moment>& moments, const LexiconTables& lexicon)
{
    Verbs verbs;
    const std::string_view stretch = text.substr(0, sentence.end);
    auto moment = moments.begin();
    for (std::uint32_t at = sentence.begin; at < sentence.end;) {
        if (moment != moments.end() && at >= moment->span.begin) { // 每月10日报进度 is no 日报
            at = std::max(at, moment->span.end);
            ++moment;
            continue;
        }
        const auto match = lexicon.time.reports.longest(stretch, at);
        if (!match.found(at)) {
            at += text::decode(text, at).size;
            continue;
        }
        const TimeMeaning means = lexicon.time.words[match.value].means;
        if (means != TimeMeaning::none) verbs.any.push_back(at);
        if (means == TimeMeaning::report) verbs.report.push_back(at);
        at = match.end;
    }
    return verbs;
}

// Whether the times of `group`, with `behind` up to the next ones, say when to report.
bool is_reporting(std::span<const Moment> group, Span behind, std::uint32_t sentence_end, const Verbs& verbs) noexcept
{
    const Moment& last = group.back();
    if (last.recurs()) return Verbs::holds(last.schedule.day_said ? verbs.any : verbs.report, behind);
    const bool counted = last.time.kind == Kind::duration;
    if (counted || (last.time.bounded && last.time.limit == Deadline::Kind::by))
        return Verbs::holds(verbs.any, {behind.begin, sentence_end});
    return Verbs::holds(verbs.report, {behind.begin, behind.begin + 1});
}

std::vector<Span> find_covered(std::string_view text, Span where, const LexiconTables& lexicon)
{
    std::vector<Span> covered;
    const std::string_view stretch = text.substr(0, where.end);
    for (std::uint32_t at = where.begin; at < where.end;) {
        const auto match = lexicon.time.covers.longest(stretch, at);
        if (!match.found(at)) {
            at += text::decode(text, at).size;
            continue;
        }
        covered.push_back({at, match.end});
        at = match.end;
    }
    return covered;
}

// A year from the group's first date on; 0 where the notice has to give it.
void set_due(Reporting& reporting, const TimeExpression& time, int& year) noexcept
{
    if (time.year != 0) year = time.year;
    else if (year != 0 && time.next_year) ++year;
    if (year == 0) return;
    TimeExpression dated = time;
    dated.year = static_cast<std::int16_t>(year);
    reporting.due = day_of(dated, year);
}

void add_group(std::string_view text, std::span<const Moment> group, Span behind, const LexiconTables& lexicon, std::vector<Reporting>& all)
{
    const std::vector<Span> covered = find_covered(text, behind, lexicon);
    const bool paired = covered.size() == group.size() || (group.size() == 1 && !covered.empty());
    int year = 0;
    for (std::size_t i = 0; i < group.size(); ++i) {
        Reporting reporting;
        reporting.span = group[i].span;
        reporting.every = group[i].schedule.every;
        if (!group[i].recurs()) set_due(reporting, group[i].time, year);
        if (paired) reporting.covers = Passage{covered[i], {}};
        all.push_back(std::move(reporting));
    }
}

void find_in_sentence(std::string_view text, Span sentence, ReportingVerbs wanted, const LexiconTables& lexicon,
                      std::vector<Reporting>& all)
{
    const std::vector<Moment> moments = find_moments(text, sentence, lexicon);
    if (moments.empty()) return;
    Verbs verbs = find_verbs(text, sentence, moments, lexicon);
    if (wanted == ReportingVerbs::report) verbs.any = verbs.report;
    for (std::size_t first = 0; first < moments.size();) {
        std::size_t last = first + 1;
        while (last < moments.size() && joins(text, {moments[last - 1].span.end, moments[last].span.begin})) ++last;
        const std::span group(&moments[first], last - first);
        const Span behind{group.back().span.end, last < moments.size() ? moments[last].span.begin : sentence.end};
        if (is_reporting(group, behind, sentence.end, verbs)) add_group(text, group, behind, lexicon, all);
        first = last;
    }
}

} // namespace

bool ends_sentence(std::string_view text, std::uint32_t at) noexcept
{
    const char32_t c = text::decode(text, at).value;
    const Char kind = text::classify(c);
    if (kind == Char::stop || kind == Char::semicolon) return true;
    if (kind == Char::line_end) { // a wrap, unless a blank line or an indent follows
        const char32_t next = text::decode(text, at + 1).value;
        return c == U'\n' && text::is_blank(text::classify(next));
    }
    const auto is_digit = [](char32_t other) { return text::classify(other) == Char::digit; };
    return kind == Char::dot && !is_digit(text::decode_before(text, at).value);
}

std::vector<Reporting> find_reporting(std::string_view text, std::span<const Span> paragraphs, ReportingVerbs verbs,
                                      const LexiconTables& lexicon)
{
    constexpr std::uint32_t kShortest = 6; // bytes: 每月
    std::vector<Reporting> all;
    for (const Span paragraph : paragraphs) {
        if (paragraph.size() < kShortest) continue;
        for (const Span sentence : split_sentences(text, paragraph)) find_in_sentence(text, sentence, verbs, lexicon, all);
    }
    return all;
}

} // namespace zeren::extract
