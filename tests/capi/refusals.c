// What zeren.h says of bad arguments, failures, options and ownership, each provoked once. Prints every status with its name for
// tests/capi/capi_test.py; exits 1 with the line of the first thing that is not so.
#include "zeren/zeren.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHECK(claim)                                                                                                                       \
    do {                                                                                                                                   \
        if (!(claim)) {                                                                                                                    \
            fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #claim);                                                            \
            exit(EXIT_FAILURE);                                                                                                            \
        }                                                                                                                                  \
    } while (0)

static const char kNotice[] = "一、工作任务\n1.完成投资3亿元。\n牵头单位：区发改委\n配合单位：区财政局、区统计局\n";

static bool is(const char* left, const char* right) { return strcmp(left, right) == 0; }
static bool view_is(zeren_view view, const char* text) { return view.size == strlen(text) && memcmp(view.data, text, view.size) == 0; }

static zeren_document* parsed(const zeren_options* options)
{
    zeren_document* document = NULL;
    CHECK(zeren_parse(kNotice, sizeof kNotice - 1, options, &document, NULL) == ZEREN_OK);
    return document;
}

static void arguments_that_mean_nothing_are_refused(void)
{
    zeren_error* error = NULL;
    zeren_document* document = NULL;
    zeren_string* json = (zeren_string*)&error; // must become NULL
    CHECK(zeren_parse(NULL, 1, NULL, &document, &error) == ZEREN_INVALID_ARGUMENT && document == NULL);
    CHECK(zeren_error_status(error) == ZEREN_INVALID_ARGUMENT && strlen(zeren_error_message(error)) > 0 && is(zeren_error_file(error), ""));
    zeren_error_free(error);
    CHECK(zeren_parse("", 0, NULL, NULL, NULL) == ZEREN_INVALID_ARGUMENT);
    CHECK(zeren_parse_file(NULL, NULL, &document, NULL) == ZEREN_INVALID_ARGUMENT);
    CHECK(zeren_document_json(NULL, ZEREN_UTF8, 0, &json, NULL) == ZEREN_INVALID_ARGUMENT && json == NULL);
    document = parsed(NULL);
    CHECK(zeren_document_json(document, (zeren_offsets)3, 0, &json, NULL) == ZEREN_INVALID_ARGUMENT);
    CHECK(zeren_document_json(document, ZEREN_UTF8, 8, &json, NULL) == ZEREN_INVALID_ARGUMENT);
    CHECK(zeren_document_json(document, ZEREN_UTF8, 0, NULL, NULL) == ZEREN_INVALID_ARGUMENT);
    zeren_document_free(document);
    CHECK(zeren_options_set_charset(NULL, "GBK") == ZEREN_INVALID_ARGUMENT);
    zeren_options* options = zeren_options_new();
    CHECK(zeren_options_set_limit(options, (zeren_limit)8, 1) == ZEREN_INVALID_ARGUMENT);
    CHECK(zeren_options_set_limit(options, ZEREN_MAX_CELLS, (uint64_t)1 << 32) == ZEREN_INVALID_ARGUMENT);
    zeren_options_free(options);
    zeren_lexicon* lexicon = NULL;
    const char* const paths[] = {NULL};
    CHECK(zeren_lexicon_load(paths, 1, &lexicon, NULL) == ZEREN_INVALID_ARGUMENT && lexicon == NULL);
    CHECK(zeren_lexicon_extend(NULL, NULL, 2, &lexicon, NULL) == ZEREN_INVALID_ARGUMENT);
}

static void accessors_of_nothing_give_nothing(void)
{
    zeren_decimal value = {7, 1};
    CHECK(zeren_document_task(NULL, 0) == NULL && zeren_document_task_count(NULL) == 0 && zeren_task_role(NULL, 0) == NULL);
    CHECK(zeren_document_content(NULL).data == NULL && zeren_task_span(NULL).end == 0 && zeren_role_kind(NULL) == NULL);
    CHECK(zeren_party_index(NULL) == -1 && zeren_target_share_of(NULL) == -1 && !zeren_role_open_ended(NULL));
    CHECK(!zeren_target_value(NULL, &value) && value.digits == 7 && zeren_basis_kind(NULL) == NULL);
    CHECK(zeren_string_size(NULL) == 0 && is(zeren_string_data(NULL), "") && is(zeren_error_text(NULL), ""));
    CHECK(zeren_error_status(NULL) == ZEREN_OK && zeren_lexicon_sha256(NULL).size == 0);
    zeren_document_free(NULL);
    zeren_string_free(NULL);
    zeren_error_free(NULL);
    zeren_options_free(NULL);
    zeren_lexicon_free(NULL);
    zeren_document* document = parsed(NULL);
    CHECK(zeren_document_task_count(document) == 1 && zeren_document_task(document, 1) == NULL);
    CHECK(zeren_document_task(document, SIZE_MAX) == NULL && zeren_document_recipient(document, 0).span.end == 0);
    CHECK(zeren_unit_assignment_task(zeren_document_party(document, 0), 9) == 0);
    CHECK(zeren_document_text(document, (zeren_span){0, UINT32_MAX}).size == 0);
    CHECK(!zeren_target_value(zeren_task_target(zeren_document_task(document, 0), 0), NULL));
    zeren_document_free(document);
}

