// What a lexicon refuses: a text that is no object of lists, an entry that lacks a key, has one too many or a value that means nothing.
// Each refusal is an Error lexicon_invalid with the line, the term and the cure, and leaves the base as it was.
#include "lexicon_entries.hpp"
#include "shown.hpp"

#include "zeren/error.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace zeren;
using nlohmann::json;

// The message of the refusal; empty when it was taken.
std::string refusal(const std::string& entries)
{
    try {
        (void)extend(Lexicon::builtin(), entries);
    } catch (const Error& error) {
        EXPECT_EQ(error.code, ErrorCode::lexicon_invalid) << entries;
        EXPECT_FALSE(error.message.empty()) << entries;
        return error.message;
    }
    return "";
}

} // namespace

TEST(LexiconRefusal, files_that_cannot_be_read_are_named)
{
    try {
        (void)Lexicon::load({"/no/such/lexicon.json"});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code, ErrorCode::file_missing);
        EXPECT_EQ(error.file, "/no/such/lexicon.json");
    }
    const auto path = std::filesystem::temp_directory_path() / "zeren_lexicon_bad.json";
    std::ofstream(path) << R"({"labels":[{"term":""}]})";
    try {
        (void)Lexicon::load({path});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code, ErrorCode::lexicon_invalid);
        EXPECT_EQ(error.file, path.string());
    }
    std::filesystem::remove(path);
    try {
        (void)Lexicon::load({std::filesystem::temp_directory_path()});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code, ErrorCode::file_unreadable);
        EXPECT_EQ(error.file, std::filesystem::temp_directory_path().string());
    }
}

TEST(LexiconRefusal, texts_that_are_no_object_of_lists_are_refused)
{
    for (const std::string entries :
         {"", "{", "[]", "null", "7", "\"labels\"", "{\"labels\":{}}", "{\"labels\":null}", "{\"labels\":\"牵头单位\"}", "{\"labels\":[7]}",
          "{\"labels\":[null]}", "{\"labels\":[[]]}", "{\"labels\":[\"牵头单位\"]}", "\xFF\xFE",
          "{\"labels\":[{\"term\":\"\xFF\",\"means\":\"contact\"}]}"}) {
        EXPECT_NE(refusal(entries), "") << entries;
    }
}

