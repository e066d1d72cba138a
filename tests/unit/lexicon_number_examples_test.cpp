// Words of numbers and of reporting: each example gives the target, the schedule or the count that its entry promises, and what is
// no measure gives none. (time_words and time_bounds: dates_test.cpp.)
#include "lexicon_entries.hpp"
#include "shown.hpp"

#include "extract/declared_count.hpp"
#include "extract/preamble.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace {

using namespace zeren;
using nlohmann::json;

std::vector<Target> targets_of(const Document& document)
{
    std::vector<Target> targets;
    for (const Task& task : document.tasks) targets.insert(targets.end(), task.targets.begin(), task.targets.end());
    return targets;
}

Document read_example(const json& entry) { return shown::document("1." + entry["example"].get<std::string>() + "\n"); }

std::vector<Reporting> reporting_of(const std::string& example)
{
    const Span span = shown::whole(example);
    return extract::find_reporting(example, {&span, 1}, extract::ReportingVerbs::any, shown::tables());
}

} // namespace

TEST(LexiconNumberExamples, units_are_read_with_their_numbers)
{
    const std::set<std::string> kNoMeasure = {"calendar", "ordinal", "score", "class"};
    const std::set<std::string> kReadOtherwise = {"百分点", "万向"}; // 2百 comes first; a guard for 万向节
    for (const json& entry : entries_of("units")) {
        const Document document = read_example(entry);
        const auto targets = targets_of(document);
        if (kNoMeasure.contains(entry["means"])) {
            EXPECT_TRUE(targets.empty()) << entry;
            continue;
        }
        if (kReadOtherwise.contains(entry["term"])) continue;
        EXPECT_EQ(targets.size(), 1U) << entry;
        if (targets.size() != 1) continue;
        const std::string term = entry["means"] == "tenths" ? "%" : entry["term"].get<std::string>(); // 五成 is 50 %
        EXPECT_TRUE(targets[0].unit.ends_with(term)) << entry << targets[0].unit;
    }
}

TEST(LexiconNumberExamples, nouns_that_begin_like_a_unit_are_none)
{
    for (const json& entry : entries_of("not_units")) {
        for (const Target& target : targets_of(read_example(entry))) EXPECT_EQ(target.unit, "") << entry;
    }
}

// Where a word of these lists stands and no number is asked for.
TEST(LexiconNumberExamples, what_entries_say_is_none_gives_no_target)
{
    int checked = 0;
    for (const char* list : {"units", "relations", "changes", "levels", "acts"}) {
        for (const json& entry : entries_of(list)) {
            if (!entry.contains("not")) continue;
            const std::string text = "1." + entry["not"].get<std::string>() + "\n";
            EXPECT_NE(entry["not"].get<std::string>().find(entry["term"].get<std::string>()), std::string::npos) << entry;
            EXPECT_TRUE(targets_of(shown::document(text)).empty()) << entry;
            ++checked;
        }
    }
    EXPECT_GT(checked, 500);
}

// Words that make a number none, and texts in which they stand beside one that is asked for.
TEST(LexiconNumberExamples, words_that_reject_and_where_they_do_not)
{
    const std::set<std::string> kRejects = {"scope",    "given",  "past",         "standard", "penalty", "listing", "attribute",
                                            "physical", "copies", "place_behind", "since",    "remedy",  "progress"};
    int checked = 0;
    for (const json& entry : entries_of("measure_words")) {
        if (!kRejects.contains(entry["means"])) continue;
        if (entry["means"] != "remedy" && entry["means"] != "progress" && entry["means"] != "physical") {
            EXPECT_TRUE(targets_of(read_example(entry)).empty()) << entry;
        }
        if (!entry.contains("not")) continue;
        const std::string text = "1." + entry["not"].get<std::string>() + "\n责任单位：县发改委\n";
        EXPECT_FALSE(targets_of(shown::document(text)).empty()) << entry;
        ++checked;
    }
    EXPECT_GT(checked, 100);
}

TEST(LexiconNumberExamples, relation_words_tell_the_relation)
{
    for (const json& entry : entries_of("relations")) {
        const auto targets = targets_of(read_example(entry));
        ASSERT_EQ(targets.size(), 1U) << entry;
        EXPECT_EQ(to_string(targets[0].relation), entry["means"].get<std::string>()) << entry;
    }
}

TEST(LexiconNumberExamples, change_words_tell_the_direction)
{
    for (const json& entry : entries_of("changes")) {
        const auto targets = targets_of(read_example(entry));
        ASSERT_EQ(targets.size(), 1U) << entry;
        ASSERT_TRUE(targets[0].change.has_value()) << entry;
        const std::string means = entry["means"]; // increase_head: also in front of what grows
        EXPECT_EQ(to_string(*targets[0].change), means.substr(0, means.find('_'))) << entry;
    }
}

TEST(LexiconNumberExamples, levels_are_no_change)
{
    for (const json& entry : entries_of("levels")) {
        const auto targets = targets_of(read_example(entry));
        if (targets.empty()) continue; // guards: 公共 is no 共
        if (entry["means"] == "level") {
            EXPECT_FALSE(targets[0].change.has_value()) << entry;
        }
        if (entry["means"] == "pairs") {
            EXPECT_EQ(targets.size(), 2U) << entry;
        }
    }
}

TEST(LexiconNumberExamples, verbs_of_effort_are_no_part_of_the_indicator)
{
    for (const json& entry : entries_of("acts")) {
        const Document document = read_example(entry);
        const auto targets = targets_of(document);
        const std::string means = entry["means"];
        if (means != "effort" && means != "kept") continue;
        if (entry["term"] == "每年培训") continue; // 每年 is its period, 培训 its verb
        EXPECT_EQ(targets.size(), 1U) << entry;
        if (targets.size() != 1) continue;
        ASSERT_TRUE(targets[0].indicator.has_value()) << entry;
        const std::string indicator(document.text(*targets[0].indicator));
        EXPECT_EQ(indicator, means == "kept" ? entry["term"].get<std::string>() + "市民服务站" : "市民服务站") << entry;
    }
}

TEST(LexiconNumberExamples, schedules_are_read_as_reporting)
{
    for (const char* list : {"schedule_words", "report_words"}) {
        for (const json& entry : entries_of(list)) {
            const auto found = reporting_of(entry["example"]);
            if (entry["means"] == "none") {
                EXPECT_TRUE(found.empty()) << entry;
            } else {
                EXPECT_FALSE(found.empty()) << entry;
            }
            if (entry.contains("not")) {
                EXPECT_TRUE(reporting_of(entry["not"]).empty()) << entry;
            }
        }
    }
}

TEST(LexiconNumberExamples, periods_that_a_report_covers)
{
    for (const json& entry : entries_of("covered_periods")) {
        const std::string example = "请于6月30日前" + entry["example"].get<std::string>();
        const auto found = reporting_of(example);
        ASSERT_EQ(found.size(), 1U) << entry;
        ASSERT_TRUE(found[0].covers.has_value()) << entry;
        EXPECT_EQ(shown::words(example, found[0].covers->span), entry["term"].get<std::string>()) << entry;
    }
}

TEST(LexiconNumberExamples, declared_counts_count_tasks)
{
    for (const char* list : {"counted_nouns", "counters"}) {
        for (const json& entry : entries_of(list)) {
            const std::string example = entry["example"];
            const auto count = extract::find_declared_count(example, shown::whole(example), shown::tables());
            EXPECT_EQ(count.has_value(), entry["means"] != "none") << entry;
            if (count) {
                EXPECT_EQ(count->value, 66) << entry;
            }
        }
    }
}
