// settings.cpp: version, words, folder, inputs, and the options that shape a model.
#include "settings.hpp"

#include "limits.hpp"

#include "zeren/version.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace zeren::tool {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

} // namespace

std::string settings_of(const BatchOptions& options, const Lexicon& lexicon)
{
    return dumped({
        {"version", version()},
        {"lexicon", lexicon.sha256()},
        {"--each", !options.each.empty()},
        {"--charset", options.model.charset},
        {"--format", options.model.format},
        {"--max-bytes and --limit", described_limits(options.model.limits)},
        {"--offsets", static_cast<int>(options.model.json.offsets)},
        {"--with-text", options.model.json.with_text},
        {"--no-generator", !options.model.json.with_generator},
        {"working folder", std::filesystem::current_path().string()},
        {"INPUT", options.inputs},
        {"--pattern", options.patterns},
        {"-0", options.null_lists},
    });
}

std::string changed_setting(const std::string& before, const std::string& now)
{
    const Json old_settings = Json::parse(before);
    const Json new_settings = Json::parse(now);
    const bool inputs_named = !new_settings["INPUT"].empty();
    for (const auto& [key, value] : new_settings.items()) {
        if (!inputs_named && (key == "INPUT" || key == "--pattern" || key == "-0")) continue;
        const Json was = old_settings.value(key, Json());
        if (was != value) return key + " (was " + dumped(was) + ")";
    }
    return {};
}

} // namespace zeren::tool
