// Marks of the ladder in all their clothes, and as many beginnings that look like one.
#include "outline/numbering/due_marks.hpp"
#include "outline/numbering/numbering.hpp"
#include "shown.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace zeren;
using outline::Ladder;

std::string_view name_of(Ladder ladder)
{
    constexpr std::array<std::string_view, outline::kLadders> kNames = {
        "none", "title", "chapter", "chinese", "worded_part", "chinese_bracket", "worded", "arabic", "arabic_bracket", "circled"};
    return kNames[static_cast<std::size_t>(ladder)];
}

// chinese 1 一|加固河堤: ladder, value, number as written, what stands behind the mark.
std::string read(const std::string& text)
{
    const outline::Mark mark = outline::read_mark(text, 0);
    if (mark.ladder == Ladder::none) return "";
    return std::string(name_of(mark.ladder)) + ' ' + std::to_string(mark.value) + ' ' + shown::words(text, mark.number) + '|' +
           text.substr(mark.span.end);
}

struct Case {
    std::string text;
    std::string mark;
};

void expect_all(const std::vector<Case>& cases)
{
    for (const auto& [text, mark] : cases) EXPECT_EQ(read(text), mark) << text;
}

} // namespace

TEST(Numbering, half_brackets_and_padded_numbers)
{
    expect_all({{"一）加固河堤", "chinese_bracket 1 一|加固河堤"},
                {"十二) 加固河堤", "chinese_bracket 12 十二|加固河堤"},
                {"01 加固河堤", "arabic 1 01|加固河堤"},
                {"12 加固河堤", ""}, // a number of two digits is no mark without one
                {"08 年前加固河堤", ""},
                {"01", ""},
                {"01  28", ""},
                {"007 加固河堤", ""},
                {"一加固河堤）", ""}});
    const std::string inside = "小（ 二）型水库";
    EXPECT_EQ(outline::read_mark(inside, static_cast<std::uint32_t>(inside.find("二"))).ladder, Ladder::none);
}

TEST(Numbering, chinese_marks)
{
    expect_all({{"一、加固河堤", "chinese 1 一|加固河堤"},
                {"十、加固河堤", "chinese 10 十|加固河堤"},
                {"十一、加固河堤", "chinese 11 十一|加固河堤"},
                {"二十、加固河堤", "chinese 20 二十|加固河堤"},
                {"二十三、加固河堤", "chinese 23 二十三|加固河堤"},
                {"一百零三、加固河堤", "chinese 103 一百零三|加固河堤"},
                {"一百二十、加固河堤", "chinese 120 一百二十|加固河堤"},
                {"一〇一、加固河堤", "chinese 101 一〇一|加固河堤"},
                {"一.加固河堤", "chinese 1 一|加固河堤"},
                {"一．加固河堤", "chinese 1 一|加固河堤"},
                {"一，加固河堤", "chinese 1 一|加固河堤"},
                {"一 、加固河堤", "chinese 1 一|加固河堤"},
                {"一、 　加固河堤", "chinese 1 一|加固河堤"},
                {"一、", "chinese 1 一|"}});
}

TEST(Numbering, arabic_marks)
{
    expect_all({{"1.加固河堤", "arabic 1 1|加固河堤"},
                {"1．加固河堤", "arabic 1 1|加固河堤"},
                {"1﹒加固河堤", "arabic 1 1|加固河堤"},
                {"1、加固河堤", "arabic 1 1|加固河堤"},
                {"１．加固河堤", "arabic 1 １|加固河堤"},
                {"１２、加固河堤", "arabic 12 １２|加固河堤"},
                {"12. 加固河堤", "arabic 12 12|加固河堤"},
                {"12 .加固河堤", "arabic 12 12|加固河堤"},
                {"120.加固河堤", "arabic 120 120|加固河堤"},
                {"003.加固河堤", "arabic 3 003|加固河堤"},
                {"⒈加固河堤", "arabic 1 ⒈|加固河堤"},
                {"⒛加固河堤", "arabic 20 ⒛|加固河堤"},
                {"1.“四上单位”入库", "arabic 1 1|“四上单位”入库"},
                {"7.", "arabic 7 7|"}});
}

