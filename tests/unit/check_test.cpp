// Each rule finds its example and not its counterexample, both from the data that docs/diagnostics.md shows; then what one line of data
// cannot say: limits, order, places, and texts made to break the rules.
#include "shown.hpp"
#include "zeren/check.hpp"
#include "zeren/json.hpp"
#include "zeren/sarif.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace {

using namespace zeren;

// All rules asked for.
std::vector<Finding> all_findings(const std::string& content)
{
    CheckOptions options;
    for (const FindingRule& rule : check_rules()) options.on.push_back(rule.code);
    return check(shown::document(content), options);
}

// "code words" of each.
std::string found(const std::string& content)
{
    std::vector<std::string> lines;
    for (const Finding& one : all_findings(content)) lines.push_back(one.code + ' ' + shown::words(content, one.span));
    return shown::joined(lines);
}

bool finds(const std::string& content, const std::string& code)
{
    const auto findings = all_findings(content);
    return std::ranges::any_of(findings, [&](const Finding& one) { return one.code == code; });
}

const std::string kHead = "关于做好防汛工作的通知\n";

} // namespace

TEST(Check, each_rule_finds_its_example_and_not_its_counterexample)
{
    for (const FindingRule& rule : check_rules()) {
        if (!rule.example.empty()) {
            EXPECT_TRUE(finds(rule.example, rule.code)) << rule.code << ": " << found(rule.example);
        }
        if (!rule.counterexample.empty()) {
            EXPECT_FALSE(finds(rule.counterexample, rule.code)) << rule.code << ": " << found(rule.counterexample);
        }
    }
}

TEST(Check, each_rule_of_its_own_has_both_examples_and_says_what_it_means)
{
    std::set<std::string> codes;
    for (const FindingRule& rule : check_rules()) {
        EXPECT_TRUE(codes.insert(rule.code).second) << rule.code;
        EXPECT_FALSE(rule.summary.empty() || rule.explanation.empty() || rule.stage.empty()) << rule.code;
        if (rule.stage != "check") continue;
        EXPECT_FALSE(rule.example.empty() || rule.counterexample.empty()) << rule.code;
    }
    EXPECT_GE(std::ranges::count_if(check_rules(), [](const FindingRule& rule) { return rule.on; }), 25);
}

TEST(Check, a_sound_notice_has_no_findings)
{
    EXPECT_EQ(found(kHead + "1.加固河堤。（市水务局牵头，市财政局配合）\n2.清理河道。（市林业局牵头，市财政局配合）\n"), "");
    EXPECT_EQ(found(""), "empty_text ");
}

TEST(Check, diagnostics_of_parse_are_findings_with_their_severity)
{
    const Document document = shown::document(kHead + "1.加固河堤。（市水务局牵头）\n3.清理河道。（市林业局牵头）\n");
    const auto findings = check(document);
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, "numbering_gap");
    EXPECT_EQ(findings[0].severity, Severity::warning);
    EXPECT_EQ(findings[0].begin, (Position{3, 1}));
    EXPECT_EQ(findings[0].end, (Position{3, 2}));
}

TEST(Check, off_wins_over_on_and_rules_that_are_off_are_silent)
{
    const Document document = shown::document(kHead + "1.加固河堤。\n责任领导：市水务局\n");
    EXPECT_TRUE(check(document).empty());
    EXPECT_EQ(check(document, {{}, {"person_as_unit"}}).size(), 1U);
    EXPECT_TRUE(check(document, {{"person_as_unit"}, {"person_as_unit"}}).empty());
    EXPECT_TRUE(check(document, {{"no_such_rule"}, {"no_such_rule"}}).empty());
}

TEST(Check, findings_stand_in_the_order_of_the_text)
{
    const auto findings =
        all_findings(kHead + "1、加固河堤、，护坡。（市水务局牵头，市水务局配合）\n3、清理\"河\"道（。（市林业局牵头）\n");
    EXPECT_GE(findings.size(), 5U);
    EXPECT_TRUE(std::ranges::is_sorted(findings, {}, [](const Finding& one) { return one.span.begin; }));
}

