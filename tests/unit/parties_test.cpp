// Lists of parties in the shapes of LAYOUTS 4 and docs/model.md, and what of a list is no party.
#include "extract/list_items.hpp"
#include "extract/parties.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

std::string read(const std::string& list, RoleKind role = RoleKind::responsible_unit)
{
    const auto found = extract::read_parties(list, shown::whole(list), role, shown::tables());
    std::string line = shown::parties(list, found.parties, found.open_ended);
    for (const Span time : found.times) line += " @" + shown::words(list, time);
    for (const auto& rule : found.rules) line += " #" + std::string(to_string(rule.kind));
    for (const Span item : found.unreadable) line += " ?" + shown::words(list, item);
    return line;
}

struct Case {
    std::string list;
    std::string read;
};

void expect_all(const std::vector<Case>& cases, RoleKind role = RoleKind::responsible_unit)
{
    for (const auto& [list, expected] : cases) EXPECT_EQ(read(list, role), expected) << list;
}

} // namespace

TEST(Parties, marks_split)
{
    expect_all({{"市水务局", "市水务局"},
                {"市水务局、市林业局", "市水务局, 市林业局"},
                {"市水务局，市林业局", "市水务局, 市林业局"},
                {"市水务局,市林业局", "市水务局, 市林业局"},
                {"市水务局；市林业局", "市水务局, 市林业局"},
                {"市水务局、市林业局，各县区", "市水务局, 市林业局, 各县区 (collective)"},
                {" 市水务局 、 市林业局 。", "市水务局, 市林业局"},
                {"市水务局、、市林业局、", "市水务局, 市林业局"},
                {"市水务局、\n市林业局", "市水务局, 市林业局"},
                {"市水务局 市林业局", "市水务局, 市林业局"},
                {"市水务局\u3000市林业局\u3000各县区", "市水务局, 市林业局, 各县区 (collective)"}});
}

TEST(Parties, a_sign_in_front_is_no_part_of_a_name)
{
    expect_all({{"→市水务局", "市水务局"}, {"——市水务局、★市林业局", "市水务局, 市林业局"}, {"“双拥”办", "“双拥”办"}});
}

TEST(Parties, brackets_and_quotes_never_split)
{
    expect_all({{"区产业（物流、仓储）园区服务中心、区发改委", "区产业（物流、仓储）园区服务中心, 区发改委"},
                {"各县（市、区）人民政府", "各县（市、区）人民政府 (collective)"},
                {"各县(市,区)人民政府,市水务局", "各县(市,区)人民政府 (collective), 市水务局"},
                {"“数字、绿色”专班、市水务局", "“数字、绿色”专班, 市水务局"},
                {"各街道（功能区）", "各街道（功能区） (collective)"},
                {"市委宣传部（市新闻出版局）、市财政局", "市委宣传部（市新闻出版局）, 市财政局"}});
}

TEST(Parties, collectives_that_each_opens_stay_whole)
{
    expect_all({{"各县、市、区政府", "各县、市、区政府 (collective)"},
                {"各县、区人民政府(管委会)", "各县、区人民政府(管委会) (collective)"},
                {"各区、县级市", "各区、县级市 (collective)"},
                {"各市党委、政府", "各市党委、政府 (collective)"},
                {"各县、市、区政府，市水务局", "各县、市、区政府 (collective), 市水务局"},
                {"市水务局、各县、市、区政府", "市水务局, 各县、市、区政府 (collective)"},
                {"各区、市各相关部门", "各区 (collective), 市各相关部门 (collective)"},
                {"各乡镇人民政府、街道办事处", "各乡镇人民政府 (collective), 街道办事处 (collective)"},
                {"各县区、市水务局", "各县区 (collective), 市水务局"}});
}

TEST(Parties, collectives_by_opener_or_ending)
{
    for (const std::string list :
         {"各街道", "各相关单位", "市直各有关单位", "市级各有关部门", "相关镇街区", "有关部门", "省政府各部门", "安委会成员单位", "各科室",
          "县各有关单位", "相关街道", "市直有关部门", "各领导小组成员单位", "驻区有关单位", "市直部门", "其他有关单位"}) {
        EXPECT_EQ(read(list), list + " (collective)");
    }
}

