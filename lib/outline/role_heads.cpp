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

// 责任股室  水资源股: a wide gap stands for the colon.
const Word* label_over_gap(std::string_view text, Span line, const LexiconTables& lexicon)
{
    const auto word = lexicon.role_words.longest(text.substr(0, line.end), line.begin);
    if (!word.found(line.begin) || lexicon.words[word.value].kind != WordKind::label) return nullptr;
    const Span value = text::trim(text, {word.end, line.end});
    const std::string_view gap = text.substr(word.end, value.begin - word.end);
    const bool wide = gap.size() > 1 && !value.empty();
    return wide ? &lexicon.words[word.value] : nullptr;
}

// The label that opens the line and says who has something; null for any other line.
const Word* label_of(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    if (segment.mark.ladder != Ladder::none || is_bulleted(segment) || segment.span.size() > kLongestLine) return nullptr;
    const LabelAt label = label_at(text, segment.span.begin, segment.span.end, lexicon);
    const Word* word = label.word != nullptr ? label.word : label_over_gap(text, segment.span, lexicon);
    if (word == nullptr || word->means != Meaning::role) return nullptr;
    return label.word == nullptr || label.value < segment.span.end ? word : nullptr;
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
            const std::size_t end = label == nullptr ? i + 1 : end_of_run(i, label);
            const bool over = end < segments_.size() && segments_[end].mark.ladder != Ladder::none;
            if (label == nullptr) pass(segments_[i].mark);
            else if (over && begins_list(segments_[end].mark)) open(i, end);
            else if (const std::size_t place = place_of(label); place < opened_.size())
                add(place, i, over && segments_[end].mark.ladder == items_);
            i = end;
        }
        close();
    }

private:
    // A label of the run above the first item, and its line.
    struct Opened {
        const Word* label = nullptr;
        std::size_t line = 0;
    };

    [[nodiscard]] std::size_t place_of(const Word* label) const
    {
        return static_cast<std::size_t>(std::ranges::find(opened_, label, &Opened::label) - opened_.begin());
    }

    // The labelled lines that stand together, in the order of those above the first item: one that goes back in it opens the next run.
    [[nodiscard]] std::size_t end_of_run(std::size_t at, const Word* opening) const
    {
        const std::size_t first = place_of(opening);
        for (std::size_t end = at + 1; end < segments_.size(); ++end) {
            const Word* label = label_of(text_, segments_[end], lexicon_);
            if (label == nullptr) return end;
            const std::size_t place = place_of(label);
            if (place < opened_.size() && (first == opened_.size() || place <= first)) return end;
        }
        return segments_.size();
    }

    // No item of this level stands above in the stretch.
    [[nodiscard]] bool begins_list(const Mark& mark) const noexcept { return opened_.empty() && last_ < mark.ladder && mark.value == 1; }

    void open(std::size_t run, std::size_t item)
    {
        for (std::size_t line = run; line < item; ++line) {
            const Word* label = label_of(text_, segments_[line], lexicon_);
            if (label != nullptr && names_doer(*label)) opened_.push_back({label, line});
        }
        items_ = segments_[item].mark.ladder;
        above_ = last_;
        label_ = opened_.size();
        fits_ = true;
    }

    // A further run that begins with a label of the first: what stands above that label in the first run is of all of them.
    void add(std::size_t place, std::size_t run, bool over_item)
    {
        if (label_ == opened_.size()) {
            label_ = place;
            runs_.assign(1, opened_[place].line);
        }
        if (place != label_) return;
        if (over_item) runs_.push_back(run);
        else fits_ = false; // below the last item, or over a list of another level
    }

    // A mark above the items ends the stretch; one below them is of an item.
    void pass(const Mark& mark)
    {
        if (mark.ladder == Ladder::none) return;
        if (!opened_.empty() && mark.ladder < items_) close();
        last_ = mark.ladder;
    }

    void close()
    {
        const std::optional<Ladder> level = level_over(items_, above_);
        if (!opened_.empty() && fits_ && runs_.size() >= kFewestRuns && level)
            for (const std::size_t run : runs_) mark_heading(segments_[run], *level);
        opened_.clear();
        runs_.clear();
    }

    std::string_view text_;
    std::vector<Segment>& segments_;
    const LexiconTables& lexicon_;
    Ladder last_ = Ladder::none;    // of the mark above
    Ladder items_ = Ladder::none;   // below the runs of the stretch
    Ladder above_ = Ladder::none;   // of what the stretch stands under
    std::vector<Opened> opened_;    // the labels of its first run
    std::size_t label_ = 0;         // of them, that which opens the further runs; their number while none has come
    std::vector<std::size_t> runs_; // their first lines
    bool fits_ = true;
};

} // namespace

void mark_role_heads(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    Stretches(text, segments, lexicon).mark();
}

} // namespace zeren::outline
