// One pass with a stack of open levels.
#include "outline/tree.hpp"

#include "outline/titles.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

bool is_labelled(const Segment& segment) noexcept
{
    return !segment.pieces.empty() && !segment.pieces.front().is_sentence &&
           (segment.pieces.front().kind == PieceKind::closing || segment.pieces.front().kind == PieceKind::field);
}

// Whether somebody has the same role in both.
bool shares_role(const Segment& one, const Segment& other) noexcept
{
    const auto has = [](const Segment& segment, RoleKind role) {
        return std::ranges::any_of(segment.pieces, [&](const Piece& piece) {
            return std::ranges::any_of(piece.duties, [&](const Duty& duty) { return duty.role == role; });
        });
    };
    return std::ranges::any_of(other.pieces, [&](const Piece& piece) {
        return std::ranges::any_of(piece.duties, [&](const Duty& duty) { return has(one, duty.role); });
    });
}

// 今年抓好以下工作：
bool opens_next_list(std::string_view text, const Segment& segment) noexcept
{
    return text::classify(text::decode_before(text, segment.span.end).value) == text::Char::colon &&
           std::ranges::all_of(segment.pieces, [](const Piece& piece) { return piece.kind == PieceKind::prose && piece.duties.empty(); });
}

class Builder {
public:
    // Of a body with so many paragraphs.
    Builder(std::string_view text, const std::vector<Segment>& segments, std::size_t paragraphs)
        : text_(text), segments_(segments), open_{0}
    {
        nodes_.reserve(paragraphs + 1);
        nodes_.emplace_back();
    }

    void add_numbered(std::int32_t index)
    {
        const Mark& mark = segments_[static_cast<std::size_t>(index)].mark;
        while (open_.size() > 1 && mark_of(open_.back()).ladder >= mark.ladder) open_.pop_back();
        const std::int32_t parent = open_.back();
        const auto id = static_cast<std::int32_t>(nodes_.size());
        Node node;
        node.segment = index;
        node.parent = parent;
        node.list = list_of(parent, mark);
        nodes_.push_back(std::move(node));
        at(parent).children.push_back(id);
        open_.push_back(id);
    }

    // Whether the mark is that of an item that is open, or of one above it.
    [[nodiscard]] bool begins_anew(const Mark& mark) const
    {
        return std::ranges::any_of(open_, [&](std::int32_t id) {
            return id > 0 && segment(nodes_[static_cast<std::size_t>(id)].segment).mark.ladder == mark.ladder;
        });
    }

    void add_plain(std::int32_t index)
    {
        std::int32_t node = open_.back();
        if (closes_all_measures(node, index) || closes_labelled_measures(node, index)) {
            at(at(node).parent).tail.push_back(index);
            open_.pop_back();
            return;
        }
        Node& owner = at(node);
        (owner.children.empty() ? owner.below : owner.tail).push_back(index);
    }

    // 1.…⏎2.…⏎今年抓好教育：⏎1.…: a line that opens the next list is no part of the last item of the one above.
    void add_opening(std::int32_t index, const Mark& next)
    {
        while (open_.size() > 1 && mark_of(open_.back()).ladder >= next.ladder) open_.pop_back();
        Node& owner = at(open_.back());
        (owner.children.empty() ? owner.below : owner.tail).push_back(index);
    }

    // 7.…（A负责）⏎专栏4 …⏎…⏎8.…: the box is of what the item above it stands under, and of that item where its measures go on behind it
    // (`next`). Below a heading it is of that.
    void add_box(std::int32_t index, const Mark& next, bool goes_on)
    {
        const Ladder ladder = std::max(next.ladder, ladder_of_list());
        while (!goes_on && open_.size() > 1 && mark_of(open_.back()).ladder >= ladder && !is_heading(at(open_.back()))) open_.pop_back();
        Node& owner = at(open_.back());
        (owner.children.empty() ? owner.below : owner.tail).push_back(index);
    }

    // 一是…⏎二是…⏎今年工作安排: what stands behind the last of such paragraphs is no part of it, where each of the others is one paragraph.
    void release_behind_counted()
    {
        for (Node& node : nodes_) {
            const auto is_one = [&](std::int32_t child) { return at(child).below.empty() && at(child).children.empty(); };
            bool released = false;
            bool alone = true; // each of this list up to here is one paragraph
            for (std::size_t i = 0; i < node.children.size(); ++i) {
                Node& child = at(node.children[i]);
                const bool first = i == 0 || at(node.children[i - 1]).list != child.list;
                const bool last = i + 1 == node.children.size() || at(node.children[i + 1]).list != child.list;
                if (first) alone = true;
                if (last && !first && alone && child.children.empty() && enumerates(child)) released = release(child, node) || released;
                alone = alone && is_one(node.children[i]);
            }
            if (released) std::ranges::sort(node.tail);
        }
    }

