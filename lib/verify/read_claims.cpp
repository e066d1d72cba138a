// The model of a stranger. One function a kind of object; each takes what it finds and reports what it cannot read, and nothing stops
// the reading but a text that is no JSON. Keys that the model does not have are looked up among the lexicon's labels, so that a
// spreadsheet's own columns (牵头单位, 完成时限) are read. Test: tests/cli/verify_test.py.
#include "verify/claims.hpp"

#include "json/place.hpp"
#include "json/read_parts.hpp"
#include "text/decimal.hpp"
#include "text/offsets.hpp"
#include "zeren/error.hpp"

#include <algorithm>

namespace zeren::verification {
namespace {

using json::Place;
using json::Value;

class Reader {
public:
    Reader(Claims& claims, const LexiconTables& lexicon) : claims_(claims), lexicon_(lexicon) {}

    void read_document(const Place& document)
    {
        if (document.is(Value::Kind::array)) return read_tasks(document);
        const auto tasks = document.is(Value::Kind::object) ? document.find_member("tasks") : std::nullopt;
        if (!tasks || !tasks->is(Value::Kind::array))
            throw Error(ErrorCode::model_invalid, "holds no list of tasks: an object with \"tasks\", or the list itself is needed");
        document.for_each(Value::Kind::object, [&](const Place& member) {
            if (member.key() == "tasks") read_tasks(member);
            else if (member.key() == "header") read_header(member);
            else if (member.key() == "preamble") read_preamble(member);
            else if (member.key() == "sections") each(member, [&](const Place& one) { read_section(one); });
            else if (member.key() == "parties") each(member, [&](const Place& one) { add(claims_.parties, words_at(one)); });
        });
    }

private:
    // ---- values

    void complain(const Place& place, std::string_view what)
    {
        claims_.unreadable.push_back(
            {"claim_unreadable", Severity::warning, "This " + std::string(what) + ".", {}, {}, {}, 0, place.path()});
    }

    static void add(std::vector<Words>& list, Words words)
    {
        if (!words.empty()) list.push_back(std::move(words));
    }

    // A string, a number as it is written, or an object with "text" (or "name") and perhaps "span".
    Words words_at(const Place& place)
    {
        if (place.is(Value::Kind::string)) return {std::string(place.text(Value::Kind::string)), place.path(), {}};
        if (place.is(Value::Kind::number)) return {std::string(place.text(Value::Kind::number)), place.path(), {}};
        if (place.is_null()) return {};
        if (!place.is(Value::Kind::object)) {
            complain(place, "is neither words nor an object with a \"text\"");
            return {};
        }
        for (const char* key : {"text", "name"}) {
            const auto text = place.find_member(key);
            if (!text || !text->is(Value::Kind::string)) continue;
            return {std::string(text->text(Value::Kind::string)), place.path(), span_at(place)};
        }
        complain(place, "has no \"text\"");
        return {};
    }

    Words member_words(const Place& object, const char* key)
    {
        const auto place = object.find_member(key);
        return place ? words_at(*place) : Words{};
    }

    std::optional<Span> span_at(const Place& object)
    {
        const auto place = object.find_member("span");
        if (!place || place->is_null()) return std::nullopt;
        return try_read<Span>(*place);
    }

    // The value, or empty with a finding.
    template <class T>
    std::optional<T> try_read(const Place& place)
    {
        try {
            T value{};
            read_value(place, value);
            return value;
        } catch (const Error& error) {
            const std::string path = place.path();
            complain(place, std::string_view(error.message).substr(error.message.starts_with(path) ? path.size() + 1 : 0));
            return std::nullopt;
        }
    }

    // A number, or a string of digits such as a spreadsheet has.
    std::optional<Decimal> decimal_at(const Place& object, const char* key)
    {
        const auto place = object.find_member(key);
        if (!place || place->is_null()) return std::nullopt;
        if (!place->is(Value::Kind::string)) return try_read<Decimal>(*place);
        const auto number = text::parse_decimal(place->text(Value::Kind::string));
        if (!number) complain(*place, "is no number");
        return number;
    }

    std::optional<Date> date_at(const Place& object, const char* key)
    {
        const auto place = object.find_member(key);
        return place && !place->is_null() ? try_read<Date>(*place) : std::nullopt;
    }

