// T2 with marks: a copy of an HTML table, whose cells stand between pipes, on one line each or on several.
//
//     牵头单位                  序号
//     | 目标任务                |
//     | 责任单位                工作任务
//     |                         |
//     县教                      牵头单位
//     体局                      |
//     | 新建小学3所             1
//     | 县住建局、各乡镇        |
//     |                         新建小学3所
//                               |
//
// What stands between two pipes is one cell, on however many lines: a narrow column breaks 县教体局. Rows are not marked, and merged cells are
// missing on later rows: fit_stream() tells them by what each cell looks like, and takes no line for a cell. A column of numbers may have no
// head. A cell that fits nowhere is told. Cells of one line without pipes are read_stream()'s. Test: tests/unit/table_piped_test.cpp.
#include "outline/tables/align.hpp"
#include "outline/tables/cell_lines.hpp"
#include "outline/tables/cells.hpp"
#include "outline/tables/grid.hpp"
#include "outline/tables/head_lines.hpp"
#include "outline/tables/merged_rows.hpp"
#include "outline/tables/piped_cells.hpp"
#include "outline/tables/value_columns.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zeren::outline {
namespace {

constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kMostColumns = 24;
constexpr std::uint32_t kLongestLabel = 72;     // bytes
constexpr std::uint32_t kLongestPart = 24;      // bytes of a label in front of its last line
constexpr std::size_t kLongestUnknown = 15;     // code points of a label that the lexicon lacks
constexpr std::size_t kLongestBareSection = 16; // code points of a heading without number
constexpr std::uint32_t kFewestNumbers = 2;     // of a column without head
constexpr std::size_t kMostRows = 6;            // by which a head is proven

struct Head {
    std::vector<Column> columns;
    std::size_t cells = 0; // that it takes, empty ones included
};

// The labels at the front of the cells; an empty cell behind them ends the head.
std::optional<Head> read_piped_head(std::string_view text, PipedCells& cells, const LexiconTables& lexicon)
{
    Head head;
    const PipedCell* first = cells.peek(0);
    if (first == nullptr || first->span.size() > first->last_line.size() + kLongestPart)
        return std::nullopt;                                                                    // a title above the first label
    if (read_head(text, first->span, lexicon).kind == ColumnKind::unknown) return std::nullopt; // asked at each line: most are none
    const auto is_filled = [&](std::size_t i) { return cells.peek(i) != nullptr && !cells.peek(i)->span.empty(); };
    const std::size_t step = is_filled(0) && !is_filled(1) && is_filled(2) ? 2 : 1; // | a | over | b |: two pipes to each cell
    std::vector<Column> waiting;
    for (std::size_t i = 0; is_filled(i) && head.columns.size() < kMostColumns; i += step) {
        const Column column = read_head(text, cells.peek(i)->span, lexicon);
        const std::string_view label = text.substr(column.label.begin, column.label.size());
        const auto same = [&](const Column& known) { return text.substr(known.label.begin, known.label.size()) == label; };
        if (std::ranges::any_of(head.columns, same)) break;
        if (column.kind == ColumnKind::unknown) { // between labels one may be unknown
            if (head.columns.empty() || !waiting.empty() || text::count_code_points(label) > kLongestUnknown) break;
            waiting.push_back(column);
            continue;
        }
        head.columns.insert(head.columns.end(), waiting.begin(), waiting.end());
        waiting.clear();
        head.columns.push_back(column);
        head.cells = i + 1;
    }
    keep_one_serial(head.columns);
    if (head.columns.size() < kFewestColumns || !is_head(head.columns)) return std::nullopt;
    return head;
}

// 编号 | 项目环节 | 时间 | 具体内容 | 负责部门 | 备注 | 1 | … | 2 | …: labels that the lexicon lacks, where every cell is there and the numbers of the
// rows stand as far apart as there are labels.
std::optional<Head> read_counted_head(std::string_view text, PipedCells& cells, const LexiconTables& lexicon)
{
    const PipedCell* first = cells.peek(0);
    if (first == nullptr || first->span.size() > first->last_line.size() + kLongestPart) return std::nullopt; // a title above it
    if (read_head(text, first->span, lexicon).kind != ColumnKind::serial) return std::nullopt;
    const auto number_at = [&](std::size_t i) {
        const PipedCell* cell = cells.peek(i);
        return cell != nullptr && is_serial_cell(text, cell->span) ? serial_value(text, cell->span) : 0;
    };
    Head head;
    for (std::size_t i = 0; number_at(i) != 1; ++i) {
        const PipedCell* cell = cells.peek(i);
        if (cell == nullptr || cell->span.empty() || i >= kMostColumns || cell->span.size() > kLongestLabel) return std::nullopt;
        head.columns.push_back(read_head(text, cell->span, lexicon));
    }
    head.cells = head.columns.size();
    RowCells rows;
    while (number_at(head.cells * (rows.size() + 1)) == rows.size() + 1 && rows.size() < kMostRows) {
        std::vector<Span> row;
        for (std::size_t i = 0; i < head.cells; ++i) {
            const PipedCell* cell = cells.peek(head.cells * (rows.size() + 1) + i);
            row.push_back(cell == nullptr ? Span{} : cell->span);
        }
        rows.push_back(std::move(row));
    }
    keep_one_serial(head.columns);
    if (head.cells < kFewestColumns || !could_be_head(text, head.columns, Split::pipes, lexicon) ||
        !name_by_values(text, head.columns, rows, lexicon) || !is_head(head.columns))
        return std::nullopt;
    return head;
}

bool is_label(std::string_view text, Span line, const LexiconTables& lexicon)
{
    return !line.empty() && line.size() <= kLongestLabel && read_head(text, line, lexicon).kind != ColumnKind::unknown;
}

// Whether the labels of the head stand here again.
bool is_head_again(std::string_view text, PipedCells& cells, const Head& head)
{
    std::size_t i = 0;
    for (const Column& column : head.columns) {
        while (cells.peek(i) != nullptr && cells.peek(i)->span.empty()) ++i;
        if (cells.peek(i) == nullptr ||
            !text.substr(cells.peek(i)->span.begin).starts_with(text.substr(column.label.begin, column.label.size())))
            return false;
        ++i;
    }
    return true;
}

// The cells up to the same head, where `again` is set, to another one, or to the end.
std::vector<PipedCell> page_of(std::string_view text, PipedCells& source, const Head& head, bool& again, const LexiconTables& lexicon)
{
    std::vector<PipedCell> cells;
    again = false;
    while (source.peek(0) != nullptr && source.peek(0)->span.empty()) source.drop(1); // they close the head
    for (const PipedCell* cell = source.peek(0); cell != nullptr; cell = source.peek(0)) {
        if (again = is_head_again(text, source, head); again) break;
        if (is_label(text, cell->last_line, lexicon)) {
            const PipedCell* behind = source.peek(1);
            if (behind != nullptr && is_label(text, behind->span, lexicon)) break;
            cell = source.peek(0); // peek() may have moved it
        }
        cells.push_back(*cell);
        source.drop(1);
    }
    return cells;
}

// The cells of one page in rows, by one reading of the head.
class Page {
public:
    Page(std::string_view text, const std::vector<PipedCell>& cells, std::vector<Column> columns, const LexiconTables& lexicon)
        : text_(text), lexicon_(lexicon)
    {
        grid_.columns = std::move(columns);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool section = heads_numbered_rows(cells, i);
            lines_.push_back(section ? Span{cells[i].lines.begin, cells[i + 1].lines.end} : cells[i].lines);
            spans_.push_back(section ? Span{cells[i].span.begin, cells[i + 1].span.end} : cells[i].span);
            numbers_.push_back(section ? cells[i].span : Span{});
            sections_.push_back(section || is_section_row(text, cells[i].span));
            i += section ? 1 : 0;
        }
        find_bare_sections();
        fit_ = fit_stream(text, spans_, sections_, grid_.columns, Parted::by_marks, lexicon);
    }

