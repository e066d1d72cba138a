// Builds the canonical text line by line.
//
//     paragraph("一、工业"), table({0,0 "序号"; 0,1 "任务"; 1,0 "1"; 1,1 "修路"})      一、工业␊序号␉任务␊1␉修路
//
// White space of a page is one blank, none between two 汉字 where the source only wrapped its line (CSS Text 3, section 4.1.3),
// and none at the ends of a line. A no-break space is a blank that stays. Control characters are dropped. In a cell a line ends in
// a newline and makes no block; cells are joined by a tab, rows by a newline. Which element breaks a line: html.cpp.
// Test: tests/unit/read_html_test.cpp, read_block_writer_test.cpp.
#include "read/block_writer.hpp"

#include "read/file.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kMaxColumns = 1024;
constexpr std::uint32_t kMaxAddressable = std::numeric_limits<std::uint32_t>::max();

// As wide as a 汉字: between two of these a wrapped line leaves no blank.
bool is_wide(char32_t c) noexcept { return c >= 0x2E80 || c == 0x2014 || c == 0x2026 || (c >= 0x2018 && c <= 0x201D); }

bool is_filled(const TableDraft::Entry& cell) noexcept
{
    return !text::trim(cell.text, {0, static_cast<std::uint32_t>(cell.text.size())}).empty();
}

// `above`: how many columns the table right above has, 0 for none; a single row as wide goes on with it.
bool has_structure(const std::vector<TableDraft::Entry>& cells, std::uint32_t above) noexcept
{
    std::uint32_t rows = 0;
    std::uint32_t columns = 0;
    std::size_t filled = 0;
    for (const TableDraft::Entry& cell : cells) {
        if (!is_filled(cell)) continue;
        rows = std::max(rows, cell.row + 1);
        columns = std::max(columns, cell.column + 1);
        ++filled;
    }
    return (rows >= 2 || columns == above) && columns >= 2 && filled >= 3;
}

std::uint32_t columns_of_last(const std::vector<Block>& blocks) noexcept
{
    std::uint32_t columns = 0;
    if (blocks.empty()) return columns;
    for (const Cell& cell : blocks.back().cells) columns = std::max(columns, cell.column + cell.column_span);
    return columns;
}

bool is_row_written(const std::vector<TableDraft::Entry>& cells, std::size_t first) noexcept
{
    for (std::size_t i = first; i < cells.size() && cells[i].row == cells[first].row; ++i)
        if (is_filled(cells[i])) return true;
    return false;
}

// In the order of the text. A cell that stands where another comes down or across is kept beside it; spans end before the next cell
// of the row, and a row span ends above the first row where one of its columns has a cell of its own.
std::vector<TableDraft::Entry> without_overlaps(std::vector<TableDraft::Entry> cells)
{
    std::stable_sort(cells.begin(), cells.end(),
                     [](const auto& a, const auto& b) { return std::tie(a.row, a.column) < std::tie(b.row, b.column); });
    const auto same = [](const auto& a, const auto& b) { return a.row == b.row && a.column == b.column; };
    cells.erase(std::unique(cells.begin(), cells.end(), same), cells.end());
    std::map<std::uint32_t, std::size_t> above; // column → the last cell that covers it, by its place in `cells`
    for (std::size_t i = 0; i < cells.size(); ++i) {
        TableDraft::Entry& cell = cells[i];
        if (i + 1 < cells.size() && cells[i + 1].row == cell.row)
            cell.column_span = std::clamp(cells[i + 1].column - cell.column, 1U, std::max(cell.column_span, 1U));
        cell.column_span = std::clamp(cell.column_span, 1U, kMaxColumns);
        cell.row_span = std::clamp(cell.row_span, 1U, cells.back().row - cell.row + 1);
        for (auto it = above.lower_bound(cell.column); it != above.end() && it->first < cell.column + cell.column_span; ++it) {
            TableDraft::Entry& upper = cells[it->second];
            if (upper.row < cell.row) upper.row_span = std::clamp(cell.row - upper.row, 1U, upper.row_span);
        }
        for (std::uint32_t c = 0; c < cell.column_span; ++c) above[cell.column + c] = i;
    }
    return cells;
}

} // namespace

void BlockWriter::text(std::string_view text, bool preformatted)
{
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::decode(text, at);
        const std::string_view character = text.substr(at, c.size);
        at += c.size;
        const bool feed = c.value == '\n' || (c.value == '\r' && !text.substr(at).starts_with('\n'));
        if (line_.empty()) indented_ = preformatted;
        if (c.value == 0x2028 || c.value == 0x2029 || (feed && preformatted)) {
            if (line_.find_first_not_of(" \t") == std::string::npos) blank_line();
            break_line();
        } else if (c.value == ' ' || (c.value >= '\t' && c.value <= '\r') || c.value == 0x85) {
            const bool tab = c.value == '\t' && !in_cell_;
            if (preformatted && c.value != '\r') put(tab ? "\t" : " ", ' ');
            if (!preformatted && gap_ != Gap::line) gap_ = feed || c.value == '\r' ? Gap::line : Gap::blank;
        } else if (c.value == 0xA0) {
            put(" ", ' ');
        } else if (c.value >= 0x20 && c.value != 0x7F) {
            put(character, c.value);
        }
    }
}

