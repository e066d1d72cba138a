// Two dynamic programmes over (cells, columns) that keep, for each state, the least cost, where it came from, and whether another way
// is as cheap. Columns are at most kMostColumns, so both are linear in the cells.
#include "outline/tables/align.hpp"

#include "outline/tables/cell_lines.hpp"

#include <algorithm>
#include <array>

namespace zeren::outline {
namespace {

constexpr std::size_t kMostColumns = 24;
constexpr std::size_t kMostCells = 64; // of one row
constexpr std::uint32_t kJoin = 3;
constexpr std::size_t kMostJoined = 6;
constexpr std::uint32_t kContinue = 5;    // a cell of text over two lines
constexpr std::uint32_t kAnother = 2;     // another line in a cell of parties
constexpr std::uint32_t kOtherStyle = 1;  // one line is a name, the other a list: an author writes a cell in one way
constexpr std::uint32_t kLeftOver = 3;    // a cell behind the last row
constexpr std::uint32_t kAstray = 8;      // a whole cell between two rows
constexpr std::uint32_t kNextSerial = 12; // the number that is due, in a column of text
constexpr std::uint32_t kHeading = 2;     // 一、校舍建设 in a column of classes, where it can be a row across the width
constexpr std::uint32_t kGroup = 2;       // more than a class: of two such columns the outer one is merged more often
constexpr std::uint32_t kOnlyRole = 3;
constexpr std::uint32_t kLongestName = 4;

// Of two columns of units the one that helps may be empty, the one that is responsible hardly ever; but who leads is merged over rows
// with other helpers.
std::uint32_t cost_of_missing(const Column& column, Missing missing) noexcept
{
    const RoleKind loose = missing == Missing::empty ? RoleKind::cooperating_unit : RoleKind::lead_unit;
    if (column.kind == ColumnKind::units && column.role == loose) return 5;
    switch (column.kind) {
    case ColumnKind::task: return kUnfit;
    case ColumnKind::category: return 1;
    case ColumnKind::serial: return 3;
    case ColumnKind::units:
    case ColumnKind::persons:
    case ColumnKind::deadline: return 6;
    default: return 4;
    }
}

bool holds_text(ColumnKind kind) noexcept
{
    return kind == ColumnKind::task || kind == ColumnKind::content || kind == ColumnKind::field || kind == ColumnKind::unknown;
}

bool may_join(ColumnKind kind) noexcept { return holds_text(kind) || is_role(kind); }

struct State {
    std::uint32_t cost = kUnfit;
    std::uint8_t taken = 0; // cells that the last step took
    bool ambiguous = false;
};

void improve(State& state, std::uint32_t cost, std::size_t taken, bool ambiguous)
{
    if (cost >= kUnfit || cost > state.cost) return;
    if (cost == state.cost) {
        state.ambiguous = true;
        return;
    }
    state = {cost, static_cast<std::uint8_t>(taken), ambiguous};
}

class RowFitter {
public:
    RowFitter(std::string_view text, const std::vector<Span>& cells, const std::vector<Column>& columns, Missing missing,
              const LexiconTables& lexicon)
        : text_(text), cells_(cells), columns_(columns), missing_(missing), lexicon_(lexicon),
          states_((cells.size() + 1) * (columns.size() + 1))
    {
        for (const Span cell : cells) looks_.push_back(look_at(text, cell, lexicon));
    }

    std::optional<RowFit> fit(bool joins)
    {
        at(0, 0).cost = 0;
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            for (std::size_t cell = 0; cell <= cells_.size(); ++cell) step(cell, column, joins);
        }
        const State& last = at(cells_.size(), columns_.size());
        if (last.cost >= kUnfit) return std::nullopt;
        RowFit row;
        row.ambiguous = last.ambiguous;
        row.cells.resize(columns_.size());
        std::size_t cell = cells_.size();
        for (std::size_t column = columns_.size(); column-- > 0;) {
            const std::size_t taken = at(cell, column + 1).taken;
            if (taken > 0) row.cells[column] = {cells_[cell - taken].begin, cells_[cell - 1].end};
            cell -= taken;
        }
        return row;
    }

private:
    State& at(std::size_t cell, std::size_t column) { return states_[cell * (columns_.size() + 1) + column]; }

