// Built once for a notice; every look-up is a hash or a halving. Test: tests/cli/verify_test.py.
#include "verify/notice.hpp"

#include <algorithm>

namespace zeren::verification {
namespace {

const Tasks kNone;

template <class Map, class Key>
const Tasks& look_up(const Map& map, const Key& key)
{
    const auto found = map.find(key);
    return found == map.end() ? kNone : found->second;
}

} // namespace

Notice::Notice(const Document& document)
    : document_(document), default_rule_(zeren::default_rule(document)), folded_(document.content), children_(document.tasks.size())
{
    for (std::size_t i = 0; i < document.tasks.size(); ++i) {
        const Task& task = document.tasks[i];
        keys_.try_emplace(task.key, i);
        if (!task.number.empty()) numbers_[task.number].push_back(i);
        texts_[folded_span(task.span)].push_back(i);
        if (task.parent > 0 && static_cast<std::size_t>(task.parent) <= children_.size())
            children_[static_cast<std::size_t>(task.parent) - 1].push_back(i);
    }
}

std::optional<std::size_t> Notice::with_key(const std::string& key) const
{
    const auto found = keys_.find(key);
    return found == keys_.end() ? std::nullopt : std::optional(found->second);
}

const Tasks& Notice::with_number(const std::string& number) const { return look_up(numbers_, number); }
const Tasks& Notice::with_text(const std::u32string& text) const { return look_up(texts_, text); }

std::optional<std::size_t> Notice::at(std::uint32_t byte) const
{
    const auto& tasks = document_.tasks; // in the order of the text
    const auto behind = std::ranges::upper_bound(tasks, byte, {}, [](const Task& task) { return task.extent.begin; });
    if (behind == tasks.begin()) return std::nullopt;
    auto index = static_cast<std::size_t>(behind - tasks.begin()) - 1;
    while (byte >= tasks[index].extent.end) { // up to the task that encloses it
        const std::int32_t parent = tasks[index].parent;
        if (parent <= 0 || static_cast<std::size_t>(parent) > index) return std::nullopt;
        index = static_cast<std::size_t>(parent) - 1;
    }
    return index;
}

Tasks Notice::touching(Span span) const
{
    Tasks found;
    const auto first = at(span.begin);
    const auto& tasks = document_.tasks;
    const auto behind = std::ranges::upper_bound(tasks, span.begin, {}, [](const Task& task) { return task.extent.begin; });
    if (first) found.push_back(*first);
    for (auto next = behind; next != tasks.end() && next->extent.begin < span.end; ++next) {
        if (next->span.begin < span.end && next->span.end > span.begin) found.push_back(static_cast<std::size_t>(next - tasks.begin()));
    }
    return found;
}

std::vector<Span> Notice::stretches(std::size_t index) const
{
    const Span extent = document_.tasks[index].extent;
    const Tasks& children = children_[index];
    if (children.empty()) return {extent};
    return {{extent.begin, task(children.front()).extent.begin}, {task(children.back()).extent.end, extent.end}};
}

std::optional<Span> Notice::find_in(const Tasks& tasks, std::u32string_view words) const
{
    for (const std::size_t index : tasks) {
        for (const Span stretch : stretches(index))
            if (const auto found = folded_.find(words, stretch.begin, stretch.end)) return found;
    }
    return std::nullopt;
}

std::string Notice::place_name(std::uint32_t byte) const
{
    const auto index = at(byte);
    return index ? "in task " + task(*index).key : "outside the tasks";
}

} // namespace zeren::verification
