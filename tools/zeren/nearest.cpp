// nearest.cpp: the edit distance with swaps of neighbours (Damerau's, restricted), in three rows.
#include "nearest.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace zeren::tool {
namespace {

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

} // namespace

std::string did_you_mean(std::string_view word, const std::vector<std::string>& known)
{
    constexpr std::size_t kLongestWord = 40; // more is no slip of the finger
    if (word.size() > kLongestWord) return {};
    const auto nearest = std::min_element(
        known.begin(), known.end(), [&](const std::string& a, const std::string& b) { return distance(word, a) < distance(word, b); });
    if (nearest == known.end() || distance(word, *nearest) * 3 > nearest->size()) return {};
    return "; did you mean " + *nearest + "?";
}

} // namespace zeren::tool
