// How the lists of a notice are built: 四、 after 二、, 11。 among 1. 2. 3., the same task twice, one item that nobody is asked to do.
// Tests: tests/unit/check_test.cpp.
#include "check/rules.hpp"

#include "outline/mark_search.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace zeren::checks {
namespace {

constexpr std::size_t kShortestTask = 12; // code points: 加强组织领导。 may well come twice

// The place of a number as it is written: （一）, 1.
Span without_blanks(const Document& document, const outline::Mark& mark) { return text::trim(document.content, mark.span); }

// How a number is written: what stands before and behind it, in one width, so that （1） and (1) are one style.
std::string style_of(const Document& document, const outline::Mark& mark)
{
    std::string style;
    const Span span = without_blanks(document, mark);
    for (std::uint32_t at = span.begin; at < span.end;) {
        if (at == mark.number.begin && !mark.number.empty()) {
            style += 'n';
            at = mark.number.end;
            continue;
        }
        const text::CodePoint c = text::decode(document.content, at);
        const char32_t folded = text::fold(c.value);
        if (folded < 0x80) style += static_cast<char>(folded);
        else style += document.text({at, at + c.size});
        at += c.size;
    }
    return style;
}

struct Numbered {
    outline::Mark mark;
    std::int32_t task = 0;
};

// Items of one list: of one section and one enclosing task, numbered on one step of the ladder.
using List = std::tuple<std::int32_t, std::int32_t, outline::Ladder>;

std::map<List, std::vector<Numbered>> lists_of(const Document& document)
{
    std::map<List, std::vector<Numbered>> lists;
    for (const Task& task : document.tasks) {
        if (task.number.empty() || task.part > 1) continue;
        const outline::Mark mark = outline::read_mark(document.content, task.extent.begin);
        if (mark.ladder != outline::Ladder::none && !mark.is_article)
            lists[{task.section, task.parent, mark.ladder}].push_back({mark, task.id});
    }
    return lists;
}

void tell_odd_styles(Report& report, const std::vector<Numbered>& list)
{
    std::map<std::string, std::size_t> counts;
    for (const Numbered& item : list) ++counts[style_of(report.document, item.mark)];
    if (counts.size() < 2) return;
    const auto usual = std::ranges::max_element(counts, {}, [](const auto& style) { return style.second; });
    if (list.size() < 3 || usual->second * 3 < list.size() * 2) return; // no style that most have
    for (const Numbered& item : list) {
        if (style_of(report.document, item.mark) == usual->first) continue;
        report.tell("numbering_of_two_styles",
                    "The number " + report.quoted(without_blanks(report.document, item.mark)) + " is written unlike its neighbours.",
                    without_blanks(report.document, item.mark), item.task);
    }
}

bool has_role_word(const Report& report, Span span)
{
    const std::string_view content = report.document.content;
    for (std::uint32_t at = span.begin; at < span.end;) {
        const auto match = report.lexicon.role_words.longest(content.substr(0, span.end), at);
        if (!match.found(at)) {
            at += text::decode(content, at).size;
            continue;
        }
        const Word& word = report.lexicon.words[match.value];
        if ((word.kind == WordKind::label || word.kind == WordKind::verb) && word.means == Meaning::role) return true;
        at = match.end;
    }
    return false;
}

// By section: what stands under it and under the sections in it, and where that ends.
struct Contents {
    std::size_t tasks = 0;
    std::size_t assigned = 0;
    std::uint32_t end = 0;
};

std::vector<Contents> contents_of(const Document& document)
{
    const auto& sections = document.sections; // in the order of the text, each before those in it; id is index + 1
    std::vector<Contents> contents(sections.size());
    for (const Task& task : document.tasks) {
        if (task.section <= 0 || static_cast<std::size_t>(task.section) > sections.size()) continue;
        Contents& own = contents[static_cast<std::size_t>(task.section) - 1];
        ++own.tasks;
        own.assigned += task.kind == Task::Kind::assignment;
    }
    for (std::size_t i = sections.size(); i-- > 0;) {
        if (sections[i].parent <= 0 || static_cast<std::size_t>(sections[i].parent) > i) continue;
        Contents& parent = contents[static_cast<std::size_t>(sections[i].parent) - 1];
        parent.tasks += contents[i].tasks;
        parent.assigned += contents[i].assigned;
    }
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        for (; !open.empty() && sections[open.back()].level >= sections[i].level; open.pop_back())
            contents[open.back()].end = sections[i].span.begin;
        open.push_back(i);
    }
    for (const std::size_t last : open) contents[last].end = static_cast<std::uint32_t>(document.content.size());
    return contents;
}

