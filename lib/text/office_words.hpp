// What tells whether two names of offices stand without a mark between them. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::string_view kBureau = "局";
inline constexpr char32_t kNational = U'国'; // begins the names of offices inside others too: 国务院国资委

// Part of the office in front of it, or above what follows: 市公安局市中分局, 国家税务总局江南市税务局.
inline constexpr std::array<std::string_view, 8> kPartOffices = {"分局", "支局", "总局", "支队", "大队", "派出所", "分院", "分公司"};

// What shares a tail with the next: 县政府县政协办公室.
inline constexpr std::array<std::string_view, 4> kTailSharers = {"政府", "人大", "政协", "党委"};

} // namespace zeren::text
