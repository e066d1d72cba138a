// Who was at a meeting, as minutes close with it. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

// 出席：县长 李明; 列席：…; 请假：…; 缺席：…; 记录：刘洋; 主持：…: lines that no task has.
inline constexpr std::array<std::string_view, 8> kAttendance = {"出席", "列席", "请假", "缺席", "记录", "主持", "参会", "与会"};

// 参加：康文亮、汪海燕: in a task it names who helps, beside the lines above who was there.
inline constexpr std::string_view kTakingPart = "参加";

// Behind either: 出席人员：, 记录人：, 列席同志：.
inline constexpr std::array<std::string_view, 6> kAttending = {"人员", "领导", "同志", "会议", "人", "者"};

} // namespace zeren::text
