// The simplified twin of each 汉字. Data in traditional.cpp; chars.hpp has the function to call.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace zeren::text {

inline constexpr std::size_t kFirstHan = 0x4E00;
inline constexpr std::size_t kLastHan = 0x9FFF;
using HanTable = std::array<char16_t, kLastHan - kFirstHan + 1>;

// By code point, counted from kFirstHan. Built on first use.
const HanTable& simplified_table();

} // namespace zeren::text
