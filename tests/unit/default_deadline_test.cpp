// The deadline that a notice gives to all tasks without one: which sentences say it, which only sound like it, and who has it.
#include "zeren/deadlines.hpp"

#include "outline/rules.hpp"
#include "shown.hpp"
#include "zeren/error.hpp"
#include "zeren/json.hpp"
#include "zeren/table.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace {

using namespace zeren;

// The passage of the rule in one sentence; a time that follows is found again by resolve().
std::string read(const std::string& prose)
{
    std::vector<outline::RulePassage> rules;
    outline::find_rules(prose, shown::whole(prose), shown::tables(), rules);
    std::vector<std::string> lines;
    for (const auto& rule : rules)
        if (rule.kind == Rule::Kind::default_field) lines.push_back(shown::words(prose, rule.span));
    return shown::joined(lines);
}

// "1 2024-12-31 3 -": which task has which day.
std::string days(const Document& document)
{
    std::string line;
    const Rule* const standard = default_rule(document);
    for (const Task& task : document.tasks) {
        line.append(line.empty() ? "" : " ").append(task.number);
        for (const Deadline& deadline : deadlines_of(task, standard))
            line.append(deadline.due ? " " + std::to_string(deadline.due->month) + "/" + std::to_string(deadline.due->day) : " -");
    }
    return line;
}

} // namespace

TEST(DefaultDeadlines, are_said_in_many_words)
{
    for (const auto& [sentence, time] : std::vector<std::pair<std::string, std::string>>{
             {"清单中未注明完成时限的，均为2024年12月31日", "2024年12月31日"},
             {"未注明时限的应于12月20日前完成", "12月20日前"},
             {"未标明时限的任务年底前完成", "年底前"},
             {"以上任务除注明外于11月底前完成", "11月底前"},
             {"以上任务，除已注明完成时限的外，均应于2024年11月底前完成", "2024年11月底前"},
             {"除另有注明外，各项任务完成时限均为年底前", "年底前"},
             {"没有标注时间节点的事项，一律年内办结", "年内"},
             {"未明确具体完成时间的，原则上于2023年12月底前全部完成", "2023年12月底前"},
             {"各项任务完成时限未列明的按年底前完成掌握", "年底前"},
             {"如无特别说明，各项工作完成时限均为12月31日前", "12月31日前"},
             {"凡未单独列出办结时限的，以10月底前为限", "10月底前"},
             {"完成时限空白的，均于11月底前完成", "11月底前"},
             {"表中时间节点一栏为空的均为年底前完成", "年底前"},
             {"未规定时限的工作长期坚持", "长期坚持"},
             {"無明確時限的事項，均於年底前完成", "年底前"},
         }) {
        EXPECT_NE(read(sentence), "") << sentence;
        const Document document = shown::document("平江区2024年重点工作分工\n" + sentence + "。\n1.巡查山塘。（区水务局负责）\n");
        const Rule* const standard = default_rule(document);
        EXPECT_EQ(standard != nullptr ? document.text(standard->deadline->span) : std::string_view(), time) << sentence;
    }
}

TEST(DefaultDeadlines, end_with_their_clause)
{
    EXPECT_EQ(read("各项任务先列处室为牵头处室，未注明时限的应于12月20日前完成。"), "未注明时限的应于12月20日前完成");
    EXPECT_EQ(read("每月报送进展；未注明时限的，均于年底前完成，逾期予以通报。"), "未注明时限的，均于年底前完成");
    EXPECT_EQ(read("未注明时限的年底前完成。未标明时间的6月底前完成。"), "未注明时限的年底前完成 | 未标明时间的6月底前完成");
    const std::string levels = "目标值为2025年底前应达到的水平，上级另有规定的从其规定。"; // a rule, but no deadline of the tasks
    EXPECT_EQ(read(levels), "目标值为2025年底前应达到的水平");
    const Document document = shown::document("平江区2025年重点工作分工\n" + levels + "\n1.巡查山塘。（区水务局负责）\n");
    EXPECT_EQ(default_rule(document), nullptr);
}

TEST(DefaultDeadlines, are_none_where_something_else_is_lacking_or_asked)
{
    for (const std::string sentence : {
             "未明确时限的，请于3月底前报市政府办公室",
             "未注明责任单位的，由市水务局于6月底前完成",
             "未按时限要求完成的，年底前予以通报",
             "未在规定时限内完成的，于12月底前约谈",
             "没有明确时限的要抓紧明确时限，6月底前制定方案",
             "除另有规定外，本办法自2024年1月1日起施行",
             "除另有规定外，各单位应于6月底前完成自查",
             "未明确完成时限的，由主办单位在3日内明确",
             "尚未完成的项目，年底前完成",
             "未列入清单的项目，于12月底前完成",
             "没有时间观念的干部，年底前调整",
             "无证照的作坊年底前完成整治",
             "各项任务均须于年底前完成",
             "完成时限：2024年12月31日前",
             "未注明完成时限的",
             "目标值为85%",
             "目标值为2025年的两倍",
             "",
         })
        EXPECT_EQ(read(sentence), "") << sentence;
}

