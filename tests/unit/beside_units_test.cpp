// Persons beside their units behind a label of units: with posts, in brackets, glued; and what is a unit alone.
#include "extract/roles.hpp"
#include "outline/clauses/pieces.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

std::string read(const std::string& text)
{
    const auto set = extract::read_roles(text, outline::find_pieces(text, shown::whole(text), shown::tables()), shown::tables());
    Document document;
    document.content = text;
    std::vector<std::string> roles;
    for (const Role& role : set.roles) roles.push_back(shown::role(document, role));
    return shown::joined(roles);
}

const std::string kPerson = "=responsible_person)";

} // namespace

TEST(BesideUnits, the_unit_comes_first_and_the_person_beside_it)
{
    const std::string read_once = "responsible_unit 责任单位: 县水务局, 张远 (person, 局长, " + kPerson;
    for (const std::string value : {"县水务局 局长 张远", "县水务局 局长张远", "县水务局局长 张远", "县水务局局长张远",
                                    "县水务局 张远 局长", "县水务局（局长张远）", "县水务局（局长 张远）"})
        EXPECT_EQ(read("责任单位：" + value), read_once) << value;
    EXPECT_EQ(read("责任单位：县水务局 局长 张远 县林业局 副局长 李明"),
              "responsible_unit 责任单位: 县水务局, 张远 (person, 局长, " + kPerson + ", 县林业局, 李明 (person, 副局长, " + kPerson);
    EXPECT_EQ(read("责任单位：县水务局 局长 张 远、县林业局"),
              "responsible_unit 责任单位: 县水务局, 张 远 (person, 局长, " + kPerson + ", 县林业局");
    EXPECT_EQ(read("牵头单位：县卫生健康委员会 主任 周敏"), "lead_unit 牵头单位: 县卫生健康委员会, 周敏 (person, 主任, " + kPerson);
    EXPECT_EQ(read("牵头单位：县政府办公室主任周敏"), "lead_unit 牵头单位: 县政府办公室, 周敏 (person, 主任, " + kPerson);
}

TEST(BesideUnits, a_label_that_names_persons_needs_no_post)
{
    EXPECT_EQ(read("牵头单位(责任人):县水务局(张远);配合单位(责任人):县财政局(李明、王芳)、各乡镇(党委书记)"),
              "lead_unit 牵头单位(责任人): 县水务局, 张远 (person, " + kPerson +
                  " | cooperating_unit 配合单位(责任人): 县财政局, 李明 (person, " + kPerson + ", 王芳 (person, " + kPerson +
                  ", 各乡镇 (collective), 党委书记 (person, " + kPerson);
    EXPECT_EQ(read("责任单位及责任人：县水务局 张远"), "responsible_unit 责任单位及责任人: 县水务局, 张远 (person, " + kPerson);
    EXPECT_EQ(read("责任单位及责任人：县水务局、张远"), "responsible_unit 责任单位及责任人: 县水务局, 张远 (person, " + kPerson);
    EXPECT_EQ(read("责任领导及责任单位：张远 县水务局"),
              "responsible_unit 责任领导及责任单位: 张远 (person, =responsible_leader), 县水务局");
    EXPECT_EQ(read("责任单位（人）：县水务局（张远）"), "responsible_unit 责任单位（人）: 县水务局, 张远 (person, " + kPerson);
    EXPECT_EQ(read("责任单位及责任人：县水务局、金融科"), "responsible_unit 责任单位及责任人: 县水务局, 金融科");
}

