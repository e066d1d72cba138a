// Heads with words that no lexicon has: read where their rows prove them, told where they cannot be read, left alone where they are none.
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

TEST(ValueColumns, ACalendarIsReadByItsRows)
{
    const std::string calendar = "周次    时间    工作内容    责任处室    责任人\n"
                                 "第1周    9月1日    开学典礼，安全教育第一课    教务处    李敏\n"
                                 "第2周    9月8日    教学常规检查    教科室    王芳\n";
    const Lines expected{" 开学典礼，安全教育第一课 <- responsible_unit: 教务处 <- responsible_person: 李敏",
                         " 教学常规检查 <- responsible_unit: 教科室 <- responsible_person: 王芳"};
    EXPECT_EQ(rows(calendar), expected);
    const Document document = parsed(calendar);
    ASSERT_EQ(document.tasks[0].fields.size(), 1U); // 时间 holds nothing but times: when it is done
    EXPECT_EQ(document.text(document.tasks[0].fields[0].label), "周次");
    EXPECT_EQ(document.tasks[0].deadlines.size(), 1U);
    EXPECT_EQ(rows("周次 地点 工作内容 责任处室 责任人\n第1周 礼堂 开学典礼 教务处 李敏\n第2周 操场 教学检查 教科室 王芳\n"),
              (Lines{" 开学典礼 <- responsible_unit: 教务处 <- responsible_person: 李敏",
                     " 教学检查 <- responsible_unit: 教科室 <- responsible_person: 王芳"}));
    EXPECT_EQ(
        rows("<html><body><table><tr><td>日期<td>主题<td>活动名称<td>地点<td>承办单位<tr><td>5月1日<td>劳动<td>启动仪式<td>广场<td>县文旅局"
             "<tr><td>5月8日<td>文化<td>送戏下乡<td>剧院<td>县文化馆</table></body></html>"),
        (Lines{" 启动仪式 <- responsible_unit: 县文旅局", " 送戏下乡 <- responsible_unit: 县文化馆"}));
}

// 牵头, 配合: the verbs alone, beside labels.
TEST(ValueColumns, VerbsBesideLabelsAreHeadsWhereTheirRowsNameSomebody)
{
    EXPECT_EQ(rows("序号  事项  内容  牵头  配合  时间\n1  防汛  加固河堤3公里  县水利局  县财政局  6月底\n2  抗旱  新打机井5眼  县农业局  "
                   "各乡镇  7月底\n"),
              (Lines{"1 防汛 <- lead_unit: 县水利局 <- cooperating_unit: 县财政局",
                     "2 抗旱 <- lead_unit: 县农业局 <- cooperating_unit: 各乡镇"}));
    EXPECT_TRUE(rows("序号  事项  内容  牵头  配合\n1  防汛  加固河堤  3公里  6月\n2  抗旱  新打机井  5眼  7月\n").empty());
}

// 盯办|人, 销号|日期: what its parts and all its values say, and that is told.
TEST(ValueColumns, ALabelIsReadByItsPartsAndValues)
{
    const std::string list =
        "| 点位 | 整治办法 | 盯办人 | 销号日期 |\n| 东风桥 | 加装护栏 | 王芳 | 9月底 |\n| 南门市场 | 更换线路 | 刘强 | 10月底 |\n";
    EXPECT_EQ(rows(list), (Lines{" 加装护栏 <- responsible_person: 王芳", " 更换线路 <- responsible_person: 刘强"}));
    EXPECT_EQ(parsed(list).tasks[0].deadlines.size(), 1U);
    EXPECT_TRUE(has_code(list, "label_not_known"));
    EXPECT_FALSE(
        has_code("| 点位 | 整治办法 | 责任人 |\n| 东风桥 | 加装护栏 | 王芳 |\n| 南门市场 | 更换线路 | 刘强 |\n", "label_not_known"));
    // who does not act, and values that are somebody only here and there
    for (const std::string label : {"信访人", "受益人", "申报单位"})
        EXPECT_TRUE(rows("| 点位 | 整治办法 | " + label + " |\n| 东风桥 | 加装护栏 | 王芳 |\n| 南门 | 更换线路 | 刘强 |\n").empty())
            << label;
}

TEST(ValueColumns, WhatSaysNowhereForWhatIsTold)
{
    for (const std::string text : {"期次    班次名称    人数    承训机构    责任人\n第一期    执法骨干班    60    县委党校    李敏\n"
                                   "第二期    新任人员班    45    县司法局    王芳\n",
                                   "组别 联系片区 责任领导 责任单位\n一组 东片区 王明 县水务局\n二组 西片区 李强 县林业局\n"}) {
        EXPECT_TRUE(rows(text).empty()) << text;
        EXPECT_TRUE(has_code(text, "table_not_read")) << text;
    }
}

// Labelled lines of items with wide gaps: marks and values between their blanks, and the same label below the next item.
TEST(ValueColumns, LabelledLinesWithGapsAreNoHead)
{
    for (const std::string text : {"东林市2025年实事\n\n1.新建水厂4座。\n责任单位　市水利局；责任领导：副市长 "
                                   "韩志远\n2.改造小区58个。\n责任单位　市住建局；责任领导：副市长 韩志远\n"
                                   "3.新建学校12所。\n责任单位　市教育局；责任领导：副市长 孙丽华\n",
                                   "西川县2024年任务\n1.新建水厂4座。\n    责任单位　县水利局，配合单位　县财政局\n2.改造小区58个。\n    "
                                   "责任单位　县住建局，配合单位　各乡镇\n"
                                   "3.新建学校2所。\n    责任单位　县教育局，配合单位　各乡镇\n"}) {
        const Document document = parsed(text);
        ASSERT_EQ(document.tasks.size(), 3U) << text;
        for (const Task& task : document.tasks) EXPECT_EQ(task.roles.size(), 2U) << text;
        EXPECT_FALSE(has_code(text, "table_not_read")) << text;
    }
    EXPECT_FALSE(has_code(
        "东林市实事\n\n1.新建水厂4座。\n责任单位  市水利局    责任领导  韩志远\n2.改造小区58个。\n责任单位  市住建局    责任领导  韩志远\n"
        "3.新建学校2所。\n责任单位  市教育局    责任领导  孙丽华\n",
        "table_not_read"));
}

// A list of contacts, prose with gaps, one row alone, rows of other numbers of cells.
TEST(ValueColumns, NoHeadIsLeftAlone)
{
    for (const std::string text :
         {"单位    负责人    职务    联系电话\n县水务局    李敏    局长    2345678\n县农业局    王芳    局长    2345679\n",
          "一、加强值守    落实责任人    抓好演练\n二、落实物资    责任单位到位    排查隐患\n",
          "周次    时间    工作内容    责任处室    责任人\n第1周    9月1日    开学典礼    教务处    李敏\n",
          "姓名    班级    家庭住址    监护人\n张三    一班    东街1号    张大山\n李四    二班    西街2号    李大河\n"}) {
        EXPECT_TRUE(rows(text).empty()) << text;
        EXPECT_FALSE(has_code(text, "table_not_read")) << text;
    }
}

} // namespace
} // namespace zeren
