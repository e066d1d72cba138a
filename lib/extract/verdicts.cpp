// Two rounds: what the characters next to the number and its unit say (names, dates, ordinals), and what its clause says (thresholds,
// scope, counts of lists, past results, standards). A number without noun, verb or relation is none.
#include "extract/verdicts.hpp"

#include "extract/acted_on.hpp"
#include "extract/answer_times.hpp"
#include "extract/bracket_amounts.hpp"
#include "extract/conditions.hpp"
#include "extract/descriptions.hpp"
#include "extract/elided_nouns.hpp"
#include "extract/from_to.hpp"
#include "extract/grades.hpp"
#include "extract/head_begins.hpp"
#include "extract/inner_verbs.hpp"
#include "extract/list_counts.hpp"
#include "extract/loose_counts.hpp"
#include "extract/neighbours.hpp"
#include "extract/paces.hpp"
#include "extract/past_results.hpp"
#include "extract/scopes.hpp"
#include "extract/standards.hpp"
#include "extract/tail_nouns.hpp"
#include "extract/written_forms.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"
#include "text/scope_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;
using text::Numeral;
using Side = Verdict::Side;

constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字

// One number in its clause, and all that was said before it.
class Judge {
public:
    // `from` is where 由x begins when x is the number before, else 0.
    Judge(const Statements& statements, std::size_t index, std::uint32_t begin, std::uint32_t from, bool bans, const LexiconTables& lexicon)
        : bans_(bans), statements_(statements), text_(statements.text), index_(index), statement_(statements.all[index]),
          amount_(statement_.amount), begin_(std::max(begin, statement_.reach.begin)), from_(from), lexicon_(lexicon)
    {
    }

    Verdict read()
    {
        verdict_.end = amount_.span.end;
        verdict_.rule = amount_.span.begin < begin_ ? "attribute" : judge_form(statements_, statement_, tables_);
        if (!verdict_.rule.empty()) return verdict_;
        verdict_.bounds = read_bounds(statements_, statement_, behind_baseline(), lexicon_);
        if (from_ != 0) verdict_.bounds.begin = verdict_.bounds.head_end = from_;
        const bool compares = !(verdict_.bounds.level || verdict_.bounds.change || verdict_.bounds.relation_begin < amount_.span.begin);
        verdict_.pace = pace_of(statements_, index_);
        const std::uint32_t begin = begin_of_work(statements_, statement_, std::max(head_begin(), verdict_.pace.end), tables_);
        verdict_.head = read_head(statements_, begin, verdict_.bounds.head_end, lexicon_, compares);
        if (amount_.is_percent() && text::decode_before(text_, amount_.span.begin).value == text::kTogetherWith)
            verdict_.head.noun.begin = verdict_.head.noun.end; // 企业与|70%以上的行政村建立联结
        read_comparison();
        read_level_as_verb(statements_, statement_, begin_, verdict_, lexicon_);
        read_floor(text_, verdict_, tables_);
        read_raise(text_, amount_, verdict_, tables_);
        verdict_.tail = read_tail_noun(statements_, verdict_.bounds.end, tail_end(), lexicon_);
        if (is_plain_count(amount_) || amount_.is(UnitKind::people)) {
            const Span relative = read_relative_noun(statements_, verdict_.bounds.end, statement_.reach.end, lexicon_);
            verdict_.tail = relative.empty() ? read_listed_noun(statements_, verdict_.tail, statement_.reach.end, lexicon_) : relative;
            if (const Span classed = read_classed_noun(statements_, index_, verdict_.bounds.end, lexicon_); !classed.empty())
                verdict_.tail = classed; // 培育5家|产值1亿元以上的企业
            if (const Span shared = read_shared_noun(statements_, index_, verdict_.tail, lexicon_); !shared.empty()) {
                rank_end_ = verdict_.tail.end;
                verdict_.tail = shared; // 6个世界级、9个区域级|产业集群
            }
        } else if (amount_.is_percent() && verdict_.head.bare() && verdict_.head.acts.empty()) {
            verdict_.tail = read_doers(statements_, verdict_.tail, statement_.reach.end, lexicon_);
        } else if (amount_.is_percent() && verdict_.head.bare() && verdict_.tail.empty()) {
            verdict_.tail = read_work_noun(statements_, verdict_.bounds.end, tail_end(), lexicon_);
        }
        if (names_goal_behind(text_, amount_, verdict_)) verdict_.tail.begin = verdict_.tail.end; // 达标率85%的|目标
        drop_place_before_count(text_, amount_, verdict_, tables_);
        take_finished_work(text_, verdict_, {amount_.span.begin, tail_end()}, tables_);
        verdict_.rule = by_clause();
        if (!verdict_.rule.empty()) return verdict_;
        choose_side();
        if (verdict_.side == Side::before && verdict_.head.open_list) // 关闭小造纸、小石灰窑|等|7家
            verdict_.head.noun.end -= std::min(verdict_.head.noun.size(), text::decode_before(text_, verdict_.head.noun.end).size);
        verdict_.rule = by_side();
        if (verdict_.rule.empty()) verdict_.rule = kTarget;
        verdict_.end = rank_end_ != 0 ? rank_end_ : verdict_.side == Side::behind ? verdict_.tail.end : verdict_.bounds.end;
        return verdict_;
    }

private:
    // 利用既有2座、|远期预留11座: a number that is none parts the items as one that is
    [[nodiscard]] std::uint32_t head_begin() const
    {
        const text::CodePoint that_is = decode(text_, statement_.open); // 92.5%（即|全年污染天数不超过27天）
        if (statement_.level > 0 && that_is.value == text::kThatIs) return std::max(begin_, statement_.open + that_is.size);
        const std::size_t front = value_before(statements_, index_); // 2023年2万户、|2024年1.8万户: a year is a number, too
        if (front == index_ || from_ != 0) return begin_;
        const Statement& before = statements_.all[front];
        const bool beside = before.level == statement_.level && before.clause.begin == statement_.clause.begin;
        const std::uint32_t end = before.amount.span.end;
        if (before.amount.unit == nullptr || before.amount.is(UnitKind::class_)) return begin_; // 银河四路、站前广场等堵点
        return beside && text::classify(decode(text_, end).value) == Char::pause ? std::max(begin_, end) : begin_;
    }

