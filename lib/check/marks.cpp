// Punctuation against GB/T 15834: 、， side by side, half-width marks in Chinese text, "straight" quotes, 《甲》、《乙》, 1、 for 1.
// Tests: tests/unit/check_test.cpp.
#include "check/rules.hpp"

#include "outline/numbering/numbering.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"
#include "text/paired_marks.hpp"

namespace zeren::checks {
namespace {

using text::Char;

// Marks that end something, of which no two stand side by side. Of the stops only 。: ？！ and …… may be doubled.
bool divides(const text::CodePoint& c)
{
    const Char kind = text::classify(c.value);
    return kind == Char::comma || kind == Char::pause || kind == Char::semicolon || kind == Char::colon ||
           (kind == Char::stop && text::fold(c.value) == c.value && c.size == 3);
}

bool is_half_width_mark(const text::CodePoint& c) { return c.value == U',' || c.value == U';' || c.value == U':'; }

bool is_han(const text::CodePoint& c) { return text::classify(c.value) == Char::han; }

} // namespace

void find_colliding_marks(Report& report)
{
    const std::string_view content = report.document.content;
    for (std::uint32_t at = 0; at < content.size();) {
        const text::CodePoint c = text::decode(content, at);
        std::uint32_t end = at + c.size;
        if (divides(c)) {
            for (text::CodePoint next = text::decode(content, end); next.size != 0 && divides(next); next = text::decode(content, end))
                end += next.size;
            const bool single = end == at + c.size;
            const bool dots = report.document.text({at, end}).find_first_not_of(text::kFullStop) == std::string_view::npos; // 。。。 for ……
            if (!single && !dots)
                report.tell("colliding_marks", "Two marks stand side by side: " + report.quoted({at, end}) + ".", {at, end});
        }
        at = end;
    }
}

// Between 汉字 only (a time is 8:30), and only in a text that otherwise uses full-width ones: a text all in half width is a habit.
void find_half_width_marks(Report& report)
{
    const std::string_view content = report.document.content;
    std::vector<Span> half;
    std::size_t full = 0;
    text::CodePoint last;
    for (std::uint32_t at = 0; at < content.size();) {
        const text::CodePoint c = text::decode(content, at);
        if (is_half_width_mark(c) && is_han(last) && is_han(text::decode(content, at + c.size))) half.push_back({at, at + c.size});
        full += c.size == 3 && is_half_width_mark({text::fold(c.value), 1});
        last = c;
        at += c.size;
    }
    if (half.size() * 10 >= full) return;
    for (const Span span : half)
        report.tell("half_width_mark", "The mark " + report.quoted(span) + " is half-width, the others of the text are full-width.", span);
}

void find_straight_quotes(Report& report)
{
    const std::string_view content = report.document.content;
    for (std::size_t at = content.find('"'); at != std::string_view::npos; at = content.find('"', at + 1)) {
        if (!is_han(text::decode_before(content, at)) && !is_han(text::decode(content, at + 1))) continue;
        const auto begin = static_cast<std::uint32_t>(at);
        report.tell("straight_quote", "A straight quote in Chinese text: open or close?", {begin, begin + 1});
    }
}

void find_pauses_between_titles(Report& report)
{
    const std::string_view content = report.document.content;
    for (std::size_t at = content.find(text::kPauseMark); at != std::string_view::npos;
         at = content.find(text::kPauseMark, at + text::kPauseMark.size())) {
        const auto begin = static_cast<std::uint32_t>(at);
        const auto end = static_cast<std::uint32_t>(at + text::kPauseMark.size());
        if (text::decode_before(content, begin).value == text::kTitleClose && text::decode(content, end).value == text::kTitleOpen)
            report.tell("pause_between_titles", "No mark is needed between two titles in book marks.", {begin, end});
    }
}

// Once for a notice, at the first: who writes 1、 does so throughout.
void find_ordinals_with_pause(Report& report)
{
    std::size_t count = 0;
    Span first;
    std::int32_t task_of_first = 0;
    for (const Task& task : report.document.tasks) {
        const outline::Mark mark = outline::read_mark(report.document.content, task.extent.begin);
        const bool narrow = mark.ladder == outline::Ladder::arabic || mark.ladder == outline::Ladder::chinese_bracket;
        const Span span = text::trim(report.document.content, mark.span);
        if (task.number.empty() || task.part > 1 || !narrow || mark.is_article || !report.document.text(span).ends_with(text::kPauseMark))
            continue;
        if (count++ == 0) {
            first = span;
            task_of_first = task.id;
        }
    }
    if (count > 0)
        report.tell("ordinal_with_pause", std::to_string(count) + " numbers of tasks are closed like " + report.quoted(first) + ".", first,
                    task_of_first);
}

} // namespace zeren::checks
