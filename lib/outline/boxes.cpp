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

// The paragraphs of a box from its heading to its end.
struct Box {
    std::vector<Segment>::iterator first;
    std::vector<Segment>::iterator last; // behind it
};

// Whether the item above has nobody but whom the box names.
bool is_closed_by_box(const Box& box, std::vector<Segment>::iterator begin)
{
    if (std::none_of(box.first, box.last, hands_out_work)) return false;
    auto item = box.first;
    while (item != begin && !is_numbered(*(item - 1))) --item;
    if (item != begin) --item;
    return std::none_of(item, box.first, has_duties);
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
    for (auto at = segments.begin(); at != segments.end(); ++at) {
        if (is_numbered(*at) || !begins_box(text, at->span, lexicon)) continue;
        Box box{at, at + 1};
        const auto ends = [&](const Segment& one) { return is_numbered(one) || one.is_heading || begins_box(text, one.span, lexicon); };
        while (box.last != segments.end() && !ends(*box.last)) ++box.last;
        if (box.last == segments.end()) // the notice closes behind its last box
            box.last = std::find_if(at + 1, box.last, [&](const Segment& one) { return opens_closing(text, one.body.begin, lexicon); });
        at = box.last - 1;
        if (is_closed_by_box(box, segments.begin())) continue;
        std::for_each(box.first, box.last, [](Segment& one) { one.is_boxed = true; });
    }
}

} // namespace zeren::outline
