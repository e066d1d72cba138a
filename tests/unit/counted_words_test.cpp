// Words that number items though no lexicon has them: what proves them, and what counts and is no item.
#include "outline/numbering/counted_words.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

std::string keys(const std::string& content)
{
    const Document document = shown::document("江北街道重点工作清单\n" + content);
    std::string line;
    for (const Task& task : document.tasks) line += (line.empty() ? "" : " ") + task.key;
    return line;
}

std::string number(const std::string& line)
{
    const outline::CountedMark found = outline::read_counted_mark(line, 0, shown::tables());
    if (found.mark.ladder == outline::Ladder::none) return "-";
    return std::string(found.word) + '|' + shown::words(line, found.mark.number) + '|' + line.substr(found.mark.span.end);
}

// Three items behind these marks, each with somebody.
std::string items(const Lines& marks)
{
    std::string content;
    for (const std::string& mark : marks) content += mark + "修缮道路。（城建办负责）\n";
    return content;
}

} // namespace

TEST(CountedWords, are_any_short_word_with_a_closed_number)
{
    EXPECT_EQ(number("堵点一　水电接入慢"), "堵点|一|水电接入慢");
    EXPECT_EQ(number("难题1：停车位不足"), "难题|1|停车位不足");
    EXPECT_EQ(number("攻坚事项（一）南门征收"), "攻坚事项|一|南门征收");
    EXPECT_EQ(number("【难题十二】停车位不足"), "难题|十二|停车位不足");
    EXPECT_EQ(number("清单三 老年食堂"), "清单|三|老年食堂");
    EXPECT_EQ(number("第一战役：南门征收"), "战役|一|南门征收");
    EXPECT_EQ(number("甲、项目落地"), "甲|甲|项目落地");
    EXPECT_EQ(number("（乙）融资贷款"), "甲|乙|融资贷款");
    EXPECT_EQ(number("贰、融资贷款"), "壹|贰|融资贷款");
    EXPECT_EQ(number("Ⅲ．用工服务"), "Ⅰ|Ⅲ|用工服务");
}

TEST(CountedWords, leave_other_numbers_alone)
{
    for (const std::string line : {"附件1：清单",
                                   "附表2 分工",
                                   "专栏3：重点工程",
                                   "图1 流程",
                                   "星期一：集中学习",
                                   "周三：走访",
                                   "正月初一、",
                                   "上午9：30集中",
                                   "投资1.5亿元",
                                   "难题一旦发现立即处理",
                                   "难题三个",
                                   "题1：修路",
                                   "责任单位1：市水务局",
                                   "情形一：连续工作满三年",
                                   "案例1：东河县建设公寓",
                                   "口号一：安全第一",
                                   "标准2：每人补贴",
                                   "第一季度：开工",
                                   "第一，抓紧推进",
                                   "甲方：市水务局",
                                   "二十一、修路",
                                   "一百零二、修路",
                                   "十二：修路",
                                   "甲级、乙级企业",
                                   "甲",
                                   "群众反映强烈的难题一：修路"})
        EXPECT_EQ(number(line), "-") << line;
}

TEST(CountedWords, three_lines_from_one_on_prove_a_word)
{
    EXPECT_EQ(keys(items({"难题一 ", "难题二 ", "难题三 "})), "一 二 三");
    EXPECT_EQ(keys(items({"堵点1：", "堵点2：", "堵点3："})), "1 2 3");
    EXPECT_EQ(keys(items({"攻坚事项（一）", "攻坚事项（二）", "攻坚事项（三）"})), "一 二 三");
    EXPECT_EQ(keys("甲、城建\n" + items({"难题一 ", "难题二 "}) + "乙、民生\n" + items({"难题三 ", "难题四 "})), "甲/一 甲/二 乙/三 乙/四");
}

TEST(CountedWords, two_do_where_labelled_lines_stand_below)
{
    const std::string roles = "责任单位：城建办\n";
    EXPECT_EQ(keys("难题一 修路\n" + roles + "难题二 架桥\n" + roles), "一 二");
    EXPECT_EQ(keys("第一战役：修路\n" + roles + "第二战役：架桥\n" + roles), "一 二");
    EXPECT_EQ(keys(items({"难题一 ", "难题二 "})), "- -#2"); // nothing but two lines
}

TEST(CountedWords, that_do_not_count_from_one_prove_nothing)
{
    EXPECT_EQ(keys(items({"难题三 ", "难题三 ", "难题七 "})), "- -#2 -#3");
    EXPECT_EQ(keys(items({"难题二 ", "难题三 ", "难题四 "})), "- -#2 -#3");
    EXPECT_EQ(keys(items({"附件1：", "附件2：", "附件3："})).find('1'), std::string::npos);
}

