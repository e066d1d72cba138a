// What stands behind the number decides first (以上项目, 的, 时), then the noun before it (总投资, 占地) where nothing ties the number to it.
#include "extract/descriptions.hpp"

#include "extract/indicators.hpp"
#include "extract/inner_verbs.hpp"
#include "extract/written_forms.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字
constexpr std::size_t kStatementsBack = 16; // how far a count in front of a number is looked for

bool holds_verb(std::string_view text, Span noun, const MeasureTables& tables)
{
    for (std::uint32_t at = noun.begin + decode(text, noun.begin).size; at < noun.end; at += decode(text, at).size) {
        const auto match = tables.acts.longest(text.substr(0, noun.end), at);
        if (match.end >= at + kTwoCharacters && is_kept(static_cast<ActKind>(match.value))) return true;
    }
    return false;
}

// 2025年|70%以上|城市完成改造, |45平方公里以上|建设用地面积达到要求: nothing but a time before it
bool is_share_of_doers(std::string_view text, const Statement& statement, const Verdict& verdict, const MeasureTables& tables)
{
    const Head& head = verdict.head;
    const bool area = statement.amount.is(UnitKind::area) && verdict.bounds.related && ends_with_measure(text, verdict.tail, tables);
    const bool share = statement.amount.is_percent() || statement.amount.is(UnitKind::tenths); // 七成以上的村|有卫生室
    if (!(share || area) || !head.bare() || !head.acts.empty() || verdict.tail.empty()) return false;
    const bool listed = text::classify(decode(text, statement.tail).value) == Char::pause; // 70%以上市、县
    return listed || verdict.tail.end < statement.tail || holds_verb(text, verdict.tail, tables);
}

// 分类覆盖|80%以上|居住小区: a verb of doing right in front of `at`
bool follows_act(std::string_view text, std::uint32_t at, const MeasureTables& tables)
{
    constexpr int kLongestVerb = 4; // characters
    const std::string_view front = text.substr(0, at);
    for (int i = 0; i < kLongestVerb && at > 0; ++i) {
        at = static_cast<std::uint32_t>(text::before(text, at));
        const auto act = tables.acts.longest(front, at);
        if (act.end == front.size() && act.end >= at + kTwoCharacters && is_kept(static_cast<ActKind>(act.value))) return true;
    }
    return false;
}

// 护理覆盖|全院|85%以上病区: in front of 全 and its character, or `at`
std::uint32_t in_front_of_whole(std::string_view text, std::uint32_t at, std::uint32_t begin)
{
    if (at < begin + kTwoCharacters) return at;
    const text::CodePoint place = text::decode_before(text, at);
    const text::CodePoint whole = text::decode_before(text, at - place.size);
    return whole.value == text::kWhole ? at - place.size - whole.size : at;
}

// 企业与|70%以上|的行政村建立联结: whom it is done with
bool joins_doers(std::string_view text, const Statement& statement, const Verdict& verdict)
{
    return text::decode_before(text, statement.amount.span.begin).value == text::kTogetherWith && verdict.head.bare() &&
           verdict.tail.end < statement.tail;
}

// What one number says of the thing that is named beside it.
class Reader {
public:
    Reader(const Statements& statements, std::size_t index, std::uint32_t begin, const Verdict& verdict, const MeasureTables& tables)
        : statements_(statements), text_(statements.text), index_(index), statement_(statements.all[index]), amount_(statement_.amount),
          begin_(begin), verdict_(verdict), bounds_(verdict.bounds), tables_(tables)
    {
    }

