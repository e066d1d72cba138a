// Counts of sets that everybody knows and of sorts, beside counts that a verb of doing asks for.
#include "extract/list_counts.hpp"

#include "target_cases.hpp"

#include <gtest/gtest.h>

namespace zeren::extract {

using target_cases::expect;
using target_cases::expect_none;

TEST(ListCounts, sets_that_everybody_knows)
{
    expect_none({"深化三项制度改革", "强化五项管理", "落实三管三必须要求", "做到五个到位", "增强四个意识，坚定四个自信，做到两个维护",
                 "落实八个必须、十个不准", "做到六个百分之百", "做到四个不放过", "推行五个统一", "实现四个突破", "做到五个一",
                 "抓好三件大事，办好五件小事", "落实防汛三个责任人和三个重点环节", "发放残疾人两项补贴", "受理残疾人两项补贴申请"});
}

TEST(ListCounts, what_a_verb_of_doing_counts)
{
    expect({{"建设三个安置点", "安置点||=|3|个"},
            {"打造三个示范区", "示范区||=|3|个"},
            {"新建三个管理用房", "管理用房||=|3|个"},
            {"培训3名责任人", "责任人||=|3|名"},
            {"完成5个提升项目", "提升项目||=|5|个"}});
}

TEST(ListCounts, the_last_amount_of_a_list)
{
    expect({{"新建13个社区服务中心、6个互助中心、3个食堂", "社区服务中心||=|13|个; 互助中心||=|6|个; 食堂||=|3|个"},
            {"建设5个园区、2个市场", "园区||=|5|个; 市场||=|2|个"},
            {"提升10所学校、4所医院、3所养老院、4个公园", "学校||=|10|所; 医院||=|4|所; 养老院||=|3|所; 公园||=|4|个"}});
    expect_none({"抓好松岭、石门2个市场", "围绕松岭、石门、南坪3个园区"});
}

TEST(ListCounts, how_many_there_are_of_a_sort)
{
    expect_none({"一类单位14个", "考核的二类部门20个"});
    expect({{"三类县200万株", "三类县||=|200|万株"},
            {"新建二类车间6个", "新建二类车间||=|6|个"},
            {"一类标准食堂30家以上", "一类标准食堂||>=|30|家"}});
}

} // namespace zeren::extract
