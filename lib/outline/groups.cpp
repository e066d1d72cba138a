// A fold over pieces with one open group and the prose that waits behind its closing.
#include "outline/groups.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

class Folder {
public:
    explicit Folder(Paragraphs paragraphs) : paragraphs_(paragraphs) {}

    // `of_others`: the piece's paragraph speaks of others than the doer above it.
    void add(std::int32_t segment, const Piece& piece, bool of_others)
    {
        switch (piece.kind) {
        case PieceKind::prose:
            if (of_others && leaves_doer(segment)) start(segment, piece.span.begin);
            if (closed_) waiting_.push_back({segment, piece.span});
            else add_prose(segment, piece.span);
            break;
        case PieceKind::leading:
            if (joins(segment, piece)) {
                attach(segment, piece);
                break;
            }
            if (!groups_.empty() && has_leading_ && said_since_) closed_ = true;
            if (stands_apart(segment)) closed_ = true;
            if (closed_) open_next(segment, piece.span.begin);
            attach(segment, piece);
            has_leading_ = true;
            said_since_ = false;
            break;
        case PieceKind::closing:
            if (waiting_.empty() && !closed_) join_doers(segment, piece);
            if (!waiting_.empty()) open_next(segment, piece.span.begin);
            attach(segment, piece);
            closed_ = true;
            break;
        case PieceKind::field:
        case PieceKind::marker:
            keep_waiting_as_rest();
            attach(segment, piece);
            if (piece.kind == PieceKind::field) after_field_ = true;
            else measures_ = closed_ = true;
            break;
        }
    }

    // 【道路通行】县公安局负责…: the heading begins the next group, with the clause behind it.
    void begin_behind_heading()
    {
        if (!groups_.empty() && has_leading_ && said_since_) closed_ = true;
    }

    std::vector<Group> finish()
    {
        keep_waiting_as_rest();
        return std::move(groups_);
    }

private:
    struct Waiting {
        std::int32_t segment;
        Span span;
    };

    Group& current(std::int32_t segment, std::uint32_t begin)
    {
        if (groups_.empty()) start(segment, begin);
        return groups_.back();
    }

    void start(std::int32_t segment, std::uint32_t begin)
    {
        Group group;
        group.segment = segment;
        group.is_measure = measures_;
        group.begin = begin;
        group.end = begin;
        groups_.push_back(std::move(group));
        closed_ = false;
        has_leading_ = said_since_ = false;
        after_field_ = false;
    }

    void add_prose(std::int32_t segment, Span span)
    {
        Group& group = current(segment, span.begin);
        (after_field_ ? group.rest : group.prose).push_back(span);
        said_since_ = true;
        group.end = std::max(group.end, span.end);
    }

    void attach(std::int32_t segment, const Piece& piece)
    {
        Group& group = current(segment, piece.span.begin);
        group.pieces.push_back(piece);
        group.end = std::max(group.end, piece.span.end);
    }

    // 各地区要充分认识意义。⏎海关总署要做好牵头工作。 The paragraph above a doer's is none of his.
    [[nodiscard]] bool stands_apart(std::int32_t segment) const
    {
        return paragraphs_ == Paragraphs::apart && !groups_.empty() && waiting_.empty() && groups_.back().segment != segment &&
               !groups_.back().has_duties();
    }

    // 海关总署要做好牵头工作。⏎各地区要积极配合。 Nor is the paragraph below, where it speaks of others.
    [[nodiscard]] bool leaves_doer(std::int32_t segment) const
    {
        return paragraphs_ == Paragraphs::apart && !closed_ && !groups_.empty() && groups_.back().segment != segment && has_leading_ &&
               said_since_ && !after_field_;
    }

    // 请A修订方案。|B要积极配合。 Who only helps has the task of the doer in front, in the same paragraph.
    [[nodiscard]] bool joins(std::int32_t segment, const Piece& piece) const
    {
        const auto helps = [](const Duty& duty) { return duty.role == RoleKind::cooperating_unit; };
        return !closed_ && waiting_.empty() && !groups_.empty() && groups_.back().segment == segment && has_leading_ && said_since_ &&
               piece.is_sentence && piece.is_doer && std::ranges::all_of(piece.duties, helps) && groups_.back().has_duties();
    }

    // What waited belongs to the clause that comes now.
    void open_next(std::int32_t segment, std::uint32_t begin)
    {
        if (waiting_.empty()) {
            start(segment, begin);
            return;
        }
        start(waiting_.front().segment, waiting_.front().span.begin);
        for (const Waiting& prose : waiting_) add_prose(prose.segment, prose.span);
        waiting_.clear();
    }

