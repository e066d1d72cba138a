// The stage as a list of its steps.
#include "outline/outline.hpp"

#include "lexicon/tables.hpp"
#include "outline/appendices.hpp"
#include "outline/attendance.hpp"
#include "outline/boxes.hpp"
#include "outline/clauses/bare_brackets.hpp"
#include "outline/clauses/closing_tails.hpp"
#include "outline/clauses/colon_doers.hpp"
#include "outline/clauses/other_doers.hpp"
#include "outline/clauses/pieces.hpp"
#include "outline/clauses/requests.hpp"
#include "outline/clauses/tail_offices.hpp"
#include "outline/clauses/unread_brackets.hpp"
#include "outline/closings.hpp"
#include "outline/dashed_items.hpp"
#include "outline/duty_lists.hpp"
#include "outline/group_lines.hpp"
#include "outline/header/header.hpp"
#include "outline/items.hpp"
#include "outline/joined.hpp"
#include "outline/labels/numbered_labels.hpp"
#include "outline/labels/open_fields.hpp"
#include "outline/letters.hpp"
#include "outline/list_owners.hpp"
#include "outline/no_work.hpp"
#include "outline/office_lines.hpp"
#include "outline/paragraph_kinds.hpp"
#include "outline/preamble.hpp"
#include "outline/records.hpp"
#include "outline/rules.hpp"
#include "outline/segments.hpp"
#include "outline/tables/headings.hpp"
#include "outline/tables/notes.hpp"
#include "outline/tables/tables.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/numerals.hpp"
#include "text/page_numbers.hpp"

#include <algorithm>
#include <iterator>

namespace zeren::outline {
namespace {

struct Body {
    std::vector<std::int32_t> indices;
    std::vector<bool> breaks; // an annex's title ends in front of this segment
};

// The lines that say who has the items above them leave the body.
std::vector<GroupLine> take_group_lines(Outline& result, std::string_view text, std::vector<Segment>& segments,
                                        std::vector<std::int32_t>& body, const LexiconTables& lexicon)
{
    std::vector<GroupLine> groups;
    std::erase_if(body, [&](std::int32_t index) {
        Segment& segment = segments[static_cast<std::size_t>(index)];
        std::vector<GroupLine> lines = read_group_lines(text, segment, lexicon);
        if (lines.empty()) return false;
        if (lines.size() == 1 && lines.front().is_of_last) {
            segment.pieces.assign(1, lines.front().piece);
            segment.pieces.front().span = text::trim(text, segment.body);
            segment.pieces.front().origin = Origin::here; // a role line of the item above like any other
            return false;
        }
        std::ranges::move(lines, std::back_inserter(groups));
        result.other.push_back({Other::Kind::prose, 0, segment.span});
        return true;
    });
    return groups;
}

// The preamble ends at the first table with tasks; a table inside it (索引号 …) is part of it.
std::size_t leave_tables(std::size_t preamble, const std::vector<Segment>& segments, const HeaderPlan& plan, std::vector<Table>& found)
{
    const auto first = std::ranges::find_if(found, [](const Table& table) { return !table.items.empty(); });
    while (first != found.end() && preamble > plan.body_begin && segments[preamble - 1].span.begin > first->span.begin) --preamble;
    if (preamble <= plan.body_begin) return preamble;
    const Span whole{segments[plan.body_begin].span.begin, segments[preamble - 1].span.end};
    std::erase_if(found, [&](const Table& table) { return table.items.empty() && whole.holds(table.span); });
    return preamble;
}

// Below the rows of a table: numbers, bullets, headings and labelled lines go on with work; 各单位要加强领导，主要负责同志亲自抓 and 您是第12位访客 do not.
// What is no sentence and holds a number may be the cell of a row that was not read.
bool may_be_work(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const auto kind = text::classify(text::decode_before(text, segment.span.end).value);
    const bool sentence = kind == text::Char::stop || kind == text::Char::semicolon;
    const auto& furniture = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::furniture)];
    const bool cell = !sentence && !furniture.longest(text, segment.body.begin).found(segment.body.begin) &&
                      text::next_numeral(text.substr(0, segment.body.end), segment.body.begin, segment.body.end) < segment.body.end;
    const bool labelled = !segment.pieces.empty() && segment.pieces.front().kind != PieceKind::prose && !segment.pieces.front().is_sentence;
    const bool opens = kind == text::Char::colon;
    return cell || segment.mark.ladder != Ladder::none || is_bulleted(segment) || segment.is_heading || labelled || opens ||
           hands_out_work(segment);
}

