// Marks of unnumbered lists. A table of lib/text.
#pragma once

#include "text/chars.hpp"

#include <string_view>

namespace zeren::text {

// Beside kBullets: signs of web pages, symbol fonts and slides.
inline constexpr std::u32string_view kRareBullets = U"▪▫◼◾❖►▶▸➤➔➜→✓✔☆△▼◇◈◦";

// Behind the number of some items of a list: 1*., 2★、.
inline constexpr std::u32string_view kStars = U"*＊★☆※▲△";

inline constexpr bool is_bullet(char32_t c) noexcept
{
    if (c < kBullets.back() || c >= 0x3000) return false; // digits and 汉字, with which most lines begin
    return kBullets.find(c) != std::u32string_view::npos || kRareBullets.find(c) != std::u32string_view::npos;
}

} // namespace zeren::text
