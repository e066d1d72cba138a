// Numbers of pages between the lines of a notice: furniture, and nobody's text.
#include "table_rows.hpp"

#include "text/chars.hpp"
#include "text/page_numbers.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::parsed;

bool is_page(const std::string& line) { return text::is_page_number(line, {0, static_cast<std::uint32_t>(line.size())}); }

TEST(PageNumbers, LinesThatAreNothingElse)
{
    for (const std::string line : {"- 3 -", "— 18 —", "第 5 页 共 10 页", "第5页/共10页", "一18 一", "2 / 8", "3/12"})
        EXPECT_TRUE(is_page(line)) << line;
    for (const std::string line : {"2.", "12345", "2024年", "3个", "第5条", "（2）", "-", "", "2025-3-1", "12", "1/2/3", "个/8"})
        EXPECT_FALSE(is_page(line)) << line;
}

TEST(PageNumbers, TheyAreNoPartOfAName)
{
    EXPECT_EQ(text::plain_name("区大数据\n- 4 -\n局"), "区大数据局");
    EXPECT_EQ(text::plain_name("区大数据\n局"), "区大数据局");
    EXPECT_EQ(text::plain_name("区大数据\n（四）\n局"), "区大数据（四）局");
}

TEST(PageNumbers, TheyPartNoItemFromItsLabels)
{
    const Document document =
        parsed("江北县2025年任务分工\n\n1.建设厂房5万平方米。\n2\n责任单位：县工信局\n完成时限：6月底\n2.引进项目12个。\n"
               "责任单位：县招商局\n2 / 8\n完成时限：9月底\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(document.text(document.tasks[0].span), "建设厂房5万平方米。");
    EXPECT_FALSE(document.tasks[0].title.has_value());
    for (const Task& task : document.tasks) {
        EXPECT_EQ(task.roles.size(), 1U);
        EXPECT_EQ(task.deadlines.size(), 1U);
    }
}

} // namespace
} // namespace zeren
