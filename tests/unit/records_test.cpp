// Blocks of labelled lines that are items by themselves, and lines that belong to the item above them.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& content) { return shown::tasks(shown::document("江北街道2024年工作清单\n" + content)); }

} // namespace

TEST(Records, begin_where_their_first_label_comes_again)
{
    const Lines two{"-: 南门片区征收 <- responsible_unit 责任单位: 征收办", "-#2: 停车位不足 <- responsible_unit 责任单位: 城管办"};
    EXPECT_EQ(tasks("任务名称：南门片区征收\n责任单位：征收办\n任务名称：停车位不足\n责任单位：城管办\n"), two);
    EXPECT_EQ(tasks("任务名称：南门片区征收\n责任单位：征收办\n完成时限：9月底前\n\n任务名称：停车位不足\n责任单位：城管办\n"), two);
    EXPECT_EQ(
        tasks("一、城建\n工作内容：南门片区征收\n责任单位：征收办\n工作内容：停车位不足\n责任单位：城管办\n"),
        (Lines{"一/-: 南门片区征收 <- responsible_unit 责任单位: 征收办", "一/-#2: 停车位不足 <- responsible_unit 责任单位: 城管办"}));
}

TEST(Records, keep_their_other_fields_and_every_character)
{
    const Document document =
        shown::document("江北街道清单\n任务名称：征收\n工作目标：签约12户。\n责任单位：征收办\n任务名称：停车\n工作目标：新增车位65个。\n"
                        "责任单位：城管办\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(document.tasks[1].fields.size(), 1U);
    EXPECT_EQ(shown::words(document.content, document.tasks[1].extent), "任务名称：停车\n工作目标：新增车位65个。\n责任单位：城管办");
    EXPECT_FALSE(shown::has_code(document, "unclaimed_text"));
}

TEST(Records, a_number_in_the_first_line_is_the_number_of_the_record)
{
    EXPECT_EQ(
        tasks("提案号：第12号\n案由：加快停车设施建设\n主办单位：县住建局\n提案号：第13号\n案由：加强养老服务\n主办单位：县民政局\n"),
        (Lines{"12: 加快停车设施建设 <- responsible_unit 主办单位: 县住建局", "13: 加强养老服务 <- responsible_unit 主办单位: 县民政局"}));
    EXPECT_EQ(tasks("项目编号：007\n项目名称：建设水厂\n责任单位：县水务局\n项目编号：008\n项目名称：建设粮库\n责任单位：县发改局\n"),
              (Lines{"007: 建设水厂 <- responsible_unit 责任单位: 县水务局", "008: 建设粮库 <- responsible_unit 责任单位: 县发改局"}));
    // no number alone, and nothing but numbers
    EXPECT_EQ(tasks("任务名称：征收12户\n工作目标：签约\n责任单位：征收办\n任务名称：停车\n工作目标：新增\n责任单位：城管办\n").front(),
              "-: 征收12户 <- responsible_unit 责任单位: 征收办");
    EXPECT_EQ(tasks("提案号：12\n建议号：15\n主办单位：县住建局\n提案号：13\n建议号：16\n主办单位：县民政局\n").size(), 2U);
}

TEST(Records, one_block_or_nobody_named_makes_none)
{
    EXPECT_EQ(tasks("任务名称：征收\n责任单位：征收办\n").size(), 1U);
    EXPECT_TRUE(tasks("任务名称：征收\n工作目标：签约。\n任务名称：停车\n工作目标：增加车位。\n").empty());
}

TEST(Records, lines_below_an_item_are_its_own)
{
    EXPECT_EQ(tasks("1.加固河堤。\n工作目标：加固东堤。\n责任单位：水利站\n工作目标：加固西堤。\n责任单位：城建办\n2."
                    "清理河道。\n责任单位：水利站\n")
                  .size(),
              2U);
    EXPECT_EQ(tasks("加固河堤。\n工作目标：加固东堤。\n责任单位：水利站\n工作目标：加固西堤。\n责任单位：城建办\n").size(), 1U);
}

TEST(Records, one_block_whose_first_label_names_work)
{
    const auto tasks = [](const std::string& lines) { return shown::tasks(shown::document("江北县2024年任务单\n" + lines)); };
    EXPECT_EQ(tasks("任务内容：改造公路60公里\n牵头单位：县交通局\n"),
              (std::vector<std::string>{"-: 改造公路60公里 <- lead_unit 牵头单位: 县交通局"}));
    EXPECT_EQ(tasks("项目名称：城北水厂\n建设内容：新建水厂1座\n责任单位：县水利局\n"),
              (std::vector<std::string>{"-: 城北水厂 <- responsible_unit 责任单位: 县水利局"}));
    EXPECT_EQ(tasks("资金来源：县财政\n责任单位：县水利局\n"), (std::vector<std::string>{"-:  <- responsible_unit 责任单位: 县水利局"}));
    EXPECT_EQ(tasks("1.改造公路60公里。\n任务内容：沥青罩面\n牵头单位：县交通局\n"),
              (std::vector<std::string>{"1: 改造公路60公里。 <- lead_unit 牵头单位: 县交通局"}));
}
