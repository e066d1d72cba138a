// How many of the facts that a person wrote down as gold (corpus/README.md) a model has.
//
// A simple count, for the question whether a change brings a model nearer to its gold: texts of tasks, parties in their roles, numbers of
// targets, times of deadlines. `./dev score` measures all of it.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace zeren::tool {

struct GoldCount {
    std::size_t facts = 0;
    std::size_t found = 0;
};

// Nothing where `gold` is no gold.
std::optional<GoldCount> count_gold(std::string_view gold, std::string_view model);

} // namespace zeren::tool
