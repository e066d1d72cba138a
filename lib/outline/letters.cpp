// A letter is known by 印发给你们 in front of its first number; the list ends where its numbers begin anew or another list begins.
#include "outline/letters.hpp"

#include "outline/paragraph_kinds.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/letter_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/time_words.hpp"
#include "text/utf8.hpp"
#include "text/word_set.hpp"

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

bool reports(std::string_view text, Span clause, const LexiconTables& lexicon)
{
    const std::string_view stretch = text.substr(0, clause.end);
    for (std::uint32_t at = clause.begin; at < clause.end; at += text::decode(text, at).size) {
        const auto verb = lexicon.time.reports.longest(stretch, at);
        if (verb.found(at) && lexicon.time.words[verb.value].means == TimeMeaning::report) return true;
    }
    return false;
}

// Whether the number in front of `behind` counts how the work is steered; `digits`: its length.
bool steers(std::string_view text, Span clause, std::uint32_t behind, std::size_t digits)
{
    static const text::WordSet steering(text::kSteering);
    static const text::WordSet appointed(text::kAppointed);
    const auto words = [&](std::uint32_t begin, std::uint32_t end) { return text.substr(begin, end - begin); };
    const text::CodePoint unit = text::decode(text, behind);
    if (unit.value == text::kTimes) return steering.occurs_in(words(clause.begin, behind));
    if (text::is_one_of(text::kPersonCounters, unit.value)) return appointed.occurs_in(words(behind, clause.end));
    const char32_t next = text::fold(text::decode(text, behind + unit.size).value);
    return digits == 4 && unit.value == text::kDateUnits[0] && !text::is_one_of(text::kLabelTimeEdges, next); // 2024年重点任务
}

// Every number of the clause does: 每月至少研究1次, 明确一个部门, 于3月18日前报送县发改局.
bool only_steers(std::string_view text, Span clause, const LexiconTables& lexicon)
{
    if (reports(text, clause, lexicon)) return true;
    for (std::uint32_t at = clause.begin; at < clause.end;) {
        std::uint32_t end = at;
        std::size_t digits = 0;
        for (; end < clause.end && text::classify(text::decode(text, end).value) == text::Char::digit; ++digits)
            end += text::decode(text, end).size;
        if (digits > 0) {
            if (!steers(text, clause, end, digits)) return false;
            at = end;
            continue;
        }
        const text::CodePoint c = text::decode(text, at);
        at += c.size;
        const char32_t unit = text::decode(text, at).value;
        const bool counts = text::han_ordinal(c.value) > 0 && (unit == text::kTimes || text::is_one_of(text::kWholeCounters, unit));
        if (counts && !steers(text, clause, at, 1)) return false;
    }
    return true;
}

bool only_steers_in(std::string_view text, Span body, const LexiconTables& lexicon)
{
    constexpr text::Kinds kEnds{text::Char::comma, text::Char::semicolon, text::Char::stop};
    for (std::uint32_t begin = body.begin; begin < body.end;) {
        std::uint32_t end = text::next_outer_mark(text, begin, body.end, kEnds);
        if (!only_steers(text, Span{begin, end}, lexicon)) return false;
        if (end < body.end) end += text::decode(text, end).size;
        begin = end;
    }
    return true;
}

} // namespace

std::vector<bool> find_demands(std::string_view text, std::vector<Segment>& segments, const HeaderPlan& plan, const LexiconTables& lexicon)
{
    std::vector<bool> found(segments.size(), false);
    const std::span<Segment> list = demands(text, segments, lexicon);
    if (list.empty()) return found;
    const auto first = static_cast<std::size_t>(list.data() - segments.data());
    std::size_t end = first;
    while (end < first + list.size() && end < plan.signature && plan.places[end] == Place::body) ++end;
    const bool goes_on = end == first + list.size() && end < segments.size() && plan.places[end] == Place::body && end < plan.signature;
    if (goes_on && segments[end].mark.ladder > list.front().mark.ladder) return found; // （一） below its last number: more than a letter
    for (std::size_t i = first; i < end; ++i)
        if (has_duties(segments[i]) || !only_steers_in(text, segments[i].body, lexicon)) return found;
    std::fill(found.begin() + static_cast<std::ptrdiff_t>(first), found.begin() + static_cast<std::ptrdiff_t>(end), true);
    return found;
}

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

bool tells_steering(std::string_view text, Span heading, Span paragraph, bool duties, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongest = 240; // bytes
    static const text::WordSet whole(text::kWholeDuty);
    heading = text::trim_marks(text, heading);
    const std::string_view called = text.substr(heading.begin, heading.size());
    if (std::ranges::none_of(text::kSteeringHeadings, [&](std::string_view word) { return text::closes_with(called, word); })) return false;
    const std::string_view said = text.substr(paragraph.begin, paragraph.size());
    if (duties && (said.size() > kLongest || !whole.occurs_in(said))) return false;
    return only_steers_in(text, paragraph, lexicon);
}

} // namespace zeren::outline
