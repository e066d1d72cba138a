// to_json: keys and their order, escapes, numbers, the three offsets, layout.
#include "json/out.hpp"
#include "unit/json_sample.hpp"
#include "zeren/json.hpp"
#include "zeren/version.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace zeren {
namespace {

using ordered_json = nlohmann::ordered_json;

std::string keys(const ordered_json& object)
{
    std::string names;
    for (const auto& member : object.items()) names += (names.empty() ? "" : " ") + member.key();
    return names;
}

ordered_json sample(JsonOptions options = {}) { return ordered_json::parse(to_json(test::sample_document(), options)); }

TEST(JsonWrite, KeysStandInTheOrderOfTheModelPage)
{
    const auto json = sample();
    EXPECT_EQ(keys(json), "schema generator source text header preamble sections tasks other parties diagnostics");
    EXPECT_EQ(keys(json["generator"]), "version lexicon_sha256");
    EXPECT_EQ(keys(json["source"]), "name media_type charset sha256 bytes");
    EXPECT_EQ(keys(json["text"]), "offsets length sha256 content");
    EXPECT_EQ(keys(json["header"]), "issuer doc_number title recipients signatory issued_on attachments");
    EXPECT_EQ(keys(json["header"]["doc_number"]), "text span agency year serial");
    EXPECT_EQ(keys(json["header"]["title"]), "text span name");
    EXPECT_EQ(keys(json["header"]["issued_on"]), "text span date");
    EXPECT_EQ(keys(json["preamble"]), "span declared_task_count reporting rules");
    EXPECT_EQ(keys(json["preamble"]["declared_task_count"]), "value text span");
    EXPECT_EQ(keys(json["preamble"]["reporting"][0]), "text span due covers every basis");
    EXPECT_EQ(keys(json["preamble"]["reporting"][0]["basis"]), "kind rule fields span");
    EXPECT_EQ(keys(json["preamble"]["rules"][0]), "kind text span deadline tasks");
    EXPECT_EQ(keys(json["sections"][0]), "id parent level number heading span");
    EXPECT_EQ(keys(json["sections"][0]["heading"]), "text span name");
    EXPECT_EQ(keys(json["other"][0]), "kind section text span");
    EXPECT_EQ(keys(json["parties"][0]), "name kind aliases assignments");
    EXPECT_EQ(keys(json["parties"][0]["assignments"][0]), "task role");
    EXPECT_EQ(keys(json["diagnostics"][0]), "code severity message span");
}

TEST(JsonWrite, KeysOfATaskStandInTheOrderOfTheModelPage)
{
    const auto task = sample()["tasks"][0];
    EXPECT_EQ(keys(task), "id key kind number part parent section title text span extent rest roles targets deadlines fields");
    EXPECT_EQ(keys(task["rest"][0]), "text span");
    EXPECT_EQ(keys(task["roles"][0]), "role label span basis parties open_ended");
    EXPECT_EQ(keys(task["roles"][0]["parties"][0]), "text span kind post qualifier effective_role name party basis");
    EXPECT_EQ(keys(task["roles"][1]["parties"][0]["post"]), "text span");
    EXPECT_EQ(keys(task["targets"][0]),
              "indicator change relation value value_high unit quantity period baseline share_of text span basis");
    EXPECT_EQ(keys(task["targets"][0]["quantity"]), "value value_high unit");
    EXPECT_EQ(keys(task["targets"][0]["baseline"]), "text span value unit");
    EXPECT_EQ(keys(task["deadlines"][0]), "text span due precision kind basis");
    EXPECT_EQ(keys(task["fields"][0]), "label text span");
}

TEST(JsonWrite, WhatDoesNotApplyIsNullOrEmptyAndNeverAbsent)
{
    const auto json = ordered_json::parse(to_json(test::empty_document()));
    EXPECT_EQ(json["header"].dump(),
              R"({"issuer":null,"doc_number":null,"title":null,"recipients":[],"signatory":null,"issued_on":null,"attachments":[]})");
    EXPECT_EQ(json["preamble"].dump(), R"({"span":null,"declared_task_count":null,"reporting":[],"rules":[]})");
    EXPECT_EQ(json["source"].dump(), R"({"name":null,"media_type":"","charset":"","sha256":"","bytes":0})");
    const auto task = sample()["tasks"][1];
    EXPECT_EQ(keys(task), keys(sample()["tasks"][0]));
    for (const char* key : {"number", "part", "section", "title"}) EXPECT_TRUE(task[key].is_null()) << key;
    EXPECT_TRUE(sample()["tasks"][0]["parent"].is_null());
    const auto party = sample()["tasks"][0]["roles"][2]["parties"][1];
    for (const char* key : {"post", "qualifier", "effective_role", "party", "basis"}) EXPECT_TRUE(party[key].is_null()) << key;
}

TEST(JsonWrite, TheSmallestDocumentIsWrittenByteForByte)
{
    JsonOptions options;
    options.compact = true;
    options.with_text = true;
    options.with_generator = false;
    const Document document = test::empty_document();
    EXPECT_EQ(to_json(document, options),
              R"({"schema":"zeren/1","source":{"name":null,"media_type":"","charset":"","sha256":"","bytes":0},)"
              R"("text":{"offsets":"code_point","length":2,"sha256":")" +
                  document.sha256 +
                  R"(","content":"无。"},"header":{"issuer":null,"doc_number":null,"title":null,"recipients":[],)"
                  R"("signatory":null,"issued_on":null,"attachments":[]},"preamble":{"span":null,"declared_task_count":null,)"
                  R"("reporting":[],"rules":[]},"sections":[],"tasks":[],"other":[],"parties":[],"diagnostics":[]})");
}