TEST(Numbering, bracketed_and_circled_marks)
{
    expect_all({{"（一）加固河堤", "chinese_bracket 1 一|加固河堤"},
                {"(一)加固河堤", "chinese_bracket 1 一|加固河堤"},
                {"(一）加固河堤", "chinese_bracket 1 一|加固河堤"},
                {"（ 十二 ） 加固河堤", "chinese_bracket 12 十二|加固河堤"},
                {"（一）、加固河堤", "chinese_bracket 1 一|加固河堤"},
                {"㈠加固河堤", "chinese_bracket 1 ㈠|加固河堤"},
                {"（1）加固河堤", "arabic_bracket 1 1|加固河堤"},
                {"(1)加固河堤", "arabic_bracket 1 1|加固河堤"},
                {"（１０）加固河堤", "arabic_bracket 10 １０|加固河堤"},
                {"1）加固河堤", "arabic_bracket 1 1|加固河堤"},
                {"1)加固河堤", "arabic_bracket 1 1|加固河堤"},
                {"〔3〕加固河堤", "arabic_bracket 3 3|加固河堤"},
                {"[3]加固河堤", "arabic_bracket 3 3|加固河堤"},
                {"⑴加固河堤", "arabic_bracket 1 ⑴|加固河堤"},
                {"①加固河堤", "circled 1 ①|加固河堤"},
                {"⑳加固河堤", "circled 20 ⑳|加固河堤"}});
}

TEST(Numbering, chapters_and_pieces)
{
    expect_all({{"第一章 总则", "chapter 1 一|总则"},
                {"第二节、重点任务", "chapter 2 二|重点任务"},
                {"第三部分：重点任务", "chapter 3 三|重点任务"},
                {"第003号 关于加固河堤的建议", "arabic 3 003|关于加固河堤的建议"},
                {"第12号：关于加固河堤的建议", "arabic 12 12|关于加固河堤的建议"},
                {"第十条 供水企业应当检测水质", "arabic 10 十|供水企业应当检测水质"}});
    EXPECT_TRUE(outline::read_mark("第十条 供水企业应当检测水质", 0).is_article);
    EXPECT_FALSE(outline::read_mark("第003号 关于加固河堤的建议", 0).is_article);
}

TEST(Numbering, a_star_may_stand_behind_the_number)
{
    expect_all(
        {{"1*.加固河堤", "arabic 1 1|加固河堤"}, {"12★、加固河堤", "arabic 12 12|加固河堤"}, {"3*加固河堤", ""}, {"*.加固河堤", ""}});
}

TEST(Numbering, pieces_in_square_brackets)
{
    expect_all({{"【第一项】农村道路畅通", "arabic 1 一|农村道路畅通"},
                {"[第12件]加固河堤", "arabic 12 12|加固河堤"},
                {"【第三件民生实事】加固河堤", "arabic 3 三|加固河堤"},
                {"（第3项）", ""},      // points at one
                {"【第一批】名单", ""}, // counts nothing
                {"【第一项工作】", "arabic 1 一|"},
                {"【第一项目标任务完成】", ""}});
}

TEST(Numbering, promises_are_counted_with_their_noun)
{
    expect_all({{"第一件实事：加固河堤", "arabic 1 一|加固河堤"},
                {"第十二件民生实事：加固河堤", "arabic 12 十二|加固河堤"},
                {"第2项任务：加固河堤", "arabic 2 2|加固河堤"},
                {"第一件实事是加固河堤", ""},
                {"第一项关于加固河堤的议案：", ""}});
}

TEST(Numbering, a_date_behind_the_mark_is_its_text)
{
    expect_all({{"1.2019年建成泵站", "arabic 1 1|2019年建成泵站"},
                {"2．8月底前建成泵站", "arabic 2 2|8月底前建成泵站"},
                {"3.12月底前建成泵站", "arabic 3 3|12月底前建成泵站"},
                {"3、2022年建成泵站", "arabic 3 3|2022年建成泵站"},
                {"（1）2022年建成泵站", "arabic_bracket 1 1|2022年建成泵站"},
                {"一、2022年建成泵站", "chinese 1 一|2022年建成泵站"}});
}

TEST(Numbering, a_stop_in_place_of_the_point_is_a_slip)
{
    expect_all({{"11。强化巡查", "arabic 11 11|强化巡查"}, {"2022。强化巡查", ""}, {"11。", ""}, {"11。5", ""}, {"100。强化巡查", ""}});
}

TEST(Numbering, amounts_are_no_marks)
{
    expect_all({{"2.5亿元用于加固河堤", ""},
                {"1.5万人参加演练", ""},
                {"12.35%的村庄", ""},
                {"２．５亿元", ""},
                {"1. 5亿元", "arabic 1 1|5亿元"},
                {"3.14", ""},
                {"1,200万元用于加固河堤", ""},
                {"2022.06.30", ""},
                {"100%的村庄", ""},
                {"36个项目", ""},
                {"5G网络全覆盖", ""},
                {"12345热线", ""}});
}

