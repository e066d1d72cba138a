// Cells between pipes, each on lines of its own: what a copy of an HTML table leaves. And as many that must not be guessed.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::parsed;
using table_rows::rows;
using Lines = std::vector<std::string>;

// Each cell on its lines, a pipe alone between two; "/" is a line end.
std::string piped(const Lines& cells)
{
    std::string text;
    for (std::string cell : cells) {
        std::ranges::replace(cell, '/', '\n');
        text += cell.empty() ? "|\n" : cell + "\n|\n";
    }
    return text;
}

Lines with_head(const Lines& cells)
{
    Lines all = {"序号", "工作任务", "牵头单位", "配合单位", "完成时限"};
    all.insert(all.end(), cells.begin(), cells.end());
    return all;
}

bool is_told(const std::string& text)
{
    const Document document = parsed(text);
    return std::ranges::any_of(document.diagnostics, [](const Diagnostic& found) { return found.code == "table_not_split"; });
}

TEST(TablePiped, LinesBetweenTwoPipesAreOneCell)
{
    EXPECT_EQ(rows(piped(with_head({"1", "新建泵站2座，/铺设管网", "市水/务局", "市林业局/市财政局", "6月底", "2", "整修河堤",
                                    "市/审/计/局", "各乡镇", "9月底"}))),
              (Lines{"1 新建泵站2座，\n铺设管网 <- lead_unit: 市水\n务局 <- cooperating_unit: 市林业局 市财政局",
                     "2 整修河堤 <- lead_unit: 市\n审\n计\n局 <- cooperating_unit: 各乡镇"}));
}

TEST(TablePiped, TwoNumbersInOneCellHeadNoSection)
{
    const auto sections = [](const std::string& cell) {
        return parsed(
                   piped(with_head({"1", "新建泵站2座", "市水务局", "市林业局", "6月底", cell, "整修河堤", "市审计局", "各乡镇", "9月底"})))
            .sections.size();
    };
    EXPECT_EQ(sections("一、/2"), 0U);
    EXPECT_EQ(sections("2"), 0U);
}

TEST(TablePiped, APipeMayStandInFrontOfItsCell)
{
    EXPECT_EQ(
        rows("牵头单位\n| 目 标 任 务\n| 责 任 单 位\n|\n市教\n育局\n| 新建学校3所\n| 市住建局、各乡镇\n|\n市\n商\n务\n局\n| 新增商户90家\n"
             "| 市市场监管局\n|\n"),
        (Lines{" 新建学校3所 <- lead_unit: 市教\n育局 <- responsible_unit: 市住建局 各乡镇",
               " 新增商户90家 <- lead_unit: 市\n商\n务\n局 <- responsible_unit: 市市场监管局"}));
}

// Who leads stands once for the rows that it was merged over; so their cells are counted from the right.
TEST(TablePiped, AMergedFirstCellIsMissingOnTheRowsBelow)
{
    EXPECT_EQ(rows("牵头单位\n| 目标任务\n| 责任单位\n|\n市教\n育局\n| 新建学校3所\n| 市住建局\n|\n改造食堂9个\n| 各乡镇\n|\n"),
              (Lines{" 新建学校3所 <- lead_unit: 市教\n育局 <- responsible_unit: 市住建局",
                     " 改造食堂9个 <- lead_unit: 市教\n育局 (inherited) <- responsible_unit: 各乡镇"}));
}

TEST(TablePiped, ANumberMayStandInAColumnWithoutHead)
{
    EXPECT_EQ(rows(piped({"工作任务", "具体要求", "责任科室", "时限要求", "规范公开", "1", "清理旧文件。", "办公室", "6月底", "2",
                          "编制年报。", "办公室", "3月底", "做好答复", "3", "办理来信。", "法规科", "9月底"})),
              (Lines{"1 清理旧文件。 <- responsible_unit: 办公室", "2 编制年报。 <- responsible_unit: 办公室",
                     "3 办理来信。 <- responsible_unit: 法规科"}));
}

