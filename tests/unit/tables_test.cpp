// Tables in each of their clothes (T1–T5, HTML), and as many texts that are none.
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

// 1 新建幼儿园 <- lead_unit 牵头单位: 计财股, 项目办; …
std::string row(const Document& document, const Task& task)
{
    std::string line = task.number.empty() ? std::string() : task.number + ' ';
    line += document.text(task.span);
    for (const Role& role : task.roles) {
        line += " <- " + std::string(to_string(role.role));
        if (role.label) line += ' ' + std::string(document.text(*role.label));
        line += ':';
        for (const Party& party : role.parties) line += ' ' + std::string(document.text(party.span));
    }
    return line;
}

std::vector<std::string> rows(const Document& document)
{
    std::vector<std::string> lines;
    for (const Task& task : document.tasks) lines.push_back(row(document, task));
    return lines;
}

std::vector<std::string> rows(const std::string& text) { return rows(parsed(text)); }

bool has_code(const Document& document, const std::string& code)
{
    return std::ranges::any_of(document.diagnostics, [&](const Diagnostic& found) { return found.code == code; });
}

bool has_table(const Document& document)
{
    return std::ranges::any_of(document.other, [](const Other& other) { return other.kind == Other::Kind::table; });
}

std::string html_table(const std::string& inner) { return "<html><body><table>" + inner + "</table></body></html>"; }

using Lines = std::vector<std::string>;

// Where a program lost the merging of cells, 责任单位 stands above 牵头单位 and an empty cell above 配合单位.
TEST(Tables, AHeadOfTwoRowsIsReadWithoutItsMerging)
{
    EXPECT_EQ(
        rows("序号,工作任务,责任单位,,时限\n,,牵头单位,配合单位,\n1,修建道路3条,市交通局,市财政局,6月底\n2,治理河道,市水务局,,9月底\n"),
        (Lines{"1 修建道路3条 <- lead_unit 牵头单位: 市交通局 <- cooperating_unit 配合单位: 市财政局",
               "2 治理河道 <- lead_unit 牵头单位: 市水务局"}));
    // One head word below, or words that are no heads, are no second row: they are a task's.
    EXPECT_EQ(rows("序号,工作任务,责任单位,备注\n1,修建道路3条,市交通局,\n2,治理河道,市水务局,\n").size(), 2U);
    EXPECT_EQ(rows("工作任务,责任单位,,时限\n修建道路3条,市交通局,市财政局,6月底\n治理河道,市水务局,,9月底\n").front(),
              "修建道路3条 <- responsible_unit 责任单位: 市交通局");
}

TEST(Tables, ARowWithoutNumberAmongNumberedOnesIsTold)
{
    const std::string head = "<tr><td>序号<td>任务<td>牵头单位<tr><td>1<td>修路<td>甲局<tr><td>2<td>修桥";
    EXPECT_TRUE(has_code(parsed(html_table(head + "<td>乙局<tr><td><td>并通车<td>丙局")), "row_without_number"));
    EXPECT_FALSE(has_code(parsed(html_table(head + "<td>乙局<tr><td>3<td>治河<td>丙局")), "row_without_number"));
    EXPECT_FALSE(has_code(parsed(html_table("<tr><td>序号<td>任务<td>牵头单位<tr><td rowspan=2>1<td>修路<td>甲局<tr><td>修桥<td>乙局")),
                          "row_without_number")); // merged: it has one
    EXPECT_FALSE(has_code(parsed(html_table("<tr><td>序号<td>任务<td>牵头单位<tr><td><td>修路<td>甲局<tr><td><td>修桥<td>乙局")),
                          "row_without_number")); // a column that nobody filled
    EXPECT_FALSE(has_code(parsed(html_table(head + "<td>乙局<tr><td colspan=3>二、民生<tr><td>3<td>治河<td>丙局")), "row_without_number"));
}

TEST(Tables, ReadsCellsThatWideBlanksPart)
{
    EXPECT_EQ(rows("序号    重点任务    牵头股室    配合单位    完成时限\n"
                   "1    新建第四幼儿园    计财股    学前办、城关镇政府    8月底前\n"
                   "2    更换课桌凳    勤管站    各中心校    9月1日前\n"),
              (Lines{"1 新建第四幼儿园 <- lead_unit 牵头股室: 计财股 <- cooperating_unit 配合单位: 学前办 城关镇政府",
                     "2 更换课桌凳 <- lead_unit 牵头股室: 勤管站 <- cooperating_unit 配合单位: 各中心校"}));
}

TEST(Tables, ReadsCellsThatSingleBlanksPartBelowAHeadOfNothingButLabels)
{
    EXPECT_EQ(rows("编号 任务名称 责任领导 责任单位\n1 河道清障 唐永涛 区水利局、各乡镇街道\n2 防汛演练 韦家齐 区应急局\n"),
              (Lines{"1 河道清障 <- responsible_leader 责任领导: 唐永涛 <- responsible_unit 责任单位: 区水利局 各乡镇街道",
                     "2 防汛演练 <- responsible_leader 责任领导: 韦家齐 <- responsible_unit 责任单位: 区应急局"}));
}

TEST(Tables, ReadsPipesAndTabs)
{
    const Lines expected{"1 燃煤锅炉清零 <- lead_unit 牵头部门: 经济发展局", "2 散煤整治 <- lead_unit 牵头部门: 环保分局"};
    EXPECT_EQ(rows("序号|任务|牵头部门|完成时间\n1|燃煤锅炉清零|经济发展局|10月31日\n2|散煤整治|环保分局|长期坚持\n"), expected);
    EXPECT_EQ(rows("|序号|任务|牵头部门|完成时间|\n|1|燃煤锅炉清零|经济发展局|10月31日|\n|2|散煤整治|环保分局||\n"), expected);
    EXPECT_EQ(rows("序号\t任务\t牵头部门\t完成时间\n1\t燃煤锅炉清零\t经济发展局\t10月31日\n2\t散煤整治\t环保分局\t\n"), expected);
}

