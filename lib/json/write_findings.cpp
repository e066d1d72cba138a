// Findings as JSON, one on each line; all keys, always, and null for the place of one that has none. Test: tests/unit/check_test.cpp.
#include "zeren/json.hpp"

#include "json/units.hpp"
#include "json/writer.hpp"
#include "text/offsets.hpp"

namespace zeren {
namespace json {
namespace {

void write_finding(Writer& writer, const Finding& finding)
{
    writer.line([&] {
        writer.key("code").string(finding.code);
        writer.key("severity").string(to_string(finding.severity));
        writer.key("message").string(finding.message);
        const bool placed = !finding.span.empty();
        const auto count = [&](std::uint32_t place) { placed ? writer.number(place) : writer.null(); };
        writer.key("span");
        placed ? writer.span(finding.span) : writer.null();
        writer.key("line");
        count(finding.begin.line);
        writer.key("column");
        count(finding.begin.column);
        writer.key("end_line");
        count(finding.end.line);
        writer.key("end_column");
        count(finding.end.column);
        writer.key("task").number_or_null(finding.task);
        writer.key("path").string_or_null(finding.path);
    });
}

} // namespace
} // namespace json

inline namespace v0 {

std::string findings_to_json(const Document& document, const std::vector<Finding>& findings, const JsonOptions& options)
{
    const text::OffsetTable offsets(document.content, json::unit_of(options.offsets));
    json::Writer writer(document, offsets, options.compact, 1024 + 300 * findings.size());
    writer.block([&] {
        writer.key("schema").string("zeren-findings/1");
        writer.key("source").string_or_null(document.source.name);
        writer.key("text").line([&] {
            writer.key("offsets").string(json::name_of(options.offsets));
            writer.key("length").number(offsets.length());
            writer.key("sha256").string(document.sha256);
        });
        writer.key("findings").list(findings, [&](const Finding& finding) { json::write_finding(writer, finding); });
    });
    return writer.take();
}

} // namespace v0
} // namespace zeren
