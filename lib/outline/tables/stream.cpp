// T2, T2b, T3: one cell a line, head included, blank lines or not; the lines of T2 end with a pipe.
//
//     序号                 考核指标 |
//     工作任务             分值 |
//     牵头单位             牵头部门 |
//     1                    项目审批提速 |
//     推进钢铁去产能。     12 |
//     市工信委             区行政审批局 |
//
// Rows are not marked, merged cells are missing on later rows, and a cell of parties may hold several lines: fit_stream() decides by
// what each cell looks like. Where the head can be read in two ways, the one that the rows fit better. The head itself: table_head_lines.
// A head that comes again on a new page is no row. Where one column alone names who does it, its cell is never left empty: on rows that
// lack it, it was merged with the one above.
// Test: tests/unit/tables_test.cpp.
#include "outline/header/header.hpp"
#include "outline/tables/align.hpp"
#include "outline/tables/cells.hpp"
#include "outline/tables/grid.hpp"
#include "outline/tables/head_lines.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestLabel = 72;      // bytes
constexpr std::uint32_t kLongestCell = 2400;     // bytes
constexpr std::uint32_t kShortestYearLabel = 13; // bytes: 2023年目标
constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kMostCells = 20000;
constexpr std::size_t kLongestBareSection = 16; // code points of a heading without number

// The cells behind a head, in the order of the text. Side by side, as fit_stream() takes them.
struct Cells {
    std::vector<Span> spans;
    std::vector<std::size_t> first; // line of each
    std::vector<std::size_t> last;
    std::vector<bool> sections; // a row across the width

    void push(Span span, std::size_t line, bool section)
    {
        spans.push_back(span);
        first.push_back(line);
        last.push_back(line);
        sections.push_back(section);
    }
    void pop()
    {
        spans.pop_back();
        first.pop_back();
        last.pop_back();
        sections.pop_back();
    }
    [[nodiscard]] std::size_t size() const { return spans.size(); }
};

// Lines to cells: up to another head, a note, an annex or the date of the notice.
class Collector {
public:
    Collector(std::string_view text, const std::vector<TableLine>& lines, const LexiconTables& lexicon)
        : text_(text), lines_(lines), lexicon_(lexicon)
    {
    }

    // The cells from line `from` on. The table's head stands on the lines from `head` up to `head_end`; where it comes again, a page ended
    // and `again` becomes the line behind it.
    Cells collect(std::size_t head, std::size_t head_end, std::size_t from, std::size_t& again)
    {
        const std::vector<Span> labels = labels_of(head, head_end);
        bool label_above = false;
        again = 0;
        for (std::size_t i = from; i < lines_.size() && cells_.size() < kMostCells; ++i) {
            const Span line = lines_[i].span;
            const std::optional<Span> cell = cell_of_line(text_, line);
            if (!cell || line.size() > kLongestCell || lines_[i].is_heading) break;
            if (cell->empty()) continue;
            if (const std::size_t behind = head_again(i, labels); behind > i) {
                again = behind;
                break;
            }
            if (is_note(text_, *cell, lexicon_) || is_annex(*cell) || closes(i)) break;
            const bool label = cell->size() <= kLongestLabel && read_head(text_, *cell, lexicon_).kind != ColumnKind::unknown;
            if (label && label_above) { // another head
                cells_.pop();
                break;
            }
            label_above = label;
            add(*cell, i);
        }
        return std::move(cells_);
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }

    // A line that ends in 、 or ， is not yet the whole cell.
    void add(Span cell, std::size_t line)
    {
        if (cells_.size() > 0 && !cells_.sections.back()) {
            const auto before = text::classify(text::decode_before(text_, cells_.spans.back().end).value);
            const auto first = text::classify(text::decode(text_, cell.begin).value);
            const bool open = before == text::Char::pause || before == text::Char::comma || first == text::Char::pause;
            if (open && cell.end - cells_.spans.back().begin <= kLongestCell) {
                cells_.spans.back().end = cell.end;
                cells_.last.back() = line;
                return;
            }
        }
        cells_.push(cell, line, is_section_row(text_, cell));
    }

