// Names between which no mark stands, and names that only look like two.
#include "extract/parties.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

std::string read(const std::string& list)
{
    const auto found = extract::read_parties(list, shown::whole(list), RoleKind::responsible_unit, shown::tables());
    return shown::parties(list, found.parties, found.open_ended);
}

void expect_one(const std::vector<std::string>& lists)
{
    for (const std::string& list : lists) {
        const auto found = extract::read_parties(list, shown::whole(list), RoleKind::responsible_unit, shown::tables());
        EXPECT_EQ(found.parties.size(), 1U) << list << ": " << read(list);
    }
}

} // namespace

TEST(GluedNames, the_level_begins_the_next_office)
{
    EXPECT_EQ(read("县委宣传部县文明办县住建局"), "县委宣传部, 县文明办, 县住建局");
    EXPECT_EQ(read("县大数据局县政务服务局县发改局"), "县大数据局, 县政务服务局, 县发改局");
    EXPECT_EQ(read("县委办公室县政府办公室、县财政局"), "县委办公室, 县政府办公室, 县财政局");
    expect_one({"市市场监管局", "市公安局市中分局", "县委县政府督查室", "国务院国资委", "国家能源局国家电网公司专班",
                "国家税务总局江南市税务局", "县水务局县域水网科"});
}

TEST(GluedNames, three_bureaus_are_three)
{
    EXPECT_EQ(read("市住建局城管局生态环境局"), "市住建局, 城管局, 生态环境局");
    expect_one({"市公安局交管局", "自然资源和规划局", "国家税务总局江南市税务局稽查局", "市场监管局", "市邮政管理局"});
}

TEST(GluedNames, towns_stand_behind_each_other)
{
    EXPECT_EQ(read("城关镇河东镇石门乡"), "城关镇, 河东镇, 石门乡");
    EXPECT_EQ(read("白石街道河口镇、县水务局"), "白石街道, 河口镇, 县水务局");
    expect_one({"各镇街道", "古镇镇", "石门镇人民政府", "新乡镇", "各乡镇街道"});
}

TEST(GluedNames, a_bracket_of_a_role_ends_a_name)
{
    EXPECT_EQ(read("县交通运输局（牵头）县财政局"), "县交通运输局 (（牵头）, =lead_unit), 县财政局");
    EXPECT_EQ(read("县住建局(牵头)县水务局(配合)各镇"),
              "县住建局 (（牵头）, =lead_unit), 县水务局 (（配合）, =cooperating_unit), 各镇 (collective)");
    EXPECT_EQ(read("区民政局 联系人王芳"), "区民政局, 王芳 (person, =contact)");
    EXPECT_EQ(read("县住建局局长马超群 县水务局局长杨帆"), read("县住建局局长马超群、县水务局局长杨帆"));
    expect_one({"县住建局 局长马超群"});
    expect_one({"区产业（物流）园区服务中心", "县水务局（牵头）", "县水务局（河长办）水政科", "市（县）水务局"});
}
