// The stage as a list of its steps: header, preamble, sections, tasks.
#include "extract/extract.hpp"

#include "extract/header_facts.hpp"
#include "extract/roles.hpp"
#include "lexicon/tables.hpp"

#include <iterator>

namespace zeren::extract {
namespace {

void add_diagnostics(Draft& draft, std::vector<Diagnostic>&& found)
{
    draft.diagnostics.insert(draft.diagnostics.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

DraftSection read_section(Draft& draft, const outline::SectionDraft& section, const LexiconTables& lexicon)
{
    RoleSet set = read_roles(draft.text.content, section.pieces, lexicon);
    add_diagnostics(draft, std::move(set.diagnostics));
    return {section, std::move(set.roles)};
}

DraftTask read_task(Draft& draft, outline::Item&& item, const LexiconTables& lexicon)
{
    DraftTask task;
    RoleSet set = read_roles(draft.text.content, item.pieces, lexicon);
    task.roles = std::move(set.roles);
    task.by_verb = std::move(set.by_verb);
    task.fields = std::move(set.fields);
    add_diagnostics(draft, std::move(set.diagnostics));
    task.item = std::move(item);
    return task;
}

} // namespace

Draft extract(Text text, outline::Outline outline, const Lexicon& lexicon)
{
    const LexiconTables& tables = lexicon.tables();
    Draft draft;
    draft.text = std::move(text);
    draft.outline = std::move(outline);
    draft.header = read_header(draft.text.content, draft.outline.header);
    for (const outline::SectionDraft& section : draft.outline.sections) draft.sections.push_back(read_section(draft, section, tables));
    draft.tasks.reserve(draft.outline.items.size());
    for (outline::Item& item : draft.outline.items) draft.tasks.push_back(read_task(draft, std::move(item), tables));
    draft.outline.items.clear();
    return draft;
}

} // namespace zeren::extract
