// What a label says by its parts and values is asked of labels/label_values.hpp, as for labelled lines.
#include "outline/tables/value_columns.hpp"

#include "outline/labels/label_values.hpp"
#include "outline/tables/head_rows.hpp"
#include "outline/tables/places.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestRow = 3000; // bytes
constexpr std::size_t kMostLines = 12;      // below the head
constexpr std::size_t kFewestRows = 2;
constexpr std::size_t kFewestLabels = 2;
constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kMostColumns = 40;
constexpr std::size_t kLongestLabel = 12; // code points

bool persons_or_units(ColumnKind kind) noexcept { return kind == ColumnKind::units || kind == ColumnKind::persons; }

// 盯办人, 化解日期: the last part of a label, behind something. One 汉字 (处, 办) ends offices as well; 人 does not.
bool ends_as_label(std::string_view name, const LexiconTables& lexicon)
{
    const auto head = lexicon.label_heads.longest_ending(name);
    if (head.end == 0 || head.end >= name.size()) return false;
    const bool short_part = text::count_code_points(name.substr(head.end)) == 1;
    return !short_part || static_cast<LabelPart>(head.value) == LabelPart::persons;
}

// 责任单位　市水利局；责任领导：…: marks and values of labels, where no mark parts cells. Labels have none.
bool holds_value(std::string_view text, const Column& column, const LexiconTables& lexicon)
{
    constexpr text::Kinds kMarks{text::Char::colon, text::Char::semicolon, text::Char::comma, text::Char::stop};
    if (text::next_mark(text, column.label.begin, column.label.end, kMarks) < column.label.end) return true;
    const std::string_view words = text.substr(column.label.begin, column.label.size());
    if (column.kind != ColumnKind::unknown || ends_as_label(words, lexicon)) return false;
    const CellLook look = look_at(text, column.label, lexicon);
    return look.offices || look.time || look.number;
}

// The lines that seem to be rows open with the label of the head again: labelled lines of items (责任单位  市水利局    责任领导  韩志远).
bool repeats_label(std::string_view text, const std::vector<Column>& columns, const RowCells& rows)
{
    const auto words = [&](Span span) { return text.substr(span.begin, span.size()); };
    return std::ranges::any_of(rows, [&](const std::vector<Span>& row) {
        std::size_t same = 0;
        for (std::size_t i = 0; i < columns.size() && i < row.size(); ++i)
            same += static_cast<std::size_t>(!columns[i].label.empty() && words(text::trim(text, row[i])) == words(columns[i].label));
        return same > 0 && same < columns.size() && words(text::trim(text, row.front())) == words(columns.front().label);
    });
}

std::optional<Column> read_by_values(std::string_view text, const Column& column, std::size_t index, const RowCells& rows,
                                     const LexiconTables& lexicon)
{
    const std::string name = text::folded_name(text.substr(column.label.begin, column.label.size()));
    const auto head = lexicon.label_heads.longest_ending(name);
    const bool bare_time = head.end == 0 && static_cast<LabelPart>(head.value) == LabelPart::time; // 时间, 日期
    if (!bare_time && !ends_as_label(name, lexicon)) return std::nullopt;
    std::vector<Span> values;
    for (const std::vector<Span>& row : rows) {
        const Span value = text::trim(text, row[index]);
        if (!value.empty() && !look_at(text, value, lexicon).empty) values.push_back(value);
    }
    if (bare_time) { // when all of them are times, it is when the work is done
        Column times = column;
        times.kind = ColumnKind::deadline;
        const bool all = std::ranges::all_of(values, [&](Span value) { return look_at(text, value, lexicon).time; });
        return all && !values.empty() ? std::optional(times) : std::nullopt;
    }
    const std::optional<LabelMeaning> meaning = values.empty() ? std::nullopt : judge_label(name, text, values, lexicon);
    if (!meaning || meaning->word.means == Meaning::field) return std::nullopt;
    Column read = column;
    read.by_parts = true;
    if (meaning->word.means == Meaning::deadline) {
        read.kind = ColumnKind::deadline;
        return read;
    }
    if (meaning->word.means != Meaning::role) return std::nullopt;
    const bool units = static_cast<LabelPart>(lexicon.label_heads.longest_ending(name).value) == LabelPart::units;
    read.kind = units ? ColumnKind::units : ColumnKind::persons;
    read.role = meaning->word.role;
    return read;
}

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

} // namespace

RowCells rows_below(std::string_view text, const std::vector<TableLine>& lines, std::size_t head, Split split, std::size_t columns)
{
    RowCells rows;
    const bool placed = split == Split::pipes || split == Split::tabs;
    for (std::size_t i = head + 1; i < lines.size() && i - head <= kMostLines; ++i) {
        const Span line = lines[i].span;
        if (lines[i].is_heading || line.size() > kLongestRow) break;
        if (is_rule_line(text, line) || lines[i].split == Split::none) continue;
        std::vector<Span> cells = placed ? cells_in_place(text, line, split) : split_cells(text, line, split);
        if (cells.size() == columns) rows.push_back(std::move(cells));
    }
    return rows;
}

