// Single characters that tell how a number is used. A table of lib/text: function words of the language, no words of the domain.
#pragma once

#include <string_view>

namespace zeren::text {

inline constexpr char32_t kListEnd = U'等';     // 铜加工、光伏等60个
inline constexpr char32_t kTitleOpen = U'《';   // 12个部门印发的《…》
inline constexpr char32_t kOf = U'的';          // 80%的事项
inline constexpr char32_t kIs = U'为';          // 100%为A
inline constexpr char32_t kCopula = U'是';      // 是|一项|重要工作
inline constexpr char32_t kWhen = U'时';        // 超过50毫米时
inline constexpr char32_t kOrdinalMark = U'第'; // 第3次
inline constexpr char32_t kFront = U'前';       // 前10名
inline constexpr char32_t kSecond = U'二';      // 二期 is an ordinal, 两期 an amount
inline constexpr std::u32string_view kTwo = U"两兩";
inline constexpr char32_t kOne = U'一';
inline constexpr std::u32string_view kUnite = U"统統逐唯每"; // 统一部署, 每一个
inline constexpr char32_t kPhase = U'期';
inline constexpr std::u32string_view kNounSuffixes = U"类率额型者费式化会度期所"; // 投资额, 安装率: the verb before is part of a noun
inline constexpr std::u32string_view kFrom = U"由从";                             // 由38%提高到45%
inline constexpr std::u32string_view kJoin = U"和与及與或";                       // 17%和13%
inline constexpr std::u32string_view kSigns = U"=<>≤≥＝＜＞⩽⩾#";                  // A≥98%
inline constexpr std::u32string_view kPowers = U"十百千万萬亿億";
inline constexpr char32_t kBy = U'按'; // 按同期利率40%给予贴息
inline constexpr char32_t kEvery = U'每';
inline constexpr std::u32string_view kAnew = U"新再";   // 新引进: one word with the verb
inline constexpr std::u32string_view kMore = U"余餘多"; // 7万余人
inline constexpr std::u32string_view kPlaceEndings = U"村镇鎮乡鄉街路区區县縣市州巷河湖桥橋屯社港场場园園校院"; // 小店村、土寨沟村|土地整理
inline constexpr char32_t kShareOf = U'占';        // 占出口总额的30%: of what was named before
inline constexpr char32_t kDotBetweenUnits = U'·'; // 吨/平方公里·月
inline constexpr char32_t kNot = U'不';
inline constexpr std::u32string_view kEach = U"每各";
inline constexpr std::u32string_view kJoinedToNumber = U"+＋/／#＃*×:：_@"; // 4+4+N

} // namespace zeren::text
