// Rules that need no look at the clause, in the order in which they are asked.
#include "extract/written_forms.hpp"

#include "text/chars.hpp"
#include "text/grade_marks.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"
#include "text/paired_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <compare>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;
using text::decode_before;
using text::Numeral;

constexpr int kShortestWord = 3; // letters of an abbreviation that a count may follow

class Form {
public:
    Form(const Statements& statements, const Statement& statement, const MeasureTables& tables)
        : statements_(statements), text_(statements.text), statement_(statement), amount_(statement.amount), tables_(tables)
    {
    }

    std::string_view judge()
    {
        if (statement_.timed || amount_.is(UnitKind::calendar) || is_clock()) return "date";
        if (statement_.quoted && !is_quoted_goal()) return "name";
        if (touches_letters() || is_edition() || is_torn()) return "name";
        if (amount_.is(UnitKind::people) && decode(text_, amount_.span.end).value == text::kPlayers) return "name"; // 3人|制|篮球场
        if (amount_.numeral.vague) return "indefinite";
        if (is_grade() || bounds_a_grade()) return "score";
        if (is_bare_power()) return "order_of_magnitude";
        if (amount_.is(UnitKind::ordinal) && !counts_many(text::kRoad) && !counts_many(text::kSession)) return "ordinal";
        if (amount_.is(UnitKind::class_) && !counts_many(text::kSort)) return "list_count";
        if (amount_.numeral.is_han() && amount_.unit == nullptr && amount_.numeral.ratio == Numeral::Ratio::none) return "word";
        if (is_inside_word()) return "word";
        if (is_office()) return "name";
        if (amount_.numeral.is_han() && amount_.value == Decimal{}) return "word";
        if (is_written_as_ordinal() || is_rank()) return "ordinal";
        if (amount_.numeral.kind == Numeral::Kind::positional && !amount_.is(UnitKind::people)) return "word";
        return {};
    }

private:
    // 实现“人才贡献率达到|40%|”的目标: the number ends its clause, a word ties it to what stands before it, and what closes the
    // quotation is followed by 的, 目标 or a mark. A name (“4+4+N”, “1小时交通圈”) has no such word.
    [[nodiscard]] bool is_quoted_goal() const
    {
        if (!amount_.has_unit() || amount_.is(UnitKind::duration)) return false;
        const std::string_view front = text_.substr(0, amount_.span.begin);
        const auto word = tables_.before.longest_ending(front.substr(statement_.clause.begin));
        const bool tied = word.end < front.size() - statement_.clause.begin && ties(tables_.before_words[word.value].kind);
        const auto behind = tables_.behind.longest(text_.substr(0, statement_.reach.end), amount_.span.end);
        const std::uint32_t end = behind.found(amount_.span.end) ? behind.end : amount_.span.end;
        if (!tied || !text::trim_marks(text_, {end, statement_.tail}).empty()) return false;
        return is_goal_behind(behind_quotation(end));
    }
    static bool ties(BeforeWord::Kind kind) noexcept
    {
        return kind == BeforeWord::Kind::level || kind == BeforeWord::Kind::relation || kind == BeforeWord::Kind::change;
    }
    // Behind the ” that closes around `at`, within reach; 0 for none and for 》.
    [[nodiscard]] std::uint32_t behind_quotation(std::uint32_t at) const
    {
        const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(text_.size(), at + std::size_t{kReach}));
        for (int depth = 0; at < end; at += decode(text_, at).size) {
            const text::CodePoint c = decode(text_, at);
            const Char kind = text::classify(c.value);
            if (kind == Char::stop) return 0;
            if (kind == Char::open) ++depth;
            if (kind == Char::close && depth-- == 0) return c.value == text::kTitleClose ? 0 : at + c.size;
        }
        return 0;
    }
    [[nodiscard]] bool is_goal_behind(std::uint32_t at) const
    {
        if (at == 0) return false;
        const std::string_view rest = text_.substr(at);
        const Char kind = text::classify(decode(text_, at).value);
        return rest.empty() || decode(text_, at).value == text::kOfMark || kind == Char::comma || kind == Char::stop ||
               kind == Char::semicolon ||
               std::ranges::any_of(text::kGoals, [&](std::string_view goal) { return text::begins_with(rest, goal); });
    }

    // 视频探头|1.2万路, 电子证照|60类: more than a number of a line or the kinds of a list, behind what is counted; 归集证照19类, 加装监控120路
    // is done, and 文化节|1届 is held
    [[nodiscard]] bool counts_many(char32_t unit) const
    {
        const std::int64_t least = unit == text::kRoad ? 1000 : unit == text::kSession ? 1 : 20;
        if (decode_before(text_, amount_.unit_span.end).value != unit || amount_.numeral.is_han() || !amount_.value) return false;
        const auto behind = tables_.behind.longest(text_.substr(0, statement_.reach.end), amount_.span.end);
        const std::uint32_t end = behind.found(amount_.span.end) ? behind.end : amount_.span.end;
        if (!text::trim(text_, {end, statement_.tail}).empty()) return false;
        if (text::classify(decode_before(text_, amount_.span.begin).value) != Char::han) return false;
        return amount_.numeral.magnitude != 0 || std::is_gteq(text::compare(*amount_.value, Decimal{least, 0})) ||
               (is_done_in_front() && text::kBusEnds.find(decode_before(text_, amount_.span.begin).value) == std::u32string_view::npos);
    }
    // 归集|证照19类: a verb of doing opens the clause
    [[nodiscard]] bool is_done_in_front() const
    {
        const std::string_view front = text_.substr(0, amount_.span.begin);
        std::uint32_t at = statement_.clause.begin;
        while (at < front.size() && text::is_blank(text::classify(decode(front, at).value))) at += decode(front, at).size;
        const auto act = tables_.acts.longest(front, at);
        const auto kind = static_cast<ActKind>(act.value);
        const bool kept = act.found(at) && (kind == ActKind::kept || kind == ActKind::kept_inner);
        return kept && act.end < front.size() && at >= statement_.reach.begin;
    }
    // 每千名, 千方, 百件: a power of ten without figure counts only behind 突破 or before 以上 where it ends its item (千元以上).
    [[nodiscard]] bool is_bare_power() const
    {
        if (amount_.numeral.kind != Numeral::Kind::han || amount_.numeral.ratio != Numeral::Ratio::none) return false;
        const std::string_view written = text_.substr(amount_.numeral.span.begin, amount_.numeral.span.size());
        if (written.size() > 6 || !is_power_of_ten()) return false;
        const std::uint32_t end = amount_.span.end;
        if (decode_before(text_, amount_.span.begin).value == text::kEvery) return true;
        const auto bound = tables_.behind.longest(text_.substr(0, statement_.reach.end), end);
        if (bound.found(end) && amount_.is(UnitKind::money)) return false;
        const std::uint32_t behind = bound.found(end) ? bound.end : end;
        const bool ends = amount_.unit != nullptr && text::trim(text_, {behind, std::max(behind, statement_.tail)}).empty();
        return !ends || !(bound.found(end) || is_tied_in_front()); // 产值突破|百亿元|; 过百亿元企业 are a class
    }
    [[nodiscard]] bool is_tied_in_front() const
    {
        const std::string_view front = text_.substr(statement_.reach.begin, amount_.span.begin - statement_.reach.begin);
        const auto word = tables_.before.longest_ending(front);
        return word.end < front.size() && ties(tables_.before_words[word.value].kind);
    }
    // 3 |00户, 引资}|0亿元: what a damaged text left of a number
    [[nodiscard]] bool is_torn() const
    {
        const Span numeral = amount_.numeral.span;
        if (amount_.numeral.kind != Numeral::Kind::digits || decode(text_, numeral.begin).value != U'0') return false;
        if (text::classify(decode(text_, numeral.begin + 1).value) == Char::digit) return true; // 00
        return amount_.value == Decimal{} && numeral.begin > statements_.span.begin &&
               text::classify(decode_before(text_, numeral.begin).value) == Char::close;
    }
    // 下午|5点|, 9点|前, 5点|30分: the time of day
    [[nodiscard]] bool is_clock() const
    {
        constexpr std::int64_t kLastHour = 24;
        const Span numeral = amount_.numeral.span;
        const auto is_hour_mark = [](char32_t c) { return text::kHourMarks.find(c) != std::u32string_view::npos; };
        const char32_t left = decode_before(text_, numeral.begin).value;
        if (numeral.begin > statements_.span.begin && is_hour_mark(left)) // 5点|30分
            return decode(text_, numeral.end).value == text::kMinute;
        const text::CodePoint mark = decode(text_, numeral.end);
        if (amount_.numeral.is_han() || !is_hour_mark(mark.value) || amount_.numeral.magnitude != 0 || !amount_.value) return false;
        if (std::is_gt(text::compare(*amount_.value, Decimal{kLastHour, 0}))) return false;
        const auto& times = statements_.times;
        const bool behind_day = std::ranges::any_of(times, [&](const TimeExpression& time) { return time.span.end == numeral.begin; });
        const text::CodePoint behind = decode(text_, numeral.end + mark.size);
        return behind_day || text::kDayParts.find(left) != std::u32string_view::npos ||
               text::kClockEdges.find(behind.value) != std::u32string_view::npos || text::classify(behind.value) == Char::digit;
    }
    // 2.0版
    [[nodiscard]] bool is_edition() const
    {
        const Span numeral = amount_.numeral.span;
        return decode(text_, numeral.end).value == text::kEdition &&
               text_.substr(numeral.begin, numeral.size()).find('.') != std::string_view::npos;
    }
    // 统|一部|署, 每|一个
    [[nodiscard]] bool is_inside_word() const
    {
        if (amount_.numeral.kind != Numeral::Kind::han || amount_.numeral.span.size() > 3 || amount_.span.begin <= statements_.span.begin)
            return false;
        return decode(text_, amount_.span.begin).value == text::kOne &&
               text::kUnite.find(decode_before(text_, amount_.span.begin).value) != std::u32string_view::npos;
    }
    // 监管|一处|、监管|三处|参加: offices that a number tells apart
    [[nodiscard]] bool is_office() const
    {
        const Span unit = amount_.unit_span;
        const text::CodePoint room = decode(text_, unit.begin);
        if (!amount_.numeral.is_han() || amount_.numeral.span.size() != 3 || unit.begin + room.size != unit.end) return false;
        if (text::kOffices.find(room.value) == std::u32string_view::npos) return false;
        const std::string_view front = text_.substr(0, amount_.span.begin);
        return std::ranges::any_of(text::kOfficeDuties, [&](std::string_view duty) { return text::closes_with(front, duty); });
    }
    // 百, 千, 万, 亿, 千万: written without 一
    [[nodiscard]] bool is_power_of_ten() const
    {
        const auto value = amount_.numeral.value;
        if (!value || !(value->digits == 1 || (value->digits > 1 && std::is_gteq(text::compare(*value, Decimal{100, 0}))))) return false;
        for (std::uint32_t at = amount_.numeral.span.begin; at < amount_.numeral.span.end; at += decode(text_, at).size)
            if (text::kPowers.find(decode(text_, at).value) == std::u32string_view::npos) return false;
        return true;
    }

    // 二期, 二类: what is counted is 两期; 一期 counts only where it is one of each.
    [[nodiscard]] bool is_written_as_ordinal() const
    {
        if (amount_.numeral.kind != Numeral::Kind::han || amount_.numeral.magnitude != 0 || !amount_.is(UnitKind::count)) return false;
        const char32_t first = decode(text_, amount_.span.begin).value;
        if (amount_.numeral.span.size() == 3 && first == text::kSecond) return true;
        if (text::kTwo.find(first) != std::u32string_view::npos) return false;
        return decode(text_, amount_.unit_span.begin).value == text::kPhase && !has_each(statements_, statement_);
    }

    // A≥98%，B>85%: the bounds of a grade
    [[nodiscard]] bool is_grade() const
    {
        std::uint32_t at = amount_.span.begin;
        const auto left = [&] { return decode_before(text_, at).value; };
        while (at > statement_.reach.begin && text::is_blank(text::classify(left()))) --at;
        const std::uint32_t sign = at;
        while (at > statement_.reach.begin && text::kSigns.find(left()) != std::u32string_view::npos) at -= decode_before(text_, at).size;
        if (at == sign || !is_letter(left())) return false;
        return !is_letter(decode_before(text_, at - 1).value);
    }

    // A等：完成率100%以上；|B等：90%以上
    [[nodiscard]] bool bounds_a_grade() const
    {
        std::uint32_t at = statement_.clause.begin;
        if (at <= statements_.span.begin || text::classify(decode_before(text_, at).value) != Char::colon) return false;
        at -= decode_before(text_, at).size;
        if (text::kGradeEnds.find(decode_before(text_, at).value) == std::u32string_view::npos) return false;
        const char32_t grade = decode_before(text_, at - decode_before(text_, at).size).value;
        return text::kGrades.find(grade) != std::u32string_view::npos;
    }

    // 第17、|18|件: nothing but numbers and marks back to 第
    [[nodiscard]] bool follows_ordinal() const
    {
        constexpr std::uint32_t kLongest = 30; // bytes
        bool joined = false;
        for (std::uint32_t at = amount_.span.begin; at > statements_.span.begin && amount_.span.begin - at < kLongest;) {
            const text::CodePoint c = decode_before(text_, at);
            const Char kind = text::classify(c.value);
            if (c.value == text::kOrdinalMark) return joined;
            const bool join = kind == Char::pause || text::kJoin.find(c.value) != std::u32string_view::npos;
            if (!join && kind != Char::digit && !text::begins_numeral(c.value)) return false;
            joined = joined || join;
            at -= c.size;
        }
        return false;
    }

    // 前10名, 后3名, 第3
    [[nodiscard]] bool is_rank() const
    {
        const char32_t left = decode_before(text_, amount_.span.begin).value;
        if (left == text::kOrdinalMark || follows_ordinal()) return true;
        const bool few = amount_.value && std::is_lteq(text::compare(*amount_.value, Decimal{20, 0}));
        const bool ranked = text::kRanked.find(decode(text_, amount_.unit_span.begin).value) != std::u32string_view::npos;
        if (left == text::kLast) return ranked && few; // 培训后200名学员上岗
        if (left != text::kFront || is_ahead()) return false;
        const auto& times = statements_.times;
        return std::none_of(times.begin(), times.end(), [&](const TimeExpression& time) { return time.span.end == amount_.span.begin; });
    }

    // 预报预警提前|48小时|以上: a bound at the end of the clause
    [[nodiscard]] bool is_ahead() const
    {
        const std::uint32_t front = amount_.span.begin - decode_before(text_, amount_.span.begin).size;
        if (!text::closes_with(text_.substr(0, front), text::kAhead)) return false;
        const auto behind = tables_.behind.longest(text_.substr(0, statement_.reach.end), amount_.span.end);
        return behind.found(amount_.span.end) && text::trim(text_, {behind.end, statement_.tail}).empty();
    }

    [[nodiscard]] bool touches_letters() const
    {
        const char32_t left = decode_before(text_, amount_.span.begin).value;
        const char32_t right = decode(text_, amount_.numeral.span.end).value;
        const bool first = amount_.span.begin <= statements_.span.begin;
        if (!first && is_letter(left)) return !(amount_.unit != nullptr && letters_before() >= kShortestWord);
        if (!first && is_joined(left) && !is_second_of_pair()) return true;
        if (text::classify(left) == Char::dash && amount_.span.begin > statements_.span.begin && !amount_.has_unit()) return true;
        if (text::is_one_of(text::kPlus, right)) return true;
        return is_letter(right) && !amount_.has_unit();
    }
    // 20万千瓦/|40万千瓦时|: two amounts with units of their own
    [[nodiscard]] bool is_second_of_pair() const
    {
        const std::size_t index = static_cast<std::size_t>(&statement_ - statements_.all.data());
        return index > 0 && touches_by_stroke(statements_, statements_.all[index - 1], statement_);
    }
    // 工业APP300款 counts, PM2.5 and SO2 do not.
    [[nodiscard]] int letters_before() const
    {
        int count = 0;
        for (std::uint32_t at = amount_.span.begin; at > statements_.span.begin && is_letter(decode_before(text_, at).value); --at) ++count;
        return count;
    }
    static bool is_joined(char32_t c) noexcept { return text::kJoinedToNumber.find(c) != std::u32string_view::npos; }
    static bool is_letter(char32_t c) noexcept { return c < 0x80 && text::classify(c) == Char::latin; }

    const Statements& statements_;
    std::string_view text_;
    const Statement& statement_;
    const Amount& amount_;
    const MeasureTables& tables_;
};

} // namespace