// Each entry, and what its message must hold: the value that is wrong, or the cure.
TEST(LexiconRefusal, entries_that_are_none_are_refused_with_the_cure)
{
    const std::vector<std::pair<std::string, std::string>> cases = {
        {R"({"labels":[{}]})", "needs \"term\""},
        {R"({"labels":[{"term":"包案"}]})", "needs \"means\""},
        {R"({"labels":[{"means":"contact"}]})", "needs \"term\""},
        {R"({"labels":[{"term":"","means":"contact"}]})", "needs \"term\""},
        {R"({"labels":[{"term":7,"means":"contact"}]})", "needs \"term\""},
        {R"({"labels":[{"term":"包\n案","means":"contact"}]})", "control character"},
        {R"({"labels":[{"term":"包案","means":7}]})", "needs \"means\""},
        {R"({"labels":[{"term":"包案","means":"boss"}]})", "cannot be \"boss\"; use one of lead_leader, responsible_leader,"},
        {R"({"labels":[{"term":"包案","means":"agent"}]})", "cannot be \"agent\""},
        {R"({"labels":[{"term":["包案",7],"means":"contact"}]})", "only \"term\" may be a list of strings"},
        {R"({"labels":[{"term":[["包案"]],"means":"contact"}]})", "a list or an object"},
        {R"({"labels":[{"term":[],"means":"contact"}]})", "needs \"term\""},
        {R"({"labels":[{"term":["包案",""],"means":"contact"}]})", "needs \"term\""},
        {R"({"labels":[{"term":["包案"],"means":["contact"]}]})", "a list or an object"},
        {R"({"labels":[{"term":"包案","means":"contact","bare":true}]})", "no key \"bare\""},
        {R"({"labels":[{"term":"包案","means":"contact","source":7}]})", "needs \"source\""},
        {R"({"labels":[{"term":"包案","means":"contact","example":true}]})", "needs \"example\""},
        {R"({"labels":[{"term":"包案","means":"contact","not":""}]})", "needs \"not\""},
        {R"({"labels":[{"term":"包案","means":"contact","means":"other"}]})", "twice"},
        {R"({"verbs":[{"term":"包案","means":""}]})", "needs \"means\""},
        {R"({"verbs":[{"term":"包案","means":"deadline"}]})", "cannot be \"deadline\""},
        {R"({"verbs":[{"term":"包案","means":"lead_unit","bare":"true"}]})", "\"bare\" is true or false"},
        {R"({"verbs":[{"term":"包案","means":"lead_unit","bear":true}]})",
         "no key \"bear\" here; use one of bare, closes, example, means, not,"},
        {R"({"adverbs":[{"term":"分头","means":"lead_unit"}]})", "no key \"means\""},
        {R"({"openers":[{"term":"由","means":"by"}]})", "use one of agent, with"},
        {R"({"rules":[{"term":"打头","means":"first"}]})", "use one of first_is_lead"},
        {R"({"rules":[{"term":"打头","means":"first_is_lead","needs":7}]})", "needs \"needs\""},
        {R"({"rules":[{"term":"打头","means":"first_is_lead","needs":" "}]})", "has no word"},
        {R"({"rules":[{"means":"first_is_lead"}]})", "needs \"term\""},
        {R"({"label_neighbours":[{"term":"主办","effective":"lead_unit"}]})", "needs \"beside\""},
        {R"({"label_neighbours":[{"term":"主办","beside":7,"effective":"lead_unit"}]})", "needs \"beside\""},
        {R"({"label_neighbours":[{"term":"主办","beside":"协办","unless":[]}]})", "a list or an object"},
        {R"({"label_neighbours":[{"term":"主办","beside":"协办"}]})", "either \"effective\" or \"becomes\""},
        {R"({"label_neighbours":[{"term":"主办","beside":"协办","effective":"lead_unit","becomes":"lead_unit"}]})", "either"},
        {R"({"label_neighbours":[{"term":"主办","beside":"协办","effective":"leader"}]})", "cannot be \"leader\""},
        {R"({"label_neighbours":[{"term":"主办","beside":"协办","becomes":true}]})", "needs \"becomes\""},
        {R"({"label_neighbours":[{"term":"主办","beside":"协办","effective":"lead_unit","inferred":1}]})", "true or false"},
        {R"({"label_neighbours":[{"term":"主办","beside":"协办","becomes":"lead_unit","inferred":true}]})", "\"inferred\""},
        {R"({"organisation_endings":[{"term":"驿"}]})", "needs \"means\""},
        {R"({"organisation_endings":[{"term":"驿","means":7}]})", "needs \"means\""},
        {R"({"organisation_endings":[{"term":"驿","means":"storng"}]})", "use one of weak, strong, utility"},
        {R"({"collective_openers":[{"term":"诸"}]})", "needs \"means\""},
        {R"({"collective_openers":[{"term":"诸","means":"never"}]})", "use one of with_generic_head, always"},
        {R"({"collective_endings":[{}]})", "needs \"term\""},
        {R"({"names":[{"name":"青石坊"}]})", "needs \"term\""},
        {R"({"names":[{"term":"青石坊","name":"青石坊办事处"}]})", "no key \"name\""},
        {R"({"aliases":[{"term":"老城办"}]})", "needs \"name\""},
        {R"({"aliases":[{"term":"老城办","name":""}]})", "needs \"name\""},
        {R"({"header_words":[{"term":"通知","means":"letter"}]})", "use one of document_type"},
        {R"({"table_heads":[{"term":"序号","means":"row"}]})", "use one of serial"},
        {R"({"units":[{"term":"斗","means":"volume","base":"斗"}]})", "needs \"factor\""},
        {R"({"units":[{"term":"斗","means":"volume","base":"斗","factor":1}]})", "needs \"factor\""},
        {R"({"units":[{"term":"斗","means":"volume","base":"斗","factor":"one"}]})", "decimal number above 0"},
        {R"({"units":[{"term":"斗","means":"volume","base":"斗","factor":"0"}]})", "decimal number above 0"},
        {R"({"units":[{"term":"斗","means":"size","base":"斗","factor":"1"}]})", "cannot be \"size\""},
        {R"({"relations":[{"term":"起码","means":">=","place":"beside"}]})", "use one of before, after"},
        {R"({"relations":[{"term":"起码","means":"=>","place":"before"}]})", "use one of >=, >, <=, <, ~"},
        {R"({"time_words":[{"term":"开春","means":"spring"}]})", "use one of none, until,"},
        {R"({"time_words":[{"term":"开春","means":"quarter"}]})", "quarter 1..12"},
        {R"({"time_words":[{"term":"开春","means":"quarter 13"}]})", "quarter 1..12"},
        {R"({"time_words":[{"term":"开春","means":"quarter 3x"}]})", "cannot be \"quarter 3x\""},
        {R"({"time_words":[{"term":"开春","means":"until 3"}]})", "cannot be \"until 3\""},
        {R"({"counters":[{"term":"桩","means":"counters"}]})", "use one of counter"},
        {R"({"no_such_list":[{"term":"包案"}]})", "no list of that name"},
        {R"({"posts":[{"term":null}]})", "needs \"term\""},
        {R"({"surnames":[{"term":{}}]})", "a list or an object"},
    };
    for (const auto& [entries, cure] : cases) {
        const std::string message = refusal(entries);
        const std::string list = entries.substr(2, entries.find('"', 2) - 2);
        EXPECT_NE(message.find('"' + list + '"'), std::string::npos) << entries << ' ' << message;
        EXPECT_NE(message.find(cure), std::string::npos) << entries << ' ' << message;
    }
}

