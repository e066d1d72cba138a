// The paper as a whole first, then the parts between the titles of its annexes and plans.
#include "outline/no_work.hpp"

#include "outline/appendices.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/header/document_kind.hpp"
#include "outline/letters.hpp"
#include "outline/tree.hpp"
#include "text/clause_words.hpp"
#include "text/marks.hpp"
#include "text/title_words.hpp"

#include <algorithm>
#include <utility>

namespace zeren::outline {
namespace {

// （会务组负责） once in an agenda hands out nothing, nor does one of many numbers.
bool are_few(std::ptrdiff_t duties, std::ptrdiff_t numbered) noexcept { return duties <= 1 + numbered / 4; }

// 责任单位：市水务局 on a line of its own, which no regulation has.
bool is_role_line(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    return std::ranges::any_of(segment.pieces, [&](const Piece& piece) {
        return piece.kind == PieceKind::closing && !piece.is_sentence && std::ranges::any_of(piece.duties, [&](const Duty& duty) {
                   const std::string_view list = text.substr(duty.list.begin, duty.list.size());
                   return duty.label && !duty.by_verb && !has_phrase_mark(list) && looks_like_parties(text, duty.list, lexicon);
               });
    });
}

// A regulation, a tender, a summary: its title says so, or its paragraphs are 第一条, 第二条. Sentences with a doer (供水企业负责…) hand
// out no work there, and its numbers are no targets; brackets and labels still do. `first_part`: where a part with another title begins.
bool hands_out_no_work(std::string_view text, const HeaderPlan& plan, const std::vector<Segment>& segments, std::size_t first_part,
                       const LexiconTables& lexicon)
{
    const auto duties = std::ranges::count_if(segments, hands_out_work);
    const auto numbered = std::ranges::count_if(segments, [](const Segment& one) { return one.mark.ladder > Ladder::chinese; });
    if (!are_few(duties, numbered)) return false;
    if (asks_questions(text, segments) || tells_news(text, plan, segments, lexicon)) return true;
    std::size_t articles = 0;
    for (const Segment& segment : segments) articles += segment.mark.is_article;
    constexpr std::ptrdiff_t kFewestLines = 2; // that divide the work of a paper by its articles, most of which may name nobody
    if (articles >= 3)
        return std::ranges::count_if(segments, [&](const Segment& one) { return is_role_line(text, one, lexicon); }) < kFewestLines;
    const auto later = segments.begin() + static_cast<std::ptrdiff_t>(first_part);
    if (std::count_if(later, segments.end(), hands_out_work) > 1) return false; // its title speaks of the first part alone
    return plan.header.title && names_no_work(text, *plan.header.title, lexicon);
}

// The title of the part that begins at segment `begin`: its own line, or those of the annex right above it; empty for none.
Span title_of_part(const std::vector<Segment>& segments, const HeaderPlan& plan, std::size_t begin)
{
    if (segments[begin].mark.ladder == Ladder::title) return segments[begin].body;
    while (begin > 0 && plan.places[begin - 1] == Place::furniture) --begin;
    Span title;
    for (; begin > 0 && plan.places[begin - 1] == Place::annex_title; --begin)
        title = {segments[begin - 1].span.begin, title.empty() ? segments[begin - 1].span.end : title.end};
    return title;
}

bool hands_out(const Item& item) noexcept
{
    return std::ranges::any_of(item.pieces, [](const Piece& piece) { return !piece.duties.empty() && !piece.is_sentence; });
}

// Calls `each` for the items whose extents lie in the part. They stand in the order of the text.
template <typename Each>
void for_items_in(Span part, std::vector<Item>& items, Each each)
{
    auto item = std::ranges::lower_bound(items, part.begin, {}, [](const Item& one) { return one.extent.begin; });
    for (; item != items.end() && item->extent.begin < part.end; ++item)
        if (part.holds(item->extent)) each(*item);
}

// The items whose extents lie in one of the parts, which stand in order, become prose.
void drop_items(const std::vector<Span>& parts, Outline& result)
{
    const auto inside = [&](const Item& item) {
        const auto behind = std::ranges::upper_bound(parts, item.extent.begin, {}, &Span::begin);
        return behind != parts.begin() && (behind - 1)->holds(item.extent);
    };
    std::vector<std::int32_t> places(result.items.size(), -1); // of those that stay
    std::int32_t kept = 0;
    for (std::size_t i = 0; i < result.items.size(); ++i) {
        const Item& item = result.items[i];
        if (!inside(item)) places[i] = kept++;
        else if (item.parent < 0) result.other.push_back({Other::Kind::prose, item.section, item.extent});
    }
    std::erase_if(result.items, inside);
    for (Item& item : result.items)
        if (item.parent >= 0) item.parent = places[static_cast<std::size_t>(item.parent)];
}

// An item that lies in no other, and all that lies in it.
struct Root {
    const Item* item = nullptr;
    Span extent;
    bool works = false; // a bracket or a label in it hands out work
    bool timed = false; // or a label says by when
};

template <typename Each>
void for_roots(const std::vector<Item>& items, Each each)
{
    const auto is_timed = [](const Item& item) {
        return std::ranges::any_of(item.pieces, [](const Piece& piece) { return !piece.is_sentence && !piece.deadlines.empty(); });
    };
    for (std::size_t i = 0; i < items.size();) {
        Root root{&items[i], items[i].extent, hands_out(items[i]), is_timed(items[i])};
        for (++i; i < items.size() && items[i].parent >= 0; ++i) {
            root.works = root.works || hands_out(items[i]);
            root.timed = root.timed || is_timed(items[i]);
            root.extent.end = std::max(root.extent.end, items[i].extent.end);
        }
        each(root);
    }
}

// By id of the section: whether `holds(heading)` of it, or of one above it.
template <typename Holds>
std::vector<bool> below_headings(const Outline& result, Holds holds)
{
    std::vector<bool> below{false};
    for (const SectionDraft& section : result.sections)
        below.push_back(below[static_cast<std::size_t>(section.parent)] || holds(section.heading));
    return below;
}

// What the part with this title tells has been, but for what stands below headings that look ahead (下一步工作打算, 2024年工作安排) and what a
// bracket or a label hands out.
void find_past(std::string_view text, Span title, Span part, const Outline& result, const LexiconTables& lexicon,
               std::vector<Span>& dropped)
{
    const std::int64_t since = first_year(text, title);
    const auto is_ahead = [&](Span heading) { return looks_ahead(text, heading, since, lexicon); };
    const std::vector<bool> ahead = below_headings(result, is_ahead);
    const auto& openers = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::outlook)];
    std::vector<std::int32_t> working; // lists in which somebody is named: a number of theirs that names nobody is their sibling
    for_roots(result.items, [&](const Root& root) {
        if (root.works || root.timed) working.push_back(root.item->list);
    });
    std::ranges::sort(working);
    for_roots(result.items, [&](const Root& root) {
        const Item& item = *root.item;
        if (item.mark.ladder != Ladder::none && std::ranges::binary_search(working, item.list)) return;
        if (!part.holds(root.extent) || root.works || root.timed || ahead[static_cast<std::size_t>(item.section)]) return;
        const bool opens = openers.longest(text, item.text.begin).found(item.text.begin); // 下一步，…
        if (!opens && !(item.titled && is_ahead(item.title))) dropped.push_back(root.extent);
    });
}