// The body in stretches, each up to a table or an annex, and the tables between them.
void join_parts(Outline& result, std::string_view text, const std::vector<Segment>& segments, const Body& body, std::vector<Table>&& found,
                const LexiconTables& lexicon)
{
    Joiner joiner(result);
    std::vector<std::int32_t> stretch;
    bool below_rows = false; // a table of tasks, and no item since
    const auto flush = [&](bool over_table = false) {
        if (below_rows && std::ranges::none_of(stretch, [&](std::int32_t index) {
                return may_be_work(text, segments[static_cast<std::size_t>(index)], lexicon);
            })) {
            for (const std::int32_t index : stretch)
                result.other.push_back({Other::Kind::prose, 0, segments[static_cast<std::size_t>(index)].span});
            stretch.clear();
        }
        if (!stretch.empty()) {
            Items items = find_items(text, segments, build_tree(text, segments, stretch), over_table); // here the tree is let go
            joiner.add(std::move(items), segments);
        }
        stretch.clear();
    };
    auto table = found.begin();
    auto index = body.indices.begin();
    for (std::size_t i = 0; i <= segments.size(); ++i) {
        if (body.breaks[i]) {
            flush();
            below_rows = false;
            joiner.begin_anew(i < segments.size() ? segments[i].span.begin : static_cast<std::uint32_t>(text.size()));
        }
        for (; table != found.end() && (i == segments.size() || table->span.begin < segments[i].span.begin); ++table) {
            flush(!table->items.empty());
            below_rows = !table->items.empty();
            joiner.add(std::move(*table));
        }
        if (index != body.indices.end() && static_cast<std::size_t>(*index) == i) stretch.push_back(*index++);
    }
    flush();
}

// A paragraph is the header's where one of its elements stands in it; a title that comes twice, a second 文号, the title of an annex
// are furniture.
bool holds_header_element(const HeaderDraft& header, Span paragraph)
{
    const auto inside = [&](Span span) { return span.begin < paragraph.end && paragraph.begin < span.end; };
    for (const auto& one : {header.issuer, header.doc_number, header.title, header.signatory, header.issued_on}) {
        if (one && inside(*one)) return true;
    }
    return std::ranges::any_of(header.recipients, inside) || std::ranges::any_of(header.attachments, inside);
}

// A paragraph of the header, line by line: wraps may have joined a line that holds none of its elements.
void place_header(Outline& result, std::string_view text, Span paragraph)
{
    const auto push = [&](Span line, bool held) {
        line = text::trim(text, line);
        if (line.empty()) return;
        if (held) result.header_spans.push_back(line);
        else result.other.push_back({Other::Kind::furniture, 0, line});
    };
    if (!holds_header_element(result.header, paragraph)) return push(paragraph, false);
    std::uint32_t begin = paragraph.begin;
    for (std::uint32_t at = begin; at < paragraph.end;) {
        const auto c = text::decode(text, at);
        at += c.size;
        if (text::classify(c.value) != text::Char::line_end && at < paragraph.end) continue;
        push({begin, at}, holds_header_element(result.header, {begin, at}));
        begin = at;
    }
}

// The items that what a letter asks of everybody became; nothing stands below them but their own.
void drop_demands(Outline& result, const std::vector<Segment>& segments, const std::vector<bool>& demands)
{
    const auto first = std::ranges::find(demands, true);
    if (first == demands.end()) return;
    const auto last = std::find(first, demands.end(), false);
    const Span list{segments[static_cast<std::size_t>(first - demands.begin())].span.begin,
                    segments[static_cast<std::size_t>(last - demands.begin()) - 1].span.end};
    const auto begin = std::ranges::find_if(result.items, [&](const Item& item) { return item.extent.begin >= list.begin; });
    const auto end = std::find_if(begin, result.items.end(), [&](const Item& item) { return item.extent.begin >= list.end; });
    const auto at = static_cast<std::int32_t>(begin - result.items.begin());
    const auto count = static_cast<std::int32_t>(end - begin);
    for (auto item = begin; item != end; ++item)
        if (item->parent < 0) result.other.push_back({Other::Kind::prose, item->section, item->extent});
    result.items.erase(begin, end);
    for (Item& item : result.items)
        if (item.parent >= at) item.parent -= count;
}

