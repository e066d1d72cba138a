// Bytes of an unknown charset to UTF-8.
// Test: tests/unit/read_detect_test.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::reading {

// Valid UTF-8 without BOM, and how it came to be.
struct Canonical {
    std::string content;
    std::string charset;          // UTF-8, GB18030 …
    std::vector<std::size_t> bad; // where U+FFFD stands for bytes that could not be decoded
    bool verbatim = false;        // content is the bytes themselves
    bool guessed = false;         // GB18030 or Big5, by a narrow margin
};

// Decodes by the first that fits, in this order: `forced`, a name by which the caller knows the charset; a BOM; valid UTF-8; UTF-16
// without BOM; UTF-8 with under 1 % bad sequences; `declared`, a name that the bytes themselves give (HTML's meta); GB18030 or Big5.
// Throws Error: charset_unsupported for `forced`, charset_unknown, not_text for NUL.
[[nodiscard]] Canonical decode(std::string bytes, std::string_view forced, std::string_view declared);

} // namespace zeren::reading
