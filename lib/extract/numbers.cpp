// Each numeral with its verdict. The prose of tasks is judged as find_targets() judges it; what stands elsewhere has a verdict by its
// form or by its place. Test: tests/unit/verdicts_test.cpp says that every numeral has one.
#include "zeren/numbers.hpp"

#include "extract/notice_year.hpp"
#include "extract/number_places.hpp"
#include "extract/row_targets.hpp"
#include "extract/statements.hpp"
#include "extract/unwrapped.hpp"
#include "extract/verdicts.hpp"
#include "extract/written_forms.hpp"
#include "lexicon/tables.hpp"
#include "text/numerals.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace zeren {
inline namespace v0 {
namespace {

constexpr std::string_view kElsewhere = "outside_task";

// A stretch and what is said of numbers in it that have no verdict of their own; empty for the prose of a task.
struct Place {
    Span span;
    std::string_view rule;
    std::int32_t task = 0;
    bool given = false; // a field that names what is given
};

void add_prose(const extract::NoticeNumbers& notice, const Task& task, bool in_review, const LexiconTables& lexicon,
               std::vector<Place>& places)
{
    const bool has_roles = std::ranges::any_of(task.roles, [](const Role& role) { return !role.basis; });
    const extract::TaskPlace place{task.fields, has_roles, in_review};
    const std::string_view own = extract::own_text_rule(notice, place, lexicon);
    const auto add = [&](Span span, std::string_view rule, bool given = false) {
        if (!span.empty()) places.push_back({span, rule, task.id, given});
    };
    if (task.title) add(task.title->span, own);
    add(task.span, own);
    for (const Span& rest : task.rest) add(rest, own);
    for (const Field& field : task.fields)
        add(field.span, extract::field_rule(notice, place, field, lexicon), extract::is_given(notice, field, lexicon));
}

// A document that a caller changed may name a section that is not there.
bool is_known(std::int32_t section, const std::vector<bool>& reviews)
{
    return section > 0 && static_cast<std::size_t>(section) < reviews.size() && reviews[static_cast<std::size_t>(section)];
}

// The prose of all tasks, in order and without overlaps (parts share their title).
std::vector<Place> prose_of(const Document& document, const extract::NoticeNumbers& notice, const LexiconTables& lexicon)
{
    std::vector<Place> places;
    std::vector<bool> reviews{false}; // by id of the section
    for (const Section& section : document.sections)
        reviews.push_back(is_known(section.parent, reviews) || extract::is_review(notice, section.heading.span, lexicon));
    for (const Task& task : document.tasks) add_prose(notice, task, is_known(task.section, reviews), lexicon, places);
    std::ranges::stable_sort(places, {}, [](const Place& place) { return place.span.begin; });
    std::uint32_t end = 0;
    std::erase_if(places, [&](Place& place) {
        place.span.begin = std::max(place.span.begin, end);
        if (place.span.empty()) return true;
        end = place.span.end;
        return false;
    });
    return places;
}

// Where numbers stand that belong to no prose: before the tasks, before a task's own wording, elsewhere.
std::string_view place_rule(const Document& document, std::uint32_t at)
{
    if (document.preamble.span && at >= document.preamble.span->begin && at < document.preamble.span->end) return "preamble";
    const auto after = std::ranges::upper_bound(document.tasks, at, {}, [](const Task& task) { return task.extent.begin; });
    if (after == document.tasks.begin()) return "header";
    const Task& task = *std::prev(after);
    return at < task.extent.end && at < task.span.begin ? "numbering" : "outside_task";
}

// Prose, and the gaps between.
std::vector<Place> all_places(const Document& document, const extract::NoticeNumbers& notice, const LexiconTables& lexicon)
{
    std::vector<Place> places;
    std::uint32_t end = 0;
    const auto size = static_cast<std::uint32_t>(document.content.size());
    for (const Place& prose : prose_of(document, notice, lexicon)) {
        if (prose.span.begin > end) places.push_back({{end, prose.span.begin}, kElsewhere, 0, false});
        places.push_back(prose);
        end = prose.span.end;
    }
    if (end < size) places.push_back({{end, size}, kElsewhere, 0, false});
    return places;
}

// The numbers that only their rows explain (指标 | 单位 | 目标值) and that are targets, in order.
std::vector<Span> numbers_of_rows(const Document& document, int notice_year, const LexiconTables& lexicon)
{
    std::vector<Span> numbers;
    std::vector<Diagnostic> ignored;
    for (const Task& task : document.tasks) {
        const Span name = task.title ? task.title->span : task.span;
        for (const extract::RowTarget& row :
             extract::find_row_targets(document.content, name, task.extent, task.fields, notice_year, lexicon, ignored))
            if (std::ranges::find(task.targets, row.target.span, &Target::span) != task.targets.end())
                numbers.push_back(row.amount); // of a few rows
    }
    std::ranges::sort(numbers, {}, &Span::begin);
    return numbers;
}

bool holds_one(const std::vector<Span>& spans, Span number)
{
    const auto behind = std::ranges::upper_bound(spans, number.begin, {}, &Span::begin);
    return behind != spans.begin() && std::prev(behind)->holds(number);
}

} // namespace

std::vector<NumberVerdict> judge_numbers(const Document& document, const Lexicon& lexicon)
{
    const LexiconTables& tables = lexicon.tables();
    std::vector<NumberVerdict> numbers;
    const auto notice = extract::NoticeNumbers::of(document.content, extract::find_notice_year(document.content, document.header));
    const std::vector<Span> of_rows = numbers_of_rows(document, notice.year, tables);
    for (const Place& place : all_places(document, notice, tables)) {
        const extract::Unwrapped unwrapped(document.content, place.span, &tables);
        extract::Statements statements = extract::read_statements(unwrapped.text(), unwrapped.span(), tables);
        statements.notice_year = notice.year;
        statements.notice_month = notice.month;
        statements.given = place.given;
        const bool prose = place.rule.empty();
        const std::vector<extract::Verdict> verdicts = prose ? extract::judge(statements, tables) : std::vector<extract::Verdict>{};
        for (std::size_t i = 0; i < statements.all.size(); ++i) {
            const extract::Statement& statement = statements.all[i];
            const Span span = unwrapped.in_notice(statement.timed ? statement.amount.numeral.span : statement.amount.span);
            std::string_view rule = prose ? verdicts[i].rule : extract::judge_form(statements, statement, tables.measures);
            if (rule.empty()) rule = place.rule == kElsewhere ? place_rule(document, span.begin) : place.rule;
            const bool target = prose && (verdicts[i].is_target() || holds_one(of_rows, span));
            numbers.push_back({span, target, std::string(target ? extract::kTarget : rule), place.task});
        }
    }
    return numbers;
}

} // namespace v0
} // namespace zeren
