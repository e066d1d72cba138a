// The kind of the unit and the end of the noun decide: a rate may be reached, a length may be the road's own.
#include "extract/acted_on.hpp"

#include "extract/descriptions.hpp"
#include "extract/indicators.hpp"
#include "extract/inner_verbs.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/scope_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::decode;

constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字
constexpr std::size_t kFourCharacters = 12; // bytes
constexpr std::uint32_t kLongestPurse = 15; // bytes: 省级财政
constexpr std::uint32_t kLongestWork = 30;  // bytes of what is done to them

bool ends_with_one_of(std::string_view words, const auto& endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) { return text::closes_with(words, ending); });
}

// 除险|加固, 节能|改造, 数字化|转型: verbs of doing and words that go with them, one behind the other.
bool are_acts(std::string_view text, Span words, const MeasureTables& tables)
{
    const std::string_view front = text.substr(0, words.end);
    for (std::uint32_t at = words.begin; at < words.end;) {
        const auto act = tables.acts.longest(front, at);
        const bool acts = act.end >= at + kTwoCharacters && is_kept(static_cast<ActKind>(act.value));
        const std::uint32_t work = tables.begin(MeasureWord::work).longest(front, at).end;
        if (!acts && work < at + kTwoCharacters) return false;
        at = std::max<std::uint32_t>(acts ? act.end : at, work);
    }
    return !words.empty();
}

// 老旧小区30个|加装|电梯: a verb of fitting and what they are fitted with
bool is_fitted(std::string_view text, Span words, const MeasureTables& tables)
{
    const auto act = tables.acts.longest(text.substr(0, words.end), words.begin);
    return act.found(words.begin) && static_cast<ActKind>(act.value) == ActKind::kept_inner &&
           std::ranges::find(text::kFittings, text.substr(words.begin, act.end - words.begin)) != text::kFittings.end() &&
           act.end + kTwoCharacters <= words.end;
}

// 农村公路 and no 城北路, 山塘 and no 石门乡: what ends as a place does is one road or one town; 公园|12个 are several.
bool names_a_kind(std::string_view text, Span noun, const Amount& amount)
{
    const std::string_view words = text.substr(noun.begin, noun.size());
    return text::kPlaceEndings.find(text::decode_before(text, noun.end).value) == std::u32string_view::npos ||
           ends_with_one_of(words, text::kKindsOfWays) ||
           (is_plain_count(amount) && ends_with_one_of(words, text::kKindsOfPlaces) &&
            text::kPlaceCounters.find(decode(text, amount.unit_span.begin).value) != std::u32string_view::npos);
}

// 提高|劳动生产率; the size of the verb, 0 for none.
std::uint32_t raise_size(std::string_view words)
{
    const auto opens = [&](std::string_view raise) { return text::begins_with(words, raise); };
    const auto raise = std::ranges::find_if(text::kAmountRaises, opens);
    return raise == text::kAmountRaises.end() ? 0 : static_cast<std::uint32_t>(raise->size());
}

// 5个百分点, 20% of what is no share of a whole, 20万吨 of what is measured.
bool may_be_change(const Amount& amount, std::string_view noun, bool measured)
{
    if (amount.is(UnitKind::points)) return true;
    if (amount.is_percent()) return !ends_with_one_of(noun, text::kShares) || text::closes_with(noun, text::kProductivity);
    return measured && amount.unit != nullptr && amount.unit->kind <= UnitKind::data;
}

} // namespace

namespace {

// 完成|固定资产投资增长10%: the bare noun of a change; 带动|林农人均增收600元: what each of them has more.
void drop_loose_verb(std::string_view text, const Amount& amount, Verdict& verdict)
{
    Span& noun = verdict.head.noun;
    const text::CodePoint than = decode(text, noun.begin); // |比目标任务|增加7个: with what it is compared
    if (verdict.bounds.change && !noun.empty() && than.value == text::kThan &&
        text::kThanBacks.find(decode(text, noun.begin + than.size).value) == std::u32string_view::npos) {
        noun.begin = noun.end;
        return;
    }
    const std::string_view words = text.substr(noun.begin, noun.size());
    if (amount.is(UnitKind::money) && !verdict.bounds.tied() && noun.size() <= kLongestPurse && text::closes_with(words, text::kPurse)) {
        noun.begin = noun.end; // |县财政|安排2000万元，用于…; 省财政安排不少于15亿元 asks it of them
        return;
    }
    const auto opens = [&](std::string_view verb) {
        return text::begins_with(words, verb) && noun.size() >= verb.size() + kFourCharacters;
    };
    std::uint32_t size = 0;
    const bool rate = amount.is_percent() || amount.is(UnitKind::points) || amount.is(UnitKind::tenths); // not 改造提升2.8万亩
    if (rate && verdict.bounds.change && !verdict.bounds.level && opens(text::kFinish))
        size = static_cast<std::uint32_t>(text::kFinish.size());
    const auto is_each = [&](std::string_view each) { return words.find(each) != std::string_view::npos; };
    if (opens(text::kBringsAlong) && std::ranges::any_of(text::kPerHeads, is_each))
        size = static_cast<std::uint32_t>(text::kBringsAlong.size());
    if (size == 0) return;
    verdict.head.acts = {noun.begin, noun.begin + size};
    noun.begin += size;
}

} // namespace

