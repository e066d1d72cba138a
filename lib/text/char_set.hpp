// A fixed set of characters: one bit test tells whether a character is one of them, in either script and width (責 is 责, １ is 1).
//
// Rules that look at every character ask this before they look for words. Test: tests/unit/text_test.cpp.
#pragma once

#include "text/chars.hpp"
#include "text/lent_array.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace zeren::text {

// Characters beyond U+FFFF are in no set.
class CharSet {
public:
    CharSet() noexcept : bits_(std::span<const std::uint64_t>(kNone)) {}

    void add(char32_t c)
    {
        if (c <= 0xFFFF) bits_.own()[c >> 6U] |= std::uint64_t{1} << (c & 63U);
    }
    void add(std::u32string_view characters)
    {
        for (const char32_t c : characters) add(c);
    }
    void add(const CharSet& other)
    {
        std::uint64_t* bits = bits_.own();
        for (std::size_t i = 0; i < bits_.size(); ++i) bits[i] |= other.bits_[i];
    }
    // The first character of a word.
    void add_first(std::string_view word) { add(fold(decode(word, 0).value)); }

    // Shows `archive` what the set consists of, for whoever writes it down or reads it back (lib/lexicon/frozen.hpp).
    template <typename Archive>
    void show_parts(Archive& archive)
    {
        archive(bits_);
    }

    // `folded` as fold() gives it.
    [[nodiscard]] bool holds_folded(char32_t folded) const noexcept
    {
        return folded <= 0xFFFF && (bits_[folded >> 6U] >> (folded & 63U) & 1U) != 0;
    }
    [[nodiscard]] bool holds(char32_t c) const noexcept { return holds_folded(fold(c)); }

    // The first place at or behind `at` where a character stands that is in the set as it is written (nothing is folded), or one
    // beyond U+FFFF; `end` or behind it when none begins in front of `end`. Looks at the bytes: a dozen instructions a character.
    [[nodiscard]] std::size_t next(std::string_view text, std::size_t at, std::size_t end) const noexcept;

    // The same where `accepts(place)` is true as well: it is asked at characters of the set only, so that a walk that knows more of
    // the place (dictionary.cpp) neither leaves nor begins anew at each of them. The bit of a character of three bytes is found by
    // its bytes alone: the first two choose the word, the third the bit.
    template <typename Accepts>
    [[nodiscard]] std::size_t next_where(std::string_view text, std::size_t at, std::size_t end, Accepts accepts) const noexcept
    {
        const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
        const std::uint64_t* bits = bits_.data();
        const std::size_t whole = text.size() < 3 ? 0 : std::min(end, text.size() - 2); // in front of it three bytes can be read
        while (at < end) {
            for (; at < whole; at += 3) {
                constexpr std::uint32_t kFirst = (0xE0U << 6U) + 0x80U; // the tags 1110 and 10 of the first two bytes
                const std::uint32_t word = (std::uint32_t{bytes[at]} << 6U) + bytes[at + 1] - kFirst;
                if (word >= kWords) break; // not a character of three bytes
                if ((bits[word] >> (bytes[at + 2] & 0x3FU) & 1U) != 0 && accepts(at)) return at;
            }
            if (at >= end) return at;
            const CodePoint c = decode(text, at);
            if (c.size == 0 || ((c.value > 0xFFFF || holds_folded(c.value)) && accepts(at))) return at;
            at += c.size;
        }
        return at;
    }

private:
    static constexpr std::uint32_t kWords = 0x10000 / 64;
    static constexpr std::array<std::uint64_t, kWords> kNone{};
    LentArray<std::uint64_t> bits_; // eight kilobytes: too much to lie about in an object
};

// Those with which one of the words begins.
template <typename Words>
CharSet first_characters(const Words& words)
{
    CharSet set;
    for (const std::string_view word : words) set.add_first(word);
    return set;
}

} // namespace zeren::text
