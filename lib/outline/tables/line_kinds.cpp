// Lines of a table that are no rows of it, whatever parts the cells of the others.
//
//     | --- | :--: |             a rule
//     一、校舍建设（共5项）        a heading across the width
//     一 | 基础设施               the same in two cells, above a row whose number is in digits
//     小计：3个                   a sum, a note
//
// Test: tests/unit/tables_test.cpp.
#include "outline/numbering/numbering.hpp"
#include "outline/tables/cells.hpp"
#include "outline/tables/grid.hpp"
#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::size_t kLongestSection = 60; // code points

// ─ │ ┌ ┼ and the like: the block Box Drawing of Unicode.
constexpr bool is_box(char32_t c) noexcept { return c >= 0x2500 && c <= 0x257F; }

// Without the pipe and the empty cells in front of the first that is filled.
Span behind_pipes(std::string_view text, Span line) noexcept
{
    while (line.begin < line.end) {
        const auto c = text::decode(text, line.begin);
        if (!text::is_one_of(text::kPipes, c.value) && !text::is_blank(text::classify(c.value))) break;
        line.begin += c.size;
    }
    return line;
}

} // namespace

bool is_rule_line(std::string_view text, Span line) noexcept
{
    constexpr std::uint32_t kShortest = 3; // characters
    if (line.size() < kShortest) return false;
    std::uint32_t marks = 0;
    std::uint32_t strokes = 0;
    for (std::uint32_t at = line.begin; at < line.end;) {
        const auto c = text::decode(text, at);
        const auto kind = text::classify(c.value);
        const bool stroke = kind == text::Char::dash || c.value == U'=' || is_box(c.value);
        if (!stroke && !text::is_one_of(text::kPipes, c.value) && c.value != U'+' && c.value != U':' && !text::is_blank(kind)) return false;
        marks += !text::is_blank(kind);
        strokes += stroke;
        at += c.size;
    }
    return strokes > 0 && marks >= kShortest;
}

bool is_year_and_month(std::string_view text, Span cell) noexcept
{
    constexpr int kFirstYear = 1990;
    constexpr int kLastYear = 2099;
    const text::DateNumber year = text::read_date_number(text, cell.begin);
    if (year.places != 4 || year.value < kFirstYear || year.value > kLastYear) return false;
    const auto mark = text::decode(text, year.end);
    if (year.end >= cell.end || text::classify(mark.value) != text::Char::dot) return false;
    const text::DateNumber month = text::read_date_number(text, year.end + mark.size);
    return month.end == cell.end && month.places <= 2 && month.value >= 1 && month.value <= 12;
}

bool begins_as_total(std::string_view text, Span line, const LexiconTables& lexicon)
{
    const Span first = behind_pipes(text, line);
    const auto word = lexicon.table_words.longest(text.substr(0, line.end), first.begin);
    if (!word.found(first.begin) || word.value != static_cast<std::uint32_t>(HeadWord::total)) return false;
    return word.end == line.end || text::classify(text::decode(text, word.end).value) != text::Char::han;
}

bool stand_beside_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t from, std::size_t to,
                       const LexiconTables& lexicon)
{
    for (std::size_t i = from; i < to; ++i)
        if (!is_note(text, behind_pipes(text, lines[i].span), lexicon) && !begins_as_total(text, lines[i].span, lexicon)) return false;
    return true;
}

bool is_section_row(std::string_view text, Span cell)
{
    const Mark mark = read_mark(text, cell.begin);
    const bool heads = mark.ladder == Ladder::chapter || mark.ladder == Ladder::chinese || mark.ladder == Ladder::chinese_bracket;
    if (!heads || mark.span.end >= cell.end || row_number(text, text::trim(text, {mark.span.end, cell.end})).ladder == Ladder::arabic)
        return false;
    const auto stop = text::classify(text::decode_before(text, cell.end).value);
    return stop != text::Char::stop && text::count_code_points(text.substr(cell.begin, cell.size())) <= kLongestSection;
}

bool is_numbered_section(std::string_view text, Span number, Span heading, Span below, const LexiconTables& lexicon)
{
    number = text::trim(text, number);
    if (heading.empty() || !is_serial_cell(text, number) || glance_at(text, number).has_digit) return false;
    below = text::trim(text, below);
    if (!is_serial_cell(text, below) || !glance_at(text, below).has_digit) return false;
    const CellLook look = look_at(text, text::trim(text, heading), lexicon);
    const bool named = look.parties || look.persons || look.labelled;
    const bool stops = text::classify(text::decode_before(text, heading.end).value) == text::Char::stop;
    return look.length > 1 && look.length <= kLongestSection && !look.serial && !look.number && !look.time && !named && !stops;
}

bool is_sum_of_section(std::string_view text, Span cell)
{
    const CellLook look = glance_at(text, text::trim(text, cell));
    return look.number || look.empty;
}

Mark row_number(std::string_view text, Span cell)
{
    if (const Mark mark = read_mark(text, cell.begin); mark.ladder != Ladder::none && mark.span.end >= cell.end) return mark;
    Mark mark;
    std::uint32_t value = part_serial(text, cell); // 1.1
    for (std::uint32_t at = value > 0 ? cell.end : cell.begin; at < cell.end; at += text::decode(text, at).size) {
        const auto c = text::decode(text, at);
        if (text::classify(c.value) == text::Char::digit)
            value = std::min(value * 10 + static_cast<std::uint32_t>(text::fold(c.value) - U'0'), 99999U);
        else if (text::han_ordinal(c.value) <= 0) return {};
    }
    mark.ladder = Ladder::arabic;
    mark.value = value;
    mark.number = cell;
    mark.span = cell;
    return mark;
}

std::uint32_t serial_value(std::string_view text, Span cell) noexcept
{
    if (const Mark mark = read_mark(text, cell.begin); mark.ladder != Ladder::none) return mark.value;
    std::uint32_t value = 0;
    for (std::uint32_t at = cell.begin; at < cell.end; at += text::decode(text, at).size) {
        const auto c = text::decode(text, at);
        if (text::classify(c.value) != text::Char::digit || value > 9999) return 0;
        value = value * 10 + static_cast<std::uint32_t>(text::fold(c.value) - U'0');
    }
    return value;
}

} // namespace zeren::outline