    std::string plain(const Place& object, const char* key)
    {
        const auto place = object.find_member(key);
        if (!place || place->is_null()) return {};
        if (place->is(Value::Kind::string)) return std::string(place->text(Value::Kind::string));
        if (place->is(Value::Kind::number)) return std::string(place->text(Value::Kind::number));
        complain(*place, "is no plain value");
        return {};
    }

    template <class Enum>
    std::optional<Enum> enum_at(const Place& object, const char* key, Enum last)
    {
        const std::string name = plain(object, key);
        if (name.empty()) return std::nullopt;
        const auto value = json::enumerator(name, last);
        if (!value) complain(*object.find_member(key), "\"" + name + "\" is unknown");
        return value;
    }

    // The elements of a list, or the one value in place of a list.
    template <class Visit>
    void each(const Place& place, Visit visit)
    {
        if (place.is_null()) return;
        if (place.is(Value::Kind::array)) place.for_each(Value::Kind::array, visit);
        else visit(place);
    }

    // ---- header, sections

    void read_header(const Place& header)
    {
        if (!header.is(Value::Kind::object)) return complain(header, "is no object");
        claims_.says_header = true;
        header.for_each(Value::Kind::object, [&](const Place& member) {
            each(member, [&](const Place& one) {
                HeaderClaim claim{std::string(member.key()), words_at(one), {}};
                if (one.is(Value::Kind::object)) claim.date = date_at(one, "date");
                if (!claim.words.empty()) claims_.header.push_back(std::move(claim));
            });
        });
    }

    void read_preamble(const Place& preamble)
    {
        if (!preamble.is(Value::Kind::object)) return;
        if (const auto count = preamble.find_member("declared_task_count"); count && !count->is_null()) {
            const auto value = count->is(Value::Kind::object) ? count->find_member("value") : count;
            if (value) claims_.declared_task_count = try_read<std::int32_t>(*value);
            claims_.declared_path = count->path();
        }
        if (const auto reporting = preamble.find_member("reporting"))
            each(*reporting, [&](const Place& one) { add(claims_.reporting, words_at(one)); });
    }

    void read_section(const Place& section)
    {
        SectionClaim claim;
        if (section.is(Value::Kind::object)) {
            if (const auto id = section.find_member("id"); id && id->is(Value::Kind::number))
                claim.id = try_read<std::int32_t>(*id).value_or(0);
            claim.heading = section.find_member("heading") ? member_words(section, "heading") : member_words(section, "title");
        } else {
            claim.heading = words_at(section);
        }
        claims_.sections.push_back(std::move(claim));
    }

    // ---- tasks

    void read_tasks(const Place& tasks)
    {
        tasks.for_each(Value::Kind::array, [&](const Place& task) {
            TaskClaim claim;
            claim.path = task.path();
            if (task.is(Value::Kind::object))
                task.for_each(Value::Kind::object, [&](const Place& member) { read_member(task, member, claim); });
            else claim.text = words_at(task);
            claims_.tasks.push_back(std::move(claim));
        });
    }

    void read_member(const Place& task, const Place& member, TaskClaim& claim)
    {
        const std::string_view key = member.key();
        if (key == "key") claim.key = plain(task, "key");
        else if (key == "number") claim.number = plain(task, "number");
        else if (key == "title") claim.title = words_at(member);
        else if (key == "text") claim.text = text_of(task, member);
        else if (key == "section") read_section_of(member, claim);
        else if (key == "roles") {
            claim.says_roles = true;
            each(member, [&](const Place& role) { claim.roles.push_back(read_role(role)); });
        } else if (key == "targets") {
            claim.says_targets = true;
            each(member, [&](const Place& target) { claim.targets.push_back(read_target(target)); });
        } else if (key == "deadlines" || key == "deadline") {
            claim.says_deadlines = true;
            each(member, [&](const Place& date) { claim.deadlines.push_back(read_date(date)); });
        } else if (key == "rest") {
            each(member, [&](const Place& one) { add(claim.words, words_at(one)); });
        } else if (key == "fields") {
            each(member, [&](const Place& one) { read_field(one, claim); });
        } else if (const auto role = json::enumerator(key, RoleKind::other)) {
            claim.says_roles = true;
            claim.roles.push_back(read_row_role(member, *role, {}));
        } else {
            read_column(member, claim);
        }
    }

    // The text of a task carries the task's own span.
    Words text_of(const Place& task, const Place& member)
    {
        Words words = words_at(member);
        if (!words.span && member.is(Value::Kind::string)) words.span = span_at(task);
        return words;
    }

