// Which times are deadlines: those with an end (前, 底, 内) and those beside the verb (年内开工, 8月通水); no years alone, no beginnings,
// no heads of a noun (全年目标), no baselines (较2020年底). 持续推进 is one only where it is all of its clause.
#include "extract/dates.hpp"

#include "extract/at_once.hpp"
#include "extract/every_year.hpp"
#include "extract/parted_times.hpp"
#include "extract/schedules.hpp"
#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"
#include "text/number_marks.hpp"
#include "text/numerals.hpp"
#include "text/time_marks.hpp"
#include "text/time_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace zeren::extract {
namespace {

using Kind = TimeExpression::Kind;
using text::Char;

bool is_mark(Char kind) noexcept
{
    switch (kind) {
    case Char::comma:
    case Char::pause:
    case Char::semicolon:
    case Char::stop:
    case Char::dot:
    case Char::colon:
    case Char::open:
    case Char::close:
    case Char::line_end: return true;
    default: return false;
    }
}

// Quotes stand inside a clause: 持续开展“…”行动, “十户联防”常态化.
bool parts_clauses(char32_t c) noexcept
{
    const Char kind = text::classify(c);
    if (kind == Char::open || kind == Char::close) return text::is_round_open(c) || text::is_round_close(c);
    return is_mark(kind);
}

bool opens_clause(std::string_view text, Span stretch, std::uint32_t at) noexcept
{
    while (at > stretch.begin && text::classify(text::decode_before(text, at).value) == Char::blank) {
        at = static_cast<std::uint32_t>(text::before(text, at));
    }
    return at <= stretch.begin || parts_clauses(text::decode_before(text, at).value);
}

// 6月底前完成并|持续推进, 验收后|长期坚持
bool goes_on(std::string_view text, Span stretch, std::uint32_t at) noexcept
{
    return at > stretch.begin && text::kGoingOn.find(text::decode_before(text, at).value) != std::u32string_view::npos;
}

bool closes_clause(std::string_view text, Span stretch, std::uint32_t at) noexcept
{
    while (at < stretch.end && text::classify(text::decode(text, at).value) == Char::blank) at += text::decode(text, at).size;
    return at >= stretch.end || parts_clauses(text::decode(text, at).value);
}

bool is_one_of(char32_t c, std::u32string_view characters) noexcept { return characters.find(text::fold(c)) != std::u32string_view::npos; }

// 全年计划|招聘教师120名: what is named like a noun and has a verb behind it, is one
bool plans(std::string_view text, std::uint32_t head_end, const LexiconTables& lexicon) noexcept
{
    const auto filler = lexicon.measures.before.longest_ending(text.substr(0, head_end));
    if (filler.end >= head_end || lexicon.measures.before_words[filler.value].kind != BeforeWord::Kind::filler) return false;
    const auto act = lexicon.measures.acts.longest(text, head_end);
    constexpr std::uint32_t kTwoCharacters = 6; // bytes
    return act.end >= head_end + kTwoCharacters && static_cast<ActKind>(act.value) != ActKind::noun;
}

// 全年目标, 上半年的任务: the time belongs to a noun.
bool heads_noun(std::string_view text, const TimeExpression& time, const LexiconTables& lexicon) noexcept
{
    if (time.bounded || time.precision == Deadline::Precision::day || time.precision == Deadline::Precision::month) return false;
    std::uint32_t at = time.span.end; // 一季度|“开门红”|目标任务
    if (text::decode(text, at).value == text::kQuoteOpen) {
        constexpr std::uint32_t kLongestName = 60; // bytes
        std::uint32_t close = at;
        while (close < text.size() && close < at + kLongestName && text::decode(text, close).value != text::kQuoteClose)
            close += text::decode(text, close).size;
        if (text::decode(text, close).value == text::kQuoteClose) at = close + text::decode(text, close).size;
    }
    const auto head = lexicon.time.period_heads.longest(text, at);
    return head.found(at) && !plans(text, head.end, lexicon);
}

// 稳定|全年|粮食播种面积, 抓好|年内|在建项目, 保障|2023年第二季度|用电: the time belongs to the object of the verb in front of it, where no amount says how much by then.
bool stands_in_object(std::string_view text, Span stretch, const TimeExpression& time, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestObject = 90; // bytes
    const bool quarter = time.precision == Deadline::Precision::quarter;
    const bool whole = quarter || time.precision == Deadline::Precision::year || time.precision == Deadline::Precision::half;
    if ((time.year != 0 && !quarter) || time.bounded || !whole || closes_clause(text, stretch, time.span.end)) return false;
    const std::string_view front = text.substr(stretch.begin, time.span.begin - stretch.begin);
    if (quarter && text::closes_with(front, text::kFinish)) return false; // 完成|三季度|主体施工 is what is done by then
    const auto verb = lexicon.time.reaching.longest_ending(front);
    if (verb.end >= front.size()) return false;
    const TimeMeaning means = lexicon.time.words[verb.value].means;
    if (means != TimeMeaning::acted_on && means != TimeMeaning::carried) return false;
    std::uint32_t end = time.span.end;
    while (end < stretch.end && end < time.span.end + kLongestObject && !parts_clauses(text::decode(text, end).value))
        end += text::decode(text, end).size;
    return text::next_numeral(text.substr(0, end), time.span.end, end) >= end;
}

// 按年度|任务和类型: a noun of what is asked for
bool names_goal(std::string_view behind)
{
    return std::ranges::any_of(text::kGoals, [&](std::string_view goal) { return text::begins_with(behind, goal); });
}

// 2000年前|建成的|小区, 3月|排查出的|问题: the time tells which ones.
bool tells_which(std::string_view text, Span stretch, const TimeExpression& time) noexcept
{
    constexpr int kLongestVerb = 4; // characters
    const bool month = time.precision == Deadline::Precision::month && !time.bounded;
    if (!month && (time.year == 0 || time.precision != Deadline::Precision::year)) return false;
    std::uint32_t at = time.span.end;
    for (int i = 0; i <= kLongestVerb && at < stretch.end; ++i, at += text::decode(text, at).size) {
        const char32_t c = text::decode(text, at).value;
        if (c == text::kOfMark) return i > 0;
        if (text::classify(c) != Char::han) return false;
    }
    return false;
}

bool is_deadline_date(std::string_view text, Span stretch, const TimeExpression& time, const LexiconTables& lexicon) noexcept
{
    const bool full_date = time.year != 0 && time.precision == Deadline::Precision::day && !time.bounded; // …于2021年11月15日召开
    if (time.starts || full_date || heads_noun(text, time, lexicon) || tells_which(text, stretch, time)) return false;
    if (stands_in_object(text, stretch, time, lexicon)) return false;
    if (text::closes_with(text.substr(stretch.begin, time.span.begin - stretch.begin), text::kInView))
        return false; // 针对|年底|人流增加的特点
    if (time.precision == Deadline::Precision::half &&
        text::closes_with(text.substr(stretch.begin, time.span.begin - stretch.begin), text::kOtherHalf))
        return false; // 每年分上、|下半年|两次
    const char32_t before = time.span.begin > stretch.begin ? text::decode_before(text, time.span.begin).value : 0;
    const char32_t behind = time.span.end < stretch.end ? text::decode(text, time.span.end).value : 0;
    return !is_one_of(before, text::kNoDeadlineBehind) && !is_one_of(behind, text::kNoDeadlineBefore);
}

// 一 of 统一, 一致 … is no number.
bool is_numeral(std::string_view text, std::uint32_t at) noexcept
{
    const text::CodePoint c = text::decode(text, at);
    if (text::classify(c.value) == Char::digit) return true;
    if (text::kNumeralsBesideUnits.find(c.value) == std::u32string_view::npos) return false;
    const char32_t behind = text::decode(text, at + c.size).value;
    if (c.value == text::kOneHan && behind == text::kBatch) return false; // 每年支持一批企业
    return !is_one_of(text::decode_before(text, at).value, text::kNoNumeralBehind) && !is_one_of(behind, text::kNoNumeralBefore);
}

// 每季度抽检800批次: beside an amount a frequency is its period. What one look ahead found holds for all times up to there, so that a
// clause of many frequencies is read once.
class Pace {
public:
    Pace(std::string_view text, Span stretch) : text_(text.substr(0, stretch.end)) {}

