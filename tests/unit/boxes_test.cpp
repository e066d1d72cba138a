// Boxes behind items, boxes that an item goes on behind, and words that only begin as the heading of a box.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Document plan(const std::string& between, const std::string& behind = "")
{
    return shown::document("江北市工业互联网行动计划\n一、平台体系\n1.打造行业平台。（市工信局负责）\n2.打造区域平台。（市数据局负责）\n" +
                           between + "3.打造企业平台。（市商务局负责）\n" + behind);
}

// What the item above the box is, with the end of its stretch.
std::string extent_of(const Document& document, std::size_t task) { return std::string(document.text(document.tasks[task].extent)); }

const Lines kItems = {"一/1: 打造行业平台。 <- responsible_unit 负责: 市工信局", "一/2: 打造区域平台。 <- responsible_unit 负责: 市数据局",
                      "一/3: 打造企业平台。 <- responsible_unit 负责: 市商务局"};

} // namespace

TEST(Boxes, a_box_behind_an_item_is_none_of_it)
{
    for (const std::string heading : {"专栏4  平台培育工程", "专栏四：平台培育工程", "【专栏1】平台培育工程", "专栏 12 平台培育工程"}) {
        const Document document = plan(heading + "\n培育综合型平台，推广应用。\n");
        EXPECT_EQ(shown::tasks(document), kItems) << heading;
        EXPECT_EQ(extent_of(document, 1), "2.打造区域平台。（市数据局负责）") << heading;
    }
}

TEST(Boxes, what_a_box_asks_for_is_a_goal_without_number)
{
    const Document document = plan("专栏4  平台培育工程\n培育双跨平台3家。\n推广应用。\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.tasks[2].kind, Task::Kind::goal);
    EXPECT_EQ(document.text(document.tasks[2].span), "培育双跨平台3家。");
    EXPECT_TRUE(document.tasks[1].targets.empty());
    EXPECT_EQ(document.tasks[2].section, document.tasks[1].section);
}

TEST(Boxes, behind_the_last_item)
{
    const Document document = plan("", "专栏4  平台培育工程\n培育双跨平台3家。\n建设节点2个。\n各单位要抓好落实。\n");
    ASSERT_EQ(document.tasks.size(), 5U);
    EXPECT_EQ(extent_of(document, 2), "3.打造企业平台。（市商务局负责）");
    EXPECT_EQ(document.text(document.tasks[3].span), "培育双跨平台3家。");
    EXPECT_EQ(document.other.back().kind, Other::Kind::closing);
}

TEST(Boxes, between_the_words_of_an_item_it_is_part_of_it)
{
    const Document document = shown::document("江北市计划\n1.打造平台。\n专栏1 重点工程\n培育平台3家。\n责任单位：市工信局\n2.建设网络。\n"
                                              "责任单位：市数据局\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(document.tasks[0].targets.size(), 1U);
    EXPECT_EQ(shown::roles(document, document.tasks[0]), "responsible_unit 责任单位: 市工信局");
    const Document measures =
        shown::document("江北市计划\n1.打造平台。（市工信局负责）\n(1)建设机房。\n专栏1 重点工程\n推广应用。\n(2)建设中心。\n"
                        "2.建设网络。（市数据局负责）\n");
    EXPECT_EQ(measures.tasks.size(), 4U);
    EXPECT_EQ(extent_of(measures, 0), "1.打造平台。（市工信局负责）\n(1)建设机房。\n专栏1 重点工程\n推广应用。\n(2)建设中心。");
}

TEST(Boxes, numbers_of_the_items_own_kind)
{
    for (const std::string list :
         {"1.新建基站。\n", "1.新建基站。\n2.改造小区。\n3.建设中心。\n", "1.新建基站。\n2.改造小区。\n3.建设中心。\n4.推广应用。\n"})
        EXPECT_EQ(shown::tasks(plan("专栏1 平台工程\n" + list)), kItems) << list;
    const Document last = plan("", "专栏1 平台工程\n1.新建基站。\n2.改造小区。\n");
    EXPECT_EQ(shown::tasks(last), kItems);
    const Document named = plan("专栏1 平台工程\n1.新建基站。（市通管局负责）\n2.改造小区。（市住建局负责）\n");
    EXPECT_EQ(named.tasks.size(), 5U);                           // who is named keeps his number
    const Document other = plan("专栏1 平台工程\n推广应用。\n"); // 3. goes on with the items, whoever is named there
    EXPECT_EQ(shown::tasks(other), kItems);
}

TEST(Boxes, words_that_are_no_heading_of_a_box)
{
    for (const std::string line : {"专栏1周更新3次，专人负责。", "专栏建设要常态化。", "专栏4所列工程抓紧实施。", "开设专栏4个"}) {
        const Document document = plan(line + "\n");
        EXPECT_EQ(document.tasks.size(), 3U) << line;
        EXPECT_NE(extent_of(document, 1).find(line), std::string::npos) << line;
    }
}

TEST(Boxes, each_stays_in_the_section_where_it_stands)
{
    const Document document =
        shown::document("江北市行动计划\n一、平台体系\n（一）打造行业平台。（市工信局负责）\n专栏1 平台工程\n培育平台3家。\n"
                        "二、网络体系\n统筹布局网络。\n专栏2 网络工程\n建设基站20座。\n三、安全体系\n（一）健全制度。（市网信办负责）\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.tasks[1].section, 1);
    EXPECT_EQ(document.text(document.tasks[1].span), "培育平台3家。");
    EXPECT_EQ(document.tasks[2].section, 2);
    EXPECT_EQ(document.text(document.tasks[2].span), "建设基站20座。");
}

TEST(Boxes, a_list_of_its_own)
{
    const Document document = plan("专栏1 平台工程\n(1)综合平台。培育平台3家。\n(2)推广应用。\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(extent_of(document, 1), "2.打造区域平台。（市数据局负责）");
    EXPECT_EQ(document.tasks[2].kind, Task::Kind::goal);
    EXPECT_TRUE(document.tasks[2].roles.empty());
    EXPECT_EQ(document.tasks[2].parent, 0);
    EXPECT_EQ(document.text(document.tasks[2].span), "综合平台。培育平台3家。");
    const Document named = plan("专栏1 平台工程\n(1)综合平台。（市经信局负责）\n(2)推广应用。（市商务局负责）\n");
    EXPECT_EQ(named.tasks.size(), 5U); // who is named keeps his number
    const Document goals =
        shown::document("江北市规划\n一、建设网络\n加快建设。\n专栏1 网络工程\n1.新建基站12座。\n2.改造小区30个。\n二、建设中心\n"
                        "建设机房2座。\n");
    ASSERT_EQ(goals.tasks.size(), 3U);
    EXPECT_EQ(goals.tasks[0].number, "1");
}