TEST(Tables, RulesBetweenPipesAreNoRows)
{
    const Lines read = {"1 修路3条 <- responsible_unit 责任单位: 市交通局", "2 治河 <- responsible_unit 责任单位: 市水务局 市林业局"};
    EXPECT_EQ(rows("| 序号 | 任务 | 责任单位 |\n| --- | :---: | ---: |\n| 1 | 修路3条 | 市交通局 |\n| 2 | 治河 | 市水务局、市林业局 |\n"),
              read);
    EXPECT_EQ(rows("序号|任务|责任单位\n-|-|-\n1|修路3条|市交通局\n2|治河|市水务局、市林业局\n"), read);
    EXPECT_EQ(
        rows(
            "### 分工\n\n| 序号 | 任务 | 责任单位 |\n\n|---|---|---|\n\n| 1 | 修路3条 | 市交通局 |\n\n| 2 | 治河 | 市水务局、市林业局 |\n"),
        read);
    EXPECT_EQ(rows("+----+------+--------+\n|序号|任务|责任单位|\n+====+======+========+\n|1|修路3条|市交通局|\n+----+------+--------+\n"
                   "|2|治河|市水务局、市林业局|\n+----+------+--------+\n"),
              read);
    EXPECT_EQ(rows("┌──┬──┬──┐\n│序号│任务│责任单位│\n├──┼──┼──┤\n│1│修路3条│市交通局│\n│2│治河│市水务局、市林业局│\n└──┴──┴──┘\n"), read);
    // an empty cell between pipes is nobody, and a table without numbers is one
    EXPECT_EQ(rows("| 任务 | 责任单位 | 配合单位 |\n| --- | --- | --- |\n| 修路 | | 市财政局 |\n| 治河 | 市水务局 | |\n"),
              (Lines{"修路 <- cooperating_unit 配合单位: 市财政局", "治河 <- responsible_unit 责任单位: 市水务局"}));
}

TEST(Tables, ARowThatLacksCellsEndsNoTable)
{
    const std::string head = "项目名称 | 工作任务 | 完成时间 | 牵头单位 |\n1.人居环境提升项目 | 新建公园2处； | 11月 | 建设局 |\n";
    const std::string last = "2.农贸市场项目 | 动工建设市场。 | 1、农副产品物流区域7月1日投入试运营 2、南岩市场计划12月底完成建设 | "
                             "公共服务集团 |\n3.农村道路项目 "
                             "| 改造公路40公里。 | 9月 | 交通局 |\n";
    const Lines read = {"1 人居环境提升项目 <- lead_unit 牵头单位: 建设局", "2 农贸市场项目 <- lead_unit 牵头单位: 公共服务集团",
                        "3 农村道路项目 <- lead_unit 牵头单位: 交通局"};
    EXPECT_EQ(rows(head + last), read);
    EXPECT_EQ(rows(head + "2024.8 | 城投集团 | ||\n" + last), read);
    EXPECT_TRUE(has_code(parsed(head + "2024.8 | 城投集团 | ||\n" + last), "table_not_split"));
    // prose ends it
    EXPECT_EQ(rows(head + "以上任务年底前完成。\n请各单位抓好落实。\n1.修路。由市交通局牵头。\n").front(), read.front());
}

// A rule alone makes no table, and what hands out no work is none.
TEST(Tables, RulesAloneMakeNoTable)
{
    EXPECT_FALSE(has_table(parsed("关于做好工作的通知\n----\n1.修路。由市交通局负责。\n----\n2.治河。由市水务局负责。\n")));
    EXPECT_TRUE(rows("| 姓名 | 电话 |\n| --- | --- |\n| 李志远 | 12345 |\n").empty());
    EXPECT_EQ(rows("| 任务 | 责任单位 |\n| --- | --- |\n").size(), 0U);
    EXPECT_EQ(rows("1.修路。由市交通局负责。\n———\n2.治河。由市水务局负责。\n").size(), 2U);
}

TEST(Tables, TellsByItsLookWhichCellIsMissing)
{
    EXPECT_EQ(rows("类别 | 事项名称 | 责任单位 | 分管副市长 | 监督电话 |\n"
                   "一、就业社保 | 1.稳岗拓岗 | 市人力资源社会保障局 | 沙秀英 | 0718-6632101 |\n"
                   "2.扩大医保覆盖面 | 市医保局 | 沙秀英 | 0718-6632110 | |\n"),
              (Lines{"1 稳岗拓岗 <- responsible_unit 责任单位: 市人力资源社会保障局 <- responsible_leader 分管副市长: 沙秀英",
                     "2 扩大医保覆盖面 <- responsible_unit 责任单位: 市医保局 <- responsible_leader 分管副市长: 沙秀英"}));
}

TEST(Tables, ReadsOneCellALine)
{
    EXPECT_EQ(rows("序号\n工作任务\n牵头单位\n责任单位\n1\n压减粗钢产能85万吨。\n市工信委\n市环保局、锦滏区政府\n2\n加快站前广场建设。\n市"
                   "住建局\n市交通局\n"),
              (Lines{"1 压减粗钢产能85万吨。 <- lead_unit 牵头单位: 市工信委 <- responsible_unit 责任单位: 市环保局 锦滏区政府",
                     "2 加快站前广场建设。 <- lead_unit 牵头单位: 市住建局 <- responsible_unit 责任单位: 市交通局"}));
}

TEST(Tables, AScoreIsNoTargetAndNoSerial)
{
    const Document document = parsed("考核指标\n分值\n目标值\n牵头部门\n项目审批提速\n12\n用时不超过28个工作日\n区行政审批局\n惠企资金直达"
                                     "\n8\n兑付率达到90%\n区财政局\n");
    EXPECT_EQ(rows(document), (Lines{"项目审批提速 <- lead_unit 牵头部门: 区行政审批局", "惠企资金直达 <- lead_unit 牵头部门: 区财政局"}));
    for (const Task& task : document.tasks) EXPECT_EQ(task.targets.size(), 1U);
}

