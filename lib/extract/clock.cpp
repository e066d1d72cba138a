// [下午] [hour] [时 | 点 | :00]
#include "extract/clock.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"
#include "text/time_marks.hpp"
#include "text/utf8.hpp"

namespace zeren::extract {
namespace {

constexpr int kLastHour = 24;
constexpr int kMinutes = 60;

// The end of a word of schedules with this meaning behind `at`, or `at`.
std::uint32_t skip_word(std::string_view text, std::uint32_t at, TimeMeaning means, const TimeTables& tables)
{
    const std::uint32_t begin = text::skip_date_gap(text, at);
    const auto match = tables.schedule.longest(text, begin, text::Gaps::allowed);
    return match.found(begin) && tables.words[match.value].means == means ? match.end : at;
}

// :45, ：00 behind an hour; `at` for none
std::uint32_t skip_minutes(std::string_view text, std::uint32_t at)
{
    const text::CodePoint mark = text::decode(text, at);
    if (text::kClockMarks.find(mark.value) == std::u32string_view::npos) return at;
    const text::DateNumber minutes = text::read_date_number(text, at + mark.size);
    return minutes.found(at + mark.size) && minutes.places == 2 && minutes.value < kMinutes ? minutes.end : at;
}

} // namespace

Clock read_clock(std::string_view text, std::uint32_t at, const TimeTables& tables)
{
    const std::uint32_t part = skip_word(text, at, TimeMeaning::day_part, tables);
    const std::uint32_t begin = text::skip_date_gap(text, part);
    const text::DateNumber hour = text::read_date_number(text, begin);
    if (!hour.found(begin) || hour.value > kLastHour) return {part, false};
    const std::uint32_t word = skip_word(text, hour.end, TimeMeaning::clock, tables);
    const std::uint32_t end = word != hour.end ? word : skip_minutes(text, hour.end);
    return end == hour.end ? Clock{part, false} : Clock{end, true};
}

} // namespace zeren::extract