RowCells rows_of_block(const Block& block, std::uint32_t first, std::size_t columns)
{
    RowCells rows;
    for (const Cell& cell : block.cells) { // in the order of the text
        if (cell.row < first || cell.column >= columns) continue;
        if (cell.row - first >= kMostLines) break;
        if (cell.row - first >= rows.size()) rows.resize(cell.row - first + 1, std::vector<Span>(columns));
        rows[cell.row - first][cell.column] = cell.span;
    }
    return rows;
}

std::size_t rows_with_somebody(std::string_view text, const std::vector<Column>& columns, const RowCells& rows,
                               const LexiconTables& lexicon)
{
    if (repeats_label(text, columns, rows)) return 0;
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [&](const std::vector<Span>& cells) { return names_somebody(text, cells, columns, lexicon); }));
}

bool could_be_head(std::string_view text, std::vector<Column> columns, Split split, const LexiconTables& lexicon)
{
    if (columns.size() < kFewestColumns || columns.size() > kMostColumns) return false;
    if (split == Split::wide || split == Split::narrow) {
        const auto is_value = [&](const Column& column) { return holds_value(text, column, lexicon); };
        if (std::ranges::none_of(columns, [](const Column& one) { return one.kind != ColumnKind::unknown; })) return false;
        if (std::ranges::any_of(columns, is_value)) return false;
    }
    name_by_neighbours(text, columns, lexicon); // 牵头, 配合
    std::size_t labels = 0;
    bool of_somebody = false;
    for (const Column& column : columns) {
        const std::string_view words = text.substr(column.label.begin, column.label.size());
        if (words.size() > kLongestLabel * 4) return false;
        if (column.kind != ColumnKind::unknown) {
            ++labels;
            of_somebody = of_somebody || is_role(column.kind);
            continue;
        }
        if (column.label.empty()) continue;
        if (text::classify(text::decode(text, column.label.begin).value) == text::Char::digit) return false;
        if (!ends_as_label(words, lexicon)) continue;
        ++labels;
        const auto part = static_cast<LabelPart>(lexicon.label_heads.longest_ending(words).value);
        of_somebody = of_somebody || part == LabelPart::units || part == LabelPart::persons || part == LabelPart::leaders;
    }
    return labels >= kFewestLabels && of_somebody;
}

void take_amounts(std::string_view text, std::vector<Column>& columns, const RowCells& rows, const LexiconTables& lexicon)
{
    const auto is_work = [](const Column& column) { return column.kind == ColumnKind::task || column.kind == ColumnKind::content; };
    const auto is_object = [&](const Column& column) { return column.kind == ColumnKind::object; };
    if (rows.size() < kFewestRows || std::ranges::none_of(columns, is_object)) return;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto is_figure = [&](const std::vector<Span>& row) { return look_at(text, text::trim(text, row[i]), lexicon).number; };
        if (is_work(columns[i]) && std::ranges::all_of(rows, is_figure)) columns[i].kind = ColumnKind::number;
    }
}

bool name_by_values(std::string_view text, std::vector<Column>& columns, const RowCells& rows, const LexiconTables& lexicon)
{
    if (rows.size() < kFewestRows || repeats_label(text, columns, rows)) return false;
    std::vector<Column> read = columns;
    name_by_neighbours(text, read, lexicon);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (read[i].kind != ColumnKind::unknown || columns[i].label.empty()) continue;
        if (const auto named = read_by_values(text, columns[i], i, rows, lexicon)) read[i] = *named;
    }
    if (std::ranges::none_of(read, persons_or_units, &Column::kind)) return false;
    const std::size_t named = rows_with_somebody(text, read, rows, lexicon);
    if (named < kFewestRows || named * 2 <= rows.size()) return false;
    for (Column& column : read)
        if (column.kind == ColumnKind::unknown && !column.label.empty()) column.kind = ColumnKind::field;
    columns = std::move(read);
    return true;
}

void tell_columns_read(std::string_view text, const Grid& grid, Table& table)
{
    for (const Column& column : grid.columns) {
        if (!column.by_parts) continue;
        const auto rows = static_cast<std::size_t>(std::ranges::count(grid.rows, RowKind::task, &GridRow::kind));
        const Meaning means = column.kind == ColumnKind::deadline ? Meaning::deadline : Meaning::role;
        const std::string_view label = text.substr(column.label.begin, column.label.size());
        table.diagnostics.push_back(
            {"label_not_known", Severity::warning, tell_unknown_label(label, rows, means, column.role), column.label});
    }
}

} // namespace zeren::outline
