// Brackets that hold nothing but units: where the notice proves that they hand out work, and where they are a gloss.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& content) { return shown::tasks(shown::document(content)); }

// Three items that close with clauses, and `last` behind them.
Lines beside_clauses(const std::string& last)
{
    Lines read =
        tasks("1.加固河堤2公里。（县水务局负责）\n2.清理河道3条。（县林业局负责）\n3.巡查水库4座。（县应急局负责）\n4." + last + "\n");
    if (read.size() > 3) read.erase(read.begin(), read.begin() + 3);
    return read;
}

// The same among bare brackets.
Lines beside_bare(const std::string& last)
{
    Lines read = tasks("1.加固河堤2公里（县水务局）。\n2.清理河道3条（县林业局）。\n3.巡查水库4座（县应急局）。\n4." + last + "\n");
    if (read.size() > 3) read.erase(read.begin(), read.begin() + 3);
    return read;
}

} // namespace

TEST(BareBrackets, each_closes_the_sentence_before_it)
{
    EXPECT_EQ(beside_bare("选择12个村开展试点(县建设局、县农办)。每村硬化道路2公里（县交通局,有关乡镇）。"),
              (Lines{"4: 选择12个村开展试点 <- responsible_unit: 县建设局, 县农办",
                     "4.2: 每村硬化道路2公里 <- responsible_unit: 县交通局, 有关乡镇 (collective)"}));
    EXPECT_EQ(beside_bare("硬化道路8公里〔县交通局〕；新建泵站2座【县水务局】"),
              (Lines{"4: 硬化道路8公里 <- responsible_unit: 县交通局", "4.2: 新建泵站2座 <- responsible_unit: 县水务局"}));
    EXPECT_EQ(beside_bare("硬化道路8公里。（县交通局）新建泵站2座。（县水务局 县财政局）"),
              (Lines{"4: 硬化道路8公里。 <- responsible_unit: 县交通局", "4.2: 新建泵站2座。 <- responsible_unit: 县水务局, 县财政局"}));
    EXPECT_EQ(beside_bare("硬化道路8公里(县监察局(优化办)、县物价局)."),
              Lines{"4: 硬化道路8公里 <- responsible_unit: 县监察局(优化办), 县物价局"});
    EXPECT_EQ(beside_bare("硬化道路8公里（县委办、县政府办等）。"), Lines{"4: 硬化道路8公里 <- responsible_unit: 县委办, 县政府办 等"});
}

TEST(BareBrackets, a_time_behind_one_is_the_tasks)
{
    const Document document = shown::document("1.植树90万株(县林业局)，3月20日前完成。\n2.新建泵站2座（县水务局）。\n");
    EXPECT_EQ(shown::tasks(document),
              (Lines{"1: 植树90万株 <- responsible_unit: 县林业局", "2: 新建泵站2座 <- responsible_unit: 县水务局"}));
    ASSERT_EQ(document.tasks.size(), 2U);
    ASSERT_EQ(document.tasks[0].deadlines.size(), 1U);
    EXPECT_EQ(shown::words(document.content, document.tasks[0].deadlines[0].span), "3月20日前");
}

TEST(BareBrackets, offices_and_a_time_in_one_are_a_clause_and_so_is_what_stands_beside_them)
{
    EXPECT_EQ(tasks("1.制定修复方案。（县自然资源局，2026年4月底）\n2.落实资金3600万元。（县财政局）\n3.巡查矿山9座。\n"),
              (Lines{"1: 制定修复方案。 <- responsible_unit: 县自然资源局", "2: 落实资金3600万元。 <- responsible_unit: 县财政局",
                     "3: 巡查矿山9座。"}));
    EXPECT_EQ(tasks("1.排查排污口20处。（县生态环境局，立行立改，长期坚持）\n"),
              (Lines{"1: 排查排污口20处。 <- responsible_unit: 县生态环境局"}));
    for (const std::string other : {"1.召开推进会2次。（县政府会议室，4月底）\n", "完成修复12处（县林业局，2026年4月底）。\n"})
        for (const std::string& line : tasks(other)) EXPECT_EQ(line.find("<-"), std::string::npos) << line;
}

