// Rules from their JSON: an array of objects with the keys of FindingRule; lists of strings are joined to lines.
// Test: tests/unit/check_test.cpp.
#include "check/rule_texts.hpp"

#include "check/embedded.hpp"

#include <nlohmann/json.hpp>

#include <span>
#include <string>

namespace zeren::checks {
namespace {

using Json = nlohmann::json;

std::string text_of(const Json& entry, const char* key)
{
    const auto found = entry.find(key);
    if (found == entry.end()) return {};
    if (found->is_string()) return found->get<std::string>();
    std::string lines;
    for (const Json& line : *found) lines += line.get<std::string>() + '\n';
    return lines;
}

Severity severity_of(const std::string& name)
{
    for (const Severity severity : {Severity::error, Severity::warning})
        if (name == to_string(severity)) return severity;
    return Severity::info;
}

FindingRule rule_of(const Json& entry)
{
    FindingRule rule;
    rule.code = text_of(entry, "code");
    rule.severity = severity_of(text_of(entry, "severity"));
    rule.stage = text_of(entry, "stage");
    rule.summary = text_of(entry, "summary");
    rule.explanation = text_of(entry, "explanation");
    rule.example = text_of(entry, "example");
    rule.counterexample = text_of(entry, "not");
    rule.on = entry.value("on", true);
    return rule;
}

} // namespace

std::string_view embedded_file(std::string_view name)
{
    for (const text::EmbeddedFile& embedded : std::span(embedded_files, embedded_file_count))
        if (embedded.name == name) return embedded.content;
    return {};
}

std::vector<FindingRule> read_rules(std::string_view file)
{
    std::vector<FindingRule> rules;
    for (const Json& entry : Json::parse(embedded_file(file))) rules.push_back(rule_of(entry));
    return rules;
}

} // namespace zeren::checks
