// From the cells of a grid to items.
//
//     1    新建第四幼儿园    计财股    8月底前
//
// is an Item with number 1, text 新建第四幼儿园, a Duty {lead_unit, 牵头股室, 计财股} and a deadline. The label is the column's head,
// far above; the piece is the cell alone. A cell that speaks for itself (牵头单位：A 配合单位：B; A牵头，B配合) is read as any other
// text. One task over several rows is one item; where the rows below it have tasks of their own, these are its children. A merged cell
// of a role or deadline stands in the pieces of each row that it covers, but in the extent of the first alone.
#include "outline/tables/grid.hpp"

#include "outline/tables/cells.hpp"
#include "outline/tables/dittos.hpp"
#include "outline/tables/duties.hpp"
#include "outline/tables/value_columns.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr const char* kNotSplit = "table_not_split";
constexpr const char* kNoNumber = "row_without_number";

class Maker {
public:
    Maker(std::string_view text, const Grid& grid, const LexiconTables& lexicon) : text_(text), grid_(grid), lexicon_(lexicon)
    {
        table_.span = grid.span;
    }

    Table make()
    {
        for (std::size_t i = 0; i < grid_.rows.size(); ++i) {
            const GridRow& row = grid_.rows[i];
            switch (row.kind) {
            case RowKind::section: add_section(row); break;
            case RowKind::unsplit: add_unsplit(row); break;
            case RowKind::task: add_row(i); break;
            case RowKind::stray: report(row.span, "This row lacks cells, nobody knows which; nothing is read of it."); [[fallthrough]];
            case RowKind::other: task_ = {}; break;
            }
        }
        tell_rows_without_number();
        add_others();
        return std::move(table_);
    }

private:
    [[nodiscard]] std::string_view words(Span span) const { return text_.substr(span.begin, span.size()); }
    [[nodiscard]] const Column& column_of(const GridCell& cell) const { return grid_.columns[cell.column]; }
    [[nodiscard]] const GridCell* find(const GridRow& row, ColumnKind kind) const
    {
        const auto found = std::ranges::find_if(row.cells, [&](const GridCell& cell) { return column_of(cell).kind == kind; });
        return found == row.cells.end() ? nullptr : &*found;
    }

    // 一、就业社保 in a column of classes: a heading of rows, and no word about this one.
    [[nodiscard]] bool heads_rows(const GridCell& cell) const
    {
        return column_of(cell).kind == ColumnKind::category && is_section_row(text_, text::trim(text_, cell.span));
    }

    void add_section(const GridRow& row);
    void add_unsplit(const GridRow& row);
    void add_row(std::size_t index);
    void add_task(const GridRow& row, const GridCell& task, std::int32_t parent);
    void add_cell(Item& item, const GridCell& cell);
    void add_duty(Item& item, const Column& column, Span cell, Origin origin);
    [[nodiscard]] const GridCell* own_content(const GridRow& row) const;
    [[nodiscard]] bool has_measures(std::size_t index, const GridCell& task) const;
    void set_extent(Item& item, const GridRow& row) const;
    void report(Span span, const char* message);
    void tell_rows_without_number();
    void add_others();

    std::string_view text_;
    const Grid& grid_;
    const LexiconTables& lexicon_;
    Table table_;
    Span task_;              // the merged task cell that goes on
    std::int32_t owner_ = 0; // the item made of it
    bool has_children_ = false;
};

void Maker::report(Span span, const char* message)
{
    if (!table_.diagnostics.empty()) { // rows side by side are one finding
        Span& last = table_.diagnostics.back().span;
        if (table_.diagnostics.back().message == message && last.end <= span.begin && text::trim(text_, {last.end, span.begin}).empty()) {
            last.end = span.end;
            return;
        }
    }
    table_.diagnostics.push_back({kNotSplit, Severity::warning, message, span});
}