    // 总投资3.2亿元的, 2座|110千伏|变电站
    [[nodiscard]] bool is_attribute() const
    {
        if (bounds_.planned) return false; // 开工规模按6500万千瓦|安排
        const char32_t behind = decode(text_, bounds_.end).value;
        if (behind == text::kOfMark && is_attribute_before_of()) return true;
        if (behind == text::kWhen && bounds_.related) return true;
        const Span noun = text::trim(text_, {begin_, bounds_.head_end}); // 该项目总投资|预计3000余万元
        const auto match = tables_.end(MeasureWord::attribute).longest_ending(text_.substr(noun.begin, noun.size()));
        if (match.end >= noun.size()) return false;
        const std::string_view front = text_.substr(noun.begin, match.end); // 项目|总投资, 该工程|总投资
        const bool itself = match.end == 0 || std::ranges::find(text::kItself, front) != text::kItself.end();
        if (bounds_.tied() && index_ + 1 < statements_.all.size() &&
            touches_by_stroke(statements_, statement_, statements_.all[index_ + 1]))
            return false; // 储能规模达到20万千瓦/|40万千瓦时|
        const Span behind_it = text::trim(text_, {bounds_.end, std::max(bounds_.end, statement_.tail)});
        const bool bracketed = bounds_.tied() && !behind_it.empty() && text::is_round_open(decode(text_, behind_it.begin).value) &&
                               skip_bracket(text_, behind_it.begin, behind_it.end) == behind_it.end;
        if (bracketed) return false; // 装机新增800MW以上|（其中风电500MW）
        return !ends_clause(text_, statement_, verdict_) || (itself && is_said_of_one_thing(match.end > 0) && !has_count_before());
    }

    // 新校区占地1200亩, 扩至红线外300米; what is done (新增处理能力4万吨) or reached is none
    [[nodiscard]] bool is_physical() const
    {
        if (is_size_of_one_building()) return true;
        const Span head = text::trim(text_, {begin_, bounds_.head_end}); // 服务半径 is a measure
        if (amount_.is(UnitKind::length) && ends_head(MeasureWord::place_behind) && !ends_with_measure(text_, head, tables_)) return true;
        const bool loose = bounds_.relation == Relation::about || is_more(); // 设计面积约9公顷, 占地500余亩
        const bool about = loose && !bounds_.level && !bounds_.change;
        if ((bounds_.tied() && !about) || !verdict_.head.acts.empty() || !ends_head(MeasureWord::physical)) return false;
        return !begins_with_kept(text_, {verdict_.head.noun.begin, amount_.span.begin}, tables_);
    }

    // 路段|缺护栏2.4公里: what is not there
    [[nodiscard]] bool tells_a_lack() const
    {
        const text::CodePoint lack = decode(text_, verdict_.head.noun.begin);
        return !verdict_.head.bare() && !bounds_.tied() && lack.value == text::kLack &&
               text::kLackBacks.find(decode(text_, verdict_.head.noun.begin + lack.size).value) == std::u32string_view::npos;
    }
    // 反映退费难问题，|涉及|学员213人、金额168万元: whom it concerns, where nothing in front of it is counted; 改造小区23个，涉及房屋418幢
    [[nodiscard]] bool is_merely_touched() const
    {
        if (amount_.is_percent() || bounds_.level || bounds_.change) return false;
        const std::string_view front = text_.substr(0, amount_.span.begin);
        const std::size_t near = front.substr(statement_.reach.begin).rfind(text::kTouches); // no farther back: each number asks
        const std::size_t touches = near == std::string_view::npos ? near : statement_.reach.begin + near;
        if (touches == std::string_view::npos) return false;
        for (std::uint32_t at = static_cast<std::uint32_t>(touches + text::kTouches.size()); at < front.size();
             at += decode(front, at).size)
            if (const auto act = tables_.acts.longest(front, at);
                act.end >= at + kTwoCharacters && is_kept(static_cast<ActKind>(act.value)))
                return false;
        const std::uint32_t from =
            touches > statement_.sentence + kReach ? static_cast<std::uint32_t>(touches) - kReach : statement_.sentence;
        const std::string_view said = front.substr(from, touches - from);
        if (std::ranges::none_of(text::kConcerns, [&](std::string_view word) { return said.find(word) != std::string_view::npos; }))
            return false;
        const std::size_t first = index_ - std::min(index_, kStatementsBack);
        for (std::size_t i = index_; i-- > first && statements_.all[i].amount.span.begin >= statement_.sentence;)
            if (const Statement& one = statements_.all[i]; !one.timed && one.amount.has_unit() && one.amount.span.begin < touches)
                return false;
        return true;
    }

private:
    // 的 stands behind the number.
    [[nodiscard]] bool is_attribute_before_of() const
    {
        if (amount_.is_percent() && !bounds_.related && !bounds_.level && text::begins_with(text_.substr(bounds_.end), text::kOfShare))
            return true; // 按中央20%、地方80%的比例分成
        if (amount_.is_percent() && names_a_norm()) return true;
        if ((bounds_.change || bounds_.level || (bounds_.related && amount_.is_percent())) && names_a_goal()) return false;
        const bool counts = is_plain_count(amount_) || amount_.is_percent();
        const bool done = counts && !verdict_.head.acts.empty(); // 完成4000户的改造, 完成75%以上的确权登记
        return !done && !is_share_of_doers(text_, statement_, verdict_, tables_) &&
               (bounds_.related || !(amount_.is(UnitKind::percent) || amount_.is(UnitKind::tenths)));
    }
    // 实现比重下降3个百分点|的目标
    [[nodiscard]] bool names_a_goal() const
    {
        const std::string_view behind = text_.substr(bounds_.end + decode(text_, bounds_.end).size);
        return std::ranges::any_of(text::kGoals, [&](std::string_view goal) { return text::begins_with(behind, goal); });
    }
    // 优惠5%的政策, 节能50%的设计标准
    [[nodiscard]] bool names_a_norm() const
    {
        const std::string_view tail = text_.substr(verdict_.tail.begin, verdict_.tail.size());
        return std::ranges::any_of(text::kNorms, [&](std::string_view norm) { return tail.find(norm) != std::string_view::npos; });
    }

