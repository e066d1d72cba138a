// The date of a notice that no signature dates.
//
//     （二〇〇八年二月二十六日）⏎江府办〔2008〕18号      right above or below the number, in brackets or written out
//     江北市人民政府办公室⏎2020年10月9日印发             of the printing, alone on its line; the office above it, where it is the issuer, signs
//     交办时间：2024年7月9日                             of a slip, above its items
//
// In 江北市人民政府办公室 2020年10月9日印发 who prints dates it: that may be days later.
// A date of a web page (2022-03-30) is none. Test: tests/unit/header_date_test.cpp.
#include "outline/header/lines.hpp"
#include "text/han_numerals.hpp"
#include "text/next_mark.hpp"
#include "text/title_words.hpp"
#include "text/word_set.hpp"

namespace zeren::outline {
namespace {

// （2008年2月26日）, 二〇〇八年二月二十六日, with its 年 and 日: what a page counts its days with has none.
bool is_written_date(const HeaderLines& lines, Span line)
{
    if (!is_date_line(lines.text(), line)) return false;
    for (std::uint32_t at = line.begin; at < line.end; at += text::decode(lines.text(), at).size)
        if (text::decode(lines.text(), at).value == text::kDateUnits.front()) return true;
    return false;
}

// Whether the number stands on line `i`.
bool holds_number(const HeaderLines& lines, std::size_t i)
{
    const auto& number = lines.plan.header.doc_number;
    return number && i < lines.segments().size() && lines.segments()[i].span.holds(*number);
}

void take_date_at_number(HeaderLines& lines)
{
    for (std::size_t i = 0; i < lines.segments().size() && i < lines.plan.body_begin; ++i) {
        const bool beside = holds_number(lines, i + 1) || (i > 0 && holds_number(lines, i - 1));
        const Span line = lines.segments()[i].span;
        if (lines.plan.places[i] != Place::furniture || !beside || !is_written_date(lines, line)) continue;
        lines.plan.header.issued_on = lines.without_brackets(line);
        return;
    }
}

void take_date_of_printing(HeaderLines& lines)
{
    constexpr std::size_t kReach = 6; // lines from the end
    const auto& segments = lines.segments();
    auto& header = lines.plan.header;
    for (std::size_t i = segments.size(); i-- > lines.plan.body_begin && segments.size() - i <= kReach;) {
        if (lines.plan.places[i] == Place::body) return; // furniture in front of it may stand inside a task
        if (lines.plan.places[i] != Place::furniture) continue;
        const Span date = lines.print_date(segments[i].span);
        if (date.empty() || date.begin > segments[i].span.begin) continue;
        header.issued_on = date;
        const auto name = [&](Span span) { return text::plain_name(lines.words(span)); };
        if (i == 0 || header.signatory || !header.issuer || lines.plan.places[i - 1] != Place::body) return;
        if (name(segments[i - 1].span) != name(*header.issuer)) return;
        header.signatory = segments[i - 1].span;
        lines.take(i - 1, Place::header);
        return;
    }
}

// 交办时间：2024年7月9日 on a line of its own above the first number, and on no other line: a list may have one for each item.
void take_labelled_date(HeaderLines& lines)
{
    constexpr std::uint32_t kLongest = 90; // bytes
    static const text::WordSet labels(text::kSlipDates);
    Span date;
    for (const Segment& segment : lines.segments()) {
        if (segment.mark.ladder != Ladder::none && date.empty()) return;
        const Span line = segment.span;
        if (line.size() > kLongest) continue;
        const std::size_t label = labels.opening(lines.words(line));
        if (label == 0) continue;
        Span value = text::trim_marks(lines.text(), {line.begin + static_cast<std::uint32_t>(label), line.end});
        value.end = static_cast<std::uint32_t>(text::next_mark(lines.text(), value.begin, value.end, {text::Char::blank}));
        if (!date.empty() || value.empty() || !is_date_line(lines.text(), value)) return;
        date = value;
    }
    if (!date.empty()) lines.plan.header.issued_on = date;
}

} // namespace

void find_other_date(HeaderLines& lines)
{
    if (!lines.plan.header.issued_on) take_date_at_number(lines);
    if (!lines.plan.header.issued_on) take_date_of_printing(lines);
    if (!lines.plan.header.issued_on) take_labelled_date(lines);
}

} // namespace zeren::outline
