// What a lost byte leaves where a paragraph began. A table of lib/text.
#pragma once

#include <string_view>

namespace zeren::text {

inline constexpr char32_t kIdeographicStop = U'。';
inline constexpr std::u32string_view kLostBytes = U"?\uFFFD"; // what a decoder writes for what it cannot read

} // namespace zeren::text
