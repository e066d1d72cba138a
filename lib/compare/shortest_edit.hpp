// Which entries two sequences have in common: the shortest edit script of Myers.
//
// E. W. Myers, "An O(ND) difference algorithm and its variations", Algorithmica 1, 1986, in the form that meets in the middle:
// memory linear in the input, time O((N + M) D). Where the sequences differ in more than kMostCost places, the farthest ways that
// were found so far cut the problem in two (as GNU diff does), so that time stays below (N + M) × kMostCost per level; the result is
// then still right, if longer than the shortest. Test: tests/unit/compare_wording_test.cpp.
#pragma once

#include <cstdint>
#include <vector>

namespace zeren::comparing {

// A stretch of `size` entries that is equal: before[before, …) and after[after, …).
struct Common {
    std::uint32_t before = 0;
    std::uint32_t after = 0;
    std::uint32_t size = 0;

    friend bool operator==(const Common&, const Common&) = default;
};

// In order, never touching on both sides at once, none empty.
std::vector<Common> common_stretches(const std::vector<std::uint32_t>& before, const std::vector<std::uint32_t>& after);

} // namespace zeren::comparing
