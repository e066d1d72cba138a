// Tables whose cells stand one a line: broken heads, cells of several lines, merged cells; and as many that must not be guessed.
#include "zeren/parse.hpp"
#include "zeren/read.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace zeren {
namespace {

Document parsed(const std::string& text) { return parse(read(std::as_bytes(std::span(text)))); }

// The cells one a line.
std::string stream(const std::vector<std::string>& cells, const std::string& end = "\n")
{
    std::string text;
    for (const std::string& cell : cells) text += cell + end;
    return text;
}

// 1 新建幼儿园 <- lead_unit: 计财股, 项目办 @ 8月底前; a basis behind the role.
std::string row(const Document& document, const Task& task)
{
    std::string line = task.number.empty() ? std::string() : task.number + ' ';
    line += document.text(task.span);
    for (const Role& role : task.roles) {
        line += " <- " + std::string(to_string(role.role)) + (role.basis ? " (merged):" : ":");
        for (const Party& party : role.parties) line += ' ' + std::string(document.text(party.span));
    }
    for (const Deadline& deadline : task.deadlines) line += " @ " + std::string(document.text(deadline.span));
    return line;
}

using Lines = std::vector<std::string>;

Lines rows(const std::string& text)
{
    const Document document = parsed(text);
    Lines lines;
    for (const Task& task : document.tasks) lines.push_back(row(document, task));
    return lines;
}

bool has_code(const Document& document, const std::string& code)
{
    return std::ranges::any_of(document.diagnostics, [&](const Diagnostic& found) { return found.code == code; });
}

const Lines kTwo = {"1", "新建小学2所", "教育局", "2009年", "2", "构建防疫网络", "卫生局、民政局", "2010年"};
const Lines kTwoRead = {"1 新建小学2所 <- lead_unit: 教育局 @ 2009年", "2 构建防疫网络 <- lead_unit: 卫生局 民政局 @ 2010年"};

Lines with_head(Lines head, const Lines& cells = kTwo)
{
    head.insert(head.end(), cells.begin(), cells.end());
    return head;
}

TEST(TableStream, CellsOfTheHeadMayBeBrokenOverLines)
{
    for (const std::string end : {"\n", "\n\n"}) {
        for (const Lines& head : {Lines{"序号", "具 体 内 容", "牵头", "部门", "完成", "时间"},
                                  Lines{"序", "号", "工作", "任务", "牵头单", "位", "完成时", "限"},
                                  Lines{"序号", "项", "目", "名", "称", "牵", "头", "单", "位", "完成", "时限"},
                                  Lines{"序号", "重点", "工作任务", "市级", "牵头", "单位", "时限"},
                                  Lines{"序号", "主要", "任务", "牵头责任", "单位", "（排名第一）", "完成", "时限"}}) {
            EXPECT_EQ(rows(stream(with_head(head), end)), kTwoRead) << head[1] << head[2] << end;
        }
    }
}

// 项目 and 类别 are labels alone, and one label together: the rows decide.
TEST(TableStream, TwoLabelsThatAreOneTogetherAreReadAsTheRowsNeed)
{
    EXPECT_EQ(rows(stream(with_head({"序号", "项目", "类别", "具体内容", "牵头部门", "完成时间"}))), kTwoRead);
    EXPECT_EQ(rows(stream(with_head({"序号", "项目", "类别", "牵头部门", "完成时间"},
                                    {"1", "新建小学2所", "续建", "教育局", "2009年", "2", "构建防疫网络", "新建", "卫生局", "2010年"}))),
              (Lines{"1 新建小学2所 <- lead_unit: 教育局 @ 2009年", "2 构建防疫网络 <- lead_unit: 卫生局 @ 2010年"}));
}

TEST(TableStream, LabelsSideBySideStayTheirOwnColumns)
{
    EXPECT_EQ(rows(stream({"序号", "任务", "责任单位", "责任人", "1", "修路", "市交通局", "李志远", "2", "治河", "市水务局", "王海平"})),
              (Lines{"1 修路 <- responsible_unit: 市交通局 <- responsible_person: 李志远",
                     "2 治河 <- responsible_unit: 市水务局 <- responsible_person: 王海平"}));
    EXPECT_EQ(
        rows(stream({"序号", "任务", "牵头单位", "配合单位", "1", "修路", "市交通局", "市财政局", "2", "治河", "市水务局", "市林业局"})),
        (Lines{"1 修路 <- lead_unit: 市交通局 <- cooperating_unit: 市财政局",
               "2 治河 <- lead_unit: 市水务局 <- cooperating_unit: 市林业局"}));
}

TEST(TableStream, AHeadThatComesAgainIsNoRow)
{
    const Lines head = {"序号", "任务", "牵头", "部门", "完成", "时间"};
    Lines cells = with_head(head);
    cells.insert(cells.end(), head.begin(), head.end());
    for (const std::string cell : {"3", "治河", "水务局", "2010年"}) cells.push_back(cell);
    EXPECT_EQ(rows(stream(cells)), (Lines{kTwoRead[0], kTwoRead[1], "3 治河 <- lead_unit: 水务局 @ 2010年"}));
    EXPECT_FALSE(has_code(parsed(stream(cells)), "numbering_gap"));
}

TEST(TableStream, AYearInACellIsNoDateOfIssue)
{
    EXPECT_FALSE(parsed(stream(with_head({"序号", "任务", "牵头", "部门", "完成", "时间"}))).header.issued_on);
    EXPECT_FALSE(parsed("关于分解任务的通知\n2010年\n一、修路\n由市交通局牵头。\n2009年\n").header.issued_on);
    EXPECT_TRUE(parsed("关于分解任务的通知\n一、修路。由市交通局牵头。\n江北市人民政府办公室\n2010年3月2日\n").header.issued_on);
    EXPECT_TRUE(parsed("关于分解任务的通知\n一、修路。由市交通局牵头。\n江北市人民政府办公室\n二〇一〇年三月二日\n").header.issued_on);
}

TEST(TableStream, ACellOfUnitsMayHoldSeveralLines)
{
    const Lines head = {"序号", "民生实事", "责任单位", "完成时限"};
    EXPECT_EQ(rows(stream(with_head(head, {"1", "启动东湖湿地公园建设。", "县水务局", "县住建局", "县防汛指挥部", "12月底前", "2",
                                           "新建2座人行天桥。", "县住建局", "9月投入使用", "3", "启动图书馆新馆建设。", "县文体局",
                                           "县代建中心", "12月底前"}))),
              (Lines{"1 启动东湖湿地公园建设。 <- responsible_unit: 县水务局 县住建局 县防汛指挥部 @ 12月底前",
                     "2 新建2座人行天桥。 <- responsible_unit: 县住建局 @ 9月",
                     "3 启动图书馆新馆建设。 <- responsible_unit: 县文体局 县代建中心 @ 12月底前"}));
    // no numbers; a line that ends in 、; persons; collectives; the unit column last
    EXPECT_EQ(rows(stream({"工作任务", "牵头单位", "完成时限", "修路3条", "市交通局", "市财政局", "6月底前", "治河", "市水务局、",
                           "市林业局", "9月底前"})),
              (Lines{"修路3条 <- lead_unit: 市交通局 市财政局 @ 6月底前", "治河 <- lead_unit: 市水务局 市林业局 @ 9月底前"}));
    EXPECT_EQ(rows(stream({"序号", "任务", "责任人", "责任单位", "1", "修路", "李志远", "王海平", "市交通局", "各县（区）政府", "2", "治河",
                           "陈国栋", "市水务局"})),
              (Lines{"1 修路 <- responsible_person: 李志远 王海平 <- responsible_unit: 市交通局 各县（区）政府",
                     "2 治河 <- responsible_person: 陈国栋 <- responsible_unit: 市水务局"}));
}

// Three lines for two columns of units: nobody knows where the first ends, unless an author wrote one as a list.
TEST(TableStream, LinesOfTwoColumnsOfUnitsAreNotGuessed)
{
    const Lines head = {"序号", "任务", "牵头单位", "配合单位"};
    EXPECT_EQ(rows(stream(with_head(head, {"1", "修路", "市交通局", "市财政局", "市公安局", "2", "治河", "市水务局", "市林业局"}))),
              (Lines{"1 修路\n市交通局\n市财政局\n市公安局", "2 治河 <- lead_unit: 市水务局 <- cooperating_unit: 市林业局"}));
    EXPECT_EQ(rows(stream(
                  with_head(head, {"1", "修路", "市交通局", "市财政局", "市公安局、各县（区）政府", "2", "治河", "市水务局", "市林业局"}))),
              (Lines{"1 修路 <- lead_unit: 市交通局 市财政局 <- cooperating_unit: 市公安局 各县（区）政府",
                     "2 治河 <- lead_unit: 市水务局 <- cooperating_unit: 市林业局"}));
}

TEST(TableStream, OfficesAloneAreNoTask)
{
    for (const Task& task : parsed(stream({"序号", "任务", "责任单位", "时限", "1", "修路", "县交通局", "县财政局", "县公安局", "6月底前",
                                           "2", "治河", "县水务局", "9月底前"}))
                                .tasks)
        EXPECT_FALSE(task.number.empty());
    // a hospital may be what is built
    EXPECT_EQ(rows(stream({"序号", "项目名称", "责任单位", "时限", "1", "县人民医院", "县卫健局", "6月底前", "2", "第三小学", "县教体局",
                           "9月底前"})),
              (Lines{"1 县人民医院 <- responsible_unit: 县卫健局 @ 6月底前", "2 第三小学 <- responsible_unit: 县教体局 @ 9月底前"}));
}

TEST(TableStream, ListsOfPartiesMayEndInAStop)
{
    const Lines head = {"序号", "重点工作任务", "主要责任单位", "协同配合单位"};
    EXPECT_EQ(
        rows(stream(with_head(head, {"一、主要目标", "3", "投资增长7.5%左右。", "区发改委", "区工信局、区住建局,各乡镇人民政府,宏远集团。",
                                     "六、社会事业", "4", "建设黎明小学。", "区教育局", "区投资促进中心。"}))),
        (Lines{"3 投资增长7.5%左右。 <- lead_unit: 区发改委 <- cooperating_unit: 区工信局 区住建局 各乡镇人民政府 宏远集团",
               "4 建设黎明小学。 <- lead_unit: 区教育局 <- cooperating_unit: 区投资促进中心"}));
    // a sentence that ends as an organisation does stays a sentence
    EXPECT_EQ(rows(stream({"序号", "任务", "责任单位", "时限", "5", "建设养护楼。", "县民政局", "5月底前动工", "开工建设老年大学。",
                           "12月底前", "6", "治河。", "县水务局", "12月底前"})),
              (Lines{"5 建设养护楼。 <- responsible_unit: 县民政局 @ 5月底前",
                     "开工建设老年大学。 <- responsible_unit (merged): 县民政局 @ 12月底前",
                     "6 治河。 <- responsible_unit: 县水务局 @ 12月底前"}));
}

TEST(TableStream, AColumnOfUnitsMayHoldClauses)
{
    EXPECT_EQ(
        rows(stream({"目标", "任务", "主要内容", "责任单位", "一、稳增长", "（一）加强引导", "通过发布会及时解读。", "市发改委牵头落实",
                     "深入解读政策背景。", "市人社局、各县区分别牵头落实", "加大宣传。", "市财政局牵头，市税务局配合"})),
        (Lines{"通过发布会及时解读。 <- lead_unit: 市发改委", "深入解读政策背景。 <- lead_unit: 市人社局 各县区",
               "加大宣传。 <- lead_unit: 市财政局 <- cooperating_unit: 市税务局"}));
    EXPECT_EQ(rows(stream({"序号", "工作内容", "责任单位", "1", "修路。", "由市交通局负责", "2", "治河。", "市水务局负责落实，市林业局配合",
                           "3", "植树。", "市林业局"})),
              (Lines{"1 修路。 <- responsible_unit: 市交通局", "2 治河。 <- responsible_unit: 市水务局 <- cooperating_unit: 市林业局",
                     "3 植树。 <- responsible_unit: 市林业局"}));
}

// 一、… in a column of its own in front of the tasks: a heading where the rows below it have none, else the task that it is.
TEST(TableStream, HeadingsInAColumnOfTasksAreHeadings)
{
    const Document document = parsed(stream({"目标任务", "主要内容", "责任单位", "一、稳增长", "及时解读。", "市发改委", "深入宣传。",
                                             "市人社局", "二、促改革", "公开清单。", "市司法局", "清理证明。", "市司法局"}));
    EXPECT_EQ(document.sections.size(), 2U);
    EXPECT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(
        rows(stream({"目标任务", "主要内容", "责任单位", "一、稳增长", "及时解读。", "市发改委", "二、促改革", "公开清单。", "市司法局"})),
        (Lines{"一 稳增长 <- responsible_unit: 市发改委", "二 促改革 <- responsible_unit: 市司法局"}));
}

TEST(TableStream, TheNumberMayStandBehindClassesAndTheUnitsBeMerged)
{
    const std::string merged = "牵头单位:区政务办;责任部门:各街道按职责分别负责";
    const Document document = parsed(
        stream({"一级指标", "二级指标", "序号", "主要任务", "牵头、责任部门", "一、依法履职", "1.推行改革", "1", "公开清单。", merged, "2",
                "制定目录。", "3", "清理中介。", "二、依法决策", "1.完善制度", "4", "健全程序。", "牵头单位:区司法局"}));
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.sections.size(), 2U);
    EXPECT_EQ(row(document, document.tasks[0]), "1 公开清单。 <- lead_unit: 区政务办 <- responsible_unit: 各街道");
    EXPECT_EQ(row(document, document.tasks[2]), "3 清理中介。 <- lead_unit (merged): 区政务办 <- responsible_unit (merged): 各街道");
    EXPECT_EQ(row(document, document.tasks[3]), "4 健全程序。 <- lead_unit: 区司法局");
}

