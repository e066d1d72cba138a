// The model as JSON: a direct writer into one string, key by key in the order of docs/model.md. All keys, always; what does not
// apply is null or []. Only the canonical text is counted (offsets), nothing is decided. Test: tests/unit/json_write_test.cpp.
#include "zeren/json.hpp"

#include "json/units.hpp"
#include "json/write_task.hpp"
#include "json/writer.hpp"
#include "text/offsets.hpp"
#include "zeren/version.hpp"

namespace zeren {
namespace json {
namespace {

void write_source(Writer& writer, const Source& source)
{
    writer.block([&] {
        writer.key("name").string_or_null(source.name);
        writer.key("media_type").string(source.media_type);
        writer.key("charset").string(source.charset);
        writer.key("sha256").string(source.sha256);
        writer.key("bytes").number(source.bytes);
    });
}

void write_text(Writer& writer, const JsonOptions& options, std::uint32_t length)
{
    writer.block([&] {
        writer.key("offsets").string(name_of(options.offsets));
        writer.key("length").number(length);
        writer.key("sha256").string(writer.document().sha256);
        writer.key("content");
        options.with_text ? writer.string(writer.document().content) : writer.null();
    });
}

void write_doc_number(Writer& writer, const DocNumber& number)
{
    writer.line([&] {
        writer.key_text(number.span);
        writer.key("agency").string_or_null(number.agency);
        writer.key("year").number_or_null(number.year);
        writer.key("serial").number_or_null(number.serial);
    });
}

void write_issued_on(Writer& writer, const IssuedOn& issued_on)
{
    writer.line([&] {
        writer.key_text(issued_on.span);
        writer.key("date").optional(issued_on.date);
    });
}

void write_header(Writer& writer, const Header& header)
{
    const auto passage = [&](const Passage& value) { writer.passage(value); };
    writer.block([&] {
        writer.key("issuer").optional(header.issuer, passage);
        writer.key("doc_number").optional(header.doc_number, [&](const DocNumber& number) { write_doc_number(writer, number); });
        writer.key("title").optional(header.title, passage);
        writer.key("recipients").list(header.recipients, passage);
        writer.key("signatory").optional(header.signatory, passage);
        writer.key("issued_on").optional(header.issued_on, [&](const IssuedOn& issued_on) { write_issued_on(writer, issued_on); });
        writer.key("attachments").list(header.attachments, passage);
    });
}

void write_declared_count(Writer& writer, const DeclaredCount& count)
{
    writer.line([&] {
        writer.key("value").number(count.value);
        writer.key_text(count.span);
    });
}

void write_reporting(Writer& writer, const Reporting& reporting)
{
    writer.line([&] {
        writer.key_text(reporting.span);
        writer.key("due").optional(reporting.due);
        writer.key("covers").optional(reporting.covers, [&](const Passage& covers) { writer.passage(covers.span); });
        writer.key("every").string_or_null(reporting.every);
        writer.key("basis").basis(reporting.basis);
    });
}

void write_rule(Writer& writer, const Rule& rule)
{
    writer.line([&] {
        writer.key("kind").string(to_string(rule.kind));
        writer.key_text(rule.span);
        writer.key("deadline").optional(rule.deadline, [&](const Deadline& deadline) { write_deadline(writer, deadline); });
        writer.key("tasks").list(rule.tasks, [&](std::int32_t id) { writer.number(id); });
    });
}

void write_preamble(Writer& writer, const Preamble& preamble)
{
    writer.block([&] {
        writer.key("span").optional(preamble.span, [&](Span span) { writer.span(span); });
        writer.key("declared_task_count").optional(preamble.declared_task_count, [&](const DeclaredCount& count) {
            write_declared_count(writer, count);
        });
        writer.key("reporting").list(preamble.reporting, [&](const Reporting& reporting) { write_reporting(writer, reporting); });
        writer.key("rules").list(preamble.rules, [&](const Rule& rule) { write_rule(writer, rule); });
    });
}

void write_section(Writer& writer, const Section& section)
{
    writer.block([&] {
        writer.key("id").number(section.id);
        writer.key("parent").number_or_null(section.parent);
        writer.key("level").number(section.level);
        writer.key("number").string_or_null(section.number);
        writer.key("heading").passage(section.heading);
        writer.key_span(section.span);
    });
}

void write_other(Writer& writer, const Other& other)
{
    writer.line([&] {
        writer.key("kind").string(to_string(other.kind));
        writer.key("section").number_or_null(other.section);
        writer.key_text(other.span);
    });
}

void write_assignment(Writer& writer, const Assignment& assignment)
{
    writer.line([&] {
        writer.key("task").number(assignment.task);
        writer.key("role").string(to_string(assignment.role));
    });
}

void write_party_index(Writer& writer, const PartyIndex& party)
{
    writer.block([&] {
        writer.key("name").string(party.name);
        writer.key("kind").string(to_string(party.kind));
        writer.key("aliases").line_list(party.aliases, [&](const std::string& alias) { writer.string(alias); });
        writer.key("assignments").list(party.assignments, [&](const Assignment& assignment) { write_assignment(writer, assignment); });
    });
}

void write_diagnostic(Writer& writer, const Diagnostic& diagnostic)
{
    writer.line([&] {
        writer.key("code").string(diagnostic.code);
        writer.key("severity").string(to_string(diagnostic.severity));
        writer.key("message").string(diagnostic.message);
        writer.key_span(diagnostic.span);
    });
}

void write_lists(Writer& writer, const Document& document)
{
    writer.key("sections").list(document.sections, [&](const Section& section) { write_section(writer, section); });
    writer.key("tasks").list(document.tasks, [&](const Task& task) { write_task(writer, task); });
    writer.key("other").list(document.other, [&](const Other& other) { write_other(writer, other); });
    writer.key("parties").list(document.parties, [&](const PartyIndex& party) { write_party_index(writer, party); });
    writer.key("diagnostics").list(document.diagnostics, [&](const Diagnostic& diagnostic) { write_diagnostic(writer, diagnostic); });
}

void write_document(Writer& writer, const JsonOptions& options, std::uint32_t length)
{
    const Document& document = writer.document();
    writer.block([&] {
        writer.key("schema").string("zeren/1");
        if (options.with_generator) {
            writer.key("generator").line([&] {
                writer.key("version").string(version());
                writer.key("lexicon_sha256").string(document.lexicon_sha256);
            });
        }
        writer.key("source");
        write_source(writer, document.source);
        writer.key("text");
        write_text(writer, options, length);
        writer.key("header");
        write_header(writer, document.header);
        writer.key("preamble");
        write_preamble(writer, document.preamble);
        write_lists(writer, document);
    });
}

// About how many bytes come out, rather more than fewer: a result that outgrows its room is copied.
std::size_t expected_size(const Document& document, const JsonOptions& options)
{
    std::size_t size = 4096 + document.content.size() * (options.with_text ? 3 : 2);
    for (const Task& task : document.tasks) {
        size += 600 + 600 * task.targets.size() + 250 * (task.deadlines.size() + task.fields.size());
        for (const Role& role : task.roles) size += 250 + 300 * role.parties.size();
    }
    for (const PartyIndex& party : document.parties) size += 250 + 60 * party.assignments.size();
    return size + 250 * (document.sections.size() + document.other.size() + document.diagnostics.size());
}

} // namespace
} // namespace json

inline namespace v0 {

std::string to_json(const Document& document, const JsonOptions& options)
{
    const text::OffsetTable offsets(document.content, json::unit_of(options.offsets));
    json::Writer writer(document, offsets, options.compact, json::expected_size(document, options));
    json::write_document(writer, options, offsets.length());
    return writer.take();
}

} // namespace v0
} // namespace zeren