    [[nodiscard]] std::vector<Span> labels_of(std::size_t head, std::size_t at) const
    {
        std::vector<Span> labels;
        for (std::size_t i = head; i < at; ++i) {
            const std::optional<Span> cell = cell_of_line(text_, lines_[i].span);
            if (cell && !cell->empty()) labels.push_back(*cell);
        }
        return labels;
    }

    // The line behind the same labels on the lines from `i` on; `i` when others stand there.
    [[nodiscard]] std::size_t head_again(std::size_t i, const std::vector<Span>& labels) const
    {
        std::size_t line = i;
        for (std::size_t known = 0; known < labels.size(); ++line) {
            if (line >= lines_.size() || lines_[line].span.size() > kLongestLabel) return i;
            const std::optional<Span> cell = cell_of_line(text_, lines_[line].span);
            if (!cell) return i;
            if (cell->empty()) continue;
            if (words(*cell) != words(labels[known++])) return i;
        }
        return line;
    }

    [[nodiscard]] bool is_annex(Span cell) const
    {
        return lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::annex)].longest(words(cell), 0).found(0) &&
               cell.size() <= kLongestLabel;
    }

    // A date with a year ends a document; it may also stand in a column.
    [[nodiscard]] bool closes(std::size_t line) const { return line + 3 >= lines_.size() && is_date_line(text_, lines_[line].span); }

    std::string_view text_;
    const std::vector<TableLine>& lines_;
    const LexiconTables& lexicon_;
    Cells cells_;
};

// The cells below one reading of the head, in rows.
class Reader {
public:
    Reader(std::string_view text, const std::vector<TableLine>& lines, Cells cells, std::vector<Column> columns,
           const LexiconTables& lexicon)
        : text_(text), lines_(lines), lexicon_(lexicon), cells_(std::move(cells))
    {
        grid_.columns = std::move(columns);
        join_numbered_sections();
        drop_empty_serials();
        find_bare_sections();
        fit_ = fit_stream(text_, cells_.spans, cells_.sections, grid_.columns, Parted::by_lines, lexicon_);
    }

    [[nodiscard]] std::uint32_t cost() const noexcept { return fit_.cost; }
    [[nodiscard]] std::size_t columns() const noexcept { return grid_.columns.size(); }

    // Nothing when there is no row, or too few on the first page. `next` becomes the line behind the last one.
    std::optional<Grid> read(std::size_t& next, bool first_page)
    {
        above_.assign(grid_.columns.size(), Span{});
        for (std::size_t i = 0; i < fit_.rows.size(); ++i) {
            const std::uint32_t end = i + 1 < fit_.begins.size() ? fit_.begins[i + 1] : fit_.used;
            add_row(fit_.rows[i], fit_.begins[i], end);
        }
        std::size_t used = fit_.used;
        while (!grid_.rows.empty() && grid_.rows.back().kind == RowKind::section) {
            used = fit_.begins[grid_.rows.size() - 1];
            grid_.rows.pop_back();
        }
        if (grid_.rows.empty() || (first_page && !is_enough())) return std::nullopt;
        if (first_page && (tasks() == 1 || is_astray())) used = take_cells_behind(used);
        next = line_behind(cells_.last[used - 1]);
        return std::move(grid_);
    }

private:
    // 一, then 基础设施 on the next line: one cell with both.
    void join_numbered_sections()
    {
        if (grid_.columns.front().kind != ColumnKind::serial || grid_.columns.size() <= kFewestColumns) return;
        Cells joined;
        for (std::size_t i = 0; i < cells_.size(); ++i) {
            const std::size_t at = i;
            const bool section =
                i + 2 < cells_.size() && is_numbered_section(text_, cells_.spans[i], cells_.spans[i + 1], cells_.spans[i + 2], lexicon_);
            if (section) ++i;
            joined.push({cells_.spans[at].begin, cells_.spans[i].end}, cells_.first[at], section || cells_.sections[at]);
            joined.last.back() = cells_.last[i];
        }
        cells_ = std::move(joined);
    }

