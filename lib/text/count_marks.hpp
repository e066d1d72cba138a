// How a notice counts its own tasks. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::u32string_view kDayUnits = U"日天月周"; // 自收文之日起60日内
inline constexpr char32_t kAllTold = U'共';                   // …清单下发，共10项

// What is done with tasks that somebody else has handed out: 听取了14项议定事项落实情况, 对10件实事进行视察.
inline constexpr std::array<std::string_view, 6> kLookedAtFronts = {"听取", "视察了", "检查了", "督查了", "督导了", "评议了"};
inline constexpr std::array<std::string_view, 13> kLookedAt = {"落实情况", "完成情况", "办理情况", "进展情况", "推进情况",
                                                               "进行视察", "进行督查", "进行检查", "进行督导", "进行评议",
                                                               "进行考核", "开展督查", "进行验收"};

// Behind what is counted these make papers of it: 研究了五个专项行动|方案.
inline constexpr std::array<std::string_view, 6> kPapers = {"方案", "规划", "意见", "办法", "制度", "细则"};

// Behind the comma behind what is counted these make projects of it: 安排重点项目183个，|总投资204亿元.
inline constexpr std::string_view kProjects = "项目";
inline constexpr std::array<std::string_view, 5> kInvestments = {"总投资", "计划投资", "计划总投资", "年度计划投资", "估算投资"};

// Into what tasks are grouped: 共7个方面、24项.
inline constexpr std::array<std::string_view, 11> kGroupNouns = {"方面", "部分", "大类", "类",   "板块", "领域",
                                                                 "章节", "层面", "篇章", "大块", "专题"};

} // namespace zeren::text