    void step(std::size_t cell, std::size_t column, bool joins)
    {
        const State from = at(cell, column);
        if (from.cost >= kUnfit) return;
        const ColumnKind kind = columns_[column].kind;
        improve(at(cell, column + 1), from.cost + cost_of_missing(columns_[column], missing_), 0, from.ambiguous);
        if (cell == cells_.size()) return;
        improve(at(cell + 1, column + 1), from.cost + misfit(looks_[cell], kind), 1, from.ambiguous);
        for (std::size_t many = 2; joins && may_join(kind) && many <= kMostJoined && cell + many <= cells_.size(); ++many) {
            const CellLook look = look_at(text_, {cells_[cell].begin, cells_[cell + many - 1].end}, lexicon_);
            const bool mixed = is_role(kind) && looks_[cell + many - 1].several != looks_[cell].several;
            const auto cost = static_cast<std::uint32_t>(many - 1) * kJoin + misfit(look, kind) + (mixed ? kOtherStyle : 0);
            improve(at(cell + many, column + 1), from.cost + cost, many, from.ambiguous);
        }
    }

    std::string_view text_;
    const std::vector<Span>& cells_;
    const std::vector<Column>& columns_;
    Missing missing_;
    const LexiconTables& lexicon_;
    std::vector<CellLook> looks_;
    std::vector<State> states_;
};

// A state of the stream: so many cells read, the next one belongs to column `column` or behind; `filled` when the column before it
// holds the last cell, which could go on.
class StreamFitter {
public:
    enum class From : std::uint8_t { none, missing, fill, go_on, row, section };
    struct Node {
        std::uint32_t cost = kUnfit;
        From from = From::none;
        bool was_filled = false;
        bool ambiguous = false;
    };

    StreamFitter(std::string_view text, const std::vector<Span>& cells, const std::vector<bool>& sections,
                 const std::vector<Column>& columns, Parted parted, const LexiconTables& lexicon)
        : cells_(cells), sections_(sections), columns_(columns), marked_(parted == Parted::by_marks), width_(columns.size() + 1),
          nodes_((cells.size() + 1) * width_ * 2)
    {
        for (const Span cell : cells) looks_.push_back(marked_ ? look_at_lines(text, cell, lexicon) : look_at(text, cell, lexicon));
        const bool numbered =
            std::ranges::count(columns, ColumnKind::serial, &Column::kind) > 0 && std::ranges::any_of(looks_, &CellLook::serial);
        for (CellLook& look : looks_) { // without numbers nothing but the look of a list tells a row from the next
            if (!numbered && !look.parties && !look.labelled) look.list_like = look.persons || look.length <= kLongestName;
        }
        find_missing_costs();
        due_.resize(cells.size());
        if (numbered) mark_due_serials();
    }

    // What ends a row stands behind the task, which is never missing; so the columns behind it come first, then the row's end, then the
    // columns up to it, which may belong to the next row.
    StreamFit fit()
    {
        const auto task = static_cast<std::size_t>(std::ranges::find(columns_, ColumnKind::task, &Column::kind) - columns_.begin());
        if (task == columns_.size()) return {};
        node(0, 0, false).cost = 0;
        for (std::size_t cell = 0; cell <= cells_.size(); ++cell) {
            for (std::size_t column = task + 1; column < width_; ++column) step(cell, column);
            end_row(cell);
            for (std::size_t column = 0; column <= task; ++column) step(cell, column);
        }
        return trace_back();
    }

private:
    Node& node(std::size_t cell, std::size_t column, bool filled) { return nodes_[(cell * width_ + column) * 2 + (filled ? 1 : 0)]; }

    static void improve(Node& to, const Node& from, std::uint32_t cost, From how, bool was_filled)
    {
        if (cost >= kUnfit || cost > to.cost) return;
        if (cost == to.cost) {
            to.ambiguous = true;
            return;
        }
        to = {cost, how, was_filled, from.ambiguous};
    }

    void step(std::size_t cell, std::size_t column)
    {
        step(cell, column, true);
        step(cell, column, false);
    }

    void step(std::size_t cell, std::size_t column, bool filled)
    {
        Node from = node(cell, column, filled);
        if (from.cost >= kUnfit) return;
        from.ambiguous = from.ambiguous && column > 0; // a new row
        if (column == 0 && cell < cells_.size() && sections_[cell])
            improve(node(cell + 1, 0, false), from, from.cost, From::section, false);
        else if (marked_ && column == 0 && cell < cells_.size())
            improve(node(cell + 1, 0, false), from, from.cost + kAstray, From::section, false);
        if (filled && !marked_ && cell < cells_.size() && !sections_[cell])
            improve(node(cell + 1, column, true), from, from.cost + cost_of_line(cell, columns_[column - 1].kind), From::go_on, true);
        if (column == columns_.size()) return;
        const ColumnKind kind = columns_[column].kind;
        improve(node(cell, column + 1, false), from, from.cost + missing_[column], From::missing, filled);
        if (cell == cells_.size()) return;
        improve(node(cell + 1, column + 1, true), from, from.cost + cost_of(cell, kind), From::fill, filled);
    }

