// Single characters that decide something outside lib/text. A table, so that no other file holds a Chinese literal.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace zeren::text {

inline constexpr std::u32string_view kNameDots = U"·•・"; // 买买提·吐尔逊
inline constexpr std::u32string_view kStrokes = U"/／∕";  // 微克/立方米
inline constexpr std::u32string_view kPlus = U"+＋";
inline constexpr std::u32string_view kPercent = U"%％";
inline constexpr std::u32string_view kTitleOpeners = U"《〈";
inline constexpr std::u32string_view kQuestionMarks = U"?？";
inline constexpr std::u32string_view kPipes = U"|｜│┃║";         // between the cells of a table
inline constexpr std::u32string_view kLabelOpeners = U"【［[〖"; // 【责任单位】
inline constexpr std::u32string_view kLabelClosers = U"】］]〗";
inline constexpr std::u32string_view kOrnaments = U"|>→【»"; // of breadcrumbs and frames
inline constexpr std::u32string_view kRuleSigns = U"_─━＿";  // of a line above notes, beside dashes
inline constexpr std::u32string_view kYearOpeners = U"?〈";  // damaged brackets of a 文号: ?2011?160号
inline constexpr std::u32string_view kYearClosers = U"?〉";
inline constexpr std::u32string_view kLooseZeros = U"○OoＯ"; // 二○○六, 二OO七

inline constexpr std::u32string_view kClassTails = U"型类级期标"; // behind a number in brackets: 小（二）型
inline constexpr std::string_view kWideBlank = "　";
inline constexpr std::string_view kPauseMark = "、";
inline constexpr std::string_view kFullStop = "。";
inline constexpr std::string_view kColon = "：";
inline constexpr std::string_view kSemicolon = "；";

constexpr bool is_one_of(std::u32string_view characters, char32_t c) noexcept { return characters.find(c) != std::u32string_view::npos; }

// Numbers that are one character: ①–⑳, ⑴–⒇, ⒈–⒛, ㈠–㈩.
struct NumberSigns {
    char32_t first;
    std::uint32_t count;
};
inline constexpr NumberSigns kCircled = {U'①', 20};
inline constexpr NumberSigns kBracketed = {U'⑴', 20};
inline constexpr NumberSigns kDotted = {U'⒈', 20};
inline constexpr NumberSigns kHanBracketed = {U'㈠', 10};

} // namespace zeren::text
