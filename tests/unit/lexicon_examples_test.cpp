// Every entry of lib/lexicon/*.json that decides who does what: its `example` is read as the entry says, its `not` gives no role.
// The header's words and the heads of tables are in lexicon_header_examples_test.cpp, words of numbers and times in
// lexicon_number_examples_test.cpp. An example that is too short to stand alone is read as the end of a small notice.
#include "lexicon_entries.hpp"
#include "shown.hpp"

#include "extract/list_items.hpp"
#include "extract/persons.hpp"
#include "outline/clauses/pieces.hpp"
#include "outline/clauses/words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace {

using namespace zeren;
using nlohmann::json;

const LexiconTables& tables() { return shown::tables(); }

// A task whose end is the example: a bracket behind its sentence, other text on the next line.
std::string task_ending_in(const std::string& example)
{
    const bool bracket = example.starts_with("（");
    return std::string("关于做好防汛工作的通知\n1.做好防汛工作。") + (bracket ? "" : "\n") + example + "\n";
}

Document read_task(const json& entry) { return shown::document(task_ending_in(entry["example"])); }

std::string all_roles(const Document& document)
{
    std::string line;
    for (const Task& task : document.tasks) line += shown::roles(document, task);
    return line;
}

// The role of that kind and label, in any task or (for a heading) by its basis.
bool has_role(const Document& document, const std::string& kind, const std::string& label)
{
    return std::ranges::any_of(document.tasks, [&](const Task& task) {
        return std::ranges::any_of(task.roles, [&](const Role& role) {
            return to_string(role.role) == kind && role.label && document.text(*role.label) == label && !role.parties.empty();
        });
    });
}

bool has_deadline(const Document& document)
{
    return std::ranges::any_of(document.tasks, [](const Task& task) { return !task.deadlines.empty(); });
}

bool has_field(const Document& document, const std::string& label)
{
    return std::ranges::any_of(document.tasks, [&](const Task& task) {
        return std::ranges::any_of(task.fields, [&](const Field& field) { return document.text(field.label) == label; });
    });
}

bool has_targets(const Document& document)
{
    return std::ranges::any_of(document.tasks, [](const Task& task) { return !task.targets.empty(); });
}

void expect_no_role(const json& entry)
{
    if (!entry.contains("not")) return;
    const Document alone = shown::document(entry["not"].get<std::string>());
    EXPECT_EQ(all_roles(alone), "") << entry;
    const Document in_task = shown::document("关于做好防汛工作的通知\n1.做好防汛工作。" + entry["not"].get<std::string>());
    EXPECT_EQ(all_roles(in_task), "") << entry;
}

// The only party of the example's only role.
std::string only_party(const json& entry)
{
    const Document document = read_task(entry);
    if (document.tasks.size() != 1 || document.tasks[0].roles.size() != 1) return all_roles(document);
    const Role& role = document.tasks[0].roles[0];
    return shown::parties(document.content, role.parties, role.open_ended);
}

std::string value_of(const json& entry)
{
    const std::string example = entry["example"];
    return example.substr(example.find("：") + std::string("：").size());
}

void expect_one_unit(const json& entry) { EXPECT_EQ(only_party(entry), value_of(entry)) << entry; }
void expect_one_collective(const json& entry) { EXPECT_EQ(only_party(entry), value_of(entry) + " (collective)") << entry; }

} // namespace

TEST(LexiconExamples, labels_give_their_role_deadline_or_field)
{
    for (const json& entry : entries_of("labels")) {
        const std::string means = entry["means"];
        const std::string term = entry["term"];
        const std::string example = entry["example"];
        if (means == "measures") {
            const auto pieces = outline::find_pieces(example, shown::whole(example), tables());
            ASSERT_EQ(pieces.size(), 1U) << entry;
            EXPECT_EQ(pieces[0].kind, outline::PieceKind::marker) << entry;
            continue;
        }
        const Document document = shown::document("关于做好防汛工作的通知\n1.做好防汛工作。\n责任单位：市林业局\n" + example +
                                                  "\n2.加强巡查。\n责任单位：市应急局\n");
        if (means == "deadline") {
            EXPECT_TRUE(has_deadline(document)) << entry;
        } else if (means == "field") {
            EXPECT_TRUE(has_field(document, term)) << entry;
        } else if (means == "duties") {
            EXPECT_TRUE(has_role(document, "responsible_unit", "负责")) << entry;
        } else {
            EXPECT_TRUE(has_role(document, means, term)) << entry << all_roles(document);
        }
        expect_no_role(entry);
    }
}

