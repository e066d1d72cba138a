// Tables of who looks after what: tasks where the head says both, told where it does not, and nothing where it is no work.
#include "shown.hpp"
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::has_code;
using table_rows::parsed;
using table_rows::rows;
using Lines = std::vector<std::string>;

std::string markdown(const std::string& head, const Lines& lines)
{
    std::string text = "| " + head + " |\n|";
    for (const char c : head) text += c == '|' ? "---|" : "";
    text += "---|\n";
    for (const std::string& line : lines) text += "| " + line + " |\n";
    return text;
}

std::string html(const std::string& head, const std::string& row) { return "<html><body><table>" + head + row + "</table></body></html>"; }

TEST(TableUnread, WhatIsLookedAfterIsTheTask)
{
    EXPECT_EQ(rows(markdown("乡镇 | 造林面积（亩） | 责任人 | 完成时限", {"东岭镇 | 300 | 王明 | 4月底", "西溪乡 | 400 | 李强 | 4月底"})),
              (Lines{" 东岭镇 <- responsible_person: 王明", " 西溪乡 <- responsible_person: 李强"}));
    EXPECT_EQ(rows(markdown("序号 | 企业名称 | 包联领导 | 责任单位 | 联系人",
                            {"1 | 远山机械公司 | 王明 | 市工信局 | 张华", "2 | 长河食品公司 | 李强 | 市农业局 | 刘洋"})),
              (Lines{"1 远山机械公司 <- responsible_leader: 王明 <- responsible_unit: 市工信局",
                     "2 长河食品公司 <- responsible_leader: 李强 <- responsible_unit: 市农业局"}));
    EXPECT_EQ(rows("河流\t县级河长\t职务\t责任河段\n白沙河\t王明\t副市长\t东岭镇段\n青江\t李强\t市委常委\t西溪乡段\n"),
              (Lines{" 白沙河 <- responsible_leader: 王明", " 青江 <- responsible_leader: 李强"}));
    EXPECT_EQ(rows(html("<tr><td>村名<td>包村领导<td>帮扶单位", "<tr><td>柳湾村<td>王明<td>市教育局<tr><td>石坝村<td>李强<td>市水务局")),
              (Lines{" 柳湾村 <- responsible_leader: 王明 <- responsible_unit: 市教育局",
                     " 石坝村 <- responsible_leader: 李强 <- responsible_unit: 市水务局"}));
}

// A place is no noun of the amount beside it.
TEST(TableUnread, WhatIsLookedAfterIsNoIndicator)
{
    const Document document = parsed(markdown("乡镇 | 任务数（亩） | 责任人", {"东岭镇 | 300 | 王明", "西溪乡 | 400 | 李强"}));
    ASSERT_EQ(document.tasks.size(), 2U);
    for (const Task& task : document.tasks) {
        EXPECT_TRUE(task.targets.empty());
        EXPECT_EQ(task.fields.size(), 1U);
    }
    EXPECT_EQ(parsed(markdown("指标 | 目标值（亩） | 责任单位", {"造林面积 | 300 | 县林业局", "抚育面积 | 400 | 县林业局"}))
                  .tasks.at(0)
                  .targets.size(),
              1U);
}

// Beside a column that says what is done it is a field.
TEST(TableUnread, WhatIsDoneIsTheTask)
{
    const Document document = parsed(
        markdown("企业名称 | 存在隐患 | 整改措施 | 责任单位 | 整改期限", {"远山机械公司 | 通道堵塞 | 清理消防通道 | 市消防支队 | 6月底",
                                                                          "长河食品公司 | 线路老化 | 更换电气线路 | 市应急局 | 9月底"}));
    EXPECT_EQ(rows(document), (Lines{" 清理消防通道 <- responsible_unit: 市消防支队", " 更换电气线路 <- responsible_unit: 市应急局"}));
    ASSERT_EQ(document.tasks[0].fields.size(), 2U);
    EXPECT_EQ(document.text(document.tasks[0].fields[0].span), "远山机械公司");
}

TEST(TableUnread, WhoAnswersForNothingThatIsSaidIsTold)
{
    for (const std::string& text :
         {markdown("组别 | 责任领导 | 责任单位", {"一组 | 王明 | 市水务局", "二组 | 李强 | 市林业局"}),
          std::string("组别\t责任领导\t责任单位\n一组\t王明\t市水务局\n二组\t李强\t市林业局\n"),
          html("<tr><td>组别<td>责任领导<td>责任单位", "<tr><td>一组<td>王明<td>市水务局<tr><td>二组<td>李强<td>市林业局")}) {
        EXPECT_TRUE(has_code(text, "table_not_read")) << text;
        EXPECT_TRUE(rows(text).empty()) << text;
        const Document document = parsed(text);
        EXPECT_TRUE(std::ranges::any_of(document.other, [](const Other& other) { return other.kind == Other::Kind::table; })) << text;
    }
}