    // 亩产|高于全省平均水平100公斤
    void read_comparison()
    {
        Bounds& bounds = verdict_.bounds;
        if (!verdict_.head.compared || verdict_.head.bare()) return;
        if (!bounds.related) bounds.relation = *verdict_.head.compared;
        bounds.related = true;
        Span& noun = verdict_.head.noun; // 裁员率|放宽到|不超过职工总数20%
        const auto level = tables_.before.longest_ending(text_.substr(noun.begin, noun.size()));
        if (level.end > 0 && level.end < noun.size() && tables_.before_words[level.value].kind == BeforeWord::Kind::level)
            noun.end = noun.begin + static_cast<std::uint32_t>(level.end);
        bounds.begin = bounds.relation_begin = noun.end;
    }

    // The mark behind it, or the next number of its item.
    [[nodiscard]] std::uint32_t tail_end() const
    {
        const Statement* other = next();
        const bool touches = other != nullptr && other->amount.span.begin == verdict_.bounds.end;
        const auto bound = touches ? tables_.behind.longest(text_.substr(0, statement_.reach.end), other->amount.span.end) // 5条58公里|以上
                                   : text::Dictionary::Match{};
        const std::uint32_t end = touches ? std::max<std::uint32_t>(other->amount.span.end, bound.end) : 0;
        const bool pair = touches && other->amount.has_unit() && text::trim(text_, {end, std::max(end, statement_.tail)}).empty();
        if (pair) return verdict_.bounds.end; // 改造公路5条|58公里
        if (other != nullptr && !verdict_.head.bare() && joins_number(text_, amount_, verdict_.bounds.end, *other, tables_))
            return verdict_.bounds.end;
        if (other == nullptr || other->quoted || touches) return statement_.tail;
        return std::min(statement_.tail, verb_of(*other));
    }
    // 5条主干路|施划公交专用道|38公里: where the next number's own verb begins, else the number
    [[nodiscard]] std::uint32_t verb_of(const Statement& other) const
    {
        const std::uint32_t end = other.amount.span.begin;
        std::uint32_t verb = end;
        for (std::uint32_t at = verdict_.bounds.end; at < end;) {
            const auto match = tables_.acts.longest(text_.substr(0, end), at);
            const auto kind = static_cast<ActKind>(match.value);
            const bool found = match.end >= at + kTwoCharacters && match.end < end &&
                               text::kJoin.find(decode(text_, match.end).value) == std::u32string_view::npos; // 检查|和|2000名
            if (found && is_kept(kind) && at >= verdict_.bounds.end + kTwoCharacters) verb = at;
            if (found && kind == ActKind::inner) verb = end;
            at = found ? match.end : at + decode(text_, at).size;
        }
        return verb;
    }

