// Who joins the one who leads, in front of what they do: 会同B拟订办法.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

// text <- roles of the first of two items
std::string read(const std::string& item)
{
    const Document document =
        shown::document("江北县关于印发2022年重点工作责任分解的通知\n一、重点工作\n1." + item + "\n2.修订办法。（县司法局负责）\n");
    return shown::task(document, document.tasks.front()).substr(std::string("一/1: ").size());
}

} // namespace

TEST(Companions, behind_the_verb_of_the_one_who_leads)
{
    for (const std::string item :
         {"由县民政局牵头会同县财政局、县残联制定补贴办法。", "县民政局牵头会同县财政局、县残联拟订补贴办法并组织实施。",
          "县民政局牵头，会同县财政局、县残联拟订补贴办法。", "由县民政局牵头、会同县财政局、县残联于6月底前制定补贴办法。",
          "县民政局牵头会县财政局、县残联拟订补贴办法。"}) {
        const std::string with = item.find("会同") == std::string::npos ? "会" : "会同";
        EXPECT_EQ(read(item).substr(0, (item + " <- lead_unit 牵头: 县民政局; cooperating_unit " + with + ": 县财政局, 县残联").size()),
                  item + " <- lead_unit 牵头: 县民政局; cooperating_unit " + with + ": 县财政局, 县残联");
    }
    EXPECT_EQ(read("县民政局负责会同有关部门拟订补贴办法。"),
              "县民政局负责会同有关部门拟订补贴办法。 <- responsible_unit 负责: 县民政局; cooperating_unit 会同: 有关部门 (collective)");
    EXPECT_EQ(read("修订办法。（县民政局牵头，会同县财政局拟订草案）"),
              "修订办法。 <- lead_unit 牵头: 县民政局; cooperating_unit 会同: 县财政局");
}

TEST(Companions, a_name_that_begins_as_the_opener_ends_stays_whole)
{
    EXPECT_EQ(read("由县教育局牵头会同济大学附属医院开展体检。"),
              "由县教育局牵头会同济大学附属医院开展体检。 <- lead_unit 牵头: 县教育局; cooperating_unit 会: 同济大学附属医院");
    EXPECT_EQ(read("由县民政局牵头会同心村推进改造。"),
              "由县民政局牵头会同心村推进改造。 <- lead_unit 牵头: 县民政局; cooperating_unit 会: 同心村");
    EXPECT_EQ(read("由县教育局牵头会同县医院开展体检。"),
              "由县教育局牵头会同县医院开展体检。 <- lead_unit 牵头: 县教育局; cooperating_unit 会同: 县医院");
    for (const std::string item : {"由县商务局牵头会展中心建设。", "由县财政局牵头会计核算中心清理账户。"})
        EXPECT_EQ(read(item).find("cooperating"), std::string::npos) << item;
}

TEST(Companions, a_count_ends_no_name)
{
    EXPECT_EQ(read("由县委办牵头，会同志愿者服务中心开展活动20场。"),
              "由县委办牵头，会同志愿者服务中心开展活动20场。 <- lead_unit 牵头: 县委办; cooperating_unit 会同: 志愿者服务中心");
}

TEST(Companions, what_is_done_is_no_party)
{
    for (const std::string item : {"县民政局牵头，会同推进补贴发放。", "县民政局牵头会议筹备。", "县民政局牵头会商补贴事宜。"})
        EXPECT_EQ(read(item), item + " <- lead_unit 牵头: 县民政局") << item;
}

TEST(Companions, work_without_a_word_of_doing_ends_them_too)
{
    EXPECT_EQ(read("县医保局牵头，会同相关行业部门核算服务成本，6月底前公布。"),
              "县医保局牵头，会同相关行业部门核算服务成本，6月底前公布。 <- lead_unit 牵头: 县医保局; cooperating_unit 会同: 相关行业部门 "
              "(collective)");
    EXPECT_EQ(
        read("由县医保局牵头，可会同县财政局及相关部门，测算服务成本。"),
        "由县医保局牵头，可会同县财政局及相关部门，测算服务成本。 <- lead_unit 牵头: 县医保局; cooperating_unit 可会同: 县财政局, 相关部门 "
        "(collective)");
    EXPECT_EQ(read("县财政局牵头，会同县教育局梳理办事事项。"),
              "县财政局牵头，会同县教育局梳理办事事项。 <- lead_unit 牵头: 县财政局; cooperating_unit 会同: 县教育局");
}

