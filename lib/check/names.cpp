// Names that may be one: 市国土房管局 and 国土房管局, 区市场监管局 and 区市场监局. Tests: tests/unit/check_test.cpp.
#include "check/rules.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace zeren::checks {
namespace {

// Longer names are sentences; all forms of one letter less would be many.
constexpr std::size_t kLongestName = 40;
constexpr std::size_t kShortestName = 4;
constexpr std::size_t kOften = 3;

std::vector<std::string_view> characters(std::string_view name)
{
    std::vector<std::string_view> all;
    for (std::size_t at = 0; at < name.size();) {
        const text::CodePoint c = text::decode(name, at);
        all.push_back(name.substr(at, c.size));
        at += c.size;
    }
    return all;
}

// The name without its character `left_out`, and then one with it and the next changed over.
std::string without(const std::vector<std::string_view>& name, std::size_t left_out)
{
    std::string shorter;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (i != left_out) shorter += name[i];
    return shorter;
}

std::string swapped(std::vector<std::string_view> name, std::size_t at)
{
    std::swap(name[at], name[at + 1]);
    std::string other;
    for (const std::string_view c : name) other += c;
    return other;
}

// Where each name first stands, by the party's index.
std::unordered_map<std::int32_t, std::pair<Span, std::int32_t>> first_places(const Document& document)
{
    std::unordered_map<std::int32_t, std::pair<Span, std::int32_t>> places;
    for (const Task& task : document.tasks)
        for (const Role& role : task.roles)
            for (const Party& party : role.parties) places.try_emplace(party.party, party.span, task.id);
    return places;
}

} // namespace

// Once for each spelling, where it first stands.
void find_short_and_full_names(Report& report)
{
    std::unordered_set<std::string> told;
    for (const Task& task : report.document.tasks) {
        for (const Role& role : task.roles) {
            for (const Party& party : role.parties) {
                if (party.party < 0 || static_cast<std::size_t>(party.party) >= report.document.parties.size()) continue;
                const PartyIndex& index = report.document.parties[static_cast<std::size_t>(party.party)];
                const std::string written(report.document.text(party.span));
                if (std::ranges::find(index.aliases, written) == index.aliases.end() || !told.insert(written).second) continue;
                report.tell("short_and_full_name", report.quoted(party.span) + " is called \"" + index.name + "\" elsewhere.", party.span,
                            task.id);
            }
        }
    }
}

// A name that comes once and differs from one that comes often by a character too many, too few, or by two changed over. One other
// character in its place is no sign: 市水务局 and 市税务局 are two.
void find_names_like_another(Report& report)
{
    std::unordered_map<std::string, const PartyIndex*> often; // by the name, and by it with a character left out
    for (const PartyIndex& party : report.document.parties) {
        const auto name = characters(party.name);
        if (party.kind != PartyKind::unit || party.assignments.size() < kOften || name.size() > kLongestName) continue;
        often.try_emplace(party.name, &party);
        for (std::size_t i = 0; i < name.size(); ++i) often.try_emplace(without(name, i), &party);
    }
    const auto places = first_places(report.document);
    for (std::size_t i = 0; i < report.document.parties.size(); ++i) {
        const PartyIndex& party = report.document.parties[i];
        const auto name = characters(party.name);
        if (party.kind != PartyKind::unit || party.assignments.size() != 1 || name.size() < kShortestName || name.size() > kLongestName)
            continue;
        const PartyIndex* like = nullptr;
        if (const auto shorter = often.find(party.name); shorter != often.end()) like = shorter->second;
        for (std::size_t at = 0; at < name.size() && like == nullptr; ++at) {
            if (const auto longer = often.find(without(name, at)); longer != often.end() && longer->second->name == longer->first)
                like = longer->second;
            if (at + 1 == name.size()) break;
            if (const auto other = often.find(swapped(name, at)); other != often.end() && other->second->name == other->first)
                like = other->second;
        }
        const auto place = places.find(static_cast<std::int32_t>(i));
        if (like == nullptr || like == &party || place == places.end()) continue;
        report.tell("name_like_another",
                    report.quoted(place->second.first) + " comes once and is nearly \"" + like->name + "\", which comes often.",
                    place->second.first, place->second.second);
    }
}

} // namespace zeren::checks
