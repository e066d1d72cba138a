// Which times are deadlines: those with an end (前, 底, 内) and those beside the verb (年内开工, 8月通水); no years alone, no beginnings,
// no heads of a noun (全年目标), no baselines (较2020年底). 持续推进 is one only where it is all of its clause.
#include "extract/dates.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/time_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

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

bool opens_clause(std::string_view text, Span stretch, std::uint32_t at) noexcept
{
    while (at > stretch.begin && text::classify(text::decode_before(text, at).value) == Char::blank) {
        at = static_cast<std::uint32_t>(text::before(text, at));
    }
    return at <= stretch.begin || is_mark(text::classify(text::decode_before(text, at).value));
}

bool closes_clause(std::string_view text, Span stretch, std::uint32_t at) noexcept
{
    while (at < stretch.end && text::classify(text::decode(text, at).value) == Char::blank) at += text::decode(text, at).size;
    return at >= stretch.end || is_mark(text::classify(text::decode(text, at).value));
}

bool is_one_of(char32_t c, std::u32string_view characters) noexcept { return characters.find(text::fold(c)) != std::u32string_view::npos; }

// 全年目标, 上半年的任务: the time belongs to a noun.
bool heads_noun(std::string_view text, const TimeExpression& time, const LexiconTables& lexicon) noexcept
{
    if (time.bounded || time.precision == Deadline::Precision::day || time.precision == Deadline::Precision::month) return false;
    return lexicon.time.period_heads.longest(text, time.span.end).found(time.span.end);
}

bool is_deadline_date(std::string_view text, Span stretch, const TimeExpression& time, const LexiconTables& lexicon) noexcept
{
    const bool full_date = time.year != 0 && time.precision == Deadline::Precision::day && !time.bounded; // …于2021年11月15日召开
    if (time.starts || full_date || heads_noun(text, time, lexicon)) return false;
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
    return !is_one_of(text::decode_before(text, at).value, text::kNoNumeralBehind) && !is_one_of(behind, text::kNoNumeralBefore);
}

// 每季度抽检800批次: beside an amount a frequency is its period. 按月发放 is how, not by when.
bool is_pace(std::string_view text, Span stretch, const TimeExpression& time, const LexiconTables& lexicon) noexcept
{
    if (lexicon.time.words[time.word].means == TimeMeaning::paced) return true;
    for (std::uint32_t at = time.span.end; at < stretch.end; at += text::decode(text, at).size) {
        const Char kind = text::classify(text::decode(text, at).value);
        if (is_mark(kind) && kind != Char::open && kind != Char::close) return false; // “汉江好人”10名
        if (is_numeral(text.substr(0, stretch.end), at)) return true;
    }
    return false;
}

bool is_deadline(std::string_view text, Span stretch, const TimeExpression& time, const LexiconTables& lexicon) noexcept
{
    switch (time.kind) {
    case Kind::date: return is_deadline_date(text, stretch, time, lexicon);
    case Kind::period: return false;
    case Kind::ongoing: return opens_clause(text, stretch, time.span.begin) && closes_clause(text, stretch, time.span.end);
    case Kind::lasting: return opens_clause(text, stretch, time.span.begin) || closes_clause(text, stretch, time.span.end);
    case Kind::every: return !is_pace(text, stretch, time, lexicon);
    case Kind::event:
    case Kind::duration: return true;
    }
    return false;
}

DraftDeadline draft(const TimeExpression& time)
{
    DraftDeadline made;
    made.deadline.span = time.span;
    made.deadline.kind = time.limit;
    if (time.kind != Kind::date && time.kind != Kind::period) return made;
    made.deadline.precision = time.precision;
    if (time.impossible) return made;
    if (time.year != 0) made.deadline.due = day_of(time, 0);
    else if (time.next_year) made.deadline.precision.reset(); // which year that is, only resolve could tell
    else {
        made.month = time.month;
        made.day = time.day;
    }
    return made;
}

// 年内 and 全年 are two, though they end on one day.
bool says_the_same(std::string_view text, const DraftDeadline& a, const DraftDeadline& b) noexcept
{
    return text.substr(a.deadline.span.begin, a.deadline.span.size()) == text.substr(b.deadline.span.begin, b.deadline.span.size());
}

void add_once(std::string_view text, std::vector<DraftDeadline>& deadlines, DraftDeadline one)
{
    const auto same = [&](const DraftDeadline& other) { return says_the_same(text, one, other); };
    if (std::ranges::none_of(deadlines, same)) deadlines.push_back(std::move(one));
}

// 2023年6月底前完成A，12月底前完成B: the second is of the same year, though the notice may be of another.
class SentenceYear {
public:
    explicit SentenceYear(std::string_view text) : text_(text) {}

    void give_to(TimeExpression& time)
    {
        if (time.kind != Kind::date || time.precision == Deadline::Precision::year) return;
        if (has_stop({at_, time.span.begin})) year_ = 0;
        at_ = time.span.end;
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
    std::uint32_t at_ = 0;
    std::int16_t year_ = 0;
    std::uint8_t month_ = 0;
};

} // namespace

std::vector<DraftDeadline> find_deadlines(std::string_view text, std::span<const Span> stretches, const LexiconTables& lexicon)
{
    std::vector<DraftDeadline> deadlines;
    for (const Span stretch : stretches) {
        SentenceYear year(text.substr(0, stretch.end));
        for (TimeExpression& time : find_time_expressions(text, stretch, lexicon)) {
            year.give_to(time);
            if (is_deadline(text, stretch, time, lexicon)) add_once(text, deadlines, draft(time));
        }
    }
    return deadlines;
}

std::vector<DraftDeadline> read_deadlines(std::string_view text, Span span, const LexiconTables& lexicon)
{
    std::vector<DraftDeadline> deadlines;
    span = text::trim_marks(text, span);
    std::uint32_t end = 0;
    SentenceYear year(text.substr(0, span.end));
    for (TimeExpression& time : find_labelled_times(text, span, lexicon)) {
        year.give_to(time);
        const bool runs_on = time.span.begin == end && time.limit == Deadline::Kind::ongoing; // 年内持续推进
        end = time.span.end;
        if (!runs_on) add_once(text, deadlines, draft(time));
    }
    if (deadlines.empty() && !span.empty()) deadlines.push_back({{span, {}, {}, Deadline::Kind::by, {}}, {}, {}, true});
    for (DraftDeadline& one : deadlines) one.labelled = true;
    return deadlines;
}

DraftDeadline read_deadline(std::string_view text, Span span, const LexiconTables& lexicon)
{
    const std::vector<DraftDeadline> all = read_deadlines(text, span, lexicon);
    return all.empty() ? DraftDeadline{{span, {}, {}, Deadline::Kind::by, {}}, {}, {}, true} : all.front();
}

} // namespace zeren::extract
