// zeren.h: Zeren for C, and for every language that can call C.
//
// A notice goes in as bytes or as a file; the model comes out as JSON in one call, or is walked by accessors:
//
//     zeren_document* notice = NULL;
//     zeren_error* error = NULL;
//     if (zeren_parse_file("notice.txt", NULL, &notice, &error) != ZEREN_OK) fprintf(stderr, "%s\n", zeren_error_text(error));
//     for (size_t i = 0; i < zeren_document_task_count(notice); ++i) {
//         zeren_view text = zeren_document_text(notice, zeren_task_span(zeren_document_task(notice, i)));
//         printf("%.*s\n", (int)text.size, text.data);
//     }
//     zeren_document_free(notice);
//     zeren_error_free(error);
//
// Text is UTF-8, given as pointer and length, never expected to end with a NUL; NULL with length 0 is the empty text. Paths and the
// names of charsets and formats are strings that end with a NUL.
//
// Who owns what: a handle that a function gives out by a `**` belongs to the caller and has one free function, which takes NULL. What
// an accessor returns (views, tasks, roles …) belongs to the handle and lives as long as it. Arguments are only borrowed for the call.
//
// Failure: functions that can fail return a status and, where `error` is not NULL, put a zeren_error there; `*error` is NULL after success.
// The result is NULL then. Nothing else is touched, no exception leaves the library, and it prints nothing. Accessors cannot fail: of
// a NULL handle, an index beyond the count or a key that does not apply, the answer is NULL, 0, false or an empty view.
//
// Threads: there is no process-wide setting. Handles may be used by several threads at once as long as none of them frees or sets.
//
// ABI: binary-stable within a major version. Enumerators keep their numbers, structs their layout; functions are only added.
// docs/c.md has programs to start from, docs/model.md says what each key means, docs/errors.md what to do about each status.
#ifndef ZEREN_H
#define ZEREN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// ---- values

// A stretch [begin, end) of the canonical text (zeren_document_content), in UTF-8 bytes. {0, 0} where there is none.
typedef struct zeren_span {
    uint32_t begin;
    uint32_t end;
} zeren_span;

// UTF-8 that somebody else owns. {NULL, 0} where there is none.
typedef struct zeren_view {
    const char* data;
    size_t size;
} zeren_view;

// A verbatim passage; `name` is its wording without line breaks and inner blanks, empty where that is the passage itself.
typedef struct zeren_passage {
    zeren_span span;
    zeren_view name;
} zeren_passage;

// A calendar date; {0, 0, 0} where there is none.
typedef struct zeren_date {
    int32_t year;
    int32_t month;
    int32_t day;
} zeren_date;

// An exact number: digits × 10^-scale. 7.8 is {78, 1}.
typedef struct zeren_decimal {
    int64_t digits;
    int32_t scale;
} zeren_decimal;

// ---- handles

typedef struct zeren_options zeren_options;   // how to read; see zeren_options_new
typedef struct zeren_lexicon zeren_lexicon;   // the words that Zeren knows
typedef struct zeren_document zeren_document; // what a notice says
typedef struct zeren_string zeren_string;     // a text that the library made
typedef struct zeren_error zeren_error;       // what went wrong

// Parts of a document, which owns them.
typedef struct zeren_section zeren_section;
typedef struct zeren_task zeren_task;
typedef struct zeren_role zeren_role;
typedef struct zeren_party zeren_party;
typedef struct zeren_target zeren_target;
typedef struct zeren_deadline zeren_deadline;
typedef struct zeren_field zeren_field;
typedef struct zeren_basis zeren_basis;
typedef struct zeren_reporting zeren_reporting;
typedef struct zeren_rule zeren_rule;
typedef struct zeren_other zeren_other;
typedef struct zeren_unit zeren_unit; // one entry of the index of parties
typedef struct zeren_diagnostic zeren_diagnostic;

// ---- status and errors