    // 大气污染防治 between the last cell of a row and the number of the next: a row across the width. Where columns of classes or of
    // text could hold such a cell it stays theirs.
    void find_bare_sections()
    {
        const std::vector<Column>& columns = grid_.columns;
        const bool closed =
            columns.front().kind == ColumnKind::serial && (is_role(columns.back().kind) || columns.back().kind == ColumnKind::deadline);
        if (!closed || std::ranges::count(columns, ColumnKind::category, &Column::kind) > 0) return;
        const bool names_persons = std::ranges::count(columns, ColumnKind::persons, &Column::kind) > 0; // else 安全生产 is nobody's name
        for (std::size_t i = 0; i + 1 < cells_.size(); ++i) {
            const Span cell = cells_.spans[i];
            if (cells_.sections[i] || text::count_code_points(text_.substr(cell.begin, cell.size())) > kLongestBareSection) continue;
            if (!is_serial_cell(text_, cells_.spans[i + 1])) continue; // asked first: most cells stand above no number
            const CellLook look = look_at(text_, cell, lexicon_);
            cells_.sections[i] = look.list_like && !look.serial && !look.parties && !(look.persons && names_persons) && !look.labelled &&
                                 !look.clause && !look.has_digit;
        }
    }

    void drop_empty_serials()
    {
        const bool any = std::ranges::any_of(cells_.spans, [&](Span cell) { return is_serial_cell(text_, cell); });
        if (!any) std::erase_if(grid_.columns, [](const Column& column) { return column.kind == ColumnKind::serial; });
    }

    void add_section(std::uint32_t begin)
    {
        GridRow row;
        row.kind = RowKind::section;
        const Span cell = cells_.spans[begin];
        const Span number = lines_[cells_.first[begin]].span; // alone on its line, or the line is the whole cell
        if (number.end < cell.end) row.cells.push_back({{cell.begin, number.end}, 0});
        row.cells.push_back({{row.cells.empty() ? cell.begin : number.end, cell.end}, 0});
        row.span = cell;
        grid_.rows.push_back(std::move(row));
        above_.assign(grid_.columns.size(), Span{});
    }

    void add_row(const RowFit& fit, std::uint32_t begin, std::uint32_t end)
    {
        if (fit.cells.empty()) return add_section(begin);
        GridRow row;
        row.span = {text::trim(text_, lines_[cells_.first[begin]].span).begin, text::trim(text_, lines_[cells_.last[end - 1]].span).end};
        if (fit.ambiguous) {
            row.kind = RowKind::unsplit;
            above_.assign(grid_.columns.size(), Span{}); // whose cells these are nobody knows: the next row takes none from above
        }
        row.doubtful_text = fit.doubtful_text;
        for (std::uint32_t column = 0; column < fit.cells.size(); ++column) {
            const ColumnKind kind = grid_.columns[column].kind;
            const Span cell = fit.cells[column];
            if (!cell.empty()) {
                if (!fit.ambiguous || kind == ColumnKind::serial) row.cells.push_back({cell, column});
                if (!fit.ambiguous) above_[column] = cell;
            } else if (is_role(kind) && !fit.ambiguous) {
                if (!above_[column].empty() && is_only_role()) row.cells.push_back({above_[column], column, true, false});
                else row.lacks_role = true;
            }
        }
        grid_.rows.push_back(std::move(row));
    }

    [[nodiscard]] bool is_only_role() const
    {
        return std::ranges::count_if(grid_.columns, [](const Column& column) { return is_role(column.kind); }) == 1;
    }

    [[nodiscard]] std::ptrdiff_t tasks() const { return std::ranges::count(grid_.rows, RowKind::task, &GridRow::kind); }