TEST(Parties, single_units_are_no_collectives)
{
    for (const std::string list : {"市水务局", "区收储办", "市人行", "江北海关", "江北供电公司", "江北经开区管委会", "城关镇人民政府",
                                   "江北街道", "市总工会", "团市委", "县人民医院", "江北水务集团", "国网江北供电公司", "交警大队"}) {
        EXPECT_EQ(read(list), list);
    }
}

TEST(Parties, a_name_that_begins_like_a_joiner)
{
    expect_all(
        {{"和沿派出所", "和沿派出所"}, {"市水务局、和沿派出所", "市水务局, 沿派出所"}, {"市水务局、及市林业局", "市水务局, 市林业局"}});
}

TEST(Parties, companies_that_share_the_last_ones_word)
{
    expect_all({{"电信、移动、联通云岫分公司", "电信、移动、联通云岫分公司"},
                {"市水务局、中国移动、联通、电信江北分公司", "市水务局, 中国移动、联通、电信江北分公司"},
                {"江北景区、酒店", "江北景区, 酒店"},
                {"县医院、卫生院、各村委会", "县医院, 卫生院, 各村委会 (collective)"},
                {"各市、自治州人民政府", "各市、自治州人民政府 (collective)"}});
}

TEST(Parties, a_list_that_shares_its_tail_is_one)
{
    expect_all({{"汾东、侯南经济开发区管委会", "汾东、侯南经济开发区管委会"},
                {"江北示范区、江南新区管委会", "江北示范区、江南新区管委会"},
                {"市水务局、汾东、侯南经济开发区管委会", "市水务局, 汾东、侯南经济开发区管委会"},
                {"江北区管委会、江南区管委会", "江北区管委会, 江南区管委会"},
                {"市发展和改革局、工业和信息化局", "市发展和改革局, 工业和信息化局"}});
}

TEST(Parties, joiners_split_only_organisations)
{
    expect_all({{"市水务局及市林业局", "市水务局, 市林业局"},
                {"市水务局和各县区", "市水务局, 各县区 (collective)"},
                {"市水务局以及市林业局", "市水务局, 市林业局"},
                {"市水务局与市林业局", "市水务局, 市林业局"},
                {"市发展和改革局及各区", "市发展和改革局, 各区 (collective)"},
                {"市发展和改革委员会", "市发展和改革委员会"},
                {"文化和旅游厅", "文化和旅游厅"},
                {"农业农村和水利局", "农业农村和水利局"},
                {"市自然资源与规划局", "市自然资源与规划局"},
                {"市机关事务和接待服务中心", "市机关事务和接待服务中心"},
                {"市住房和城乡建设局、市水务局及各县区", "市住房和城乡建设局, 市水务局, 各县区 (collective)"}});
}

TEST(Parties, two_halves_of_a_field_of_work_behind_all_of_some_places_are_one)
{
    expect_all(
        {{"各县（市、区）工业和信息化主管部门", "各县（市、区）工业和信息化主管部门 (collective)"},
         {"各区住房和城乡建设主管部门、各市文化和旅游部门", "各区住房和城乡建设主管部门 (collective), 各市文化和旅游部门 (collective)"},
         {"各县市区文化和旅游局", "各县市区文化和旅游局 (collective)"},
         {"各街道和县直部门", "各街道 (collective), 县直部门 (collective)"},
         {"各乡镇和县城管局", "各乡镇 (collective), 县城管局"},
         {"各县区和市级部门", "各县区 (collective), 市级部门 (collective)"}});
}

TEST(Parties, work_is_nobody)
{
    expect_all({{"县水利局、新建泵站3座", "县水利局 ?新建泵站3座"},
                {"改造学校5所", " ?改造学校5所"},
                {"建设银行、县财政局", "建设银行, 县财政局"},
                {"市第3中学", "市第3中学"}});
}

TEST(Parties, others_of_their_kind_behind_towns_are_no_party)
{
    expect_all({{"城关镇、石门镇等乡镇", "城关镇, 石门镇 等"},
                {"城关、石门、河口等乡镇", "城关、石门、河口等乡镇 (collective)"},
                {"县住建局、城关镇等有关乡镇", "县住建局, 城关镇, 有关乡镇 (collective)"}});
}

