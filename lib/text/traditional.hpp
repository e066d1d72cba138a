// The simplified twin of each 汉字, and the traditional twins of a simplified one. Data in traditional.cpp; chars.hpp has the function to call.
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace zeren::text {

inline constexpr std::size_t kFirstHan = 0x4E00;
inline constexpr std::size_t kLastHan = 0x9FFF;
using HanTable = std::array<char16_t, kLastHan - kFirstHan + 1>;

// By code point, counted from kFirstHan. Built when the library is compiled.
extern const HanTable kSimplified;

struct Twins {
    char16_t simplified;
    char16_t traditional;
};

// The pairs whose simplified character is `simplified`, in the order of the traditional ones; empty for most. O(log n).
std::span<const Twins> traditional_twins(char16_t simplified) noexcept;

} // namespace zeren::text
