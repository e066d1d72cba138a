// A set of words and the longest of them at a place of the text.
//
// Words match in both scripts and widths (責任單位 is 责任单位), and, where asked, across the noise of real files: blanks inside
// (责 任 单 位), a line break where a PDF wrapped. A trie in one flat hash table; its first characters
// also stand in a set, and its first two in a table of bits, so that a scan costs one bit test at most places and two at nearly all. Test: tests/unit/text_test.cpp.
#pragma once

#include "text/char_set.hpp"
#include "text/lent_array.hpp"
#include "text/utf8.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace zeren::text {

enum class Gaps : bool { refused, allowed };

class Dictionary {
public:
    struct Match {
        std::uint32_t end = 0;   // behind the word; equal to the place asked for when there is none
        std::uint32_t value = 0; // what add() was given

        [[nodiscard]] bool found(std::size_t at) const noexcept { return end > at; }
    };

    // A word at a place of its own.
    struct Place {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;   // equal to `begin` for none
        std::uint32_t value = 0; // what add() was given

        explicit operator bool() const noexcept { return end > begin; }
    };

    Dictionary() noexcept;

    // Later words replace equal earlier ones. Empty words are ignored.
    void add(std::string_view word, std::uint32_t value);

    // The longest word that begins at `at`.
    [[nodiscard]] Match longest(std::string_view text, std::size_t at, Gaps gaps = Gaps::refused) const noexcept
    {
        const CodePoint c = decode(text, at);
        if (c.size == 0 || !may_begin(c.value)) return {static_cast<std::uint32_t>(at), 0};
        return longest_from(text, at, c, gaps);
    }

    // The longest word that ends at `text`'s end; Match::end is then where it begins, text.size() for none. Only for dictionaries
    // whose words were added with add_ending().
    [[nodiscard]] Match longest_ending(std::string_view text) const noexcept
    {
        const CodePoint c = decode_before(text, text.size());
        if (c.size == 0 || !may_begin(c.value)) return {static_cast<std::uint32_t>(text.size()), 0};
        return longest_before(text, c);
    }
    void add_ending(std::string_view word, std::uint32_t value);

    // False when no word begins with this character.
    [[nodiscard]] bool may_begin(char32_t c) const noexcept { return c > 0xFFFF || first_.holds_folded(c); }

    // With which a word may begin, in all their spellings; characters beyond U+FFFF are not told.
    [[nodiscard]] const CharSet& first_characters() const noexcept { return first_; }

    // The first word that begins at or behind `at` and in front of `end`, the longest there. One walk.
    [[nodiscard]] Place find(std::string_view text, std::size_t at, std::size_t end, Gaps gaps = Gaps::refused) const noexcept;

    // The first place at or behind `at` where a word may begin, by its first two characters; `end` or behind it when none begins in
    // front of `end`.
    [[nodiscard]] std::size_t next(std::string_view text, std::size_t at, std::size_t end, Gaps gaps = Gaps::refused) const noexcept;

    // Shows `archive` what the dictionary consists of, for whoever writes it down or reads it back (lib/lexicon/frozen.hpp).
    template <typename Archive>
    void show_parts(Archive& archive)
    {
        archive(slots_, first_, pairs_, edges_, has_single_);
    }

private:
    struct Slot {
        std::uint64_t key = 0;   // node << 21 | character; 0 is free, for no edge leaves node 0 with U+0000
        std::uint32_t node = 0;  // to which the edge leads; kGoesOn where further edges leave it
        std::uint32_t value = 0; // of the word that ends there, + 1; 0 for none
    };
    static constexpr std::uint32_t kGoesOn = 1U << 31U;
    static std::span<const Slot> no_slots() noexcept;
    static std::span<const std::uint64_t> no_pairs() noexcept;
    [[nodiscard]] Match longest_before(std::string_view text, CodePoint last) const noexcept;
    [[nodiscard]] Match longest_from(std::string_view text, std::size_t at, CodePoint first, Gaps gaps) const noexcept;
    [[nodiscard]] Match walk(std::string_view text, std::size_t at, CodePoint first, Gaps gaps) const noexcept;
    [[nodiscard]] bool goes_on(std::string_view text, std::size_t at, CodePoint first, Gaps gaps) const noexcept;
    [[nodiscard]] std::size_t slot(std::uint32_t node, char32_t c) const noexcept;
    std::size_t add_edge(std::size_t edge, char32_t c);
    void grow();
    void mark_first(char32_t c);

    static constexpr std::size_t kPairs = 1U << 14U; // bits: two kilobytes
    static std::size_t pair(char32_t first, char32_t second) noexcept { return (first * 0x9E5U ^ second) % kPairs; }
    [[nodiscard]] bool may_begin_with(std::size_t pair) const noexcept { return (pairs_[pair >> 6U] >> (pair & 63U) & 1U) != 0; }

    LentArray<Slot> slots_;
    CharSet first_;                  // in all their spellings
    LentArray<std::uint64_t> pairs_; // the first two characters of each word, folded and hashed; 0 behind a word of one
    std::uint32_t edges_ = 0;
    bool has_single_ = false; // a word of one character
};

} // namespace zeren::text
