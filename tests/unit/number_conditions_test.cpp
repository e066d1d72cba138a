// Numbers that are conditions, deductions, norms and parts of names, beside such as are asked for; and blanks around digits and units.
#include "extract/conditions.hpp"

#include "target_cases.hpp"

#include <gtest/gtest.h>

namespace zeren::extract {

using target_cases::expect;
using target_cases::expect_none;

TEST(NumberConditions, what_happens_and_what_is_taken_away)
{
    expect_none({"每出现一处火点扣除乡镇工作经费5万元", "年度考核低于60分的，扣减绩效10%", "连续3次排名后3位的，约谈主要负责人",
                 "每发现1起问题扣拨经费2万元", "甲乙双方各执一份"});
    expect({{"每村新建一处球场", "球场||=|1|处"},
            {"查处问题3起", "查处问题||=|3|起"},
            {"安排工作经费5万元", "工作经费||=|5|万元"},
            {"扣除自然减员后新增就业500人", "新增就业||=|500|人"}});
}

TEST(NumberConditions, norms_are_no_facts)
{
    expect({{"上年度审计查出问题整改率不低于95%", "上年度审计查出问题整改率||>=|95|%"},
            {"务工规模不低于上年的2.3万人", "务工规模||>=|2.3|万人"}});
    expect_none({"去年整改率达到95%", "上年务工规模2.3万人", "已完成投资不足3亿元"});
}

TEST(NumberConditions, goals_behind_the_number)
{
    expect({{"实现非税收入比重下降3个百分点的目标", "非税收入比重|-|=|3|个百分点"},
            {"补助面达到在校寄宿生的30%", "补助面||=|30|%"},
            {"签约服务覆盖30%以上人群", "签约服务覆盖||>=|30|%"}});
    expect_none({"总投资3.2亿元的项目", "持股30%以上企业", "在已有制造业等6个行业政策的基础上"});
}

TEST(NumberConditions, words_that_end_like_about)
{
    expect({{"签约10亿元", "签约||=|10|亿元"},
            {"签约15个亿元项目", "亿元项目||=|15|个"},
            {"修订村规民约180个", "村规民约||=|180|个"},
            {"惠及居民约1.1万户", "惠及居民||~|1.1|万户"},
            {"新增企业约20家", "新增企业||~|20|家"}});
}

TEST(NumberConditions, blanks_around_digits_and_units)
{
    expect({{"示范街镇达到全县街镇总数的 80%", "示范街镇||=|80|%"},
            {"高新企业占规上企业的 60% 以上", "高新企业占规上企业||>=|60|%"},
            {"PM2.5 平均浓度控制在 35 微克 / 立方米以内", "PM2.5 平均浓度||<=|35|微克/立方米"},
            {"化肥使用量较 2020 年减少 5%", "化肥使用量|-|=|5|%"}});
}

TEST(NumberConditions, periods_of_years_in_front_of_a_change)
{
    expect({{"碳排放五年累计下降18%", "碳排放|-|=|18|%|五年"},
            {"财政收入三年翻一番", "财政收入|+|=|1|番|三年"},
            {"近三年排放下降18%", "近三年排放|-|=|18|%"}});
}

TEST(NumberConditions, how_things_stand_at_the_end_of_a_time)
{
    expect({{"整改率年底达到95%", "整改率||=|95|%|年底"},
            {"到6月底，能繁母猪存栏恢复到6.5万头", "能繁母猪存栏||=|6.5|万头|到6月底"},
            {"年末债务余额压降到60亿元以下", "债务余额||<=|60|亿元"},
            {"9月末前支出进度不低于80%", "支出进度||>=|80|%"},
            {"12月底新建学校3所", "新建学校||=|3|所"}});
}

} // namespace zeren::extract
