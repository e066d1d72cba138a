// Numbers whose noun and unit stand in other cells of their row, and numbers that only look like such.
#include "zeren/numbers.hpp"
#include "zeren/read.hpp"

#include "shown.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

// indicator relation value unit (base amount) for period, of each target; tables with cells by |.
Lines targets(const Document& document)
{
    Lines result;
    for (const Task& task : document.tasks) {
        for (const Target& one : task.targets) {
            std::string line = one.indicator ? shown::words(document.content, *one.indicator) : "?";
            if (one.change) line += ' ' + std::string(to_string(*one.change));
            line += ' ' + std::string(to_string(one.relation)) + ' ';
            line += one.value ? std::to_string(one.value->digits) + "e-" + std::to_string(one.value->scale) : "?";
            if (one.value_high) line += '-' + std::to_string(one.value_high->digits) + "e-" + std::to_string(one.value_high->scale);
            line += one.unit;
            if (one.period) line += " for " + shown::words(document.content, *one.period);
            result.push_back(line);
        }
    }
    return result;
}

Document table(const std::string& head, const std::string& rows)
{
    return shown::document("某市2023年指标任务分解表\n" + head + "\n" + rows);
}

} // namespace

TEST(RowTargets, the_unit_in_a_column_of_its_own)
{
    const Document document = table("序号|指标|单位|目标值|责任单位", "1|地区生产总值|亿元|520|市发展改革委\n"
                                                                      "2|规模以上工业增加值增速|%|8.5|市工信局\n"
                                                                      "3|新建高标准农田|万亩|12|市农业农村局\n"
                                                                      "4|城镇新增就业|人|5600|市人社局\n");
    EXPECT_EQ(targets(document), (Lines{"地区生产总值 = 520e-0亿元", "规模以上工业增加值增速 = 85e-1%", "新建高标准农田 = 12e-0万亩",
                                        "城镇新增就业 = 5600e-0人"}));
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.text(document.tasks[0].targets[0].span), "地区生产总值|亿元|520");
    ASSERT_TRUE(document.tasks[2].targets[0].quantity);
    EXPECT_EQ(document.tasks[2].targets[0].quantity->value, (Decimal{120000, 0}));
}

TEST(RowTargets, a_table_without_numbers_may_tell_what_was_and_in_what_it_is_counted)
{
    EXPECT_EQ(targets(table("指标名称|计量单位|2023年完成|2024年目标|责任单位",
                            "粮食产量|万吨|20|22|县农业农村局\n新增就业|人|3000|3200|县人社局\n造林|亩|300|400|县林业局\n")),
              (Lines{"粮食产量 = 22e-0万吨 for 2024年", "新增就业 = 3200e-0人 for 2024年", "造林 = 400e-0亩 for 2024年"}));
}

TEST(RowTargets, relations_stand_with_the_number)
{
    EXPECT_EQ(targets(table("序号|主要指标|计量单位|2023年目标|责任单位",
                            "1|营造林|亩|≥3000|市林业局\n2|粮食总产量|万吨|45以上|市农业农村局\n"
                            "3|民营企业培育|户|不少于30|市工信局\n4|社会消费品零售总额增速|%|7左右|市商务局\n")),
              (Lines{"营造林 >= 3000e-0亩 for 2023年", "粮食总产量 >= 45e-0万吨 for 2023年", "民营企业培育 >= 30e-0户 for 2023年",
                     "社会消费品零售总额增速 ~ 7e-0% for 2023年"}));
}

TEST(RowTargets, the_unit_in_a_bracket_of_the_name_or_of_the_head)
{
    EXPECT_EQ(targets(table("序号|指标|目标值|责任单位", "1|地区生产总值（亿元）|520|市发展改革委\n2|节能率(%)|不低于3.2|市工信局\n")),
              (Lines{"地区生产总值 = 520e-0亿元", "节能率 >= 32e-1%"}));
    EXPECT_EQ(targets(table("序号|任务|目标任务（万亩）|责任单位", "1|营造林|12|市林业局\n2|退化草原修复|3.5|市林业局\n")),
              (Lines{"营造林 = 12e-0万亩", "退化草原修复 = 35e-1万亩"}));
}

TEST(RowTargets, the_unit_with_the_number)
{
    EXPECT_EQ(targets(table("序号|任务|年度目标|责任单位", "1|新建幼儿园|3所|市教育局\n2|群众满意度|95%以上|市政府办\n")),
              (Lines{"新建幼儿园 = 3e-0所", "群众满意度 >= 95e-0%"}));
}

TEST(RowTargets, several_years)
{
    EXPECT_EQ(
        targets(table("序号|指标|单位|2024年目标|2025年目标|责任单位", "1|新建公园|个|5|8|市园林局\n2|新增停车位|个|500|600|市城管局\n")),
        (Lines{"新建公园 = 5e-0个 for 2024年", "新建公园 = 8e-0个 for 2025年", "新增停车位 = 500e-0个 for 2024年",
               "新增停车位 = 600e-0个 for 2025年"}));
}

TEST(RowTargets, what_was_and_what_kind_of_indicator_it_is_stand_beside_it)
{
    EXPECT_EQ(targets(table("序号|指标名称|单位|属性|2022年实际|2023年目标|责任单位",
                            "1|地区生产总值增速|%|预期性|6.1|8左右|市发展改革委\n2|PM2.5年均浓度|微克/立方米|约束性|40|≤38|市生态环境局\n"
                            "3|单位GDP能耗|%|约束性|-3|下降3.5|市发展改革委\n4|城镇登记失业率|%|预期性|3.1|控制在4.5以内|市人社局\n"
                            "5|进出口总额增长|%|预期性|5|5—6|市商务局\n6|居民收入|元|预期性|30120|与经济增长同步|市发展改革委\n"
                            "7|一般公共预算收入|亿元|预期性|30|力争达到35|市财政局\n")),
              (Lines{"地区生产总值增速 ~ 8e-0% for 2023年", "PM2.5年均浓度 <= 38e-0微克/立方米 for 2023年",
                     "单位GDP能耗 decrease = 35e-1% for 2023年", "城镇登记失业率 <= 45e-1% for 2023年",
                     "进出口总额 increase range 5e-0-6e-0% for 2023年", "一般公共预算收入 = 35e-0亿元 for 2023年"}));
}

