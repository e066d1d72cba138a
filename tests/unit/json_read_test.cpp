// from_json: the round trip, the text beside, what is ignored.
#include "unit/json_sample.hpp"
#include "zeren/error.hpp"
#include "zeren/json.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

namespace zeren {
namespace {

using ordered_json = nlohmann::ordered_json;

ErrorCode code_of(const std::string& json)
{
    try {
        (void)from_json(json);
    } catch (const Error& error) {
        return error.code;
    }
    ADD_FAILURE() << "read without an error";
    return {};
}

class JsonRoundTrip : public testing::TestWithParam<Offsets> {};

TEST_P(JsonRoundTrip, IsExactWithTheTextInside)
{
    for (const bool compact : {false, true})
        for (const Document& document : {test::sample_document(), test::empty_document(), Document{}}) {
            const std::string json = to_json(document, {GetParam(), true, compact, true});
            EXPECT_TRUE(from_json(json) == document);
            EXPECT_EQ(to_json(from_json(json), {GetParam(), true, compact, true}), json);
        }
}

TEST_P(JsonRoundTrip, IsExactWithTheTextBeside)
{
    const std::string json = to_json(test::sample_document(), {GetParam(), false, false, true});
    EXPECT_TRUE(from_json(json, test::sample_text()) == test::sample_document());
}

INSTANTIATE_TEST_SUITE_P(Units, JsonRoundTrip, testing::Values(Offsets::code_point, Offsets::utf8, Offsets::utf16));

TEST(JsonRead, EveryEnumeratorComesBack)
{
    Document document = test::sample_document();
    Task& task = document.tasks[0];
    for (int i = 0; i <= static_cast<int>(Relation::range); ++i) {
        task.targets[0].relation = static_cast<Relation>(i);
        task.roles[0].role = static_cast<RoleKind>(i + 2);
        task.roles[2].basis->rule = static_cast<Basis::Rule>(i + 2);
        document.other[0].kind = static_cast<Other::Kind>(i % 5);
        document.preamble.rules[0].kind = static_cast<Rule::Kind>(i % 4);
        task.deadlines[0].precision = static_cast<Deadline::Precision>(i % 5);
        task.deadlines[0].kind = static_cast<Deadline::Kind>(i % 3);
        task.kind = static_cast<Task::Kind>(i % 3);
        task.targets[0].change = static_cast<Change>(i % 2);
        document.diagnostics[0].severity = static_cast<Severity>(i % 3);
        document.parties[0].kind = static_cast<PartyKind>(i % 3);
        EXPECT_TRUE(from_json(to_json(document, {Offsets::utf16, true, true, true})) == document) << i;
    }
}

TEST(JsonRead, WithoutTextItSaysSo) { EXPECT_EQ(code_of(to_json(test::sample_document())), ErrorCode::model_without_text); }

TEST(JsonRead, AnotherTextIsRefused)
{
    Text text = test::sample_text();
    text.content += "。"; // its sha256 is stale, and is not believed
    try {
        (void)from_json(to_json(test::sample_document()), text);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code, ErrorCode::text_mismatch);
    }
}

TEST(JsonRead, WithoutGeneratorTheLexiconIsUnknown)
{
    Document expected = test::sample_document();
    const Document read = from_json(to_json(expected, {Offsets::utf8, true, false, false}));
    expected.lexicon_sha256.clear();
    EXPECT_TRUE(read == expected);
}

TEST(JsonRead, UnknownKeysAreIgnored)
{
    auto json = ordered_json::parse(to_json(test::sample_document(), {Offsets::utf8, true, false, true}));
    json["novelty"] = {{"deep", {1, 2.5, nullptr}}};
    json["tasks"][0]["priority"] = "high";
    json["tasks"][0]["roles"][0]["parties"][0]["weight"] = 0.5;
    json["text"]["language"] = "zh";
    EXPECT_TRUE(from_json(json.dump()) == test::sample_document());
}

TEST(JsonRead, KeysInAnotherOrderReadTheSame)
{
    // nlohmann::json sorts keys: "content" before "offsets", "label" before "span", "tasks" before "text".
    const auto sorted = nlohmann::json::parse(to_json(test::empty_document(), {Offsets::utf8, true, false, true}));
    EXPECT_TRUE(from_json(sorted.dump()) == test::empty_document());
}

TEST(JsonRead, UnknownStringsBecomeOtherOrAreDropped)
{
    auto json = ordered_json::parse(to_json(test::sample_document(), {Offsets::utf8, true, false, true}));
    auto& task = json["tasks"][0];
    task["kind"] = "wish";
    task["roles"][0]["role"] = "observer";
    task["roles"][0]["parties"][0]["kind"] = "robot";
    task["roles"][2]["basis"]["rule"] = "telepathy";
    task["roles"][2]["parties"][0]["effective_role"] = "observer";
    task["targets"][0]["change"] = "sideways";
    task["targets"][0]["relation"] = "!=";
    task["deadlines"][0]["precision"] = "hour";
    task["deadlines"][0]["kind"] = "before";
    json["other"][0]["kind"] = "poem";
    json["preamble"]["rules"][0]["kind"] = "last_is_lead";
    json["diagnostics"][0]["severity"] = "fatal";
    const Document read = from_json(json.dump());
    EXPECT_EQ(read.tasks[0].kind, Task::Kind::item);
    EXPECT_EQ(read.tasks[0].roles[0].role, RoleKind::other);
    EXPECT_EQ(read.tasks[0].roles[0].parties[0].kind, PartyKind::unit);
    EXPECT_FALSE(read.tasks[0].roles[2].basis);
    EXPECT_EQ(read.tasks[0].roles[2].parties[0].effective_role, RoleKind::other);
    EXPECT_FALSE(read.tasks[0].targets[0].change);
    EXPECT_EQ(read.tasks[0].targets[0].relation, Relation::about);
    EXPECT_FALSE(read.tasks[0].deadlines[0].precision);
    EXPECT_EQ(read.tasks[0].deadlines[0].kind, Deadline::Kind::by);
    EXPECT_EQ(read.other[0].kind, Other::Kind::unclaimed);
    EXPECT_TRUE(read.preamble.rules.empty());
    EXPECT_EQ(read.diagnostics[0].severity, Severity::info);
}

TEST(JsonRead, NumbersAreReadExactlyHoweverTheyAreWritten)
{
    const std::string json = to_json(test::sample_document(), {Offsets::utf8, true, true, true});
    const std::pair<const char*, Decimal> cases[] = {
        {"7.8", {78, 1}},
        {"7.80", {78, 1}},
        {"0.1", {1, 1}},
        {"233.7e8", {23370000000, 0}},
        {"2.337E+10", {23370000000, 0}},
        {"5e-1", {5, 1}},
        {"123456789.123456789", {123456789123456789, 9}},
        {"9223372036854775807", {9223372036854775807, 0}},
        {"-0.0", {0, 0}},
        {"1000.000000000000000000000000000000", {1000, 0}},
    };
    for (const auto& [written, expected] : cases) {
        std::string changed = json;
        const std::string before = R"("relation":">=","value":)";
        changed.replace(changed.find(before) + before.size(), 3, written);
        EXPECT_EQ(from_json(changed).tasks[0].targets[0].value, expected) << written;
    }
}

} // namespace
} // namespace zeren
