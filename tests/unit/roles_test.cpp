// From the duties of a paragraph to roles with parties: labels, times, fields, what names nobody, and leaders that take the lead.
#include "extract/roles.hpp"
#include "outline/clauses/pieces.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace zeren;

struct Read {
    std::string roles;
    std::string others; // times (@), fields (=), codes of diagnostics (!)
};

Read read(const std::string& text)
{
    const auto set = extract::read_roles(text, outline::find_pieces(text, shown::whole(text), shown::tables()), shown::tables());
    Document document;
    document.content = text;
    Read out;
    std::vector<std::string> roles;
    for (const Role& role : set.roles) roles.push_back(shown::role(document, role));
    out.roles = shown::joined(roles);
    std::vector<std::string> others;
    for (const auto& time : set.times) others.push_back('@' + shown::words(text, time.span));
    for (const Field& field : set.fields) others.push_back(shown::words(text, field.label) + '=' + shown::words(text, field.span));
    for (const Diagnostic& one : set.diagnostics) others.push_back('!' + one.code);
    out.others = shown::joined(others);
    return out;
}

} // namespace

TEST(Roles, one_duty_is_one_role)
{
    EXPECT_EQ(read("加固河堤。（市水务局牵头，市林业局、各县区配合）").roles,
              "lead_unit 牵头: 市水务局 | cooperating_unit 配合: 市林业局, 各县区 (collective)");
    EXPECT_EQ(read("牵头领导：李志远\n牵头单位：市水务局\n责任单位：市林业局等").roles,
              "lead_leader 牵头领导: 李志远 (person) | lead_unit 牵头单位: 市水务局 | responsible_unit 责任单位: 市林业局 等");
    EXPECT_EQ(read("加固河堤。").roles, "");
}

TEST(Roles, a_leader_who_leads_is_a_lead_leader)
{
    EXPECT_EQ(read("加固河堤。（副县长郭志强牵头，县水务局负责）").roles,
              "lead_leader 牵头: 郭志强 (person, 副县长) | responsible_unit 负责: 县水务局");
    EXPECT_EQ(read("加固河堤。（县水务局牵头）").roles, "lead_unit 牵头: 县水务局");
}

TEST(Roles, times_and_fields_are_no_roles)
{
    const Read clause = read("加固河堤。（市水务局负责，6月底前完成）");
    EXPECT_EQ(clause.roles, "responsible_unit 负责: 市水务局");
    EXPECT_EQ(clause.others, "@6月底前");
    const Read labels = read("责任单位：市水务局；完成时限：6月底前；备注：已立项。");
    EXPECT_EQ(labels.roles, "responsible_unit 责任单位: 市水务局");
    EXPECT_EQ(labels.others, "@6月底前 | 备注=已立项。");
}

TEST(Roles, what_a_clause_is_based_on_is_no_party)
{
    EXPECT_EQ(read("责任分工：按照城市片林规划要求，市林业局负责组织实施，市水务局配合。").roles,
              read("责任分工：市林业局负责组织实施，市水务局配合。").roles);
    EXPECT_EQ(read("加固河堤。（根据防汛工作需要，市水务局牵头，市林业局配合）").roles,
              "lead_unit 牵头: 市水务局 | cooperating_unit 配合: 市林业局");
    EXPECT_EQ(read("加固河堤。（市水务局牵头，市林业局按照职责分工配合）").roles,
              "lead_unit 牵头: 市水务局 | cooperating_unit 配合: 市林业局");
    EXPECT_EQ(read("责任分工：按照城市片林规划要求，做好组织实施。").roles, "");
    EXPECT_EQ(read("加固河堤。（根据防汛工作需要，另行安排）").roles, "");
    EXPECT_EQ(read("按照规划要求，根据工作需要，加固河堤，清理河道。").roles, "");
}

TEST(Roles, a_label_that_names_nobody_is_told)
{
    EXPECT_EQ(read("责任单位：").others, "!label_without_parties");
    EXPECT_EQ(read("责任单位：。").others, "!label_without_parties");
    EXPECT_EQ(read("责任单位：").roles, "");
    EXPECT_EQ(read("责任单位：市水务局").others, "");
}

