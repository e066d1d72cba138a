// The times of a sentence are looked at backwards from the target, a bounded number of them.
#include "extract/periods.hpp"

#include "text/chars.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/time_marks.hpp"
#include "text/time_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr int kMostTimes = 16;              // looked at for one target
constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字

// 近|三年, 学前|三年, 第|三年: no stretch to work in
bool is_named(std::string_view text, std::uint32_t at) noexcept
{
    return at > 0 && text::kYearFronts.find(text::decode_before(text, at).value) != std::u32string_view::npos;
}

// Whether nothing but words that tie a number to its noun stands in `gap`, one at least of change or sum: 累计下降, 翻.
bool ties_all(std::string_view text, Span gap, const MeasureTables& tables)
{
    constexpr int kMostWords = 4;
    bool tied = false;
    for (int i = 0; i < kMostWords && !gap.empty(); ++i) {
        const auto match = tables.before.longest_ending(text.substr(gap.begin, gap.size()));
        if (match.end >= gap.size()) return false;
        const BeforeWord::Kind kind = tables.before_words[match.value].kind;
        tied = tied || kind == BeforeWord::Kind::change;
        gap.end = gap.begin + static_cast<std::uint32_t>(match.end);
    }
    return tied && gap.empty();
}

class Reader {
public:
    Reader(const Statements& statements, Reach reach, const LexiconTables& lexicon)
        : statements_(statements), text_(statements.text), reach_(reach), lexicon_(lexicon)
    {
    }

