// What a number is of when the words beside it do not say it.
#include "shown.hpp"
#include "target_cases.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zeren::extract {
namespace {

using target_cases::expect;

// The indicators of all targets of a notice, parted by blanks; those inferred with a ~.
std::string indicators(const std::string& notice)
{
    const Document document = shown::document(notice);
    std::string shown;
    for (const Task& task : document.tasks) {
        for (const Target& target : task.targets) {
            shown += (shown.empty() ? "" : " ") + std::string(target.basis ? "~" : "");
            shown += target.indicator ? std::string(document.text(*target.indicator)) : "-";
        }
    }
    return shown;
}

} // namespace

TEST(ElidedNouns, a_verb_alone_is_named_by_what_stands_before_it)
{
    expect({{"覆土复绿600亩，2025年完成520亩", "覆土复绿||=|600|亩; 覆土复绿||=|520|亩|2025年"},
            {"更换声控灯1300盏，上半年完成七成", "更换声控灯||=|1300|盏; 完成||=|70|%|上半年"},
            {"4个乡镇完成3.3万亩", "乡镇||=|4|个; 完成||=|3.3|万亩"},
            {"完成投资6.8亿元", "完成投资||=|6.8|亿元"}});
}

TEST(ElidedNouns, a_title_names_its_numbers)
{
    const std::string end = "（经发办负责）\n";
    EXPECT_EQ(
        indicators("（一）固定资产投资。全年完成6.8亿元，同比增长12%。" + end + "（二）税收。一季度完成1.2亿元，上半年完成3.2亿元。" + end),
        "~固定资产投资 ~固定资产投资 ~税收 ~税收");
    EXPECT_EQ(indicators("（一）固定资产投资。全年完成投资6.8亿元。" + end + "（二）亮灯。更换灯1300盏，年底完成七成。" + end),
              "完成投资 更换灯 完成");
}

TEST(ElidedNouns, what_has_been_names_what_is_striven_for)
{
    expect({{"今年以来，接待游客136万人次，力争全年突破320万人次", "接待游客||>|320|万人次|全年"},
            {"今年以来，接待游客136万人次，旅游收入9.2亿元", ""},
            {"截至目前已完成12座，成绩来之不易", ""}});
}

} // namespace zeren::extract
