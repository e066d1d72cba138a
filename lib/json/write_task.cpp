// Tasks as JSON, key by key in the order of docs/model.md. Parties, deadlines and passages stand on one line each, so that a
// difference of two golden files shows the party that changed:
//     {"text": "区发改委", "span": [108, 112], "kind": "unit", "post": null, …}
// Test: tests/unit/json_write_test.cpp.
#include "json/write_task.hpp"

#include "json/label.hpp"

namespace zeren::json {
namespace {

void write_party(Writer& writer, const Party& party)
{
    writer.line([&] {
        writer.key_text(party.span);
        writer.key("kind").string(to_string(party.kind));
        writer.key("post").passage(party.post);
        writer.key("qualifier").passage(party.qualifier);
        writer.key("effective_role").optional(party.effective_role, [&](RoleKind role) { writer.string(to_string(role)); });
        writer.key("name").string(party.name);
        writer.key("party");
        party.party < 0 ? writer.null() : writer.number(party.party);
        writer.key("basis").basis(party.basis);
    });
}

// "label", and "label_span" where a reader would look elsewhere.
void write_label(Writer& writer, std::optional<Span> label, std::optional<Span> found)
{
    writer.key("label").optional(label, [&](Span span) { writer.string(writer.document().text(span)); });
    if (!label || label == found) return;
    writer.key("label_span").span(*label);
}

void write_role(Writer& writer, const Role& role)
{
    const Document& document = writer.document();
    writer.block([&] {
        writer.key("role").string(to_string(role.role));
        const std::string_view label = role.label ? document.text(*role.label) : std::string_view{};
        write_label(writer, role.label, find_role_label(document.content, role.span, label));
        writer.key_span(role.span);
        writer.key("basis").basis(role.basis);
        writer.key("parties").list(role.parties, [&](const Party& party) { write_party(writer, party); });
        writer.key("open_ended").boolean(role.open_ended);
    });
}

void write_quantity(Writer& writer, const Quantity& quantity)
{
    writer.line([&] {
        writer.key("value").optional(quantity.value);
        writer.key("value_high").optional(quantity.value_high);
        writer.key("unit").string_or_null(quantity.unit);
    });
}

void write_baseline(Writer& writer, const Baseline& baseline)
{
    writer.line([&] {
        writer.key_text(baseline.span);
        writer.key("value").optional(baseline.value);
        writer.key("unit").string_or_null(baseline.unit);
    });
}

void write_target(Writer& writer, const Target& target)
{
    writer.block([&] {
        writer.key("indicator").passage(target.indicator);
        writer.key("change").optional(target.change, [&](Change change) { writer.string(to_string(change)); });
        writer.key("relation").string(to_string(target.relation));
        writer.key("value").optional(target.value);
        writer.key("value_high").optional(target.value_high);
        writer.key("unit").string_or_null(target.unit);
        writer.key("quantity").optional(target.quantity, [&](const Quantity& quantity) { write_quantity(writer, quantity); });
        writer.key("period").passage(target.period);
        writer.key("baseline").optional(target.baseline, [&](const Baseline& baseline) { write_baseline(writer, baseline); });
        writer.key("share_of").optional(target.share_of, [&](std::int32_t index) { writer.number(index); });
        writer.key_text(target.span);
        writer.key("basis").basis(target.basis);
    });
}

void write_field(Writer& writer, const Field& field)
{
    const Document& document = writer.document();
    writer.line([&] {
        write_label(writer, field.label, find_field_label(document.content, field.span, document.text(field.label)));
        writer.key_text(field.span);
    });
}

void write_identity(Writer& writer, const Task& task)
{
    writer.key("id").number(task.id);
    writer.key("key").string(task.key);
    writer.key("kind").string(to_string(task.kind));
    writer.key("number").string_or_null(task.number);
    writer.key("part").number_or_null(task.part);
    writer.key("parent").number_or_null(task.parent);
    writer.key("section").number_or_null(task.section);
}

} // namespace

void write_deadline(Writer& writer, const Deadline& deadline)
{
    writer.line([&] {
        writer.key_text(deadline.span);
        writer.key("due").optional(deadline.due);
        writer.key("precision").optional(deadline.precision, [&](Deadline::Precision precision) { writer.string(to_string(precision)); });
        writer.key("kind").string(to_string(deadline.kind));
        writer.key("basis").basis(deadline.basis);
    });
}

void write_task(Writer& writer, const Task& task)
{
    writer.block([&] {
        write_identity(writer, task);
        writer.key("title").optional(task.title, [&](const Passage& title) { writer.passage(title); });
        writer.key_text(task.span);
        writer.key("extent").span(task.extent);
        writer.key("rest").list(task.rest, [&](Span span) { writer.passage(span); });
        writer.key("roles").list(task.roles, [&](const Role& role) { write_role(writer, role); });
        writer.key("targets").list(task.targets, [&](const Target& target) { write_target(writer, target); });
        writer.key("deadlines").list(task.deadlines, [&](const Deadline& deadline) { write_deadline(writer, deadline); });
        writer.key("fields").list(task.fields, [&](const Field& field) { write_field(writer, field); });
    });
}

} // namespace zeren::json
