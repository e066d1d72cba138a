// The lexicon as a value: extended without touching its base, and free of names and places. What is refused: lexicon_refusal_test.cpp.
#include "lexicon_entries.hpp"
#include "shown.hpp"

#include "lexicon/frozen.hpp"
#include "lexicon/word_entries.hpp"
#include "text/utf8.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace zeren;
using nlohmann::json;

std::string roles(const std::string& content, const Lexicon& lexicon)
{
    const Document document = shown::document(content, lexicon);
    std::string line;
    for (const Task& task : document.tasks) line += shown::roles(document, task);
    return line;
}

// What `json` adds makes `content` read as `after`; the base reads it as before, and so does the built-in lexicon again.
void expect_added(const std::string& entries, const std::string& content, const std::string& before, const std::string& after)
{
    const Lexicon& base = Lexicon::builtin();
    const std::string base_hash = base.sha256();
    const Lexicon mine = extend(base, entries);
    EXPECT_EQ(roles(content, mine), after) << entries;
    EXPECT_EQ(roles(content, base), before) << entries;
    EXPECT_NE(mine.sha256(), base_hash);
    EXPECT_EQ(base.sha256(), base_hash);
    EXPECT_EQ(shown::document(content, mine).lexicon_sha256, mine.sha256());
}

std::vector<std::string> unit_names(const json& gold)
{
    std::vector<std::string> names;
    for (const json& task : gold.value("tasks", json::array())) {
        for (const json& role : task.value("roles", json::array())) {
            for (const json& party : role.value("parties", json::array())) {
                const bool plain = party.is_string();
                if (!plain && party.value("kind", "unit") != "unit") continue;
                names.push_back(plain ? party.get<std::string>() : party["text"].get<std::string>());
            }
        }
    }
    return names;
}

std::vector<std::filesystem::path> golds()
{
    std::vector<std::filesystem::path> found;
    for (const auto& folder : std::filesystem::directory_iterator(std::string(ZEREN_SOURCE_DIR) + "/corpus")) {
        const auto gold = folder.path() / "gold.json";
        if (std::filesystem::exists(gold)) found.push_back(gold);
    }
    return found;
}

} // namespace

TEST(Lexicon, a_label_of_the_callers)
{
    expect_added(R"({"labels":[{"term":"挂点干部","means":"responsible_leader"}]})", "1.加固河堤。\n责任单位：市水务局\n挂点干部：李志远\n",
                 "responsible_unit 责任单位: 市水务局",
                 "responsible_unit 责任单位: 市水务局; responsible_leader 挂点干部: 李志远 (person)");
}

TEST(Lexicon, a_verb_of_the_callers)
{
    expect_added(R"({"verbs":[{"term":"兜底","means":"responsible_unit"}]})", "1.加固河堤。（市水务局兜底）\n", "",
                 "responsible_unit 兜底: 市水务局");
}

TEST(Lexicon, an_ending_of_the_callers)
{
    expect_added(R"({"organisation_endings":[{"term":"驿","means":"strong"}]})", "1.加固河堤。青石驿牵头，市水务局配合。\n", "",
                 "lead_unit 牵头: 青石驿; cooperating_unit 配合: 市水务局");
}

TEST(Lexicon, a_name_of_the_callers)
{
    expect_added(R"({"names":[{"term":"青石坊"}]})", "1.加固河堤。青石坊牵头，市水务局配合。\n", "",
                 "lead_unit 牵头: 青石坊; cooperating_unit 配合: 市水务局");
}

TEST(Lexicon, an_alias_of_the_callers)
{
    const std::string content = "1.加固河堤。\n责任单位：市老城办、市老城区改造办公室\n";
    const Lexicon mine = extend(Lexicon::builtin(), R"({"aliases":[{"term":"市老城办","name":"市老城区改造办公室"}]})");
    EXPECT_EQ(shown::document(content, mine).parties.size(), 1U);
    EXPECT_EQ(shown::document(content).parties.size(), 2U);
}

TEST(Lexicon, a_rule_of_the_callers)
{
    expect_added(R"({"rules":[{"term":"打头者","means":"first_is_lead","needs":"牵头"}]})",
                 "打头者牵头。\n1.加固河堤。\n责任单位：市水务局、市林业局\n", "responsible_unit 责任单位: 市水务局, 市林业局",
                 "responsible_unit 责任单位: 市水务局 (=lead_unit, first_is_lead), 市林业局");
}

TEST(Lexicon, a_collective_of_the_callers)
{
    expect_added(R"({"collective_endings":[{"term":"诸坊"}]})", "1.加固河堤。\n责任单位：江北诸坊\n", "responsible_unit 责任单位: 江北诸坊",
                 "responsible_unit 责任单位: 江北诸坊 (collective)");
}

TEST(Lexicon, later_entries_of_one_term_win)
{
    const Lexicon mine = extend(Lexicon::builtin(), R"({"labels":[{"term":"责任单位","means":"lead_unit"}]})");
    EXPECT_EQ(roles("1.加固河堤。\n责任单位：市水务局\n", mine), "lead_unit 责任单位: 市水务局");
    const Lexicon twice = extend(mine, R"({"labels":[{"term":"责任单位","means":"supervising_unit"}]})");
    EXPECT_EQ(roles("1.加固河堤。\n责任单位：市水务局\n", twice), "supervising_unit 责任单位: 市水务局");
    EXPECT_EQ(roles("1.加固河堤。\n责任单位：市水务局\n", mine), "lead_unit 责任单位: 市水务局");
}