    // The last time of the sentence before the target's end, where it is a period: 全年, 到2025年. A nearer 年底前 ends the reach of one.
    [[nodiscard]] std::optional<Span> find(const Statement& statement, Span target, Span baseline) const
    {
        const auto& times = statements_.times;
        auto at = std::upper_bound(times.begin(), times.end(), target.end,
                                   [](std::uint32_t place, const TimeExpression& time) { return place < time.span.end; });
        const auto behind = at;
        for (int steps = 0; steps < kMostTimes && at != times.begin(); ++steps) {
            const TimeExpression& time = *--at;
            if (time.span.begin < statement.sentence) break;
            if (time.aside && (statement.level == 0 || time.span.begin < statement.open)) continue; // （其中2023年3座），|累计10座
            // 由每人|每年|120元提高到200元: a time of the baseline is none
            if (time.starts || is_compared(statements_, time, lexicon_) || is_of_baseline(time, baseline)) continue;
            if (is_period(time, statement)) return time.span;
            if (time.kind == TimeExpression::Kind::date) return std::nullopt;
        }
        return period_behind(static_cast<std::size_t>(behind - times.begin()), statement);
    }

private:
    // 由|2025年|的2.1%提高到2030年的2.8%; a rhythm (每年) is that of both values.
    static bool is_of_baseline(const TimeExpression& time, Span baseline) noexcept
    {
        const bool rhythm = time.kind == TimeExpression::Kind::every && time.span.begin >= baseline.begin;
        return !baseline.empty() && (rhythm || baseline.holds(time.span));
    }
    // 8栋厂房|上半年|交付: behind the target only in its own clause.
    [[nodiscard]] std::optional<Span> period_behind(std::size_t next, const Statement& statement) const
    {
        if (next >= statements_.times.size()) return std::nullopt;
        const TimeExpression& time = statements_.times[next];
        const bool whole = time.precision == Deadline::Precision::year || time.precision == Deadline::Precision::half;
        if (time.kind != TimeExpression::Kind::date || time.limit != Deadline::Kind::within || !whole || time.starts) return std::nullopt;
        if (time.aside && statement.level == 0) return std::nullopt;
        return statement.clause.holds(time.span) ? std::optional(time.span) : std::nullopt;
    }
    [[nodiscard]] std::string_view words(const TimeExpression& time) const { return text_.substr(time.span.begin, time.span.size()); }
    // A quarter and 每月 hold for their own clause, and for the sentence where they stand before a comma.
    [[nodiscard]] bool is_period(const TimeExpression& time, const Statement& statement) const
    {
        if (time.year != 0 && time.year < statements_.notice_year) return false; // 2000年前建成的小区
        if (time.kind == TimeExpression::Kind::every)
            return statement.clause.holds(time.span) || (reach_.shares && is_shared(time, statement));
        if (time.kind == TimeExpression::Kind::period) // 2010年，A达到x，B达到y: for all of its part
            return statement.clause.holds(time.span) || ((time.year == 0 || leads(time, statement)) && !announces(time, statement));
        if (time.kind != TimeExpression::Kind::date) return false;
        if (reach_.level != 0 && is_state_at(time, statement)) return true;
        if (time.limit == Deadline::Kind::within && time.year == 0 && time.span.begin < statement.segment &&
            !opens_sentence(time, statement))
            return false;
        if (text::closes_with(words(time), text::kBefore)) return false; // 2025年底前: a date
        if (time.precision == Deadline::Precision::year) return time.limit == Deadline::Kind::within || time.year != 0;
        if (time.limit != Deadline::Kind::within) return false;
        if (time.precision == Deadline::Precision::half || statement.clause.holds(time.span)) return true;
        return text::classify(decode(text_, time.span.end).value) == Char::comma;
    }
    // 整改率|年底|达到95%; 到6月底，|存栏恢复到6.5万头: how things are to stand then, and no day by which something is done
    [[nodiscard]] bool is_state_at(const TimeExpression& time, const Statement& statement) const
    {
        const char32_t edge = text::decode_before(text_, time.span.end).value;
        if (time.starts || text::kClosingEdges.find(edge) == std::u32string_view::npos) return false;
        if (time.span.begin >= reach_.level) return statement.clause.holds(time.span);
        const auto word = lexicon_.time.times.longest(text_.substr(0, time.span.end), time.span.begin);
        const bool until = word.found(time.span.begin) && lexicon_.time.words[word.value].means == TimeMeaning::until;
        return until && (statement.clause.holds(time.span) || leads(time, statement));
    }
    // 每年|推广农机8000台，应用100个: over the one comma between them
    [[nodiscard]] bool is_shared(const TimeExpression& time, const Statement& statement) const
    {
        if (statement.clause.begin > time.span.end + kReach || time.span.begin < statement.segment) return false;
        int marks = 0;
        for (std::uint32_t at = time.span.end; at < statement.clause.begin; at += decode(text_, at).size) {
            const Char kind = text::classify(decode(text_, at).value);
            marks += kind == Char::comma ? 1 : kind == Char::colon ? 2 : 0;
        }
        return marks == 1;
    }
    // 全年完成A；完成B: both. 推进A，全年完成B；完成C: the first only
    [[nodiscard]] bool opens_sentence(const TimeExpression& time, const Statement& statement) const
    {
        return text::trim(text_, {statement.sentence, time.span.begin}).empty();
    }
    // 2010年，…: at the head of its part of the sentence, before a comma
    [[nodiscard]] bool leads(const TimeExpression& time, const Statement& statement) const
    {
        return text::trim(text_, {statement.segment, time.span.begin}).empty() && time.span.begin >= statement.segment &&
               text::classify(decode(text_, time.span.end).value) == Char::comma;
    }
    // 今年全县的主要目标是：…
    [[nodiscard]] bool announces(const TimeExpression& time, const Statement& statement) const
    {
        if (statement.clause.begin > time.span.end + kReach) return true;
        for (std::uint32_t at = time.span.end; at < statement.clause.begin; at += decode(text_, at).size)
            if (text::classify(decode(text_, at).value) == Char::colon) return true;
        return false;
    }

    const Statements& statements_;
    std::string_view text_;
    Reach reach_;
    const LexiconTables& lexicon_;
};

} // namespace

std::optional<Span> find_period(const Statements& statements, const Statement& statement, Span target, Span baseline, Reach reach,
                                const LexiconTables& lexicon)
{
    return Reader(statements, reach, lexicon).find(statement, target, baseline);
}

std::optional<Span> find_years(const Statements& statements, std::size_t index, const LexiconTables& lexicon)
{
    constexpr std::size_t kMostBack = 6; // numbers
    const std::string_view text = statements.text;
    const Statement& target = statements.all[index];
    for (std::size_t back = 1; back <= kMostBack && back <= index; ++back) {
        const Statement& years = statements.all[index - back];
        if (years.clause.begin != target.clause.begin || years.level != target.level) break;
        const Amount& amount = years.amount;
        const std::string_view unit = text.substr(amount.unit_span.begin, amount.unit_span.size());
        const bool stretch = std::ranges::find(text::kYearStretches, unit) != text::kYearStretches.end(); // 用三年时间|改造管网
        if (years.timed || (unit != text::kYears && !stretch) || !amount.numeral.is_han() || amount.numeral.high ||
            is_named(text, amount.span.begin))
            continue;
        const Span written{amount.span.begin, amount.unit_span.begin + static_cast<std::uint32_t>(text::kYears.size())};
        if (ties_all(text, {amount.span.end, target.amount.span.begin}, lexicon.measures)) return written; // 五年|累计下降|18%
        const auto act = lexicon.measures.acts.longest(text.substr(0, target.amount.span.begin), amount.span.end);
        const auto kind = static_cast<ActKind>(act.value);
        if (act.end >= amount.span.end + kTwoCharacters && kind != ActKind::noun && kind != ActKind::link) return written;
    }
    return std::nullopt;
}

