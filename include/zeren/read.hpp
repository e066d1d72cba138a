// read.hpp: from bytes to text.
//
//     zeren::Text text = zeren::read_file("notice.txt");                   // UTF-8, UTF-16, GB18030 or Big5, found by content
//     zeren::Text same = zeren::read(std::as_bytes(std::span(buffer)));    // from memory
//
// What it reads: plain text, CSV, HTML, DOCX, XLSX and OFD by itself; PDF, DOC, WPS, XLS, ET, RTF, ODT and ODS by programs of the system,
// which it starts only when ReadOptions::external_programs says so. All are told apart by content and give the same structure: lines
// and tables of Text. Which of them a build knows, and what is read of each: docs/formats.md. Functions are re-entrant; nothing is
// cached between calls.
#pragma once

#include "zeren/text.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace zeren {
inline namespace v0 {

struct ReadOptions {
    std::string charset; // forces one of plain text, CSV or HTML, by any name that ICU knows ("GBK"); empty: found by content
    std::string format;  // forces one: text html csv docx xlsx ofd pdf doc xls rtf odt ods; empty: found by content
    std::string name;    // becomes source.name; empty: read_file takes the file's, without its folders

    std::uint64_t max_bytes = 64ULL << 20;     // larger inputs are refused before they are read whole
    std::uint32_t max_nesting = 512;           // open elements at once, of XML and HTML (there p, li, td do not count)
    std::uint64_t max_unpacked = 128ULL << 20; // bytes of all members of a container that are looked at
    std::uint32_t max_ratio = 200;             // unpacked to packed bytes, of a member beyond 1 MiB
    std::uint32_t max_members = 10'000;        // of a container
    std::uint32_t max_cells = 200'000;         // of all tables of a CSV, DOCX, XLSX, OFD or PDF file

    bool external_programs = false;                // may start pdftotext and soffice; else their formats are refused
    std::uint32_t max_seconds = 60;                // of one such program, which is then killed with all that it started
    std::uint64_t max_program_memory = 4ULL << 30; // address space of one such program
};

// Bytes of one file to its text. Charset by the first that fits: options.charset; a BOM; valid UTF-8; UTF-16 (even length, Chinese
// characters, line ends); UTF-8 with under 1 % bad sequences; what an HTML page declares; GB18030 or Big5 as ICU judges, or the
// commonest characters where ICU is not sure (docs/errors.md has the whole rule). Bytes that cannot be decoded become U+FFFD and a
// diagnostic "undecodable_bytes" with their place. Empty or blank input yields an empty text with a diagnostic "empty_text".
// Containers carry no charset: source.charset is empty. What an author hid in a workbook is left out with a diagnostic "hidden_cells",
// a sign of a symbol font that no table knows with "unknown_sign".
// Linear in the number of bytes. Throws Error: input_too_large, not_text, charset_unknown, charset_unsupported,
// format_unsupported, nesting_too_deep, container_broken, container_too_large, file_encrypted, scan_without_text, program_disabled,
// program_missing, program_failed, program_timeout.
[[nodiscard]] Text read(std::span<const std::byte> bytes, const ReadOptions& options = {});

// The same for a file, which is looked at by content, not by name. Throws also file_missing and file_unreadable (a directory, a
// device, no permission).
[[nodiscard]] Text read_file(const std::filesystem::path& path, const ReadOptions& options = {});

} // namespace v0
} // namespace zeren
