// The assignment of rows to columns with the greatest sum of gains, on a sparse graph; a row or column may stay alone.
//
//     gains  a–x 9, a–y 8, b–x 8        a–y, b–x: 16; the greedy a–x leaves b alone: 9
//
// Who the rows are, and what a gain means, is for the caller. Test: tests/unit/compare_assignment_test.cpp.
#pragma once

#include <cstdint>
#include <vector>

namespace zeren::comparing {

struct Gain {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::int64_t value = 0; // above 0 and below 2^40; others are never chosen
};

constexpr std::uint32_t kAlone = 0xFFFFFFFFU;

// For each row its column, or kAlone. Of two equal sums it is always the same one. At most one gain for each pair.
std::vector<std::uint32_t> assign(std::uint32_t rows, std::uint32_t columns, const std::vector<Gain>& gains);

} // namespace zeren::comparing
