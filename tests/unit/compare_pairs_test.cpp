// Which tasks belong together: renumbered, moved, split, merged, reworded; and those that only look alike.
#include "compared.hpp"
#include "shown.hpp"
#include "zeren/json.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;
using compared::pairs;

} // namespace

TEST(ComparePairs, a_notice_is_equal_to_itself)
{
    const Document document = shown::document("1.修路。\n责任单位：市交通局\n2.种树。\n责任单位：市林业局\n");
    const Comparison comparison = compare(document, document);
    EXPECT_TRUE(comparison.equal());
    EXPECT_EQ(compared::pairs(comparison, document, document), "1 = 1 | 2 = 2");
}

TEST(ComparePairs, renumbered_tasks_are_the_same)
{
    EXPECT_EQ(pairs("1.加固河堤三处。\n责任单位：市水务局\n2.修建公园两座。\n责任单位：市园林局\n",
                    "1.招聘教师百名。\n责任单位：市教育局\n2.加固河堤三处。\n责任单位：市水务局\n3.修建公园两座。\n责任单位：市园林局\n"),
              "+ 1 | 1 = 2 renumbered | 2 = 3 renumbered");
}

TEST(ComparePairs, the_fewest_tasks_are_those_that_moved)
{
    EXPECT_EQ(pairs("1.加固河堤。\n2.修建公园。\n3.招聘教师。\n责任单位：市教育局\n",
                    "1.招聘教师。\n责任单位：市教育局\n2.加固河堤。\n3.修建公园。\n"),
              "3 = 1 renumbered moved | 1 = 2 renumbered | 2 = 3 renumbered");
}

TEST(ComparePairs, a_renamed_section_moves_nothing_and_another_section_does)
{
    const std::string before =
        "一、经济发展\n1.加固河堤三处。\n责任单位：市水务局\n2.招商引资百亿。\n责任单位：市商务局\n3.修建公园。\n责任单位：市园林局\n"
        "二、社会事业\n4.招聘教师百名。\n责任单位：市教育局\n5.改建医院。\n责任单位：市卫健委\n";
    const std::string renamed =
        "一、做强经济\n1.加固河堤三处。\n责任单位：市水务局\n2.招商引资百亿。\n责任单位：市商务局\n3.修建公园。\n责任单位：市园林局\n"
        "二、民生\n4.招聘教师百名。\n责任单位：市教育局\n5.改建医院。\n责任单位：市卫健委\n";
    const std::string moved =
        "一、经济发展\n1.加固河堤三处。\n责任单位：市水务局\n2.招商引资百亿。\n责任单位：市商务局\n"
        "二、社会事业\n3.修建公园。\n责任单位：市园林局\n4.招聘教师百名。\n责任单位：市教育局\n5.改建医院。\n责任单位：市卫健委\n";
    EXPECT_EQ(pairs(before, renamed), "一/1 = 一/1 | 一/2 = 一/2 | 一/3 = 一/3 | 二/4 = 二/4 | 二/5 = 二/5");
    EXPECT_EQ(pairs(before, moved), "一/1 = 一/1 | 一/2 = 一/2 | 一/3 = 二/3 renumbered moved | 二/4 = 二/4 | 二/5 = 二/5");
}

TEST(ComparePairs, an_equal_number_alone_pairs_nothing)
{
    EXPECT_EQ(pairs("1.加固河堤三处。\n责任单位：市水务局\n", "1.招聘教师百名。\n责任单位：市教育局\n"), "- 1 | + 1");
    EXPECT_EQ(pairs("1.加固河堤三处。\n责任单位：市财政局\n", "1.招聘教师百名。\n责任单位：市财政局\n"), "- 1 | + 1");
}

TEST(ComparePairs, splits_and_merges_take_what_their_pair_lacks)
{
    const std::string one = "1.加固东河河堤三公里，疏浚西湖湖底淤泥五万方。\n责任单位：市水务局\n";
    const std::string two = "1.加固东河河堤三公里。\n责任单位：市水务局\n2.疏浚西湖湖底淤泥五万方。\n责任单位：市水务局\n";
    EXPECT_EQ(pairs(one, two), "1 split 1, 2");
    EXPECT_EQ(pairs(two, one), "1, 2 merged 1");
}

