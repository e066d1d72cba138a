// Signs first, then who decided, then who does it; each word must leave something to be measured behind it.
#include "extract/head_begins.hpp"

#include "extract/indicators.hpp"
#include "extract/inner_verbs.hpp"
#include "lexicon/act_kinds.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/numerals.hpp"
#include "text/scope_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::uint32_t kLongestSerial = 9; // bytes of （1）
constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字

std::uint32_t skip_blanks(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    while (at < end && text::is_blank(text::classify(decode(text, at).value))) at += decode(text, at).size;
    return at;
}

// 公园10个（每个不小于400平方米）|、绿道15公里: a bracket that belongs to what stands in front of it
std::uint32_t behind_bracket(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    const Char front = text::classify(text::decode_before(text, at).value);
    const bool tied = front == Char::han || front == Char::latin || front == Char::digit;
    if (at >= end || !tied || !text::is_round_open(decode(text, at).value)) return at;
    return skip_bracket(text, at, end);
}

// 会议同意|, 经会议研究决定|: who decided it; 同意率 and 明确 are shorter
std::uint32_t behind_decision(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kShortest = 12; // bytes of 会议同意
    const auto word = lexicon.fronts.longest(text.substr(0, end), at);
    const bool decides = word.end >= at + kShortest && static_cast<FrontKind>(word.value & ~kBeginsName) == FrontKind::decision;
    return decides && word.end + kTwoCharacters <= end ? word.end : at;
}

// 请|县水务局|抓紧|清淤: whom is asked, and how
std::uint32_t behind_asked(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    const auto asks = [&](std::string_view word) { return text::begins_with(text.substr(at, end - at), word); };
    const auto word = std::ranges::find_if(text::kAsks, asks);
    const std::uint32_t behind = word == text::kAsks.end() ? at : at + static_cast<std::uint32_t>(word->size());
    return behind < end && text::is_level(decode(text, behind).value) ? behind : at;
}

// 县财政局|拨付前期经费: an office, whose name ends as no building's does, in front of what it does
std::uint32_t behind_office(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr int kLongestOffice = 14; // code points
    if (!text::is_level(decode(text, at).value)) return at;
    std::uint32_t behind = at;
    for (int length = 0; behind < end && length < kLongestOffice; ++length) {
        const text::CodePoint c = decode(text, behind);
        if (text::classify(c.value) != Char::han) break;
        behind += c.size;
        if (text::kBureaus.find(c.value) == std::u32string_view::npos && c.value != text::kGovernmentEnd) continue;
        const auto act = lexicon.measures.acts.longest(text.substr(0, end), behind);
        if (act.end >= behind + kTwoCharacters && act.end < end && is_doing(act.value)) return behind;
    }
    return at;
}

// 省级|安排激励资金: a level of government in front of what it sets apart; 省级示范校 is what is founded
std::uint32_t behind_level(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    const text::CodePoint place = decode(text, at);
    if (at >= end || !text::is_level(place.value) || decode(text, at + place.size).value != text::kRankOfLevel) return at;
    const std::uint32_t behind = at + place.size + decode(text, at + place.size).size;
    const auto& funding = lexicon.measures.begin(MeasureWord::funding);
    const auto word = funding.longest(text.substr(0, end), behind);
    return word.found(behind) && word.end + kTwoCharacters <= end ? behind : at;
}

// 省财政3年|安排补助资金, 县财政2024年|统筹安排5000万元: whose money it is, in front of the word that sets it apart; 财政收入 is measured
std::uint32_t behind_payer(const Statements& statements, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr int kLongestLevel = 4; // characters in front of 财政
    const std::string_view text = statements.text.substr(0, end);
    std::uint32_t purse = at;
    for (int i = 0; i < kLongestLevel && purse < end && !text::begins_with(text.substr(purse), text::kPurse); ++i) {
        const char32_t c = decode(text, purse).value;
        if (!text::is_level(c) && text::kPurseFronts.find(c) == std::u32string_view::npos) return at;
        purse += decode(text, purse).size;
    }
    if (!text::begins_with(text.substr(purse), text::kPurse)) return at;
    std::uint32_t behind = purse + static_cast<std::uint32_t>(text::kPurse.size());
    if (const TimeExpression* time = time_at(statements, behind); time != nullptr && time->span.end <= end) behind = time->span.end;
    else if (const auto years = text::read_numeral(text, behind); years && text::begins_with(text.substr(years->span.end), text::kYears))
        behind = years->span.end + static_cast<std::uint32_t>(text::kYears.size());
    const auto word = lexicon.measures.begin(MeasureWord::funding).longest(text, behind);
    return word.found(behind) ? behind : at;
}

