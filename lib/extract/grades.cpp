// Short walks in front of a number and through its clause.
#include "extract/grades.hpp"

#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/grade_marks.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kNear = 72; // bytes around a number: each of them is looked at for each number

bool is_grade_letter(char32_t c) noexcept { return text::kGrades.find(c) != std::u32string_view::npos; }

// Where the name of a grade that begins at `at` ends; `at` for none.
std::uint32_t behind_grade(std::string_view text, std::uint32_t at)
{
    const auto letter = decode(text, at);
    if (is_grade_letter(letter.value)) {
        const std::uint32_t behind = at + letter.size;
        const auto counter = decode(text, behind);
        return text::is_one_of(text::kGradeCounters, counter.value) ? behind + counter.size : behind;
    }
    for (const std::string_view word : text::kGradeWords) {
        if (text.substr(at).starts_with(word) && classify(decode(text, at + word.size()).value) == Char::colon)
            return at + static_cast<std::uint32_t>(word.size());
    }
    return at;
}

bool opens_band(std::string_view text, std::uint32_t at)
{
    const std::uint32_t behind = behind_grade(text, at);
    return behind > at && behind < text.size() && classify(decode(text, behind).value) == Char::colon;
}

// 扣0.5分 at `at`
bool gives_points(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    if (!text::is_one_of(text::kPointsGiven, decode(text, at).value)) return false;
    std::uint32_t number = at + decode(text, at).size;
    bool digits = false;
    while (number < end) {
        const Char kind = classify(decode(text, number).value);
        if (kind != Char::digit && kind != Char::dot && !text::is_blank(kind)) break;
        digits = digits || kind == Char::digit;
        number += decode(text, number).size;
    }
    return digits && number < end && decode(text, number).value == text::kPoint;
}

} // namespace

bool is_in_a_band(const Statements& statements, const Statement& statement)
{
    const std::string_view text = statements.text.substr(0, statement.amount.span.begin);
    // a grade stands at the beginning of its line or segment or behind a blank, and its colon in front of the clause
    const std::uint32_t number = statement.amount.span.begin;
    std::uint32_t at = std::max(statement.segment, number > kNear ? number - kNear : 0);
    while (at < number && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at;
    if (text::next_mark(text, at, number, {Char::colon}) >= number) return false; // which closes the name of a grade
    while (at < number) {
        if (opens_band(text, at)) return true;
        at = static_cast<std::uint32_t>(text::next_mark(text, at, number, {Char::blank, Char::line_end}));
        if (at < number) at += decode(text, at).size;
    }
    return false;
}

bool is_worth_points(const Statements& statements, const Statement& statement)
{
    const std::uint32_t number = statement.amount.span.begin;
    std::uint32_t begin = std::max(statement.clause.begin, number > kNear ? number - kNear : 0);
    while (begin < number && (static_cast<unsigned char>(statements.text[begin]) & 0xC0U) == 0x80U) ++begin;
    const std::uint32_t end = std::min(statement.clause.end, statement.amount.span.end + kNear);
    const bool times = text::kTimesOver.find(decode(statements.text, statement.amount.unit_span.begin).value) != std::u32string_view::npos;
    if (!times && gives_points(statements.text, text::trim(statements.text, {statement.amount.span.end, end}).begin, end))
        return true;                       // 5家|得10分
    static const text::CharSet each = [] { // 每少1公里, 缺1项
        text::CharSet set;
        set.add(text::kEach);
        set.add(text::kPointsLost);
        return set;
    }();
    if (each.next(statements.text, begin, number) >= number) return false;
    for (std::uint32_t at = statement.amount.span.end; at < end; at += decode(statements.text, at).size) {
        if (gives_points(statements.text, at, end)) return true;
    }
    return false;
}

} // namespace zeren::extract
