// The bit of a character of three bytes is found by its bytes alone: the first two choose the word, the third the bit.
#include "text/char_set.hpp"

#include <algorithm>

namespace zeren::text {

std::size_t CharSet::next(std::string_view text, std::size_t at, std::size_t end) const noexcept
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    const std::size_t whole = text.size() < 3 ? 0 : std::min(end, text.size() - 2); // in front of it three bytes can be read
    while (at < end) {
        const unsigned lead = at < whole ? byte(at) : 0;
        if ((lead & 0xF0U) == 0xE0U) {
            if ((bits_[(lead & 0x0FU) << 6U | (byte(at + 1) & 0x3FU)] >> (byte(at + 2) & 0x3FU) & 1U) != 0) return at;
            at += 3;
            continue;
        }
        const CodePoint c = decode(text, at);
        if (c.size == 0 || c.value > 0xFFFF || holds_folded(c.value)) return at;
        at += c.size;
    }
    return at;
}

} // namespace zeren::text
