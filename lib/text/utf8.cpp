// Characters of two and four bytes, and those that the end of a view cuts off.
#include "text/utf8.hpp"

#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace zeren::text {

CodePoint decode_rare(std::string_view text, std::size_t at) noexcept
{
    if (at >= text.size()) return {};
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : 0); };
    const unsigned char lead = byte(at);
    const auto tail = [&](std::size_t i) { return static_cast<char32_t>(byte(at + i) & 0x3F); };
    if (lead < 0x80) return {lead, 1};
    if (lead < 0xE0) return {((lead & 0x1FU) << 6U) | tail(1), 2};
    if (lead < 0xF0) return {((lead & 0x0FU) << 12U) | (tail(1) << 6U) | tail(2), 3};
    return {((lead & 0x07U) << 18U) | (tail(1) << 12U) | (tail(2) << 6U) | tail(3), 4};
}

std::size_t count_code_points(std::string_view text) noexcept
{
    std::size_t following = 0; // bytes 10xxxxxx
    std::size_t at = 0;
#if defined(__SSE2__)
    for (; at + 16 <= text.size(); at += 16) { // as signed numbers they are the lowest
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
        const __m128i ones = _mm_and_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(0xC0))), _mm_set1_epi8(1));
        const __m128i sums = _mm_sad_epu8(ones, _mm_setzero_si128()); // of the lower and of the upper eight
        following += static_cast<std::size_t>(_mm_cvtsi128_si64(sums) + _mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums)));
    }
#endif
    for (; at + 8 <= text.size(); at += 8) { // eight bytes at once: bit 7 of each, where bit 6 is not set
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        const std::uint64_t ones = (word & ~(word << 1U)) >> 7U & 0x0101010101010101ULL;
        following += static_cast<std::size_t>(ones * 0x0101010101010101ULL >> 56U); // their sum comes into the highest byte
    }
    for (; at < text.size(); ++at) following += (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    return text.size() - following;
}

} // namespace zeren::text
