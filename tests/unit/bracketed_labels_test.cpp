// Labels and lists in brackets, labels with an index, and what stands between a label and its list.
#include "outline/labels/bracketed_labels.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

// The roles of the one task whose last line this is; "-" where there is none.
std::string roles(const std::string& line)
{
    const Document document = shown::document("江北市重点任务清单\n1.加固河堤。\n" + line + "\n2.清理河道。\n责任单位：市住建局\n");
    for (const Task& task : document.tasks)
        if (task.number == "1") return task.roles.empty() ? "-" : shown::roles(document, task);
    return "no task";
}

const std::string kOne = "responsible_unit 责任单位: 市水务局";

} // namespace

TEST(BracketedLabels, at_the_begin_of_a_line)
{
    for (const std::string line : {"（责任单位）市水务局", "(责任单位)市水务局", "〔责任单位〕市水务局", "【责任单位】市水务局",
                                   "［责任单位］：市水务局", "（责任单位）：市水务局"})
        EXPECT_EQ(roles(line), kOne) << line;
    EXPECT_EQ(roles("〔牵头单位〕市水务局 〔配合单位〕市财政局"), "lead_unit 牵头单位: 市水务局; cooperating_unit 配合单位: 市财政局");
}

TEST(BracketedLabels, lists_in_brackets)
{
    for (const std::string line : {"责任单位：（市水务局）", "责任单位：【市水务局】", "责任单位：〔市水务局〕", "责任单位（市水务局）",
                                   "责任单位【市水务局】", "[责任单位]：[市水务局]"})
        EXPECT_EQ(roles(line), kOne) << line;
    EXPECT_EQ(roles("责任单位：（市水务局、市公安局）"), "responsible_unit 责任单位: 市水务局, 市公安局");
}

TEST(BracketedLabels, around_label_and_list)
{
    for (const std::string line : {"（责任单位：市水务局）", "【责任单位：市水务局】", "〔责任单位：市水务局〕", "［责任单位：市水务局］"})
        EXPECT_EQ(roles(line), kOne) << line;
}

TEST(BracketedLabels, what_a_name_has_behind_it_is_no_label)
{
    EXPECT_EQ(roles("责任单位：市水务局（牵头单位）、市财政局").find("lead_unit 牵头单位"), std::string::npos);
    EXPECT_EQ(roles("（责任单位）、（责任人）两栏须填写完整"), "-");
    EXPECT_EQ(roles("（责任单位名单）市水务局"), "-");
    EXPECT_EQ(roles("责任单位（含下属单位）要抓好落实。").find("含下属单位"), std::string::npos);
    EXPECT_EQ(roles("责任单位：（一）"), "-");
    EXPECT_EQ(roles("负责人：（公章）"), "-");
}

TEST(BracketedLabels, with_an_index)
{
    EXPECT_EQ(roles("责任单位1：市水务局\n责任单位2：市林业局\n配合单位1：市财政局"),
              "responsible_unit 责任单位1: 市水务局 (=lead_unit, label_neighbours); responsible_unit 责任单位2: 市林业局 (=lead_unit, "
              "label_neighbours); cooperating_unit 配合单位1: 市财政局");
    EXPECT_EQ(roles("责任单位一：市水务局"), "responsible_unit 责任单位一: 市水务局");
    EXPECT_EQ(roles("责任单位（1）：市水务局"), "responsible_unit 责任单位（1）: 市水务局");
    EXPECT_EQ(roles("责任单位①：市水务局"), "responsible_unit 责任单位①: 市水务局");
    EXPECT_EQ(roles("责任单位12家：名单另发"), "-");
    EXPECT_EQ(roles("责任单位1名负责人到会"), "-");
}

TEST(BracketedLabels, a_word_between_label_and_list)
{
    EXPECT_EQ(roles("责任单位为市水务局。"), kOne);
    EXPECT_EQ(roles("责任单位是市水务局"), kOne);
    EXPECT_EQ(roles("责任单位系市水务局"), kOne);
    EXPECT_EQ(roles("责任单位：为市水务局"), kOne);
    EXPECT_EQ(roles("责任单位：为民服务中心"), "responsible_unit 责任单位: 为民服务中心");
    EXPECT_EQ(roles("责任单位：系统集成处"), "responsible_unit 责任单位: 系统集成处");
}

TEST(BracketedLabels, blanks_inside_and_in_place_of_a_colon)
{
    EXPECT_EQ(roles("责　任　单　位：市水务局"), "responsible_unit 责　任　单　位: 市水务局");
    EXPECT_EQ(roles("责任 单位：市水务局"), "responsible_unit 责任 单位: 市水务局");
    EXPECT_EQ(roles("责任单位　　市水务局"), kOne);
    EXPECT_EQ(roles("责任单位 市水务局 完成时限 6月底前"), kOne);
    EXPECT_EQ(roles("责任单位 要求 落实到位"), "-");
    EXPECT_EQ(roles("责任领导　副市长　周敬文"), "responsible_leader 责任领导: 周敬文 (person, 副市长)");
    EXPECT_EQ(roles("责任领导\t市委常委、副市长周敬文"), "responsible_leader 责任领导: 周敬文 (person, 市委常委、副市长)");
    EXPECT_EQ(roles("责任领导 副市长　周敬文"), "-"); // one blank stands anywhere
    EXPECT_EQ(roles("责任领导　要　亲自抓、负总责。"), "-");
    EXPECT_EQ(roles("责任单位　　配合单位　　完成时限"), "-"); // the head of a table
}

TEST(BracketedLabels, times_and_fields_behind_a_gap)
{
    const auto told = [](const std::string& line) {
        const Document document = shown::document("江北市2024年重点任务清单\n1.加固河堤\n责任单位：市水务局\n" + line + "\n");
        std::string all;
        for (const Deadline& deadline : document.tasks.front().deadlines) all += shown::words(document.content, deadline.span) + ';';
        for (const Field& field : document.tasks.front().fields)
            all += shown::words(document.content, field.label) + '=' + shown::words(document.content, field.span) + ';';
        return all;
    };
    EXPECT_EQ(told("完成时限　6月底前"), "6月底前;"); // the last line of the notice as any other
    EXPECT_EQ(told("完成时限 6月底前"), "6月底前;");
    EXPECT_EQ(told("完成时限 持续推进"), "持续推进;");
    EXPECT_EQ(told("主要内容　加高堤顶3公里。"), "主要内容=加高堤顶3公里。;");
    EXPECT_EQ(told("主要内容 加高堤顶3公里。"), "");
    EXPECT_EQ(told("完成时限　责任单位"), "");
    EXPECT_EQ(told("完成时限 要按照市政府统一部署抓紧研究确定并报备"), "");
}
