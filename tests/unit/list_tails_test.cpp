// What stands behind the last item of a list and is not of that item: lines of what the list stands under, reports, articles about the paper.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& content) { return shown::tasks(shown::document("江北市2024年民生实事责任分工\n" + content)); }

Lines closing(const Document& document)
{
    Lines lines;
    for (const Other& one : document.other)
        if (one.kind == Other::Kind::closing) lines.push_back(shown::words(document.content, one.span));
    return lines;
}

} // namespace

TEST(ListTails, lines_that_end_every_list_are_of_what_it_stands_under)
{
    EXPECT_EQ(tasks("一、饮水工程\n1.新建水厂。\n2.铺设管网。\n责任单位：市水务局\n二、助餐工程\n1.新建助餐点。\n2."
                    "培训护理员。\n责任单位：市民政局\n"),
              (Lines{"一: 饮水工程 <- responsible_unit 责任单位: 市水务局",
                     "一/1: 新建水厂。 <- responsible_unit 责任单位 [parent_clause]: 市水务局",
                     "一/2: 铺设管网。 <- responsible_unit 责任单位 [parent_clause]: 市水务局",
                     "二: 助餐工程 <- responsible_unit 责任单位: 市民政局",
                     "二/1: 新建助餐点。 <- responsible_unit 责任单位 [parent_clause]: 市民政局",
                     "二/2: 培训护理员。 <- responsible_unit 责任单位 [parent_clause]: 市民政局"}));
}

TEST(ListTails, lines_below_each_item_or_below_one_list_are_of_the_item)
{
    const Lines each = tasks("一、饮水工程\n1.新建水厂。\n责任单位：市住建局\n2.铺设管网。\n责任单位：市水务局\n二、助餐工程\n1."
                             "新建助餐点。\n2.培训护理员。\n责任单位：市民政局\n");
    EXPECT_EQ(each,
              (Lines{"一/1: 新建水厂。 <- responsible_unit 责任单位: 市住建局", "一/2: 铺设管网。 <- responsible_unit 责任单位: 市水务局",
                     "二/1: 新建助餐点。", "二/2: 培训护理员。 <- responsible_unit 责任单位: 市民政局"}));
    EXPECT_EQ(tasks("一、饮水工程\n1.新建水厂。\n2.铺设管网。\n责任单位：市水务局\n"),
              (Lines{"一/1: 新建水厂。", "一/2: 铺设管网。 <- responsible_unit 责任单位: 市水务局"}));
}

TEST(ListTails, goals_and_measures_below_labels_in_brackets_belong_to_the_item)
{
    const Document document = shown::document(
        "江北市2024年民生实事\n一、放心消费\n【目标任务】\n培育街区4个。\n【推进措施】\n1.培育单位40个。\n2.开展督查。\n"
        "责任单位：市市场监管局\n二、便民停车\n【目标任务】\n新增泊位500个。\n【推进措施】\n1.新建停车场6个。\n责任单位：市城管局\n");
    const Lines lines = shown::tasks(document);
    ASSERT_FALSE(lines.empty());
    EXPECT_EQ(lines.front(), "一: 放心消费 <- responsible_unit 责任单位: 市市场监管局");
    EXPECT_TRUE(std::ranges::none_of(document.tasks, [](const Task& task) { return task.span.begin == task.span.end; }));
    ASSERT_EQ(document.tasks.front().fields.size(), 1U);
    EXPECT_EQ(shown::words(document.content, document.tasks.front().fields.front().label), "目标任务");
}

TEST(ListTails, a_paragraph_that_asks_for_a_report_closes)
{
    const Document report = shown::document(
        "江北市督办通知\n一、请市水务局于4月30日前编制方案。\n二、请市财政局落实经费。\n请于5月15日前将落实情况报市政府督查室。\n");
    EXPECT_EQ(closing(report), Lines{"请于5月15日前将落实情况报市政府督查室。"});
    EXPECT_TRUE(report.tasks.back().deadlines.empty());
    const Document work = shown::document(
        "江北市督办通知\n一、请市水务局于4月30日前编制方案。\n二、请市财政局落实经费。\n5月15日前完成拨付，做好情况说明。\n");
    EXPECT_EQ(closing(work), Lines{});
}

TEST(ListTails, a_letter_that_only_asks_for_reports_hands_out_nothing)
{
    const std::string front =
        "江北市人民政府办公室关于印发任务分解方案的通知\n各部门：\n现将《方案》印发给你们，并通知如下：\n1.压实责任。各单位要加强配合。\n";
    EXPECT_EQ(shown::tasks(shown::document(front + "2.加强督查。市政府督查室要及时跟进。各单位要于每月28日前将进展情况报市政府督查室。\n")),
              Lines{});
    EXPECT_EQ(shown::tasks(shown::document(front + "2.加强督查。市政府督查室要于6月底前督查3次。\n")).size(), 2U);
}

TEST(ListTails, articles_about_the_paper_are_no_work)
{
    const std::string front = "江北市目标责任书\n一、责任目标\n1.完成造林2000亩。\n2.新建水厂2座。\n";
    const Document articles =
        shown::document(front + "二、本责任书一式两份，双方各执一份。\n三、本责任书有效期一年。\n甲方代表（签字）：\n");
    EXPECT_EQ(shown::tasks(articles), (Lines{"一/1: 完成造林2000亩。", "一/2: 新建水厂2座。"}));
    EXPECT_EQ(closing(articles).size(), 3U);
    const Document inside = shown::document(front + "3.本责任书签订后，制定方案3个。（市水务局负责）\n"); // somebody does it
    EXPECT_EQ(inside.tasks.size(), 3U);
}

TEST(ListTails, a_paragraph_that_closes_with_who_has_it_is_work)
{
    const std::string front = "江北市“十一五”目标分解\n一、分工原则\n（一）明确职责。对目标进行分解。\n（二）突出重点。保障完成。\n二、工作"
                              "分工\n（一）约束性指标\n1、责任部门\n";
    EXPECT_EQ(shown::tasks(shown::document(front + "能耗降低20%左右，由市发改局牵头，市统计局配合。\n排放减少10%，由市环保局牵头。\n")),
              (Lines{"二/一/1/-: 能耗降低20%左右 <- lead_unit 牵头: 市发改局; cooperating_unit 配合: 市统计局",
                     "二/一/1/-#2: 排放减少10% <- lead_unit 牵头: 市环保局"}));
    EXPECT_EQ(shown::tasks(shown::document(front + "各单位要加强领导，狠抓落实。\n")), Lines{});
}
