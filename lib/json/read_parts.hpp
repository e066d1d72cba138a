// Parts that many objects of the model have: passages, a basis, enumerated strings.
//
// An unknown string was added by a later zeren/1: where the model has `other` it becomes that, where the field may be empty it is
// dropped, and the rest takes the value that claims least. Test: tests/unit/json_read_test.cpp.
#pragma once

#include "json/place.hpp"
#include "zeren/model.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace zeren::json {

// The enumerator of that string; empty for an unknown one. `last` is the last of its kind.
template <class Enum>
std::optional<Enum> enumerator(std::string_view name, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i)
        if (to_string(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
    return std::nullopt;
}

void read_value(const Place& place, RoleKind& into);                           // unknown: other
void read_value(const Place& place, PartyKind& into);                          // unknown: unit
void read_value(const Place& place, Task::Kind& into);                         // unknown: item
void read_value(const Place& place, Other::Kind& into);                        // unknown: unclaimed
void read_value(const Place& place, Relation& into);                           // unknown: about
void read_value(const Place& place, Deadline::Kind& into);                     // unknown: by
void read_value(const Place& place, Severity& into);                           // unknown: info
void read_value(const Place& place, std::optional<Change>& into);              // unknown: none
void read_value(const Place& place, std::optional<Deadline::Precision>& into); // unknown: none
void read_value(const Place& place, std::optional<Basis>& into);               // of an unknown kind or rule: none
void read_value(const Place& place, std::vector<Rule>& into);                  // of an unknown kind: left out

void read_value(const Place& place, Passage& into); // {"text", "span", "name"}

// {"text", "span"} as a span.
void read_passage(const Place& place, Span& into);
void read_passage(const Place& place, std::optional<Span>& into);
void read_passage(const Place& place, std::vector<Span>& into);

template <auto member>
constexpr Key<ObjectOf<member>> key_passage(std::string_view name)
{
    return {name, [](const Place& place, ObjectOf<member>& into) { read_passage(place, into.*member); }};
}

} // namespace zeren::json
