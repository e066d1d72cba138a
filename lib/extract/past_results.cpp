// Words of the past are looked for at the beginnings and in the words right before the number; the year is the nearest written before it.
#include "extract/past_results.hpp"

#include "text/chars.hpp"
#include "text/front_marks.hpp"
#include "text/han_numerals.hpp"
#include "text/list_words.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr int kMostTimes = 16;              // looked at before one number
constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字
constexpr int kLastMonth = 12;
constexpr std::size_t kMostYears = 10;     // numbers of one clause, its years too
constexpr std::uint32_t kNearAlready = 15; // bytes: 已 behind 目前, 截至目前
constexpr std::uint32_t kLongestVerb = 12; // bytes of 完成招标, 纳入台账

class Reader {
public:
    Reader(const Statements& statements, const Statement& statement, std::uint32_t begin, const LexiconTables& lexicon)
        : statements_(statements), statement_(statement), text_(statements.text), begin_(begin), number_(statement.amount.span.begin),
          lexicon_(lexicon), time_(lexicon.time), tables_(lexicon.measures)
    {
    }

    [[nodiscard]] bool tells_past() const
    {
        const bool told = opens_with_past(statement_.segment) || is_as_of();
        return opens_with_past(statement_.reach.begin) || (told && !is_striven_for(statements_, statement_, tables_)) ||
               is_of_an_earlier_year() || is_of_months_over() || has_past_word() || is_done_already() ||
               text::decode_before(text_, number_).value == text::kDone; // 确定了|160个县
    }

private:
    [[nodiscard]] bool begins_with(MeasureWord word, std::uint32_t at) const
    {
        const auto& words = tables_.begin(word);
        return at < number_ && words.may_begin(decode(text_, at).value) && words.longest(text_.substr(0, number_), at).found(at);
    }
    // 去年, 截至, 已
    [[nodiscard]] bool opens_with_past(std::uint32_t at) const
    {
        while (at < number_ && text::is_blank(text::classify(decode(text_, at).value))) at += decode(text_, at).size;
        return begins_with(MeasureWord::past, at) && !tells_which(at);
    }
    // 已建成的|5座水厂, 目前已开工的|12个项目, 已签约项目|开工率达到80%: a word of the past that only tells which ones
    [[nodiscard]] bool tells_which(std::uint32_t at) const
    {
        const std::string_view rest = text_.substr(at, std::min(std::size_t{kReach}, text_.size() - at));
        const std::size_t place = rest.substr(0, kNearAlready).find(text::kAlready); // 目前|已
        if (place == std::string_view::npos || (place > 0 && tables_.begin(MeasureWord::past).longest(text_, at).end != at + place))
            return false;
        const auto begin = static_cast<std::uint32_t>(at + place + text::kAlready.size());
        return is_relative(begin) || is_of_a_rate(begin);
    }
    // 已|建成|的: no longer than a verb and what it is done to
    [[nodiscard]] bool is_relative(std::uint32_t begin) const
    {
        constexpr std::uint32_t kLongest = 27; // bytes between 已 and 的
        std::uint32_t at = begin;
        for (; at < text_.size() && at <= begin + kLongest; at += decode(text_, at).size) {
            const char32_t c = decode(text_, at).value;
            if (c == text::kOfMark) break;
            if (text::classify(c) != Char::han || c == text::kDone) return false; // 已完成了全市的…
        }
        if (at == begin || decode(text_, at).value != text::kOfMark) return false;
        const std::uint32_t behind = at + decode(text_, at).size;
        if (text::classify(decode(text_, behind).value) != Char::han && !text::begins_numeral(decode(text_, behind).value)) return false;
        if (text::begins_numeral(decode(text_, behind).value)) return !is_share_at(behind); // 已完成计划的|80%
        const bool like = text::kQualityEnds.find(text::decode_before(text_, at).value) != std::u32string_view::npos;
        return !like && at <= begin + kLongestVerb; // 已建成高标准的农田
    }
    // Whether the number that begins at `at` is a share of what stands in front of it.
    [[nodiscard]] bool is_share_at(std::uint32_t at) const
    {
        const auto number = std::ranges::lower_bound(statements_.all, at, {}, [](const Statement& one) { return one.amount.span.begin; });
        if (number == statements_.all.end() || number->amount.span.begin != at) return true; // no amount: 已有的一些
        const Amount& amount = number->amount;
        return amount.is_percent() || amount.is(UnitKind::tenths) || amount.numeral.kind == text::Numeral::Kind::fraction;
    }
    // 已|签约项目开工率达到|80%: a rate of those that are; 已|实现利用率达到80% is what was reached
    [[nodiscard]] bool is_of_a_rate(std::uint32_t begin) const
    {
        const auto& all = statements_.all;
        const auto number = std::ranges::lower_bound(all, begin, {}, [](const Statement& one) { return one.amount.span.begin; });
        if (number == all.end() || !number->amount.is_percent() || number->clause.begin > begin ||
            number->amount.span.begin > begin + kReach)
            return false;
        const Bounds bounds = read_bounds_before(statements_, begin, number->amount.span.begin, false, lexicon_);
        if (!bounds.level && !bounds.related) return false;
        const std::string_view noun = text_.substr(begin, std::max(begin, bounds.head_end) - begin);
        if (!std::ranges::any_of(text::kRates, [&](std::string_view rate) { return text::closes_with(noun, rate); })) return false;
        const auto act = tables_.acts.longest(text_.substr(0, bounds.head_end), begin);
        const auto kind = static_cast<ActKind>(act.value);
        const bool reached = act.found(begin) && (kind == ActKind::effort || kind == ActKind::dropped || kind == ActKind::inner);
        return !reached && !text::begins_with(noun, text::kFinish);
    }
    // 截至9月14日，已办结6件；|正在办理16件: what opens so tells how things stand, up to the end of the sentence or the next time
    [[nodiscard]] bool is_as_of() const
    {
        if (statement_.segment == statement_.sentence) return false; // seen above
        std::uint32_t at = statement_.sentence;
        while (at < number_ && text::is_blank(text::classify(decode(text_, at).value))) at += decode(text_, at).size;
        const auto word = time_.times.longest(text_.substr(0, number_), at);
        if (!word.found(at) || time_.words[word.value].means != TimeMeaning::as_of) return false;
        if (is_to_come(word.end)) return false;
        const auto own = [&](const TimeExpression& time) { return time.span.begin >= statement_.segment && time.span.end <= number_; };
        const auto& times = statements_.times;
        const auto behind = std::lower_bound(times.begin(), times.end(), statement_.segment,
                                             [](const TimeExpression& time, std::uint32_t place) { return time.span.begin < place; });
        return behind == times.end() || !own(*behind);
    }
    // 截至|2024年底, 截至12月底前 in a notice of 2024: a time that is not over
    [[nodiscard]] bool is_to_come(std::uint32_t at) const
    {
        const auto& times = statements_.times;
        const auto time = std::ranges::find_if(times, [&](const TimeExpression& one) { return one.span.end > at; });
        if (time == times.end() || time->span.begin > at + kTwoCharacters) return false;
        const bool edged = text::kTimeEdges.find(text::decode_before(text_, time->span.end).value) != std::u32string_view::npos;
        return edged && (time->year == 0 || time->year >= statements_.notice_year);
    }
    // 督察进驻时仅完成19座
    [[nodiscard]] bool has_past_word() const
    {
        const auto& words = tables_.begin(MeasureWord::past);
        for (std::size_t at = begin_; (at = words.next(text_, at, number_)) < number_; at += decode(text_, at).size) {
            const auto place = static_cast<std::uint32_t>(at);
            if (begins_with(MeasureWord::past, place) && !is_compared(place) && !tells_which(place)) return true;
        }
        return false;
    }
    // 40所幼儿园|已按照既定目标全部完成加装: what is done already, behind it in its clause; 改造50个已完成验收的小区 tells which ones
    [[nodiscard]] bool is_done_already() const
    {
        const std::string_view behind =
            text_.substr(number_, std::max(number_, std::min(statement_.clause.end, statement_.reach.end)) - number_);
        const std::size_t already = behind.find(text::kAlready);
        if (already == std::string_view::npos) return false;
        const std::string_view said = behind.substr(already);
        const std::uint32_t unit = statement_.amount.span.end - number_; // 1所|已投用
        if (already == unit && said.find(text::kOf) == std::string_view::npos) return true;
        return said.find(text::kFinish) != std::string_view::npos && said.find(text::kOf) == std::string_view::npos;
    }
    // 比|去年
    [[nodiscard]] bool is_compared(std::uint32_t at) const
    {
        return tables_.end(MeasureWord::compare_year).longest_ending(text_.substr(0, at)).end < at;
    }

