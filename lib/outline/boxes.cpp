// A word, a number and a few words without a stop open a box; its paragraphs are those without a number behind them.
#include "outline/boxes.hpp"

#include "outline/clauses/closing_tails.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestHeading = 150; // bytes

bool is_numbered(const Segment& segment) noexcept { return segment.mark.ladder != Ladder::none; }

using Place = std::vector<Segment>::iterator;

// The item above a box.
struct Owner {
    Ladder ladder = Ladder::none; // of its number; none where no number stands above
    std::uint32_t value = 0;
    bool answered = false; // it says who does it
};

// 1.…（A负责）⏎专栏1 …⏎1.新建基站。⏎2.改造小区。⏎2.…（B负责）: behind the box's numbers, which are of the item's own kind: they count from 1, name nobody, and
// the item's next number stands behind them.
template <typename Heads>
Place end_of_equal_list(Place first, Place end, const Owner& owner, Heads heads_box)
{
    constexpr std::ptrdiff_t kReach = 60; // paragraphs
    const auto goes_on = [&](Place at) {  // whether the item's list does so behind `at`
        const Place limit = at + std::min(kReach, end - at);
        const Place next = std::find_if(at, limit, [&](const Segment& one) {
            return one.is_heading || (is_numbered(one) && (one.mark.ladder < owner.ladder || one.mark.value == owner.value + 1));
        });
        return next != limit && next->mark.ladder == owner.ladder && next->mark.value == owner.value + 1;
    };
    std::uint32_t due = 1;
    for (Place at = first; at != end; ++at) {
        if (has_duties(*at) || at->is_heading) return due > 1 && is_numbered(*at) ? at : first;
        if (!is_numbered(*at) && heads_box(*at)) return at;
        if (!is_numbered(*at)) continue;
        if (at->mark.ladder < owner.ladder) return at;
        if (at->mark.ladder > owner.ladder) continue;
        if (at->mark.value != due || (due == owner.value + 1 && !goes_on(at + 1))) return at->mark.value == owner.value + 1 ? at : first;
        ++due;
    }
    return end;
}

// 专栏1 重点工程⏎1.新建基站。⏎2.改造小区。: behind the last number of a list that the box itself begins; `first` where the numbers are the item's
// measures, or name somebody.
template <typename Heads>
Place end_of_own_list(Place first, Place end, const Owner& owner, Heads heads_box)
{
    if (first == end || first->mark.value != 1 || !owner.answered || first->mark.ladder < owner.ladder) return first;
    if (first->mark.ladder == owner.ladder) return end_of_equal_list(first, end, owner, heads_box);
    const auto ends = [&](const Segment& one) {
        return one.is_heading || (is_numbered(one) ? one.mark.ladder <= owner.ladder : heads_box(one));
    };
    const Place last = std::find_if(first, end, ends);
    return std::any_of(first, last, hands_out_work) ? first : last;
}

// The number becomes a mark of the list, as a bullet is: the item above counts by its own.
void take_number(Segment& one)
{
    if (is_numbered(one)) one.mark = {};
}

} // namespace

bool begins_box(std::string_view text, Span line, const LexiconTables& lexicon)
{
    const auto& boxes = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::box)];
    std::uint32_t at = line.begin;
    if (classify(decode(text, at).value) == Char::open) at += decode(text, at).size;
    if (!boxes.may_begin(decode(text, at).value)) return false; // nearly all lines
    const std::string_view stretch = text.substr(0, line.end);
    const auto word = boxes.longest(stretch, at);
    if (!word.found(at)) return false;
    at = static_cast<std::uint32_t>(word.end);
    while (at < line.end && classify(decode(text, at).value) == Char::blank) at += decode(text, at).size;
    const std::uint32_t number = at;
    const auto counts = [&](char32_t c) { return classify(c) == Char::digit || text::han_ordinal(c) > 0; };
    while (at < line.end && counts(decode(text, at).value)) at += decode(text, at).size;
    if (at == number) return false;
    return line.size() <= kLongestHeading && text::next_mark(text, at, line.end, {Char::stop, Char::semicolon, Char::comma}) >= line.end;
}

void mark_boxes(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    Owner owner;
    const auto pass = [&](const Segment& one) {
        if (is_numbered(one)) owner = {one.mark.ladder, one.mark.value, has_duties(one)};
        else owner.answered = owner.answered || has_duties(one);
    };
    for (auto at = segments.begin(); at != segments.end();) {
        if (is_numbered(*at) || !begins_box(text, at->span, lexicon)) {
            pass(*at++);
            continue;
        }
        const auto heads_box = [&](const Segment& one) { return begins_box(text, one.span, lexicon); };
        const auto ends = [&](const Segment& one) { return is_numbered(one) || one.is_heading || heads_box(one); };
        const Place list = std::find_if(at + 1, segments.end(), ends);
        Place last = end_of_own_list(list, segments.end(), owner, heads_box);
        if (last == segments.end()) // the notice closes behind its last box
            last = std::find_if(at + 1, last,
                                [&](const Segment& one) { return !is_numbered(one) && opens_closing(text, one.body.begin, lexicon); });
        if (!owner.answered && std::any_of(at, last, hands_out_work)) { // they are the words of the item above
            std::for_each(at, last, pass);
            at = last;
            continue;
        }
        for (; at != last; ++at) {
            at->is_boxed = true;
            take_number(*at);
        }
    }
}

} // namespace zeren::outline