// 用三年时间|改造管网: how long it may take
std::uint32_t behind_years(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    const text::CodePoint use = decode(text, at);
    if (at >= end || use.value != text::kUsing) return at;
    const auto number = text::read_numeral(text.substr(0, end), at + use.size);
    if (!number || number->span.begin != at + use.size) return at;
    const std::string_view behind = text.substr(number->span.end, end - number->span.end);
    const auto opens = [&](std::string_view stretch) { return text::begins_with(behind, stretch); };
    const auto stretch = std::ranges::find_if(text::kYearStretches, opens);
    return stretch == text::kYearStretches.end() ? at : number->span.end + static_cast<std::uint32_t>(stretch->size());
}

} // namespace

bool is_circled(char32_t c) noexcept
{
    const auto in = [c](text::NumberSigns signs) { return c >= signs.first && c < signs.first + signs.count; };
    return in(text::kCircled) || in(text::kBracketed) || in(text::kDotted) || in(text::kHanBracketed);
}

std::uint32_t behind_openers(const Statements& statements, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    at = behind_bracket(text, at, end);
    at = skip_serial(statements, skip_blanks(text, at, end), end);
    at = behind_years(text, at, end);
    at = behind_decision(text, at, end, lexicon);
    at = behind_payer(statements, behind_level(text, at, end, lexicon), end, lexicon);
    at = behind_asked(text, at, end);
    at = outline::behind_offices(text, {at, end}, statements.span.end, lexicon);
    if (at < end && decode(text, at).value == text::kWill && !text::is_one_of(text::kWillBacks, decode(text, at + 3).value))
        return at + decode(text, at).size; // 县教育局|要在6月底前新建
    return behind_office(text, at, end, lexicon);
}

std::uint32_t behind_places(std::string_view text, Span words, const MeasureTables& tables)
{
    std::uint32_t pause = words.end;
    char32_t ending = 0;
    constexpr text::Kinds kPause{Char::pause};
    for (std::size_t at = words.begin; (at = text::next_mark(text, at, words.end, kPause)) < words.end; at += decode(text, at).size) {
        const char32_t last = text::decode_before(text, at).value;
        if (ending != 0 && last != ending) return words.begin;
        ending = last;
        pause = static_cast<std::uint32_t>(at);
    }
    if (pause == words.end || text::kPlaceEndings.find(ending) == std::u32string_view::npos) return words.begin;
    const std::string_view front = text.substr(words.begin, pause - words.begin); // 职业院校、应用型本科高校|教师: kinds, and no names
    if (std::ranges::any_of(text::kSchools, [&](std::string_view kind) { return text::closes_with(front, kind); })) return words.begin;
    std::uint32_t at = pause + decode(text, pause).size;
    for (at += decode(text, at).size; at < words.end; at += decode(text, at).size) {
        std::uint32_t behind = at + decode(text, at).size;
        if (decode(text, at).value != ending) continue;
        if (decode(text, behind).value == text::kListEnd) behind += decode(text, behind).size; // 城东物流园、城西物流园|等|重点项目
        return behind < words.end && !is_no_noun(text, {behind, words.end}, tables) ? behind : words.begin;
    }
    return words.begin;
}

namespace {

// 会同县财政局|尽快|改造棚户区: the first verb of doing behind others; the begin of `words` for none.
std::uint32_t first_act(std::string_view text, Span words, const MeasureTables& tables)
{
    const std::string_view front = text.substr(0, words.end);
    for (std::uint32_t at = words.begin + kTwoCharacters; at < words.end; at += decode(text, at).size) {
        const auto act = tables.acts.longest(front, at);
        if (act.end >= at + kTwoCharacters && is_kept(static_cast<ActKind>(act.value))) return at;
    }
    return words.begin;
}

} // namespace

