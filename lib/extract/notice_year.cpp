// A title of several years, or of a year that is over when the notice appears, gives none; then the date of the notice, then its number,
// then the day of the meeting.
#include "extract/notice_year.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/time_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

struct WrittenYear {
    int year = 0;
    Span span;
};

bool is_range_mark(char32_t c) noexcept { return text::classify(c) == text::Char::dash || c == text::kRangeTo; }

// The year at `number`, with its 年; empty for one end of a range and for the year of a day (2021年5月).
std::optional<WrittenYear> read_year(std::string_view text, std::uint32_t at, const text::DateNumber& number) noexcept
{
    if (number.places != 4 || !number.by_place || number.value < 1949 || number.value > 2199) return std::nullopt;
    const std::uint32_t unit = text::skip_date_gap(text, number.end);
    const text::CodePoint c = text::decode(text, unit);
    if (c.value != text::kYear) return std::nullopt;
    const std::uint32_t end = unit + c.size;
    const text::DateNumber month = text::read_date_number(text, text::skip_date_gap(text, end));
    const bool has_month = month.places > 0 && text::decode(text, text::skip_date_gap(text, month.end)).value == text::kDateUnits[1];
    const bool in_range = is_range_mark(text::decode_before(text, at).value) || is_range_mark(text::decode(text, end).value);
    if (has_month || in_range) return std::nullopt;
    return WrittenYear{number.value, {at, end}};
}

// The year of a title: the one it names; of several, `issued` if that is among them.
std::optional<WrittenYear> title_year(std::string_view text, Span title, int issued) noexcept
{
    std::optional<WrittenYear> found;
    const std::string_view up_to_end = text.substr(0, title.end);
    for (std::uint32_t at = title.begin; at < title.end;) {
        const text::CodePoint c = text::decode(text, at);
        if (!text::may_begin_date_number(c.value)) {
            at += c.size;
            continue;
        }
        const text::DateNumber number = text::read_date_number(up_to_end, at);
        if (const auto year = read_year(up_to_end, at, number); year && (!found || found->year != issued)) found = year;
        at = number.found(at) ? number.end : at + c.size;
    }
    return found;
}

// 2024年度|预算执行审计查出问题整改: the year of what was audited, and not of the work
bool is_looked_back_on(std::string_view text, Span year, Span title)
{
    const std::string_view behind = text.substr(year.end, title.end - year.end);
    const auto holds = [&](std::string_view word) { return behind.find(word) != std::string_view::npos; };
    return text::begins_with(behind, text::kYearlyMark) && std::ranges::any_of(text::kAudits, holds) &&
           std::ranges::any_of(text::kMended, holds);
}

// 交办时间：|2024年7月9日: when a slip hands its work on.
bool follows_handing_on(std::string_view text, std::uint32_t at) noexcept
{
    while (at > 0 && text::is_blank(text::classify(text::decode_before(text, at).value))) at -= text::decode_before(text, at).size;
    const text::CodePoint colon = text::decode_before(text, at);
    if (at == 0 || text::classify(colon.value) != text::Char::colon) return false;
    const std::string_view front = text.substr(0, at - colon.size);
    return std::ranges::any_of(text::kHandedOn, [&](std::string_view label) { return text::closes_with(front, label); });
}

// 2024年5月10日，县长主持|召开|专题会议: the day on which the meeting was held whose minutes they are, near the head of the text.
std::optional<IssuedOn> meeting_day(std::string_view text, const Header& header)
{
    constexpr std::uint32_t kNear = 900;     // bytes behind the title
    constexpr std::uint32_t kSentence = 240; // bytes behind the day
    const std::uint32_t begin = header.title ? header.title->span.end : 0;
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), begin + std::size_t{kNear}));
    for (std::uint32_t at = begin; at < end;) {
        const text::DateNumber year =
            text::may_begin_date_number(text::decode(text, at).value) ? text::read_date_number(text, at) : text::DateNumber{};
        if (year.places != 4 || text::decode(text, text::skip_date_gap(text, year.end)).value != text::kYear) {
            at = year.found(at) ? year.end : at + text::decode(text, at).size;
            continue;
        }
        std::uint32_t behind = year.end;
        while (behind < end && text::decode(text, behind).value != text::kDateUnits[2] && behind - at < kSentence / 4)
            behind += text::decode(text, behind).size;
        behind += text::decode(text, behind).size;
        const Span day{at, behind};
        const auto date = behind <= text.size() ? text::read_date(text, day) : std::nullopt;
        if (date && follows_handing_on(text, at)) return IssuedOn{day, date};
        const std::size_t stop =
            text::next_mark(text, behind, std::min<std::size_t>(text.size(), behind + std::size_t{kSentence}), {text::Char::stop});
        const std::size_t held = date && behind < stop ? text.substr(0, stop).find(text::kHeld, behind) : std::string_view::npos;
        if (held != std::string_view::npos && text::decode(text, held + text::kHeld.size()).value != text::kOfMark) // 召开|的党代会
            return IssuedOn{day, date};
        at = year.end;
    }
    return std::nullopt;
}

} // namespace

NoticeYear find_notice_year(std::string_view text, const Header& header)
{
    NoticeYear found;
    if (header.issued_on) found.issued_on = header.issued_on->date;
    const int issued = found.issued_on ? found.issued_on->year : header.doc_number ? header.doc_number->year : 0;
    const auto set = [&](int year, NoticeYear::Source source, Span span) {
        found.year = year;
        found.source = source;
        found.span = span;
    };
    auto title = header.title ? title_year(text, header.title->span, issued) : std::nullopt;
    if (title && issued == 0 && is_looked_back_on(text, title->span, header.title->span)) title.reset();
    if (title && title->year >= issued) set(title->year, NoticeYear::Source::title, title->span);
    else if (found.issued_on) set(issued, NoticeYear::Source::issued_on, header.issued_on->span);
    else if (header.doc_number && header.doc_number->year > 0) set(issued, NoticeYear::Source::doc_number, header.doc_number->span);
    else if (title) set(title->year, NoticeYear::Source::title, title->span);
    if (found.year != 0) return found;
    if (const auto held = meeting_day(text, header)) { // a meeting hands out work for the time behind it
        found.issued_on = held->date;
        set(held->date->year, NoticeYear::Source::issued_on, held->span);
    }
    return found;
}

NoticeYear year_below(std::string_view text, Span heading, const NoticeYear& enclosing)
{
    heading = text::trim_marks(text, heading);
    const std::string_view words = text.substr(0, heading.end);
    if (!text::may_begin_date_number(text::decode(words, heading.begin).value)) return enclosing;
    const auto year = read_year(words, heading.begin, text::read_date_number(words, heading.begin));
    if (!year || year->year < enclosing.year) return enclosing;
    return {year->year, NoticeYear::Source::title, year->span, enclosing.issued_on};
}

} // namespace zeren::extract
