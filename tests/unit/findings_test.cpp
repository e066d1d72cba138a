// Each finding with a notice that provokes it, and notices beside it that do not.
#include "resolve/findings.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

// Code and wording of each finding.
std::string findings(const std::string& content)
{
    const Document document = shown::document(content);
    std::vector<std::string> lines;
    for (const Diagnostic& one : document.diagnostics) lines.push_back(one.code + ' ' + shown::words(document.content, one.span));
    return shown::joined(lines);
}

const std::string kHead = "关于做好防汛工作的通知\n";

std::string task(int number, const std::string& clause) { return std::to_string(number) + ".加固河堤。（" + clause + "）\n"; }

} // namespace

TEST(Findings, a_sound_notice_has_none)
{
    EXPECT_EQ(findings(kHead + task(1, "市水务局牵头") + task(2, "市林业局牵头")), "");
    EXPECT_EQ(findings(kHead + "现将2项重点任务分解如下。\n" + task(1, "市水务局牵头") + task(2, "市林业局牵头")), "");
}

TEST(Findings, declared_count_differs)
{
    EXPECT_EQ(findings(kHead + "现将3项重点任务分解如下。\n" + task(1, "市水务局牵头") + task(2, "市林业局牵头")),
              "declared_count_differs 3项重点任务");
}

TEST(Findings, declared_count_of_headings_does_not_differ)
{
    const std::string works = "一、饮水\n" + task(1, "市水务局牵头") + task(2, "市林业局牵头") + "二、道路\n" + task(1, "市水务局牵头") +
                              task(2, "市林业局牵头") + "三、学校\n" + task(1, "市水务局牵头");
    EXPECT_EQ(findings(kHead + "现将3项重点工程分解如下。\n" + works), "");
    EXPECT_EQ(findings(kHead + "现将4项重点工程分解如下。\n" + works), "declared_count_differs 4项重点工程");
}

TEST(Findings, gaps_and_repeats_of_the_numbering)
{
    EXPECT_EQ(findings(kHead + task(1, "市水务局牵头") + task(3, "市林业局牵头")), "numbering_gap 3");
    EXPECT_EQ(findings(kHead + task(1, "市水务局牵头") + task(2, "市林业局牵头") + task(2, "市应急局牵头")), "numbering_repeat 2");
    EXPECT_EQ(findings(kHead + task(5, "市水务局牵头") + task(6, "市林业局牵头")), "");
    EXPECT_EQ(findings(kHead + "一、河堤\n" + task(1, "市水务局牵头") + task(2, "市林业局牵头") + "二、河道\n" + task(1, "市应急局牵头") +
                       task(2, "市林业局牵头")),
              "");
    EXPECT_EQ(findings(kHead + "一、河堤\n" + task(1, "市水务局牵头") + "二、河道\n" + task(2, "市应急局牵头")), "");
}

// The boxes of a figure, read as one list, are no slip; two equal numbers of a long list are.
TEST(Findings, many_repeats_are_lists_side_by_side)
{
    std::string figure = kHead;
    for (int i = 0; i < 12; ++i) figure += task(1 + i / 4, "市水务局牵头");
    EXPECT_EQ(findings(figure), "");
    std::string list = kHead;
    for (int i = 1; i < 12; ++i) list += task(i, "市水务局牵头");
    EXPECT_EQ(findings(list + task(11, "市水务局牵头")), "numbering_repeat 11");
}

TEST(Findings, a_number_that_another_paragraph_bears_is_not_missing)
{
    EXPECT_EQ(findings(kHead + task(1, "市水务局牵头") + "2.坚持以人民为中心。\n" + task(3, "市林业局牵头")), "");
    EXPECT_EQ(findings(kHead + task(1, "市水务局牵头") + "坚持以人民为中心，投资2.5亿元。\n" + task(3, "市林业局牵头")), "numbering_gap 3");
}

