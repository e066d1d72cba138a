// A word of payment near the number, and 每 or a limit that makes it a rate; words like 奖励 stand right before their sum.
#include "extract/standards.hpp"

#include "extract/indicators.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace zeren::extract {
namespace {

using text::decode;

constexpr std::uint32_t kNextTo = 24; // bytes within which a word still touches the number

// 每户|补助, 最高|补助; behind the number 不超过30万元|的补助
bool is_rate(const Statements& statements, const Statement& statement, std::uint32_t begin, std::uint32_t word, const Bounds& bounds,
             const LexiconTables& lexicon)
{
    const Span number = statement.amount.span;
    for (std::uint32_t at = statement.reach.begin; at < number.begin; at += decode(statements.text, at).size)
        if (decode(statements.text, at).value == text::kEvery) return true;
    if (word >= number.end) return bounds.related && bounds.relation == Relation::at_most;
    return word > begin && read_bounds_before(statements, begin, word, false, lexicon).relation == Relation::at_most;
}

// 给予奖补，最高|3000万元: the limit of what the segment pays
bool limits_payment(const Statements& statements, const Statement& statement, const Bounds& bounds, const LexiconTables& lexicon)
{
    if (!bounds.related || bounds.relation != Relation::at_most || bounds.behind) return false;
    const std::string_view before_it = statements.text.substr(0, statement.clause.begin);
    const auto& words = lexicon.measures.begin(MeasureWord::standard);
    std::uint32_t at = statement.segment;
    if (statement.clause.begin > at + kReach) return false;
    for (; at < before_it.size(); at += decode(before_it, at).size)
        if (words.may_begin(decode(before_it, at).value) && words.longest(before_it, at).found(at)) return true;
    return false;
}

// 按基准利率|40%|给予贴息
bool is_rate_of_payment(const Statements& statements, const Statement& statement, const Bounds& bounds, const LexiconTables& lexicon)
{
    const std::string_view clause = statements.text.substr(0, statement.reach.end);
    const auto& words = lexicon.measures.begin(MeasureWord::standard);
    const auto& scopes = lexicon.measures.begin(MeasureWord::scope);
    bool by = false;
    const std::string_view front = clause.substr(0, statement.amount.span.begin);
    for (std::size_t at = front.find(text::kBy, statement.reach.begin); at < front.size() && !by; at = front.find(text::kBy, at + 1))
        by = scopes.longest(clause, at).found(at);
    for (std::uint32_t at = bounds.end; by && at < statement.reach.end; at += decode(clause, at).size)
        if (words.may_begin(decode(clause, at).value) && words.longest(clause, at).found(at)) return true;
    return false;
}

// 给予展位费|50%|的补助: a share that is paid
bool is_paid_share(std::string_view text, const Statement& statement, const Bounds& bounds, const MeasureTables& tables)
{
    const text::CodePoint of = decode(text, bounds.end);
    const std::uint32_t at = of.value == text::kOfMark ? bounds.end + of.size : bounds.end;
    return at < statement.reach.end && tables.begin(MeasureWord::standard).longest(text.substr(0, statement.reach.end), at).found(at);
}

// 对…的企业，再给予|30万元|奖励, 首次上规模的，奖励企业|20万元|: what is paid to whoever is such a one
bool is_grant(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
              const MeasureTables& tables)
{
    const std::string_view text = statements.text;
    const Span words_before = text::trim(text, {begin, statement.amount.span.begin});
    const std::string_view front = text.substr(words_before.begin, words_before.size());
    const bool gives = std::ranges::any_of(text::kGives, [&](std::string_view word) { return text::closes_with(front, word); });
    if (gives && (statement.amount.is_percent() || is_paid_share(text, statement, verdict.bounds, tables))) return true;
    const std::uint32_t clause = statement.clause.begin;
    if (clause <= statement.sentence || text::classify(text::decode_before(text, clause).value) != text::Char::comma) return false;
    const std::uint32_t comma = clause - text::decode_before(text, clause).size;
    const bool condition = text::decode_before(text, comma).value == text::kOfMark; // 首次上规模|的|，
    const auto& words = tables.begin(MeasureWord::standard);
    const Span noun = verdict.head.noun;
    return condition && !ends_with(text, noun, MeasureWord::fund, tables) &&
           (words.longest(text.substr(0, noun.end), noun.begin).found(noun.begin) || gives);
}

// 扣减绩效|10%, 扣除工作经费|5万元: what is taken away from whoever fails
bool is_taken_away(std::string_view text, Span words, const MeasureTables& tables)
{
    const auto& deductions = tables.begin(MeasureWord::deduction);
    const std::string_view front = text.substr(0, words.end);
    for (std::size_t at = words.begin; (at = deductions.next(front, at, words.end)) < words.end; at += decode(front, at).size)
        if (deductions.longest(front, at).found(at)) return true;
    return false;
}

// 贷款额度最高|50万元, 单个项目最高支持|1000万元
bool follows_highest(std::string_view front, const MeasureTables& tables)
{
    constexpr std::size_t kVerb = 6; // bytes of two 汉字
    if (text::closes_with(front, text::kHighest)) return true;
    if (front.size() <= kVerb || !text::closes_with(front.substr(0, front.size() - kVerb), text::kHighest)) return false;
    const auto verb = static_cast<std::uint32_t>(front.size() - kVerb);
    const auto act = tables.acts.longest(front, verb);
    return act.end == front.size() && static_cast<ActKind>(act.value) != ActKind::noun;
}

// 首套房贷利率|3.1%, 减按|1%|征收率征收, 税率|5%|政策: what a policy is, where no word asks for it
bool quotes_a_rate(const Statements& statements, const Statement& statement, const Verdict& verdict)
{
    if (verdict.bounds.tied() || verdict.head.effort) return false;
    const auto words = [&](Span span) { return statements.text.substr(span.begin, span.size()); };
    const auto opens = [&](std::string_view word) { return text::begins_with(words(verdict.tail), word); };
    const auto ends = [&](std::string_view word) { return text::closes_with(words(verdict.head.noun), word); };
    return statement.amount.is_percent() && (std::ranges::any_of(text::kPolicyRates, opens) || std::ranges::any_of(text::kNorms, opens) ||
                                             std::ranges::any_of(text::kCreditRates, ends));
}

} // namespace