TEST(RowTargets, years_below_a_goal_in_a_head_of_two_levels)
{
    const auto page = [](const std::string& first, const std::string& second) {
        const std::string html =
            "<!DOCTYPE html><meta charset=utf-8><body><p>某市2024年任务分解表</p><table><tr><td rowspan=2>序号<td rowspan=2>任务"
            "<td colspan=2>目标值<td rowspan=2>责任单位<tr><td>" +
            first + "<td>" + second + "<tr><td>1<td>新建公园（个）<td>5<td>8<td>市园林局</table>";
        return targets(parse(zeren::read(std::as_bytes(std::span(html)))));
    };
    EXPECT_EQ(page("2024年", "2025年"), (Lines{"新建公园 = 5e-0个 for 2024年", "新建公园 = 8e-0个 for 2025年"}));
    EXPECT_EQ(page("2022年", "2024年"), (Lines{"新建公园 = 8e-0个 for 2024年"})); // what has been is none
}

TEST(RowTargets, a_cell_that_names_what_it_counts_is_prose)
{
    EXPECT_EQ(targets(table("序号|任务|年度目标|责任单位",
                            "1|教育提升工程|新建幼儿园3所|市教育局\n2|道路畅通工程|改造危桥2座，新建道路5公里|市交通局\n")),
              (Lines{"新建幼儿园 = 3e-0所", "改造危桥 = 2e-0座", "新建道路 = 5e-0公里"}));
}

TEST(RowTargets, numbers_without_unit_scores_and_what_was_are_none)
{
    EXPECT_EQ(targets(table("序号|指标|目标值|责任单位", "1|地区生产总值|520|市发展改革委\n2|节能率|3.2|市工信局\n")), Lines{});
    EXPECT_EQ(targets(table("序号|指标|单位|分值|责任单位", "1|地区生产总值|亿元|12|市发展改革委\n2|节能率|%|8|市工信局\n")), Lines{});
    EXPECT_EQ(targets(table("序号|指标|单位|完成情况|责任单位", "1|地区生产总值|亿元|498|市发展改革委\n2|节能率|%|3.1|市工信局\n")),
              Lines{});
    EXPECT_EQ(
        targets(table("序号|任务|目标值|责任单位", "1|推进改革，优化服务，提升效能。|5|市发展改革委\n2|加强监管，压实责任。|8|市工信局\n")),
        Lines{});
}

TEST(RowTargets, a_column_of_offices_called_units_stays_one_of_parties)
{
    const Document document = table("序号|任务|单位|完成时限", "1|新建幼儿园3所|市教育局|8月底\n2|改造危桥2座|市交通局|9月底\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(targets(document), (Lines{"新建幼儿园 = 3e-0所", "改造危桥 = 2e-0座"}));
}

TEST(RowTargets, blocks_of_labels_are_rows_too)
{
    EXPECT_EQ(targets(shown::document("关于下达指标的通知\n1.粮食总产量\n计量单位：万吨\n目标值：45以上\n责任单位：市农业农村局\n"
                                      "2.新建公园\n计量单位：个\n目标值：5\n责任单位：市园林局\n")),
              (Lines{"粮食总产量 >= 45e-0万吨", "新建公园 = 5e-0个"}));
}

TEST(RowTargets, their_numbers_are_told_as_targets)
{
    const Document document = table("序号|指标|单位|目标值|责任单位", "1|地区生产总值|亿元|520|市发展改革委\n2|节能率|%|3.2|市工信局\n");
    Lines numbers;
    for (const NumberVerdict& one : judge_numbers(document))
        if (one.is_target) numbers.push_back(shown::words(document.content, one.span) + ' ' + one.rule);
    EXPECT_EQ(numbers, (Lines{"520 target", "3.2 target"}));
}

TEST(RowTargets, several_amounts_in_a_cell)
{
    EXPECT_EQ(targets(table("序号|指标|目标值|责任单位", "1|售电量|12.5亿千瓦时，同比增长6%|供电公司\n"
                                                         "2|固定资产投资|增长8%，其中工业投资增长12%|县发改局\n"
                                                         "3|新增就业|3000人以上；失业率5%以内|县人社局\n"
                                                         "4|PM2.5|35微克/立方米以下|县生态环境局\n")),
              (Lines{"售电量 = 125e-1亿千瓦时", "售电量 increase = 6e-0%", "固定资产投资 increase = 8e-0%", "工业投资 increase = 12e-0%",
                     "新增就业 >= 3000e-0人", "失业率 <= 5e-0%", "PM2.5 <= 35e-0微克/立方米"}));
}

TEST(RowTargets, a_cell_whose_first_clause_names_its_noun_is_prose)
{
    EXPECT_EQ(targets(table("序号|指标|目标值|责任单位", "1|教育提升|新建学校3所，培训教师200人|县教育局\n"
                                                         "2|医院迁建|11月份投入使用，设置床位80张|县卫健局\n"
                                                         "3|道路改造|满分10分，得8分|县交通局\n")),
              (Lines{"新建学校 = 3e-0所", "培训教师 = 200e-0人", "设置床位 = 80e-0张"}));
}