TEST(BareBrackets, one_among_clauses_that_holds_nothing_but_offices_is_a_clause)
{
    EXPECT_EQ(beside_clauses("硬化道路8公里。（县交通局、县财政局）"), Lines{"4: 硬化道路8公里。 <- responsible_unit: 县交通局, 县财政局"});
    EXPECT_EQ(beside_clauses("硬化道路8公里。（县交通局，11月底前）"), Lines{"4: 硬化道路8公里。 <- responsible_unit: 县交通局"});
    EXPECT_EQ(beside_clauses("硬化道路8公里。（县交通局、有关乡镇）新建泵站2座。（县水务局负责）"),
              (Lines{"4: 硬化道路8公里。 <- responsible_unit: 县交通局, 有关乡镇 (collective)",
                     "4.2: 新建泵站2座。 <- responsible_unit 负责: 县水务局"}));
    EXPECT_EQ(beside_clauses("硬化道路8公里。（县农经站、县供电公司）"),
              Lines{"4: 硬化道路8公里。 <- responsible_unit: 县农经站, 县供电公司"});
    EXPECT_EQ(beside_clauses("硬化道路8公里【县交通局】；"), Lines{"4: 硬化道路8公里 <- responsible_unit: 县交通局"});
}

TEST(BareBrackets, what_tells_which_ones_is_no_clause)
{
    EXPECT_EQ(beside_clauses("服务3家单位（县水务局、县林业局、县财政局）。"), Lines{"4: 服务3家单位（县水务局、县林业局、县财政局）。"});
    EXPECT_EQ(beside_clauses("撤销机构2个（县水务局、县林业局）。"), Lines{"4: 撤销机构2个（县水务局、县林业局）。"});
    EXPECT_EQ(beside_clauses("召开会议4次（成员单位为县公安局、县司法局）。"), Lines{"4: 召开会议4次（成员单位为县公安局、县司法局）。"});
    EXPECT_EQ(beside_clauses("召开会议4次（邀请县工商联、县总工会）。"), Lines{"4: 召开会议4次（邀请县工商联、县总工会）。"});
    EXPECT_EQ(beside_clauses("引进亿元项目2个、其他项目6个。（县商务局、县工信局）"),
              Lines{"4: 引进亿元项目2个、其他项目6个。 <- responsible_unit: 县商务局, 县工信局"});
    EXPECT_EQ(beside_clauses("新建商贸中心2处（城关镇、东山镇）。"), Lines{"4: 新建商贸中心2处（城关镇、东山镇）。"});
    EXPECT_EQ(beside_clauses("新建市场2处（东门市场、西门市场）。"), Lines{"4: 新建市场2处（东门市场、西门市场）。"});
    EXPECT_EQ(beside_clauses("报送情况12期（以下简称县政府办）。"), Lines{"4: 报送情况12期（以下简称县政府办）。"});
    EXPECT_EQ(beside_clauses("清理账款5000万元（含县水务局）。"), Lines{"4: 清理账款5000万元（含县水务局）。"});
    EXPECT_EQ(beside_clauses("由专班（县水务局、县林业局）每月巡查4次。"), Lines{"4: 由专班（县水务局、县林业局）每月巡查4次。"});
    EXPECT_EQ(beside_clauses("培育药膳品牌8个（含药膳）。"), Lines{"4: 培育药膳品牌8个（含药膳）。"});
    EXPECT_EQ(tasks("1.加固河堤2公里（县水务局）。\n2.清理河道3条。\n3.巡查水库4座。\n"),
              (Lines{"1: 加固河堤2公里（县水务局）。", "2: 清理河道3条。", "3: 巡查水库4座。"}));
}

TEST(BareBrackets, several_offices_at_the_end_where_others_are_named_in_other_ways)
{
    const std::string front = "1.造林3万亩。责任单位：县林业局\n2.修路9公里。县交通局牵头，县财政局配合。\n3.治河2条。责任单位：县水务局\n";
    EXPECT_EQ(tasks(front + "4.新育苗1600亩。(县林业局、县气象局、武警中队)\n").back(),
              "4: 新育苗1600亩。 <- responsible_unit: 县林业局, 县气象局, 武警中队");
    for (const std::string gloss : {"4.新育苗1600亩（县林业局）。\n", "4.服务2家单位（县林业局、县气象局）。\n",
                                    "4.新建市场2处（东门市场、西门市场）。\n", "4.由专班（县水务局、县林业局）每月巡查4次。\n"})
        EXPECT_EQ(tasks(front + gloss).back().find("<-"), std::string::npos) << gloss;
}

TEST(BareBrackets, the_post_of_a_person_is_no_unit)
{
    EXPECT_EQ(tasks("1.加固河堤2公里，韩松（县委副书记）\n2.清理河道3条，陶静（县委常委）\n3.新建水库4座，付华（副县长）\n"),
              (Lines{"1: 加固河堤2公里，韩松（县委副书记）", "2: 清理河道3条，陶静（县委常委）", "3: 新建水库4座，付华（副县长）"}));
}

