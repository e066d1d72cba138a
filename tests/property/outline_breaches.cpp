// Ids count from 1 in the order of the text, parents come first and hold their children, siblings never overlap.
#include "breaches.hpp"

#include <algorithm>
#include <set>

namespace zeren::property {
namespace {

bool overlap(Span a, Span b) { return a.begin < b.end && b.begin < a.end; }

class Outline {
public:
    explicit Outline(const Document& document) : document_(document) {}

    Breaches breaches()
    {
        sections();
        for (std::size_t i = 0; i < document_.tasks.size(); ++i) task(i);
        siblings();
        return std::move(breaches_);
    }

private:
    void expect(bool holds, const char* kind, Span where)
    {
        if (!holds) breaches_.push_back({kind, piece(document_, where)});
    }

    void sections()
    {
        std::int32_t id = 0;
        for (const Section& section : document_.sections) {
            expect(section.id == ++id, "section ids do not count from 1", section.heading.span);
            expect(section.span.holds(section.heading.span), "heading outside its section", section.heading.span);
            expect(section.parent >= 0 && section.parent < section.id, "section before its parent", section.heading.span);
            if (section.parent <= 0 || section.parent >= section.id) {
                expect(section.level == 1, "level of a section without parent", section.heading.span);
                continue;
            }
            const Section& parent = document_.sections[static_cast<std::size_t>(section.parent) - 1];
            expect(parent.span.holds(section.span), "section outside its parent", section.heading.span);
            expect(section.level == parent.level + 1, "level of a section", section.heading.span);
        }
        for (std::size_t i = 0; i < document_.sections.size(); ++i)
            for (std::size_t j = i + 1; j < document_.sections.size(); ++j)
                if (document_.sections[i].parent == document_.sections[j].parent)
                    expect(!overlap(document_.sections[i].span, document_.sections[j].span), "sections overlap",
                           document_.sections[j].heading.span);
    }

    void task(std::size_t index)
    {
        const Task& task = document_.tasks[index];
        expect(task.id == static_cast<std::int32_t>(index) + 1, "task ids do not count from 1", task.extent);
        expect(keys_.insert(task.key).second, "two tasks with one key", task.extent);
        expect(task.parent >= 0 && task.parent < task.id, "task before its parent", task.extent);
        expect(task.section >= 0 && task.section <= static_cast<std::int32_t>(document_.sections.size()), "task in no section",
               task.extent);
        if (index > 0) expect(document_.tasks[index - 1].extent.begin <= task.extent.begin, "tasks out of order", task.extent);
        if (task.section > 0 && task.section <= static_cast<std::int32_t>(document_.sections.size()))
            expect(document_.sections[static_cast<std::size_t>(task.section) - 1].span.holds(task.extent), "task outside its section",
                   task.extent);
        own_parts(task);
        kind(task);
    }

    // The head of a table is the label of what stands in its columns.
    bool in_table(Span label) const
    {
        return std::any_of(document_.other.begin(), document_.other.end(),
                           [&](const Other& other) { return other.kind == Other::Kind::table && other.span.holds(label); });
    }

    // What is written in a task lies in its extent, and nothing of its text is given twice.
    void own_parts(const Task& task)
    {
        expect(task.extent.holds(task.span), "text outside the extent", task.span);
        if (task.title) {
            expect(task.part > 1 || task.extent.holds(task.title->span), "title outside the extent", task.title->span); // parts share it
            expect(!overlap(task.title->span, task.span), "title in the text", task.title->span);
        }
        for (const Span rest : task.rest) {
            expect(task.extent.holds(rest), "rest outside the extent", rest);
            expect(!overlap(rest, task.span), "rest in the text", rest);
        }
        for (const Role& role : task.roles) own_role(task, role);
        for (const Target& target : task.targets)
            if (!target.basis) expect(task.extent.holds(target.span), "target outside the extent", target.span);
        for (const Deadline& deadline : task.deadlines) {
            const bool inherited = deadline.basis && deadline.basis->kind == Basis::Kind::inherited;
            expect(inherited || task.extent.holds(deadline.span), "deadline outside the extent", deadline.span);
        }
        for (const Field& field : task.fields) {
            expect((task.extent.holds(field.label) || in_table(field.label)) && task.extent.holds(field.span), "field outside the extent",
                   field.label);
            expect(!overlap(field.label, task.span), "label of a field in the text", field.label);
        }
    }

    void own_role(const Task& task, const Role& role)
    {
        if (role.basis) return;
        expect(task.extent.holds(role.span), "role outside the extent", role.span);
        expect(!role.label || role.span.holds(*role.label) || in_table(*role.label), "label outside its role", role.span);
        for (const Party& party : role.parties)
            if (!party.basis || party.basis->kind == Basis::Kind::inferred)
                expect(role.span.holds(party.span), "party outside its role", party.span);
        for (std::size_t i = 1; i < role.parties.size(); ++i)
            if (!role.parties[i - 1].basis && !role.parties[i].basis)
                expect(!overlap(role.parties[i - 1].span, role.parties[i].span), "parties of a role overlap", role.parties[i].span);
    }

    // The label of a table's column stands once, above the tasks, in a part of the table that is no task.
    bool is_column_head(Span label) const
    {
        return std::any_of(document_.other.begin(), document_.other.end(),
                           [&](const Other& other) { return other.kind == Other::Kind::table && other.span.holds(label); });
    }

    void kind(const Task& task)
    {
        const bool named = std::any_of(task.roles.begin(), task.roles.end(), [](const Role& role) { return !role.parties.empty(); });
        expect(named == (task.kind == Task::Kind::assignment), "kind assignment if, and only if, somebody is named", task.extent);
        if (task.kind == Task::Kind::goal) expect(!task.targets.empty(), "goal without targets", task.extent);
        if (task.kind == Task::Kind::item) expect(task.targets.empty(), "item with targets", task.extent);
    }

    void siblings()
    {
        const std::vector<Task>& tasks = document_.tasks;
        std::vector<const Task*> last_child(tasks.size() + 1, nullptr); // by id of the parent
        for (const Task& task : tasks) {
            if (task.parent < 0 || task.parent >= task.id) continue;
            const Task*& before = last_child[static_cast<std::size_t>(task.parent)];
            if (before != nullptr) sibling(*before, task);
            before = &task;
            if (task.parent > 0) child(tasks[static_cast<std::size_t>(task.parent) - 1], task);
        }
    }

    void sibling(const Task& before, const Task& task)
    {
        expect(before.extent.end <= task.extent.begin, "extents of siblings overlap", task.extent);
        if (task.part > 1 && before.part > 0)
            expect(task.part == before.part + 1 && task.number == before.number, "parts out of order", task.extent);
        expect(task.part <= 1 || before.part > 0, "part without the part before it", task.extent);
    }

    void child(const Task& parent, const Task& task)
    {
        expect(parent.extent.holds(task.extent), "child outside its parent", task.extent);
        expect(!overlap(parent.span, task.extent), "text of a parent runs into its child", task.extent);
        for (const Span rest : parent.rest) expect(!overlap(rest, task.extent), "rest of a parent runs into its child", task.extent);
    }

    const Document& document_;
    std::set<std::string> keys_;
    Breaches breaches_;
};

} // namespace

Breaches outline_breaches(const Document& document) { return Outline(document).breaches(); }

} // namespace zeren::property