    // 一、甲工程⏎1.…⏎2.…⏎责任单位：A⏎二、乙工程⏎1.…⏎2.…⏎责任单位：B: where every list of a kind ends in labelled lines and nobody is named above them, they
    // are of what the list stands under. One list alone does not show it.
    void lift_shared_lines()
    {
        std::vector<int> shared(static_cast<std::size_t>(lists_) + 1, 0); // lists that end so, by the list of what they stand under
        for (const Node& node : nodes_) {
            if (node.parent < 0 || node.children.size() < 2) continue;
            int& count = shared[static_cast<std::size_t>(node.list)];
            count = count < 0 || !ends_in_shared_lines(node) ? -1 : count + 1;
        }
        for (Node& node : nodes_) {
            if (node.parent < 0 || node.children.size() < 2 || shared[static_cast<std::size_t>(node.list)] < 2) continue;
            Node& last = at(node.children.back());
            node.tail.insert(node.tail.begin(), last.below.begin(), last.below.end());
            std::ranges::sort(node.tail); // a box may stand between the items
            last.below.clear();
        }
    }

    std::vector<Node> take() { return std::move(nodes_); }

private:
    [[nodiscard]] const Segment& segment(std::int32_t index) const { return segments_[static_cast<std::size_t>(index)]; }

    // The paragraphs behind the last that names somebody go to the parent.
    bool release(Node& node, Node& parent)
    {
        const auto is_plain = [&](std::int32_t line) { return !has_duties(segment(line)) && !is_labelled(segment(line)); };
        const auto said = std::find_if_not(node.below.rbegin(), node.below.rend(), is_plain).base();
        if (said == node.below.end()) return false;
        parent.tail.insert(parent.tail.end(), said, node.below.end());
        node.below.erase(said, node.below.end());
        return true;
    }

    // Of the numbers of the items that are open: those of measures are below them.
    [[nodiscard]] Ladder ladder_of_list()
    {
        Ladder ladder = Ladder::none;
        for (std::size_t i = 1; i < open_.size(); ++i) {
            const Ladder own = mark_of(open_[i]).ladder;
            if (i == 1 || own < Ladder::arabic_bracket) ladder = own;
        }
        return ladder;
    }

    // 二、建设算力中心 above its prose: nobody is named in it or below it.
    [[nodiscard]] bool is_heading(const Node& node) const
    {
        const Segment& own = segment(node.segment);
        if (own.mark.ladder > Ladder::chinese_bracket || has_duties(own) || !is_heading_like(text_, own)) return false;
        return std::ranges::none_of(node.below, [&](std::int32_t line) { return has_duties(segment(line)); });
    }

    // 二是
    [[nodiscard]] bool enumerates(const Node& node) const
    {
        return text::begins_with(text_.substr(segment(node.segment).mark.number.end), text::kEnumerating);
    }

    Node& at(std::int32_t node) { return nodes_[static_cast<std::size_t>(node)]; }
    const Mark& mark_of(std::int32_t node) { return segments_[static_cast<std::size_t>(at(node).segment)].mark; }

    [[nodiscard]] bool ends_in_shared_lines(const Node& node) const
    {
        const auto node_at = [&](std::int32_t id) -> const Node& { return nodes_[static_cast<std::size_t>(id)]; };
        const auto segment = [&](std::int32_t index) -> const Segment& { return segments_[static_cast<std::size_t>(index)]; };
        const auto is_bare = [&](std::int32_t child) {
            return node_at(child).children.empty() && node_at(child).below.empty() && !has_duties(segment(node_at(child).segment));
        };
        const Node& last = node_at(node.children.back());
        return !has_duties(segment(node.segment)) && node.below.empty() && last.children.empty() && !last.below.empty() &&
               !has_duties(segment(last.segment)) && std::all_of(node.children.begin(), node.children.end() - 1, is_bare) &&
               std::ranges::all_of(last.below, [&](std::int32_t line) { return is_labelled(segment(line)); }) &&
               std::ranges::any_of(last.below, [&](std::int32_t line) { return has_duties(segment(line)); });
    }

    std::int32_t list_of(std::int32_t parent, const Mark& mark)
    {
        if (!at(parent).children.empty()) {
            const std::int32_t last = at(parent).children.back();
            if (mark_of(last).ladder == mark.ladder && mark_of(last).value < mark.value) return at(last).list;
        }
        return ++lists_;
    }

    // C2: (1)–(4) without roles of their own, then one bracket on a line for the task above them.
    bool closes_all_measures(std::int32_t node, std::int32_t index)
    {
        if (node == 0 || at(node).parent <= 0 || !is_roles_only(segments_[static_cast<std::size_t>(index)])) return false;
        const Ladder ladder = mark_of(node).ladder;
        if (ladder != Ladder::arabic_bracket && ladder != Ladder::circled) return false;
        if (!text::is_round_open(text::decode(text_, segments_[static_cast<std::size_t>(index)].body.begin).value)) return false;
        const Node& parent = at(at(node).parent);
        const auto& siblings = parent.children;
        if (siblings.size() < 2 || has_duties(segments_[static_cast<std::size_t>(parent.segment)])) return false;
        if (has_duties(segments_[static_cast<std::size_t>(at(node).segment)])) return true; // the last measure has its own
        const auto has_lines = [&](std::int32_t sibling) {
            return std::ranges::any_of(at(sibling).below,
                                       [&](std::int32_t s) { return has_duties(segments_[static_cast<std::size_t>(s)]); });
        };
        const auto names = [&](std::int32_t sibling) { return has_duties(segments_[static_cast<std::size_t>(at(sibling).segment)]); };
        if (std::ranges::any_of(siblings, has_lines)) return false;       // each measure has a line of its own
        return !std::all_of(siblings.begin(), siblings.end() - 1, names); // one of several may have a bracket inside it
    }

