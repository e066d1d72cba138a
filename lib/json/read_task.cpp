// Tasks read from JSON: one table of keys for each object, in the order of docs/model.md. Labels are plain strings there, and
// are found again in the text (label.hpp). Test: tests/unit/json_read_test.cpp.
#include "json/read_task.hpp"

#include "json/label.hpp"
#include "json/read_parts.hpp"

#include <array>

namespace zeren::json {
namespace {

using FindLabel = std::optional<Span> (*)(std::string_view content, Span owner, std::string_view label) noexcept;

Span read_label(const Place& place, FindLabel find)
{
    const std::string_view label = place.text(Value::Kind::string);
    const std::string_view content = place.reading().content;
    std::optional<Span> found;
    if (const auto elsewhere = place.find_sibling("label_span")) {
        read_value(*elsewhere, found.emplace());
    } else {
        Span owner;
        read_value(place.sibling("span"), owner);
        found = find(content, owner, label);
    }
    if (!found || content.substr(found->begin, found->size()) != label) place.fail("is not in the text");
    return *found;
}

constexpr std::array kParty{
    key_spanned<&Party::span>(),
    key<&Party::kind>("kind"),
    key_passage<&Party::post>("post"),
    key_passage<&Party::qualifier>("qualifier"),
    key<&Party::effective_role>("effective_role"),
    key<&Party::name>("name"),
    key_or_none<&Party::party>("party"),
    key<&Party::basis>("basis"),
};

constexpr std::array kRole{
    key<&Role::role>("role"),
    Key<Role>{"label",
              [](const Place& place, Role& into) {
                  if (!place.is_null()) into.label = read_label(place, find_role_label);
              }},
    key<&Role::span>("span"),
    key<&Role::basis>("basis"),
    key<&Role::parties>("parties"),
    key<&Role::open_ended>("open_ended"),
};

constexpr std::array kQuantity{
    key<&Quantity::value>("value"),
    key<&Quantity::value_high>("value_high"),
    key_or_none<&Quantity::unit>("unit"),
};

constexpr std::array kBaseline{
    key_spanned<&Baseline::span>(),
    key<&Baseline::value>("value"),
    key_or_none<&Baseline::unit>("unit"),
};

constexpr std::array kTarget{
    key_passage<&Target::indicator>("indicator"),
    key<&Target::change>("change"),
    key<&Target::relation>("relation"),
    key<&Target::value>("value"),
    key<&Target::value_high>("value_high"),
    key_or_none<&Target::unit>("unit"),
    key<&Target::quantity>("quantity"),
    key_passage<&Target::period>("period"),
    key<&Target::baseline>("baseline"),
    key<&Target::share_of>("share_of"),
    key_spanned<&Target::span>(),
    key<&Target::basis>("basis"),
};

constexpr std::array kDeadline{
    key_spanned<&Deadline::span>(), key<&Deadline::due>("due"),     key<&Deadline::precision>("precision"),
    key<&Deadline::kind>("kind"),   key<&Deadline::basis>("basis"),
};

constexpr std::array kField{
    Key<Field>{"label", [](const Place& place, Field& into) { into.label = read_label(place, find_field_label); }},
    key_spanned<&Field::span>(),
};

constexpr std::array kTask{
    key<&Task::id>("id"),
    key<&Task::key>("key"),
    key<&Task::kind>("kind"),
    key_or_none<&Task::number>("number"),
    key_or_none<&Task::part>("part"),
    key_or_none<&Task::parent>("parent"),
    key_or_none<&Task::section>("section"),
    key<&Task::title>("title"),
    key_spanned<&Task::span>(),
    key<&Task::extent>("extent"),
    key_passage<&Task::rest>("rest"),
    key<&Task::roles>("roles"),
    key<&Task::targets>("targets"),
    key<&Task::deadlines>("deadlines"),
    key<&Task::fields>("fields"),
};

} // namespace

void read_value(const Place& place, Party& into) { read_object(place, into, kParty); }
void read_value(const Place& place, Role& into) { read_object(place, into, kRole); }
void read_value(const Place& place, Quantity& into) { read_object(place, into, kQuantity); }
void read_value(const Place& place, Baseline& into) { read_object(place, into, kBaseline); }
void read_value(const Place& place, Target& into) { read_object(place, into, kTarget); }
void read_value(const Place& place, Deadline& into) { read_object(place, into, kDeadline); }
void read_value(const Place& place, Field& into) { read_object(place, into, kField); }
void read_value(const Place& place, Task& into) { read_object(place, into, kTask); }

} // namespace zeren::json
