// Whole numbers throughout, so that every machine finds the same pairs.
#include "compare/likeness.hpp"

#include <algorithm>
#include <unordered_map>

namespace zeren::comparing {
namespace {

constexpr std::uint64_t kAllPairs = 40'000; // up to here every pair is looked at
constexpr std::size_t kRareGrams = 48;      // by so many of its rarest grams a task looks for others
constexpr std::size_t kMostHolders = 48;    // a gram that more tasks hold tells nothing
constexpr std::size_t kMostCandidates = 12; // for each task
constexpr std::size_t kNeighbours = 2;      // of tasks with equal wording those at the same place, and so many beside it

using Holders = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

Holders holders_of(const std::vector<TaskFeatures>& tasks)
{
    Holders holders;
    for (std::uint32_t i = 0; i < tasks.size(); ++i) {
        for (const Gram& gram : tasks[i].grams) {
            std::vector<std::uint32_t>& list = holders[gram.id];
            if (list.size() <= kMostHolders) list.push_back(i);
        }
    }
    return holders;
}

// The tasks that share most of the rarest grams of `task`.
std::vector<std::uint32_t> nearest(const TaskFeatures& task, const Holders& holders)
{
    std::vector<Gram> rare = task.grams;
    std::stable_sort(rare.begin(), rare.end(), [](const Gram& a, const Gram& b) { return a.weight > b.weight; });
    std::unordered_map<std::uint32_t, std::uint32_t> shared;
    std::size_t used = 0;
    for (const Gram& gram : rare) {
        const auto found = holders.find(gram.id);
        if (found == holders.end() || found->second.size() > kMostHolders) continue;
        for (const std::uint32_t holder : found->second) shared[holder] += gram.weight;
        if (++used == kRareGrams) break;
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> order; // the most first, of equals the first task
    order.reserve(shared.size());
    for (const auto& [holder, weight] : shared) order.emplace_back(~weight, holder);
    const std::size_t kept = std::min(order.size(), kMostCandidates);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(kept), order.end());
    std::vector<std::uint32_t> result;
    for (std::size_t i = 0; i < kept; ++i) result.push_back(order[i].second);
    return result;
}

// Tasks whose values of `what` are equal, in pairs: the first with the first, the second with the second, and those beside.
template <class Value, class What>
void add_equal(const Features& features, Candidates& candidates, What&& what)
{
    std::unordered_map<Value, std::vector<std::uint32_t>> after;
    for (std::uint32_t j = 0; j < features.after.size(); ++j) after[what(features.after[j])].push_back(j);
    std::unordered_map<Value, std::size_t> seen;
    for (std::uint32_t i = 0; i < features.before.size(); ++i) {
        const Value value = what(features.before[i]);
        const auto found = after.find(value);
        if (found == after.end()) continue;
        const std::size_t place = seen[value]++;
        const std::size_t from = place - std::min(place, kNeighbours);
        for (std::size_t k = from; k < std::min(found->second.size(), place + kNeighbours + 1); ++k)
            candidates.emplace_back(i, found->second[k]);
    }
}

std::uint32_t overlap(const std::vector<Gram>& a, std::uint64_t weight_a, const std::vector<Gram>& b, std::uint64_t weight_b)
{
    const std::uint64_t sum = weight_a + weight_b;
    return sum == 0 ? 0 : static_cast<std::uint32_t>(2000 * shared_weight(a, b) / sum);
}

} // namespace

Candidates find_candidates(const Features& features)
{
    Candidates candidates;
    const std::size_t rows = features.before.size(), columns = features.after.size();
    if (static_cast<std::uint64_t>(rows) * columns <= kAllPairs) {
        candidates.reserve(rows * columns);
        for (std::uint32_t i = 0; i < rows; ++i)
            for (std::uint32_t j = 0; j < columns; ++j) candidates.emplace_back(i, j);
        return candidates;
    }
    const Holders in_after = holders_of(features.after);
    for (std::uint32_t i = 0; i < rows; ++i)
        for (const std::uint32_t j : nearest(features.before[i], in_after)) candidates.emplace_back(i, j);
    const Holders in_before = holders_of(features.before);
    for (std::uint32_t j = 0; j < columns; ++j)
        for (const std::uint32_t i : nearest(features.after[j], in_before)) candidates.emplace_back(i, j);
    add_equal<std::string_view>(features, candidates, [](const TaskFeatures& task) { return task.key; });
    add_equal<std::uint64_t>(features, candidates, [](const TaskFeatures& task) { return task.wording; });
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    return candidates;
}

// Half by what they share of both, half by what they share of the shorter: a sentence to which another was added is still the same.
std::uint32_t wording_likeness(const TaskFeatures& a, const TaskFeatures& b)
{
    if (a.wording == b.wording) return 1000;
    if (a.weight == 0 || b.weight == 0) return 0;
    const std::uint64_t shared = shared_weight(a.grams, b.grams);
    const std::uint64_t both = 2000 * shared / (a.weight + b.weight);
    const std::uint64_t shorter = 1000 * shared / std::min(a.weight, b.weight);
    return static_cast<std::uint32_t>(std::min<std::uint64_t>((2 * both + shorter) / 3, 999));
}

std::uint32_t surroundings_likeness(const TaskFeatures& a, const TaskFeatures& b, std::uint32_t trust)
{
    std::uint32_t likeness = overlap(a.parties, a.parties_weight, b.parties, b.parties_weight) / 10;
    if (a.heading == b.heading) likeness += 40;
    if (a.key == b.key) likeness += 40 * trust / 1000;
    if (!a.number.empty() && a.number == b.number) likeness += 20 * trust / 1000;
    return likeness;
}

} // namespace zeren::comparing
