// A label on a line of its own whose value is a list: a field of the item, and what looks like one and is not.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

const std::string kItem = "（一）污水处理不正常。\n整改措施：\n";

Lines fields(const Document& document)
{
    Lines lines;
    for (const Task& task : document.tasks) {
        for (const Field& field : task.fields)
            lines.push_back(shown::words(document.content, field.label) + "=" + shown::words(document.content, field.span));
    }
    return lines;
}

} // namespace

TEST(OpenFields, a_numbered_list_is_the_value_and_the_lines_behind_it_are_the_items)
{
    const Document document = shown::document(kItem + "1．排查管网。\n2．新建管网86公里。\n责任单位：县住建局\n");
    ASSERT_EQ(document.tasks.size(), 1U);
    EXPECT_EQ(fields(document), Lines{"整改措施=1．排查管网。\n2．新建管网86公里。"});
    ASSERT_EQ(document.tasks[0].roles.size(), 1U);
    EXPECT_EQ(document.text(document.tasks[0].roles[0].parties[0].span), "县住建局");
}

TEST(OpenFields, plain_paragraphs_too)
{
    EXPECT_EQ(fields(shown::document(kItem + "排查管网，新建泵站。\n责任单位：县住建局\n")), Lines{"整改措施=排查管网，新建泵站。"});
}

TEST(OpenFields, measures_with_duties_of_their_own_are_tasks)
{
    EXPECT_EQ(shown::document(kItem + "1．排查管网。（县住建局负责）\n2．新建管网。（县水务局负责）\n").tasks.size(), 3U);
}

TEST(OpenFields, no_labelled_line_follows_or_the_list_does_not_begin_at_one)
{
    EXPECT_TRUE(fields(shown::document(kItem + "1．排查管网。\n2．新建管网86公里。\n")).empty());
    EXPECT_TRUE(fields(shown::document(kItem + "3．排查管网。\n4．新建管网86公里。\n责任单位：县住建局\n")).empty());
    EXPECT_TRUE(fields(shown::document(kItem + "（二）噪声扰民。\n责任单位：县住建局\n")).empty());
}

TEST(OpenFields, measures_with_lines_of_their_own_are_tasks)
{
    const Document document = shown::document(kItem + "1．排查管网。\n责任单位：县住建局\n2．新建管网86公里。\n责任单位：县水务局\n");
    EXPECT_EQ(shown::tasks(document), (Lines{"一: 污水处理不正常。", "一/1: 排查管网。 <- responsible_unit 责任单位: 县住建局",
                                             "一/2: 新建管网86公里。 <- responsible_unit 责任单位: 县水务局"}));
    EXPECT_TRUE(fields(document).empty());
}

TEST(OpenFields, the_next_number_of_the_items_own_list_is_the_next_item)
{
    const Document document =
        shown::document("1．污水处理不正常。\n整改措施：\n1．排查管网。\n责任单位：县住建局\n2．噪声扰民。\n责任单位：县公安局\n");
    EXPECT_EQ(fields(document), Lines{"整改措施=1．排查管网。"});
}

TEST(OpenFields, a_label_right_behind_the_number_says_what_the_item_is)
{
    const std::string below = "整改目标：全部正常运行。\n责任单位：县住建局\n";
    for (const std::string label : {"问题：", "存在问题：", "工作任务：", "主要内容："}) {
        const Document document = shown::document("一、" + label + "污水处理不正常。\n" + below);
        EXPECT_EQ(shown::tasks(document), Lines{"一: 污水处理不正常。 <- responsible_unit 责任单位: 县住建局"}) << label;
        EXPECT_EQ(fields(document), Lines{"整改目标=全部正常运行。"}) << label;
    }
    EXPECT_EQ(fields(shown::document("一、污水处理不正常。\n" + below)), Lines{"整改目标=全部正常运行。"});
}

TEST(OpenFields, behind_the_role_lines_of_an_item_the_list_may_be_the_last_of_it)
{
    const std::string lines = "责任单位：县住建局\n整改措施：\n1.排查管网。\n2.新建管网。\n";
    const Document document = shown::document("县整改任务清单\n一、污水直排。\n" + lines + "二、秸秆焚烧。\n" + lines);
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(fields(document), (Lines{"整改措施=1.排查管网。\n2.新建管网。", "整改措施=1.排查管网。\n2.新建管网。"}));
}

TEST(OpenFields, with_a_clause_among_them_they_are_measures_of_the_item)
{
    const Document document = shown::document("县整改任务清单\n一、污水直排，每天约3万吨。\n责任单位：县住建局\n整改措施：\n1.排查管网。\n"
                                              "2.新建管网。（县城投公司牵头）\n整改时限：年底前\n二、秸秆焚烧。\n责任单位：县农业农村局\n");
    EXPECT_EQ(shown::tasks(document),
              (Lines{"一: 污水直排，每天约3万吨。 <- responsible_unit 责任单位: 县住建局",
                     "一/1: 排查管网。 <- responsible_unit 责任单位 [parent_clause]: 县住建局",
                     "一/2: 新建管网。 <- lead_unit 牵头: 县城投公司", "二: 秸秆焚烧。 <- responsible_unit 责任单位: 县农业农村局"}));
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.tasks[0].deadlines.size(), 1U); // not of the last measure
    EXPECT_EQ(document.tasks[2].deadlines.size(), 0U);
}

TEST(OpenFields, role_lines_above_a_list_of_tasks_make_no_measures)
{
    const Document document = shown::document(
        "县重点工作分解\n一、产业发展\n责任单位：县工信局\n1.培育企业。\n2.引进项目。\n二、民生改善\n责任单位：县民政局\n3.建设敬老院。\n");
    EXPECT_EQ(document.sections.size(), 2U);
    EXPECT_EQ(document.tasks.size(), 3U);
}