TEST(TableStream, WhatIsMergedEndsWithItsSection)
{
    const Lines head = {"序号", "任务", "责任单位"};
    EXPECT_EQ(rows(stream(with_head(
                  head, {"1", "修路。", "市交通局", "2", "架桥。", "3", "通车。", "二、水利", "4", "治河。", "5", "筑坝。", "市水务局"}))),
              (Lines{"1 修路。 <- responsible_unit: 市交通局", "2 架桥。 <- responsible_unit (merged): 市交通局",
                     "3 通车。 <- responsible_unit (merged): 市交通局", "4 治河。", "5 筑坝。 <- responsible_unit: 市水务局"}));
    // of two columns of roles nobody knows which one was left empty
    EXPECT_TRUE(has_code(parsed(stream({"序号", "任务", "责任单位", "责任人", "1", "修路", "市交通局", "李志远", "2", "治河", "王海平"})),
                         "table_not_split"));
}

// Rows whose merged cells are lost, one cell a line: none is read, and that is told.
TEST(TableStream, OneRowAndManyCellsThatFitNoneIsToldAlone)
{
    const std::string text =
        stream({"任务",       "完成时间",   "负责单位",         "负责人",         "召开筹备会。", "3月12日",    "校工会",
                "体育教学部", "杨红霞李俊", "发布运动会通知。", "组织学生训练。", "各学院",       "代表团团长", "组织学生报名",
                "3月20日",    "各分会",     "编排秩序册。",     "校办",           "张婷",         "李俊",       "开幕式表演。",
                "学生处",     "何涛"});
    EXPECT_TRUE(rows(text).empty());
    EXPECT_TRUE(has_code(parsed(text), "table_not_split"));
    // one row, and prose behind it
    EXPECT_EQ(rows(stream({"序号", "任务", "完成时间", "负责单位", "1", "召开筹备会。", "3月12日", "校工会"}) +
                   "\n各单位要高度重视，加强组织领导，确保各项工作落到实处。\n")
                  .size(),
              1U);
}

