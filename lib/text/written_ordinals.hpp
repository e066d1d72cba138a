// Ordinals in the many ways in which a list numbers its items: 12, 十二, 一二, 壹, 甲, ⑫, ⒓, ⑿, xii, l.
//
// What DOCX numbers by itself comes out as the reader of the document sees it. Reading such numbers is text/numerals' and
// outline/numbering's. Test: tests/unit/written_ordinals_test.cpp.
#pragma once

#include <cstdint>
#include <string>

namespace zeren::text {

// Named as in ECMA-376, 17.18.59 (ST_NumberFormat), those that are written alike under one name.
enum class OrdinalStyle : std::uint8_t {
    none,
    bullet,
    decimal,
    decimal_zero,       // 01
    decimal_full_width, // １２
    upper_roman,
    lower_roman,
    upper_letter, // A … Z, AA, BB
    lower_letter,
    circle,         // ①
    full_stop,      // ⒈
    paren,          // ⑴
    han_circle,     // ㊀
    han_paren,      // ㈠
    han_counting,   // 十二, 一〇五
    han_thousand,   // 十二, 一百零五
    han_digital,    // 一二, 一〇五
    han_legal,      // 壹拾贰
    heavenly_stem,  // 甲
    earthly_branch, // 子
};

// The ordinal of `value`; one that the style cannot write comes out in decimal digits. Empty for none and bullet.
[[nodiscard]] std::string write_ordinal(std::uint32_t value, OrdinalStyle style);

} // namespace zeren::text