    // Before a closing clause a doer's sentence belongs to that clause. Who leads stays beside who answers: 由区国资局牵头开展清理。责任单位：…
    void join_doers(std::int32_t segment, const Piece& closing)
    {
        const auto leads = [](const Duty& duty) {
            return duty.label && (duty.role == RoleKind::lead_unit || duty.role == RoleKind::lead_leader);
        };
        const bool led = std::ranges::any_of(closing.duties, leads);
        const auto helps = [](const Duty& duty) {
            return duty.role == RoleKind::cooperating_unit || duty.role == RoleKind::supervising_unit;
        };
        const bool joins = closing.is_sentence && std::ranges::all_of(closing.duties, helps); // 请A修订方案。B要积极配合。
        const auto is_doer = [](const Piece& piece) { return piece.is_doer; };
        // 市水务局要…⏎责任单位：…: a doer without a verb of clauses gives way to role lines as well
        const auto is_will = [](const Piece& piece) { return piece.is_doer && !piece.duties.front().label; };
        const auto gives_way = [&](const Group& group) {
            return std::ranges::any_of(group.pieces, is_will) || (group.segment == segment && std::ranges::any_of(group.pieces, is_doer));
        };
        while (!groups_.empty() && gives_way(groups_.back())) {
            for (Piece& piece : groups_.back().pieces)
                if (joins || (!led && piece.is_doer && leads(piece.duties.front()))) piece.is_doer = false;
            std::erase_if(groups_.back().pieces, is_doer);
            if (groups_.size() < 2 || !std::ranges::any_of(groups_[groups_.size() - 2].pieces, is_doer)) break;
            Group last = std::move(groups_.back());
            groups_.pop_back();
            Group& group = groups_.back();
            group.prose.insert(group.prose.end(), last.prose.begin(), last.prose.end());
            group.pieces.insert(group.pieces.end(), last.pieces.begin(), last.pieces.end());
            group.end = last.end;
        }
    }

    void keep_waiting_as_rest()
    {
        for (const Waiting& prose : waiting_) {
            groups_.back().rest.push_back(prose.span);
            groups_.back().end = std::max(groups_.back().end, prose.span.end);
        }
        waiting_.clear();
    }

    Paragraphs paragraphs_;
    std::vector<Group> groups_;
    std::vector<Waiting> waiting_;
    bool closed_ = false;
    bool measures_ = false;
    bool has_leading_ = false;
    bool said_since_ = false; // what a leading clause says is to be done, behind it
    bool after_field_ = false;
};

} // namespace

bool Group::has_duties() const noexcept
{
    return std::ranges::any_of(pieces, [](const Piece& piece) { return !piece.duties.empty(); });
}

std::vector<Group> find_groups(const std::vector<Segment>& segments, const std::vector<std::int32_t>& indices, Paragraphs paragraphs)
{
    Folder folder(paragraphs);
    for (const std::int32_t index : indices) {
        const Segment& segment = segments[static_cast<std::size_t>(index)];
        if (segment.pieces.size() > 1 && segment.pieces[1].behind_heading) folder.begin_behind_heading();
        for (const Piece& piece : segment.pieces) folder.add(index, piece, segment.is_of_others);
    }
    std::vector<Group> groups = folder.finish();
    for (Group& group : groups) { // ◆ 加固河堤: the mark of the list belongs to the task
        const Segment& first = segments[static_cast<std::size_t>(group.segment)];
        if (first.mark.ladder == Ladder::none && group.begin == first.body.begin) group.begin = first.span.begin;
    }
    return groups;
}

void give_role_lines(std::string_view text, Group& measure, Group& task)
{
    if (measure.prose.empty()) return;
    const std::uint32_t end = measure.prose.back().end;
    const auto own_line = [&](const Piece& piece) {
        return piece.span.begin >= end && text.substr(end, piece.span.begin - end).find('\n') != std::string_view::npos;
    };
    if (!std::ranges::all_of(measure.pieces, [&](const Piece& piece) { return piece.duties.empty() || own_line(piece); })) return;
    for (const Piece& piece : measure.pieces) {
        if (own_line(piece)) task.pieces.push_back(piece);
    }
    std::erase_if(measure.pieces, own_line);
    const auto behind = std::ranges::partition(measure.rest, [&](Span rest) { return rest.begin < end; }); // a broken role line
    task.rest.insert(task.rest.end(), behind.begin(), behind.end());
    measure.rest.erase(behind.begin(), behind.end());
    task.end = std::max(task.end, measure.end);
    measure.end = end;
}

} // namespace zeren::outline
