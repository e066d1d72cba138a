// Which items are tasks; their ids, keys and kinds; the stretch of each section; and the account of every character.
#include "resolve/assemble.hpp"

#include "extract/header_facts.hpp"
#include "extract/roles.hpp"
#include "text/chars.hpp"
#include "text/grade_marks.hpp"
#include "text/letter_words.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace zeren::resolve {
namespace {

using extract::Draft;
using extract::DraftTask;

class Assembler {
public:
    Assembler(Document& document, Draft& draft) : document_(document), draft_(draft) {}

    std::vector<Span> assemble()
    {
        add_sections();
        choose();
        count_parts();
        add_tasks();
        drop_held();
        stretch_sections();
        account();
        return std::move(dropped_);
    }

private:
    [[nodiscard]] std::string number_of(const outline::Mark& mark) const { return std::string(document_.text(mark.number)); }
    void add_sections();
    void choose();
    void drop_torn(DraftTask& task) const;
    void count_parts();
    void add_tasks();
    void drop_held();
    void stretch_sections();
    [[nodiscard]] Span heading_paragraph(const outline::SectionDraft& section) const;
    void account();
    [[nodiscard]] std::string key_of(const DraftTask& draft) const;
    [[nodiscard]] Task make_task(DraftTask& draft) const;

