// Tables that share out amounts: every place or office has its part, and no column says who answers for it.
//
//     单位      任务数（亩）    完成时限        任务 stands in the head, places in front, figures behind them
//     城关镇    3000            10月底
//     石门乡    2500            10月底
//
//     工作任务 | 目标及质量要求        work and what is asked of it, and no column says of whom
//
// A place with a figure gives nobody a task by the model, but that the table is there must not be lost: table_not_read. What is only
// counted (乡镇 | 人口 | 面积), or was done (完成数), is not asked for. Test: tests/unit/table_quotas_test.cpp.
#include "outline/tables/grid.hpp"

#include "outline/bullet_heads.hpp"
#include "outline/tables/places.hpp"
#include "outline/tables/value_columns.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr const char* kMessage = "This table shares out amounts and names nobody who answers for them; nothing is read of it.";
constexpr std::uint32_t kLongestHeadLine = 400; // bytes
constexpr std::size_t kMostColumns = 40;
constexpr std::size_t kFewestRows = 2;
constexpr std::uint32_t kMostHeadRows = 3;
constexpr std::size_t kLinesAbove = 3; // a title, a unit of measure

// 单位, 乡镇, 县区, behind a column of numbers or classes: of whom the row is.
bool opens_with_places(std::string_view text, const std::vector<Span>& labels, const LexiconTables& lexicon, std::size_t& place)
{
    for (place = 0; place < labels.size(); ++place) {
        const Column column = read_head(text, labels[place], lexicon);
        if (column.kind == ColumnKind::serial || column.kind == ColumnKind::category) continue;
        const std::string name = text::plain_name(text.substr(column.label.begin, column.label.size()));
        return column.kind == ColumnKind::object || (!name.empty() && lexicon.generic_heads.longest_ending(name).end == 0);
    }
    return false;
}

// 任务数, 目标（亩）, 分解指标: an amount that is asked for.
bool asks(std::string_view text, Span label, const LexiconTables& lexicon)
{
    for (std::uint32_t at = label.begin; const auto word = lexicon.table_words.find(text.substr(0, label.end), at, label.end);) {
        const auto means = static_cast<HeadWord>(word.value);
        if (means == HeadWord::task || means == HeadWord::content) return true;
        at = word.begin + text::decode(text, word.begin).size;
    }
    return false;
}

// Rows of a place and a figure below one of the columns that ask; below any, where the title does.
bool share_out(std::string_view text, const std::vector<Span>& labels, const RowCells& rows, bool announced, const LexiconTables& lexicon)
{
    std::size_t place = 0;
    if (labels.size() < 2 || labels.size() > kMostColumns || rows.size() < kFewestRows) return false;
    if (!opens_with_places(text, labels, lexicon, place)) return false;
    std::size_t shares = 0;
    for (const std::vector<Span>& row : rows) {
        if (!look_at(text, text::trim(text, row[place]), lexicon).parties) continue;
        bool figure = false;
        for (std::size_t i = place + 1; i < labels.size() && !figure; ++i)
            figure = (announced || asks(text, labels[i], lexicon)) && look_at(text, text::trim(text, row[i]), lexicon).number;
        shares += static_cast<std::size_t>(figure);
    }
    return shares >= kFewestRows;
}

// 工作任务 | 目标及质量要求: work, and amounts asked for it, under labels that the lexicon has; nobody and no time.
bool asks_of_nobody(std::string_view text, const std::vector<Span>& labels, const RowCells& rows, const LexiconTables& lexicon)
{
    if (labels.size() < 2 || labels.size() > kMostColumns || rows.size() < kFewestRows) return false;
    std::vector<Column> columns;
    columns.reserve(labels.size());
    for (const Span label : labels) columns.push_back(read_head(text, label, lexicon));
    const auto known = [](const Column& column) {
        return column.kind != ColumnKind::unknown && !is_role(column.kind) && column.kind != ColumnKind::deadline;
    };
    const auto is_work = [](const Column& column) { return column.kind == ColumnKind::task || column.kind == ColumnKind::content; };
    if (!std::ranges::all_of(columns, known) || std::ranges::count_if(columns, is_work) < 2) return false;
    std::size_t asked = 0;
    for (const std::vector<Span>& row : rows) {
        bool work = false;
        bool amount = false;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const CellLook look = look_at(text, text::trim(text, row[i]), lexicon);
            work = work || (is_work(columns[i]) && !look.has_digit && !look.empty);
            amount = amount || (is_work(columns[i]) && look.has_digit && !look.number);
        }
        asked += static_cast<std::size_t>(work && amount);
    }
    return asked >= kFewestRows;
}

} // namespace

bool announces_shares(std::string_view text, Span line, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestTitle = 150; // bytes
    line = text::trim(text, line);
    if (line.empty() || line.size() > kLongestTitle || !ends_as_title(text, line, lexicon) || !asks(text, line, lexicon)) return false;
    const Span kind{line.begin, static_cast<std::uint32_t>(text::before(text, line.end))}; // without 表
    const auto label = lexicon.label_endings.longest_ending(text.substr(kind.begin, kind.size()));
    return label.end >= kind.size() || lexicon.words[label.value].means != Meaning::field;
}

std::optional<Table> read_quotas(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                 const LexiconTables& lexicon)
{
    const Span line = lines[at].span;
    const Split split = lines[at].split;
    if (split == Split::none || lines[at].is_heading || line.size() > kLongestHeadLine) return std::nullopt;
    bool announced = false;
    for (std::size_t i = at; i-- > 0 && i + kLinesAbove >= at && !announced;) announced = announces_shares(text, lines[i].span, lexicon);
    if (!announced && !asks(text, line, lexicon)) return std::nullopt;
    const bool placed = split == Split::pipes || split == Split::tabs;
    const std::vector<Span> labels = placed ? cells_in_place(text, line, split) : split_cells(text, line, split);
    const RowCells rows = rows_below(text, lines, at, split, labels.size());
    if (!share_out(text, labels, rows, announced, lexicon) && !(placed && asks_of_nobody(text, labels, rows, lexicon))) return std::nullopt;
    next = end_of_rows(text, lines, at, labels.size());
    return make_unread(text::trim(text, {line.begin, lines[next - 1].span.end}), kMessage);
}

std::optional<Table> read_quotas(std::string_view text, const Block& block, bool announced, const LexiconTables& lexicon)
{
    std::size_t width = 0;
    for (const Cell& cell : block.cells) width = std::max<std::size_t>(width, cell.column + cell.column_span);
    if (width < 2 || width > kMostColumns) return std::nullopt;
    const RowCells heads = rows_of_block(block, 0, width);
    for (std::uint32_t row = 0; row < std::min<std::size_t>(kMostHeadRows, heads.size()); ++row) {
        const RowCells rows = rows_of_block(block, row + 1, width);
        if (!share_out(text, heads[row], rows, announced, lexicon) && !asks_of_nobody(text, heads[row], rows, lexicon)) continue;
        const Span span = text::trim(text, block.span);
        return span.empty() ? std::nullopt : std::optional(make_unread(span, kMessage));
    }
    return std::nullopt;
}

} // namespace zeren::outline
