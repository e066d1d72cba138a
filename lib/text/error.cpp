// The exception and the stable strings of its codes.
//
// what() is one line, "notice.txt: no such file; check the path", for that is what the tool prints: a line break in a file's name
// or in a message becomes a blank. Codes, when they arise and their cures: docs/errors.md. Test: tests/unit/read_error_test.cpp.
#include "zeren/error.hpp"

#include <utility>

namespace zeren {
inline namespace v0 {

namespace {

std::string one_line(std::string_view file, std::string_view message)
{
    std::string line;
    line.reserve(file.size() + message.size() + 2);
    line += file;
    if (!file.empty()) line += ": ";
    line += message;
    for (char& c : line)
        if (static_cast<unsigned char>(c) < 0x20) c = ' ';
    return line;
}

} // namespace

std::string_view to_string(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::file_missing: return "file_missing";
    case ErrorCode::file_unreadable: return "file_unreadable";
    case ErrorCode::input_too_large: return "input_too_large";
    case ErrorCode::not_text: return "not_text";
    case ErrorCode::charset_unknown: return "charset_unknown";
    case ErrorCode::charset_unsupported: return "charset_unsupported";
    case ErrorCode::format_unsupported: return "format_unsupported";
    case ErrorCode::nesting_too_deep: return "nesting_too_deep";
    case ErrorCode::container_broken: return "container_broken";
    case ErrorCode::container_too_large: return "container_too_large";
    case ErrorCode::file_encrypted: return "file_encrypted";
    case ErrorCode::scan_without_text: return "scan_without_text";
    case ErrorCode::program_disabled: return "program_disabled";
    case ErrorCode::program_missing: return "program_missing";
    case ErrorCode::program_failed: return "program_failed";
    case ErrorCode::program_timeout: return "program_timeout";
    case ErrorCode::lexicon_invalid: return "lexicon_invalid";
    case ErrorCode::model_invalid: return "model_invalid";
    case ErrorCode::model_without_text: return "model_without_text";
    case ErrorCode::text_mismatch: return "text_mismatch";
    }
    return "unknown";
}

Error::Error(ErrorCode error_code, std::string error_message, std::string error_file)
    : std::runtime_error(one_line(error_file, error_message)), code(error_code), message(std::move(error_message)),
      file(std::move(error_file))
{
}

} // namespace v0
} // namespace zeren