TEST(BesideUnits, a_name_of_three_right_behind_an_office)
{
    const std::string both = "责任单位: 县水务局, 张建国 (person, " + kPerson + ", 县林业局, 李明 (person, " + kPerson;
    for (const std::string list : {"县水务局：张建国，县林业局：李明", "县水务局（张建国）、县林业局（李明）",
                                   "县水务局 张建国、县林业局 李明", "县水务局: 张建国；县林业局: 李明"})
        EXPECT_EQ(read("责任单位：" + list), "responsible_unit " + both) << list;
    EXPECT_EQ(read("责任单位：县发改局 刘一帆"), "responsible_unit 责任单位: 县发改局, 刘一帆 (person, " + kPerson);
    EXPECT_EQ(read("责任单位：县水务局：张建国、李明，县林业局"),
              "responsible_unit 责任单位: 县水务局, 张建国 (person, " + kPerson + ", 李明 (person, " + kPerson + ", 县林业局");
    EXPECT_EQ(read("责任人：县教育局 王建明、县住建局 赵卫国"),
              "responsible_person 责任人: 县教育局 (=responsible_unit), 王建明 (person), 县住建局 (=responsible_unit), 赵卫国 (person)");
    EXPECT_EQ(read("负责人：总务处 周立"),
              "responsible_person 负责人: 总务处 (=responsible_unit), 周立 (person)"); // the label announces persons
    EXPECT_EQ(read("责任人：县水务局 王明"), "responsible_person 责任人: 县水务局 (=responsible_unit), 王明 (person)");
    EXPECT_EQ(read("责任人：王明 李强"), "responsible_person 责任人: 王明 (person), 李强 (person)");
    EXPECT_EQ(read("责任单位：县水务局 高新区"), "responsible_unit 责任单位: 县水务局, 高新区");
    EXPECT_EQ(read("责任单位：县水务局（河湖科）、县林业局（安全股）"),
              "responsible_unit 责任单位: 县水务局（河湖科）, 县林业局（安全股）");
    EXPECT_EQ(read("责任单位：县水务局（高新）"), "responsible_unit 责任单位: 县水务局（高新）");
    EXPECT_EQ(read("责任单位：成员单位：张建国"), ""); // a label that nobody knows
}

TEST(BesideUnits, units_alone_stay_as_they_are)
{
    EXPECT_EQ(read("责任单位：县水务局（水政大队）、各街道（功能区）"),
              "responsible_unit 责任单位: 县水务局（水政大队）, 各街道（功能区） (collective)");
    EXPECT_EQ(read("责任单位：县文旅局（文物）、县教育局（高中）"), "responsible_unit 责任单位: 县文旅局（文物）, 县教育局（高中）");
    EXPECT_EQ(read("责任单位：县水务局（牵头）、县林业局"), "responsible_unit 责任单位: 县水务局 (（牵头）, =lead_unit), 县林业局");
    EXPECT_EQ(read("责任单位：县政府副县长郭志强、县林业局"), "responsible_unit 责任单位: 郭志强 (person, 县政府副县长), 县林业局");
    EXPECT_EQ(read("责任单位：副县长郭志强"), "responsible_unit 责任单位: 郭志强 (person, 副县长)");
    EXPECT_EQ(read("加固河堤。（副县长郭志强牵头，县水务局局长张远负责）"),
              "lead_leader 牵头: 郭志强 (person, 副县长) | responsible_leader 负责: 张远 (person, 县水务局局长)");
}

TEST(BesideUnits, a_time_beside_a_unit_is_no_part_of_it)
{
    EXPECT_EQ(read("责任单位及完成时限：县水务局 2022年底前"), "responsible_unit 责任单位及完成时限: 县水务局");
    EXPECT_EQ(read("完成时限及责任单位：2022年底前，县水务局牵头，县林业局配合"),
              "lead_unit 牵头: 县水务局 | cooperating_unit 配合: 县林业局");
    EXPECT_EQ(read("完成时限及责任单位：2022年底前；县水务局"), "responsible_unit 完成时限及责任单位: 县水务局");
}

TEST(BesideUnits, damaged_lists_are_read_in_bounds)
{
    for (const std::string value :
         {"（", "）", "县水务局（", "（张远）", "县水务局（）", "县水务局（、）", "县水务局 （局长", " ", "局长", "局长 张远",
          "县水务局 局长", "县水务局　　局长　张远　", "张", "县水务局（局长张远", "县水务局局长局长张远张远"})
        (void)read("责任单位（责任人）：" + value);
    std::string many;
    for (int i = 0; i < 20000; ++i) many += "县水务局 局长 张远 ";
    EXPECT_NE(read("责任单位：" + many).find("县水务局, 张远"), std::string::npos);
}

