// T2, T2b, T3: one cell a line, head included, blank lines or not; the lines of T2 end with a pipe.
//
//     序号                 考核指标 |
//     工作任务             分值 |
//     牵头单位             牵头部门 |
//     1                    项目审批提速 |
//     推进钢铁去产能。     12 |
//     市工信委             区行政审批局 |
//
// The labels of a head may also have run together on one line (T5: 实事内容工作任务责任单位进展情况).
// Rows are not marked, and merged cells are missing on later rows: fit_stream() decides by what each cell looks like.
// Test: tests/unit/tables_test.cpp.
#include "outline/header.hpp"
#include "outline/table_align.hpp"
#include "outline/table_cells.hpp"
#include "outline/table_grid.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestHeadCell = 72; // bytes
constexpr std::uint32_t kLongestCell = 2400;   // bytes
constexpr std::size_t kMostColumns = 24;
constexpr std::uint32_t kShortestYearLabel = 13; // bytes: 2023年目标
constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kMostCells = 20000;
constexpr std::size_t kLongestBareSection = 16; // code points of a heading without number

// The cell of a line: without the pipes around it. Nothing when pipes part several cells.
std::optional<Span> cell_of(std::string_view text, Span line)
{
    if (find_split(text, line) != Split::pipes) return text::trim(text, line);
    Span cell;
    for (const Span one : split_cells(text, line, Split::pipes)) {
        if (one.empty()) continue;
        if (!cell.empty()) return std::nullopt;
        cell = one;
    }
    return cell;
}

struct Head {
    std::vector<Column> columns;
    std::size_t end = 0; // line behind it
};

// A glued head and the lines of labels below it that name parts of its last column (一季度二季度三季度四季度).
std::optional<Head> read_glued_head(std::string_view text, const std::vector<TableLine>& lines, std::size_t at,
                                    const LexiconTables& lexicon)
{
    if (lines[at].span.size() > kLongestHeadCell * 3) return std::nullopt;
    Head head;
    head.columns = read_glued_labels(text, lines[at].span, lexicon);
    if (head.columns.size() <= kFewestColumns || !is_head(head.columns)) return std::nullopt;
    for (head.end = at + 1; head.end < lines.size(); ++head.end) {
        const std::vector<Column> below =
            lines[head.end].span.size() > kLongestHeadCell ? std::vector<Column>{} : read_glued_labels(text, lines[head.end].span, lexicon);
        if (below.empty() || std::ranges::any_of(below, [](const Column& column) { return column.kind != ColumnKind::field; })) break;
    }
    choose_task(head.columns);
    return head;
}

// The labels on the lines from `at` on; one that the lexicon lacks may stand between two that it knows.
std::optional<Head> read_head_lines(std::string_view text, const std::vector<TableLine>& lines, std::size_t at,
                                    const LexiconTables& lexicon)
{
    Head head;
    std::vector<Column> waiting;
    for (std::size_t i = at; i < lines.size() && head.columns.size() < kMostColumns; ++i) {
        if (lines[i].span.size() > kLongestHeadCell) break;
        const std::optional<Span> cell = cell_of(text, lines[i].span);
        if (!cell) break;
        if (cell->empty()) continue;
        const Column column = read_head(text, *cell, lexicon);
        if (column.kind == ColumnKind::unknown) {
            if (head.columns.empty() || !waiting.empty() || look_at(text, *cell, lexicon).serial) break; // 1: the first row
            waiting.push_back(column);
            continue;
        }
        const bool again = std::ranges::any_of(head.columns, [&](const Column& known) {
            return text.substr(known.label.begin, known.label.size()) == text.substr(column.label.begin, column.label.size());
        });
        if (again) break;
        head.columns.insert(head.columns.end(), waiting.begin(), waiting.end());
        waiting.clear();
        head.columns.push_back(column);
        head.end = i + 1;
    }
    if (head.columns.size() < kFewestColumns || !is_head(head.columns)) return std::nullopt;
    choose_task(head.columns);
    return head;
}