    void read_section_of(const Place& member, TaskClaim& claim)
    {
        if (member.is(Value::Kind::number)) claim.section = try_read<std::int32_t>(member);
    }

    // A column that the lexicon knows as a label: 牵头单位, 完成时限.
    void read_column(const Place& member, TaskClaim& claim)
    {
        const std::string key(member.key());
        const auto match = lexicon_.role_words.longest(key, 0);
        if (!match.found(0) || match.end != key.size() || member.is_null()) return;
        const Word& word = lexicon_.words[match.value];
        if (word.kind != WordKind::label) return;
        if (word.means == Meaning::role) {
            claim.says_roles = true;
            claim.roles.push_back(read_row_role(member, word.role, {key, member.path(), {}}));
        } else if (word.means == Meaning::deadline) {
            claim.says_deadlines = true;
            each(member, [&](const Place& date) { claim.deadlines.push_back(read_date(date)); });
        } else if (word.means == Meaning::field) {
            each(member, [&](const Place& one) { add(claim.words, words_at(one)); });
        }
    }

    RoleClaim read_row_role(const Place& member, RoleKind kind, Words label)
    {
        RoleClaim role;
        role.role = kind;
        role.label = std::move(label);
        role.path = member.path();
        role.is_one_string = member.is(Value::Kind::string);
        each(member, [&](const Place& party) { add(role.parties, words_at(party)); });
        return role;
    }

    RoleClaim read_role(const Place& place)
    {
        RoleClaim role;
        role.path = place.path();
        if (!place.is(Value::Kind::object)) {
            complain(place, "is no object");
            return role;
        }
        role.role = enum_at(place, "role", RoleKind::other);
        role.label = member_words(place, "label");
        if (const auto parties = place.find_member("parties")) {
            role.is_one_string = parties->is(Value::Kind::string);
            each(*parties, [&](const Place& party) { add(role.parties, words_at(party)); });
        }
        return role;
    }

    TargetClaim read_target(const Place& place)
    {
        TargetClaim target;
        target.path = place.path();
        if (!place.is(Value::Kind::object)) {
            target.text = words_at(place);
            return target;
        }
        target.text = place.find_member("text") ? words_at(place) : Words{};
        target.indicator = member_words(place, "indicator");
        target.period = member_words(place, "period");
        target.baseline = member_words(place, "baseline");
        target.value = decimal_at(place, "value");
        target.value_high = decimal_at(place, "value_high");
        target.unit = plain(place, "unit");
        target.relation = enum_at(place, "relation", Relation::range);
        target.change = enum_at(place, "change", Change::decrease);
        target.says_change = place.find_member("change").has_value();
        return target;
    }

    DateClaim read_date(const Place& place)
    {
        DateClaim date;
        date.path = place.path();
        if (!place.is(Value::Kind::object)) {
            date.text = words_at(place);
            return date;
        }
        date.text = place.find_member("text") ? words_at(place) : Words{};
        date.due = date_at(place, "due");
        return date;
    }

    void read_field(const Place& place, TaskClaim& claim)
    {
        if (place.is(Value::Kind::object)) add(claim.labels, member_words(place, "label"));
        add(claim.words, words_at(place));
    }

    Claims& claims_;
    const LexiconTables& lexicon_;
};

// text.offsets, where the model has it.
text::OffsetUnit unit_of(const json::Tree& tree)
{
    const text::OffsetTable none({}, text::OffsetUnit::utf8);
    const json::Reading reading{tree, {}, none};
    const Place document(reading);
    const auto text = document.is(Value::Kind::object) ? document.find_member("text") : std::nullopt;
    const auto offsets = text && text->is(Value::Kind::object) ? text->find_member("offsets") : std::nullopt;
    if (!offsets || !offsets->is(Value::Kind::string)) return text::OffsetUnit::code_point;
    const std::string_view name = offsets->text(Value::Kind::string);
    if (name == "utf8") return text::OffsetUnit::utf8;
    return name == "utf16" ? text::OffsetUnit::utf16 : text::OffsetUnit::code_point;
}

} // namespace

Claims read_claims(std::string_view json, std::string_view content, const LexiconTables& lexicon)
{
    const json::Tree tree = json::Tree::parse(json);
    const text::OffsetTable offsets(content, unit_of(tree));
    const json::Reading reading{tree, content, offsets};
    Claims claims;
    Reader(claims, lexicon).read_document(Place(reading));
    return claims;
}

} // namespace zeren::verification
