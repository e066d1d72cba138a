// Cells that stand in their places: empty ones, quotes of a spreadsheet, drawn tables, lines between rows.
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

bool has_code(const std::string& text, const std::string& code)
{
    const Document document = parsed(text);
    return std::ranges::any_of(document.diagnostics, [&](const Diagnostic& found) { return found.code == code; });
}

TEST(TablePlaces, AnEmptyCellBetweenTabsIsEmpty)
{
    const std::string head = "序号\t任务\t责任单位\t配合单位\t进展\t备注\n";
    EXPECT_EQ(rows(head + "1\t新建粮库\t县发改局\t\t已开工\t\n2\t加固水库\t\t县财政局\t\t\n3\t修路\t\t\t滞后\t\n"),
              (Lines{"1 新建粮库 <- responsible_unit: 县发改局", "2 加固水库 <- cooperating_unit: 县财政局", "3 修路"}));
    // an office among the text, and none below its own head: cells were lost, and nobody is guessed
    for (const std::string& line : rows("序号\t任务\t措施\t责任单位\n1\t新建粮库\t抓紧施工\t县发改局\n2\t加固水库\t县水务局\t\n"))
        EXPECT_EQ(line.find("县水务局 <-"), std::string::npos) << line;
}

TEST(TablePlaces, AFrameOfPipesKeepsItsCells)
{
    EXPECT_EQ(rows("| 序号 | 任务 | 牵头单位 | 责任单位 | 备注 |\n| --- | --- | --- | --- | --- |\n| 1 | 修路 | 县交通局 | | |\n"
                   "| 2 | 治河 | | 县水务局 | |\n"),
              (Lines{"1 修路 <- lead_unit: 县交通局", "2 治河 <- lead_unit: 县交通局 (inherited) <- responsible_unit: 县水务局"}));
}

TEST(TablePlaces, ASpreadsheetQuotesCellsOfSeveralLines)
{
    const std::string text =
        "序号\t任务\t牵头单位\t责任单位\t时限\n1\t\"新建粮库3座；\n改造粮库2座\"\t县发改局\t\"县财政局\n县粮食集团\"\t6月底\n"
        "2\t加固水库5座\t县水务局\t各乡镇\t年底前\n3\t\"建设\"\"四好\"\"路5公里\"\t县交通局\t\"县财政局\n各乡镇\"\t11月底\n";
    EXPECT_EQ(rows(text), (Lines{"1 新建粮库3座；\n改造粮库2座 <- lead_unit: 县发改局 <- responsible_unit: 县财政局 县粮食集团",
                                 "2 加固水库5座 <- lead_unit: 县水务局 <- responsible_unit: 各乡镇",
                                 "3 建设\"\"四好\"\"路5公里 <- lead_unit: 县交通局 <- responsible_unit: 县财政局 各乡镇"}));
    // a quote that nobody closes swallows no rows
    EXPECT_EQ(rows("任务\t牵头单位\n\"修路\t县交通局\n治河\t县水务局\n").size(), 2U);
}

TEST(TablePlaces, ADrawnRowMayHaveSeveralLines)
{
    const std::string text =
        "┌──┬────────┬─────┬────┐\n│序号│工作任务        │牵头单位  │完成时限│\n├──┼────────┼─────┼────┤\n"
        "│ 1  │新建粮库3座     │县发改局  │6月底   │\n├──┼────────┼─────┼────┤\n"
        "│ 2  │加固小型水库    │县水务局  │年底前  │\n│    │5座             │县财政局  │        │\n"
        "├──┼────────┼─────┼────┤\n│ 3  │修建村道        │县交通运  │11月底  │\n│    │                │输局      │        │\n"
        "└──┴────────┴─────┴────┘\n";
    EXPECT_EQ(rows(text), (Lines{"1 新建粮库3座 <- lead_unit: 县发改局", "2 加固小型水库 <- lead_unit: 县水务局 <- lead_unit: 县财政局",
                                 "3 修建村道"}));
    EXPECT_TRUE(has_code(text, "table_not_split")); // 县交通运 is nobody's name
}

