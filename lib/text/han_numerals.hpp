// The 汉字 that ordinals are written with. A table of lib/text; amounts (三百二十万) are read by text/numerals.
#pragma once

#include <string_view>

namespace zeren::text {

// 0–9, 10 and 100; -1 for any other character.
constexpr int han_ordinal(char32_t c) noexcept
{
    switch (c) {
    case U'〇':
    case U'零': return 0;
    case U'一': return 1;
    case U'二': return 2;
    case U'三': return 3;
    case U'四': return 4;
    case U'五': return 5;
    case U'六': return 6;
    case U'七': return 7;
    case U'八': return 8;
    case U'九': return 9;
    case U'十': return 10;
    case U'百': return 100;
    default: return -1;
    }
}

// Those of them that are 1 and more.
inline constexpr std::u32string_view kHanOrdinals = U"一二三四五六七八九十百";

// 第一章, 第二节, 第三部分
inline constexpr char32_t kOrdinalOpener = U'第';
inline constexpr char32_t kChapterUnits[] = {U'章', U'节', U'部'};
inline constexpr std::u32string_view kPieceUnits = U"号件条项"; // 第003号
inline constexpr char32_t kArticle = U'条';
inline constexpr std::u32string_view kWholeCounters = U"个家所座名条项处件户位场套台辆只株"; // nobody counts decimals of these
inline constexpr char32_t kPromiseUnit = U'件';                                              // 第一件实事
inline constexpr char32_t kItemUnit = U'项';                                                 // 第二项任务
inline constexpr char32_t kPartTail = U'分';
inline constexpr char32_t kYear = U'年';
inline constexpr char32_t kSerialUnit = U'号';               // 〔2022〕4号
inline constexpr std::u32string_view kDateUnits = U"年月日"; // of a date that stands alone

} // namespace zeren::text
