// xl/worksheets/sheet1.xml: values as displayed, merged cells as spans.
//
//     <row r="3"><c r="A3"><v>1</v></c><c r="B3" t="s"><v>0</v></c></row> … <mergeCell ref="A3:A5"/>      row 0: "1" over three rows, …
//
// Rows and columns are counted anew without those that are empty or hidden, so a cell at XFD1048576 costs nothing. A formula stands
// for its stored result. How a number is displayed: text/displayed_numbers. Test: tests/unit/read_xlsx_test.cpp.
#include "read/xlsx_sheet.hpp"

#include "text/chars.hpp"
#include "text/displayed_numbers.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kMostRows = 1'048'576;
constexpr std::uint32_t kMostColumns = 16'384;
constexpr std::size_t kMostRanges = 100'000;

struct Place {
    std::uint32_t row = 0; // from 1; 0 for none
    std::uint32_t column = 0;
};

struct Range {
    Place first;
    Place last;
};

// B12
Place place_of(std::string_view reference) noexcept
{
    Place place;
    std::size_t at = 0;
    for (; at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z' && place.column <= kMostColumns; ++at)
        place.column = place.column * 26 + static_cast<std::uint32_t>(reference[at] - 'A' + 1);
    place.row = number(reference.substr(at), 0);
    const bool good = place.column >= 1 && place.column <= kMostColumns && place.row >= 1 && place.row <= kMostRows;
    return good ? place : Place{};
}

bool is_true(std::string_view value) noexcept { return value == "1" || value == "true"; }

class SheetReader {
public:
    SheetReader(const Workbook& workbook, CellCount& count) : workbook_(workbook), count_(count) {}

    Sheet read(pugi::xml_node worksheet)
    {
        read_columns(child(worksheet, "cols"));
        read_merged(child(worksheet, "mergeCells"));
        find_hidden_rows(child(worksheet, "sheetData"));
        read_rows(child(worksheet, "sheetData"));
        Sheet sheet;
        sheet.formulas = formulas_;
        sheet.hidden_rows = hidden_rows_;
        sheet.hidden_columns = static_cast<std::uint32_t>(hidden_with_text_.size());
        place(sheet);
        return sheet;
    }

private:
    void read_columns(pugi::xml_node columns)
    {
        each_child(columns, [&](pugi::xml_node one) {
            if (is_true(value(one, "hidden"))) hidden_columns_.emplace_back(number(one, "min", 0), number(one, "max", 0));
        });
    }

    void read_rows(pugi::xml_node data)
    {
        std::uint32_t row = 0;
        each_child(data, [&](pugi::xml_node node) {
            row = std::clamp(number(node, "r", row + 1), 1U, kMostRows);
            const bool hidden = is_true(value(node, "hidden"));
            bool text = false;
            std::uint32_t column = 0;
            each_child(node, [&](pugi::xml_node cell) {
                const Place written = place_of(value(cell, "r"));
                column = written.row != 0 ? written.column : column + 1;
                formulas_ += !hidden && !is_hidden(column) && child(cell, "f") && !child(cell, "v");
                std::string shown = shown_value(cell);
                if (text::trim(shown, {0, static_cast<std::uint32_t>(shown.size())}).empty() || column > kMostColumns) return;
                count_.add();
                text = true;
                if (hidden) return keep_merged({row, column}, std::move(shown));
                if (is_hidden(column)) hidden_with_text_.insert(column);
                else cells_[{row, column}] = std::move(shown);
            });
            hidden_rows_ += hidden && text;
        });
    }

    // What stands in a hidden row shows all the same where its cell is merged with rows that do not hide: in the first of these.
    void keep_merged(std::pair<std::uint32_t, std::uint32_t> at, std::string shown)
    {
        const auto range = ranges_.find(at);
        if (range == ranges_.end() || is_hidden(at.second)) return;
        const Place last = range->second;
        if (const auto run = hidden_runs_.upper_bound(at.first); run != hidden_runs_.begin()) at.first = std::prev(run)->second + 1;
        if (at.first > last.row) return;
        ranges_[at] = last;
        cells_[at] = std::move(shown);
    }

    void find_hidden_rows(pugi::xml_node data)
    {
        std::uint32_t row = 0;
        each_child(data, [&](pugi::xml_node node) {
            row = std::clamp(number(node, "r", row + 1), 1U, kMostRows);
            if (!is_true(value(node, "hidden"))) return;
            if (!hidden_runs_.empty() && hidden_runs_.rbegin()->second + 1 == row) hidden_runs_.rbegin()->second = row;
            else hidden_runs_.emplace(row, row);
        });
    }

    [[nodiscard]] bool is_hidden(std::uint32_t column) const
    {
        return std::any_of(hidden_columns_.begin(), hidden_columns_.end(),
                           [&](const auto& one) { return column >= one.first && column <= one.second; });
    }

    [[nodiscard]] std::string shown_value(pugi::xml_node cell) const
    {
        const std::string_view type = value(cell, "t");
        if (type == "inlineStr") return rich_text(child(cell, "is"));
        std::string stored = text_of(child(cell, "v"));
        if (stored.empty()) return {};
        if (type == "s") {
            const std::uint32_t index = number(stored, 0xFFFFFFFF);
            return index < workbook_.strings.size() ? workbook_.strings[index] : std::string();
        }
        if (type == "b") return stored == "1" ? "TRUE" : "FALSE";
        if (!type.empty() && type != "n") return stored; // str, e, d
        const std::uint32_t style = number(cell, "s", 0);
        return text::display_number(stored, style < workbook_.formats.size() ? workbook_.formats[style] : std::string(),
                                    workbook_.from_1904);
    }

    static std::string rich_text(pugi::xml_node node)
    {
        std::string text;
        each_child(node, [&](pugi::xml_node one) {
            if (is_named(one, "t")) text += text_of(one);
            else if (is_named(one, "r")) text += text_of(child(one, "t"));
        });
        return text;
    }

    void read_merged(pugi::xml_node merged)
    {
        each_child(merged, [&](pugi::xml_node one) {
            const std::string_view reference = value(one, "ref");
            const std::size_t colon = reference.find(':');
            if (colon == std::string_view::npos || ranges_.size() >= kMostRanges) return;
            const Range range{place_of(reference.substr(0, colon)), place_of(reference.substr(colon + 1))};
            if (range.first.row != 0 && range.last.row >= range.first.row && range.last.column >= range.first.column)
                ranges_[{range.first.row, range.first.column}] = range.last;
        });
    }

    // Rows and columns with text get new numbers; a merged cell spans as many of them as it covers.
    void place(Sheet& sheet) const
    {
        std::set<std::uint32_t> rows;
        std::set<std::uint32_t> columns;
        for (const auto& [at, text] : cells_) {
            rows.insert(at.first);
            columns.insert(at.second);
        }
        const std::vector<std::uint32_t> row_list(rows.begin(), rows.end());
        for (std::size_t i = 1; i < row_list.size(); ++i)
            if (row_list[i] - row_list[i - 1] > 1) sheet.blank_before.insert(static_cast<std::uint32_t>(i));
        const std::vector<std::uint32_t> column_list(columns.begin(), columns.end());
        const auto rank = [](const std::vector<std::uint32_t>& list, std::uint32_t value) {
            return static_cast<std::uint32_t>(std::lower_bound(list.begin(), list.end(), value) - list.begin());
        };
        for (const auto& [at, text] : cells_) {
            TableDraft::Entry entry{rank(row_list, at.first), rank(column_list, at.second), 1, 1, text};
            if (const auto range = ranges_.find(at); range != ranges_.end()) {
                entry.row_span = std::max(rank(row_list, range->second.row + 1) - entry.row, 1U);
                entry.column_span = std::max(rank(column_list, range->second.column + 1) - entry.column, 1U);
            }
            sheet.table.cells.push_back(std::move(entry));
        }
    }

    const Workbook& workbook_;
    CellCount& count_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> hidden_columns_;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> cells_; // by row and column
    std::map<std::pair<std::uint32_t, std::uint32_t>, Place> ranges_;      // by the first cell
    std::set<std::uint32_t> hidden_with_text_;
    std::map<std::uint32_t, std::uint32_t> hidden_runs_; // first and last of hidden rows that follow each other
    std::uint32_t hidden_rows_ = 0;
    std::uint32_t formulas_ = 0;
};

} // namespace

Sheet read_sheet(pugi::xml_node worksheet, const Workbook& workbook, CellCount& count)
{
    return SheetReader(workbook, count).read(worksheet);
}

} // namespace zeren::reading
