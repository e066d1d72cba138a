// from_json on what is no zeren/1 document: one Error with the place, never a crash.
#include "unit/json_sample.hpp"
#include "zeren/error.hpp"
#include "zeren/json.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <functional>
#include <random>
#include <string>

namespace zeren {
namespace {

using ordered_json = nlohmann::ordered_json;

std::string sample(bool compact = true) { return to_json(test::sample_document(), {Offsets::utf16, true, compact, true}); }

// The message, which must be of model_invalid.
std::string complaint(const std::string& json)
{
    try {
        (void)from_json(json);
    } catch (const Error& error) {
        EXPECT_EQ(error.code, ErrorCode::model_invalid) << error.what();
        return error.message;
    }
    return "none";
}

struct Case {
    const char* complaint;
    std::function<void(ordered_json&)> spoil;
};

// Each spoils one value of the sample; the complaint names its place.
const Case kCases[] = {
    {"schema is not \"zeren/1\"", [](auto& json) { json["schema"] = "zeren/2"; }},
    {"schema is not a string", [](auto& json) { json["schema"] = 1; }},
    {"the document has no \"schema\"", [](auto& json) { json.erase("schema"); }},
    {"the document has no \"text\"", [](auto& json) { json.erase("text"); }},
    {"the document has no \"tasks\"", [](auto& json) { json.erase("tasks"); }},
    {"text is not an object", [](auto& json) { json["text"] = "…"; }},
    {"text.offsets is none of code_point, utf8, utf16", [](auto& json) { json["text"]["offsets"] = "lines"; }},
    {"text.length is 7, but the text has ", [](auto& json) { json["text"]["length"] = 7; }},
    {"text.length is no whole number in range", [](auto& json) { json["text"]["length"] = -7; }},
    {"text.sha256 is not that of text.content", [](auto& json) { json["text"]["sha256"] = std::string(64, '0'); }},
    {"text.content is not a string", [](auto& json) { json["text"]["content"] = 5; }},
    {"source.bytes is no whole number in range", [](auto& json) { json["source"]["bytes"] = 1.5; }},
    {"header is not an object", [](auto& json) { json["header"] = nullptr; }},
    {"header.recipients is not a list", [](auto& json) { json["header"]["recipients"] = nullptr; }},
    {"header.recipients[1] is not an object", [](auto& json) { json["header"]["recipients"][1] = "县直各单位"; }},
    {"header.title.name is not a string", [](auto& json) { json["header"]["title"]["name"] = 1; }},
    {"header.issued_on.date is no date such as 2022-06-30", [](auto& json) { json["header"]["issued_on"]["date"] = "2022-02-30"; }},
    {"header.issued_on.date is no date such as 2022-06-30", [](auto& json) { json["header"]["issued_on"]["date"] = "2022-2-3"; }},
    {"header.doc_number.year is no whole number in range", [](auto& json) { json["header"]["doc_number"]["year"] = 3000000000; }},
    {"preamble.span is not a list", [](auto& json) { json["preamble"]["span"] = 5; }},
    {"preamble.span is not a begin and an end",
     [](auto& json) {
         json["preamble"]["span"] = {1, 2, 3};
     }},
    {"preamble.span is not a begin and an end", [](auto& json) { json["preamble"]["span"] = {1}; }},
    {"preamble.span ends before it begins",
     [](auto& json) {
         json["preamble"]["span"] = {9, 8};
     }},
    {"sections[0].span[1] lies behind the end of the text, which is ", [](auto& json) { json["sections"][0]["span"][1] = 100000; }},
    {"sections[0].span[1] lies behind the end of the text, which is ",
     [](auto& json) { json["sections"][0]["span"][1] = 18446744073709551615U; }},
    {"sections[0].span[0] is no whole number in range", [](auto& json) { json["sections"][0]["span"][0] = -1; }},
    {"sections[0].span[0] is not a number", [](auto& json) { json["sections"][0]["span"][0] = "1"; }},
    {"tasks[0].id is not a number", [](auto& json) { json["tasks"][0]["id"] = nullptr; }},
    {"task 0 has an id that is 0 or another's too", [](auto& json) { json["tasks"][0]["id"] = 0; }},
    {"task 1 has an id that is 0 or another's too", [](auto& json) { json["tasks"].push_back(json["tasks"][0]); }},
    {"task 1 has a parent that is no id before it", [](auto& json) { json["tasks"][0]["parent"] = 1; }},
    {"task 1 has a parent that is no id before it", [](auto& json) { json["tasks"][0]["parent"] = 99; }},
    {"task 1 has a section that is no id of \"sections\"", [](auto& json) { json["tasks"][0]["section"] = 99; }},
    {"section 1 has a parent that is no id before it", [](auto& json) { json["sections"][0]["parent"] = 1; }},
    {"section 1 has an id that is 0 or another's too", [](auto& json) { json["sections"].push_back(json["sections"][0]); }},
    {"other text has section 99, which is no id of \"sections\"", [](auto& json) { json["other"][0]["section"] = 99; }},
    {"tasks[0].number is not a string", [](auto& json) { json["tasks"][0]["number"] = 11; }},
    {"tasks[0].span does not hold the \"text\" beside it", [](auto& json) { json["tasks"][0]["text"] = "另一个任务"; }},
    {"tasks[0] has no \"text\"", [](auto& json) { json["tasks"][0].erase("text"); }},
    {"tasks[0].rest[0] has no \"span\"", [](auto& json) { json["tasks"][0]["rest"][0].erase("span"); }},
    {"tasks[0].roles[0].open_ended is not true or false", [](auto& json) { json["tasks"][0]["roles"][0]["open_ended"] = 0; }},
    {"tasks[0].roles[0].label is not in the text", [](auto& json) { json["tasks"][0]["roles"][0]["label"] = "主办"; }},
    {"tasks[0].roles[4].label is not in the text",
     [](auto& json) {
         json["tasks"][0]["roles"][4]["label_span"] = {0, 1};
     }},
    {"tasks[0].roles[1].parties[0].post has no \"span\"",
     [](auto& json) { json["tasks"][0]["roles"][1]["parties"][0]["post"].erase("span"); }},
    {"tasks[0].roles[1].parties[0].name is not a string", [](auto& json) { json["tasks"][0]["roles"][1]["parties"][0]["name"] = nullptr; }},
    {"task 1 has a party that is no index of \"parties\"", [](auto& json) { json["tasks"][0]["roles"][1]["parties"][0]["party"] = 3; }},
    {"tasks[0].roles[2].basis.fields[1] is not a string", [](auto& json) { json["tasks"][0]["roles"][2]["basis"]["fields"][1] = 0; }},
    {"tasks[0].roles[2].basis has no \"kind\"", [](auto& json) { json["tasks"][0]["roles"][2]["basis"].erase("kind"); }},
    {"tasks[0].targets[0].value is not a number", [](auto& json) { json["tasks"][0]["targets"][0]["value"] = "7.8"; }},
    {"tasks[0].targets[0].value has more digits than fit", [](auto& json) { json["tasks"][0]["targets"][0]["value"] = 1e300; }},
    {"tasks[0].targets[0].value has more digits than fit",
     [](auto& json) { json["tasks"][0]["targets"][0]["value"] = 18446744073709551615U; }},
    {"task 1 has a target with a share_of that is no index of its targets",
     [](auto& json) { json["tasks"][0]["targets"][1]["share_of"] = 2; }},
    {"tasks[0].targets[1].share_of is no whole number in range", [](auto& json) { json["tasks"][0]["targets"][1]["share_of"] = -1; }},
    {"tasks[0].fields[0].label is not a string", [](auto& json) { json["tasks"][0]["fields"][0]["label"] = nullptr; }},
    {"parties[1].assignments[0].task is not a number", [](auto& json) { json["parties"][1]["assignments"][0]["task"] = "1"; }},
    {"party \"", [](auto& json) { json["parties"][1]["assignments"][0]["task"] = 99; }},
    {"diagnostics[0].span is not a list", [](auto& json) { json["diagnostics"][0]["span"] = nullptr; }},
    {"generator has no \"lexicon_sha256\"", [](auto& json) { json["generator"] = ordered_json::object(); }},
};

TEST(JsonHostile, EachWrongValueIsNamedWithItsPlace)
{
    const auto good = ordered_json::parse(sample());
    for (const Case& c : kCases) {
        ordered_json json = good;
        c.spoil(json);
        EXPECT_EQ(complaint(json.dump()).find(c.complaint), 0U) << c.complaint << "\n  but: " << complaint(json.dump());
    }
}

TEST(JsonHostile, WhatIsNoJsonIsToldWithItsByte)
{
    const std::string deep(100000, '[');
    EXPECT_EQ(complaint(deep), "nested deeper than 32 levels");
    EXPECT_EQ(complaint("{\"a\":" + deep), "nested deeper than 32 levels");
    EXPECT_EQ(complaint(""), "no JSON at byte 1; is the file complete?");
    EXPECT_EQ(complaint("{\"schema\":\"zeren/1\""), "no JSON at byte 20; is the file complete?");
    for (const char* json :
         {"nul", "{,}", "{\"a\":01}", "[1,]", "\"\xFF\"", "{} {}", "{\"a\":1e999}", "\"\\ud800\"", "{'a':1}", "// x\n{}"})
        EXPECT_EQ(complaint(json).find("no JSON at byte "), 0U) << json;
    for (const char* json : {"null", "[]", "5", "\"zeren/1\"", "true", "-1e5"})
        EXPECT_EQ(complaint(json), "the document is not an object") << json;
}

TEST(JsonHostile, AKeyThatStandsTwiceIsRefused)
{
    std::string json = sample();
    json.insert(json.find("\"kind\":\"assignment\""), "\"kind\":\"goal\",");
    EXPECT_EQ(complaint(json), "tasks[0].kind stands here twice");
    json = sample();
    json.insert(1, "\"schema\":\"zeren/1\",");
    EXPECT_EQ(complaint(json), "schema stands here twice");
}

TEST(JsonHostile, ASpanInsideACharacterIsRefused)
{
    auto json = ordered_json::parse(sample()); // UTF-16: the emoji has two units
    const std::size_t emoji = json["header"]["title"]["span"][1].get<std::size_t>() - 1;
    json["diagnostics"][0]["span"] = {emoji, emoji + 1};
    EXPECT_EQ(complaint(json.dump()), "diagnostics[0].span[0] lies inside a character");
    json = ordered_json::parse(to_json(test::sample_document(), {Offsets::utf8, true, true, true}));
    json["diagnostics"][0]["span"] = {0, 2};
    EXPECT_EQ(complaint(json.dump()), "diagnostics[0].span[1] lies inside a character");
}

TEST(JsonHostile, ACutFileIsRefusedWhereverItIsCut)
{
    const std::string json = sample();
    for (std::size_t size = 0; size < json.size(); size += 7) EXPECT_NE(complaint(json.substr(0, size)), "none") << size;
}

TEST(JsonHostile, RandomDamageGivesADocumentOrAnError)
{
    const std::string good = sample();
    const std::string alphabet = "\"{}[],:0-9.eE\\ntf\xE8\x00\x80"
                                 "9999";
    std::mt19937 random(20220301);
    int refused = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string json = good;
        for (int hits = 1 + round % 3; hits > 0; --hits) json[random() % json.size()] = alphabet[random() % alphabet.size()];
        try {
            const Document document = from_json(json);
            EXPECT_TRUE(from_json(to_json(document, {Offsets::code_point, true, true, true})) == document);
        } catch (const Error&) {
            ++refused;
        }
    }
    EXPECT_GT(refused, 1000);
}

TEST(JsonHostile, ManyUnknownKeysCostNoMoreThanTheirLength)
{
    std::string json = sample();
    std::string many;
    for (int i = 0; i < 200000; ++i) many += "\"k" + std::to_string(i) + "\":0,";
    json.insert(json.find("\"id\":1,\"key\""), many);
    EXPECT_TRUE(from_json(json) == test::sample_document());
}

} // namespace
} // namespace zeren
