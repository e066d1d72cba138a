// Each node by itself, then each list as a whole.
#include "outline/parts.hpp"

#include "outline/groups.hpp"
#include "outline/titles.hpp"
#include "text/chars.hpp"
#include "text/heading_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

// 一、管委会副主任席凌舟主抓: nothing but who does what stands below.
bool is_bare_clause(const Segment& segment) noexcept
{
    return !segment.pieces.empty() && std::ranges::all_of(segment.pieces, [](const Piece& piece) { return !piece.duties.empty(); });
}

bool names_leaders_only(const Segment& segment) noexcept
{
    return std::ranges::all_of(segment.pieces, [](const Piece& piece) {
        return std::ranges::all_of(
            piece.duties, [](const Duty& duty) { return duty.role == RoleKind::lead_leader || duty.role == RoleKind::responsible_leader; });
    });
}

// 一、县发改局
bool is_office_heading(std::string_view text, const Segment& segment)
{
    return !segment.pieces.empty() && segment.pieces.front().is_heading &&
           classify(text::decode_before(text, segment.span.end).value) != Char::stop;
}

class Judge {
public:
    Judge(std::string_view text, const std::vector<Segment>& segments, const std::vector<Node>& tree)
        : text_(text), segments_(segments), tree_(tree), parts_(tree.size(), Part::section)
    {
    }

