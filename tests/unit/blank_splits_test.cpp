// Units parted by blanks and strokes, and names that only hold them.
#include "extract/parties.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

std::string read(const std::string& list, RoleKind role = RoleKind::responsible_unit)
{
    const auto found = extract::read_parties(list, shown::whole(list), role, shown::tables());
    return shown::parties(list, found.parties, found.open_ended);
}

} // namespace

TEST(BlankSplits, a_bracket_or_a_level_shows_that_a_name_is_whole)
{
    EXPECT_EQ(read("门诊部（牵头）  医保办  收费处"), "门诊部 (（牵头）, =lead_unit), 医保办, 收费处");
    EXPECT_EQ(read("医务处（牵头） 麻醉科"), "医务处 (（牵头）, =lead_unit), 麻醉科");
    EXPECT_EQ(read("城关镇 县自然资源局"), "城关镇, 县自然资源局");
    EXPECT_EQ(read("安保处 县交警大队"), "安保处, 县交警大队");
    EXPECT_EQ(read("城关镇 县自然资源局 县水务局、县财政局"), "城关镇, 县自然资源局, 县水务局, 县财政局");
}

TEST(BlankSplits, a_zone_is_there_by_itself)
{
    EXPECT_EQ(read("经开区 高新区 各街道"), "经开区, 高新区, 各街道 (collective)");
    EXPECT_EQ(read("经开区、高新区、各街道"), "经开区, 高新区, 各街道 (collective)");
    EXPECT_EQ(read("高新区、财政局"), "高新区, 财政局");
    EXPECT_EQ(read("高新区、综保区管委会"), "高新区、综保区管委会"); // they share its end
    EXPECT_EQ(read("市、高新区财政局"), "市、高新区财政局");
}

TEST(BlankSplits, three_names_or_two_of_one_kind_are_a_list)
{
    EXPECT_EQ(read("综合科 财务科"), "综合科, 财务科");
    EXPECT_EQ(read("门诊部 医保办 收费处"), "门诊部, 医保办, 收费处");
    EXPECT_EQ(read("民一庭 民二庭 执行局"), "民一庭, 民二庭, 执行局");
}

TEST(BlankSplits, a_wide_gap_parts_two_whole_names)
{
    EXPECT_EQ(read("护理部　科教科"), "护理部, 科教科");
    EXPECT_EQ(read("护理部  科教科"), "护理部, 科教科");
    for (const std::string name : {"县农业　农村局", "江东区　市场监管局", "大石镇　人民政府", "江东新区　管委会", "财政　局"})
        EXPECT_EQ(read(name), name);
}

TEST(BlankSplits, a_blank_inside_a_name_does_not_part)
{
    for (const std::string name : {"大石镇 人民政府", "江东新区 管委会", "河东区 城关镇", "青溪县 城关镇 东坡村", "县农业 农村局",
                                   "县 自然资源局", "东山 区财政局", "财政 局", "江东区 市场监管局"})
        EXPECT_EQ(read(name), name);
}

TEST(BlankSplits, a_stroke_between_two_names_parts)
{
    EXPECT_EQ(read("县住建局/城关镇"), "县住建局, 城关镇");
    EXPECT_EQ(read("县交通局 / 县公安局／各乡镇"), "县交通局, 县公安局, 各乡镇 (collective)");
    EXPECT_EQ(read("王强/李明", RoleKind::responsible_person), "王强 (person), 李明 (person)");
    EXPECT_EQ(read("县财政局（国资局/金融办）"), "县财政局（国资局/金融办）");
    EXPECT_EQ(read("党政办/所"), "党政办/所");
    EXPECT_EQ(read("A/B专班"), "A/B专班");
}
