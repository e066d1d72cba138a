// T5 and HTML: a table with its structure, merged cells included.
//
//     | 序号 | 任务        | 责任单位      |        a head of two rows or three: the lowest names the columns
//     |      | 内容 | 时限 | 牵头  | 配合  |
//     | 一、校舍建设（共5项）              |        a row across the width
//     | 1    | …    | 6月底 | 计财股 | 各校 |
//
// A table that hands out no work (地址, 分值) is left to others. Test: tests/unit/tables_test.cpp.
#include "outline/tables/grid.hpp"

#include "outline/tables/cells.hpp"
#include "outline/tables/head_rows.hpp"
#include "outline/tables/value_columns.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <span>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kMostColumns = 40;
constexpr std::uint32_t kMostHeadRows = 4; // titles and units of measure stand above the head
constexpr std::uint32_t kMostLevels = 3;   // of a head
constexpr std::size_t kLongestSection = 60;

// The cells by rows, with those that come down from above.
class Rows {
public:
    explicit Rows(const Block& block)
    {
        for (const Cell& cell : block.cells) {
            columns = std::max(columns, cell.column + cell.column_span);
            count = std::max(count, cell.row + 1);
        }
        begins_.assign(count + 1, 0);
        for (const Cell& cell : block.cells) ++begins_[cell.row + 1];
        for (std::uint32_t row = 0; row < count; ++row) begins_[row + 1] += begins_[row];
        cells_ = block.cells;
        std::ranges::stable_sort(cells_, {}, &Cell::row);
    }

    [[nodiscard]] std::span<const Cell> of(std::uint32_t row) const
    {
        return std::span(cells_).subspan(begins_[row], begins_[row + 1] - begins_[row]);
    }

    std::uint32_t columns = 0;
    std::uint32_t count = 0;

private:
    std::vector<Cell> cells_;
    std::vector<std::uint32_t> begins_;
};

class Reader {
public:
    Reader(std::string_view text, const Block& block, const LexiconTables& lexicon)
        : text_(text), block_(block), lexicon_(lexicon), rows_(block)
    {
    }

    std::optional<Grid> read(const std::vector<Column>& previous)
    {
        if (rows_.columns < 2 || rows_.columns > kMostColumns) return std::nullopt;
        std::uint32_t first = 0;
        bool goes_on = false;
        if (!find_head(first)) {
            if (previous.size() != rows_.columns) return std::nullopt;
            grid_.columns = previous;
            first = 0;
            goes_on = true;
        }
        for (std::uint32_t row = first; row < rows_.count; ++row) add_row(row);
        if (goes_on && !most_rows_fit()) return std::nullopt;
        const bool any = std::ranges::any_of(grid_.rows, [](const GridRow& row) { return row.kind == RowKind::task; });
        if (!any) return std::nullopt;
        return std::move(grid_);
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }

    bool find_head(std::uint32_t& first)
    {
        for (std::uint32_t row = 0; row < std::min(rows_.count, kMostHeadRows); ++row) {
            std::uint32_t depth = 1;
            std::vector<Column> columns = head_columns(row, depth);
            keep_one_serial(columns);
            name_by_neighbours(text_, columns, lexicon_);
            if (could_be_head(text_, columns, Split::pipes, lexicon_))
                name_by_values(text_, columns, rows_of_block(block_, row + depth, columns.size()), lexicon_);
            take_amounts(text_, columns, rows_of_block(block_, row + depth, columns.size()), lexicon_);
            const auto named = std::ranges::count_if(columns, [](const Column& column) { return column.kind != ColumnKind::unknown; });
            if (named < 2 || !is_head(columns)) continue;
            choose_task(columns);
            grid_.columns = std::move(columns);
            first = row + depth;
            return true;
        }
        return false;
    }

    // A head over several columns, which the next row may name one by one.
    struct Spanning {
        std::uint32_t column = 0;
        std::uint32_t width = 0;
        Column head;
    };

    // The columns as row `row` and, below its spanning cells, the next rows name them.
    [[nodiscard]] std::vector<Column> head_columns(std::uint32_t row, std::uint32_t& depth) const
    {
        std::vector<Column> columns(rows_.columns);
        std::vector<Spanning> spanning;
        const std::vector<Cell> lost = heads_below(row);
        for (const Cell& cell : rows_.of(row)) {
            if (cell.span.empty() && columns[cell.column].kind != ColumnKind::unknown) continue; // named from the left
            const Column column = read_head(text_, cell.span, lexicon_);
            const std::uint32_t width = cell.column_span + (cell.span.empty() ? 0 : lost_width(row, cell.column + cell.column_span, lost));
            for (std::uint32_t i = 0; i < width; ++i) columns[cell.column + i] = column;
            if (column.kind == ColumnKind::serial) // one column, however wide
                for (std::uint32_t i = 1; i < width; ++i) columns[cell.column + i].kind = ColumnKind::unknown;
            depth = std::max(depth, std::min(cell.row_span, kMostLevels));
            if (width >= 2 && width < rows_.columns && cell.row_span == 1) spanning.push_back({cell.column, width, column});
        }
        for (std::uint32_t level = 1; level < kMostLevels && !spanning.empty() && row + level < rows_.count; ++level)
            spanning = name_level(columns, spanning, row + level, level, depth);
        return columns;
    }

