// How a letter asks for a plan to be carried out. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

// What is done so many times to carry work out: 每月至少研究1次, 每季度通报一次; not 开展演练3次.
inline constexpr std::array<std::string_view, 15> kSteering = {"汇总", "研究", "调度", "通报", "督查", "督办", "督导", "汇报",
                                                               "报告", "报送", "会商", "听取", "召开", "总结", "协调"};

// Headings below which running text tells how the work is steered: 二、|整改|工作要求.
inline constexpr std::array<std::string_view, 10> kSteeringHeadings = {"工作要求", "有关要求", "相关要求", "组织领导", "组织保障",
                                                                       "组织实施", "保障措施", "工作保障", "保障机制", "工作机制"};
// 镇党委对整改工作|负总责. 镇整改办负责|日常调度.
inline constexpr std::array<std::string_view, 8> kWholeDuty = {"负总责",   "总负责",   "负主体责任", "负领导责任",
                                                               "日常调度", "日常协调", "日常工作",   "日常事务"};

// Who is named for it: 确定1名分管领导、1名联络员, 明确一个部门.
inline constexpr std::array<std::string_view, 14> kAppointed = {"领导", "联络员", "联系人",   "负责人", "负责同志", "同志", "部门",
                                                                "科室", "机构",   "工作人员", "信息员", "专人",     "专班", "干部"};

// Behind a number: 1次; 1名, 一个.
inline constexpr char32_t kTimes = U'次';
inline constexpr std::u32string_view kPersonCounters = U"名位个";

} // namespace zeren::text