TEST(Roles, the_span_reaches_from_label_or_first_party_to_last_party_or_verb)
{
    const auto span_of = [](const std::string& text) {
        const auto set = extract::read_roles(text, outline::find_pieces(text, shown::whole(text), shown::tables()), shown::tables());
        return set.roles.empty() ? std::string() : shown::words(text, set.roles.front().span);
    };
    EXPECT_EQ(span_of("责任单位：市水务局、市林业局。"), "责任单位：市水务局、市林业局");
    EXPECT_EQ(span_of("加固河堤。（市水务局、市林业局按职责分工负责）"), "市水务局、市林业局按职责分工负责");
    EXPECT_EQ(span_of("加固河堤。（市水务局牵头，各县区配合）"), "市水务局牵头");
}

TEST(Roles, verbs_are_marked_and_labels_are_not)
{
    const std::string text = "加固河堤。（市水务局牵头）责任单位：市林业局";
    const auto set = extract::read_roles(text, outline::find_pieces(text, shown::whole(text), shown::tables()), shown::tables());
    ASSERT_EQ(set.roles.size(), 2U);
    EXPECT_TRUE(set.by_verb[0]);
    EXPECT_FALSE(set.by_verb[1]);
}

TEST(Roles, a_unit_behind_the_label_of_a_person_is_a_unit)
{
    EXPECT_EQ(read("揭榜人：江北新材料研究院有限公司").roles, "responsible_unit 揭榜人: 江北新材料研究院有限公司");
    EXPECT_EQ(read("发榜人：市水务局").roles, "other 发榜人: 市水务局"); // as 发榜单位 is
    EXPECT_EQ(read("协助人：市林业局、各县区人民政府").roles, "cooperating_unit 协助人: 市林业局, 各县区人民政府 (collective)");
    EXPECT_EQ(read("牵头人：市水务局").roles, "lead_unit 牵头人: 市水务局");
    EXPECT_EQ(read("责任人：市水务局、市林业局").roles, "responsible_unit 责任人: 市水务局, 市林业局");
    EXPECT_EQ(read("責任人：市水務局").roles, "responsible_unit 責任人: 市水務局");
    EXPECT_EQ(read("牵头领导：市水务局").roles, "lead_unit 牵头领导: 市水务局");
}

TEST(Roles, a_person_or_a_group_of_persons_stays_one)
{
    EXPECT_EQ(read("揭榜人：李志远").roles, "responsible_person 揭榜人: 李志远 (person)");
    EXPECT_EQ(read("发榜人：副市长李志远").roles, "responsible_person 发榜人: 李志远 (person, 副市长)");
    EXPECT_EQ(read("责任人：各乡镇长").roles, "responsible_person 责任人: 各乡镇长 (collective)");
    EXPECT_EQ(read("责任人：各责任单位主要负责人").roles, "responsible_person 责任人: 各责任单位主要负责人 (collective)");
    EXPECT_EQ(read("责任领导：全体班子成员").roles, "responsible_leader 责任领导: 全体班子成员 (collective)");
    EXPECT_EQ(read("责任人：司法所所长").roles, "responsible_person 责任人: 司法所所长 (person)");
}

TEST(Roles, a_label_among_the_items_of_a_list_is_one_of_them)
{
    EXPECT_EQ(read("排查隐患。\n责任单位：相关企业、施工单位、监理单位").roles,
              "responsible_unit 责任单位: 相关企业 (collective), 施工单位, 监理单位");
    EXPECT_EQ(read("排查隐患。\n责任单位：县住建局；施工单位：县二建公司").roles,
              "responsible_unit 责任单位: 县住建局 | other 施工单位: 县二建公司");
}

TEST(Roles, departments_with_different_ends_are_two)
{
    EXPECT_EQ(read("排查隐患。\n责任单位：校长室、德育处、教导处").roles, "responsible_unit 责任单位: 校长室, 德育处, 教导处");
    EXPECT_EQ(read("排查隐患。\n责任单位：总调度室、机动处").roles, "responsible_unit 责任单位: 总调度室, 机动处");
    EXPECT_EQ(read("排查隐患。\n责任单位：宣传、组织处").roles, "responsible_unit 责任单位: 宣传、组织处");
    EXPECT_EQ(read("排查隐患。\n责任单位：汾东、侯南经济开发区管委会").roles, "responsible_unit 责任单位: 汾东、侯南经济开发区管委会");
}
