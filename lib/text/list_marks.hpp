// Marks of unnumbered lists. A table of lib/text.
#pragma once

#include "text/chars.hpp"

#include <array>
#include <string_view>

namespace zeren::text {

// Beside kBullets: signs of web pages, symbol fonts and slides.
inline constexpr std::u32string_view kRareBullets = U"▪▫◼◾❖►▶▸➤➔➜→✓✔☆△▼◇◈◦√☑☞☛◉⊙▷▽⇒⇨➣➥✦✧✱✽✅⭐➡";

// The same as a symbol font has them, where a copy kept its private characters: ● ■ ◆ ❖ ◻ ▪ • ➢ ➔ ✓ ☑.
inline constexpr std::u32string_view kSymbolBullets = U"\uF06C\uF06E\uF075\uF076\uF0A7\uF0A8\uF0B7\uF0D8\uF0E8\uF0FC\uF0FE";

// Pictures that pages put in front of items.
inline constexpr std::u32string_view kPictureBullets = U"\U0001F449\U0001F4CC\U0001F534\U0001F535\U0001F536\U0001F537\U0001F538\U0001F539";

// Bullets where a blank follows.
inline constexpr std::u32string_view kPlainBullets = U"-–*＊";

// Signs that count, each series from its first: 甲、乙、丙、; 壹、贰、叁、; Ⅰ、Ⅱ、Ⅲ、.
struct CountingSigns {
    std::string_view name; // its first sign
    std::u32string_view signs;
};
inline constexpr std::array<CountingSigns, 3> kCountingSigns = {
    {{"甲", U"甲乙丙丁戊己庚辛壬癸"}, {"壹", U"壹贰叁肆伍陆柒捌玖拾"}, {"Ⅰ", U"ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"}}};

// Behind the number of some items of a list: 1*., 2★、.
inline constexpr std::u32string_view kStars = U"*＊★☆※▲△";

inline constexpr bool is_bullet(char32_t c) noexcept
{
    if (c < kBullets.back()) return false; // digits, with which many lines begin
    if (c >= kPictureBullets.front()) return kPictureBullets.find(c) != std::u32string_view::npos;
    if (c >= 0x3000)
        return c >= kSymbolBullets.front() && c <= kSymbolBullets.back() && kSymbolBullets.find(c) != std::u32string_view::npos;
    return kBullets.find(c) != std::u32string_view::npos || kRareBullets.find(c) != std::u32string_view::npos;
}

} // namespace zeren::text
