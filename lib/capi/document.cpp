// What a document says of itself, its outline and its diagnostics: accessors, one line each. Its tasks: task.cpp. Test: tests/capi/walk.c.
#include "capi/handles.hpp"

#include <cstdint>

using namespace zeren;
using capi::count;
using capi::entry;
using capi::get;
using capi::item;
using capi::value;

namespace {

// Ways to what lies deeper in a document.
constexpr auto kSource = [](auto key) { return [key](const Document& document) -> const auto& { return document.source.*key; }; };
constexpr auto kHeader = [](auto key) { return [key](const Document& document) -> const auto& { return document.header.*key; }; };
constexpr auto kPreamble = [](auto key) { return [key](const Document& document) -> const auto& { return document.preamble.*key; }; };

// A key of something that need not be there: the key's empty value where it is not.
constexpr auto kInside = [](auto outer, auto key) {
    return [outer, key](const Document& document) {
        const auto& found = outer(document);
        return found ? (*found).*key : std::decay_t<decltype((*found).*key)>{};
    };
};

} // namespace

zeren_view zeren_document_content(const zeren_document* document) { return get(document, &Document::content); }
zeren_view zeren_document_text(const zeren_document* document, zeren_span span)
{
    return document == nullptr ? zeren_view{nullptr, 0} : capi::to_c(document->value.text(Span{span.begin, span.end}));
}
zeren_view zeren_document_sha256(const zeren_document* document) { return get(document, &Document::sha256); }
zeren_view zeren_document_lexicon_sha256(const zeren_document* document) { return get(document, &Document::lexicon_sha256); }
zeren_view zeren_document_source_name(const zeren_document* document) { return get(document, kSource(&Source::name)); }
zeren_view zeren_document_source_media_type(const zeren_document* document) { return get(document, kSource(&Source::media_type)); }
zeren_view zeren_document_source_charset(const zeren_document* document) { return get(document, kSource(&Source::charset)); }
zeren_view zeren_document_source_sha256(const zeren_document* document) { return get(document, kSource(&Source::sha256)); }
uint64_t zeren_document_source_bytes(const zeren_document* document) { return get(document, kSource(&Source::bytes)); }

zeren_passage zeren_document_issuer(const zeren_document* document) { return get(document, kHeader(&Header::issuer)); }
zeren_passage zeren_document_title(const zeren_document* document) { return get(document, kHeader(&Header::title)); }
zeren_passage zeren_document_signatory(const zeren_document* document) { return get(document, kHeader(&Header::signatory)); }
zeren_span zeren_document_number_span(const zeren_document* document)
{
    return get(document, kInside(kHeader(&Header::doc_number), &DocNumber::span));
}
zeren_view zeren_document_number_agency(const zeren_document* document)
{
    const auto* number = document != nullptr && document->value.header.doc_number ? &*document->value.header.doc_number : nullptr;
    return number == nullptr ? zeren_view{nullptr, 0} : capi::to_c(number->agency); // a view: no copy may stand between
}
int32_t zeren_document_number_year(const zeren_document* document)
{
    return get(document, kInside(kHeader(&Header::doc_number), &DocNumber::year));
}
int32_t zeren_document_number_serial(const zeren_document* document)
{
    return get(document, kInside(kHeader(&Header::doc_number), &DocNumber::serial));
}
zeren_span zeren_document_issued_on_span(const zeren_document* document)
{
    return get(document, kInside(kHeader(&Header::issued_on), &IssuedOn::span));
}
zeren_date zeren_document_issued_on(const zeren_document* document)
{
    return get(document, kInside(kHeader(&Header::issued_on), &IssuedOn::date));
}
size_t zeren_document_recipient_count(const zeren_document* document) { return count(document, kHeader(&Header::recipients)); }
zeren_passage zeren_document_recipient(const zeren_document* document, size_t index)
{
    return value(document, kHeader(&Header::recipients), index);
}
size_t zeren_document_attachment_count(const zeren_document* document) { return count(document, kHeader(&Header::attachments)); }
zeren_passage zeren_document_attachment(const zeren_document* document, size_t index)
{
    return value(document, kHeader(&Header::attachments), index);
}

