// Labels are plain strings in the JSON and find their place again.
#include "json/label.hpp"
#include "unit/json_sample.hpp"
#include "zeren/json.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace zeren {
namespace {

using json::find_field_label;
using json::find_role_label;

TEST(JsonLabel, StandsAtTheBeginningOfARoleElseAtItsEnd)
{
    const std::string_view text = "由负责办负责，牵头单位：牵头单位联络处";
    const Span clause = test::find(text, "负责办负责");
    EXPECT_EQ(find_role_label(text, clause, "负责"), test::find(text, "负责"));
    EXPECT_EQ(find_role_label(text, {clause.begin + 3, clause.end}, "负责"), test::find(text, "负责", 2));
    const Span line = test::find(text, "牵头单位：牵头单位联络处");
    EXPECT_EQ(find_role_label(text, line, "牵头单位"), test::find(text, "牵头单位"));
    EXPECT_FALSE(find_role_label(text, line, "负责"));
    EXPECT_FALSE(find_role_label(text, line, ""));
    EXPECT_FALSE(find_role_label(text, {0, 4000}, "负责"));
}

TEST(JsonLabel, StandsRightBeforeAField)
{
    const std::string_view text = "措施：整改措施：甲措施";
    EXPECT_EQ(find_field_label(text, test::find(text, "甲措施"), "措施"), test::find(text, "措施", 2));
    EXPECT_FALSE(find_field_label(text, {0, 3}, "措施"));
    const std::string far = "措施" + std::string(200, ' ') + "甲";
    EXPECT_FALSE(find_field_label(far, test::find(far, "甲"), "措施"));
}

TEST(JsonLabel, GetsItsSpanOnlyWhereItIsElsewhere)
{
    const auto task = nlohmann::json::parse(to_json(test::sample_document(), {Offsets::code_point, true, true, true}))["tasks"][0];
    EXPECT_EQ(task["roles"][0]["label"], "牵头");
    EXPECT_FALSE(task["roles"][0].contains("label_span"));
    EXPECT_EQ(task["roles"][1]["label"], "责任领导");
    EXPECT_TRUE(task["roles"][3]["label"].is_null());
    EXPECT_EQ(task["roles"][4]["label"], "附件");
    EXPECT_TRUE(task["roles"][4].contains("label_span"));
    EXPECT_FALSE(task["fields"][0].contains("label_span"));
    EXPECT_TRUE(task["fields"][1].contains("label_span"));
}

} // namespace
} // namespace zeren
