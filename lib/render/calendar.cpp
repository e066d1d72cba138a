// Deadlines and dates of reporting as a calendar (RFC 5545).
//
//     2022年6月30日前 at 二/11 → an all-day VEVENT on 2022-06-30, SUMMARY 二/11 and how the task begins
//     每季度末月25日前报送   → one on 2022-03-25 that recurs (recurrence.hpp)
//
// Days only: a notice names no hours. A deadline whose date is a month or a year ends on its last day, as the model has it. Schedules
// begin with the notice and end with its year, or with its last deadline where that is later. Lines are folded at 75 bytes, never inside
// a character. Test: tests/unit/calendar_test.cpp, and a real parser in tests/cli/units_test.py.
#include "zeren/deadlines.hpp"
#include "zeren/table.hpp"
#include "zeren/units.hpp"

#include "extract/notice_year.hpp"
#include "extract/schedules.hpp"
#include "extract/time_expressions.hpp"
#include "render/recurrence.hpp"
#include "text/sha256.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace zeren {
namespace {

constexpr std::size_t kLineBytes = 75;
constexpr std::size_t kSummaryBytes = 120;

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

void add_line(std::string& out, std::string_view line)
{
    std::size_t room = kLineBytes;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 0 && !begins_character(line[end])) --end;
        out.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = kLineBytes - 1; // the blank that continues a line counts
    }
    out.append(line).append("\r\n");
}

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') safe.push_back('\\');
        if (c == '\n') safe.append("\\n");
        else if (static_cast<unsigned char>(c) >= ' ') safe.push_back(c);
    }
    return safe;
}

std::string_view beginning(std::string_view text)
{
    if (text.size() <= kSummaryBytes) return text;
    std::size_t end = kSummaryBytes;
    while (end > 0 && !begins_character(text[end])) --end;
    return text.substr(0, end);
}

std::string day(const Date& date)
{
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    std::string year = std::to_string(date.year);
    return std::string(4 - std::min<std::size_t>(4, year.size()), '0') + year + two(date.month) + two(date.day);
}

struct Event {
    Date date;
    std::string rule; // RFC 5545, for what recurs
    std::string summary;
    std::string description;
    Span span;
};

// What the events of a calendar have in common.
struct Calendar {
    std::string text;
    std::set<std::string> known; // UIDs: the same notice under two names has its events once
    const LexiconTables& lexicon;
    bool several = false; // notices: each event says of which it is
};

void add_event(Calendar& calendar, const Document& document, const Event& event)
{
    const std::string place =
        document.sha256 + ":" + std::to_string(event.span.begin) + ":" + std::to_string(event.span.end) + ":" + event.summary;
    const std::string uid = text::sha256_hex(place).substr(0, 32);
    if (!calendar.known.insert(uid).second) return;
    std::string& out = calendar.text;
    add_line(out, "BEGIN:VEVENT");
    add_line(out, "UID:" + uid + "@zeren");
    const Date made = document.header.issued_on && document.header.issued_on->date ? *document.header.issued_on->date : event.date;
    add_line(out, "DTSTAMP:" + day(made) + "T000000Z");
    add_line(out, "DTSTART;VALUE=DATE:" + day(event.date));
    if (!event.rule.empty()) add_line(out, "RRULE:" + event.rule);
    add_line(out, "SUMMARY:" + escaped(event.summary));
    add_line(out, "DESCRIPTION:" + escaped(calendar.several ? event.description + "\n" + document.source.name : event.description));
    add_line(out, "TRANSP:TRANSPARENT");
    add_line(out, "END:VEVENT");
}

// The days between which the schedules of a notice fall; nothing for one that gives no year.
struct Term {
    Date begin;
    Date end;
};

std::optional<Date> last_due(const Task& task)
{
    std::optional<Date> last;
    for (const Deadline& deadline : task.deadlines)
        if (deadline.due && (!last || *last < *deadline.due)) last = deadline.due;
    return last;
}

