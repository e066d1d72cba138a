// One walk over the rows, with the last cell of each column in hand.
#include "outline/table_dittos.hpp"

#include "outline/table_head.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"

#include <vector>

namespace zeren::outline {

void resolve_dittos(std::string_view text, Grid& grid)
{
    std::vector<Span> above(grid.columns.size());
    for (GridRow& row : grid.rows) {
        if (row.kind != RowKind::task) continue;
        for (GridCell& cell : row.cells) {
            const ColumnKind kind = grid.columns[cell.column].kind;
            if (!is_role(kind) && kind != ColumnKind::deadline) continue;
            const Span words = text::trim(text, cell.span);
            Span& last = above[cell.column];
            if (!text::is_ditto(text.substr(words.begin, words.size()))) last = cell.span;
            else if (!last.empty()) {
                cell.span = last;
                cell.continued = true;
            }
        }
    }
}

} // namespace zeren::outline
