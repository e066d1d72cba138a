// The small values of the model as JSON: spans, dates, passages, a basis. Test: tests/unit/json_write_test.cpp.
#include "json/writer.hpp"

#include <algorithm>
#include <charconv>

namespace zeren::json {

void Writer::span(Span span)
{
    char* to = out_.begin();
    char* const limit = to + Out::kSmall;
    *to++ = '[';
    to = std::to_chars(to, limit, offsets_.from_byte(span.begin)).ptr;
    *to++ = ',';
    *to = ' ';
    to = std::to_chars(pretty_ ? to + 1 : to, limit, offsets_.from_byte(span.end)).ptr;
    *to++ = ']';
    out_.end(to);
}

void Writer::date(Date date)
{
    const auto digit = [](int value) { return static_cast<char>('0' + value % 10); };
    const int year = std::max<int>(date.year, 0);
    const char written[] = {'"',
                            digit(year / 1000),
                            digit(year / 100),
                            digit(year / 10),
                            digit(year),
                            '-',
                            digit(date.month / 10),
                            digit(date.month),
                            '-',
                            digit(date.day / 10),
                            digit(date.day),
                            '"'};
    out_.small({written, sizeof written});
}

void Writer::optional(const std::optional<Date>& value) { value ? date(*value) : null(); }

void Writer::optional(const std::optional<Decimal>& value) { value ? number(*value) : null(); }

void Writer::key_text(Span span)
{
    key("text").string(document_.text(span));
    key_span(span);
}

void Writer::passage(Span span)
{
    line([&] { key_text(span); });
}

void Writer::passage(const std::optional<Span>& span) { span ? passage(*span) : null(); }

void Writer::passage(const Passage& passage)
{
    line([&] {
        key_text(passage.span);
        key("name").string_or_null(passage.name);
    });
}

void Writer::basis(const std::optional<Basis>& basis)
{
    if (!basis) return null();
    line([&] {
        key("kind").string(to_string(basis->kind));
        key("rule").string(to_string(basis->rule));
        key("fields").line_list(basis->fields, [&](const std::string& field) { string(field); });
        key_span(basis->span);
    });
}

} // namespace zeren::json
