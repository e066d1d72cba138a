// to_json of a comparison: keys and their order, texts of the right notice, the three offsets; and that it is what the schema says.
#include "compared.hpp"
#include "shown.hpp"
#include "zeren/compare.hpp"
#include "zeren/json.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <string>

namespace {

using namespace zeren;
using Json = nlohmann::ordered_json;

std::string keys(const Json& object)
{
    std::string names;
    for (const auto& member : object.items()) names += (names.empty() ? "" : " ") + member.key();
    return names;
}

const std::string kBefore =
    "关于做好2022年水利工作的通知\n一、防汛\n1.加固𠀀河河堤5公里，6月底前完成。\n牵头单位：市水务局\n2.清理西湖。\n责任单位：市环保局\n";
const std::string kAfter = "关于做好2022年水利工作的通知\n一、防汛抗旱\n1.加固𠀀河河堤8公里，9月底前完成。\n牵头单位：市财政局\n3."
                           "新建泵站。\n责任单位：市水务局\n";

Json written(const JsonOptions& options = {})
{
    const Document before = shown::document(kBefore), after = shown::document(kAfter);
    return Json::parse(to_json(compare(before, after), before, after, options));
}

} // namespace

TEST(JsonComparison, KeysStandInTheOrderOfThePage)
{
    const Json json = written();
    EXPECT_EQ(keys(json), "schema generator offsets before after years_apart equal tasks around parties");
    EXPECT_EQ(keys(json["before"]), "name sha256 title tasks");
    const Json& task = json["tasks"][0];
    EXPECT_EQ(keys(task), "kind before after similarity renumbered moved reworded lead_moved edits roles targets deadlines");
    EXPECT_EQ(keys(task["before"][0]), "id key title text span");
    EXPECT_EQ(keys(task["edits"][0]), "kind text before after");
    EXPECT_EQ(keys(task["roles"][0]), "kind name from to before after");
    EXPECT_EQ(keys(task["targets"][0]), "kind from to difference unit before after");
    EXPECT_EQ(keys(task["targets"][0]["before"]), "task index relation value value_high unit text span");
    EXPECT_EQ(keys(task["deadlines"][0]), "kind days before after");
    EXPECT_EQ(keys(task["deadlines"][0]["after"]), "task index due text span");
    EXPECT_EQ(keys(json["around"][0]), "kind part before after edits");
    EXPECT_EQ(keys(json["parties"][0]), "name kind kept gained lost");
    EXPECT_EQ(keys(json["parties"][0]["gained"][0]), "task id role");
}

TEST(JsonComparison, TextsAreThoseOfTheirNotice)
{
    const Json json = written();
    EXPECT_FALSE(json["equal"].get<bool>());
    const Json& task = json["tasks"][0];
    EXPECT_EQ(task["kind"], "changed");
    EXPECT_EQ(task["targets"][0]["kind"], "up");
    EXPECT_EQ(task["targets"][0]["from"], 5000);
    EXPECT_EQ(task["targets"][0]["difference"], 3000);
    EXPECT_EQ(task["deadlines"][0]["days"], 92);
    EXPECT_EQ(task["deadlines"][0]["before"]["text"], "6月底前");
    EXPECT_EQ(task["deadlines"][0]["after"]["text"], "9月底前");
    EXPECT_EQ(json["tasks"][1]["kind"], "dropped");
    EXPECT_EQ(json["tasks"][1]["before"][0]["text"], "清理西湖。");
    EXPECT_EQ(json["tasks"][1]["after"].size(), 0U);
    EXPECT_EQ(json["tasks"][2]["kind"], "added");
}

TEST(JsonComparison, SpansCountInTheUnitThatIsAskedFor)
{
    const auto end = [](Offsets offsets) { return written({.offsets = offsets})["tasks"][0]["after"][0]["span"][1].get<std::size_t>(); };
    const std::string until = kAfter.substr(0, kAfter.find("\n牵头"));
    EXPECT_EQ(end(Offsets::utf8), until.size());
    EXPECT_EQ(end(Offsets::utf16), end(Offsets::code_point) + 1);
    EXPECT_EQ(written({.offsets = Offsets::utf16})["offsets"], "utf16");
}

TEST(JsonComparison, ANoticeAgainstItselfIsEqual)
{
    const Document document = shown::document(kBefore);
    const Json json = Json::parse(to_json(compare(document, document), document, document, {.compact = true, .with_generator = false}));
    EXPECT_TRUE(json["equal"].get<bool>());
    EXPECT_EQ(keys(json), "schema offsets before after years_apart equal tasks around parties");
    EXPECT_TRUE(json["tasks"][0]["edits"].empty());
}