    // 整改措施：⏎1.…⏎2.…⏎整改时限：年底前⏎责任人：刘海: a labelled line behind the last of the measures that a label opened, where none of the others has
    // one, is of what they are measures of.
    bool closes_labelled_measures(std::int32_t node, std::int32_t index)
    {
        const Segment& line = segments_[static_cast<std::size_t>(index)];
        if (node == 0 || at(node).parent <= 0 || !at(node).below.empty() || !is_labelled(line)) return false;
        const Node& parent = at(at(node).parent);
        if (parent.below.empty() || !opens_list(segments_[static_cast<std::size_t>(parent.below.back())])) return false;
        const auto has_roles_of_line = [&](std::int32_t segment) {
            return shares_role(segments_[static_cast<std::size_t>(segment)], line);
        };
        // 责任单位 of all of it stands above: another is the last measure's. 督导领导 and 验收单位 are of all of it too.
        if (has_roles_of_line(parent.segment) || std::ranges::any_of(parent.below, has_roles_of_line)) return false;
        const auto has_label = [](const Segment& one) { // 1.制定方案。责任单位：县水务局
            const auto labels = [](const Duty& duty) { return duty.label && !duty.by_verb; };
            return std::ranges::any_of(one.pieces, [&](const Piece& piece) { return std::ranges::any_of(piece.duties, labels); });
        };
        const auto is_bare = [&](std::int32_t sibling) {
            return at(sibling).below.empty() && !has_label(segments_[static_cast<std::size_t>(at(sibling).segment)]);
        };
        return parent.children.size() > 1 && std::all_of(parent.children.begin(), parent.children.end() - 1, is_bare);
    }

    std::string_view text_;
    const std::vector<Segment>& segments_;
    std::vector<Node> nodes_;
    std::vector<std::int32_t> open_;
    std::int32_t lists_ = 0;
};

// The first number behind the paragraph at `at` of the body; none where there is none.
Mark next_number(const std::vector<Segment>& segments, const std::vector<std::int32_t>& body, std::size_t at)
{
    while (++at < body.size()) {
        const Mark& mark = segments[static_cast<std::size_t>(body[at])].mark;
        if (mark.ladder != Ladder::none) return mark;
    }
    return {};
}

} // namespace

bool has_duties(const Segment& segment) noexcept
{
    return std::ranges::any_of(segment.pieces, [](const Piece& piece) { return !piece.duties.empty(); });
}

bool hands_out_work(const Segment& segment) noexcept
{
    return std::ranges::any_of(segment.pieces, [](const Piece& piece) { return !piece.duties.empty() && !piece.is_sentence; });
}

bool is_bulleted(const Segment& segment) noexcept { return segment.mark.ladder == Ladder::none && segment.body.begin > segment.span.begin; }

bool is_roles_only(const Segment& segment) noexcept
{
    return !segment.pieces.empty() && has_duties(segment) &&
           std::ranges::all_of(segment.pieces, [](const Piece& piece) { return piece.kind == PieceKind::closing; });
}

bool opens_list(const Segment& segment) noexcept
{
    if (segment.pieces.empty()) return false;
    const Piece& last = segment.pieces.back();
    return last.kind == PieceKind::marker || (last.kind == PieceKind::field && last.fields.empty());
}

std::vector<Node> build_tree(std::string_view text, const std::vector<Segment>& segments, const std::vector<std::int32_t>& body)
{
    Builder builder(text, segments, body.size());
    for (std::size_t i = 0; i < body.size(); ++i) {
        const Segment& one = segments[static_cast<std::size_t>(body[i])];
        if (one.is_boxed) {
            const bool goes_on = i > 0 && segments[static_cast<std::size_t>(body[i - 1])].is_boxed;
            builder.add_box(body[i], goes_on ? Mark{} : next_number(segments, body, i), goes_on);
            continue;
        }
        const Mark next = i + 1 < body.size() ? segments[static_cast<std::size_t>(body[i + 1])].mark : Mark{};
        if (one.mark.ladder != Ladder::none) builder.add_numbered(body[i]);
        else if (next.value == 1 && builder.begins_anew(next) && opens_next_list(text, one)) builder.add_opening(body[i], next);
        else builder.add_plain(body[i]);
    }
    builder.lift_shared_lines();
    builder.release_behind_counted();
    return builder.take();
}

} // namespace zeren::outline
