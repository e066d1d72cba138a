// The list of a letter that sends a plan is no work; the list of one that hands out work is.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zeren {
namespace {

const std::string kHead = "江北市人民政府办公室关于印发重点工作分工方案的通知\n各区县人民政府，市政府各部门：\n";
const std::string kSends = "现将《重点工作分工方案》印发给你们，请认真贯彻执行。\n";
const std::string kDemands = "一、各部门要提高认识，加强领导。\n"
                             "二、各牵头单位要制定方案，明确时限。\n"
                             "三、市政府督查室要把落实情况纳入督查，定期通报。\n";

TEST(Letters, what_everybody_is_asked_is_no_task)
{
    EXPECT_TRUE(shown::document(kHead + kSends + kDemands + "江北市人民政府办公室\n2022年3月1日\n").tasks.empty());
}

TEST(Letters, numbers_of_any_kind)
{
    EXPECT_TRUE(
        shown::document(kHead + kSends + "1.各部门要提高认识。\n2.各单位要抓好落实。\n3.市发展改革委负责统一调度。\n").tasks.empty());
}

TEST(Letters, a_paragraph_may_stand_between)
{
    EXPECT_TRUE(shown::document(kHead + kSends + "为抓好落实，现提出以下要求。\n" + kDemands).tasks.empty());
}

TEST(Letters, the_tasks_of_the_plan_behind_it_stay)
{
    const Document document = shown::document(kHead + kSends + kDemands +
                                              "江北市人民政府办公室\n2022年3月1日\n\n重点工作分工方案\n"
                                              "一、加固河堤12公里。（市水务局牵头）\n二、市林业局负责造林3万亩。\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(document.text(document.tasks[0].roles.at(0).parties.at(0).span), "市水务局");
    EXPECT_EQ(document.text(document.tasks[1].roles.at(0).parties.at(0).span), "市林业局");
}

TEST(Letters, a_letter_that_sends_nothing_hands_out_work)
{
    const std::string asks = "为做好防汛工作，现通知如下。\n";
    EXPECT_EQ(shown::document(kHead + asks + "一、各部门要提高认识。\n二、市水务局要加固河堤。\n三、各单位要值班。\n").tasks.size(), 3U);
}

TEST(Letters, a_list_with_a_clause_or_a_label_is_work)
{
    const std::string clause = "一、加固河堤。（市水务局牵头）\n二、市政府督查室要加强督查。\n三、各单位要抓好落实。\n";
    EXPECT_EQ(shown::document(kHead + kSends + clause).tasks.size(), 3U);
    const std::string label = "一、加固河堤。\n责任单位：市水务局\n二、市政府督查室要加强督查。\n三、各单位要抓好落实。\n";
    EXPECT_EQ(shown::document(kHead + kSends + label).tasks.size(), 3U);
}

TEST(Letters, a_list_that_names_somebody_at_most_numbers_is_work)
{
    EXPECT_EQ(
        shown::document(kHead + kSends + "一、市水务局要加固河堤。\n二、市林业局要造林护林。\n三、市财政局要拨付资金。\n").tasks.size(),
        3U);
}

TEST(Letters, no_task_is_kept_whose_party_is_lost)
{
    const Document document = shown::document(kHead + kSends +
                                              "一、市水务局要在6月底前加固水库12座。\n二、各镇要加强值班。\n三、全市要清理河道。\n"
                                              "四、加强巡查。\n五、做好宣传。\n");
    ASSERT_FALSE(document.tasks.empty());
    EXPECT_EQ(document.text(document.tasks[0].roles.at(0).parties.at(0).span), "市水务局");
    const Document bounded =
        shown::document(kHead + kSends + "一、市水务局要于年底前加固水库。\n二、各镇要加强值班。\n三、做好宣传。\n四、加强督查。\n");
    ASSERT_FALSE(bounded.tasks.empty());
    EXPECT_EQ(bounded.tasks[0].roles.size(), 1U);
}

TEST(Letters, how_often_work_is_looked_at_and_by_whom_is_no_goal)
{
    const std::string list = "一、加强领导。各单位主要领导每月至少研究1次，明确一个部门，确定1名联络员。\n"
                             "二、加强调度。市发改委要每季度通报一次，各单位于每月25日前将进展情况报市发改委。\n"
                             "三、加强督查。市政府督查室每半年督查一次。\n";
    const Document document = shown::document(kHead + kSends + list);
    EXPECT_TRUE(document.tasks.empty());
    EXPECT_EQ(document.preamble.reporting.size(), 1U);
    const Document plan = shown::document(kHead + kSends + list +
                                          "江北市人民政府办公室\n2022年3月1日\n\n重点工作分工方案\n"
                                          "1.加固河堤12公里。（市水务局牵头）\n2.造林3万亩。（市林业局牵头）\n");
    EXPECT_EQ(plan.tasks.size(), 2U);
}

TEST(Letters, numbers_of_work_stay_goals)
{
    EXPECT_EQ(shown::document(kHead + kSends + "一、加强教育。新建学校3所。\n二、加强督查。市政府督查室每半年督查一次。\n").tasks.size(),
              2U);
    EXPECT_EQ(shown::document(kHead + kSends + "一、防汛。开展演练3次。\n二、培训。组织培训2次。\n").tasks.size(), 2U);
    EXPECT_EQ(shown::document(kHead + "一、加强领导。每月至少研究1次。\n二、加强督查。每半年督查一次。\n").tasks.size(), 2U);
}
} // namespace
} // namespace zeren