    bool is_beside_amount(std::uint32_t from)
    {
        if (from >= begin_ && from <= end_) return found_;
        begin_ = from;
        found_ = false;
        for (end_ = from; end_ < text_.size(); end_ += text::decode(text_, end_).size) {
            const Char kind = text::classify(text::decode(text_, end_).value);
            // “汉江好人”10名; 分行业、分领域发布100个
            if (is_mark(kind) && kind != Char::open && kind != Char::close && kind != Char::pause) break;
            found_ = is_numeral(text_, end_);
            if (found_) break;
        }
        return found_;
    }

private:
    std::string_view text_;
    std::uint32_t begin_ = 1;
    std::uint32_t end_ = 0;
    bool found_ = false;
};

bool is_deadline(std::string_view text, Span stretch, const TimeExpression& time, Pace& pace, const LexiconTables& lexicon)
{
    switch (time.kind) {
    case Kind::date: return is_deadline_date(text, stretch, time, lexicon);
    case Kind::period: return false;
    case Kind::ongoing:
        return (opens_clause(text, stretch, time.span.begin) || goes_on(text, stretch, time.span.begin)) &&
               closes_clause(text, stretch, time.span.end);
    case Kind::lasting: return opens_clause(text, stretch, time.span.begin) || closes_clause(text, stretch, time.span.end);
    case Kind::every: // 养老金按月发放 is how; 按月公开指数 is when
        if (lexicon.time.words[time.word].means == TimeMeaning::paced && !opens_clause(text, stretch, time.span.begin)) return false;
        if (names_goal(text.substr(time.span.end))) return false; // 按年度|任务
        return time.day_said || !pace.is_beside_amount(time.span.end);
    case Kind::duration: { // 申请之日前|12个月内, 一至|两年内
        const std::string_view front = text.substr(stretch.begin, time.span.begin - stretch.begin);
        return !text::closes_with(front, text::kBefore) &&
               (front.empty() || text::range_mark(text, static_cast<std::uint32_t>(text::before(text, time.span.begin))) == 0);
    }
    case Kind::event: return true;
    }
    return false;
}

DraftDeadline draft(const TimeExpression& time)
{
    DraftDeadline made;
    made.deadline.span = time.span;
    made.deadline.kind = time.limit;
    if (time.kind != Kind::date && time.kind != Kind::period) return made;
    if (time.starts) { // 完成时限：7月1日起
        made.deadline.kind = Deadline::Kind::ongoing;
        return made;
    }
    made.deadline.precision = time.precision;
    if (time.impossible) return made;
    if (time.year != 0) {
        made.deadline.due = day_of(time, 0);
        return made;
    }
    made.month = time.month;
    made.day = time.day;
    made.next_year = time.next_year;
    return made;
}

// 5月、|10月各一次: done at both times, so that neither is the end of it.
bool is_also(std::string_view text, const TimeExpression& first, const TimeExpression& second) noexcept
{
    if (first.kind == Kind::event && second.kind == Kind::event) // 七一前、春节前
        return text::before(text, second.span.begin) == first.span.end &&
               text::classify(text::decode(text, first.span.end).value) == Char::pause;
    if (first.kind == Kind::date && second.kind == Kind::event && first.span.end == second.span.begin) return true; // 9月|开学前
    if (first.kind != Kind::date || second.kind != Kind::date || second.year != 0) return false;                    // 2025年6月、|12月
    const bool alike = first.precision == second.precision && first.bounded == second.bounded && !first.starts && !second.starts;
    if (!alike || text::before(text, second.span.begin) != first.span.end) return false;
    const char32_t joint = text::decode(text, first.span.end).value;
    const bool joins = !first.bounded && text::kJoints.find(joint) != std::u32string_view::npos; // 5月和|10月各一次
    return joins || text::classify(joint) == Char::pause;
}

DraftDeadline draft_of_several(Span span)
{
    DraftDeadline made;
    made.deadline.span = span;
    return made;
}

// 每月|15日前, 每年|4月1日至6月20日, 每周|五下班前
void take_day(std::string_view text, Span stretch, TimeExpression& time, const LexiconTables& lexicon)
{
    if (time.kind != Kind::every) return;
    const Schedule schedule = read_schedule(text, time, stretch.end, lexicon);
    time.day_said = schedule.day_said;
    if (schedule.day_said) time.span.end = schedule.end;
}

// Each wording once: 年内 and 全年 are two, though they end on one day.
class Deadlines {
public:
    explicit Deadlines(std::string_view text) : text_(text) {}