TEST(Parties, and_so_on_opens_the_list_and_is_no_party)
{
    expect_all({{"市水务局等", "市水务局 等"},
                {"市水务局、市林业局等", "市水务局, 市林业局 等"},
                {"市水务局、市林业局等部门", "市水务局, 市林业局 等"},
                {"市水务局、市林业局等单位", "市水务局, 市林业局 等"},
                {"市水务局、市林业局等8个部门", "市水务局, 市林业局 等"},
                {"市水务局等，各县区", "市水务局, 各县区 (collective) 等"},
                {"区司法局等有关部门", "区司法局, 有关部门 (collective)"},
                {"市总工会等和各县政府", "市总工会, 各县政府 (collective) 等"},
                {"市水务局、市林业局等国务院相关部门及各地区", "市水务局, 市林业局, 国务院相关部门 (collective), 各地区 (collective)"}});
}

TEST(Parties, a_verb_alone_is_nobody)
{
    expect_all({{"市水务局、协办", "市水务局 ?协办"}, {"配合", " ?配合"}, {"市协办中心", "市协办中心"}});
}

TEST(Parties, and_so_on_inside_a_name_stays)
{
    expect_all({{"市高等教育局", "市高等教育局"},
                {"江北中等专业学校", "江北中等专业学校"},
                {"市初等教育办公室、市水务局", "市初等教育办公室, 市水务局"}});
}

TEST(Parties, openers_are_left_out)
{
    expect_all(
        {{"由市水务局", "市水务局"}, {"会同市水务局、市林业局", "市水务局, 市林业局"}, {"市水务局、以及市林业局", "市水务局, 市林业局"}});
}

TEST(Parties, qualifiers_stand_outside_the_text)
{
    expect_all(
        {{"市水务局（牵头）、市林业局", "市水务局 (（牵头）, =lead_unit), 市林业局"},
         {"各乡镇、市林业局（共同牵头）", "各乡镇 (collective), 市林业局 (（共同牵头）, =lead_unit)"},
         {"市政府办、市水务局、市林业局（共同牵头）", "市政府办, 市水务局 (（共同牵头）, =lead_unit), 市林业局 (（共同牵头）, =lead_unit)"},
         {"市水务局、市林业局（共同牵头），市财政局", "市水务局 (（共同牵头）, =lead_unit), 市林业局 (（共同牵头）, =lead_unit), 市财政局"},
         {"市财政局，市水务局、市林业局（联合牵头）", "市财政局, 市水务局 (（联合牵头）, =lead_unit), 市林业局 (（联合牵头）, =lead_unit)"},
         {"市水务局、市林业局（牵头）", "市水务局, 市林业局 (（牵头）, =lead_unit)"},
         {"市水务局(牵头单位)、市林业局(配合)", "市水务局 (（牵头单位）, =lead_unit), 市林业局 (（配合）, =cooperating_unit)"},
         {"市水务局（负责）", "市水务局 (（负责）)"},
         {"市水务局（列第一位者为牵头单位，下同）、市林业局", "市水务局 (（列第一位者为牵头单位，下同）), 市林业局 #first_is_lead"}});
}

TEST(Parties, times_in_a_list_are_deadlines)
{
    expect_all({{"市水务局，6月底前", "市水务局 @6月底前"},
                {"市水务局、市林业局，2022年12月底前完成", "市水务局, 市林业局 @2022年12月底前"},
                {"市水务局，长期坚持", "市水务局 @长期坚持"}});
}

TEST(Parties, what_cannot_be_a_party_is_told)
{
    for (const std::string list : {"（公章）", "8", "要求各单位认真落实", "必须予以保障"}) {
        const auto found = extract::read_parties(list, shown::whole(list), RoleKind::responsible_unit, shown::tables());
        EXPECT_TRUE(found.parties.empty()) << list;
        EXPECT_EQ(found.unreadable.size(), 1U) << list;
    }
    EXPECT_EQ(read(""), "");
    EXPECT_EQ(read("、，；。"), "");
}

TEST(Parties, an_official_among_units_is_a_person)
{
    expect_all({{"县政府副县长郭志强、县水务局", "郭志强 (person, 县政府副县长), 县水务局"},
                {"市长热线办公室、市水务局", "市长热线办公室, 市水务局"}});
}

TEST(Parties, a_unit_in_a_role_of_persons_stays_a_unit)
{
    expect_all({{"李志远、市水务局", "李志远 (person), 市水务局"},
                {"各街道主要负责人", "各街道主要负责人 (collective)"},
                {"李志远", "李志远 (person)"}},
               RoleKind::responsible_leader);
}