    // 300余万元: nothing but 余 says more than
    [[nodiscard]] bool is_more() const { return amount_.numeral.more && bounds_.relation == Relation::more_than && !bounds_.behind; }
    // 总投资约7.5亿元; 总规模不低于3亿元 is asked for
    [[nodiscard]] bool is_said_of_one_thing(bool named) const
    {
        if (bounds_.level || bounds_.change || (bounds_.related && bounds_.relation != Relation::about && !is_more())) return false;
        return named || !text::trim_marks(text_, {statement_.sentence, statement_.clause.begin}).empty(); // 该项目, or its name in front
    }
    // 安排项目36个，|总投资233.7亿元 belongs to what is counted; a road's 总投资7.5亿元 is its own.
    [[nodiscard]] bool has_count_before() const
    {
        const std::size_t first = index_ - std::min(index_, kStatementsBack);
        for (std::size_t i = index_; i-- > first && statements_.all[i].amount.span.begin >= statement_.sentence;)
            if (!statements_.all[i].timed && is_plain_count(statements_.all[i].amount)) return true;
        return false;
    }

    // 新建综合楼1栋，|建筑面积3200平方米: of the one building that the clause in front names
    [[nodiscard]] bool is_size_of_one_building() const
    {
        const Span words = text::trim(text_, {begin_, bounds_.head_end});
        const std::string_view size = text_.substr(words.begin, words.size());
        if (!amount_.is(UnitKind::area) || bounds_.level || bounds_.change) return false;
        if (std::ranges::find(text::kSizes, size) == text::kSizes.end()) return false;
        const std::size_t first = index_ - std::min(index_, kStatementsBack);
        for (std::size_t i = index_; i-- > first && statements_.all[i].amount.span.begin >= statement_.sentence;)
            if (!statements_.all[i].timed)
                return is_plain_count(statements_.all[i].amount) && statements_.all[i].amount.value == Decimal{1, 0};
        return false;
    }

    // Whether the words before the number and its relation end with such a word.
    [[nodiscard]] bool ends_head(MeasureWord word) const
    {
        return ends_with(text_, text::trim(text_, {begin_, bounds_.head_end}), word, tables_);
    }

    const Statements& statements_;
    std::string_view text_;
    std::size_t index_;
    const Statement& statement_;
    const Amount& amount_;
    std::uint32_t begin_;
    const Verdict& verdict_;
    const Bounds& bounds_;
    const MeasureTables& tables_;
};

} // namespace

bool ends_clause(std::string_view text, const Statement& statement, const Verdict& verdict) noexcept
{
    return text::trim(text, {verdict.bounds.end, statement.tail}).empty();
}