static void failures_have_status_message_and_file(void)
{
    zeren_document* document = NULL;
    zeren_error* error = NULL;
    CHECK(zeren_parse_file("/no/such/notice.txt", NULL, &document, &error) == ZEREN_FILE_MISSING && document == NULL);
    CHECK(zeren_error_status(error) == ZEREN_FILE_MISSING && is(zeren_error_file(error), "/no/such/notice.txt"));
    CHECK(strstr(zeren_error_text(error), zeren_error_message(error)) != NULL);
    zeren_error_free(error);
    CHECK(zeren_parse_file("/", NULL, &document, NULL) == ZEREN_FILE_UNREADABLE);
    CHECK(zeren_parse("\0\1\2\3", 4, NULL, &document, NULL) == ZEREN_NOT_TEXT);
    CHECK(zeren_parse("PK\3\4", 4, NULL, &document, NULL) == ZEREN_CONTAINER_BROKEN);
    CHECK(zeren_parse("%PDF-1.4\n", 9, NULL, &document, NULL) == ZEREN_PROGRAM_DISABLED);
    CHECK(zeren_parse("", 0, NULL, &document, &error) == ZEREN_OK && error == NULL);
    CHECK(view_is(zeren_diagnostic_code(zeren_document_diagnostic(document, 0)), "empty_text"));
    zeren_document_free(document);
    CHECK(zeren_document_from_json("{}", 2, NULL, 0, &document, NULL) == ZEREN_MODEL_INVALID);
}

static void options_are_followed(void)
{
    zeren_options* options = zeren_options_new();
    zeren_document* document = NULL;
    CHECK(zeren_options_set_name(options, "甲.txt") == ZEREN_OK);
    document = parsed(options);
    CHECK(view_is(zeren_document_source_name(document), "甲.txt"));
    zeren_document_free(document);
    CHECK(zeren_options_set_charset(options, "no such charset") == ZEREN_OK);
    CHECK(zeren_parse(kNotice, sizeof kNotice - 1, options, &document, NULL) == ZEREN_CHARSET_UNSUPPORTED);
    CHECK(zeren_options_set_charset(options, NULL) == ZEREN_OK);
    CHECK(zeren_options_set_format(options, "docx") == ZEREN_OK);
    CHECK(zeren_parse(kNotice, sizeof kNotice - 1, options, &document, NULL) != ZEREN_OK);
    CHECK(zeren_options_set_format(options, "") == ZEREN_OK);
    CHECK(zeren_options_set_limit(options, ZEREN_MAX_BYTES, 10) == ZEREN_OK);
    CHECK(zeren_parse(kNotice, sizeof kNotice - 1, options, &document, NULL) == ZEREN_INPUT_TOO_LARGE);
    for (int limit = ZEREN_MAX_NESTING; limit <= ZEREN_MAX_PROGRAM_MEMORY; ++limit)
        CHECK(zeren_options_set_limit(options, (zeren_limit)limit, 100) == ZEREN_OK);
    CHECK(zeren_options_set_external_programs(options, true) == ZEREN_OK);
    zeren_options_free(options);
}

static void words_can_be_added(void)
{
    static const char kWords[] = "{\"labels\":[{\"term\":\"包案专班\",\"means\":\"lead_unit\"}]}";
    static const char kText[] = "一、工作任务\n1.完成清理工作。\n包案专班：区发改委\n";
    zeren_lexicon* lexicon = NULL;
    zeren_error* error = NULL;
    CHECK(zeren_lexicon_extend(NULL, "[", 1, &lexicon, &error) == ZEREN_LEXICON_INVALID && lexicon == NULL);
    zeren_error_free(error);
    CHECK(zeren_lexicon_extend(NULL, kWords, sizeof kWords - 1, &lexicon, NULL) == ZEREN_OK);
    zeren_options* options = zeren_options_new();
    CHECK(zeren_options_set_lexicon(options, lexicon) == ZEREN_OK);
    char sha256[65] = "";
    memcpy(sha256, zeren_lexicon_sha256(lexicon).data, 64);
    zeren_lexicon_free(lexicon); // the options keep it
    zeren_document* document = NULL;
    CHECK(zeren_parse(kText, sizeof kText - 1, options, &document, NULL) == ZEREN_OK);
    const zeren_role* role = zeren_task_role(zeren_document_task(document, 0), 0);
    CHECK(is(zeren_role_kind(role), "lead_unit"));
    CHECK(view_is(zeren_document_text(document, zeren_party_span(zeren_role_party(role, 0))), "区发改委"));
    CHECK(view_is(zeren_document_lexicon_sha256(document), sha256));
    zeren_document_free(document);
    zeren_options_free(options);
    const char* const missing[] = {"/no/such/words.json"};
    CHECK(zeren_lexicon_load(missing, 1, &lexicon, NULL) == ZEREN_FILE_MISSING);
}