// The codes of docs/errors.md by their names, and three that only C has.
typedef enum zeren_status {
    ZEREN_OK = 0,
    ZEREN_FILE_MISSING = 1,
    ZEREN_FILE_UNREADABLE = 2,
    ZEREN_INPUT_TOO_LARGE = 3,
    ZEREN_NOT_TEXT = 4,
    ZEREN_CHARSET_UNKNOWN = 5,
    ZEREN_CHARSET_UNSUPPORTED = 6,
    ZEREN_FORMAT_UNSUPPORTED = 7,
    ZEREN_NESTING_TOO_DEEP = 8,
    ZEREN_CONTAINER_BROKEN = 9,
    ZEREN_CONTAINER_TOO_LARGE = 10,
    ZEREN_FILE_ENCRYPTED = 11,
    ZEREN_SCAN_WITHOUT_TEXT = 12,
    ZEREN_PROGRAM_DISABLED = 13,
    ZEREN_PROGRAM_MISSING = 14,
    ZEREN_PROGRAM_FAILED = 15,
    ZEREN_PROGRAM_TIMEOUT = 16,
    ZEREN_LEXICON_INVALID = 17,
    ZEREN_MODEL_INVALID = 18,
    ZEREN_MODEL_WITHOUT_TEXT = 19,
    ZEREN_TEXT_MISMATCH = 20,
    ZEREN_OUT_OF_MEMORY = 1000,
    ZEREN_INVALID_ARGUMENT = 1001, // NULL where a handle or a result is needed, or a number that names nothing
    ZEREN_INTERNAL = 1002,         // a defect of the library; please report it
} zeren_status;

// "file_missing" for ZEREN_FILE_MISSING, "ok" for ZEREN_OK, "unknown" for a number that is none. Ends with a NUL, lives for ever.
const char* zeren_status_name(zeren_status status);

zeren_status zeren_error_status(const zeren_error* error);
// What is wrong and the cure, in English, without the file. Ends with a NUL; "" for NULL.
const char* zeren_error_message(const zeren_error* error);
// The file, as the caller named it; "" for memory.
const char* zeren_error_file(const zeren_error* error);
// "file: message" in one line, or the message alone.
const char* zeren_error_text(const zeren_error* error);
void zeren_error_free(zeren_error* error);

// "0.1.0": the version of the library that was linked.
const char* zeren_version(void);

// ---- lexicon

// The built-in lexicon with the entries of a JSON text added, in the form of lib/lexicon/*.json (docs/lexicon.md), or with those of
// files. `base` may be NULL for the built-in one. Status also: LEXICON_INVALID, with the line; for files FILE_MISSING, FILE_UNREADABLE.
zeren_status zeren_lexicon_extend(const zeren_lexicon* base, const char* json, size_t size, zeren_lexicon** lexicon, zeren_error** error);
zeren_status zeren_lexicon_load(const char* const* paths, size_t count, zeren_lexicon** lexicon, zeren_error** error);
// Of all entries, in lower-case hexadecimal; goes into the model.
zeren_view zeren_lexicon_sha256(const zeren_lexicon* lexicon);
void zeren_lexicon_free(zeren_lexicon* lexicon);

// ---- options: how to read. NULL stands for the defaults everywhere.

typedef enum zeren_limit {
    ZEREN_MAX_BYTES = 0,          // larger inputs are refused; 64 MiB
    ZEREN_MAX_NESTING = 1,        // open elements at once of XML and HTML; 512
    ZEREN_MAX_UNPACKED = 2,       // bytes of all members of a container; 128 MiB
    ZEREN_MAX_RATIO = 3,          // unpacked to packed bytes of a member; 200
    ZEREN_MAX_MEMBERS = 4,        // of a container; 10,000
    ZEREN_MAX_CELLS = 5,          // of all tables; 200,000
    ZEREN_MAX_SECONDS = 6,        // of one external program; 60
    ZEREN_MAX_PROGRAM_MEMORY = 7, // bytes of address space of one such program; 4 GiB
} zeren_limit;

// NULL when memory is out.
zeren_options* zeren_options_new(void);
void zeren_options_free(zeren_options* options);
// Each setter gives OK, OUT_OF_MEMORY, or INVALID_ARGUMENT and then changes nothing. Names are judged when something is read.
zeren_status zeren_options_set_charset(zeren_options* options, const char* charset); // "GB18030"; NULL or "": found by content
zeren_status zeren_options_set_format(zeren_options* options, const char* format);   // "html", "docx" …; NULL or "": found by content
zeren_status zeren_options_set_name(zeren_options* options, const char* name);       // becomes source.name of what comes from memory
zeren_status zeren_options_set_limit(zeren_options* options, zeren_limit limit, uint64_t value);
// Whether pdftotext and soffice may be started for PDF, DOC, WPS …; not, unless set.
zeren_status zeren_options_set_external_programs(zeren_options* options, bool allowed);
// The options keep a reference of their own: the lexicon may be freed. NULL: the built-in one.
zeren_status zeren_options_set_lexicon(zeren_options* options, const zeren_lexicon* lexicon);

// ---- reading