bool is_standard(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
                 const LexiconTables& lexicon)
{
    const Bounds& bounds = verdict.bounds;
    const std::string_view text = statements.text;
    const Span number = statement.amount.span;
    if (bounds.level || bounds.change) return false;
    const bool paid = statement.amount.is_percent() || statement.amount.is(UnitKind::money);
    if (paid && is_grant(statements, statement, begin, verdict, lexicon.measures)) return true;
    if (paid && is_taken_away(text, {begin, number.begin}, lexicon.measures)) return true;
    if (statement.amount.is_percent())
        return quotes_a_rate(statements, statement, verdict) || is_rate_of_payment(statements, statement, bounds, lexicon) ||
               is_paid_share(text, statement, bounds, lexicon.measures);
    if (!statement.amount.is(UnitKind::money)) return false;
    if (limits_payment(statements, statement, bounds, lexicon)) return true;
    if (follows_highest(text.substr(0, number.begin), lexicon.measures)) return true;
    const auto& penalty_ends = lexicon.measures.end(MeasureWord::penalty);
    const Span before_it = text::trim(text, {begin, bounds.head_end});
    if (penalty_ends.longest_ending(text.substr(before_it.begin, before_it.size())).end < before_it.size()) return true;
    const auto& words = lexicon.measures.begin(MeasureWord::standard);
    const auto& penalties = lexicon.measures.begin(MeasureWord::penalty);
    const std::string_view clause = text.substr(0, statement.reach.end);
    const std::uint32_t near = number.begin > kNextTo ? number.begin - kNextTo : 0;
    for (std::uint32_t at = std::max(begin, near); at < statement.reach.end; ++at) {
        if (at >= number.begin && at < bounds.end) continue;
        const bool found = words.longest(clause, at).found(at) || penalties.longest(clause, at).found(at);
        if (found && is_rate(statements, statement, begin, at, bounds, lexicon)) return true;
    }
    return false;
}

bool is_per_piece(const Statements& statements, const Statement& statement, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestVerb = 12; // bytes
    const std::string_view front = statements.text.substr(0, statement.amount.span.begin);
    const auto& acts = lexicon.measures.acts;
    for (std::uint32_t at = statement.amount.span.begin; at > statement.reach.begin && at + kLongestVerb > front.size();) {
        at = static_cast<std::uint32_t>(text::before(statements.text, at));
        if (text::decode_before(front, at).value == text::kEvery && acts.longest(front, at).end == front.size()) return true;
    }
    return false;
}

} // namespace zeren::extract
