// Lines that are rows of a table and hand out nothing.
//
//     Ⅰ-3 随迁子女就读比例  A≥90% , B≥80% , C<80%                   E4: what a grade asks for; a grid of such rows is no task
//     指标单位2005年2010年变化吨煤能耗千克标准煤11.86下降16%左右…     indicators glued on one line: 11.86 may be two values or one
//
// The first is a table without more, the second ends in table_not_split: the prose above it says what it can.
// Catalogue section 8, form 23. Test: tests/unit/tables_test.cpp.
#include "outline/tables/grid.hpp"

#include "text/chars.hpp"
#include "text/grade_marks.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kFewestRows = 3;       // of a grid
constexpr std::uint32_t kShortestGlued = 90; // bytes
constexpr std::uint32_t kLongestHead = 120;  // bytes in which the years of a glued head stand
constexpr int kFewestYears = 2;
constexpr int kFewestNumbers = 6;

// A≥90%, A 小学≥5.2, 100%为A: a letter of a grade that stands for itself.
bool is_grade(std::string_view text, Span line, std::uint32_t at) noexcept
{
    const auto c = decode(text, at);
    const char32_t letter = c.value;
    if (letter < text::kGrades.front() || letter > text::kGrades.back()) return false;
    const char32_t before = at > line.begin ? text::decode_before(text, at).value : U' ';
    std::uint32_t next = at + c.size;
    const bool starred = decode(text, next).value == text::kStarredGrade;
    if (starred) next += decode(text, next).size;
    const char32_t behind = next < line.end ? decode(text, next).value : U' ';
    const Char kind = classify(behind);
    if (classify(before) == Char::latin || kind == Char::latin) return false;
    return before == text::kCountsAs || text::is_one_of(text::kBandSigns, behind) || kind == Char::digit || text::is_blank(kind);
}

bool is_grade_row(std::string_view text, Span line) noexcept
{
    const std::string_view words = text.substr(line.begin, line.size());
    if (words.find('A') == std::string_view::npos || words.find('B') == std::string_view::npos) return false; // nearly all lines
    unsigned seen = 0;
    int grades = 0;
    for (std::uint32_t at = line.begin; at < line.end; at += decode(text, at).size) {
        if (!is_grade(text, line, at)) continue;
        const unsigned bit = 1U << (decode(text, at).value - text::kGrades.front());
        grades += (seen & bit) == 0;
        seen |= bit;
    }
    return grades >= 2;
}

// A head of at least a label and two years, and numbers without a mark between them.
bool is_glued_indicators(std::string_view text, Span line, const LexiconTables& lexicon)
{
    if (line.size() < kShortestGlued || !lexicon.table_words.longest(text.substr(0, line.end), line.begin).found(line.begin)) return false;
    int years = 0;
    int numbers = 0;
    std::uint32_t digits = 0;
    for (std::uint32_t at = line.begin; at < line.end;) {
        const auto c = decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::stop || kind == Char::comma || kind == Char::semicolon) return false;
        if (kind == Char::digit) {
            numbers += digits++ == 0;
        } else {
            years += digits == 4 && c.value == text::kYear && at < line.begin + kLongestHead;
            digits = 0;
        }
        at += c.size;
    }
    return years >= kFewestYears && numbers >= kFewestNumbers;
}

} // namespace

std::optional<Table> read_unsplit(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                  const LexiconTables& lexicon)
{
    Table table;
    if (is_glued_indicators(text, lines[at].span, lexicon)) {
        table.span = lines[at].span;
        table.other.push_back({Other::Kind::table, 0, table.span});
        table.diagnostics.push_back({"table_not_split", Severity::warning, "The cells of this table ran together.", table.span});
        return table;
    }
    std::size_t end = at; // a grade never stands alone
    while (end < lines.size() && is_grade_row(text, lines[end].span)) ++end;
    if (end - at < kFewestRows) return std::nullopt;
    table.span = {lines[at].span.begin, lines[end - 1].span.end};
    for (; at < end; ++at) table.other.push_back({Other::Kind::table, 0, lines[at].span});
    next = end;
    return table;
}

} // namespace zeren::outline
