// From left to right; the first word that ends them counts.
#include "extract/head_ends.hpp"

#include "extract/indicators.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/number_marks.hpp"
#include "text/numerals.hpp"
#include "text/scope_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::decode;

constexpr std::uint32_t kTwoCharacters = 6;  // bytes of two 汉字
constexpr std::uint32_t kLongestUnit = 30;   // bytes between 以 and 为
constexpr std::uint32_t kLongestBehind = 12; // bytes of 为 and 单位
constexpr char32_t kWidePercent = 0xFF05;

class Reader {
public:
    Reader(const Statements& statements, Span words, bool compares, const MeasureTables& tables)
        : statements_(statements), text_(statements.text), words_(words), front_(text_.substr(0, words.end)), compares_(compares),
          of_(!words.empty() && text::decode_before(text_, words.end).value == text::kOfMark), tables_(tables)
    {
    }

    [[nodiscard]] HeadEnd find() const
    {
        const auto& compare = tables_.begin(MeasureWord::compare);
        const auto& compare_year = tables_.begin(MeasureWord::compare_year);
        for (std::uint32_t at = words_.begin; at < words_.end; at += decode(text_, at).size) {
            const char32_t c = decode(text_, at).value;
            if (at > words_.begin) {
                if (compares_)
                    if (const auto relation = relation_at(at, c)) return {at, relation};
                if (c == text::kShareOf && of_) return {words_.end - text::decode_before(text_, words_.end).size, Relation::equal};
                if (c == text::kTaking && is_measured_by(at)) return {at, {}};
            }
            if (compare.may_begin(c) && compare.longest(front_, at).found(at)) return {at, {}};
            if (!compare_year.may_begin(c)) continue;
            const auto match = compare_year.longest(front_, at);
            const bool compared = match.found(at) && at > words_.begin;
            const bool place = text::kOutOf.find(c) != std::u32string_view::npos; // 县教育局要|在6月底前|新建学校 compares nothing
            if (compared && ((!place && time_behind(match.end)) || ends_with_basis(match.end) || years_behind(match.end))) return {at, {}};
        }
        return {words_.end, {}};
    }

private:
    // 亩产|高于全省平均水平, 轮岗比例|不低于符合条件人数的, 合格街镇|达到街镇总数的
    [[nodiscard]] std::optional<Relation> relation_at(std::uint32_t at, char32_t first) const
    {
        if (tables_.comparisons.may_begin(first)) {
            const auto match = tables_.comparisons.longest(front_, at);
            const bool found = match.found(at) && match.end < words_.end;
            if (found && text::next_numeral(front_, match.end, words_.end) >= words_.end) return static_cast<Relation>(match.value);
        }
        if (of_ && opens_with_level(at) && is_percent_behind()) return Relation::equal; // 承诺时限|压缩至|法定时限的|30%
        const auto act = of_ && (names_total() || is_percent_behind()) ? tables_.acts.longest(front_, at) : text::Dictionary::Match{at, 0};
        if (!act.found(at) || act.end + kTwoCharacters > words_.end) return std::nullopt;
        const auto level = tables_.before.longest_ending(text_.substr(at, act.end - at));
        const bool reaches = level.end == 0 && tables_.before_words[level.value].kind == BeforeWord::Kind::level;
        return reaches ? std::optional(Relation::equal) : std::nullopt;
    }
    [[nodiscard]] bool opens_with_level(std::uint32_t at) const
    {
        const std::string_view rest = front_.substr(at);
        return std::ranges::any_of(text::kLevelsOfShare, [&](std::string_view level) {
            return text::begins_with(rest, level) && rest.size() >= level.size() + kTwoCharacters;
        });
    }
    // 总数|的, 规划面积|的: what a share is taken of
    [[nodiscard]] bool names_total() const
    {
        const std::uint32_t of = words_.end - text::decode_before(text_, words_.end).size;
        return of > words_.begin && text::kTotals.find(text::decode_before(text_, of).value) != std::u32string_view::npos;
    }
    // 补助面|达到在校寄宿生的|30%
    [[nodiscard]] bool is_percent_behind() const
    {
        std::uint32_t at = words_.end;
        while (at < text_.size() && text::is_blank(text::classify(decode(text_, at).value))) at += decode(text_, at).size;
        const auto number = text::read_numeral(text_, at);
        if (!number) return false;
        const text::CodePoint sign = decode(text_, number->span.end);
        return number->ratio == text::Numeral::Ratio::percent || sign.value == U'%' || sign.value == kWidePercent;
    }
    // 接种率|以乡镇为单位: 以 here, 为 near the end of the words
    [[nodiscard]] bool is_measured_by(std::uint32_t at) const
    {
        if (at < words_.begin + kTwoCharacters || words_.end > at + kLongestUnit + kLongestBehind) return false;
        for (std::uint32_t is = at; is < words_.end; is += decode(text_, is).size)
            if (decode(text_, is).value == text::kIs && words_.end <= is + kLongestBehind) return true;
        return false;
    }
    // 较 2014 年: blanks may stand between.
    [[nodiscard]] bool time_behind(std::uint32_t at) const
    {
        while (at < text_.size() && text::is_blank(text::classify(decode(text_, at).value))) at += decode(text_, at).size;
        return time_at(statements_, at) != nullptr;
    }
    // 比|近四年均值, 较|前3年
    [[nodiscard]] bool years_behind(std::uint32_t at) const
    {
        const text::CodePoint near = decode(text_, at);
        if (text::kNearYears.find(near.value) == std::u32string_view::npos || at + near.size >= words_.end) return false;
        const auto number = text::read_numeral(front_, at + near.size);
        return number && decode(text_, number->span.end).value == text::kYear;
    }
    // 在|法定时限基础上
    [[nodiscard]] bool ends_with_basis(std::uint32_t from) const
    {
        return ends_with(text_, {from, words_.end}, MeasureWord::basis, tables_);
    }

    const Statements& statements_;
    std::string_view text_;
    Span words_;
    std::string_view front_; // up to the end of the words
    bool compares_;
    bool of_; // 的 stands in front of the number
    const MeasureTables& tables_;
};

} // namespace

HeadEnd find_head_end(const Statements& statements, Span words, bool compares, const MeasureTables& tables)
{
    return Reader(statements, words, compares, tables).find();
}

Span without_counting_bracket(std::string_view text, Span noun)
{
    if (noun.empty() || !text::is_round_close(text::decode_before(text, noun.end).value)) return noun;
    std::uint32_t open = noun.end;
    for (std::uint32_t at = noun.begin; at < noun.end; at += decode(text, at).size)
        if (text::is_round_open(decode(text, at).value)) open = at;
    if (open <= noun.begin || open >= noun.end || text::next_numeral(text, open, noun.end) >= noun.end) return noun;
    for (std::uint32_t at = open; at < noun.end; at += decode(text, at).size)
        if (text::classify(decode(text, at).value) == text::Char::pause) return text::trim(text, {noun.begin, open});
    return noun;
}

} // namespace zeren::extract
