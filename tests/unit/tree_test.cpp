// Which paragraph stands under which number: levels skipped, numbers that run on or begin again, brackets that close measures.
#include "outline/clauses/pieces.hpp"
#include "outline/segments.hpp"
#include "outline/tree.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

struct Built {
    Text text;
    std::vector<outline::Segment> segments;
    std::vector<outline::Node> tree;
};

Built build(const std::string& content)
{
    Built built;
    built.text = shown::text(content);
    built.segments = outline::find_segments(built.text, shown::tables());
    std::vector<std::int32_t> body;
    for (auto& segment : built.segments) {
        segment.pieces = outline::find_pieces(built.text.content, segment.body, shown::tables());
        body.push_back(static_cast<std::int32_t>(body.size()));
    }
    built.tree = outline::build_tree(built.text.content, built.segments, body);
    return built;
}

// 一[1[x] 2] 二: numbers with their children in brackets, "." for a paragraph below, ">" for one in the tail.
std::string draw(const Built& built, std::size_t index = 0)
{
    const outline::Node& node = built.tree[index];
    std::string line =
        index == 0 ? "" : shown::words(built.text.content, built.segments[static_cast<std::size_t>(node.segment)].mark.number);
    line.append(node.below.size(), '.');
    std::string inner;
    for (const std::int32_t child : node.children) inner += (inner.empty() ? "" : " ") + draw(built, static_cast<std::size_t>(child));
    if (!inner.empty()) line += index == 0 ? inner : '[' + inner + ']';
    line.append(node.tail.size(), '>');
    return line;
}

std::string draw(const std::string& content) { return draw(build(content)); }

} // namespace

TEST(Tree, levels_in_their_order)
{
    EXPECT_EQ(draw("一、河堤\n（一）加固\n1.清淤\n（1）设备\n①采购\n②安装\n（2）人员\n2.绿化\n（二）改造\n二、水库\n"),
              "一[一[1[1[① ②] 2] 2] 二] 二");
    EXPECT_EQ(draw("第一章 总则\n一、河堤\n二、水库\n第二章 附则\n一、其他\n"), "一[一 二] 二[一]");
}

TEST(Tree, levels_may_be_skipped)
{
    EXPECT_EQ(draw("一、河堤\n1.清淤\n2.绿化\n二、水库\n①采购\n"), "一[1 2] 二[①]");
    EXPECT_EQ(draw("1.清淤\n一、河堤\n1.绿化\n"), "1 一[1]");
}

TEST(Tree, numbers_may_run_on_over_sections)
{
    EXPECT_EQ(draw("一、河堤\n1.清淤\n2.绿化\n二、水库\n3.移民\n4.蓄水\n"), "一[1 2] 二[3 4]");
    EXPECT_EQ(draw("5.清淤\n6.绿化\n"), "5 6");
}

TEST(Tree, plain_paragraphs_stand_below_or_behind)
{
    EXPECT_EQ(draw("前言\n一、河堤\n说明\n1.清淤\n详情\n详情二\n"), ".一.[1..]");
    EXPECT_EQ(draw("前言\n"), ".");
    EXPECT_EQ(draw(""), "");
}

TEST(Tree, one_bracket_closes_all_measures)
{
    EXPECT_EQ(draw("1.河堤治理。\n（1）清淤。\n（2）绿化。\n（市水务局负责）\n2.水库\n"), "1[1 2]> 2");
    EXPECT_EQ(draw("1.河堤治理。\n①清淤。\n②绿化。\n（市水务局负责）\n"), "1[① ②]>");
}

TEST(Tree, a_bracket_of_the_last_measure_stays_with_it)
{
    EXPECT_EQ(draw("1.河堤治理。\n（1）清淤。（市林业局负责）\n（2）绿化。\n（市水务局负责）\n"), "1[1 2.]");
    EXPECT_EQ(draw("1.河堤治理。（市林业局负责）\n（1）清淤。\n（2）绿化。\n（市水务局负责）\n"), "1[1 2.]");
    EXPECT_EQ(draw("1.河堤治理。\n（1）清淤。\n（2）绿化。\n责任单位：市水务局\n"), "1[1 2.]");
    EXPECT_EQ(draw("1.清淤。\n2.绿化。\n（市水务局负责）\n"), "1 2.");
}

TEST(Tree, labelled_lines_behind_the_measures_that_a_label_opened_are_of_what_they_are_measures_of)
{
    const std::string measures = "一、河堤治理。\n整改措施：\n1.清淤。（市林业局负责）\n2.绿化。\n";
    EXPECT_EQ(draw(measures + "督导单位：市水务局\n责任人：刘海\n二、水库\n"), "一.[1 2]>> 二");
    EXPECT_EQ(draw(measures + "整改时限：年底前\n二、水库\n"), "一.[1 2]> 二");
    // who does all of it stands above, or each measure has lines of its own: they are the last one's
    EXPECT_EQ(draw("一、河堤治理。\n责任单位：市水务局\n整改措施：\n1.清淤。\n2.绿化。\n责任单位：市林业局\n"), "一..[1 2.]");
    EXPECT_EQ(draw("一、河堤治理。\n整改措施：\n1.清淤。\n责任单位：市水务局\n2.绿化。\n责任单位：市林业局\n"), "一.[1. 2.]");
}

TEST(Tree, siblings_whose_numbers_go_up_share_a_list)
{
    const Built built = build("1.清淤\n2.绿化\n1.移民\n2.蓄水\n3.泄洪\n");
    ASSERT_EQ(built.tree.size(), 6U);
    EXPECT_EQ(built.tree[1].list, built.tree[2].list);
    EXPECT_NE(built.tree[2].list, built.tree[3].list);
    EXPECT_EQ(built.tree[3].list, built.tree[5].list);
}

TEST(Tree, paragraphs_of_roles_only)
{
    const auto only = [](const std::string& line) { return outline::is_roles_only(build(line).segments.at(0)); };
    EXPECT_TRUE(only("（市水务局负责）"));
    EXPECT_TRUE(only("责任单位：市水务局"));
    EXPECT_TRUE(only("牵头单位：市水务局；责任单位：市林业局"));
    EXPECT_FALSE(only("加固河堤。（市水务局负责）"));
    EXPECT_FALSE(only("加固河堤。"));
    EXPECT_FALSE(only("完成时限：6月底前"));
    EXPECT_FALSE(only("整改措施：清淤"));
}