    // Cells are missing where they were merged with the one above: what groups the rows, in front of the task, and the one column that
    // names who does it.
    void find_missing_costs()
    {
        const auto task = std::ranges::find(columns_, ColumnKind::task, &Column::kind);
        const bool only = std::ranges::count_if(columns_, is_role, &Column::kind) == 1;
        const Missing merged = marked_ ? Missing::merged : Missing::empty;
        for (auto column = columns_.begin(); column != columns_.end(); ++column) {
            const bool groups = holds_text(column->kind) && column < task;
            missing_.push_back(groups ? kGroup : only && is_role(column->kind) ? kOnlyRole : cost_of_missing(*column, merged));
        }
    }

    // 1, or the number that the table begins with, then the next behind it, and so on. A number that nothing follows (2023) is no beginning,
    // and below a heading the numbers may begin anew.
    void mark_due_serials()
    {
        std::uint32_t last = 0;
        std::size_t length = 0; // of the chain so far
        for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
            const std::uint32_t value = looks_[cell].value;
            const bool begins = value == 1 && (length <= 1 || sections_[cell - 1]);
            if (value == 0 || !(begins || cell == 0 || (length > 0 && value == last + 1))) continue;
            length = begins ? 1 : length + 1;
            last = value;
            due_[cell] = true;
        }
    }

    [[nodiscard]] std::uint32_t cost_of(std::size_t cell, ColumnKind kind) const
    {
        const bool strays = due_[cell] && (holds_text(kind) || kind == ColumnKind::category);
        const bool heads = sections_[cell] && kind == ColumnKind::category;
        return misfit(looks_[cell], kind) + (strays ? kNextSerial : 0) + (heads ? kHeading : 0);
    }

    // What it costs that the cell is another line of the one above it, in such a column.
    [[nodiscard]] std::uint32_t cost_of_line(std::size_t cell, ColumnKind kind) const
    {
        const CellLook& look = looks_[cell];
        const CellLook& above = looks_[cell - 1];
        if (holds_text(kind)) return cost_of(cell, kind) == 0 ? kContinue : kUnfit;
        const bool alike = (look.parties && above.parties) || (look.persons && above.persons);
        if (!is_role(kind) || !alike || misfit(look, kind) > 0) return kUnfit;
        return look.several == above.several ? kAnother : kAnother + kOtherStyle;
    }

    void end_row(std::size_t cell)
    {
        for (const bool filled : {true, false}) {
            const Node from = node(cell, columns_.size(), filled);
            if (from.cost < kUnfit) improve(node(cell, 0, false), from, from.cost, From::row, filled);
        }
    }

    StreamFit trace_back()
    {
        std::size_t best = 0;
        std::uint32_t least = kUnfit;
        for (std::size_t cell = 0; cell <= cells_.size(); ++cell) {
            const std::uint32_t own = node(cell, 0, false).cost;
            const std::uint32_t cost = own + static_cast<std::uint32_t>(cells_.size() - cell) * kLeftOver;
            if (own < kUnfit && cost <= least) {
                least = cost;
                best = cell;
            }
        }
        StreamFit result;
        result.used = static_cast<std::uint32_t>(best);
        result.cost = least;
        for (std::size_t cell = best; cell > 0;) trace_row(result, cell);
        std::ranges::reverse(result.rows);
        std::ranges::reverse(result.begins);
        return result;
    }

    // The row that ends in front of `cell`; `cell` becomes its first.
    void trace_row(StreamFit& result, std::size_t& cell)
    {
        RowFit row;
        const Node end = node(cell, 0, false);
        if (end.from == From::section) {
            result.rows.push_back(std::move(row));
            result.begins.push_back(static_cast<std::uint32_t>(--cell));
            return;
        }
        row.ambiguous = end.ambiguous;
        row.cells.resize(columns_.size());
        bool filled = end.was_filled;
        const std::size_t last = cell;
        for (std::size_t column = columns_.size(); column > 0;) {
            const Node at = node(cell, column, filled);
            filled = at.was_filled;
            if (at.from == From::fill || at.from == From::go_on) {
                Span& span = row.cells[column - 1];
                --cell;
                span = {cells_[cell].begin, span.empty() ? cells_[cell].end : span.end};
            }
            if (at.from == From::none) break; // never: every state but the first came from somewhere
            if (at.from != From::go_on) --column;
        }
        if (row.ambiguous) settle(row, cell, last);
        result.rows.push_back(std::move(row));
        result.begins.push_back(static_cast<std::uint32_t>(cell));
    }

