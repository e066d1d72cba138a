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

// Headings under one parent, numbered on one step of the ladder. A number that some other paragraph between them bears is not missing.
void find_section_number_gaps(Report& report)
{
    std::map<std::pair<std::int32_t, outline::Ladder>, outline::Mark> last;
    for (const Section& section : report.document.sections) {
        const outline::Mark mark = outline::read_mark(report.document.content, section.span.begin);
        if (section.number.empty() || mark.ladder == outline::Ladder::none || mark.is_article) continue;
        const auto [before, first] = last.try_emplace({section.parent, mark.ladder}, mark);
        if (!first && mark.value > before->second.value + 1 &&
            !outline::has_mark(report.document.content, {before->second.span.end, mark.span.begin}, mark.ladder,
                               before->second.value + 1)) {
            report.tell("section_number_gap",
                        "Heading " + std::to_string(before->second.value) + " is followed by heading " + std::to_string(mark.value) + ".",
                        without_blanks(report.document, mark));
        }
        before->second = mark;
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
