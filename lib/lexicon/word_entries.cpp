// The lists of words that tell who does what, and the way of an entry to the list that it stands in.
//
// A list has a function that asks an entry for all keys it may have and puts it into its dictionaries; entries.cpp refuses what is
// left. The lists of times and of measures are in time_entries.cpp and measure_entries.cpp.
#include "lexicon/word_entries.hpp"

#include "lexicon/measure_entries.hpp"
#include "lexicon/time_entries.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeren::lexicon {
namespace {

// The values of "means" that are roles: the names of RoleKind, in its order.
std::vector<std::string_view> role_names()
{
    std::vector<std::string_view> names;
    for (auto role = RoleKind::lead_leader; role <= RoleKind::other; role = static_cast<RoleKind>(static_cast<std::uint8_t>(role) + 1)) {
        names.push_back(to_string(role));
    }
    return names;
}

RoleKind role_of(Entry& entry, std::string_view key)
{
    static const std::vector<std::string_view> names = role_names();
    return static_cast<RoleKind>(entry.one_of(key, names));
}

void set_label_meaning(Word& word, Entry& entry)
{
    constexpr std::array kOthers = {Meaning::deadline, Meaning::field, Meaning::measures, Meaning::duties};
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all = role_names();
        all.insert(all.end(), {"deadline", "field", "measures", "duties"});
        return all;
    }();
    const std::size_t name = entry.one_of("means", names);
    const std::size_t roles = names.size() - kOthers.size();
    if (name < roles) word.role = static_cast<RoleKind>(name);
    word.means = name < roles ? Meaning::role : kOthers[name - roles];
}

void set_opener_meaning(Word& word, Entry& entry)
{
    constexpr std::array<std::string_view, 2> kNames = {"agent", "with"};
    word.means = entry.one_of("means", kNames) == 0 ? Meaning::agent : Meaning::with;
}

template <WordKind kind>
void add_word(LexiconTables& tables, Entry& entry)
{
    Word word;
    word.term = entry.term();
    word.kind = kind;
    const auto index = static_cast<std::uint32_t>(tables.words.size());
    if constexpr (kind == WordKind::label) {
        set_label_meaning(word, entry);
        tables.label_endings.add_ending(word.term, index);
    }
    if constexpr (kind == WordKind::verb) {
        word.means = Meaning::role;
        word.role = role_of(entry, "means");
        word.bare = entry.flag("bare");
        word.closes = entry.flag("closes");
    }
    if constexpr (kind == WordKind::opener) set_opener_meaning(word, entry);
    tables.role_words.add(word.term, index);
    tables.words.push_back(std::move(word));
}

void add_neighbours(LexiconTables& tables, Entry& entry)
{
    NeighbourRule rule;
    rule.term = entry.term();
    rule.beside = entry.words("beside");
    if (rule.beside.empty()) entry.refuse("needs \"beside\": the words beside which the term means more");
    rule.unless = entry.words("unless");
    rule.inferred = entry.flag("inferred");
    rule.becomes = entry.has("becomes");
    if (rule.becomes == entry.has("effective")) entry.refuse("needs either \"effective\" or \"becomes\", with a role");
    rule.effective = role_of(entry, rule.becomes ? "becomes" : "effective");
    if (rule.becomes && rule.inferred) entry.refuse("\"inferred\" belongs to \"effective\": a role that the label becomes has no basis");
    tables.neighbours.push_back(std::move(rule));
}

void add_rule(LexiconTables& tables, Entry& entry)
{
    constexpr std::array kKinds = {Rule::Kind::first_is_lead, Rule::Kind::adds_party, Rule::Kind::not_repeated, Rule::Kind::default_field,
                                   Rule::Kind::responsible_leads};
    static const std::array<std::string_view, kKinds.size()> names = {to_string(kKinds[0]), to_string(kKinds[1]), to_string(kKinds[2]),
                                                                      to_string(kKinds[3]), to_string(kKinds[4])};
    const Rule::Kind kind = kKinds[entry.one_of("means", names)];
    tables.rules.add(entry.term(), static_cast<std::uint32_t>(tables.rule_words.size()));
    tables.rule_words.push_back({kind, entry.words("needs")});
}

void add_header_word(LexiconTables& tables, Entry& entry)
{
    constexpr std::array<std::string_view, kHeaderWords> kMeanings = {
        "document_type", "furniture",    "imprint",  "attachment",      "annex",      "red_head_tail", "published",
        "about",         "preamble_end", "closing",  "section_heading", "no_work",    "work",          "date_label",
        "title_label",   "site_line",    "numbered", "not_numbered",    "sends",      "talk",          "box",
        "owner",         "aside",        "appendix", "keeper",          "retrospect", "outlook",       "call"};
    const std::size_t word = entry.one_of("means", kMeanings);
    tables.header_begins[word].add(entry.term(), 0);
    tables.header_ends[word].add_ending(entry.term(), 0);
}

