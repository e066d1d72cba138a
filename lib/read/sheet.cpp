// What of a sheet is a table, and what stands above and below it.
//
//     重点工作任务分解表            one filled cell above the first row of several: a paragraph
//     序号 | 任务 | 责任单位        the table
//     注：按职责分工负责            the same below the last
//                                   an empty row parts a sheet into tables
//
// Test: tests/unit/read_csv_test.cpp, read_xlsx_test.cpp.
#include "read/sheet.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace zeren::reading {

namespace {

// How many cells each row has, and where the rows with several begin and end.
struct Shape {
    std::map<std::uint32_t, std::uint32_t> cells;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool any = false;
};

Shape shape_of(const TableDraft& table)
{
    Shape shape;
    for (const TableDraft::Entry& cell : table.cells) // a merged cell counts in each of its rows
        for (std::uint32_t i = 0; i < std::min(cell.row_span, 1000U); ++i) ++shape.cells[cell.row + i];
    for (const auto& [row, count] : shape.cells) {
        if (count < 2) continue;
        if (!std::exchange(shape.any, true)) shape.first = row;
        shape.last = row;
    }
    return shape;
}

// Where the sheet falls apart: rows behind an empty one that no merged cell comes down over, but not right behind a head. Each part has
// titles and notes of its own.
std::vector<TableDraft> parts_of(const Sheet& sheet)
{
    std::vector<TableDraft::Entry> cells = sheet.table.cells;
    std::stable_sort(cells.begin(), cells.end(), [](const auto& a, const auto& b) { return a.row < b.row; });
    std::vector<TableDraft> parts(1);
    std::uint64_t reach = 0;       // the row behind all cells so far
    std::size_t rows_of_cells = 0; // of the part
    for (std::size_t begin = 0; begin < cells.size();) {
        std::size_t end = begin;
        while (end < cells.size() && cells[end].row == cells[begin].row) ++end;
        const std::uint32_t row = cells[begin].row;
        if (sheet.blank_before.contains(row) && row >= reach && rows_of_cells != 1) {
            parts.emplace_back();
            rows_of_cells = 0;
        }
        rows_of_cells += end - begin >= 2;
        for (; begin < end; ++begin) {
            reach = std::max<std::uint64_t>(reach, std::uint64_t{row} + std::max(cells[begin].row_span, 1U));
            parts.back().cells.push_back(std::move(cells[begin]));
        }
    }
    return parts;
}

void write_part(const TableDraft& part, const Sheet& sheet, BlockWriter& writer)
{
    const auto write_row = [&](const TableDraft::Entry& cell) {
        if (sheet.blank_before.contains(cell.row)) writer.blank_line();
        writer.paragraph(cell.text);
    };
    const Shape shape = shape_of(part);
    TableDraft body;
    for (const TableDraft::Entry& cell : part.cells) {
        if (!shape.any || cell.row < shape.first) {
            write_row(cell);
        } else if (cell.row <= shape.last) {
            body.cells.push_back(cell);
            body.cells.back().row -= shape.first;
        }
    }
    writer.table(body);
    for (const TableDraft::Entry& cell : part.cells)
        if (shape.any && cell.row > shape.last) write_row(cell);
}

} // namespace

void write_sheet(const Sheet& sheet, BlockWriter& writer)
{
    for (const TableDraft& part : parts_of(sheet)) write_part(part, sheet, writer);
}

} // namespace zeren::reading