class Reader {
public:
    Reader(std::string_view text, const std::vector<TableLine>& lines, const LexiconTables& lexicon)
        : text_(text), lines_(lines), lexicon_(lexicon)
    {
    }

    // Returns the line behind the last row; 0 when there is no row.
    std::size_t read(const Head& head, Grid& grid)
    {
        collect(head.end);
        join_numbered_sections(grid.columns);
        drop_empty_serials(grid.columns);
        find_bare_sections(grid.columns);
        const StreamFit fit = fit_stream(text_, cells_, sections_, grid.columns, lexicon_);
        for (std::size_t i = 0; i < fit.rows.size(); ++i) {
            const std::uint32_t end = i + 1 < fit.begins.size() ? fit.begins[i + 1] : fit.used;
            add_row(grid, fit.rows[i], fit.begins[i], end);
        }
        while (!grid.rows.empty() && grid.rows.back().kind == RowKind::section) grid.rows.pop_back();
        if (grid.rows.empty() || !is_enough(grid)) return 0;
        return line_behind(grid.rows.back().span.end);
    }

private:
    void collect(std::size_t at)
    {
        bool label_above = false;
        for (std::size_t i = at; i < lines_.size() && cells_.size() < kMostCells; ++i) {
            const Span line = lines_[i].span;
            const std::optional<Span> cell = cell_of(text_, line);
            if (!cell || line.size() > kLongestCell || lines_[i].is_heading) break;
            if (cell->empty()) continue;
            if (is_note(text_, *cell, lexicon_) || is_annex(*cell) || closes(i)) break;
            const bool label = cell->size() <= kLongestHeadCell && read_head(text_, *cell, lexicon_).kind != ColumnKind::unknown;
            if (label && label_above) { // another head
                drop_last();
                break;
            }
            label_above = label;
            cells_.push_back(*cell);
            line_of_.push_back(i);
            sections_.push_back(is_section_row(text_, *cell));
        }
    }

