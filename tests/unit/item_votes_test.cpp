// What the items of a list are, as their siblings show it: titles by vote, cases below an item, several doers below a heading.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& content) { return shown::tasks(shown::document(content)); }

} // namespace

TEST(ItemVotes, one_sentence_and_its_clause_vote_for_no_title)
{
    EXPECT_EQ(tasks("江北市考评指标\n1.接入感知数据，建立融合体系。按照各部门需求，整合专网。（市工信局牵头）\n"
                    "2.推进条件较好县区实现升级。（市数据局牵头）\n3.建设安全监测平台。（市公安局牵头）\n"),
              (Lines{"1: 接入感知数据，建立融合体系。按照各部门需求，整合专网。 <- lead_unit 牵头: 市工信局",
                     "2: 推进条件较好县区实现升级。 <- lead_unit 牵头: 市数据局", "3: 建设安全监测平台。 <- lead_unit 牵头: 市公安局"}));
    EXPECT_EQ(tasks("江北市考评指标\n1.接入感知数据。按照各部门需求，整合专网。（市工信局牵头）\n2.推进升级。分批次实现。（市数据局牵头）\n"
                    "3.建设安全监测平台。（市公安局牵头）\n"),
              (Lines{"1: [接入感知数据] 按照各部门需求，整合专网。 <- lead_unit 牵头: 市工信局",
                     "2: [推进升级] 分批次实现。 <- lead_unit 牵头: 市数据局", "3: 建设安全监测平台。 <- lead_unit 牵头: 市公安局"}));
}

TEST(ItemVotes, a_sentence_that_tells_how_often_is_no_title)
{
    const auto title = [](const std::string& sentence) {
        const Document document =
            shown::document("江北市工作要求\n（一）压实责任。县供电公司要做好服务。\n（二）巩固提升。定期开展巡视。\n（三）" + sentence +
                            "。建立隐患清单，销号管控。\n");
        const Task& last = document.tasks.back();
        return last.title ? std::string(document.text(last.title->span)) : std::string();
    };
    for (const std::string sentence : {"供电企业每季向主管部门报送整治情况", "各企业每月开展自查", "每周召开调度会议"})
        EXPECT_EQ(title(sentence), "") << sentence;
    for (const std::string sentence : {"闭环管理", "落实每日巡查制度", "健全每周会商机制", "落实每户责任"})
        EXPECT_EQ(title(sentence), sentence);
}

TEST(ItemVotes, cases_below_an_item_make_no_section_of_it)
{
    const auto notice = [](const std::string& third) {
        return shown::document(
            "江北市补贴办法任务分工\n（一）数字管理。落实网上办理。（市民政局负责）\n（二）资格复核。开展复核工作。（市残联负责）\n（三）" +
            third + "（四）证件管理。做好衔接工作。（市残联负责）\n");
    };
    const Document cases = notice("停止发放。有以下情况之一的，停止发放补贴：\n1.死亡的；\n2.近12个月收入超标的。\n");
    EXPECT_TRUE(cases.sections.empty());
    ASSERT_EQ(cases.tasks.size(), 4U);
    EXPECT_EQ(shown::tasks(cases)[2], "三: [停止发放] 有以下情况之一的，停止发放补贴：\n1.死亡的；\n2.近12个月收入超标的。");
    const Document goals = notice("项目建设。今年实施以下项目：\n1.新建泵站3座。\n2.改造管网20公里。\n");
    EXPECT_EQ(goals.sections.size(), 1U);
    const Document named = notice("停止发放。有以下情况之一的，停止发放：\n1.死亡的。（市公安局负责）\n2.迁出的。（市民政局负责）\n");
    EXPECT_EQ(named.sections.size(), 1U);
}

TEST(ItemVotes, several_doers_in_the_one_paragraph_of_a_heading_are_its_parts)
{
    const std::string doers = "交通运输部门要健全保障体系。公安部门要加强应急交通管理。\n";
    const Document parts = shown::document("江北市应急预案分工\n（一）队伍保障\n县应急局负责队伍建设。\n（二）运输保障\n" + doers);
    EXPECT_EQ(shown::tasks(parts), (Lines{"一: [队伍保障] 县应急局负责队伍建设。 <- responsible_unit 负责: 县应急局",
                                          "二: [运输保障] 交通运输部门要健全保障体系。 <- responsible_unit: 交通运输部门",
                                          "二.2: [运输保障] 公安部门要加强应急交通管理。 <- responsible_unit: 公安部门"}));
    const Document apart =
        shown::document("江北市应急预案分工\n（一）队伍保障\n县应急局负责队伍建设。\n县民政局负责救助。\n（二）运输保障\n"
                        "县交通局负责运输。\n县公安局负责交通管理。\n");
    EXPECT_EQ(apart.sections.size(), 2U);
}
