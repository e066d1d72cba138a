// Days against the day and the year of the notice: 3月底前 in a notice of 14 April, a 文号 of another year.
// Tests: tests/unit/check_test.cpp.
#include "check/rules.hpp"

#include "text/dates.hpp"
#include "zeren/deadlines.hpp"

#include <cstdint>
#include <optional>

namespace zeren::checks {
namespace {

std::optional<Date> issued_on(const Document& document)
{
    return document.header.issued_on ? document.header.issued_on->date : std::nullopt;
}

} // namespace

void find_deadlines_before_notice(Report& report)
{
    const auto issued = issued_on(report.document);
    if (!issued) return;
    const auto tell = [&](const Deadline& deadline, std::int32_t task) {
        if (!deadline.due || *deadline.due >= *issued) return;
        report.tell("deadline_before_notice",
                    "Due on " + text::print_iso(*deadline.due) + ", but the notice is of " + text::print_iso(*issued) + ".", deadline.span,
                    task);
    };
    if (const Rule* standard = default_rule(report.document)) tell(*standard->deadline, 0); // of all tasks without one
    for (const Task& task : report.document.tasks) {
        if (task.kind != Task::Kind::assignment) continue; // elsewhere a day that is over may be told
        for (const Deadline& deadline : task.deadlines) tell(deadline, task.id);
    }
}

void find_deadlines_beyond_year(Report& report)
{
    const auto issued = issued_on(report.document);
    if (!issued) return;
    const auto tell = [&](const Deadline& deadline, std::int32_t task) {
        if (!deadline.due || deadline.due->year <= issued->year) return;
        report.tell("deadline_beyond_year",
                    "Due on " + text::print_iso(*deadline.due) + ", after the year of the notice (" + std::to_string(issued->year) + ").",
                    deadline.span, task);
    };
    if (const Rule* standard = default_rule(report.document)) tell(*standard->deadline, 0);
    for (const Task& task : report.document.tasks)
        for (const Deadline& deadline : task.deadlines) tell(deadline, task.id);
}

void find_number_of_another_year(Report& report)
{
    const auto issued = issued_on(report.document);
    const auto& number = report.document.header.doc_number;
    if (!issued || !number || number->year == 0 || number->year == issued->year) return;
    report.tell("number_of_another_year",
                "The number is of " + std::to_string(number->year) + ", the date of " + std::to_string(issued->year) + ".", number->span);
}

} // namespace zeren::checks
