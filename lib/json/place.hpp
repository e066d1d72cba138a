// A place in a JSON text, and how values of the model are read from there.
//
// A Place knows its way from the top, so that an error names it: `tasks[3].roles[0].span: ends at 912, the text has 900`. An object
// is read by a table of its keys: each one once and of its type, unknown ones are skipped.
//     constexpr std::array kField{key<&Field::span>("span"), …};
// Which keys there are, is for from_json.cpp and read_task.cpp. Test: tests/unit/json_hostile_test.cpp.
#pragma once

#include "json/tree.hpp"
#include "text/offsets.hpp"
#include "zeren/model.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::json {

// What every place needs to know.
struct Reading {
    const Tree& tree;
    std::string_view content;
    const text::OffsetTable& offsets;
};

class Place {
public:
    explicit Place(const Reading& reading) : reading_(&reading) {}

    [[nodiscard]] const Reading& reading() const { return *reading_; }
    [[nodiscard]] const Value& value() const { return reading_->tree.at(index_); }
    [[nodiscard]] std::string_view key() const { return reading_->tree.key(value()); }
    [[nodiscard]] bool is(Value::Kind kind) const { return value().kind == kind; }
    [[nodiscard]] bool is_null() const { return is(Value::Kind::null); }

    // What stands here; anything else than the kind asked for is an error.
    [[nodiscard]] std::string_view text(Value::Kind kind) const;

    // The object's member of that key; an error when there is none.
    [[nodiscard]] Place member(std::string_view key) const;
    [[nodiscard]] std::optional<Place> find_member(std::string_view key) const;

    // Beside this one in the same object.
    [[nodiscard]] Place sibling(std::string_view key) const { return outer_->member(key); }
    [[nodiscard]] std::optional<Place> find_sibling(std::string_view key) const { return outer_->find_member(key); }

    // Calls visit(place) for each member or element, in order.
    template <class Visit>
    void for_each(Value::Kind kind, Visit&& visit) const
    {
        expect(kind);
        std::uint32_t position = 0;
        for (std::uint32_t i = index_ + 1; i < value().next; i = reading_->tree.at(i).next) visit(Place(*this, i, position++));
    }

    // Throws Error model_invalid with the way to here.
    [[noreturn]] void fail(std::string_view what) const;
    [[nodiscard]] std::string path() const; // tasks[3].roles[0].span

private:
    Place(const Place& outer, std::uint32_t index, std::uint32_t position)
        : reading_(outer.reading_), outer_(&outer), index_(index), position_(position)
    {
    }
    void expect(Value::Kind kind) const;

    const Reading* reading_;
    const Place* outer_ = nullptr; // lives as long as this one
    std::uint32_t index_ = 0;
    std::uint32_t position_ = 0; // in the list or object
};

// ---- values

void read_value(const Place& place, bool& into);
void read_value(const Place& place, std::int32_t& into); // not negative
void read_value(const Place& place, std::uint64_t& into);
void read_value(const Place& place, std::string& into);
void read_value(const Place& place, Decimal& into); // exact, or an error
void read_value(const Place& place, Date& into);    // "2022-06-30", a day that there is
void read_value(const Place& place, Span& into);    // [begin, end] in the units of the JSON

// Null is the value of its type that says none: 0, "", an empty optional.
template <class T>
void read_value(const Place& place, std::optional<T>& into)
{
    if (!place.is_null()) read_value(place, into.emplace());
}

template <class T>
void read_value(const Place& place, std::vector<T>& into)
{
    place.for_each(Value::Kind::array, [&](const Place& element) { read_value(element, into.emplace_back()); });
}

template <class T>
void read_or_none(const Place& place, T& into)
{
    if (!place.is_null()) read_value(place, into);
}

// The span beside "text", whose wording must be that text.
void read_spanned(const Place& place, Span& into);

// ---- objects

template <class T>
struct Key {
    std::string_view name;
    void (*read)(const Place&, T&);
    bool may_lack = false;
};

template <class T>
struct MemberOf;
template <class Class, class Type>
struct MemberOf<Type Class::*> {
    using Object = Class;
};

template <auto member>
using ObjectOf = typename MemberOf<decltype(member)>::Object;

// A key whose value goes into a field.
template <auto member>
constexpr Key<ObjectOf<member>> key(std::string_view name)
{
    return {name, [](const Place& place, ObjectOf<member>& into) { read_value(place, into.*member); }};
}

// The same where null is allowed and leaves the field as it is.
template <auto member>
constexpr Key<ObjectOf<member>> key_or_none(std::string_view name)
{
    return {name, [](const Place& place, ObjectOf<member>& into) { read_or_none(place, into.*member); }};
}

// The key "span" of an object that has "text" too.
template <auto member>
constexpr Key<ObjectOf<member>> key_spanned()
{
    return {"span", [](const Place& place, ObjectOf<member>& into) { read_spanned(place, into.*member); }};
}

template <class T, std::size_t size>
void read_object(const Place& place, T& into, const std::array<Key<T>, size>& keys)
{
    std::array<bool, size> seen{};
    place.for_each(Value::Kind::object, [&](const Place& member) {
        for (std::size_t i = 0; i < size; ++i) {
            if (keys[i].name != member.key()) continue;
            if (seen[i]) member.fail("stands here twice");
            seen[i] = true;
            keys[i].read(member, into);
            return;
        }
    });
    for (std::size_t i = 0; i < size; ++i)
        if (!seen[i] && !keys[i].may_lack) place.fail("has no \"" + std::string(keys[i].name) + "\"");
}

} // namespace zeren::json
