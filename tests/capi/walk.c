// Walks the model of each notice by the accessors of zeren.h and prints it as JSON, behind what the library itself writes: two lines a
// notice, which tests/capi/capi_test.py compares. A program as a user would write one: C11, zeren.h and the standard library.
#include "zeren/zeren.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const zeren_document* notice;
static const char* separator = "";

// ---- JSON

static void print_string(zeren_view text)
{
    putchar('"');
    for (size_t i = 0; i < text.size; ++i) {
        const unsigned char c = (unsigned char)text.data[i];
        if (c < 0x20 || c == '"' || c == '\\') printf("\\u%04x", c);
        else putchar(c);
    }
    putchar('"');
}

static void key(const char* name)
{
    printf("%s\"%s\":", separator, name);
    separator = ",";
}

static void open_brace(char brace)
{
    putchar(brace);
    separator = "";
}

static void close_brace(char brace)
{
    putchar(brace);
    separator = ",";
}

static void element(void)
{
    fputs(separator, stdout);
    open_brace('{');
}

static zeren_view view_of(const char* string) { return (zeren_view){string, strlen(string)}; }

static void key_view(const char* name, zeren_view text)
{
    key(name);
    if (text.size == 0) fputs("null", stdout);
    else print_string(text);
}

static void key_filled(const char* name, zeren_view text) // "" where it is empty
{
    key(name);
    print_string(text);
}

static void key_enum(const char* name, const char* string)
{
    key(name);
    if (string == NULL) fputs("null", stdout);
    else print_string(view_of(string));
}

static void key_number(const char* name, int64_t number, int64_t none)
{
    key(name);
    if (number == none) fputs("null", stdout);
    else printf("%" PRId64, number);
}

static void key_decimal(const char* name, bool known, zeren_decimal value)
{
    key(name);
    if (known) printf("%" PRId64 "e%d", value.digits, -value.scale);
    else fputs("null", stdout);
}

static bool is_none(zeren_span span) { return span.begin == 0 && span.end == 0; }

static void key_span(const char* name, zeren_span span)
{
    key(name);
    if (is_none(span)) fputs("null", stdout);
    else printf("[%" PRIu32 ",%" PRIu32 "]", span.begin, span.end);
}

static void key_text(zeren_span span)
{
    key_filled("text", zeren_document_text(notice, span));
    key_span("span", span);
}

static void key_date(const char* name, zeren_date date)
{
    key(name);
    if (date.year == 0) fputs("null", stdout);
    else printf("\"%04d-%02d-%02d\"", date.year, date.month, date.day);
}

static void key_place(const char* name, zeren_span span) // {text, span} or null
{
    key(name);
    if (is_none(span)) {
        fputs("null", stdout);
        return;
    }
    open_brace('{');
    key_text(span);
    close_brace('}');
}

static void passage(zeren_passage found)
{
    open_brace('{');
    key_text(found.span);
    key_view("name", found.name);
    close_brace('}');
}

static void key_passage(const char* name, zeren_passage found)
{
    key(name);
    if (is_none(found.span)) fputs("null", stdout);
    else passage(found);
}

static void key_basis(const zeren_basis* basis)
{
    key("basis");
    if (basis == NULL) {
        fputs("null", stdout);
        return;
    }
    open_brace('{');
    key_enum("kind", zeren_basis_kind(basis));
    key_enum("rule", zeren_basis_rule(basis));
    key("fields");
    open_brace('[');
    for (size_t i = 0; i < zeren_basis_field_count(basis); ++i) {
        fputs(separator, stdout);
        print_string(zeren_basis_field(basis, i));
        separator = ",";
    }
    close_brace(']');
    key_span("span", zeren_basis_span(basis));
    close_brace('}');
}

// A list: each entry is an object that `print` fills.
static void key_list(const char* name, size_t count, void (*print)(const void* owner, size_t index), const void* owner)
{
    key(name);
    open_brace('[');
    for (size_t i = 0; i < count; ++i) {
        element();
        print(owner, i);
        close_brace('}');
    }
    close_brace(']');
}

