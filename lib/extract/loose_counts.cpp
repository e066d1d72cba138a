// The unit and the words around the number tell: manner first (一批, 一次申报), then one without a word of reaching, then known pairs.
#include "extract/loose_counts.hpp"

#include "extract/inner_verbs.hpp"
#include "extract/written_forms.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

class Reader {
public:
    Reader(const Statements& statements, const Statement& statement, const Verdict& verdict, const MeasureTables& tables)
        : statements_(statements), text_(statements.text), statement_(statement), amount_(statement.amount), verdict_(verdict),
          tables_(tables)
    {
    }

    [[nodiscard]] bool is_no_count() const
    {
        return (is_han_one() && (is_manner() || is_indefinite() || opens_a_row())) || is_known_set() || is_named_sheet();
    }

private:
    [[nodiscard]] bool is_han_one() const
    {
        return amount_.numeral.is_han() && amount_.value == Decimal{1, 0} && amount_.numeral.magnitude == 0;
    }

    // 建好|一座|、管好一座: one after the other, in the way of a verb that says it is done or behind 做到
    [[nodiscard]] bool opens_a_row() const
    {
        constexpr std::uint32_t kNear = 18; // bytes of 、 and a verb
        const auto& all = statements_.all;
        const auto next = std::ranges::upper_bound(all, amount_.span.begin, {}, [](const Statement& one) { return one.amount.span.begin; });
        if (next == all.end() || !verdict_.tail.empty() || verdict_.bounds.tied() || !counts_one_by_one(text_, amount_)) return false;
        const Amount& other = next->amount;
        const auto unit = [&](const Amount& one) { return text_.substr(one.unit_span.begin, one.unit_span.size()); };
        const Char mark = text::classify(decode(text_, amount_.span.end).value);
        if (!counts_one_by_one(text_, other) || unit(other) != unit(amount_) || other.span.begin > amount_.span.end + kNear) return false;
        if (mark != Char::pause && mark != Char::comma) return false;
        const std::string_view front = text_.substr(statement_.reach.begin, amount_.span.begin - statement_.reach.begin);
        const auto done = [&](const Amount& one) {
            return text::kDoneMarks.find(text::decode_before(text_, one.span.begin).value) != std::u32string_view::npos;
        };
        return (done(amount_) && done(other)) || front.find(text::kMakesSure) != std::string_view::npos;
    }

    // 遴选一批, 实现一次申报, 抱在一起: how, and not how many
    [[nodiscard]] bool is_manner() const
    {
        const char32_t unit = decode(text_, amount_.unit_span.begin).value;
        if (unit == text::kBatch) return true;
        if (unit == text::kCase) return verdict_.tail.empty();
        const bool goes_on = text::classify(decode(text_, verdict_.bounds.end).value) == Char::han; // 达到一次投入
        if (verdict_.bounds.related || verdict_.head.per || !goes_on) return false;
        if (text::kOneSteps.find(unit) != std::u32string_view::npos && !verdict_.tail.empty()) return true; // 各部门数据一站|共享
        return unit == text::kTime && !has_each(statements_, statement_);
    }

    // 一个, 评议一次
    [[nodiscard]] bool is_indefinite() const
    {
        if (decode(text_, verdict_.head.noun.begin).value == text::kNot || is_merged()) return true;
        const bool alone = verdict_.head.bare() && verdict_.head.acts.empty() && verdict_.tail.empty();
        if (alone && !verdict_.bounds.related && verdict_.head.floor == 0 && has_each(statements_, statement_))
            return true; // 加密至每小时一次
        if (verdict_.bounds.tied()) return false;
        if (!verdict_.tail.empty()) return !verdict_.head.per && !has_each(statements_, statement_);
        return amount_.is(UnitKind::duration) || (verdict_.head.bare() && !verdict_.head.per && !has_each(statements_, statement_));
    }

