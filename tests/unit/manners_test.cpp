// How and when, in a bracket behind who does it: words of manner and seasons are nobody, several steps have a time each, and who only looks on
// is parted from who works by a comma.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

// The roles and times of the first of three items; the others end in `two` and `three`.
std::string read(const std::string& bracket, const std::string& two = "（县城管局负责）", const std::string& three = "（县林业局负责）")
{
    const Document document = shown::document("石岭县2024年任务分工\n1.加固河堤5公里。" + bracket + "\n2.新建公厕3座。" + two +
                                              "\n3.植树3000亩。" + three + "\n");
    if (document.tasks.empty()) return "";
    std::string shown = shown::roles(document, document.tasks.front());
    for (const Deadline& deadline : document.tasks.front().deadlines) shown += " @" + shown::words(document.content, deadline.span);
    return shown;
}

} // namespace

TEST(Manners, words_of_manner_are_nobody)
{
    for (const char* manner : {"稳步推进", "有序推进", "全面完成", "如期完成", "滚动实施", "加快推进", "分批推进", "分步实施", "分年度实施",
                               "跨年度实施", "逐月推进", "逐村推进", "整县推进", "错峰实施"}) {
        EXPECT_EQ(read("（县水务局，" + std::string(manner) + "）"), "responsible_unit: 县水务局") << manner;
        EXPECT_EQ(read("（责任单位：县水务局；" + std::string(manner) + "）"), "responsible_unit 责任单位: 县水务局") << manner;
        EXPECT_EQ(read("（县水务局牵头，县林业局配合，" + std::string(manner) + "）"),
                  "lead_unit 牵头: 县水务局; cooperating_unit 配合: 县林业局")
            << manner;
    }
}

TEST(Manners, parties_in_front_of_such_verbs_stay_parties)
{
    EXPECT_EQ(read("（县水务局，各乡镇推进）"), "responsible_unit 推进: 县水务局, 各乡镇 (collective)");
    EXPECT_EQ(read("（县水务局、县林业局实施）"), "responsible_unit 实施: 县水务局, 县林业局");
    EXPECT_EQ(read("（县水务局牵头，城关镇推进）"), "lead_unit 牵头: 县水务局; responsible_unit 推进: 城关镇");
    EXPECT_EQ(read("（县水务局牵头，全面建设办推进）"), "lead_unit 牵头: 县水务局; responsible_unit 推进: 全面建设办");
    EXPECT_EQ(read("（县水务局牵头，春季林场实施）"), "lead_unit 牵头: 县水务局; responsible_unit 实施: 春季林场");
    EXPECT_EQ(read("（牵头：县水务局；规范办落实）"), "lead_unit 牵头: 县水务局; responsible_unit 落实: 规范办");
}

TEST(Manners, a_season_in_which_it_is_done_is_a_time)
{
    EXPECT_EQ(read("（县教育局，暑期完成）"), "responsible_unit: 县教育局 @暑期");
    EXPECT_EQ(read("（县林业局，春季实施）"), "responsible_unit: 县林业局 @春季");
    EXPECT_EQ(read("（县水务局牵头，县林业局配合，冬季完成）"), "lead_unit 牵头: 县水务局; cooperating_unit 配合: 县林业局 @冬季");
    EXPECT_EQ(read("（县教育局，寒假前完成）"), "responsible_unit: 县教育局 @寒假前");
    EXPECT_EQ(read("（县教育局，春季林场负责）"), "responsible_unit 负责: 县教育局, 春季林场");
}

TEST(Manners, several_steps_have_a_time_each)
{
    EXPECT_EQ(read("（县城管局，6月开工、12月竣工）"), "responsible_unit: 县城管局 @6月 @12月");
    EXPECT_EQ(read("（县水务局，第二季度启动，年底前完工）"), "responsible_unit: 县水务局 @第二季度 @年底前");
    EXPECT_EQ(read("（县水务局牵头，6月开工、12月竣工）"), "lead_unit 牵头: 县水务局 @6月 @12月");
    EXPECT_EQ(read("（县城管局，力争6月建成）"), "responsible_unit: 县城管局 @6月");
}

TEST(Manners, a_time_behind_a_semicolon)
{
    const auto bare = [](const char* bracket) { return read(bracket, "（人力资源部）", "（安全管理部、各生产单位）"); };
    EXPECT_EQ(bare("（安全管理部；3月底前）"), "responsible_unit: 安全管理部 @3月底前");
    EXPECT_EQ(bare("（安全管理部、各生产单位；全年）"), "responsible_unit: 安全管理部, 各生产单位 (collective) @全年");
    EXPECT_EQ(bare("（安全管理部；稳步推进）"), "responsible_unit: 安全管理部");
    EXPECT_EQ(bare("（安全管理部；持续推进）"), "responsible_unit: 安全管理部 @持续推进");
    EXPECT_EQ(bare("（安全管理部；各生产单位推进）"), "responsible_unit 推进: 安全管理部, 各生产单位 (collective)");
    EXPECT_EQ(bare("（含安全管理部；3月底前的）"), "");
}

