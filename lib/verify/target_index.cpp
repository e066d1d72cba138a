// Three tables from what a target says to where it stands.
#include "verify/target_index.hpp"

#include "text/decimal.hpp"

#include <algorithm>

namespace zeren::verification {
namespace {

constexpr std::size_t kMostAlike = 32;

} // namespace

TargetIndex::TargetIndex(const Notice& notice, const Tasks& tasks)
{
    for (const std::size_t task : tasks) {
        const auto& targets = notice.task(task).targets;
        for (std::size_t i = 0; i < targets.size(); ++i) {
            const Target& target = targets[i];
            KnownTarget known{task, i, &target, notice.folded_span(target.span), folded(target.unit), {}, {}};
            if (target.quantity) known.base_unit = folded(target.quantity->unit);
            if (target.indicator) known.indicator = notice.folded_span(*target.indicator);
            const std::size_t place = targets_.size();
            if (target.value) by_value_[text::print_decimal(*target.value)].places.push_back(place);
            if (target.quantity && target.quantity->value && target.quantity->value != target.value)
                by_value_[text::print_decimal(*target.quantity->value)].places.push_back(place);
            by_text_[known.text].places.push_back(place);
            if (target.indicator) by_indicator_[known.indicator].places.push_back(place);
            targets_.push_back(std::move(known));
            by_place_.push_back(&target);
        }
    }
    std::ranges::sort(by_place_, {}, begin_of);
}

std::vector<const KnownTarget*> TargetIndex::offer(Alike& alike, const std::vector<Covered>& covered) const
{
    const auto is_covered = [&](std::size_t place) { return covered[targets_[place].task].targets[targets_[place].index]; };
    while (alike.open < alike.places.size() && is_covered(alike.places[alike.open])) ++alike.open;
    std::vector<const KnownTarget*> offered;
    const auto add = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < std::min(to, alike.places.size()); ++i) offered.push_back(&targets_[alike.places[i]]);
    };
    add(alike.open, alike.open + kMostAlike);
    add(0, std::min(alike.open, kMostAlike));
    return offered;
}

std::vector<const KnownTarget*> TargetIndex::with_value(const Decimal& value, const std::vector<Covered>& covered)
{
    const auto found = by_value_.find(text::print_decimal(value));
    return found == by_value_.end() ? std::vector<const KnownTarget*>{} : offer(found->second, covered);
}

std::vector<const KnownTarget*> TargetIndex::with_text(const std::u32string& text, const std::vector<Covered>& covered)
{
    const auto found = by_text_.find(text);
    return found == by_text_.end() ? std::vector<const KnownTarget*>{} : offer(found->second, covered);
}

std::vector<const KnownTarget*> TargetIndex::with_indicator(const std::u32string& indicator, const std::vector<Covered>& covered)
{
    const auto found = by_indicator_.find(indicator);
    return found == by_indicator_.end() ? std::vector<const KnownTarget*>{} : offer(found->second, covered);
}

} // namespace zeren::verification