    std::string_view by_clause()
    {
        const bool bracketed = statement_.level > 0 && !statement_.quoted;
        verdict_.head.part = verdict_.head.part || (!statement_.quoted && opens_with_part(statements_, statement_, tables_));
        if (bracketed && !counts_in_bracket(statements_, index_, verdict_, tables_)) return "in_brackets";
        const bool score = amount_.is(UnitKind::score) && !verdict_.bounds.change && !is_score_to_reach();
        if (score || is_worth_a_grade(text_, verdict_.bounds.end)) return "score";
        if (is_in_a_band(statements_, statement_) || is_worth_points(statements_, statement_)) return "score";
        if (is_number_alone()) return "no_unit";
        if (amount_.is(UnitKind::duration) && verdict_.bounds.behind && ends_head(MeasureWord::since)) return "duration";
        if (counts_from_event(statements_, statement_, begin_, verdict_, tables_)) return "duration";
        if (is_condition(text_, statement_, verdict_) || (bans_ && is_excluded(statements_, statement_, verdict_, tables_)))
            return "threshold";
        if (describes_a_quotation(text_, verdict_) || names_reported_work(text_, statement_, verdict_)) return "attribute";
        if (is_precondition(statements_, index_, verdict_)) return "past_result";
        if (take_time_to_answer(statements_, statement_, verdict_, lexicon_)) return {};
        if (ends_head(MeasureWord::copies) || is_per_piece(statements_, statement_, lexicon_)) return "standard";
        fund_ = is_fund(statements_, statement_, begin_, verdict_, tables_);
        if (fund_) return {};
        if (delimits_a_class(statements_, statement_, next(), verdict_, lexicon_)) return "threshold";
        if (describes_one_thing(statements_, index_, begin_, verdict_, tables_)) return "attribute";
        if (!sets_a_norm(text_, verdict_.bounds) && tells_past(statements_, statement_, behind_baseline(), lexicon_)) return "past_result";
        if (counts_a_list(statements_, index_, verdict_, lexicon_)) return "list_count";
        if (tells_whose_share(statements_, statement_, next(), verdict_, lexicon_)) return "scope";
        if (is_scope(statements_, statement_, begin_, verdict_, lexicon_) || counts_what_is_measured(text_, statement_, verdict_, tables_))
            return "scope";
        if (is_standard(statements_, statement_, begin_, verdict_, lexicon_)) return "standard";
        if (is_duration()) return "duration";
        if (verdict_.pace.empty() && is_no_count(statements_, statement_, verdict_, tables_)) return "indefinite";
        return {};
    }

    // 满意度|力争|98分, 测评得分|90分以上: points that are asked for, and no points that are given
    [[nodiscard]] bool is_score_to_reach() const
    {
        const Bounds& bounds = verdict_.bounds;
        const std::string_view noun = text_.substr(verdict_.head.noun.begin, verdict_.head.noun.size());
        const std::size_t begin = tables_.end(MeasureWord::ending).longest_ending(noun).end;
        const bool named = begin + kTwoCharacters <= noun.size(); // 满意度, 得分; 分值 is what is given
        return named && (bounds.tied() || bounds.effort) && ends_clause(text_, statement_, verdict_);
    }

