// Words with which news tell what has been done: how a paragraph of it opens, and what it praises. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::array<std::string_view, 12> kNewsOpeners = {"今年以来", "近年来", "去年以来", "近期",     "近日",     "日前",
                                                                  "连日来",   "上半年", "前三季度", "入冬以来", "入汛以来", "一年来"};
inline constexpr std::array<std::string_view, 14> kPraise = {
    "取得阶段性成效", "取得明显成效", "取得显著成效", "取得积极成效", "取得良好成效", "取得初步成效", "取得扎实成效",
    "取得新成效",     "取得实效",     "取得成效",     "成效明显",     "成效显著",     "初见成效",     "走在前列"};

// Behind a leader's name: 郑立新|强调，…
inline constexpr std::array<std::string_view, 6> kSaid = {"强调", "指出", "要求", "表示", "强调指出", "说"};

} // namespace zeren::text
