// What the functions for findings and changes say, for tests/capi/capi_test.py to hold against the tool: answers CALL FILE FILE ..., where CALL
// is "check NOTICE -", "verify NOTICE MODEL" or "compare BEFORE AFTER". Prints each JSON as the tool's tests want it (spans in UTF-16, check
// in one line), with a form feed behind it.
#include "zeren/zeren.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fail(const char* what, zeren_error* error)
{
    fprintf(stderr, "%s: %s\n", what, zeren_error_text(error));
    zeren_error_free(error);
    exit(EXIT_FAILURE);
}

static zeren_document* document_of(const char* path)
{
    zeren_document* document = NULL;
    zeren_error* error = NULL;
    if (zeren_parse_file(path, NULL, &document, &error) != ZEREN_OK) fail(path, error);
    return document;
}

/* The bytes of a file, to be freed. */
static char* bytes_of(const char* path, size_t* size)
{
    FILE* file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0) fail(path, NULL);
    *size = (size_t)ftell(file);
    rewind(file);
    char* bytes = malloc(*size + 1);
    if (bytes == NULL || fread(bytes, 1, *size, file) != *size) fail(path, NULL);
    fclose(file);
    return bytes;
}

static zeren_string* answer(const char* call, const char* first, const char* second)
{
    zeren_document* document = document_of(first);
    zeren_string* json = NULL;
    zeren_error* error = NULL;
    zeren_status status = ZEREN_INVALID_ARGUMENT;
    if (strcmp(call, "check") == 0) {
        status = zeren_check_json(document, NULL, NULL, NULL, ZEREN_UTF16, ZEREN_COMPACT, &json, &error);
    } else if (strcmp(call, "verify") == 0) {
        size_t size = 0;
        char* model = bytes_of(second, &size);
        status = zeren_verify_json(document, NULL, model, size, ZEREN_UTF16, 0, &json, &error);
        free(model);
    } else if (strcmp(call, "compare") == 0) {
        zeren_document* after = document_of(second);
        status = zeren_compare_json(document, after, ZEREN_YEARS_AS_FOUND, ZEREN_UTF16, ZEREN_WITHOUT_GENERATOR, &json, &error);
        zeren_document_free(after);
    }
    if (status != ZEREN_OK) fail(call, error);
    zeren_document_free(document);
    return json;
}

int main(int argc, char** argv)
{
    for (int at = 1; at + 2 < argc; at += 3) {
        zeren_string* json = answer(argv[at], argv[at + 1], argv[at + 2]);
        fwrite(zeren_string_data(json), 1, zeren_string_size(json), stdout);
        putchar('\f');
        zeren_string_free(json);
    }
    return EXIT_SUCCESS;
}
