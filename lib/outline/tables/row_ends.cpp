// Rows that blanks part, and whose cells hold blanks or line ends themselves.
//
//     序号 类别 主要任务 细化措施 牵头单位 参与单位
//     1 加强水资源保 护 严守用水总量红线 实施双控行动，量水而行。 市水利局 市发展改革委、农业局等
//     2 一般公共预算收入增长5%。 区财政局
//     区税务局
//     区政府有关部门，各乡镇人民政府。
//
// Where the text ends nobody can say by its blanks, but who does it stands at the end of the row: as many cells of parties, persons and
// times as there are such columns. Lines of nothing but parties between two numbers belong to the row above.
// Test: tests/unit/table_row_ends_test.cpp.
#include "outline/tables/row_ends.hpp"

#include "outline/tables/cells.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

bool holds_text(ColumnKind kind) noexcept
{
    return kind == ColumnKind::task || kind == ColumnKind::content || kind == ColumnKind::category || kind == ColumnKind::field ||
           kind == ColumnKind::unknown;
}

bool ends_row(const CellLook& look) noexcept { return look.parties || look.persons || look.time || look.labelled || look.clause; }

// 县财政局, 计财科: parties, or a short name that ends as one.
bool ends_as_office(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kShortest = 3; // code points
    constexpr std::uint32_t kLongest = 8;
    const CellLook look = look_at(text, cell, lexicon);
    if (look.parties) return true;
    const std::string_view name = text.substr(cell.begin, cell.size());
    return look.list_like && !look.has_digit && look.length >= kShortest && look.length <= kLongest &&
           lexicon.organisation_endings.longest_ending(name).end < name.size();
}

} // namespace

std::optional<RowFit> fit_row_end(std::string_view text, const std::vector<Span>& cells, const std::vector<Column>& columns,
                                  const LexiconTables& lexicon)
{
    if (columns.front().kind != ColumnKind::serial) return std::nullopt;
    const auto end_of_text = std::find_if_not(columns.begin() + 1, columns.end(), [](const Column& one) { return holds_text(one.kind); });
    const std::vector<Column> last(end_of_text, columns.end());
    const bool closed = std::ranges::all_of(last, [](const Column& one) { return is_role(one.kind) || one.kind == ColumnKind::deadline; });
    const auto task = std::ranges::find(columns, ColumnKind::task, &Column::kind);
    if (last.empty() || !closed || task >= end_of_text || cells.size() < last.size() + 2) return std::nullopt;
    std::size_t begin = cells.size();
    while (begin > 2 && ends_row(look_at(text, cells[begin - 1], lexicon))) --begin;
    if (begin == cells.size() || !look_at(text, cells.front(), lexicon).serial) return std::nullopt;
    if (begin == 2 && ends_row(look_at(text, cells[1], lexicon))) return std::nullopt; // nothing but parties: there is no text
    const std::vector<Span> tail(cells.begin() + static_cast<std::ptrdiff_t>(begin), cells.end());
    const std::optional<RowFit> fit = fit_row(text, tail, last, tail.size() > last.size(), Missing::empty, lexicon);
    if (!fit || fit->ambiguous || std::ranges::any_of(fit->cells, &Span::empty)) return std::nullopt;
    RowFit row;
    row.cells.resize(columns.size());
    row.cells.front() = cells.front();
    row.cells[static_cast<std::size_t>(task - columns.begin())] = {cells[1].begin, cells[begin - 1].end};
    std::ranges::copy(fit->cells, row.cells.begin() + (end_of_text - columns.begin()));
    return row;
}

std::vector<Span> part_text_from_parties(std::string_view text, std::vector<Span> cells, std::size_t columns, const LexiconTables& lexicon)
{
    if (cells.size() + 1 != columns) return cells;
    std::size_t found = cells.size();
    Span parties;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        std::uint32_t begin = cells[i].end; // behind its last blank
        while (begin > cells[i].begin && !text::is_blank(text::classify(text::decode_before(text, begin).value)))
            begin = static_cast<std::uint32_t>(text::before(text, begin));
        if (begin == cells[i].begin || begin == cells[i].end) continue;
        const CellLook front = look_at(text, text::trim(text, {cells[i].begin, begin}), lexicon);
        const bool names = front.parties || front.persons || front.time || front.serial || front.labelled;
        if (names || !ends_as_office(text, {begin, cells[i].end}, lexicon)) continue;
        if (found < cells.size()) return cells;
        found = i;
        parties = {begin, cells[i].end};
    }
    if (found == cells.size()) return cells;
    cells[found] = text::trim(text, {cells[found].begin, parties.begin});
    cells.insert(cells.begin() + static_cast<std::ptrdiff_t>(found) + 1, parties);
    return cells;
}

bool joins_text(const RowFit& fit, const std::vector<Span>& cells, const std::vector<Column>& columns)
{
    if (std::ranges::count_if(columns, [](const Column& one) { return holds_text(one.kind); }) < 2) return false;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const Span cell = fit.cells[column];
        if (holds_text(columns[column].kind) && !cell.empty() && std::ranges::find(cells, cell) == cells.end()) return true;
    }
    return false;
}

bool is_line_of_parties(std::string_view text, Span line, Split split, const LexiconTables& lexicon)
{
    const std::vector<Span> cells = split_cells(text, line, split);
    return !cells.empty() && std::ranges::all_of(cells, [&](Span cell) {
        const CellLook look = look_at(text, cell, lexicon);
        return look.parties || look.time;
    });
}

} // namespace zeren::outline
