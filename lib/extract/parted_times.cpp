// What stands between the times up to one mark is compared with what stands behind the second.
#include "extract/parted_times.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/numerals.hpp"

#include <cstdint>

namespace zeren::extract {
namespace {

using text::Char;

bool is_share(std::string_view words, const text::Numeral& number) noexcept
{
    return number.ratio == text::Numeral::Ratio::percent ||
           text::kPercent.find(text::decode(words, number.span.end).value) != std::u32string_view::npos;
}

// 达到80% at the begin of `words`, or 开工率达到50% as all of them: nothing but a short word in front of a share
bool opens_with_share(std::string_view words) noexcept
{
    constexpr std::uint32_t kLongestWord = 12; // bytes: 力争达到
    const std::size_t at = text::next_numeral(words, 0, words.size());
    const auto number = at <= kLongestWord && at < words.size() ? text::read_numeral(words, at) : std::nullopt;
    return number && is_share(words, *number) && text::skip_han(words, 0, at) >= at;
}
bool ends_with_share(std::string_view words) noexcept
{
    const std::size_t at = text::next_numeral(words, 0, words.size());
    const auto number = at < words.size() ? text::read_numeral(words, at) : std::nullopt;
    return number && is_share(words, *number) && at > 0 && text::next_numeral(words, number->span.end, words.size()) >= words.size();
}

// 10家: behind the numeral that opens `words`, where a unit follows; empty for none.
std::string_view unit_of(std::string_view words)
{
    const auto number = text::read_numeral(words, 0);
    return number && number->span.begin == 0 ? words.substr(number->span.end) : std::string_view{};
}

} // namespace

bool parts_a_noun(std::string_view text, const TimeExpression& first, const TimeExpression& second) noexcept
{
    const auto divides = [](const TimeExpression& time) {
        return time.kind == TimeExpression::Kind::date && time.limit == Deadline::Kind::within && !time.bounded && !time.starts;
    };
    constexpr std::uint32_t kLongestNoun = 45; // bytes
    const std::uint32_t pause = static_cast<std::uint32_t>(text::before(text, second.span.begin));
    if (!divides(first) || !divides(second) || pause <= first.span.end || pause > first.span.end + kLongestNoun) return false;
    const Char mark = text::classify(text::decode(text, pause).value);
    if (mark != Char::pause && mark != Char::comma) return false;
    const std::string_view noun = text.substr(first.span.end, pause - first.span.end);
    const std::string_view behind = text.substr(second.span.end);
    const std::string_view unit = unit_of(noun);
    if (!unit.empty()) return unit_of(behind.substr(0, kLongestNoun)).starts_with(unit);        // 10家、|二季度|15家
    if (ends_with_share(noun) && opens_with_share(behind.substr(0, kLongestNoun))) return true; // 开工率达到50%，|上半年|达到80%
    return mark == Char::pause && behind.starts_with(noun);
}

} // namespace zeren::extract