TEST(BareBrackets, a_list_shows_by_itself_what_its_brackets_are)
{
    const auto named = [](const std::string& items) {
        const Document document = shown::document(
            "江北市数字乡村方案\n一、总体要求\n（一）指导思想。深入贯彻。\n（二）基本原则。坚持引导。\n二、重点任务\n" + items +
            "三、保障措施\n（一）加强领导。成立领导小组。\n（二）加大投入。拓宽渠道。\n（三）强化督导。定期通报。\n（四）营造氛围。加强宣传"
            "。\n");
        return std::ranges::count_if(document.tasks, [](const Task& task) { return !task.roles.empty(); });
    };
    EXPECT_EQ(named("（一）建设平台。建成平台1个。（市数据局、市农业农村局）\n（二）完善设施。新建基站20个。（市工信局）\n（三）推进电商。"
                    "改造站点10个。（市商务局）\n"),
              3);
    EXPECT_EQ(
        named("（一）建设平台。建成平台1个。（市数据局、市农业农村局）\n（二）完善设施。新建基站20个。\n（三）推进电商。改造站点10个。\n"),
        0);
    EXPECT_EQ(named("（一）建设平台。建成平台1个。（市数据中心）\n（二）完善设施。新建基站20个。（东门、西门）\n（三）推进电商。改造站点10"
                    "个。（镇级、村级）\n"),
              0);
}

TEST(BareBrackets, behind_who_leads_offices_need_no_verb)
{
    const Document document =
        shown::document("江北县关于印发2022年重点工作责任分解的通知\n1.改造食堂12个。（县教育局牵头，县市场监管局、县公安局，6月底前）\n"
                        "2.改造公厕2座。（县住建局牵头；县财政局）\n3.建设公园。（县住建局牵头，确保质量安全）\n");
    EXPECT_EQ(shown::roles(document, document.tasks[0]), "lead_unit 牵头: 县教育局; responsible_unit: 县市场监管局, 县公安局");
    EXPECT_EQ(shown::roles(document, document.tasks[1]), "lead_unit 牵头: 县住建局; responsible_unit: 县财政局");
    EXPECT_EQ(shown::roles(document, document.tasks[2]), "lead_unit 牵头: 县住建局");
}

TEST(BareBrackets, in_a_list_of_brackets_with_verbs)
{
    const Document document =
        shown::document("江北县2022年水利工作实施方案\n一、工作重点\n（一）加固水库12座。（县水利局牵头，各乡镇负责）\n（二）建成农田2万亩"
                        "。（县农业农村局负责）\n"
                        "（三）改造泵站45处。（县水利局、县发改局）\n（四）造林2万亩。（县林业局牵头）\n（五）打造品牌3个。（含市级品牌）\n"
                        "二、保障措施\n（一）加强领导。实行责任制。\n（二）加大投入。统筹资金。\n（三）严格考核。组织检查。\n");
    EXPECT_EQ(shown::roles(document, document.tasks[2]), "responsible_unit: 县水利局, 县发改局");
    EXPECT_EQ(shown::roles(document, document.tasks[4]), "");
}

TEST(BareBrackets, a_blank_parts_the_time)
{
    const Document document =
        shown::document("江北县2022年工作方案\n1.新建公厕3座。（经济办 4月20日前）\n2.新建公园1个。（县应急局 5月10日前）\n");
    EXPECT_EQ(shown::roles(document, document.tasks[0]), "responsible_unit: 经济办");
    EXPECT_EQ(shown::roles(document, document.tasks[1]), "responsible_unit: 县应急局");
}

TEST(BareBrackets, numbers_that_run_on_prove_their_own_whatever_another_chapter_does)
{
    const std::string rest = "二、保障措施\n（一）加强领导。实行责任制。\n（二）加大投入。统筹资金。\n（三）严格考核。组织检查。\n";
    const auto roles = [&](const std::string& first, const std::string& second, std::size_t task) {
        const Document document =
            shown::document("江北市养老服务实施方案\n一、重点任务\n（一）完善设施\n1.新建设施120处。（市民政局负责）\n" + first +
                            "（二）推进结合\n3.签约率达到100%。（市卫健委牵头，市医保局配合）\n" + second + rest);
        return document.tasks.size() > task ? shown::roles(document, document.tasks[task]) : "";
    };
    const std::string offices = "2.改造敬老院36所。（市民政局、市农业农村局，各县区政府）\n";
    EXPECT_EQ(roles(offices, "4.健康管理率达到72%以上。（市卫健委）\n", 1),
              "responsible_unit: 市民政局, 市农业农村局, 各县区政府 (collective)");
    EXPECT_EQ(roles(offices, "4.健康管理率达到72%以上。（市卫健委）\n", 3), "responsible_unit: 市卫健委");
    EXPECT_EQ(roles("2.改造敬老院36所。（东门、西门）\n", "4.健康管理率达到72%以上。（市级以上）\n", 1), "");
    EXPECT_EQ(roles("2.联系3家单位（市民政局、市农业农村局、市水务局）。\n", "4.健康管理率达到72%以上。（市卫健委）\n", 1), "");
}

