// Tables that say who answers, and nowhere for what: nothing is read of them, and that is told.
//
//     组别 | 责任领导 | 责任单位 | 备注        no column says what is done or looked after
//     一组 | 王明     | 县水务局 |
//
// A list of contacts (单位 | 责任人 | 联系电话) is none. Test: tests/unit/table_unread_test.cpp.
#include "outline/tables/grid.hpp"

#include "outline/tables/glued_head.hpp"
#include "outline/tables/head_lines.hpp"
#include "outline/tables/head_rows.hpp"
#include "outline/tables/matrices.hpp"
#include "outline/tables/merged_heads.hpp"
#include "outline/tables/places.hpp"
#include "outline/tables/spaced_labels.hpp"
#include "outline/tables/value_columns.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr const char* kNotRead = "table_not_read";
constexpr const char* kMessage =
    "This table names somebody, and its head does not say for what, or in words that are not known; nothing is read of it.";
constexpr const char* kMatrix = "The columns of this table are offices and its cells say what each does; nothing is read of it.";
constexpr std::uint32_t kLongestHeadLine = 600; // bytes
constexpr std::uint32_t kLongestRow = 3000;     // bytes
constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kMostColumns = 40;
constexpr std::ptrdiff_t kFewestKnown = 2; // labels of the lexicon
constexpr std::size_t kFewestRows = 2;
constexpr std::uint32_t kMostHeadRows = 4; // titles stand above the head

bool is_head_of_persons(const std::vector<Column>& columns)
{
    const auto known = std::ranges::count_if(columns, [](const Column& one) { return one.kind != ColumnKind::unknown; });
    return known >= kFewestKnown && std::ranges::none_of(columns, &Column::is_phone) && names_who(columns);
}

// 任务 | 谁来办: two columns, of work and of words that nobody knows, whose cells below are offices.
bool is_pair_with_offices(std::string_view text, const std::vector<Column>& columns, const RowCells& rows, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestLabel = 12; // code points
    if (columns.size() != 2 || rows.size() < kFewestRows) return false;
    const auto is_work = [](const Column& one) {
        return one.kind == ColumnKind::task || one.kind == ColumnKind::content || one.kind == ColumnKind::object;
    };
    const auto work = std::ranges::find_if(columns, is_work);
    if (work == columns.end()) return false;
    const auto other = static_cast<std::size_t>(work == columns.begin() ? 1 : 0);
    const std::string_view label = text.substr(columns[other].label.begin, columns[other].label.size());
    if (columns[other].kind != ColumnKind::unknown || label.empty() || text::count_code_points(label) > kLongestLabel) return false;
    return std::ranges::all_of(rows, [&](const std::vector<Span>& row) {
        const CellLook who = look_at(text, text::trim(text, row[other]), lexicon);
        return who.offices && !look_at(text, text::trim(text, row[1 - other]), lexicon).offices;
    });
}

std::vector<Column> read_heads(std::string_view text, const std::vector<Span>& labels, const LexiconTables& lexicon)
{
    std::vector<Column> columns;
    columns.reserve(labels.size());
    for (const Span label : labels) columns.push_back(read_head(text, label, lexicon));
    return columns;
}

// Behind the lines whose cells are parted as those of line `at` are.
std::size_t end_of_lines(const std::vector<TableLine>& lines, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < lines.size() && lines[end].split == lines[at].split && !lines[end].is_heading) ++end;
    return end;
}

// A head that ran together, over cells one a line that do not fit it: it has more columns than words are known of
// (序号诉求办到哪一步还要做什么责任部门 over six cells).
std::optional<Table> read_unread_glued(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                       const LexiconTables& lexicon)
{
    if (lines[at].span.size() > kLongestHeadLine) return std::nullopt;
    if (!is_head_of_persons(read_numbered_labels(text, lines[at].span, Gaps::joined, lexicon))) return std::nullopt;
    std::size_t length = lines_of_row(text, lines, at + 1);
    if (length < kFewestColumns) return std::nullopt;
    std::size_t end = at + 1;
    for (std::size_t more = length; more > 0; more = lines_of_row(text, lines, end)) end += length = more;
    next = std::min(end + length, lines.size()); // no number stands behind the last row: it is as long as the one above
    return make_unread(text::trim(text, {lines[at].span.begin, lines[next - 1].span.end}), kMessage);
}

} // namespace

Table make_unread(Span span, const char* message)
{
    Table table;
    table.span = span;
    table.other.push_back({Other::Kind::table, 0, span});
    table.diagnostics.push_back({kNotRead, Severity::warning, message, span});
    return table;
}

