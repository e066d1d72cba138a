// T4 with its lines kept: the cells of each row ran together, the rows did not.
//
//     序号工作任务牵头单位责任单位完成时限
//     1新建高标准农田2.4万亩，完成土地整理项目5个县国土资源局县农业局、县财政局10月底前
//
// Where one cell ends and the next begins: table_row_cutter. In doubt the row is unsplit: nobody is guessed.
// Test: tests/unit/tables_test.cpp.
#include "outline/tables/grid.hpp"

#include "outline/tables/row_cutter.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kFewestLabels = 4;
constexpr std::uint32_t kLongestRow = 2400; // bytes

// The digits at the beginning of the line, with a word right behind them; empty when it is not `due`.
Span serial_at(std::string_view text, Span line, std::uint32_t due)
{
    std::uint32_t at = line.begin;
    std::uint32_t value = 0;
    while (at < line.end && classify(decode(text, at).value) == Char::digit && value < 1000) {
        value = value * 10 + static_cast<std::uint32_t>(text::fold(decode(text, at).value) - U'0');
        at += decode(text, at).size;
    }
    const bool word = at < line.end && classify(decode(text, at).value) == Char::han;
    return value == due && word ? Span{line.begin, at} : Span{line.begin, line.begin};
}

} // namespace

std::optional<Grid> read_glued_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                    const LexiconTables& lexicon)
{
    if (at + 2 >= lines.size() || serial_at(text, lines[at + 1].span, 1).empty()) return std::nullopt; // nearly always
    Grid grid;
    grid.columns = read_glued_labels(text, lines[at].span, lexicon);
    if (grid.columns.size() < kFewestLabels || !is_head(grid.columns) || grid.columns.front().kind != ColumnKind::serial)
        return std::nullopt;
    choose_task(grid.columns);
    std::vector<Span> serials;
    std::vector<Span> rows; // behind their serials
    for (std::size_t line = at + 1; line < lines.size() && lines[line].span.size() <= kLongestRow; ++line) {
        const Span serial = serial_at(text, lines[line].span, static_cast<std::uint32_t>(line - at));
        if (serial.empty()) break;
        serials.push_back(serial);
        rows.push_back({serial.end, text::trim(text, lines[line].span).end});
    }
    if (rows.size() < 2) return std::nullopt;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        GridRow row;
        row.kind = RowKind::unsplit;
        row.span = {serials[i].begin, rows[i].end};
        row.cells.push_back({serials[i], 0});
        grid.rows.push_back(std::move(row));
    }
    cut_glued_rows(text, grid, lexicon);
    next = at + 1 + rows.size();
    grid.span = text::trim(text, {lines[at].span.begin, lines[next - 1].span.end});
    return grid;
}

} // namespace zeren::outline