TEST(Manners, who_looks_on_is_parted_by_a_comma)
{
    EXPECT_EQ(read("（各乡镇，县水务局跟踪督办）"), "responsible_unit: 各乡镇 (collective); supervising_unit 跟踪督办: 县水务局");
    EXPECT_EQ(read("（县水务局，县林业局配合）"), "responsible_unit: 县水务局; cooperating_unit 配合: 县林业局");
    EXPECT_EQ(read("（各乡镇、县水务局督办）"), "supervising_unit 督办: 各乡镇 (collective), 县水务局");
    EXPECT_EQ(read("（县水务局，县林业局负责）"), "responsible_unit 负责: 县水务局, 县林业局");
}

TEST(Manners, how_somebody_takes_part_is_no_part_of_his_name)
{
    for (const std::string manner : {"按部门职责", "按各自领域", "按隶属关系", "按照“谁主管、谁负责”的原则", "依据“三定”规定", "按片区",
                                     "按各自领域分别", "在各自职责范围内", "结合本地实际", "在项目建成后", "分级", "分线", "对口", "全程",
                                     "层层", "主动", "积极主动", "分别按行业领域", "按照谁主管谁负责原则"}) {
        EXPECT_EQ(read("（县教育局、县卫健局" + manner + "负责）"), "responsible_unit 负责: 县教育局, 县卫健局") << manner;
        EXPECT_EQ(read("（县住建局牵头，县卫健局" + manner + "配合）"), "lead_unit 牵头: 县住建局; cooperating_unit 配合: 县卫健局")
            << manner;
        EXPECT_EQ(read("由县住建局" + manner + "负责，县卫健局配合。").rfind("responsible_unit 负责: 县住建局", 0), 0U) << manner;
    }
    EXPECT_EQ(read("（县教育局、县卫健局按照县委、县政府部署负责）"), "responsible_unit 负责: 县教育局, 县卫健局");
    for (const std::string items : {"县教育局按职责、县卫健局按要求", "县教育局分级、县卫健局分类", "县教育局按照分工安排、县卫健局"})
        EXPECT_EQ(read("（" + items + "负责）"), "responsible_unit 负责: 县教育局, 县卫健局") << items;
    EXPECT_EQ(read("（县住建局牵头，各乡镇主动配合）"), "lead_unit 牵头: 县住建局; cooperating_unit 配合: 各乡镇 (collective)");
    EXPECT_EQ(read("（县住建局牵头，各乡镇提供配合）"), "lead_unit 牵头: 县住建局; cooperating_unit 配合: 各乡镇 (collective)");
    EXPECT_EQ(read("（各部门按职责分工、各负其责）"), "responsible_unit 各负其责: 各部门 (collective)");
    EXPECT_EQ(read("（县教育局、县卫健局，按部门职责负责）"), "responsible_unit 负责: 县教育局, 县卫健局");
    EXPECT_EQ(read("\n责任单位：县教育局、县卫健局按部门职责负责"), "responsible_unit 责任单位: 县教育局, 县卫健局");
    EXPECT_EQ(read("\n责任单位：县教育局、各乡镇按属地原则"), "responsible_unit 责任单位: 县教育局, 各乡镇 (collective)");
}

TEST(Manners, names_that_hold_such_words_stay_whole)
{
    for (const std::string name : {"县分类办", "县对口支援办公室", "市直接待中心", "县委主动健康办公室", "县人大在职教育中心",
                                   "按察街道办事处", "县依安镇", "在平县人民政府", "县全程代办中心"})
        EXPECT_EQ(read("（县住建局牵头，" + name + "配合）"), "lead_unit 牵头: 县住建局; cooperating_unit 配合: " + name) << name;
    EXPECT_EQ(read("（县住建局牵头，县农业局、按揭办配合）"), "lead_unit 牵头: 县住建局; cooperating_unit 配合: 县农业局, 按揭办");
    EXPECT_EQ(read("由县教育局根据县发改局牵头制定的方案。"), ""); // others' plan
}

TEST(Manners, who_has_the_main_part_leads)
{
    EXPECT_EQ(read("（县水务局为主，县林业局配合）"), "lead_unit 为主: 县水务局; cooperating_unit 配合: 县林业局");
    EXPECT_EQ(read("（以县水务局为主，各乡镇配合）"), "lead_unit 为主: 县水务局; cooperating_unit 配合: 各乡镇 (collective)");
    EXPECT_EQ(read("以县水务局为主，县林业局配合。"), "lead_unit 为主: 县水务局; cooperating_unit 配合: 县林业局");
    EXPECT_EQ(read("（县水务局总牵头，县林业局分牵头）"), "lead_unit 总牵头: 县水务局; lead_unit 分牵头: 县林业局");
    for (const std::string prose : {"（财政投入为主，社会参与）", "（以奖代补为主）", "（预防为主、防治结合）", "坚持预防为主，加强巡查。",
                                    "以县财政投入为主，引导社会参与。"})
        EXPECT_EQ(read(prose).find("为主"), std::string::npos) << prose;
}