std::optional<Term> term_of(const Document& document)
{
    const extract::NoticeYear year = extract::find_notice_year(document.content, document.header);
    if (year.year == 0) return std::nullopt;
    const auto number = static_cast<std::int16_t>(year.year);
    Term term{{number, 1, 1}, {number, 12, 31}};
    if (year.issued_on) term.begin = std::max(term.begin, *year.issued_on);
    for (const Task& task : document.tasks)
        if (const auto last = last_due(task)) term.end = std::max(term.end, *last);
    return term;
}

// 每季度, 每月10日: the rule of a deadline that recurs, empty for another. The day may stand behind the deadline's own words.
std::string schedule_of(const Document& document, const Deadline& deadline, const LexiconTables& lexicon)
{
    if (deadline.due || deadline.kind != Deadline::Kind::ongoing) return {};
    const auto line_end = static_cast<std::uint32_t>(std::min(document.content.find('\n', deadline.span.end), document.content.size()));
    for (const extract::TimeExpression& time : extract::find_labelled_times(document.content, deadline.span, lexicon))
        if (time.kind == extract::TimeExpression::Kind::every)
            return extract::read_schedule(document.content, time, line_end, lexicon).every;
    return {};
}

void add_deadlines(Calendar& calendar, const Document& document, const Task& task, const std::optional<Term>& term, const Rule* standard)
{
    for (const Deadline& deadline : deadlines_of(task, standard)) {
        const std::string_view words = document.text(task.title ? task.title->span : task.span);
        Event event{{}, "", task.key + " " + std::string(beginning(words)), std::string(document.text(deadline.span)), deadline.span};
        event.description.append("\n").append(document.text(task.span));
        if (deadline.due) {
            event.date = *deadline.due;
        } else {
            const std::string every = term ? schedule_of(document, deadline, calendar.lexicon) : std::string();
            const auto days = every.empty() ? std::nullopt : rendering::recurrence(every, term->begin, last_due(task).value_or(term->end));
            if (!days) continue;
            event.date = days->first;
            event.rule = days->rule;
        }
        add_event(calendar, document, event);
    }
}

// The report of the last month falls in the month behind the term.
std::optional<rendering::Recurrence> report_days(const Reporting& report, const Term& term)
{
    constexpr int kMonth = 31;
    const auto days = rendering::recurrence(report.every, term.begin, term.end);
    return days && days->looks_back ? rendering::recurrence(report.every, term.begin, rendering::days_later(term.end, kMonth)) : days;
}

void add_reports(Calendar& calendar, const Document& document, const std::optional<Term>& term)
{
    for (const Reporting& report : document.preamble.reporting) {
        Event event{
            {}, "", std::string(table_word("reporting", TableLanguage::chinese)), std::string(document.text(report.span)), report.span};
        event.summary.append(" ").append(document.text(report.span));
        if (report.covers) event.summary.append(" ").append(document.text(report.covers->span));
        if (report.due) {
            event.date = *report.due;
        } else {
            const auto days = term ? report_days(report, *term) : std::nullopt;
            if (!days) continue;
            event.date = days->first;
            event.rule = days->rule;
        }
        add_event(calendar, document, event);
    }
}

} // namespace

inline namespace v0 {

std::string to_calendar(std::span<const Document* const> documents, const UnitWork* only, const Lexicon& lexicon)
{
    Calendar calendar{{}, {}, lexicon.tables(), documents.size() > 1};
    for (const char* line :
         {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//zeren//zeren//ZH", "CALSCALE:GREGORIAN", "X-WR-TIMEZONE:Asia/Shanghai",
          "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800",
          "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE"})
        add_line(calendar.text, line);
    std::size_t at = 0; // in the tasks of `only`, which stand in the order of the notices
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Document& document = *documents[i];
        const auto term = term_of(document);
        const Rule* const standard = default_rule(document);
        if (only == nullptr) {
            for (const Task& task : document.tasks) add_deadlines(calendar, document, task, term, standard);
            add_reports(calendar, document, term);
        } else {
            for (; at < only->tasks.size() && only->tasks[at].document == i; ++at)
                add_deadlines(calendar, document, document.tasks[only->tasks[at].task], term, standard);
        }
    }
    add_line(calendar.text, "END:VCALENDAR");
    return std::move(calendar.text);
}

} // namespace v0
} // namespace zeren
