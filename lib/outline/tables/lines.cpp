// T1 and T1p: one line a row, cells split by blanks, tabs or pipes as the head is.
//
//     类别 | 民生事项名称 | 责任单位 |
//     一、就业社保 | 1.稳岗拓岗行动 | 市人社局 |
//     2.扩大参保 | 市医保局 | |                     the merged cell 类别 is missing: fit_row() tells which one it is
//
// A line of nothing but pipes and dashes (| --- | :--: |, +----+----+, ├──┼──┤) rules off rows, and is none.
// A line that fits no row ends the table, unless its serial goes on (then the row is unsplit) or rows follow soon.
// Test: tests/unit/tables_test.cpp.
#include "outline/tables/grid.hpp"

#include "outline/header/header.hpp"
#include "outline/tables/align.hpp"
#include "outline/tables/cells.hpp"
#include "outline/tables/head_rows.hpp"
#include "outline/tables/merged_rows.hpp"
#include "outline/tables/places.hpp"
#include "outline/tables/row_ends.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestRow = 6000; // that is split to see its number
constexpr std::size_t kMostStray = 2;       // lines in a row that are no rows
constexpr std::size_t kMostIdle = 8;        // rows in a row that are headings, sums or heads
constexpr std::size_t kMostLines = 12;      // of one row

class Reader {
public:
    Reader(std::string_view text, const std::vector<TableLine>& lines, LineHead head, const LexiconTables& lexicon)
        : text_(text), lines_(lines), head_(std::move(head)), lexicon_(lexicon)
    {
    }

    [[nodiscard]] const std::vector<Column>& columns() const noexcept { return head_.columns; }

    // The rows below line `at`; returns the line behind the last.
    std::size_t read(std::size_t at, Grid& grid)
    {
        std::size_t end = at + 1;
        std::size_t stray = 0;
        std::size_t idle = 0;
        const bool ruled = head_.split == Split::pipes && is_ruled(text_, lines_, at);
        bool below_rule = true;
        for (std::size_t i = at + 1; i < lines_.size() && stray <= kMostStray && idle <= kMostIdle && !lines_[i].is_heading; ++i) {
            if (is_rule_line(text_, lines_[i].span)) {
                end += end == i; // part of the table where it follows one of its rows
                below_rule = true;
                continue;
            }
            if (ruled && !below_rule && end == i && !grid.rows.empty() && grid.rows.back().kind == RowKind::task &&
                join_drawn_line(text_, lines_[i].span, head_.columns, lexicon_, grid.rows.back())) {
                above_.clear(); // a cell of several lines is taken over by no row below
                end = i + 1;
                continue;
            }
            below_rule = false;
            GridRow row;
            std::size_t last = head_.split == Split::tabs ? last_line_of_quotes(text_, lines_, i, head_.columns.size()) : i;
            if (last == i) last = parted_by_blanks() ? last_line_of_parties(i) : last_line_of_row(i);
            if (!read_row(i, last, row, grid)) {
                if (is_note(text_, lines_[i].span, lexicon_) && !goes_on_below(i)) break;
                ++stray;
                continue;
            }
            if (stray > 0 && !take_stray(grid, i - stray, i, row)) break;
            i = last;
            stray = 0;
            idle = row.kind == RowKind::task || row.kind == RowKind::unsplit ? 0 : idle + 1;
            grid.rows.push_back(std::move(row));
            end = i + 1;
        }
        while (!grid.rows.empty() && grid.rows.back().kind == RowKind::section) { // a heading behind the table
            grid.rows.pop_back();
            --end;
        }
        return end;
    }

private:
    [[nodiscard]] bool parted_by_blanks() const noexcept { return head_.split == Split::wide || head_.split == Split::narrow; }