// Reads a notice from memory, in any format that zeren::read knows, found by content. Content never fails: what is odd becomes a
// diagnostic. Linear in the size. Status: all from INPUT_TOO_LARGE to PROGRAM_TIMEOUT.
zeren_status zeren_parse(const char* data, size_t size, const zeren_options* options, zeren_document** document, zeren_error** error);
// The same for a file. Status also: FILE_MISSING, FILE_UNREADABLE.
zeren_status zeren_parse_file(const char* path, const zeren_options* options, zeren_document** document, zeren_error** error);
// The document again that zeren_document_json wrote, whatever its offsets. `text` is the canonical text where the JSON does not hold it
// (ZEREN_WITH_TEXT); NULL where it does. Status: MODEL_INVALID, MODEL_WITHOUT_TEXT, TEXT_MISMATCH.
zeren_status zeren_document_from_json(const char* json, size_t size, const char* text, size_t text_size, zeren_document** document,
                                      zeren_error** error);
void zeren_document_free(zeren_document* document);

// ---- the whole model as JSON (zeren/1, docs/schema/zeren-1.schema.json)

typedef enum zeren_offsets { // what the spans of the JSON count
    ZEREN_CODE_POINT = 0,
    ZEREN_UTF8 = 1,
    ZEREN_UTF16 = 2,
} zeren_offsets;

enum {                           // flags, joined by |
    ZEREN_WITH_TEXT = 1,         // puts the canonical text into text.content
    ZEREN_COMPACT = 2,           // one line instead of two blanks of indent
    ZEREN_WITHOUT_GENERATOR = 4, // leaves out version and lexicon
};

// The same document gives the same bytes. Linear. Status: INVALID_ARGUMENT for an unknown unit or flag.
zeren_status zeren_document_json(const zeren_document* document, zeren_offsets offsets, uint32_t flags, zeren_string** json,
                                 zeren_error** error);
// UTF-8, `size` bytes, and a NUL behind them.
const char* zeren_string_data(const zeren_string* string);
size_t zeren_string_size(const zeren_string* string);
void zeren_string_free(zeren_string* string);

// ---- what is odd, what a model claims wrongly, what changed: each as JSON in the form that the tool prints, with offsets and flags as
// above. `lexicon` is the one that the document was read with; NULL for the built-in one. Status: INVALID_ARGUMENT for a NULL document, an
// unknown unit or flag. Of the flags COMPACT counts, and WITHOUT_GENERATOR for a comparison.

// What a careful reader of the notice would stumble over, in the order of the text (zeren-findings/1, docs/diagnostics.md). off, on: codes
// of rules that are not told, or that are told although they are off unless asked for, separated by commas ("half_width_mark,several_leads");
// NULL for none; a code that is none does nothing; `off` wins. Linear in the text.
zeren_status zeren_check_json(const zeren_document* document, const zeren_lexicon* lexicon, const char* off, const char* on,
                              zeren_offsets offsets, uint32_t flags, zeren_string** json, zeren_error** error);
// The claims of `model`, JSON from anywhere, that the notice does not support, then what the model lacks (zeren-findings/1, docs/verify.md,
// which has the shape of a model). Status also: MODEL_INVALID for what is no JSON or holds no list of tasks.
zeren_status zeren_verify_json(const zeren_document* document, const zeren_lexicon* lexicon, const char* model, size_t size,
                               zeren_offsets offsets, uint32_t flags, zeren_string** json, zeren_error** error);
// What changed between two notices (zeren-comparison/1, docs/diff.md). years_apart: so many years later the deadlines of `after` are the
// same; ZEREN_YEARS_AS_FOUND: found from the titles, dates and numbers of both. 5,000 × 5,000 tasks take seconds.
#define ZEREN_YEARS_AS_FOUND INT32_MIN
zeren_status zeren_compare_json(const zeren_document* before, const zeren_document* after, int32_t years_apart, zeren_offsets offsets,
                                uint32_t flags, zeren_string** json, zeren_error** error);

// ---- the document. Keys have the names and the meaning of docs/model.md; what is an enumerated string there is the same string here,
// ended by a NUL, which lives for ever: strcmp(zeren_role_kind(role), "lead_unit") == 0.

zeren_view zeren_document_content(const zeren_document* document);               // the canonical text, into which all spans point
zeren_view zeren_document_text(const zeren_document* document, zeren_span span); // its wording; empty for a span beyond the text
zeren_view zeren_document_sha256(const zeren_document* document);                // of the canonical text
zeren_view zeren_document_lexicon_sha256(const zeren_document* document);
zeren_view zeren_document_source_name(const zeren_document* document);
zeren_view zeren_document_source_media_type(const zeren_document* document);
zeren_view zeren_document_source_charset(const zeren_document* document);
zeren_view zeren_document_source_sha256(const zeren_document* document); // of the bytes of the file
uint64_t zeren_document_source_bytes(const zeren_document* document);

