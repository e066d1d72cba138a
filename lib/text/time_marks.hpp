// Single characters that tell how a date is used: what stands between two of them, and what may not stand beside one. A table of
// lib/text, like number_marks.hpp for amounts; whole words of time are the lexicon's.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr char32_t kRangeTo = U'至';                   // 3月至10月
inline constexpr std::u32string_view kClosingEdges = U"底末"; // 整改率年|底|达到95%
inline constexpr std::string_view kOtherHalf = "上、";        // 每年分|上、|下半年两次
inline constexpr char32_t kFive = U'五';                      // “十四五”期间
inline constexpr std::u32string_view kPlanNumerals = U"一二三四五六七八九十";
inline constexpr std::string_view kHeld = "召开"; // 2024年5月10日，县长主持召开会议
inline constexpr char32_t kSince = U'自';         // 自收文之日起60日内
inline constexpr char32_t kFromOn = U'起';
inline constexpr std::string_view kFromNow = "起";  // 即日起
inline constexpr char32_t kCounterMark = U'个';     // 一个月
inline constexpr char32_t kQuoteOpen = U'“';        // “六项行动” is a name and no count
inline constexpr std::string_view kInView = "针对"; // 针对年底人流增加的特点
inline constexpr char32_t kQuoteClose = U'”';
inline constexpr char32_t kAmong = U'中'; // 25项工程中列入督办的
inline constexpr std::u32string_view kSundays = U"日天";
inline constexpr std::u32string_view kClockMarks = U":：∶";      // 17:45
inline constexpr std::u32string_view kGoingOn = U"并並且后後再"; // 6月底前完成|并|持续推进
inline constexpr std::u32string_view kJoints = U"和及与與以";    // between two dates
inline constexpr std::u32string_view kSplitInto =
    U"共计有为成分解拆细化确定梳理列出归纳并";       // 任务分解为148项: between a noun and its number
inline constexpr std::string_view kAspects = "方面"; // 7个方面、24项: the first number counts no tasks
inline constexpr std::u32string_view kNumeralsBesideUnits = U"一二两三四五六七八九十百千万半";
inline constexpr std::u32string_view kNoNumeralBehind = U"统同第唯单逐专每"; // 统一
inline constexpr std::u32string_view kNoNumeralBefore = U"致体律般些并定起系线流网把";
inline constexpr std::u32string_view kNoDeadlineBehind = U"比较自从"; // 较2020年底, 自7月1日: a baseline, a beginning
inline constexpr std::u32string_view kNoDeadlineBefore = U"的已";     // 上半年的, 上半年已

// Of a title whose year is over: 2024年|度|预算执行审计查出问题整改.
inline constexpr std::string_view kYearlyMark = "度";
inline constexpr std::array<std::string_view, 3> kAudits = {"审计", "决算", "预算执行"};
inline constexpr std::array<std::string_view, 2> kMended = {"整改", "问题"}; // 2024年度审计项目计划 is of its year

} // namespace zeren::text