    // Work stands in a column of times in a third of the rows, which no number holds in place.
    [[nodiscard]] bool is_astray() const
    {
        constexpr std::ptrdiff_t kFewest = 2;
        if (std::ranges::count(grid_.columns, ColumnKind::serial, &Column::kind) > 0) return false;
        std::ptrdiff_t astray = 0;
        for (const GridRow& row : grid_.rows) {
            for (const GridCell& cell : row.cells) {
                if (row.kind != RowKind::task || grid_.columns[cell.column].kind != ColumnKind::deadline) continue;
                const CellLook look = look_at(text_, cell.span, lexicon_);
                astray += static_cast<std::ptrdiff_t>(!look.time && !look.time_like && !look.empty && !look.ditto);
            }
        }
        return astray >= kFewest && astray * 3 >= tasks();
    }

    // One row, and behind it many short lines that name somebody or a time: rows whose merged cells are lost. Then the first is none either.
    // Returns the cell behind them.
    std::size_t take_cells_behind(std::size_t used)
    {
        constexpr std::size_t kFewest = 8;
        constexpr std::size_t kLongest = 40; // code points
        std::size_t end = used;
        std::size_t named = 0;
        for (; end < cells_.size() && !cells_.sections[end]; ++end) {
            const CellLook look = look_at(text_, cells_.spans[end], lexicon_);
            if (look.length > kLongest) break;
            named += static_cast<std::size_t>(look.parties || look.persons || look.time);
        }
        if (tasks() == 1 && (end - used < kFewest || named * 3 < end - used)) return used;
        GridRow row;
        row.kind = RowKind::stray;
        row.span = {grid_.rows.front().span.begin, cells_.spans[end - 1].end};
        grid_.rows.assign(1, row);
        return end;
    }

    // Two rows, or one with a number or below many labels: less could be anything.
    [[nodiscard]] bool is_enough() const
    {
        const auto tasks = this->tasks();
        const bool numbered = std::ranges::count(grid_.columns, ColumnKind::serial, &Column::kind) > 0;
        const bool wide = grid_.columns.size() > kFewestColumns;
        return tasks >= 2 || (tasks == 1 && (numbered || wide));
    }

    // With the lone pipes that close a table of kind T2.
    [[nodiscard]] std::size_t line_behind(std::size_t last) const
    {
        std::size_t line = last + 1;
        while (line < lines_.size()) {
            const std::optional<Span> cell = cell_of_line(text_, lines_[line].span);
            if (!cell || !cell->empty()) break;
            ++line;
        }
        return line;
    }

    std::string_view text_;
    const std::vector<TableLine>& lines_;
    const LexiconTables& lexicon_;
    Cells cells_;
    StreamFit fit_;
    Grid grid_;
    std::vector<Span> above_; // by column: the last cell of this section
};

} // namespace

std::optional<Grid> read_stream(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                const LexiconTables& lexicon)
{
    const Span first = lines[at].span; // 12: no label of a column
    if (first.size() < kShortestYearLabel && text::classify(text::decode(text, first.begin).value) == text::Char::digit)
        return std::nullopt;
    std::optional<Reader> best;
    std::size_t head_end = 0;
    std::size_t again = 0;
    for (const StreamHead& head : read_stream_heads(text, lines, at, lexicon)) {
        std::size_t behind = 0;
        const Cells cells = Collector(text, lines, lexicon).collect(at, head.end, head.end, behind);
        for (std::vector<Column>& columns : readings_of(head)) {
            Reader reader(text, lines, cells, std::move(columns), lexicon);
            if (best && reader.cost() >= best->cost()) continue;
            best.emplace(std::move(reader));
            head_end = next = head.end;
            again = behind;
        }
    }
    if (!best) return std::nullopt;
    std::size_t end = 0;
    std::optional<Grid> grid = best->read(end, true);
    if (!grid) return std::nullopt;
    while (again > 0) { // each page once, so that a head without rows costs no more than its page
        const std::size_t from = again;
        Reader page(text, lines, Collector(text, lines, lexicon).collect(at, head_end, from, again), grid->columns, lexicon);
        if (page.columns() != grid->columns.size()) break;
        std::optional<Grid> more = page.read(end, false);
        if (!more) break;
        std::ranges::move(more->rows, std::back_inserter(grid->rows));
    }
    grid->span = text::trim(text, {lines[at].span.begin, lines[end - 1].span.end});
    next = end;
    return grid;
}

} // namespace zeren::outline
