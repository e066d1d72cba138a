// The characters behind the number and its noun tell: 的 before a mark, 后 at the end of the clause.
#include "extract/conditions.hpp"

#include "extract/descriptions.hpp"
#include "extract/inner_verbs.hpp"
#include "lexicon/act_kinds.hpp"
#include "text/chars.hpp"
#include "text/dictionary.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::size_t kNextStatements = 8; // how far the last number of a clause is looked for

// What stands behind 的 behind the number and its noun; 0 where no 的 stands there.
char32_t behind_of(std::string_view text, const Verdict& verdict)
{
    std::uint32_t end = std::max(verdict.bounds.end, verdict.tail.end);
    if (text::decode_before(text, end).value != text::kOfMark) {
        if (decode(text, end).value != text::kOfMark) return 0;
        end += decode(text, end).size;
    }
    return decode(text, end).value;
}

// 不发生事故|并完成演练12次, 、化解纠纷300件: where an act begins behind a joint, when what is ruled out stands in front of it; npos for 严禁新建
// |、扩建10万吨以下的项目.
std::size_t next_act(std::string_view front, std::size_t at, const MeasureTables& tables)
{
    const auto act_end = [&](std::size_t begin) {
        const auto act = tables.acts.longest(front, begin);
        const bool does = act.found(begin) && is_doing(act.value);
        return does ? std::size_t{act.end} : begin;
    };
    at = act_end(at);
    bool ruled_out = false; // words stand in front of the joint
    while (at < front.size()) {
        const text::CodePoint c = decode(front, at);
        const Char kind = text::classify(c.value);
        at += c.size;
        const bool joint = kind == Char::pause || kind == Char::comma || text::kAndDo.find(c.value) != std::u32string_view::npos;
        if (!joint) {
            ruled_out = true;
            continue;
        }
        const std::size_t end = act_end(at);
        if (end > at && ruled_out) return at;
        at = end;
    }
    return std::string_view::npos;
}

// The end of the last word from `begin` on that rules something out; npos for none.
std::size_t behind_ruling_out(std::string_view front, std::size_t begin, const MeasureTables& tables)
{
    const auto& words = tables.begin(MeasureWord::excluded);
    std::size_t last = std::string_view::npos;
    for (std::size_t at = begin; (at = words.next(front, at, front.size())) < front.size(); at += decode(front, at).size)
        if (const auto word = words.longest(front, at); word.found(at)) last = word.end;
    return last;
}

// 年度考核低于60分|的，; 连续3次排名后3位|的，: what the whole clause says is what must have happened
bool closes_condition(std::string_view text, const Statement& statement)
{
    const std::uint32_t end = statement.clause.end;
    return statement.level == 0 && end <= statement.reach.end && text::classify(decode(text, end).value) == Char::comma &&
           text::decode_before(text, end).value == text::kOfMark;
}

// 每出现|一处火点, 连续|3次
bool is_occurrence(std::string_view text, const Statement& statement)
{
    const std::string_view front = text.substr(0, statement.amount.span.begin);
    constexpr std::uint32_t kByItself = 1; // 连续 needs no 每 in front of it
    static const text::Dictionary ends = [] {
        text::Dictionary words;
        for (const std::string_view word : text::kOccurs) words.add_ending(word, 0);
        words.add_ending(text::kRunning, kByItself);
        return words;
    }();
    const auto word = ends.longest_ending(front);
    return word.end < front.size() && (word.value == kByItself || text::decode_before(text, word.end).value == text::kEvery);
}

} // namespace

bool is_condition(std::string_view text, const Statement& statement, const Verdict& verdict)
{
    if (is_occurrence(text, statement) || closes_condition(text, statement)) return true;
    const bool behind = std::max(verdict.bounds.end, verdict.tail.end) >= statement.amount.span.end;
    return behind && text::classify(behind_of(text, verdict)) == Char::comma;
}

bool holds_excluding_word(const Statements& statements, const MeasureTables& tables)
{
    const std::string_view front = statements.text.substr(0, statements.span.end);
    return static_cast<bool>(tables.begin(MeasureWord::excluded).find(front, statements.span.begin, front.size()));
}

bool is_excluded(const Statements& statements, const Statement& statement, const Verdict& verdict, const MeasureTables& tables)
{
    const Bounds& bounds = verdict.bounds;
    if (bounds.level || bounds.change) return false; // 不发生事故、死亡率控制在2%以内
    if (bounds.related && (bounds.relation == Relation::at_most || bounds.relation == Relation::less_than)) return false;
    const std::string_view front = statements.text.substr(0, statement.amount.span.begin);
    const std::size_t last = behind_ruling_out(front, statement.reach.begin, tables);
    return last != std::string_view::npos && next_act(front, last, tables) == std::string_view::npos;
}

std::uint32_t begin_of_work(const Statements& statements, const Statement& statement, std::uint32_t begin, const MeasureTables& tables)
{
    const std::string_view front = statements.text.substr(0, statement.amount.span.begin);
    const std::size_t last = behind_ruling_out(front, begin, tables);
    const std::size_t act = last == std::string_view::npos ? last : next_act(front, last, tables);
    return act == std::string_view::npos ? begin : static_cast<std::uint32_t>(act);
}

bool describes_a_quotation(std::string_view text, const Verdict& verdict)
{
    const char32_t mark = behind_of(text, verdict);
    return verdict.tail.end > verdict.bounds.end && text::classify(mark) == Char::open && !text::is_round_open(mark) &&
           mark != text::kTitleOpen;
}

bool is_precondition(const Statements& statements, std::size_t index, const Verdict& verdict)
{
    const std::string_view text = statements.text;
    const Statement& statement = statements.all[index];
    const std::uint32_t end = statement.clause.end;
    const text::CodePoint last = text::decode_before(text, end);
    if (statement.level != 0 || last.value != text::kThereupon || end > verdict.bounds.end + kReach) return false;
    if (text::classify(decode(text, end).value) != Char::comma) return false;
    const std::size_t behind = std::min(statements.all.size(), index + kNextStatements);
    for (std::size_t i = index; i < behind; ++i)
        if (statements.all[i].amount.span.end == end - last.size) return true;
    return false;
}

bool counts_what_is_measured(std::string_view text, const Statement& statement, const Verdict& verdict, const MeasureTables& tables)
{
    const Head& head = verdict.head;
    if (!is_plain_count(statement.amount) || verdict.bounds.tied() || verdict.bounds.effort) return false;
    if (head.effort || head.per || head.open_list || !head.acts.empty()) return false;
    if (!head.bare() && begins_with_kept(text, head.noun, tables)) return false;
    const std::string_view tail = text.substr(verdict.tail.begin, verdict.tail.size());
    return std::ranges::any_of(text::kMeasuresOfMany, [&](std::string_view word) { return text::closes_with(tail, word); });
}

} // namespace zeren::extract
