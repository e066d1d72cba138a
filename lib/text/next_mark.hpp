// Walks from mark to mark: what stands between two marks is passed over sixteen bytes at once.
//
//     推进“放管服”改革，市水务局牵头。    next_mark() for stops goes from the first byte to 。 in three looks and the marks on its way
//
// Whoever asks for stops, commas or brackets of a paragraph asks here, and decodes no 汉字. Test: tests/unit/next_mark_test.cpp.
#pragma once

#include "text/chars.hpp"

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace zeren::text {

// A few kinds of characters.
class Kinds {
public:
    constexpr Kinds(std::initializer_list<Char> kinds)
    {
        for (const Char kind : kinds) bits_ |= bit(kind);
    }
    [[nodiscard]] constexpr bool holds(Char kind) const noexcept { return (bits_ & bit(kind)) != 0; }

private:
    static constexpr std::uint32_t bit(Char kind) noexcept { return std::uint32_t{1} << static_cast<unsigned>(kind); }
    std::uint32_t bits_ = 0;
};

// The first place at or behind `at` where another character than U+4000–U+9FFF (汉字) begins; `end` or a little behind it when none
// begins in front of `end`. `at` is the beginning of a character, and end at most text.size().
std::size_t skip_han(std::string_view text, std::size_t at, std::size_t end) noexcept;

// The first place at or behind `at` with a character of these kinds, Char::han not among them; `end` for none.
inline std::size_t next_mark(std::string_view text, std::size_t at, std::size_t end, Kinds kinds) noexcept
{
    for (at = skip_han(text, at, end); at < end;) {
        const Kinded c = kind_at(text, at);
        if (kinds.holds(c.kind)) return at;
        if (c.size == 0) break;
        at += c.size;
        if (at < end && begins_han(text[at])) at = skip_han(text, at, end);
    }
    return end;
}

// The same outside brackets and quotes of all kinds, which need not fit; the kinds are neither open nor close.
inline std::uint32_t next_outer_mark(std::string_view text, std::uint32_t at, std::uint32_t end, Kinds kinds) noexcept
{
    int depth = 0;
    for (std::size_t next = skip_han(text, at, end); next < end;) {
        const Kinded c = kind_at(text, next);
        if (c.kind == Char::open) ++depth;
        else if (c.kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && kinds.holds(c.kind)) return static_cast<std::uint32_t>(next);
        if (c.size == 0) break;
        next += c.size;
        if (next < end && begins_han(text[next])) next = skip_han(text, next, end);
    }
    return end;
}

} // namespace zeren::text
