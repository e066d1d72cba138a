// Role lines above their items: headings where the runs prove it, roles of the whole paper above the first number, and nothing else.
#include "shown.hpp"
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::rows;
using Lines = std::vector<std::string>;

TEST(RoleHeads, RunsAboveItemsAreHeadings)
{
    EXPECT_EQ(rows("江北县2024年项目分工\n\n牵头领导：王强\n1.新建县医院。责任单位：县卫健局\n2.改造卫生院3所。责任单位：县卫健局\n"
                   "牵头领导：李明\n3.新建小学2所。责任单位：县教育局\n4.改造学校5所。责任单位：县教育局\n"),
              (Lines{"1 新建县医院。 <- responsible_unit: 县卫健局 <- lead_leader: 王强 (inherited)",
                     "2 改造卫生院3所。 <- responsible_unit: 县卫健局 <- lead_leader: 王强 (inherited)",
                     "3 新建小学2所。 <- responsible_unit: 县教育局 <- lead_leader: 李明 (inherited)",
                     "4 改造学校5所。 <- responsible_unit: 县教育局 <- lead_leader: 李明 (inherited)"}));
    // two lines a run, numbers that begin anew
    EXPECT_EQ(rows("江北县2024年工作分工\n\n责任领导：王强\n责任单位：县住建局\n1.改造小区12个。\n2.新建停车场3座。\n"
                   "责任领导：李明\n责任单位：县教育局\n1.新建小学2所。\n2.招聘教师50名。\n"),
              (Lines{"1 改造小区12个。 <- responsible_leader: 王强 (inherited) <- responsible_unit: 县住建局 (inherited)",
                     "2 新建停车场3座。 <- responsible_leader: 王强 (inherited) <- responsible_unit: 县住建局 (inherited)",
                     "1 新建小学2所。 <- responsible_leader: 李明 (inherited) <- responsible_unit: 县教育局 (inherited)",
                     "2 招聘教师50名。 <- responsible_leader: 李明 (inherited) <- responsible_unit: 县教育局 (inherited)"}));
}

TEST(RoleHeads, LinesBelowTheirItemsAreNone)
{
    EXPECT_EQ(rows("江北县2024年工作分工\n\n一、城建\n1.改造小区12个。\n责任领导：王强\n2.新建停车场3座。\n责任领导：李明\n"),
              (Lines{"1 改造小区12个。 <- responsible_leader: 王强", "2 新建停车场3座。 <- responsible_leader: 李明"}));
    // a line above the first item, and one behind the last: nobody knows, so the items keep what stands below them
    const Lines both =
        rows("江北县2024年工作分工\n\n一、城建\n责任领导：王强\n1.改造小区12个。\n责任领导：李明\n2.新建停车场3座。\n责任领导：周敏\n");
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[1], "2 新建停车场3座。 <- responsible_leader: 周敏");
}

// One run right below the title, or a heading: the roles of all that stands below it.
TEST(RoleHeads, LinesAboveTheFirstNumberAreOfAll)
{
    EXPECT_EQ(rows("江北县2024年治污分工\n\n总牵头单位：县生态环境局\n\n1.整治水体3条。\n配合单位：县住建局\n2.建设管网12公里。\n"
                   "责任单位：县城管局\n3.淘汰锅炉20台。\n"),
              (Lines{"1 整治水体3条。 <- cooperating_unit: 县住建局 <- lead_unit: 县生态环境局 (inherited)",
                     "2 建设管网12公里。 <- responsible_unit: 县城管局 <- lead_unit: 县生态环境局 (inherited)",
                     "3 淘汰锅炉20台。 <- lead_unit: 县生态环境局 (inherited)"}));
    EXPECT_EQ(rows("江北县2024年治污分工\n\n总牵头单位：县生态环境局\n序号    工作任务    配合单位    完成时限\n1    整治水体3条    "
                   "县住建局    10月底\n"
                   "2    建设管网12公里    县城管局    11月底\n"),
              (Lines{"1 整治水体3条 <- cooperating_unit: 县住建局 <- lead_unit: 县生态环境局 (inherited)",
                     "2 建设管网12公里 <- cooperating_unit: 县城管局 <- lead_unit: 县生态环境局 (inherited)"}));
}

// Work of its own in front of the lines has them.
TEST(RoleHeads, LinesBelowAParagraphOfWorkAreItsOwn)
{
    EXPECT_EQ(
        rows("江北县2024年工作分工\n\n改造老旧小区12个，惠及居民3000户。\n责任单位：县住建局\n新建停车场3座。\n责任单位：县城管局\n"),
        (Lines{" 改造老旧小区12个，惠及居民3000户。 <- responsible_unit: 县住建局", " 新建停车场3座。 <- responsible_unit: 县城管局"}));
}

// What stands above the label that comes again is of all runs.
TEST(RoleHeads, ALineAboveTheRunsIsOfAll)
{
    EXPECT_EQ(
        rows("江北县2024年清单\n\n总牵头单位：县农业农村局\n\n牵头领导：邱国庆\n1.改造危桥6座。\n责任单位：县交通局\n2."
             "新建水厂2座。\n责任单位：县水利局\n"
             "牵头领导：纪春梅\n3.建设站点60个。\n责任单位：县商务局\n"),
        (Lines{
            "1 改造危桥6座。 <- responsible_unit: 县交通局 <- lead_leader: 邱国庆 (inherited) <- lead_unit: 县农业农村局 (inherited)",
            "2 新建水厂2座。 <- responsible_unit: 县水利局 <- lead_leader: 邱国庆 (inherited) <- lead_unit: 县农业农村局 (inherited)",
            "3 建设站点60个。 <- responsible_unit: 县商务局 <- lead_leader: 纪春梅 (inherited) <- lead_unit: 县农业农村局 (inherited)"}));
}

TEST(RoleHeads, AWideGapStandsForTheColon)
{
    EXPECT_EQ(rows("江北县水利局2024年工作\n责任股室  水资源股  责任人  李明\n一、办证率达到100%。\n二、新建水厂4座。\n责任股室  建设股  "
                   "责任人  王强\n"
                   "三、加固水库6座。\n"),
              (Lines{"一 办证率达到100%。 <- responsible_person: 李明 (inherited) <- responsible_unit: 水资源股 (inherited)",
                     "二 新建水厂4座。 <- responsible_person: 李明 (inherited) <- responsible_unit: 水资源股 (inherited)",
                     "三 加固水库6座。 <- responsible_person: 王强 (inherited) <- responsible_unit: 建设股 (inherited)"}));
}

TEST(RoleHeads, a_verb_as_the_label_of_all_of_a_paper)
{
    const auto roles = [](const std::string& line) {
        const Document document =
            shown::document("江北市重点项目\n" + line + "\n一、水利工程\n1.新建水厂。责任单位：市水务局\n2.铺设管网。责任单位：市住建局\n");
        return shown::roles(document, document.tasks.front());
    };
    EXPECT_NE(roles("总牵头：市发改局").find("市发改局"), std::string::npos);
    EXPECT_NE(roles("总协调人：副市长李明").find("李明"), std::string::npos);
    EXPECT_EQ(roles("本方案由市发改局牵头制定。").find("市发改局"), std::string::npos);
    EXPECT_EQ(roles("市发改局总牵头，各单位配合，共同推进。").find("市发改局"), std::string::npos);
}

} // namespace
} // namespace zeren
