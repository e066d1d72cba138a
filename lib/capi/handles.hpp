// What the handles of zeren.h are, and how a value of the model becomes one of C.
//
// A handle that the caller owns is a struct around one C++ value. A part of a document (zeren_task …) is the model's own struct under
// another name: `model()` and `part()` are the only places that know it, so nothing is copied and nothing has to be freed. An accessor
// is one line: `return get(task, &Task::span);`, which also answers for NULL. Test: tests/capi/walk.c.
#pragma once

#include "zeren/lexicon.hpp"
#include "zeren/model.hpp"
#include "zeren/read.hpp"
#include "zeren/zeren.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// NOLINTBEGIN(readability-identifier-naming): the names are those of C
struct zeren_document {
    zeren::Document value;
};

struct zeren_lexicon {
    zeren::Lexicon value;
};

struct zeren_string {
    std::string value;
};

struct zeren_options {
    zeren::ReadOptions read;
    std::optional<zeren::Lexicon> lexicon; // empty: the built-in one

    [[nodiscard]] const zeren::Lexicon& words() const { return lexicon ? *lexicon : zeren::Lexicon::builtin(); }
};
// NOLINTEND(readability-identifier-naming)

namespace zeren::capi {

// ---- which struct of the model a part of the document is

// Never defined: the overload that takes a part tells its struct.
Section model_of(const zeren_section*);
Task model_of(const zeren_task*);
Role model_of(const zeren_role*);
Party model_of(const zeren_party*);
Target model_of(const zeren_target*);
Deadline model_of(const zeren_deadline*);
Field model_of(const zeren_field*);
Basis model_of(const zeren_basis*);
Reporting model_of(const zeren_reporting*);
Rule model_of(const zeren_rule*);
Other model_of(const zeren_other*);
PartyIndex model_of(const zeren_unit*);
Diagnostic model_of(const zeren_diagnostic*);
template <class Part>
using Model = decltype(model_of(static_cast<const Part*>(nullptr)));

template <class Part>
[[nodiscard]] const Model<Part>& model(const Part& part) noexcept
{
    return reinterpret_cast<const Model<Part>&>(part);
}
[[nodiscard]] inline const Document& model(const zeren_document& document) noexcept { return document.value; }

template <class Part>
[[nodiscard]] const Part* part(const Model<Part>& value) noexcept
{
    return reinterpret_cast<const Part*>(&value);
}

// The built-in words for NULL.
[[nodiscard]] inline const Lexicon& words_of(const zeren_lexicon* lexicon)
{
    return lexicon == nullptr ? Lexicon::builtin() : lexicon->value;
}

// ---- values of the model as values of C

[[nodiscard]] inline zeren_span to_c(Span span) noexcept { return {span.begin, span.end}; }
[[nodiscard]] inline zeren_view to_c(std::string_view text) noexcept
{
    return text.empty() ? zeren_view{nullptr, 0} : zeren_view{text.data(), text.size()};
}
[[nodiscard]] inline zeren_view to_c(const std::string& text) noexcept { return to_c(std::string_view(text)); }
[[nodiscard]] inline zeren_passage to_c(const Passage& passage) noexcept { return {to_c(passage.span), to_c(passage.name)}; }
[[nodiscard]] inline zeren_date to_c(Date date) noexcept { return {date.year, date.month, date.day}; }
[[nodiscard]] inline std::int32_t to_c(std::int32_t number) noexcept { return number; }
[[nodiscard]] inline std::uint64_t to_c(std::uint64_t number) noexcept { return number; }
[[nodiscard]] inline bool to_c(bool flag) noexcept { return flag; }
[[nodiscard]] inline const zeren_basis* to_c(const std::optional<Basis>& basis) noexcept
{
    return basis ? part<zeren_basis>(*basis) : nullptr;
}
[[nodiscard]] inline const zeren_deadline* to_c(const std::optional<Deadline>& deadline) noexcept
{
    return deadline ? part<zeren_deadline>(*deadline) : nullptr;
}
// The strings of enumerators are literals, so they end with a NUL and live for ever.
template <class Enum>
    requires std::is_enum_v<Enum>
[[nodiscard]] const char* to_c(Enum value) noexcept
{
    return to_string(value).data();
}
template <class Value>
[[nodiscard]] auto to_c(const std::optional<Value>& value) noexcept
{
    return value ? to_c(*value) : decltype(to_c(*value)){};
}

// ---- the bodies of accessors

// The value of a key: `key` is a member, or a function of the struct. Of NULL it is the empty value.
template <class Part, class Key>
[[nodiscard]] auto get(const Part* part, Key key) noexcept
{
    using Found = decltype(std::invoke(key, model(*part)));
    using Value = decltype(to_c(std::declval<Found>()));
    static_assert(std::is_reference_v<Found> || std::is_trivially_copyable_v<Found>, "a view of a copy would dangle");
    return part == nullptr ? Value{} : to_c(std::invoke(key, model(*part)));
}

template <class Part, class List>
[[nodiscard]] std::size_t count(const Part* part, List list) noexcept
{
    return part == nullptr ? 0 : std::invoke(list, model(*part)).size();
}

// An entry of a list, as the model has it; NULL beyond its end.
template <class Part, class List>
[[nodiscard]] auto entry(const Part* part, List list, std::size_t index) noexcept
{
    const auto* entries = part == nullptr ? nullptr : &std::invoke(list, model(*part));
    return entries != nullptr && index < entries->size() ? &(*entries)[index] : nullptr;
}

// The same as a part of the document.
template <class Item, class Part, class List>
[[nodiscard]] const Item* item(const Part* owner, List list, std::size_t index) noexcept
{
    const auto* found = entry(owner, list, index);
    return found == nullptr ? nullptr : part<Item>(*found);
}

// The same as a value of C.
template <class Part, class List>
[[nodiscard]] auto value(const Part* owner, List list, std::size_t index) noexcept
{
    const auto* found = entry(owner, list, index);
    return found == nullptr ? decltype(to_c(*found)){} : to_c(*found);
}

} // namespace zeren::capi
