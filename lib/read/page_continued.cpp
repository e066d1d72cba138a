// Tables that go on over the end of a page.
//
//     3 | 改造户厕3200户，建设 | 区农业农村局          the end of one page
//     ──────────────────────────────────────
//     序号 | 工作任务 | 牵头单位                     its head again, as on every page: dropped, as a running head is
//       | 污水处理点15处      |                      what is left of row 3: joined to it
//     4 | 发展特色种植        |                      the cell of 区农业农村局 was merged over both rows: it goes on
//
// Two tables are one where nothing stands between them, their upright rules stand at the same places, and the second begins with the
// head of the first or with a row that has no first cell. A table below another that only looks like it stays a table of its own.
// Test: tests/unit/read_page_table_test.cpp.
#include "read/page.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace zeren::reading {

namespace {

using Entry = TableDraft::Entry;

constexpr double kSamePlace = 0.01; // of the width of the table
constexpr std::uint32_t kMostHeadRows = 3;

// A blank does not tell cells apart: the two were wrapped by themselves.
std::string squeezed(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::decode(text, at);
        if (!text::is_blank(text::classify(c.value))) result += text.substr(at, c.size);
        at += c.size;
    }
    return result;
}

bool is_blank(const Entry& cell) { return squeezed(cell.text).empty(); }

std::uint32_t rows_of(const TableDraft& table)
{
    std::uint32_t rows = 0;
    for (const Entry& cell : table.cells) rows = std::max(rows, cell.row + cell.row_span);
    return rows;
}

using Row = std::vector<Entry>;

// The rows with which a table begins.
std::vector<Row> first_rows(const TableDraft& table)
{
    std::vector<Row> rows(std::min(rows_of(table), kMostHeadRows + 1));
    for (const Entry& cell : table.cells)
        if (cell.row < rows.size()) rows[cell.row].push_back(cell);
    for (Row& row : rows) std::ranges::sort(row, {}, &Entry::column);
    return rows;
}

bool is_same_cell(const Entry& one, const Entry& other)
{
    return one.column == other.column && one.column_span == other.column_span && one.row_span == other.row_span &&
           squeezed(one.text) == squeezed(other.text);
}

// How many rows the second table repeats of the beginning of the first.
std::uint32_t repeated_rows(const std::vector<Row>& one, const std::vector<Row>& other)
{
    const std::size_t most = std::min<std::size_t>({one.size(), other.size(), kMostHeadRows});
    std::uint32_t rows = 0;
    while (rows < most && !one[rows].empty() && std::ranges::equal(one[rows], other[rows], is_same_cell)) ++rows;
    return rows;
}

// A table to which those of the pages behind are joined. What a join looks at is kept, so that many pages cost no more than their cells.
class Continued {
public:
    explicit Continued(PageTable& table) : table_(table), head_(first_rows(table.draft)), rows_(rows_of(table.draft)) { note_ends(0); }

    // False when `next` is a table of its own.
    bool join(const PageTable& next)
    {
        if (!has_columns_of(next)) return false;
        const std::vector<Row> begin = first_rows(next.draft);
        const std::uint32_t head = repeated_rows(head_, begin);
        const Row row = head < begin.size() ? begin[head] : Row{};
        const bool rest = is_rest_of_row(row);
        if (head == 0 && !rest && std::ranges::none_of(row, [&](const Entry& cell) { return goes_on(cell); })) return false;
        if (rest) add_rest(row);
        append(next.draft, head, rest);
        return true;
    }

private:
    [[nodiscard]] bool has_columns_of(const PageTable& next) const
    {
        const double near = kSamePlace * std::max(table_.box.width(), 1.0);
        return std::ranges::equal(table_.columns, next.columns, [&](double a, double b) { return std::fabs(a - b) <= near; });
    }

    // The cell of a column that ends with the table, whether it began in its last row or above.
    [[nodiscard]] Entry* last_in(std::uint32_t column) const
    {
        const auto found = ends_.find(column);
        return found == ends_.end() ? nullptr : &table_.draft.cells[found->second];
    }

