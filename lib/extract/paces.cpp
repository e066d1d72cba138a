// The number before it in the clause is one, and nothing but a short verb stands between.
#include "extract/paces.hpp"

#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/time_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace zeren::extract {
namespace {

using text::decode;

constexpr std::uint32_t kLongestVerb = 12; // bytes: 组织开展

// 一周, 三年, 2个月; 近三年 and 第一周 are none
bool is_stretch(std::string_view text, const Amount& amount)
{
    const std::string_view unit = text.substr(amount.unit_span.begin, amount.unit_span.size());
    if (!amount.numeral.is_han() && unit.size() <= 3) return false; // 3周 may be anything, 5月 is May
    const char32_t left = amount.span.begin > 0 ? text::decode_before(text, amount.span.begin).value : 0;
    if (left != text::kEvery && text::kPaceFronts.find(left) != std::u32string_view::npos) return false;
    return std::ranges::find(text::kPaces, unit) != text::kPaces.end();
}

} // namespace

Span pace_of(const Statements& statements, std::size_t index)
{
    const std::string_view text = statements.text;
    const Statement& times = statements.all[index];
    if (index == 0 || text::kTimesOver.find(decode(text, times.amount.unit_span.begin).value) == std::u32string_view::npos) return {};
    const Statement& stretch = statements.all[index - 1];
    const Span verb{stretch.amount.span.end, times.amount.span.begin};
    if (times.amount.unit_span.empty() || stretch.timed || stretch.level != times.level || stretch.clause.begin != times.clause.begin)
        return {};
    const char32_t first = decode(text, verb.begin).value; // 一周|内完成两次
    if (text::kTimeCharacters.find(first) != std::u32string_view::npos) return {};
    if (verb.end <= verb.begin || verb.size() > kLongestVerb || !is_stretch(text, stretch.amount)) return {};
    for (std::uint32_t at = verb.begin; at < verb.end; at += decode(text, at).size)
        if (text::classify(decode(text, at).value) != text::Char::han) return {};
    const std::uint32_t begin = stretch.amount.span.begin; // 每|两周|通报一次
    const bool every = begin > 0 && text::decode_before(text, begin).value == text::kEvery;
    return {every ? static_cast<std::uint32_t>(text::before(text, begin)) : begin, stretch.amount.span.end};
}

} // namespace zeren::extract
