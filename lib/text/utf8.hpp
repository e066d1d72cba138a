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

inline CodePoint decode(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size()) return {};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
    const unsigned char lead = byte(at);
    if (lead < 0x80) return {lead, 1};
    const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(at + i) & 0x3F); };
    if (lead < 0xE0) return {((lead & 0x1FU) << 6U) | tail(1), 2};
    if (lead < 0xF0) return {((lead & 0x0FU) << 12U) | (tail(1) << 6U) | tail(2), 3};
    return {((lead & 0x07U) << 18U) | (tail(1) << 12U) | (tail(2) << 6U) | tail(3), 4};
}

// Where the code point before `at` begins; 0 at the beginning of the text.
inline std::size_t before(std::string_view text, std::size_t at) noexcept
{
    if (at == 0) return 0;
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
inline std::size_t count_code_points(std::string_view text) noexcept
{
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

} // namespace zeren::text
