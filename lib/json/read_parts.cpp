// Passages, bases and enumerated strings, read. Test: tests/unit/json_read_test.cpp.
#include "json/read_parts.hpp"

#include "json/read_task.hpp"

#include <array>

namespace zeren::json {
namespace {

template <class Enum>
std::optional<Enum> enumerator_at(const Place& place, Enum last)
{
    return enumerator(place.text(Value::Kind::string), last);
}

constexpr std::array kPassage{key_spanned<&Passage::span>(), key_or_none<&Passage::name>("name")};
constexpr std::array kSpanOnly{Key<Span>{"span", read_spanned}};
// Models of earlier builds lack the deadline of a rule and its tasks.
constexpr Key<Rule> optional_key(Key<Rule> one)
{
    one.may_lack = true;
    return one;
}

constexpr std::array kRule{key_spanned<&Rule::span>(), optional_key(key<&Rule::deadline>("deadline")),
                           optional_key(key<&Rule::tasks>("tasks"))};
constexpr std::array kBasis{key<&Basis::fields>("fields"), key<&Basis::span>("span")};

} // namespace

void read_value(const Place& place, RoleKind& into) { into = enumerator_at(place, RoleKind::other).value_or(RoleKind::other); }

void read_value(const Place& place, PartyKind& into) { into = enumerator_at(place, PartyKind::collective).value_or(PartyKind::unit); }

void read_value(const Place& place, Task::Kind& into) { into = enumerator_at(place, Task::Kind::item).value_or(Task::Kind::item); }

void read_value(const Place& place, Other::Kind& into)
{
    into = enumerator_at(place, Other::Kind::unclaimed).value_or(Other::Kind::unclaimed);
}

void read_value(const Place& place, Relation& into) { into = enumerator_at(place, Relation::range).value_or(Relation::about); }

void read_value(const Place& place, Deadline::Kind& into)
{
    into = enumerator_at(place, Deadline::Kind::ongoing).value_or(Deadline::Kind::by);
}

void read_value(const Place& place, Severity& into) { into = enumerator_at(place, Severity::info).value_or(Severity::info); }

void read_value(const Place& place, std::optional<Change>& into)
{
    if (!place.is_null()) into = enumerator_at(place, Change::decrease);
}

void read_value(const Place& place, std::optional<Deadline::Precision>& into)
{
    if (!place.is_null()) into = enumerator_at(place, Deadline::Precision::year);
}

void read_value(const Place& place, std::optional<Basis>& into)
{
    if (place.is_null()) return;
    const auto kind = enumerator_at(place.member("kind"), Basis::Kind::inferred);
    const auto rule = enumerator_at(place.member("rule"), Basis::Rule::group_line);
    if (!kind || !rule) return;
    read_object(place, into.emplace(), kBasis);
    into->kind = *kind;
    into->rule = *rule;
}

void read_value(const Place& place, std::vector<Rule>& into)
{
    place.for_each(Value::Kind::array, [&](const Place& element) {
        const auto kind = enumerator_at(element.member("kind"), Rule::Kind::default_field);
        if (!kind) return;
        read_object(element, into.emplace_back(), kRule);
        into.back().kind = *kind;
    });
}

void read_value(const Place& place, Passage& into) { read_object(place, into, kPassage); }

void read_passage(const Place& place, Span& into) { read_object(place, into, kSpanOnly); }

void read_passage(const Place& place, std::optional<Span>& into)
{
    if (!place.is_null()) read_passage(place, into.emplace());
}

void read_passage(const Place& place, std::vector<Span>& into)
{
    place.for_each(Value::Kind::array, [&](const Place& element) { read_passage(element, into.emplace_back()); });
}

} // namespace zeren::json