    // Names the columns below the spanning heads by the cells of `row`; returns those of its own that span.
    std::vector<Spanning> name_level(std::vector<Column>& columns, const std::vector<Spanning>& spanning, std::uint32_t row,
                                     std::uint32_t level, std::uint32_t& depth) const
    {
        std::vector<Spanning> next;
        auto upper = spanning.begin();
        for (const Cell& lower : rows_.of(row)) {
            while (upper != spanning.end() && upper->column + upper->width <= lower.column) ++upper;
            if (upper == spanning.end()) break;
            if (lower.column < upper->column || lower.column_span >= upper->width || !name_lower(columns, upper->head, lower)) continue;
            depth = std::max(depth, level + std::min(lower.row_span, kMostLevels - level));
            if (lower.column_span < 2 || lower.row_span > 1) continue;
            const Column& own = columns[lower.column];
            next.push_back({lower.column, lower.column_span, own.kind == ColumnKind::unknown ? upper->head : own});
        }
        return next;
    }

    // Where a program lost the merging of cells (CSV), the second row of a head stands below 责任单位 and an empty cell beside it:
    // 牵头单位 | 配合单位. It is one when all that it says is heads, two at least.
    [[nodiscard]] std::vector<Cell> heads_below(std::uint32_t row) const
    {
        std::vector<Cell> filled;
        if (row + 1 >= rows_.count) return filled;
        for (const Cell& cell : rows_.of(row + 1)) {
            if (cell.span.empty()) continue;
            if (read_head(text_, cell.span, lexicon_).kind == ColumnKind::unknown) return {};
            filled.push_back(cell);
        }
        return filled.size() < 2 ? std::vector<Cell>() : filled;
    }
    // How many columns from `begin` on are empty in the row and have a head below.
    [[nodiscard]] std::uint32_t lost_width(std::uint32_t row, std::uint32_t begin, const std::vector<Cell>& below) const
    {
        const std::span<const Cell> cells = rows_.of(row);
        std::uint32_t end = begin;
        const auto at_end = [&](const Cell& cell) { return cell.column == end; };
        while (std::ranges::any_of(below, at_end)) {
            const auto cell = std::ranges::find_if(cells, at_end);
            if (cell != cells.end() && !cell->span.empty()) break;
            ++end;
        }
        return end - begin;
    }

    // 牵头 below 责任单位 names a role of its own, anything that nobody knows there names none; 2024年 below 目标值 is a goal, too.
    bool name_lower(std::vector<Column>& columns, const Column& upper, const Cell& lower) const
    {
        const Column column = read_lower_head(text_, upper, lower.span, lexicon_);
        if (column.kind == ColumnKind::unknown && upper.kind == ColumnKind::unknown) return false;
        for (std::uint32_t i = 0; i < lower.column_span && lower.column + i < columns.size(); ++i) columns[lower.column + i] = column;
        return true;
    }

    struct Merged {
        Cell cell;
        std::uint32_t column = 0;
    };

    [[nodiscard]] std::uint32_t column_of(const Cell& cell) const
    {
        for (std::uint32_t i = 0; i < cell.column_span; ++i) { // a cell over several columns is the task if one of them is
            if (grid_.columns[cell.column + i].kind == ColumnKind::task) return cell.column + i;
        }
        return cell.column;
    }

    void add_row(std::uint32_t row)
    {
        std::erase_if(merged_, [&](const Merged& one) { return one.cell.row + one.cell.row_span <= row; });
        GridRow grid_row;
        for (const Merged& one : merged_) {
            grid_row.cells.push_back({one.cell.span, one.column, true, one.cell.row + one.cell.row_span > row + 1});
        }
        std::vector<Cell> own;
        for (const Cell& cell : rows_.of(row)) {
            if (!cell.span.empty()) own.push_back(cell);
        }
        if (own.empty()) return;
        grid_row.span = {own.front().span.begin, own.back().span.end};
        const bool in_two = is_section_in_two(own, row);
        grid_row.kind = in_two ? RowKind::section : kind_of(own);
        if (grid_row.kind == RowKind::section) grid_row.cells.clear();
        for (const Cell& cell : own) {
            const std::uint32_t column = column_of(cell);
            if (in_two && grid_row.cells.size() == 2) break; // behind number and heading stand sums
            grid_row.cells.push_back({cell.span, column, false, cell.row_span > 1});
            if (cell.row_span > 1) merged_.push_back({cell, column});
        }
        if (grid_row.kind == RowKind::task && !has_task(grid_row) && !take_unmerged(grid_row))
            grid_row.kind = names_somebody(grid_row) ? RowKind::stray : RowKind::other;
        grid_.rows.push_back(std::move(grid_row));
    }

