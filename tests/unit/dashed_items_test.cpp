// Items of a list that a dash opens, each with somebody of its own.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& lines)
{
    return shown::tasks(shown::document("江北县关于印发2022年工作方案的通知\n一、任务分工\n" + lines));
}

} // namespace

TEST(DashedItems, each_keeps_its_own_clause)
{
    EXPECT_EQ(tasks("——改革管理体制（县卫健局牵头）。下派骨干45名。\n——推进支付改革（县医保局牵头）。建成系统2个。\n"),
              (Lines{"一/-: 改革管理体制 <- lead_unit 牵头: 县卫健局", "一/-#2: 推进支付改革 <- lead_unit 牵头: 县医保局"}));
    EXPECT_EQ(tasks("——加固水库12座。（县水务局负责）\n——造林2万亩。（县林业局负责）\n"),
              (Lines{"一/-: 加固水库12座。 <- responsible_unit 负责: 县水务局", "一/-#2: 造林2万亩。 <- responsible_unit 负责: 县林业局"}));
}

TEST(DashedItems, one_dash_alone_is_part_of_what_is_written)
{
    EXPECT_EQ(tasks("——加固水库12座。（县水务局负责）\n"), (Lines{"一/-: ——加固水库12座。 <- responsible_unit 负责: 县水务局"}));
}

TEST(DashedItems, over_their_role_lines)
{
    const std::string items = "——加固水库12座。\n责任部门：县水务局\n——造林2万亩。\n责任部门：县林业局\n";
    EXPECT_EQ(tasks(items), (Lines{"一/-: 加固水库12座。 <- responsible_unit 责任部门: 县水务局",
                                   "一/-#2: 造林2万亩。 <- responsible_unit 责任部门: 县林业局"}));
    EXPECT_EQ(tasks("（一）水利\n" + items + "（二）农业\n——种草3万亩。\n责任部门：县农业局\n").back(),
              "一/二/-: 种草3万亩。 <- responsible_unit 责任部门: 县农业局");
    EXPECT_EQ(tasks("——坚持加固水库12座。\n——坚持造林2万亩。\n"), (Lines{"一/-: ——坚持加固水库12座。", "一/-#2: ——坚持造林2万亩。"}));
}

TEST(DashedItems, pictures_are_bullets_and_no_part_of_the_text)
{
    EXPECT_EQ(
        tasks("✅植树300亩 👉责任单位：县林业局\n✅育苗50万株 👉责任单位：县农业局\n"),
        (Lines{"一/-: 植树300亩 <- responsible_unit 责任单位: 县林业局", "一/-#2: 育苗50万株 <- responsible_unit 责任单位: 县农业局"}));
    EXPECT_EQ(tasks("1.植树300亩👍。（县林业局）\n2.育苗50万株。（县农业局）\n3.造林2万亩。（县林业局）\n").front(),
              "一/1: 植树300亩👍。 <- responsible_unit: 县林业局");
}
