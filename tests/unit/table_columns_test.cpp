// Columns of units and persons together, of how far the work is, of numbers in parts; cells that name nobody.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace zeren {
namespace {

using Lines = std::vector<std::string>;

using table_rows::parsed;

// 1: responsible_unit 县水务局, 陈志刚 (responsible_person)
Lines roles(const Document& document)
{
    Lines lines;
    for (const Task& task : document.tasks) {
        for (const Role& role : task.roles) {
            std::string line = task.number + ": " + std::string(to_string(role.role));
            for (const Party& party : role.parties) {
                line += ' ' + std::string(document.text(party.span));
                if (party.kind == PartyKind::person) line += "/p";
                if (party.effective_role && party.kind == PartyKind::person)
                    line += '(' + std::string(to_string(*party.effective_role)) + ')';
            }
            lines.push_back(line);
        }
    }
    return lines;
}

std::string joined(const std::string& head, const std::string& first, const std::string& second)
{
    return "序号\t工作任务\t" + head + "\t完成时限\n1\t新建粮库3座\t" + first + "\t6月底\n2\t加固水库5座\t" + second + "\t年底前\n";
}

TEST(TableColumns, AUnitAndItsPersonInOneCell)
{
    const Lines expected{"1: responsible_unit 县发改局 刘一帆/p(responsible_person)",
                         "2: responsible_unit 县水务局 陈志刚/p(responsible_person)"};
    for (const std::string head : {"责任单位及责任人", "责任单位（责任人）", "责任单位、责任人", "责任单位/责任人", "责任人及责任单位",
                                   "责任单位和具体责任人", "责任部门及责任人"}) {
        EXPECT_EQ(roles(parsed(joined(head, "县发改局 刘一帆", "县水务局 陈志刚"))), expected) << head;
        EXPECT_EQ(roles(parsed(joined(head, "县发改局（刘一帆）", "县水务局(陈志刚)"))), expected) << head;
        EXPECT_EQ(roles(parsed(joined(head, "县发改局：刘一帆", "县水务局：陈志刚"))), expected) << head;
        EXPECT_EQ(roles(parsed(joined(head, "县发改局刘一帆", "县水务局陈志刚"))), expected) << head;
        EXPECT_EQ(roles(parsed(joined(head, "县发改局局长刘一帆", "县水务局 局长 陈志刚"))), expected) << head;
    }
    EXPECT_EQ(roles(parsed(joined("牵头部门及责任人", "县发改局 刘一帆", "县水务局"))),
              (Lines{"1: lead_unit 县发改局 刘一帆/p(responsible_person)", "2: lead_unit 县水务局"}));
    EXPECT_EQ(roles(parsed(joined("牵头领导及牵头单位", "县水务局 陈志刚", "县发改局"))),
              (Lines{"1: lead_unit 县水务局 陈志刚/p(lead_leader)", "2: lead_unit 县发改局"}));
}

TEST(TableColumns, TheLinesOfACellAreAUnitAndItsPerson)
{
    const std::string table = "<table><tr><td>序号<td>工作任务<td>责任单位及责任人<tr><td>1<td>新建粮库3座<td>县发改局<br>刘一帆"
                              "<tr><td>2<td>新建水厂4处<td>县农业农村局<br>县水务局<br>李明远</table>";
    EXPECT_EQ(roles(parsed("<html><body>" + table + "</body></html>")),
              (Lines{"1: responsible_unit 县发改局 刘一帆/p(responsible_person)",
                     "2: responsible_unit 县农业农村局 县水务局 李明远/p(responsible_person)"}));
}

TEST(TableColumns, ATelephoneNumberIsNobody)
{
    const Lines expected{"1: responsible_unit 县发改局 刘一帆/p(contact)", "2: responsible_unit 县水务局 陈志刚/p(contact)"};
    EXPECT_EQ(roles(parsed(joined("责任单位及联系人", "县发改局 刘一帆 0831-2345678", "县水务局（陈志刚，13800000000）"))), expected);
    EXPECT_EQ(roles(parsed(joined("责任单位及联系人", "县发改局：刘一帆 2345678", "县水务局 陈志刚13800000000"))), expected);
    for (const std::string& line : roles(parsed(joined("责任单位", "县发改局 0831-2345678", "13800000000"))))
        EXPECT_EQ(line.find("2345678"), std::string::npos) << line;
}

// Units stay units, and who leads of two roles of units is not said.
TEST(TableColumns, WhatALabelAnnouncesIsNotForced)
{
    EXPECT_EQ(roles(parsed(joined("责任单位及责任人", "县农业农村局、县水务局", "各乡镇人民政府"))),
              (Lines{"1: responsible_unit 县农业农村局 县水务局", "2: responsible_unit 各乡镇人民政府"}));
    EXPECT_TRUE(roles(parsed(joined("牵头单位及配合单位", "县农业农村局、县水务局", "县发改局"))).empty());
    EXPECT_EQ(roles(parsed(joined("责任单位", "成员单位：陈志刚", "县水务局"))), Lines{"2: responsible_unit 县水务局"});
    EXPECT_EQ(roles(parsed(joined("责任单位（盖章）", "县水务局", "县发改局"))),
              (Lines{"1: responsible_unit 县水务局", "2: responsible_unit 县发改局"}));
}

TEST(TableColumns, AStatusIsNobody)
{
    const std::string head = "序号\t项目名称\t建设内容\t总投资（万元）\t责任单位\t进展情况\t备注\n";
    EXPECT_EQ(
        roles(parsed(head + "1\t城北粮库\t新建仓库3座\t2600\t县发改局\t已完工\t\n2\t白沙水库\t除险加固\t1800\t县水务局\t正常推进\t专项债\n"
                            "3\t农村供水\t新建水厂4处\t950\t县水务局\t滞后\t\n")),
        (Lines{"1: responsible_unit 县发改局", "2: responsible_unit 县水务局", "3: responsible_unit 县水务局"}));
    EXPECT_EQ(
        roles(parsed(
            "序号 项目名称 责任单位 状态 牵头领导\n1 城北粮库建设 县发改局 已完工 刘一帆\n2 水库除险加固 县水务局 正常推进 陈志刚\n")),
        (Lines{"1: responsible_unit 县发改局", "1: lead_leader 刘一帆/p", "2: responsible_unit 县水务局", "2: lead_leader 陈志刚/p"}));
    const std::string table = "<table><tr><td>序号<td>项目名称<td>牵头单位<td>责任单位<tr><td>1<td>城北粮库<td>已完工<td>县发改局"
                              "<tr><td>2<td>白沙水库<td>县水务局<td>正常推进</table>";
    EXPECT_EQ(roles(parsed("<html><body>" + table + "</body></html>")), (Lines{"1: responsible_unit 县发改局", "2: lead_unit 县水务局"}));
}

TEST(TableColumns, NobodyIsNobody)
{
    EXPECT_EQ(roles(parsed(
                  "序号|任务|责任单位|配合单位\n1|新建粮库3座|县发改局|无\n2|加固水库5座|县水务局|暂无\n3|修路|无锡路街道办事处|不涉及\n")),
              (Lines{"1: responsible_unit 县发改局", "2: responsible_unit 县水务局", "3: responsible_unit 无锡路街道办事处"}));
    EXPECT_EQ(roles(parsed("1.新建粮库3座。\n责任单位：县发改局\n配合单位：无\n2.修路。\n责任单位：县交通局\n配合单位：县财政局\n")),
              (Lines{"1: responsible_unit 县发改局", "2: responsible_unit 县交通局", "2: cooperating_unit 县财政局"}));
}

TEST(TableColumns, NumbersInParts)
{
    const Document document = parsed("编号|任务|牵头单位\n1.1|新建粮库3座|县发改局\n1.2|改造粮库2座|县财政局\n2.1|加固水库5座|县水务局\n");
    EXPECT_EQ(roles(document), (Lines{"1.1: lead_unit 县发改局", "1.2: lead_unit 县财政局", "2.1: lead_unit 县水务局"}));
    // below any other head it is an amount or a date
    const Document amounts = parsed("序号|任务|总投资|完成时限|责任单位\n1|新建粮库3座|1.5|6.30|县发改局\n2|修路|2.2|10.31|县交通局\n");
    EXPECT_EQ(roles(amounts), (Lines{"1: responsible_unit 县发改局", "2: responsible_unit 县交通局"}));
}

// 工作任务 in front of the numbers is a class, which a merged cell gives to several rows.
TEST(TableColumns, WhatTheNumbersCountIsTheWork)
{
    const Document document = parsed("江北县政务公开任务分解表\n工作任务\t序号\t具体要求\t责任科室\t时限要求\n"
                                     "政策解读\t1\t清理规范性文件。\t办公室\t6月底前\n\t2\t提升解读质量。\t法规科\t持续推进\n"
                                     "依申请公开\t3\t规范办理申请。\t办公室\t持续推进\n\t4\t编制年度报告。\t法规科\t12月底前\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.text(document.tasks[1].span), "提升解读质量。");
    EXPECT_EQ(roles(document), (Lines{"1: responsible_unit 办公室", "2: responsible_unit 法规科", "3: responsible_unit 办公室",
                                      "4: responsible_unit 法规科"}));
    const Document work_first =
        parsed("序号\t工作任务\t具体要求\t责任科室\n1\t政策解读\t清理文件\t办公室\n2\t依申请公开\t规范办理\t法规科\n");
    ASSERT_EQ(work_first.tasks.size(), 2U);
    EXPECT_EQ(work_first.text(work_first.tasks[0].span), "政策解读");
}

TEST(TableColumns, HeadsOfMinutes)
{
    const Document document =
        parsed("江北县专题会议责任分解表\n序号\t议题\t议定意见\t落实单位\t时限\n1\t供水改造\t编制管网改造方案。\t县住建局\t6月底\n"
               "2\t征地报批\t完成报批。\t县自然资源局\t5月底\n");
    EXPECT_EQ(roles(document), (Lines{"1: responsible_unit 县住建局", "2: responsible_unit 县自然资源局"}));
}

} // namespace
} // namespace zeren