std::optional<Table> read_unread(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                 const LexiconTables& lexicon)
{
    const Split split = lines[at].split;
    if (split == Split::none) return read_unread_glued(text, lines, at, next, lexicon);
    if (lines[at].span.size() > kLongestHeadLine || lines[at].is_heading) return std::nullopt;
    const bool placed = split == Split::pipes || split == Split::tabs;
    if (const MergedHead merged = read_merged_head(text, lines, at, lexicon); merged.found) {
        next = std::max(merged.last + 1, end_of_lines(lines, merged.last));
        return make_unread(text::trim(text, {lines[at].span.begin, lines[next - 1].span.end}), kMessage);
    }
    std::vector<Span> labels = placed ? cells_in_place(text, lines[at].span, split) : split_cells(text, lines[at].span, split);
    if (labels.size() == 2 && split != Split::narrow) {
        const std::vector<Column> pair = read_heads(text, labels, lexicon);
        if (!is_pair_with_offices(text, pair, rows_below(text, lines, at, split, 2), lexicon)) return std::nullopt;
        next = end_of_rows(text, lines, at, 2);
        return make_unread(text::trim(text, {lines[at].span.begin, lines[next - 1].span.end}), kMessage);
    }
    if (labels.size() < kFewestColumns) return std::nullopt;
    const std::vector<std::size_t> offices = placed ? office_columns(text, labels, lexicon) : std::vector<std::size_t>{};
    if (!offices.empty() && holds_marks(text, offices, rows_below(text, lines, at, split, labels.size()), lexicon)) {
        next = end_of_rows(text, lines, at, labels.size());
        return make_unread(text::trim(text, {lines[at].span.begin, lines[next - 1].span.end}), kMatrix);
    }
    if (!placed) labels = join_spaced_labels(text, labels, lexicon);
    std::vector<Column> columns = read_heads(text, labels, lexicon);
    if (placed) name_by_neighbours(text, columns, lexicon);
    if (!could_be_head(text, columns, split, lexicon)) return std::nullopt;
    const RowCells rows = rows_below(text, lines, at, split, columns.size());
    name_by_values(text, columns, rows, lexicon);
    if (!is_head_of_persons(columns) || rows_with_somebody(text, columns, rows, lexicon) < kFewestRows) return std::nullopt;
    next = end_of_rows(text, lines, at, columns.size());
    return make_unread(text::trim(text, {lines[at].span.begin, lines[next - 1].span.end}), kMessage);
}

std::size_t end_of_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t head, std::size_t columns)
{
    const Split split = lines[head].split;
    const bool placed = split == Split::pipes || split == Split::tabs;
    std::size_t end = head + 1;
    for (std::size_t i = head + 1; i < lines.size() && !lines[i].is_heading && lines[i].span.size() <= kLongestRow; ++i) {
        if (!is_rule_line(text, lines[i].span)) {
            if (placed ? lines[i].split != split : lines[i].split == Split::none) break;
            const std::size_t cells =
                placed ? cells_in_place(text, lines[i].span, split).size() : split_cells(text, lines[i].span, split).size();
            const bool fewer = !placed && cells > 1 && cells < columns; // an empty cell is not there
            if (cells != columns && !fewer) break;
        }
        end = i + 1;
    }
    return end;
}

std::optional<Table> read_unread(std::string_view text, const Block& block, const LexiconTables& lexicon)
{
    std::size_t width = 0;
    for (const Cell& cell : block.cells) width = std::max<std::size_t>(width, cell.column + cell.column_span);
    if (width < 2 || width > kMostColumns) return std::nullopt;
    const RowCells heads = rows_of_block(block, 0, width);
    if (width < kFewestColumns) {
        const bool pair =
            !heads.empty() && is_pair_with_offices(text, read_heads(text, heads.front(), lexicon), rows_of_block(block, 1, width), lexicon);
        const Span span = text::trim(text, block.span);
        return pair && !span.empty() ? std::optional(make_unread(span, kMessage)) : std::nullopt;
    }
    for (std::uint32_t row = 0; row < std::min<std::size_t>(kMostHeadRows, heads.size()); ++row) {
        const std::vector<std::size_t> offices = office_columns(text, heads[row], lexicon);
        if (!offices.empty() && holds_marks(text, offices, rows_of_block(block, row + 1, width), lexicon))
            return make_unread(text::trim(text, block.span), kMatrix);
        std::vector<Column> columns;
        for (const Span cell : heads[row]) columns.push_back(read_head(text, cell, lexicon));
        name_by_neighbours(text, columns, lexicon);
        if (!could_be_head(text, columns, Split::pipes, lexicon)) continue;
        const RowCells rows = rows_of_block(block, row + 1, width);
        name_by_values(text, columns, rows, lexicon);
        if (!is_head_of_persons(columns)) continue;
        const Span span = text::trim(text, block.span);
        if (span.empty() || rows_with_somebody(text, columns, rows, lexicon) < kFewestRows) return std::nullopt;
        return make_unread(span, kMessage);
    }
    return std::nullopt;
}

} // namespace zeren::outline
