// template.cpp: titles by the library's own reader, which knows what is hostile; widths from the sheet's XML, which it does not keep.
#include "template.hpp"

#include "sheet_columns.hpp"

#include "command.hpp"

#include "zeren/read.hpp"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace zeren::tool {
namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();
constexpr std::uint32_t kHeadRows = 10; // a title and a line of remarks may stand above the head

std::string without_blanks(std::string_view title)
{
    std::string bare;
    for (std::size_t i = 0; i < title.size(); ++i) {
        constexpr std::string_view kWide = "\xe3\x80\x80"; // U+3000
        if (title.substr(i, kWide.size()) == kWide) i += kWide.size() - 1;
        else if (static_cast<unsigned char>(title[i]) > ' ') bare.push_back(title[i]);
    }
    return bare;
}

std::string field_key(std::string_view title) { return "field:" + without_blanks(title); } // as in table.hpp

bool has_title(const TableColumn& column, const std::string& title)
{
    return column.title == title || without_blanks(column.title) == title ||
           std::any_of(column.also.begin(), column.also.end(), [&](const std::string& also) { return without_blanks(also) == title; });
}

bool is_own_title(const std::string& title, const std::vector<TableColumn>& known)
{
    return std::any_of(known.begin(), known.end(), [&](const TableColumn& column) { return without_blanks(column.title) == title; });
}

// The key of the first column with that title; a column's own title goes before another's second name.
std::string key_of(const std::string& title, const std::vector<TableColumn>& known)
{
    for (const TableColumn& column : known)
        if (without_blanks(column.title) == title) return column.key;
    for (const TableColumn& column : known)
        if (has_title(column, title)) return column.key;
    return {};
}

std::vector<TableColumn> head_at(const Text& text, const Block& table, std::uint32_t row, const std::vector<TableColumn>& known)
{
    std::vector<TableColumn> columns;
    for (const Cell& cell : table.cells) {
        if (cell.row != row) continue;
        if (cell.column >= columns.size()) columns.resize(cell.column + std::size_t{1});
        TableColumn& column = columns[cell.column];
        column.title = text.content.substr(cell.span.begin, cell.span.size());
        column.key = key_of(without_blanks(column.title), known);
    }
    return columns;
}

// The reader gives a sheet with one row of several cells as paragraphs: the last of them, as many as there are columns.
std::vector<TableColumn> head_of_paragraphs(const Text& text, std::size_t count, const std::vector<TableColumn>& known)
{
    std::vector<TableColumn> columns;
    for (const Block& block : text.blocks) {
        TableColumn& column = columns.emplace_back();
        column.title = text.content.substr(block.span.begin, block.span.size());
        column.key = key_of(without_blanks(column.title), known);
    }
    if (count > 0 && columns.size() > count) columns.erase(columns.begin(), columns.end() - static_cast<std::ptrdiff_t>(count));
    return columns;
}

std::ptrdiff_t known_titles(const std::vector<TableColumn>& columns)
{
    return std::count_if(columns.begin(), columns.end(), [](const TableColumn& column) { return !column.key.empty(); });
}

} // namespace

SheetTemplate read_template(const std::string& file, const std::vector<TableColumn>& known)
{
    ReadOptions options;
    options.format = "xlsx";
    const Text text = read_file(file, options);
    const auto table =
        std::find_if(text.blocks.begin(), text.blocks.end(), [](const Block& block) { return block.kind == Block::Kind::table; });
    const SheetColumns sheet = sheet_columns(file);
    SheetTemplate result;
    if (table == text.blocks.end()) result.columns = head_of_paragraphs(text, sheet.count, known);
    for (std::uint32_t row = 0; table != text.blocks.end() && row < kHeadRows; ++row) {
        auto columns = head_at(text, *table, row, known);
        if (known_titles(columns) > known_titles(result.columns)) result.columns = std::move(columns);
    }
    if (known_titles(result.columns) < 2)
        throw WrongUsage("--template " + file + " has no head row with two titles of `zeren table --columns`; name its columns so");
    for (std::size_t i = 0; i < result.columns.size(); ++i) {
        constexpr std::uint32_t kUsual = 9;
        if (const std::string label = without_blanks(result.columns[i].title); !label.empty() && !is_own_title(label, known))
            result.labels.push_back(label);
        result.columns[i].width = i < sheet.widths.size() && sheet.widths[i] > 0 ? static_cast<std::uint32_t>(sheet.widths[i]) : kUsual;
    }
    return result;
}

Table arranged(const Table& table, const std::vector<TableColumn>& columns)
{
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < table.columns.size(); ++i) places.emplace(table.columns[i].key, i);
    const auto place_of = [&](std::string_view key) {
        const auto found = key.empty() ? places.end() : places.find(key);
        return found == places.end() ? kNone : found->second;
    };
    std::vector<std::pair<std::size_t, std::size_t>> from; // the field's, the column's
    for (const TableColumn& column : columns) from.emplace_back(place_of(field_key(column.title)), place_of(column.key));
    Table result;
    result.columns = columns;
    for (const auto& row : table.rows) {
        std::vector<TableCell>& cells = result.rows.emplace_back();
        for (const auto& [field, own] : from) {
            const bool has_field = field != kNone && !row[field].text.empty();
            cells.push_back(has_field ? row[field] : own != kNone ? row[own] : TableCell{});
        }
    }
    return result;
}

} // namespace zeren::tool