// ---- the parts of a task

static void print_party(const void* role, size_t index)
{
    const zeren_party* party = zeren_role_party(role, index);
    key_text(zeren_party_span(party));
    key_enum("kind", zeren_party_kind(party));
    key_place("post", zeren_party_post(party));
    key_place("qualifier", zeren_party_qualifier(party));
    key_enum("effective_role", zeren_party_effective_role(party));
    key_filled("name", zeren_party_name(party));
    key_number("party", zeren_party_index(party), -1);
    key_basis(zeren_party_basis(party));
}

static void print_role(const void* task, size_t index)
{
    const zeren_role* role = zeren_task_role(task, index);
    key_enum("role", zeren_role_kind(role));
    key_view("label", zeren_document_text(notice, zeren_role_label(role)));
    key_span("span", zeren_role_span(role));
    key_basis(zeren_role_basis(role));
    key_list("parties", zeren_role_party_count(role), print_party, role);
    key("open_ended");
    fputs(zeren_role_open_ended(role) ? "true" : "false", stdout);
}

static void print_quantity(const zeren_target* target)
{
    zeren_decimal value = {0, 0};
    zeren_decimal high = {0, 0};
    const bool has_value = zeren_target_quantity_value(target, &value);
    const bool has_high = zeren_target_quantity_value_high(target, &high);
    key("quantity");
    if (!has_value && zeren_target_quantity_unit(target).size == 0) {
        fputs("null", stdout);
        return;
    }
    open_brace('{');
    key_decimal("value", has_value, value);
    key_decimal("value_high", has_high, high);
    key_view("unit", zeren_target_quantity_unit(target));
    close_brace('}');
}

static void print_baseline(const zeren_target* target)
{
    zeren_decimal value = {0, 0};
    const bool has_value = zeren_target_baseline_value(target, &value);
    key("baseline");
    if (is_none(zeren_target_baseline(target))) {
        fputs("null", stdout);
        return;
    }
    open_brace('{');
    key_text(zeren_target_baseline(target));
    key_decimal("value", has_value, value);
    key_view("unit", zeren_target_baseline_unit(target));
    close_brace('}');
}

static void print_target(const void* task, size_t index)
{
    const zeren_target* target = zeren_task_target(task, index);
    zeren_decimal value = {0, 0};
    zeren_decimal high = {0, 0};
    const bool has_value = zeren_target_value(target, &value);
    const bool has_high = zeren_target_value_high(target, &high);
    key_place("indicator", zeren_target_indicator(target));
    key_enum("change", zeren_target_change(target));
    key_enum("relation", zeren_target_relation(target));
    key_decimal("value", has_value, value);
    key_decimal("value_high", has_high, high);
    key_view("unit", zeren_target_unit(target));
    print_quantity(target);
    key_place("period", zeren_target_period(target));
    print_baseline(target);
    key_number("share_of", zeren_target_share_of(target), -1);
    key_text(zeren_target_span(target));
    key_basis(zeren_target_basis(target));
}

static void deadline_keys(const zeren_deadline* deadline)
{
    key_text(zeren_deadline_span(deadline));
    key_date("due", zeren_deadline_due(deadline));
    key_enum("precision", zeren_deadline_precision(deadline));
    key_enum("kind", zeren_deadline_kind(deadline));
    key_basis(zeren_deadline_basis(deadline));
}

static void print_deadline(const void* task, size_t index) { deadline_keys(zeren_task_deadline(task, index)); }

static void print_field(const void* task, size_t index)
{
    const zeren_field* field = zeren_task_field(task, index);
    key_filled("label", zeren_document_text(notice, zeren_field_label(field)));
    key_text(zeren_field_span(field));
}

static void print_rest(const void* task, size_t index) { key_text(zeren_task_rest(task, index)); }

