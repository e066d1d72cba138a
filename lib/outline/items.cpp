// Each node, known as a section or a task, is turned into drafts in the order of the text.
#include "outline/items.hpp"

#include "outline/groups.hpp"
#include "outline/list_titles.hpp"
#include "outline/parts.hpp"
#include "outline/titles.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"
#include "text/title_words.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

namespace zeren::outline {
namespace {

constexpr std::size_t kRoot = 0;

class Builder {
public:
    Builder(std::string_view text, const std::vector<Segment>& segments, const std::vector<Node>& tree)
        : text_(text), segments_(segments), tree_(tree), parts_(judge_parts(text, segments, tree)), titles_(text, segments, tree)
    {
    }

    Items build(bool over_table)
    {
        if (!take_shared_roles(over_table)) add_stream(tree_[kRoot].below, 0, -1);
        add_children(tree_[kRoot], 0, -1);
        return std::move(items_);
    }

private:
    [[nodiscard]] const Segment& segment(std::int32_t index) const { return segments_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Node& node(std::int32_t index) const { return tree_[static_cast<std::size_t>(index)]; }

    [[nodiscard]] bool roles_follow(const Node& node) const { return outline::roles_follow(segments_, node); }
    // Behind the paragraphs below it. It has no children: who has any names somebody (parts.cpp), and his parent is no whole task.
    [[nodiscard]] std::uint32_t end_of(const Node& node) const
    {
        std::uint32_t end = segment(node.segment).span.end;
        for (const std::int32_t index : node.below) end = std::max(end, segment(index).span.end);
        return end;
    }
    bool take_shared_roles(bool over_table);
    void add_children(const Node& node, std::int32_t section, std::int32_t parent);
    void add_node(std::int32_t index, std::int32_t section, std::int32_t parent);
    void add_section(const Node& node, std::int32_t section);
    void add_task(std::int32_t index, std::int32_t section, std::int32_t parent);
    void add_stream(const std::vector<std::int32_t>& indices, std::int32_t section, std::int32_t parent);
    [[nodiscard]] std::vector<Group> find_listed_groups(const std::vector<std::int32_t>& indices) const;
    void add_unnumbered(std::vector<Group>& groups, std::int32_t section, std::int32_t parent);
    static Item make_item(Group& group, std::int32_t section, std::int32_t parent);
    void split_title(std::vector<Item>& parts, const Node& node);
    void add_loose(std::int32_t index, std::int32_t section)
    {
        items_.loose.push_back(index);
        items_.loose_sections.push_back(section);
    }

    std::string_view text_;
    const std::vector<Segment>& segments_;
    const std::vector<Node>& tree_;
    std::vector<Part> parts_;
    ListTitles titles_;
    Items items_;
};

// 总牵头单位：县生态环境局⏎一、… or ⏎1.…: role lines and nothing else above the first number or the table are of all that stands below them.
bool Builder::take_shared_roles(bool over_table)
{
    const Node& root = tree_[kRoot];
    const bool opens = root.children.empty() ? over_table : segment(node(root.children.front()).segment).mark.value <= 1;
    const auto is_line = [&](std::int32_t index) { return is_roles_only(segment(index)); };
    if (root.below.empty() || !opens || !std::ranges::all_of(root.below, is_line)) return false;
    for (const std::int32_t index : root.below) {
        for (Piece piece : segment(index).pieces) {
            piece.is_sentence = false;
            for (Duty& duty : piece.duties) duty.by_verb = duty.by_verb && !(duty.label && duty.label->end < duty.list.begin); // 总牵头：A
            items_.shared.push_back(std::move(piece));
        }
        add_loose(index, 0);
    }
    return true;
}

// The children of a section or of the root, with the paragraphs between and behind them, in the order of the text.
void Builder::add_children(const Node& node, std::int32_t section, std::int32_t parent)
{
    std::size_t next = 0; // in tail
    const auto add_tail_before = [&](std::int32_t segment) {
        std::size_t end = next;
        while (end < node.tail.size() && node.tail[end] < segment) ++end;
        add_stream({node.tail.begin() + static_cast<std::ptrdiff_t>(next), node.tail.begin() + static_cast<std::ptrdiff_t>(end)}, section,
                   parent);
        next = end;
    };
    for (const std::int32_t child : node.children) {
        if (parent < 0) add_tail_before(this->node(child).segment);
        add_node(child, section, parent);
    }
    if (parent < 0) add_tail_before(static_cast<std::int32_t>(segments_.size()));
}

void Builder::add_node(std::int32_t index, std::int32_t section, std::int32_t parent)
{
    const Node& one = node(index);
    if (parts_[static_cast<std::size_t>(index)] == Part::section && parent < 0) add_section(one, section);
    else add_task(index, section, parent);
}

// 一、工作目标|：到2025年，引进企业12家，培训员工300名。 Where the goals begin that stand on the line of their heading, at its colon; behind all for none.
std::uint32_t goals_in_heading(std::string_view text, Span heading)
{
    constexpr std::uint32_t kLongest = 60; // bytes up to the colon
    constexpr int kFewest = 2;             // numbers
    const std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    const std::uint32_t limit = std::min(heading.end, heading.begin + kLongest);
    const auto colon = static_cast<std::uint32_t>(text::next_mark(text, heading.begin, limit, {text::Char::colon}));
    if (colon >= limit) return none;
    const auto ends = [&](std::string_view word) { return text::closes_with(text.substr(heading.begin, colon - heading.begin), word); };
    if (std::ranges::none_of(text::kGoalHeads, ends)) return none;
    int numbers = 0;
    for (std::uint32_t at = colon; numbers < kFewest; ++numbers) {
        at = static_cast<std::uint32_t>(text::next_mark(text, at, heading.end, {text::Char::digit}));
        if (at >= heading.end) return none;
        while (at < heading.end && text::classify(text::decode(text, at).value) == text::Char::digit) at += text::decode(text, at).size;
    }
    return colon;
}

void Builder::add_section(const Node& node, std::int32_t section)
{
    const Segment& own = segment(node.segment);
    SectionDraft draft;
    draft.parent = section;
    draft.mark = own.mark;
    const Span first = first_prose(own);
    const Span prose = first.empty() ? own.body : first;
    const Span number = own.mark.number.empty() ? own.mark.span : own.mark.number; // of a mark that is damaged: all of it
    draft.heading = prose.empty() ? number : first_sentence(text_, prose);         // a number and nothing behind it
    const std::uint32_t goals = goals_in_heading(text_, draft.heading);
    draft.heading.end = std::min(draft.heading.end, goals);
    draft.span = own.span;
    const auto id = static_cast<std::int32_t>(items_.sections.size()) + 1;
    for (const Piece& piece : own.pieces) {
        Span behind = text::trim(text_, {std::max(piece.span.begin, draft.heading.end), piece.span.end});
        if (behind.begin == goals && !behind.empty()) behind = text::trim(text_, {goals + text::decode(text_, goals).size, behind.end});
        const bool labelled = piece.kind == PieceKind::field && piece.span.holds({goals, goals}); // 工作目标 is a label elsewhere
        if (piece.kind != PieceKind::prose && !labelled) draft.pieces.push_back(piece);
        else if (!text::trim_marks(text_, behind).empty()) { // （一）产业提升计划。围绕主导产业，实施如下项目：
            items_.items.emplace_back().section = id;
            items_.items.back().text = items_.items.back().extent = behind;
        }
    }
    items_.sections.push_back(draft);
    if (!node.children.empty() && roles_follow(node)) { // role lines right below the heading hold for all its items
        std::size_t next = 0;
        for (; next < node.below.size() && is_roles_only(segment(node.below[next])); ++next) {
            for (const Piece& piece : segment(node.below[next]).pieces) items_.sections.back().pieces.push_back(piece);
            add_loose(node.below[next], id);
        }
        add_stream({node.below.begin() + static_cast<std::ptrdiff_t>(next), node.below.end()}, id, -1);
    } else {
        add_stream(node.below, id, -1);
    }
    add_children(node, id, -1);
}

// The group gives its pieces away.
Item Builder::make_item(Group& group, std::int32_t section, std::int32_t parent)
{
    Item item;
    item.section = section;
    item.parent = parent;
    item.text = {group.begin, group.begin};
    for (std::size_t i = 0; i < group.prose.size(); ++i) { // a field or clause between two passages ends the text
        const auto parts = [&](const Piece& piece) {
            return piece.kind != PieceKind::leading && piece.span.begin >= item.text.end && piece.span.end <= group.prose[i].begin && i > 0;
        };
        if (!item.rest.empty() || std::ranges::any_of(group.pieces, parts)) item.rest.push_back(group.prose[i]);
        else item.text = {i == 0 ? group.prose[i].begin : item.text.begin, group.prose[i].end};
    }
    item.rest.insert(item.rest.end(), group.rest.begin(), group.rest.end());
    item.pieces = std::move(group.pieces);
    item.extent = {group.begin, group.end};
    return item;
}

// Tasks without number: one a group. Groups of one paragraph are parts; prose without clause is an item a paragraph.
void Builder::add_unnumbered(std::vector<Group>& groups, std::int32_t section, std::int32_t parent)
{
    for (std::size_t i = 0; i < groups.size(); ++i) {
        Item item = make_item(groups[i], section, parent);
        const bool with_previous = i > 0 && groups[i - 1].segment == groups[i].segment;
        const bool with_next = i + 1 < groups.size() && groups[i + 1].segment == groups[i].segment;
        if (with_previous) {
            item.part = items_.items.back().part + 1;
            item.extent.begin = items_.items.back().extent.end; // the mark between them is no one else's
        } else if (with_next) item.part = 1;
        items_.items.push_back(std::move(item));
    }
}

// ◆…（市水务局） ◆…（市园林局）: each is an item of its own, where most of them say who has to do it.
std::vector<Group> Builder::find_listed_groups(const std::vector<std::int32_t>& indices) const
{
    std::vector<std::vector<std::int32_t>> runs(1); // each begins with a bullet, but for the first
    for (const std::int32_t index : indices) {
        const Segment& one = segment(index);
        const bool is_item = is_bulleted(one) && !one.pieces.empty() && one.pieces.front().kind == PieceKind::prose;
        if (is_item && !runs.back().empty()) runs.emplace_back();
        runs.back().push_back(index);
    }
    if (runs.size() == 1) return find_groups(segments_, indices, Paragraphs::apart);
    std::size_t closed = 0;
    std::vector<Group> groups;
    for (const auto& run : runs) {
        std::vector<Group> own = find_groups(segments_, run);
        closed += std::ranges::any_of(own, [](const Group& group) { return group.has_duties(); });
        std::ranges::move(own, std::back_inserter(groups));
    }
    return closed * 2 > runs.size() ? groups : find_groups(segments_, indices, Paragraphs::apart);
}

void Builder::add_stream(const std::vector<std::int32_t>& indices, std::int32_t section, std::int32_t parent)
{
    std::vector<Group> groups = find_listed_groups(indices);
    const bool any = std::ranges::any_of(groups, [](const Group& group) { return group.has_duties(); });
    if (any) {
        add_unnumbered(groups, section, parent);
        return;
    }
    for (const std::int32_t index : indices) { // prose: a task of kind goal where it asks for numbers
        std::vector<Group> one = find_groups(segments_, {index});
        if (one.empty() || one.front().prose.empty()) add_loose(index, section);
        else add_unnumbered(one, section, parent);
    }
}

void Builder::split_title(std::vector<Item>& parts, const Node& node)
{
    const Segment& own = segment(node.segment);
    Item& first = parts.front();
    if (first.text.empty()) return;
    Span title;
    std::uint32_t behind = 0;
    const bool apart = is_heading_like(text_, own) && is_prose_only(own) && first.text.end > own.span.end;
    if (apart) {
        title = text::trim_marks(text_, first_prose(own));
        if (ends_in_points(text_, first_prose(own))) title = {};
        behind = own.span.end;
        if (!node.below.empty() && is_prose_only(segment(node.below.front())))
            behind = segment(node.below.front()).body.begin; // its bullet
    } else if (const Titles titles = titles_.of(node); titles != Titles::few) {
        title = inline_title(text_, own);
        behind = title.empty() ? 0 : title_end(text_, first_prose(own));
        if (titles == Titles::most && ends_in_colon(text_, behind)) title = {};
    }
    if (title.empty() || behind >= first.text.end) return;
    first.text = text::trim(text_, {behind, first.text.end});
    for (Item& item : parts) {
        item.titled = true;
        item.title = title;
    }
}

// 一、问题：矿山修复滞后。 What stands behind the number is what the item is about, whatever it is called; behind a number alone (整改任务一) it is the
// line below.
void take_first_field(Item& item, bool number_alone)
{
    if (item.pieces.empty() || item.pieces.front().kind != PieceKind::field || item.pieces.front().fields.size() != 1) return;
    const LabelledText field = item.pieces.front().fields.front();
    if ((field.label.begin != item.text.begin && !number_alone) || field.value.empty()) return;
    item.text = field.value;
    item.pieces.erase(item.pieces.begin());
}

void Builder::add_task(std::int32_t index, std::int32_t section, std::int32_t parent)
{
    const Node& one = node(index);
    const Segment& own = segment(one.segment);
    std::vector<std::int32_t> indices{one.segment};
    indices.insert(indices.end(), one.below.begin(), one.below.end());
    std::vector<Group> groups = find_groups(segments_, indices);
    if (groups.empty()) { // a number and nothing behind it
        Group group;
        group.begin = own.body.begin;
        group.end = own.span.end;
        group.segment = one.segment;
        groups.push_back(std::move(group));
    }
    groups.front().begin = own.span.begin;
    std::vector<Group> measures; // behind 具体措施：, without numbers of their own
    while (groups.size() > 1 && groups.back().is_measure) {
        measures.insert(measures.begin(), std::move(groups.back()));
        groups.pop_back();
    }
    const bool has_roles = std::ranges::any_of(groups, [](const Group& group) { return group.has_duties(); });
    if (measures.size() == 1 && !has_roles) give_role_lines(text_, measures.front(), groups.back());
    std::vector<Item> parts;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        Item item = make_item(groups[i], section, parent);
        if (item.text.empty()) {
            item.text = {own.body.begin, own.body.begin};
            if (i == 0) take_first_field(item, text::trim_marks(text_, own.body).empty());
        }
        item.mark = own.mark;
        item.list = one.list;
        item.part = groups.size() > 1 ? static_cast<std::int32_t>(i) + 1 : 0;
        if (i > 0) item.extent.begin = parts.back().extent.end;
        parts.push_back(std::move(item));
    }
    split_title(parts, one);
    const auto owner = static_cast<std::int32_t>(items_.items.size() + parts.size() - 1);
    for (Item& item : parts) items_.items.push_back(std::move(item));
    if (!measures.empty()) add_unnumbered(measures, section, owner);
    if (parts_[static_cast<std::size_t>(index)] == Part::whole_task) {
        Item& item = items_.items[static_cast<std::size_t>(owner)];
        item.text.end = item.extent.end = text::trim(text_, {item.text.begin, end_of(node(one.children.back()))}).end;
    } else {
        add_children(one, section, owner);
    }
    for (const std::int32_t below : one.tail) {
        const Segment& tail = segment(below);
        Item& item = items_.items[static_cast<std::size_t>(owner)];
        for (const Piece& piece : tail.pieces) {
            if (piece.kind == PieceKind::prose) item.rest.push_back(piece.span);
            else item.pieces.push_back(piece);
        }
        item.extent.end = std::max(item.extent.end, tail.span.end);
    }
    Item& item = items_.items[static_cast<std::size_t>(owner)];
    std::erase_if(item.rest, [&](Span passage) { return item.text.holds(passage); }); // a list that is all of its item took it in
    for (auto child = static_cast<std::size_t>(owner) + 1; child < items_.items.size(); ++child) {
        item.extent.end = std::max(item.extent.end, items_.items[child].extent.end);
    }
}

} // namespace

Items find_items(std::string_view text, const std::vector<Segment>& segments, const std::vector<Node>& tree, bool over_table)
{
    return Builder(text, segments, tree).build(over_table);
}

} // namespace zeren::outline