TEST(Lexicon, equal_entries_have_equal_hashes)
{
    const std::string entries = R"({"names":[{"term":"青石坊"}]})";
    EXPECT_EQ(extend(Lexicon::builtin(), entries).sha256(), extend(Lexicon::builtin(), entries).sha256());
    EXPECT_EQ(extend(Lexicon::builtin(), "{}").sha256(), Lexicon::builtin().sha256());
    EXPECT_EQ(Lexicon::builtin().sha256().size(), 64U);
}

TEST(Lexicon, files_are_added_in_order)
{
    const auto folder = std::filesystem::temp_directory_path() / "zeren_lexicon_test";
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "a.json") << R"({"labels":[{"term":"责任单位","means":"lead_unit"}]})";
    std::ofstream(folder / "b.json") << R"({"labels":[{"term":"责任单位","means":"contact"}]})";
    const std::string content = "1.加固河堤。\n责任单位：市水务局\n";
    EXPECT_TRUE(roles(content, Lexicon::load({folder / "a.json", folder / "b.json"})).starts_with("contact"));
    EXPECT_TRUE(roles(content, Lexicon::load({folder / "b.json", folder / "a.json"})).starts_with("lead_unit"));
    EXPECT_EQ(Lexicon::load({}).sha256(), Lexicon::builtin().sha256());
    std::filesystem::remove_all(folder);
}

TEST(Lexicon, no_term_stands_twice_among_the_words_of_roles)
{
    std::map<std::string, std::string> seen;
    for (const char* list : {"labels", "verbs", "adverbs", "openers", "nouns"}) {
        for (const json& entry : entries_of(list)) {
            const auto [place, added] = seen.try_emplace(entry["term"], list);
            EXPECT_TRUE(added) << entry["term"] << " in " << place->second << " and " << list;
        }
    }
}

TEST(Lexicon, every_entry_tells_its_source_and_its_example)
{
    for (const auto& [list, entry] : lexicon_entries()) {
        EXPECT_TRUE(entry.contains("source")) << entry;
        if (list != "surnames") {
            ASSERT_TRUE(entry.contains("example")) << entry;
            EXPECT_EQ(entry["example"].get<std::string>().find("{t}"), std::string::npos) << entry;
        }
    }
}

TEST(Lexicon, files_hold_one_entry_a_line)
{
    for (const auto& file : std::filesystem::directory_iterator(std::string(ZEREN_SOURCE_DIR) + "/lib/lexicon")) {
        if (file.path().extension() != ".json") continue;
        std::ifstream stream(file.path());
        for (std::string line; std::getline(stream, line);) {
            const auto terms = [&] {
                std::size_t count = 0;
                for (std::size_t at = line.find("\"term\""); at != std::string::npos; at = line.find("\"term\"", at + 1)) ++count;
                return count;
            }();
            EXPECT_LE(terms, 1U) << file.path() << line;
        }
    }
}

// Units of real life that many notices name so, and that tell no place: words of a list, not names of one notice.
TEST(Lexicon, no_term_is_a_unit_of_a_notice)
{
    const std::set<std::string> generic = {
        "组织部",     "宣传部",       "统战部",       "督查室",       "整改办",       "落实办",
        "推进办",     "牵头单位",     "责任单位",     "成员单位",                     // departments that every level has
        "移动公司",                                                                   // the tail of a name that every place has
        "市场监管局", "市政府督查室", "县政府督查室", "区政府督查室", "省政府督查室", // the same: nouns that hold a verb, openers of the last sentence
    };
    std::set<std::string> terms;
    for (const auto& [list, entry] : lexicon_entries()) terms.insert(entry["term"].get<std::string>());
    int units = 0;
    for (const auto& path : golds()) {
        std::ifstream stream(path);
        for (const std::string& name : unit_names(json::parse(stream))) {
            ++units;
            if (text::count_code_points(name) < 4) continue;
            EXPECT_TRUE(!terms.contains(name) || generic.contains(name)) << name << " of " << path;
        }
    }
    EXPECT_GT(units, 1000);
}

TEST(Lexicon, no_term_is_a_place)
{
    // A place is a name before 省, 市, 县, 区, 州, 旗, 镇, 乡: what stands there in the lexicon must be a word of government.
    const std::set<std::string> generic = {"级", "直",   "县",   "市",     "区",   "州",   "自治",   "直辖", "省", "镇",   "乡",   "各",
                                           "全", "市辖", "直管", "省直管", "县级", "各市", "依法治", "园",   "社", "功能", "管理", "集镇"};
    for (const char* list : {"organisation_endings", "collective_openers", "collective_endings", "dependent_items", "generic_heads",
                             "labels", "verbs", "nouns"}) {
        for (const json& entry : entries_of(list)) {
            const std::string term = entry["term"];
            for (const std::string level : {"省", "州", "旗"}) {
                if (term.size() <= level.size() || !term.ends_with(level)) continue;
                EXPECT_TRUE(generic.contains(term.substr(0, term.size() - level.size()))) << term;
            }
        }
    }
}

TEST(Lexicon, what_is_built_in_is_what_the_files_say)
{
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(ZEREN_SOURCE_DIR "/lib/lexicon"))
        if (file.path().extension() == ".json") files.push_back(file.path());
    std::ranges::sort(files);
    LexiconTables tables;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        lexicon::add_entries(tables, std::string(std::istreambuf_iterator<char>(stream), {}), {});
    }
    tables.sha256 = Lexicon::builtin().sha256();
    tables.time.mark_starts();
    const std::vector<std::uint64_t> frozen(lexicon::frozen_words, lexicon::frozen_words + lexicon::frozen_size);
    EXPECT_TRUE(lexicon::freeze(std::move(tables)) == frozen);
    EXPECT_TRUE(lexicon::freeze(Lexicon::builtin().tables()) == frozen);
}