    // 由去年的81%|提高到98%: what was, is said of the number before
    [[nodiscard]] std::uint32_t behind_baseline() const { return from_ != 0 ? value_end(statements_, index_) : begin_; }

    [[nodiscard]] bool is_number_alone() const
    {
        if (amount_.has_unit()) {
            if (amount_.unit != nullptr || amount_.numeral.ratio != Numeral::Ratio::none) return false;
            if (amount_.numeral.magnitude != 0 && amount_.unit_span.size() <= 6)
                return verdict_.tail.empty() && !verdict_.bounds.related && !is_measured();
            return verdict_.head.bare() && verdict_.head.acts.empty();
        }
        if (amount_.numeral.kind == Numeral::Kind::fraction) return verdict_.head.bare() && !verdict_.bounds.tied();
        return !(verdict_.bounds.related || verdict_.bounds.level) || !is_measured();
    }
    // 参保人数|152万: the noun measures by itself, and the clause ends
    [[nodiscard]] bool is_measured() const
    {
        return ends_clause(text_, statement_, verdict_) && ends_with_measure(text_, verdict_.head.noun, tables_);
    }

    [[nodiscard]] const Statement* next() const { return next_in_item(statements_, index_); }

    // Whether the words before the number and its relation end with such a word.
    [[nodiscard]] bool ends_head(MeasureWord word) const
    {
        return ends_with(text_, text::trim(text_, {begin_, verdict_.bounds.head_end}), word, tables_);
    }

    // 进修三个月, 一个月内整改
    [[nodiscard]] bool is_duration() const
    {
        const bool hours = text_.substr(amount_.unit_span.begin, amount_.unit_span.size()) == text::kHours;
        if (hours && !verdict_.head.change && !verdict_.bounds.related && !ends_clause(text_, statement_, verdict_))
            return true; // 保持24小时|开机, 救援力量24小时|备勤, 12小时|轮班
        if (verdict_.head.change || (ends_with_measure(text_, verdict_.head.noun, tables_) && !has_each(statements_, statement_)))
            return false; // 缩短住院日1天, 服务时长25小时
        return amount_.is(UnitKind::duration) && (!verdict_.bounds.tied() || (verdict_.head.bare() && verdict_.head.acts.empty()));
    }

    void choose_side()
    {
        const bool raised = !verdict_.tail.empty() && verdict_.bounds.change && is_raise() && amount_.unit != nullptr &&
                            !amount_.is_percent() && !amount_.is(UnitKind::points);
        if (raised && are_all_acts(text_, verdict_.head.noun, tables_)) { // 巩固|提升|80万亩蔬菜基地: no amount of change
            verdict_.head.acts = verdict_.head.noun;
            verdict_.head.noun.begin = verdict_.head.noun.end;
            verdict_.bounds.change.reset();
        }
        const bool noun = !verdict_.head.bare();
        const bool tail = !verdict_.tail.empty();
        if (fund_ || (tail && (!noun || verdict_.head.open_list))) verdict_.side = Side::behind;
        else if (noun && (!tail || verdict_.bounds.tied())) verdict_.side = Side::before;
        else if (noun) verdict_.side = Side::behind;
        else verdict_.side = verdict_.head.acts.empty() ? Side::elided : Side::verb;
        if (noun && tail && amount_.is(UnitKind::people) && opens_with_kept_verb()) verdict_.side = Side::before; // 选派医师|5名|赴省级医院
        const bool loose = verdict_.bounds.related && !verdict_.bounds.behind && !verdict_.bounds.level && !verdict_.bounds.change;
        if (noun && tail && loose && is_plain_count(amount_)) verdict_.side = Side::behind;         // 每个派出所|不少于4名|民警
        if (tail && verdict_.bounds.place && is_plain_count(amount_)) verdict_.side = Side::behind; // 在|10个左右|紧缺领域
        acted_on_ = is_acted_on(text_, statement_, verdict_, tables_);
        if (acted_on_) verdict_.side = Side::before;                                                 // 山塘|86口|除险加固
        if (noun && tail && finishes(text_, amount_, verdict_.bounds)) verdict_.side = Side::behind; // 石门乡要|完成30户|签约
        if (verdict_.side == Side::behind && verdict_.bounds.change == Change::increase && is_plain_count(amount_) && is_raise())
            verdict_.bounds.change.reset();
    }
    // Its noun is the object of a verb, and no list of the kind that a count closes (完成A、B|等3条道路).
    [[nodiscard]] bool opens_with_kept_verb() const
    {
        const Span noun = verdict_.head.noun;
        const auto match = tables_.acts.longest(text_.substr(0, noun.end), noun.begin);
        return !verdict_.head.open_list && match.found(noun.begin) && match.end + kTwoCharacters <= noun.end &&
               is_kept(static_cast<ActKind>(match.value)) && statement_.pauses == 0;
    }
    // 提升|100所学校
    [[nodiscard]] bool is_raise() const
    {
        const std::string_view front = text_.substr(0, amount_.span.begin);
        return std::ranges::any_of(text::kRaises, [&](std::string_view raise) { return text::closes_with(front, raise); });
    }

