// What a paper of assessment says that work is worth: no goal, however many numbers it has.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

TEST(Points, scoring_rules_are_no_goals)
{
    const Document rules = shown::document("2024年度乡镇林业工作考核评分细则\n一、造林绿化（30分）\n1.造林成活率达到85%以上的得10分。\n"
                                           "2.每个行政村固定宣传牌不少于3块，少1块扣2分。\n3.义务植树尽责率达到90%的得5分。\n");
    EXPECT_TRUE(rules.tasks.empty());
}

TEST(Points, goals_stay_goals)
{
    const Document goals =
        shown::document("2024年度乡镇林业工作要点\n1.造林成活率达到85%以上。\n2.固定宣传牌不少于3块。\n3.尽责率达到90%。\n");
    EXPECT_EQ(goals.tasks.size(), 3U);
    const Document asked =
        shown::document("2024年度乡镇林业工作考核办法\n1.造林成活率达到85%以上。\n2.固定宣传牌不少于3块。\n3.尽责率达到90%。\n");
    EXPECT_EQ(asked.tasks.size(), 3U);
}

TEST(Points, another_label_below_a_list_is_nobody)
{
    const Document document = shown::document("2024年重点任务\n总牵头单位：县农业农村局\n总协调人：县委副书记 田志华\n\n1.新建道路5公里。\n"
                                              "责任单位：县交通局\n2.新建水厂2座。\n责任单位：县水利局\n");
    for (const Task& task : document.tasks)
        for (const Role& role : task.roles)
            for (const Party& party : role.parties) EXPECT_EQ(document.text(party.span).find("："), std::string_view::npos);
}

} // namespace
