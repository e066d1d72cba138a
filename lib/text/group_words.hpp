// Words of the lines that say who has the items above them (以上3项目标的责任单位均为…). A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::array<std::string_view, 6> kAbove = {"以上各", "上述各", "以上", "上述", "前述", "上列"};
inline constexpr std::array<std::string_view, 3> kThisOne = {"该项", "该", "本项"};
inline constexpr std::u32string_view kGroupCounters = U"项个条件类";
inline constexpr std::u32string_view kUpTo = U"至到—–-~～";
inline constexpr std::string_view kOfThem = "其中"; // ，其中第8项由市招商局牵头

// 现将…任务分解如下: announces the tasks, and its count is none of their targets.
inline constexpr std::array<std::string_view, 3> kAnnounces = {"现将", "现就", "现对"};
inline constexpr std::array<std::string_view, 10> kAnnounced = {"分解", "印发", "如下", "分工", "下达",
                                                                "公布", "通知", "明确", "部署", "安排"};

// Between what is counted and who has it.
inline constexpr std::array<std::string_view, 6> kAllOf = {"均由", "统一由", "都由", "全部由", "分别由", "由"};

} // namespace zeren::text
