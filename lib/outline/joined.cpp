// Ids of a part are moved by what the whole held before it.
#include "outline/joined.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

namespace zeren::outline {

// The section that a paragraph with this mark continues below; one without mark stays where the part before it was.
std::int32_t Joiner::open_above(const Mark& mark) const
{
    std::int32_t id = open_;
    while (id > 0 && mark.ladder != Ladder::none && whole_.sections[static_cast<std::size_t>(id - 1)].mark.ladder >= mark.ladder) {
        id = whole_.sections[static_cast<std::size_t>(id - 1)].parent;
    }
    return id;
}

void Joiner::add_items(std::vector<Item>&& items, std::int32_t sections)
{
    const auto first = static_cast<std::int32_t>(whole_.items.size());
    const std::int32_t lists = lists_;
    for (Item& item : items) {
        item.section += item.section > 0 ? sections : 0;
        if (item.parent >= 0) item.parent += first;
        if (item.list > 0) lists_ = std::max(lists_, item.list += lists);
    }
    if (first == 0) whole_.items = std::move(items); // of most notices all that there are: no second list of them
    else std::ranges::move(items, std::back_inserter(whole_.items));
}

void Joiner::add(Items&& items, const std::vector<Segment>& segments)
{
    const auto before = static_cast<std::int32_t>(whole_.sections.size());
    const auto first = static_cast<std::ptrdiff_t>(whole_.items.size());
    for (SectionDraft& section : items.sections) {
        section.parent = section.parent > 0 ? section.parent + before : open_above(section.mark);
        whole_.sections.push_back(std::move(section));
    }
    add_items(std::move(items.items), before);
    if (!items.shared.empty())
        whole_.shared.push_back({{items.shared.front().span.begin, std::numeric_limits<std::uint32_t>::max()}, std::move(items.shared)});
    for (auto item = whole_.items.begin() + first; item != whole_.items.end(); ++item) {
        if (item->section == 0)
            item->section = item->parent >= 0 ? whole_.items[static_cast<std::size_t>(item->parent)].section : open_above(item->mark);
    }
    for (std::size_t i = 0; i < items.loose.size(); ++i) {
        const Segment& segment = segments[static_cast<std::size_t>(items.loose[i])];
        const std::int32_t section = items.loose_sections[i] > 0 ? items.loose_sections[i] + before : open_above(segment.mark);
        whole_.other.push_back({Other::Kind::prose, section, segment.span});
    }
    if (static_cast<std::int32_t>(whole_.sections.size()) > before) open_ = static_cast<std::int32_t>(whole_.sections.size());
}

void Joiner::add(Table&& table)
{
    const auto before = static_cast<std::int32_t>(whole_.sections.size());
    const auto first = static_cast<std::ptrdiff_t>(whole_.items.size());
    for (SectionDraft& section : table.sections) {
        section.parent = section.parent > 0 ? section.parent + before : open_;
        whole_.sections.push_back(std::move(section));
    }
    add_items(std::move(table.items), before);
    for (auto item = whole_.items.begin() + first; item != whole_.items.end(); ++item) {
        if (item->section == 0) item->section = open_;
    }
    for (Other& other : table.other) {
        other.section = other.section > 0 ? other.section + before : open_;
        whole_.other.push_back(other);
    }
    std::ranges::move(table.diagnostics, std::back_inserter(whole_.diagnostics));
}

} // namespace zeren::outline
