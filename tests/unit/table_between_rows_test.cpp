// What stands between the rows of a table and is none, and cells in which nobody or no measure stands; and what must stay a row.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::has_code;
using table_rows::parsed;
using table_rows::rows;
using Lines = std::vector<std::string>;

bool is_told(const std::string& text) { return has_code(text, "table_not_split"); }

const std::string kBlanks = "序号  工作任务  责任单位  完成时限\n";
const std::string kPipes = "| 序号 | 工作任务 | 责任单位 | 完成时限 |\n|---|---|---|---|\n";
const Lines kThree = {"1 新建泵站3座 <- responsible_unit: 市水务局", "2 整修河堤 <- responsible_unit: 市水务局",
                      "3 新建学校2所 <- responsible_unit: 市教育局"};

TEST(TableBetweenRows, SumsBelongToNoRow)
{
    for (const std::string sum : {"小计：2项，投资300万元", "合计 2项", "小计（2项）", "小计"}) {
        const std::string text =
            kBlanks + "1  新建泵站3座  市水务局  6月底\n2  整修河堤  市水务局  9月底\n" + sum + "\n3  新建学校2所  市教育局  8月底\n";
        EXPECT_EQ(rows(text), kThree) << sum;
        EXPECT_FALSE(is_told(text)) << sum;
    }
    const std::string text = kPipes + "| 1 | 新建泵站3座 | 市水务局 | 6月底 |\n| 2 | 整修河堤 | 市水务局 | 9月底 |\n| 小计（2项） | | | |\n"
                                      "| 3 | 新建学校2所 | 市教育局 | 8月底 |\n| 合计 | 3项 | | |\n";
    EXPECT_EQ(rows(text), kThree);
    EXPECT_FALSE(is_told(text));
}

TEST(TableBetweenRows, ASumBehindTheLastRowIsNoTask)
{
    EXPECT_EQ(rows(kBlanks + "1  新建泵站3座  市水务局  6月底\n2  整修河堤  市水务局  9月底\n3  新建学校2所  市教育局  8月底\n合计 3项\n"),
              kThree);
}

TEST(TableBetweenRows, NotesBelongToNoRow)
{
    EXPECT_EQ(
        rows(kBlanks +
             "1  新建泵站3座  市水务局  6月底\n2  整修河堤  市水务局  9月底\n注：河堤由省里补助。\n3  新建学校2所  市教育局  8月底\n"),
        kThree);
    EXPECT_EQ(rows(kPipes + "| 1 | 新建泵站3座 | 市水务局 | 6月底 |\n| 2 | 整修河堤 | 市水务局 | 9月底 |\n| 注：河堤由省里补助。 | | | |\n"
                            "| 3 | 新建学校2所 | 市教育局 | 8月底 |\n"),
              kThree);
}

// Behind a note no number goes on: the table ends there. A line that says something else may be part of a cell.
TEST(TableBetweenRows, OtherLinesAreNotLeftOut)
{
    const Document document =
        parsed(kBlanks + "1  新建泵站3座  市水务局  6月底\n2  整修河堤  市水务局  9月底\n注：河堤由省里补助。\n以上任务按月报告进度。\n");
    EXPECT_EQ(rows(document).size(), 2U);
    const std::string text =
        kBlanks + "1  新建泵站3座  市水务局  6月底\n2  整修河堤  市水务局  9月底\n并绿化堤岸\n3  新建学校2所  市教育局  8月底\n";
    EXPECT_TRUE(is_told(text));
    EXPECT_EQ(rows(kBlanks + "1  合计收入增长5%  市财政局  年底\n2  小计不再列支  市审计局  年底\n").size(),
              2U); // tasks with such a beginning
}

const std::string kHelpers = "| 提案号 | 案由 | 主办单位 | 会办单位 |\n|---|---|---|---|\n| 001 | 改造旧码头 | 市交通局 | 市财政局 |\n";