TEST(JsonWrite, IndentIsTwoBlanksAndSmallObjectsStandOnOneLine)
{
    Document document = test::empty_document();
    document.other = {{Other::Kind::prose, 0, {0, 6}}, {Other::Kind::table, 2, {3, 6}}};
    const std::string json = to_json(document);
    EXPECT_NE(json.find("{\n  \"schema\": \"zeren/1\",\n  \"generator\": {\"version\": \"" + std::string(version()) + "\", "),
              std::string::npos);
    EXPECT_NE(json.find("  \"other\": [\n"
                        "    {\"kind\": \"prose\", \"section\": null, \"text\": \"无。\", \"span\": [0, 2]},\n"
                        "    {\"kind\": \"table\", \"section\": 2, \"text\": \"。\", \"span\": [1, 2]}\n"
                        "  ],\n"),
              std::string::npos);
    EXPECT_EQ(json.back(), '}');
}

TEST(JsonWrite, CompactAndIndentedSayTheSame)
{
    for (const Offsets offsets : {Offsets::code_point, Offsets::utf8, Offsets::utf16}) {
        const std::string compact = to_json(test::sample_document(), {offsets, true, true, true});
        EXPECT_EQ(compact.find('\n'), std::string::npos);
        EXPECT_TRUE(compact == sample({offsets, true, false, true}).dump()); // escapes agree with nlohmann's, too
    }
}

TEST(JsonWrite, ControlsQuotesAndBackslashesAreEscapedAtEveryPlaceOfAWord)
{
    for (int c = 1; c < 0x80; ++c)
        for (std::size_t before = 0; before < 18; ++before) {
            const std::string text = std::string(before, 'x') + static_cast<char>(c) + "责任";
            json::Out out(64);
            out.quoted(text);
            EXPECT_EQ(out.take(), nlohmann::json(text).dump()) << c << ' ' << before;
        }
}

TEST(JsonWrite, TextLongerThanAChunkComesOutWhole)
{
    Document document = test::empty_document();
    document.content.clear();
    for (int i = 0; i < 30000; ++i) document.content += i % 7 == 0 ? "\"" : "责";
    const auto json = ordered_json::parse(to_json(document, {Offsets::utf8, true, false, false}));
    EXPECT_EQ(json["text"]["content"].get<std::string>(), document.content);
    EXPECT_EQ(json["text"]["length"].get<std::size_t>(), document.content.size());
}

TEST(JsonWrite, NumbersAreExactPlainDigits)
{
    Document document = test::sample_document();
    document.tasks[0].targets[1].quantity->value_high = Decimal{-9223372036854775807, 18}; // no double has so many digits
    const std::string json = to_json(document, {Offsets::utf8, true, true, true});
    EXPECT_TRUE(from_json(json) == document);
    EXPECT_NE(
        json.find(R"("relation":">=","value":7.8,"value_high":null,"unit":"%","quantity":{"value":7.8,"value_high":null,"unit":"%"})"),
        std::string::npos);
    EXPECT_NE(json.find(R"({"value":23370000000,"value_high":-9.223372036854775807,"unit":null})"), std::string::npos);
    EXPECT_NE(json.find(R"("bytes":18446744073709551615)"), std::string::npos);
}

// The wording of a JSON span, counted out one code point after the other.
std::string wording(const std::string& content, const ordered_json& span, Offsets offsets)
{
    std::string result;
    std::size_t units = 0;
    for (const char c : content) {
        const auto byte = static_cast<unsigned char>(c);
        const bool lead = (byte & 0xC0U) != 0x80U;
        if (offsets == Offsets::utf8) ++units;
        else if (lead) units += offsets == Offsets::utf16 && byte >= 0xF0 ? 2 : 1;
        if (units > span[0].get<std::size_t>() && units <= span[1].get<std::size_t>()) result += c;
    }
    return result;
}

void expect_verbatim(const ordered_json& value, const std::string& content, Offsets offsets, int& seen)
{
    if (value.is_object() && value.contains("text") && value.contains("span")) {
        EXPECT_EQ(value["text"].get<std::string>(), wording(content, value["span"], offsets)) << value.dump();
        ++seen;
    }
    if (value.is_structured())
        for (const auto& inner : value) expect_verbatim(inner, content, offsets, seen);
}

TEST(JsonWrite, EverySpanHoldsItsTextInItsOwnUnits)
{
    const Document document = test::sample_document();
    for (const Offsets offsets : {Offsets::code_point, Offsets::utf8, Offsets::utf16}) {
        int seen = 0;
        expect_verbatim(sample({offsets, false, false, true}), document.content, offsets, seen);
        EXPECT_GT(seen, 30);
    }
}

TEST(JsonWrite, SpansThatLieOutsideYieldEmptyTextAndNoCrash)
{
    Document document = test::empty_document();
    document.other = {{Other::Kind::prose, 0, {4000, 5000}}, {Other::Kind::prose, 0, {5, 2}}};
    const auto json = ordered_json::parse(to_json(document));
    EXPECT_EQ(json["other"][0].dump(), R"({"kind":"prose","section":null,"text":"","span":[2,2]})");
    EXPECT_EQ(json["other"][1]["text"], "");
}

TEST(JsonWrite, TheSameDocumentGivesTheSameBytes) { EXPECT_EQ(to_json(test::sample_document()), to_json(test::sample_document())); }

} // namespace
} // namespace zeren