// 亿元以上项目18个, 100吨生产线1条, 死亡3人以上事故
bool delimits_a_class(const Statements& statements, const Statement& statement, const Statement* next, const Verdict& verdict,
                      const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    const Amount& amount = statement.amount;
    const Bounds& bounds = verdict.bounds;
    if (bounds.planned || ends_clause(text, statement, verdict) || is_share_of_doers(text, statement, verdict, lexicon.measures))
        return false;
    if (next != nullptr && !next->quoted && !touches_by_stroke(statements, statement, *next)) {
        const Bounds others = read_bounds_before(statements, bounds.end, next->amount.span.begin, false, lexicon);
        const bool gap = !text::trim(text, {bounds.end, others.begin}).empty();
        if (bounds.behind && amount.is(UnitKind::money) && is_plain_count(next->amount) && next->amount.span.begin == bounds.end)
            return true; // 其中10亿元以上|3个
        const char32_t first = decode(text, bounds.end).value;
        // 100个左右示范乡镇和1000个村; 培育100家以上特色企业和100个以上大模型
        const bool joined = gap && text::kJoin.find(text::decode_before(text, others.begin).value) != std::u32string_view::npos;
        const bool about = is_plain_count(amount) && (bounds.relation == Relation::about || (joined && !verdict.head.acts.empty()));
        const bool also = first == text::kAndAlso || text::kJoin.find(first) != std::u32string_view::npos; // 超3500亿元|且占比3.3%
        if (gap && !about && !also && (bounds.behind || !is_plain_count(amount))) return true;
    }
    const std::uint32_t whole = in_front_of_whole(text, bounds.head_end, statement.reach.begin);
    if (amount.is_percent() && (follows_act(text, whole, lexicon.measures) || joins_doers(text, statement, verdict))) return false;
    return bounds.behind && (amount.is_one_or_two() || !is_plain_count(amount)) && !verdict.tail.empty();
}

bool describes_one_thing(const Statements& statements, std::size_t index, std::uint32_t begin, const Verdict& verdict,
                         const MeasureTables& tables)
{
    const Reader reader(statements, index, begin, verdict, tables);
    return reader.is_attribute() || reader.is_physical() || reader.tells_a_lack() || reader.is_merely_touched();
}

bool is_fund(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
             const MeasureTables& tables)
{
    const std::string_view text = statements.text;
    if (decode(text, verdict.bounds.end).value == text::kOfMark) return false; // 设立30亿元|的|基金 tells what it is like
    if (!statement.amount.is(UnitKind::money) || !ends_with(text, verdict.tail, MeasureWord::fund, tables)) return false;
    const auto funds = [&](std::uint32_t end) { return end > begin && ends_with(text, {begin, end}, MeasureWord::funding, tables); };
    return funds(verdict.bounds.head_end) || funds(statement.amount.span.begin); // 区财政安排|3000万元|专项资金
}

// 15万吨铝板带项目, 1000兆瓦光伏组件项目
bool names_works(const Statements& statements, const Statement& statement, const Verdict& verdict)
{
    const Amount& amount = statement.amount;
    const bool capacity = amount.is(UnitKind::mass) || amount.is(UnitKind::energy) || amount.is(UnitKind::volume);
    const std::string_view tail = statements.text.substr(verdict.tail.begin, verdict.tail.size());
    return capacity && std::ranges::any_of(text::kWorks, [&](std::string_view works) { return text::closes_with(tail, works); });
}

bool names_reported_work(std::string_view text, const Statement& statement, const Verdict& verdict)
{
    const bool times = text::kTimesOver.find(decode(text, statement.amount.unit_span.begin).value) != std::u32string_view::npos;
    if (times || verdict.bounds.end >= statement.tail) return false; // 通报一次|进展情况
    const std::string_view noun = text.substr(verdict.tail.begin, verdict.tail.size());
    if (statement.amount.is(UnitKind::people) && !verdict.bounds.tied() && text::closes_with(noun, text::kPlanned)) return true;
    const std::string_view behind = text.substr(verdict.bounds.end, statement.tail - verdict.bounds.end);
    return behind.find(text::kStateWord) != std::string_view::npos &&
           std::ranges::any_of(text::kStates, [&](std::string_view state) { return behind.find(state) != std::string_view::npos; });
}

bool is_plain_count(const Amount& amount) noexcept { return amount.is(UnitKind::count) || amount.is(UnitKind::household); }

} // namespace zeren::extract