// As many times as there are places, then a number instead of them.
TEST(Check, a_rule_that_is_broken_a_million_times_is_told_a_thousand_times)
{
    std::string content;
    for (int i = 0; i < 100'000; ++i) content += "、，。";
    const auto one = check(shown::document(content));
    EXPECT_LE(one.size(), 10U); // one run of marks
    content.clear();
    for (int i = 0; i < 100'000; ++i) content += "河、，";
    const auto many = check(shown::document(content));
    EXPECT_EQ(std::ranges::count(many, "colliding_marks", &Finding::code), 1000);
    const auto last =
        std::ranges::find_if(many, [](const Finding& finding) { return finding.message.find("99000 more") != std::string::npos; });
    EXPECT_NE(last, many.end());
}

// Closes that find nothing must not look through all that is open.
TEST(Check, brackets_of_any_depth_take_linear_time)
{
    std::string content = "1.";
    for (int i = 0; i < 200'000; ++i) content += "（";
    for (int i = 0; i < 200'000; ++i) content += "】";
    EXPECT_GE(std::ranges::count(check(shown::document(content)), "unpaired_bracket", &Finding::code), 1);
}

TEST(Check, brackets_of_a_task_and_of_the_tasks_in_it_are_looked_at_apart)
{
    EXPECT_FALSE(finds(kHead + "1.加固河堤（\n（1）护坡（市水务局牵头）\n（2）堤顶（市林业局牵头）\n", "unpaired_bracket") &&
                 !finds(kHead + "1.加固河堤（\n", "unpaired_bracket"));
    EXPECT_FALSE(finds(kHead + "1.做到：1）管好；2）管住；a)用好。（市水务局牵头）\n", "unpaired_bracket"));
    EXPECT_FALSE(finds(kHead + "1.推进“一网（通办）”《规划（2020年）》【重点】。（市水务局牵头）\n", "unpaired_bracket"));
    EXPECT_TRUE(finds(kHead + "1.推进“一网（通办”）。（市水务局牵头）\n", "unpaired_bracket"));
}

TEST(Check, marks_that_may_stand_side_by_side)
{
    for (const char* sound : {"河道……，堤防。", "谁来管？！", "好。。。", "8:30，", "《水法》：“治水”，", "a, b, c"})
        EXPECT_FALSE(finds(sound, "colliding_marks")) << sound;
    for (const char* odd : {"河道、、堤防", "河道，。", "河道；，堤防", "河道：，堤防", "河道,,堤防"})
        EXPECT_TRUE(finds(odd, "colliding_marks")) << odd;
}

TEST(Check, only_the_bracket_around_the_year_of_a_number_is_judged)
{
    EXPECT_TRUE(finds("江政办[2023]4号\n关于修路的通知\n1.修路。（市交通局牵头）\n", "doc_number_brackets"));
    EXPECT_FALSE(finds("江密办(局)函〔2023〕4号\n关于修路的通知\n1.修路。（市交通局牵头）\n", "doc_number_brackets"));
}

TEST(Check, headings_in_another_order_lack_no_number)
{
    const std::string one = "一、水务\n1.修堤。（市水务局牵头）\n";
    const std::string two = "二、交通\n2.修路。（市交通局牵头）\n";
    const std::string three = "三、教育\n3.建校。（市教育局牵头）\n";
    EXPECT_FALSE(finds(kHead + two + one + three, "section_number_gap"));
    EXPECT_TRUE(finds(kHead + one + three, "section_number_gap"));
    EXPECT_TRUE(finds(kHead + one + two + three + one + three, "section_number_gap")); // what stands further back is another list's
}

TEST(Check, a_heading_without_tasks_is_odd_only_between_headings_with_assigned_ones)
{
    const auto section = [](const std::string& heading, const std::string& below) { return heading + "\n" + below; };
    const std::string water = section("一、水务", "1.修堤。（市水务局牵头）\n");
    const std::string roads = section("二、交通", "");
    const std::string schools = section("三、教育", "2.建校。（市教育局牵头）\n");
    const std::string trees = section("四、林业", "3.植树。（市林业局牵头）\n");
    const std::string code = "section_without_tasks";
    EXPECT_TRUE(finds(kHead + water + roads + schools + trees, code));
    EXPECT_FALSE(finds(kHead + roads + water + schools + trees, code)); // the first
    EXPECT_FALSE(finds(kHead + water + schools + trees + roads, code)); // the last
    EXPECT_FALSE(finds(kHead + water + roads + schools, code) && !finds(kHead + water + roads + schools + trees, code));
    EXPECT_FALSE(finds(kHead + "一、水务\n二、交通\n三、教育\n四、林业\n", code)); // no tasks at all
}

TEST(Check, positions_count_lines_of_any_end_and_code_points)
{
    for (const std::string end : {"\n", "\r\n", "\r"}) {
        const auto findings = check(shown::document("修路。" + end + "𠀀河、，堤。" + end));
        ASSERT_EQ(findings.size(), 1U);
        EXPECT_EQ(findings[0].begin, (Position{2, 3}));
        EXPECT_EQ(findings[0].end, (Position{2, 5}));
    }
}

TEST(Check, what_has_no_place_says_so_in_json_and_sarif)
{
    const Document document = shown::document("河堤\n");
    const std::vector<Finding> findings{{"hidden_cells", Severity::info, "Hidden.", {}, {}, {}, 0, {}}};
    const std::string json = findings_to_json(document, findings, {.compact = true});
    EXPECT_NE(json.find(R"("span":null,"line":null,"column":null,"end_line":null,"end_column":null,)"), std::string::npos) << json;
    const std::string sarif = to_sarif({{"a.xlsx", findings}}, check_rules());
    EXPECT_NE(sarif.find(R"("uri": "a.xlsx")"), std::string::npos);
    EXPECT_EQ(sarif.find("\"region\""), std::string::npos);
}

TEST(Check, json_and_sarif_hold_each_finding)
{
    const Document document = shown::document("河、，堤\n");
    const auto findings = check(document);
    EXPECT_EQ(
        findings_to_json(document, findings, {.compact = true}),
        R"({"schema":"zeren-findings/1","source":null,"text":{"offsets":"code_point","length":5,"sha256":")" + document.sha256 +
            R"("},"findings":[{"code":"colliding_marks","severity":"info","message":"Two marks stand side by side: \"、，\".","span":[1,3],)"
            R"("line":1,"column":2,"end_line":1,"end_column":4,"task":null,"path":null}]})");
    const std::string sarif = to_sarif({{"a b/名:1.txt", findings}}, check_rules());
    EXPECT_NE(sarif.find(R"("uri": "a%20b/%E5%90%8D%3A1.txt")"), std::string::npos);
    EXPECT_NE(sarif.find(R"("level": "note")"), std::string::npos);
    EXPECT_EQ(findings_to_json(document, {}, {.compact = true}).substr(findings_to_json(document, {}, {.compact = true}).size() - 15),
              R"(,"findings":[]})");
}
