// Numbers that are none because of where they stand: findings, progress, reviews, what is given, documents that hand out no work, years that are over.
#include "zeren/numbers.hpp"

#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

struct Placed {
    std::string text;
    std::vector<std::string> targets; // texts of all targets
    std::string rule;                 // that one of the other numerals has; empty for none
};

class NumberPlaces : public testing::TestWithParam<Placed> {};

TEST_P(NumberPlaces, DecideBeforeTheirClause)
{
    const Document document = shown::document(GetParam().text);
    std::vector<std::string> targets;
    for (const Task& task : document.tasks)
        for (const Target& target : task.targets) targets.emplace_back(document.text(target.span));
    EXPECT_EQ(targets, GetParam().targets) << GetParam().text;
    if (GetParam().rule.empty()) return;
    std::size_t count = 0;
    for (const NumberVerdict& number : judge_numbers(document)) count += number.rule == GetParam().rule;
    EXPECT_GT(count, 0U) << GetParam().rule;
}

INSTANTIATE_TEST_SUITE_P(
    Findings, NumberPlaces,
    testing::Values(
        Placed{"1.抽查的12所学校有5所未留样。\n整改措施：更换留样柜30个。\n责任单位：区教育局\n", {"更换留样柜30个"}, "finding"},
        Placed{"1.投诉1836件。\n整改目标：投诉量下降30%以上。\n责任单位：市城管局\n", {"投诉量下降30%以上"}, "finding"},
        Placed{"1.修堤。\n病灶：渗漏5处。\n责任单位：区水务局\n2.治水。\n病灶：排口9个。\n责任单位：区水务局\n", {}, "unknown_label"},
        Placed{"| 序号 | 建议题目 | 提出人 | 主办单位 |\n|---|---|---|---|\n| 1 | 新建学校3所 | 朱建国等3人 | 区教育局 |\n",
               {"新建学校3所"},
               "unknown_label"},
        Placed{"1.更换留样柜30个。\n适用范围：全区学校。\n责任单位：区教育局\n", {"更换留样柜30个"}, ""},
        Placed{"1.新建管网9公里。\n完成情况：已建成3公里，占33%。\n责任单位：市水务局\n", {"新建管网9公里"}, "progress"},
        Placed{"1.新建管网9公里。\n年度目标：建成3公里。\n责任单位：市水务局\n", {"新建管网9公里", "建成3公里"}, ""}));

INSTANTIATE_TEST_SUITE_P(
    Documents, NumberPlaces,
    testing::Values(Placed{"某市第一医院公开招聘简章\n一、招聘岗位\n临床医师20名，护士30名。\n二、考试\n笔试占60%，面试占40%。\n", {}, ""},
                    Placed{"某市水利局2021年工作总结\n一、主要工作\n1.新建泵站3座。\n", {}, ""},
                    Placed{"某市2021年工作要点\n一、主要工作\n1.新建泵站3座。\n2.清淤9公里。\n", {"新建泵站3座", "清淤9公里"}, ""}));

INSTANTIATE_TEST_SUITE_P(
    Given, NumberPlaces,
    testing::Values(Placed{"1.修复驳岸。\n实施项目：鹤嘴等4个码头；新建公厕6座。\n责任单位：市水务局\n", {"新建公厕6座"}, "scope"},
                    Placed{"1.修复驳岸。\n年度目标：鹤嘴等4个码头；新建公厕6座。\n责任单位：市水务局\n", {"4个码头", "新建公厕6座"}, ""}));

INSTANTIATE_TEST_SUITE_P(
    Reviews, NumberPlaces,
    testing::Values(Placed{"关于2018年工作的通知\n一、2017年工作回顾\n（一）投资稳步推进，建成学校5所。\n责任单位：县教育局\n二、工作安排\n"
                           "（一）新建学校6所。\n责任单位：县教育局\n",
                           {"新建学校6所"},
                           "review"},
                    Placed{"关于2018年工作的通知\n一、着力整改存在问题\n（一）新建学校5所。\n责任单位：县教育局\n", {"新建学校5所"}, ""},
                    Placed{
                        "关于2018年工作的通知\n一、稳固高质量发展基础\n（一）新建学校5所。\n责任单位：县教育局\n", {"新建学校5所"}, ""}));

INSTANTIATE_TEST_SUITE_P(
    Years, NumberPlaces,
    testing::Values(
        Placed{"关于2021年重点工作的通知\n1.2020年，全市就诊率88.6%。2021年，就诊率提高到90%。\n责任单位：市卫健委\n",
               {"就诊率提高到90%"},
               "past_result"},
        Placed{"关于2021年重点工作的通知\n1.就诊率比2020年提高2个百分点。\n责任单位：市卫健委\n", {"就诊率比2020年提高2个百分点"}, ""},
        Placed{"关于2021年重点工作的通知\n1.到2025年，就诊率达到92%。\n责任单位：市卫健委\n", {"就诊率达到92%"}, ""},
        Placed{"1.2020年，就诊率达到88.6%。\n责任单位：市卫健委\n", {"就诊率达到88.6%"}, ""}));

} // namespace
} // namespace zeren