TEST(CountedWords, stems_stand_above_what_begins_anew_below_them)
{
    const std::string one = "1.修路。（城建办负责）\n2.架桥。（城建办负责）\n";
    EXPECT_EQ(keys("甲、城建\n" + one + "乙、民生\n" + one), "甲/1 甲/2 乙/1 乙/2");
    EXPECT_EQ(keys("甲、城建\n一、道路\n" + one + "乙、民生\n一、道路\n" + one), "甲/一/1 甲/一/2 乙/一/1 乙/一/2");
    EXPECT_EQ(keys("壹、城建\n（一）道路\n" + one + "贰、民生\n（一）养老\n" + one), "壹/一/1 壹/一/2 贰/一/1 贰/一/2");
    EXPECT_EQ(keys("1.修路。\n甲、东路。（城建办负责）\n乙、西路。（城管办负责）\n2.架桥。（城建办负责）\n"), "1/甲 1/乙 2");
}

TEST(CountedWords, a_single_stem_or_two_parties_of_a_contract_are_none)
{
    EXPECT_EQ(keys("甲、乙双方签订合同。（城建办负责）\n1.修路。（城建办负责）\n"), "- 1");
    EXPECT_EQ(keys("乙、民生\n1.修路。（城建办负责）\n丙、城建\n2.架桥。（城建办负责）\n").find("乙"), std::string::npos);
}

TEST(CountedWords, signs_open_items_of_a_list)
{
    for (const std::string sign : {"▲", "△", "◆", "■", "★", "☆", "➢", "✓", "√", "☑", "☞", "\xEF\x83\x98"}) {
        const Document document =
            shown::document("江北街道清单\n一、通行\n" + sign + "修路。\n责任单位：城建办\n" + sign + "架桥。\n责任单位：城管办\n");
        EXPECT_EQ(shown::tasks(document),
                  (Lines{"一/-: 修路。 <- responsible_unit 责任单位: 城建办", "一/-#2: 架桥。 <- responsible_unit 责任单位: 城管办"}))
            << sign;
    }
}

TEST(CountedWords, many_words_cost_what_others_do)
{
    std::string content;
    for (int i = 0; i < 20000; ++i) content += "难题" + std::to_string(i % 900 + 1) + "：\n";
    for (int i = 0; i < 20000; ++i) content += "甲、乙、丙、丁、\n";
    EXPECT_GE(shown::paragraphs(content).size(), 1U);
}

TEST(CountedWords, paragraphs_that_count_by_a_copula_are_items)
{
    EXPECT_EQ(number("一是抓党建。"), "是|一|抓党建。");
    EXPECT_EQ(number("十二是：抓党建。"), "是|十二|抓党建。");
    EXPECT_EQ(keys(items({"一是", "二是", "三是"})), "一 二 三");
    EXPECT_EQ(keys("一是修路3公里。\n二是架桥2座。\n三是建校1所。\n"), "一 二 三");
    EXPECT_EQ(keys("一、城建\n" + items({"一是", "二是"}) + "二、民生\n" + items({"一是", "二是"})), "一/一 一/二 二/一 二/二");
    EXPECT_EQ(keys("一是修路。（城建办负责）\n二是架桥2座。\n三是建校1所。\n"), "一 二 三"); // none takes in the next
}

TEST(CountedWords, what_counts_inside_an_item_is_its_text)
{
    EXPECT_EQ(keys("1.抓城建。抓好两项。\n一是修路3公里。\n二是架桥2座。\n责任单位：城建办\n2.建校1所。（教育办负责）\n"), "1 2");
    EXPECT_EQ(keys("1.一是修路3公里。二是架桥2座。（城建办负责）\n2.建校1所。（教育办负责）\n"), "1 2");
    EXPECT_EQ(keys("一、关于道路破损的问题\n整改措施：\n一是修路3公里；\n二是架桥2座。\n责任单位：城建办\n"), "一");
    EXPECT_EQ(keys("一是一，二是二。（城建办负责）\n修路3公里。（城建办负责）\n"), "- -#2");
}

TEST(CountedWords, what_stands_behind_the_last_is_no_part_of_it)
{
    const Document document = shown::document("江北街道重点工作\n一是修路3公里。\n二是架桥2座。\n今年目标\n全年植树500棵。\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.text(document.tasks[1].span), "架桥2座。");
    EXPECT_EQ(document.text(document.tasks[2].span), "全年植树500棵。");
}