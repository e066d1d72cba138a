// Each place is tried on the rows; the cost is that of align.hpp.
#include "outline/tables/merged_heads.hpp"

#include "outline/tables/head_rows.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <limits>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestHeadLine = 600; // bytes
constexpr std::uint32_t kLongestRow = 3000;     // bytes
constexpr std::size_t kFewestLabels = 2;        // of the second row
constexpr std::uint32_t kLongestLabel = 10;     // code points of one that the lexicon lacks
constexpr std::uint32_t kLongestName = 3;       // 宣传载体 begins as a name does
constexpr std::size_t kMostColumns = 24;
constexpr std::size_t kMostRows = 6; // that are looked at
constexpr std::size_t kFewestRows = 2;
constexpr std::uint32_t kLosesLabel = 20; // the cost of a label that says what its column holds, in the place of a merged cell

// A head is no row of the table: every cell is a label or could be one, two at least are known, and one says who.
bool are_labels(const std::vector<Column>& columns, std::string_view text, const LexiconTables& lexicon)
{
    std::size_t known = 0;
    bool who = false;
    for (const Column& column : columns) {
        if (column.kind == ColumnKind::serial) return false; // of the first row
        known += static_cast<std::size_t>(column.kind != ColumnKind::unknown);
        who = who || is_role(column.kind);
        if (column.kind != ColumnKind::unknown) continue;
        const CellLook look = look_at(text, column.label, lexicon);
        if (look.empty || look.number || look.parties || (look.persons && look.length <= kLongestName) || look.clause || look.time ||
            look.length > kLongestLabel)
            return false;
    }
    return who && known >= kFewestLabels;
}

std::vector<Column> read_columns(std::string_view text, const std::vector<Span>& cells, const LexiconTables& lexicon)
{
    std::vector<Column> columns;
    columns.reserve(cells.size());
    for (const Span cell : cells) columns.push_back(read_head(text, cell, lexicon));
    return columns;
}

// The rows below line `at` that have most cells.
std::vector<std::vector<Span>> fullest_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, Split split)
{
    std::vector<std::vector<Span>> rows;
    std::size_t most = 0;
    for (std::size_t i = at + 1; i < lines.size() && i - at <= kMostRows && lines[i].split == split; ++i) {
        if (lines[i].is_heading || lines[i].span.size() > kLongestRow) break;
        if (is_rule_line(text, lines[i].span)) continue;
        rows.push_back(split_cells(text, lines[i].span, split));
        most = std::max(most, rows.back().size());
    }
    std::erase_if(rows, [&](const std::vector<Span>& row) { return row.size() < most; });
    return rows;
}

bool is_merged(ColumnKind kind) noexcept { return kind == ColumnKind::unknown || kind == ColumnKind::duties || kind == ColumnKind::units; }

std::uint32_t cost_of(std::string_view text, const std::vector<Column>& columns, const std::vector<std::vector<Span>>& rows,
                      const LexiconTables& lexicon)
{
    std::uint32_t cost = 0;
    for (const std::vector<Span>& row : rows) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const CellLook look = look_at(text, text::trim(text, row[i]), lexicon);
            const bool loose = look.empty && columns[i].kind != ColumnKind::task;
            const std::uint32_t one = loose ? 0 : misfit(look, columns[i].kind);
            if (one >= kUnfit) return kUnfit;
            cost += one;
        }
    }
    return cost;
}

} // namespace

MergedHead read_merged_head(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, const LexiconTables& lexicon)
{
    MergedHead head;
    const Split split = lines[at].split;
    if ((split != Split::pipes && split != Split::tabs) || lines[at].span.size() > kLongestHeadLine) return head;
    std::size_t below = at + 1;
    if (below < lines.size() && is_rule_line(text, lines[below].span)) ++below;
    if (below >= lines.size() || lines[below].split != split || lines[below].span.size() > kLongestHeadLine) return head;
    const std::vector<Column> lower = read_columns(text, split_cells(text, lines[below].span, split), lexicon);
    if (lower.size() < kFewestLabels || lower.size() > kMostColumns || !are_labels(lower, text, lexicon)) return head;
    const std::vector<Column> upper = read_columns(text, split_cells(text, lines[at].span, split), lexicon);
    const auto rows = fullest_rows(text, lines, below, split);
    if (upper.empty() || upper.size() > kMostColumns || rows.size() < kFewestRows) return head;
    const std::size_t width = rows.front().size();
    if (width <= upper.size() || width <= lower.size() || width >= upper.size() + lower.size()) return head;
    head.found = true;
    head.last = below;
    const std::size_t merged = upper.size() + lower.size() - width;
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
    for (std::size_t begin = 0; begin + merged <= upper.size(); ++begin) {
        std::vector<Column> columns(upper.begin(), upper.begin() + static_cast<std::ptrdiff_t>(begin));
        columns.insert(columns.end(), lower.begin(), lower.end());
        columns.insert(columns.end(), upper.begin() + static_cast<std::ptrdiff_t>(begin + merged), upper.end());
        std::uint32_t cost = cost_of(text, columns, rows, lexicon);
        for (std::size_t i = begin; i < begin + merged; ++i) cost += is_merged(upper[i].kind) ? 0 : kLosesLabel;
        if (cost >= kUnfit || cost > least) continue;
        head.columns = cost < least ? std::move(columns) : std::vector<Column>();
        least = cost;
    }
    return head;
}

} // namespace zeren::outline