    // 2020年，|全市就诊率88.6% in a notice of 2021
    [[nodiscard]] bool is_of_an_earlier_year() const
    {
        if (statements_.notice_year == 0) return false;
        const auto& times = statements_.times;
        auto at = std::upper_bound(times.begin(), times.end(), number_,
                                   [](std::uint32_t place, const TimeExpression& time) { return place < time.span.end; });
        for (int steps = 0; steps < kMostTimes && at != times.begin(); ++steps) {
            const TimeExpression& time = *--at;
            if (time.span.begin < statement_.sentence) return false;
            if (time.year == 0 || time.starts || is_compared(time.span.begin)) continue;
            return time.year < statements_.notice_year && stands_alone(time.span) && !opens_years_of_a_plan();
        }
        return false;
    }
    // 其中|2023年20家|、2024年30家、2025年30家 in a notice of 2024: the years of one plan, in one clause, up to one that is not over
    [[nodiscard]] bool opens_years_of_a_plan() const
    {
        const std::uint32_t index = static_cast<std::uint32_t>(&statement_ - statements_.all.data());
        const auto& all = statements_.all;
        for (std::size_t i = index + 1; i < all.size() && i <= index + kMostYears && all[i].clause.begin == statement_.clause.begin; ++i) {
            const Statement& one = all[i];
            if (one.timed) continue;
            if (one.amount.unit != statement_.amount.unit || one.level != statement_.level) return false;
            const auto& times = statements_.times;
            const auto behind =
                std::ranges::upper_bound(times, one.amount.span.begin, {}, [](const TimeExpression& time) { return time.span.end; });
            if (behind == times.begin() || std::prev(behind)->span.end != one.amount.span.begin) return false;
            if (std::prev(behind)->year >= statements_.notice_year) return true;
        }
        return false;
    }
    // 1—5月完成投资3亿元 in a notice of June: the last time in front of it, in its part of the sentence
    [[nodiscard]] bool is_of_months_over() const
    {
        const auto& times = statements_.times;
        const auto behind = std::ranges::upper_bound(times, number_, {}, [](const TimeExpression& time) { return time.span.end; });
        if (statements_.notice_month == 0 || behind == times.begin()) return false;
        const TimeExpression& time = *std::prev(behind);
        return time.span.begin >= statement_.segment && is_over(text_, time, {statements_.notice_year, statements_.notice_month});
    }
    // Before a comma, 全市, 分别 or a verb; 2020年度|预算执行审计 belongs to its noun.
    [[nodiscard]] bool stands_alone(Span time) const
    {
        const std::uint32_t at = time.end;
        if (text::classify(decode(text_, at).value) == Char::comma || begins_with(MeasureWord::given, at)) return true;
        const std::string_view front = text_.substr(0, number_);
        if (at >= number_ || time.begin < statement_.clause.begin || text::decode_before(text_, at).value != text::kYear) return false;
        const auto act = tables_.acts.longest(front, at);
        if (text::decode_before(text_, number_).value == text::kOfMark) return false; // 2023年排查出的|117个
        const bool verb = act.end >= at + kTwoCharacters && static_cast<ActKind>(act.value) != ActKind::noun;
        return verb;
    }

