// The columns and words of tables, from lib/render/columns.json. Test: tests/unit/table_rows_test.cpp.
#include "render/columns.hpp"

#include "zeren/table.hpp"

#include "render/embedded.hpp"
#include "render/fields.hpp"

#include <array>
#include <nlohmann/json.hpp>

namespace zeren {
namespace {

// Compiled in and proved by its test, so that it cannot fail to be JSON.
const nlohmann::json& words()
{
    static const nlohmann::json all = [] {
        for (std::size_t i = 0; i < rendering::embedded_file_count; ++i)
            if (rendering::embedded_files[i].name == "columns.json") return nlohmann::json::parse(rendering::embedded_files[i].content);
        return nlohmann::json::object();
    }();
    return all;
}

std::string_view key_of(TableBy by)
{
    constexpr std::array<std::string_view, 4> kKeys{"task", "target", "role", "party"};
    return kKeys[static_cast<std::size_t>(by)];
}

void add_field_columns(std::vector<TableColumn>& columns, const std::vector<std::string>& labels)
{
    constexpr std::uint32_t kWidth = 30;
    for (const std::string& label : labels) columns.push_back({std::string(rendering::kFieldKey) + label, label, {}, kWidth});
}

} // namespace

namespace rendering {

Duty duty_of(const Role& role, const Party& party)
{
    switch (party.effective_role.value_or(role.role)) {
    case RoleKind::lead_leader:
    case RoleKind::lead_unit: return Duty::lead;
    case RoleKind::responsible_leader:
    case RoleKind::responsible_person:
    case RoleKind::responsible_unit: return Duty::responsible;
    case RoleKind::cooperating_unit: return Duty::cooperating;
    default: return Duty::other;
    }
}

bool is_person(const Role& role, const Party& party)
{
    switch (role.role) {
    case RoleKind::lead_leader:
    case RoleKind::responsible_leader:
    case RoleKind::responsible_person: return true;
    default: return party.kind == PartyKind::person;
    }
}

} // namespace rendering

inline namespace v0 {

std::vector<TableColumn> table_columns(const TableOptions& options)
{
    std::vector<TableColumn> columns;
    for (const nlohmann::json& entry : words().at(std::string(key_of(options.by)))) {
        TableColumn column;
        column.key = entry.at("key").get<std::string>();
        if (column.key == "file" && !options.with_file) continue;
        if (column.key == "other_fields") add_field_columns(columns, options.fields);
        const bool chinese = options.language == TableLanguage::chinese;
        column.title = entry.at(chinese ? "zh" : "en").get<std::string>();
        column.also = entry.value("also", std::vector<std::string>());
        column.also.push_back(entry.at(chinese ? "en" : "zh").get<std::string>());
        column.width = entry.at("width").get<std::uint32_t>();
        columns.push_back(std::move(column));
    }
    return columns;
}

std::string_view table_word(std::string_view key, TableLanguage language)
{
    const nlohmann::json& all = words().at("words");
    const auto found = all.find(key);
    if (found == all.end()) return key;
    return found->at(language == TableLanguage::chinese ? 0 : 1).get_ref<const std::string&>();
}

} // namespace v0
} // namespace zeren