TEST(TableStream, ColumnsThatNobodyKnowsStandBehindTheRoles)
{
    const Lines head = {"序号", "全年目标任务", "分管领导", "牵头单位", "协同单位", "推进情况", "是否达序", "说明"};
    const Lines cells = {"24",
                         "新增达标小区210个。",
                         "徐国强",
                         "城管局",
                         "市政局、各街道",
                         "已完成30%。",
                         "是",
                         "25",
                         "新建中转站8个。",
                         "徐国强",
                         "城管局",
                         "环卫处、各街道",
                         "已开工。",
                         "否",
                         "进度滞后。",
                         "26",
                         "优化街巷50条。",
                         "徐国强",
                         "城管局",
                         "市政局",
                         "已完成60%。",
                         "是"};
    const Lines read = {"24 新增达标小区210个。 <- responsible_leader: 徐国强 <- lead_unit: 城管局 <- cooperating_unit: 市政局 各街道",
                        "25 新建中转站8个。 <- responsible_leader: 徐国强 <- lead_unit: 城管局 <- cooperating_unit: 环卫处 各街道",
                        "26 优化街巷50条。 <- responsible_leader: 徐国强 <- lead_unit: 城管局 <- cooperating_unit: 市政局"};
    EXPECT_EQ(rows(stream(with_head(head, cells))), read);
    EXPECT_EQ(rows(stream(with_head(head, cells), " |\n")), read);
    const Document document = parsed(stream(with_head(head, cells))); // 是 may stand below 是否达序 or 说明
    EXPECT_TRUE(has_code(document, "table_not_split"));
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.tasks[1].fields.size(), 3U);
    EXPECT_TRUE(document.tasks[0].fields.empty());
}

// The heading of the first section is no label of a column, though it stands between the head and the first number.
TEST(TableStream, AHeadingBelowTheHeadIsNoColumn)
{
    EXPECT_EQ(
        rows(stream({"序号", "任务", "责任单位", "交通建设", "1", "修路", "市交通局", "2", "架桥", "市交通局", "安全生产", "3", "治河",
                     "市水务局"})),
        (Lines{"1 修路 <- responsible_unit: 市交通局", "2 架桥 <- responsible_unit: 市交通局", "3 治河 <- responsible_unit: 市水务局"}));
}

} // namespace
} // namespace zeren