TEST(Companions, a_verb_in_a_list_of_fields_is_part_of_a_name)
{
    EXPECT_EQ(read("加强检查。由县教育局会同市场监管、公安、消防等部门负责。"),
              "加强检查。 <- responsible_unit 负责: 县教育局; cooperating_unit 会同: 市场监管、公安、消防等部门 (collective)");
    EXPECT_EQ(read("由县教育局牵头，会同市场监管、公安、消防等部门开展检查。"),
              "由县教育局牵头，会同市场监管、公安、消防等部门开展检查。 <- lead_unit 牵头: 县教育局; cooperating_unit 会同: "
              "市场监管、公安、消防等部门 (collective)");
}

TEST(Companions, and_in_front_of_the_opener_is_its_own)
{
    EXPECT_EQ(read("完善办法。县民政局牵头，并会同县财政局落实。"),
              "完善办法。 <- lead_unit 牵头: 县民政局; cooperating_unit 并会同: 县财政局");
}

TEST(Companions, who_helps_behind_the_work_of_who_leads)
{
    const auto read = [](const std::string& line) {
        const Document document = shown::document("江北市方案\n1." + line + "\n2.加固河堤。（市水务局负责）\n");
        return shown::tasks(document).front();
    };
    EXPECT_EQ(read("市农业局牵头，建设收储点5处，各乡镇配合。"),
              "1: 市农业局牵头，建设收储点5处，各乡镇配合。 <- lead_unit 牵头: 市农业局; cooperating_unit 配合: 各乡镇 (collective)");
    EXPECT_EQ(read("由市农业局牵头，建设收储点5处，市财政局配合。"),
              "1: 由市农业局牵头，建设收储点5处，市财政局配合。 <- lead_unit 牵头: 市农业局; cooperating_unit 配合: 市财政局");
    EXPECT_EQ(
        read("市教育局牵头，开展校园检查，市公安局、市卫健局配合。"),
        "1: 市教育局牵头，开展校园检查，市公安局、市卫健局配合。 <- lead_unit 牵头: 市教育局; cooperating_unit 配合: 市公安局, 市卫健局");
    EXPECT_EQ(read("市林业局负责，完成造林2万亩，各乡镇负责组织实施。"),
              "1: 市林业局负责，完成造林2万亩，各乡镇负责组织实施。 <- responsible_unit 负责: 市林业局; responsible_unit 负责组织实施: "
              "各乡镇 (collective)");
}

TEST(Companions, nobody_more_behind_the_work)
{
    const auto read = [](const std::string& line) {
        const Document document = shown::document("江北市方案\n1." + line + "\n2.加固河堤。（市水务局负责）\n");
        return shown::roles(document, document.tasks.front());
    };
    EXPECT_EQ(read("市教育局牵头，开展校园检查，整改到位。"), "lead_unit 牵头: 市教育局");
    EXPECT_EQ(read("市教育局牵头，开展校园检查，做好协调配合。"), "lead_unit 牵头: 市教育局");
    EXPECT_EQ(read("市教育局牵头，开展校园检查，推进部门协同配合。"), "lead_unit 牵头: 市教育局");
    EXPECT_EQ(read("市建设局、市财政局牵头，市住房局配合。"), "lead_unit 牵头: 市建设局, 市财政局; cooperating_unit 配合: 市住房局");
}

TEST(Companions, where_it_is_needed)
{
    EXPECT_EQ(
        shown::tasks(shown::document("工作方案\n一、由县水务局牵头，必要时会同县农业局开展评估。\n二、绿化荒山。（县林业局负责）\n"))[0],
        "一: 由县水务局牵头，必要时会同县农业局开展评估。 <- lead_unit 牵头: 县水务局; cooperating_unit 必要时会同: 县农业局");
}
