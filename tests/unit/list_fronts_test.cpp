// Words in front of a list, and people behind one who have no part in the work.
#include "extract/list_fronts.hpp"
#include "extract/parties.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

std::string read(const std::string& list)
{
    const auto found = extract::read_parties(list, shown::whole(list), RoleKind::responsible_unit, shown::tables());
    std::string line = shown::parties(list, found.parties, found.open_ended);
    for (const Span item : found.unreadable) line += " ?" + shown::words(list, item);
    return line;
}

std::string behind(const std::string& list)
{
    return shown::words(list, extract::behind_list_front(list, shown::whole(list), shown::tables()));
}

} // namespace

TEST(ListFronts, a_word_in_front_of_the_list_is_no_name)
{
    EXPECT_EQ(behind("包括区发改局、区财政局"), "区发改局、区财政局");
    EXPECT_EQ(behind("含区发改局、各镇街"), "区发改局、各镇街");
    EXPECT_EQ(behind("有区发改局、区财政局"), "区发改局、区财政局");
    EXPECT_EQ(behind("建议为区文旅局"), "区文旅局");
    EXPECT_EQ(behind("主要有各镇政府"), "各镇政府");
    EXPECT_EQ(read("包括区发改局、区财政局"), "区发改局, 区财政局");
}

TEST(ListFronts, names_that_begin_so_stay)
{
    for (const std::string list : {"含山县水务局", "有关部门", "有色金属公司", "为民服务中心", "有市场监管局", "包括方案", "区发改局"})
        EXPECT_EQ(behind(list), list);
}

TEST(ListFronts, whom_to_ask_has_the_role_of_his_word_and_clerks_have_none)
{
    EXPECT_EQ(read("区卫健局，联系人王芳"), "区卫健局, 王芳 (person, =contact)");
    EXPECT_EQ(read("区民政局（联系人王芳，电话12345678）、区财政局"), "区民政局, 王芳 (person, =contact), 区财政局");
    EXPECT_EQ(read("区民政局（以下简称民政局）（牵头）"), "区民政局 (（牵头）, =lead_unit)");
    EXPECT_EQ(read("区民政局（以下简称“民政局”）"), "区民政局 (（以下简称“民政局”）)");
    EXPECT_EQ(read("区民政局，联系人王芳、李刚"), "区民政局, 王芳 (person, =contact), 李刚 (person, =contact)");
    EXPECT_EQ(read("区民政局（老龄科 王芳 12345678）、区财政局"), "区民政局 (（老龄科 王芳 12345678）), 区财政局");
    EXPECT_EQ(read("区民政局（2023年项目）"), "区民政局（2023年项目）");
    EXPECT_EQ(read("区民政局（民政局）"), "区民政局（民政局）");
    EXPECT_EQ(read("区民政局，审核人李刚"), "区民政局 ?审核人李刚");
    EXPECT_EQ(read("区委改革办｜"), "区委改革办");
    EXPECT_EQ(read("区卫健局、区民政局"), "区卫健局, 区民政局");
    EXPECT_EQ(read("区卫健局、联系人制度办公室"), "区卫健局, 联系人制度办公室");
}
