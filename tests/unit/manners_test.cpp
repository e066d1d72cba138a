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
