// Telephone numbers and whom brackets behind an office name; rules in the bracket of a label; posts of one person beside his office.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

// The roles and fields of the first of two items.
std::string read(const std::string& lines)
{
    const Document document = shown::document("石岭县任务清单\n1.加固河堤5公里。" + lines + "\n2.新建公厕3座。责任单位：县城管局\n");
    if (document.tasks.size() != 2) return "tasks: " + std::to_string(document.tasks.size());
    std::string line = shown::roles(document, document.tasks.front());
    for (const Field& field : document.tasks.front().fields)
        line += " {" + shown::words(document.content, field.label) + '=' + shown::words(document.content, field.span) + '}';
    return line;
}

} // namespace

TEST(Telephones, a_number_is_no_part_of_a_name)
{
    EXPECT_EQ(read("责任人：张建国13812345678"), "responsible_person 责任人: 张建国 (person)");
    EXPECT_EQ(read("责任人：张建国（13812345678）"), "responsible_person 责任人: 张建国 (person)");
    EXPECT_EQ(read("责任人：张建国 0731-12345678、李明 13812345679"), "responsible_person 责任人: 张建国 (person), 李明 (person)");
    EXPECT_EQ(read("责任人：张建国（联系电话：13812345678）"), "responsible_person 责任人: 张建国 (person)");
    EXPECT_EQ(read("责任单位：县水务局0731-12345678、县林业局"), "responsible_unit 责任单位: 县水务局, 县林业局");
    EXPECT_EQ(read("责任人：张建国，13812345678"), "responsible_person 责任人: 张建国 (person)");
}

TEST(Telephones, digits_of_a_name_stay)
{
    EXPECT_EQ(read("责任单位：67320部队、县林业局"), "responsible_unit 责任单位: 67320部队, 县林业局");
    EXPECT_EQ(read("责任单位：县水务局、207国道管理处"), "responsible_unit 责任单位: 县水务局, 207国道管理处");
}

TEST(Telephones, a_label_behind_another_labels_value_is_a_field)
{
    EXPECT_EQ(read("责任人：张建国，联系电话：13812345678；责任单位：县水务局"),
              "responsible_person 责任人: 张建国 (person); responsible_unit 责任单位: 县水务局 {联系电话=13812345678}");
    EXPECT_EQ(read("（责任人：张建国，电话：13812345678；责任单位：县水务局）"),
              "responsible_person 责任人: 张建国 (person); responsible_unit 责任单位: 县水务局 {电话=13812345678}");
}

TEST(HeldPersons, a_bracket_behind_an_office_names_its_person)
{
    EXPECT_EQ(read("牵头单位：县水务局（责任人：张建国）"), "lead_unit 牵头单位: 县水务局, 张建国 (person, =responsible_person)");
    EXPECT_EQ(read("牵头单位：县水务局（分管领导：张建国）"), "lead_unit 牵头单位: 县水务局, 张建国 (person, =responsible_leader)");
    EXPECT_EQ(read("牵头单位：县水务局（责任人：局长 张建国）"),
              "lead_unit 牵头单位: 县水务局, 张建国 (person, 局长, =responsible_person)");
    EXPECT_EQ(read("配合单位：县水务局（联系人：李明 13812345678）、县林业局"),
              "cooperating_unit 配合单位: 县水务局, 李明 (person, =contact), 县林业局");
    EXPECT_EQ(read("牵头单位：县水务局（责任人：张建国，联系电话：13812345678）"),
              "lead_unit 牵头单位: 县水务局, 张建国 (person, =responsible_person)");
    EXPECT_EQ(read("牵头单位：县水务局（责任人：张建国（局长））"),
              "lead_unit 牵头单位: 县水务局, 张建国 (person, 局长, =responsible_person)");
    EXPECT_EQ(read("牵头单位：县水务局（配合单位：县林业局）"), "lead_unit 牵头单位: 县水务局, 县林业局 (=cooperating_unit)");
}