TEST(BesideUnits, a_township_is_an_office_where_a_full_name_stands_beside_it)
{
    const std::string pair = "责任单位及责任人: 县住建局, 李明 (person, " + kPerson + ", 城关镇, 张大山 (person, " + kPerson;
    for (const std::string list : {"县住建局 李明、城关镇 张大山", "县住建局 李明、城关镇张大山", "县住建局（李明）、城关镇（张大山）"})
        EXPECT_EQ(read("责任单位及责任人：" + list), "responsible_unit " + pair) << list;
    EXPECT_EQ(read("责任单位及责任人：城关镇 镇长 王强"), "responsible_unit 责任单位及责任人: 城关镇, 王强 (person, 镇长, " + kPerson);
    EXPECT_EQ(read("责任单位及责任人：城关镇 金融科"), "responsible_unit 责任单位及责任人: 城关镇 金融科");
    EXPECT_EQ(read("责任单位：城关镇 高家村"), "responsible_unit 责任单位: 城关镇 高家村");
    EXPECT_EQ(read("责任人：城关镇 张大山"), "responsible_person 责任人: 城关镇 (=responsible_unit), 张大山 (person)");
}

TEST(BesideUnits, a_label_of_two_may_share_its_head_or_its_end)
{
    const std::string both = ": 王强 (person, =responsible_leader), 县住建局";
    for (const std::string label : {"责任领导及单位", "责任领导、单位", "责任领导和部门"})
        EXPECT_EQ(read(label + "：王强、县住建局"), "responsible_unit " + label + both) << label;
    EXPECT_EQ(read("责任单位及人员：县住建局、王强"), "responsible_unit 责任单位及人员: 县住建局, 王强 (person, " + kPerson);
    EXPECT_EQ(read("牵头、配合单位：县住建局、县财政局"), "responsible_unit 牵头、配合单位: 县住建局, 县财政局");
    EXPECT_EQ(read("责任单位及工作要求：县住建局"), "");
    EXPECT_EQ(read("明确责任领导及单位，落实责任。"), "");
}

TEST(BesideUnits, a_leader_behind_a_semicolon_is_another_one)
{
    EXPECT_EQ(read("责任领导：周明，县委常委、副县长；李强，副县长"),
              "responsible_leader 责任领导: 周明 (person, 县委常委、副县长), 李强 (person, 副县长)");
    EXPECT_EQ(read("责任领导：周明；李强；责任单位：县住建局"),
              "responsible_leader 责任领导: 周明 (person), 李强 (person) | responsible_unit 责任单位: 县住建局");
    EXPECT_EQ(read("责任领导：周明，副县长；金融服务提升"), "responsible_leader 责任领导: 周明 (person, 副县长)");
}

TEST(BesideUnits, who_joins_and_负责_in_the_value_of_a_label)
{
    EXPECT_EQ(read("责任单位：县生态环境分局会同县直有关部门"),
              "responsible_unit 责任单位: 县生态环境分局 | cooperating_unit 会同: 县直有关部门 (collective)");
    EXPECT_EQ(read("责任单位：县水务局会同有关乡镇按职责分工负责"),
              "responsible_unit 责任单位: 县水务局 | cooperating_unit 会同: 有关乡镇 (collective)");
    EXPECT_EQ(read("牵头单位：县水务局、县住建局按职责分工负责"), "lead_unit 牵头单位: 县水务局, 县住建局");
    EXPECT_EQ(read("牵头单位：县水务局负责，县住建局配合"), "lead_unit 牵头单位: 县水务局 | cooperating_unit 配合: 县住建局");
    EXPECT_EQ(read("牵头单位：县水务局牵头，县住建局、县财政局按职责分工负责"),
              "lead_unit 牵头单位: 县水务局 | responsible_unit 负责: 县住建局, 县财政局");
    EXPECT_EQ(read("牵头单位：县水务局，县住建局、县财政局按职责分工负责"),
              "lead_unit 牵头单位: 县水务局 | responsible_unit 负责: 县住建局, 县财政局");
}

TEST(BesideUnits, a_leader_of_the_party_committee_is_a_person_alone)
{
    EXPECT_EQ(read("责任单位：县委副书记张伟、县教育局"), "responsible_unit 责任单位: 张伟 (person, 县委副书记), 县教育局");
    EXPECT_EQ(read("责任单位：清江市委常委王强、市教育局"), "responsible_unit 责任单位: 王强 (person, 清江市委常委), 市教育局");
    EXPECT_EQ(read("责任单位：县发改委副主任张伟"), "responsible_unit 责任单位: 县发改委, 张伟 (person, 副主任, " + kPerson);
    EXPECT_EQ(read("责任单位：县纪委副书记张伟"), "responsible_unit 责任单位: 县纪委, 张伟 (person, 副书记, " + kPerson);
}