    // Which columns of an ambiguous row, the cells from `begin` to `end`, hold the same cells in all of its best readings. Where only text is
    // in doubt (是 below 是否达标 or below 说明), the rest is told and the text is not.
    void settle(RowFit& row, std::size_t begin, std::size_t end)
    {
        const std::size_t count = end - begin;
        if (count > kMostCells) return;
        // From the front and from the back: the least cost of `column` columns that hold `cell` cells.
        std::vector<std::uint32_t> front((count + 1) * width_, kUnfit);
        std::vector<std::uint32_t> back(front);
        front[0] = 0;
        back[count * width_ + columns_.size()] = 0;
        const auto each = [&](std::size_t column, auto relax) {
            const ColumnKind kind = columns_[column].kind;
            for (std::size_t cell = 0; cell <= count; ++cell) {
                if (missing_[column] < kUnfit) relax(cell * width_ + column, cell * width_ + column + 1, missing_[column]);
                std::uint32_t cost = 0; // that the column holds `many` cells
                for (std::size_t many = 1; cell + many <= count; ++many) {
                    const std::size_t last = begin + cell + many - 1;
                    cost += many == 1 ? cost_of(last, kind) : cost_of_line(last, kind);
                    if (cost >= kUnfit) break;
                    relax(cell * width_ + column, (cell + many) * width_ + column + 1, cost);
                }
            }
        };
        const auto lower = [](std::uint32_t& to, std::uint32_t from, std::uint32_t cost) { to = std::min(to, from + cost); };
        for (std::size_t column = 0; column < columns_.size(); ++column)
            each(column, [&](std::size_t from, std::size_t to, std::uint32_t cost) { lower(front[to], front[from], cost); });
        for (std::size_t column = columns_.size(); column-- > 0;)
            each(column, [&](std::size_t from, std::size_t to, std::uint32_t cost) { lower(back[from], back[to], cost); });
        const std::uint32_t best = front[count * width_ + columns_.size()];
        if (best >= kUnfit) return;
        std::vector<bool> sure(width_); // in front of each column stand the same cells
        for (std::size_t column = 0; column < width_; ++column) {
            std::size_t ways = 0;
            for (std::size_t cell = 0; cell <= count; ++cell) ways += front[cell * width_ + column] + back[cell * width_ + column] == best;
            sure[column] = ways == 1;
        }
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            if (sure[column] && sure[column + 1]) continue;
            if (!holds_text(columns_[column].kind) || columns_[column].kind == ColumnKind::task) return;
        }
        for (std::size_t column = 0; column < columns_.size(); ++column) {
            if (!sure[column] || !sure[column + 1]) row.cells[column] = {};
        }
        row.ambiguous = false;
        row.doubtful_text = true;
    }

    const std::vector<Span>& cells_;
    const std::vector<bool>& sections_;
    const std::vector<Column>& columns_;
    bool marked_; // each cell is whole
    std::size_t width_;
    std::vector<CellLook> looks_;
    std::vector<std::uint32_t> missing_; // by column: what it costs that its cell is
    std::vector<bool> due_;              // numbers that go on from the one before
    std::vector<Node> nodes_;
};

} // namespace

std::optional<RowFit> fit_row(std::string_view text, const std::vector<Span>& cells, const std::vector<Column>& columns, bool joins,
                              Missing missing, const LexiconTables& lexicon)
{
    if (cells.empty() || cells.size() > kMostCells || columns.size() > kMostColumns) return std::nullopt;
    return RowFitter(text, cells, columns, missing, lexicon).fit(joins && cells.size() > columns.size());
}

StreamFit fit_stream(std::string_view text, const std::vector<Span>& cells, const std::vector<bool>& sections,
                     const std::vector<Column>& columns, Parted parted, const LexiconTables& lexicon)
{
    if (columns.size() > kMostColumns) return {};
    return StreamFitter(text, cells, sections, columns, parted, lexicon).fit();
}

} // namespace zeren::outline
