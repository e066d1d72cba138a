// The words by which amounts are judged (lib/check/amount_words.json): each entry holds for its example, and for nothing else. Then the
// edges that one line of data cannot say.
#include "shown.hpp"
#include "zeren/check.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

namespace {

using namespace zeren;

// The codes of this file that are told of a task with this text.
std::vector<std::string> codes(const std::string& text)
{
    const Document document = shown::document("关于分解重点工作的通知\n1." + text + "。（市水务局牵头）\n");
    std::vector<std::string> told;
    for (const Finding& one : check(document, {{}, {"target_without_indicator"}}))
        if (one.code == "target_without_unit" || one.code == "target_without_indicator" || one.code == "value_implausible")
            told.push_back(one.code);
    return told;
}

using Codes = std::vector<std::string>;
const Codes kImplausible{"value_implausible"};
const Codes kNoUnit{"target_without_unit"};

} // namespace

TEST(CheckAmounts, each_word_holds_for_its_example)
{
    std::ifstream file(ZEREN_SOURCE_DIR "/lib/check/amount_words.json");
    const auto entries = nlohmann::json::parse(file);
    EXPECT_GT(entries.size(), 30U);
    for (const auto& entry : entries) {
        const auto means = entry.at("means").get<std::string>();
        const auto example = entry.at("example").get<std::string>();
        ASSERT_TRUE(means == "share" || means == "any_share" || means == "no_unit" || means == "whole" || means == "per") << means;
        const bool told = means == "share" || means == "whole";
        EXPECT_EQ(codes(example), told ? kImplausible : Codes{}) << example;
        EXPECT_FALSE(shown::document("1." + example + "。（市水务局牵头）\n").tasks.at(0).targets.empty()) << example;
        EXPECT_EQ(entry.contains("not"), told) << example;
        if (told) {
            EXPECT_EQ(codes(entry.at("not").get<std::string>()), Codes{}) << entry.at("not");
        }
    }
}

TEST(CheckAmounts, a_share_without_unit_is_told_once_by_what_is_worse)
{
    EXPECT_EQ(codes("城市污水处理率达到9800"), kImplausible);
    EXPECT_EQ(codes("城市污水处理率达到98"), kNoUnit);
    EXPECT_EQ(codes("城市污水处理率达到100"), kNoUnit);
    EXPECT_EQ(codes("城市污水处理率达到100%"), Codes{});
    EXPECT_EQ(codes("城市污水处理率达到101%"), kImplausible);
}

TEST(CheckAmounts, a_change_of_a_share_may_be_any)
{
    EXPECT_EQ(codes("新能源汽车占比提高120%"), Codes{});
    EXPECT_EQ(codes("新能源汽车占比提高到120%"), kImplausible);
}

TEST(CheckAmounts, only_things_that_come_whole_have_no_fraction)
{
    EXPECT_EQ(codes("新建污水管网18.5公里"), Codes{});
    EXPECT_EQ(codes("新建停车位1.5万个"), Codes{});
    EXPECT_EQ(codes("改造危房100.0户"), Codes{});
    EXPECT_EQ(codes("比重提高1.5个百分点"), Codes{});
    EXPECT_EQ(codes("每百户居民拥有汽车35.5辆"), Codes{});
    EXPECT_EQ(codes("每名教师听课20节，新建公厕2.5座"), kImplausible); // the mean is another clause's
}

TEST(CheckAmounts, traditional_script_is_read_too) { EXPECT_EQ(codes("污水處理率達到9800"), kImplausible); }

// Each number looks for a mean in front of it: not through all that stands before.
TEST(CheckAmounts, many_numbers_in_one_clause_take_linear_time)
{
    std::string clause;
    for (int i = 0; i < 20'000; ++i) clause += "新建公厕2.5座";
    EXPECT_GE(codes(clause).size(), 1U);
}