// A paragraph without number below 工作要求 or its like.
bool steers(std::string_view text, const Root& root, const Outline& result, const LexiconTables& lexicon)
{
    const Item& item = *root.item;
    if (item.mark.ladder != Ladder::none || item.section == 0 || root.timed) return false;
    const bool duties = std::ranges::any_of(item.pieces, [](const Piece& piece) { return !piece.duties.empty(); });
    return tells_steering(text, result.sections[static_cast<std::size_t>(item.section - 1)].heading, item.extent, duties, lexicon);
}

// 三、组织机构⏎（一）主办单位：…⏎（二）承办单位：…: who holds an event, and no work.
bool names_organisers(std::string_view text, const Item& item)
{
    const Span words = text::trim_marks(text, item.text);
    const auto is = [&](std::string_view word) { return text.substr(words.begin, words.size()) == word; };
    if (words.empty() || std::ranges::none_of(text::kEventHeads, is)) return false;
    const auto holds = [&](const Duty& duty) {
        const auto ends = [&](std::string_view word) {
            return duty.label && text::begins_with(text.substr(duty.label->begin, duty.label->size()), word);
        };
        return std::ranges::any_of(text::kEventDuties, ends);
    };
    return std::ranges::all_of(item.pieces, [&](const Piece& piece) { return std::ranges::all_of(piece.duties, holds); });
}