void Maker::add_section(const GridRow& row)
{
    task_ = {};
    SectionDraft section;
    const Span cell = text::trim(text_, row.cells.back().span);
    section.mark = row.cells.size() > 1 ? row_number(text_, text::trim(text_, row.cells.front().span)) : read_mark(text_, cell.begin);
    if (row.cells.size() > 1) { // 一 | 基础设施: the number stands in its own cell
        if (section.mark.ladder == Ladder::arabic) section.mark.ladder = Ladder::chinese;
        section.heading = cell;
    } else
        section.heading =
            section.mark.ladder == Ladder::none ? cell : text::trim(text_, {std::min(section.mark.span.end, cell.end), cell.end});
    if (section.heading.empty()) section.heading = cell;
    section.span = {text::trim(text_, row.cells.front().span).begin, cell.end};
    for (std::size_t i = table_.sections.size(); i > 0 && section.parent == 0; --i) { // the nearest that stands above it
        const Ladder above = table_.sections[i - 1].mark.ladder;
        if (above != Ladder::none && above < section.mark.ladder) section.parent = static_cast<std::int32_t>(i);
        if (above == section.mark.ladder) {
            section.parent = table_.sections[i - 1].parent;
            break;
        }
    }
    table_.sections.push_back(section);
}

// From the first cell that is the row's own and more than its class, to the end of the row.
void Maker::set_extent(Item& item, const GridRow& row) const
{
    std::uint32_t begin = item.text.begin;
    for (const GridCell& cell : row.cells)
        if (!cell.continued && !heads_rows(cell)) begin = std::min(begin, cell.span.begin);
    if (!item.mark.number.empty()) begin = std::min(begin, item.mark.span.begin);
    item.extent = {std::max(begin, row.span.begin), row.span.end};
}

void Maker::add_unsplit(const GridRow& row)
{
    task_ = {};
    Item item;
    item.section = static_cast<std::int32_t>(table_.sections.size());
    item.list = 1;
    item.is_unsplit = true;
    std::uint32_t begin = row.span.begin;
    if (!row.cells.empty()) {
        item.mark = row_number(text_, row.cells.front().span);
        if (item.mark.ladder == Ladder::none) item.mark = read_mark(text_, row.cells.front().span.begin);
        if (item.mark.ladder != Ladder::none) begin = std::max(begin, item.mark.span.end);
    }
    item.text = text::trim(text_, {begin, row.span.end});
    item.extent = row.span;
    table_.items.push_back(std::move(item));
    report(row.span, "The cells of these rows cannot be told apart safely; nobody is named in them.");
}

// More than an amount: 12座 below 目标 is no measure.
bool names_work(std::string_view text, Span cell)
{
    constexpr std::size_t kFewest = 3; // 汉字
    std::size_t han = 0;
    for (std::uint32_t at = cell.begin; at < cell.end && han < kFewest; at += text::decode(text, at).size)
        if (classify(text::decode(text, at).value) == Char::han) ++han;
    return han >= kFewest;
}

// The cell of a second column of tasks that begins in this row.
const GridCell* Maker::own_content(const GridRow& row) const
{
    const auto found = std::ranges::find_if(row.cells, [&](const GridCell& cell) {
        return !cell.continued && column_of(cell).kind == ColumnKind::content && names_work(text_, cell.span) &&
               misfit(look_at(text_, cell.span, lexicon_), ColumnKind::task) < kUnfit;
    });
    return found == row.cells.end() ? nullptr : &*found;
}

// Whether a merged task has rows below it with content of their own, and behind that all that is said of it.
bool Maker::has_measures(std::size_t index, const GridCell& task) const
{
    const GridCell* content = own_content(grid_.rows[index]);
    if (!task.goes_on || content == nullptr || content->column < task.column) return false;
    for (std::uint32_t column = 0; column < content->column; ++column)
        if (is_role(grid_.columns[column].kind) || grid_.columns[column].kind == ColumnKind::deadline) return false;
    for (std::size_t i = index + 1; i < grid_.rows.size(); ++i) {
        const GridCell* below = find(grid_.rows[i], ColumnKind::task);
        if (below == nullptr || below->span != task.span) return false;
        if (own_content(grid_.rows[i]) != nullptr) return true;
    }
    return false;
}

