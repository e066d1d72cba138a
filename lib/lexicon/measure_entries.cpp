// What the entries of units.json, relations.json, changes.json, acts.json and measure_words.json mean. Each word of "means" stands in
// one of the tables below, in the order of its enumeration.
#include "lexicon/measure_entries.hpp"

#include "text/decimal.hpp"

#include <string_view>
#include <utility>

namespace zeren::lexicon {
namespace {

constexpr std::array<std::string_view, 20> kUnitKinds = {"money",   "area",   "length",   "mass",     "volume",  "energy", "data",
                                                         "percent", "points", "tenths",   "times",    "rate",    "people", "household",
                                                         "count",   "class",  "duration", "calendar", "ordinal", "score"};
constexpr std::array<std::string_view, 10> kLevelKinds = {"level", "effort", "filler", "each",    "pairs",
                                                          "noun",  "place",  "apiece", "average", "planned"};
constexpr std::array<std::string_view, 9> kActKinds = {"effort", "dropped", "kept", "kept_inner", "part", "floor", "link", "inner", "noun"};
constexpr std::array<std::string_view, kMeasureWords> kWords = {
    "stop",       "scope",      "given",   "compare",  "compare_year", "past",         "standard", "penalty",  "listing",
    "attribute",  "ending",     "basis",   "physical", "copies",       "place_behind", "remedy",   "progress", "given_label",
    "goal_label", "unit_label", "review",  "since",    "event",        "relative",     "planned",  "manner",   "merged",
    "sheet",      "fund",       "funding", "excluded", "known_set",    "deduction",    "work",     "way"};

void add_unit(MeasureTables& tables, Entry& entry)
{
    Unit unit;
    unit.term = entry.term();
    unit.kind = static_cast<UnitKind>(entry.one_of("means", kUnitKinds));
    unit.base = entry.text("base");
    const auto factor = text::parse_decimal(entry.text("factor"));
    if (!factor || factor->digits <= 0) entry.refuse("\"factor\" is a decimal number above 0, in quotes");
    unit.factor = *factor;
    tables.unit_words.add(unit.term, static_cast<std::uint32_t>(tables.units.size()));
    tables.units.push_back(std::move(unit));
}

void add_before(MeasureTables& tables, const std::string& term, BeforeWord word)
{
    tables.before.add_ending(term, static_cast<std::uint32_t>(tables.before_words.size()));
    tables.before_words.push_back(word);
}

void add_relation(MeasureTables& tables, Entry& entry)
{
    constexpr std::array<Relation, 5> kRelations = {Relation::at_least, Relation::more_than, Relation::at_most, Relation::less_than,
                                                    Relation::about};
    constexpr std::array<std::string_view, 5> kSigns = {">=", ">", "<=", "<", "~"};
    const Relation relation = kRelations[entry.one_of("means", kSigns)];
    constexpr std::array<std::string_view, 3> kPlaces = {"before", "after", "comparing"};
    switch (entry.one_of("place", kPlaces)) {
    case 0: add_before(tables, entry.term(), {BeforeWord::Kind::relation, relation, {}}); break;
    case 1: tables.behind.add(entry.term(), static_cast<std::uint32_t>(relation)); break;
    default: tables.comparisons.add(entry.term(), static_cast<std::uint32_t>(relation)); break;
    }
}

void add_change(MeasureTables& tables, Entry& entry)
{
    constexpr std::array<std::string_view, 3> kChanges = {"increase", "decrease", "increase_head"};
    const std::size_t means = entry.one_of("means", kChanges);
    const Change change = means == 1 ? Change::decrease : Change::increase;
    add_before(tables, entry.term(), {BeforeWord::Kind::change, Relation::equal, change});
    if (means != 0) tables.change_heads.add(entry.term(), static_cast<std::uint32_t>(change));
}

void add_level(MeasureTables& tables, Entry& entry)
{
    constexpr std::array<BeforeWord::Kind, 10> kKinds = {
        BeforeWord::Kind::level, BeforeWord::Kind::effort, BeforeWord::Kind::filler, BeforeWord::Kind::each,    BeforeWord::Kind::pairs,
        BeforeWord::Kind::noun,  BeforeWord::Kind::place,  BeforeWord::Kind::apiece, BeforeWord::Kind::average, BeforeWord::Kind::planned};
    add_before(tables, entry.term(), {kKinds[entry.one_of("means", kLevelKinds)], Relation::equal, {}});
}

} // namespace

bool add_measure_entry(MeasureTables& tables, Entry& entry)
{
    const std::string& list = entry.list();
    if (list == "units") add_unit(tables, entry);
    else if (list == "not_units") tables.unit_words.add(entry.term(), kNotAUnit);
    else if (list == "relations") add_relation(tables, entry);
    else if (list == "changes") add_change(tables, entry);
    else if (list == "levels") add_level(tables, entry);
    else if (list == "acts") tables.acts.add(entry.term(), static_cast<std::uint32_t>(entry.one_of("means", kActKinds)));
    else if (list == "measure_words") {
        const std::size_t word = entry.one_of("means", kWords);
        tables.begins[word].add(entry.term(), 0);
        tables.ends[word].add_ending(entry.term(), 0);
    } else return false;
    return true;
}

} // namespace zeren::lexicon
