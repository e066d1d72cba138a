// What may be made of the year of the notice.
#include "resolve/years.hpp"

#include "extract/time_expressions.hpp"
#include "text/dates.hpp"

namespace zeren::resolve {
namespace {

using extract::DraftDeadline;
using extract::NoticeYear;

Basis basis_of(const NoticeYear& year) { return {Basis::Kind::inferred, Basis::Rule::year_of_notice, {"due"}, year.span}; }

// A day that the notice's date alone puts before the notice may belong to the next year.
bool is_safe(Date due, const NoticeYear& year) noexcept
{
    return year.source != NoticeYear::Source::issued_on || !year.issued_on || due >= *year.issued_on;
}

} // namespace

void complete_years(std::vector<DraftDeadline>& drafts, const NoticeYear& year)
{
    if (year.year == 0) return;
    for (DraftDeadline& draft : drafts) {
        if (draft.deadline.due || !draft.month) continue;
        const int day = draft.day.value_or(0);
        const int own = year.year + (draft.next_year ? 1 : 0);
        const auto due = day == 0 ? text::last_of_month(own, *draft.month) : text::make_date(own, *draft.month, day);
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
