// 要 is told from 主要 and 要素 by what stands around it, 应 by the day behind it.
#include "outline/clauses/wills.hpp"

#include "outline/clauses/fronts.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/marks.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::decode;
using text::is_one_of;

// 9月底前, 年底前; 15日内, 3个月内 run from whatever happens.
bool is_day(std::string_view time)
{
    const auto holds = [&](std::string_view word) { return time.find(word) != std::string_view::npos; };
    return !time.empty() && std::ranges::none_of(text::kTermWords, holds);
}

} // namespace

bool may_hold_will(std::string_view words) noexcept
{
    static const text::WordSet wills(text::kWills);
    return wills.occurs_in(words);
}

bool is_will(std::string_view text, std::uint32_t at) noexcept
{
    const text::CodePoint c = decode(text, at);
    return c.value == text::kWill && !is_one_of(text::kWillFronts, text::decode_before(text, at).value) &&
           !is_one_of(text::kWillBacks, decode(text, at + c.size).value);
}

std::uint32_t behind_will(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    if (is_will(text, at)) return at + decode(text, at).size;
    static const text::WordSet shall(text::kShallByDay);
    const auto size = static_cast<std::uint32_t>(shall.opening(text.substr(at, end - at)));
    if (size == 0) return at;
    const Span time = skip_front(text, {at + size, end}, lexicon).time;
    return is_day(text.substr(time.begin, time.size())) ? at + size : at;
}

} // namespace zeren::outline
