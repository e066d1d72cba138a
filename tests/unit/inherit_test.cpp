// What a task has from its heading, from the task above it, from a rule of the document, and what its labels mean side by side.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& content) { return shown::tasks(shown::document(content)); }

} // namespace

TEST(Inherit, the_leader_of_a_heading_leads_each_task_below_it)
{
    EXPECT_EQ(tasks("一、李志远副县长主抓的工作\n1.加固河堤。（县水务局负责）\n2.清理河道。（县林业局负责）\n二、付华副县长主抓的工作\n3."
                    "加强巡查。（县应急局负责）\n"),
              (Lines{"一/1: 加固河堤。 <- responsible_unit 负责: 县水务局; lead_leader 主抓 [heading_leader]: 李志远 (person, 副县长)",
                     "一/2: 清理河道。 <- responsible_unit 负责: 县林业局; lead_leader 主抓 [heading_leader]: 李志远 (person, 副县长)",
                     "二/3: 加强巡查。 <- responsible_unit 负责: 县应急局; lead_leader 主抓 [heading_leader]: 付华 (person, 副县长)"}));
}

TEST(Inherit, leaders_persons_and_units_are_inherited_apart)
{
    EXPECT_EQ(
        tasks("一、农业（分管领导：王立军；责任部门：农业中心）\n1.发展果园。责任人：周小平\n2.改建厕所。分管领导：赵雪梅\n"),
        (Lines{"一/1: 发展果园。 <- responsible_person 责任人: 周小平 (person); responsible_leader 分管领导 [heading_leader]: 王立军 "
               "(person); "
               "responsible_unit 责任部门 [heading_clause]: 农业中心",
               "一/2: 改建厕所。 <- responsible_leader 分管领导: 赵雪梅 (person); responsible_unit 责任部门 [heading_clause]: 农业中心"}));
}

TEST(Inherit, the_clause_of_a_heading_holds_for_tasks_without_roles)
{
    EXPECT_EQ(
        tasks("一、河堤治理（市水务局牵头）\n1.加固河堤。\n2.清理河道。（市林业局负责）\n"),
        (Lines{"一/1: 加固河堤。 <- lead_unit 牵头 [heading_clause]: 市水务局", "一/2: 清理河道。 <- responsible_unit 负责: 市林业局"}));
}

TEST(Inherit, role_lines_below_a_heading_hold_for_its_tasks)
{
    EXPECT_EQ(tasks("一、河堤治理\n责任领导：李志远\n1.加固河堤。（市水务局负责）\n2.清理河道。（市林业局负责）\n二、其他\n3."
                    "加强巡查。（市应急局负责）\n"),
              (Lines{"一/1: 加固河堤。 <- responsible_unit 负责: 市水务局; responsible_leader 责任领导 [heading_leader]: 李志远 (person)",
                     "一/2: 清理河道。 <- responsible_unit 负责: 市林业局; responsible_leader 责任领导 [heading_leader]: 李志远 (person)",
                     "二/3: 加强巡查。 <- responsible_unit 负责: 市应急局"}));
}

TEST(Inherit, measures_have_the_roles_of_the_task_above_them)
{
    EXPECT_EQ(tasks("1.治理河道。（市水务局牵头）\n（1）清理河道。\n（2）加强巡查。（市应急局负责）\n"),
              (Lines{"1: 治理河道。 <- lead_unit 牵头: 市水务局", "1/1: 清理河道。 <- lead_unit 牵头 [parent_clause]: 市水务局",
                     "1/2: 加强巡查。 <- responsible_unit 负责: 市应急局"}));
}

TEST(Inherit, inherited_parties_keep_the_place_where_they_are_written)
{
    const std::string content = "1.治理河道。（市水务局牵头）\n（1）清理河道。\n";
    const Document document = shown::document(content);
    ASSERT_EQ(document.tasks.size(), 2U);
    const Role& own = document.tasks[0].roles.at(0);
    const Role& inherited = document.tasks[1].roles.at(0);
    EXPECT_EQ(inherited.parties.at(0).span, own.parties.at(0).span);
    ASSERT_TRUE(inherited.basis.has_value());
    EXPECT_EQ(inherited.basis->kind, Basis::Kind::inherited);
    EXPECT_EQ(inherited.basis->span, own.span);
    EXPECT_FALSE(own.basis.has_value());
}