    // 一, then 基础设施 on the next line: one cell with both.
    void join_numbered_sections(const std::vector<Column>& columns)
    {
        if (columns.front().kind != ColumnKind::serial || columns.size() <= kFewestColumns) return;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < cells_.size(); ++i, ++kept) {
            cells_[kept] = cells_[i];
            line_of_[kept] = line_of_[i];
            sections_[kept] = sections_[i];
            if (i + 2 >= cells_.size() || !is_numbered_section(text_, cells_[i], cells_[i + 1], cells_[i + 2], lexicon_)) continue;
            cells_[kept].end = cells_[++i].end;
            sections_[kept] = true;
        }
        cells_.resize(kept);
        line_of_.resize(kept);
        sections_.resize(kept);
    }

    // 大气污染防治 between the last cell of a row and the number of the next: a row across the width. Where columns of classes or of
    // text could hold such a cell it stays theirs.
    void find_bare_sections(const std::vector<Column>& columns)
    {
        const bool closed =
            columns.front().kind == ColumnKind::serial && (is_role(columns.back().kind) || columns.back().kind == ColumnKind::deadline);
        if (!closed || std::ranges::count(columns, ColumnKind::category, &Column::kind) > 0) return;
        for (std::size_t i = 0; i + 1 < cells_.size(); ++i) {
            if (sections_[i] || text::count_code_points(text_.substr(cells_[i].begin, cells_[i].size())) > kLongestBareSection) continue;
            const CellLook look = look_at(text_, cells_[i], lexicon_);
            sections_[i] = look_at(text_, cells_[i + 1], lexicon_).serial && look.list_like && !look.serial && !look.parties &&
                           !look.persons && !look.labelled && !look.has_digit;
        }
    }

    void drop_last()
    {
        cells_.pop_back();
        line_of_.pop_back();
        sections_.pop_back();
    }

    [[nodiscard]] bool is_annex(Span cell) const
    {
        const std::string_view words = text_.substr(cell.begin, cell.size());
        return lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::annex)].longest(words, 0).found(0) &&
               cell.size() <= kLongestHeadCell;
    }

    // A date with a year ends a document; it may also stand in a column.
    [[nodiscard]] bool closes(std::size_t line) const
    {
        if (line + 1 < lines_.size() && !is_date_line(text_, lines_[line].span)) return false;
        return is_date_line(text_, lines_[line].span) && (line + 1 == lines_.size() || line + 3 >= lines_.size());
    }

    void drop_empty_serials(std::vector<Column>& columns) const
    {
        const bool any =
            std::ranges::any_of(cells_, [&](Span cell) { return misfit(look_at(text_, cell, lexicon_), ColumnKind::serial) == 0; });
        if (!any) std::erase_if(columns, [](const Column& column) { return column.kind == ColumnKind::serial; });
    }

    void add_row(Grid& grid, const RowFit& fit, std::uint32_t begin, std::uint32_t end)
    {
        GridRow row;
        row.span = {text::trim(text_, lines_[line_of_[begin]].span).begin, text::trim(text_, lines_[line_of_[end - 1]].span).end};
        if (fit.cells.empty()) {
            row.kind = RowKind::section;
            const Span number = lines_[line_of_[begin]].span; // alone on its line, or the line is the whole cell
            if (number.end < cells_[begin].end) row.cells.push_back({{cells_[begin].begin, number.end}, 0});
            row.cells.push_back({{row.cells.empty() ? cells_[begin].begin : number.end, cells_[begin].end}, 0});
            row.span = cells_[begin];
            grid.rows.push_back(std::move(row));
            return;
        }
        if (fit.ambiguous) row.kind = RowKind::unsplit;
        for (std::uint32_t column = 0; column < fit.cells.size(); ++column) {
            const ColumnKind kind = grid.columns[column].kind;
            if (fit.cells[column].empty()) row.lacks_role = row.lacks_role || is_role(kind);
            else if (!fit.ambiguous || kind == ColumnKind::serial) row.cells.push_back({fit.cells[column], column});
        }
        grid.rows.push_back(std::move(row));
    }

    // Two rows, or one with a number or below many labels: less could be anything.
    [[nodiscard]] static bool is_enough(const Grid& grid)
    {
        const auto tasks = std::ranges::count(grid.rows, RowKind::task, &GridRow::kind);
        const bool numbered = std::ranges::count(grid.columns, ColumnKind::serial, &Column::kind) > 0;
        const bool wide = grid.columns.size() > kFewestColumns;
        return tasks >= 2 || (tasks == 1 && (numbered || wide));
    }

    // With the lone pipes that close a table of kind T2.
    [[nodiscard]] std::size_t line_behind(std::uint32_t end) const
    {
        std::size_t line = 0;
        while (line < lines_.size() && lines_[line].span.begin < end) ++line;
        while (line < lines_.size()) {
            const std::optional<Span> cell = cell_of(text_, lines_[line].span);
            if (!cell || !cell->empty()) break;
            ++line;
        }
        return line;
    }

    std::string_view text_;
    const std::vector<TableLine>& lines_;
    const LexiconTables& lexicon_;
    std::vector<Span> cells_;
    std::vector<std::size_t> line_of_;
    std::vector<bool> sections_;
};

} // namespace

std::optional<Grid> read_stream(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                const LexiconTables& lexicon)
{
    const Span first = lines[at].span; // 12: no label of a column
    if (first.size() < kShortestYearLabel && text::classify(text::decode(text, first.begin).value) == text::Char::digit)
        return std::nullopt;
    std::optional<Head> head = read_head_lines(text, lines, at, lexicon);
    if (!head) head = read_glued_head(text, lines, at, lexicon);
    if (!head) return std::nullopt;
    Grid grid;
    grid.columns = head->columns;
    const std::size_t end = Reader(text, lines, lexicon).read(*head, grid);
    if (end == 0) return std::nullopt;
    grid.span = text::trim(text, {lines[at].span.begin, lines[end - 1].span.end});
    next = end;
    return grid;
}

} // namespace zeren::outline
