// What of a sheet is a table, and what stands above and below it.
//
//     重点工作任务分解表            one filled cell above the first row of several: a paragraph
//     填报单位：某局 | 3月1日       and so is a row that fills half of the columns of the head at most
//     序号 | 任务 | 责任单位        the table
//     注：按职责分工负责            the same below the last
//     说明： | 1.按月报送           and here, where rows begin with a number and this one with words that are none of 合计 | 3项
//                                   an empty row parts a sheet into tables
//     二、部门任务                  and so does a title of one cell above rows that have more columns than all before
//
// Where a workbook has a sheet for each chapter or unit, the sheet's name is the heading of its table: sheet_names.cpp.
// Test: tests/unit/read_sheet_test.cpp, read_csv_test.cpp, read_xlsx_test.cpp.
#include "read/sheet.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace zeren::reading {

namespace {

using Entry = TableDraft::Entry;

constexpr std::uint32_t kMostSpan = 1000; // rows and columns of a cell that are counted

// How many cells each row has and how many columns they fill, and where the rows of the table begin and end.
struct Shape {
    struct Row {
        std::uint32_t cells = 0;
        std::uint32_t columns = 0;
        bool begins_with_digit = false;
        bool speaks = false; // has a full stop or a colon, as notes do and 合计 | 3项 does not
    };
    std::map<std::uint32_t, Row> rows;
    std::uint32_t width = 0; // columns of the fullest row
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool any = false;

    [[nodiscard]] bool is_thin(const Row& row) const noexcept { return row.columns * 2 <= width; }
    [[nodiscard]] bool is_note(const Row& row) const noexcept { return is_thin(row) && row.speaks && !row.begins_with_digit; }
};

bool begins_with_digit(const Entry& cell) { return text::classify(text::decode(cell.text, 0).value) == text::Char::digit; }

bool speaks(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); at += text::decode(text, at).size) {
        const text::Char kind = text::classify(text::decode(text, at).value);
        if (kind == text::Char::stop || kind == text::Char::colon) return true;
    }
    return false;
}

// Whether the full rows behind `first`, the head, begin with a number.
bool is_numbered(const Shape& shape, std::uint32_t first)
{
    std::size_t numbered = 0;
    std::size_t rows = 0;
    for (auto it = shape.rows.upper_bound(first); it != shape.rows.end(); ++it) {
        if (it->second.cells < 2 || shape.is_thin(it->second)) continue;
        ++rows;
        numbered += it->second.begins_with_digit;
    }
    return numbered > 0 && numbered * 2 >= rows;
}

Shape shape_of(const TableDraft& table)
{
    Shape shape;
    for (const Entry& cell : table.cells) { // a merged cell counts in each of its rows
        for (std::uint32_t i = 0; i < std::min(cell.row_span, kMostSpan); ++i) {
            Shape::Row& row = shape.rows[cell.row + i];
            if (row.cells++ == 0) row.begins_with_digit = begins_with_digit(cell);
            row.columns += std::min(cell.column_span, kMostSpan);
            row.speaks = row.speaks || (i == 0 && speaks(cell.text));
        }
    }
    for (const auto& [number, row] : shape.rows) {
        if (row.cells < 2) continue;
        shape.width = std::max(shape.width, row.columns);
        if (!std::exchange(shape.any, true)) shape.first = number;
        shape.last = number;
    }
    auto head = shape.rows.find(shape.first);
    while (shape.any && (head->second.cells < 2 || shape.is_thin(head->second))) ++head; // the fullest row ends this
    if (shape.any) shape.first = head->first;
    if (!shape.any || !is_numbered(shape, shape.first)) return shape;
    auto foot = shape.rows.find(shape.last);
    while (foot->first > shape.first && (foot->second.cells < 2 || shape.is_note(foot->second))) --foot;
    shape.last = foot->first;
    return shape;
}

