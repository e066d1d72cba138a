// Marks behind a unit that a note explains: 县城管局*, 县住建局★ (标*的为牵头单位). A table of lib/text.
#pragma once

#include <string_view>

namespace zeren::text {

inline constexpr std::u32string_view kUnitMarks = U"*＊★☆▲△※#＃◆◎●";

} // namespace zeren::text
