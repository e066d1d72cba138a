// Sentences that hold for the whole document, and those that only sound like it.
#include "outline/rules.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

std::string read(const std::string& text)
{
    const auto rule = outline::read_rule(text, shown::whole(text), shown::tables());
    return rule ? std::string(to_string(rule->kind)) : "";
}

std::string find(const std::string& prose)
{
    std::vector<outline::RulePassage> rules;
    outline::find_rules(prose, shown::whole(prose), shown::tables(), rules);
    std::vector<std::string> lines;
    for (const auto& rule : rules) lines.push_back(std::string(to_string(rule.kind)) + ' ' + shown::words(prose, rule.span));
    return shown::joined(lines);
}

} // namespace

TEST(Rules, the_first_of_a_list_leads)
{
    for (const std::string text :
         {"列第一位者为牵头单位，下同", "列首位的为牵头单位", "排在第一位的责任单位为牵头单位", "责任单位排第一位的为牵头单位",
          "有多个责任单位的，第一个为牵头单位", "责任单位中列第一位的负总责", "排在首位的为牵头部门"}) {
        EXPECT_EQ(read(text), "first_is_lead") << text;
    }
}

TEST(Rules, a_party_that_is_not_listed_again)
{
    for (const std::string text :
         {"以下均需试点城市政府落实，不再列出", "以下任务均需各县区落实，不再一一列出", "各项任务均涉及各县区，不再逐项列出"}) {
        EXPECT_EQ(read(text), "adds_party") << text;
    }
}

TEST(Rules, prose_that_is_no_rule)
{
    for (const std::string text : {"坚持把安全放在首位", "排名第一的县区予以表彰", "列第一位", "牵头单位列第一位", "坚持质量第一",
                                   "经济总量列全省第一位", "不再保留", "下同", "各牵头单位要加强协调", ""}) {
        EXPECT_EQ(read(text), "") << text;
    }
}

TEST(Rules, each_sentence_is_looked_at_alone)
{
    EXPECT_EQ(find("请认真落实。责任单位中，列第一位的为牵头单位。各单位要加强协调。"), "first_is_lead 责任单位中，列第一位的为牵头单位");
    EXPECT_EQ(find("列第一位。由市水务局牵头。"), "");
    EXPECT_EQ(find("列首位的为牵头单位。以下均需各县区落实，不再列出。"),
              "first_is_lead 列首位的为牵头单位 | adds_party 以下均需各县区落实，不再列出");
    EXPECT_EQ(find(""), "");
}

TEST(Rules, end_where_something_else_follows)
{
    EXPECT_EQ(find("各项工作列首位的责任单位为牵头单位，须在3月底前拿出推进表。"), "first_is_lead 各项工作列首位的责任单位为牵头单位");
    EXPECT_EQ(find("列第一位的为牵头单位，下同。"), "first_is_lead 列第一位的为牵头单位，下同");
    EXPECT_EQ(find("列首位的为牵头单位，下同；以下均需各县区落实，不再列出。"),
              "first_is_lead 列首位的为牵头单位，下同 | adds_party 以下均需各县区落实，不再列出");
}

TEST(Rules, of_a_note_begin_behind_its_head_and_number)
{
    EXPECT_EQ(find("说明：1、表中责任科室有两个的，前一个负总责。2、第6项无配合单位。"),
              "first_is_lead 表中责任科室有两个的，前一个负总责");
    EXPECT_EQ(find("备注：列前者为牵头单位。"), "first_is_lead 列前者为牵头单位");
    EXPECT_EQ(find("一是责任单位有多个的，排在首位的负总责，其他单位配合。"), "first_is_lead 责任单位有多个的，排在首位的负总责");
    EXPECT_EQ(find("（以下任务均需各区人民政府落实，不再列出）"), "adds_party 以下任务均需各区人民政府落实，不再列出");
    EXPECT_EQ(find("各项任务先列处室为牵头处室。"), "first_is_lead 各项任务先列处室为牵头处室");
    EXPECT_EQ(find("排在前面的责任单位牵头。"), "first_is_lead 排在前面的责任单位牵头");
}

TEST(Rules, words_of_order_without_a_lead_are_none)
{
    EXPECT_EQ(find("说明：前一个项目已完工。"), "");
    EXPECT_EQ(find("先列计划，再抓落实。"), "");
    EXPECT_EQ(find("我市多项指标居首位。"), "");
    EXPECT_EQ(find("发挥排头兵作用。"), "");
}

TEST(Rules, who_is_responsible_leads_where_nobody_else_does)
{
    for (const std::string text :
         {"无牵头单位的，责任单位即为牵头单位，下同", "未明确牵头单位的，责任单位为牵头单位", "没有牵头单位的，由责任单位牵头"})
        EXPECT_EQ(read(text), "responsible_leads") << text;
    EXPECT_EQ(read("未明确牵头单位的，排在第一位的责任单位为牵头单位"), "first_is_lead");
    for (const std::string text :
         {"没有牵头单位的任务由市政府办公室督办", "对未明确牵头单位的事项，责任单位要主动对接", "责任单位即为牵头单位"})
        EXPECT_EQ(read(text), "") << text;
    EXPECT_EQ(find("各责任单位特别是牵头单位（无牵头单位的，责任单位即为牵头单位，下同）要制订办理方案，于2月10日前上报。"),
              "responsible_leads 无牵头单位的，责任单位即为牵头单位，下同");
}
