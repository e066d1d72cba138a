// The model from JSON: the canonical text first, since all spans count in it, then one table of keys for each object. Strict about
// types, spans and references, so that no document comes out that a program could stumble over; unknown keys are ignored.
// Test: tests/unit/json_read_test.cpp, tests/unit/json_hostile_test.cpp.
#include "zeren/json.hpp"

#include "json/place.hpp"
#include "json/read_parts.hpp"
#include "json/read_task.hpp"
#include "json/tree.hpp"
#include "text/offsets.hpp"
#include "text/sha256.hpp"
#include "zeren/error.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <unordered_set>
#include <utility>

namespace zeren {
namespace json {

// Declared before the tables, whose vectors look them up.
void read_value(const Place& place, Section& into);
void read_value(const Place& place, Other& into);
void read_value(const Place& place, PartyIndex& into);
void read_value(const Place& place, Assignment& into);
void read_value(const Place& place, Diagnostic& into);
void read_value(const Place& place, Reporting& into);
void read_value(const Place& place, DeclaredCount& into);
void read_value(const Place& place, DocNumber& into);
void read_value(const Place& place, IssuedOn& into);
void read_value(const Place& place, Source& into);
void read_value(const Place& place, Header& into);
void read_value(const Place& place, Preamble& into);

namespace {

constexpr std::array kSource{
    key_or_none<&Source::name>("name"), key<&Source::media_type>("media_type"), key<&Source::charset>("charset"),
    key<&Source::sha256>("sha256"),     key<&Source::bytes>("bytes"),
};

constexpr std::array kDocNumber{
    key_spanned<&DocNumber::span>(),
    key_or_none<&DocNumber::agency>("agency"),
    key_or_none<&DocNumber::year>("year"),
    key_or_none<&DocNumber::serial>("serial"),
};

constexpr std::array kIssuedOn{key_spanned<&IssuedOn::span>(), key<&IssuedOn::date>("date")};

constexpr std::array kHeader{
    key<&Header::issuer>("issuer"),           key<&Header::doc_number>("doc_number"), key<&Header::title>("title"),
    key<&Header::recipients>("recipients"),   key<&Header::signatory>("signatory"),   key<&Header::issued_on>("issued_on"),
    key<&Header::attachments>("attachments"),
};

constexpr std::array kDeclaredCount{key<&DeclaredCount::value>("value"), key_spanned<&DeclaredCount::span>()};

constexpr std::array kReporting{
    key_spanned<&Reporting::span>(),
    key<&Reporting::due>("due"),
    Key<Reporting>{"covers",
                   [](const Place& place, Reporting& into) {
                       if (!place.is_null()) read_passage(place, into.covers.emplace().span);
                   }},
    key_or_none<&Reporting::every>("every"),
    key<&Reporting::basis>("basis"),
};

constexpr std::array kPreamble{
    key<&Preamble::span>("span"),
    key<&Preamble::declared_task_count>("declared_task_count"),
    key<&Preamble::reporting>("reporting"),
    key<&Preamble::rules>("rules"),
};

constexpr std::array kSection{
    key<&Section::id>("id"),           key_or_none<&Section::parent>("parent"),
    key<&Section::level>("level"),     key_or_none<&Section::number>("number"),
    key<&Section::heading>("heading"), key<&Section::span>("span"),
};

constexpr std::array kOther{key<&Other::kind>("kind"), key_or_none<&Other::section>("section"), key_spanned<&Other::span>()};

constexpr std::array kAssignment{key<&Assignment::task>("task"), key<&Assignment::role>("role")};

constexpr std::array kPartyIndex{
    key<&PartyIndex::name>("name"),
    key<&PartyIndex::kind>("kind"),
    key<&PartyIndex::aliases>("aliases"),
    key<&PartyIndex::assignments>("assignments"),
};

constexpr std::array kDiagnostic{
    key<&Diagnostic::code>("code"),
    key<&Diagnostic::severity>("severity"),
    key<&Diagnostic::message>("message"),
    key<&Diagnostic::span>("span"),
};

constexpr std::array kGenerator{key<&Document::lexicon_sha256>("lexicon_sha256")};

constexpr std::array kDocument{
    Key<Document>{"schema", [](const Place&, Document&) {}}, // read before
    Key<Document>{"generator", [](const Place& place, Document& into) { read_object(place, into, kGenerator); }, true},
    key<&Document::source>("source"),
    Key<Document>{"text", [](const Place&, Document&) {}}, // read before
    key<&Document::header>("header"),
    key<&Document::preamble>("preamble"),
    key<&Document::sections>("sections"),
    key<&Document::tasks>("tasks"),
    key<&Document::other>("other"),
    key<&Document::parties>("parties"),
    key<&Document::diagnostics>("diagnostics"),
};

// ---- the key "text"

struct TextKeys {
    text::OffsetUnit unit = text::OffsetUnit::code_point;
    std::uint64_t length = 0;
    std::string sha256;
    std::optional<std::string> content;
};

void read_unit(const Place& place, TextKeys& into)
{
    const std::string_view name = place.text(Value::Kind::string);
    if (name == "code_point") into.unit = text::OffsetUnit::code_point;
    else if (name == "utf8") into.unit = text::OffsetUnit::utf8;
    else if (name == "utf16") into.unit = text::OffsetUnit::utf16;
    else place.fail("is none of code_point, utf8, utf16");
}

constexpr std::array kText{
    Key<TextKeys>{"offsets", read_unit},
    key<&TextKeys::length>("length"),
    key<&TextKeys::sha256>("sha256"),
    key<&TextKeys::content>("content"),
};

// What lies in the JSON before its text is known; there are no spans among it.
TextKeys read_text(const Tree& tree)
{
    const text::OffsetTable none({}, text::OffsetUnit::utf8);
    const Reading reading{tree, {}, none};
    const Place document(reading);
    const Place schema = document.member("schema");
    if (schema.text(Value::Kind::string) != "zeren/1") schema.fail("is not \"zeren/1\"");
    TextKeys keys;
    read_object(document.member("text"), keys, kText);
    return keys;
}

// ---- the document

// Ids are unique, and what encloses a task or a section stands before it: whoever follows parents comes to an end.
template <class Entries>
std::unordered_set<std::int32_t> check_ids(const Entries& entries, const char* what)
{
    std::unordered_set<std::int32_t> ids;
    for (const auto& entry : entries) {
        const auto fail = [&](const char* wrong) {
            throw Error(ErrorCode::model_invalid, std::string(what) + " " + std::to_string(entry.id) + " has " + wrong);
        };
        if (entry.parent != 0 && !ids.contains(entry.parent)) fail("a parent that is no id before it");
        if (entry.id == 0 || !ids.insert(entry.id).second) fail("an id that is 0 or another's too");
    }
    return ids;
}

void check_references(const Document& document)
{
    const auto fail = [](const Task& task, const char* what) {
        throw Error(ErrorCode::model_invalid, "task " + std::to_string(task.id) + " has " + what);
    };
    const auto sections = check_ids(document.sections, "section");
    const auto tasks = check_ids(document.tasks, "task");
    for (const Task& task : document.tasks) {
        if (task.section != 0 && !sections.contains(task.section)) fail(task, "a section that is no id of \"sections\"");
        for (const Target& target : task.targets)
            if (target.share_of && static_cast<std::size_t>(*target.share_of) >= task.targets.size())
                fail(task, "a target with a share_of that is no index of its targets");
        for (const Role& role : task.roles)
            for (const Party& party : role.parties)
                if (party.party >= 0 && static_cast<std::size_t>(party.party) >= document.parties.size())
                    fail(task, "a party that is no index of \"parties\"");
    }
    for (const Rule& rule : document.preamble.rules)
        if (!std::ranges::is_sorted(rule.tasks) || !std::ranges::all_of(rule.tasks, [&](std::int32_t id) { return tasks.contains(id); }))
            throw Error(ErrorCode::model_invalid, "a rule has tasks that are no ids of \"tasks\", or that do not ascend");
    for (const Other& other : document.other)
        if (other.section != 0 && !sections.contains(other.section))
            throw Error(ErrorCode::model_invalid,
                        "other text has section " + std::to_string(other.section) + ", which is no id of \"sections\"");
    for (const PartyIndex& party : document.parties)
        for (const Assignment& assignment : party.assignments)
            if (!tasks.contains(assignment.task))
                throw Error(ErrorCode::model_invalid, "party \"" + party.name + "\" is assigned to task " +
                                                          std::to_string(assignment.task) + ", which is no id of \"tasks\"");
}

Document read_document(const Tree& tree, const TextKeys& keys, std::string content)
{
    if (content.size() > std::numeric_limits<std::uint32_t>::max()) throw Error(ErrorCode::model_invalid, "a text above 4 GiB");
    const text::OffsetTable offsets(content, keys.unit);
    if (offsets.length() != keys.length)
        throw Error(ErrorCode::model_invalid,
                    "text.length is " + std::to_string(keys.length) + ", but the text has " + std::to_string(offsets.length()));
    const Reading reading{tree, content, offsets};
    Document document;
    read_object(Place(reading), document, kDocument);
    check_references(document);
    document.sha256 = keys.sha256;
    document.content = std::move(content);
    return document;
}

} // namespace

void read_value(const Place& place, Source& into) { read_object(place, into, kSource); }
void read_value(const Place& place, DocNumber& into) { read_object(place, into, kDocNumber); }
void read_value(const Place& place, IssuedOn& into) { read_object(place, into, kIssuedOn); }
void read_value(const Place& place, Header& into) { read_object(place, into, kHeader); }
void read_value(const Place& place, DeclaredCount& into) { read_object(place, into, kDeclaredCount); }
void read_value(const Place& place, Reporting& into) { read_object(place, into, kReporting); }
void read_value(const Place& place, Preamble& into) { read_object(place, into, kPreamble); }
void read_value(const Place& place, Section& into) { read_object(place, into, kSection); }
void read_value(const Place& place, Other& into) { read_object(place, into, kOther); }
void read_value(const Place& place, Assignment& into) { read_object(place, into, kAssignment); }
void read_value(const Place& place, PartyIndex& into) { read_object(place, into, kPartyIndex); }
void read_value(const Place& place, Diagnostic& into) { read_object(place, into, kDiagnostic); }

} // namespace json

inline namespace v0 {

Document from_json(std::string_view json)
{
    const json::Tree tree = json::Tree::parse(json);
    json::TextKeys keys = json::read_text(tree);
    if (!keys.content) throw Error(ErrorCode::model_without_text, "text.content is null; write it with_text, or give the Text too");
    if (!keys.sha256.empty() && keys.sha256 != text::sha256_hex(*keys.content))
        throw Error(ErrorCode::model_invalid, "text.sha256 is not that of text.content");
    std::string content = *std::exchange(keys.content, std::nullopt);
    return json::read_document(tree, keys, std::move(content));
}

Document from_json(std::string_view json, Text text)
{
    const json::Tree tree = json::Tree::parse(json);
    const json::TextKeys keys = json::read_text(tree);
    if (keys.sha256 != text::sha256_hex(text.content))
        throw Error(ErrorCode::text_mismatch, "the text is not the one that the JSON was made from: its sha256 differs");
    return json::read_document(tree, keys, std::move(text.content));
}

} // namespace v0
} // namespace zeren
