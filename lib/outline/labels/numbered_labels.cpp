// One walk with a stack of the lists that are open; a list is judged when it ends.
#include "outline/labels/numbered_labels.hpp"

#include "outline/tree.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <array>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kFewestLines = 2;
constexpr std::size_t kLongestLabel = 10; // code points of one that the lexicon lacks

// The lines of one list, as far as they are labelled.
struct List {
    std::vector<std::size_t> lines;
    std::uint32_t last = 0; // its number
    std::size_t known = 0;  // lines whose label the lexicon has
    bool names = false;     // somebody who is responsible
    bool broken = false;    // holds an item, or does not begin with 1, or stands below nothing
};

bool begins_with_known_label(const Segment& segment)
{
    if (segment.pieces.empty()) return false;
    const Piece& first = segment.pieces.front();
    if (first.kind == PieceKind::field || first.kind == PieceKind::marker) return true;
    const auto at_begin = [&](const std::optional<Span>& label) { // or behind its bracket: 【责任单位】
        constexpr std::uint32_t kBracket = 3;
        return label && label->begin >= segment.body.begin && label->begin <= segment.body.begin + kBracket;
    };
    return first.kind == PieceKind::closing && !first.is_sentence &&
           (std::ranges::any_of(first.duties, [&](const Duty& duty) { return at_begin(duty.label); }) ||
            std::ranges::any_of(first.deadlines, [&](const LabelledText& time) { return at_begin(std::optional<Span>(time.label)); }));
}

// 问题表现：…, with words that no entry of the lexicon has.
bool begins_with_words_and_colon(std::string_view text, Span body)
{
    std::size_t length = 0;
    for (std::uint32_t at = body.begin; at < body.end && length <= kLongestLabel; ++length) {
        const auto c = text::decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::colon) return length > 1;
        if (kind != Char::han) return false;
        at += c.size;
    }
    return false;
}

class Walk {
public:
    Walk(std::string_view text, std::vector<Segment>& segments) : text_(text), segments_(segments) {}

    void run()
    {
        for (std::size_t i = 0; i < segments_.size(); ++i) {
            const Ladder ladder = segments_[i].mark.ladder;
            if (ladder == Ladder::none) continue;
            for (std::size_t deeper = static_cast<std::size_t>(ladder) + 1; deeper < kLadders; ++deeper) close(deeper);
            add(static_cast<std::size_t>(ladder), i);
        }
        for (std::size_t ladder = 0; ladder < kLadders; ++ladder) close(ladder);
    }

private:
    void add(std::size_t ladder, std::size_t i)
    {
        const Segment& segment = segments_[i];
        if (segment.mark.value == 1) close(ladder);
        List& list = lists_[ladder];
        const bool first = list.last == 0;
        const bool below = std::any_of(lists_.begin(), lists_.begin() + static_cast<std::ptrdiff_t>(ladder),
                                       [](const List& above) { return above.last != 0; });
        const bool known = begins_with_known_label(segment);
        list.broken = list.broken || (first && (segment.mark.value != 1 || !below)) || (!first && segment.mark.value != list.last + 1) ||
                      !(known || begins_with_words_and_colon(text_, segment.body));
        list.known += known;
        list.names = list.names || (known && !segment.pieces.front().duties.empty());
        list.last = segment.mark.value;
        if (!list.broken) list.lines.push_back(i);
    }

    void close(std::size_t ladder)
    {
        List& list = lists_[ladder];
        if (!list.broken && list.names && list.lines.size() >= kFewestLines && list.known * 2 > list.lines.size()) {
            for (const std::size_t i : list.lines) segments_[i].mark = {};
        }
        list = {};
    }

    std::string_view text_;
    std::vector<Segment>& segments_;
    std::array<List, kLadders> lists_; // those that are open, by ladder
};

} // namespace

void drop_marks_of_labels(std::string_view text, std::vector<Segment>& segments) { Walk(text, segments).run(); }

} // namespace zeren::outline
