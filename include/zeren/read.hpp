// read.hpp: from bytes to text.
//
//     zeren::Text text = zeren::read_file("notice.txt");                   // UTF-8, UTF-16, GB18030 or Big5, found by content
//     zeren::Text same = zeren::read(std::as_bytes(std::span(buffer)));    // from memory
//
// What it reads: plain text and HTML, told apart by content. Functions are re-entrant; nothing is cached between calls.
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
    std::string charset;                   // forces one, by any name that ICU knows ("GBK"); empty: found by content
    std::string format;                    // forces one: "text" or "html"; empty: found by content
    std::string name;                      // becomes source.name; read_file fills it
    std::uint64_t max_bytes = 64ULL << 20; // larger inputs are refused before they are read whole
    std::uint32_t max_nesting = 512;       // open tags at once, for HTML
};

// Bytes of one file to its text. Charset by the first that fits: a BOM; valid UTF-8; UTF-16 (even length, Chinese characters, line
// ends); UTF-8 with under 1 % bad sequences; then GB18030 or Big5 as ICU judges. Bytes that cannot be decoded become U+FFFD and a
// diagnostic "undecodable_bytes" with their place. Empty or blank input yields an empty text with a diagnostic "empty_text".
// Linear in the number of bytes. Throws Error: input_too_large, not_text, charset_unknown, charset_unsupported,
// format_unsupported, nesting_too_deep.
[[nodiscard]] Text read(std::span<const std::byte> bytes, const ReadOptions& options = {});

// The same for a file, which is looked at by content, not by name. Throws also file_missing and file_unreadable (a directory, a
// device, no permission).
[[nodiscard]] Text read_file(const std::filesystem::path& path, const ReadOptions& options = {});

} // namespace v0
} // namespace zeren
