// One stretch at a time: judge its numbers, then make a target of each that is one. Pairs (分别) and shared values (均) take several
// indicators from one list; an elided indicator is the nearest written one of the sentence before it.
#include "extract/targets.hpp"

#include "extract/descriptions.hpp"
#include "extract/elided_nouns.hpp"
#include "extract/from_to.hpp"
#include "extract/indicators.hpp"
#include "extract/noun_lists.hpp"
#include "extract/periods.hpp"
#include "extract/quantities.hpp"
#include "extract/statements.hpp"
#include "extract/tail_nouns.hpp"
#include "extract/target_amounts.hpp"
#include "extract/unwrapped.hpp"
#include "extract/verdicts.hpp"
#include "extract/written_forms.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/scope_marks.hpp"
#include "text/time_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;
using Side = Verdict::Side;

constexpr std::size_t kNextValues = 4;      // numbers between two values of one noun
constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字

Span cover(Span a, Span b) noexcept { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

class Maker {
public:
    Maker(const Statements& statements, const LexiconTables& lexicon, std::vector<Target>& targets, std::vector<Diagnostic>& diagnostics)
        : statements_(statements), text_(statements.text), lexicon_(lexicon), verdicts_(judge(statements, lexicon)), targets_(targets),
          diagnostics_(diagnostics)
    {
    }

    void make()
    {
        for (std::size_t i = 0; i < verdicts_.size();) {
            begin_statement(statements_.all[i]);
            if (verdicts_[i].is_target()) i = make_from(i);
            else ++i;
        }
    }

private:
    void begin_statement(const Statement& statement)
    {
        if (statement.sentence != sentence_) {
            nearest_.reset();
            outer_.reset();
            nearest_items_.clear();
            written_.clear();
        }
        const bool closed = part_open_ != statements_.span.begin && part_open_ != statement.open; // （其中县道30公里）|，桥梁5座
        if (statement.segment != segment_ || (closed && statement.level <= part_level_)) whole_.reset();
        if (statement.level == 0 && outer_) {
            nearest_ = outer_;
            outer_.reset();
        }
        sentence_ = statement.sentence;
        segment_ = statement.segment;
    }

    // The targets of statement i and of those that share its list; returns the next one to look at.
    std::size_t make_from(std::size_t i)
    {
        const Verdict& verdict = verdicts_[i];
        if (verdict.head.part && !targets_.empty() && !whole_) {
            whole_ = whole_of(statements_.all[i]);
            part_open_ = statements_.all[i].open;
            part_level_ = statements_.all[i].level;
        }
        if (verdict.side == Side::before && verdict.bounds.shares()) {
            const std::size_t last = verdict.bounds.pairs ? last_of_group(i) : i;
            std::vector<Span> items = split_items(text_, verdict.head.noun, true);
            if (verdict.bounds.pairs && last > i && items.size() != last - i + 1) { // 新增和更新公交车、出租车占比: 、 parts them
                std::vector<Span> by_pause = split_items(text_, verdict.head.noun, false);
                if (by_pause.size() == last - i + 1) items = std::move(by_pause);
            }
            if (items.size() > 1 && last > i && text::fold(decode(text_, items.front().begin).value) == text::kTowardsPlaces)
                items.front().begin += decode(text_, items.front().begin).size; // 对|食品、药品抽查比例分别不低于5%、8%
            if (items.size() == 1 && last > i) items.resize(last - i + 1, items.front()); // 产值分别突破400亿元和150亿元
            const bool counts = verdict.bounds.pairs && !verdict.bounds.level && is_plain_count(statements_.all[last].amount);
            if (counts && items.size() > 1 && last > i && !verdicts_[last].tail.empty()) return make_placed_group(i, last);
            const bool listed = !verdict.bounds.each && (last > i || !share_their_end(text_, items, lexicon_.measures));
            if (items.size() > 1 && (listed || all_measure(text_, items, lexicon_.measures))) return make_group(i, last, items);
        }
        if (verdict.bounds.pairs && verdict.head.bare()) { // A削减24%，B削减52%，|分别控制在11万吨和8万吨
            const std::size_t values = last_of_group(i) - i + 1;
            if (nearest_items_.size() < 2 && values > 1 && written_.size() >= values)
                nearest_items_.assign(written_.end() - static_cast<std::ptrdiff_t>(values), written_.end());
            if (nearest_items_.size() > 1 && values == nearest_items_.size()) return make_elided_group(i);
        }
        make_one(i, indicator_of(i), amount_span(i));
        return i + 1;
    }

    // What 其中 divides: the nearest target before it with the same unit, else the last one.
    [[nodiscard]] std::int32_t whole_of(const Statement& part) const
    {
        const std::string unit = written_unit(text_, part.amount);
        for (std::size_t k = targets_.size(); k > 0; --k) {
            if (targets_[k - 1].span.begin < part.sentence) break;
            if (targets_[k - 1].unit == unit) return static_cast<std::int32_t>(k) - 1;
        }
        return static_cast<std::int32_t>(targets_.size()) - 1;
    }

    // 17%|和|13%: statements that are joined to the one before by nothing but 、 or 和.
    [[nodiscard]] std::size_t last_of_group(std::size_t i) const
    {
        while (i + 1 < statements_.all.size()) {
            const Statement& next = statements_.all[i + 1];
            if (next.timed || next.level != statements_.all[i].level) break;
            std::uint32_t at = verdicts_[i].bounds.end;
            while (at < next.amount.span.begin &&
                   (joins_nouns(decode(text_, at).value) || text::is_blank(text::classify(decode(text_, at).value))))
                at += decode(text_, at).size;
            if (at != next.amount.span.begin) break;
            ++i;
        }
        return i;
    }

    std::size_t make_group(std::size_t first, std::size_t last, const std::vector<Span>& items)
    {
        const Verdict& head = verdicts_[first];
        nearest_items_ = items;
        const std::size_t values = last - first + 1;
        for (std::size_t k = 0; k < items.size(); ++k) {
            const std::size_t value = values == 1 ? first : std::min(first + k, last);
            Span item = items[k];
            const std::optional<Span> own = take_period(statements_, item);
            Target& target = make_one(value, item, amount_span(value));
            if (own) target.period = own;
            target.change = head.bounds.change;
            if (!verdicts_[value].bounds.related) target.relation = shared_relation(head.bounds, verdicts_[last].bounds, target.relation);
        }
        return last + 1;
    }
    // 城区、乡镇分别建设3个和5个|停车场: what is counted stands behind the last value, and in front of 分别 only where
    std::size_t make_placed_group(std::size_t first, std::size_t last)
    {
        for (std::size_t k = first; k <= last; ++k) make_one(k, verdicts_[last].tail, amount_span(k));
        return last + 1;
    }
    // …分别削减8%、10%，|分别控制在120吨和30吨以内: the list before once more.
    std::size_t make_elided_group(std::size_t first)
    {
        const std::vector<Span> items = nearest_items_;
        const std::size_t last = last_of_group(first);
        for (std::size_t k = 0; k < items.size(); ++k) {
            nearest_ = items[k];
            Target& target = make_one(first + k, {}, amount_span(first + k));
            target.change = verdicts_[first].bounds.change;
            if (!verdicts_[first + k].bounds.related)
                target.relation = shared_relation(verdicts_[first].bounds, verdicts_[last].bounds, target.relation);
        }
        return last + 1;
    }
    // 以上 behind the last value, and 不低于 before the first, hold for all that have no mark of their own.
    static Relation shared_relation(const Bounds& first, const Bounds& last, Relation own)
    {
        if (own == Relation::range) return own;
        return last.related ? last.relation : first.related ? first.relation : own;
    }

    // Number, unit, and the words of relation and change around them.
    [[nodiscard]] Span amount_span(std::size_t i) const
    {
        const Verdict& verdict = verdicts_[i];
        if (verdict.bounds.end == 0) return statements_.all[i].amount.span; // its form alone told: nobody looked around it
        const bool tied = verdict.side == Side::before || verdict.side == Side::elided;
        const std::uint32_t begin = tied ? verdict.bounds.begin : verdict.bounds.relation_begin;
        return {verdict.head.floor != 0 ? std::min(begin, verdict.head.floor) : begin, verdict.bounds.text_end()};
    }

    [[nodiscard]] Span indicator_of(std::size_t i)
    {
        const Verdict& verdict = verdicts_[i];
        switch (verdict.side) {
        case Side::before: return nearest_ && is_base(verdict.head.noun) ? Span{} : without_of(text_, verdict.head.noun);
        case Side::behind: return without_of(text_, verdict.tail); // 海塘|的
        case Side::verb: return names_its_work(i) ? Span{} : verdict.head.acts;
        case Side::elided: break;
        }
        return {};
    }

    // 新建服务中心8个，|每个街道|至少1个; 安排经费，|人均|不低于2元: for whom, and not what
    [[nodiscard]] bool is_base(Span noun) const
    {
        constexpr std::uint32_t kLongest = 15; // bytes
        const std::string_view words = text_.substr(noun.begin, noun.size());
        if (std::ranges::find(text::kPerHeads, words) != text::kPerHeads.end()) return true;
        const text::CodePoint each = decode(text_, noun.begin);
        return words.size() <= kLongest && each.value == text::kEvery && !ends_with_measure(text_, noun, lexicon_.measures) &&
               text::kEachCounters.find(decode(text_, noun.begin + each.size).value) != std::u32string_view::npos;
    }

    // 税收一季度完成1.2亿元，上半年|完成|3.2亿元: 完成 alone says nothing; what is done is written before it. 更换灯1300盏，完成|七成| is of them.
    [[nodiscard]] bool names_its_work(std::size_t i)
    {
        const Statement& statement = statements_.all[i];
        const Span acts = verdicts_[i].head.acts;
        if (text_.substr(acts.begin, acts.size()) != text::kFinish) return false;
        const bool share = statement.amount.is_percent() || statement.amount.is(UnitKind::tenths);
        if (nearest_ && nearest_->end <= statement.clause.begin && !share) return true; // 4个|乡镇|完成3万亩: who does it
        std::optional<Span> measure = measure_before(statements_, statement, false, lexicon_);
        if (!measure) measure = finished_before(statements_, i); // 目前已完成土地征收800亩，6月底前再|完成|600亩
        if (measure) nearest_ = measure;
        return measure.has_value();
    }

    Target& make_one(std::size_t i, Span indicator, Span amount_text)
    {
        const Statement& statement = statements_.all[i];
        const Verdict& verdict = verdicts_[i];
        Target target;
        target.span = indicator.empty() ? amount_text : cover(indicator, amount_text);
        if (!indicator.empty()) {
            if (statement.level > 0 && !statement.quoted && !outer_) outer_ = nearest_;
            target.indicator = nearest_ = indicator;
            written_.push_back(indicator);
        } else {
            if (!nearest_)
                nearest_ = measure_before(statements_, statement, !verdict.pace.empty() || is_frequency(statements_, statement), lexicon_);
            if (!nearest_) nearest_ = noun_of_next(i);
            if (!nearest_ && asks_of_the_work(verdict)) nearest_ = measure_before(statements_, statement, true, lexicon_);
            if (nearest_) elide(target, verdict.head.effort);
            if (verdict.side == Side::verb) target.span = cover(target.span, verdict.head.acts);
        }
        if (verdict.head.change && verdict.side == Side::before && !verdict.head.acts.empty())
            target.span = cover(target.span, verdict.head.acts);
        const bool cut = verdict.side == Side::before && !verdict.bounds.level; // 压缩审批时限至3天 is a level reached
        target.change = verdict.bounds.change ? verdict.bounds.change : cut ? verdict.head.change : std::nullopt;
        target.relation = verdict.bounds.relation;
        set_amount(text_, statement.amount, verdict.bounds.related || verdict.bounds.level, target);
        target.period = period_of(i, target.span);
        if (target.indicator && target.period && target.indicator->end == target.period->end &&
            target.period->begin > target.indicator->begin)
            target.indicator->end = target.period->begin; // 省财政|三年|统筹安排
        target.baseline = baseline_of(i);
        target.share_of = whole_;
        diagnose(statement.amount);
        targets_.push_back(std::move(target));
        return targets_.back();
    }

    [[nodiscard]] std::optional<Span> period_of(std::size_t i, Span target) const
    {
        const Statement& statement = statements_.all[i];
        const Verdict& verdict = verdicts_[i];
        if (!verdict.pace.empty()) return verdict.pace;
        if (const auto paired = find_paired_period(statements_, i)) return paired; // 2025年、2026年|分别|建成10座、15座
        const std::size_t x = value_before(statements_, i);
        const bool from = x < i && verdicts_[x].rule == kBaseline;
        const Span baseline = from ? Span{verdicts_[x].bounds.begin, statements_.all[x].amount.span.end} : Span{};
        auto period =
            find_period(statements_, statement, target, baseline,
                        {shares_verb(i), verdict.bounds.level && verdict.side == Side::before ? verdict.bounds.head_end : 0}, lexicon_);
        if (!period && whole_ && i > 0 && statements_.all[i - 1].timed) // 其中|2023年|20家、2024年30家
            if (const TimeExpression* own = time_at(statements_, statements_.all[i - 1].amount.span.begin);
                own != nullptr && own->kind == TimeExpression::Kind::period && own->span.end == statement.amount.span.begin)
                return own->span;
        return period ? period : find_years(statements_, i, lexicon_);
    }

    // 每年推广农机8000台以上，|工业应用100个以上: a short noun and a count, which opens its clause behind a target of the same form.
    [[nodiscard]] bool shares_verb(std::size_t i) const
    {
        constexpr std::uint32_t kLongestNoun = 30; // bytes
        const Statement& statement = statements_.all[i];
        const Verdict& verdict = verdicts_[i];
        const Span noun = verdict.head.noun;
        const bool bare = !verdict.bounds.level && !verdict.bounds.change && verdict.bounds.relation_begin == statement.amount.span.begin;
        if (verdict.side != Side::before || !bare || !is_plain_count(statement.amount) || noun.size() > kLongestNoun) return false;
        if (noun.begin != statement.clause.begin || verdict.head.effort || !verdict.head.acts.empty()) return false;
        for (std::uint32_t at = noun.begin; at < noun.end; at += decode(text_, at).size)
            if (lexicon_.measures.acts.longest(text_.substr(0, noun.end), at).end >= at + kTwoCharacters) return false;
        const std::size_t front = value_before(statements_, i);
        return front < i && verdicts_[front].is_target() && verdicts_[front].side == Side::before &&
               is_plain_count(statements_.all[front].amount) && statements_.all[front].sentence == statement.sentence;
    }

    // 开展应急演练，全年|不少于|4次; 选派干部到基层锻炼，每年不少于5名: a bound of what the clause in front says; a level (达到85%) is of a measure
    static bool asks_of_the_work(const Verdict& verdict)
    {
        return verdict.bounds.related && !verdict.bounds.level && !verdict.bounds.change;
    }

    // 2022年|70%以上、|2025年|80%以上县级机关: what stands behind the second is meant by both.
    [[nodiscard]] std::optional<Span> noun_of_next(std::size_t i) const
    {
        for (std::size_t next = i + 1; next < statements_.all.size() && next <= i + kNextValues; ++next) {
            const Statement& other = statements_.all[next];
            if (other.clause.begin != statements_.all[i].clause.begin || other.level != statements_.all[i].level) break;
            if (other.timed) continue;
            const bool joined = text::classify(decode(text_, verdicts_[i].bounds.end).value) == Char::pause;
            if (!joined || !verdicts_[next].is_target() || verdicts_[next].side != Side::behind) break;
            return verdicts_[next].tail;
        }
        return std::nullopt;
    }

    // Behind a verb of its own (改扩建20座) the written phrase is meant without its verb.
    void elide(Target& target, bool verb)
    {
        target.indicator = verb ? without_first_verb(text_, *nearest_, lexicon_) : *nearest_;
        target.basis = Basis{Basis::Kind::inferred, Basis::Rule::elided_indicator, {"indicator"}, *nearest_};
    }
    [[nodiscard]] std::optional<Baseline> baseline_of(std::size_t i) const
    {
        if (const std::size_t x = value_before(statements_, i); x < i && verdicts_[x].rule == kBaseline) {
            const Amount& amount = statements_.all[x].amount;
            return Baseline{amount.span, amount.value, written_unit(text_, amount)};
        }
        const Statement& statement = statements_.all[i];
        const auto& times = statements_.times;
        auto at = std::upper_bound(times.begin(), times.end(), statement.amount.span.begin,
                                   [](std::uint32_t place, const TimeExpression& time) { return place < time.span.end; });
        if (at == times.begin() || !statement.clause.holds((--at)->span) || !is_compared(statements_, *at, lexicon_)) return std::nullopt;
        return Baseline{at->span, std::nullopt, {}};
    }

    void diagnose(const Amount& amount)
    {
        if (amount.value) return;
        const bool fraction = amount.numeral.kind == text::Numeral::Kind::fraction;
        diagnostics_.push_back({fraction ? "inexact_number" : "number_too_large", Severity::warning,
                                fraction ? "The fraction has no exact decimal value." : "The number does not fit.", amount.numeral.span});
    }

    const Statements& statements_;
    std::string_view text_;
    const LexiconTables& lexicon_;
    std::vector<Verdict> verdicts_;
    std::vector<Target>& targets_;
    std::vector<Diagnostic>& diagnostics_;
    std::optional<Span> nearest_;       // the last indicator of the sentence
    std::vector<Span> nearest_items_;   // its last list of indicators
    std::vector<Span> written_;         // all of its indicators
    std::optional<Span> outer_;         // the last one outside of the bracket that is read
    std::optional<std::int32_t> whole_; // what 其中 is a part of
    std::uint32_t part_open_ = 0;       // the bracket in which 其中 stands: see Statement
    std::uint32_t part_level_ = 0;
    std::uint32_t sentence_ = 0xFFFFFFFF;
    std::uint32_t segment_ = 0xFFFFFFFF;
};

// Back from the unbroken text to the notice.
void move_to_notice(Target& target, const Unwrapped& unwrapped)
{
    target.span = unwrapped.in_notice(target.span);
    if (target.indicator) target.indicator = unwrapped.in_notice(*target.indicator);
    if (target.period) target.period = unwrapped.in_notice(*target.period);
    if (target.baseline) target.baseline->span = unwrapped.in_notice(target.baseline->span);
    if (target.basis) target.basis->span = unwrapped.in_notice(target.basis->span);
}

} // namespace

