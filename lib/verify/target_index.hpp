// The targets of the tasks that one claimed task may mean, looked up by what a claim says: its number, its words, its indicator.
//
// A task of a real notice has a dozen targets; one of ten thousand that are all 增长8% must cost no more than its length. So of targets that
// are alike only some are offered: from the first that nothing has been said of on, and the first of all. Test: tests/linear (…/verify).
#pragma once

#include "verify/judge.hpp"
#include "verify/notice.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace zeren::verification {

// A target with its words folded once.
struct KnownTarget {
    std::size_t task = 0;
    std::size_t index = 0; // in its task
    const Target* target = nullptr;
    std::u32string text;
    std::u32string unit;
    std::u32string base_unit;
    std::u32string indicator; // empty for none
};

class TargetIndex {
public:
    // Linear in the words of the targets.
    TargetIndex(const Notice& notice, const Tasks& tasks);

    [[nodiscard]] const std::vector<KnownTarget>& all() const noexcept { return targets_; }

    // Those with this value, as written or in base units; first those from the first on that is not `covered`.
    [[nodiscard]] std::vector<const KnownTarget*> with_value(const Decimal& value, const std::vector<Covered>& covered);
    [[nodiscard]] std::vector<const KnownTarget*> with_text(const std::u32string& text, const std::vector<Covered>& covered);
    [[nodiscard]] std::vector<const KnownTarget*> with_indicator(const std::u32string& indicator, const std::vector<Covered>& covered);

    // Whether `is_meant` is true of no target that reaches into [begin, end): 300 bytes at most, of which few targets are.
    template <typename Meant>
    [[nodiscard]] bool none_between(std::uint32_t begin, std::uint32_t end, Meant is_meant) const
    {
        constexpr std::uint32_t kLongest = 600; // bytes of a target in front of `begin` that may reach over it
        const auto first = std::ranges::lower_bound(by_place_, begin > kLongest ? begin - kLongest : 0, {}, begin_of);
        for (auto at = first; at != by_place_.end() && (*at)->span.begin < end; ++at) {
            if ((*at)->span.end > begin && is_meant(**at)) return false;
        }
        return true;
    }

private:
    static std::uint32_t begin_of(const Target* target) noexcept { return target->span.begin; }

    struct Alike {
        std::vector<std::size_t> places; // in targets_
        std::size_t open = 0;            // the first that was not covered when last asked
    };
    [[nodiscard]] std::vector<const KnownTarget*> offer(Alike& alike, const std::vector<Covered>& covered) const;

    std::vector<KnownTarget> targets_;
    std::vector<const Target*> by_place_; // in the order of the text
    std::unordered_map<std::string, Alike> by_value_;
    std::unordered_map<std::u32string, Alike> by_text_;
    std::unordered_map<std::u32string, Alike> by_indicator_;
};

} // namespace zeren::verification