    void add(DraftDeadline one)
    {
        if (words_.insert(text_.substr(one.deadline.span.begin, one.deadline.span.size())).second) all_.push_back(std::move(one));
    }
    std::vector<DraftDeadline> take() { return std::move(all_); }

private:
    std::string_view text_;
    std::unordered_set<std::string_view> words_;
    std::vector<DraftDeadline> all_;
};

// 2023年6月底前完成A，12月底前完成B: the second is of the same year, though the notice may be of another.
class SentenceYear {
public:
    SentenceYear(std::string_view text, Span stretch) : text_(text.substr(0, stretch.end)), at_(stretch.begin) {}

    void give_to(TimeExpression& time)
    {
        if (time.kind != Kind::date || time.precision == Deadline::Precision::year) return;
        if (has_stop({at_, time.span.begin})) year_ = 0;
        at_ = time.span.end;
        if (time.year == 0 && time.next_year && year_ != 0) {
            time.year = static_cast<std::int16_t>(year_ + 1); // 2022年12月底前完成A，次年6月底前完成B
            time.next_year = false;
        }
        if (time.year == 0 && !time.next_year && year_ != 0 && time.month > month_) time.year = year_;
        year_ = time.year;
        month_ = time.month;
    }

private:
    [[nodiscard]] bool has_stop(Span between) const noexcept
    {
        for (std::uint32_t at = between.begin; at < between.end; at += text::decode(text_, at).size) {
            if (text::classify(text::decode(text_, at).value) == Char::stop) return true;
        }
        return false;
    }

