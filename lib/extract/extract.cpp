// The stage as a list of its steps: header, preamble, sections, tasks.
#include "extract/extract.hpp"

#include "extract/dates.hpp"
#include "extract/declared_count.hpp"
#include "extract/header_facts.hpp"
#include "extract/left_over.hpp"
#include "extract/lone_names.hpp"
#include "extract/notice_year.hpp"
#include "extract/number_places.hpp"
#include "extract/preamble.hpp"
#include "extract/roles.hpp"
#include "extract/row_targets.hpp"
#include "extract/targets.hpp"
#include "lexicon/tables.hpp"
#include "text/time_words.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <string_view>
#include <unordered_set>

namespace zeren::extract {
namespace {

void add_diagnostics(Draft& draft, std::vector<Diagnostic>&& found)
{
    draft.diagnostics.insert(draft.diagnostics.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

// Of a heading, or of the lines above all headings.
std::vector<Role> read_shared(Draft& draft, const std::vector<outline::Piece>& pieces, const LexiconTables& lexicon)
{
    RoleSet set = read_roles(draft.text.content, pieces, lexicon);
    add_diagnostics(draft, std::move(set.diagnostics));
    return std::move(set.roles);
}

// What the whole notice says of the numbers in its tasks.
struct Context {
    NoticeNumbers notice;
    std::vector<bool> reviews;  // by id of the section
    std::vector<Span> defaults; // rules that give a deadline to all tasks, in order

    [[nodiscard]] bool in_review(std::int32_t section) const { return reviews[static_cast<std::size_t>(section)]; }
};

Context read_context(const Draft& draft, const LexiconTables& lexicon)
{
    Context context{NoticeNumbers::of(draft.text.content, find_notice_year(draft.text.content, draft.header)), {false}, {}};
    for (const outline::RulePassage& rule : draft.outline.rules)
        if (rule.kind == Rule::Kind::default_field) context.defaults.push_back(rule.span);
    std::ranges::sort(context.defaults, {}, &Span::begin);
    for (const outline::SectionDraft& section : draft.outline.sections)
        context.reviews.push_back(context.in_review(section.parent) || is_review(context.notice, section.heading, lexicon));
    return context;
}

std::vector<Field> fields_of(const outline::Item& item)
{
    std::vector<Field> fields;
    for (const outline::Piece& piece : item.pieces)
        for (const outline::LabelledText& field : piece.fields) fields.push_back({field.label, field.value});
    return fields;
}

// The task's own prose: title, text, rest, values of fields. Clauses and labelled deadlines are none of it; what holds no numbers to
// be judged (findings, progress) is left out.
std::vector<Stretch> prose_of(const NoticeNumbers& notice, const DraftTask& task, const TaskPlace& place, const LexiconTables& lexicon)
{
    const outline::Item& item = task.item;
    std::vector<Stretch> stretches;
    if (own_text_rule(notice, place, lexicon).empty()) {
        if (item.titled && item.part <= 1) stretches.push_back({item.title, false, true});
        if (!item.text.empty()) stretches.push_back({item.text});
        for (const Span& rest : item.rest) stretches.push_back({rest});
    }
    for (const Field& field : place.fields)
        if (field_rule(notice, place, field, lexicon).empty()) stretches.push_back({field.span, is_given(notice, field, lexicon)});
    std::ranges::sort(stretches, {}, [](const Stretch& stretch) { return stretch.span.begin; });
    return stretches;
}

// 一季度 | 二季度 over 完成投资3000万元: the head of the column is the period of the numbers in it. A year there (2022年度任务) only names the
// notice's own.
void take_period_of_field(std::string_view text, std::span<const Field> fields, Target& target, const LexiconTables& lexicon)
{
    if (target.period || target.span.empty()) return;
    const auto field = std::ranges::find_if(fields, [&](const Field& one) { return one.span.holds(target.span); });
    if (field == fields.end()) return;
    const auto period = period_of_label(text, field->label, lexicon);
    const std::string_view words = period ? text.substr(period->begin, period->size()) : std::string_view{};
    if (words.find(text::kQuarterWord) != std::string_view::npos || words.find(text::kHalfWord) != std::string_view::npos)
        target.period = period;
}

// Of its prose, and of the fields whose numbers only the row explains (指标 | 单位 | 目标值): these are not asked alone.
std::vector<Target> targets_of(Draft& draft, const DraftTask& task, const TaskPlace& place, std::vector<Stretch> stretches, NoticeTime time,
                               const LexiconTables& lexicon, std::vector<StretchTimes>& times)
{
    const std::string_view text = draft.text.content;
    const outline::Item& item = task.item;
    std::vector<RowTarget> rows;
    if (!item.looked_after)
        rows =
            find_row_targets(text, item.titled ? item.title : item.text, item.extent, place.fields, time.year, lexicon, draft.diagnostics);
    std::erase_if(rows, [&](const RowTarget& row) {
        return !field_rule({text, time.year, time.month}, place, place.fields[row.field], lexicon).empty();
    });
    std::erase_if(stretches, [&](const Stretch& stretch) { // rows are a few
        return std::ranges::any_of(rows, [&](const RowTarget& row) { return place.fields[row.field].span == stretch.span; });
    });
    std::vector<Target> targets = find_targets(text, stretches, time, lexicon, draft.diagnostics, &times);
    for (Target& target : targets) take_period_of_field(text, place.fields, target, lexicon);
    for (RowTarget& row : rows) targets.push_back(std::move(row.target));
    return targets;
}

// By their indices, for GCC 12 takes the moves of std::optional inside a sort for reads of what was never written.
void sort_by_place(std::vector<DraftDeadline>& deadlines)
{
    std::vector<std::size_t> order(deadlines.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return deadlines[i].deadline.span.begin; });
    std::vector<DraftDeadline> sorted;
    sorted.reserve(deadlines.size());
    for (const std::size_t i : order) sorted.push_back(std::move(deadlines[i]));
    deadlines = std::move(sorted);
}

// A time that the notice gives to all tasks without one (注：未注明时限的，均于年底前完成) is not that of the task in which it stands.
void drop_default_times(const std::vector<Span>& defaults, std::vector<DraftDeadline>& deadlines)
{
    std::erase_if(deadlines, [&](const DraftDeadline& one) {
        const auto behind = std::ranges::upper_bound(defaults, one.deadline.span.begin, {}, &Span::begin);
        return behind != defaults.begin() && one.deadline.span.begin < std::prev(behind)->end;
    });
}

void read_stated_times(std::string_view text, DraftTask& task, const std::vector<StatedTime>& times, const LexiconTables& lexicon)
{
    for (const StatedTime& time : times) {
        for (DraftDeadline& deadline : read_deadlines(text, time.span, lexicon)) {
            deadline.labelled = true;
            deadline.origin = time.origin;
            task.numbers.deadlines.push_back(std::move(deadline));
        }
    }
}

// 2023年|县水务局牵头完成… in a notice of 2024 tells what was: no deadline.
void drop_past_times(DraftTask& task, const std::vector<StatedTime>& times, int notice_year)
{
    std::erase_if(task.numbers.deadlines, [&](const DraftDeadline& one) {
        const auto& due = one.deadline.due;
        const auto holds = [&](const StatedTime& time) { return !time.labelled && time.span.holds(one.deadline.span); };
        return due && due->year < notice_year && std::ranges::any_of(times, holds);
    });
}

// What its clauses and lines say beside who and when is prose of the task.
void keep_left_over(std::string_view text, DraftTask& task, const RoleSet& set, const LexiconTables& lexicon)
{
    std::vector<Span> covered;
    covered.reserve(task.roles.size());
    for (const Role& role : task.roles) {
        covered.push_back(role.span);
        for (const Party& party : role.parties)
            if (party.post) covered.push_back(*party.post); // 孙黎明（市委副书记）
    }
    for (const DraftDeadline& one : task.numbers.deadlines) covered.push_back(one.deadline.span);
    for (const outline::RulePassage& rule : set.rules) covered.push_back(rule.span);
    for (const Diagnostic& told : set.diagnostics) covered.push_back(told.span);
    for (const outline::Piece& piece : task.item.pieces) {
        for (const outline::RulePassage& rule : piece.rules) covered.push_back(rule.span);
        for (const auto* labelled : {&piece.deadlines, &piece.fields})
            for (const outline::LabelledText& one : *labelled) covered.push_back(one.label);
        for (const outline::LabelledText& one : piece.fields) covered.push_back(one.value);
    }
    std::ranges::sort(covered, {}, &Span::begin);
    std::vector<Span>& rest = task.item.rest;
    for (const outline::Piece& piece : task.item.pieces) {
        const std::vector<Span> found = left_over(text, piece, covered, lexicon);
        rest.insert(rest.end(), found.begin(), found.end());
    }
    std::ranges::sort(rest, {}, &Span::begin);
}

// Deadlines of labels and clauses come first, as they are the task's; those of its prose follow, equal ones once.
void read_numbers(Draft& draft, DraftTask& task, const Context& context, const LexiconTables& lexicon)
{
    const std::string_view text = draft.text.content;
    const std::vector<Field> fields = fields_of(task.item);
    const TaskPlace place{fields, !task.roles.empty(), context.in_review(task.item.section)};
    const std::vector<Stretch> stretches = prose_of(context.notice, task, place, lexicon);
    std::vector<StretchTimes> times;
    task.numbers.targets = targets_of(draft, task, place, stretches, {context.notice.year, context.notice.month}, lexicon, times);
    std::vector<Span> prose;
    prose.reserve(stretches.size());
    for (const Stretch& stretch : stretches) prose.push_back(stretch.span);
    std::unordered_set<std::string_view> known;
    const auto words = [&](const DraftDeadline& one) { return text.substr(one.deadline.span.begin, one.deadline.span.size()); };
    for (const DraftDeadline& one : task.numbers.deadlines) known.insert(words(one));
    for (DraftDeadline& deadline : find_deadlines(text, prose, {context.notice.year, context.notice.month}, lexicon, times)) {
        if (!known.contains(words(deadline))) task.numbers.deadlines.push_back(std::move(deadline));
    }
    drop_default_times(context.defaults, task.numbers.deadlines);
    sort_by_place(task.numbers.deadlines);
}

// 经公开征集，今年办好7个方面18件实事。 in the prose that opens the paper behind its letter: above the first item and heading.
std::optional<DeclaredCount> count_in_preface(const Draft& draft, const LexiconTables& lexicon)
{
    std::uint32_t first = draft.outline.items.empty() ? 0 : draft.outline.items.front().extent.begin;
    if (!draft.outline.sections.empty()) first = std::min(first, draft.outline.sections.front().heading.begin);
    for (const Other& other : draft.outline.other) {
        if (other.kind != Other::Kind::prose || other.span.end > first) continue;
        if (auto count = find_declared_count(draft.text.content, other.span, lexicon)) return count;
    }
    return std::nullopt;
}

// What the preamble and the closing rules say of the work itself.
void read_preamble(Draft& draft, const LexiconTables& lexicon)
{
    const std::string_view text = draft.text.content;
    std::vector<Span> paragraphs;
    if (draft.outline.preamble) {
        paragraphs.push_back(*draft.outline.preamble);
        draft.declared_task_count = find_declared_count(text, *draft.outline.preamble, lexicon);
    }
    if (!draft.declared_task_count && draft.outline.header.title)
        draft.declared_task_count = find_declared_count(text, *draft.outline.header.title, lexicon);
    for (const Other& other : draft.outline.other) {
        if (other.kind == Other::Kind::closing || other.kind == Other::Kind::prose) paragraphs.push_back(other.span);
    }
    draft.reporting = find_reporting(text, paragraphs, ReportingVerbs::any, lexicon);
    if (!draft.declared_task_count) draft.declared_task_count = count_in_preface(draft, lexicon);
}

// A rule in the bracket of a label (责任单位（排第一的为牵头单位）：) comes with each item, and a head of a column with each row.
void add_rules(Draft& draft, const std::vector<outline::RulePassage>& rules)
{
    const std::string_view text = draft.text.content;
    for (const outline::RulePassage& rule : rules) {
        const auto says_same = [&](const outline::RulePassage& other) {
            return other.kind == rule.kind &&
                   text.substr(other.span.begin, other.span.size()) == text.substr(rule.span.begin, rule.span.size());
        };
        if (draft.outline.rules.empty() || !says_same(draft.outline.rules.back())) draft.outline.rules.push_back(rule);
    }
}

DraftTask read_task(Draft& draft, outline::Item&& item, const Context& context, const LexiconTables& lexicon)
{
    DraftTask task;
    RoleSet set = read_roles(draft.text.content, item.pieces, lexicon);
    task.roles = std::move(set.roles);
    task.by_verb = std::move(set.by_verb);
    task.fields = std::move(set.fields);
    add_rules(draft, set.rules);
    task.item = std::move(item);
    read_stated_times(draft.text.content, task, set.times, lexicon);
    keep_left_over(draft.text.content, task, set, lexicon);
    drop_past_times(task, set.times, context.notice.year);
    add_diagnostics(draft, std::move(set.diagnostics));
    read_numbers(draft, task, context, lexicon);
    task.item.pieces = std::vector<outline::Piece>(); // read: the next stages know only what was made of them (= {} keeps the memory)
    return task;
}

} // namespace

Draft extract(Text text, outline::Outline outline, const LexiconTables& lexicon)
{
    Draft draft;
    draft.text = std::move(text);
    draft.outline = std::move(outline);
    draft.header = read_header(draft.text.content, draft.outline.header);
    read_preamble(draft, lexicon);
    for (const outline::SectionDraft& section : draft.outline.sections)
        draft.sections.push_back({section, read_shared(draft, section.pieces, lexicon)});
    for (const outline::SharedRoles& shared : draft.outline.shared)
        draft.shared.push_back({shared.scope, read_shared(draft, shared.pieces, lexicon)});
    const Context context = read_context(draft, lexicon);
    draft.tasks.reserve(draft.outline.items.size());
    for (outline::Item& item : draft.outline.items) draft.tasks.push_back(read_task(draft, std::move(item), context, lexicon));
    draft.outline.items = std::vector<outline::Item>(); // its memory too: the model grows beside the draft
    find_lone_names(draft, lexicon);
    return draft;
}

} // namespace zeren::extract