    [[nodiscard]] std::uint32_t cost() const noexcept { return fit_.cost; }
    [[nodiscard]] const std::vector<Column>& columns() const noexcept { return grid_.columns; }

    // Adds the rows; false when there is none, or too few for a first page.
    bool read(std::vector<GridRow>& rows, bool first_page)
    {
        above_.assign(grid_.columns.size(), Span{});
        for (std::size_t i = 0; i < fit_.rows.size(); ++i)
            add_row(fit_.rows[i], fit_.begins[i], i + 1 < fit_.begins.size() ? fit_.begins[i + 1] : fit_.used);
        if (grid_.rows.empty() || (first_page && !is_enough())) return false;
        if (fit_.used < spans_.size()) add_stray({spans_[fit_.used].begin, spans_.back().end});
        std::ranges::move(grid_.rows, std::back_inserter(rows));
        return true;
    }

private:
    // 一, then 基础设施, then a number in digits.
    [[nodiscard]] bool heads_numbered_rows(const std::vector<PipedCell>& cells, std::size_t i) const
    {
        return grid_.columns.front().kind == ColumnKind::serial && i + 2 < cells.size() && !cells[i].span.empty() &&
               is_numbered_section(text_, cells[i].span, cells[i + 1].span, cells[i + 2].span, lexicon_);
    }

