// The rows of a table: which fact of the model stands in which column.
//
//     二/11 … 责任单位：区发改委、区财政局 → responsible_units: 区发改委、区财政局
//
// A cell is made by the key of its column, so that the order and choice of columns are data (columns.json). Texts are the notice's own
// passages; what joins them (、 ；) is a mark of the table. Test: tests/unit/table_rows_test.cpp.
#include "zeren/table.hpp"

#include "render/columns.hpp"
#include "render/fields.hpp"
#include "text/decimal.hpp"
#include "text/marks.hpp"
#include "zeren/deadlines.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace zeren {
namespace {

using rendering::duty_of;
using rendering::is_person;
using Names = std::vector<std::string_view>;

std::string joined(const Names& parts, std::string_view mark)
{
    std::string all;
    for (const std::string_view part : parts) {
        if (part.empty()) continue;
        if (!all.empty()) all.append(mark);
        all.append(part);
    }
    return all;
}

std::string iso(const Date& date)
{
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(date.year) + "-" + two(date.month) + "-" + two(date.day);
}

std::string plain(const std::optional<Decimal>& value) { return value ? text::print_decimal(*value) : std::string(); }

// A row in the making: the facts that a column may ask for.
struct Row {
    const Document& document;
    const TableOptions& options;
    const Task* task = nullptr;
    const Target* target = nullptr;
    const Role* role = nullptr;
    const Party* party = nullptr;
    const PartyIndex* index = nullptr;
    const Rule* standard = nullptr;

