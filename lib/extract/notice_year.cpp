// A title of several years, or of a year that is over when the notice appears, gives none; then the date of the notice, then its number.
#include "extract/notice_year.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"
#include "text/time_marks.hpp"
#include "text/utf8.hpp"

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
    const auto title = header.title ? title_year(text, header.title->span, issued) : std::nullopt;
    if (title && title->year >= issued) set(title->year, NoticeYear::Source::title, title->span);
    else if (found.issued_on) set(issued, NoticeYear::Source::issued_on, header.issued_on->span);
    else if (header.doc_number && header.doc_number->year > 0) set(issued, NoticeYear::Source::doc_number, header.doc_number->span);
    else if (title) set(title->year, NoticeYear::Source::title, title->span);
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