    // What is left of a row that the page cut: its first cell stands on the page before, and so do all that were short. Beside it a merged
    // cell may go on that holds for the rows below, too.
    [[nodiscard]] bool is_rest_of_row(const Row& row) const
    {
        if (row.empty() || row.front().column != 0) return false;
        const auto first = std::ranges::find_if_not(row, [&](const Entry& cell) { return goes_on_below(cell); });
        if (first == row.end() || !is_blank(*first)) return false;
        return std::all_of(first, row.end(), [&](const Entry& cell) {
            const Entry* above = last_in(cell.column);
            if (goes_on_below(cell)) return true;
            if (above == nullptr || above->column_span != cell.column_span) return false;
            return is_blank(cell) ? cell.row_span == 1 : !is_blank(*above); // what is left of a merged cell's words, too
        });
    }
    [[nodiscard]] bool goes_on_below(const Entry& cell) const { return cell.row_span > 1 && goes_on(cell); }

    void add_rest(const Row& row) const
    {
        for (const Entry& cell : row) {
            if (is_blank(cell)) continue;
            std::string& text = last_in(cell.column)->text;
            text += wrap_gap(text, cell.text);
            text += cell.text;
        }
    }

    // A merged cell whose words stand on the page before: blank over several rows, or blank below a cell that was merged.
    [[nodiscard]] bool goes_on(const Entry& cell) const
    {
        const Entry* above = last_in(cell.column);
        return above != nullptr && is_blank(cell) && !is_blank(*above) && above->column_span == cell.column_span &&
               (above->row_span > 1 || cell.row_span > 1);
    }

    // The rows from `first` on; of these, where the first is the rest of a row, only the merged cells that go on.
    void append(const TableDraft& next, std::uint32_t first, bool rest)
    {
        const std::uint32_t begin_row = first + (rest ? 1 : 0);
        const std::uint32_t above = rows_;
        const std::size_t begin = table_.draft.cells.size();
        std::vector<std::size_t> extended;
        for (const Entry& cell : next.cells) {
            if (cell.row < first) continue;
            if (cell.row == first && (rest ? cell.row_span > 1 : goes_on(cell))) {
                Entry& upper = *last_in(cell.column);
                upper.row_span += cell.row_span - (rest ? 1 : 0);
                rows_ = std::max(rows_, upper.row + upper.row_span);
                extended.push_back(ends_.at(cell.column));
                continue;
            }
            if (cell.row < begin_row) continue;
            table_.draft.cells.push_back(cell);
            table_.draft.cells.back().row += above - begin_row;
            rows_ = std::max(rows_, table_.draft.cells.back().row + cell.row_span);
        }
        if (rows_ == above) return; // a rest and nothing behind it
        ends_.clear();
        note_ends(begin);
        for (const std::size_t i : extended) note_end(i);
    }
    void note_end(std::size_t i)
    {
        const Entry& cell = table_.draft.cells[i];
        if (cell.row + cell.row_span == rows_) ends_[cell.column] = i;
    }
    void note_ends(std::size_t begin)
    {
        for (std::size_t i = begin; i < table_.draft.cells.size(); ++i) note_end(i);
    }

    PageTable& table_;
    std::vector<Row> head_;
    std::uint32_t rows_;
    std::map<std::uint32_t, std::size_t> ends_; // column → the cell that ends with the table
};

bool has_line(const std::vector<PageLine>& lines, double from, double to)
{
    return std::ranges::any_of(lines, [&](const PageLine& line) { return line.box.middle() > from && line.box.middle() < to; });
}

} // namespace

void join_continued(std::vector<std::vector<PageTable>>& tables, const std::vector<std::vector<PageLine>>& lines)
{
    constexpr double kEverywhere = 1e9;
    std::unique_ptr<Continued> open; // the table at the end of the page before
    for (std::size_t page = 0; page < tables.size(); ++page) {
        std::vector<PageTable>& here = tables[page];
        if (here.empty()) {
            open.reset();
            continue;
        }
        const bool joined = open && !has_line(lines[page], -kEverywhere, here.front().box.top) && open->join(here.front());
        if (joined) {
            const double foot = here.front().box.bottom;
            here.erase(here.begin());
            if (here.empty()) {
                if (has_line(lines[page], foot, kEverywhere)) open.reset();
                continue;
            }
        }
        open.reset();
        if (!has_line(lines[page], here.back().box.bottom, kEverywhere)) open = std::make_unique<Continued>(here.back());
    }
}

} // namespace zeren::reading