    std::vector<Part> all()
    {
        for (std::size_t node = tree_.size(); node-- > 1;) parts_[node] = judge(tree_[node]);
        agree_with_siblings();
        keep_headings();
        return std::move(parts_);
    }

private:
    [[nodiscard]] const Segment& segment(std::int32_t index) const { return segments_[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Node& node(std::int32_t index) const { return tree_[static_cast<std::size_t>(index)]; }

    [[nodiscard]] Part judge(const Node& node) const;
    [[nodiscard]] bool has_digit(Span span) const
    {
        const std::string_view words = text_.substr(span.begin, span.size());
        return std::ranges::any_of(words, [](char c) { return c >= '0' && c <= '9'; });
    }
    [[nodiscard]] bool is_top(const Node& node) const
    {
        const Ladder ladder = segment(node.segment).mark.ladder;
        return ladder == Ladder::chinese || ladder == Ladder::chapter || ladder == Ladder::title;
    }
    [[nodiscard]] bool opens_measures(const Node& node) const
    {
        return !node.children.empty() && !node.below.empty() && opens_list(segment(node.below.back()));
    }
    // 一、污水直排。⏎责任单位：…⏎整改措施：⏎1.… What has who or when on lines of its own above or behind its measures is the task, and they
    // are its measures, whatever its number.
    [[nodiscard]] bool is_answered_for(const Node& node) const
    {
        const auto answers = [&](std::int32_t index) {
            const auto& pieces = segment(index).pieces;
            return !pieces.empty() && pieces.front().kind == PieceKind::closing && !pieces.front().is_sentence && !segment(index).is_boxed;
        };
        return std::ranges::any_of(node.tail, answers) || (opens_measures(node) && std::ranges::any_of(node.below, answers));
    }
    // Somebody has a duty in it or right below it.
    [[nodiscard]] bool names_somebody(const Node& node) const
    {
        return has_duties(segment(node.segment)) || !node.children.empty() ||
               std::ranges::any_of(node.below, [&](std::int32_t index) { return has_duties(segment(index)); });
    }
    // （一）做强产业（牵头领导：副市长 尹哲）⏎1.…（市工信局牵头）⏎2.…: a list at least half of which names somebody of its own is no list of measures.
    [[nodiscard]] bool heads_items(const Node& node) const
    {
        const auto names = [&](std::int32_t child) {
            return has_duties(segment(this->node(child).segment)) || roles_follow(segments_, this->node(child));
        };
        const Ladder below = segment(this->node(node.children.front()).segment).mark.ladder;
        return below != Ladder::arabic_bracket && below != Ladder::circled &&
               std::ranges::count_if(node.children, names) * 2 >= std::ranges::ssize(node.children);
    }
    // Two at least that say who does them. Sentences of several doers in one paragraph (公安部门要…。交通部门要…。) are the parts of one task.
    [[nodiscard]] bool are_items(const std::vector<std::int32_t>& below) const
    {
        std::int32_t last = -1;
        int count = 0;
        for (const Group& group : find_groups(segments_, below)) {
            const bool closed = std::ranges::any_of(group.pieces, [](const Piece& piece) { return piece.kind == PieceKind::closing; });
            if (!group.has_duties() || (group.segment == last && !closed)) continue;
            last = group.segment;
            ++count;
        }
        return count >= 2;
    }
    // 补贴对象有以下情况之一的，停止发放：⏎1.死亡的；⏎2.迁出本市的。 What stands below are cases, and nothing that is to be done.
    [[nodiscard]] bool lists_cases(const Node& node) const
    {
        const Span own = segment(node.segment).body;
        if (classify(text::decode_before(text_, own.end).value) != Char::colon) return false;
        return text_.substr(own.begin, own.size()).find(text::kOneOfThem) != std::string_view::npos;
    }
    void agree_with_siblings();
    void keep_headings();
    [[nodiscard]] bool is_bare_heading(const Node& node) const;

    std::string_view text_;
    const std::vector<Segment>& segments_;
    const std::vector<Node>& tree_;
    std::vector<Part> parts_;
};

Part Judge::judge(const Node& node) const
{
    const Segment& own = segment(node.segment);
    const bool heading = is_heading_like(text_, own);
    const bool ends_open = classify(text::decode_before(text_, own.span.end).value) != Char::stop;
    const bool own_roles = has_duties(own) || roles_follow(segments_, node);
    const bool tail_roles = std::ranges::any_of(node.tail, [&](std::int32_t s) { return has_duties(segment(s)) && !segment(s).is_boxed; });
    const bool outer = own.mark.ladder <= Ladder::chinese_bracket;
    if (outer && is_bare_clause(own) && (!node.children.empty() || (is_top(node) && !node.below.empty() && names_leaders_only(own))))
        return Part::section; // it has no wording of its own
    const auto is_bullet = [&](std::int32_t index) { return is_bulleted(segment(index)); };
    const bool lists = !node.children.empty() || std::ranges::all_of(node.below, is_bullet); // or stands above a table
    if (outer && lists && is_office_heading(text_, own)) return Part::section;
    if (is_top(node) ? is_answered_for(node) : opens_measures(node)) return Part::task;
    if (!node.children.empty()) {
        if (is_top(node)) return heading || !own_roles ? Part::section : Part::task;
        if (outer && heading && ends_open && !tail_roles && has_duties(own) && names_leaders_only(own) && heads_items(node))
            return Part::section;
        if (own_roles || tail_roles) return Part::task;
        const Ladder below = segment(tree_[static_cast<std::size_t>(node.children.front())].segment).mark.ladder;
        const bool measures = below == Ladder::arabic_bracket || below == Ladder::circled;
        return !heading && measures ? Part::task : Part::section;
    }
    if (own_roles || !heading) return Part::task;
    if (node.below.empty()) return is_top(node) && ends_open && !has_digit(own.body) ? Part::section : Part::task;
    if (is_top(node)) return ends_open || own.is_heading ? Part::section : Part::task;
    return ends_open && are_items(node.below) ? Part::section : Part::task;
}

// A list is of one kind where it can be: a heading-like item among tasks is a task with its title set apart.
void Judge::agree_with_siblings()
{
    std::vector<std::size_t> tasks(tree_.size() + 1, 0); // by list
    for (std::size_t i = 1; i < tree_.size(); ++i) {
        tasks[static_cast<std::size_t>(tree_[i].list)] += parts_[i] == Part::task && has_duties(segment(tree_[i].segment));
    }
    for (std::size_t i = 1; i < tree_.size(); ++i) {
        const Node& one = tree_[i];
        if (!one.children.empty() || parts_[i] == Part::task || is_top(one)) continue;
        if (tasks[static_cast<std::size_t>(one.list)] * 2 > node(one.parent).children.size()) parts_[i] = Part::task;
    }
    const auto is_listed = [&](const Node& one) { // （二）控风险⏎• 开展检查。⏎责任部门：…
        return one.children.empty() && !one.below.empty() && is_bulleted(segment(one.below.front())) && !has_duties(segment(one.segment));
    };
    std::vector<bool> listed(tree_.size() + 1, false); // by list: a sibling has two such items or more
    for (std::size_t i = 1; i < tree_.size(); ++i)
        if (parts_[i] == Part::section && is_listed(tree_[i])) listed[static_cast<std::size_t>(tree_[i].list)] = true;
    for (std::size_t i = 1; i < tree_.size(); ++i) {
        const bool among = listed[static_cast<std::size_t>(tree_[i].list)] && is_listed(tree_[i]);
        if (among && is_heading_like(text_, segment(tree_[i].segment))) parts_[i] = Part::section;
    }
    std::vector<std::size_t> items(tree_.size() + 1, 0); // by list
    for (std::size_t i = 1; i < tree_.size(); ++i) items[static_cast<std::size_t>(tree_[i].list)] += parts_[i] == Part::task;
    for (std::size_t i = 1; i < tree_.size(); ++i) { // 三、清理项目。对于…，按以下原则处理：（一）…: an item with its measures among items
        const Node& one = tree_[i];
        if (one.children.empty() || parts_[i] == Part::task || is_heading_like(text_, segment(one.segment))) continue;
        if (!is_top(one) && !lists_cases(one)) continue;
        const bool named = std::ranges::any_of(one.children, [&](std::int32_t child) { return names_somebody(node(child)); });
        const bool among_items = items[static_cast<std::size_t>(one.list)] * 2 > node(one.parent).children.size();
        if (!named && among_items) parts_[i] = Part::whole_task;
    }
}

// （一）加强组织领导 on a line of its own, and below it prose that names nobody; below 1. it may not ask for numbers either. A stop behind a few
// words (（一）指导思想。) says nothing.
bool Judge::is_bare_heading(const Node& node) const
{
    constexpr std::size_t kLongestStopped = 8; // code points
    const Segment& own = segment(node.segment);
    if (!node.children.empty() || node.below.empty() || own.mark.ladder >= Ladder::arabic_bracket || !is_heading_like(text_, own))
        return false;
    const bool stopped = classify(text::decode_before(text_, own.span.end).value) == Char::stop &&
                         text::count_code_points(text_.substr(own.body.begin, own.body.size())) > kLongestStopped + 1;
    if (stopped || has_digit(own.body) || has_duties(own)) return false;
    return std::ranges::all_of(node.below, [&](std::int32_t index) {
        const Segment& one = segment(index);
        return is_prose_only(one) && (own.mark.ladder == Ladder::chinese_bracket || !has_digit(one.body));
    });
}

// Headings all of whose siblings are headings, or sections with items below them, are sections with prose in them, and no tasks.
void Judge::keep_headings()
{
    std::vector<bool> bare(tree_.size() + 1, true); // by list
    for (std::size_t i = 1; i < tree_.size(); ++i) {
        const auto list = static_cast<std::size_t>(tree_[i].list);
        const bool section = parts_[i] == Part::section && is_heading_like(text_, segment(tree_[i].segment));
        bare[list] = bare[list] && (section || is_bare_heading(tree_[i]));
    }
    for (std::size_t i = 1; i < tree_.size(); ++i) {
        if (bare[static_cast<std::size_t>(tree_[i].list)]) parts_[i] = Part::section;
    }
}

} // namespace

bool is_prose_only(const Segment& segment) noexcept
{
    return std::ranges::all_of(segment.pieces, [](const Piece& piece) { return piece.kind == PieceKind::prose; });
}

bool roles_follow(const std::vector<Segment>& segments, const Node& node)
{
    if (node.below.empty()) return false;
    const Segment& first = segments[static_cast<std::size_t>(node.below.front())];
    return !first.pieces.empty() && !is_prose_only(first) &&
           (first.pieces.front().kind == PieceKind::closing || first.pieces.front().kind == PieceKind::field);
}

std::vector<Part> judge_parts(std::string_view text, const std::vector<Segment>& segments, const std::vector<Node>& tree)
{
    return Judge(text, segments, tree).all();
}

} // namespace zeren::outline
