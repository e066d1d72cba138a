// Every span of the model is visited once, in the order of model.hpp.
#include "breaches.hpp"

namespace zeren::property {
namespace {

class Spans {
public:
    explicit Spans(const Document& document) : document_(document) {}

    void visit_document();
    Breaches breaches;

private:
    void check(Span span, const char* where, bool may_be_empty = false);
    void check(const std::optional<Span>& span, const char* where)
    {
        if (span) check(*span, where);
    }
    void check(const std::optional<Passage>& passage, const char* where)
    {
        if (passage) check(passage->span, where);
    }
    void check(const std::optional<Basis>& basis, const char* where)
    {
        if (basis) check(basis->span, where);
    }
    void visit(const Header& header);
    void visit(const Preamble& preamble);
    void visit(const Task& task);
    void visit(const Role& role);
    void visit(const Target& target);
    bool on_boundary(std::uint32_t at) const;

    const Document& document_;
};

bool Spans::on_boundary(std::uint32_t at) const
{
    const std::string& text = document_.content;
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

void Spans::check(Span span, const char* where, bool may_be_empty)
{
    const std::string place = std::string(where) + " [" + std::to_string(span.begin) + "," + std::to_string(span.end) + ")";
    if (span.begin > span.end || span.end > document_.content.size()) breaches.push_back({"span outside the text", place});
    else if (!on_boundary(span.begin) || !on_boundary(span.end)) breaches.push_back({"span cuts a character", place});
    else if (span.empty() && !may_be_empty) breaches.push_back({std::string("empty span of ") + where, place});
}

void Spans::visit(const Header& header)
{
    check(header.issuer, "header.issuer");
    if (header.doc_number) check(header.doc_number->span, "header.doc_number");
    check(header.title, "header.title");
    for (const Passage& recipient : header.recipients) check(recipient.span, "header.recipients");
    check(header.signatory, "header.signatory");
    if (header.issued_on) check(header.issued_on->span, "header.issued_on");
    for (const Passage& attachment : header.attachments) check(attachment.span, "header.attachments");
}

void Spans::visit(const Preamble& preamble)
{
    check(preamble.span, "preamble");
    if (preamble.declared_task_count) check(preamble.declared_task_count->span, "declared_task_count");
    for (const Reporting& reporting : preamble.reporting) {
        check(reporting.span, "reporting");
        check(reporting.covers, "reporting.covers");
        check(reporting.basis, "reporting.basis");
    }
    for (const Rule& rule : preamble.rules) {
        check(rule.span, "rules");
        if (!rule.deadline) continue;
        check(rule.deadline->span, "rules.deadline");
        check(rule.deadline->basis, "rules.deadline.basis");
    }
}

void Spans::visit(const Role& role)
{
    check(role.label, "role.label");
    check(role.span, "role");
    check(role.basis, "role.basis");
    for (const Party& party : role.parties) {
        check(party.span, "party");
        check(party.post, "party.post");
        check(party.qualifier, "party.qualifier");
        check(party.basis, "party.basis");
    }
}

void Spans::visit(const Target& target)
{
    check(target.indicator, "target.indicator");
    check(target.period, "target.period");
    if (target.baseline) check(target.baseline->span, "target.baseline");
    check(target.span, "target");
    check(target.basis, "target.basis");
}

void Spans::visit(const Task& task)
{
    check(task.title, "task.title");
    check(task.span, "task", true);
    check(task.extent, "task.extent");
    for (const Span rest : task.rest) check(rest, "task.rest");
    for (const Role& role : task.roles) visit(role);
    for (const Target& target : task.targets) visit(target);
    for (const Deadline& deadline : task.deadlines) {
        check(deadline.span, "deadline");
        check(deadline.basis, "deadline.basis");
    }
    for (const Field& field : task.fields) {
        check(field.label, "field.label");
        check(field.span, "field", true);
    }
}

void Spans::visit_document()
{
    visit(document_.header);
    visit(document_.preamble);
    for (const Section& section : document_.sections) {
        check(section.heading.span, "section.heading");
        check(section.span, "section");
    }
    for (const Task& task : document_.tasks) visit(task);
    for (const Other& other : document_.other) check(other.span, "other");
    for (const Diagnostic& diagnostic : document_.diagnostics) check(diagnostic.span, "diagnostic", true);
}

} // namespace

Breaches span_breaches(const Document& document)
{
    Spans spans(document);
    spans.visit_document();
    return spans.breaches;
}

} // namespace zeren::property
