// Rows below a merged number: what they take over from above, and what they do not.
#include "shown.hpp"
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace zeren {
namespace {

using Lines = std::vector<std::string>;

using table_rows::parsed;
using table_rows::rows;

TEST(TableMergedRows, NumberAndLeaderStandOnceForSeveralRows)
{
    EXPECT_EQ(rows("| 序号 | 内容 | 牵头单位 | 完成时限 |\n| --- | --- | --- | --- |\n| 1 | 上门服务2000次。 | 民政局 | 6月底 |\n"
                   "|  | 改造养老中心8家。 |  |  |\n| 2 | 新建学校2所。 | 教育局 | 9月底 |\n|  | 改造食堂6个。 |  | 10月底 |\n"),
              (Lines{"1 上门服务2000次。 <- lead_unit: 民政局", " 改造养老中心8家。 <- lead_unit: 民政局 (inherited)",
                     "2 新建学校2所。 <- lead_unit: 教育局", " 改造食堂6个。 <- lead_unit: 教育局 (inherited)"}));
    EXPECT_EQ(
        rows("| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 修建村道 | 县交通局 |\n| | 修建便桥 | |\n| 2 | 治河 | 县水务局 |\n"),
        (Lines{"1 修建村道 <- responsible_unit: 县交通局", " 修建便桥 <- responsible_unit: 县交通局 (inherited)",
               "2 治河 <- responsible_unit: 县水务局"}));
}

TEST(TableMergedRows, TheTaskMayBeMergedToo)
{
    const Lines expected{"1 养老服务 <- lead_unit: 民政局", " 上门服务2000次。 <- lead_unit: 民政局 (inherited)",
                         " 改造养老中心8家。 <- lead_unit: 民政局 (inherited)", "2 教育提升 <- lead_unit: 教育局"};
    EXPECT_EQ(rows("| 序号 | 项目 | 内容 | 牵头单位 |\n| --- | --- | --- | --- |\n| 1 | 养老服务 | 上门服务2000次。 | 民政局 |\n"
                   "| | | 改造养老中心8家。 | |\n| 2 | 教育提升 | 新建学校2所。 | 教育局 |\n"),
              expected);
    EXPECT_EQ(rows("序号\t项目\t内容\t牵头单位\n1\t养老服务\t上门服务2000次。\t民政局\n\t\t改造养老中心8家。\t\n2\t教育提升\t新建学校2所。"
                   "\t教育局\n"),
              expected);
}

TEST(TableMergedRows, WhoLeadsTheWholeLeadsTheMeasuresOfOthersToo)
{
    const auto read = [](const std::string& second) {
        return rows("<html><body><table><tr><td>序号<td>工作任务<td>工作措施<td>牵头单位<td>责任单位"
                    "<tr><td rowspan=2>1<td rowspan=2>强化宣传<td>制作短视频10部<td rowspan=2>区教育局<td>各中小学校"
                    "<tr><td>发放宣传册3万份<td>" +
                    second + "<tr><td>2<td>排查水域<td>建立台账<td>区水利局<td>各镇</table></body></html>");
    };
    EXPECT_EQ(read("区融媒体中心"), (Lines{"1 强化宣传 <- lead_unit: 区教育局",
                                           " 制作短视频10部 <- lead_unit: 区教育局 (inherited) <- responsible_unit: 各中小学校",
                                           " 发放宣传册3万份 <- lead_unit: 区教育局 (inherited) <- responsible_unit: 区融媒体中心",
                                           "2 排查水域 <- lead_unit: 区水利局 <- responsible_unit: 各镇"}));
    EXPECT_EQ(read("").at(2), " 发放宣传册3万份 <- lead_unit: 区教育局 (inherited)"); // once
}

TEST(TableMergedRows, ARowWithANumberOrAnOfficeOfItsOwnTakesNothingOver)
{
    EXPECT_EQ(rows("| 序号 | 任务 | 责任单位 | 配合单位 |\n| --- | --- | --- | --- |\n| 1 | 修建村道 | 县交通局 | 县财政局 |\n"
                   "| | 修建便桥 | 县水务局 | |\n| 2 | 治河 | | |\n"),
              (Lines{"1 修建村道 <- responsible_unit: 县交通局 <- cooperating_unit: 县财政局", " 修建便桥 <- responsible_unit: 县水务局",
                     "2 治河"}));
}

TEST(TableMergedRows, WhoHelpsIsNotTakenOver)
{
    EXPECT_EQ(rows("| 序号 | 任务 | 责任单位 | 配合单位 |\n| --- | --- | --- | --- |\n| 1 | 修建村道 | 县交通局 | 县财政局 |\n"
                   "| | 修建便桥 | | |\n| 2 | 治河 | 县水务局 | |\n")
                  .at(1),
              " 修建便桥 <- responsible_unit: 县交通局 (inherited)");
}

TEST(TableMergedRows, ARowThatSumsUpAClassHeadsTheRowsBelow)
{
    const std::string head = "序号\t项目名称\t总投资\t责任单位\n";
    const Document document =
        parsed(head + "一\t产业项目（2个）\t35000\t\n1\t装备产业园\t20000\t区工信局\n2\t食品加工厂\t15000\t区农业农村局\n"
                      "二\t民生项目（1个）\t6000\t\n3\t医院门诊楼\t6000\t区卫健局\n合计\t\t41000\t\n");
    EXPECT_EQ(rows(document), (Lines{"1 装备产业园 <- responsible_unit: 区工信局", "2 食品加工厂 <- responsible_unit: 区农业农村局",
                                     "3 医院门诊楼 <- responsible_unit: 区卫健局"}));
    ASSERT_EQ(document.sections.size(), 2U);
    EXPECT_EQ(document.sections[0].number, "一");
    EXPECT_EQ(document.text(document.sections[1].heading.span), "民生项目（1个）");
    // words behind the heading are a row of work
    EXPECT_EQ(rows(head + "一\t产业项目\t抓紧开工\t区发改局\n1\t装备产业园\t20000\t区工信局\n").size(), 2U);
}

TEST(TableMergedRows, ALineAboveTheFirstRowEndsNoTable)
{
    EXPECT_EQ(
        rows("序号\t项目名称\t责任单位\t时限\n续建项目\t2个\t35000\n1\t装备产业园\t区工信局\t6月底\n2\t食品加工厂\t区农业农村局\t7月底\n"),
        (Lines{"1 装备产业园 <- responsible_unit: 区工信局", "2 食品加工厂 <- responsible_unit: 区农业农村局"}));
}

TEST(TableMergedRows, AManyRowsLongMergeIsLinear)
{
    std::string text = "| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 修建村道 | 县交通局 |\n";
    for (int i = 0; i < 3000; ++i) text += "| | 修建便桥 | |\n";
    const Lines found = rows(text);
    EXPECT_EQ(found.size(), 3001U);
    EXPECT_TRUE(std::ranges::all_of(found, [](const std::string& line) { return line.find("县交通局") != std::string::npos; }));
}

TEST(TableMergedRows, SumsNotesAndNamesOfClassesAreNoWork)
{
    const std::string head = "| 序号 | 任务 | 责任单位 |\n| --- | --- | --- |\n| 1 | 修建村道 | 县交通局 |\n";
    for (const std::string row : {"| | 合计3000万元 | |\n", "| | 小计：3000亩 | |\n", "| | 以上由县民政局汇总 | |\n",
                                  "| | 填表说明：按季度填报 | |\n", "| | 民生工程 | |\n", "| | 12座 | |\n"}) {
        const Lines found = rows(head + row + "| 2 | 治理河道 | 县水务局 |\n");
        EXPECT_TRUE(std::ranges::none_of(found, [](const std::string& line) { return line.find("inherited") != std::string::npos; }))
            << row;
        EXPECT_EQ(found.back(), "2 治理河道 <- responsible_unit: 县水务局") << row;
    }
}

// A merged cell of who leads is of each measure that somebody else has; a measure that names nobody has all of its task.
TEST(TableMergedRows, AMergedLeadIsOfEachMeasure)
{
    const std::string table =
        "<html><body><table><tr><td>序号<td>工作任务<td>工作措施<td>牵头单位<td>责任单位"
        "<tr><td rowspan=2>1<td rowspan=2>强化宣传<td>制作短视频10部<td rowspan=2>区教育局<td>各中小学校"
        "<tr><td>发放宣传册3万份<td>区融媒体中心<tr><td>2<td>排查水域<td>建立台账<td>区水利局<td>各镇</table></body></html>";
    const Lines read = rows(table);
    ASSERT_EQ(read.size(), 4U);
    EXPECT_EQ(read[0], "1 强化宣传 <- lead_unit: 区教育局");
    EXPECT_EQ(read[1], " 制作短视频10部 <- lead_unit: 区教育局 (inherited) <- responsible_unit: 各中小学校");
    EXPECT_EQ(read[2], " 发放宣传册3万份 <- lead_unit: 区教育局 (inherited) <- responsible_unit: 区融媒体中心");
}

// A hand or a program undid the merging and left the cells of number and task empty.
TEST(TableMergedRows, EmptyCellsOfNumberAndTaskGoOnWithTheRowAbove)
{
    const auto table = [](const std::string& row) {
        return "<html><body><table><tr><td>序号<td>项目名称<td>主要内容<td>责任单位<tr><td>1<td>就业<td>新增就业1.1万人。<td>县人社局" +
               row + "<tr><td>2<td>出行<td>新增泊位2000个。<td>县交通局</table></body></html>";
    };
    EXPECT_EQ(rows(table("<tr><td><td><td>支持创业1500人。<td>县财政局")),
              (Lines{"1 就业", " 新增就业1.1万人。 <- responsible_unit: 县人社局", " 支持创业1500人。 <- responsible_unit: 县财政局",
                     "2 出行 <- responsible_unit: 县交通局"}));
    const Lines without{"1 就业 <- responsible_unit: 县人社局", "2 出行 <- responsible_unit: 县交通局"};
    const std::string lone = table("<tr><td><td><td><td>县财政局"); // of what, nobody knows
    EXPECT_EQ(rows(lone), without);
    EXPECT_TRUE(table_rows::has_code(lone, "table_not_split"));
    const std::string signed_by = table("<tr><td><td><td><td>填表：共2项");
    EXPECT_EQ(rows(signed_by), without);
    EXPECT_FALSE(table_rows::has_code(signed_by, "table_not_split"));
}

} // namespace
TEST(TableMergedRows, a_row_between_pipes_with_work_and_somebody_of_its_own_is_a_measure)
{
    const std::string head = "2024年责任表\n\n| 序号 | 项目名称 | 工作任务 | 完成时间 | 牵头单位 |\n|---|---|---|---|---|\n";
    const std::string last = "| 2 | 公墓项目 | 新建公墓15处 | 10月底 | 县民政局 |\n";
    const auto read = [&](const std::string& rows) { return shown::tasks(shown::document(head + rows + last)); };
    EXPECT_EQ(
        read("| 1 | 城市项目 | 改造道路3条 | 11月 | 县住建局 |\n| | | 硬化道路5条 | 12月 | 县城投集团 |\n"),
        (std::vector<std::string>{"1: 城市项目", "1/-: 改造道路3条 <- lead_unit 牵头单位: 县住建局",
                                  "1/-#2: 硬化道路5条 <- lead_unit 牵头单位: 县城投集团", "2: 公墓项目 <- lead_unit 牵头单位: 县民政局"}));
    EXPECT_EQ(read("| 1 | 城市项目 | 改造道路3条 | 11月 | 县住建局 |\n| | | 合计3条 | 12月 | 县城投集团 |\n").size(), 2U);
}

TEST(TableCodes, letters_and_digits_number_the_rows)
{
    const auto read = [](const std::string& first, const std::string& second) {
        return shown::tasks(shown::document("任务编号\t任务内容\t责任处室\t责任人\t完成时间\n" + first +
                                            "\t完成立法项目4件\t法规处\t钟毅\t2024/3/31\n" + second +
                                            "\t办理复议案件60件\t复议处\t沈洁\t2024/12/31\n"));
    };
    ASSERT_EQ(read("A-1", "A-2").size(), 2U);
    EXPECT_EQ(read("A-1", "A-2").front().substr(0, 5), "A-1: ");
    EXPECT_EQ(read("S01", "S02").size(), 2U);
    EXPECT_EQ(read("普法", "复议").size(), 0U);
}

} // namespace zeren
