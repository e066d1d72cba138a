// Bytes of 汉字 are 10xxxxxx and E4–E9. Of sixteen bytes SSE2, which every x86-64 has, tells at once whether all are; elsewhere the
// first byte of each character does.
#include "text/next_mark.hpp"

#if defined(__SSE2__)
#include <emmintrin.h>

#include <algorithm>
#include <bit>
#endif

namespace zeren::text {

std::size_t skip_han(std::string_view text, std::size_t at, std::size_t end) noexcept
{
    if (at >= end) return at;
#if defined(__SSE2__)
    const __m128i beyond_tail = _mm_set1_epi8(static_cast<char>(0xC0));      // as signed numbers 80–BF are the lowest
    const __m128i to_lowest = _mm_set1_epi8(static_cast<char>(0x80 - 0xE4)); // makes E4–E9 the six lowest
    const __m128i beyond_lead = _mm_set1_epi8(static_cast<char>(0x80 + 6));
    for (; at < end && at + 16 <= text.size(); at += 16) { // it may look behind `end`
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at));
        const __m128i han = _mm_or_si128(_mm_cmplt_epi8(bytes, beyond_tail), _mm_cmplt_epi8(_mm_add_epi8(bytes, to_lowest), beyond_lead));
        const auto others = static_cast<unsigned>(_mm_movemask_epi8(han)) ^ 0xFFFFU;
        if (others != 0) return std::min(end, at + static_cast<std::size_t>(std::countr_zero(others)));
    }
    if (at >= end) return end;
    while (at < end && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) ++at; // sixteen bytes may end inside a character
#endif
    while (at < end && begins_han(text[at])) at += 3;
    return at;
}

} // namespace zeren::text
