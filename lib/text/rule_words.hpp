// Words of the rules that a notice states for itself. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

// 责任单位有两个以上的，排在首位的负总责: a rule for lists of several alone.
inline constexpr std::array<std::string_view, 9> kSeveral = {"有两个",     "有两家",   "有多个",     "有多家",  "两个以上",
                                                             "两个及以上", "两家以上", "两家及以上", "不止一个"};

} // namespace zeren::text