// Whom to call, who somebody is, who only helps; prose between pipes.
TEST(TableUnread, OtherListsAreNoWorkAndNotTold)
{
    for (const std::string& text : {markdown("乡镇 | 责任人 | 联系电话", {"东岭镇 | 王明 | 2345678", "西溪乡 | 李强 | 2345679"}),
                                    markdown("姓名 | 职务 | 分管领域", {"王明 | 副市长 | 农业农村", "李强 | 副市长 | 教育卫生"}),
                                    markdown("学校 | 地址 | 联系人", {"市一中 | 中山路 | 王明", "市二中 | 解放路 | 李强"}),
                                    markdown("河流 | 长度 | 流域面积", {"白沙河 | 12 | 40", "青江 | 30 | 90"}),
                                    std::string("| 首页 | 责任单位 | 责任人 |\n这一行不是表格。\n")}) {
        EXPECT_FALSE(has_code(text, "table_not_read")) << text;
        EXPECT_TRUE(rows(text).empty()) << text;
    }
}

// 乡镇 is a label in a cell of its own; 柳湾村 and 所在乡镇 are none.
TEST(TableUnread, NamesOfPlacesAreNoLabels)
{
    EXPECT_TRUE(rows(markdown("柳湾村 | 石坝村 | 责任人", {"东岭 | 西溪 | 王明", "南坪 | 北山 | 李强"})).empty());
    EXPECT_EQ(rows("| 序号 | 工作任务 | 责任单位 |\n| 1 | 修建桥梁 | 柳湾村 |\n| 2 | 硬化道路 | 石坝村 |\n"),
              (Lines{"1 修建桥梁 <- responsible_unit: 柳湾村", "2 硬化道路 <- responsible_unit: 石坝村"}));
}

TEST(TableUnread, two_columns_of_work_and_offices_are_told)
{
    const auto told = [](const std::string& content) {
        return shown::has_code(shown::document("江北市任务分解表\n" + content), "table_not_read");
    };
    EXPECT_TRUE(told("任务 | 靠谁\n新建水厂4座 | 市水务局\n铺设管网30公里 | 市住建局\n"));
    EXPECT_TRUE(told("任务\t靠谁\n新建水厂4座\t市水务局\n铺设管网30公里\t市住建局\n"));
    EXPECT_TRUE(told("任务　　　靠谁\n新建水厂4座　　　市水务局\n铺设管网30公里　　　市住建局\n"));
    EXPECT_FALSE(told("任务 | 责任单位\n新建水厂4座 | 市水务局\n铺设管网30公里 | 市住建局\n")); // read
    EXPECT_FALSE(told("任务 | 备忘\n新建水厂4座 | 已开工\n铺设管网30公里 | 市住建局\n"));
    EXPECT_FALSE(told("名称 | 靠谁\n市财政局 | 市水务局\n市林业局 | 市住建局\n"));
    EXPECT_EQ(
        rows("江北市任务分解表\n任务 | 谁来办\n新建水厂4座 | 市水务局\n铺设管网30公里 | 市住建局\n"),
        (Lines{" 新建水厂4座 <- responsible_unit: 市水务局", " 铺设管网30公里 <- responsible_unit: 市住建局"})); // a word of the lexicon
}

TEST(TableUnread, AGluedHeadWithWordsOfItsOwn)
{
    EXPECT_EQ(rows("序号事项办到哪里责任单位完成时限\n1\n修补路面\n已经进场\n市住建局\n8月底\n2\n新建调压站\n正在设计\n市城管局\n9月底\n"),
              (Lines{"1 修补路面 <- responsible_unit: 市住建局", "2 新建调压站 <- responsible_unit: 市城管局"}));
    const std::string cells = "1\n门前破损\n已经进场\n修补路面\n市住建局\n8月底\n2\n用气不足\n正在设计\n新建调压站\n市城管局\n9月底\n";
    const std::string two_of_its_own = "序号事项办到哪里还要怎样责任单位完成时限\n";
    EXPECT_TRUE(has_code(two_of_its_own + cells, "table_not_read"));
    EXPECT_EQ(rows(two_of_its_own + cells), Lines{});
    EXPECT_FALSE(has_code("序号事项目前进度下一步打算责任单位完成时限\n" + cells, "table_not_read"));
    EXPECT_FALSE(has_code("序号要连续，事项由责任单位填写，完成时限要写明\n" + cells, "table_not_read"));
    EXPECT_FALSE(has_code(two_of_its_own + "门前破损\n修补路面\n", "table_not_read")); // no row
}

} // namespace
} // namespace zeren