TEST(BareBrackets, the_odd_one_of_classes_and_ministries)
{
    const auto last = [](const std::string& bracket) {
        const Document document = shown::document("江北省工作要点\n1.规范履职。（省水利厅牵头，各市落实）\n2.强化考核。（省财政厅负责）\n"
                                                  "3.新建管网。（省住建厅牵头，省发改委配合）\n4.规范采砂。（" +
                                                  bracket + "）\n");
        return shown::roles(document, document.tasks.back());
    };
    EXPECT_EQ(last("省水利厅、省公安厅，各市、县人民政府"), "responsible_unit: 省水利厅, 省公安厅, 各市、县人民政府 (collective)");
    EXPECT_EQ(last("教育部、人力资源社会保障部"), "responsible_unit: 教育部, 人力资源社会保障部");
    EXPECT_EQ(last("城区、县城"), "");
    EXPECT_EQ(last("含县、区"), "");
}

TEST(BareBrackets, the_odd_one_below_headings_with_brackets)
{
    const auto roles = [](const std::string& first, const std::string& bracket) {
        const Document document =
            shown::document("永乐县任务分解\n（一）健康教育" + first + "\n1.开展讲座20场。\n2.开展无烟单位创建。（" + bracket +
                            "）\n（二）市容环境（牵头单位：县城管局）\n1.清理卫生死角。\n2.取缔马路市场。\n"
                            "（三）食品安全（牵头单位：县商务局）\n1.开展检查。\n");
        const auto task =
            std::ranges::find_if(document.tasks, [&](const Task& one) { return document.text(one.span).starts_with("开展无烟单位创建"); });
        return task == document.tasks.end() ? "none" : shown::roles(document, *task);
    };
    const std::string head = "（牵头单位：县卫健局）";
    EXPECT_EQ(roles(head, "县教育局、各街道办事处"), "responsible_unit: 县教育局, 各街道办事处 (collective)");
    EXPECT_EQ(roles(head, "县教育局"), "responsible_unit: 县教育局");
    const std::string inherited = "lead_unit 牵头单位 [parent_clause]: 县卫健局";
    EXPECT_EQ(roles(head, "含学校、医院"), inherited);
    EXPECT_EQ(roles(head, "城关镇、东山镇"), inherited);
    EXPECT_EQ(roles("", "县教育局、县卫健局"), ""); // too few headings say who has their items
}

TEST(BareBrackets, one_alone_is_told)
{
    const auto told = [](const std::string& second) {
        return shown::has_code(
            shown::document("江北市工作方案\n1.抓好春耕5万亩。\n2.抓好防汛。" + second + "\n3.抓好防火。\n4.抓好招商。\n"),
            "bracket_not_read");
    };
    EXPECT_TRUE(told("（市水利局）"));
    EXPECT_TRUE(told("（市水利局、市应急局）"));
    EXPECT_FALSE(told("（市水利局负责）")); // read
    EXPECT_FALSE(told("（含水库、河道）"));
    EXPECT_FALSE(told("（原市水利局）"));
    EXPECT_FALSE(told("（市水利局）\n责任单位：市应急局"));
    EXPECT_FALSE(
        shown::has_code(shown::document("江北市工作方案\n1.抓好春耕5万亩。（市农业局）\n2.抓好防汛。（市水利局）\n"), "bracket_not_read"));
}

TEST(BareBrackets, of_goals_above_the_numbers)
{
    const auto goal = [](const std::string& line) {
        return shown::tasks(shown::document("江北市2024年任务分解\n" + line +
                                            "\n一、农业\n1.抓好春耕。（牵头单位：市农业局）\n2.抓好防汛。（牵头单位：市水利局；责任单位："
                                            "市应急局）\n3.抓好造林。（责任单位：市林业局）\n"))
            .front();
    };
    EXPECT_EQ(goal("2024年预期目标是：生产总值增长6%。（市发改局、市统计局）"),
              "-: 2024年预期目标是：生产总值增长6%。 <- responsible_unit: 市发改局, 市统计局");
    for (const std::string line :
         {"2024年预期目标是：生产总值增长6%。（市发改局）", "2024年预期目标是：生产总值增长6%。（含石门镇、东山镇）",
          "现将任务分解如下，请抓好落实。（市发改局、市统计局）"})
        EXPECT_EQ(goal(line), "一/1: 抓好春耕。 <- lead_unit 牵头单位: 市农业局") << line;
}