    std::string_view by_side()
    {
        if (fund_) return {};
        if (verdict_.side == Side::elided && sums_up(statements_, index_)) return "list_count";
        if (!verdict_.head.bare() && !verdict_.head.open_list && is_measure() && !verdict_.bounds.tied() && !ends_item() && !acted_on_)
            return "attribute";
        if (verdict_.side == Side::behind && is_measure() && !verdict_.bounds.tied() && verdict_.head.bare() &&
            begins_with_kept(text_, verdict_.tail, tables_))
            return "attribute"; // 投资2.3亿元|迁建学校
        if ((verdict_.side == Side::elided || verdict_.side == Side::verb) && !verdict_.bounds.tied() && counts_one_by_one(text_, amount_))
            return "indefinite";
        if (verdict_.side == Side::behind && !verdict_.bounds.tied() && names_works(statements_, statement_, verdict_)) return "attribute";
        if (verdict_.side == Side::elided && !verdict_.bounds.tied() && !verdict_.bounds.effort && !verdict_.head.effort &&
            !follows_item() && !(verdict_.head.share && amount_.is_percent()) && // 改造学校12所，占总数的|18%
            !may_be_elided(statements_, index_, verdict_.head.part, tables_))
            return "no_indicator";
        return {};
    }
    // Lengths, areas and money before a verb describe one thing: 栈道5.4公里主体贯通
    [[nodiscard]] bool is_measure() const
    {
        if (amount_.unit == nullptr) return false;
        const UnitKind kind = amount_.unit->kind;
        return kind <= UnitKind::data && !verdict_.bounds.behind;
    }
    [[nodiscard]] bool ends_item() const
    {
        std::uint32_t at = text::trim(text_, {verdict_.bounds.end, std::max(verdict_.bounds.end, statement_.tail)}).begin;
        const text::CodePoint first = decode(text_, at); // 机耕路硬化33公里|于10月上旬收尾
        if (lexicon_.fronts.longest(text_.substr(0, statement_.tail), at).end == at + first.size &&
            time_at(statements_, at + first.size) != nullptr)
            at += first.size;
        const bool paid = amount_.is(UnitKind::money) && ends_head(MeasureWord::fund); // 所需资金560万元|由县财政局列支
        if (paid && (text::kFrom.find(first.value) != std::u32string_view::npos || text::begins_with(text_.substr(at), text::kUsedFor)))
            return true; // 安排资金1.6亿元|用于产业发展
        return at >= statement_.tail || is_circled(first.value) || text::classify(first.value) == Char::close ||
               text::is_one_of(text::kStrokes, first.value) || time_at(statements_, at) != nullptr ||
               text::is_round_open(decode(text_, at).value) || text::kJoin.find(decode(text_, at).value) != std::u32string_view::npos;
    }
    // 640户、|1310人
    [[nodiscard]] bool follows_item() const
    {
        if (statement_.item > statement_.clause.begin || verdict_.head.begin > statement_.clause.begin) return true;
        return is_frequency(statements_, statement_) && measure_before(statements_, statement_, true, lexicon_).has_value(); // ，每月|1次
    }