// 建设局 | 底前 are the ends of what the line above begins, and no row of their own.
TEST(TablePlaces, NamesAndTimesBrokenOverTheLinesOfADrawnRowAreTold)
{
    const std::string text = "┌──┬────────┬─────┬─────┐\n│序号│工作任务        │责任单位  │完成时限  │\n├──┼────────┼─────┼─────┤\n"
                             "│ 1  │改造小区12个，  │县住房和  │2024年10月│\n│    │惠及3000户      │建设局    │底前      │\n"
                             "├──┼────────┼─────┼─────┤\n│ 2  │新建小学2所     │县教育局  │11月底    │\n└──┴────────┴─────┴─────┘\n";
    EXPECT_EQ(rows(text), (Lines{"1 改造小区12个，", "2 新建小学2所 <- responsible_unit: 县教育局"}));
    EXPECT_TRUE(parsed(text).tasks[0].deadlines.empty());
    EXPECT_TRUE(has_code(text, "table_not_split"));
}

// 2021.12 is a month where a column of times stands, though the cell in front of the row is missing.
TEST(TablePlaces, AYearAndAMonthAreATime)
{
    const Document document = parsed("项目名称 | 工作任务 | 完成时间 | 牵头单位 |\n1.人居项目 | 改造道路3条。 | 11月 | 县住建局 |\n"
                                     "绿化公园2处。 | 2021.12 | 县城管局 |\n2.公墓项目 | 新建墓地15处。 | 10月底 | 县民政局 |\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.tasks[1].deadlines.size(), 1U);
    EXPECT_TRUE(document.tasks[1].fields.empty());
    // an amount stays one
    EXPECT_TRUE(parsed("任务 | 总投资 | 牵头单位 |\n修路 | 2021.12 | 县住建局 |\n架桥 | 350.6 | 县交通局 |\n").tasks[0].deadlines.empty());
}

TEST(TablePlaces, RowsWithoutRulesBetweenThemAreRows)
{
    EXPECT_EQ(
        rows("+--+----+--------+\n|序号|任务|责任单位|\n+--+----+--------+\n|1|修路|市交通局|\n|2|治河|市水务局|\n+--+----+--------+\n"
             "|3|造林|市林业局|\n+--+----+--------+\n")
            .size(),
        3U);
    // the rules under the head and at the foot part no rows
    EXPECT_EQ(rows("+--+----+--------+------+\n|序号|任务|责任单位|时限|\n+--+----+--------+------+\n|1|修路|县交通局|6月底|\n"
                   "| |治河|县水务局|7月底|\n|2|造林|县林业局|8月底|\n+--+----+--------+------+\n")
                  .size(),
              3U);
    // nor is one that says what, who and by when part of the row above
    EXPECT_EQ(rows("+--+----+--------+------+\n|序号|任务|责任单位|时限|\n+--+----+--------+------+\n|1|修路|县交通局|6月底|\n"
                   "| |治河|县水务局|7月底|\n+--+----+--------+------+\n|2|造林|县林业局|8月底|\n+--+----+--------+------+\n")
                  .size(),
              3U);
    EXPECT_EQ(rows("║序号║工作任务║牵头单位║完成时限║\n║1║新建粮库3座║县发改局║6月底║\n║2║加固水库5座║县水务局║年底前║\n").size(), 2U);
}

TEST(TablePlaces, ASentenceBetweenRowsIsNoPartOfThem)
{
    const std::string head = "序号|任务|牵头单位|完成时限\n1|新建粮库3座|县发改局|6月底\n";
    const std::string last = "2|加固水库5座|县水务局|年底前\n";
    const Lines expected{"1 新建粮库3座 <- lead_unit: 县发改局", "2 加固水库5座 <- lead_unit: 县水务局"};
    EXPECT_EQ(rows(head + "以上项目要加快推进前期工作。\n" + last), expected);
    EXPECT_FALSE(has_code(head + "以上项目要加快推进前期工作。\n" + last, "table_not_split"));
    EXPECT_EQ(rows("任务|牵头单位|完成时限\n新建粮库3座|县发改局|6月底\n以上要加快推进。\n加固水库5座|县水务局|年底前\n").size(), 2U);
    // what could be the rest of somebody's cell names nobody
    EXPECT_EQ(rows(head + "县财政局\n" + last).front().find("<-"), std::string::npos);
}

TEST(TablePlaces, OfficesBelowALastCellOfOfficesGoOnInIt)
{
    EXPECT_EQ(rows("序号|任务|完成时限|责任单位\n1|新建粮库3座|6月底|县发改局\n县财政局\n2|加固水库5座|年底前|县水务局\n"),
              (Lines{"1 新建粮库3座 <- responsible_unit: 县发改局 县财政局", "2 加固水库5座 <- responsible_unit: 县水务局"}));
}

// 无牵头单位的，责任单位即为牵头单位 says that an empty cell is one.
TEST(TablePlaces, ANoteOnWhoLeadsLeavesEmptyCellsEmpty)
{
    const std::string table =
        "| 序号 | 任务 | 牵头单位 | 责任单位 |\n| 1 | 改造小区12个 | 县住建局 | 县城管局 |\n| 2 | 新建小学2所 |  | 县教育局 |\n";
    EXPECT_EQ(rows(table)[1], "2 新建小学2所 <- lead_unit: 县住建局 (inherited) <- responsible_unit: 县教育局");
    EXPECT_EQ(rows(table + "注：无牵头单位的，责任单位即为牵头单位。\n")[1], "2 新建小学2所 <- responsible_unit: 县教育局");
    EXPECT_EQ(rows(table + "注：表中时限均为年底前。\n")[1], rows(table)[1]);
}

TEST(TablePlaces, ANoteMakesEmptyCellsThoseAbove)
{
    const std::string table =
        "序号\t任务\t牵头单位\t配合单位\t完成时限\n1\t新建粮库3座\t县发改局\t各乡镇\t6月底\n2\t加固水库5座\t\t\t年底前\n"
        "3\t新建水厂4处\t县水务局\t无\t10月底\n4\t修路\t\t\t\n";
    const Lines read{"1 新建粮库3座 <- lead_unit: 县发改局 <- cooperating_unit: 各乡镇",
                     "2 加固水库5座 <- lead_unit: 县发改局 (inherited) <- cooperating_unit: 各乡镇 (inherited)",
                     "3 新建水厂4处 <- lead_unit: 县水务局", "4 修路 <- lead_unit: 县水务局 (inherited)"};
    for (const std::string note : {"注：表中空白处同上。", "注：空格内容与上栏相同。", "说明：表内空白栏同上栏。",
                                   "备注：空白处与上一行内容相同。", "表中空白处表示同上", "填表说明：未填部分与上一行一致。"}) {
        EXPECT_EQ(rows(table + note + "\n"), read) << note;
        EXPECT_EQ(rows(note + "\n" + table), read) << note;
        EXPECT_EQ(parsed(table + note + "\n").tasks.back().deadlines.size(), 1U) << note;
    }
    for (const std::string note : {"注：表中空白处由各单位填写。", "注：上述任务同上年。", "注：本表空白处请勿填写。", ""}) {
        EXPECT_EQ(rows(table + note + "\n")[1], "2 加固水库5座 <- lead_unit: 县发改局 (inherited)") << note;
        EXPECT_TRUE(parsed(table + note + "\n").tasks.back().deadlines.empty()) << note;
    }
    const std::string html = "<html><body><table><tr><td>任务<td>责任单位<td>时限<tr><td>修路<td>县交通局<td>6月底<tr><td>治河<td><td>"
                             "<tr><td colspan=3>注：表中空白处同上</table></body></html>";
    EXPECT_EQ(rows(html), (Lines{" 修路 <- responsible_unit: 县交通局", " 治河 <- responsible_unit: 县交通局 (inherited)"}));
}

TEST(TablePlaces, TheWorkNamesItsDoerWhereNoColumnDoes)
{
    EXPECT_EQ(rows("序号|工作任务|整改要求|完成时限|责任单位\n1|新建粮库3座（县发改局牵头，县财政局配合）|抓紧施工|6月底|\n"
                   "2|加固水库5座|由县水务局牵头，县财政局配合，倒排工期|年底前|无\n3|修路|抓紧施工|10月底|县交通局\n"),
              (Lines{"1 新建粮库3座 <- lead_unit: 县发改局 <- cooperating_unit: 县财政局",
                     "2 加固水库5座 <- lead_unit: 县水务局 <- cooperating_unit: 县财政局", "3 修路 <- responsible_unit: 县交通局"}));
    // a column that names somebody is not overruled, and what was done names nobody
    EXPECT_EQ(
        rows("序号|工作任务|责任单位|进展情况\n1|修路（县公路局配合）|县交通局|县财政局牵头拨付资金\n2|治河||县林业局牵头完成\n").back(),
        "2 治河");
}

} // namespace
} // namespace zeren
