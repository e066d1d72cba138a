// How a notice counts its own tasks. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr char32_t kAllTold = U'共'; // …清单下发，共10项

// Into what tasks are grouped: 共7个方面、24项.
inline constexpr std::array<std::string_view, 11> kGroupNouns = {"方面", "部分", "大类", "类",   "板块", "领域",
                                                                 "章节", "层面", "篇章", "大块", "专题"};

} // namespace zeren::text