// How often they assess is no goal.
void mark_assessing(Span part, Outline& result)
{
    for_items_in(part, result.items, [](Item& item) { item.is_assessing = true; });
}

// Whether the part hands out no work, by its title and for it names few.
bool is_without_work(std::string_view text, Span title, Span part, Outline& result, const LexiconTables& lexicon)
{
    if (title.empty() || !names_no_work(text, title, lexicon)) return false;
    std::ptrdiff_t items = 0;
    std::ptrdiff_t duties = 0;
    for_items_in(part, result.items, [&](const Item& item) {
        ++items;
        duties += hands_out(item);
    });
    return are_few(duties, items);
}

} // namespace

void drop_where_no_work_is(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan,
                           const std::vector<bool>& breaks, Outline& result, const LexiconTables& lexicon)
{
    if (result.items.empty()) return;
    std::vector<std::pair<std::size_t, Span>> parts; // the first segment of each but the first, and its title
    for (std::size_t i = plan.body_begin; i < segments.size(); ++i) {
        if (plan.places[i] != Place::body || (!breaks[i] && segments[i].mark.ladder != Ladder::title)) continue;
        const Span title = title_of_part(segments, plan, i);
        if (!title.empty()) parts.emplace_back(i, title); // behind a signature or a date the part goes on
    }
    const auto end_of_text = static_cast<std::uint32_t>(text.size());
    const std::size_t first_part = parts.empty() ? segments.size() : parts.front().first;
    if (hands_out_no_work(text, plan, segments, first_part, lexicon)) return drop_items({{0, end_of_text}}, result);
    Span title = plan.header.title.value_or(Span{});
    std::uint32_t begin = 0;
    std::vector<Span> dropped;
    const auto judge = [&](std::uint32_t end) {
        const Span part{begin, end};
        if (!title.empty() && names_assessing(text, title)) mark_assessing(part, result);
        else if (!parts.empty() && is_without_work(text, title, part, result, lexicon)) dropped.push_back(part); // all of it: judged above
        else if (!title.empty() && looks_back(text, title, lexicon)) find_past(text, title, part, result, lexicon, dropped);
    };
    for (const auto& [first, next] : parts) {
        judge(segments[first].span.begin);
        title = next;
        begin = segments[first].span.begin;
    }
    judge(end_of_text);
    if (!dropped.empty()) drop_items(dropped, result);
}

void drop_asides(std::string_view text, Outline& result, const LexiconTables& lexicon)
{
    const auto is_aside = [&](Span heading) { return is_called(text, heading, HeaderWord::aside, lexicon); };
    const std::vector<bool> asides = below_headings(result, is_aside);
    std::vector<Span> dropped;
    for_roots(result.items, [&](const Root& root) {
        if (names_organisers(text, *root.item)) return dropped.push_back(root.extent);
        const bool aside = asides[static_cast<std::size_t>(root.item->section)] || (root.item->titled && is_aside(root.item->title));
        if (!root.works && (aside || steers(text, root, result, lexicon))) dropped.push_back(root.extent);
    });
    if (!dropped.empty()) drop_items(dropped, result);
}

} // namespace zeren::outline
