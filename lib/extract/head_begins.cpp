// Signs first, then who decided, then who does it; each word must leave something to be measured behind it.
#include "extract/head_begins.hpp"

#include "extract/indicators.hpp"
#include "lexicon/act_kinds.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"
#include "text/numerals.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::uint32_t kLongestSerial = 9; // bytes of （1）
constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字

bool is_circled(char32_t c) noexcept
{
    const auto in = [c](text::NumberSigns signs) { return c >= signs.first && c < signs.first + signs.count; };
    return in(text::kCircled) || in(text::kBracketed) || in(text::kDotted) || in(text::kHanBracketed);
}

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
        if (text::kBureaus.find(c.value) == std::u32string_view::npos) continue;
        const auto act = lexicon.measures.acts.longest(text.substr(0, end), behind);
        if (act.end >= behind + kTwoCharacters && act.end < end && is_doing(act.value)) return behind;
    }
    return at;
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

std::uint32_t behind_openers(const Statements& statements, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    at = behind_bracket(text, at, end);
    at = skip_serial(statements, skip_blanks(text, at, end), end);
    at = behind_years(text, at, end);
    at = behind_decision(text, at, end, lexicon);
    at = outline::behind_offices(text, {at, end}, statements.span.end, lexicon);
    if (at < end && decode(text, at).value == text::kWill && !text::is_one_of(text::kWillBacks, decode(text, at + 3).value))
        return at + decode(text, at).size; // 县教育局|要在6月底前新建
    return behind_office(text, at, end, lexicon);
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
