// Fonts that draw signs in place of letters: which character a reader sees at a code of theirs.
//
//     Symbol F0B3      ≥          Wingdings F0FC      ✓          Wingdings F04A      none: a face is no word of a notice
//
// Word keeps what is inserted from such a font as its code, alone (4A) or moved to the private characters (F04A). Test:
// tests/unit/symbol_fonts_test.cpp.
#pragma once

#include <string_view>

namespace zeren::text {

// Private characters that Word uses for the codes 20–FF of a symbol font.
inline constexpr char32_t kFirstSymbolCode = 0xF020;
inline constexpr char32_t kLastSymbolCode = 0xF0FF;
[[nodiscard]] inline constexpr bool is_symbol_code(char32_t c) noexcept { return c >= kFirstSymbolCode && c <= kLastSymbolCode; }

// Whether the table knows signs of this font; its name in any case.
[[nodiscard]] bool is_symbol_font(std::string_view font) noexcept;

// The character that `font` draws at `code`: by its table for a symbol font, `code` itself for any other font. 0 for none that is
// known: a sign that stands in no table, a private character, a control, a surrogate.
[[nodiscard]] char32_t symbol_character(std::string_view font, char32_t code) noexcept;

} // namespace zeren::text