    // 多张许可证整合为|一张许可证, 三个证照合并为|一个; 由三次减为一次 has a number before it
    [[nodiscard]] bool is_merged() const
    {
        const std::string_view front = text_.substr(statement_.reach.begin, amount_.span.begin - statement_.reach.begin);
        if (amount_.is(UnitKind::count) && tables_.end(MeasureWord::merged).longest_ending(front).end < front.size()) return true;
        if (text::decode_before(text_, amount_.span.begin).value != text::kIs || verdict_.tail.empty()) return false;
        return amount_.is(UnitKind::count) && text::next_numeral(front, 0, front.size()) >= front.size();
    }

    // 两个市场、两种资源, 残疾人两项补贴: two that everybody knows, which no verb of doing acts on.
    [[nodiscard]] bool is_known_set() const
    {
        if (is_known_rules()) return true;
        if (!amount_.is_one_or_two() || text::classify(decode(text_, amount_.span.end).value) != Char::han) return false;
        if (text::decode_before(text_, amount_.span.begin).value == text::kCopula) return true; // 是两种类型
        const bool count = amount_.is(UnitKind::count) || amount_.is(UnitKind::household);
        return count && !verdict_.bounds.tied() && !verdict_.head.per && verdict_.head.acts.empty() && !has_each(statements_, statement_);
    }

    // 落实|十八项|核心制度: as many as everybody knows; 建立十项制度 makes them
    [[nodiscard]] bool is_known_rules() const
    {
        const Head& head = verdict_.head;
        const bool made = !head.acts.empty() && begins_with_kept(text_, head.acts, tables_);
        if (amount_.is(UnitKind::count) && !verdict_.bounds.tied() && head.bare() && !made &&
            text::begins_with(text_.substr(verdict_.tail.begin, verdict_.tail.size()), text::kCoreRules))
            return true; // 开展|18项|核心制度培训
        if (!amount_.numeral.is_han() || !amount_.is(UnitKind::count) || verdict_.bounds.tied() || !head.bare() || !head.effort)
            return false;
        const std::string_view tail = text_.substr(verdict_.tail.begin, verdict_.tail.size());
        return std::ranges::any_of(text::kSetsOfRules, [&](std::string_view rule) { return text::closes_with(tail, rule); });
    }

    // 组织三张|数据目录清单认领: some that everybody knows, which no verb of doing acts on
    [[nodiscard]] bool is_named_sheet() const
    {
        constexpr std::size_t kOneCharacter = 3; // bytes: one 汉字
        const Span numeral = amount_.numeral.span;
        if (!amount_.numeral.is_han() || numeral.size() != kOneCharacter || decode(text_, amount_.unit_span.begin).value != text::kSheet)
            return false;
        const bool made = !verdict_.head.acts.empty() && begins_with_kept(text_, verdict_.head.acts, tables_); // 编制三张清单
        if (verdict_.bounds.tied() || verdict_.head.per || made || has_each(statements_, statement_)) return false;
        const auto& sheets = tables_.begin(MeasureWord::sheet);
        const std::string_view tail = text_.substr(0, verdict_.tail.end);
        for (std::uint32_t at = verdict_.tail.begin; at < verdict_.tail.end; at += decode(text_, at).size)
            if (sheets.longest(tail, at).found(at)) return true;
        return false;
    }

    const Statements& statements_;
    std::string_view text_;
    const Statement& statement_;
    const Amount& amount_;
    const Verdict& verdict_;
    const MeasureTables& tables_;
};

} // namespace

bool is_no_count(const Statements& statements, const Statement& statement, const Verdict& verdict, const MeasureTables& tables)
{
    return Reader(statements, statement, verdict, tables).is_no_count();
}

bool counts_one_by_one(std::string_view text, const Amount& amount)
{
    const Span numeral = amount.numeral.span;
    return amount.numeral.is_han() && numeral.size() == 3 && decode(text, numeral.begin).value == text::kOneHan &&
           decode(text, amount.unit_span.begin).value != text::kTime; // 每日发布一次
}

} // namespace zeren::extract