void collect_rules(Outline& result, std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    for (const Segment& segment : segments) {
        for (const Piece& piece : segment.pieces) {
            result.rules.insert(result.rules.end(), piece.rules.begin(), piece.rules.end());
            for (const LabelledText& field : piece.fields) find_rules(text, field.value, lexicon, result.rules); // 说明：…
            if (piece.kind != PieceKind::prose) continue;
            const std::size_t first = result.rules.size();
            find_rules(text, piece.span, lexicon, result.rules);
            if (segment.mark.ladder == Ladder::none) continue;
            result.rules.erase(std::remove_if(result.rules.begin() + static_cast<std::ptrdiff_t>(first), result.rules.end(),
                                              [&](const RulePassage& rule) { // in the words of a task it is the task's own
                                                  return rule.kind == Rule::Kind::default_field && rule.span.begin != segment.body.begin;
                                              }),
                               result.rules.end());
        }
    }
}

// Who does what in each paragraph, by itself and then as its neighbours show.
void read_pieces(std::string_view content, const std::vector<std::size_t>& above_tables, std::vector<Segment>& segments,
                 const LexiconTables& lexicon)
{
    for (Segment& segment : segments) segment.pieces = find_pieces(content, segment.body, lexicon);
    drop_marks_of_labels(content, segments);
    open_records(content, segments, lexicon);
    read_bare_brackets(content, segments, lexicon); // a measure that says who does it is a task of its own, and no part of a field
    read_tail_offices(content, segments, lexicon);
    read_colon_doers(content, segments, lexicon);
    mark_dashed_items(content, segments);
    join_open_fields(content, segments);
    read_office_lines(content, segments, lexicon);
    read_duty_lists(content, above_tables, segments, lexicon);
    read_requests(content, segments, lexicon);
    drop_demands(content, segments, lexicon);
    cut_closing_tail(content, segments, lexicon);
    mark_other_doers(content, segments, lexicon);
    mark_list_owners(content, segments);
    mark_boxes(content, segments, lexicon);
}

// The numbers of pages on lines of their own: what stands above one goes on below it, so that no later step sees them. Those inside a paragraph
// are part of it already.
std::vector<Span> take_pages(std::string_view text, std::vector<Segment>& segments)
{
    std::vector<Span> pages;
    std::erase_if(segments, [&](const Segment& segment) {
        const bool page = segment.mark.ladder == Ladder::none && text::is_page_number(text, segment.span);
        if (page) pages.push_back(segment.span);
        return page;
    });
    return pages;
}

// Several plans: each title is a section.
void mark_plan_titles(HeaderPlan& plan, std::vector<Segment>& segments)
{
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (plan.places[i] != Place::plan_title) continue;
        const Span none{segments[i].span.begin, segments[i].span.begin};
        segments[i].mark = {Ladder::title, 0, none, none, false};
        segments[i].is_heading = true;
        plan.places[i] = Place::body;
    }
}

// Damaged text may seem to hold one table inside another: the first stays. Returns where those that stay are.
std::vector<Span> keep_apart(std::vector<Table>& found)
{
    std::vector<Span> taken;
    std::erase_if(found, [&](const Table& table) {
        const bool apart = taken.empty() || taken.back().end <= table.span.begin;
        if (apart) taken.push_back(table.span);
        return !apart;
    });
    return taken;
}

// No paper and no table stands behind the signature.
bool ends_with_signature(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan,
                         const std::vector<Table>& tables)
{
    return plan.signature < segments.size() && !holds_paper(text, segments, plan) &&
           (tables.empty() || tables.back().span.begin < segments[plan.signature].span.begin);
}

void tell_empty(const Text& text, Outline& result)
{
    const bool told = std::ranges::any_of(text.diagnostics, [](const Diagnostic& one) { return one.code == "empty_text"; });
    if (!told) result.diagnostics.push_back({"empty_text", Severity::warning, "There is no text to read.", {}});
}

// What was said or announced at a meeting.
bool asks_nobody(std::string_view content, const Segment& segment, const LexiconTables& lexicon)
{
    return reports_meeting(content, segment) || announces(content, segment) || tells_what_is_said(content, segment, lexicon);
}

