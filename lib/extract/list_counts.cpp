// Words right behind the number tell (实事, 到位); else as many 、 in front of it as it says.
#include "extract/list_counts.hpp"

#include "extract/descriptions.hpp"
#include "extract/indicators.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/time_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

class Reader {
public:
    Reader(const Statements& statements, std::size_t index, const Verdict& verdict, const LexiconTables& lexicon)
        : statements_(statements), text_(statements.text), index_(index), statement_(statements.all[index]), amount_(statement_.amount),
          verdict_(verdict), lexicon_(lexicon), tables_(lexicon.measures)
    {
    }

    // 办好10件实事, A、B两个
    [[nodiscard]] bool counts_a_list() const
    {
        const std::uint32_t from = verdict_.bounds.end;
        const std::uint32_t at = text::trim(text_, {from, std::max(from, statement_.tail)}).begin;
        const auto listed = [&](std::uint32_t end) { return tables_.begin(MeasureWord::listing).longest(text_.substr(0, end), at).end; };
        if (at < verdict_.tail.end && listed(verdict_.tail.end) == verdict_.tail.end) return true;
        if (const auto end = listed(statement_.reach.end); end > at && decode(text_, end).value == text::kOfMark)
            return true; // 两项补贴|的
        if (const auto end = listed(statement_.reach.end);
            end > at && text::kJoin.find(decode(text_, end).value) != std::u32string_view::npos)
            return true; // 国家20条措施|和本市21条措施
        if (counts_aspects(at)) return true;
        if (closes_a_quotation()) return true;
        if (is_of_articles() || names_a_set(at) || counts_a_class()) return true;
        return closes_a_list();
    }

private:
    // 以下8个|方面主要目标, 预期性指标|19项, 抓好46项|民生实事工程: what the paper itself has so many of
    [[nodiscard]] bool counts_aspects(std::uint32_t at) const
    {
        const std::string_view noun = text_.substr(verdict_.head.noun.begin, verdict_.head.noun.size());
        const std::string_view unit = text_.substr(amount_.unit_span.begin, amount_.unit_span.size());
        if (!is_plain_count(amount_) || verdict_.bounds.tied()) return false;
        if (text::begins_with(text_.substr(at), text::kAspects)) return true;
        const std::string_view tail = text_.substr(verdict_.tail.begin, verdict_.tail.size());
        if (tail.find(text::kGoodDeeds) != std::string_view::npos) return true;
        return unit == text::kMatters && verdict_.tail.empty() && text::closes_with(noun, text::kIndicators);
    }
    // A、B|两个|; 13个A、6个B、3个C is a list of amounts
    [[nodiscard]] bool closes_a_list() const
    {
        if (statement_.pauses == 0 || verdict_.tail.empty() || verdict_.head.open_list || !is_plain_count(amount_)) return false;
        if (follows_an_amount()) return false;
        const auto act = tables_.acts.longest(text_.substr(0, verdict_.head.noun.end), verdict_.head.noun.begin);
        if (act.found(verdict_.head.noun.begin) && act.value == static_cast<std::uint32_t>(ActKind::kept_inner))
            return false; // 打通A路、B路|2条
        const auto items = text::normalise(static_cast<std::int64_t>(statement_.pauses) + 1, 0);
        return amount_.value == items;
    }
    // “蓝、黄、红”|三单|: as many as the quotation in front of it names
    [[nodiscard]] bool closes_a_quotation() const
    {
        const text::CodePoint close = text::decode_before(text_, amount_.span.begin);
        const Char kind = text::classify(close.value);
        if ((kind != Char::close && kind != Char::quote) || text::is_round_close(close.value)) return false;
        std::int64_t items = 1;
        for (std::uint32_t at = amount_.span.begin - close.size; at > statement_.reach.begin;) {
            const text::CodePoint c = text::decode_before(text_, at);
            const Char mark = text::classify(c.value);
            if (mark == Char::open || mark == Char::quote) return items > 1 && amount_.value == text::normalise(items, 0);
            items += mark == Char::pause ? 1 : 0;
            at -= c.size;
        }
        return false;
    }
    // The item in front has a count of its own, behind which its noun stands.
    [[nodiscard]] bool follows_an_amount() const
    {
        if (index_ == 0) return false;
        const Statement& before = statements_.all[index_ - 1];
        const bool beside = before.clause.begin == statement_.clause.begin && before.level == statement_.level && !before.timed;
        constexpr std::uint32_t kShortestNoun = 9; // bytes of two 汉字 and 、
        return beside && is_plain_count(before.amount) && statement_.item >= before.amount.span.end + kShortestNoun;
    }
    // 出台人才新政|20条
    [[nodiscard]] bool is_of_articles() const
    {
        const bool unit = amount_.unit_span.size() == 3 && decode(text_, amount_.unit_span.begin).value == text::kArticles;
        if (unit && are_carried_out()) return true;
        return unit && ends_with(text_, verdict_.head.noun, MeasureWord::listing, tables_);
    }
    // 落实稳增长|22条|, 推行减负12条、降本|30条|政策: articles of a paper that is carried out; 落实道路5条 names roads
    [[nodiscard]] bool are_carried_out() const
    {
        constexpr std::uint32_t kLongestFront = 60; // bytes of the clause in front
        const std::uint32_t begin = std::max(statement_.reach.begin, amount_.span.begin - std::min(amount_.span.begin, kLongestFront));
        const std::string_view front = text_.substr(begin, amount_.span.begin - begin);
        const std::string_view tail = text_.substr(verdict_.tail.begin, verdict_.tail.size());
        const auto opens = [&](std::string_view word) { return text::begins_with(tail, word); };
        const auto carried = [&](std::string_view verb) { return front.find(verb) != std::string_view::npos; };
        return std::ranges::any_of(text::kCarriesOut, carried) && (tail.empty() || std::ranges::any_of(text::kMeasures, opens)) &&
               text::kPlaceEndings.find(text::decode_before(text_, amount_.span.begin).value) == std::u32string_view::npos &&
               text::kBusEnds.find(text::decode_before(text_, amount_.span.begin).value) == std::u32string_view::npos;
    }
    // 一类部门|30个: how many of the sort there are
    [[nodiscard]] bool counts_a_class() const
    {
        const Head& head = verdict_.head;
        if (index_ == 0 || !verdict_.tail.empty() || verdict_.bounds.tied() || head.bare() || !is_plain_count(amount_)) return false;
        const Amount& sort = statements_.all[index_ - 1].amount;
        if (!sort.is(UnitKind::class_) || !sort.numeral.is_han() || !head.noun.holds(sort.span) || amount_.numeral.magnitude != 0)
            return false;
        const std::string_view kind = text_.substr(sort.span.end, head.noun.end - sort.span.end);
        return !kind.empty() && lexicon_.generic_heads.longest_ending(kind).end == 0;
    }
    // 做到|五个到位|, 落实|三个责任人|和…: a 汉字 from 二 to 十, and all that stands behind its unit is such a word
    [[nodiscard]] bool names_a_set(std::uint32_t at) const
    {
        constexpr std::size_t kOneCharacter = 3; // bytes
        const Span numeral = amount_.numeral.span;
        if (!amount_.numeral.is_han() || numeral.size() != kOneCharacter || !is_plain_count(amount_) || amount_.numeral.high) return false;
        const auto word = tables_.begin(MeasureWord::known_set).longest(text_.substr(0, statement_.reach.end), at);
        if (!word.found(at)) return false;
        const text::CodePoint next = decode(text_, word.end);
        const bool pair = amount_.is_one_or_two() && text_.substr(amount_.unit_span.begin, amount_.unit_span.size()) == text::kMatters;
        const bool ends = pair || word.end >= statement_.tail || text::classify(next.value) != Char::han || next.value == text::kOfMark ||
                          text::kJoin.find(next.value) != std::u32string_view::npos;
        if (ends || tables_.begin(MeasureWord::listing).longest(text_.substr(0, statement_.reach.end), word.end).found(word.end))
            return true;
        return std::ranges::any_of(text::kGoals, [&](std::string_view goal) { return text::begins_with(text_.substr(word.end), goal); });
    }

    const Statements& statements_;
    std::string_view text_;
    std::size_t index_;
    const Statement& statement_;
    const Amount& amount_;
    const Verdict& verdict_;
    const LexiconTables& lexicon_;
    const MeasureTables& tables_;
};

} // namespace

bool counts_a_list(const Statements& statements, std::size_t index, const Verdict& verdict, const LexiconTables& lexicon)
{
    return Reader(statements, index, verdict, lexicon).counts_a_list();
}

} // namespace zeren::extract
