// Characters of a time that stands in front of a doer (9月底前|县水务局…), and of the notice's own place. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::u32string_view kTimeLeads = U"今明本当每次翌全上下去半"; // 今|年, 上|半|年
inline constexpr std::u32string_view kTimeHanDigits = U"〇○零一二三四五六七八九十两";
inline constexpr std::u32string_view kCountLeads = U"第个"; // 第|三季度, 两|个|月内
inline constexpr std::u32string_view kFrontUnits = U"年月季周"; // a time behind Arabic digits (9月) or a lead (今年); 三年行动办 is none
inline constexpr std::u32string_view kFrontDays = U"日号";      // behind a month
inline constexpr char32_t kYearUnit = U'年';
inline constexpr char32_t kMonthUnit = U'月';
inline constexpr char32_t kQuarterUnit = U'季';
inline constexpr char32_t kPeriodTail = U'度';               // 季|度, 年|度
inline constexpr std::u32string_view kSpanUnits = U"天日时"; // 30|天|内, 24小|时|内: a time only with what follows
inline constexpr std::u32string_view kSpanFillers = U"小工作";
inline constexpr char32_t kTenDays = U'旬'; // 上旬, 中旬
inline constexpr std::u32string_view kTenDayLeads = U"上中下";
inline constexpr std::u32string_view kTimeEdges = U"底末初前后内起份"; // 月|底|前
inline constexpr std::u32string_view kDueEdges = U"底末前内";          // with which a time ends by which something is due
inline constexpr std::u32string_view kEdgeLinks = U"之以";             // 年底|以|前
inline constexpr std::u32string_view kDateJoints = U"-.—–－～~至/";    // 2024-06-30前, 2024—2026年

inline constexpr std::string_view kFestival = "节"; // 国庆|节

// Behind a season: 汛期|前, 春节|期间.
inline constexpr std::array<std::string_view, 6> kSeasonEdges = {"前", "后", "之前", "之后", "以前", "期间"};

inline constexpr std::u32string_view kOfficeFronts = U"各由我要请"; // 同时|由县水务局负责
inline constexpr char32_t kOwn = U'我';                             // 我县水务局

} // namespace zeren::text
