// A stretch between two headings is judged as a whole: all its runs with the label of the first stand above items, or none is a head.
#include "outline/role_heads.hpp"

#include "outline/bullet_heads.hpp"
#include "outline/clauses/words.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <optional>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestLine = 300; // bytes
constexpr std::size_t kFewestRuns = 2;

// The label that opens the line and says who has something; null for any other line.
const Word* label_of(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    if (segment.mark.ladder != Ladder::none || is_bulleted(segment) || segment.span.size() > kLongestLine) return nullptr;
    const LabelAt label = label_at(text, segment.span.begin, segment.span.end, lexicon);
    return label.word != nullptr && label.word->means == Meaning::role && label.value < segment.span.end ? label.word : nullptr;
}

bool names_doer(const Word& label) noexcept
{
    return label.role != RoleKind::cooperating_unit && label.role != RoleKind::supervising_unit && label.role != RoleKind::contact &&
           label.role != RoleKind::other;
}

// The level of a heading over items of this level, below one of `above`; nothing where none is left between them.
std::optional<Ladder> level_over(Ladder items, Ladder above) noexcept
{
    for (const Ladder level : {Ladder::chinese_bracket, Ladder::chinese, Ladder::chapter})
        if (level < items && level > above) return level;
    return std::nullopt;
}

class Stretches {
public:
    Stretches(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
        : text_(text), segments_(segments), lexicon_(lexicon)
    {
    }

    void mark()
    {
        for (std::size_t i = 0; i < segments_.size();) {
            const Word* label = label_of(text_, segments_[i], lexicon_);
            const std::size_t end = label == nullptr ? i + 1 : end_of_run(i);
            if (label == nullptr) {
                pass(segments_[i].mark);
            } else if (end < segments_.size() && segments_[end].mark.ladder != Ladder::none && begins_list(segments_[end].mark)) {
                open(*label, i, segments_[end].mark.ladder);
            } else if (label_ == label) {
                if (end < segments_.size() && segments_[end].mark.ladder == items_) runs_.push_back(i);
                else fits_ = false; // below the last item, or over a list of another level
            }
            i = end;
        }
        close();
    }

private:
    // The labelled lines that stand together, up to the next with the label that opens runs: above it stand those of an item.
    [[nodiscard]] std::size_t end_of_run(std::size_t at) const
    {
        for (std::size_t end = at + 1; end < segments_.size(); ++end) {
            const Word* label = label_of(text_, segments_[end], lexicon_);
            if (label == nullptr || label == label_) return end;
        }
        return segments_.size();
    }

    // No item of this level stands above in the stretch.
    [[nodiscard]] bool begins_list(const Mark& mark) const noexcept { return label_ == nullptr && last_ < mark.ladder && mark.value == 1; }

    void open(const Word& label, std::size_t run, Ladder items)
    {
        if (!names_doer(label)) return;
        label_ = &label;
        items_ = items;
        above_ = last_;
        runs_.assign(1, run);
        fits_ = true;
    }

    // A mark above the items ends the stretch; one below them is of an item.
    void pass(const Mark& mark)
    {
        if (mark.ladder == Ladder::none) return;
        if (label_ != nullptr && mark.ladder < items_) close();
        last_ = mark.ladder;
    }

    void close()
    {
        const std::optional<Ladder> level = level_over(items_, above_);
        if (label_ != nullptr && fits_ && runs_.size() >= kFewestRuns && level)
            for (const std::size_t run : runs_) mark_heading(segments_[run], *level);
        label_ = nullptr;
        runs_.clear();
    }

    std::string_view text_;
    std::vector<Segment>& segments_;
    const LexiconTables& lexicon_;
    Ladder last_ = Ladder::none;    // of the mark above
    Ladder items_ = Ladder::none;   // below the runs of the stretch
    Ladder above_ = Ladder::none;   // of what the stretch stands under
    const Word* label_ = nullptr;   // that opens its first run
    std::vector<std::size_t> runs_; // their first lines
    bool fits_ = true;
};

} // namespace

void mark_role_heads(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    Stretches(text, segments, lexicon).mark();
}

} // namespace zeren::outline
