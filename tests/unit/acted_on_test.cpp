// Numbers between their noun and what is done with it, and 提高 in front of what is measured.
#include "target_cases.hpp"

#include <gtest/gtest.h>

namespace zeren::target_cases {

TEST(ActedOn, the_noun_in_front_is_counted_where_only_its_work_stands_behind)
{
    expect({{"山塘86口除险加固，农村公路120公里改造提升", "山塘||=|86|口; 农村公路||=|120|公里"},
            {"完成山塘86口除险加固", "完成山塘||=|86|口"},
            {"推进病险水库5座除险加固", "病险水库||=|5|座"}});
}

TEST(ActedOn, words_that_go_with_the_work_stand_behind_the_count)
{
    expect({{"路灯500盏节能改造", "路灯||=|500|盏"},
            {"城区道路3条白改黑，病险水库15座销号", "城区道路||=|3|条; 病险水库||=|15|座"},
            {"规上企业50家数字化转型", "规上企业||=|50|家"},
            {"高标准农田5万亩建设完工，油茶1万亩抚育改造", "高标准农田||=|5|万亩; 油茶||=|1|万亩"},
            {"城区公园12个提质改造，推动运动场20个对外开放", "城区公园||=|12|个; 运动场||=|20|个"},
            {"老旧小区30个加装电梯", "老旧小区||=|30|个"}});
}

TEST(ActedOn, what_else_stands_behind_the_count_is_counted)
{
    expect({{"乡镇5个公园建设", "公园建设||=|5|个"},
            {"石门乡30户节能改造", "节能改造||=|30|户"},
            {"锦绣小区5栋外墙改造", "外墙改造||=|5|栋"},
            {"滨河公园3公里提质改造", ""},
            {"新建数字化车间20个", "新建数字化车间||=|20|个"}});
}

TEST(ActedOn, a_place_is_not_counted_and_one_things_length_asks_for_nothing)
{
    expect({{"石门乡30户改造", "改造||=|30|户"},         // where it is done
            {"城北路1.2公里改造", ""},                   // one road
            {"栈道5.4公里主体贯通", ""},                 // how far one thing is
            {"除险加固水库5座", "除险加固水库||=|5|座"}, // the verb in front
            {"改造老旧小区20个", "改造老旧小区||=|20|个"},
            {"新建学校3所", "新建学校||=|3|所"}});
}

TEST(ActedOn, a_verb_of_change_in_front_of_what_is_measured)
{
    expect({{"减少库存30%", "库存|-|=|30|%"},
            {"提高劳动生产率20%，降低能耗5%", "劳动生产率|+|=|20|%; 能耗|-|=|5|%"},
            {"提升自给率5个百分点", "自给率|+|=|5|个百分点"},
            {"提升供水能力5万吨", "供水能力|+|=|5|万吨"},
            {"提高补助比例至70%", "补助比例||=|70|%"}});
}

TEST(ActedOn, what_is_reached_or_improved_is_no_change)
{
    expect({{"提升100所学校", "学校||=|100|所"},
            {"提升改造社区游园12个", "提升改造社区游园||=|12|个"},
            {"提高覆盖率45%", "提高覆盖率||=|45|%"}});
}

} // namespace zeren::target_cases
