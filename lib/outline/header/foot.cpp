// From the last paragraph up, as long as the lines are of one kind.
#include "outline/header/foot.hpp"

#include "outline/header/page_facts.hpp"
#include "outline/tree.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <string_view>
#include <vector>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestSiteLine = 400; // bytes
constexpr std::size_t kLongestFoot = 40;        // paragraphs
constexpr std::ptrdiff_t kFewestOwners = 2;     // lines that say whose the page is, and above them paragraphs that hand out work

template <typename Take>
void each_label(const HeaderLines& lines, const Segment& segment, Take take)
{
    for (const Piece& piece : segment.pieces) {
        for (const Duty& duty : piece.duties) {
            if (duty.label) take(lines.words(*duty.label));
        }
    }
}

// 主办单位 of a line that begins with it as with a label; empty for another line.
std::string_view owner_of(const HeaderLines& lines, std::size_t i)
{
    const Segment& segment = lines.segments()[i];
    if (segment.mark.ladder != Ladder::none || segment.span.size() > kLongestSiteLine) return {};
    const auto& words = lines.lexicon().header_begins[static_cast<std::size_t>(HeaderWord::owner)];
    const auto word = words.longest(lines.text().substr(0, segment.span.end), segment.span.begin);
    const auto end = static_cast<std::uint32_t>(word.end);
    if (!word.found(segment.span.begin) || skip_fact_mark(lines.text(), end, segment.span.end) == end) return {};
    return lines.words({segment.span.begin, end});
}

// 主办：县政府 承办：县政府办 维护：县信息中心: who runs a page stands on the line of its owner, and has no work.
bool names_keeper(const HeaderLines& lines, std::size_t i)
{
    const Segment& segment = lines.segments()[i];
    if (owner_of(lines, i).empty()) return false;
    const auto& words = lines.lexicon().header_begins[static_cast<std::size_t>(HeaderWord::keeper)];
    const auto word = words.find(lines.text().substr(0, segment.span.end), segment.span.begin, segment.span.end);
    return word && skip_fact_mark(lines.text(), static_cast<std::uint32_t>(word.end), segment.span.end) > word.end;
}

// Whether one of the paragraphs in front of `end` begins with the label, or bears it.
bool stands_above(const HeaderLines& lines, std::string_view label, std::size_t end)
{
    const auto bears = [&](const Segment& segment) {
        bool found = lines.words(segment.span).starts_with(label);
        each_label(lines, segment, [&](std::string_view one) { found = found || one == label; });
        return found;
    };
    return std::any_of(lines.segments().begin(), lines.segments().begin() + static_cast<std::ptrdiff_t>(end), bears);
}

} // namespace

bool is_site_line(const HeaderLines& lines, std::size_t i)
{
    const Segment& segment = lines.segments()[i];
    return segment.mark.ladder == Ladder::none && segment.span.size() <= kLongestSiteLine &&
           (lines.find_word(segment.span, HeaderWord::site_line) < segment.span.end || names_keeper(lines, i));
}

// 上一篇：…, then the names of files, 主办：… 承办：…, and at the end of it all 网站标识码: from its first line of furniture on, the foot of a
// web page hands out nothing. It has no numbers.
std::size_t find_foot(const HeaderLines& lines)
{
    const auto& segments = lines.segments();
    std::map<std::string_view, std::size_t> labels;    // how often each hands out work
    const auto is_task = [&](const Segment& segment) { // 主办 comes once on a page, 责任单位 at each task
        bool again = false;
        each_label(lines, segment, [&](std::string_view label) { again = again || labels[label] > 1; });
        return again;
    };
    for (const Segment& segment : segments) each_label(lines, segment, [&](std::string_view label) { ++labels[label]; });
    std::size_t foot = segments.size();
    std::size_t site = segments.size(); // the first of the lines that only a site has
    const std::size_t least = std::max(lines.plan.body_begin, segments.size() - std::min(segments.size(), kLongestFoot));
    for (std::size_t i = segments.size(); i-- > least && segments[i].mark.ladder == Ladder::none && lines.plan.places[i] == Place::body;) {
        if (is_site_line(lines, i)) {
            site = i;
            continue;
        }
        if (is_task(segments[i])) break;
        if (site < segments.size() && !hands_out_work(segments[i]) && segments[i].span.size() <= kLongestSiteLine &&
            lines.begins(segments[i].span, HeaderWord::furniture))
            foot = i;
    }
    return std::min(foot, site);
}

void take_owners(HeaderLines& lines)
{
    const auto& segments = lines.segments();
    std::size_t first = segments.size();
    std::vector<std::string_view> labels;
    for (std::size_t i = segments.size(); i-- > lines.plan.body_begin;) {
        if (lines.plan.places[i] == Place::furniture || is_site_line(lines, i)) continue;
        const std::string_view label = lines.plan.places[i] == Place::body ? owner_of(lines, i) : std::string_view{};
        if (label.empty()) break;
        labels.push_back(label);
        first = i;
    }
    const auto body = segments.begin() + static_cast<std::ptrdiff_t>(first);
    if (std::ssize(labels) < kFewestOwners || std::count_if(segments.begin(), body, hands_out_work) < kFewestOwners) return;
    if (std::ranges::any_of(labels, [&](std::string_view label) { return stands_above(lines, label, first); })) return;
    for (std::size_t i = first; i < segments.size(); ++i)
        if (lines.plan.places[i] == Place::body) lines.take(i, Place::furniture);
}

} // namespace zeren::outline