zeren_span zeren_document_preamble_span(const zeren_document* document) { return get(document, kPreamble(&Preamble::span)); }
zeren_span zeren_document_declared_task_count_span(const zeren_document* document)
{
    return get(document, kInside(kPreamble(&Preamble::declared_task_count), &DeclaredCount::span));
}
int32_t zeren_document_declared_task_count(const zeren_document* document)
{
    return get(document, kInside(kPreamble(&Preamble::declared_task_count), &DeclaredCount::value));
}
size_t zeren_document_reporting_count(const zeren_document* document) { return count(document, kPreamble(&Preamble::reporting)); }
const zeren_reporting* zeren_document_reporting(const zeren_document* document, size_t index)
{
    return item<zeren_reporting>(document, kPreamble(&Preamble::reporting), index);
}
size_t zeren_document_rule_count(const zeren_document* document) { return count(document, kPreamble(&Preamble::rules)); }
const zeren_rule* zeren_document_rule(const zeren_document* document, size_t index)
{
    return item<zeren_rule>(document, kPreamble(&Preamble::rules), index);
}
size_t zeren_document_section_count(const zeren_document* document) { return count(document, &Document::sections); }
const zeren_section* zeren_document_section(const zeren_document* document, size_t index)
{
    return item<zeren_section>(document, &Document::sections, index);
}
size_t zeren_document_task_count(const zeren_document* document) { return count(document, &Document::tasks); }
const zeren_task* zeren_document_task(const zeren_document* document, size_t index)
{
    return item<zeren_task>(document, &Document::tasks, index);
}
size_t zeren_document_other_count(const zeren_document* document) { return count(document, &Document::other); }
const zeren_other* zeren_document_other(const zeren_document* document, size_t index)
{
    return item<zeren_other>(document, &Document::other, index);
}
size_t zeren_document_party_count(const zeren_document* document) { return count(document, &Document::parties); }
const zeren_unit* zeren_document_party(const zeren_document* document, size_t index)
{
    return item<zeren_unit>(document, &Document::parties, index);
}
size_t zeren_document_diagnostic_count(const zeren_document* document) { return count(document, &Document::diagnostics); }
const zeren_diagnostic* zeren_document_diagnostic(const zeren_document* document, size_t index)
{
    return item<zeren_diagnostic>(document, &Document::diagnostics, index);
}

zeren_span zeren_reporting_span(const zeren_reporting* reporting) { return get(reporting, &Reporting::span); }
zeren_date zeren_reporting_due(const zeren_reporting* reporting) { return get(reporting, &Reporting::due); }
zeren_span zeren_reporting_covers(const zeren_reporting* reporting)
{
    return get(reporting, [](const Reporting& r) { return r.covers ? r.covers->span : Span{}; });
}
zeren_view zeren_reporting_every(const zeren_reporting* reporting) { return get(reporting, &Reporting::every); }
const zeren_basis* zeren_reporting_basis(const zeren_reporting* reporting) { return get(reporting, &Reporting::basis); }

const char* zeren_rule_kind(const zeren_rule* rule) { return get(rule, &Rule::kind); }
zeren_span zeren_rule_span(const zeren_rule* rule) { return get(rule, &Rule::span); }
const zeren_deadline* zeren_rule_deadline(const zeren_rule* rule) { return get(rule, &Rule::deadline); }
size_t zeren_rule_task_count(const zeren_rule* rule) { return count(rule, &Rule::tasks); }
int32_t zeren_rule_task(const zeren_rule* rule, size_t index) { return value(rule, &Rule::tasks, index); }

int32_t zeren_section_id(const zeren_section* section) { return get(section, &Section::id); }
int32_t zeren_section_parent(const zeren_section* section) { return get(section, &Section::parent); }
int32_t zeren_section_level(const zeren_section* section) { return get(section, &Section::level); }
zeren_view zeren_section_number(const zeren_section* section) { return get(section, &Section::number); }
zeren_passage zeren_section_heading(const zeren_section* section) { return get(section, &Section::heading); }
zeren_span zeren_section_span(const zeren_section* section) { return get(section, &Section::span); }

const char* zeren_other_kind(const zeren_other* other) { return get(other, &Other::kind); }
int32_t zeren_other_section(const zeren_other* other) { return get(other, &Other::section); }
zeren_span zeren_other_span(const zeren_other* other) { return get(other, &Other::span); }

zeren_view zeren_unit_name(const zeren_unit* unit) { return get(unit, &PartyIndex::name); }
const char* zeren_unit_kind(const zeren_unit* unit) { return get(unit, &PartyIndex::kind); }
size_t zeren_unit_alias_count(const zeren_unit* unit) { return count(unit, &PartyIndex::aliases); }
zeren_view zeren_unit_alias(const zeren_unit* unit, size_t index) { return value(unit, &PartyIndex::aliases, index); }
size_t zeren_unit_assignment_count(const zeren_unit* unit) { return count(unit, &PartyIndex::assignments); }
int32_t zeren_unit_assignment_task(const zeren_unit* unit, size_t index)
{
    const Assignment* assignment = entry(unit, &PartyIndex::assignments, index);
    return assignment == nullptr ? 0 : assignment->task;
}
const char* zeren_unit_assignment_role(const zeren_unit* unit, size_t index)
{
    const Assignment* assignment = entry(unit, &PartyIndex::assignments, index);
    return assignment == nullptr ? nullptr : capi::to_c(assignment->role);
}

zeren_view zeren_diagnostic_code(const zeren_diagnostic* diagnostic) { return get(diagnostic, &Diagnostic::code); }
const char* zeren_diagnostic_severity(const zeren_diagnostic* diagnostic) { return get(diagnostic, &Diagnostic::severity); }
zeren_view zeren_diagnostic_message(const zeren_diagnostic* diagnostic) { return get(diagnostic, &Diagnostic::message); }
zeren_span zeren_diagnostic_span(const zeren_diagnostic* diagnostic) { return get(diagnostic, &Diagnostic::span); }