TEST(Inherit, the_first_of_each_list_leads_where_a_rule_says_so)
{
    const Lines read = tasks("关于做好防汛工作的通知\n各县区：\n责任单位中列第一位的为牵头单位。\n1."
                             "加固河堤。\n责任单位：市水务局、市林业局\n2.清理河道。\n责任单位：市林业局\n");
    EXPECT_EQ(read, (Lines{"1: 加固河堤。 <- responsible_unit 责任单位: 市水务局 (=lead_unit, first_is_lead), 市林业局",
                           "2: 清理河道。 <- responsible_unit 责任单位: 市林业局 (=lead_unit, first_is_lead)"}));
}

TEST(Inherit, the_rule_does_not_touch_a_task_that_names_its_lead)
{
    EXPECT_EQ(tasks("1.加固河堤。（市水务局、市林业局负责。列第一位者为牵头单位，下同）\n2.清理河道。（市应急局牵头，市林业局负责）\n"),
              (Lines{"1: 加固河堤。 <- responsible_unit 负责: 市水务局 (=lead_unit, first_is_lead), 市林业局",
                     "2: 清理河道。 <- lead_unit 牵头: 市应急局; responsible_unit 负责: 市林业局"}));
}

TEST(Inherit, tasks_in_front_of_a_rule_are_not_touched)
{
    EXPECT_EQ(tasks("1.加固河堤。（市水务局、市林业局负责）\n2.清理河道。（市林业局、市应急局负责。列第一位者为牵头单位，下同）\n"),
              (Lines{"1: 加固河堤。 <- responsible_unit 负责: 市水务局, 市林业局",
                     "2: 清理河道。 <- responsible_unit 负责: 市林业局 (=lead_unit, first_is_lead), 市应急局"}));
}

TEST(Inherit, a_note_behind_the_last_task_holds_for_all)
{
    EXPECT_EQ(tasks("1.加固河堤。（市水务局、市林业局负责）\n2.清理河道。（市林业局负责）\n\n注：列第一位的为牵头单位。\n"),
              (Lines{"1: 加固河堤。 <- responsible_unit 负责: 市水务局 (=lead_unit, first_is_lead), 市林业局",
                     "2: 清理河道。 <- responsible_unit 负责: 市林业局 (=lead_unit, first_is_lead)"}));
}

TEST(Inherit, in_front_of_a_rule_labels_mean_what_their_neighbours_make_of_them)
{
    EXPECT_EQ(tasks("1.加固河堤。（市水务局负责，市林业局配合）\n2.清理河道。（市林业局、市应急局负责。列第一位者为牵头单位，下同）\n"),
              (Lines{"1: 加固河堤。 <- responsible_unit 负责: 市水务局 (=lead_unit, label_neighbours); cooperating_unit 配合: 市林业局",
                     "2: 清理河道。 <- responsible_unit 负责: 市林业局 (=lead_unit, first_is_lead), 市应急局"}));
}

TEST(Inherit, a_rule_names_its_party_in_front_of_its_verb)
{
    const std::string after = "\n2.清理河道。（市林业局负责）\n";
    for (const std::string rule : {"各市、县人民政府均需落实，以下不再列出", "各市、县人民政府均需落实，不再列出"}) {
        const auto read = tasks("1.加固河堤。（市水务局负责。" + rule + "）" + after);
        ASSERT_EQ(read.size(), 2U);
        EXPECT_NE(read[1].find("各市、县人民政府"), std::string::npos) << read[1];
        EXPECT_EQ(read[1].find("市水务局"), std::string::npos) << read[1];
    }
    const auto helped = tasks("1.加固河堤。（市水务局负责。各镇均需配合，以下不再列出）" + after);
    ASSERT_EQ(helped.size(), 2U);
    EXPECT_NE(helped[1].find("cooperating_unit"), std::string::npos) << helped[1];
}

TEST(Inherit, a_party_that_is_not_listed_again_is_added_last)
{
    EXPECT_EQ(tasks("1.加固河堤。（市水务局牵头，各县区负责。以下均需各县区落实，不再列出）\n2.清理河道。（市林业局负责）\n"),
              (Lines{"1: 加固河堤。 <- lead_unit 牵头: 市水务局; responsible_unit 负责: 各县区 (collective)",
                     "2: 清理河道。 <- responsible_unit 负责: 市林业局; responsible_unit 负责 [adds_party]: 各县区 (collective)"}));
}

