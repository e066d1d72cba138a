// A letter is known by 印发给你们 in front of its first number; the list ends where its numbers begin anew or another list begins.
#include "outline/letters.hpp"

#include "outline/paragraph_kinds.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/time_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace zeren::outline {
namespace {

constexpr std::size_t kMostBetween = 2; // paragraphs between the sentence that sends and the list

bool sends(std::string_view text, Span paragraph, const LexiconTables& lexicon)
{
    const text::Dictionary& words = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::sends)];
    for (std::uint32_t at = paragraph.begin; at < paragraph.end; at += text::decode(text, at).size) {
        if (words.longest(text.substr(0, paragraph.end), at).found(at)) return true;
    }
    return false;
}

// The numbered list of a letter, with the paragraphs below its numbers; empty for none.
std::span<Segment> demands(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    const auto is_numbered = [](const Segment& one) { return one.mark.ladder != Ladder::none; };
    const auto first = std::ranges::find_if(segments, is_numbered);
    if (first == segments.end() || first->mark.value != 1) return {};
    const auto before = first - std::min<std::ptrdiff_t>(first - segments.begin(), kMostBetween + 1);
    if (std::none_of(before, first, [&](const Segment& one) { return sends(text, one.span, lexicon); })) return {};
    const auto end = std::find_if(first + 1, segments.end(), [&](const Segment& one) { return is_numbered(one) && one.mark.value == 1; });
    return {first, end};
}

bool is_doer(const Piece& piece) { return piece.is_doer; }

bool names_somebody_else(const Segment& segment)
{
    return std::ranges::any_of(segment.pieces, [](const Piece& piece) { return !piece.duties.empty() && !piece.is_doer; });
}

// 在6月底前, 演练3次, 年底前: what the sentence asks for has a figure or a bound.
bool measures(std::string_view text, Span body)
{
    for (std::uint32_t at = body.begin; at < body.end;) {
        const text::CodePoint c = text::decode(text, at);
        const char32_t next = text::fold(text::decode(text, at + c.size).value);
        if (text::classify(c.value) == text::Char::digit) return true;
        if (text::is_one_of(text::kTimeUnits, text::fold(c.value)) && text::is_one_of(text::kLabelTimeEdges, next)) return true;
        at += c.size;
    }
    return false;
}

// The same of all sentences but those that ask for a report (每月28日前将进展情况报…).
bool measures_work(std::string_view text, Span body, const LexiconTables& lexicon)
{
    for (std::uint32_t begin = body.begin; begin < body.end;) {
        std::uint32_t end = text::next_outer_mark(text, begin, body.end, {text::Char::stop, text::Char::semicolon});
        if (end < body.end) end += text::decode(text, end).size;
        const Span sentence{begin, end};
        if (measures(text, sentence) && !asks_for_report(text, sentence, lexicon)) return true;
        begin = end;
    }
    return false;
}

} // namespace

void drop_demands(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    const std::span<Segment> list = demands(text, segments, lexicon);
    if (list.empty() || std::ranges::any_of(list, names_somebody_else)) return;
    const auto has_doer = [](const Segment& one) { return std::ranges::any_of(one.pieces, is_doer); };
    if (std::ranges::any_of(list, [&](const Segment& one) { return has_doer(one) && measures_work(text, one.body, lexicon); })) return;
    const auto numbers = std::ranges::count_if(list, [](const Segment& one) { return one.mark.ladder != Ladder::none; });
    if (std::ranges::count_if(list, has_doer) * 2 > numbers) return;
    for (Segment& segment : list) {
        if (!has_doer(segment) || segment.is_heading) continue;
        segment.pieces.assign(1, Piece{});
        segment.pieces.front().span = segment.body;
    }
}

} // namespace zeren::outline