    bool bans_; // 不发生 stands somewhere in the text
    const Statements& statements_;
    std::string_view text_;
    std::size_t index_;
    const Statement& statement_;
    const Amount& amount_;
    std::uint32_t begin_;
    std::uint32_t from_;
    const LexiconTables& lexicon_;
    const MeasureTables& tables_ = lexicon_.measures;
    Verdict verdict_;
    bool fund_ = false;          // 设立20亿元产业基金
    bool acted_on_ = false;      // 山塘86口除险加固
    std::uint32_t rank_end_ = 0; // 6个世界级|、9个区域级产业集群
};

// The clause that is open at a level, and where the words of its next number begin.
struct Place {
    std::uint32_t clause = 0;
    std::uint32_t begin = 0;
    bool known = false;
};

} // namespace

bool Verdict::is_target() const noexcept { return rule == kTarget; }

std::vector<Verdict> judge(const Statements& statements, const LexiconTables& lexicon)
{
    std::vector<Verdict> verdicts;
    verdicts.reserve(statements.all.size());
    std::vector<Place> levels(1); // by level: brackets and quotes have clauses of their own
    std::uint32_t from = 0;
    std::uint32_t past = 0xFFFFFFFF;
    const bool bans = holds_excluding_word(statements, lexicon.measures); // asked once: each number would ask what stands before it
    for (std::size_t i = 0; i < statements.all.size(); ++i) {
        const Statement& statement = statements.all[i];
        if (levels.size() <= statement.level) levels.resize(statement.level + 1);
        Place& place = levels[statement.level];
        if (!place.known || statement.clause.begin != place.clause) place = {statement.clause.begin, statement.clause.begin, true};
        std::uint32_t& begin = place.begin;
        if (is_baseline(statements, i, from, lexicon)) {
            Verdict& verdict = verdicts.emplace_back();
            verdict.rule = kBaseline;
            verdict.end = statement.amount.span.end;
            verdict.bounds.begin = from;
            continue;
        }
        const std::size_t value = value_before(statements, i);
        const std::uint32_t head_end = value < i && verdicts[value].rule == kBaseline ? from : 0;
        verdicts.push_back(Judge(statements, i, begin, head_end, bans, lexicon).read());
        Verdict& verdict = verdicts.back();
        if (i > 0) verdict.rule = beside_the_one_before(statements, i, verdict, verdicts[i - 1], lexicon.measures);
        if (verdict.rule == "past_result") past = statement.segment;
        else if (past == statement.segment && verdict.is_target() && !sets_a_norm(statements.text, verdict.bounds) &&
                 !is_striven_for(statements, statement, lexicon.measures))
            verdict.rule = "past_result";
        const bool touches = i + 1 < statements.all.size() && statements.all[i + 1].amount.span.begin == verdict.end;
        const bool opens =
            verdict.rule == "ordinal" && touches && read_head(statements, begin, statement.amount.span.begin, lexicon).bare();
        const char32_t front = text::decode_before(statements.text, statement.amount.span.begin).value;
        if (verdict.is_target() || opens) begin = std::max(begin, verdict.end);
        if (verdict.rule == "scope" && front == text::kEvery) begin = std::max(begin, verdict.tail.end); // 每600名学生|配备1名
        if (verdict.rule == "scope") begin = std::max(begin, behind_company(statements.text, statement, verdict, lexicon.measures));
        const text::CodePoint behind = decode(statements.text, verdict.bounds.end); // 雨量超过50毫米时|加密至…
        if (!verdict.is_target() && verdict.bounds.related && behind.value == text::kWhen)
            begin = std::max(begin, verdict.bounds.end + behind.size);
    }
    return verdicts;
}

} // namespace zeren::extract
