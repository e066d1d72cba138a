// Is it valid UTF-8, and if not, how much of it is?
// Test: tests/unit/read_utf8_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::reading {

// A good sequence (one code point), or a maximal bad one, which becomes one U+FFFD (Unicode 15, section 3.9, and the W3C's way).
struct Utf8Sequence {
    std::uint32_t size = 0; // at least 1
    bool good = false;
};

// What stands at `at`, which is below bytes.size(). No overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] Utf8Sequence utf8_sequence(std::string_view bytes, std::size_t at) noexcept;

// Where the first bad sequence begins; bytes.size() for valid UTF-8.
[[nodiscard]] std::size_t utf8_valid_until(std::string_view bytes) noexcept;

struct Utf8Count {
    std::size_t bad = 0;   // bad sequences
    std::size_t wide = 0;  // good ones of three or four bytes: Chinese text, and next to nothing else by chance
    std::size_t total = 0; // sequences, good and bad
};
[[nodiscard]] Utf8Count count_utf8(std::string_view bytes) noexcept;

// The same text with U+FFFD for each bad sequence; `places` gets where these stand in the result.
[[nodiscard]] std::string repair_utf8(std::string_view bytes, std::vector<std::size_t>& places);

} // namespace zeren::reading