TEST(LexiconRefusal, a_message_tells_line_term_and_cure)
{
    EXPECT_EQ(refusal("{\"openers\": [\n  {\"term\": \"由\", \"means\": \"agent\"},\n  {\"term\": \"经\", \"means\": \"by\"}\n]}"),
              "line 3: \"经\" in \"openers\": \"means\" cannot be \"by\"; use one of agent, with; see docs/lexicon.md");
    EXPECT_EQ(refusal("{\"names\": [\r\n  {\"term\": \"青石坊\"}\r\n  {\"term\": \"青石驿\"}\r\n]}"),
              "line 3: no JSON; is a comma, a quote or a bracket missing?; see docs/lexicon.md");
    EXPECT_EQ(refusal("{\"names\": [],\n\"names\": []}"), "line 2: \"names\" stands here twice; keep one; see docs/lexicon.md");
    EXPECT_EQ(refusal("{\"names\":\n\n7}"), "line 3: \"names\" is no list of entries; see docs/lexicon.md");
}

// What a hand writes beside a refused entry and means well.
TEST(LexiconRefusal, whole_entries_are_taken)
{
    for (const std::string entries :
         {R"({})", R"({"labels":[]})", "\xEF\xBB\xBF{}",
          R"({"labels":[{"term":"包案","means":"contact","source":"s","example":"e","not":"n"}]})",
          R"({"verbs":[{"term":"包案","means":"lead_unit","bare":false}]})",
          R"({"label_neighbours":[{"term":"主办","beside":"协办","becomes":"lead_unit","inferred":false}]})",
          R"({"rules":[{"term":"打头","means":"adds_party"}]})", R"({"time_words":[{"term":"开春","means":"quarter 3"}]})",
          R"({"time_bounds":[{"term":"尾旬","means":"third 0"}]})",
          R"({"units":[{"term":"斗","means":"volume","base":"升","factor":"0.1"}]})"}) {
        EXPECT_EQ(refusal(entries), "") << entries;
    }
}

TEST(LexiconRefusal, an_entry_of_several_terms_is_as_many_entries)
{
    const auto sha = [](const std::string& entries) { return extend(Lexicon::builtin(), entries).sha256(); };
    EXPECT_EQ(sha(R"({"verbs":[{"term":["兜底","托底"],"means":"lead_unit","bare":true}]})"),
              sha(R"({"verbs":[{"term":"兜底","means":"lead_unit","bare":true},{"term":"托底","means":"lead_unit","bare":true}]})"));
    EXPECT_NE(sha(R"({"verbs":[{"term":["兜底","托底"],"means":"lead_unit"}]})"),
              sha(R"({"verbs":[{"term":["托底","兜底"],"means":"lead_unit"}]})"));
}