std::string without_blanks(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::decode(text, at);
        if (!text::is_blank(text::classify(c.value))) plain += text.substr(at, c.size);
        at += c.size;
    }
    return plain;
}

} // namespace

// Headings under one parent, numbered on one step of the ladder. A number that some other paragraph between them bears is not missing,
// nor one that stands just before them: the parts of a page may come in another order (二 一 三).
void find_section_number_gaps(Report& report)
{
    struct Last {
        outline::Mark mark;
        std::uint32_t before = 0; // the number of the heading before it
    };
    std::map<std::pair<std::int32_t, outline::Ladder>, Last> lists;
    for (const Section& section : report.document.sections) {
        const outline::Mark mark = outline::read_mark(report.document.content, section.span.begin);
        if (section.number.empty() || mark.ladder == outline::Ladder::none || mark.is_article) continue;
        Last& last = lists[{section.parent, mark.ladder}];
        const std::uint32_t missing = last.mark.value + 1;
        const bool jumps = last.mark.value != 0 && mark.value > missing && last.before != missing;
        if (jumps && !outline::has_mark(report.document.content, {last.mark.span.end, mark.span.begin}, mark.ladder, missing)) {
            report.tell("section_number_gap",
                        "Heading " + std::to_string(last.mark.value) + " is followed by heading " + std::to_string(mark.value) + ".",
                        without_blanks(report.document, mark));
        }
        last = {mark, last.mark.value};
    }
}

// A heading among headings with assigned tasks. The first and the last ones may well have none (总体要求, 保障措施), and where a word of a
// role stands below the heading it is the reading that found no task there.
void find_sections_without_tasks(Report& report)
{
    const auto& sections = report.document.sections;
    const auto contents = contents_of(report.document);
    std::map<std::int32_t, std::vector<std::size_t>> siblings;
    for (std::size_t i = 0; i < sections.size(); ++i) siblings[sections[i].parent].push_back(i);
    for (const auto& [parent, list] : siblings) {
        const auto assigns = [&](std::size_t i) { return contents[i].assigned > 0; };
        const auto count = static_cast<std::size_t>(std::ranges::count_if(list, assigns));
        if (list.size() < 3 || count * 3 < list.size() * 2) continue;
        const auto first = std::ranges::find_if(list, assigns);
        const auto last = std::find_if(list.rbegin(), list.rend(), assigns).base();
        for (auto at = first; at < last; ++at) {
            const Span heading = sections[*at].heading.span;
            if (contents[*at].tasks > 0 || has_role_word(report, {sections[*at].span.begin, contents[*at].end})) continue;
            report.tell("section_without_tasks",
                        "No task stands under " + report.quoted(heading) + ", though the headings before and behind it have some.",
                        heading);
        }
    }
}

void find_numbering_of_two_styles(Report& report)
{
    for (const auto& [key, list] : lists_of(report.document)) tell_odd_styles(report, list);
}

void find_repeated_tasks(Report& report)
{
    std::unordered_map<std::string, const Task*> seen;
    for (const Task& task : report.document.tasks) {
        std::string text = without_blanks(report.document.text(task.span));
        if (text::count_code_points(text) < kShortestTask) continue;
        const auto [first, fresh] = seen.try_emplace(std::move(text), &task);
        if (!fresh) report.tell("task_repeated", "This task says what task " + first->second->key + " says.", task.span, task.id);
    }
}

// Only in a list most of whose items are assigned, and only where no label or verb of a role stands in the item: what the reading could
// not make out is no fault of the notice.
void find_tasks_that_name_nobody(Report& report)
{
    std::map<std::pair<std::int32_t, std::int32_t>, std::pair<std::size_t, std::size_t>> lists; // items and assigned ones
    for (const Task& task : report.document.tasks) {
        if (task.number.empty()) continue;
        auto& [items, assigned] = lists[{task.section, task.parent}];
        ++items;
        assigned += task.kind == Task::Kind::assignment;
    }
    for (const Task& task : report.document.tasks) {
        if (task.number.empty() || task.kind == Task::Kind::assignment) continue;
        const auto& [items, assigned] = lists[{task.section, task.parent}];
        if (items >= 3 && assigned * 3 >= items * 2 && !has_role_word(report, task.extent))
            report.tell("task_names_nobody", "Nobody is named for this task, though its neighbours name somebody.", task.span, task.id);
    }
}

} // namespace zeren::checks