void add_table_head(LexiconTables& tables, Entry& entry)
{
    constexpr std::array<std::string_view, 13> kMeanings = {"serial", "task",  "content", "category", "number", "field", "object",
                                                            "phone",  "total", "note",    "status",   "blank",  "above"};
    const auto word = static_cast<std::uint32_t>(entry.one_of("means", kMeanings));
    if (static_cast<HeadWord>(word) >= HeadWord::status) return tables.row_words.add(entry.term(), word);
    tables.table_heads.add_ending(entry.term(), word);
    if (static_cast<HeadWord>(word) != HeadWord::object) tables.table_words.add(entry.term(), word); // 乡镇: a label in its own cell alone
}

void add_organisation_ending(LexiconTables& tables, Entry& entry)
{
    constexpr std::array<std::string_view, 3> kEndings = {"weak", "strong", "utility"};
    tables.organisation_endings.add_ending(entry.term(), static_cast<std::uint32_t>(entry.one_of("means", kEndings)));
}

void add_collective_opener(LexiconTables& tables, Entry& entry)
{
    constexpr std::array<std::string_view, 2> kOpeners = {"with_generic_head", "always"};
    tables.collective_openers.add(entry.term(), static_cast<std::uint32_t>(entry.one_of("means", kOpeners)));
}

void add_label_part(LexiconTables& tables, Entry& entry)
{
    constexpr std::array<std::string_view, kLabelParts> kMeanings = {"lead",  "responsible", "cooperating", "supervising", "idle",
                                                                     "done",  "units",       "persons",     "leaders",     "time",
                                                                     "limit", "asked",       "prose"};
    const auto part = static_cast<LabelPart>(entry.one_of("means", kMeanings));
    const auto value = static_cast<std::uint32_t>(part);
    constexpr std::size_t kOneCharacter = 3; // bytes: 等 begins 等级
    if (part <= LabelPart::done) tables.label_stems.add(entry.term(), value);
    else if (part < LabelPart::prose) tables.label_heads.add_ending(entry.term(), value);
    else tables.label_prose_ends.add_ending(entry.term(), value);
    if (part == LabelPart::prose && entry.term().size() > kOneCharacter) tables.label_prose_begins.add(entry.term(), value);
}

void add_front(LexiconTables& tables, Entry& entry)
{
    constexpr std::array<std::string_view, 7> kKinds = {"time", "order", "decision", "asking", "until", "name", "past"};
    const auto kind = static_cast<std::uint32_t>(entry.one_of("means", kKinds));
    tables.fronts.add(entry.term(), entry.flag("begins_name") ? kind | kBeginsName : kind);
}

void add_post(LexiconTables& tables, Entry& entry)
{
    tables.posts.add(entry.term(), entry.flag("no_work") ? 1 : 0);
    tables.post_endings.add_ending(entry.term(), 0);
}

void add_alias(LexiconTables& tables, Entry& entry) { tables.aliases.push_back({entry.term(), entry.text("name")}); }

template <text::Dictionary LexiconTables::*words>
void add_beginning(LexiconTables& tables, Entry& entry)
{
    (tables.*words).add(entry.term(), 0);
}

template <text::Dictionary LexiconTables::*words>
void add_ending(LexiconTables& tables, Entry& entry)
{
    (tables.*words).add_ending(entry.term(), 0);
}

struct List {
    std::string_view name;
    void (*add)(LexiconTables&, Entry&);
};
// The lists of words that tell who does what; those of times and of measures are their tables' own.
constexpr List kLists[] = {
    {"labels", add_word<WordKind::label>},
    {"verbs", add_word<WordKind::verb>},
    {"adverbs", add_word<WordKind::adverb>},
    {"openers", add_word<WordKind::opener>},
    {"nouns", add_word<WordKind::noun>},
    {"label_neighbours", add_neighbours},
    {"label_parts", add_label_part},
    {"rules", add_rule},
    {"organisation_endings", add_organisation_ending},
    {"collective_openers", add_collective_opener},
    {"collective_endings", add_ending<&LexiconTables::collective_endings>},
    {"generic_heads", add_ending<&LexiconTables::generic_heads>},
    {"dependent_items", add_beginning<&LexiconTables::dependent_items>},
    {"areas", add_ending<&LexiconTables::areas>},
    {"area_authorities", add_ending<&LexiconTables::area_authorities>},
    {"fronts", add_front},
    {"posts", add_post},
    {"surnames", add_beginning<&LexiconTables::surnames>},
    {"not_names", add_beginning<&LexiconTables::not_names>},
    {"names", add_beginning<&LexiconTables::names>},
    {"aliases", add_alias},
    {"header_words", add_header_word},
    {"table_heads", add_table_head},
};

void add_entry(LexiconTables& tables, Entry& entry)
{
    const auto list = std::ranges::find(kLists, entry.list(), &List::name);
    if (list != std::end(kLists)) list->add(tables, entry);
    else if (!add_time_entry(tables.time, entry) && !add_measure_entry(tables.measures, entry)) {
        entry.refuse("no list of that name");
    }
    entry.finish();
}

} // namespace

void add_entries(LexiconTables& tables, std::string_view json, const std::function<void(const Entry&)>& added)
{
    for_each_entry(json, [&](Entry& entry) {
        add_entry(tables, entry);
        if (added) added(entry);
    });
}

} // namespace zeren::lexicon
