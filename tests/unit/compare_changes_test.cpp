// What changed in a pair of tasks: roles, targets, deadlines; what each party gained and lost; what changed around the tasks.
#include "compared.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren::compared;

// A task with these role lines.
std::string task(const std::string& lines) { return "1.加固东河河堤，确保安全度汛。\n" + lines + "\n"; }

// A task with this work behind a fixed sentence.
std::string work(const std::string& sentence, const std::string& title = "")
{
    return title + "1.扎实推进河道整治各项工作，" + sentence + "。\n责任单位：市水务局\n";
}

} // namespace

TEST(CompareChanges, parties_come_go_and_change_their_roles)
{
    EXPECT_EQ(roles(task("牵头单位：市水务局\n配合单位：市财政局"), task("牵头单位：市水务局\n配合单位：市财政局、市林业局")),
              "added 市林业局 cooperating_unit");
    EXPECT_EQ(roles(task("牵头单位：市水务局\n配合单位：市财政局"), task("牵头单位：市水务局")), "dropped 市财政局 cooperating_unit");
    EXPECT_EQ(roles(task("牵头单位：市水务局\n配合单位：市财政局"), task("牵头单位：市财政局\n配合单位：市水务局")),
              "lead moved | changed 市财政局 cooperating_unit to lead_unit | changed 市水务局 lead_unit to cooperating_unit");
    EXPECT_EQ(roles(task("牵头单位：市水务局"), task("牵头单位：市水务局")), "");
}

TEST(CompareChanges, the_same_party_under_two_spellings_is_one)
{
    const std::string more = "2.清理河道。\n责任单位：区收储办、收储办\n";
    EXPECT_EQ(roles(task("牵头单位：收储办") + more, task("牵头单位：区收储办") + more), "");
    EXPECT_EQ(roles(task("牵头单位：市水务局"), task("牵头单位：县水务局")),
              "lead moved | added 县水务局 lead_unit | dropped 市水务局 lead_unit");
}

TEST(CompareChanges, order_labels_and_open_lists)
{
    EXPECT_EQ(roles(task("责任单位：市水务局、市财政局"), task("责任单位：市财政局、市水务局")),
              "reordered responsible_unit to responsible_unit");
    EXPECT_EQ(roles(task("责任单位：市水务局"), task("承办单位：市水务局")), "relabelled responsible_unit to responsible_unit");
    EXPECT_EQ(roles(task("责任单位：市水务局"), task("责任单位：市水务局等")), "opened responsible_unit");
    EXPECT_EQ(roles(task("责任单位：市水务局等"), task("责任单位：市水务局")), "closed responsible_unit");
}

TEST(CompareChanges, targets_go_up_and_down_exactly)
{
    EXPECT_EQ(targets(work("新增绿道5公里"), work("新增绿道8公里")), "up 5000 8000 米 3000");
    EXPECT_EQ(targets(work("完成投资233.7亿元"), work("完成投资2337000万元")), "");
    EXPECT_EQ(targets(work("完成投资233.7亿元"), work("完成投资233.69亿元")), "down 23370000000 23369000000 元 -1000000");
    EXPECT_EQ(targets(work("合格率达到95%"), work("合格率达到95.5%")), "up 95 95.5 % 0.5");
}

TEST(CompareChanges, the_number_may_stay_while_its_sense_changes)
{
    EXPECT_EQ(targets(work("完成投资5亿元"), work("完成投资5亿元以上")), "changed 500000000 500000000 元 0");
    EXPECT_EQ(targets(work("覆盖率达到90%以上"), work("覆盖率达到90%以上")), "");
}

TEST(CompareChanges, targets_pair_by_indicator_and_unit_not_by_place)
{
    EXPECT_EQ(targets(work("新建泵站3座，清淤河道20公里"), work("清淤河道25公里，新建泵站3座")), "up 20000 25000 米 5000");
    EXPECT_EQ(targets(work("新建泵站3座"), work("清淤河道20公里")), "added | dropped");
    EXPECT_EQ(targets(work("新建泵站3座"), work("扎实开展巡查")), "dropped");
}

TEST(CompareChanges, deadlines_move)
{
    const std::string year = "关于做好2022年水利工作的通知\n";
    EXPECT_EQ(deadlines(work("6月底前完成", year), work("9月底前完成", year)), "later 92");
    EXPECT_EQ(deadlines(work("年底前完成", year), work("11月底前完成", year)), "earlier -31");
    EXPECT_EQ(deadlines(work("6月底前完成", year), work("6月底前完成", year)), "");
    EXPECT_EQ(deadlines(work("6月底前完成", year), work("尽快完成", year)), "dropped");
    EXPECT_EQ(deadlines(work("6月底前完成", year), work("6月30日前完成", year)), "changed 0");
}

TEST(CompareChanges, a_year_later_the_same_day_is_the_same_deadline)
{
    const std::string first = "关于做好2022年水利工作的通知\n", second = "关于做好2023年水利工作的通知\n";
    EXPECT_EQ(deadlines(work("6月底前完成", first), work("6月底前完成", second)), "");
    EXPECT_EQ(deadlines(work("6月底前完成", first), work("5月底前完成", second)), "earlier -30");
    EXPECT_EQ(deadlines(work("6月底前完成", first), work("6月底前完成", second), {.years_apart = 0}), "later 365");
    EXPECT_EQ(deadlines(work("2月29日前完成", "关于做好2024年水利工作的通知\n"), work("2月28日前完成", "关于做好2025年水利工作的通知\n")),
              "");
}

TEST(CompareChanges, each_party_has_its_ledger)
{
    const std::string before = "1.加固东河河堤。\n牵头单位：市水务局\n2.清理西湖淤泥。\n牵头单位：市环保局\n配合单位：市水务局\n";
    const std::string after = "1.加固东河河堤。\n牵头单位：市水务局\n2.清理西湖淤泥。\n牵头单位：市水务局\n";
    EXPECT_EQ(parties(before, after), "市水务局 gained 2 lead_unit lost 2 cooperating_unit kept 1 | 市环保局 lost 2 lead_unit kept 0");
    EXPECT_EQ(parties(before, before), "");
}

TEST(CompareChanges, what_stands_around_the_tasks_is_told)
{
    const std::string head = "青石市人民政府关于做好防汛工作的通知\n各县（区）人民政府：\n现将任务分解如下，请认真落实。\n";
    EXPECT_EQ(around(head + task("责任单位：市水务局"), head + task("责任单位：市水务局")), "");
    EXPECT_EQ(around(head + task("责任单位：市水务局"),
                     "青石市人民政府关于做好防汛抗旱工作的通知\n各县（区）人民政府：\n现将任务分解如下，请认真落实。\n" +
                         task("责任单位：市水务局")),
              "changed header");
    EXPECT_EQ(around("一、防汛\n" + task("责任单位：市水务局"), "一、防汛救灾\n" + task("责任单位：市水务局")), "changed heading");
    EXPECT_EQ(around("一、防汛\n" + task("责任单位：市水务局"), "一、招商引资\n" + task("责任单位：市水务局")),
              "added heading | dropped heading");
}