TEST(Inherit, four_rules_add_a_party_and_the_fifth_is_told)
{
    std::string text;
    for (const char* area : {"甲区", "乙区", "丙区", "丁区", "戊区"})
        text += "1.加固河堤。（市水务局负责。以下均需" + std::string(area) + "落实，不再列出）\n";
    const Document document = shown::document(text + "2.清理河道。（市林业局负责）\n");
    EXPECT_EQ(document.tasks.back().roles.size(), 5U); // its own, and four
    const auto is_told = [](const Diagnostic& one) { return one.code == "rule_not_applied"; };
    ASSERT_EQ(std::ranges::count_if(document.diagnostics, is_told), 1);
    EXPECT_EQ(document.preamble.rules.size(), 5U);
    EXPECT_EQ(std::ranges::find_if(document.diagnostics, is_told)->span, document.preamble.rules.back().span);
}

TEST(Inherit, a_text_of_many_parties_above_many_tasks_makes_no_huge_model)
{
    constexpr int kMany = 500;
    std::string text = "1.治理河道。\n";
    for (int i = 0; i < kMany; ++i) text += "（市水务局牵头，市林业局配合）\n";
    for (int i = 1; i <= kMany; ++i) text += "（" + std::to_string(i) + "）清理河道。\n";
    const Document document = shown::document(text);
    std::size_t parties = 0;
    for (const Task& task : document.tasks)
        for (const Role& role : task.roles) parties += role.parties.size();
    EXPECT_GT(document.tasks.size(), static_cast<std::size_t>(kMany));
    EXPECT_LT(parties, 2 * kMany + 4096 + text.size() / 8);
    const auto is_told = [](const Diagnostic& one) { return one.code == "rule_not_applied"; };
    EXPECT_EQ(std::ranges::count_if(document.diagnostics, is_told), 1);
}

TEST(Inherit, a_real_heading_gives_its_parties_to_hundreds_of_tasks)
{
    std::string text = "一、河堤治理（甲局、乙局、丙局、丁局、戊局、己局、庚局、辛局负责）\n";
    for (int i = 1; i <= 400; ++i) text += std::to_string(i) + ".加固第" + std::to_string(i) + "段河堤，确保安全度汛。\n";
    const Document document = shown::document(text);
    ASSERT_EQ(document.tasks.size(), 400U);
    EXPECT_EQ(document.tasks.back().roles.at(0).parties.size(), 8U);
    EXPECT_TRUE(std::ranges::none_of(document.diagnostics, [](const Diagnostic& one) { return one.code == "rule_not_applied"; }));
}

TEST(Inherit, labels_mean_more_beside_their_neighbours)
{
    EXPECT_EQ(tasks("1.加固河堤。\n责任单位：市水务局\n配合单位：市林业局\n").at(0),
              "1: 加固河堤。 <- responsible_unit 责任单位: 市水务局 (=lead_unit, label_neighbours); cooperating_unit 配合单位: 市林业局");
    EXPECT_EQ(tasks("1.加固河堤。（市水务局负责，市林业局配合）\n").at(0),
              "1: 加固河堤。 <- responsible_unit 负责: 市水务局 (=lead_unit, label_neighbours); cooperating_unit 配合: 市林业局");
    EXPECT_EQ(tasks("1.加固河堤。\n主责部门：市水务局\n协同部门：市林业局\n").at(0),
              "1: 加固河堤。 <- responsible_unit 主责部门: 市水务局 (=lead_unit, label_neighbours); cooperating_unit 协同部门: 市林业局");
    EXPECT_EQ(tasks("1.加固河堤。（市水务局负责，市林业局参与）\n").at(0),
              "1: 加固河堤。 <- responsible_unit 负责: 市水务局; cooperating_unit 参与: 市林业局");
    EXPECT_EQ(tasks("1.加固河堤。\n主办单位：市水务局\n协办单位：市林业局\n").at(0),
              "1: 加固河堤。 <- responsible_unit 主办单位: 市水务局 (=lead_unit); cooperating_unit 协办单位: 市林业局");
}

TEST(Inherit, labels_alone_or_beside_a_lead_mean_what_they_say)
{
    EXPECT_EQ(tasks("1.加固河堤。\n责任单位：市水务局\n").at(0), "1: 加固河堤。 <- responsible_unit 责任单位: 市水务局");
    EXPECT_EQ(tasks("1.加固河堤。\n主办单位：市水务局\n").at(0), "1: 加固河堤。 <- responsible_unit 主办单位: 市水务局");
    EXPECT_EQ(tasks("1.加固河堤。\n牵头单位：市应急局\n责任单位：市水务局\n配合单位：市林业局\n").at(0),
              "1: 加固河堤。 <- lead_unit 牵头单位: 市应急局; responsible_unit 责任单位: 市水务局; cooperating_unit 配合单位: 市林业局");
}

