// How the bands of an assessment are written. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::u32string_view kRanked = U"名位"; // 后3名
inline constexpr std::u32string_view kGrades = U"ABCDE";
inline constexpr char32_t kStarredGrade = U'#'; // C#: one such fails the whole
inline constexpr char32_t kCountsAs = U'为';    // 100%为A
inline constexpr std::u32string_view kBandSigns = U"=＝≥≤≧≦<>＜＞:：";
inline constexpr std::u32string_view kGradeCounters = U"等级档类"; // A等：, B级：
inline constexpr std::array<std::string_view, 10> kGradeWords = {"优秀", "良好", "合格", "不合格", "基本合格",
                                                                 "一般", "较差", "优",   "良",     "差"};
inline constexpr std::u32string_view kPointsGiven = U"扣加减得计"; // 扣0.5分
inline constexpr std::u32string_view kPointsLost = U"缺少低";      // 缺1项扣1分
inline constexpr char32_t kPoint = U'分';

} // namespace zeren::text