void BlockWriter::put(std::string_view character, char32_t value)
{
    if (line_.empty()) line_kind_ = kind_;
    const bool wrapped = gap_ == Gap::line && is_wide(last_) && is_wide(value);
    if (gap_ != Gap::none && !line_.empty() && !wrapped) line_ += ' ';
    gap_ = Gap::none;
    line_ += character;
    last_ = value;
}

void BlockWriter::break_line()
{
    const std::string line = std::exchange(line_, {});
    gap_ = Gap::none;
    last_ = 0;
    if (line.size() + content_.size() >= kMaxAddressable) refuse_size(kMaxAddressable, {});
    const Span trimmed = text::trim(line, {0, static_cast<std::uint32_t>(line.size())});
    if (trimmed.empty()) {
        if (!line.empty() && !in_cell_) blank_ = true; // a paragraph of no-break spaces is a blank line on the page
        return;
    }
    if (in_cell_ ? size() > cell_begin_ : !content_.empty()) content_ += '\n';
    if (!in_cell_ && std::exchange(blank_, false) && !content_.empty()) content_ += '\n';
    if (indented_ && !in_cell_) content_.append(line, 0, trimmed.begin);
    const std::uint32_t begin = size();
    content_.append(line, trimmed.begin, trimmed.size());
    if (!in_cell_) blocks_.push_back({line_kind_, {begin, size()}, {}});
}

void BlockWriter::paragraph(std::string_view text, bool heading)
{
    const Span trimmed = text::trim(text, {0, static_cast<std::uint32_t>(text.size())});
    if (trimmed.empty()) return blank_line();
    set_heading(heading);
    this->text(text, true);
    break_line();
    set_heading(false);
}

void BlockWriter::begin_table()
{
    break_line();
    if (!content_.empty()) content_ += '\n';
    blank_ = false;
    table_ = {Block::Kind::table, {size(), size()}, {}};
    first_row_ = true;
}

void BlockWriter::begin_row(bool written)
{
    if (written && !std::exchange(first_row_, false)) content_ += '\n';
    row_written_ = written;
    first_cell_ = true;
}

void BlockWriter::begin_cell()
{
    if (row_written_ && !std::exchange(first_cell_, false)) content_ += '\t';
    in_cell_ = true;
    cell_begin_ = size();
}

void BlockWriter::end_cell(const Cell& cell)
{
    break_line();
    in_cell_ = false;
    table_.cells.push_back(cell);
    table_.cells.back().span = {cell_begin_, size()};
}

void BlockWriter::end_table()
{
    table_.span.end = size();
    if (!table_.span.empty()) {
        take_titles();
        blocks_.push_back(std::move(table_));
    } else if (!content_.empty()) {
        content_.pop_back(); // the newline before it
    }
}

void BlockWriter::take_titles()
{
    constexpr std::uint32_t kFewestRows = 2; // that remain: the head and a row
    std::vector<Cell>& cells = table_.cells;
    if (cells.empty() || (!blocks_.empty() && blocks_.back().kind == Block::Kind::table)) return;
    std::uint32_t width = 0;
    for (const Cell& cell : cells) width = std::max(width, cell.column + cell.column_span);
    const auto is_title = [&](const Cell& cell) { return cell.column_span == width && cell.row_span == 1 && !cell.span.empty(); };
    const auto first = std::find_if_not(cells.begin(), cells.end(), is_title);
    if (first == cells.begin() || first == cells.end() || width < 2 || cells.back().row < first->row + kFewestRows - 1) return;
    for (auto title = cells.begin(); title != first; ++title) {
        for (std::uint32_t begin = title->span.begin; begin < title->span.end;) {
            const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(content_.find('\n', begin), title->span.end));
            blocks_.push_back({Block::Kind::paragraph, {begin, end}, {}});
            begin = end + 1;
        }
    }
    const std::uint32_t rows = first->row;
    table_.span.begin = std::prev(first)->span.end + 1; // behind the newline
    cells.erase(cells.begin(), first);
    for (Cell& cell : cells) cell.row -= rows;
}

void BlockWriter::table(const TableDraft& draft)
{
    const std::vector<TableDraft::Entry> cells = without_overlaps(draft.cells);
    if (!has_structure(cells, columns_of_last(blocks_))) {
        for (const TableDraft::Entry& cell : cells) paragraph(cell.text);
        return;
    }
    begin_table();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const TableDraft::Entry& cell = cells[i];
        if (i == 0 || cell.row != cells[i - 1].row) begin_row(is_row_written(cells, i));
        begin_cell();
        text(cell.text, true);
        end_cell({{}, cell.row, cell.column, cell.row_span, cell.column_span});
    }
    end_table();
}

} // namespace zeren::reading
