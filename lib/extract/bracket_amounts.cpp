// How the bracket opens tells (其中, 含), then what stands in front of it: an amount that the bracket bounds, or a noun that it divides.
#include "extract/bracket_amounts.hpp"

#include "extract/descriptions.hpp"
#include "extract/from_to.hpp"
#include "extract/inner_verbs.hpp"
#include "extract/part_times.hpp"
#include "extract/past_results.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace zeren::extract {
namespace {

using text::decode;

constexpr std::size_t kMostParts = 8;       // numbers of one bracket
constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字

class Reader {
public:
    Reader(const Statements& statements, std::size_t index, const Verdict& verdict, const MeasureTables& tables)
        : statements_(statements), text_(statements.text), index_(index), statement_(statements.all[index]), verdict_(verdict),
          tables_(tables)
    {
    }

    [[nodiscard]] bool counts() const
    {
        return verdict_.head.part || bounds_an_amount() || divides_a_noun() || is_bracket_of_times(statements_, index_);
    }

private:
    // 92.5%（即全年污染天数|不超过27天）, 25家（床位|不少于400张）: a noun and its bound, behind a number
    [[nodiscard]] bool bounds_an_amount() const
    {
        const bool bound = verdict_.bounds.level || sets_a_norm(text_, verdict_.bounds);
        if (!bound || verdict_.head.bare() || !ends_clause(text_, statement_, verdict_)) return false;
        const Amount& amount = statement_.amount;
        if (amount.is(UnitKind::money)) return false; // 企业10家（投资额不低于1亿元）: each of them
        if (speaks_of_year()) return true;
        const std::uint32_t bracket = statement_.open - text::decode_before(text_, statement_.open).size;
        const std::size_t front = value_before(statements_, index_);
        if (front == index_ || statements_.all[front].level >= statement_.level) return false;
        const std::uint32_t end = statements_.all[front].amount.span.end;
        if (end > bracket) return false;
        const auto behind = tables_.behind.longest(text_.substr(0, bracket), end); // 92.5%以上（…）
        return end == bracket || (behind.found(end) && behind.end == bracket);
    }

    // 降低浓度（|全年|重污染天数控制在3天以内）
    [[nodiscard]] bool speaks_of_year() const
    {
        const TimeExpression* time = time_at(statements_, statement_.open);
        return time != nullptr && time->kind == TimeExpression::Kind::date && time->limit == Deadline::Kind::within &&
               time->precision == Deadline::Precision::year && time->span.end < statement_.amount.span.begin;
    }

    // 新增学位（小学|45个|、初中|90个|）: nothing but nouns with a count each, behind a noun that has none and on which a verb acts
    [[nodiscard]] bool divides_a_noun() const
    {
        if (verdict_.head.bare() || !is_plain_count(statement_.amount) || !acts_on_noun()) return false;
        std::size_t first = index_;
        while (first > 0 && index_ - first < kMostParts && statements_.all[first - 1].open == statement_.open) --first;
        std::size_t parts = 0;
        std::uint32_t at = statement_.open;
        for (std::size_t i = first; i < statements_.all.size() && statements_.all[i].open == statement_.open; ++i) {
            const Statement& one = statements_.all[i];
            if (++parts > kMostParts || one.timed || !is_plain_count(one.amount)) return false;
            if (one.amount.unit != statement_.amount.unit || one.amount.span.begin < at + kTwoCharacters) return false;
            at = one.amount.span.end;
            if (text::classify(decode(text_, at).value) == text::Char::han) return false; // 小学45个|班
        }
        return parts > 1 && text::is_round_close(decode(text_, at).value);
    }
    // 新增|学位（: the words between the bracket and the mark before it, without a number of their own
    [[nodiscard]] bool acts_on_noun() const
    {
        const std::uint32_t bracket = statement_.open - text::decode_before(text_, statement_.open).size;
        if (!text::is_round_open(decode(text_, bracket).value)) return false;
        std::uint32_t begin = bracket;
        while (begin > statements_.span.begin && bracket - begin < kReach) {
            const text::CodePoint c = text::decode_before(text_, begin);
            const text::Char kind = text::classify(c.value);
            if (kind != text::Char::han && kind != text::Char::latin && !text::is_blank(kind)) break;
            begin -= c.size;
        }
        begin = text::trim(text_, {begin, bracket}).begin;
        const auto act = tables_.acts.longest(text_.substr(0, bracket), begin);
        return act.found(begin) && is_kept(static_cast<ActKind>(act.value)) && act.end + kTwoCharacters <= bracket &&
               text::next_numeral(text_.substr(0, bracket), begin, bracket) >= bracket;
    }

    const Statements& statements_;
    std::string_view text_;
    std::size_t index_;
    const Statement& statement_;
    const Verdict& verdict_;
    const MeasureTables& tables_;
};

} // namespace

bool opens_with_part(const Statements& statements, const Statement& statement, const MeasureTables& tables)
{
    const std::string_view front = statements.text.substr(0, statement.amount.span.begin);
    std::uint32_t at = statement.open;
    while (at < front.size() && text::is_blank(text::classify(decode(front, at).value))) at += decode(front, at).size;
    const auto is_part = [&](std::uint32_t place, std::uint32_t end) {
        const auto act = tables.acts.longest(front, place);
        return act.found(place) && act.end >= end && static_cast<ActKind>(act.value) == ActKind::part;
    };
    if (statement.level > 0 && is_part(at, at)) return true;
    const auto word = static_cast<std::uint32_t>(text::kAmongThem.size());
    const std::uint32_t clause = statement.clause.begin;                                      // 新建学校3所，其中，|小学2所
    if (clause < statements.span.begin + word || statement.amount.is_percent()) return false; // 增长10%。其中，A增长8%: no part of it
    const std::string_view mark = front.substr(0, clause);
    const std::uint32_t among = clause - text::decode_before(mark, clause).size - word;
    return among >= statements.span.begin && among < clause && text::closes_with(mark.substr(0, among + word), text::kAmongThem) &&
           is_part(among, clause);
}

bool counts_in_bracket(const Statements& statements, std::size_t index, const Verdict& verdict, const MeasureTables& tables)
{
    return Reader(statements, index, verdict, tables).counts();
}

} // namespace zeren::extract
