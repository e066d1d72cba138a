// How much alike two tasks are, and which pairs are worth asking for.
#pragma once

#include "compare/features.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace zeren::comparing {

// Pairs of indices that may belong together, sorted, each once: all of them for small notices; else for each task those with which it
// shares most of its rarest grams, those of its own key, and those of its own wording. Their number is bounded for each task.
using Candidates = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
Candidates find_candidates(const Features& features);

// Of the wording alone, 0 to 1000; 1000 for equal wording.
std::uint32_t wording_likeness(const TaskFeatures& a, const TaskFeatures& b);

// What speaks for a pair beside the wording: units, heading, key, number; 0 to 200. `trust` says how much keys and numbers tell, 0 to
// 1000: how many of the tasks that are plainly the same have kept theirs.
std::uint32_t surroundings_likeness(const TaskFeatures& a, const TaskFeatures& b, std::uint32_t trust);

} // namespace zeren::comparing
