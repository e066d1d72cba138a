// Findings as a SARIF log. The log is small beside its notices, so that a tree of objects may cost what it costs here; to_json writes
// directly. Test: tests/unit/check_test.cpp, tests/cli/check_test.py (against the schema of OASIS).
#include "zeren/sarif.hpp"

#include "zeren/version.hpp"

#include <nlohmann/json.hpp>

#include <string_view>
#include <unordered_map>

namespace zeren {
namespace json {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSchema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view level_of(Severity severity) { return severity == Severity::info ? "note" : to_string(severity); }

// RFC 3986: what may stand in a path as it is; ':' may not, for it would make a scheme of what stands before it.
std::string uri_of(std::string_view path)
{
    constexpr std::string_view kPlain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    constexpr std::string_view kHex = "0123456789ABCDEF";
    std::string uri = path.substr(0, 1) == "/" ? "file://" : "";
    for (const char c : path) {
        if (kPlain.find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri += '%';
        uri += kHex[byte >> 4U];
        uri += kHex[byte & 0xFU];
    }
    return uri;
}

Json rule_of(const FindingRule& rule)
{
    return {{"id", rule.code},
            {"shortDescription", {{"text", rule.summary}}},
            {"fullDescription", {{"text", rule.explanation}}},
            {"defaultConfiguration", {{"level", level_of(rule.severity)}, {"enabled", rule.on}}}};
}

Json region_of(const Finding& finding)
{
    return {{"startLine", finding.begin.line},
            {"startColumn", finding.begin.column},
            {"endLine", finding.end.line},
            {"endColumn", finding.end.column}};
}

Json result_of(const Finding& finding, const std::string& uri, std::size_t rule)
{
    Json place{{"physicalLocation", {{"artifactLocation", {{"uri", uri}}}}}};
    if (!finding.span.empty()) place["physicalLocation"]["region"] = region_of(finding); // without one the file is meant
    if (!finding.path.empty()) place["logicalLocations"] = Json::array({{{"fullyQualifiedName", finding.path}, {"kind", "element"}}});
    return {{"ruleId", finding.code},
            {"ruleIndex", rule},
            {"level", level_of(finding.severity)},
            {"message", {{"text", finding.message}}},
            {"locations", Json::array({place})}};
}

} // namespace
} // namespace json

inline namespace v0 {

std::string to_sarif(const std::vector<FileFindings>& files, const std::vector<FindingRule>& rules)
{
    using json::Json;
    std::unordered_map<std::string_view, std::size_t> indices;
    Json described = Json::array();
    for (const FindingRule& rule : rules) {
        indices[rule.code] = described.size();
        described.push_back(json::rule_of(rule));
    }
    Json results = Json::array();
    for (const FileFindings& file : files) {
        const std::string uri = json::uri_of(file.file);
        for (const Finding& finding : file.findings) {
            const auto [rule, fresh] = indices.try_emplace(finding.code, described.size());
            if (fresh) described.push_back({{"id", finding.code}}); // a code of a later Zeren, from a stored model
            results.push_back(json::result_of(finding, uri, rule->second));
        }
    }
    const Json driver{{"name", "zeren"}, {"semanticVersion", version()}, {"rules", described}};
    const Json run{{"tool", {{"driver", driver}}},
                   {"columnKind", "unicodeCodePoints"},
                   {"newlineSequences", {"\r\n", "\n", "\r"}},
                   {"results", results}};
    const Json log{{"$schema", json::kSchema}, {"version", "2.1.0"}, {"runs", Json::array({run})}};
    return log.dump(2, ' ', false, Json::error_handler_t::replace);
}

} // namespace v0
} // namespace zeren