// Glossaries, articles on validity and closing words leave the body.
void take_what_stands_behind(std::string_view content, const std::vector<Segment>& segments, Body& body, std::vector<Other>& other,
                             const LexiconTables& lexicon)
{
    take_appendices(content, segments, body.breaks, body.indices, other, lexicon);
    take_last_articles(content, segments, body.indices, other, lexicon);
    take_closings(content, segments, body.indices, other, lexicon);
}

// What the kind of a paper or a heading leaves without work; of brackets that nobody read is told.
void drop_what_asks_nobody(std::string_view content, const std::vector<Segment>& segments, const HeaderPlan& plan, const Body& body,
                           Outline& result, const LexiconTables& lexicon)
{
    drop_where_no_work_is(content, segments, plan, body.breaks, result, lexicon);
    drop_asides(content, result, lexicon);
    tell_unread_brackets(content, result, lexicon);
}

// The numbers of pages, but for those inside the preamble, whose span holds them.
void leave_pages(Outline& result, const std::vector<Span>& pages)
{
    for (const Span page : pages)
        if (!result.preamble || !result.preamble->holds(page)) result.other.push_back({Other::Kind::furniture, 0, page});
}

} // namespace

Outline outline(const Text& text, const LexiconTables& lexicon)
{
    const std::string_view content = text.content;
    std::vector<Table> found = find_tables(text, lexicon);
    const std::vector<Span> taken = keep_apart(found);
    std::vector<Segment> segments = find_segments(text, lexicon, taken);
    const std::vector<Span> pages = take_pages(content, segments);
    const std::vector<std::size_t> above_tables = segments_above_tables(segments, found);
    mark_table_headings(content, above_tables, segments, lexicon);
    read_pieces(content, above_tables, segments, lexicon);
    const std::vector<bool> attendance = take_attendance(content, segments, lexicon);
    HeaderPlan plan = find_header(content, segments, lexicon);
    mark_plan_titles(plan, segments);
    const std::vector<bool> demands = find_demands(content, segments, plan, lexicon);
    const std::vector<bool> notes = notes_below_tables(content, segments, found, lexicon);

    Outline result;
    result.header = plan.header;
    Body body;
    body.breaks.assign(segments.size() + 1, false);
    const std::size_t preamble = leave_tables(preamble_end(content, segments, plan, lexicon), segments, plan, found);
    std::optional<Span> preamble_span;
    bool interrupted = false;
    std::size_t preface = 0; // the segment behind it
    const bool ends_signed = ends_with_signature(content, segments, plan, found);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const Span span = segments[i].span;
        if (plan.places[i] != Place::body) {
            place_header(result, content, span);
            body.breaks[i + 1] = body.breaks[i + 1] || body.breaks[i] || plan.places[i] != Place::furniture;
            interrupted = interrupted || preamble_span.has_value();
            continue;
        }
        if (i < preamble) {
            if (interrupted) result.other.push_back({Other::Kind::prose, 0, span}); // behind a 附件 line: one span could not hold both
            else preamble_span = Span{preamble_span ? preamble_span->begin : span.begin, span.end};
            continue;
        }
        if (i > 0 && (body.breaks[i] || segments[i - 1].mark.ladder == Ladder::title))
            preface = preface_end(content, segments, plan, i, lexicon);
        if (attendance[i] || (ends_signed && i > plan.signature && !notes[i])) { // 联系人：…, 主办单位：… of the page
            result.other.push_back({Other::Kind::closing, 0, span});
            continue;
        }
        if (i < preface || notes[i] || asks_nobody(content, segments[i], lexicon)) {
            result.other.push_back({Other::Kind::prose, 0, span});
            continue;
        }
        body.indices.push_back(static_cast<std::int32_t>(i));
    }
    const std::vector<GroupLine> groups = take_group_lines(result, content, segments, body.indices, lexicon);
    take_what_stands_behind(content, segments, body, result.other, lexicon);
    result.preamble = preamble_span;
    leave_pages(result, pages);
    join_parts(result, content, segments, body, std::move(found), lexicon);
    apply_group_lines(groups, result);
    drop_demands(result, segments, demands);
    drop_what_asks_nobody(content, segments, plan, body, result, lexicon);
    collect_rules(result, content, segments, lexicon);
    if (segments.empty() && taken.empty() && pages.empty()) tell_empty(text, result);
    return result;
}

} // namespace zeren::outline