static void json_comes_back_as_the_document(void)
{
    zeren_document* document = parsed(NULL);
    zeren_document* again = NULL;
    zeren_string* with_text = NULL;
    zeren_string* without = NULL;
    zeren_string* same = NULL;
    CHECK(zeren_document_json(document, ZEREN_UTF16, ZEREN_WITH_TEXT, &with_text, NULL) == ZEREN_OK);
    CHECK(zeren_document_json(document, ZEREN_CODE_POINT, ZEREN_COMPACT | ZEREN_WITHOUT_GENERATOR, &without, NULL) == ZEREN_OK);
    CHECK(strlen(zeren_string_data(without)) == zeren_string_size(without) && strchr(zeren_string_data(without), '\n') == NULL);
    CHECK(strstr(zeren_string_data(without), "generator") == NULL && strstr(zeren_string_data(with_text), "generator") != NULL);

    CHECK(zeren_document_from_json(zeren_string_data(with_text), zeren_string_size(with_text), NULL, 0, &again, NULL) == ZEREN_OK);
    CHECK(zeren_document_json(again, ZEREN_UTF16, ZEREN_WITH_TEXT, &same, NULL) == ZEREN_OK);
    CHECK(is(zeren_string_data(same), zeren_string_data(with_text)));
    zeren_string_free(same);
    zeren_document_free(again);

    const char* bare = zeren_string_data(without);
    CHECK(zeren_document_from_json(bare, strlen(bare), NULL, 0, &again, NULL) == ZEREN_MODEL_WITHOUT_TEXT);
    CHECK(zeren_document_from_json(bare, strlen(bare), "x", 1, &again, NULL) == ZEREN_TEXT_MISMATCH);
    CHECK(zeren_document_from_json(bare, strlen(bare), kNotice, sizeof kNotice - 1, &again, NULL) == ZEREN_OK);
    zeren_document_free(again);
    zeren_string_free(with_text);
    zeren_string_free(without);
    zeren_document_free(document);
}

/* The JSON of a check with these codes. */
static zeren_string* checked(const zeren_document* document, const char* off, const char* on)
{
    zeren_string* json = NULL;
    CHECK(zeren_check_json(document, NULL, off, on, ZEREN_UTF8, ZEREN_COMPACT, &json, NULL) == ZEREN_OK);
    CHECK(strstr(zeren_string_data(json), "zeren-findings/1") != NULL && strchr(zeren_string_data(json), '\n') == NULL);
    return json;
}

static bool tells(zeren_string* json, const char* code)
{
    const bool told = strstr(zeren_string_data(json), code) != NULL;
    zeren_string_free(json);
    return told;
}

static void findings_come_as_json_and_rules_are_switched(void)
{
    static const char kOdd[] = "一、工作任务\n1.完成（投资3亿元。\n牵头单位：区发改委\n";
    static const char kCode[] = "unpaired_bracket";
    zeren_document* document = NULL;
    zeren_string* json = NULL;
    CHECK(zeren_parse(kOdd, sizeof kOdd - 1, NULL, &document, NULL) == ZEREN_OK);
    CHECK(tells(checked(document, NULL, NULL), kCode));
    CHECK(!tells(checked(document, kCode, NULL), kCode));
    CHECK(!tells(checked(document, ",,no_such_rule,unpaired_bracket,", kCode), kCode)); // off wins
    CHECK(tells(checked(document, "", "no_such_rule"), kCode));
    CHECK(zeren_check_json(NULL, NULL, NULL, NULL, ZEREN_UTF8, 0, &json, NULL) == ZEREN_INVALID_ARGUMENT && json == NULL);
    CHECK(zeren_check_json(document, NULL, NULL, NULL, (zeren_offsets)3, 0, &json, NULL) == ZEREN_INVALID_ARGUMENT);
    CHECK(zeren_check_json(document, NULL, NULL, NULL, ZEREN_UTF8, 8, &json, NULL) == ZEREN_INVALID_ARGUMENT);
    CHECK(zeren_check_json(document, NULL, NULL, NULL, ZEREN_UTF8, 0, NULL, NULL) == ZEREN_INVALID_ARGUMENT);
    zeren_document_free(document);
}