// An empty cell behind the last label ends the head: what follows heads rows.
TEST(TablePiped, AnEmptyCellEndsTheHead)
{
    const Document document =
        parsed("目标任务 |\n责任领导 |\n牵头单位 |\n责任单位 | ||\n主要预期目标 |\n粮食产量增长2% |\n分管副市长 |\n市农业局 |\n各乡镇 |\n"
               "商品零售额增长5% |\n常务副市长 |\n市商务局 |\n各乡镇 |\n");
    ASSERT_EQ(document.sections.size(), 1U);
    EXPECT_EQ(rows(document),
              (Lines{" 粮食产量增长2% <- responsible_leader: 分管副市长 <- lead_unit: 市农业局 <- responsible_unit: 各乡镇",
                     " 商品零售额增长5% <- responsible_leader: 常务副市长 <- lead_unit: 市商务局 <- responsible_unit: 各乡镇"}));
}

// Two pipes side by side enclose a cell that names nobody.
TEST(TablePiped, AnEmptyCellOfWhoHelpsIsNobody)
{
    const std::string text =
        piped(with_head({"1", "新建泵站2座", "市水务局", "", "6月底", "2", "整修河堤", "市水务局", "各乡镇", "9月底"}));
    EXPECT_EQ(rows(text), (Lines{"1 新建泵站2座 <- lead_unit: 市水务局", "2 整修河堤 <- lead_unit: 市水务局 <- cooperating_unit: 各乡镇"}));
    EXPECT_FALSE(is_told(text));
}

TEST(TablePiped, AHeadThatComesAgainIsNoRow)
{
    EXPECT_EQ(rows(piped(with_head(with_head({"1", "新建泵站2座", "市水务局", "各乡镇", "6月底"})))).size(), 1U);
    Lines pages = with_head({"1", "新建泵站2座", "市水务局", "各乡镇", "6月底"});
    const Lines more = with_head({"2", "整修河堤", "市水/务局", "各乡镇", "9月底"});
    pages.insert(pages.end(), more.begin(), more.end());
    EXPECT_EQ(rows(piped(pages)).size(), 2U);
}

// What fits no column is told, and takes no other row with it.
TEST(TablePiped, ACellTooManyIsTold)
{
    const std::string text = piped(
        with_head({"1", "新建泵站2座", "市水务局", "各乡镇", "6月底", "2024", "12亿元", "2", "整修河堤", "市水务局", "各乡镇", "9月底"}));
    EXPECT_EQ(rows(text).size(), 2U);
    EXPECT_TRUE(is_told(text));
}

// Nothing of a row goes over into what stands behind the table.
TEST(TablePiped, ProseBehindTheTableIsNoCell)
{
    const Document document =
        parsed(piped(with_head({"1", "新建泵站2座", "市水务局", "各乡镇", "6月底", "2", "整修河堤", "市水/务局", "各乡镇", "9月底"})) +
               "市民政局\n请各单位抓好落实。\n");
    EXPECT_EQ(rows(document).back(), "2 整修河堤 <- lead_unit: 市水\n务局 <- cooperating_unit: 各乡镇");
    EXPECT_EQ(document.text(document.tasks.back().extent).find("请各单位"), std::string_view::npos);
}

// Without a head of labels, or with rows on one line, the pipes part other things.
TEST(TablePiped, OtherPipesAreLeftAlone)
{
    EXPECT_TRUE(rows("首页\n|\n新闻中心\n|\n市水务局\n|\n联系我们\n|\n").empty());
    EXPECT_TRUE(rows("姓名\n|\n职务\n|\n电话\n|\n张建国\n|\n市水务局局长\n|\n2345678\n|\n").empty());
    EXPECT_EQ(rows("| 序号 | 工作任务 | 牵头单位 |\n| 1 | 新建泵站2座 | 市水务局 |\n| 2 | 整修河堤 | 市林业局 |\n"),
              (Lines{"1 新建泵站2座 <- lead_unit: 市水务局", "2 整修河堤 <- lead_unit: 市林业局"}));
}

} // namespace
} // namespace zeren