std::uint32_t behind_scope(std::string_view text, Span words, const MeasureTables& tables)
{
    const text::CodePoint to = decode(text, words.begin);
    const std::string_view front = text.substr(0, words.end);
    if (words.empty() || text::fold(to.value) != text::kTowardsPlaces) return words.begin;
    if (text::kTowardsBacks.find(decode(text, words.begin + to.size).value) != std::u32string_view::npos) return words.begin;
    for (std::uint32_t at = words.begin + to.size + kTwoCharacters; at < words.end; at += decode(text, at).size) {
        const auto act = tables.acts.longest(front, at);
        if (act.end < at + kTwoCharacters) continue;
        const auto kind = static_cast<ActKind>(act.value);
        const bool object = act.end + kTwoCharacters <= words.end;
        const bool goes = kind == ActKind::effort || kind == ActKind::inner || kind == ActKind::dropped; // 对在建工程|实行|“四不两直”暗访
        if (!is_kept(kind) && !(object && goes)) continue;
        const Span rest{static_cast<std::uint32_t>(act.end), words.end};
        if (decode(text, act.end).value == text::kOfMark && object) continue; // 对新建的学校
        const auto norm = [&](std::string_view word) { return text::begins_with(front.substr(rest.begin), word); };
        if (object && (is_no_noun(text, rest, tables) || std::ranges::any_of(text::kNorms, norm)))
            return words.begin; // 对食品、药品|抽查比例, 对特困县|补助标准
        return is_kept(kind) ? at : rest.begin;
    }
    return words.begin;
}

std::uint32_t behind_addressee(std::string_view text, Span words, const MeasureTables& tables)
{
    const std::string_view rest = text.substr(words.begin, words.size());
    if (text::begins_with(rest, text::kJointly)) return first_act(text, words, tables);
    const char32_t front = text::decode_before(text, words.begin).value;
    if (front == text::kTo)
        for (const std::string_view tells : text::kTellings)
            if (const std::size_t at = rest.find(tells); at != std::string_view::npos) return words.begin + static_cast<std::uint32_t>(at);
    if (front != text::kFromAmong && decode(text, words.begin).value != text::kFromAmong) return words.begin;
    for (std::uint32_t at = words.begin; at < words.end; at += decode(text, at).size) {
        const std::uint32_t behind = at + decode(text, at).size;
        if (decode(text, at).value == text::kAmid && behind + kTwoCharacters <= words.end) return behind;
    }
    return words.begin;
}

namespace {

// 引导金融机构|投放贷款, 帮助企业|稳定岗位: whom somebody else's work helps, right in front of the verb and its object
std::uint32_t behind_helped(std::string_view text, Span words, const MeasureTables& tables)
{
    constexpr std::uint32_t kLongestHelped = 36; // bytes
    const std::string_view front = text.substr(0, words.end);
    const std::uint32_t limit = std::min(words.end, words.begin + kLongestHelped);
    for (std::uint32_t at = words.begin + kTwoCharacters; at < limit; at += decode(text, at).size) {
        const std::string_view whom = text.substr(words.begin, at - words.begin);
        if (std::ranges::none_of(text::kHelped, [&](std::string_view end) { return text::closes_with(whom, end); })) continue;
        const auto act = tables.acts.longest(front, at);
        const auto kind = static_cast<ActKind>(act.value);
        const bool acts = act.end >= at + kTwoCharacters && kind != ActKind::noun && kind != ActKind::link;
        const Span object{act.end, words.end};
        if (!acts || object.begin + kTwoCharacters > object.end || is_no_noun(text, object, tables)) continue;
        const std::string_view noun = text.substr(object.begin, object.size());
        const auto of_work = [&](std::string_view end) { return text::closes_with(noun, end); }; // 支持企业|发展项目30个: theirs
        return std::ranges::any_of(text::kHelpEnds, of_work) ? words.begin : is_kept(kind) ? at : object.begin;
    }
    return words.begin;
}

} // namespace

