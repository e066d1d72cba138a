// Who does it behind a comma of a sentence that opens with the work.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

// The tasks of the first of three items.
std::string read(const std::string& item)
{
    const Document document =
        shown::document("石岭县2024年任务分工\n1." + item + "\n2.新建公厕3座。（县城管局负责）\n3.植树3000亩。（县林业局负责）\n");
    std::string lines;
    for (const Task& task : document.tasks)
        if (task.number == "1") lines += (lines.empty() ? "" : " | ") + shown::task(document, task);
    return lines;
}

} // namespace

TEST(InnerDoers, who_leads_between_two_pieces_of_work)
{
    EXPECT_EQ(read("开展燃气安全排查，县住建局牵头，县城管局配合，完成入户检查4200户。"),
              "1: 开展燃气安全排查，县住建局牵头，县城管局配合，完成入户检查4200户。 <- lead_unit 牵头: 县住建局; cooperating_unit 配合: "
              "县城管局");
    EXPECT_EQ(read("在县委、县政府领导下，县住建局负责改造棚户区500户。"),
              "1: 在县委、县政府领导下，县住建局负责改造棚户区500户。 <- responsible_unit 负责: 县住建局");
    EXPECT_EQ(read("推进广播建设，县文旅局负责建设，县财政局负责资金保障，各乡镇负责管护。"),
              "1: 推进广播建设，县文旅局负责建设，县财政局负责资金保障，各乡镇负责管护。 <- responsible_unit 负责: 县文旅局; "
              "responsible_unit 负责: "
              "县财政局; responsible_unit 负责: 各乡镇 (collective)");
}

TEST(InnerDoers, segments_that_a_clause_closes_are_parts)
{
    EXPECT_EQ(read("加强道路交通安全，县公安局负责；加强水上安全，县交通局负责。"),
              "1: 加强道路交通安全 <- responsible_unit 负责: 县公安局 | 1.2: 加强水上安全 <- responsible_unit 负责: 县交通局");
}

TEST(InnerDoers, nobody_in_particular_and_what_others_are_told_is_none)
{
    EXPECT_EQ(read("加强巡查，有关部门负责宣传，年底前完成。"), "1: 加强巡查，有关部门负责宣传，年底前完成。");
    EXPECT_EQ(read("压实责任，督促企业负责整改，年底前完成。"), "1: 压实责任，督促企业负责整改，年底前完成。");
    EXPECT_EQ(read("推进改造，加快县住建局牵头的项目，年底前完成。"), "1: 推进改造，加快县住建局牵头的项目，年底前完成。");
    EXPECT_EQ(read("加强巡查，落实县公安局负责；加强宣传。"), "1: 加强巡查，落实县公安局负责；加强宣传。");
}

TEST(InnerDoers, segments_that_a_clause_closes_each)
{
    const auto tasks = [](const std::string& item) {
        return shown::tasks(shown::document("江北市任务分解\n1." + item + "\n2.绿化荒山。（县林业局负责）\n"));
    };
    EXPECT_EQ(tasks("新建民宿30家，由县农业局牵头、县文旅局配合；开发线路8条，由县教育局牵头；打造花街5条，由各乡镇负责。"),
              (std::vector<std::string>{"1: 新建民宿30家 <- lead_unit 牵头: 县农业局; cooperating_unit 配合: 县文旅局",
                                        "1.2: 开发线路8条 <- lead_unit 牵头: 县教育局",
                                        "1.3: 打造花街5条 <- responsible_unit 负责: 各乡镇 (collective)",
                                        "2: 绿化荒山。 <- responsible_unit 负责: 县林业局"}));
    EXPECT_EQ(tasks("加强监管，县市监局牵头；严格执法，县城管局牵头，县公安局配合；强化宣传，县委宣传部负责。").size(), 4U);
    EXPECT_EQ(tasks("加强监管，由县市监局牵头；县城管局配合。").size(), 2U);
    EXPECT_EQ(tasks("加强监管，由县市监局牵头；抓紧落实，务求实效。").size(), 2U);
    EXPECT_EQ(tasks("加强监管，由县市监局牵头；资金由县财政局承担。").size(), 2U);
}
