// Lines without number that own the list below them.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::parsed;
using table_rows::rows;

TEST(ListOwners, TwoLinesWithListsAreTasks)
{
    const Document document = parsed("江北区铁三赛工作分工\n宣传组负责赛事的宣传工作。具体包括：\n（1）制作横幅；\n（2）邀请记者。\n"
                                     "后勤组负责比赛的后勤工作。具体包括：\n（1）准备饮用水；\n（2）准备救护车。\n");
    ASSERT_EQ(document.tasks.size(), 6U);
    for (const std::size_t owner : {std::size_t{0}, std::size_t{3}}) {
        ASSERT_EQ(document.tasks[owner].roles.size(), 1U);
        EXPECT_EQ(document.tasks[owner].parent, 0);
        for (const std::size_t i : {owner + 1, owner + 2}) {
            EXPECT_EQ(document.tasks[i].parent, document.tasks[owner].id);
            EXPECT_FALSE(document.tasks[i].title.has_value());
        }
    }
    EXPECT_EQ(document.text(document.tasks[3].roles[0].parties[0].span), "后勤组");
}

// One line alone, lines that name nobody, a level that is numbered.
TEST(ListOwners, OtherLinesAreNone)
{
    for (const std::string text :
         {"江北县工作方案\n县水务局负责防汛。具体包括：\n（1）清淤；\n（2）巡堤。\n",
          "江北县工作方案\n今年抓好教育：\n（1）建校；\n（2）招生。\n今年抓好卫生：\n（1）建院；\n（2）招医。\n"}) {
        const Document document = parsed(text);
        for (const Task& task : document.tasks) EXPECT_EQ(task.parent, 0) << text;
    }
}

} // namespace
} // namespace zeren