TEST(HeldPersons, a_bracket_without_a_person_names_nobody)
{
    EXPECT_EQ(read("牵头单位：县水务局（联系人：办公室）"), "lead_unit 牵头单位: 县水务局 (（联系人：办公室）)");
    EXPECT_EQ(read("牵头单位：县水务局（牵头）、县林业局"), "lead_unit 牵头单位: 县水务局 (（牵头）), 县林业局");
    EXPECT_EQ(read("责任单位：各街道（功能区）"), "responsible_unit 责任单位: 各街道（功能区） (collective)");
}

TEST(HeldPersons, posts_of_one_person_beside_his_office)
{
    EXPECT_EQ(read("牵头单位：县水务局党组书记、局长周健；配合单位：县林业局"),
              "lead_unit 牵头单位: 县水务局, 周健 (person, 党组书记、局长, =responsible_person); cooperating_unit 配合单位: 县林业局");
    EXPECT_EQ(read("牵头单位：县水务局 党组书记、局长 周健、县林业局"),
              "lead_unit 牵头单位: 县水务局, 周健 (person, 党组书记、局长, =responsible_person), 县林业局");
    EXPECT_EQ(read("牵头领导：县委政法委书记 高峰 县公安局局长 马跃"),
              "lead_leader 牵头领导: 高峰 (person, 县委政法委书记), 马跃 (person, 县公安局局长)");
}

TEST(HeldPersons, offices_whose_names_hold_posts_stay_offices)
{
    EXPECT_EQ(read("牵头单位：县水务局局长周健、县长热线办公室"),
              "lead_unit 牵头单位: 县水务局, 周健 (person, 局长, =responsible_person), 县长热线办公室");
    EXPECT_EQ(read("牵头领导：县委副书记、县长 高峰"), "lead_leader 牵头领导: 高峰 (person, 县委副书记、县长)");
    EXPECT_EQ(read("牵头领导：县委常委 高峰 李明"), "lead_leader 牵头领导: 高峰 (person, 县委常委), 李明 (person)");
}

TEST(RuleInLabel, the_bracket_of_a_label_states_it)
{
    const Document document = shown::document("石岭县任务清单\n1.加固河堤。责任单位（排第一的为牵头单位）：县水务局、县林业局\n2."
                                              "植树。责任单位（排第一的为牵头单位）：县林业局、各乡镇\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    ASSERT_EQ(document.preamble.rules.size(), 1U);
    EXPECT_EQ(shown::words(document.content, document.preamble.rules.front().span), "排第一的为牵头单位");
    for (const Task& task : document.tasks) {
        ASSERT_EQ(task.roles.size(), 1U);
        EXPECT_EQ(shown::words(document.content, *task.roles.front().label), "责任单位（排第一的为牵头单位）");
        EXPECT_EQ(task.roles.front().parties.front().effective_role, RoleKind::lead_unit);
    }
}

TEST(RuleInLabel, other_brackets_state_none)
{
    const Document document =
        shown::document("石岭县任务清单\n1.加固河堤。责任单位（部门）：县水务局、县林业局\n2.植树。责任单位：县林业局（第一批）、各乡镇\n");
    EXPECT_TRUE(document.preamble.rules.empty());
    for (const Task& task : document.tasks)
        for (const Role& role : task.roles) EXPECT_FALSE(role.parties.front().effective_role);
}

TEST(HeldPersons, a_number_in_the_bracket_of_an_office_is_nobody)
{
    const Document document = shown::document(
        "江北市任务交办单\n1.加固河堤。\n承办单位：市水务局（局长 周健，13800001111）\n2.清理河道。\n承办单位：市林业局（周健）\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(shown::roles(document, document.tasks[0]), "responsible_unit 承办单位: 市水务局, 周健 (person, 局长, =responsible_person)");
    EXPECT_EQ(shown::roles(document, document.tasks[1]), "responsible_unit 承办单位: 市林业局（周健）"); // no post, and nobody announced
}
