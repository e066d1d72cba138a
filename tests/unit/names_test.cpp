// One name for one party, always one that the notice writes; and names that only look alike.
#include "resolve/names.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

// A notice in which each of `names` has one task; the index as 名 (别名, 别名) xN | ….
std::string index_of(const std::vector<std::string>& names, const Lexicon& lexicon = Lexicon::builtin(), const std::string& preamble = "")
{
    std::string content = "关于做好防汛工作的通知\n" + preamble;
    for (std::size_t i = 0; i < names.size(); ++i) content += std::to_string(i + 1) + ".加固河堤。\n责任单位：" + names[i] + "\n";
    const Document document = shown::document(content, lexicon);
    std::vector<std::string> lines;
    for (const PartyIndex& party : document.parties) {
        std::string line = party.name;
        if (!party.aliases.empty()) line += " (" + shown::joined(party.aliases) + ')';
        lines.push_back(line + " x" + std::to_string(party.assignments.size()));
    }
    return shown::joined(lines);
}

} // namespace

TEST(Names, the_same_name_is_one_party)
{
    EXPECT_EQ(index_of({"市水务局", "市水务局"}), "市水务局 x2");
    EXPECT_EQ(index_of({"市水务局", "市林业局"}), "市水务局 x1 | 市林业局 x1");
    EXPECT_EQ(index_of({}), "");
}

TEST(Names, spellings_of_the_joiner_are_one_name_and_the_more_frequent_stands)
{
    EXPECT_EQ(index_of({"市自然资源与规划局", "市自然资源和规划局", "市自然资源和规划局"}), "市自然资源和规划局 (市自然资源与规划局) x3");
    EXPECT_EQ(index_of({"市自然资源与规划局", "市自然资源和规划局"}), "市自然资源与规划局 (市自然资源和规划局) x2");
}

TEST(Names, a_level_in_front_makes_the_fuller_name)
{
    EXPECT_EQ(index_of({"收储办", "区收储办"}), "区收储办 (收储办) x2");
    EXPECT_EQ(index_of({"区收储办", "收储办", "收储办"}), "区收储办 (收储办) x3");
}

TEST(Names, a_level_in_front_and_another_joiner_make_one_name)
{
    EXPECT_EQ(index_of({"自然资源与规划分局", "区自然资源和规划分局"}), "区自然资源和规划分局 (自然资源与规划分局) x2");
    EXPECT_EQ(index_of({"自然资源与规划分局", "区自然资源和规划分局", "区自然资源与规划分局"}),
              "区自然资源和规划分局 (自然资源与规划分局 | 区自然资源与规划分局) x3");
    EXPECT_EQ(index_of({"自然资源与规划分局", "区自然资源和规划分局", "市自然资源和规划分局"}),
              "自然资源与规划分局 x1 | 区自然资源和规划分局 x1 | 市自然资源和规划分局 x1");
    EXPECT_EQ(index_of({"住房与建设局", "区住房和城乡建设局"}), "住房与建设局 x1 | 区住房和城乡建设局 x1");
}

TEST(Names, a_short_name_that_fits_two_stays_alone)
{
    EXPECT_EQ(index_of({"水务局", "市水务局", "区水务局"}), "水务局 x1 | 市水务局 x1 | 区水务局 x1");
}

TEST(Names, no_name_is_composed)
{
    EXPECT_EQ(index_of({"市发展和改革委员会、统计局"}), "市发展和改革委员会 x1 | 统计局 x1");
    EXPECT_EQ(index_of({"水务局", "县级水务局"}), "水务局 x1 | 县级水务局 x1");
}

TEST(Names, blanks_and_line_breaks_are_no_part_of_a_name)
{
    const Document document =
        shown::document("1.加固河堤。\n责任单位：市 水 务 局、市交通运\n输局\n2.清理河道。\n责任单位：市水务局、市交通运输局\n");
    ASSERT_EQ(document.parties.size(), 2U);
    EXPECT_EQ(document.parties[0].name, "市水务局");
    EXPECT_EQ(document.parties[1].name, "市交通运输局");
    EXPECT_TRUE(document.parties[0].aliases.empty());
    EXPECT_EQ(document.parties[1].assignments.size(), 2U);
}

