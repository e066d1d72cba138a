// Which tasks of two notices belong together: pairs, what was split, what was merged.
//
//     1.改造老旧小区14个，惠及居民3200户 … 5.启动老旧小区改造18个，让3900户居民受益        one task, a year later
//
// Test: tests/unit/compare_pairs_test.cpp, and the pairs of the corpus (tests/corpus/pairs.py).
#pragma once

#include "compare/features.hpp"

#include <cstdint>
#include <vector>

namespace zeren::comparing {

// Tasks that belong together, as indices in the lists of tasks. One side has one at most, unless it is empty.
struct Group {
    std::vector<std::uint32_t> before;
    std::vector<std::uint32_t> after;
    std::uint32_t likeness = 0; // 0 to 1000, of the pair that it began with
};

// Every task of either notice once. In the order of after; what has none there stands behind the task that it stood behind before.
std::vector<Group> pair_tasks(const Features& features);

} // namespace zeren::comparing