static void claims_of_a_model_are_judged(void)
{
    static const char kTrue[] = "[{\"text\":\"完成投资3亿元。\",\"lead_unit\":\"区发改委\",\"配合单位\":\"区财政局、区统计局\"}]";
    static const char kWrong[] = "{\"tasks\":[{\"text\":\"完成投资3亿元。\",\"lead_unit\":\"区教育局\"}]}";
    static const char kPrivate[] = "[{\"text\":\"完成投资3亿元。\",\"包案专班\":\"区发改委\",\"配合单位\":\"区财政局、区统计局\"}]";
    zeren_document* document = parsed(NULL);
    zeren_string* json = NULL;
    zeren_error* error = NULL;
    CHECK(zeren_verify_json(document, NULL, kTrue, sizeof kTrue - 1, ZEREN_UTF8, ZEREN_COMPACT, &json, NULL) == ZEREN_OK);
    CHECK(!tells(json, "\"code\""));
    CHECK(zeren_verify_json(document, NULL, kWrong, sizeof kWrong - 1, ZEREN_UTF8, ZEREN_COMPACT, &json, NULL) == ZEREN_OK);
    CHECK(tells(json, "\"path\":\"tasks[0]."));
    for (int bad = 0; bad < 4; ++bad) {
        static const char* const kBad[] = {"", "x", "{}", "[1"};
        CHECK(zeren_verify_json(document, NULL, kBad[bad], strlen(kBad[bad]), ZEREN_UTF8, 0, &json, &error) == ZEREN_MODEL_INVALID);
        CHECK(json == NULL && strlen(zeren_error_message(error)) > 0);
        zeren_error_free(error);
    }
    CHECK(zeren_verify_json(document, NULL, NULL, 1, ZEREN_UTF8, 0, &json, NULL) == ZEREN_INVALID_ARGUMENT);
    CHECK(zeren_verify_json(NULL, NULL, kTrue, sizeof kTrue - 1, ZEREN_UTF8, 0, &json, NULL) == ZEREN_INVALID_ARGUMENT);

    // A label that only a lexicon of one's own knows is a claim with it, and an unknown key without.
    static const char kWords[] = "{\"labels\":[{\"term\":\"包案专班\",\"means\":\"lead_unit\"}]}";
    zeren_lexicon* lexicon = NULL;
    CHECK(zeren_lexicon_extend(NULL, kWords, sizeof kWords - 1, &lexicon, NULL) == ZEREN_OK);
    zeren_string* with = NULL;
    CHECK(zeren_verify_json(document, lexicon, kPrivate, sizeof kPrivate - 1, ZEREN_UTF8, ZEREN_COMPACT, &with, NULL) == ZEREN_OK);
    CHECK(zeren_verify_json(document, NULL, kPrivate, sizeof kPrivate - 1, ZEREN_UTF8, ZEREN_COMPACT, &json, NULL) == ZEREN_OK);
    CHECK(!is(zeren_string_data(with), zeren_string_data(json)));
    zeren_string_free(with);
    zeren_string_free(json);
    zeren_lexicon_free(lexicon);
    zeren_document_free(document);
}

static void changes_come_as_json(void)
{
    zeren_document* document = parsed(NULL);
    zeren_string* json = NULL;
    CHECK(zeren_compare_json(document, document, ZEREN_YEARS_AS_FOUND, ZEREN_UTF8, ZEREN_COMPACT, &json, NULL) == ZEREN_OK);
    CHECK(strstr(zeren_string_data(json), "zeren-comparison/1") != NULL);
    zeren_string_free(json);
    CHECK(zeren_compare_json(document, NULL, 1, ZEREN_UTF8, 0, &json, NULL) == ZEREN_INVALID_ARGUMENT && json == NULL);
    zeren_document_free(document);
}

static void every_status_has_its_name(void)
{
    CHECK(is(zeren_status_name(ZEREN_OK), "ok") && is(zeren_status_name((zeren_status)77), "unknown"));
    for (int status = 0; status <= ZEREN_INTERNAL; ++status)
        if (!is(zeren_status_name((zeren_status)status), "unknown")) printf("%d %s\n", status, zeren_status_name((zeren_status)status));
}

int main(void)
{
    arguments_that_mean_nothing_are_refused();
    accessors_of_nothing_give_nothing();
    failures_have_status_message_and_file();
    options_are_followed();
    words_can_be_added();
    json_comes_back_as_the_document();
    findings_come_as_json_and_rules_are_switched();
    claims_of_a_model_are_judged();
    changes_come_as_json();
    every_status_has_its_name();
    printf("version %s\n", zeren_version());
    return EXIT_SUCCESS;
}