TEST(Inherit, a_rule_below_the_last_task_holds_for_all_and_one_of_several_for_lists_alone)
{
    const std::string items = "1.加固河堤。\n责任单位：市水务局、市林业局\n2.清理河道。\n责任单位：市住建局\n";
    const auto leads = [](const Document& document) {
        std::string line;
        for (const Task& task : document.tasks)
            line += task.roles.front().parties.front().effective_role == RoleKind::lead_unit ? '+' : '-';
        return line;
    };
    EXPECT_EQ(leads(shown::document(items + "说明：责任单位列首位的为牵头单位。\n")), "++");
    EXPECT_EQ(leads(shown::document(items + "说明：1、责任单位有两个的，前一个负总责。2、按月报送。\n")), "+-");
    EXPECT_EQ(leads(shown::document("凡责任单位有两个以上的，排在首位的牵头。\n" + items)), "+-");
    EXPECT_EQ(leads(shown::document(items + "说明：按月报送进展。\n")), "--");
    EXPECT_EQ(leads(shown::document(items + "3.加强巡查。（市应急局、市公安局负责。列第一位者为牵头单位，下同）\n")), "--+");
}

TEST(Inherit, who_helps_leaves_the_lead_to_the_heading)
{
    const Document document = shown::document("江北县重点任务分工\n一、由县发改局牵头的任务（2项）\n1.实施项目136个。（配合单位：各乡镇）\n"
                                              "2.压减能耗2%。（责任单位：县统计局）\n二、由县水利局负责的任务（1项）\n3.治理水土流失。\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(shown::roles(document, document.tasks[0]),
              "cooperating_unit 配合单位: 各乡镇 (collective); lead_unit 牵头 [heading_clause]: 县发改局");
    EXPECT_EQ(shown::roles(document, document.tasks[1]), "responsible_unit 责任单位: 县统计局");
    EXPECT_EQ(shown::roles(document, document.tasks[2]), "responsible_unit 负责 [heading_clause]: 县水利局");
}

TEST(Inherit, who_is_responsible_leads_where_a_rule_says_so_and_the_task_names_no_lead)
{
    const Document document = shown::document("江北市重点工作\n各单位按分工落实。未明确牵头单位的，责任单位为牵头单位。\n"
                                              "1.新建公厕3座。（责任单位：市城管局、市住建局）\n"
                                              "2.改造道路5条。（牵头单位：市城建局；责任单位：市交管局）\n3.清理河道。（市水务局负责）\n");
    EXPECT_EQ(shown::tasks(document),
              (Lines{"1: 新建公厕3座。 <- responsible_unit 责任单位: 市城管局 (=lead_unit, responsible_leads), 市住建局 (=lead_unit, "
                     "responsible_leads)",
                     "2: 改造道路5条。 <- lead_unit 牵头单位: 市城建局; responsible_unit 责任单位: 市交管局",
                     "3: 清理河道。 <- responsible_unit 负责: 市水务局"}));
}

TEST(Inherit, the_leader_in_the_bracket_of_a_heading_over_items_that_name_somebody)
{
    const std::string leader = "（牵头市领导：副市长 尹哲）";
    EXPECT_EQ(tasks("（一）做强主导产业" + leader + "\n1.引进企业8家。（市工信局牵头）\n2.建设厨房2个。（市农业局牵头）\n"),
              (Lines{"一/1: 引进企业8家。 <- lead_unit 牵头: 市工信局; lead_leader 牵头市领导 [heading_leader]: 尹哲 (person, 副市长)",
                     "一/2: 建设厨房2个。 <- lead_unit 牵头: 市农业局; lead_leader 牵头市领导 [heading_leader]: 尹哲 (person, 副市长)"}));
    EXPECT_EQ(tasks("（一）做强主导产业" + leader + "\n1.引进企业8家。\n2.建设厨房2个。\n").size(), 3U); // its measures
    EXPECT_EQ(tasks("（一）做强主导产业。" + leader + "\n（1）引进企业。（市工信局牵头）\n（2）建设厨房。\n").size(), 3U);
    EXPECT_EQ(tasks("（一）做强主导产业（市发改局牵头）\n1.引进企业。（市工信局牵头）\n2.建设厨房。（市农业局牵头）\n").size(),
              3U); // a unit
}