TEST(LexiconRefusal, a_verb_that_is_not_bare_makes_no_clause_of_a_sentence)
{
    const auto tasks_with_roles = [](const std::string& entries) {
        const Document document = shown::document("1.加固河堤。市水务局兜底。\n", extend(Lexicon::builtin(), entries));
        return std::ranges::count_if(document.tasks, [](const Task& task) { return !task.roles.empty(); });
    };
    EXPECT_EQ(tasks_with_roles(R"({"verbs":[{"term":"兜底","means":"lead_unit","bare":true}]})"), 1);
    EXPECT_EQ(tasks_with_roles(R"({"verbs":[{"term":"兜底","means":"lead_unit","bare":false}]})"), 0);
}

// 责任 is no lead beside 验收 until an entry says so; the party carries a basis only where "inferred" is true.
TEST(LexiconRefusal, neighbours_do_what_their_keys_say)
{
    const std::string content = "1.加固河堤。\n责任单位：市水务局\n验收单位：市林业局\n";
    const auto first = [&](const std::string& keys) {
        const std::string entries =
            R"({"labels":[{"term":"验收单位","means":"supervising_unit"}],"label_neighbours":[{"term":"责任","beside":"验收",)" + keys +
            "}]}";
        return shown::document(content, extend(Lexicon::builtin(), entries)).tasks.at(0).roles.at(0);
    };
    const Role effective = first(R"("effective":"cooperating_unit","inferred":false)");
    EXPECT_EQ(effective.role, RoleKind::responsible_unit);
    EXPECT_EQ(effective.parties.at(0).effective_role, RoleKind::cooperating_unit);
    EXPECT_FALSE(effective.parties.at(0).basis.has_value());
    EXPECT_TRUE(first(R"("effective":"cooperating_unit","inferred":true)").parties.at(0).basis.has_value());
    EXPECT_EQ(first(R"("becomes":"contact")").role, RoleKind::contact);
    EXPECT_EQ(first(R"("becomes":"contact")").parties.at(0).effective_role, std::nullopt);
}

TEST(LexiconRefusal, a_refused_text_leaves_the_base_as_it_was)
{
    const std::string hash = Lexicon::builtin().sha256();
    EXPECT_NE(refusal(R"({"labels":[{"term":"责任单位","means":"contact"},{"term":"包案","means":"boss"}]})"), "");
    EXPECT_EQ(Lexicon::builtin().sha256(), hash);
    EXPECT_EQ(shown::document("1.加固河堤。\n责任单位：市水务局\n").tasks.at(0).roles.at(0).role, RoleKind::responsible_unit);
}

// Entries of every list with one value broken, and texts with bytes changed: taken or refused, nothing else escapes.
TEST(LexiconRefusal, broken_entries_are_taken_or_refused)
{
    std::mt19937 random(20240601);
    std::set<std::string> lists;
    for (const LexiconEntry& one : lexicon_entries()) lists.insert(one.list);
    const std::vector<json> values = {
        nullptr, true, 7, -1.5, "", "x", "\n", json::array(), json::object(), json::array({"市"}), std::string(5000, 'x'), "\u0000"};
    int refused = 0;
    for (const std::string& list : lists) {
        const json whole = entries_of(list).front();
        for (const auto& [key, unused] : whole.items()) {
            for (const json& value : values) {
                json broken = whole;
                broken[key] = value;
                refused += !refusal(json{{list, json::array({broken})}}.dump()).empty();
            }
            json lacking = whole;
            lacking.erase(key);
            refused += !refusal(json{{list, json::array({lacking})}}.dump()).empty();
        }
        std::string text = json{{list, json::array({whole})}}.dump();
        for (int i = 0; i < 10; ++i) {
            std::string changed = text;
            changed[random() % changed.size()] = static_cast<char>(random());
            refused += !refusal(changed).empty();
        }
    }
    EXPECT_GT(refused, 500);
}
