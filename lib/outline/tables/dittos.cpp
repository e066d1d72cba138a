// One walk over the rows, with the last cell of each column in hand.
#include "outline/tables/dittos.hpp"

#include "outline/rules.hpp"
#include "outline/tables/head.hpp"
#include "outline/tables/merged_rows.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"

#include <algorithm>
#include <vector>

namespace zeren::outline {
namespace {

bool may_be_merged(ColumnKind kind) noexcept { return is_role(kind) || kind == ColumnKind::deadline; }

} // namespace

void resolve_dittos(std::string_view text, Grid& grid)
{
    std::vector<Span> above(grid.columns.size());
    for (GridRow& row : grid.rows) {
        if (row.kind != RowKind::task) continue;
        for (GridCell& cell : row.cells) {
            const ColumnKind kind = grid.columns[cell.column].kind;
            if (!may_be_merged(kind)) continue;
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

void fill_from_above(Grid& grid)
{
    std::vector<Span> above(grid.columns.size());
    for (GridRow& row : grid.rows) {
        if (row.kind != RowKind::task) {
            if (row.kind != RowKind::other) above.assign(above.size(), Span{});
            continue;
        }
        std::vector<bool> filled(above.size());
        for (const GridCell& cell : row.cells) {
            filled[cell.column] = true;
            above[cell.column] = cell.span;
        }
        bool lacks = false;
        for (std::uint32_t column = 0; column < above.size(); ++column) {
            const ColumnKind kind = grid.columns[column].kind;
            if (filled[column] || !may_be_merged(kind)) continue;
            if (above[column].empty()) lacks = lacks || is_role(kind);
            else row.cells.push_back({above[column], column, true, false});
        }
        row.lacks_role = row.lacks_role && lacks;
    }
}

bool says_who_leads_unled(std::string_view text, Span line, const LexiconTables& lexicon)
{
    std::vector<RulePassage> rules;
    find_rules(text, line, lexicon, rules);
    return std::ranges::any_of(rules, [](const RulePassage& rule) { return rule.kind == Rule::Kind::responsible_leads; });
}

void drop_guessed_leads(Grid& grid)
{
    for (GridRow& row : grid.rows)
        std::erase_if(row.cells, [&](const GridCell& cell) { return cell.continued && leads(grid.columns[cell.column].role); });
}

} // namespace zeren::outline
