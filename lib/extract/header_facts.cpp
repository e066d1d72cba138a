// Spans in, values out; what cannot be read stays 0 or empty. Test: tests/unit/header_test.cpp.
#include "extract/header_facts.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"

namespace zeren::extract {
namespace {

using text::Char;

// The next run of digits at or behind `at`; 0 when there is none. `at` moves behind it.
std::int32_t next_number(std::string_view text, std::uint32_t& at, std::uint32_t end) noexcept
{
    const auto is_digit = [&](std::uint32_t i) { return text::classify(text::decode(text, i).value) == Char::digit; };
    while (at < end && !is_digit(at)) at += text::decode(text, at).size;
    std::int32_t value = 0;
    for (int count = 0; at < end && is_digit(at) && count < 9; ++count) {
        const auto c = text::decode(text, at);
        value = value * 10 + static_cast<std::int32_t>(text::fold(c.value) - U'0');
        at += c.size;
    }
    return value;
}

DocNumber read_doc_number(std::string_view text, Span span)
{
    DocNumber number;
    number.span = span;
    std::uint32_t at = span.begin;
    while (at < span.end && text::classify(text::decode(text, at).value) == Char::han) at += text::decode(text, at).size;
    number.agency = text.substr(span.begin, at - span.begin);
    number.year = next_number(text, at, span.end);
    number.serial = next_number(text, at, span.end);
    return number;
}

} // namespace

Passage make_passage(std::string_view text, Span span)
{
    const std::string_view words = text.substr(span.begin, span.size());
    std::string name = text::plain_name(words);
    if (name == words) name.clear();
    return {span, std::move(name)};
}

Header read_header(std::string_view text, const outline::HeaderDraft& draft)
{
    Header header;
    const auto passage = [&](const std::optional<Span>& span) { return span ? std::optional(make_passage(text, *span)) : std::nullopt; };
    header.issuer = passage(draft.issuer);
    header.title = passage(draft.title);
    header.signatory = passage(draft.signatory);
    if (draft.doc_number) header.doc_number = read_doc_number(text, *draft.doc_number);
    for (const Span span : draft.recipients) header.recipients.push_back(make_passage(text, span));
    for (const Span span : draft.attachments) header.attachments.push_back(make_passage(text, span));
    if (draft.issued_on) header.issued_on = IssuedOn{*draft.issued_on, text::read_date(text, *draft.issued_on)};
    return header;
}

} // namespace zeren::extract
