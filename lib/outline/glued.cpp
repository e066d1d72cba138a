// Marks are collected at every place where one could stand, then kept where their numbers run in sequence.
#include "outline/glued.hpp"

#include "outline/numbering.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::uint32_t kShortest = 120;       // bytes; a shorter paragraph swallowed nothing
constexpr std::uint32_t kLongestHeading = 120; // bytes between the marks of a heading and of its first item
constexpr std::uint32_t kMostMissing = 2;      // numbers that an extract left out

// How good a place for a mark is: behind a finished sentence, or right behind a word (…各区属国企（二）).
enum class Place : unsigned char { firm, loose };

struct Candidate {
    Mark mark;
    Place place = Place::firm;
    bool kept = false;
};

Place place_of(std::string_view text, std::uint32_t at) noexcept
{
    switch (classify(text::decode_before(text, at).value)) {
    case Char::stop:
    case Char::close:
    case Char::blank: return Place::firm;
    default: return Place::loose;
    }
}

// 加快一、二、三产业融通: the next number right behind the mark, so both are numbers of an enumeration.
bool runs_into_next(std::string_view text, const Mark& mark) noexcept
{
    const int digit = text::han_ordinal(text::decode(text, mark.span.end).value);
    if (mark.ladder == Ladder::chinese && digit > 0 && static_cast<std::uint32_t>(digit) == mark.value + 1) return true;
    const Mark next = read_mark(text, mark.span.end);
    return next.ladder == mark.ladder && next.value == mark.value + 1;
}

std::vector<Candidate> find_candidates(std::string_view text, Span span)
{
    std::vector<Candidate> candidates;
    const std::string_view stretch = text.substr(0, span.end);
    std::uint32_t enumerated = span.begin; // the end of the last number of an enumeration
    for (std::uint32_t at = span.begin; at < span.end;) {
        const auto c = text::decode(stretch, at);
        const Char kind = classify(c.value);
        std::uint32_t next = at + c.size;
        if (may_begin_mark(c.value)) {
            const Char before = classify(text::decode_before(text, at).value);
            const bool inside_number = kind == Char::digit && (before == Char::digit || before == Char::dot || before == Char::latin);
            Mark mark = inside_number ? Mark{} : read_mark(stretch, at);
            const bool names_class = mark.ladder == Ladder::chinese_bracket && before == Char::han &&
                                     text::kClassTails.find(text::decode(stretch, mark.span.end).value) != std::u32string_view::npos;
            if (names_class) mark = {}; // 小（二）型水库
            if (mark.ladder != Ladder::none) {
                const Place place = at == span.begin ? Place::firm : place_of(text, at);
                const bool in_phrase = place == Place::loose && (runs_into_next(stretch, mark) || (at == enumerated && at != span.begin));
                if (in_phrase) enumerated = mark.span.end;
                else candidates.push_back({mark, place, false});
                next = mark.span.end;
            }
        }
        at = next;
    }
    return candidates;
}

// Keeps the runs 1, 2, 3 … of each ladder. A run needs two marks, and each of them a firm place or the right number.
void keep_sequences(std::vector<Candidate>& candidates)
{
    std::array<std::uint32_t, kLadders> last{};
    const Candidate* previous = nullptr; // the last one kept
    std::size_t kept = 0;
    std::array<std::unordered_map<std::uint32_t, std::size_t>, kLadders> latest; // by number: where it stands for the last time
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        latest[static_cast<std::size_t>(candidates[i].mark.ladder)][candidates[i].mark.value] = i;
    }
    const auto follows = [&](std::size_t from, Ladder ladder, std::uint32_t value) {
        const auto& places = latest[static_cast<std::size_t>(ladder)];
        const auto place = places.find(value);
        return place != places.end() && place->second > from;
    };
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        Candidate& candidate = candidates[i];
        const Ladder ladder = candidate.mark.ladder;
        std::uint32_t& expected = last[static_cast<std::size_t>(ladder)];
        const bool skips = kept >= 3 && candidate.mark.value > expected && candidate.mark.value <= expected + 1 + kMostMissing;
        const bool goes_on = expected != 0 && (candidate.mark.value == expected + 1 || skips);
        const bool may_start = candidate.mark.value == 1 || i == 0; // a paragraph may begin in the middle of a list
        const bool may_be_loose = ladder == Ladder::chinese || (previous != nullptr && previous->mark.ladder < ladder &&
                                                                candidate.mark.span.begin - previous->mark.span.begin < kLongestHeading);
        const bool placed = candidate.place == Place::firm || may_be_loose; // 二、重点任务（一）夯实基础设施1.新建…
        const bool starts = may_start && placed && follows(i, ladder, candidate.mark.value + 1);
        if (!goes_on && !starts) continue;
        candidate.kept = true;
        ++kept;
        previous = &candidate;
        expected = candidate.mark.value;
    }
}

// Behind a heading that is known and runs into its text: 一、总体目标到2021年底…; 0 for none.
std::uint32_t heading_end(std::string_view text, const Mark& mark, std::uint32_t end, const LexiconTables& lexicon)
{
    if (mark.ladder > Ladder::chinese_bracket) return 0;
    const auto& headings = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::section_heading)];
    const auto heading = headings.longest(text.substr(0, end), mark.span.end);
    if (!heading.found(mark.span.end) || heading.end >= end) return 0;
    const bool runs_on =
        classify(text::decode(text, heading.end).value) == Char::han || classify(text::decode(text, heading.end).value) == Char::digit;
    return runs_on ? heading.end : 0;
}

bool is_bracketed_arabic(const Candidate& candidate) noexcept
{
    return candidate.mark.ladder == Ladder::arabic_bracket || candidate.mark.ladder == Ladder::circled;
}

} // namespace

std::vector<Span> cut_glued(std::string_view text, Span paragraph, const LexiconTables& lexicon)
{
    std::vector<Span> parts;
    if (paragraph.size() >= kShortest) {
        std::vector<Candidate> candidates = find_candidates(text, paragraph);
        keep_sequences(candidates);
        std::uint32_t begin = paragraph.begin;
        const auto push = [&](Span part) {
            if (!part.empty()) parts.push_back(part);
        };
        for (const Candidate& candidate : candidates) {
            // (1)…(2)… inside a paragraph is an enumeration of one task, whatever the rest of the paragraph is.
            if (!candidate.kept || is_bracketed_arabic(candidate) || candidate.mark.span.begin == paragraph.begin) continue;
            push(text::trim(text, {begin, candidate.mark.span.begin}));
            begin = candidate.mark.span.begin;
            const std::uint32_t heading = heading_end(text, candidate.mark, paragraph.end, lexicon);
            if (heading != 0) {
                push({begin, heading});
                begin = heading;
            }
        }
        if (begin != paragraph.begin) parts.push_back(text::trim(text, {begin, paragraph.end}));
    }
    if (parts.empty()) parts.push_back(paragraph);
    return parts;
}

} // namespace zeren::outline
