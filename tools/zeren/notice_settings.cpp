// .zeren.json, strictly: a typo that did nothing would be found only by what it let pass. Test: tests/cli/check_test.py.
#include "notice_settings.hpp"

#include "command.hpp"
#include "findings.hpp"
#include "nearest.hpp"

#include "zeren/check.hpp"
#include "zeren/error.hpp"
#include "zeren/read.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace zeren::tool {
namespace {

using Json = nlohmann::json;

[[noreturn]] void fail(const std::filesystem::path& file, const std::string& what)
{
    throw Error(ErrorCode::file_unreadable, what + "; see zeren check --help", file.string());
}

std::vector<std::string> codes_of(const std::filesystem::path& file, const std::string& key, const Json& list)
{
    if (!list.is_array()) fail(file, "\"" + key + "\" is no list of codes");
    std::vector<std::string> codes;
    for (const Json& code : list) {
        if (!code.is_string()) fail(file, "\"" + key + "\" is no list of codes");
        codes.push_back(code.get<std::string>());
        if (const std::string wrong = no_such_rule(codes.back()); !wrong.empty()) fail(file, wrong);
    }
    return codes;
}

NoticeSettings understand(const std::filesystem::path& file, const Json& json)
{
    NoticeSettings settings;
    if (!json.is_object()) fail(file, "holds no object");
    for (const auto& [name, section] : json.items()) {
        if (name != "check" || !section.is_object()) fail(file, "\"" + name + "\" means nothing here; \"check\" with an object does");
        for (const auto& [key, value] : section.items()) {
            if (key == "off") settings.off = codes_of(file, key, value);
            else if (key == "on") settings.on = codes_of(file, key, value);
            else if (key == "fail_on" && value.is_string()) settings.fail_on = severity_named(value.get<std::string>(), "\"fail_on\"");
            else fail(file, "\"" + key + "\" means nothing here; off, on and fail_on do");
        }
    }
    return settings;
}

} // namespace

NoticeSettings settings_beside(const std::string& notice)
{
    if (notice == "-") return {};
    const std::filesystem::path file = std::filesystem::path(notice).parent_path() / ".zeren.json";
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) return {};
    ReadOptions options;
    options.charset = "UTF-8";
    options.format = "text";
    const Text text = read_file(file, options);
    const Json json = Json::parse(text.content, nullptr, false);
    if (json.is_discarded()) fail(file, "is no JSON");
    try {
        return understand(file, json);
    } catch (const WrongUsage& wrong) {
        fail(file, wrong.what());
    }
}

std::string no_such_rule(const std::string& code)
{
    std::vector<std::string> known;
    for (const FindingRule& rule : check_rules()) known.push_back(rule.code);
    if (std::ranges::find(known, code) != known.end()) return {};
    return "there is no rule \"" + code + "\"" + did_you_mean(code, known);
}

} // namespace zeren::tool
