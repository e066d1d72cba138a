// The second row is looked for only where the first leaves cells empty.
#include "outline/tables/head_rows.hpp"

#include "outline/clauses/times.hpp"
#include "outline/tables/merged_heads.hpp"
#include "outline/tables/places.hpp"
#include "outline/tables/spaced_labels.hpp"
#include "outline/tables/value_columns.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestHeadLine = 600; // bytes
constexpr std::size_t kLongestLabel = 15;       // code points of a label of the second row
constexpr std::ptrdiff_t kFewestKnown = 2;      // labels of the lexicon that make neighbours of them heads

std::string_view words(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

bool names_columns(const std::vector<Column>& columns) noexcept
{
    return std::ranges::none_of(columns, [](const Column& column) { return column.kind == ColumnKind::unknown; });
}

// Role words that are verbs: 牵头, 主办.
const Word* role_verb(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    const auto word = lexicon.role_words.longest(text.substr(0, cell.end), cell.begin);
    if (!word.found(cell.begin) || word.end != cell.end) return nullptr;
    const Word& known = lexicon.words[word.value];
    return known.kind == WordKind::verb && known.means == Meaning::role ? &known : nullptr;
}

// A few words that are a label or could be one: no party, no amount, no sentence.
bool could_be_lower(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    if (text::count_code_points(words(text, cell)) > kLongestLabel || without_stop(text, cell) != cell) return false;
    if (read_head(text, cell, lexicon).kind != ColumnKind::unknown || role_verb(text, cell, lexicon) != nullptr) return true;
    const CellLook look = look_at(text, cell, lexicon);
    return !look.empty && !look.parties && !look.persons && !look.number && !look.labelled && !look.clause;
}

// The columns of two rows of a head; none when the lower is no row of it.
std::vector<Column> read_two_rows(std::string_view text, std::vector<Span> upper, std::vector<Span> lower, const LexiconTables& lexicon)
{
    if (upper.size() != lower.size()) return {};
    for (std::size_t i = 0; i < upper.size(); ++i) { // a program repeats what was merged
        if (words(text, upper[i]) == words(text, lower[i])) lower[i] = {};
    }
    for (std::size_t i = upper.size(); i-- > 1;)
        if (words(text, upper[i]) == words(text, upper[i - 1])) upper[i] = {};
    std::vector<Column> columns;
    std::size_t alone = 0;
    for (std::size_t begin = 0, end = 0; begin < upper.size(); begin = end) {
        if (upper[begin].empty()) return {};
        for (end = begin + 1; end < upper.size() && upper[end].empty();) ++end;
        const Column above = read_head(text, upper[begin], lexicon);
        if (end == begin + 1) {
            if (!lower[begin].empty()) return {};
            columns.push_back(above);
            ++alone;
            continue;
        }
        for (std::size_t i = begin; i < end; ++i) {
            if (lower[i].empty() || !could_be_lower(text, lower[i], lexicon)) return {};
            columns.push_back(read_lower_head(text, above, lower[i], lexicon));
            if (columns.back().kind == ColumnKind::unknown) columns.back().kind = ColumnKind::field;
        }
    }
    return alone > 0 && alone < columns.size() ? columns : std::vector<Column>();
}

// 单位, 目标值, 2024年: what stands below an indicator.
bool holds_figures(std::string_view text, Span label, const LexiconTables& lexicon)
{
    const std::string_view name = words(text, label);
    const MeasureTables& measures = lexicon.measures;
    return measures.begin(MeasureWord::unit_label).longest(name, 0).end == name.size() ||
           measures.end(MeasureWord::goal_label).longest_ending(name).end < name.size() || !read_time_phrase(text, label).empty();
}

// 1 新建公厕12座 县城管局, below a head whose labels stand further apart: its number says that it is no heading of a section.
bool is_row_of_single_blanks(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, const std::vector<Column>& columns)
{
    if (columns.front().kind != ColumnKind::serial || at >= lines.size() || lines[at].span.size() > kLongestHeadLine) return false;
    if (find_split(text, lines[at].span) != Split::narrow) return false;
    const std::vector<Span> cells = split_cells(text, lines[at].span, Split::narrow);
    const bool counted = text::classify(text::decode(text, cells.front().begin).value) == text::Char::digit; // 一、 heads a section
    return cells.size() > 2 && counted && is_serial_cell(text, cells.front());
}

} // namespace

