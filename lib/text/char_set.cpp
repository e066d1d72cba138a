// The bit of a character of three bytes is found by its bytes alone: the first two choose the word, the third the bit.
#include "text/char_set.hpp"

#include <algorithm>

namespace zeren::text {

std::size_t CharSet::next(std::string_view text, std::size_t at, std::size_t end) const noexcept
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const std::uint64_t* bits = bits_.data();
    const std::size_t whole = text.size() < 3 ? 0 : std::min(end, text.size() - 2); // in front of it three bytes can be read
    while (at < end) {
        for (; at < whole && (bytes[at] & 0xF0U) == 0xE0U; at += 3) {
            const std::uint64_t block = bits[(bytes[at] & 0x0FU) << 6U | (bytes[at + 1] & 0x3FU)];
            if ((block >> (bytes[at + 2] & 0x3FU) & 1U) != 0) return at;
        }
        if (at >= end) return at;
        const CodePoint c = decode(text, at);
        if (c.size == 0 || c.value > 0xFFFF || holds_folded(c.value)) return at;
        at += c.size;
    }
    return at;
}

} // namespace zeren::text