    // A row whose cells hold line ends, as an office program copies them: 4⇥新建学校⇥县住建局⏎县教体局⇥8月底. The lines together have as many
    // cells as the head, the last cell of one going on in the first of the next; no line behind the first has a number of its own.
    [[nodiscard]] std::size_t last_line_of_row(std::size_t at) const
    {
        if (serial_column() != 0) return at;
        const auto cells_of = [&](std::size_t i) { return split_cells(text_, lines_[i].span, head_.split); };
        const auto count_of = [&](std::size_t i, std::size_t filled) { // empty cells at the end of the line are cells
            const std::string_view line = text_.substr(lines_[i].span.begin, lines_[i].span.size());
            return head_.split == Split::tabs ? 1 + static_cast<std::size_t>(std::ranges::count(line, '\t')) : filled;
        };
        std::vector<Span> cells = cells_of(at);
        if (cells.size() < 2 || serial_of(cells.front()) == 0) return at;
        std::size_t count = count_of(at, cells.size());
        for (std::size_t i = at + 1; i < lines_.size() && i - at <= kMostLines && count < head_.columns.size(); ++i) {
            cells = cells_of(i);
            if (cells.empty() || lines_[i].is_heading || serial_of(cells.front()) != 0 || is_section_row(text_, cells.front())) return at;
            const std::size_t more = count_of(i, cells.size()) - 1;
            count += more;
            if (count == head_.columns.size() && more > 0) return i;
        }
        return at;
    }

    // 2 增收 区财政局⏎区税务局⏎各乡镇人民政府: up to the next number or heading. At the end of the notice the office that signs it
    // stands above its date.
    [[nodiscard]] std::size_t last_line_of_parties(std::size_t at) const
    {
        const std::vector<Span> first = split_cells(text_, lines_[at].span, head_.split);
        if (serial_column() != 0 || first.size() < 2 || serial_of(first.front()) == 0) return at;
        std::size_t next = at + 1;
        for (; next < lines_.size() && next - at <= kMostLines && !lines_[next].is_heading; ++next) {
            if (is_date_line(text_, lines_[next].span)) break; // of the notice
            if (lines_[next].span.size() > kLongestRow || !is_line_of_parties(text_, lines_[next].span, head_.split, lexicon_)) break;
        }
        if (next == lines_.size()) return next - 1;
        const std::vector<Span> below = split_cells(text_, lines_[next].span, head_.split);
        const bool goes_on = !below.empty() && (serial_of(below.front()) > 0 || is_section_row(text_, below.front()));
        return goes_on ? next - 1 : at;
    }

    // Blanks part cells that end with their line; between tabs and pipes a cell goes on in the next one.
    [[nodiscard]] std::vector<Span> cells_of(std::size_t first, std::size_t last) const
    {
        if (!parted_by_blanks()) return split_cells(text_, {lines_[first].span.begin, lines_[last].span.end}, head_.split);
        std::vector<Span> cells;
        for (std::size_t i = first; i <= last; ++i) {
            const std::vector<Span> more = split_cells(text_, lines_[i].span, head_.split);
            cells.insert(cells.end(), more.begin(), more.end());
        }
        return head_.split == Split::wide ? part_text_from_parties(text_, std::move(cells), head_.columns.size(), lexicon_) : cells;
    }