TEST(TableBetweenRows, AnEmptyCellOfWhoHelpsIsNotTold)
{
    EXPECT_FALSE(is_told(kHelpers + "| 002 | 加装电梯 | 市住建局 | |\n"));
    EXPECT_FALSE(is_told("序号\t任务\t牵头单位\t配合单位\n1\t修建道路\t市交通局\t市财政局\n2\t治理河道\t市水务局\t\n"));
    EXPECT_TRUE(
        is_told("| 序号 | 任务 | 责任单位 | 完成时限 |\n| 1 | 修建道路 | 市交通局 | 6月底 |\n| 2 | 治理河道 | | 9月底 |\n")); // who answers
}

// 12座 below 目标 is what 加固水库 asks for; 编制设计方案 and 修建引水渠道 are its measures.
TEST(TableBetweenRows, AnAmountAloneIsNoMeasure)
{
    const Document document = parsed("| 序号 | 工作任务 | 目标 | 具体措施 | 责任单位 |\n| 1 | 加固水库 | 12座 | 编制设计方案 | 市水务局 |\n"
                                     "| | | | 修建引水渠道 | |\n| 2 | 整修河堤 | 5公里 | 清理河道 | 市林业局 |\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.text(document.tasks[1].span), "编制设计方案");
    EXPECT_EQ(document.text(document.tasks[2].span), "修建引水渠道");
    ASSERT_EQ(document.tasks[0].fields.size(), 1U);
    EXPECT_EQ(document.text(document.tasks[0].fields[0].span), "12座");
    EXPECT_EQ(document.tasks[0].targets.size(), 1U);
}

TEST(TableBetweenRows, ANoteBelowTheTableIsNoTask)
{
    const std::string table = kPipes + "| 1 | 新建泵站3座 | 市水务局 | 6月底 |\n| 2 | 整修河堤 | 市水务局 | 9月底 |\n"
                                       "| 3 | 新建学校2所 | 市教育局 | 8月底 |\n";
    EXPECT_EQ(rows(table + "\n注：1.牵头领导每月至少调度1次。2.投资额为计划数。\n"), kThree);
    EXPECT_EQ(rows(table + "注：1.牵头领导每月至少调度1次。\n2.每季度通报1次。\n3.完成2项以上的记5分。\n"), kThree);
    EXPECT_EQ(rows(table + "说明：\n1、牵头领导每月至少调度1次。\n2、每季度通报1次。\n"), kThree);
}

TEST(TableBetweenRows, WorkBehindANoteIsWork)
{
    const std::string table = kPipes + "| 1 | 新建泵站3座 | 市水务局 | 6月底 |\n| 2 | 整修河堤 | 市水务局 | 9月底 |\n";
    const Lines four = {"1 新建泵站3座 <- responsible_unit: 市水务局", "2 整修河堤 <- responsible_unit: 市水务局",
                        "1 新建学校3所。 <- lead_unit: 市教育局", "2 新建医院2所。 <- lead_unit: 市卫健委"};
    EXPECT_EQ(rows(table + "注：本表为计划数。\n1.新建学校3所。（市教育局牵头）\n2.新建医院2所。（市卫健委牵头）\n"), four);
    EXPECT_EQ(rows(table + "注：1.本表为计划数。\n二、民生\n1.新建学校3所。（市教育局牵头）\n2.新建医院2所。（市卫健委牵头）\n"), four);
}

// <br>, which converters to Markdown leave for a line end, parts names.
TEST(TableBetweenRows, ABreakTagInACellPartsNames)
{
    EXPECT_EQ(rows(kPipes + "| 1 | 新建泵站3座 | 市水务局<br>市财政局<BR/>各镇 | 6月底 |\n| 2 | 整修河堤 | 市水务局<br /> | 9月底 |\n"),
              Lines({"1 新建泵站3座 <- responsible_unit: 市水务局 市财政局 各镇", "2 整修河堤 <- responsible_unit: 市水务局"}));
    EXPECT_EQ(rows("| 序号 | 工作任务 | 责任人 |\n|---|---|---|\n| 1 | 新建泵站3座 | 王欣<br>李明 |\n| 2 | 整修河堤 | 王欣 |\n"),
              Lines({"1 新建泵站3座 <- responsible_person: 王欣 李明", "2 整修河堤 <- responsible_person: 王欣"}));
}

} // namespace
} // namespace zeren
