// Tables that drawn rules make: rules that cross are one table, their places are its rows and columns, a missing piece of rule merges
// the cells at its sides.
//
//     ┌──┬─────┐
//     │  │ 乙  │      0,0 2×1 甲 | 0,1 1×2 乙 | 1,1 丙 | 1,2 丁
//     │甲├──┬──┤
//     │  │丙│丁│
//     └──┴──┴──┘
//
// The lines of a cell are joined where the cell was too narrow for them, and stay lines where the author ended them.
// Test: tests/unit/read_page_table_test.cpp.
#include "read/page.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace zeren::reading {

namespace {

constexpr double kThick = 0.006;         // of the page's width: a box that is no thicker is a rule
constexpr double kNear = 0.004;          // of the page's width: places that are one
constexpr std::size_t kMostRules = 1000; // in each direction
constexpr std::size_t kMostPlaces = 300; // rows, and columns, of one table

// A rule: where it runs (x of a vertical one, y of a level one), and from where to where.
struct Rule {
    double at = 0;
    double from = 0;
    double to = 0;
};

// Pieces on one line that touch are one rule.
std::vector<Rule> joined(std::vector<Rule> rules, double near)
{
    std::sort(rules.begin(), rules.end(), [&](const Rule& a, const Rule& b) { return a.at < b.at; });
    std::vector<Rule> result;
    for (std::size_t begin = 0; begin < rules.size();) {
        std::size_t end = begin + 1;
        while (end < rules.size() && rules[end].at - rules[begin].at <= near) ++end;
        std::sort(rules.begin() + static_cast<std::ptrdiff_t>(begin), rules.begin() + static_cast<std::ptrdiff_t>(end),
                  [](const Rule& a, const Rule& b) { return a.from < b.from; });
        const std::size_t first = result.size();
        for (std::size_t i = begin; i < end; ++i) {
            if (result.size() > first && rules[i].from <= result.back().to + near)
                result.back().to = std::max(result.back().to, rules[i].to);
            else result.push_back({rules[begin].at, rules[i].from, rules[i].to});
        }
        begin = end;
    }
    return result;
}

std::vector<double> places(const std::vector<Rule>& rules, double near)
{
    std::vector<double> result;
    result.reserve(rules.size());
    for (const Rule& rule : rules) result.push_back(rule.at);
    std::sort(result.begin(), result.end());
    std::vector<double> distinct;
    for (const double place : result)
        if (distinct.empty() || place - distinct.back() > near) distinct.push_back(place);
    return distinct;
}

bool covers(const std::vector<Rule>& rules, double at, double point, double near)
{
    return std::any_of(rules.begin(), rules.end(),
                       [&](const Rule& rule) { return std::fabs(rule.at - at) <= near && rule.from <= point && rule.to >= point; });
}

// Sets of things that belong together.
class Groups {
public:
    explicit Groups(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    std::size_t find(std::size_t one)
    {
        while (parent_[one] != one) one = parent_[one] = parent_[parent_[one]];
        return one;
    }
    void join(std::size_t a, std::size_t b) { parent_[find(a)] = find(b); }

private:
    std::vector<std::size_t> parent_;
};

class Grid {
public:
    Grid(std::vector<Rule> level, std::vector<Rule> upright, double near)
        : level_(std::move(level)), upright_(std::move(upright)), near_(near), rows_(places(level_, near)), columns_(places(upright_, near))
    {
        close_at_page_ends();
    }

    [[nodiscard]] bool is_table() const
    {
        return rows_.size() >= 2 && columns_.size() >= 2 && rows_.size() + columns_.size() >= 5 && rows_.size() <= kMostPlaces &&
               columns_.size() <= kMostPlaces;
    }
    [[nodiscard]] Box box() const { return {columns_.front(), rows_.front(), columns_.back(), rows_.back()}; }

    PageTable read(std::vector<PageWord>& words, CellCount& count)
    {
        const std::size_t height = rows_.size() - 1;
        const std::size_t width = columns_.size() - 1;
        Groups groups(height * width);
        for (std::size_t row = 0; row < height; ++row) {
            for (std::size_t column = 0; column < width; ++column) {
                count.add();
                const std::size_t cell = row * width + column;
                if (column + 1 < width && !covers(upright_, columns_[column + 1], (rows_[row] + rows_[row + 1]) / 2, near_))
                    groups.join(cell, cell + 1);
                if (row + 1 < height && !covers(level_, rows_[row + 1], (columns_[column] + columns_[column + 1]) / 2, near_))
                    groups.join(cell, cell + width);
            }
        }
        PageTable table{box(), columns_, {}};
        const auto entries = merged_cells(groups, table.draft);
        std::map<std::size_t, std::vector<PageWord>> content;
        for (PageWord& word : words) content[entries[cell_of(word.box)]].push_back(std::move(word));
        for (auto& [entry, its] : content) {
            TableDraft::Entry& cell = table.draft.cells[entry];
            const double left = columns_[cell.column];
            const double right = columns_[cell.column + cell.column_span];
            cell.text = cell_text(lines_of_words(std::move(its)), right - left);
        }
        return table;
    }

private:
    // A row that goes on over the end of a page has no rule there: two upright rules that stand out make one.
    void close_at_page_ends()
    {
        if (rows_.empty() || upright_.size() < 2) return;
        std::vector<double> tops;
        std::vector<double> bottoms;
        for (const Rule& rule : upright_) {
            if (rule.from < rows_.front() - 4 * near_) tops.push_back(rule.from);
            if (rule.to > rows_.back() + 4 * near_) bottoms.push_back(rule.to);
        }
        if (tops.size() >= 2) rows_.insert(rows_.begin(), *std::min_element(tops.begin(), tops.end()));
        if (bottoms.size() >= 2) rows_.push_back(*std::max_element(bottoms.begin(), bottoms.end()));
    }