TEST(Parties, long_lists_are_split_in_order)
{
    std::string list;
    for (int i = 0; i < 3000; ++i) list += "市水务局、";
    const auto found = extract::read_parties(list, shown::whole(list), RoleKind::responsible_unit, shown::tables());
    ASSERT_EQ(found.parties.size(), 3000U);
    for (std::size_t i = 1; i < found.parties.size(); ++i) EXPECT_LE(found.parties[i - 1].span.end, found.parties[i].span.begin);
}

TEST(Parties, unbalanced_brackets_lose_nothing)
{
    for (const std::string list :
         {"市水务局（、市林业局", "市水务局）、市林业局", "（市水务局、市林业局", "((((市水务局", "“市水务局、市林业局"}) {
        const auto found = extract::read_parties(list, shown::whole(list), RoleKind::responsible_unit, shown::tables());
        for (const Party& party : found.parties) EXPECT_TRUE(shown::whole(list).holds(party.span)) << list;
        EXPECT_FALSE(found.parties.empty() && found.unreadable.empty()) << list;
    }
}

TEST(Parties, and_so_on_alone_is_nobody) { expect_all({{"市水务局、等", "市水务局 等"}, {"市水务局、等部门", "市水务局 等"}, {"等", ""}}); }

TEST(Parties, fields_of_work_before_a_word_for_departments_are_one_collective)
{
    expect_all({{"知识产权、林业等部门", "知识产权、林业等部门 (collective)"},
                {"市财政局、知识产权、林业等部门", "市财政局, 知识产权、林业等部门 (collective)"},
                {"市财政局、市林业局等部门", "市财政局, 市林业局 等"},
                {"市财政局等部门", "市财政局 等"}});
}

TEST(Parties, traditional_function_words)
{
    expect_all({{"市財政局等部門", "市財政局 等"}, {"市財政局、市林業局與各區縣", "市財政局, 市林業局, 各區縣 (collective)"}});
}

TEST(Parties, levels_and_bare_kinds_depend_on_the_collective_before_them)
{
    expect_all({{"各区、乡镇两级河长", "各区、乡镇两级河长 (collective)"},
                {"各中小学、幼儿园", "各中小学、幼儿园 (collective)"},
                {"各中小学、市实验幼儿园", "各中小学 (collective), 市实验幼儿园"}});
}

TEST(Parties, a_blank_splits_in_front_of_a_short_collective)
{
    expect_all({{"市老龄办 各镇、街道", "市老龄办, 各镇、街道 (collective)"},
                {"市水务局 各村", "市水务局, 各村 (collective)"},
                {"市水务局　各乡", "市水务局, 各乡 (collective)"},
                {"各镇 市林业局", "各镇 市林业局 (collective)"}, // nothing says where the first ends
                {"市 水 务 局", "市 水 务 局"}});
}

TEST(Parties, names_that_share_a_counted_kind_are_one)
{
    expect_all({{"柳岸、北桥、锦明三个社区", "柳岸、北桥、锦明三个社区"},
                {"市水务局、东河、西河2镇", "市水务局, 东河、西河2镇"},
                {"城东、城西两个街道，市林业局", "城东、城西两个街道, 市林业局"},
                {"东山、西山、南山、北山四个园区", "东山、西山、南山、北山四个园区"},
                {"市水务局、市林业局2个部门", "市水务局, 市林业局"}});
}

TEST(Parties, a_blank_splits_places_of_one_rank)
{
    EXPECT_EQ(read("城关镇 东坡乡 西河乡"), "城关镇, 东坡乡, 西河乡");
    EXPECT_EQ(read("五星街道 南街街道"), "五星街道, 南街街道");
    EXPECT_EQ(read("东街村 西坡村"), "东街村, 西坡村");
    EXPECT_EQ(read("长宁县 大足县"), "长宁县, 大足县");
    EXPECT_EQ(read("河东区 城关镇"), "河东区 城关镇"); // a town of the district
    EXPECT_EQ(read("东 山区"), "东 山区");
    EXPECT_EQ(read("大石镇 人民政府"), "大石镇 人民政府");
}

TEST(Parties, a_blank_that_splits_vouches_for_the_next)
{
    expect_all({{"规划建设局 市政工程处 交警四大队", "规划建设局, 市政工程处, 交警四大队"},
                {"市水务局 市环卫处 市园林所", "市水务局, 市环卫处, 市园林所"}});
}

