// How the bands of an assessment are written. A table of lib/text.
#pragma once

#include <string_view>

namespace zeren::text {

inline constexpr std::u32string_view kGrades = U"ABCDE";
inline constexpr char32_t kStarredGrade = U'#'; // C#: one such fails the whole
inline constexpr char32_t kCountsAs = U'为';    // 100%为A
inline constexpr std::u32string_view kBandSigns = U"=＝≥≤≧≦<>＜＞:：";

} // namespace zeren::text