static void print_task(const void* document, size_t index)
{
    const zeren_task* task = zeren_document_task(document, index);
    key_number("id", zeren_task_id(task), 0);
    key_view("key", zeren_task_key(task));
    key_enum("kind", zeren_task_kind(task));
    key_view("number", zeren_task_number(task));
    key_number("part", zeren_task_part(task), 0);
    key_number("parent", zeren_task_parent(task), 0);
    key_number("section", zeren_task_section(task), 0);
    key_passage("title", zeren_task_title(task));
    key_text(zeren_task_span(task));
    key_span("extent", zeren_task_extent(task));
    key_list("rest", zeren_task_rest_count(task), print_rest, task);
    key_list("roles", zeren_task_role_count(task), print_role, task);
    key_list("targets", zeren_task_target_count(task), print_target, task);
    key_list("deadlines", zeren_task_deadline_count(task), print_deadline, task);
    key_list("fields", zeren_task_field_count(task), print_field, task);
}

// ---- the parts of a document

static void key_passages(const char* name, size_t count, zeren_passage (*get)(const zeren_document*, size_t))
{
    key(name);
    open_brace('[');
    for (size_t i = 0; i < count; ++i) {
        fputs(separator, stdout);
        passage(get(notice, i));
    }
    close_brace(']');
}

static void print_header(void)
{
    key("header");
    open_brace('{');
    key_passage("issuer", zeren_document_issuer(notice));
    key("doc_number");
    if (is_none(zeren_document_number_span(notice))) {
        fputs("null", stdout);
    } else {
        open_brace('{');
        key_text(zeren_document_number_span(notice));
        key_view("agency", zeren_document_number_agency(notice));
        key_number("year", zeren_document_number_year(notice), 0);
        key_number("serial", zeren_document_number_serial(notice), 0);
        close_brace('}');
    }
    key_passage("title", zeren_document_title(notice));
    key_passages("recipients", zeren_document_recipient_count(notice), zeren_document_recipient);
    key_passage("signatory", zeren_document_signatory(notice));
    key("issued_on");
    if (is_none(zeren_document_issued_on_span(notice))) {
        fputs("null", stdout);
    } else {
        open_brace('{');
        key_text(zeren_document_issued_on_span(notice));
        key_date("date", zeren_document_issued_on(notice));
        close_brace('}');
    }
    key_passages("attachments", zeren_document_attachment_count(notice), zeren_document_attachment);
    close_brace('}');
}

static void print_reporting(const void* document, size_t index)
{
    const zeren_reporting* reporting = zeren_document_reporting(document, index);
    key_text(zeren_reporting_span(reporting));
    key_date("due", zeren_reporting_due(reporting));
    key_place("covers", zeren_reporting_covers(reporting));
    key_view("every", zeren_reporting_every(reporting));
    key_basis(zeren_reporting_basis(reporting));
}

static void print_rule(const void* document, size_t index)
{
    const zeren_rule* rule = zeren_document_rule(document, index);
    key_enum("kind", zeren_rule_kind(rule));
    key_text(zeren_rule_span(rule));
    key("deadline");
    if (zeren_rule_deadline(rule) == NULL) {
        fputs("null", stdout);
    } else {
        open_brace('{');
        deadline_keys(zeren_rule_deadline(rule));
        close_brace('}');
    }
    key("tasks");
    open_brace('[');
    for (size_t i = 0; i < zeren_rule_task_count(rule); ++i) {
        printf("%s%" PRId32, separator, zeren_rule_task(rule, i));
        separator = ",";
    }
    close_brace(']');
}

static void print_preamble(void)
{
    const zeren_span declared = zeren_document_declared_task_count_span(notice);
    key("preamble");
    open_brace('{');
    key_span("span", zeren_document_preamble_span(notice));
    key("declared_task_count");
    if (is_none(declared)) {
        fputs("null", stdout);
    } else {
        open_brace('{');
        key_number("value", zeren_document_declared_task_count(notice), -1);
        key_text(declared);
        close_brace('}');
    }
    key_list("reporting", zeren_document_reporting_count(notice), print_reporting, notice);
    key_list("rules", zeren_document_rule_count(notice), print_rule, notice);
    close_brace('}');
}