TEST(Parties, a_kind_of_office_alone_means_each_of_them)
{
    expect_all({{"街道办事处", "街道办事处 (collective)"},
                {"市水务局、主管部门", "市水务局, 主管部门 (collective)"},
                {"东山街道办事处", "东山街道办事处"},
                {"东山管委会", "东山管委会"}});
}

TEST(Parties, areas_share_two_authorities_and_a_count_its_kinds)
{
    expect_all({{"城乡一体化示范区、高新区党工委和管委会", "城乡一体化示范区、高新区党工委和管委会"},
                {"县水务局、高新区党工委和管委会", "县水务局, 高新区党工委和管委会"},
                {"县教育局，13个街道、镇", "县教育局, 13个街道、镇 (collective)"},
                {"12个乡镇", "12个乡镇 (collective)"},
                {"第三中学、两个项目公司", "第三中学, 两个项目公司"},
                {"县实验二小、丰庆社区", "县实验二小, 丰庆社区"}});
}

TEST(Parties, a_bracket_that_changes_nothing_is_part_of_the_name)
{
    expect_all({{"江北燃气集团（实施主体）", "江北燃气集团（实施主体）"},
                {"各片区管理局（或业主单位）", "各片区管理局（或业主单位） (collective)"},
                {"江北燃气集团（牵头单位）", "江北燃气集团 (（牵头单位）, =lead_unit)"}});
}

TEST(Parties, a_run_of_areas_shares_the_authority_of_the_last)
{
    expect_all({{"西河县、川东区、淮南县人民政府", "西河县、川东区、淮南县人民政府"},
                {"市交通局，西河县、川东区、淮南县人民政府，市开发区管委会", "市交通局, 西河县、川东区、淮南县人民政府, 市开发区管委会"},
                {"西河县、川东区、市交通局", "西河县, 川东区, 市交通局"},
                {"西河县等、川东区、淮南县人民政府", "西河县, 川东区、淮南县人民政府 等"},
                {"西河县人民政府、川东区、淮南县人民政府", "西河县人民政府, 川东区、淮南县人民政府"}});
}

TEST(Parties, a_post_alone_is_a_person_and_comrade_is_no_post)
{
    expect_all({{"分管副市长、市水务局", "分管副市长 (person), 市水务局"},
                {"李远同志", "李远 (person)"},
                {"各乡镇长", "各乡镇长 (collective)"},
                {"县委", "县委"}});
}

TEST(Parties, an_unknown_label_ends_the_list)
{
    expect_all({{"县交通局\n成员单位：县财政局、县公安局", "县交通局 ?成员单位：县财政局、县公安局"},
                {"县交通局、参建方：县财政局、县公安局", "县交通局 ?参建方：县财政局、县公安局"},
                {"县交通局（电话：123）", "县交通局（电话：123）"}});
}

TEST(Parties, a_vacancy_is_nobody)
{
    EXPECT_EQ(read("空缺（由田野代）", RoleKind::responsible_leader), " ?空缺（由田野代）");
    EXPECT_EQ(read("黄国庆、待定", RoleKind::responsible_leader), "黄国庆 (person) ?待定");
    EXPECT_EQ(read("待遇保障科"), "待遇保障科");
}

TEST(Parties, posts_and_names_of_leaders_in_front_of_a_verb)
{
    const auto read = [](const std::string& clause) {
        const Document document = shown::document("江北市任务分工\n1.加固河堤。（" + clause + "）\n2.清理河道。（市水务局负责）\n");
        return shown::roles(document, document.tasks.front());
    };
    EXPECT_EQ(read("市委常委、常务副市长李明牵头"), "lead_leader 牵头: 李明 (person, 市委常委、常务副市长)");
    EXPECT_EQ(read("党委委员、武装部长霍刚负责"), "responsible_leader 负责: 霍刚 (person, 党委委员、武装部长)");
    EXPECT_EQ(read("副市长李明、赵丽牵头"), "lead_leader 牵头: 李明 (person, 副市长), 赵丽 (person)");
    EXPECT_EQ(read("市委常委牵头"), "lead_leader 牵头: 市委常委 (person)");
    EXPECT_EQ(read("旗民政委、县市政委负责"), "responsible_unit 负责: 旗民政委, 县市政委"); // offices whose names end as a post
    EXPECT_EQ(read("市长助理陈刚牵头"), "lead_leader 牵头: 陈刚 (person, 市长助理)");
    EXPECT_EQ(read("李明副市长、常务副市长王强牵头"), "lead_leader 牵头: 李明 (person, 副市长), 王强 (person, 常务副市长)");
    EXPECT_EQ(read("副市长、市长热线办负责").find("市长热线办 (person"), std::string::npos);
    EXPECT_EQ(read("市委、市长热线办负责"), "responsible_unit 负责: 市委, 市长热线办");
    EXPECT_EQ(read("副市长李明、高新区管委会牵头").find("高新区管委会 (person"), std::string::npos);
}