TEST(Names, an_alias_joins_two_names_that_both_stand_in_the_notice)
{
    const Lexicon mine = extend(Lexicon::builtin(), R"({"aliases":[{"term":"市老城办","name":"市老城区改造办公室"}]})");
    EXPECT_EQ(index_of({"市老城办", "市老城区改造办公室"}, mine), "市老城区改造办公室 (市老城办) x2");
    EXPECT_EQ(index_of({"市老城办"}, mine), "市老城办 x1");
    EXPECT_EQ(index_of({"市老城办", "市老城区改造办公室"}), "市老城办 x1 | 市老城区改造办公室 x1");
}

TEST(Names, aliases_that_go_round_end)
{
    const Lexicon mine =
        extend(Lexicon::builtin(), R"({"aliases":[{"term":"市水务局","name":"市林业局"},{"term":"市林业局","name":"市应急局"},
        {"term":"市应急局","name":"市水务局"},{"term":"市水务局","name":"市水务局"}]})");
    EXPECT_EQ(index_of({"市水务局", "市林业局", "市应急局"}, mine), "市应急局 (市水务局 | 市林业局) x3");
}

TEST(Names, assignments_name_task_and_effective_role)
{
    const Document document = shown::document("1.加固河堤。\n责任单位：市水务局\n配合单位：市林业局\n2.清理河道。\n责任单位：市林业局\n");
    ASSERT_EQ(document.parties.size(), 2U);
    EXPECT_EQ(document.parties[0].assignments, (std::vector<Assignment>{{1, RoleKind::lead_unit}}));
    EXPECT_EQ(document.parties[1].assignments, (std::vector<Assignment>{{1, RoleKind::cooperating_unit}, {2, RoleKind::responsible_unit}}));
    for (const Task& task : document.tasks) {
        for (const Role& role : task.roles) {
            for (const Party& party : role.parties) EXPECT_EQ(document.parties.at(static_cast<std::size_t>(party.party)).name, party.name);
        }
    }
}

TEST(Names, a_short_name_that_the_notice_introduces_is_the_office)
{
    const auto index = [](const std::string& preamble, const std::vector<std::string>& names) {
        return index_of(names, Lexicon::builtin(), preamble + "\n");
    };
    EXPECT_EQ(index("市大数据发展管理局（以下简称“市大数据局”）要抓好落实。", {"市大数据局", "市大数据发展管理局"}),
              "市大数据发展管理局 (市大数据局) x2");
    EXPECT_EQ(index("由市住房和城乡建设局（简称市住建局）会同各区推进。", {"市住房和城乡建设局", "市住建局"}),
              "市住房和城乡建设局 (市住建局) x2");
    EXPECT_EQ(index("成立区改造工作领导小组办公室（以下称区旧改办，下同）。", {"区改造工作领导小组办公室", "区旧改办"}),
              "区改造工作领导小组办公室 (区旧改办) x2");
    EXPECT_EQ(index_of({"区发展和改革委员会（以下简称区发改委）", "区发改委"}), "区发展和改革委员会 (区发改委) x2");
}

TEST(Names, what_introduces_no_short_name_joins_nothing)
{
    const auto index = [](const std::string& preamble, const std::vector<std::string>& names) {
        return index_of(names, Lexicon::builtin(), preamble + "\n");
    };
    EXPECT_EQ(index("市水务局（以下简称甲办）、市林业局（以下简称甲办）抓好落实。", {"市水务局", "甲办", "市林业局"}),
              "市水务局 x1 | 甲办 x1 | 市林业局 x1");
    EXPECT_EQ(index("县人民政府办公室（以下简称县政府办）抓好落实。", {"办公室", "县政府办"}), "办公室 x1 | 县政府办 x1");
    EXPECT_EQ(index("市水务局（以下简称的办法）和名称（市林业局）。", {"市水务局", "市林业局"}), "市水务局 x1 | 市林业局 x1");
    EXPECT_EQ(index("市水务局与市林业局简称（两局）。", {"市水务局", "市林业局"}), "市水务局 x1 | 市林业局 x1");
}
