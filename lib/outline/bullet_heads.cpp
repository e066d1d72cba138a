// A line is judged by its shape and by what stands below it; that there are two of them decides.
#include "outline/bullet_heads.hpp"

#include "outline/clauses/times.hpp"
#include "outline/clauses/words.hpp"
#include "outline/header/header.hpp"
#include "outline/office_heads.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/time_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kLongestHead = 20; // code points
constexpr std::size_t kFewestHeads = 2;

} // namespace

bool is_heading_line(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const Span line = segment.span;
    if (segment.mark.ladder != Ladder::none || is_bulleted(segment) || line.size() > kLongestHead * 4) return false;
    const std::string_view words = text.substr(line.begin, line.size());
    if (text::count_code_points(words) > kLongestHead || is_date_line(text, line)) return false;
    if (label_at(text, line.begin, line.end, lexicon).word != nullptr) return false;
    for (std::uint32_t at = line.begin; at < line.end;) {
        const auto c = text::decode(text, at);
        const Char kind = classify(c.value);
        at += c.size;
        if (kind == Char::stop || kind == Char::comma || kind == Char::semicolon || (kind == Char::colon && at < line.end)) return false;
    }
    return true;
}

bool ends_as_title(std::string_view text, Span line, const LexiconTables& lexicon)
{
    const std::string_view words = text.substr(line.begin, line.size());
    return lexicon.header_ends[static_cast<std::size_t>(HeaderWord::document_type)].longest_ending(words).end < words.size();
}

void mark_heading(Segment& segment, Ladder ladder)
{
    const Span none{segment.span.begin, segment.span.begin};
    segment.mark = {ladder, 0, none, none, false};
    segment.is_heading = true;
}

namespace {

// 3月份, 第一季度：: a part of the year for the items below it.
bool is_part_of_year(std::string_view text, Span line)
{
    constexpr std::uint32_t kLongest = 24; // bytes
    const Span words = text::trim_marks(text, line);
    if (words.empty() || line.size() > kLongest || is_date_line(text, line)) return false;
    return read_time_phrase(text, words) == words && text::is_one_of(text::kPartsOfYear, text::decode_before(text, words.end).value);
}

// 高志远（县委书记）, and nothing else.
bool is_leader_with_post(std::string_view text, Span line, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongest = 90; // bytes
    return line.size() <= kLongest && text::is_round_close(text::decode_before(text, line.end).value) && names_leader(text, line, lexicon);
}

// 县水务局, or leaders and what they do, or when.
bool is_group_line(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    return segment.mark.ladder == Ladder::none && !is_bulleted(segment) &&
           (!office_of_head(text, segment.span, lexicon).empty() || is_leader_head(text, segment.span, lexicon) ||
            is_part_of_year(text, segment.span) || is_leader_with_post(text, segment.span, lexicon));
}

// Offices over 1. 2. 3., whether the numbers begin anew below each or run on. Below its item (1.…⏎县水务局⏎2.…⏎县林业局) an office is no head: the
// first then stands over no 1., or one stands behind the last item. A signature, with its date below it, is passed over.
std::vector<std::size_t> find_heads_of_numbers(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    std::vector<std::size_t> heads;
    for (std::size_t i = 1; i < segments.size(); ++i) {
        const bool last = i + 1 == segments.size();
        const bool over_item = !last && segments[i + 1].mark.ladder >= Ladder::arabic;
        if ((!over_item && heads.empty()) || !is_group_line(text, segments[i], lexicon)) continue;
        if (!over_item) {
            if (!last && is_date_line(text, segments[i + 1].span)) continue;
            return {};
        }
        if ((heads.empty() && segments[i + 1].mark.value != 1) || !is_work(text, segments[i + 1].body, lexicon)) return {};
        heads.push_back(i);
    }
    return heads;
}

} // namespace

void mark_bullet_heads(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    std::vector<std::size_t> heads;
    for (std::size_t i = 1; i + 1 < segments.size(); ++i) {
        if (!is_bulleted(segments[i + 1])) continue;
        const bool office = is_group_line(text, segments[i], lexicon) && is_work(text, segments[i + 1].body, lexicon);
        const bool head = is_heading_line(text, segments[i], lexicon) && !ends_as_title(text, segments[i].span, lexicon);
        if (office || head) heads.push_back(i);
    }
    if (heads.size() >= kFewestHeads)
        for (const std::size_t i : heads) mark_heading(segments[i], Ladder::chinese);
    const auto offices = find_heads_of_numbers(text, segments, lexicon);
    if (offices.size() < kFewestHeads) return;
    const bool below = std::ranges::any_of(segments, [](const Segment& one) { return one.mark.ladder == Ladder::chinese; });
    for (const std::size_t i : offices) mark_heading(segments[i], below ? Ladder::chinese_bracket : Ladder::chinese);
}

} // namespace zeren::outline
