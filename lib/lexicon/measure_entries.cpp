// What the entries of units.json, relations.json, changes.json, acts.json and measure_words.json mean. Each word of "means" stands in
// one of the tables below, in the order of its enumeration.
#include "lexicon/measure_entries.hpp"

#include "text/decimal.hpp"
#include "zeren/error.hpp"

#include <string_view>
#include <utility>

namespace zeren::lexicon {
namespace {

using Json = nlohmann::ordered_json;
using text::Dictionary;

constexpr std::array<std::string_view, 20> kUnitKinds = {"money",   "area",   "length",   "mass",     "volume",  "energy", "data",
                                                         "percent", "points", "tenths",   "times",    "rate",    "people", "household",
                                                         "count",   "class",  "duration", "calendar", "ordinal", "score"};
constexpr std::array<std::string_view, 7> kLevelKinds = {"level", "effort", "filler", "each", "pairs", "noun", "place"};
constexpr std::array<std::string_view, 9> kActKinds = {"effort", "dropped", "kept", "kept_inner", "part", "floor", "link", "inner", "noun"};
constexpr std::array<std::string_view, kMeasureWords> kWords = {"stop",     "scope",   "given",   "compare",   "compare_year", "past",
                                                                "standard", "penalty", "listing", "attribute", "ending"};

[[noreturn]] void refuse(const std::string& list, const Json& entry, const std::string& why)
{
    throw Error(ErrorCode::lexicon_invalid, "entry of \"" + list + "\": " + why + ": " + entry.dump());
}

std::string field(const std::string& list, const Json& entry, const char* key)
{
    const auto found = entry.find(key);
    if (found == entry.end() || !found->is_string() || found->get_ref<const std::string&>().empty())
        refuse(list, entry, std::string("needs a non-empty string \"") + key + '"');
    return found->get<std::string>();
}

template <std::size_t N>
std::size_t meaning(const std::string& list, const Json& entry, const std::array<std::string_view, N>& names)
{
    const std::string means = field(list, entry, "means");
    for (std::size_t i = 0; i < N; ++i)
        if (names[i] == means) return i;
    refuse(list, entry, "\"means\" is none of the list's meanings");
}

void add_unit(MeasureTables& tables, const std::string& list, const Json& entry)
{
    Unit unit;
    unit.term = field(list, entry, "term");
    unit.kind = static_cast<UnitKind>(meaning(list, entry, kUnitKinds));
    unit.base = field(list, entry, "base");
    const auto factor = text::parse_decimal(field(list, entry, "factor"));
    if (!factor) refuse(list, entry, "\"factor\" is no decimal number");
    unit.factor = *factor;
    tables.unit_words.add(unit.term, static_cast<std::uint32_t>(tables.units.size()));
    tables.units.push_back(std::move(unit));
}

void add_before(MeasureTables& tables, const std::string& term, BeforeWord word)
{
    tables.before.add_ending(term, static_cast<std::uint32_t>(tables.before_words.size()));
    tables.before_words.push_back(word);
}

void add_relation(MeasureTables& tables, const std::string& list, const Json& entry)
{
    constexpr std::array<Relation, 5> kRelations = {Relation::at_least, Relation::more_than, Relation::at_most, Relation::less_than,
                                                    Relation::about};
    constexpr std::array<std::string_view, 5> kSigns = {">=", ">", "<=", "<", "~"};
    const Relation relation = kRelations[meaning(list, entry, kSigns)];
    const std::string term = field(list, entry, "term");
    const std::string place = field(list, entry, "place");
    if (place == "after") tables.behind.add(term, static_cast<std::uint32_t>(relation));
    else if (place == "before") add_before(tables, term, {BeforeWord::Kind::relation, relation, {}});
    else refuse(list, entry, "\"place\" is before or after");
}

void add_change(MeasureTables& tables, const std::string& list, const Json& entry)
{
    constexpr std::array<std::string_view, 2> kChanges = {"increase", "decrease"};
    const auto change = static_cast<Change>(meaning(list, entry, kChanges));
    const std::string term = field(list, entry, "term");
    add_before(tables, term, {BeforeWord::Kind::change, Relation::equal, change});
    if (change == Change::decrease) tables.decrease_heads.add(term, 0);
}

void add_level(MeasureTables& tables, const std::string& list, const Json& entry)
{
    constexpr std::array<BeforeWord::Kind, 7> kKinds = {BeforeWord::Kind::level, BeforeWord::Kind::effort, BeforeWord::Kind::filler,
                                                        BeforeWord::Kind::each,  BeforeWord::Kind::pairs,  BeforeWord::Kind::noun,
                                                        BeforeWord::Kind::place};
    add_before(tables, field(list, entry, "term"), {kKinds[meaning(list, entry, kLevelKinds)], Relation::equal, {}});
}

} // namespace

bool add_measure_entry(MeasureTables& tables, const std::string& list, const Json& entry)
{
    if (list == "units") add_unit(tables, list, entry);
    else if (list == "not_units") tables.unit_words.add(field(list, entry, "term"), kNotAUnit);
    else if (list == "relations") add_relation(tables, list, entry);
    else if (list == "changes") add_change(tables, list, entry);
    else if (list == "levels") add_level(tables, list, entry);
    else if (list == "acts") tables.acts.add(field(list, entry, "term"), static_cast<std::uint32_t>(meaning(list, entry, kActKinds)));
    else if (list == "measure_words") {
        const std::size_t word = meaning(list, entry, kWords);
        tables.begins[word].add(field(list, entry, "term"), 0);
        tables.ends[word].add_ending(field(list, entry, "term"), 0);
    } else return false;
    return true;
}

} // namespace zeren::lexicon
