// Characters that tell whom a clause is about. A table of lib/text.
#pragma once

#include <string_view>

namespace zeren::text {

inline constexpr char32_t kTowardsPlaces = U'对';                                // 对7座水库
inline constexpr std::u32string_view kTowardsFronts = U"应面针核校绝相反派成配"; // 应对3轮强降雨 is another word

} // namespace zeren::text