static void print_section(const void* document, size_t index)
{
    const zeren_section* section = zeren_document_section(document, index);
    key_number("id", zeren_section_id(section), 0);
    key_number("parent", zeren_section_parent(section), 0);
    key_number("level", zeren_section_level(section), 0);
    key_view("number", zeren_section_number(section));
    key_passage("heading", zeren_section_heading(section));
    key_span("span", zeren_section_span(section));
}

static void print_other(const void* document, size_t index)
{
    const zeren_other* other = zeren_document_other(document, index);
    key_enum("kind", zeren_other_kind(other));
    key_number("section", zeren_other_section(other), 0);
    key_text(zeren_other_span(other));
}

static void print_assignment(const void* unit, size_t index)
{
    key_number("task", zeren_unit_assignment_task(unit, index), 0);
    key_enum("role", zeren_unit_assignment_role(unit, index));
}

static void print_unit(const void* document, size_t index)
{
    const zeren_unit* unit = zeren_document_party(document, index);
    key_filled("name", zeren_unit_name(unit));
    key_enum("kind", zeren_unit_kind(unit));
    key("aliases");
    open_brace('[');
    for (size_t i = 0; i < zeren_unit_alias_count(unit); ++i) {
        fputs(separator, stdout);
        print_string(zeren_unit_alias(unit, i));
        separator = ",";
    }
    close_brace(']');
    key_list("assignments", zeren_unit_assignment_count(unit), print_assignment, unit);
}

static void print_diagnostic(const void* document, size_t index)
{
    const zeren_diagnostic* diagnostic = zeren_document_diagnostic(document, index);
    key_view("code", zeren_diagnostic_code(diagnostic));
    key_enum("severity", zeren_diagnostic_severity(diagnostic));
    key_filled("message", zeren_diagnostic_message(diagnostic));
    const zeren_span span = zeren_diagnostic_span(diagnostic);
    key("span");
    printf("[%" PRIu32 ",%" PRIu32 "]", span.begin, span.end); // of the whole notice: [0, 0]
}

static void print_source(void)
{
    key("source");
    open_brace('{');
    key_view("name", zeren_document_source_name(notice));
    key_filled("media_type", zeren_document_source_media_type(notice));
    key_filled("charset", zeren_document_source_charset(notice));
    key_filled("sha256", zeren_document_source_sha256(notice));
    key_number("bytes", (int64_t)zeren_document_source_bytes(notice), -1);
    close_brace('}');
}

static void print_document(void)
{
    separator = "";
    open_brace('{');
    print_source();
    key_filled("content", zeren_document_content(notice));
    key_filled("sha256", zeren_document_sha256(notice));
    print_header();
    print_preamble();
    key_list("sections", zeren_document_section_count(notice), print_section, notice);
    key_list("tasks", zeren_document_task_count(notice), print_task, notice);
    key_list("other", zeren_document_other_count(notice), print_other, notice);
    key_list("parties", zeren_document_party_count(notice), print_unit, notice);
    key_list("diagnostics", zeren_document_diagnostic_count(notice), print_diagnostic, notice);
    puts("}");
}

int main(int argc, char** argv)
{
    zeren_options* options = zeren_options_new();
    if (options == NULL || zeren_options_set_external_programs(options, true) != ZEREN_OK)
        return EXIT_FAILURE; /* PDF is among the notices */
    for (int i = 1; i < argc; ++i) {
        zeren_document* document = NULL;
        zeren_string* json = NULL;
        zeren_error* error = NULL;
        if (zeren_parse_file(argv[i], options, &document, &error) != ZEREN_OK ||
            zeren_document_json(document, ZEREN_UTF8, ZEREN_COMPACT | ZEREN_WITH_TEXT, &json, &error) != ZEREN_OK) {
            fprintf(stderr, "%s\n", zeren_error_text(error));
            zeren_error_free(error);
            zeren_document_free(document);
            zeren_options_free(options);
            return EXIT_FAILURE;
        }
        puts(zeren_string_data(json));
        notice = document;
        print_document();
        zeren_string_free(json);
        zeren_document_free(document);
    }
    zeren_options_free(options);
    return EXIT_SUCCESS;
}