    // 主要预期目标 across the width: a few words that name nobody and no time. Where a column of classes could hold them they stay its own.
    void find_bare_sections()
    {
        if (std::ranges::count(grid_.columns, ColumnKind::category, &Column::kind) > 0) return;
        for (std::size_t i = 0; i < spans_.size(); ++i) {
            const Span cell = spans_[i];
            if (sections_[i] || cell.empty() || text::count_code_points(text_.substr(cell.begin, cell.size())) > kLongestBareSection)
                continue;
            const CellLook look = look_at_lines(text_, cell, lexicon_);
            sections_[i] = look.list_like && !look.several && !look.serial && !look.parties && !look.persons && !look.labelled &&
                           !look.clause && !look.has_digit && !look.time && !look.empty;
        }
    }

    void add_stray(Span span)
    {
        GridRow row;
        row.kind = RowKind::stray;
        row.span = text::trim(text_, span);
        if (!row.span.empty()) grid_.rows.push_back(std::move(row));
    }

    void add_section(std::size_t at)
    {
        if (!sections_[at]) return add_stray(spans_[at]); // a cell between two rows
        GridRow row;
        row.kind = RowKind::section;
        row.span = spans_[at];
        if (!numbers_[at].empty()) row.cells.push_back({numbers_[at], 0});
        row.cells.push_back({{numbers_[at].empty() ? spans_[at].begin : numbers_[at].end, spans_[at].end}, 0});
        grid_.rows.push_back(std::move(row));
        above_.assign(grid_.columns.size(), Span{});
    }

    void add_row(const RowFit& fit, std::uint32_t begin, std::uint32_t end)
    {
        if (fit.cells.empty()) return add_section(begin);
        GridRow row;
        for (std::uint32_t i = begin; i < end; ++i) {
            if (spans_[i].empty()) continue;
            if (row.span.empty()) row.span = lines_[i];
            row.span.end = lines_[i].end;
        }
        row.doubtful_text = fit.doubtful_text;
        if (fit.ambiguous) {
            row.kind = RowKind::unsplit;
            above_.assign(grid_.columns.size(), Span{}); // whose cells these are nobody knows: the next row takes none from above
        }
        for (std::uint32_t column = 0; column < fit.cells.size(); ++column) {
            const Column& of = grid_.columns[column];
            const Span cell = fit.cells[column];
            if (fit.ambiguous) {
                if (of.kind == ColumnKind::serial && !cell.empty()) row.cells.push_back({cell, column});
            } else if (!cell.empty()) {
                row.cells.push_back({cell, column});
                above_[column] = cell;
            } else if (is_role(of.kind)) {
                const bool nobody = cell.begin > 0 && !leads(of.role); // the cell is there, and nothing in it
                if (!above_[column].empty() && !nobody && (leads(of.role) || is_only_role()))
                    row.cells.push_back({above_[column], column, true, false});
                else row.lacks_role = row.lacks_role || !nobody || !may_be_nobody(of.role);
            }
        }
        grid_.rows.push_back(std::move(row));
    }

    [[nodiscard]] bool is_only_role() const
    {
        return std::ranges::count_if(grid_.columns, [](const Column& column) { return is_role(column.kind); }) == 1;
    }

