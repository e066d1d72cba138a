// Looks at the columns once, and back over a few rows.
#include "outline/tables/merged_rows.hpp"

#include "outline/tables/cells.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::size_t kMostIdle = 8; // rows in between: heads that are repeated, notes

// Who does the work; who helps or watches may be nobody in any row.
constexpr bool answers(RoleKind role) noexcept
{
    return leads(role) || role == RoleKind::responsible_unit || role == RoleKind::responsible_person;
}

} // namespace

bool is_below_merged(const RowFit& fit, const std::vector<Column>& columns, const std::vector<Span>& above)
{
    const auto serial = static_cast<std::size_t>(std::ranges::find(columns, ColumnKind::serial, &Column::kind) - columns.begin());
    if (serial >= fit.cells.size() || !fit.cells[serial].empty()) return false;
    bool work = false;
    bool somebody = false; // above
    for (std::size_t column = 0; column < fit.cells.size(); ++column) {
        const ColumnKind kind = columns[column].kind;
        const bool empty = fit.cells[column].empty();
        if (is_role(kind) && !empty) return false;
        work = work || (!empty && (kind == ColumnKind::task || kind == ColumnKind::content));
        somebody = somebody || (is_role(kind) && answers(columns[column].role) && column < above.size() && !above[column].empty());
    }
    return work && somebody;
}

bool take_from_above(const RowFit& fit, const std::vector<Column>& columns, const std::vector<Span>& above, GridRow& row, Grid& grid)
{
    row.lacks_role = false;
    for (std::uint32_t column = 0; column < fit.cells.size(); ++column) {
        if (!fit.cells[column].empty() || above[column].empty()) continue;
        const bool role = is_role(columns[column].kind) && answers(columns[column].role) && !leads(columns[column].role);
        if (role || columns[column].kind == ColumnKind::task) row.cells.push_back({above[column], column, true, false});
    }
    std::ranges::sort(row.cells, {}, &GridCell::column);
    for (const GridCell& cell : row.cells) {
        if (!cell.continued) continue;
        const auto same = [&](const GridCell& one) { return one.span == cell.span; };
        for (std::size_t i = grid.rows.size(); i > 0 && grid.rows.size() - i < kMostIdle; --i) {
            const auto found = std::ranges::find_if(grid.rows[i - 1].cells, same);
            if (found == grid.rows[i - 1].cells.end()) continue;
            found->goes_on = true;
            break;
        }
    }
    return true;
}

} // namespace zeren::outline
