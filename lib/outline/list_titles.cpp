// Siblings are counted first; where few of them have a title, all numbers of their kind in the text are, for they may be one list over several
// sections.
#include "outline/list_titles.hpp"

#include "outline/titles.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::size_t kRunningList = 5;    // items that tell what a list over several sections does
constexpr std::size_t kFewestSiblings = 3; // that tell it without the list that they are part of

} // namespace

ListTitles::ListTitles(std::string_view text, const std::vector<Segment>& segments, const std::vector<Node>& tree)
    : text_(text), segments_(segments), tree_(tree), known_(tree.size() + 1)
{
}

Titles ListTitles::of(const Node& item)
{
    std::optional<Titles>& known = known_[static_cast<std::size_t>(item.list)];
    if (known) return *known;
    known = of_siblings(item);
    const Ladder ladder = segment(item).mark.ladder;
    if (ladder != Ladder::arabic && ladder != Ladder::chinese_bracket) return *known;
    std::optional<RunningList>& running = running_[static_cast<std::size_t>(ladder)];
    if (!running) running = running_list(ladder);
    const bool alone = siblings_in_list(item).size() < kFewestSiblings && running->runs_on; // too few to tell by themselves
    if (known == Titles::few || alone) known = running->titled ? Titles::most : Titles::few;
    return *known;
}

std::span<const std::int32_t> ListTitles::siblings_in_list(const Node& item) const
{
    const auto list_of = [&](std::int32_t sibling) { return node(sibling).list; };
    const auto found = std::ranges::equal_range(node(item.parent).children, item.list, {}, list_of);
    return {found.begin(), found.end()};
}

// 烤烟生产：… is a title only where all siblings have one, for a list of quotas (乡镇任务：A镇6亿元) is written so too.
Titles ListTitles::of_siblings(const Node& item) const
{
    const auto siblings = siblings_in_list(item);
    std::ptrdiff_t titled = 0;
    std::ptrdiff_t sentences = 0;
    for (const std::int32_t sibling : siblings) {
        const Segment& own = segment(node(sibling));
        if (inline_title(text_, own).empty()) continue;
        ++titled;
        sentences += !ends_in_colon(text_, title_end(text_, first_prose(own)));
    }
    if (titled == std::ranges::ssize(siblings)) return Titles::all;
    return sentences * 2 > std::ranges::ssize(siblings) ? Titles::most : Titles::few;
}

// 1.…3. below one heading and 4.…9. below the next are one list, and so are （一）… and （三）…: whether most of all its items have a
// title that is a sentence.
ListTitles::RunningList ListTitles::running_list(Ladder ladder) const
{
    std::size_t items = 0;
    std::uint32_t last = 0;
    for (std::size_t i = 1; i < tree_.size(); ++i) {
        const Mark& mark = segment(tree_[i]).mark;
        if (mark.ladder != ladder) continue;
        if (mark.value <= last) return {}; // begins anew
        last = mark.value;
        ++items;
    }
    if (items < kRunningList) return {};
    std::size_t titled = 0; // asked last: most numbers begin anew somewhere
    for (std::size_t i = 1; i < tree_.size(); ++i) {
        const Segment& own = segment(tree_[i]);
        if (own.mark.ladder != ladder) continue;
        const bool sentence = !inline_title(text_, own).empty() && !ends_in_colon(text_, title_end(text_, first_prose(own)));
        titled += sentence || (is_heading_like(text_, own) && !tree_[i].children.empty());
    }
    return {true, titled * 2 > items};
}

} // namespace zeren::outline