TEST(Numbering, years_and_dates_are_no_marks)
{
    expect_all({{"2022年，建成泵站", ""},
                {"2022.建成泵站", ""},
                {"2022、2023年建成泵站", ""},
                {"6月底前建成泵站", ""},
                {"二〇二二年三月一日", ""},
                {"（2022年3月1日）", ""},
                {"（2022年）建成泵站", ""},
                {"〔2022〕4号", ""}});
}

TEST(Numbering, words_are_no_marks)
{
    expect_all({{"一是加固河堤", ""},
                {"一批项目", ""},
                {"一季度，建成泵站", ""},
                {"十里河综合治理", ""},
                {"三、", "chinese 3 三|"},
                {"第一，加固河堤", ""},
                {"第一批项目", ""},
                {"第一季度建成泵站", ""},
                {"第三产业增加值", ""},
                {"第三部门", ""},
                {"第3次会议", ""},
                {"（一期）建成泵站", ""},
                {"（市水务局负责）", ""},
                {"（1个）", ""},
                {"（）", ""},
                {"（", ""},
                {"加固河堤", ""},
                {"A.加固河堤", ""},
                {"。", ""},
                {"", ""}});
}

TEST(Numbering, zero_is_no_number) { expect_all({{"0.加固河堤", ""}, {"000、加固河堤", ""}, {"〇、加固河堤", ""}, {"（0）加固河堤", ""}}); }

TEST(Numbering, a_mark_begins_only_where_may_begin_mark_says_so)
{
    for (const std::string text : {"一、", "1.", "（一）", "(1)", "①", "⑴", "㈠", "第一章 ", "〔3〕", "百一、"}) {
        const bool found = outline::read_mark(text, 0).ladder != Ladder::none;
        EXPECT_TRUE(!found || outline::may_begin_mark(text::decode(text, 0).value)) << text;
    }
    for (const char32_t c : {U'加', U'。', U' ', U'A', U'、'}) EXPECT_FALSE(outline::may_begin_mark(c));
}

TEST(Numbering, long_runs_of_numerals_end)
{
    for (const std::string part : {"一", "十", "百", "1", "（", "第", "①", "1.", "（1"}) {
        std::string text;
        for (int i = 0; i < 5000; ++i) text += part;
        const outline::Mark mark = outline::read_mark(text, 0);
        EXPECT_LE(mark.span.end, text.size());
    }
}

TEST(Numbering, the_number_that_is_due_may_touch_a_name_of_digits)
{
    const auto due = [](const std::string& text, std::uint32_t number) {
        const outline::Mark mark = outline::read_due_mark(text, 0, number);
        return mark.ladder == Ladder::none ? std::string{} : std::to_string(mark.value) + '|' + text.substr(mark.span.end);
    };
    EXPECT_EQ(due("11.121人才计划", 11), "11|121人才计划");
    EXPECT_EQ(due("3.5G网络建设", 3), "3|5G网络建设");
    EXPECT_EQ(due("2.2号线建设", 2), "2|2号线建设");
    EXPECT_EQ(due("2,清理河道", 2), "2|清理河道");
    EXPECT_EQ(due("1，整顿市场", 7), "1|整顿市场");
    EXPECT_EQ(due("2.20个老旧小区改造", 2), "2|20个老旧小区改造");
    EXPECT_EQ(due("33.9个断面水质达标", 33), "33|9个断面水质达标");
    EXPECT_EQ(due("2.20个老旧小区改造", 3), "");
    EXPECT_EQ(due("2.20个", 2), "");
    EXPECT_EQ(due("11.121人才计划", 8), "11|121人才计划");
    EXPECT_EQ(due("11.121人才计划", 12), "");
    EXPECT_EQ(due("2.5亿元用于清淤", 2), "");
    EXPECT_EQ(due("1.5万人", 1), "");
    EXPECT_EQ(due("2,500吨", 2), "");
    EXPECT_EQ(due("5，清理河道", 2), "");
    EXPECT_EQ(due("2.清理河道", 9), "2|清理河道");
}

TEST(Numbering, a_damaged_mark_keeps_its_place_and_no_number)
{
    const std::string text = "?。ǘ┩平辜淞粱";
    const outline::Mark mark = outline::read_damaged_mark(text, 0, 2);
    EXPECT_EQ(mark.ladder, Ladder::chinese_bracket);
    EXPECT_EQ(mark.value, 2U);
    EXPECT_TRUE(mark.number.empty());
    EXPECT_EQ(text.substr(mark.span.end), "ǘ┩平辜淞粱");
    for (const std::string other : {"?推进亮化", "？推进亮化", "推进。亮化", ""}) {
        EXPECT_EQ(outline::read_damaged_mark(other, 0, 2).ladder, Ladder::none) << other;
    }
}
