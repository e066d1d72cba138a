// Looks at the columns once, and back over a few rows.
#include "outline/tables/merged_rows.hpp"

#include "lexicon/act_kinds.hpp"
#include "outline/tables/cells.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::size_t kMostIdle = 8; // rows in between: heads that are repeated, notes

// Who does the work; who helps or watches may be nobody in any row.
constexpr bool answers(RoleKind role) noexcept
{
    return leads(role) || role == RoleKind::responsible_unit || role == RoleKind::responsible_person;
}

// 改造养老中心8家, 加固堤防; not 12座, 合计3000万元, 以上由县民政局汇总, 填表说明：…, 民生工程.
bool is_work(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    constexpr std::ptrdiff_t kFewest = 3; // 汉字
    const std::string_view words = text.substr(0, cell.end);
    const auto word = lexicon.table_words.longest(words, cell.begin);
    const HeadWord head = word.found(cell.begin) ? static_cast<HeadWord>(word.value) : HeadWord::task;
    if (head == HeadWord::total || head == HeadWord::note || text::begins_with(words.substr(cell.begin), text::kAllAbove)) return false;
    std::ptrdiff_t han = 0;
    bool works = false;
    for (std::uint32_t at = cell.begin; at < cell.end; at += text::decode(text, at).size) {
        const text::Char kind = text::classify(text::decode(text, at).value);
        const auto act = lexicon.measures.acts.longest(words, at);
        const bool does = act.found(at) && is_doing(act.value);
        han += kind == text::Char::han;
        works = works || does || kind == text::Char::digit;
    }
    return works && han >= kFewest;
}

} // namespace

bool is_below_merged(std::string_view text, const RowFit& fit, const std::vector<Column>& columns, const std::vector<Span>& above,
                     const LexiconTables& lexicon)
{
    const auto serial = static_cast<std::size_t>(std::ranges::find(columns, ColumnKind::serial, &Column::kind) - columns.begin());
    if (serial >= fit.cells.size() || !fit.cells[serial].empty()) return false;
    bool work = false;
    bool somebody = false; // above
    for (std::size_t column = 0; column < fit.cells.size(); ++column) {
        const ColumnKind kind = columns[column].kind;
        const bool empty = fit.cells[column].empty();
        if (is_role(kind) && !empty) return false;
        if (!empty && (kind == ColumnKind::task || kind == ColumnKind::content)) work = work || is_work(text, fit.cells[column], lexicon);
        somebody = somebody || (is_role(kind) && answers(columns[column].role) && column < above.size() && !above[column].empty());
    }
    return work && somebody;
}

bool is_measure_below(std::string_view text, const RowFit& fit, const std::vector<Column>& columns, const std::vector<Span>& above,
                      const LexiconTables& lexicon)
{
    bool work = false;
    bool somebody = false;
    bool below = false; // a task, whose measure this is
    for (std::size_t column = 0; column < fit.cells.size(); ++column) {
        const ColumnKind kind = columns[column].kind;
        const bool empty = fit.cells[column].empty();
        if (!empty && (kind == ColumnKind::serial || kind == ColumnKind::task)) return false;
        below = below || (kind == ColumnKind::task && column < above.size() && !above[column].empty());
        if (empty) continue;
        somebody = somebody || (is_role(kind) && answers(columns[column].role));
        if (kind == ColumnKind::content || kind == ColumnKind::field) work = work || is_work(text, fit.cells[column], lexicon);
    }
    return below && work && somebody;
}

void take_from_above(const RowFit& fit, const std::vector<Column>& columns, const std::vector<Span>& above, GridRow& row, Grid& grid)
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
}

} // namespace zeren::outline
