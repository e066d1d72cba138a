// docs/schema/zeren-1.schema.json takes what to_json writes and refuses what it never would: judged by Debian's python3-jsonschema.
#include "unit/json_sample.hpp"
#include "zeren/json.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <vector>

namespace zeren {
namespace {

using ordered_json = nlohmann::ordered_json;
namespace fs = std::filesystem;

class JsonSchema : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "zeren-schema-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder_ = name;
    }
    void TearDown() override { fs::remove_all(folder_); }

    // Whether the validator takes all of these, as JSON lines; what it says goes to `said`.
    bool valid(const std::vector<std::string>& lines)
    {
        {
            std::ofstream file(folder_ / "lines.jsonl");
            for (const std::string& line : lines) file << line << '\n';
        }
        const std::string command = "/usr/bin/python3 '" ZEREN_SOURCE_DIR "/tests/schema/validate.py' --strict '" +
                                    (folder_ / "lines.jsonl").string() + "' > '" + (folder_ / "said").string() + "' 2>&1";
        const int status = std::system(command.c_str());
        std::ifstream file(folder_ / "said");
        said.assign(std::istreambuf_iterator<char>(file), {});
        return status == 0;
    }

    std::string said;

private:
    fs::path folder_;
};

struct Case {
    const char* place; // that the validator names
    std::function<void(ordered_json&)> spoil;
};

const Case kCases[] = {
    {"the document: 'tasks' is a required", [](auto& json) { json.erase("tasks"); }},
    {"schema:", [](auto& json) { json["schema"] = "zeren/2"; }},
    {"text.offsets:", [](auto& json) { json["text"]["offsets"] = "bytes"; }},
    {"text.sha256:", [](auto& json) { json["text"]["sha256"] = "ABC"; }},
    {"header: 'issuer' is a required", [](auto& json) { json["header"].erase("issuer"); }},
    {"header.title:", [](auto& json) { json["header"]["title"].erase("name"); }},
    {"header.issued_on:", [](auto& json) { json["header"]["issued_on"]["date"] = "2022-13-01"; }},
    {"header.recipients:", [](auto& json) { json["header"]["recipients"] = nullptr; }},
    {"preamble.reporting[0].covers:", [](auto& json) { json["preamble"]["reporting"][0]["covers"] = "上半年"; }},
    {"preamble.rules[0].kind:", [](auto& json) { json["preamble"]["rules"][0]["kind"] = "last_is_lead"; }},
    {"sections[0].parent:", [](auto& json) { json["sections"][0]["parent"] = 0; }},
    {"sections[0].number:", [](auto& json) { json["sections"][0]["number"] = ""; }},
    {"tasks[0]: 'text' is a required", [](auto& json) { json["tasks"][0].erase("text"); }},
    {"tasks[0].part:", [](auto& json) { json["tasks"][0]["part"] = 0; }},
    {"tasks[0].span",
     [](auto& json) {
         json["tasks"][0]["span"] = {1, 2, 3};
     }},
    {"tasks[0].kind:", [](auto& json) { json["tasks"][0]["kind"] = "wish"; }},
    {"tasks[0].roles[0].role:", [](auto& json) { json["tasks"][0]["roles"][0]["role"] = "observer"; }},
    {"tasks[0].roles[0].open_ended:", [](auto& json) { json["tasks"][0]["roles"][0]["open_ended"] = nullptr; }},
    {"tasks[0].roles[0].parties[0].name:", [](auto& json) { json["tasks"][0]["roles"][0]["parties"][0]["name"] = nullptr; }},
    {"tasks[0].roles[2].basis:", [](auto& json) { json["tasks"][0]["roles"][2]["basis"]["rule"] = "telepathy"; }},
    {"tasks[0].targets[0].value:", [](auto& json) { json["tasks"][0]["targets"][0]["value"] = "7.8"; }},
    {"tasks[0].targets[0].relation:", [](auto& json) { json["tasks"][0]["targets"][0]["relation"] = "at_least"; }},
    {"tasks[0].targets[0].quantity:", [](auto& json) { json["tasks"][0]["targets"][0]["quantity"].erase("value_high"); }},
    {"tasks[0].deadlines[0].precision:", [](auto& json) { json["tasks"][0]["deadlines"][0]["precision"] = "hour"; }},
    {"tasks[0].fields[0]: 'label' is a required", [](auto& json) { json["tasks"][0]["fields"][0].erase("label"); }},
    {"parties[0].assignments[0].task:", [](auto& json) { json["parties"][0]["assignments"][0]["task"] = 0; }},
    {"diagnostics[0].severity:", [](auto& json) { json["diagnostics"][0]["severity"] = "fatal"; }},
    {"tasks[0]: Unevaluated properties", [](auto& json) { json["tasks"][0]["priority"] = 1; }},
    {"header: Additional properties", [](auto& json) { json["header"]["seal"] = 1; }},
};

TEST_F(JsonSchema, TakesWhatIsWritten)
{
    std::vector<std::string> lines;
    for (const Offsets offsets : {Offsets::code_point, Offsets::utf8, Offsets::utf16})
        for (const bool with : {false, true})
            for (const Document& document : {test::sample_document(), test::empty_document()})
                lines.push_back(to_json(document, {offsets, with, true, with}));
    lines.push_back(R"({"schema":"zeren-error/1","source":{"name":"x"},"error":{"code":"file_missing","message":"no such file"}})");
    EXPECT_TRUE(valid(lines)) << said;
    EXPECT_TRUE(valid({to_json(test::sample_document())})) << said;
}

TEST_F(JsonSchema, RefusesEachBrokenDocument)
{
    const auto good = ordered_json::parse(to_json(test::sample_document(), {Offsets::code_point, true, true, true}));
    std::vector<std::string> lines;
    for (const Case& c : kCases) {
        ordered_json json = good;
        c.spoil(json);
        lines.push_back(json.dump());
    }
    EXPECT_FALSE(valid(lines));
    int number = 0;
    for (const Case& c : kCases)
        EXPECT_NE(said.find("lines.jsonl:" + std::to_string(++number) + ": " + c.place), std::string::npos) << c.place << '\n' << said;
}

TEST_F(JsonSchema, RefusesWhatIsNoDocument)
{
    EXPECT_FALSE(valid({}));
    EXPECT_FALSE(valid({"{"}));
    EXPECT_FALSE(valid({to_json(test::empty_document()).substr(0, 300)}));
}

} // namespace
} // namespace zeren
