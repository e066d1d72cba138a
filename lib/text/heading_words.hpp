// Words with which the heading of an office announces its work (县教育局|主要承担以下工作：). A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::array<std::string_view, 4> kAsFollows = {"如下", "包括", "为", "是"};
inline constexpr std::array<std::string_view, 16> kWorkNouns = {"重点工作任务", "重点项目", "项目",     "工作任务", "重点任务", "目标任务",
                                                                "主要任务",     "重点工作", "工作职责", "主要职责", "工作事项", "工作",
                                                                "任务",         "职责",     "事项",     "责任"};
inline constexpr std::array<std::string_view, 2> kFollowing = {"以下", "下列"};

// Of a list of cases below a colon: 有以下情况之一的，停止发放：
inline constexpr std::string_view kOneOfThem = "之一";

// With which the title of a paper ends that tells how work is assessed.
inline constexpr std::array<std::string_view, 15> kAssessingPapers = {"考评办法", "考核办法", "评价办法", "评估办法", "评分办法",
                                                                      "考评细则", "考核细则", "评价细则", "评分细则", "评分标准",
                                                                      "考评方案", "考核方案", "评价方案", "评估方案", "评分方案"};

// What is reported: 将落实情况于5月15日前报县政府督查室.
inline constexpr std::array<std::string_view, 5> kReported = {"情况", "结果", "进展", "进度", "总结"};

// With which an article about the paper itself begins: 本责任书一式两份.
inline constexpr std::array<std::string_view, 8> kThisPaper = {"本责任书", "本责任状", "本目标责任书", "本目标责任状",
                                                               "本协议",   "本合同",   "本承诺书",     "此责任书"};

// Where somebody signs the paper: 甲方（盖章）：.
inline constexpr std::array<std::string_view, 8> kSealMarks = {"（盖章）", "（签字）", "（签章）", "（签名）",
                                                               "(盖章)",   "(签字)",   "(签章)",   "(签名)"};

// Of 第 5 页 共 10 页, beside digits and strokes.
inline constexpr std::u32string_view kPageWords = U"第共总页/／";
inline constexpr char32_t kPageWord = U'页';

} // namespace zeren::text