TEST(Tables, ReadsLinesThatEndWithAPipe)
{
    const Lines expected{"农田水利建设 <- responsible_leader 责任领导: 游成义 <- responsible_unit 责任单位: 镇水利站",
                         "森林防火 <- responsible_leader 责任领导: 卢秀莲 曾庆安 <- responsible_unit 责任单位: 镇林业站 派出所"};
    EXPECT_EQ(rows("|\n工作任务 |\n责任领导 |\n责任单位 |\n农田水利建设 |\n游成义 |\n镇水利站 |\n森林防火 |\n卢秀莲、曾庆安 "
                   "|\n镇林业站、派出所 |\n|\n"),
              expected);
    EXPECT_EQ(rows("工作任务\n|\n责任领导\n|\n责任单位\n|\n农田水利建设\n|\n游成义\n|\n镇水利站\n|\n森林防火\n|\n卢秀莲、曾庆安\n|"
                   "\n镇林业站、派出所\n|\n"),
              expected);
}

TEST(Tables, CutsGluedRowsAndNamesNobody)
{
    const Document document =
        parsed("附件：责任表。单位：万元序号项目名称建设内容总投资责任单位责任人1文昌路改造拆迁房屋340户280005600区建设局蒋立新方卫国"
               "2老护城河清淤砌筑驳岸3."
               "2公里86003100区水务局区城管局周敏3环卫转运站建设建成转运站2座区城管局环卫处陈红英合计6510026700注：计划数。\n");
    EXPECT_EQ(rows(document),
              (Lines{"1 文昌路改造拆迁房屋340户280005600区建设局蒋立新方卫国", "2 老护城河清淤砌筑驳岸3.2公里86003100区水务局区城管局周敏",
                     "3 环卫转运站建设建成转运站2座区城管局环卫处陈红英"}));
    EXPECT_TRUE(has_code(document, "table_not_split"));
}

TEST(Tables, RowsAcrossTheWidthAreSections)
{
    const Document document = parsed("序号    重点任务    责任单位\n一、校舍建设\n1    新建幼儿园    计财股\n（一）设备\n2    更换课桌    "
                                     "勤管站\n二、队伍建设\n3    招聘教师    人事股\n");
    ASSERT_EQ(document.sections.size(), 3U);
    EXPECT_EQ(document.text(document.sections[0].heading.span), "校舍建设");
    EXPECT_EQ(document.sections[1].parent, 1);
    EXPECT_EQ(document.sections[2].parent, 0);
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.tasks[0].section, 1);
    EXPECT_EQ(document.tasks[1].section, 2);
    EXPECT_EQ(document.tasks[2].section, 3);
}

TEST(Tables, ItemsBelongToTheHeadingAboveTheTable)
{
    const Document document = parsed("一、总体要求\n坚持稳中求进。\n二、任务分解\n序号|任务|责任单位\n1|新建幼儿园|市教育局\n2|新建医院|"
                                     "市卫健委\n三、工作要求\n（一）加强领导。（市政府办牵头）\n");
    ASSERT_EQ(document.sections.size(), 3U);
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.tasks[0].section, 2);
    EXPECT_EQ(document.tasks[1].section, 2);
    EXPECT_EQ(document.tasks[2].section, 3);
}

TEST(Tables, ARoleDoesNotStretchToTheHead)
{
    const Document document = parsed("序号|任务|责任单位\n1|新建幼儿园|市教育局、市住建局\n");
    ASSERT_EQ(document.tasks.size(), 1U);
    EXPECT_EQ(document.text(document.tasks[0].roles.at(0).span), "市教育局、市住建局");
    EXPECT_EQ(document.text(document.tasks[0].extent), "1|新建幼儿园|市教育局、市住建局");
}

TEST(Tables, ACellMaySpeakForItself)
{
    EXPECT_EQ(rows("序号|任务|责任单位\n1|建风能博物馆|牵头单位：市文旅局 "
                   "配合单位：市发改委\n2|补短板|市水务局牵头，各乡镇配合\n3|抓整改|市教育局、市财政局按职责分工负责\n"),
              (Lines{"1 建风能博物馆 <- lead_unit 牵头单位: 市文旅局 <- cooperating_unit 配合单位: 市发改委",
                     "2 补短板 <- lead_unit 牵头: 市水务局 <- cooperating_unit 配合: 各乡镇",
                     "3 抓整改 <- responsible_unit 责任单位: 市教育局 市财政局"}));
}