TEST(DefaultDeadlines, hold_for_tasks_without_a_time)
{
    const Document document = shown::document("平江区2024年重点工作分工\n清单中未注明完成时限的，均为2024年12月31日。\n"
                                              "1.整治河道。（区水务局负责，6月底前完成）\n2.巡查山塘。（区水务局负责）\n"
                                              "3.修订预案。（区应急局负责）\n（1）印发文本。\n（2）5月底前组织演练。\n");
    EXPECT_EQ(days(document), "1 6/30 2 12/31 3 1 12/31 2 5/31");
    const Rule* const standard = default_rule(document);
    ASSERT_NE(standard, nullptr);
    EXPECT_EQ(document.text(standard->span), "清单中未注明完成时限的，均为2024年12月31日");
    EXPECT_EQ(standard->tasks, (std::vector<std::int32_t>{2, 4}));
    EXPECT_TRUE(document.tasks[1].deadlines.empty());
    TableOptions options;
    options.by = TableBy::task;
    const Table table = make_table(document, options);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].key != "due") continue;
        EXPECT_EQ(table.rows[1][i].text, "2024-12-31");
        EXPECT_TRUE(table.rows[1][i].inherited);
        EXPECT_FALSE(table.rows[0][i].inherited);
    }
}

TEST(DefaultDeadlines, take_the_year_of_the_notice)
{
    const Document document = shown::document(
        "平江区2023年重点工作分工\n未注明时限的应于12月20日前完成。\n1.巡查山塘。（区水务局负责）\n2.修订预案。（区应急局负责）\n");
    EXPECT_EQ(days(document), "1 12/20 2 12/20");
    const Rule* const standard = default_rule(document);
    ASSERT_TRUE(standard != nullptr && standard->deadline->basis);
    EXPECT_EQ(standard->deadline->basis->rule, Basis::Rule::year_of_notice);
}

TEST(DefaultDeadlines, of_different_days_hold_for_none)
{
    const Document document = shown::document("平江区2023年重点工作分工\n未注明时限的于6月底前完成。未标明时限的年底前完成。\n"
                                              "1.巡查山塘。（区水务局负责）\n2.修订预案。（区应急局负责）\n");
    EXPECT_EQ(document.preamble.rules.size(), 2U);
    EXPECT_EQ(default_rule(document), nullptr);
    EXPECT_EQ(days(document), "1 2");
}

TEST(DefaultDeadlines, of_the_same_day_are_given_once)
{
    const Document document = shown::document("平江区2023年重点工作分工\n未注明时限的于12月31日前完成。未标明时限的年底前完成。\n"
                                              "1.巡查山塘。（区水务局负责）\n2.修订预案。（区应急局负责）\n");
    ASSERT_EQ(document.preamble.rules.size(), 2U);
    EXPECT_EQ(document.preamble.rules[0].tasks.size(), 2U);
    EXPECT_FALSE(document.preamble.rules[1].deadline);
    EXPECT_TRUE(document.preamble.rules[1].tasks.empty());
    EXPECT_EQ(days(document), "1 12/31 2 12/31");
}

TEST(DefaultDeadlines, go_through_json_and_may_lack_in_older_models)
{
    const Document document = shown::document("平江区2024年重点工作分工\n清单中未注明完成时限的，均为2024年12月31日。\n"
                                              "1.整治河道。（区水务局负责，6月底前完成）\n2.巡查山塘。（区水务局负责）\n");
    std::string json = to_json(document, {.with_text = true});
    const Document read = from_json(json);
    ASSERT_NE(default_rule(read), nullptr);
    EXPECT_EQ(*default_rule(read), *default_rule(document));
    EXPECT_EQ(days(read), days(document));
    const auto begin = json.find(", \"deadline\": {");
    const auto end = json.find("\"tasks\": [2]", begin);
    ASSERT_NE(end, std::string::npos);
    const std::string older = json.substr(0, begin) + json.substr(end + std::string("\"tasks\": [2]").size());
    const Document without = from_json(older);
    EXPECT_EQ(default_rule(without), nullptr);
    json.replace(end, std::string("\"tasks\": [2]").size(), "\"tasks\": [7]"); // no such task
    EXPECT_THROW((void)from_json(json), Error);
}

TEST(DefaultDeadlines, in_a_note_behind_the_last_task_are_not_its_own)
{
    const Document document =
        shown::document("平江区2023年重点工作分工\n1.巡查山塘。\n责任单位：区水务局\n2.修订预案。\n责任单位：区应急局\n"
                        "注：未标明完成时限的任务均于2023年11月底前完成。\n");
    EXPECT_EQ(days(document), "1 11/30 2 11/30");
    for (const Task& task : document.tasks) EXPECT_TRUE(task.deadlines.empty());
}

TEST(DefaultDeadlines, hostile_text_is_read_in_linear_time)
{
    std::string words;
    for (int i = 0; i < 40000; ++i) words += "未注明";
    EXPECT_EQ(read(words), "");
    std::string sentences;
    for (int i = 0; i < 3; ++i) sentences += "未注明时限的于6月底前完成。";
    EXPECT_EQ(read(sentences), "未注明时限的于6月底前完成 | 未注明时限的于6月底前完成 | 未注明时限的于6月底前完成");
}