    [[nodiscard]] bool names_somebody(const GridRow& row) const
    {
        return std::ranges::any_of(row.cells, [&](const GridCell& cell) {
            if (!is_role(grid_.columns[cell.column].kind)) return false;
            const CellLook look = look_at(text_, text::trim(text_, cell.span), lexicon_);
            return look.parties || look.persons;
        });
    }

    // Neither number nor task, and what is done and by whom: both were merged with those of the row above, before a program (CSV) or a hand
    // undid it and left their cells empty.
    bool take_unmerged(GridRow& row)
    {
        const auto has = [&](auto holds) {
            return std::ranges::any_of(row.cells, [&](const GridCell& cell) { return holds(grid_.columns[cell.column].kind); });
        };
        if (grid_.rows.empty() || grid_.rows.back().kind != RowKind::task || !merged_.empty()) return false;
        if (has([](ColumnKind kind) { return kind == ColumnKind::serial; }) || !has([](ColumnKind kind) { return is_role(kind); }))
            return false;
        if (!has([](ColumnKind kind) { return kind == ColumnKind::content; })) return false;
        std::vector<GridCell> taken;
        for (GridCell& cell : grid_.rows.back().cells) {
            const ColumnKind kind = grid_.columns[cell.column].kind;
            if (kind != ColumnKind::serial && kind != ColumnKind::task) continue;
            cell.goes_on = true;
            taken.push_back({cell.span, cell.column, true, false});
        }
        row.cells.insert(row.cells.begin(), taken.begin(), taken.end());
        return true;
    }

    [[nodiscard]] bool is_section_in_two(std::span<const Cell> own, std::uint32_t row) const
    {
        if (own.size() < 2 || !merged_.empty() || row + 1 >= rows_.count || grid_.columns[own[0].column].kind != ColumnKind::serial)
            return false;
        const auto is_sum = [&](const Cell& cell) { return is_sum_of_section(text_, cell.span); };
        if (!std::all_of(own.begin() + 2, own.end(), is_sum)) return false;
        const std::span<const Cell> next = rows_.of(row + 1);
        const auto below = std::ranges::find_if(next, [&](const Cell& cell) { return cell.column == own[0].column; });
        return below != next.end() && is_numbered_section(text_, own[0].span, own[1].span, below->span, lexicon_);
    }

    [[nodiscard]] bool has_task(const GridRow& row) const
    {
        return std::ranges::any_of(row.cells, [&](const GridCell& cell) { return grid_.columns[cell.column].kind == ColumnKind::task; });
    }

    // A table without head that only happens to be as wide as the one above has figures below 责任单位, sentences below 序号.
    [[nodiscard]] bool most_rows_fit() const
    {
        std::size_t tasks = 0;
        std::size_t fitting = 0;
        for (const GridRow& row : grid_.rows) {
            if (row.kind != RowKind::task) continue;
            ++tasks;
            fitting += std::ranges::all_of(row.cells, [&](const GridCell& cell) {
                return misfit(look_at(text_, text::trim(text_, cell.span), lexicon_), grid_.columns[cell.column].kind) < kUnfit;
            });
        }
        return fitting * 2 > tasks;
    }

    [[nodiscard]] RowKind kind_of(const std::vector<Cell>& own) const
    {
        const Cell& first = own.front();
        if (is_head_again(own) || is_total(text_, first.span, lexicon_)) return RowKind::other;
        if (own.size() > 1 || (!merged_.empty() && first.column_span == 1)) return RowKind::task;
        if (is_note(text_, first.span, lexicon_) || is_blank_note(text_, first.span, lexicon_)) return RowKind::other;
        if (is_section_row(text_, first.span)) return RowKind::section;
        if (first.column_span * 2 < rows_.columns) return RowKind::task;
        const bool heads = text::count_code_points(words(first.span)) <= kLongestSection &&
                           text::classify(text::decode_before(text_, first.span.end).value) != text::Char::stop;
        return heads ? RowKind::section : RowKind::other;
    }

    [[nodiscard]] bool is_head_again(const std::vector<Cell>& own) const
    {
        return own.size() >= 2 && std::ranges::all_of(own, [&](const Cell& cell) {
                   const Span label = grid_.columns[cell.column].label;
                   return !label.empty() && words(cell.span).starts_with(words(label));
               });
    }

    std::string_view text_;
    const Block& block_;
    const LexiconTables& lexicon_;
    Rows rows_;
    Grid grid_;
    std::vector<Merged> merged_;
};

} // namespace

std::optional<Grid> read_block(std::string_view text, const Block& block, const std::vector<Column>& previous, const LexiconTables& lexicon)
{
    std::optional<Grid> grid = Reader(text, block, lexicon).read(previous);
    if (grid) grid->span = text::trim(text, block.span);
    return grid;
}

} // namespace zeren::outline
