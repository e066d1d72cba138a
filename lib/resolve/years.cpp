// What may be made of the year of the notice.
#include "resolve/years.hpp"

#include "extract/time_expressions.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"
#include "text/number_marks.hpp"
#include "text/numerals.hpp"
#include "text/utf8.hpp"

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

// 4月至8月, 每年1月底: months of every year, which need none. The range may have been read as two times.
bool recurs(std::string_view text, Span span)
{
    const auto joins = [&](std::uint32_t at) { // 月至, 日至: 到6月底前 is no range
        const char32_t unit = text::decode_before(text, at).value;
        return text::range_mark(text, at) != 0 && (unit == text::kDateUnits[1] || unit == text::kDateUnits[2]);
    };
    const auto before = static_cast<std::uint32_t>(text::before(text, span.begin));
    if (joins(span.end) || joins(before)) return true;
    for (std::uint32_t at = span.begin; at < span.end; at += text::decode(text, at).size)
        if (joins(at)) return true;
    return text::decode_before(text, before).value == text::kEvery;
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
        const auto due = times.empty() || times.front().starts ? std::nullopt : extract::day_of(times.front(), year.year);
        if (!due || (year.issued_on && *due < *year.issued_on)) continue;
        one.due = due;
        one.basis = basis_of(year);
    }
}

void report_open_dates(std::string_view text, const std::vector<DraftDeadline>& drafts, std::vector<Diagnostic>& diagnostics)
{
    for (const DraftDeadline& draft : drafts) {
        const Deadline& deadline = draft.deadline;
        if (deadline.due || !deadline.precision) continue;
        if (draft.month) {
            if (recurs(text, deadline.span)) continue;
            diagnostics.push_back({"deadline_year_unknown", Severity::info,
                                   "The year of this deadline is not written, and the notice gives none that is safe.", deadline.span});
        } else {
            diagnostics.push_back({"impossible_date", Severity::warning, "This deadline is no day of the calendar.", deadline.span});
        }
    }
}

} // namespace zeren::resolve
