// 要, and 应 and its like in front of a day, give work to the doer in front of them.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

// The roles of the first of two items.
std::string roles(const std::string& item)
{
    const Document document =
        shown::document("江北县关于印发2022年重点工作责任分解的通知\n一、重点工作\n1." + item + "\n2.县财政局负责拨付资金。\n");
    return shown::roles(document, document.tasks.front());
}

} // namespace

TEST(Wills, shall_counts_in_front_of_a_day)
{
    EXPECT_EQ(roles("县住建局应在2024年9月底前完成评估。"), "responsible_unit: 县住建局");
    EXPECT_EQ(roles("縣住建局應於9月底前完成評估。"), "responsible_unit: 縣住建局");
    EXPECT_EQ(roles("县住建局须于9月底前完成评估。"), "responsible_unit: 县住建局");
    EXPECT_EQ(roles("江东市、宜东市应当在6月底前制定细则。"), "responsible_unit: 江东市, 宜东市");
    EXPECT_EQ(roles("县住建局必须在年底前完成评估。"), "responsible_unit: 县住建局");
}

TEST(Wills, without_a_day_it_tells_what_the_law_asks)
{
    for (const std::string item :
         {"县住建局应当加强监督检查。", "县住建局应当在15日内作出决定。", "县住建局应在3个月内办结。", "县应急局应急处置9月底前的险情。",
          "各乡镇应在9月底前完成清查。", "有关部门应于9月底前完成清查。", "供应商在9月底前完成供货。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Wills, a_company_that_does_its_part_behind_a_comma)
{
    const auto tasks = [](const std::string& item) {
        return shown::tasks(shown::document("会议纪要\n一、" + item + "\n二、县林业局要加强巡山。\n")).size();
    };
    EXPECT_EQ(tasks("县水利局要加强巡查，县供电公司做好供电保障。"), 3U);
    EXPECT_EQ(tasks("县水利局要加强巡查，县城投集团抓好应急排水。"), 3U);
    EXPECT_EQ(tasks("县水利局要加强巡查，县供电公司供电正常。"), 2U);
    EXPECT_EQ(tasks("县水利局要加强巡查，运输公司做好运输。"), 2U);
    EXPECT_EQ(tasks("县水利局要督促企业，做好供电保障。"), 2U);
}