// A label that no list of labels has, below three items that somebody has: as what its parts let it be read.
TEST(LexiconExamples, parts_of_labels_say_what_a_label_of_the_notice_is)
{
    for (const json& entry : entries_of("label_parts")) {
        const std::string means = entry["means"];
        const std::string example = entry["example"];
        const std::string label = example.substr(0, example.find("："));
        EXPECT_NE(label.find(entry["term"].get<std::string>()), std::string::npos) << entry;
        std::string content = "关于做好防汛工作的通知\n";
        for (const char* number : {"1", "2", "3"})
            content += std::string(number) + ".做好防汛工作。\n" + example + "\n责任单位：市林业局\n";
        const Document document = shown::document(content);
        const bool told = shown::has_code(document, "label_not_known");
        const auto role = [&](const char* kind) { return told && has_role(document, kind, label); };
        if (means == "lead") EXPECT_TRUE(role("lead_unit")) << entry;
        else if (means == "responsible") EXPECT_TRUE(role("responsible_unit")) << entry;
        else if (means == "cooperating") EXPECT_TRUE(role("cooperating_unit")) << entry;
        else if (means == "supervising") EXPECT_TRUE(role("supervising_unit")) << entry;
        else if (means == "units") EXPECT_TRUE(role("lead_unit")) << entry;
        else if (means == "persons") EXPECT_TRUE(role("responsible_person")) << entry;
        else if (means == "leaders") EXPECT_TRUE(role("responsible_leader")) << entry;
        else if (means == "done" || means == "time" || means == "limit") EXPECT_TRUE(told && has_deadline(document)) << entry;
        else if (means == "asked") EXPECT_TRUE(told && has_field(document, label) && has_targets(document)) << entry;
        else if (means == "idle") EXPECT_TRUE(told && has_field(document, label) && !has_deadline(document)) << entry;
        else EXPECT_FALSE(told || has_field(document, label)) << entry; // prose
    }
}

// The same part in a label that says of somebody that he has no work of the item.
TEST(LexiconExamples, parts_of_labels_say_nothing_beside_what_is_no_work)
{
    int read = 0;
    for (const json& entry : entries_of("label_parts")) {
        if (!entry.contains("not")) continue;
        const std::string label = entry["not"];
        std::string content = "关于做好防汛工作的通知\n";
        for (const char* name : {"王纲", "李明", "赵勇"}) content += "1.做好防汛工作。\n" + label + "：" + name + "\n责任单位：市林业局\n";
        const Document document = shown::document(content);
        EXPECT_NE(label.find(entry["term"].get<std::string>()), std::string::npos) << entry;
        EXPECT_TRUE(has_field(document, label)) << entry << all_roles(document);
        ++read;
    }
    EXPECT_GT(read, 10);
}

TEST(LexiconExamples, labels_are_read_in_brackets_and_behind_blanks)
{
    for (const json& entry : entries_of("labels")) {
        const std::string means = entry["means"];
        const std::string example = entry["example"];
        if (means == "deadline" || means == "field" || means == "duties" || means == "measures") continue;
        EXPECT_TRUE(has_role(shown::document("1.做好防汛工作。（" + example + "）\n"), means, entry["term"])) << entry;
        EXPECT_TRUE(has_role(shown::document("1.做好防汛工作。\n\u3000\u3000" + example + "\n"), means, entry["term"])) << entry;
    }
}

TEST(LexiconExamples, verbs_give_their_role)
{
    for (const json& entry : entries_of("verbs")) {
        const std::string example = entry["example"];
        const Document document = example.starts_with("（") ? read_task(entry) : shown::document("一、" + example + "\n1.做好防汛工作。\n");
        EXPECT_TRUE(has_role(document, entry["means"], entry["term"])) << entry << all_roles(document);
        expect_no_role(entry);
    }
}

TEST(LexiconExamples, adverbs_are_no_part_of_parties_or_verb)
{
    for (const json& entry : entries_of("adverbs")) {
        EXPECT_EQ(all_roles(read_task(entry)), "responsible_unit 负责: 市水务局, 市林业局") << entry;
    }
}

TEST(LexiconExamples, openers_are_no_part_of_the_parties_that_they_open)
{
    for (const json& entry : entries_of("openers")) {
        const Document document = read_task(entry);
        ASSERT_EQ(document.tasks.size(), 1U) << entry;
        const auto& roles = document.tasks[0].roles;
        ASSERT_FALSE(roles.empty()) << entry;
        EXPECT_EQ(document.text(roles[0].parties[0].span), "市水务局") << entry;
        if (entry["means"] != "with") continue;
        EXPECT_TRUE(has_role(document, "cooperating_unit", entry["term"])) << entry << all_roles(document);
    }
}

