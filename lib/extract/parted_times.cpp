// What stands between the times up to one mark is compared with what stands behind the second.
#include "extract/parted_times.hpp"

#include "text/chars.hpp"
#include "text/numerals.hpp"

#include <cstdint>

namespace zeren::extract {
namespace {

using text::Char;

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
    if (!unit.empty()) return unit_of(behind.substr(0, kLongestNoun)).starts_with(unit); // 10家、|二季度|15家
    return mark == Char::pause && behind.starts_with(noun);
}

} // namespace zeren::extract