    // Two rows, or one with a number or below many labels: less could be anything.
    [[nodiscard]] bool is_enough() const
    {
        const auto tasks = std::ranges::count(grid_.rows, RowKind::task, &GridRow::kind);
        const bool numbered = std::ranges::count(grid_.columns, ColumnKind::serial, &Column::kind) > 0;
        return tasks >= 2 || (tasks == 1 && (numbered || grid_.columns.size() > kFewestColumns));
    }

    std::string_view text_;
    const LexiconTables& lexicon_;
    Grid grid_;
    std::vector<Span> spans_;
    std::vector<Span> lines_;
    std::vector<Span> numbers_; // of the headings in two cells
    std::vector<bool> sections_;
    StreamFit fit_;
    std::vector<Span> above_; // by column: the last cell of this section
};

// 1, 2, 3 …: whether that many cells number the rows.
bool has_numbers(std::string_view text, const std::vector<PipedCell>& cells)
{
    std::uint32_t due = 1;
    for (const PipedCell& cell : cells)
        if (is_serial_cell(text, cell.span) && serial_value(text, cell.span) == due) ++due;
    return due > kFewestNumbers;
}

// What the head may mean, the likeliest first: as it stands; with a column of numbers in front of a column of text, where 具体要求 stands above both the number and the words.
std::vector<std::vector<Column>> readings_of(std::string_view text, const Head& head, const std::vector<PipedCell>& cells)
{
    std::vector<std::vector<Column>> readings = {head.columns};
    const bool lacks = std::ranges::count(head.columns, ColumnKind::serial, &Column::kind) == 0 && has_numbers(text, cells);
    for (std::size_t at = 0; lacks && at < head.columns.size() && !is_role(head.columns[at].kind); ++at) {
        std::vector<Column> with = head.columns;
        Column serial;
        serial.kind = ColumnKind::serial;
        with.insert(with.begin() + static_cast<std::ptrdiff_t>(at), serial);
        readings.push_back(std::move(with));
    }
    for (std::vector<Column>& columns : readings) choose_task(columns);
    return readings;
}

// The best reading of a page: with the empty cells that two pipes enclose, or without them where they only close the rows.
std::optional<Page> best_page(std::string_view text, const std::vector<PipedCell>& cells, const std::vector<std::vector<Column>>& readings,
                              const LexiconTables& lexicon)
{
    std::vector<PipedCell> filled = cells;
    std::erase_if(filled, [](const PipedCell& cell) { return cell.span.empty(); });
    std::optional<Page> best;
    for (const std::vector<Column>& columns : readings) {
        for (const std::vector<PipedCell>* some : {&cells, static_cast<const std::vector<PipedCell>*>(&filled)}) {
            if (some == &filled && (filled.size() == cells.size() || best->cost() == 0)) continue;
            Page page(text, *some, columns, lexicon);
            if (!best || page.cost() < best->cost()) best.emplace(std::move(page));
        }
    }
    return best;
}

} // namespace

std::optional<Grid> read_piped(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                               const LexiconTables& lexicon)
{
    if (!begins_piped(lines, at)) return std::nullopt;
    PipedCells source(text, lines, at, lexicon);
    std::optional<Head> head = read_counted_head(text, source, lexicon);
    if (!head) head = read_piped_head(text, source, lexicon);
    if (!head) return std::nullopt;
    Grid grid;
    std::vector<std::vector<Column>> readings;
    std::size_t end = 0;
    next = source.peek(head->cells - 1)->behind;
    for (bool again = true, first = true; again; first = false) { // each page once: a head without rows costs no more than its page
        source.drop(head->cells);
        const std::vector<PipedCell> cells = page_of(text, source, *head, again, lexicon);
        if (cells.empty()) break;
        if (first) readings = readings_of(text, *head, cells);
        std::optional<Page> page = best_page(text, cells, readings, lexicon);
        if (!page || !page->read(grid.rows, first)) break;
        if (first) readings = {grid.columns = page->columns()};
        end = cells.back().behind;
    }
    if (end == 0) return std::nullopt;
    while (end < lines.size()) { // lone pipes that close the table
        const std::optional<Span> cell = cell_of_line(text, lines[end].span);
        if (!cell || !cell->empty()) break;
        ++end;
    }
    grid.span = text::trim(text, {lines[at].span.begin, lines[end - 1].span.end});
    next = end;
    return grid;
}

} // namespace zeren::outline