zeren_passage zeren_document_issuer(const zeren_document* document);
zeren_passage zeren_document_title(const zeren_document* document);
zeren_passage zeren_document_signatory(const zeren_document* document);
zeren_span zeren_document_number_span(const zeren_document* document); // 发文字号: 平政办〔2022〕4号
zeren_view zeren_document_number_agency(const zeren_document* document);
int32_t zeren_document_number_year(const zeren_document* document);   // 0 where it cannot be read
int32_t zeren_document_number_serial(const zeren_document* document); // 0 where it cannot be read
zeren_span zeren_document_issued_on_span(const zeren_document* document);
zeren_date zeren_document_issued_on(const zeren_document* document);
size_t zeren_document_recipient_count(const zeren_document* document);
zeren_passage zeren_document_recipient(const zeren_document* document, size_t index);
size_t zeren_document_attachment_count(const zeren_document* document);
zeren_passage zeren_document_attachment(const zeren_document* document, size_t index);

zeren_span zeren_document_preamble_span(const zeren_document* document);
zeren_span zeren_document_declared_task_count_span(const zeren_document* document); // {0, 0}: the notice says nothing
int32_t zeren_document_declared_task_count(const zeren_document* document);
size_t zeren_document_reporting_count(const zeren_document* document);
const zeren_reporting* zeren_document_reporting(const zeren_document* document, size_t index);
size_t zeren_document_rule_count(const zeren_document* document);
const zeren_rule* zeren_document_rule(const zeren_document* document, size_t index);
size_t zeren_document_section_count(const zeren_document* document);
const zeren_section* zeren_document_section(const zeren_document* document, size_t index);
size_t zeren_document_task_count(const zeren_document* document);
const zeren_task* zeren_document_task(const zeren_document* document, size_t index);
size_t zeren_document_other_count(const zeren_document* document);
const zeren_other* zeren_document_other(const zeren_document* document, size_t index);
size_t zeren_document_party_count(const zeren_document* document);
const zeren_unit* zeren_document_party(const zeren_document* document, size_t index);
size_t zeren_document_diagnostic_count(const zeren_document* document);
const zeren_diagnostic* zeren_document_diagnostic(const zeren_document* document, size_t index);

zeren_span zeren_reporting_span(const zeren_reporting* reporting);
zeren_date zeren_reporting_due(const zeren_reporting* reporting);
zeren_span zeren_reporting_covers(const zeren_reporting* reporting);
zeren_view zeren_reporting_every(const zeren_reporting* reporting); // FREQ=MONTHLY;BYMONTHDAY=25
const zeren_basis* zeren_reporting_basis(const zeren_reporting* reporting);

const char* zeren_rule_kind(const zeren_rule* rule);
zeren_span zeren_rule_span(const zeren_rule* rule);
const zeren_deadline* zeren_rule_deadline(const zeren_rule* rule); // of default_field: 未注明时限的，均于年底前完成; NULL for none
size_t zeren_rule_task_count(const zeren_rule* rule);              // tasks without a time that have this one
int32_t zeren_rule_task(const zeren_rule* rule, size_t index); // id; 0 for no such index

int32_t zeren_section_id(const zeren_section* section);     // from 1
int32_t zeren_section_parent(const zeren_section* section); // 0 for none
int32_t zeren_section_level(const zeren_section* section);
zeren_view zeren_section_number(const zeren_section* section);
zeren_passage zeren_section_heading(const zeren_section* section);
zeren_span zeren_section_span(const zeren_section* section);

const char* zeren_other_kind(const zeren_other* other);
int32_t zeren_other_section(const zeren_other* other); // 0 for none
zeren_span zeren_other_span(const zeren_other* other);

zeren_view zeren_unit_name(const zeren_unit* unit); // the fullest form that the notice itself writes
const char* zeren_unit_kind(const zeren_unit* unit);
size_t zeren_unit_alias_count(const zeren_unit* unit);
zeren_view zeren_unit_alias(const zeren_unit* unit, size_t index);
size_t zeren_unit_assignment_count(const zeren_unit* unit);
int32_t zeren_unit_assignment_task(const zeren_unit* unit, size_t index); // id of the task; 0 beyond the count
const char* zeren_unit_assignment_role(const zeren_unit* unit, size_t index);

zeren_view zeren_diagnostic_code(const zeren_diagnostic* diagnostic);
const char* zeren_diagnostic_severity(const zeren_diagnostic* diagnostic);
zeren_view zeren_diagnostic_message(const zeren_diagnostic* diagnostic);
zeren_span zeren_diagnostic_span(const zeren_diagnostic* diagnostic);

