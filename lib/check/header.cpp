// The header against GB/T 9704: 六角括号 around the year of the 文号, no zeros in front of month and day, annexes that are there.
// Tests: tests/unit/check_test.cpp.
#include "check/rules.hpp"

#include "text/chars.hpp"
#include "text/paired_marks.hpp"

#include <algorithm>

namespace zeren::checks {
namespace {

// Each is looked for in the whole text; a notice has a handful.
constexpr std::size_t kMostAttachments = 20;

// Whether the first half of a name stands a second time: as the annex's own title, which may be wrapped, or go on otherwise.
bool comes_twice(std::string_view content, std::string_view name)
{
    std::size_t half = name.size() / 2;
    while (half < name.size() && (static_cast<unsigned char>(name[half]) & 0xC0U) == 0x80U) ++half;
    name = name.substr(0, half);
    const std::size_t first = content.find(name);
    return first == std::string_view::npos || content.find(name, first + name.size()) != std::string_view::npos;
}

std::string folded(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::decode(text, at);
        const text::Char kind = text::classify(c.value);
        if (!text::is_blank(kind) && kind != text::Char::quote && kind != text::Char::open && kind != text::Char::close)
            plain += text.substr(at, c.size);
        at += c.size;
    }
    return plain;
}

} // namespace

// Only the bracket in front of the year: 鲁密办(局)函〔2021〕5号 is right.
void find_doc_number_brackets(Report& report)
{
    const auto& number = report.document.header.doc_number;
    if (!number) return;
    for (std::uint32_t at = number->span.begin; at < number->span.end;) {
        const text::CodePoint c = text::decode(report.document.content, at);
        const bool opens_year = text::classify(text::decode(report.document.content, at + c.size).value) == text::Char::digit;
        if (text::classify(c.value) == text::Char::open && opens_year && c.value != text::kYearOpen) {
            report.tell("doc_number_brackets",
                        "The year of " + report.quoted(number->span) + " stands in other brackets than the standard's.", number->span);
            return;
        }
        at += c.size;
    }
}

// 2023年06月05日; a day in ASCII alone (2023-06-05) is a machine's.
void find_dates_with_zeros(Report& report)
{
    const auto& date = report.document.header.issued_on;
    if (!date) return;
    const std::string_view content = report.document.content;
    for (std::uint32_t at = date->span.begin; at < date->span.end;) {
        const text::CodePoint c = text::decode(content, at);
        if (text::fold(c.value) == U'0' && text::classify(text::decode_before(content, at).value) == text::Char::han) {
            report.tell("date_with_zeros", report.quoted(date->span) + " has a zero in front of its month or day.", date->span);
            return;
        }
        at += c.size;
    }
}

void find_missing_attachments(Report& report)
{
    const auto& attachments = report.document.header.attachments;
    if (attachments.empty()) return;
    const std::string content = folded(report.document.content);
    for (std::size_t i = 0; i < std::min(attachments.size(), kMostAttachments); ++i) {
        const std::string name = folded(report.document.text(attachments[i].span));
        if (!name.empty() && !comes_twice(content, name))
            report.tell("attachment_missing", "The annex " + report.quoted(attachments[i].span) + " is announced and does not follow.",
                        attachments[i].span);
    }
}

} // namespace zeren::checks
