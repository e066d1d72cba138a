// Which tasks stand elsewhere than before.
#pragma once

#include "zeren/compare.hpp"
#include "zeren/model.hpp"

#include <vector>

namespace zeren::comparing {

// Sets TaskChange::moved: below another task, in another section, or no longer in the order of the others. Sections are the same
// where most of their tasks are, whatever they are called now; the fewest tasks that explain the new order are those that moved.
// Test: tests/unit/compare_pairs_test.cpp.
void mark_moved(const Document& before, const Document& after, std::vector<TaskChange>& tasks);

} // namespace zeren::comparing