TEST(Parties, places_and_fields_with_others_of_their_kind_are_one_collective)
{
    EXPECT_EQ(read("市住建局，城关、石门、河口等乡镇"), "市住建局, 城关、石门、河口等乡镇 (collective)");
    EXPECT_EQ(read("城关、石门等镇街"), "城关、石门等镇街 (collective)");
    EXPECT_EQ(read("市教育局、市民政局等部门"), "市教育局, 市民政局 等");
    EXPECT_EQ(read("东湖、西湖、南湖街道"), "东湖、西湖、南湖街道");
    EXPECT_EQ(read("市水务局，东山、西河等县区政府"), "市水务局, 东山、西河等县区政府 (collective)");
    EXPECT_EQ(read("东山、西河等县市区人民政府、市财政局"), "东山、西河等县市区人民政府 (collective), 市财政局");
    EXPECT_EQ(read("市水务局、东山县政府"), "市水务局, 东山县政府");
    EXPECT_EQ(read("县区政府"), "县区政府");
}

TEST(Parties, what_a_unit_answers_for_is_its_qualifier)
{
    const auto qualifiers = [](const std::string& list) {
        const auto found = extract::read_parties(list, shown::whole(list), RoleKind::responsible_unit, shown::tables());
        std::string line;
        for (const Party& party : found.parties)
            line += (line.empty() ? "" : ", ") + shown::words(list, party.span) +
                    (party.qualifier ? "=" + shown::words(list, *party.qualifier) : "");
        return line;
    };
    EXPECT_EQ(qualifiers("市农业农村局（户厕改造、垃圾分类）、市水利局（饮水安全）"), "市农业农村局=户厕改造、垃圾分类, 市水利局=饮水安全");
    EXPECT_EQ(qualifiers("市水利局(河道整治)"), "市水利局=河道整治");
    EXPECT_EQ(qualifiers("市财政局（市国资委）、市委宣传部（文明办）"), "市财政局（市国资委）, 市委宣传部（文明办）");
    EXPECT_EQ(qualifiers("市教育局（信息中心）、市商务局（口岸办公室）"), "市教育局（信息中心）, 市商务局（口岸办公室）");
    EXPECT_EQ(qualifiers("嵐川海關（籌）、各镇（街道）、城关镇（东街社区）"), "嵐川海關（籌）, 各镇（街道）, 城关镇（东街社区）");
    EXPECT_EQ(qualifiers("琅桥燃气集团（实施主体）"), "琅桥燃气集团（实施主体）");
}

TEST(Parties, who_does_it_leads_where_the_bracket_of_another_helps)
{
    const auto effects = [](const std::string& list) {
        const Document document = shown::document("江北市任务清单\n1.新建泵站2座。\n责任单位：" + list + "\n");
        std::string all;
        for (const Party& party : document.tasks.at(0).roles.at(0).parties)
            all += std::string(all.empty() ? "" : "|") + std::string(document.text(party.span)) +
                   (party.effective_role ? party.effective_role == RoleKind::lead_unit ? "+" : "-" : "");
        return all;
    };
    EXPECT_EQ(effects("县水务局（主办）、县财政局（协办）"), "县水务局+|县财政局-");
    EXPECT_EQ(effects("县水务局（主）、县财政局（协）"), "县水务局+|县财政局-");
    EXPECT_EQ(effects("县水务局（牵）、县财政局（配）"), "县水务局+|县财政局-");
    EXPECT_EQ(effects("县水务局（主办）、县财政局"), "县水务局|县财政局");
    EXPECT_EQ(effects("县水务局（东）、县水务局（西）"), "县水务局（东）|县水务局（西）");
    EXPECT_EQ(effects("县水务局（户厕改造）、县财政局（协办）"), "县水务局|县财政局-");
}
