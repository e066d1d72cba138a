// Deadlines and dates of reporting as a calendar (RFC 5545).
//
//     2022年6月30日前 at 二/11 → an all-day VEVENT on 2022-06-30, SUMMARY 二/11 and how the task begins
//
// Days only: a notice names no hours. A deadline whose date is a month or a year ends on its last day, as the model has it. Lines are
// folded at 75 bytes, never inside a character. Test: tests/unit/calendar_test.cpp, and a real parser in tests/cli/units_test.py.
#include "zeren/deadlines.hpp"
#include "zeren/table.hpp"
#include "zeren/units.hpp"

#include "text/sha256.hpp"

#include <algorithm>
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

void add_event(std::string& out, const Document& document, const Event& event)
{
    add_line(out, "BEGIN:VEVENT");
    const std::string place =
        document.sha256 + ":" + std::to_string(event.span.begin) + ":" + std::to_string(event.span.end) + ":" + event.summary;
    add_line(out, "UID:" + text::sha256_hex(place).substr(0, 32) + "@zeren");
    const Date made = document.header.issued_on && document.header.issued_on->date ? *document.header.issued_on->date : event.date;
    add_line(out, "DTSTAMP:" + day(made) + "T000000Z");
    add_line(out, "DTSTART;VALUE=DATE:" + day(event.date));
    if (!event.rule.empty()) add_line(out, "RRULE:" + event.rule);
    add_line(out, "SUMMARY:" + escaped(event.summary));
    add_line(out, "DESCRIPTION:" + escaped(event.description));
    add_line(out, "TRANSP:TRANSPARENT");
    add_line(out, "END:VEVENT");
}

void add_deadlines(std::string& out, const Document& document, const Task& task, const std::optional<DefaultDeadline>& standard)
{
    for (const Deadline& deadline : deadlines_of(task, standard)) {
        if (!deadline.due) continue;
        const std::string_view words = task.title ? document.text(task.title->span) : document.text(task.span);
        std::string summary = task.key + " " + std::string(beginning(words));
        std::string description(document.text(deadline.span));
        description.append("\n").append(document.text(task.span));
        add_event(out, document, {*deadline.due, "", std::move(summary), std::move(description), deadline.span});
    }
}

// A report that recurs begins on the day of the notice, or is left out where that is not known.
void add_reports(std::string& out, const Document& document)
{
    for (const Reporting& report : document.preamble.reporting) {
        const std::optional<Date> begin = report.due                  ? report.due
                                          : document.header.issued_on ? document.header.issued_on->date
                                                                      : std::nullopt;
        if (!begin) continue;
        std::string summary(table_word("reporting", TableLanguage::chinese));
        summary.append(" ").append(document.text(report.span));
        if (report.covers) summary.append(" ").append(document.text(report.covers->span));
        add_event(out, document, {*begin, report.due ? "" : report.every, std::move(summary), document.source.name, report.span});
    }
}

} // namespace

inline namespace v0 {

std::string to_calendar(std::span<const Document* const> documents, const UnitWork* only)
{
    std::string out;
    for (const char* line :
         {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//zeren//zeren//ZH", "CALSCALE:GREGORIAN", "X-WR-TIMEZONE:Asia/Shanghai",
          "BEGIN:VTIMEZONE", "TZID:Asia/Shanghai", "BEGIN:STANDARD", "DTSTART:19910915T000000", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800",
          "TZNAME:CST", "END:STANDARD", "END:VTIMEZONE"})
        add_line(out, line);
    std::vector<std::optional<DefaultDeadline>> standards; // by document
    standards.reserve(documents.size());
    for (const Document* document : documents) standards.push_back(default_deadline(*document));
    if (only != nullptr)
        for (const UnitTask& one : only->tasks) {
            const Document& document = *documents[one.document];
            add_deadlines(out, document, document.tasks[one.task], standards[one.document]);
        }
    for (std::size_t i = 0; i < documents.size() && only == nullptr; ++i) {
        for (const Task& task : documents[i]->tasks) add_deadlines(out, *documents[i], task, standards[i]);
        add_reports(out, *documents[i]);
    }
    add_line(out, "END:VCALENDAR");
    return out;
}

} // namespace v0
} // namespace zeren
