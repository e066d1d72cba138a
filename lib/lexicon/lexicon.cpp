// From the JSON entries of lib/lexicon (and of the caller) to LexiconTables.
//
// A file is an object whose keys name lists ("labels", "verbs" …); each entry of a list is one small object. What an entry needs is
// checked here, so that a caller's mistake is told with the entry itself. Test: tests/unit/lexicon_test.cpp.
#include "zeren/lexicon.hpp"

#include "lexicon/embedded.hpp"
#include "lexicon/measure_entries.hpp"
#include "lexicon/tables.hpp"
#include "text/sha256.hpp"
#include "zeren/error.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <sstream>

namespace zeren {
inline namespace v0 {
namespace {

using Json = nlohmann::ordered_json;

[[noreturn]] void refuse(const std::string& list, const Json& entry, const std::string& why)
{
    throw Error(ErrorCode::lexicon_invalid, "entry of \"" + list + "\": " + why + ": " + entry.dump());
}

// The string under `key`; refuses the entry when it has none.
std::string field(const std::string& list, const Json& entry, const char* key)
{
    const auto found = entry.find(key);
    if (found == entry.end() || !found->is_string() || found->get_ref<const std::string&>().empty()) {
        refuse(list, entry, std::string("needs a non-empty string \"") + key + '"');
    }
    return found->get<std::string>();
}

constexpr std::array kRoles = {RoleKind::lead_leader,
                               RoleKind::responsible_leader,
                               RoleKind::responsible_person,
                               RoleKind::lead_unit,
                               RoleKind::responsible_unit,
                               RoleKind::cooperating_unit,
                               RoleKind::supervising_unit,
                               RoleKind::contact,
                               RoleKind::other};

// The meaning and the role behind "means" of a label or verb.
void set_meaning(Word& word, const std::string& list, const Json& entry)
{
    const std::string means = field(list, entry, "means");
    if (means == "deadline") word.means = Meaning::deadline;
    else if (means == "field") word.means = Meaning::field;
    else if (means == "measures") word.means = Meaning::measures;
    else if (means == "duties") word.means = Meaning::duties;
    else if (means == "agent") word.means = Meaning::agent;
    else if (means == "with") word.means = Meaning::with;
    else {
        word.means = Meaning::role;
        for (const RoleKind role : kRoles) {
            if (to_string(role) == means) {
                word.role = role;
                return;
            }
        }
        refuse(list, entry, "\"means\" is no role and no other meaning");
    }
}

void add_word(LexiconTables& tables, const std::string& list, const Json& entry, WordKind kind)
{
    Word word;
    word.term = field(list, entry, "term");
    word.kind = kind;
    if (kind == WordKind::label || kind == WordKind::verb || kind == WordKind::opener) set_meaning(word, list, entry);
    word.bare = entry.contains("bare");
    tables.role_words.add(word.term, static_cast<std::uint32_t>(tables.words.size()));
    if (kind == WordKind::label) tables.label_endings.add_ending(word.term, static_cast<std::uint32_t>(tables.words.size()));
    tables.words.push_back(std::move(word));
}

std::vector<std::string> split_words(const std::string& words)
{
    std::istringstream stream(words);
    return {std::istream_iterator<std::string>(stream), {}};
}

void add_neighbours(LexiconTables& tables, const std::string& list, const Json& entry)
{
    NeighbourRule rule;
    rule.term = field(list, entry, "term");
    rule.beside = split_words(field(list, entry, "beside"));
    rule.becomes = entry.contains("becomes");
    rule.inferred = entry.contains("inferred");
    if (entry.contains("unless")) rule.unless = split_words(field(list, entry, "unless"));
    tables.neighbours.push_back(std::move(rule));
}

void add_rule(LexiconTables& tables, const std::string& list, const Json& entry)
{
    const std::string means = field(list, entry, "means");
    for (const auto kind : {Rule::Kind::first_is_lead, Rule::Kind::adds_party, Rule::Kind::not_repeated, Rule::Kind::default_field}) {
        if (to_string(kind) == means) {
            tables.rules.add(field(list, entry, "term"), static_cast<std::uint32_t>(tables.rule_words.size()));
            tables.rule_words.push_back(
                {kind, entry.contains("needs") ? split_words(field(list, entry, "needs")) : std::vector<std::string>{}});
            return;
        }
    }
    refuse(list, entry, "\"means\" is no rule");
}

constexpr std::array<std::string_view, kHeaderWords> kHeaderMeanings = {"document_type", "furniture",     "imprint",         "attachment",
                                                                        "annex",         "red_head_tail", "published",       "about",
                                                                        "preamble_end",  "closing",       "section_heading", "no_work"};

void add_header_word(LexiconTables& tables, const std::string& list, const Json& entry)
{
    const std::string means = field(list, entry, "means");
    for (std::size_t i = 0; i < kHeaderWords; ++i) {
        if (kHeaderMeanings[i] != means) continue;
        tables.header_begins[i].add(field(list, entry, "term"), 0);
        tables.header_ends[i].add_ending(field(list, entry, "term"), 0);
        return;
    }
    refuse(list, entry, "\"means\" is no part of a header");
}

constexpr std::array<std::string_view, 7> kHeadMeanings = {"serial", "task", "content", "category", "number", "total", "note"};

void add_table_head(LexiconTables& tables, const std::string& list, const Json& entry)
{
    const auto found = std::ranges::find(kHeadMeanings, field(list, entry, "means"));
    if (found == kHeadMeanings.end()) refuse(list, entry, "\"means\" is no kind of column or row");
    const auto word = static_cast<std::uint32_t>(found - kHeadMeanings.begin());
    tables.table_heads.add_ending(field(list, entry, "term"), word);
    tables.table_words.add(field(list, entry, "term"), word);
}

void add_entry(LexiconTables& tables, const std::string& list, const Json& entry)
{
    const auto term = [&] { return field(list, entry, "term"); };
    const auto means_is = [&](const char* value) { return field(list, entry, "means") == value; };
    if (list == "labels") add_word(tables, list, entry, WordKind::label);
    else if (list == "verbs") add_word(tables, list, entry, WordKind::verb);
    else if (list == "adverbs") add_word(tables, list, entry, WordKind::adverb);
    else if (list == "openers") add_word(tables, list, entry, WordKind::opener);
    else if (list == "nouns") add_word(tables, list, entry, WordKind::noun);
    else if (list == "organisation_endings") {
        tables.organisation_endings.add_ending(term(), static_cast<std::uint32_t>(means_is("strong") ? Ending::strong : Ending::weak));
    } else if (list == "collective_openers") {
        tables.collective_openers.add(
            term(), static_cast<std::uint32_t>(means_is("always") ? CollectiveOpener::always : CollectiveOpener::with_generic_head));
    } else if (list == "collective_endings") tables.collective_endings.add_ending(term(), 0);
    else if (list == "dependent_items") tables.dependent_items.add(term(), 0);
    else if (list == "areas") tables.areas.add_ending(term(), 0);
    else if (list == "area_authorities") tables.area_authorities.add_ending(term(), 0);
    else if (list == "generic_heads") tables.generic_heads.add_ending(term(), 0);
    else if (list == "posts") {
        tables.posts.add(term(), 0);
        tables.post_endings.add_ending(term(), 0);
    } else if (list == "surnames") tables.surnames.add(term(), 0);
    else if (list == "rules") add_rule(tables, list, entry);
    else if (list == "label_neighbours") add_neighbours(tables, list, entry);
    else if (list == "header_words") add_header_word(tables, list, entry);
    else if (list == "table_heads") add_table_head(tables, list, entry);
    else if (list == "names") tables.names.add(term(), 0);
    else if (list == "aliases") tables.aliases.push_back({term(), field(list, entry, "name")});
    else if (TimeTables::owns(list)) {
        if (!tables.time.add(list, term(), field(list, entry, "means"))) refuse(list, entry, "\"means\" is no meaning of this list");
    } else if (!lexicon::add_measure_entry(tables.measures, list, entry)) refuse(list, entry, "no such list");
}

void add_file(LexiconTables& tables, std::string_view text)
{
    const Json file = Json::parse(text, nullptr, false);
    if (!file.is_object()) throw Error(ErrorCode::lexicon_invalid, "no JSON object of lists; see docs/lexicon.md");
    for (const auto& [list, entries] : file.items()) {
        if (!entries.is_array()) throw Error(ErrorCode::lexicon_invalid, "\"" + list + "\" is no list of entries");
        for (const Json& entry : entries) {
            if (!entry.is_object()) refuse(list, entry, "is no object");
            add_entry(tables, list, entry);
            tables.entries.push_back(list + entry.dump());
        }
    }
}

Lexicon finish(LexiconTables&& tables)
{
    std::string all;
    for (const std::string& entry : tables.entries) all.append(entry).push_back('\n');
    tables.sha256 = text::sha256_hex(all);
    tables.time.mark_starts();
    return Lexicon(std::make_shared<const LexiconTables>(std::move(tables)));
}

Lexicon build_builtin()
{
    LexiconTables tables;
    for (std::size_t i = 0; i < lexicon::embedded_file_count; ++i) add_file(tables, lexicon::embedded_files[i].json);
    return finish(std::move(tables));
}

} // namespace

const Lexicon& Lexicon::builtin()
{
    static const Lexicon lexicon = build_builtin();
    return lexicon;
}

const std::string& Lexicon::sha256() const noexcept { return tables_->sha256; }

Lexicon Lexicon::load(const std::vector<std::filesystem::path>& files)
{
    LexiconTables tables = builtin().tables();
    for (const auto& path : files) {
        std::ifstream stream(path, std::ios::binary);
        if (!stream) throw Error(ErrorCode::file_missing, "no such lexicon file; check the path", path.string());
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        try {
            add_file(tables, text);
        } catch (const Error& error) {
            throw Error(error.code, error.message, path.string());
        }
    }
    return finish(std::move(tables));
}

Lexicon extend(const Lexicon& base, std::string_view json)
{
    LexiconTables tables = base.tables();
    add_file(tables, json);
    return finish(std::move(tables));
}

} // namespace v0
} // namespace zeren
