// Successive shortest paths with potentials: the sparse form of Jonker and Volgenant's algorithm ("A shortest augmenting path
// algorithm for dense and sparse linear assignment problems", Computing 38, 1987).
//
// Rows enter one by one. Each looks, by Dijkstra's algorithm over reduced costs, for the cheapest way to a free column or to a row
// on the way that would rather stay alone; staying alone is a column of its own for each row, which bounds every search. The
// result is optimal for the rows that entered, whatever their order. Cost per row: the edges that are nearer than its end, times
// a logarithm; rows that look like nothing else touch their own edges only.
#include "compare/assignment.hpp"

#include <algorithm>
#include <limits>
#include <queue>
#include <utility>

namespace zeren::comparing {
namespace {

constexpr std::int64_t kFar = std::numeric_limits<std::int64_t>::max();

struct Edge {
    std::uint32_t column = 0;
    std::int64_t cost = 0;
};

class Assigner {
public:
    Assigner(std::uint32_t rows, std::uint32_t columns, const std::vector<Gain>& gains)
        : begin_(rows + 1U, 0), column_of_(rows, kAlone), row_of_(columns, kAlone), price_(columns, 0), distance_(columns, kFar),
          came_from_(columns, kAlone), settled_(columns, false)
    {
        for (const Gain& gain : gains) alone_ = std::max(alone_, gain.value);
        std::vector<std::uint32_t> count(rows, 0);
        for (const Gain& gain : gains) ++begin_[gain.row + 1U];
        for (std::size_t row = 0; row < rows; ++row) begin_[row + 1] += begin_[row];
        edges_.resize(gains.size());
        for (const Gain& gain : gains) edges_[begin_[gain.row] + count[gain.row]++] = {gain.column, alone_ - gain.value};
    }

    std::vector<std::uint32_t> run()
    {
        for (std::uint32_t row = 0; row < column_of_.size(); ++row) enter(row);
        return std::move(column_of_);
    }

private:
    // The end of the cheapest way so far: a free column, or (column kAlone) a row that gives its column up.
    struct End {
        std::int64_t distance = kFar;
        std::uint32_t row = kAlone;
        std::uint32_t column = kAlone;
    };

    void enter(std::uint32_t row)
    {
        End end = {alone_, row, kAlone};
        reach_from(row, 0, end);
        while (!queue_.empty() && queue_.top().first < end.distance) {
            const auto [distance, column] = queue_.top();
            queue_.pop();
            if (settled_[column] || distance != distance_[column]) continue;
            settled_[column] = true;
            const std::uint32_t owner = row_of_[column];
            const std::int64_t base = distance - reduced_own_cost(owner, column);
            if (base + alone_ < end.distance) end = {base + alone_, owner, kAlone};
            reach_from(owner, base, end);
        }
        for (const std::uint32_t column : touched_)
            if (settled_[column]) price_[column] += distance_[column] - end.distance;
        change_owners(row, end);
        forget();
    }

    // Cost of the row's own edge to the column that it has now, less the column's price.
    std::int64_t reduced_own_cost(std::uint32_t row, std::uint32_t column) const
    {
        for (std::size_t i = begin_[row]; i < begin_[row + 1U]; ++i)
            if (edges_[i].column == column) return edges_[i].cost - price_[column];
        return 0; // never: a row owns what it has an edge to
    }

    void reach_from(std::uint32_t row, std::int64_t base, End& end)
    {
        for (std::size_t i = begin_[row]; i < begin_[row + 1U]; ++i) {
            const std::uint32_t column = edges_[i].column;
            const std::int64_t distance = base + edges_[i].cost - price_[column];
            if (settled_[column] || distance >= distance_[column] || distance >= end.distance) continue;
            if (distance_[column] == kFar) touched_.push_back(column);
            distance_[column] = distance;
            came_from_[column] = row;
            if (row_of_[column] == kAlone) end = {distance, row, column};
            else queue_.emplace(distance, column);
        }
    }

    // Along the way back, each row takes the column through which it was left.
    void change_owners(std::uint32_t entered, const End& end)
    {
        std::uint32_t row = end.row;
        std::uint32_t column = end.column;
        for (;;) {
            const std::uint32_t given_up = column_of_[row];
            column_of_[row] = column;
            if (column != kAlone) row_of_[column] = row;
            if (row == entered) return;
            column = given_up;
            row = came_from_[column];
        }
    }

    void forget()
    {
        for (const std::uint32_t column : touched_) {
            distance_[column] = kFar;
            settled_[column] = false;
        }
        touched_.clear();
        queue_ = {};
    }

    using Reached = std::pair<std::int64_t, std::uint32_t>; // the nearest first, of equals the first column

    std::vector<std::size_t> begin_; // of each row's edges
    std::vector<Edge> edges_;
    std::int64_t alone_ = 0; // the cost of having no column
    std::vector<std::uint32_t> column_of_;
    std::vector<std::uint32_t> row_of_;
    std::vector<std::int64_t> price_;
    std::vector<std::int64_t> distance_;
    std::vector<std::uint32_t> came_from_;
    std::vector<bool> settled_;
    std::vector<std::uint32_t> touched_;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue_;
};

} // namespace

std::vector<std::uint32_t> assign(std::uint32_t rows, std::uint32_t columns, const std::vector<Gain>& gains)
{
    std::vector<Gain> useful;
    useful.reserve(gains.size());
    std::copy_if(gains.begin(), gains.end(), std::back_inserter(useful), [](const Gain& gain) { return gain.value > 0; });
    return Assigner(rows, columns, useful).run();
}

} // namespace zeren::comparing
