// assign(): the greatest sum, against all possibilities; and what must not be chosen.
#include "compare/assignment.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace {

using zeren::comparing::assign;
using zeren::comparing::Gain;
using zeren::comparing::kAlone;

std::int64_t sum_of(const std::vector<std::uint32_t>& columns, const std::vector<Gain>& gains)
{
    std::int64_t sum = 0;
    for (const Gain& gain : gains)
        if (columns[gain.row] == gain.column) sum += gain.value;
    return sum;
}

// By trying everything.
std::int64_t best_sum(std::uint32_t row, std::uint32_t rows, std::set<std::uint32_t>& used, const std::vector<Gain>& gains)
{
    if (row == rows) return 0;
    std::int64_t best = best_sum(row + 1, rows, used, gains);
    for (const Gain& gain : gains) {
        if (gain.row != row || used.contains(gain.column)) continue;
        used.insert(gain.column);
        best = std::max(best, gain.value + best_sum(row + 1, rows, used, gains));
        used.erase(gain.column);
    }
    return best;
}

} // namespace

TEST(CompareAssignment, the_greatest_sum_wins_over_the_greatest_pair)
{
    EXPECT_EQ(assign(2, 2, {{0, 0, 9}, {0, 1, 8}, {1, 0, 8}}), (std::vector<std::uint32_t>{1, 0}));
}

TEST(CompareAssignment, a_row_stays_alone_where_that_is_better)
{
    EXPECT_EQ(assign(2, 1, {{0, 0, 3}, {1, 0, 5}}), (std::vector<std::uint32_t>{kAlone, 0}));
    EXPECT_EQ(assign(2, 1, {{0, 0, 5}, {1, 0, 3}}), (std::vector<std::uint32_t>{0, kAlone}));
}

TEST(CompareAssignment, what_gains_nothing_is_never_chosen)
{
    EXPECT_EQ(assign(2, 2, {{0, 0, 0}, {1, 1, -4}}), (std::vector<std::uint32_t>{kAlone, kAlone}));
    EXPECT_EQ(assign(3, 0, {}), (std::vector<std::uint32_t>{kAlone, kAlone, kAlone}));
    EXPECT_TRUE(assign(0, 3, {}).empty());
}

TEST(CompareAssignment, every_small_graph_gets_its_greatest_sum)
{
    std::mt19937 random(20220101);
    for (int round = 0; round < 4000; ++round) {
        const auto rows = static_cast<std::uint32_t>(random() % 6U), columns = static_cast<std::uint32_t>(random() % 6U);
        std::vector<Gain> gains;
        for (std::uint32_t row = 0; row < rows; ++row)
            for (std::uint32_t column = 0; column < columns; ++column)
                if (random() % 3U != 0) gains.push_back({row, column, static_cast<std::int64_t>(random() % 12U)});
        std::shuffle(gains.begin(), gains.end(), random);
        const auto chosen = assign(rows, columns, gains);
        ASSERT_EQ(chosen.size(), rows);
        std::set<std::uint32_t> used;
        for (const std::uint32_t column : chosen) {
            EXPECT_TRUE(column == kAlone || used.insert(column).second) << "a column twice";
        }
        std::set<std::uint32_t> none;
        ASSERT_EQ(sum_of(chosen, gains), best_sum(0, rows, none, gains)) << "round " << round;
    }
}

TEST(CompareAssignment, a_long_chain_is_turned_round_at_its_end)
{
    // Each row wants its own column, the last row only the first one: all others move by one.
    constexpr std::uint32_t kRows = 3000;
    std::vector<Gain> gains;
    for (std::uint32_t row = 0; row + 1 < kRows; ++row) {
        gains.push_back({row, row, 10});
        gains.push_back({row, row + 1, 10});
    }
    gains.push_back({kRows - 1, 0, 100});
    const auto chosen = assign(kRows, kRows, gains);
    EXPECT_EQ(chosen.back(), 0U);
    for (std::uint32_t row = 0; row + 1 < kRows; ++row) ASSERT_EQ(chosen[row], row + 1);
}