TEST(ComparePairs, a_new_task_of_the_same_mould_is_no_split)
{
    EXPECT_EQ(pairs("1.加固东河河堤三公里。\n责任单位：市水务局\n",
                    "1.加固东河河堤三公里。\n责任单位：市水务局\n2.加固西河河堤三公里。\n责任单位：市水务局\n"),
              "1 = 1 | + 2");
}

TEST(ComparePairs, tasks_of_one_mould_find_their_own_and_the_last_ones_stay_alone)
{
    const auto notice = [](const std::vector<std::string>& towns) {
        std::string content;
        for (std::size_t i = 0; i < towns.size(); ++i)
            content += std::to_string(i + 1) + ".完成" + towns[i] + "饮水安全巩固提升工程，铺设管网。\n责任单位：" + towns[i] + "政府\n";
        return content;
    };
    EXPECT_EQ(pairs(notice({"东沟镇", "南坪乡", "西岭镇", "北塘乡"}), notice({"西岭镇", "东沟镇", "北塘乡", "中洼乡"})),
              "3 = 1 renumbered moved | 1 = 2 renumbered | - 2 | 4 = 3 renumbered | + 4");
}

TEST(ComparePairs, equal_tasks_pair_in_their_order)
{
    const std::string before = "1.开展检查。\n责任单位：市甲局\n2.开展检查。\n责任单位：市乙局\n3.开展检查。\n责任单位：市丙局\n";
    EXPECT_EQ(pairs(before, before), "1 = 1 | 2 = 2 | 3 = 3");
    EXPECT_EQ(pairs(before, "1.开展检查。\n责任单位：市甲局\n2.开展检查。\n责任单位：市丙局\n"), "1 = 1 | - 2 | 3 = 2 renumbered");
}

TEST(ComparePairs, nothing_against_something)
{
    EXPECT_EQ(pairs("", ""), "");
    EXPECT_EQ(pairs("", "1.修路。\n责任单位：市交通局\n"), "+ 1");
    EXPECT_EQ(pairs("1.修路。\n责任单位：市交通局\n", ""), "- 1");
}

TEST(ComparePairs, a_model_with_wrong_ids_is_compared_by_the_places_of_its_tasks)
{
    Document before = shown::document("1.修路5公里，6月底前完成。\n责任单位：市交通局\n2.种树。\n责任单位：市林业局\n");
    Document after = shown::document("1.修路8公里，9月底前完成。\n责任单位：市交通局\n2.种树。\n责任单位：市财政局\n");
    const std::string right = to_json(compare(before, after), before, after);
    for (Document* document : {&before, &after})
        for (Task& task : document->tasks) {
            task.id = task.id == 1 ? 4000 : -7;
            task.section = 99;
            task.parent = 77;
        }
    EXPECT_EQ(pairs(compare(before, after), before, after), "1 ~ 1 | 2 ~ 2");
    EXPECT_EQ(to_json(compare(before, after), before, after), right);
}

TEST(ComparePairs, many_tasks_go_the_way_of_candidates_and_find_the_same)
{
    std::string before, after;
    const std::vector<std::string> things = {"河堤", "公园", "学校", "医院", "道路", "桥梁", "水库", "管网", "车站", "市场"};
    const std::vector<std::string> places = {"东岭", "西塘", "南浦", "北洼", "青石", "白沙", "红枫", "黄坪", "紫竹", "金潭"};
    const std::vector<std::string> acts = {"新建", "改造", "扩建", "修缮"};
    int number = 0;
    for (const std::string& act : acts)
        for (const std::string& place : places)
            for (const std::string& thing : things) {
                ++number;
                before += std::to_string(number) + "." + act + place + "片区" + thing + "。\n责任单位：市财政局\n";
                after = std::to_string(401 - number) + "." + act + place + "片区" + thing + "。\n责任单位：市财政局\n" + after;
            }
    const Document first = shown::document(before), second = shown::document(after);
    ASSERT_EQ(first.tasks.size(), 400U);
    ASSERT_EQ(second.tasks.size(), 400U);
    for (const TaskChange& change : compare(first, second).tasks) {
        ASSERT_EQ(change.before.size(), 1U);
        ASSERT_EQ(change.after.size(), 1U);
        EXPECT_EQ(change.before[0] + change.after[0], 401);
    }
}