    // For each piece of the grid the entry that it belongs to: the rectangle around its group.
    std::vector<std::size_t> merged_cells(Groups& groups, TableDraft& draft) const
    {
        const std::size_t width = columns_.size() - 1;
        const std::size_t count = (rows_.size() - 1) * width;
        std::map<std::size_t, std::size_t> entry_of;
        std::vector<std::size_t> entries(count);
        for (std::size_t cell = 0; cell < count; ++cell) {
            const auto row = static_cast<std::uint32_t>(cell / width);
            const auto column = static_cast<std::uint32_t>(cell % width);
            const auto [found, fresh] = entry_of.emplace(groups.find(cell), draft.cells.size());
            if (fresh) draft.cells.push_back({row, column, 1, 1, {}});
            TableDraft::Entry& entry = draft.cells[found->second];
            entry.row_span = std::max(entry.row_span, row - entry.row + 1);
            entry.column_span = column >= entry.column ? std::max(entry.column_span, column - entry.column + 1) : entry.column_span;
            entries[cell] = found->second;
        }
        return entries;
    }

    [[nodiscard]] static std::size_t between(const std::vector<double>& places, double point)
    {
        const auto behind = std::upper_bound(places.begin(), places.end(), point) - places.begin();
        return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(behind - 1, 0, static_cast<std::ptrdiff_t>(places.size()) - 2));
    }
    [[nodiscard]] std::size_t cell_of(const Box& word) const
    {
        return between(rows_, word.middle()) * (columns_.size() - 1) + between(columns_, (word.left + word.right) / 2);
    }

    // Wrapped lines are joined: those that fill the cell, its padding apart.
    static std::string cell_text(const std::vector<PageLine>& lines, double width)
    {
        double widest = 0;
        for (const PageLine& line : lines) widest = std::max(widest, line.box.width());
        std::string text;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                const PageLine& last = lines[i - 1];
                const double em = std::max(last.box.height(), 0.1);
                const double padding = std::min((width - widest) / 2, 0.5 * em);
                PageLine at_zero = last;
                at_zero.box = {0, last.box.top, last.box.width(), last.box.bottom};
                if (ends_early(at_zero, lines[i], width - 2 * std::max(padding, 0.0))) text += '\n';
                else text += wrap_gap(text, lines[i].text);
            }
            text += lines[i].text;
        }
        return text;
    }

    std::vector<Rule> level_;
    std::vector<Rule> upright_;
    double near_;
    std::vector<double> rows_;
    std::vector<double> columns_;
};

// Rules that touch each other, by group.
std::vector<Grid> find_grids(const std::vector<Rule>& level, const std::vector<Rule>& upright, double near)
{
    Groups groups(level.size() + upright.size());
    for (std::size_t i = 0; i < level.size(); ++i) {
        for (std::size_t k = 0; k < upright.size(); ++k) {
            const Rule& a = level[i];
            const Rule& b = upright[k];
            if (b.at >= a.from - near && b.at <= a.to + near && a.at >= b.from - near && a.at <= b.to + near)
                groups.join(i, level.size() + k);
        }
    }
    std::map<std::size_t, std::pair<std::vector<Rule>, std::vector<Rule>>> found;
    for (std::size_t i = 0; i < level.size(); ++i) found[groups.find(i)].first.push_back(level[i]);
    for (std::size_t k = 0; k < upright.size(); ++k) found[groups.find(level.size() + k)].second.push_back(upright[k]);
    std::vector<Grid> grids;
    for (auto& [group, rules] : found) {
        Grid grid(std::move(rules.first), std::move(rules.second), near);
        if (grid.is_table()) grids.push_back(std::move(grid));
    }
    std::sort(grids.begin(), grids.end(), [](const Grid& a, const Grid& b) { return a.box().top < b.box().top; });
    return grids;
}

} // namespace

std::vector<PageTable> take_tables(Page& page, CellCount& cells)
{
    const double width = std::max(page.width, 1.0);
    const double near = kNear * width;
    std::vector<Rule> level;
    std::vector<Rule> upright;
    for (const Box& rule : page.rules) {
        if (rule.height() <= kThick * width && rule.width() > near) level.push_back({rule.middle(), rule.left - near, rule.right + near});
        else if (rule.width() <= kThick * width && rule.height() > near)
            upright.push_back({(rule.left + rule.right) / 2, rule.top - near, rule.bottom + near});
    }
    level = joined(std::move(level), near);
    upright = joined(std::move(upright), near);
    std::vector<PageTable> tables;
    if (level.size() > kMostRules || upright.size() > kMostRules) return tables;
    for (Grid& grid : find_grids(level, upright, near)) {
        const Box box = grid.box();
        std::vector<PageWord> inside;
        std::erase_if(page.words, [&](PageWord& word) {
            const double x = (word.box.left + word.box.right) / 2;
            const bool in = x >= box.left && x <= box.right && word.box.middle() >= box.top && word.box.middle() <= box.bottom;
            if (in) inside.push_back(std::move(word));
            return in;
        });
        if (!inside.empty()) tables.push_back(grid.read(inside, cells));
    }
    return tables;
}

} // namespace zeren::reading