    // The row on the lines from `first` to `last`.
    bool read_row(std::size_t first, std::size_t last, GridRow& row, Grid& grid)
    {
        const std::vector<Span> cells = cells_of(first, last);
        row.span = text::trim(text_, {lines_[first].span.begin, lines_[last].span.end});
        if (cells.empty()) return false;
        if (is_head_again(cells) || is_line_of_head(first) || is_total_row(cells) || begins_as_total(text_, row.span, lexicon_)) {
            row.kind = RowKind::other;
            return true;
        }
        if (is_section(cells)) {
            above_.clear();
            row.kind = RowKind::section;
            row.cells.push_back({*std::ranges::find_if(cells, [](Span cell) { return !cell.empty(); }), 0});
            return true;
        }
        if (is_section_in_two(cells, last)) {
            above_.clear();
            row.kind = RowKind::section;
            row.cells = {{cells[0], 0}, {cells[1], 0}};
            return true;
        }
        const bool joins = parted_by_blanks();
        const Span whole{lines_[first].span.begin, lines_[last].span.end};
        const bool indented = whole.begin > 0 && text_[whole.begin - 1] == '\t'; // its first cells are empty
        if (cells.size() == 1 && !indented) return false;
        if (const auto placed = fit_in_place(text_, whole, head_.split, head_.columns, Missing::empty, lexicon_);
            placed && is_row(*placed, cells))
            return take_fit(*placed, row, true);
        if (const auto below = fit_in_place(text_, whole, head_.split, head_.columns, Missing::merged, lexicon_);
            below && last_ != 0 &&
            (is_below_merged(text_, *below, head_.columns, above_, lexicon_) ||
             is_measure_below(text_, *below, head_.columns, above_, lexicon_))) {
            take_fit(*below, row);
            take_from_above(*below, head_.columns, above_, row, grid);
            return true;
        }
        if (cells.size() == 1) return false;
        const auto take_end = [&] { // counted from who does it at the end of the row
            const auto end = fit_row_end(text_, cells, head_.columns, lexicon_);
            if (end) row.joins_text = joins_text(*end, cells, head_.columns);
            return end && take_fit(*end, row);
        };
        const bool more_cells = joins && cells.size() > head_.columns.size() + 1; // a fit looks at each stretch of them: this is cheaper
        if (more_cells && take_end()) return true;
        const auto fit = fit_row(text_, cells, head_.columns, joins, missing(cells), lexicon_);
        const bool sure = fit && !fit->ambiguous && has_role(*fit);
        if (sure && !(joins && joins_text(*fit, cells, head_.columns))) return take_fit(*fit, row);
        if (joins && !more_cells && take_end()) return true;
        if (sure) return take_fit(*fit, row);
        if (!goes_on(cells)) return false;
        above_.clear(); // who leads it is not known, and so for the empty cells below
        row.kind = RowKind::unsplit;
        row.cells.push_back({cells.front(), serial_column()});
        last_ = serial_of(cells.front());
        return true;
    }

    // `placed`: an empty cell is there, and nobody in it.
    bool take_fit(const RowFit& fit, GridRow& row, bool placed = false)
    {
        above_.resize(fit.cells.size());
        for (std::uint32_t column = 0; column < fit.cells.size(); ++column) {
            const Span cell = fit.cells[column];
            if (!cell.empty()) {
                row.cells.push_back({cell, column});
                above_[column] = cell;
            } else if (leads(head_.columns[column].role) && !above_[column].empty()) {
                row.cells.push_back({above_[column], column, true, false});
            } else if (is_role(head_.columns[column].kind) && !(placed && may_be_nobody(head_.columns[column].role))) {
                row.lacks_role = true;
            }
        }
        if (serial_column() < fit.cells.size() && !fit.cells[serial_column()].empty()) last_ = serial_of(fit.cells[serial_column()]);
        return true;
    }

    // Between pipes an empty cell is there, but for those at the end of the line.
    [[nodiscard]] Missing missing(const std::vector<Span>& cells) const
    {
        const bool cut = head_.split == Split::pipes && !is_role(head_.columns.back().kind) && cells.size() < head_.columns.size();
        return cut ? Missing::merged : Missing::empty;
    }