    std::string_view text_;
    std::uint32_t at_;
    std::int16_t year_ = 0;
    std::uint8_t month_ = 0;
};

} // namespace

std::vector<DraftDeadline> find_deadlines(std::string_view text, std::span<const Span> stretches, NoticeTime notice,
                                          const LexiconTables& lexicon, std::span<StretchTimes> known)
{
    Deadlines deadlines(text);
    for (const Span stretch : stretches) {
        while (!known.empty() && known.front().span.begin < stretch.begin) known = known.subspan(1);
        SentenceYear year(text, stretch);
        EveryYear every(text, stretch.begin, lexicon);
        Pace pace(text, stretch);
        const bool is_known = !known.empty() && known.front().span == stretch;
        std::vector<TimeExpression> times = is_known ? std::move(known.front().times) : find_time_expressions(text, stretch, lexicon);
        if (is_known) known = known.subspan(1);
        std::uint32_t read_to = 0; // 每年|4月1日至6月20日 holds the time behind it
        for (std::size_t i = 0; i < times.size(); ++i) {
            TimeExpression& time = times[i];
            if (time.span.begin < read_to) continue;
            if (i > 0 && time.kind == Kind::duration && times[i - 1].starts && times[i - 1].span.end == time.span.begin)
                time.span.begin = times[i - 1].span.begin; // 2012年起|5年内
            const bool parts =
                (i > 0 && parts_a_noun(text, times[i - 1], time)) || (i + 1 < times.size() && parts_a_noun(text, time, times[i + 1]));
            year.give_to(time);
            take_day(text, stretch, time, lexicon);
            every.give_to(time);
            read_to = time.span.end;
            if (time.aside && time.kind == Kind::date && time.limit == Deadline::Kind::within) continue; // （即|全年|污染天数不超过27天）
            const bool over = (time.year != 0 && time.year < notice.year) || is_over(text, time, notice); // 2000年前建成的小区
            if (over || parts || !is_deadline(text, stretch, time, pace, lexicon)) continue;
            std::size_t last = i;
            while (last + 1 < times.size() && is_also(text, times[last], times[last + 1])) ++last;
            deadlines.add(last == i ? draft(time) : draft_of_several({time.span.begin, times[last].span.end}));
            i = last;
        }
    }
    return deadlines.take();
}

std::vector<DraftDeadline> read_deadlines(std::string_view text, Span span, const LexiconTables& lexicon)
{
    Deadlines found(text);
    span = text::trim_marks(text, span);
    std::uint32_t end = 0;
    SentenceYear year(text, span);
    std::vector<TimeExpression> times = find_labelled_times(text, span, lexicon);
    std::vector<Span> at_once = find_at_once(text, span);
    for (std::size_t i = 0; i < times.size(); ++i) {
        TimeExpression& time = times[i];
        if (time.span.begin < end) continue; // 每年|4月1日至6月20日
        year.give_to(time);
        take_day(text, span, time, lexicon);
        const bool runs_on = end != 0 && time.span.begin == end && time.limit == Deadline::Kind::ongoing; // 年内持续推进
        std::size_t last = i;
        while (last + 1 < times.size() && is_also(text, times[last], times[last + 1])) ++last; // 9月、12月
        end = times[last].span.end;
        while (!at_once.empty() && at_once.front().begin < time.span.begin) { // 立行立改，|9月30日前完成
            found.add(draft_of_several(at_once.front()));
            at_once.erase(at_once.begin());
        }
        if (!runs_on) found.add(last == i ? draft(time) : draft_of_several({time.span.begin, end}));
        i = last;
    }
    for (const Span once : at_once) found.add(draft_of_several(once));
    std::vector<DraftDeadline> deadlines = found.take();
    if (deadlines.empty() && !span.empty()) deadlines.push_back({{span, {}, {}, Deadline::Kind::by, {}}, {}, {}});
    for (DraftDeadline& one : deadlines) one.labelled = true;
    return deadlines;
}

DraftDeadline read_deadline(std::string_view text, Span span, const LexiconTables& lexicon)
{
    const std::vector<DraftDeadline> all = read_deadlines(text, span, lexicon);
    return all.empty() ? DraftDeadline{{span, {}, {}, Deadline::Kind::by, {}}, {}, {}, false, true} : all.front();
}

} // namespace zeren::extract
