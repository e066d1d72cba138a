// How work goes on: in front of a verb of carrying out (稳步推进, 分批实施) and behind a party these are nobody. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::array<std::string_view, 113> kManners = {
    "稳步",   "稳妥", "平稳",   "有序",   "有力", "有效", "全面",   "全力",   "全程",   "全域",   "如期",   "按期",   "按时",
    "按需",   "按月", "按季",   "按年",   "按序", "滚动", "加快",   "加速",   "加紧",   "加大",   "尽快",   "尽早",   "迅速",
    "快速",   "高效", "高质量", "高标准", "高位", "分批", "分批次", "分步",   "分步骤", "分期",   "分年",   "分年度", "分季",
    "分季度", "分月", "分段",   "分阶段", "分类", "分级", "分层",   "分片",   "分片区", "分区",   "分区域", "分块",   "分项",
    "分轮",   "分头", "分散",   "分时段", "逐月", "逐年", "逐季",   "逐季度", "逐步",   "逐项",   "逐个",   "逐村",   "逐户",
    "逐镇",   "逐级", "逐批",   "逐一",   "逐案", "逐条", "逐家",   "逐件",   "跨年",   "跨年度", "年度内", "常态",   "长效",
    "陆续",   "连续", "接续",   "依次",   "梯次", "适时", "及时",   "即时",   "同步",   "同时",   "协同",   "整体",   "整村",
    "整镇",   "整县", "成片",   "连片",   "集中", "统一", "统筹",   "重点",   "优先",   "先行",   "深入",   "扎实",   "大力",
    "强力",   "从严", "从快",   "错峰",   "压茬", "挂图", "阶段性", "规范",   "汛后"};

// Right in front of a verb of clauses these say how somebody takes part, and are no part of his name: 县财政局|主动|配合.
inline constexpr std::array<std::string_view, 34> kVerbManners = {
    "主动", "提供", "直接", "对口", "分线", "分条线", "分口", "分组", "专门", "专人", "合力",   "通力",
    "协力", "齐心", "认真", "自行", "独立", "切实",   "随时", "率先", "首先", "先期", "全过程", "全方位",
    "一同", "一起", "一道", "一体", "相互", "互相",   "层层", "靠前", "会商", "协商"};

// How a phrase begins that does the same: 县教育局|按部门职责|负责. Longest first.
inline constexpr std::array<std::string_view, 10> kMannerOpeners = {"按照", "根据", "依据", "依照", "遵照",
                                                                    "本着", "结合", "按",   "依",   "在"};

inline constexpr char32_t kWhoever = U'谁';                           // 按照谁主管谁|负责原则: the verb is part of the phrase
inline constexpr std::string_view kWithin = "在";                     // 在各自职责范围|内
inline constexpr std::u32string_view kWithinEnds = U"内下上中后前间"; // with which what it opens ends

} // namespace zeren::text