    // Between pipes and tabs a line of too few cells (2021.8 | 城投集团 | ||) ends no table that goes on below it, nor does a sentence. Where
    // the rows have numbers, other lines between two rows belong to the row above when the numbers go on: somebody's cell over two lines,
    // nobody knows whose.
    bool take_stray(Grid& grid, std::size_t from, std::size_t to, GridRow& row)
    {
        const Span lines = text::trim(text_, {lines_[from].span.begin, lines_[to - 1].span.end});
        if (!grid.rows.empty() && stand_beside_rows(text_, lines_, from, to, lexicon_)) {
            grid.rows.push_back({});
            grid.rows.back().kind = RowKind::other;
            grid.rows.back().span = lines;
            return true;
        }
        const bool marked = find_split(text_, lines) == head_.split;
        const bool numbered = serial_column() < head_.columns.size();
        if (!grid.rows.empty() && !parted_by_blanks() && row.kind == RowKind::task && !row.lacks_role && (!numbered || !marked)) {
            if (numbered && goes_on_in(grid.rows.back(), lines)) return true;
            if (!numbered || is_sentence_below(grid.rows.back(), lines)) {
                GridRow stray;
                stray.kind = marked ? RowKind::stray : RowKind::other;
                stray.span = lines;
                grid.rows.push_back(std::move(stray));
                return true;
            }
        }
        if (grid.rows.empty() && marked && !parted_by_blanks() && row.kind == RowKind::task) { // between the head and the first row
            grid.rows.push_back({});
            grid.rows.back().kind = RowKind::stray;
            grid.rows.back().span = lines;
            return true;
        }
        if (grid.rows.empty() || grid.rows.back().kind == RowKind::section || serial_column() == head_.columns.size()) return false;
        GridRow& above = grid.rows.back();
        const auto serial_in = [&](const GridRow& one) -> std::uint32_t {
            for (const GridCell& cell : one.cells) {
                if (cell.column == serial_column()) return serial_of(cell.span);
            }
            return 0;
        };
        if (serial_in(above) == 0 || serial_in(row) != serial_in(above) + 1 || row.kind == RowKind::section) return false;
        above.span.end = lines_[to - 1].span.end;
        above.kind = RowKind::unsplit;
        std::erase_if(above.cells, [&](const GridCell& cell) { return cell.column != serial_column(); });
        const auto guessed = std::erase_if(row.cells, [](const GridCell& cell) { return cell.continued; });
        row.lacks_role = row.lacks_role || guessed > 0;
        return true;
    }

    // Whether the number that is due stands on the next line.
    [[nodiscard]] bool goes_on_below(std::size_t line) const
    {
        if (line + 1 >= lines_.size() || lines_[line + 1].is_heading || lines_[line + 1].span.size() > kLongestRow) return false;
        return goes_on(split_cells(text_, lines_[line + 1].span, head_.split));
    }

    // Whether lines of offices go on in the last cell of the row above them, one of parties that ends its line. Then it holds them.
    bool goes_on_in(GridRow& above, Span lines)
    {
        if (!is_role(head_.columns.back().kind) || !closes(above) || !look_at(text_, lines, lexicon_).offices) return false;
        above.cells.back().span.end = above.span.end = lines.end;
        above_.clear();
        return true;
    }

    // A sentence below a row whose last cell is one of parties or a time is no part of it.
    [[nodiscard]] bool is_sentence_below(const GridRow& above, Span lines) const
    {
        const ColumnKind last = head_.columns.back().kind;
        const bool stops = text::classify(text::decode_before(text_, lines.end).value) == text::Char::stop;
        return stops && closes(above) && (is_role(last) || last == ColumnKind::deadline);
    }

    // Whether the row's own last cell stands in the last column.
    [[nodiscard]] bool closes(const GridRow& row) const
    {
        return row.kind == RowKind::task && !row.cells.empty() && row.cells.back().column + 1 == head_.columns.size() &&
               !row.cells.back().continued;
    }

    [[nodiscard]] bool has_role(const RowFit& fit) const
    {
        bool timed = false;
        for (std::size_t column = 0; column < fit.cells.size(); ++column) {
            const ColumnKind kind = head_.columns[column].kind;
            if (is_role(kind) && !fit.cells[column].empty()) return true;
            if (kind == ColumnKind::deadline && !fit.cells[column].empty()) timed = true;
        }
        const std::uint32_t serial = serial_column(); // 市政府办公室    2018年2月26日印发 behind the table has no number
        return timed && (serial >= fit.cells.size() || !fit.cells[serial].empty());
    }