// ---- tasks

int32_t zeren_task_id(const zeren_task* task);     // from 1
zeren_view zeren_task_key(const zeren_task* task); // 二/11
const char* zeren_task_kind(const zeren_task* task);
zeren_view zeren_task_number(const zeren_task* task);
int32_t zeren_task_part(const zeren_task* task);    // 0 for none
int32_t zeren_task_parent(const zeren_task* task);  // 0 for none
int32_t zeren_task_section(const zeren_task* task); // 0 for none
zeren_passage zeren_task_title(const zeren_task* task);
zeren_span zeren_task_span(const zeren_task* task);
zeren_span zeren_task_extent(const zeren_task* task);
size_t zeren_task_rest_count(const zeren_task* task);
zeren_span zeren_task_rest(const zeren_task* task, size_t index);
size_t zeren_task_role_count(const zeren_task* task);
const zeren_role* zeren_task_role(const zeren_task* task, size_t index);
size_t zeren_task_target_count(const zeren_task* task);
const zeren_target* zeren_task_target(const zeren_task* task, size_t index);
size_t zeren_task_deadline_count(const zeren_task* task);
const zeren_deadline* zeren_task_deadline(const zeren_task* task, size_t index);
size_t zeren_task_field_count(const zeren_task* task);
const zeren_field* zeren_task_field(const zeren_task* task, size_t index);

const char* zeren_role_kind(const zeren_role* role);
zeren_span zeren_role_label(const zeren_role* role);
zeren_span zeren_role_span(const zeren_role* role);
bool zeren_role_open_ended(const zeren_role* role);
const zeren_basis* zeren_role_basis(const zeren_role* role);
size_t zeren_role_party_count(const zeren_role* role);
const zeren_party* zeren_role_party(const zeren_role* role, size_t index);

const char* zeren_party_kind(const zeren_party* party);
zeren_span zeren_party_span(const zeren_party* party);
zeren_span zeren_party_post(const zeren_party* party);
zeren_span zeren_party_qualifier(const zeren_party* party);
const char* zeren_party_effective_role(const zeren_party* party); // NULL for none
zeren_view zeren_party_name(const zeren_party* party);
int32_t zeren_party_index(const zeren_party* party); // for zeren_document_party; -1 for none
const zeren_basis* zeren_party_basis(const zeren_party* party);

zeren_span zeren_target_span(const zeren_target* target);
zeren_span zeren_target_indicator(const zeren_target* target);
const char* zeren_target_change(const zeren_target* target);               // NULL for none
const char* zeren_target_relation(const zeren_target* target);             // ">="
bool zeren_target_value(const zeren_target* target, zeren_decimal* value); // false, and *value untouched, where there is none
bool zeren_target_value_high(const zeren_target* target, zeren_decimal* value);
zeren_view zeren_target_unit(const zeren_target* target);
bool zeren_target_quantity_value(const zeren_target* target, zeren_decimal* value); // in base units
bool zeren_target_quantity_value_high(const zeren_target* target, zeren_decimal* value);
zeren_view zeren_target_quantity_unit(const zeren_target* target);
zeren_span zeren_target_period(const zeren_target* target);
zeren_span zeren_target_baseline(const zeren_target* target);
bool zeren_target_baseline_value(const zeren_target* target, zeren_decimal* value);
zeren_view zeren_target_baseline_unit(const zeren_target* target);
int32_t zeren_target_share_of(const zeren_target* target); // index in the targets of its task; -1 for none
const zeren_basis* zeren_target_basis(const zeren_target* target);

zeren_span zeren_deadline_span(const zeren_deadline* deadline);
zeren_date zeren_deadline_due(const zeren_deadline* deadline);
const char* zeren_deadline_precision(const zeren_deadline* deadline); // NULL for none
const char* zeren_deadline_kind(const zeren_deadline* deadline);
const zeren_basis* zeren_deadline_basis(const zeren_deadline* deadline);

zeren_span zeren_field_label(const zeren_field* field);
zeren_span zeren_field_span(const zeren_field* field);

// Why something stands here that is not written here; NULL for what is.
const char* zeren_basis_kind(const zeren_basis* basis);
const char* zeren_basis_rule(const zeren_basis* basis);
zeren_span zeren_basis_span(const zeren_basis* basis);
size_t zeren_basis_field_count(const zeren_basis* basis);
zeren_view zeren_basis_field(const zeren_basis* basis, size_t index);

#ifdef __cplusplus
}
#endif

#endif
