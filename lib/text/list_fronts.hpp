// Words in front of a list or of one of its items that are no part of a name. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

// Between the label and its list: 配合单位包括区发改局; 牵头单位：建议为区文旅局. Longest first.
inline constexpr std::array<std::string_view, 14> kListFronts = {"初步考虑为", "初步定为", "主要包括", "主要有", "主要是",
                                                                 "建议为",     "拟定为",   "暂定为",   "初定为", "分别为",
                                                                 "分别是",     "拟为",     "包括",     "包含"};

// Those that begin names too: 含|区发改局, 含山县水务局; 有|各镇, 有关部门.
inline constexpr std::array<std::string_view, 4> kShortListFronts = {"含", "有", "为", "是"};

// Whom to ask, behind a list of those who do it: A，联系人王芳.
inline constexpr std::array<std::string_view, 3> kContactFronts = {"联系人", "联络人", "联络员"};

// Who made or saw the paper: A，审核人李刚.
inline constexpr std::array<std::string_view, 7> kClerkFronts = {"审核人", "填报人", "填表人", "制表人", "校对人", "录入人", "经办人"};

} // namespace zeren::text
