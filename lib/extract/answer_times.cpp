// A duration with 内 behind it and a verb behind that; what is done is named before the time, or it is what stands behind.
#include "extract/answer_times.hpp"

#include "extract/party_kinds.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/numerals.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字

// 备案手续|2个工作日内|办结; not by whom (网格员), nor with a verb (发现问题)
bool names_what_is_done(std::string_view text, const Head& head, const LexiconTables& lexicon)
{
    const Span noun = head.noun;
    const std::string_view words = text.substr(noun.begin, noun.size());
    if (noun.size() <= kTwoCharacters || text::classify(decode(text, noun.begin).value) != Char::han) return false;
    if (head.effort || head.prepositional || !head.acts.empty()) return false;
    const char32_t last = text::decode_before(text, noun.end).value;
    if (text::kDoers.find(last) != std::u32string_view::npos || text::classify(last) == Char::pause) return false; // 24小时响应、3日内|办结
    if (decode(text, noun.end).value == text::kShould && text::kModalFronts.find(last) != std::u32string_view::npos)
        return false; // 应急响|应
    if (lexicon.measures.acts.longest(text.substr(0, noun.end), noun.begin).found(noun.begin)) return false;
    for (std::uint32_t at = noun.begin; at < noun.end; at += decode(text, at).size) {
        const text::CodePoint c = decode(text, at);
        const bool word = text::kModalFronts.find(text::decode_before(text, at).value) != std::u32string_view::npos ||
                          text::kModalBacks.find(decode(text, at + c.size).value) != std::u32string_view::npos;
        if (word) continue; // 应急维修资金, 供应商货款
        if (c.value == text::kMust || c.value == text::kShould || c.value == text::kThereupon) return false;
    }
    return !ends_as_organisation(words, true, lexicon) && !is_collective(words, lexicon);
}

// Whether the clause in front of the statement's own ends with what a time is counted from.
bool ends_clause_before(const Statements& statements, const Statement& statement, const MeasureTables& tables)
{
    const std::uint32_t end = statement.clause.begin;
    if (end <= statement.sentence || statement.level > 0) return false;
    const text::CodePoint mark = text::decode_before(statements.text, end);
    if (text::classify(mark.value) != Char::comma) return false;
    const std::uint32_t begin = end > statement.sentence + kReach ? end - kReach : statement.sentence;
    return ends_with(statements.text, {begin, end - mark.size}, MeasureWord::since, tables);
}

} // namespace

bool counts_from_event(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
                       const MeasureTables& tables)
{
    if (!statement.amount.is(UnitKind::duration) || !verdict.bounds.behind) return false;
    const std::string_view front = statements.text.substr(0, statement.amount.span.begin);
    if (ends_clause_before(statements, statement, tables)) return true; // 自受理之日起，|应在5个工作日内
    const auto& words = tables.begin(MeasureWord::event);
    for (std::uint32_t at = begin; at < front.size(); at += decode(front, at).size)
        if (words.may_begin(decode(front, at).value) && words.longest(front, at).found(at)) return true;
    return false;
}

bool take_time_to_answer(const Statements& statements, const Statement& statement, Verdict& verdict, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    const Amount& amount = statement.amount;
    Bounds& bounds = verdict.bounds;
    if (!amount.is(UnitKind::duration) || !bounds.behind || bounds.relation != Relation::at_most || bounds.change) return false;
    if (bounds.level && !bounds.place) return false; // 在5个工作日内|完成
    const std::string_view unit = text.substr(amount.unit_span.begin, amount.unit_span.size());
    if (std::ranges::find(text::kCampaignUnits, unit) != text::kCampaignUnits.end()) return false;
    std::uint32_t end = bounds.end; // 报告县防办|（电话：…）
    while (end < statement.tail && !text::is_round_open(decode(text, end).value)) end += decode(text, end).size;
    const Span done = text::trim(text, {bounds.end, end});
    if (done.size() < kTwoCharacters || text::classify(decode(text, done.begin).value) != Char::han) return false;
    if (text::next_numeral(text, done.begin, done.end) < done.end) return false;
    if (names_what_is_done(text, verdict.head, lexicon)) {
        verdict.tail = {bounds.end, bounds.end};
        return true;
    }
    verdict.tail = done;
    verdict.head = {};
    verdict.head.begin = amount.span.begin;
    bounds.level = bounds.place = false;
    bounds.begin = bounds.head_end = bounds.relation_begin = amount.span.begin;
    return true;
}

} // namespace zeren::extract