    Document& document_;
    Draft& draft_;
    std::vector<bool> chosen_;
    std::vector<std::int32_t> ids_; // of the task of an item; 0 for none
    std::vector<Span> dropped_;     // items that are no tasks
};

void Assembler::add_sections()
{
    for (const extract::DraftSection& draft : draft_.sections) {
        Section section;
        section.id = static_cast<std::int32_t>(document_.sections.size()) + 1;
        section.parent = draft.section.parent;
        section.level = section.parent == 0 ? 1 : document_.sections[static_cast<std::size_t>(section.parent - 1)].level + 1;
        section.number = number_of(draft.section.mark);
        section.heading = extract::make_passage(document_.content, draft.section.heading);
        section.span = draft.section.span;
        document_.sections.push_back(std::move(section));
    }
}

// 得10分, 扣5分
bool gives_points(std::string_view text, Span words)
{
    for (std::uint32_t at = words.begin; at < words.end; at += text::decode(text, at).size) {
        if (!text::is_one_of(text::kPointsGiven, text::decode(text, at).value)) continue;
        std::uint32_t end = at + text::decode(text, at).size;
        while (end < words.end && text::classify(text::decode(text, end).value) == text::Char::digit) end += text::decode(text, end).size;
        if (end > at + text::decode(text, at).size && text::decode(text, end).value == text::kPoint) return true;
    }
    return false;
}

// Whether it asks for a number. How often work is assessed (每半年考评一次) and what it is worth is none where the paper tells how it is.
bool asks_for_numbers(std::string_view text, const DraftTask& task)
{
    const auto& targets = task.numbers.targets;
    if (!task.item.is_assessing) return !targets.empty();
    return !gives_points(text, task.item.text) &&
           std::ranges::any_of(targets, [](const Target& target) { return text::decode(target.unit, 0).value != text::kTimes; });
}

// 100 |张某某: in a row that nobody could split a blank between a number and its unit may be the edge of a cell.
bool is_torn(std::string_view text, const Target& target)
{
    for (std::uint32_t at = target.span.begin; at < target.span.end; at += text::decode(text, at).size) {
        const std::uint32_t behind = text::trim(text, {at, target.span.end}).begin;
        const bool parted = behind > at && text::classify(text::decode_before(text, at).value) == text::Char::digit;
        if (parted && !target.unit.empty() && text.substr(behind).starts_with(target.unit)) return true;
        at = std::max(at, behind);
    }
    return false;
}

// A part (其中) holds the place of its whole in the list: such lists stay as they are.
void Assembler::drop_torn(DraftTask& task) const
{
    auto& targets = task.numbers.targets;
    if (std::ranges::any_of(targets, [](const Target& target) { return target.share_of.has_value(); })) return;
    std::erase_if(targets, [&](const Target& target) { return is_torn(document_.content, target); });
}

// A task names somebody or asks for numbers, or is a numbered sibling of one that does, or holds one. A numbered row of a table that hands
// out work is one, though its cells cannot be told apart.
void Assembler::choose()
{
    chosen_.assign(draft_.tasks.size(), false);
    std::set<std::int32_t> lists;
    for (std::size_t i = 0; i < draft_.tasks.size(); ++i) {
        DraftTask& task = draft_.tasks[i];
        if (task.item.is_unsplit) drop_torn(task);
        chosen_[i] =
            !task.roles.empty() || asks_for_numbers(document_.content, task) || (task.item.is_unsplit && !task.item.mark.number.empty());
        if (chosen_[i] && task.item.list != 0) lists.insert(task.item.list);
    }
    for (std::size_t i = 0; i < draft_.tasks.size(); ++i) {
        if (draft_.tasks[i].item.list != 0 && lists.contains(draft_.tasks[i].item.list)) chosen_[i] = true;
    }
    std::uint32_t end = 0; // where damaged text yields the same stretch twice, the first reading stands
    for (std::size_t i = 0; i < draft_.tasks.size(); ++i) {
        const outline::Item& item = draft_.tasks[i].item;
        if (item.parent >= 0 || !chosen_[i]) continue;
        if (item.extent.begin < end) chosen_[i] = false;
        end = std::max(end, item.extent.end);
    }
    for (std::size_t i = draft_.tasks.size(); i-- > 0;) {
        const std::int32_t parent = draft_.tasks[i].item.parent;
        if (chosen_[i] && parent >= 0) chosen_[static_cast<std::size_t>(parent)] = true;
    }
}

std::string Assembler::key_of(const DraftTask& draft) const
{
    std::string key;
    for (std::int32_t id = draft.item.section; id > 0; id = document_.sections[static_cast<std::size_t>(id - 1)].parent) {
        const std::string& number = document_.sections[static_cast<std::size_t>(id - 1)].number;
        key.insert(0, (number.empty() ? std::string("-") : number) + '/');
    }
    std::string parents;
    for (std::int32_t parent = draft.item.parent; parent >= 0; parent = draft_.tasks[static_cast<std::size_t>(parent)].item.parent) {
        const std::string number = number_of(draft_.tasks[static_cast<std::size_t>(parent)].item.mark);
        parents.insert(0, (number.empty() ? std::string("-") : number) + '/');
    }
    key += parents;
    const std::string own = number_of(draft.item.mark);
    key += own.empty() ? std::string("-") : own;
    if (draft.item.part > 1) key += '.' + std::to_string(draft.item.part);
    return key;
}

Task Assembler::make_task(DraftTask& draft) const
{
    Task task;
    task.kind = !draft.roles.empty() ? Task::Kind::assignment : !draft.numbers.targets.empty() ? Task::Kind::goal : Task::Kind::item;
    task.number = number_of(draft.item.mark);
    task.part = draft.item.part;
    task.section = draft.item.section;
    if (draft.item.parent >= 0) task.parent = ids_[static_cast<std::size_t>(draft.item.parent)];
    if (draft.item.titled) task.title = extract::make_passage(document_.content, draft.item.title);
    task.span = draft.item.text;
    task.extent = draft.item.extent;
    task.rest = std::move(draft.item.rest);
    task.roles = std::move(draft.roles);
    task.targets = std::move(draft.numbers.targets);
    for (extract::DraftDeadline& deadline : draft.numbers.deadlines) {
        task.deadlines.push_back(std::move(deadline.deadline));
        if (auto basis = extract::basis_of(deadline.origin, "text", task.deadlines.back().span))
            task.deadlines.back().basis = std::move(basis);
    }
    task.fields = std::move(draft.fields);
    std::erase_if(task.fields, [&](const Field& field) { return task.span.holds(field.label); }); // damaged text: it is part of the wording
    return task;
}

// Parts of one paragraph are counted again where one of them is no task; a part that is left alone is none.
void Assembler::count_parts()
{
    for (std::size_t begin = 0; begin < draft_.tasks.size();) {
        std::size_t end = begin + 1;
        while (end < draft_.tasks.size() && draft_.tasks[end].item.part > 1 &&
               draft_.tasks[end].item.part == draft_.tasks[end - 1].item.part + 1) {
            ++end;
        }
        const auto chosen =
            std::count(chosen_.begin() + static_cast<std::ptrdiff_t>(begin), chosen_.begin() + static_cast<std::ptrdiff_t>(end), true);
        std::int32_t part = 0;
        for (std::size_t i = begin; i < end && chosen < static_cast<std::ptrdiff_t>(end - begin); ++i) {
            if (chosen_[i]) draft_.tasks[i].item.part = chosen > 1 ? ++part : 0;
        }
        begin = end;
    }
}

void Assembler::add_tasks()
{
    ids_.assign(draft_.tasks.size(), 0);
    std::unordered_map<std::string, std::int32_t> keys;
    document_.tasks.reserve(draft_.tasks.size());
    for (std::size_t i = 0; i < draft_.tasks.size(); ++i) {
        DraftTask& draft = draft_.tasks[i];
        if (!chosen_[i]) {
            if (draft.item.parent < 0) {
                document_.other.push_back({Other::Kind::prose, draft.item.section, draft.item.extent});
                dropped_.push_back(draft.item.extent);
            }
            continue;
        }
        std::string key = key_of(draft);
        Task task = make_task(draft);
        task.id = static_cast<std::int32_t>(document_.tasks.size()) + 1;
        ids_[i] = task.id;
        const std::int32_t repeat = ++keys[key];
        task.key = repeat == 1 ? std::move(key) : key + '#' + std::to_string(repeat);
        document_.tasks.push_back(std::move(task));
    }
}

// A page mark (— 2 —) in the middle of a task lies in its extent, a 文号 in a row of a table is the row's: nothing is counted twice.
void Assembler::drop_held()
{
    std::vector<Span> held;
    for (const Task& task : document_.tasks) {
        if (task.parent == 0) held.push_back(task.extent);
    }
    std::ranges::sort(held, {}, [](const Span& span) { return span.begin; });
    const auto is_held = [&](Span span) {
        const auto behind = std::ranges::upper_bound(held, span.begin, {}, [](const Span& one) { return one.begin; });
        return behind != held.begin() && (behind - 1)->holds(span);
    };
    std::ranges::stable_sort(document_.other, {}, [](const Other& other) { return other.span.begin; });
    std::uint32_t end = 0;
    std::erase_if(document_.other, [&](const Other& other) {
        if (other.span.end <= end || is_held(other.span)) return true;
        end = other.span.end;
        return false;
    });
    if (document_.header.doc_number && is_held(document_.header.doc_number->span)) document_.header.doc_number.reset();
}

// A section reaches to the end of the last thing in it.
void Assembler::stretch_sections()
{
    const auto reach = [&](std::int32_t id, std::uint32_t end) {
        for (; id > 0; id = document_.sections[static_cast<std::size_t>(id - 1)].parent) {
            Section& section = document_.sections[static_cast<std::size_t>(id - 1)];
            section.span.end = std::max(section.span.end, end);
        }
    };
    for (const Task& task : document_.tasks) reach(task.section, task.extent.end);
    for (const Other& other : document_.other) reach(other.section, other.span.end);
    for (std::size_t i = document_.sections.size(); i-- > 0;) reach(document_.sections[i].parent, document_.sections[i].span.end);
}

// The paragraph of a heading: to the end of the line in which the heading ends.
Span Assembler::heading_paragraph(const outline::SectionDraft& section) const
{
    const std::size_t line_end = document_.content.find('\n', section.heading.end);
    const std::size_t end = line_end == std::string::npos ? document_.content.size() : line_end;
    return {section.span.begin, std::min(section.span.end, static_cast<std::uint32_t>(end))};
}

// Every character that is not blank stands in the header, the preamble, a heading, an extent or `other`: what is left over is
// unclaimed.
void Assembler::account()
{
    std::vector<Span> claimed = draft_.outline.header_spans;
    if (draft_.outline.preamble) claimed.push_back(*draft_.outline.preamble);
    for (const Task& task : document_.tasks) claimed.push_back(task.extent);
    for (const Other& other : document_.other) claimed.push_back(other.span);
    std::ranges::sort(claimed, {}, &Span::begin);
    std::vector<Span> headings;
    for (const extract::DraftSection& draft : draft_.sections) { // a heading's paragraph is its own up to what is read behind it
        Span paragraph = heading_paragraph(draft.section);
        const auto next = std::ranges::lower_bound(claimed, draft.section.heading.end, {}, &Span::begin);
        if (next != claimed.end() && next->begin < paragraph.end) paragraph.end = next->begin;
        headings.push_back(paragraph);
    }
    claimed.insert(claimed.end(), headings.begin(), headings.end());
    std::ranges::sort(claimed, {}, &Span::begin);
    std::uint32_t at = 0;
    const auto take_gap = [&](std::uint32_t end) {
        if (at >= end) return;
        const Span gap = text::trim(document_.content, {at, end});
        if (!gap.empty()) document_.other.push_back({Other::Kind::unclaimed, 0, gap});
    };
    for (const Span span : claimed) {
        take_gap(span.begin);
        at = std::max(at, span.end);
    }
    take_gap(static_cast<std::uint32_t>(document_.content.size()));
    std::ranges::sort(document_.other, {}, [](const Other& other) { return other.span.begin; });
}

} // namespace

std::vector<Span> assemble(Document& document, Draft& draft) { return Assembler(document, draft).assemble(); }

} // namespace zeren::resolve
