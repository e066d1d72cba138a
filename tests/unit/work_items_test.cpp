// Who helps behind work in a sentence that opens with who leads; what is built and counted is nobody.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

// text <- roles of the first of two items, behind its text where that is all of the item
std::string read(const std::string& item)
{
    const Document document =
        shown::document("江北县关于印发2022年重点工作责任分解的通知\n一、重点工作\n1." + item + "\n2.修订办法。（县司法局负责）\n");
    const std::string shown = shown::task(document, document.tasks.front()).substr(std::string("一/1: ").size());
    return shown.starts_with(item) ? shown.substr(item.size()) : shown;
}

} // namespace

TEST(WorkItems, what_is_built_and_counted_is_no_party)
{
    EXPECT_EQ(read("县农业农村局牵头，建设收储点5处，各乡镇具体实施。"),
              " <- lead_unit 牵头: 县农业农村局; responsible_unit 具体实施: 各乡镇 (collective)");
    EXPECT_EQ(read("由县农业农村局牵头，建设收储点5处，各乡镇配合。"),
              " <- lead_unit 牵头: 县农业农村局; cooperating_unit 配合: 各乡镇 (collective)");
    EXPECT_EQ(read("县林业局牵头，设置检查站5处，县消防救援大队、各林场配合。"),
              " <- lead_unit 牵头: 县林业局; cooperating_unit 配合: 县消防救援大队, 各林场 (collective)");
}

TEST(WorkItems, a_number_may_be_part_of_a_name)
{
    EXPECT_EQ(read("督查1处牵头，业务2部配合，开展专项督查。"), " <- lead_unit 牵头: 督查1处; cooperating_unit 配合: 业务2部");
    EXPECT_EQ(read("开展专项督查。（监督1处牵头，建设2所配合）"),
              "开展专项督查。 <- lead_unit 牵头: 监督1处; cooperating_unit 配合: 建设2所");
}

TEST(WorkItems, who_helps_stands_behind_work_without_a_number)
{
    EXPECT_EQ(read("县教育局牵头，开展校园安全检查，县公安局、县卫健局配合。"),
              " <- lead_unit 牵头: 县教育局; cooperating_unit 配合: 县公安局, 县卫健局");
    EXPECT_EQ(read("县林业局负责，完成造林任务，各乡镇负责组织实施。"),
              " <- responsible_unit 负责: 县林业局; responsible_unit 负责组织实施: 各乡镇 (collective)");
    EXPECT_EQ(read("市发改委牵头，建立联席会议制度，市政府办公室督办。"),
              " <- lead_unit 牵头: 市发改委; supervising_unit 督办: 市政府办公室");
}

TEST(WorkItems, prose_behind_who_leads_names_nobody)
{
    for (const std::string item : {"县住建局牵头，推进项目建设，群众主动配合。", "县住建局牵头，推进项目建设，各部门要密切配合。",
                                   "县住建局牵头，推进项目建设，加强部门协同配合。", "县住建局牵头，推进项目建设，形成政府主导、部门负责。",
                                   "县公安局牵头，整治道路隐患，压实企业主体责任，企业负责整改。"})
        EXPECT_EQ(read(item).find(';'), std::string::npos) << item;
}

TEST(WorkItems, who_answers_for_a_field_stands_beside_other_doers)
{
    EXPECT_EQ(read("各乡镇人民政府对本辖区禁烧工作负总责，县生态环境局负责督导。"),
              " <- responsible_unit 负总责: 各乡镇人民政府 (collective); supervising_unit 负责督导: 县生态环境局");
    for (const std::string item : {"试点地区政府对工作负总责，并指定专门机构具体负责运维。", "各单位对工作负总责，有关部门负责协调。"})
        EXPECT_EQ(read(item).find("机构 "), std::string::npos) << item;
    EXPECT_EQ(read("各单位对工作负总责，有关部门负责协调。").find("对工作:"), std::string::npos);
}