// The cells of a sheet by rows.
class Parts {
public:
    explicit Parts(const Sheet& sheet) : sheet_(sheet), cells_(sheet.table.cells)
    {
        std::stable_sort(cells_.begin(), cells_.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    }

    // Where the sheet falls apart: rows behind an empty one that no merged cell comes down over, but not right behind a head; titles above
    // a wider table. Each part has titles and notes of its own.
    std::vector<TableDraft> split()
    {
        std::vector<TableDraft> parts(1);
        std::uint64_t reach = 0;       // the row behind all cells so far
        std::size_t rows_of_cells = 0; // of the part
        std::uint64_t width = 0;       // likewise
        for (std::size_t begin = 0; begin < cells_.size();) {
            const std::size_t end = row_end(begin);
            const std::uint32_t row = cells_[begin].row;
            const bool parted = sheet_.blank_before.contains(row) && rows_of_cells != 1;
            if (row >= reach && (parted || (rows_of_cells >= 2 && is_title_of_wider(begin, end, width)))) {
                parts.emplace_back();
                rows_of_cells = 0;
                width = 0;
            }
            if (end - begin >= 2) {
                ++rows_of_cells;
                width = std::max(width, right_of(end));
            }
            for (; begin < end; ++begin) {
                reach = std::max<std::uint64_t>(reach, std::uint64_t{row} + std::max(cells_[begin].row_span, 1U));
                parts.back().cells.push_back(std::move(cells_[begin]));
            }
        }
        return parts;
    }

private:
    [[nodiscard]] std::size_t row_end(std::size_t begin) const
    {
        std::size_t end = begin;
        while (end < cells_.size() && cells_[end].row == cells_[begin].row) ++end;
        return end;
    }
    // The column behind the row that ends there.
    [[nodiscard]] std::uint64_t right_of(std::size_t end) const
    {
        return std::uint64_t{cells_[end - 1].column} + std::max(cells_[end - 1].column_span, 1U);
    }
    [[nodiscard]] bool is_title_of_wider(std::size_t begin, std::size_t end, std::uint64_t width) const
    {
        if (end - begin != 1 || end >= cells_.size()) return false;
        const std::size_t next = row_end(end);
        return next - end >= 2 && right_of(next) > width;
    }

    const Sheet& sheet_;
    std::vector<Entry> cells_;
};

// A row that is no row of the table: its cells one behind the other, 说明： and what it says without a gap.
std::string line_of(const std::vector<Entry>& cells, std::size_t begin, std::size_t end)
{
    std::string line;
    for (std::size_t i = begin; i < end; ++i) {
        const bool label = text::classify(text::decode_before(line, line.size()).value) == text::Char::colon;
        if (!line.empty() && !label) line += "  ";
        line += cells[i].text;
    }
    return line;
}

// Writes the heading, if there is one left, where it belongs, and empties it.
void write_part(const TableDraft& part, const Sheet& sheet, std::string_view& heading, BlockWriter& writer)
{
    const Shape shape = shape_of(part);
    const auto write_rows = [&](bool above) {
        for (std::size_t begin = 0; begin < part.cells.size();) {
            const std::uint32_t row = part.cells[begin].row;
            std::size_t end = begin;
            while (end < part.cells.size() && part.cells[end].row == row) ++end;
            if (shape.any ? (above ? row < shape.first : row > shape.last) : above) {
                if (sheet.blank_before.contains(row)) writer.blank_line();
                const std::string line = line_of(part.cells, begin, end);
                const bool is_heading = above && line == heading;
                writer.paragraph(line, is_heading);
                if (is_heading) heading = {};
            }
            begin = end;
        }
    };
    TableDraft body;
    for (const Entry& cell : part.cells) {
        if (!shape.any || cell.row < shape.first || cell.row > shape.last) continue;
        body.cells.push_back(cell);
        body.cells.back().row -= shape.first;
    }
    write_rows(true);
    if (shape.any && !heading.empty()) writer.paragraph(std::exchange(heading, {}), true);
    writer.table(body);
    write_rows(false);
}

} // namespace

void write_sheet(const Sheet& sheet, BlockWriter& writer, std::string_view heading)
{
    for (const TableDraft& part : Parts(sheet).split()) write_part(part, sheet, heading, writer);
}

} // namespace zeren::reading