bool is_acted_on(std::string_view text, const Statement& statement, const Verdict& verdict, const MeasureTables& tables)
{
    const Head& head = verdict.head;
    const Amount& amount = statement.amount;
    const bool counts = is_plain_count(amount) || amount.is(UnitKind::length) || amount.is(UnitKind::area);
    if (!counts || head.bare() || head.open_list || verdict.bounds.tied()) return false;
    const Span work{verdict.bounds.end, text::trim(text, {verdict.bounds.end, std::max(verdict.bounds.end, statement.tail)}).end};
    if (work.empty() || work.size() > kLongestWork) return false;
    const bool acts = begins_with_kept(text, head.noun, tables) && // 改造小区20个; 完成山塘86口 says no more than 山塘86口
                      !text::begins_with(text.substr(head.noun.begin, head.noun.size()), text::kFinish);
    return !acts && (are_acts(text, work, tables) || is_fitted(text, work, tables)) && names_a_kind(text, head.noun, amount);
}

bool acts_right_before(std::string_view text, Span words, const MeasureTables& tables)
{
    constexpr std::uint32_t kOpener = 12; // bytes of 聚焦 and an object
    constexpr std::uint32_t kVerb = 12;   // bytes
    words = text::trim(text, words);
    const std::string_view front = text.substr(0, words.end);
    for (std::uint32_t at = words.end; at > words.begin + kOpener && at + kVerb > words.end;) {
        at = static_cast<std::uint32_t>(text::before(text, at));
        const auto act = tables.acts.longest(front, at);
        if (act.end == words.end && act.end >= at + kTwoCharacters && is_kept(static_cast<ActKind>(act.value)))
            return at >= words.begin + kOpener;
    }
    return false;
}

void read_level_as_verb(const Statements& statements, const Statement& statement, std::uint32_t begin, Verdict& verdict,
                        const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    Bounds& bounds = verdict.bounds;
    const std::uint32_t number = statement.amount.span.begin;
    if (!(bounds.level || bounds.change)) return;
    const bool done = bounds.change || text::closes_with(text.substr(0, number), text::kFinish); // 提高到5万户 is a level
    const bool tail = text::classify(decode(text, bounds.end).value) == text::Char::han;
    if (!verdict.head.bare() && !(done && tail && !verdict.head.change)) return;
    const Head head = read_head(statements, begin, bounds.relation_begin, lexicon);
    if (head.acts.empty() || !head.bare() || (bounds.change && !begins_with_kept(text, {head.acts.begin, number}, lexicon.measures)))
        return;
    verdict.head = head;
    bounds.begin = bounds.head_end = bounds.relation_begin;
    bounds.level = false;
    bounds.change.reset();
}

