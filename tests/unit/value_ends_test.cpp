// Where the value of a label ends: at the next label, also at one that the lexicon lacks.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zeren {
namespace {

// The parties of the first task, "|" between roles.
std::string parties(const std::string& line)
{
    const Document document = shown::document("江北县2025年重点任务\n1.新建泵站2座。\n" + line + "\n");
    std::string all;
    if (document.tasks.empty()) return all;
    for (const Role& role : document.tasks.front().roles) {
        all += all.empty() ? "" : "|";
        for (const Party& party : role.parties)
            all += (all.empty() || all.back() == '|' ? "" : " ") + std::string(document.text(party.span));
    }
    return all;
}

} // namespace

TEST(ValueEnds, at_a_word_that_ends_as_labels_do)
{
    EXPECT_EQ(parties("责任清单：牵头领导 何建国；主抓股室 公路股、建管股；协作单位 县财政局。"), "何建国|县财政局");
    EXPECT_EQ(parties("责任单位：县水务局；联动专班 防汛专班"), "县水务局");
}

TEST(ValueEnds, not_at_other_words_behind_a_semicolon)
{
    EXPECT_EQ(parties("责任单位：县水务局；县财政局"), "县水务局 县财政局");
    EXPECT_EQ(parties("牵头领导：何建国；李梅"), "何建国 李梅");
    EXPECT_EQ(parties("牵头领导：何建国；李 梅"), "何建国 李 梅");
    EXPECT_EQ(parties("责任单位：县水务局；各有关部门"), "县水务局 各有关部门");
}

TEST(ValueEnds, in_front_of_a_rule_behind_a_comma)
{
    EXPECT_EQ(parties("（责任单位：县水务局、县财政局，排在首位的为牵头单位，下同）"), "县水务局 县财政局");
    EXPECT_EQ(parties("（责任单位：县水务局、县财政局，列首位者为牵头单位）"), "县水务局 县财政局");
    EXPECT_EQ(parties("（责任单位：县水务局，下同）"), "县水务局");
    EXPECT_EQ(parties("（责任单位：县水务局，列首位者为牵头单位，配合单位：县财政局）"), "县水务局|县财政局");
}

TEST(ValueEnds, not_in_front_of_others_behind_a_comma)
{
    EXPECT_EQ(parties("（责任单位：县水务局，县财政局）"), "县水务局 县财政局");
    EXPECT_EQ(parties("（责任单位：县水务局，下同镇政府）"), "县水务局 下同镇政府");
    EXPECT_EQ(parties("（责任单位：县水务局，排头村）"), "县水务局 排头村");
}

TEST(ValueEnds, a_label_in_front_of_what_it_should_do_has_no_value)
{
    const auto first = [](const std::string& item) {
        return shown::tasks(shown::document("江北市工作方案\n1." + item + "\n2.绿化荒山。（县林业局负责）\n")).front();
    };
    EXPECT_EQ(first("确需延长的，承办单位应及时向县人大、县政协说明情况。"), "1: 确需延长的，承办单位应及时向县人大、县政协说明情况。");
    EXPECT_EQ(first("加强管理；责任单位应急管理局"), "1: 加强管理 <- responsible_unit 责任单位: 应急管理局");
    EXPECT_EQ(first("加强管理；责任单位应城市水务局"), "1: 加强管理 <- responsible_unit 责任单位: 应城市水务局");
}

} // namespace zeren
