// Tables that say who answers, and nowhere for what: nothing is read of them, and that is told.
//
//     组别 | 责任领导 | 责任单位 | 备注        no column says what is done or looked after
//     一组 | 王明     | 县水务局 |
//
// A list of contacts (单位 | 责任人 | 联系电话) is none. Test: tests/unit/table_unread_test.cpp.
#include "outline/tables/grid.hpp"

#include "outline/tables/head_rows.hpp"
#include "outline/tables/places.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr const char* kNotRead = "table_not_read";
constexpr const char* kMessage =
    "This table names somebody, and its head does not say for what, or in words that are not known; nothing is read of it.";
constexpr std::uint32_t kLongestHeadLine = 600; // bytes
constexpr std::uint32_t kLongestRow = 3000;     // bytes
constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kMostColumns = 40;
constexpr std::ptrdiff_t kFewestKnown = 2; // labels of the lexicon
constexpr std::size_t kFewestRows = 2;
constexpr std::size_t kSoon = 12;          // lines below the head on which somebody must stand
constexpr std::uint32_t kMostHeadRows = 4; // titles stand above the head

bool is_head_of_persons(std::string_view text, std::vector<Column>& columns, const LexiconTables& lexicon)
{
    if (columns.size() < kFewestColumns || columns.size() > kMostColumns) return false;
    name_by_neighbours(text, columns, lexicon);
    const auto known = std::ranges::count_if(columns, [](const Column& one) { return one.kind != ColumnKind::unknown; });
    const bool phone = std::ranges::any_of(columns, &Column::is_phone);
    return known >= kFewestKnown && !phone && names_who(columns);
}

// Somebody below a label of roles, and nothing there that could not be.
bool names_somebody(std::string_view text, const std::vector<Span>& cells, const std::vector<Column>& columns, const LexiconTables& lexicon)
{
    bool somebody = false;
    for (std::size_t i = 0; i < columns.size() && i < cells.size(); ++i) {
        if (!is_role(columns[i].kind)) continue;
        const CellLook look = look_at(text, text::trim(text, cells[i]), lexicon);
        if (misfit(look, columns[i].kind) >= kUnfit) return false;
        somebody = somebody || look.parties || look.persons || look.labelled || look.clause;
    }
    return somebody;
}

Table unread_table(Span span)
{
    Table table;
    table.span = span;
    table.other.push_back({Other::Kind::table, 0, span});
    table.diagnostics.push_back({kNotRead, Severity::warning, kMessage, span});
    return table;
}

} // namespace

std::optional<Table> read_unread(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                 const LexiconTables& lexicon)
{
    if (lines[at].span.size() > kLongestHeadLine || lines[at].is_heading) return std::nullopt;
    const Split split = lines[at].split;
    if (split != Split::pipes && split != Split::tabs) return std::nullopt;
    const std::vector<Span> labels = cells_in_place(text, lines[at].span, split);
    std::vector<Column> columns;
    columns.reserve(labels.size());
    for (const Span label : labels) columns.push_back(read_head(text, label, lexicon));
    if (!is_head_of_persons(text, columns, lexicon)) return std::nullopt;
    std::size_t rows = 0;
    std::size_t end = at + 1;
    for (std::size_t i = at + 1; i < lines.size() && !lines[i].is_heading && lines[i].span.size() <= kLongestRow; ++i) {
        if (rows < kFewestRows && i - at > kSoon) break;
        if (is_rule_line(text, lines[i].span)) continue;
        if (lines[i].split != split) break;
        const std::vector<Span> cells = cells_in_place(text, lines[i].span, split);
        if (cells.size() != columns.size()) break;
        if (names_somebody(text, cells, columns, lexicon)) ++rows;
        end = i + 1;
    }
    if (rows < kFewestRows) return std::nullopt;
    next = end;
    return unread_table(text::trim(text, {lines[at].span.begin, lines[end - 1].span.end}));
}

std::optional<Table> read_unread(std::string_view text, const Block& block, const LexiconTables& lexicon)
{
    std::vector<Column> columns;
    std::vector<Span> cells; // of one row
    std::size_t rows = 0;
    bool found = false;
    const auto take_row = [&](std::uint32_t row) {
        if (found && names_somebody(text, cells, columns, lexicon)) ++rows;
        if (!found && row < kMostHeadRows) {
            columns.clear();
            for (const Span cell : cells) columns.push_back(read_head(text, cell, lexicon));
            found = is_head_of_persons(text, columns, lexicon);
        }
        cells.clear();
    };
    std::uint32_t row = 0;
    for (const Cell& cell : block.cells) { // in the order of the text
        if (cell.row != row) take_row(row);
        row = cell.row;
        if (cell.column > kMostColumns) return std::nullopt;
        if (cell.column > cells.size()) cells.resize(cell.column);
        cells.push_back(cell.span);
        if (cell.column_span > 1 && cell.column_span <= kMostColumns) cells.resize(cells.size() + cell.column_span - 1);
    }
    take_row(row);
    if (rows < kFewestRows) return std::nullopt;
    const Span span = text::trim(text, block.span);
    return span.empty() ? std::nullopt : std::optional(unread_table(span));
}

} // namespace zeren::outline