std::vector<Target> find_targets(std::string_view text, std::span<const Stretch> stretches, NoticeTime notice, const LexiconTables& lexicon,
                                 std::vector<Diagnostic>& diagnostics, std::vector<StretchTimes>* times)
{
    std::vector<Target> targets;
    Span title;
    for (const auto& [stretch, given, titles] : stretches) {
        if (titles) title = stretch;
        if (text::next_numeral(text.substr(0, stretch.end), stretch.begin, stretch.end) >= stretch.end) continue;
        const Unwrapped unwrapped(text, stretch, &lexicon);
        Statements statements = read_statements(unwrapped.text(), unwrapped.span(), lexicon);
        statements.notice_year = notice.year;
        statements.notice_month = notice.month;
        statements.given = given;
        const std::size_t first = targets.size();
        const std::size_t first_diagnostic = diagnostics.size();
        Maker(statements, lexicon, targets, diagnostics).make();
        if (times != nullptr && unwrapped.is_whole()) times->push_back({stretch, std::move(statements.times)});
        for (std::size_t i = first; i < targets.size(); ++i) move_to_notice(targets[i], unwrapped);
        name_by_title(text, title, lexicon, std::span(targets).subspan(first));
        for (std::size_t i = first_diagnostic; i < diagnostics.size(); ++i) diagnostics[i].span = unwrapped.in_notice(diagnostics[i].span);
    }
    targets.shrink_to_fit(); // the largest part of the model
    return targets;
}

} // namespace zeren::extract
