// The numbers of zeren.h for the codes of zeren::Error, and the error handle.
//
// Numbers are for ever: a new code gets the next free one, wherever it stands in error.hpp. An error must also be told when memory is
// out, so that one error exists from the start and is never freed. Test: tests/capi/refusals.c.
#include "capi/guard.hpp"

#include "zeren/version.hpp"

#include <array>
#include <string_view>
#include <utility>

// NOLINTBEGIN(readability-identifier-naming): the name is that of C
struct zeren_error {
    zeren_status status;
    std::string message;
    std::string file;
    std::string text;
};
// NOLINTEND(readability-identifier-naming)

namespace zeren::capi {

namespace {

zeren_error* memory_is_out()
{
    static zeren_error error{ZEREN_OUT_OF_MEMORY, "no memory left", "", "no memory left"}; // short: held without allocation
    return &error;
}

// Those that no ErrorCode has, by name.
constexpr std::array<std::pair<zeren_status, const char*>, 4> kOwn{
    {{ZEREN_OK, "ok"}, {ZEREN_OUT_OF_MEMORY, "out_of_memory"}, {ZEREN_INVALID_ARGUMENT, "invalid_argument"}, {ZEREN_INTERNAL, "internal"}}};

} // namespace

zeren_status status_of(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::file_missing: return ZEREN_FILE_MISSING;
    case ErrorCode::file_unreadable: return ZEREN_FILE_UNREADABLE;
    case ErrorCode::input_too_large: return ZEREN_INPUT_TOO_LARGE;
    case ErrorCode::not_text: return ZEREN_NOT_TEXT;
    case ErrorCode::charset_unknown: return ZEREN_CHARSET_UNKNOWN;
    case ErrorCode::charset_unsupported: return ZEREN_CHARSET_UNSUPPORTED;
    case ErrorCode::format_unsupported: return ZEREN_FORMAT_UNSUPPORTED;
    case ErrorCode::nesting_too_deep: return ZEREN_NESTING_TOO_DEEP;
    case ErrorCode::container_broken: return ZEREN_CONTAINER_BROKEN;
    case ErrorCode::container_too_large: return ZEREN_CONTAINER_TOO_LARGE;
    case ErrorCode::file_encrypted: return ZEREN_FILE_ENCRYPTED;
    case ErrorCode::scan_without_text: return ZEREN_SCAN_WITHOUT_TEXT;
    case ErrorCode::program_disabled: return ZEREN_PROGRAM_DISABLED;
    case ErrorCode::program_missing: return ZEREN_PROGRAM_MISSING;
    case ErrorCode::program_failed: return ZEREN_PROGRAM_FAILED;
    case ErrorCode::program_timeout: return ZEREN_PROGRAM_TIMEOUT;
    case ErrorCode::lexicon_invalid: return ZEREN_LEXICON_INVALID;
    case ErrorCode::model_invalid: return ZEREN_MODEL_INVALID;
    case ErrorCode::model_without_text: return ZEREN_MODEL_WITHOUT_TEXT;
    case ErrorCode::text_mismatch: return ZEREN_TEXT_MISMATCH;
    }
    return ZEREN_INTERNAL;
}

zeren_status report(zeren_error** error, zeren_status status, const std::string& message, const std::string& file) noexcept
{
    if (error == nullptr) return status;
    *error = memory_is_out();
    if (status == ZEREN_OUT_OF_MEMORY) return status;
    try {
        *error = new zeren_error{status, message, file, file.empty() ? message : file + ": " + message};
    } catch (const std::bad_alloc&) {
        return ZEREN_OUT_OF_MEMORY; // *error says so
    }
    return status;
}

} // namespace zeren::capi

using namespace zeren;

const char* zeren_status_name(zeren_status status)
{
    for (const auto& [own, name] : capi::kOwn)
        if (own == status) return name;
    for (int code = 0; code <= 0xff; ++code)
        if (capi::status_of(static_cast<ErrorCode>(code)) == status) return to_string(static_cast<ErrorCode>(code)).data();
    return "unknown";
}

zeren_status zeren_error_status(const zeren_error* error) { return error == nullptr ? ZEREN_OK : error->status; }
const char* zeren_error_message(const zeren_error* error) { return error == nullptr ? "" : error->message.c_str(); }
const char* zeren_error_file(const zeren_error* error) { return error == nullptr ? "" : error->file.c_str(); }
const char* zeren_error_text(const zeren_error* error) { return error == nullptr ? "" : error->text.c_str(); }

void zeren_error_free(zeren_error* error)
{
    if (error != capi::memory_is_out()) delete error;
}

const char* zeren_version(void) { return version().data(); }
