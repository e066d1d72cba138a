// In front of a telephone number: 电话：0731-12345678. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::array<std::string_view, 10> kPhoneWords = {"联系电话", "办公电话", "联系方式", "手机号码", "手机号",
                                                                 "手机",     "电话",     "座机",     "TEL",      "Tel"};

} // namespace zeren::text
