// How a notice introduces a short name: 市水务局（以下简称“市水局”）. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::string_view kCalled = "称"; // the last character of them all
inline constexpr char kCalledMiddle = '\xA7';     // its second byte, which is rarer in Chinese text than its first
inline constexpr std::array<std::string_view, 5> kShortNameOpeners = {"以下统一简称", "以下简称", "以下称", "简称",
                                                                      "下称"}; // longest first
inline constexpr std::string_view kCalledAs = "为";                            // 简称为

} // namespace zeren::text
