// error.hpp: the one exception of Zeren.
//
// Content never makes parse() fail: whatever is odd in a notice becomes a diagnostic of the model. Reading can fail, and so can a
// lexicon file or a model handed to from_json; each of these throws `Error`. Nothing else is thrown but std::bad_alloc.
//
//     try { auto document = zeren::parse(zeren::read_file("notice.txt")); }
//     catch (const zeren::Error& error) { std::cerr << error.what() << '\n'; }   // notice.txt: no such file; check the path
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace zeren {
inline namespace v0 {

// What went wrong, as a stable name: the same in C++, C, the tool and the bindings. Listed with cures in docs/errors.md.
enum class ErrorCode : unsigned char {
    file_missing,        // no file of that name
    file_unreadable,     // a directory, no permission, a device, or the system failed while reading
    input_too_large,     // above ReadOptions::max_bytes, or more than spans can address
    not_text,            // NUL in the decoded text, or nothing that could be text: a binary file
    charset_unknown,     // none that is tried fits the bytes: name it in ReadOptions::charset
    charset_unsupported, // ReadOptions::charset is no name that ICU knows
    format_unsupported,  // a format that this build does not read
    nesting_too_deep,    // HTML or XML with more elements open at once than ReadOptions::max_nesting, or as costly to read
    container_broken,    // a DOCX, XLSX, OFD … that is truncated, damaged or made to do harm
    container_too_large, // unpacked bytes, ratio, members or cells beyond their limit in ReadOptions
    file_encrypted,      // needs a password
    scan_without_text,   // a picture; a PDF or OFD of images only
    program_disabled,    // a format that needs an external program, and ReadOptions::external_programs is not set
    program_missing,     // that program is not installed
    program_failed,      // that program could not read the file
    program_timeout,     // that program took longer than ReadOptions::max_seconds
    lexicon_invalid,     // a lexicon text that is no JSON, or an entry with a key or value that means nothing
    model_invalid,       // JSON that is no zeren/1 document
    model_without_text,  // from_json without text.content and without the Text beside it
    text_mismatch,       // from_json with a Text whose sha256 is not the one in the JSON
};

// The stable string of a code, equal to the enumerator's name ("charset_unknown").
[[nodiscard]] std::string_view to_string(ErrorCode code) noexcept;

// Thrown where a file, a lexicon or a model cannot be read. `message` says what is wrong and the cure, in English, without the file; `file` is the name as the
// caller gave it, empty for memory. what() is "file: message", one line.
class Error : public std::runtime_error {
public:
    Error(ErrorCode code, std::string message, std::string file = {});

    ErrorCode code;
    std::string message;
    std::string file;
};

} // namespace v0
} // namespace zeren