TEST(Tables, ACellOfProseNamesNobody)
{
    const Document document =
        parsed("序号|任务|责任单位\n1|新建幼儿园|市教育局\n2|清理欠薪|待定。应当由专题会议研究后另行通知。\n3|新建医院|市卫健委\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_TRUE(document.tasks[1].roles.empty());
    EXPECT_TRUE(has_code(document, "table_not_split"));
}

TEST(Tables, TwoColumnsOfUnitsThatNothingPartsAreNotGuessed)
{
    const Document document = parsed(
        "序号 任务 牵头单位 责任单位\n1 新建幼儿园 市教育局 市住建局\n2 新建医院 市卫健委 市住建局 市财政局\n3 修路 市交通局 市财政局\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.tasks[0].roles.size(), 2U);
    EXPECT_TRUE(document.tasks[1].roles.empty()); // 市住建局 may lead or not
    EXPECT_EQ(document.tasks[2].roles.size(), 2U);
    EXPECT_TRUE(has_code(document, "table_not_split"));
}

TEST(Tables, ReadsHtmlWithAHeadOfTwoRows)
{
    EXPECT_EQ(
        rows(html_table(
            "<tr><td rowspan=2>序号</td><td rowspan=2>任务</td><td colspan=2>责任单位</td></tr><tr><td>牵头</td><td>配合</td></tr>"
            "<tr><td colspan=4>一、校舍建设（共1项）</td></tr><tr><td>1</td><td>新建幼儿园</td><td>市教育局</td><td>市住建局</td></tr>")),
        (Lines{"1 新建幼儿园 <- lead_unit 牵头: 市教育局 <- cooperating_unit 配合: 市住建局"}));
}

TEST(Tables, ReadsHtmlWithAHeadOfThreeRows)
{
    const std::string head = "<tr><td rowspan=3>序号</td><td rowspan=3>任务</td><td colspan=3>责任分工</td></tr>"
                             "<tr><td rowspan=2>县级领导</td><td colspan=2>单位</td></tr><tr><td>牵头</td><td>配合</td></tr>";
    EXPECT_EQ(
        rows(html_table(head + "<tr><td>1</td><td>新建幼儿园</td><td>赵六一</td><td>县教育局</td><td>县住建局</td></tr>")),
        (Lines{"1 新建幼儿园 <- responsible_leader 县级领导: 赵六一 <- lead_unit 牵头: 县教育局 <- cooperating_unit 配合: 县住建局"}));
}

TEST(Tables, ARowAsWideAsTheHeadAboveItIsNoSecondRowOfTheHead)
{
    // every cell is two columns wide, as word processors leave it
    EXPECT_EQ(rows(html_table("<tr><td colspan=2>序号</td><td colspan=2>任务</td><td colspan=2>牵头单位</td></tr>"
                              "<tr><td colspan=2>1</td><td colspan=2>新建幼儿园</td><td colspan=2>县教育局</td></tr>"
                              "<tr><td>2</td><td></td><td colspan=2>建造公园</td><td colspan=2>县林业局</td></tr>")),
              (Lines{"1 新建幼儿园 <- lead_unit 牵头单位: 县教育局", "2 建造公园 <- lead_unit 牵头单位: 县林业局"}));
}

TEST(Tables, AMergedCellNamesItsUnitsInEachRow)
{
    EXPECT_EQ(rows(html_table(
                  "<tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>新建幼儿园</td><td rowspan=2>市教育局</td></tr>"
                  "<tr><td>2</td><td>更换课桌</td></tr>")),
              (Lines{"1 新建幼儿园 <- responsible_unit 责任单位: 市教育局", "2 更换课桌 <- responsible_unit 责任单位: 市教育局"}));
}

TEST(Tables, AMergedTaskIsOneTaskOrTheParentOfMeasures)
{
    EXPECT_EQ(rows(html_table(
                  "<tr><th>任务</th><th>责任单位</th><th>备注</th></tr><tr><td rowspan=2>新建幼儿园</td><td>市教育局</td><td>甲</td></tr>"
                  "<tr><td>市住建局</td><td>乙</td></tr>")),
              (Lines{"新建幼儿园 <- responsible_unit 责任单位: 市教育局 <- responsible_unit 责任单位: 市住建局"}));
    const Document document = parsed(html_table(
        "<tr><th>序号</th><th>目标任务</th><th>具体措施</th><th>责任单位</th></tr><tr><td rowspan=2>1</td><td rowspan=2>扩大学位</td>"
        "<td>新建幼儿园</td><td>市教育局</td></tr><tr><td>回收园舍</td><td>市住建局</td></tr>"));
    EXPECT_EQ(rows(document), (Lines{"1 扩大学位", "新建幼儿园 <- responsible_unit 责任单位: 市教育局",
                                     "回收园舍 <- responsible_unit 责任单位: 市住建局"}));
    EXPECT_EQ(document.tasks.at(1).parent, 1);
    EXPECT_EQ(document.tasks.at(2).parent, 1);
}

TEST(Tables, ATaskThatBeganOnASumIsNone)
{
    const Document document =
        parsed(html_table("<tr><th>类别</th><th>任务</th><th>责任单位</th></tr><tr><td>合计</td><td rowspan=2>做好工作</td><td></td></tr>"
                          "<tr><td>甲</td><td>市教育局</td></tr><tr><td>乙</td><td>新建医院</td><td>市卫健委</td></tr>"));
    EXPECT_EQ(rows(document), (Lines{"新建医院 <- responsible_unit 责任单位: 市卫健委"}));
    EXPECT_TRUE(has_code(document, "table_not_split"));
}

TEST(Tables, ATableThatGoesOnBelowKeepsItsHead)
{
    const std::string head = "<tr><th>序号</th><th>任务</th><th>责任单位</th></tr>";
    EXPECT_EQ(rows("<table>" + head +
                   "<tr><td>1</td><td>新建幼儿园</td><td>市教育局</td></tr></table><table>"
                   "<tr><td>2</td><td>新建医院</td><td>市卫健委</td></tr></table>")
                  .size(),
              2U);
    EXPECT_EQ(rows("<table>" + head + "<tr><td>1</td><td>新建幼儿园</td><td>市教育局</td></tr>" + head +
                   "<tr><td>2</td><td>新建医院</td><td>市卫健委</td></tr></table>")
                  .size(),
              2U);
}

TEST(Tables, ATableWithoutHeadGoesOnBehindTheHeadingOfASection)
{
    const std::string first =
        "<table><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td>1</td><td>新建幼儿园</td><td>市教育局</td></tr>"
        "</table>";
    const std::string second = "<table><tr><td>2</td><td>新建医院</td><td>市卫健委</td></tr></table>";
    EXPECT_EQ(rows(first + "<p>二、卫生健康</p>" + second).size(), 2U);
    EXPECT_EQ(rows(first + "<p>以下各项由各区自行安排。</p>" + second).size(), 1U);
    for (const char* other : {"<tr><td>甲镇</td><td>18.5</td><td>20.1</td></tr><tr><td>乙镇</td><td>9.3</td><td>11.2</td></tr>",
                              "<tr><td>新建医院</td><td>王守成，市卫健委副主任，分管医政。</td><td>8826001</td></tr>"}) {
        const Document document = parsed(first + "<table>" + other + "</table>"); // as wide by chance
        EXPECT_EQ(rows(document).size(), 1U) << other;
        EXPECT_TRUE(has_table(document)) << other;
    }
}

TEST(Tables, AColumnOfDutiesHoldsClauses)
{
    const std::string head = "<tr><th>序号</th><th>任务</th><th>责任分工</th><th>完成时限</th></tr>";
    EXPECT_EQ(rows(html_table(head + "<tr><td>1</td><td>新建水厂</td><td>由市水务局牵头，市财政局、各区政府配合</td><td>6月底前</td></tr>"
                                     "<tr><td>2</td><td>新建公路</td><td>市交通局负责</td><td>8月底前</td></tr>")),
              (Lines{"1 新建水厂 <- lead_unit 牵头: 市水务局 <- cooperating_unit 配合: 市财政局 各区政府",
                     "2 新建公路 <- responsible_unit 负责: 市交通局"}));
    EXPECT_EQ(rows(html_table(head + "<tr><td>1</td><td>新建水厂</td><td rowspan=2>市水务局牵头</td><td>6月底前</td></tr>"
                                     "<tr><td>2</td><td>改造泵站</td><td>8月底前</td></tr>")),
              (Lines{"1 新建水厂 <- lead_unit 牵头: 市水务局", "2 改造泵站 <- lead_unit 牵头: 市水务局"}));
    const Document vague = parsed(html_table(head + "<tr><td>1</td><td>新建水厂</td><td>见附件</td><td>6月底前</td></tr>"
                                                    "<tr><td>2</td><td>改造泵站</td><td>市水务局负责</td><td>8月底前</td></tr>"));
    ASSERT_EQ(rows(vague), (Lines{"1 新建水厂", "2 改造泵站 <- responsible_unit 负责: 市水务局"})); // a field, and nobody is named
    EXPECT_EQ(vague.text(vague.tasks.front().fields.at(0).span), "见附件");
    EXPECT_EQ(rows(html_table(
                  "<tr><th rowspan=2>序号</th><th rowspan=2>任务</th><th colspan=2>责任分工</th></tr><tr><th>牵头</th><th>配合</th></tr>"
                  "<tr><td>1</td><td>新建水厂</td><td>市水务局</td><td>市财政局</td></tr>")),
              (Lines{"1 新建水厂 <- lead_unit 牵头: 市水务局 <- cooperating_unit 配合: 市财政局"}));
}

TEST(Tables, LinesOfACellAreParties)
{
    const std::string head = "<tr><th>序号</th><th>任务</th><th>责任单位</th></tr>";
    EXPECT_EQ(rows(html_table(head + "<tr><td>1</td><td>清运垃圾</td><td>镇环卫所<br>各村（社区）</td></tr>")),
              (Lines{"1 清运垃圾 <- responsible_unit 责任单位: 镇环卫所 各村（社区）"}));
    EXPECT_EQ(rows(html_table(head + "<tr><td>1</td><td>清运垃圾</td><td>镇市场监管所<br>镇经发办</td></tr>")),
              (Lines{"1 清运垃圾 <- responsible_unit 责任单位: 镇市场监管所 镇经发办"}));
    EXPECT_EQ(rows(html_table(head + "<tr><td>1</td><td>清运垃圾</td><td>相关街<br>道办事处</td></tr>")),
              (Lines{"1 清运垃圾 <- responsible_unit 责任单位: 相关街\n道办事处"}));
}

// Nothing here is a table, or none that hands out work.
TEST(Tables, LeavesOthersAlone)
{
    const Lines none{
        "市教育局 市住建局 市财政局\n市水务局 市林业局 市城管局\n",
        "联系人    电话    邮箱\n李志远    8826001    a@example.cn\n",
        "企业名称：____    责任单位：____    联系人：____\n牵头单位：____    完成时限：____    任务：____\n",
        "首页\n政务公开\n责任单位\n信息公开\n办事大厅\n互动交流\n",
        "序号\n姓名\n电话\n1\n李志远\n8826001\n2\n王守成\n8826002\n",
        "各单位要明确任务 责任单位 完成时限 并抓好落实。\n市教育局 市住建局 要带头。\n",
        "序号、任务、责任单位、完成时限四项内容要填写齐全，1份报市政府，2份留存。\n",
        "指标    单位    2005年    2010年\n能耗    吨标准煤    0.86    0.7\n化学需氧量    万吨    29.4    25.3\n",
        "姓名|性别|民族\n李志远|男|汉\n王守成|男|回\n",
        "任务\n责任单位\n完成时限\n都要写清楚。\n以上三项缺一不可。\n请认真填报。\n",
        "日程    地点    主持人\n上午    市政府礼堂    王守成\n下午    会议室    李志远\n",
        "责任单位    联系人\n",
        "序号 任务 责任单位 完成时限\n",
        html_table("<tr><td>索引号</td><td>0145/2022</td></tr><tr><td>发布机构</td><td>市政府办公室</td></tr>"),
        html_table("<tr><th>序号</th><th>考核项目</th><th>各项分值</th><th>评分标准</th></tr><tr><td>1</td><td>组织领导</td><td>8</"
                   "td><td>积极配合（8分）。</td></tr>"),
        html_table("<tr><th>编号</th><th>X坐标</th><th>Y坐标</th></tr><tr><td>1</td><td>15172.5</td><td>103655.0</td></tr>"),
        html_table("<tr><th>省（市）</th><th>招生人数</th></tr><tr><td>江苏</td><td>100</td></tr><tr><td>上海</td><td>105</td></tr>"),
    };
    for (const std::string& text : none) {
        const Document document = parsed(text);
        EXPECT_TRUE(std::ranges::all_of(document.tasks, [](const Task& task) { return task.roles.empty(); })) << text;
        EXPECT_FALSE(has_code(document, "table_not_split")) << text;
    }
}

TEST(Tables, GridsOfGradesAreNoTasks)
{
    const std::string rows =
        "Ⅰ-1 入学率  A=100% ，B≥99% ，C<99%\nⅠ-2 巩固率  95%以上为A，90%以上为B，其余为C\nⅠ-3 台数  A≥12 , B≥9 , C#<5\n";
    const Document document = parsed(rows);
    EXPECT_TRUE(document.tasks.empty());
    EXPECT_TRUE(has_table(document));
    EXPECT_FALSE(has_code(document, "unclaimed_text"));
    EXPECT_EQ(parsed("1.评定A级企业20家，B级企业30家。（市工信局负责）\n2.建成A区和B区厂房3万平方米。（市住建局负责）\n"
                     "3.推广A、B、C三种模式，覆盖40家企业。（市商务局负责）\n")
                  .tasks.size(),
              3U);
}

TEST(Tables, IndicatorsGluedOnOneLineAreNotSplit)
{
    const Document document =
        parsed("一、指标\n到2010年，能耗下降16%。\n指标单位2005年2010年变化吨煤综合能耗千克标准煤11.86下降16%左右矿井水利用率%"
               "58.572提高13.5个百分点综合利用率%"
               "4655提高9个百分点\n");
    EXPECT_TRUE(has_code(document, "table_not_split"));
    ASSERT_EQ(document.tasks.size(), 1U);
    EXPECT_EQ(document.text(document.tasks[0].span), "到2010年，能耗下降16%。");
    EXPECT_FALSE(
        has_code(parsed("指标完成情况：2005年能耗为0.86，2010年为0.7，2015年为0.6，2020年为0.5，比2005年下降40%，比2010年下降30%。\n"),
                 "table_not_split"));
}

TEST(Tables, LinesBehindATableAreNoRows)
{
    for (const char* behind :
         {"注：本表任务按月调度。\n", "2022年3月5日\n", "索引号: | 1137/2022 | 成文日期: | 2022-10-08 |\n", "各单位要抓好落实。\n"}) {
        const Document document = parsed(std::string("序号|任务|责任单位\n1|新建幼儿园|市教育局\n2|新建医院|市卫健委\n") + behind);
        EXPECT_EQ(document.tasks.size(), 2U) << behind;
        EXPECT_FALSE(has_code(document, "table_not_split")) << behind;
    }
}

TEST(Tables, KeepsEveryCharacter)
{
    const Document document = parsed("类别|任务|责任单位\n甲类|新建幼儿园|市教育局|\n合计|2|\n");
    std::string held;
    for (const Other& other : document.other) held += document.text(other.span);
    for (const Task& task : document.tasks) held += document.text(task.extent);
    for (const char* word : {"类别", "甲类", "新建幼儿园", "市教育局", "合计"}) EXPECT_NE(held.find(word), std::string::npos) << word;
    EXPECT_TRUE(has_table(document));
    EXPECT_FALSE(has_code(document, "unclaimed_text"));
}

const std::string kGluedHead = "序号工作任务牵头单位责任单位完成时限\n";

TEST(Tables, glued_rows_are_cut_where_each_name_tells_where_it_begins)
{
    const std::string text = kGluedHead +
                             "1新建农田2.4万亩，整理土地5个县农业局县水务局、县财政局10月底前\n"
                             "2新建示范园2个县农业局各乡镇人民政府12月底前\n3除险加固水库9座县水务局县发改局、县财政局汛期前\n";
    EXPECT_EQ(rows(text),
              (std::vector<std::string>{
                  "1 新建农田2.4万亩，整理土地5个 <- lead_unit 牵头单位: 县农业局 <- responsible_unit 责任单位: 县水务局 县财政局",
                  "2 新建示范园2个 <- lead_unit 牵头单位: 县农业局 <- responsible_unit 责任单位: 各乡镇人民政府",
                  "3 除险加固水库9座 <- lead_unit 牵头单位: 县水务局 <- responsible_unit 责任单位: 县发改局 县财政局"}));
}

TEST(Tables, glued_rows_in_doubt_name_nobody)
{
    for (const std::string& text :
         {kGluedHead + "1新建农田3亩农业局水务局10月底前\n2新建水库2座水务局财政局12月底前\n",                        // no level
          kGluedHead + "1新建农田3亩县农业局、县水务局县财政局县林业局10月底前\n2新建水库2座县水务局、县财政局\n"}) { // a list too many
        const Document document = parsed(text);
        ASSERT_EQ(document.tasks.size(), 2U) << text;
        EXPECT_TRUE(document.tasks[0].roles.empty()) << text;
        EXPECT_TRUE(document.tasks[1].roles.empty()) << text;
        EXPECT_TRUE(has_code(document, "table_not_split")) << text;
    }
}

TEST(Tables, an_empty_cell_of_who_leads_goes_on_from_above)
{
    const std::string head =
        "|序号|工作任务|责任领导|牵头单位|配合单位|完成时限|\n|一、教育|\n|1|新建学校3所|叶青|区教育局|区住建局|8月底前|\n";
    const Document document =
        parsed(head + "|2|改造食堂42个||区教育局||9月底前|\n|二、医疗|\n|3|新建医院1所||区卫健局|区住建局|10月底前|\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(row(document, document.tasks[1]), "2 改造食堂42个 <- responsible_leader 责任领导: 叶青 <- lead_unit 牵头单位: 区教育局");
    EXPECT_TRUE(document.tasks[1].roles[0].basis);
    EXPECT_EQ(row(document, document.tasks[2]), "3 新建医院1所 <- lead_unit 牵头单位: 区卫健局 <- cooperating_unit 配合单位: 区住建局");
    ASSERT_EQ(document.sections.size(), 2U);
    EXPECT_EQ(document.text(document.sections[1].heading.span), "医疗");
}

TEST(Tables, below_a_row_that_is_not_split_an_empty_cell_names_nobody)
{
    const Document document = parsed("|序号|工作任务|责任领导|牵头单位|配合单位|完成时限|\n|1|新建学校3所|叶青|区教育局|区住建局|8月底前|\n"
                                     "|2|改造食堂|42个|区卫健局|区住建局|9月底前|10月|11月|\n|3|新建医院1所|||区住建局|10月底前|\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_TRUE(document.tasks[1].roles.empty());
    EXPECT_EQ(row(document, document.tasks[2]), "3 新建医院1所 <- cooperating_unit 配合单位: 区住建局");
    EXPECT_TRUE(has_code(document, "table_not_split"));
}

TEST(Tables, between_pipes_a_missing_lead_was_merged_with_the_one_above)
{
    const Document document =
        parsed("序号|领域|任务|牵头单位|配合单位|完成时限\n1|开办企业|推行一网通办|市市场监管局|市公安局、市税务局|5月底前\n"
               "2|推广电子执照|市大数据局、市税务局|12月底前\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(row(document, document.tasks[1]),
              "2 推广电子执照 <- lead_unit 牵头单位: 市市场监管局 <- cooperating_unit 配合单位: 市大数据局 市税务局");
    EXPECT_TRUE(document.tasks[1].roles[0].basis);
}

TEST(Tables, the_number_of_the_first_row_ends_the_head_of_a_stream)
{
    EXPECT_EQ(rows("序号\n工作任务\n牵头科室\n完成时限\n1\n垃圾分类\n城管科\n6月底\n2\n河道保洁\n水利站\n9月底\n"),
              (std::vector<std::string>{"1 垃圾分类 <- lead_unit 牵头科室: 城管科", "2 河道保洁 <- lead_unit 牵头科室: 水利站"}));
}

TEST(Tables, a_heading_between_two_rows_of_a_stream_is_a_section)
{
    const Document document = parsed("序号\n目标任务\n责任单位\n完成时间\n大气污染防治\n1\n完成脱硝改造\n市环保局\n10月底前\n"
                                     "水污染防治\n2\n建成湿地2处\n市水利局\n6月底\n");
    ASSERT_EQ(document.sections.size(), 2U);
    EXPECT_EQ(document.text(document.sections[1].heading.span), "水污染防治");
    EXPECT_EQ(document.tasks.size(), 2U);
}

// A cell that points at the one above says what that one says, and says that it does.
TEST(Tables, dittos_are_the_cell_above)
{
    for (const std::string mark : {"同上", "〃", "同前"}) {
        const Document document =
            parsed("序号\t工作任务\t责任领导\t牵头单位\t完成时限\n1\t修建公路3条\t张志强\t县交通局\t6月底\n2\t修建桥梁2座\t" + mark + "\t" +
                   mark + "\t" + mark + "\n3\t治理河道\t李文\t县水务局\t9月底\n");
        ASSERT_EQ(document.tasks.size(), 3U);
        EXPECT_EQ(row(document, document.tasks[1]), "2 修建桥梁2座 <- responsible_leader 责任领导: 张志强 <- lead_unit 牵头单位: 县交通局")
            << mark;
        EXPECT_TRUE(document.tasks[1].roles[0].basis) << mark;
        ASSERT_EQ(document.tasks[1].deadlines.size(), 1U) << mark;
        EXPECT_TRUE(document.tasks[1].deadlines[0].basis) << mark;
    }
}

TEST(Tables, dittos_below_nothing_are_nobody)
{
    const Document document = parsed("序号\t工作任务\t责任领导\t牵头单位\n1\t修建公路3条\t同上\t县交通局\n2\t修建桥梁\t张志强\t县交通局\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(row(document, document.tasks[0]), "1 修建公路3条 <- lead_unit 牵头单位: 县交通局");
    EXPECT_EQ(row(document, document.tasks[1]), "2 修建桥梁 <- responsible_leader 责任领导: 张志强 <- lead_unit 牵头单位: 县交通局");
}

// As an office program copies it: a line end inside a cell.
TEST(Tables, a_row_over_several_lines_between_tabs)
{
    EXPECT_EQ(rows("序号\t工作任务\t牵头单位\t责任单位\t完成时限\n1\t新建学校6所\t县教体局\t县自然资源局\n县住建局\t8月底\n"
                   "2\t治理河道，\n修建堤防3公里\t县水务局\t县财政局\t9月底\n3\t修建公路\t县交通局\t各乡镇\t12月底\n"),
              (Lines{"1 新建学校6所 <- lead_unit 牵头单位: 县教体局 <- responsible_unit 责任单位: 县自然资源局 县住建局",
                     "2 治理河道，\n修建堤防3公里 <- lead_unit 牵头单位: 县水务局 <- responsible_unit 责任单位: 县财政局",
                     "3 修建公路 <- lead_unit 牵头单位: 县交通局 <- responsible_unit 责任单位: 各乡镇"}));
}

TEST(Tables, a_line_with_its_own_number_is_no_part_of_the_row_above)
{
    const Lines lines = rows("序号\t工作任务\t牵头单位\t责任单位\n1\t治理河道\t县水务局\n2\t修建公路\t县交通局\t各乡镇\n");
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[1], "2 修建公路 <- lead_unit 牵头单位: 县交通局 <- responsible_unit 责任单位: 各乡镇");
}

} // namespace

TEST(Tables, a_han_number_and_a_heading_in_two_cells_are_a_section)
{
    const std::string head = "序号 | 工作任务 | 牵头单位 | 完成时限\n";
    const std::string rows_ = "一 | 河堤治理\n1 | 加固河堤 | 市水务局 | 6月底\n二 | 园林绿化\n2 | 新增绿地 | 市园林局 | 9月底\n";
    const Document pipes = parsed(head + rows_);
    ASSERT_EQ(pipes.sections.size(), 2U);
    EXPECT_EQ(pipes.sections[1].number, "二");
    EXPECT_EQ(pipes.text(pipes.sections[1].heading.span), "园林绿化");
    EXPECT_EQ(rows(pipes),
              (std::vector<std::string>{"1 加固河堤 <- lead_unit 牵头单位: 市水务局", "2 新增绿地 <- lead_unit 牵头单位: 市园林局"}));
    std::string lines = head + rows_;
    for (std::size_t at; (at = lines.find(" | ")) != std::string::npos;) lines.replace(at, 3, "\n");
    const Document stream = parsed(lines);
    ASSERT_EQ(stream.sections.size(), 2U);
    EXPECT_EQ(stream.text(stream.sections[0].heading.span), "河堤治理");
    EXPECT_EQ(stream.sections[0].number, "一");
    EXPECT_EQ(rows(stream), rows(pipes));
    const Document html = parsed("<table><tr><td>序号</td><td>工作任务</td><td>牵头单位</td><td>完成时限</td></tr>"
                                 "<tr><td>一</td><td colspan=3>河堤治理</td></tr>"
                                 "<tr><td>1</td><td>加固河堤</td><td>市水务局</td><td>6月底</td></tr></table>");
    ASSERT_EQ(html.sections.size(), 1U);
    EXPECT_EQ(html.text(html.sections[0].heading.span), "河堤治理");
}

TEST(Tables, rows_that_are_numbered_in_han_are_tasks)
{
    const Document document =
        parsed("序号 | 工作任务 | 牵头单位 | 完成时限\n一 | 加固河堤 | 市水务局 | 6月底\n二 | 新增绿地 | 市园林局 | 9月底\n");
    EXPECT_TRUE(document.sections.empty());
    EXPECT_EQ(rows(document).size(), 2U);
}

TEST(Tables, short_items_with_figures_are_nobodys_names)
{
    EXPECT_EQ(rows("序号 | 工程任务 | 年度目标 | 牵头领导 | 牵头单位 | 配合单位 | 完成时限\n"
                   "1 | 改建县道 | 完成路基8公里，铺筑路面5公里 | 向国栋 | 县交通局 | 各乡镇人民政府 | 12月\n"
                   "2 | 危桥改造 | 拆除危桥9座，新建4座 | 县公路局 | 县财政局 | 9月底\n"
                   "3 | 客运站点 | 主体封顶，设备到位 | 县交通局 | 县住建局 | 年底前\n"),
              (std::vector<std::string>{
                  "1 改建县道 <- lead_leader 牵头领导: 向国栋 <- lead_unit 牵头单位: 县交通局 <- cooperating_unit 配合单位: 各乡镇人民政府",
                  "2 危桥改造 <- lead_leader 牵头领导: 向国栋 <- lead_unit 牵头单位: 县公路局 <- cooperating_unit 配合单位: 县财政局",
                  "3 客运站点 <- lead_leader 牵头领导: 向国栋 <- lead_unit 牵头单位: 县交通局 <- cooperating_unit 配合单位: 县住建局"}));
}

TEST(Tables, another_kind_of_unit_in_brackets_belongs_to_the_label)
{
    EXPECT_EQ(
        rows("序号 | 工作任务 | 牵头科室 | 配合科室（单位）\n1 | 加固河堤 | 工程科 | 财务科\n2 | 新增绿地 | 绿化科 | 财务科\n").front(),
        "1 加固河堤 <- lead_unit 牵头科室: 工程科 <- cooperating_unit 配合科室（单位）: 财务科");
    EXPECT_EQ(
        rows("序号 | 工作任务 | 责任单位（排名第一） | 配合单位\n1 | 加固河堤 | 市水务局 | 市财政局\n2 | 新增绿地 | 市园林局 | 市财政局\n")
            .front(),
        "1 加固河堤 <- responsible_unit 责任单位: 市水务局 <- cooperating_unit 配合单位: 市财政局");
}

TEST(Tables, a_class_in_its_column_is_a_field_of_the_row_that_it_stands_in)
{
    const Document document = parsed(
        "领域 | 序号 | 工作任务 | 牵头单位\n供水 | 1 | 加固河堤 | 市水务局\n | 2 | 改造管网 | 市住建局\n绿化 | 3 | 新增绿地 | 市园林局\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    ASSERT_EQ(document.tasks[0].fields.size(), 1U);
    EXPECT_EQ(document.text(document.tasks[0].fields[0].label), "领域");
    EXPECT_EQ(document.text(document.tasks[0].fields[0].span), "供水");
    EXPECT_TRUE(document.tasks[0].extent.holds(document.tasks[0].fields[0].span));
    EXPECT_TRUE(document.tasks[1].fields.empty());
    EXPECT_EQ(document.tasks[2].fields.size(), 1U);
}

TEST(Tables, a_numbered_class_is_no_field)
{
    const Document document = parsed(
        "类别 | 工作任务 | 牵头单位\n一、供水 | 1.加固河堤 | 市水务局\n | 2.改造管网 | 市住建局\n二、绿化 | 3.新增绿地 | 市园林局\n");
    for (const Task& task : document.tasks) EXPECT_TRUE(task.fields.empty());
}

TEST(Tables, a_unit_in_a_column_of_persons_has_the_role_of_units)
{
    EXPECT_EQ(rows("序号 | 榜单名称 | 发榜人 | 揭榜人 | 交榜时间\n1 | 改造管网 | 市住建局 | 东城区人民政府 | 2024年11月底\n2 | 更新电梯 | "
                   "市市场监管局 | "
                   "李志远 | 2024年12月底\n"),
              (std::vector<std::string>{"1 改造管网 <- other 发榜人: 市住建局 <- responsible_unit 揭榜人: 东城区人民政府",
                                        "2 更新电梯 <- other 发榜人: 市市场监管局 <- responsible_person 揭榜人: 李志远"}));
}

} // namespace zeren