void drop_place_before_count(std::string_view text, const Amount& amount, Verdict& verdict, const MeasureTables& tables)
{
    const std::string_view purpose = text.substr(verdict.tail.begin, verdict.tail.size()); // 安排1000万元|支持培训
    const auto opens = [&](std::string_view word) { return text::begins_with(purpose, word); };
    if (amount.is(UnitKind::money) && std::ranges::any_of(text::kPurposes, opens)) verdict.tail.end = verdict.tail.begin;
    if (verdict.bounds.tied() && std::ranges::any_of(text::kHeights, opens)) verdict.tail.end = verdict.tail.begin; // 迈上3万亿元|台阶
    Head& head = verdict.head;
    const bool solves = text::begins_with(text.substr(head.noun.begin, head.noun.size()), text::kSolves); // 解决|农村|10万人安全饮水问题
    const bool counts =
        is_plain_count(amount) || amount.is(UnitKind::length) || amount.is(UnitKind::area) || (solves && amount.is(UnitKind::people));
    if (!counts || head.bare() || head.open_list || verdict.bounds.tied() || verdict.tail.size() <= kTwoCharacters) return;
    if (!solves && !text::begins_with(text.substr(head.noun.begin, head.noun.size()), text::kFinish)) return;
    const std::uint32_t verb = solves ? static_cast<std::uint32_t>(text::kSolves.size()) : static_cast<std::uint32_t>(text::kFinish.size());
    const Span place{head.noun.begin + verb, head.noun.end};
    const bool given = tables.begin(MeasureWord::given).longest(text.substr(0, place.end), place.begin).end == place.end;
    if (ends_with_one_of(text.substr(place.begin, place.size()), text::kKindsOfWays)) return; // 农村公路|18公里|改造任务
    if (place.empty() || !(given || text::kPlaceEndings.find(text::decode_before(text, place.end).value) != std::u32string_view::npos))
        return;
    for (std::uint32_t at = place.begin; at < place.end; at += decode(text, at).size)
        if (text::classify(decode(text, at).value) == text::Char::pause) return; // 朝阳里、槐树巷|2个小区改造: a list and its count
    head.acts = {head.noun.begin, place.begin};
    head.noun.begin = head.noun.end;
}

void take_finished_work(std::string_view text, Verdict& verdict, Span item, const MeasureTables& tables)
{
    Span& noun = verdict.tail;
    const Span rest = text::trim(text, {noun.end, std::max(noun.end, item.end)});
    if (noun.empty() || rest.empty() || rest.size() > kLongestWork || rest.begin != noun.end || verdict.bounds.behind) return;
    if (!text::closes_with(text.substr(0, item.begin), text::kFinish)) return;
    const auto act = tables.acts.longest(text.substr(0, rest.end), rest.begin);
    const bool work = act.end == rest.end && is_kept(static_cast<ActKind>(act.value));
    const text::Char open = text::classify(decode(text, rest.begin).value);
    const text::Char close = text::classify(text::decode_before(text, rest.end).value);
    const bool named = open == text::Char::open && close == text::Char::close && !text::is_round_open(decode(text, rest.begin).value);
    if (work || named) noun.end = rest.end;
}

bool names_goal_behind(std::string_view text, const Amount& amount, const Verdict& verdict)
{
    if (!amount.is_percent() || verdict.head.bare() || verdict.tail.empty() || decode(text, verdict.bounds.end).value != text::kOfMark)
        return false;
    const std::string_view tail = text.substr(verdict.tail.begin, verdict.tail.size());
    return std::ranges::find(text::kGoals, tail) != text::kGoals.end();
}

bool finishes(std::string_view text, const Amount& amount, const Bounds& bounds)
{
    const bool done = text::begins_with(text.substr(bounds.begin, amount.span.begin - bounds.begin), text::kFinish);
    return bounds.level && done && is_plain_count(amount) && !bounds.shares();
}

void read_floor(std::string_view text, Verdict& verdict, const MeasureTables& tables)
{
    Head& head = verdict.head;
    const auto word = tables.acts.longest(text.substr(0, head.noun.end), head.noun.begin);
    if (word.found(head.noun.begin) && static_cast<ActKind>(word.value) == ActKind::floor && word.end < head.noun.end) {
        head.floor = head.noun.begin;
        head.noun.begin = static_cast<std::uint32_t>(word.end);
    }
    if (head.floor == 0 || verdict.bounds.related) return;
    verdict.bounds.relation = Relation::at_least;
    verdict.bounds.relation_begin = head.floor;
}

void read_raise(std::string_view text, const Amount& amount, Verdict& verdict, const MeasureTables& tables)
{
    Head& head = verdict.head;
    drop_loose_verb(text, amount, verdict);
    if (head.bare() || head.change || verdict.bounds.change) return;
    Span raise{head.noun.begin, head.noun.begin + raise_size(text.substr(head.noun.begin, head.noun.size()))};
    if (raise.empty() && head.acts.end == head.noun.begin && raise_size(text.substr(head.acts.begin, head.acts.size())) == head.acts.size())
        raise = head.acts;
    const Span noun{std::max(raise.end, head.noun.begin), head.noun.end};
    if (raise.empty() || is_rest_of_word(text, noun)) return;
    const bool measured = ends_with_measure(text, noun, tables);
    const bool change = !verdict.bounds.level && may_be_change(amount, text.substr(noun.begin, noun.size()), measured);
    if (!change && !(verdict.bounds.level && measured)) return; // 提高|补助比例|至70%
    head.noun = noun;
    head.acts = raise;
    if (change) head.change = Change::increase;
}

} // namespace zeren::extract
