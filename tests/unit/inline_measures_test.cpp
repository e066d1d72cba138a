// Measures inside the paragraph of their task: where they are tasks below it, and where they are an enumeration of one.
#include "outline/inline_measures.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

// The parts of a paragraph; `elsewhere`: the notice has measures on lines of their own.
std::string cut(const std::string& paragraph, bool elsewhere)
{
    std::vector<Span> spans;
    outline::cut_inline_measures(paragraph, shown::whole(paragraph), elsewhere, shown::tables(), spans);
    std::vector<std::string> parts;
    for (const Span part : spans) parts.push_back(shown::words(paragraph, part));
    return shown::joined(parts);
}

struct Case {
    std::string paragraph;
    std::string parts;
};

} // namespace

TEST(InlineMeasures, one_clause_closes_them_all_where_others_have_lines_of_their_own)
{
    for (const auto& [paragraph, parts] :
         std::vector<Case>{{"5.推进监管。(1)加装设施420处。(2)更新数据。〔牵头单位：市城管局〕",
                            "5.推进监管。 | (1)加装设施420处。 | (2)更新数据。 | 〔牵头单位：市城管局〕"},
                           {"（五）推进监管。①加装设施420处；②更新数据；③普查井盖。（市城管局牵头，各区配合）",
                            "（五）推进监管。 | ①加装设施420处； | ②更新数据； | ③普查井盖。 | （市城管局牵头，各区配合）"},
                           {"5.推进监管。（1）加装设施。（2）更新数据。", "5.推进监管。 | （1）加装设施。 | （2）更新数据。"}}) {
        EXPECT_EQ(cut(paragraph, true), parts);
        EXPECT_EQ(cut(paragraph, false), paragraph);
    }
}

TEST(InlineMeasures, each_with_a_clause_of_its_own_is_a_measure_anywhere)
{
    for (const auto& [paragraph, parts] :
         std::vector<Case>{{"3.治理河道。①清淤2公里（市水务局负责）；②植树500株（市林业局负责）。",
                            "3.治理河道。 | ①清淤2公里（市水务局负责）； | ②植树500株（市林业局负责）。"},
                           {"3.治理河道：(1)清淤2公里。（牵头单位：市水务局）(2)植树500株。（牵头单位：市林业局）",
                            "3.治理河道： | (1)清淤2公里。（牵头单位：市水务局） | (2)植树500株。（牵头单位：市林业局）"}}) {
        EXPECT_EQ(cut(paragraph, false), parts);
        EXPECT_EQ(cut(paragraph, true), parts);
    }
}

TEST(InlineMeasures, a_list_that_opens_its_line_is_cut)
{
    EXPECT_EQ(cut("（1）更换钢轨12公里；（2）大修道岔16组。", true), "（1）更换钢轨12公里； | （2）大修道岔16组。");
    EXPECT_EQ(cut("①更换钢轨；②大修道岔；③检查5次。", true), "①更换钢轨； | ②大修道岔； | ③检查5次。");
    EXPECT_EQ(cut("（1）更换钢轨12公里；（2）大修道岔16组。", false), "（1）更换钢轨12公里；（2）大修道岔16组。");
    for (const std::string paragraph : {"（1）更换钢轨12公里，（2）大修道岔16组。", "（1）更换钢轨；（3）大修道岔。",
                                        "（2）更换钢轨；（3）大修道岔。", "（1）更换钢轨。"})
        EXPECT_EQ(cut(paragraph, true), paragraph);
}

// Where each list stands on one line, it is the text of its item.
TEST(InlineMeasures, a_list_on_one_line_is_the_text_of_what_stands_above_it)
{
    const Document document = shown::document("1.运营安全\n（1）更换钢轨12公里；（2）大修道岔16组。\n责任单位：运营公司\n2.建设安全\n"
                                              "（1）建成站房3座；（2）检查5次。\n责任单位：建设公司\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    for (const Task& task : document.tasks) {
        EXPECT_EQ(task.roles.size(), 1U);
        EXPECT_EQ(task.targets.size(), 2U);
        EXPECT_TRUE(task.title.has_value());
    }
    EXPECT_EQ(shown::document("1.运营安全\n（1）更换钢轨12公里；\n（2）大修道岔16组。\n责任单位：运营公司\n2.建设安全\n（1）建成站房3座；\n"
                              "（2）检查5次。\n责任单位：建设公司\n")
                  .tasks.size(),
              6U);
}

TEST(InlineMeasures, an_enumeration_is_one_task)
{
    for (const std::string paragraph :
         {"2.保障民生：(1)就业；(2)就医；(3)就学。（市民政局负责）", "2.落实第(1)、(2)项工作。（市民政局负责）",
          "2.推进监管。(1)加装设施。（市民政局负责）(2)更新数据。", "2.推进监管。(2)加装设施。(3)更新数据。",
          "(1)加装设施。①更新数据。②普查井盖。", "推进监管。(1)加装设施。(2)更新数据。", "2.(1)加装设施。(2)更新数据。",
          "2.推进监管。(1)加装设施。", "2.", ""}) {
        EXPECT_EQ(cut(paragraph, true), paragraph);
    }
}

TEST(InlineMeasures, their_task_has_the_clause_and_they_inherit_it)
{
    const Document document = shown::document("1.治理河道。\n(1)清淤2公里。\n(2)植树500株。\n（市水务局负责）\n"
                                              "2.推进监管。(1)加装设施420处。(2)更新数据3次。（牵头单位：市城管局）\n");
    EXPECT_EQ(shown::tasks(document), (std::vector<std::string>{"1: 治理河道。 <- responsible_unit 负责: 市水务局",
                                                                "1/1: 清淤2公里。 <- responsible_unit 负责 [parent_clause]: 市水务局",
                                                                "1/2: 植树500株。 <- responsible_unit 负责 [parent_clause]: 市水务局",
                                                                "2: 推进监管。 <- lead_unit 牵头单位: 市城管局",
                                                                "2/1: 加装设施420处。 <- lead_unit 牵头单位 [parent_clause]: 市城管局",
                                                                "2/2: 更新数据3次。 <- lead_unit 牵头单位 [parent_clause]: 市城管局"}));
}