TEST(Findings, months_of_every_year_need_no_year)
{
    const std::string open = "deadline_year_unknown ";
    EXPECT_EQ(findings(kHead + "1.每年1月底前报送情况。（市水务局牵头）\n"), "");
    EXPECT_EQ(findings(kHead + "1.4月至8月避开繁殖期。（市水务局牵头）\n"), "");
    EXPECT_EQ(findings(kHead + "1.到6月底前完成加固。（市水务局牵头）\n").substr(0, open.size()), open);
    EXPECT_EQ(findings(kHead + "1.6月底前完成加固。（市水务局牵头）\n").substr(0, open.size()), open);
}

TEST(Findings, a_task_without_lead_where_most_have_one)
{
    EXPECT_EQ(findings(kHead + task(1, "市水务局牵头") + task(2, "市林业局牵头") + "3.加强巡查。（市应急局负责）\n"),
              "task_without_lead 加强巡查。");
    EXPECT_EQ(findings(kHead + task(1, "市水务局牵头") + task(2, "市林业局负责") + task(3, "市应急局负责")), "");
    EXPECT_EQ(findings(kHead + task(1, "市水务局负责") + task(2, "市林业局负责")), "");
}

TEST(Findings, a_label_that_names_nobody)
{
    EXPECT_EQ(findings(kHead + "各县区：\n1.清理河道。\n责任单位：市林业局\n2.加固河堤。\n牵头单位：市水务局；责任单位：\n"),
              "label_without_parties 责任单位");
}

// Once, whether the reader tells it or the caller's Text has no blocks.
TEST(Findings, empty_text)
{
    for (const std::string content : {"", " \n\n\t", "\u3000"}) {
        EXPECT_TRUE(shown::document(content).tasks.empty());
        EXPECT_EQ(findings(content), "empty_text ");
    }
    const Document document = parse(Text{});
    ASSERT_EQ(document.diagnostics.size(), 1U);
    EXPECT_EQ(document.diagnostics.front().code, "empty_text");
}

TEST(Findings, text_that_no_rule_claimed)
{
    Document document;
    document.content = "加固河堤";
    document.other.push_back({Other::Kind::unclaimed, 0, {0, 6}});
    document.other.push_back({Other::Kind::prose, 0, {6, 12}});
    resolve::report_findings(document, {});
    ASSERT_EQ(document.diagnostics.size(), 1U);
    EXPECT_EQ(document.diagnostics[0].code, "unclaimed_text");
    EXPECT_EQ(document.diagnostics[0].severity, Severity::info);
}

TEST(Findings, lists_of_numbers_are_looked_at_apart)
{
    Document document;
    resolve::report_findings(document, {{1, 1, {}}, {2, 7, {}}, {1, 2, {}}, {2, 8, {}}, {1, 4, {}}, {2, 8, {}}, {3, 0, {}}, {3, 5, {}}});
    std::string codes;
    for (const Diagnostic& one : document.diagnostics) codes += one.code + ' ';
    EXPECT_EQ(codes, "numbering_gap numbering_repeat ");
}

TEST(Findings, a_damaged_number_is_told_and_counts_as_the_one_that_was_due)
{
    Document document;
    resolve::report_findings(document, {{1, 1, {0, 3}}, {1, 2, {}, outline::Ladder::none, {10, 14}}, {1, 3, {20, 23}}});
    ASSERT_EQ(document.diagnostics.size(), 1U);
    EXPECT_EQ(document.diagnostics[0].code, "numbering_damaged");
    EXPECT_EQ(document.diagnostics[0].span.begin, 10U);
}

TEST(Findings, stand_in_the_order_of_the_text)
{
    const Document document = shown::document(kHead + "现将9项重点任务分解如下。\n" + task(1, "市水务局牵头") + task(3, "市林业局牵头") +
                                              task(3, "市应急局牵头") + "4.加强巡查。（市应急局负责）\n");
    EXPECT_GE(document.diagnostics.size(), 4U);
    for (std::size_t i = 1; i < document.diagnostics.size(); ++i)
        EXPECT_LE(document.diagnostics[i - 1].span.begin, document.diagnostics[i].span.begin);
}
