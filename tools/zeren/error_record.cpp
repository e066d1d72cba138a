// error_record.cpp: zeren-error/1, the same from `zeren parse` and `zeren batch`.
#include "error_record.hpp"

#include <nlohmann/json.hpp>

namespace zeren::tool {
namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

} // namespace

std::string error_record(const std::string& name, std::string_view code, const std::string& message)
{
    return dumped({
        {"schema", "zeren-error/1"},
        {"source", {{"name", name}}},
        {"error", Json{{"code", code}, {"message", message}}},
    });
}

std::string printable_name(const std::string& name) { return Json::parse(dumped(name)).get<std::string>(); }

} // namespace zeren::tool