    [[nodiscard]] std::string_view word(std::string_view key) const { return table_word(key, options.language); }
    [[nodiscard]] std::string_view text(const std::optional<Span>& span) const { return span ? document.text(*span) : std::string_view(); }
};

// What holds for the task, though it may be written for all of them.
std::span<const Deadline> deadlines_in(const Row& row) { return deadlines_of(*row.task, row.standard); }

bool has_default(const Row& row) { return row.task->deadlines.empty() && !deadlines_in(row).empty(); }

// The heading of a section with those above it, the outermost first.
std::string section_path(const Row& row)
{
    Names parts;
    std::int32_t id = row.task->section;
    for (std::size_t depth = 0; id > 0 && depth < row.document.sections.size(); ++depth) { // ids are positions, parents stand before
        const Section& section = row.document.sections[static_cast<std::size_t>(id) - 1];
        parts.push_back(row.document.text({section.span.begin, section.heading.span.end}));
        id = section.parent;
    }
    std::reverse(parts.begin(), parts.end());
    return joined(parts, " / ");
}

// Title and wording as they stand in the notice, the mark between them included where they stand side by side.
std::string task_text(const Row& row)
{
    const Task& task = *row.task;
    if (!task.title) return std::string(row.document.text(task.span));
    if (task.span.empty()) return std::string(row.document.text(task.title->span));
    if (task.title->span.begin <= task.span.begin && task.span.begin <= task.title->span.end + 16)
        return std::string(row.document.text({task.title->span.begin, std::max(task.span.end, task.title->span.end)}));
    return std::string(row.document.text(task.title->span)) + "\n" + std::string(row.document.text(task.span));
}

// The parties of a task that do a duty, by their names, each once.
TableCell names_with(const Row& row, bool persons, Duty duty)
{
    Names names;
    TableCell cell;
    bool open_ended = false;
    for (const Role& role : row.task->roles) {
        bool any = false;
        for (const Party& party : role.parties) {
            if (is_person(role, party) != persons || (!persons && duty_of(role, party) != duty) || duty_of(role, party) == Duty::other)
                continue;
            any = true;
            if (std::find(names.begin(), names.end(), party.name) == names.end()) names.emplace_back(party.name);
            cell.inherited |=
                (role.basis && role.basis->kind == Basis::Kind::inherited) || (party.basis && party.basis->kind == Basis::Kind::inherited);
        }
        open_ended |= any && role.open_ended;
    }
    cell.text = joined(names, text::kPauseMark);
    if (open_ended) cell.text.append(row.word("and_others"));
    return cell;
}

TableCell other_roles(const Row& row)
{
    TableCell cell;
    for (const Role& role : row.task->roles) {
        Names names;
        for (const Party& party : role.parties)
            if (duty_of(role, party) == Duty::other) names.emplace_back(party.name);
        if (names.empty()) continue;
        if (!cell.text.empty()) cell.text.append(text::kSemicolon);
        cell.text.append(row.word(to_string(role.role))).append(text::kColon).append(joined(names, text::kPauseMark));
        cell.inherited |= role.basis && role.basis->kind == Basis::Kind::inherited;
    }
    return cell;
}

std::string last_due(std::span<const Deadline> deadlines)
{
    std::optional<Date> last;
    for (const Deadline& deadline : deadlines)
        if (deadline.due && (!last || *last < *deadline.due)) last = deadline.due;
    return last ? iso(*last) : std::string();
}

template <class Facts>
std::string passages(const Row& row, const Facts& facts)
{
    Names parts;
    for (const auto& fact : facts)
        if (const auto part = row.document.text(fact.span); std::find(parts.begin(), parts.end(), part) == parts.end())
            parts.push_back(part);
    return joined(parts, text::kSemicolon);
}

// What a role rests on that is not written at the task: 责任领导（承前）：一、李某某副市长主抓的工作.
std::string basis_of(const Row& row, const Role& role)
{
    if (!role.basis) return {};
    Names kinds; // those of its parties: 承办 names one that leads
    for (const Party& party : role.parties) {
        const auto kind = row.word(to_string(party.effective_role.value_or(role.role)));
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.emplace_back(kind);
    }
    if (kinds.empty()) kinds.emplace_back(row.word(to_string(role.role)));
    std::string basis = joined(kinds, text::kPauseMark);
    basis.append(" (").append(row.word(to_string(role.basis->kind))).append(") ").append(row.document.text(role.basis->span));
    return basis;
}

std::string all_bases(const Row& row)
{
    std::vector<std::string> bases;
    for (const Role& role : row.task->roles) {
        std::string basis = basis_of(row, role);
        if (!basis.empty() && std::find(bases.begin(), bases.end(), basis) == bases.end()) bases.push_back(std::move(basis));
    }
    if (has_default(row)) {
        std::string basis(row.word("deadline"));
        basis.append(" (").append(row.word(to_string(Basis::Kind::inherited))).append(") ");
        bases.push_back(basis.append(row.document.text(row.standard->span)));
    }
    return joined(Names(bases.begin(), bases.end()), text::kSemicolon);
}

TableCell task_cell(const Row& row, std::string_view key)
{
    const Task& task = *row.task;
    if (key == "id") return {std::to_string(task.id), true, false};
    if (key == "number") return {task.number, false, false};
    if (key == "section") return {section_path(row), false, false};
    if (key == "task") return {task_text(row), false, false};
    if (key == "leaders") return names_with(row, true, Duty::lead);
    if (key == "lead_units") return names_with(row, false, Duty::lead);
    if (key == "responsible_units") return names_with(row, false, Duty::responsible);
    if (key == "cooperating_units") return names_with(row, false, Duty::cooperating);
    if (key == "other_roles") return other_roles(row);
    if (key == "targets") return {passages(row, task.targets), false, false};
    if (key == "deadlines") return {passages(row, deadlines_in(row)), false, has_default(row)};
    if (key == "due") return {last_due(deadlines_in(row)), false, has_default(row)};
    if (key == "other_fields") return {rendering::other_fields(row.document, task, row.options.fields), false, false};
    if (key == "basis") return {all_bases(row), false, false};
    if (key.starts_with(rendering::kFieldKey))
        return {rendering::fields_with(row.document, task, key.substr(rendering::kFieldKey.size())), false, false};
    return {};
}

TableCell target_cell(const Row& row, std::string_view key)
{
    const Target& target = *row.target;
    if (key == "indicator") return {std::string(row.text(target.indicator)), false, target.basis.has_value()};
    if (key == "change") return {target.change ? std::string(row.word(to_string(*target.change))) : std::string(), false, false};
    if (key == "relation") return {std::string(row.word(to_string(target.relation))), false, false};
    if (key == "value") return {plain(target.value), target.value.has_value(), false};
    if (key == "value_high") return {plain(target.value_high), target.value_high.has_value(), false};
    if (key == "unit") return {target.unit, false, false};
    if (key == "period") return {std::string(row.text(target.period)), false, false};
    if (key == "baseline") return {target.baseline ? std::string(row.document.text(target.baseline->span)) : std::string(), false, false};
    if (key == "text") return {std::string(row.document.text(target.span)), false, false};
    return task_cell(row, key);
}

TableCell role_cell(const Row& row, std::string_view key)
{
    const Role& role = *row.role;
    const bool inherited = role.basis && role.basis->kind == Basis::Kind::inherited;
    if (key == "role") return {std::string(row.word(to_string(row.party->effective_role.value_or(role.role)))), false, inherited};
    if (key == "label") return {std::string(row.text(role.label)), false, inherited};
    if (key == "party") return {row.party->name, false, inherited};
    if (key == "text") return {std::string(row.document.text(row.party->span)), false, inherited};
    if (key == "kind") return {std::string(row.word(to_string(row.party->kind))), false, false};
    if (key == "basis") return {basis_of(row, role), false, false};
    return task_cell(row, key);
}

// How many tasks a party has by its heaviest duty in each, and which.
struct Load {
    std::array<std::size_t, 4> by_duty{};
    std::vector<std::int32_t> tasks;
};

std::vector<Load> loads_of(const Document& document)
{
    std::vector<Load> loads(document.parties.size());
    for (const Task& task : document.tasks) {
        std::vector<std::pair<std::size_t, Duty>> here;
        for (const Role& role : task.roles)
            for (const Party& party : role.parties)
                if (party.party >= 0 && static_cast<std::size_t>(party.party) < loads.size())
                    here.emplace_back(static_cast<std::size_t>(party.party), duty_of(role, party));
        std::sort(here.begin(), here.end());
        for (std::size_t i = 0; i < here.size(); ++i) {
            if (i > 0 && here[i].first == here[i - 1].first) continue;
            ++loads[here[i].first].by_duty[static_cast<std::size_t>(here[i].second)];
            loads[here[i].first].tasks.push_back(task.id);
        }
    }
    return loads;
}

TableCell party_cell(const Row& row, const Load& load, std::string_view key)
{
    const auto count = [](std::size_t value) { return TableCell{std::to_string(value), true, false}; };
    if (key == "party") return {row.index->name, false, false};
    if (key == "kind") return {std::string(row.word(to_string(row.index->kind))), false, false};
    if (key == "aliases") return {joined(Names(row.index->aliases.begin(), row.index->aliases.end()), text::kPauseMark), false, false};
    if (key == "total") return count(load.tasks.size());
    if (key == "lead") return count(load.by_duty[0]);
    if (key == "responsible") return count(load.by_duty[1]);
    if (key == "cooperating") return count(load.by_duty[2]);
    if (key == "other") return count(load.by_duty[3]);
    if (key != "ids") return {};
    std::string ids;
    for (const std::int32_t id : load.tasks) ids.append(ids.empty() ? "" : " ").append(std::to_string(id));
    return {ids, false, false};
}

template <class MakeCell>
void add_row(Table& table, const Document& document, const MakeCell& make_cell)
{
    std::vector<TableCell> cells;
    cells.reserve(table.columns.size());
    for (const TableColumn& column : table.columns)
        cells.push_back(column.key == "file" ? TableCell{document.source.name, false, false} : make_cell(std::string_view(column.key)));
    table.rows.push_back(std::move(cells));
}

void add_task_rows(Table& table, const Document& document, const TableOptions& options)
{
    const Rule* const standard = default_rule(document);
    for (const Task& task : document.tasks) {
        Row row{document, options};
        row.task = &task;
        row.standard = standard;
        if (options.by == TableBy::task) add_row(table, document, [&](std::string_view key) { return task_cell(row, key); });
        for (const Target& target : task.targets) {
            if (options.by != TableBy::target) break;
            row.target = &target;
            add_row(table, document, [&](std::string_view key) { return target_cell(row, key); });
        }
        for (const Role& role : task.roles) {
            if (options.by != TableBy::role) break;
            row.role = &role;
            for (const Party& party : role.parties) {
                row.party = &party;
                add_row(table, document, [&](std::string_view key) { return role_cell(row, key); });
            }
        }
    }
}

void add_party_rows(Table& table, const Document& document, const TableOptions& options)
{
    const std::vector<Load> loads = loads_of(document);
    for (std::size_t i = 0; i < document.parties.size(); ++i) {
        Row row{document, options};
        row.index = &document.parties[i];
        add_row(table, document, [&](std::string_view key) { return party_cell(row, loads[i], key); });
    }
}

} // namespace

inline namespace v0 {

Table make_table(const Document& document, const TableOptions& options)
{
    Table table;
    table.columns = table_columns(options);
    if (options.by == TableBy::party) add_party_rows(table, document, options);
    else add_task_rows(table, document, options);
    return table;
}

} // namespace v0
} // namespace zeren
