// Where the year of the notice is written, and what may be made of it.
#include "resolve/years.hpp"

#include "extract/time_expressions.hpp"
#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"
#include "text/time_marks.hpp"
#include "text/utf8.hpp"

namespace zeren::resolve {
namespace {

using extract::DraftDeadline;

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

Basis basis_of(const NoticeYear& year) { return {Basis::Kind::inferred, Basis::Rule::year_of_notice, {"due"}, year.span}; }

// A day that the notice's date alone puts before the notice may belong to the next year.
bool is_safe(Date due, const NoticeYear& year) noexcept
{
    return year.source != NoticeYear::Source::issued_on || !year.issued_on || due >= *year.issued_on;
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

void complete_years(std::vector<DraftDeadline>& drafts, const NoticeYear& year)
{
    if (year.year == 0) return;
    for (DraftDeadline& draft : drafts) {
        if (draft.deadline.due || !draft.month) continue;
        const int day = draft.day.value_or(0);
        const auto due = day == 0 ? text::last_of_month(year.year, *draft.month) : text::make_date(year.year, *draft.month, day);
        if (!due || !is_safe(*due, year)) continue;
        draft.deadline.due = due;
        draft.deadline.basis = basis_of(year);
    }
}

void complete_years(std::vector<Reporting>& reporting, std::string_view text, const LexiconTables& lexicon, const NoticeYear& year)
{
    if (year.year == 0) return;
    for (Reporting& one : reporting) {
        if (one.due || !one.every.empty()) continue;
        const auto times = extract::find_labelled_times(text, one.span, lexicon);
        const auto due = times.empty() ? std::nullopt : extract::day_of(times.front(), year.year);
        if (!due || (year.issued_on && *due < *year.issued_on)) continue;
        one.due = due;
        one.basis = basis_of(year);
    }
}

void report_open_dates(const std::vector<DraftDeadline>& drafts, std::vector<Diagnostic>& diagnostics)
{
    for (const DraftDeadline& draft : drafts) {
        const Deadline& deadline = draft.deadline;
        if (deadline.due || !deadline.precision) continue;
        if (draft.month) {
            diagnostics.push_back({"deadline_year_unknown", Severity::info,
                                   "The year of this deadline is not written, and the notice gives none that is safe.", deadline.span});
        } else {
            diagnostics.push_back({"impossible_date", Severity::warning, "This deadline is no day of the calendar.", deadline.span});
        }
    }
}

} // namespace zeren::resolve
