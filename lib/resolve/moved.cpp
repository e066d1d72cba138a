// Every span of the model once, in the order of model.hpp.
#include "resolve/moved.hpp"

#include <utility>

namespace zeren::resolve {
namespace {

class Mover {
public:
    explicit Mover(const text::Insertions& insertions) : insertions_(insertions) {}

    void move(Document& document) const
    {
        move(document.header);
        move(document.preamble);
        for (Section& section : document.sections) {
            move(section.heading);
            move(section.span);
        }
        for (Task& task : document.tasks) move(task);
        for (Other& other : document.other) move(other.span);
        for (Diagnostic& diagnostic : document.diagnostics) move(diagnostic.span);
    }

private:
    void move(Span& span) const { span = {insertions_.original(span.begin), insertions_.original(span.end)}; }
    void move(Passage& passage) const { move(passage.span); }
    void move(Basis& basis) const { move(basis.span); }
    void move(Deadline& deadline) const
    {
        move(deadline.span);
        move(deadline.basis);
    }

    template <typename T>
    void move(std::optional<T>& one) const
    {
        if (one) move(*one);
    }

    void move(Header& header) const
    {
        move(header.issuer);
        if (header.doc_number) move(header.doc_number->span);
        move(header.title);
        for (Passage& recipient : header.recipients) move(recipient);
        move(header.signatory);
        if (header.issued_on) move(header.issued_on->span);
        for (Passage& attachment : header.attachments) move(attachment);
    }

    void move(Preamble& preamble) const
    {
        move(preamble.span);
        if (preamble.declared_task_count) move(preamble.declared_task_count->span);
        for (Reporting& reporting : preamble.reporting) {
            move(reporting.span);
            move(reporting.covers);
            move(reporting.basis);
        }
        for (Rule& rule : preamble.rules) {
            move(rule.span);
            move(rule.deadline);
        }
    }

    void move(Role& role) const
    {
        move(role.label);
        move(role.span);
        move(role.basis);
        for (Party& party : role.parties) {
            move(party.span);
            move(party.post);
            move(party.qualifier);
            move(party.basis);
        }
    }

    void move(Target& target) const
    {
        move(target.indicator);
        move(target.period);
        if (target.baseline) move(target.baseline->span);
        move(target.span);
        move(target.basis);
    }

    void move(Task& task) const
    {
        move(task.title);
        move(task.span);
        move(task.extent);
        for (Span& rest : task.rest) move(rest);
        for (Role& role : task.roles) move(role);
        for (Target& target : task.targets) move(target);
        for (Deadline& deadline : task.deadlines) move(deadline);
        for (Field& field : task.fields) {
            move(field.label);
            move(field.span);
        }
    }

    const text::Insertions& insertions_;
};

} // namespace

void clean(Text& text, const text::Insertions& insertions)
{
    const auto move = [&](Span& span) { span = {insertions.cleaned(span.begin), insertions.cleaned(span.end)}; };
    for (Block& block : text.blocks) {
        move(block.span);
        for (Cell& cell : block.cells) move(cell.span);
    }
    for (Diagnostic& diagnostic : text.diagnostics) move(diagnostic.span);
}

void move_back(Document& document, const text::Insertions& insertions) { Mover(insertions).move(document); }

} // namespace zeren::resolve