std::string_view judge_form(const Statements& statements, const Statement& statement, const MeasureTables& tables)
{
    return Form(statements, statement, tables).judge();
}

bool touches_by_stroke(const Statements& statements, const Statement& first, const Statement& second)
{
    const std::string_view text = statements.text;
    const std::uint32_t stroke = first.amount.span.end;
    if (first.amount.unit == nullptr || second.amount.unit == nullptr || second.amount.unit == first.amount.unit) return false;
    const auto works = [](UnitKind kind) { return kind == UnitKind::count || (kind >= UnitKind::area && kind <= UnitKind::energy); };
    const bool measured = works(first.amount.unit->kind) && (works(second.amount.unit->kind) || second.amount.is(UnitKind::money));
    return measured && text::is_one_of(text::kStrokes, decode(text, stroke).value) &&
           stroke + decode(text, stroke).size == second.amount.span.begin;
}

bool is_worth_a_grade(std::string_view text, std::uint32_t at)
{
    const text::CodePoint is = decode(text, at);
    const std::size_t grade = at + is.size;
    if (is.value != text::kIs || grade >= text.size() || text[grade] < 'A' || text[grade] > 'E') return false;
    return text::classify(decode(text, grade + 1).value) != Char::latin;
}

bool has_each(const Statements& statements, const Statement& statement)
{
    const std::string_view text = statements.text;
    for (std::uint32_t at = statement.reach.begin; at < statement.amount.span.begin; at += decode(text, at).size)
        if (text::kEach.find(decode(text, at).value) != std::u32string_view::npos) return true;
    return false;
}

} // namespace zeren::extract
