// Tables: which ones have structure, and the grid that their cells fill.
//
//     | 序号 | 任务         |        a head of two rows: 序号 spans both, 任务 two columns;
//     |      | 内容 | 时限  |        内容 is in row 1, column 1
//
// Old pages use tables to place whole articles (<table><tr><td id=…> the notice): these are dissolved into their paragraphs by
// html.cpp. Spans end with their row group; colspan and rowspan are limited as browsers do. Test: tests/unit/read_html_table_test.cpp.
#include "read/html_table.hpp"

#include <algorithm>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kMaxColumns = 1024;

bool is_cell(HtmlKind kind) noexcept { return kind == HtmlKind::cell || kind == HtmlKind::head_cell; }

// What find_data_tables counts of one table.
struct TableShape {
    std::uint32_t node = 0;
    std::uint32_t filled = 0; // cells with text
    std::uint32_t rows = 0;
    std::uint32_t row_cells = 0; // of the row at hand
    std::uint32_t widest = 0;    // cells of the widest row
    std::uint32_t largest = 0;   // visible characters of the largest cell
    std::uint32_t largest_cell = 0;
    bool nested = false; // holds a table with several cells
    bool heads = false;
    bool regular = true;       // its first row has short words only, and each row as many cells
    std::uint32_t columns = 0; // of the first row
};

// Five blocks or line breaks with sentences: an article, not an entry.
bool is_article(const HtmlTree& tree, const std::vector<HtmlWeight>& weights, std::uint32_t cell)
{
    std::uint32_t lines = 0;
    for (std::uint32_t i = cell + 1; i < tree.nodes[cell].end; ++i) {
        const HtmlKind kind = tree.nodes[i].kind;
        lines += kind == HtmlKind::line_break || kind == HtmlKind::block || kind == HtmlKind::paragraph || kind == HtmlKind::list_item ||
                 kind == HtmlKind::heading;
    }
    return lines >= 5 && weights[cell].visible >= 300 && weights[cell].sentences >= 3;
}

// The words of a head: short, no menu, in three columns at least.
constexpr std::uint32_t kHeadWord = 12;
constexpr std::uint32_t kHeadColumns = 3;

void count_cell(TableShape& shape, const HtmlWeight& weight)
{
    if (shape.rows > 1) return;
    shape.columns += 1;
    shape.regular = shape.regular && weight.visible > 0 && weight.visible <= kHeadWord && weight.links == 0;
}

void end_row(TableShape& shape)
{
    if (shape.rows > 0) shape.regular = shape.regular && shape.row_cells == shape.columns;
}

// A table that places things holds others; so does one whose cells happen to hold small tables, but it has a head and even rows.
bool has_structure(const HtmlTree& tree, const std::vector<HtmlWeight>& weights, TableShape shape)
{
    end_row(shape);
    if (shape.nested && !(shape.regular && shape.rows > 1 && shape.columns >= kHeadColumns)) return false;
    if (shape.filled < 2 || shape.widest < 2) return false;
    const bool one_holds_all = shape.largest * std::uint64_t{10} >= weights[shape.node].visible * std::uint64_t{8};
    return shape.heads || !one_holds_all || !is_article(tree, weights, shape.largest_cell);
}

} // namespace

std::vector<bool> find_data_tables(const HtmlTree& tree, const std::vector<HtmlWeight>& weights)
{
    std::vector<bool> data(tree.nodes.size(), false);
    std::vector<TableShape> open;
    const auto close_until = [&](std::uint32_t at) {
        while (!open.empty() && tree.nodes[open.back().node].end <= at) {
            const TableShape shape = open.back();
            open.pop_back();
            data[shape.node] = has_structure(tree, weights, shape);
            if (!open.empty() && (shape.nested || shape.filled >= 2)) open.back().nested = true;
        }
    };
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        close_until(i);
        const HtmlKind kind = tree.nodes[i].kind;
        if (kind == HtmlKind::table) {
            open.emplace_back().node = i;
        } else if (!open.empty() && kind == HtmlKind::row) {
            end_row(open.back());
            open.back().rows += 1;
            open.back().row_cells = 0;
        } else if (!open.empty() && is_cell(kind)) {
            TableShape& shape = open.back();
            shape.widest = std::max(shape.widest, ++shape.row_cells);
            count_cell(shape, weights[i]);
            shape.filled += weights[i].visible > 0;
            shape.heads = shape.heads || (kind == HtmlKind::head_cell && weights[i].visible > 0);
            if (weights[i].visible > shape.largest) {
                shape.largest = weights[i].visible;
                shape.largest_cell = i;
            }
        }
    }
    close_until(static_cast<std::uint32_t>(tree.nodes.size()));
    return data;
}