std::uint32_t behind_organised(std::string_view text, Span words, const MeasureTables& tables)
{
    const std::string_view begun = text.substr(0, words.begin);
    const auto helps = [&](std::string_view verb) { return text::closes_with(begun, verb); };
    if (std::ranges::any_of(text::kHelps, helps)) return behind_helped(text, words, tables);
    if (!helps(text::kOrganises)) return words.begin;
    const std::string_view front = text.substr(0, words.end);
    bool somebody = false;
    for (std::uint32_t at = words.begin + kTwoCharacters; at < words.end; at += decode(text, at).size) {
        const std::string_view whom = text.substr(words.begin, at - words.begin);
        somebody = somebody || std::ranges::any_of(text::kOrganised, [&](std::string_view end) { return text::closes_with(whom, end); });
        const auto act = somebody ? tables.acts.longest(front, at) : text::Dictionary::Match{at, 0};
        if (act.end < at + kTwoCharacters || !is_kept(static_cast<ActKind>(act.value))) continue;
        const Span object{static_cast<std::uint32_t>(act.end), words.end};
        const bool named = object.size() >= kTwoCharacters && decode(text, object.begin).value != text::kOfMark;
        return named && !is_no_noun(text, object, tables) ? at : words.begin;
    }
    return words.begin;
}

std::uint32_t behind_whom_it_spares(std::string_view text, Span words, const MeasureTables& tables)
{
    const std::string_view front = text.substr(0, words.end);
    for (std::uint32_t at = words.begin + kTwoCharacters; at + kTwoCharacters < words.end; at += decode(text, at).size) {
        const auto match = tables.change_heads.longest(front, at);
        const bool cuts = match.end >= at + kTwoCharacters && static_cast<Change>(match.value) == Change::decrease;
        if (cuts && match.end + kTwoCharacters <= words.end && !is_rest_of_word(text, {match.end, words.end})) return at;
    }
    return words.begin;
}

bool tells_what_will_be(std::string_view text, Span word, std::uint32_t end, const MeasureTables& tables)
{
    if (decode(text, word.begin).value != text::kAboutTo) return false;
    const auto act = tables.acts.longest(text.substr(0, end), word.end);
    return act.end >= word.end + kTwoCharacters && is_kept(static_cast<ActKind>(act.value));
}

std::uint32_t behind_arranging(std::string_view text, Span words)
{
    const std::size_t at = text.substr(words.begin, words.size()).rfind(text::kArranges);
    if (at == std::string_view::npos || at < kTwoCharacters) return words.begin;
    const std::uint32_t object = words.begin + static_cast<std::uint32_t>(at + text::kArranges.size());
    const bool suffix =
        text::kNounSuffixes.find(decode(text, object).value) != std::u32string_view::npos || decode(text, object).value == text::kOfMark;
    return object + kTwoCharacters <= words.end && !suffix ? object : words.begin;
}

bool opens_noun(std::string_view text, Span words) noexcept
{
    std::uint32_t at = words.begin;
    while (at < words.end && text::classify(decode(text, at).value) == Char::digit) at += decode(text, at).size;
    const Char kind = text::classify(decode(text, at).value);
    return at < words.end && (kind == Char::han || kind == Char::latin);
}

bool does_it(std::string_view text, Span noun, bool by_then)
{
    const char32_t last = text::decode_before(text, noun.end).value;
    const auto in = [last](std::u32string_view ends) { return ends.find(last) != std::u32string_view::npos; };
    if (in(text::kDoerEnds) || !by_then) return in(text::kDoerEnds);
    return noun.size() < kTwoCharacters || in(text::kBureaus) || in(text::kPlaceEndings) || in(text::kDoers) || in(text::kOffices) ||
           in(text::kParties) || text::closes_with(text.substr(noun.begin, noun.size()), text::kFirm);
}

std::uint32_t behind_agent(std::string_view text, Span words, std::uint32_t at)
{
    if (decode(text, words.begin).value != text::kBehindAgent || at <= words.begin) return at;
    std::uint32_t behind = at;
    for (std::uint32_t of = at; of < words.end; of += decode(text, of).size)
        if (decode(text, of).value == text::kOfMark) behind = of + decode(text, of).size;
    return behind + kTwoCharacters <= words.end ? behind : at;
}

std::uint32_t skip_serial(const Statements& statements, std::uint32_t at, std::uint32_t end) noexcept
{
    const text::CodePoint first = decode(statements.text, at);
    if (at < end && is_circled(first.value)) return skip_blanks(statements.text, at + first.size, end);
    if (!text::is_round_open(first.value)) return at;
    const std::uint32_t behind = skip_bracket(statements.text, at, end);
    return behind <= at + kLongestSerial ? behind : at;
}

} // namespace zeren::extract