Column read_lower_head(std::string_view text, const Column& upper, Span cell, const LexiconTables& lexicon)
{
    Column column = read_head(text, cell, lexicon);
    if (column.kind != ColumnKind::unknown) return column;
    if (const Word* verb = is_role(upper.kind) ? role_verb(text, text::trim(text, cell), lexicon) : nullptr; verb != nullptr) {
        column.kind = upper.kind == ColumnKind::persons ? ColumnKind::persons : ColumnKind::units;
        column.role = verb->role;
        return column;
    }
    const bool holds_words = upper.kind == ColumnKind::field || upper.kind == ColumnKind::content || upper.kind == ColumnKind::number;
    if (holds_words) column.kind = ColumnKind::field;
    return column;
}

void name_by_neighbours(std::string_view text, std::vector<Column>& columns, const LexiconTables& lexicon)
{
    const auto is_known = [](const Column& column) { return column.kind != ColumnKind::unknown; };
    if (std::ranges::count_if(columns, is_known) < kFewestKnown) return;
    for (Column& column : columns) {
        if (is_known(column) || column.label.empty()) continue;
        if (const Word* verb = role_verb(text, column.label, lexicon); verb != nullptr) {
            column.kind = ColumnKind::units;
            column.role = verb->role;
        } else if (holds_figures(text, column.label, lexicon) || look_at(text, column.label, lexicon).parties) {
            column.kind = ColumnKind::field;
        }
    }
}

std::optional<LineHead> read_line_head(std::string_view text, const std::vector<TableLine>& lines, std::size_t at,
                                       const LexiconTables& lexicon)
{
    const Span line = lines[at].span;
    if (line.size() > kLongestHeadLine) return std::nullopt;
    LineHead head;
    head.first = head.last = at;
    head.split = lines[at].split;
    if (head.split == Split::none) return std::nullopt;
    const bool placed = head.split == Split::pipes || head.split == Split::tabs;
    std::vector<Span> cells = split_cells(text, line, head.split);
    if (!placed) cells = join_spaced_labels(text, cells, lexicon);
    if (cells.size() < (placed ? 2U : 3U)) return std::nullopt;
    if (placed && cells.size() > 2) {
        std::size_t below = at + 1;
        if (below < lines.size() && is_rule_line(text, lines[below].span)) ++below;
        if (below < lines.size() && lines[below].span.size() <= kLongestHeadLine && lines[below].split == head.split) {
            head.columns =
                read_two_rows(text, cells_in_place(text, line, head.split), cells_in_place(text, lines[below].span, head.split), lexicon);
            if (!head.columns.empty()) head.last = below;
        }
    }
    if (placed && head.columns.empty()) {
        if (MergedHead merged = read_merged_head(text, lines, at, lexicon); !merged.columns.empty()) {
            head.columns = std::move(merged.columns);
            head.last = merged.last;
        }
    }
    if (head.columns.empty())
        for (const Span cell : cells) head.columns.push_back(read_head(text, cell, lexicon));
    keep_one_serial(head.columns);
    if (placed && head.last == at) name_by_neighbours(text, head.columns, lexicon);
    if (!names_columns(head.columns) && could_be_head(text, head.columns, head.split, lexicon))
        name_by_values(text, head.columns, rows_below(text, lines, head.last, head.split, head.columns.size()), lexicon);
    if (std::ranges::any_of(head.columns, [](const Column& column) { return column.kind == ColumnKind::object; }))
        take_amounts(text, head.columns, rows_below(text, lines, head.last, head.split, head.columns.size()), lexicon);
    if (!is_head(head.columns)) return std::nullopt;
    if ((head.split == Split::narrow || head.columns.size() == 2) && !names_columns(head.columns)) return std::nullopt;
    if (head.split == Split::wide && names_columns(head.columns) && is_row_of_single_blanks(text, lines, at + 1, head.columns))
        head.split = Split::narrow;
    choose_task(head.columns);
    return head;
}

} // namespace zeren::outline
