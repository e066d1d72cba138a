// Code points of canonical text: decoding forwards and backwards, nothing else.
//
// Canonical text is valid UTF-8 (lib/read sees to it), so nothing is checked here but the end of the text.
// Test: tests/unit/text_test.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zeren::text {

// One code point and the number of bytes that it takes; size 0 at the end of the text.
struct CodePoint {
    char32_t value = 0;
    std::uint32_t size = 0;
};

// A sequence that the text's end cuts off (a view may end anywhere) reads as if zeros followed.
CodePoint decode_rare(std::string_view text, std::size_t at) noexcept;

inline CodePoint decode(std::string_view text, std::size_t at) noexcept
{
    if (at + 3 <= text.size()) {
        const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
        if (const char32_t lead = byte(0); (lead & 0xF0U) == 0xE0U) {          // nearly all characters of a notice
            constexpr char32_t kTags = (0xE0U << 12U) + (0x80U << 6U) + 0x80U; // what the bits 1110, 10 and 10 add to the sum
            return {(lead << 12U) + (byte(1) << 6U) + byte(2) - kTags, 3};
        }
    }
    if (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80) return {static_cast<unsigned char>(text[at]), 1};
    return decode_rare(text, at);
}

// Where the code point before `at` begins; 0 at the beginning of the text.
inline std::size_t before(std::string_view text, std::size_t at) noexcept
{
    if (at == 0) return 0;
    if (at >= 3 && (static_cast<unsigned char>(text[at - 3]) & 0xF0U) == 0xE0U) return at - 3;
    std::size_t begin = at - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    return begin;
}

// The code point before `at`; size 0 at the beginning of the text.
inline CodePoint decode_before(std::string_view text, std::size_t at) noexcept
{
    return at == 0 ? CodePoint{} : decode(text, before(text, at));
}

// The number of code points: bytes that begin one.
std::size_t count_code_points(std::string_view text) noexcept;

} // namespace zeren::text
