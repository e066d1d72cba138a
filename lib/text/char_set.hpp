// A fixed set of characters: one bit test tells whether a character is one of them, in either script and width (責 is 责, １ is 1).
//
// Rules that look at every character ask this before they look for words. Test: tests/unit/text_test.cpp.
#pragma once

#include "text/chars.hpp"
#include "text/utf8.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace zeren::text {

// Characters beyond U+FFFF are in no set.
class CharSet {
public:
    constexpr void add(char32_t c) noexcept
    {
        if (c <= 0xFFFF) bits_[c >> 6U] |= std::uint64_t{1} << (c & 63U);
    }
    constexpr void add(std::u32string_view characters) noexcept
    {
        for (const char32_t c : characters) add(c);
    }
    // The first character of a word.
    void add_first(std::string_view word) noexcept { add(fold(decode(word, 0).value)); }

    // `folded` as fold() gives it.
    [[nodiscard]] bool holds_folded(char32_t folded) const noexcept
    {
        return folded <= 0xFFFF && (bits_[folded >> 6U] >> (folded & 63U) & 1U) != 0;
    }
    [[nodiscard]] bool holds(char32_t c) const noexcept { return holds_folded(fold(c)); }

private:
    std::array<std::uint64_t, 0x10000 / 64> bits_{};
};

// Those with which one of the words begins.
template <typename Words>
CharSet first_characters(const Words& words) noexcept
{
    CharSet set;
    for (const std::string_view word : words) set.add_first(word);
    return set;
}

} // namespace zeren::text
