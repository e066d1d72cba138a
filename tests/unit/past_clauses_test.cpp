// What has been and what is to come in one sentence.
#include "target_cases.hpp"

#include <gtest/gtest.h>

namespace zeren::target_cases {

TEST(PastClauses, already_in_front_of_a_noun_tells_which_ones)
{
    expect({{"已建成的5座水厂全面投入运行，新增供水人口3万人", "新增供水人口||=|3|万人"},
            {"对已排查的126处隐患全部整改到位，新安装护栏5公里", "新安装护栏||=|5|公里"},
            {"已开工的12个项目年底前全部竣工，完成投资30亿元", "完成投资||=|30|亿元"},
            {"目前已开工的12个项目加快建设，完成投资30亿元", "完成投资||=|30|亿元"},
            {"已签约项目开工率达到80%", "已签约项目开工率||=|80|%"}});
}

TEST(PastClauses, already_in_front_of_what_was_done_is_past)
{
    expect({{"已建成高标准的农田3万亩，建成泵站5座", ""},
            {"已完成年度计划的85%，建成泵站5座", ""},
            {"已完成了全市的30所学校改造", ""},
            {"已实现综合利用率达到85%", ""},
            {"已累计改造小区30个，惠及居民2万户", ""},
            {"项目开工率已达到80%", ""}});
}

TEST(PastClauses, what_is_to_come_asks_behind_what_has_been)
{
    expect({{"截至目前已改造120户，年内再改造80户", "改造||=|80|户|年内"},
            {"已完成招标的3条道路加快建设，全年建成道路10条", "建成道路||=|10|条|全年"},
            {"截至目前已改造120户，再改造小区8个", "改造小区||=|8|个"},
            {"现有托位500个，新增300个", "新增||=|300|个"}});
}

TEST(PastClauses, what_was_and_what_is_there_ask_for_nothing)
{
    expect({{"目前已建成学校3所，投资2亿元", ""},
            {"现有学校30所，教师500名", "教师||=|500|名"},
            {"改造现有小区5个", "改造现有小区||=|5|个"},
            {"截至目前已改造120户，剩余80户", ""}});
}

} // namespace zeren::target_cases
