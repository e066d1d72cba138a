// The stage as a list of its steps.
#include "resolve/resolve.hpp"

#include "extract/preamble.hpp"
#include "lexicon/tables.hpp"
#include "resolve/assemble.hpp"
#include "resolve/default_deadline.hpp"
#include "resolve/findings.hpp"
#include "resolve/inherit.hpp"
#include "resolve/names.hpp"
#include "resolve/years.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

namespace zeren::resolve {

namespace {

// Years that are not written where the date is.
void complete_dates(Document& document, extract::Draft& draft, const extract::NoticeYear& year, const LexiconTables& lexicon)
{
    complete_years(document.preamble.reporting, draft.text.content, lexicon, year);
    std::vector<extract::NoticeYear> below(1, year); // by id of the section; a parent stands before its children
    below.reserve(draft.sections.size() + 1);
    for (const extract::DraftSection& one : draft.sections) {
        const auto parent = static_cast<std::size_t>(one.section.parent);
        below.push_back(extract::year_below(draft.text.content, one.section.heading, below[parent < below.size() ? parent : 0]));
    }
    for (extract::DraftTask& task : draft.tasks) {
        complete_years(task.numbers.deadlines, below[static_cast<std::size_t>(task.item.section)]);
        report_open_dates(draft.text.content, task.numbers.deadlines, document.diagnostics);
    }
}

// 一、各单位于2月底前将方案报送市政府: what an item says that turned out to be no task counts as the preamble's own.
void read_reporting(Document& document, const std::vector<Span>& prose, const extract::NoticeYear& year, const LexiconTables& lexicon)
{
    std::vector<Reporting> found = extract::find_reporting(document.content, prose, extract::ReportingVerbs::report, lexicon);
    complete_years(found, document.content, lexicon, year);
    auto& all = document.preamble.reporting;
    all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    std::ranges::stable_sort(all, {}, [](const Reporting& one) { return one.span.begin; });
}

std::vector<NumberedTask> numbered_tasks(const extract::Draft& draft)
{
    std::vector<NumberedTask> numbered;
    for (const extract::DraftTask& task : draft.tasks) {
        const outline::Mark& mark = task.item.mark;
        if (mark.value == 0 || task.item.part > 1) continue;
        const bool known = !task.roles.empty() || !task.numbers.targets.empty();
        if (!known && task.item.list == 0) continue;
        const std::int32_t list = task.item.parent >= 0 ? task.item.parent + 1 : -static_cast<std::int32_t>(mark.ladder);
        numbered.push_back({list, mark.value, mark.number, mark.ladder, mark.number.empty() ? mark.span : Span{}});
    }
    return numbered;
}

} // namespace

Document resolve(extract::Draft draft, const LexiconTables& lexicon)
{
    Document document;
    document.lexicon_sha256 = lexicon.sha256;
    document.source = std::move(draft.text.source);
    document.sha256 = std::move(draft.text.sha256);
    document.header = std::move(draft.header);
    document.preamble.span = draft.outline.preamble;
    document.preamble.declared_task_count = draft.declared_task_count;
    document.preamble.reporting = std::move(draft.reporting);
    for (const outline::RulePassage& rule : draft.outline.rules) document.preamble.rules.push_back({rule.kind, rule.span, {}, {}});
    document.other = std::move(draft.outline.other);
    for (auto* found : {&draft.text.diagnostics, &draft.outline.diagnostics, &draft.diagnostics}) {
        document.diagnostics.insert(document.diagnostics.end(), std::make_move_iterator(found->begin()),
                                    std::make_move_iterator(found->end()));
    }
    const extract::NoticeYear year = extract::find_notice_year(draft.text.content, document.header);
    complete_dates(document, draft, year, lexicon);
    set_effective_roles(draft, lexicon);
    inherit_roles(draft, document.diagnostics);
    apply_rules(draft, lexicon, document.diagnostics);
    document.content = std::move(draft.text.content);
    const std::vector<NumberedTask> numbered = numbered_tasks(draft);
    const std::vector<Span> prose = assemble(document, draft);
    draft = extract::Draft(); // what is left of it: the index grows beside the model
    read_reporting(document, prose, year, lexicon);
    give_default_deadline(document, year, lexicon);
    index_parties(document, lexicon);
    report_findings(document, numbered);
    return document;
}

} // namespace zeren::resolve