    // Cells in their places that name nobody are a row where the number goes on.
    [[nodiscard]] bool is_row(const RowFit& fit, const std::vector<Span>& cells) const { return has_role(fit) || goes_on(cells); }

    [[nodiscard]] bool is_head_again(const std::vector<Span>& cells) const
    {
        if (cells.size() != head_.columns.size()) return false;
        const auto wording = [&](Span span) { return text_.substr(span.begin, span.size()); };
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!wording(cells[i]).starts_with(wording(head_.columns[i].label))) return false;
        }
        return true;
    }

    // A line of the head once more, at the top of a page.
    [[nodiscard]] bool is_line_of_head(std::size_t line) const
    {
        const auto wording = [&](std::size_t i) { return text_.substr(lines_[i].span.begin, lines_[i].span.size()); };
        return wording(line) == wording(head_.first) || wording(line) == wording(head_.last);
    }

    [[nodiscard]] bool is_total_row(const std::vector<Span>& cells) const
    {
        const auto first = std::ranges::find_if(cells, [](Span cell) { return !cell.empty(); });
        if (first == cells.end() || cells.size() < 2) return false;
        const bool spaced = first + 1 != cells.end() && is_total(text_, {first->begin, (first + 1)->end}, lexicon_); // 合 计 3项
        return spaced || is_total(text_, *first, lexicon_);
    }

    [[nodiscard]] bool is_section(const std::vector<Span>& cells) const
    {
        const auto filled = std::ranges::count_if(cells, [](Span cell) { return !cell.empty(); });
        return filled == 1 && is_section_row(text_, cells.front());
    }

    [[nodiscard]] bool is_section_in_two(const std::vector<Span>& cells, std::size_t last) const
    {
        if (cells.size() < 2 || cells[0].empty() || cells[1].empty() || last + 1 >= lines_.size()) return false;
        if (!std::all_of(cells.begin() + 2, cells.end(), [&](Span cell) { return is_sum_of_section(text_, cell); })) return false;
        if (lines_[last + 1].span.size() > kLongestRow) return false;
        const std::vector<Span> below = split_cells(text_, lines_[last + 1].span, head_.split);
        return !below.empty() && is_numbered_section(text_, cells[0], cells[1], below.front(), lexicon_);
    }

    [[nodiscard]] std::uint32_t serial_column() const
    {
        return static_cast<std::uint32_t>(std::ranges::find(head_.columns, ColumnKind::serial, &Column::kind) - head_.columns.begin());
    }

    // A line that opens with the next number is a row, whatever its cells are.
    [[nodiscard]] bool goes_on(const std::vector<Span>& cells) const
    {
        if (serial_column() != 0 || cells.size() < 2) return false;
        const std::uint32_t serial = serial_of(cells.front());
        return serial > 0 && serial == last_ + 1;
    }

    [[nodiscard]] std::uint32_t serial_of(Span cell) const noexcept { return serial_value(text_, cell); }

    std::string_view text_;
    const std::vector<TableLine>& lines_;
    LineHead head_;
    const LexiconTables& lexicon_;
    std::uint32_t last_ = 0;  // serial of the row above
    std::vector<Span> above_; // by column: the last cell of this section
};

} // namespace

std::optional<Grid> read_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                              const LexiconTables& lexicon)
{
    const std::size_t head_at = at + 1 < lines.size() && is_rule_line(text, lines[at].span) ? at + 1 : at;
    std::optional<LineHead> head = read_line_head(text, lines, head_at, lexicon);
    if (!head) return std::nullopt;
    Grid grid;
    Reader reader(text, lines, *head, lexicon);
    const std::size_t end = reader.read(head->last, grid);
    const bool any =
        std::ranges::any_of(grid.rows, [](const GridRow& row) { return row.kind == RowKind::task || row.kind == RowKind::unsplit; });
    if (!any) return std::nullopt;
    grid.columns = reader.columns();
    grid.span = text::trim(text, {lines[at].span.begin, lines[end - 1].span.end});
    next = end;
    return grid;
}

} // namespace zeren::outline