void Maker::add_row(std::size_t index)
{
    const GridRow& row = grid_.rows[index];
    const GridCell* task = find(row, ColumnKind::task);
    if (task == nullptr) return;
    if (row.joins_text) report(row.span, "The cells of text in this row cannot be told apart; together they are its task.");
    if (row.doubtful_text) report(row.span, "Some text of this row could stand in several columns, and is no field of any.");
    if (row.lacks_role) report(row.span, "A cell of this row is missing or merged with one above; nobody is named for it.");
    if (row.lacks_time) report(row.span, "The time of this row is broken over its lines; it is not read.");
    const bool again = task->continued && task->span == task_;
    if (task->continued && !again) { // it began on a row that is no task (合计)
        report(row.span, "The task of this row stands on a row that is none; nobody is named for it.");
        return;
    }
    if (!again) {
        has_children_ = has_measures(index, *task);
        task_ = task->span;
        owner_ = static_cast<std::int32_t>(table_.items.size());
        add_task(row, *task, -1);
    } else if (!has_children_) { // the same task over another row
        Item& owner = table_.items[static_cast<std::size_t>(owner_)];
        for (const GridCell& cell : row.cells) {
            if (!cell.continued && column_of(cell).kind != ColumnKind::task) add_cell(owner, cell);
        }
        owner.extent.end = row.span.end;
    }
    if (!has_children_) return;
    if (const GridCell* content = own_content(row)) add_task(row, *content, owner_);
    Item& owner = table_.items[static_cast<std::size_t>(owner_)];
    owner.extent.end = std::max(owner.extent.end, row.span.end);
}

// A task with all that its row says; the parent of measures holds only what is merged over all of them.
void Maker::add_task(const GridRow& row, const GridCell& task, std::int32_t parent)
{
    Item item;
    item.section = static_cast<std::int32_t>(table_.sections.size());
    item.parent = parent;
    item.list = parent < 0 ? 1 : 2 + parent;
    item.text = text::trim(text_, task.span);
    item.looked_after = column_of(task).looked_after;
    const GridCell* serial = parent < 0 ? find(row, ColumnKind::serial) : nullptr;
    if (serial != nullptr && !task.continued) {
        item.mark = row_number(text_, serial->span);
        const Span cell = text::trim(text_, serial->span);
        if (item.mark.ladder == Ladder::none && !cell.empty() && is_code(text_, cell)) item.mark = {Ladder::arabic, 0, cell, cell, false};
    }
    if (item.mark.ladder == Ladder::none) {
        const Mark mark = read_mark(text_, item.text.begin);
        if (mark.ladder != Ladder::none && mark.span.end < item.text.end) {
            item.mark = mark;
            item.text.begin = mark.span.end;
        }
    }
    if (!row.title.empty()) {
        item.titled = true;
        item.title = row.title;
    }
    set_extent(item, row);
    if (parent >= 0) {
        item.extent = {item.text.begin, item.text.end};
        if (item.mark.ladder != Ladder::none) item.extent.begin = item.mark.span.begin;
    }
    const GridCell* content = own_content(row); // in front of the measure stands what is said of the whole
    const std::uint32_t front = content == nullptr ? 0 : content->column;
    const bool named = std::ranges::any_of(row.cells, [&](const GridCell& cell) {
        return !cell.goes_on && !cell.continued && is_role(column_of(cell).kind) && !glance_at(text_, cell.span).empty;
    });
    for (const GridCell& cell : row.cells) {
        const ColumnKind kind = column_of(cell).kind;
        const bool merged = cell.goes_on || cell.continued;
        if (kind == ColumnKind::task && &cell != &task && !cell.continued) item.rest.push_back(text::trim(text_, cell.span));
        if (kind == ColumnKind::task || kind == ColumnKind::serial || cell.span == task.span) continue;
        if (parent >= 0 && merged && is_role(kind) && named) { // who leads the whole leads a measure that names others of its own as well
            GridCell over = cell;
            over.continued = true;
            add_cell(item, over);
            continue;
        }
        if (parent >= 0 && (merged || cell.column < task.column)) continue;
        if (parent < 0 && has_children_ && !merged && cell.column >= front) continue;
        if (cell.continued && !is_role(kind) && kind != ColumnKind::deadline) continue; // a field stands on its first row
        add_cell(item, cell);
        if (parent >= 0) item.extent = {std::min(item.extent.begin, cell.span.begin), std::max(item.extent.end, cell.span.end)};
    }
    add_duties_in_text(text_, row, grid_.columns, lexicon_, item);
    table_.items.push_back(std::move(item));
}