namespace {

// Fills the grid row by row.
class Grid {
public:
    explicit Grid(std::vector<HtmlCell>& cells) : cells_(cells) {}

    void begin_row()
    {
        ++row_;
        column_ = 0;
        for (std::uint32_t& rows : covered_) rows -= rows > 0 && rows != kToTheEnd;
    }
    void begin_group() { covered_.clear(); }

    // A span that would leave its row group ends with it.
    void end_group()
    {
        for (; first_of_group_ < cells_.size(); ++first_of_group_) {
            HtmlCell& cell = cells_[first_of_group_];
            const std::uint32_t left = row_ - cell.row; // row_ counts from 1
            cell.row_span = cell.row_span == 0 ? left : std::clamp(cell.row_span, 1U, std::max(left, 1U));
        }
    }
    void add(std::uint32_t node, std::uint32_t row_span, std::uint32_t column_span)
    {
        while (column_ < covered_.size() && covered_[column_] > 0) ++column_;
        HtmlCell cell{node, row_ - 1, column_, row_span, column_span};
        if (column_ >= kMaxColumns) {
            cell.row_span = cell.column_span = 1;
        } else {
            cell.column_span = free_columns(std::min(column_span, kMaxColumns - column_));
            cover(cell);
        }
        cells_.push_back(cell);
        column_ += cell.column_span;
    }
    [[nodiscard]] bool has_row() const noexcept { return row_ > 0; }

private:
    static constexpr std::uint32_t kToTheEnd = 0xFFFFFFFF;

    // Cells must not overlap: a column span ends where a cell from above comes down.
    [[nodiscard]] std::uint32_t free_columns(std::uint32_t wanted) const
    {
        std::uint32_t free = 1;
        while (free < wanted && (column_ + free >= covered_.size() || covered_[column_ + free] == 0)) ++free;
        return free;
    }
    void cover(const HtmlCell& cell)
    {
        if (cell.row_span == 1) return;
        covered_.resize(std::max<std::size_t>(covered_.size(), cell.column + cell.column_span), 0);
        for (std::uint32_t i = 0; i < cell.column_span; ++i) covered_[cell.column + i] = cell.row_span == 0 ? kToTheEnd : cell.row_span;
    }

    std::vector<HtmlCell>& cells_;
    std::vector<std::uint32_t> covered_; // per column: rows that a cell still covers, this one included
    std::uint32_t row_ = 0;
    std::uint32_t column_ = 0;
    std::size_t first_of_group_ = 0;
};

} // namespace

std::vector<HtmlCell> table_cells(const HtmlTree& tree, std::uint32_t table)
{
    std::vector<HtmlCell> cells;
    Grid grid(cells);
    for (std::uint32_t i = table + 1; i < tree.nodes[table].end;) {
        const HtmlNode& node = tree.nodes[i];
        if (node.kind == HtmlKind::row_group) {
            grid.end_group();
            grid.begin_group();
        } else if (node.kind == HtmlKind::row) {
            grid.begin_row();
        } else if (is_cell(node.kind)) {
            if (!grid.has_row()) grid.begin_row();
            grid.add(i, node.row_span, node.column_span);
        }
        const bool inside = node.kind == HtmlKind::row_group || node.kind == HtmlKind::row;
        i = inside ? i + 1 : node.end;
    }
    grid.end_group();
    return cells;
}

} // namespace zeren::reading