    const Statements& statements_;
    const Statement& statement_;
    std::string_view text_;
    std::uint32_t begin_;
    std::uint32_t number_;
    const LexiconTables& lexicon_;
    const TimeTables& time_;
    const MeasureTables& tables_;
};

} // namespace

bool sets_a_norm(std::string_view text, const Bounds& bounds)
{
    const bool norm = bounds.relation == Relation::at_least || bounds.relation == Relation::at_most;
    return norm && bounds.related && !bounds.behind && decode(text, bounds.relation_begin).value == text::kNot;
}

namespace {

// 已开工12个，|年底前|全部竣工20个: the clause opens with a day that is to come
bool opens_with_deadline(const Statements& statements, const Statement& statement)
{
    const std::uint32_t begin = text::trim(statements.text, statement.reach).begin;
    const TimeExpression* time = time_at(statements, begin);
    if (time == nullptr || time->span.end > statement.amount.span.begin || time->starts) return false;
    if (time->kind == TimeExpression::Kind::period) // 2023年建成3所，|2024年|建成5所 in a notice of 2024; not 2024年以来
        return statements.notice_year != 0 && time->year >= statements.notice_year &&
               text::decode_before(statements.text, time->span.end).value == text::kYear;
    if (time->kind != TimeExpression::Kind::date) return false;
    const int month = statements.notice_month != 0 ? statements.notice_month : kLastMonth; // 年内 is to come whatever month it is
    const bool ahead = time->limit == Deadline::Kind::within && time->month >= month;
    return (time->bounded || ahead) && (time->year == 0 || time->year >= statements.notice_year); // 下半年 in a notice of June
}

// 已改造120户，|再改造80户: more of what was done
bool asks_for_more(const Statements& statements, const Statement& statement, const MeasureTables& tables)
{
    const std::uint32_t number = statement.amount.span.begin;
    const std::string_view front = statements.text.substr(0, number);
    for (std::uint32_t at = statement.reach.begin; at < number; at += decode(front, at).size) {
        const text::CodePoint more = decode(front, at);
        if (more.value != text::kAgain) continue;
        const auto act = tables.acts.longest(front, at + more.size);
        if (act.end >= at + more.size + kTwoCharacters && static_cast<ActKind>(act.value) != ActKind::noun) return true;
    }
    return false;
}

} // namespace

bool is_striven_for(const Statements& statements, const Statement& statement, const MeasureTables& tables)
{
    if (opens_with_deadline(statements, statement) || asks_for_more(statements, statement, tables)) return true;
    const std::string_view words = statements.text.substr(statement.reach.begin, statement.amount.span.begin - statement.reach.begin);
    return std::ranges::any_of(text::kStrives, [&](std::string_view strives) { return words.find(strives) != std::string_view::npos; });
}

bool tells_past(const Statements& statements, const Statement& statement, std::uint32_t begin, const LexiconTables& lexicon)
{
    return Reader(statements, statement, begin, lexicon).tells_past();
}

} // namespace zeren::extract