namespace {

constexpr std::size_t kMostPairs = 8;

// Whether nothing but one 、 or 和 stands in the gap.
bool is_one_joint(std::string_view text, std::uint32_t begin, std::uint32_t end) noexcept
{
    if (begin >= end) return false;
    const text::CodePoint c = decode(text, begin);
    return begin + c.size == end && (text::classify(c.value) == Char::pause || text::kJoin.find(c.value) != std::u32string_view::npos);
}

// 2024年底、2025年底|覆盖率|分别: a short noun, or nothing
bool is_noun(std::string_view text, Span gap) noexcept
{
    constexpr std::uint32_t kLongest = 30; // bytes
    return gap.begin <= gap.end && gap.size() <= kLongest && text::skip_han(text, gap.begin, gap.end) >= gap.end;
}

} // namespace

std::optional<Span> find_paired_period(const Statements& statements, std::size_t index)
{
    const std::string_view text = statements.text;
    const auto& all = statements.all;
    const auto joined = [&](std::size_t i) { return is_one_joint(text, all[i - 1].amount.span.end, all[i].amount.span.begin); };
    std::size_t first = index;
    std::size_t last = index;
    while (first > 0 && index - first < kMostPairs && !all[first - 1].timed && joined(first)) --first;
    while (last + 1 < all.size() && last - index < kMostPairs && !all[last + 1].timed && joined(last + 1)) ++last;
    if (first == last) return std::nullopt;
    const std::uint32_t begin = all[first].reach.begin;
    const std::size_t found_at = text.substr(begin, all[first].amount.span.begin - begin).rfind(text::kPairwise);
    if (found_at == std::string_view::npos) return std::nullopt;
    const std::size_t pair = begin + found_at;
    auto time = std::ranges::upper_bound(statements.times, static_cast<std::uint32_t>(pair), {},
                                         [](const TimeExpression& one) { return one.span.end; });
    std::size_t place = last - first + 1; // from the last time back
    std::uint32_t next = static_cast<std::uint32_t>(pair);
    std::optional<Span> found;
    for (; place > 0 && time != statements.times.begin(); --place) {
        const TimeExpression& one = *--time;
        const bool touches = place == last - first + 1 ? is_noun(text, {one.span.end, next}) : is_one_joint(text, one.span.end, next);
        const bool over = one.year != 0 && one.year < statements.notice_year;
        if (one.span.begin < begin || !touches || over) return std::nullopt;
        if (place == index - first + 1) found = one.span;
        next = one.span.begin;
    }
    const bool more = time != statements.times.begin() && is_one_joint(text, std::prev(time)->span.end, next);
    return place == 0 && !more ? found : std::nullopt;
}

std::optional<Span> take_period(const Statements& statements, Span& item)
{
    if (const TimeExpression* time = time_at(statements, item.begin); time != nullptr && time->span.end < item.end) {
        item.begin = time->span.end;
        return time->span;
    }
    const auto& times = statements.times;
    const auto behind = std::ranges::upper_bound(times, item.begin, {}, [](const TimeExpression& time) { return time.span.begin; });
    if (behind == times.begin() || std::prev(behind)->span.end != item.begin) return std::nullopt;
    const TimeExpression& time = *std::prev(behind);
    const bool within = time.kind == TimeExpression::Kind::date && time.limit == Deadline::Kind::within && !time.starts;
    return within ? std::optional(time.span) : std::nullopt;
}

bool is_compared(const Statements& statements, const TimeExpression& time, const LexiconTables& lexicon)
{
    const std::string_view before_it = statements.text.substr(0, time.span.begin);
    return lexicon.measures.end(MeasureWord::compare_year).longest_ending(before_it).end < before_it.size();
}

} // namespace zeren::extract