TEST(LexiconExamples, nouns_are_found_whole_and_give_no_role)
{
    for (const json& entry : entries_of("nouns")) {
        const std::string example = entry["example"];
        const std::string term = entry["term"];
        const auto words = outline::find_role_words(example, shown::whole(example), tables());
        EXPECT_TRUE(std::ranges::any_of(words, [&](const outline::RoleWord& word) {
            return word.word->kind == WordKind::noun && shown::words(example, word.span) == term;
        })) << entry;
        EXPECT_EQ(all_roles(read_task(entry)), "") << entry;
    }
}

TEST(LexiconExamples, neighbours_change_what_a_label_means)
{
    for (const json& entry : entries_of("label_neighbours")) {
        const Document document = read_task(entry);
        ASSERT_FALSE(document.tasks.empty()) << entry;
        const Role& role = document.tasks[0].roles.at(0);
        const Party& party = role.parties.at(0);
        if (entry.contains("becomes")) {
            EXPECT_EQ(to_string(role.role), entry["becomes"].get<std::string>()) << entry;
            continue;
        }
        ASSERT_TRUE(party.effective_role.has_value()) << entry << all_roles(document);
        EXPECT_EQ(to_string(*party.effective_role), entry["effective"].get<std::string>()) << entry;
        EXPECT_EQ(party.basis.has_value(), entry.contains("inferred")) << entry;
    }
}

TEST(LexiconExamples, rules_hold_for_the_document)
{
    for (const json& entry : entries_of("rules")) {
        const Document document = shown::document(task_ending_in(entry["example"]) + "2.加强河道巡查。（市交通局负责）\n");
        const auto& rules = document.preamble.rules;
        ASSERT_EQ(rules.size(), 1U) << entry;
        EXPECT_EQ(to_string(rules[0].kind), entry["means"].get<std::string>()) << entry;
        ASSERT_EQ(document.tasks.size(), 2U) << entry;
        const std::string second = shown::roles(document, document.tasks[1]);
        if (entry["means"] == "adds_party") {
            EXPECT_NE(second.find("[adds_party]"), std::string::npos) << entry << second;
        }
        if (entry["means"] == "first_is_lead") {
            EXPECT_NE(second.find("=lead_unit, first_is_lead"), std::string::npos) << entry << second;
        }
    }
}

TEST(LexiconExamples, endings_make_one_unit)
{
    for (const json& entry : entries_of("organisation_endings")) {
        expect_one_unit(entry);
        const std::string name = value_of(entry);
        EXPECT_TRUE(extract::ends_as_organisation(name, false, tables())) << entry;
    }
}

TEST(LexiconExamples, strong_endings_are_enough_by_themselves)
{
    for (const json& entry : entries_of("organisation_endings")) {
        EXPECT_EQ(extract::ends_as_organisation(value_of(entry), true, tables()), entry["means"] == "strong") << entry;
    }
}

TEST(LexiconExamples, collectives_are_one_collective)
{
    for (const char* list : {"collective_openers", "collective_endings", "generic_heads"}) {
        for (const json& entry : entries_of(list)) {
            if (entry["term"] != "等部门")
                expect_one_collective(entry); // opens the list (docs/model.md), and is a collective only inside one
        }
    }
}

TEST(LexiconExamples, dependent_items_never_leave_their_collective)
{
    for (const json& entry : entries_of("dependent_items")) expect_one_collective(entry);
}

TEST(LexiconExamples, lists_that_share_their_tail_stay_one)
{
    for (const char* list : {"areas", "area_authorities"}) {
        for (const json& entry : entries_of(list)) expect_one_unit(entry);
    }
}

TEST(LexiconExamples, posts_are_taken_off_the_name)
{
    for (const json& entry : entries_of("posts")) {
        std::string post = value_of(entry);
        post.erase(post.find("李志远"), std::string("李志远").size());
        EXPECT_NE(post.find(entry["term"].get<std::string>()), std::string::npos) << entry;
        EXPECT_EQ(only_party(entry), "李志远 (person, " + post + ")") << entry;
    }
}

TEST(LexiconExamples, surnames_begin_a_name_behind_a_post)
{
    for (const json& entry : entries_of("surnames")) {
        const std::string name = entry["term"].get<std::string>() + "志远";
        const std::string item = "市水务局副局长" + name;
        const auto persons = extract::read_persons(item, shown::whole(item), tables());
        EXPECT_EQ(shown::parties(item, persons, false), name + " (person, 市水务局副局长)") << entry;
    }
}
