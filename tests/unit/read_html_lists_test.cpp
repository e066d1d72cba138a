// The numbers that a page shows before the items of its lists.
#include "read/html.hpp"

#include <gtest/gtest.h>
#include <string>

namespace zeren::reading {
namespace {

std::string text_of(const std::string& html) { return read_html(html, 512).content; }

TEST(HtmlLists, ItemsAreNumberedAsThePageShowsThem)
{
    EXPECT_EQ(text_of("<ol><li>修路<li>修桥</ol>"), "1. 修路\n2. 修桥");
    EXPECT_EQ(text_of("<ol start=3><li>修路<li value=7>修桥<li>修堤</ol>"), "3. 修路\n7. 修桥\n8. 修堤");
    EXPECT_EQ(text_of("<ol reversed><li>修路<li>修桥</ol>"), "2. 修路\n1. 修桥");
    EXPECT_EQ(text_of("<ol type=a><li>修路</ol><ol type=I><li>修路</ol>"), "a. 修路\nI. 修路");
    EXPECT_EQ(text_of("<ol style='list-style-type: cjk-ideographic'><li>修路<li>修桥</ol>"), "一、修路\n二、修桥");
    EXPECT_EQ(text_of("<ol><li><p>修路</p><p>共3条</p><li>修桥</ol>"), "1. 修路\n共3条\n2. 修桥");
    EXPECT_EQ(text_of("<ol><li>修路<ol type=A><li>选址<li>开工</ol><li>修桥</ol>"), "1. 修路\nA. 选址\nB. 开工\n2. 修桥");
    EXPECT_EQ(text_of("<ol><li>3.5公里道路<li>2023年修桥</ol>"), "1. 3.5公里道路\n2. 2023年修桥");
    EXPECT_EQ(text_of("<table><tr><th>任务</th><th>单位</th></tr><tr><td><ol><li>修路<li>修桥</ol></td><td>甲局</td></tr></table>"),
              "任务\t单位\n1. 修路\n2. 修桥\t甲局");
}

TEST(HtmlLists, NoNumbersWhereNoneAreShown)
{
    EXPECT_EQ(text_of("<ul><li>修路<li>修桥</ul>"), "修路\n修桥");
    EXPECT_EQ(text_of("<ol style='list-style:none'><li>修路</ol>"), "修路");
    EXPECT_EQ(text_of("<ol><ul><li>修路</ul></ol>"), "修路");
    EXPECT_EQ(text_of("<ol><li value=-1>修路<li value=x>修桥</ol>"), "修路\n修桥"); // 0 and below are no numbers of a notice
    EXPECT_EQ(text_of("<ol></ol><li>修路"), "修路");
}

TEST(HtmlLists, TypedNumbersStayAlone)
{
    for (const char* number : {"1.", "1、", "（一）", "(1)", "一、", "①", "⑴", "１．", "二十一、"})
        EXPECT_EQ(text_of(std::string("<ol><li>") + number + "修路<li>修桥</ol>"), std::string(number) + "修路\n修桥");
}

} // namespace
} // namespace zeren::reading