void Maker::add_cell(Item& item, const GridCell& cell)
{
    const Column& column = column_of(cell);
    const Span span = text::trim(text_, cell.span);
    if (glance_at(text_, span).empty) return;
    Piece piece;
    piece.span = span;
    piece.origin = cell.continued ? Origin::merged_cell : Origin::here;
    switch (column.kind) {
    case ColumnKind::units:
    case ColumnKind::persons: add_duty(item, column, span, piece.origin); return;
    case ColumnKind::duties:
        if (add_spoken_duties(text_, span, column, piece.origin, lexicon_, item.pieces)) return;
        if (cell.continued || column.label.empty()) return;
        piece.kind = PieceKind::field; // 见附件: whose duty it is, nobody could say
        piece.fields.push_back({column.label, span});
        break;
    case ColumnKind::deadline:
        piece.kind = PieceKind::closing;
        piece.deadlines.push_back({column.label, span});
        break;
    case ColumnKind::category:
        if (column.label.empty() || cell.continued || heads_rows(cell)) return;
        [[fallthrough]];
    case ColumnKind::content:
    case ColumnKind::number:
    case ColumnKind::field:
    case ColumnKind::unknown:
        if (column.label.empty()) return;
        piece.kind = PieceKind::field;
        piece.fields.push_back({column.label, span});
        break;
    default: return;
    }
    item.pieces.push_back(std::move(piece));
}

void Maker::add_duty(Item& item, const Column& column, Span cell, Origin origin)
{
    if (add_spoken_duties(text_, cell, column, origin, lexicon_, item.pieces)) return;
    const CellLook look = look_at(text_, cell, lexicon_);
    if (look.status || misfit(look, column.kind) >= kUnfit) {
        if (origin == Origin::here) report(cell, "This cell does not fit its column of parties; nobody is named in it.");
        return;
    }
    Piece piece;
    piece.kind = PieceKind::closing;
    piece.origin = origin;
    piece.span = cell;
    piece.duties.push_back({column.role, column.label, cell, false});
    item.pieces.push_back(std::move(piece));
}

// One row without a number among rows that have one: the half of a row that an author or a page cut, or the number was in a merged cell
// that a program lost. What it says is read as a row of its own.
void Maker::tell_rows_without_number()
{
    std::size_t numbered = 0;
    std::vector<const GridRow*> without;
    for (const GridRow& row : grid_.rows) {
        const GridCell* task = find(row, ColumnKind::task);
        if (row.kind != RowKind::task || task == nullptr || task->continued) continue;
        const GridCell* serial = find(row, ColumnKind::serial);
        if (serial == nullptr) without.push_back(&row);
        else numbered += row_number(text_, text::trim(text_, serial->span)).ladder != Ladder::none;
    }
    if (without.size() > numbered) return; // the table does not number its rows
    for (const GridRow* row : without)
        table_.diagnostics.push_back(
            {kNoNumber, Severity::info, "This row has no number, unlike the others; it may belong to the row above.", row->span});
}

// Head, class cells, pipes, sums: what no heading and no extent holds.
void Maker::add_others()
{
    std::vector<std::pair<Span, std::int32_t>> claimed; // and the section that it leaves open
    for (std::size_t i = 0; i < table_.sections.size(); ++i)
        claimed.emplace_back(table_.sections[i].span, static_cast<std::int32_t>(i) + 1);
    for (const Item& item : table_.items) {
        if (item.parent < 0) claimed.emplace_back(item.extent, item.section);
    }
    std::ranges::sort(claimed, {}, [](const auto& one) { return one.first.begin; });
    std::uint32_t at = grid_.span.begin;
    std::int32_t open = 0;
    const auto take_gap = [&](std::uint32_t end) {
        if (at >= end) return;
        const Span gap = text::trim(text_, {at, end});
        if (!gap.empty()) table_.other.push_back({Other::Kind::table, open, gap});
    };
    for (const auto& [span, section] : claimed) {
        take_gap(span.begin);
        at = std::max(at, span.end);
        open = section;
    }
    take_gap(grid_.span.end);
}

} // namespace

Table make_table(std::string_view text, Grid grid, const LexiconTables& lexicon)
{
    resolve_dittos(text, grid);
    Table table = Maker(text, grid, lexicon).make();
    tell_columns_read(text, grid, table);
    return table;
}

} // namespace zeren::outline
