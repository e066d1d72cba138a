// The words of the header, of furniture and of the heads of tables: each example stands in the place that its entry names.
#include "lexicon_entries.hpp"
#include "shown.hpp"

#include "outline/tables/head.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace {

using namespace zeren;
using nlohmann::json;

const std::string kTitle = "关于做好防汛工作的通知\n";
const std::string kTasks = "1.加固河堤。（市水务局负责）\n2.加强巡查。（市应急局负责）\n";

bool is_other(const Document& document, Other::Kind kind, std::string_view words)
{
    return std::ranges::any_of(document.other,
                               [&](const Other& other) { return other.kind == kind && document.text(other.span) == words; });
}

bool keeps_its_tasks(const Document& document)
{
    return document.tasks.size() == 2 && document.tasks[0].number == "1" && document.tasks[1].number == "2";
}

struct Placed {
    std::string_view means;
    bool (*check)(const std::string& example);
};

std::string_view name_of(const Document& document, const std::optional<Passage>& passage)
{
    return passage ? document.text(passage->span) : std::string_view{};
}

constexpr std::array kPlaces = {
    Placed{"document_type",
           [](const std::string& example) {
               const Document document = shown::document(example + '\n' + kTasks);
               return name_of(document, document.header.title) == example && keeps_its_tasks(document);
           }},
    Placed{"furniture",
           [](const std::string& example) {
               const Document front = shown::document(example + '\n' + kTitle + kTasks);
               const Document behind = shown::document(kTitle + kTasks + example + '\n');
               return is_other(front, Other::Kind::furniture, example) && keeps_its_tasks(front) &&
                      is_other(behind, Other::Kind::furniture, example) && keeps_its_tasks(behind);
           }},
    Placed{"imprint",
           [](const std::string& example) {
               const Document document = shown::document(kTitle + kTasks + example + '\n');
               return is_other(document, Other::Kind::furniture, example) && keeps_its_tasks(document);
           }},
    Placed{"attachment",
           [](const std::string& example) {
               const Document document = shown::document(kTitle + kTasks + example + '\n');
               return document.header.attachments.size() == 1 && document.text(document.header.attachments[0].span) == "重点任务分解表" &&
                      keeps_its_tasks(document);
           }},
    Placed{"annex",
           [](const std::string& example) {
               const Document document =
                   shown::document(kTitle + "各有关单位：\n现将任务分解表印发给你们。\n江北市人民政府\n2022年3月1日\n" + example +
                                   "\n重点任务分解表\n" + kTasks);
               return keeps_its_tasks(document) &&
                      std::ranges::all_of(document.other, [](const Other& other) { return other.kind == Other::Kind::furniture; });
           }},
    Placed{"red_head_tail",
           [](const std::string& example) {
               const Document document = shown::document(example + "\n江政〔2022〕3号\n" + kTitle + kTasks);
               return name_of(document, document.header.issuer) == "江北市人民政府";
           }},
    Placed{"published",
           [](const std::string& example) {
               const Document document = shown::document(kTitle + kTasks + example + '\n');
               return is_other(document, Other::Kind::furniture, example) && keeps_its_tasks(document);
           }},
    Placed{"about",
           [](const std::string& example) {
               const Document document = shown::document(example + '\n' + kTasks);
               return name_of(document, document.header.issuer) == "江北市人民政府" && name_of(document, document.header.title) == example;
           }},
    Placed{"preamble_end",
           [](const std::string& example) {
               const Document document = shown::document(kTitle + example + '\n' + kTasks);
               return document.preamble.span && document.text(*document.preamble.span) == example && document.header.recipients.empty();
           }},
    Placed{"closing",
           [](const std::string& example) {
               const Document document = shown::document(kTitle + kTasks + example + '\n');
               return is_other(document, Other::Kind::closing, example) && keeps_its_tasks(document);
           }},
    Placed{"section_heading",
           [](const std::string& example) {
               const Document document = shown::document(kTitle + example + '\n' + kTasks);
               return document.sections.size() == 1 && document.text(document.sections[0].heading.span) == example &&
                      keeps_its_tasks(document);
           }},
    Placed{"no_work",
           [](const std::string& example) { // of a title: where the word names no kind of document, none is found
               const auto& types = shown::tables().header_ends[static_cast<std::size_t>(HeaderWord::document_type)];
               if (types.longest_ending(example).end == example.size()) return true;
               return shown::document(example + "\n1.供水量不少于8万吨。\n2.供水企业负责日常巡查，完成检测5次。\n").tasks.empty();
           }},
    Placed{"work", [](const std::string& example) { return shown::document(example + "\n1.供水量不少于8万吨。\n").tasks.size() == 1; }},
    Placed{"owner",
           [](const std::string& example) { // one line of two
               const Document document = shown::document(kTitle + kTasks + "主办：江北市人民政府\n" + example + '\n');
               return is_other(document, Other::Kind::furniture, example) && keeps_its_tasks(document);
           }},
    Placed{"title_label",
           [](const std::string& example) {
               const Document document = shown::document(example + "\n各县区：\n" + kTasks);
               return name_of(document, document.header.title) == "关于做好防汛工作的通知";
           }},
    Placed{"site_line",
           [](const std::string& example) {
               const Document document = shown::document(kTitle + kTasks + example + '\n');
               return is_other(document, Other::Kind::furniture, example) && keeps_its_tasks(document);
           }},
    Placed{"numbered",
           [](const std::string& example) { // 问题1．, and the same with 2
               std::string second = example;
               second.replace(second.find('1'), 1, "2");
               const std::string roles = "责任单位：市水务局\n";
               const Document document = shown::document(kTitle + example + "加固河堤。\n" + roles + second + "清理河道。\n" + roles);
               return document.tasks.size() == 2 && document.tasks[0].number == "1" && document.tasks[1].number == "2";
           }},
    Placed{"sends",
           [](const std::string& example) { // what the letter asks of everybody is no task
               const Document document = shown::document(kTitle + "各有关单位：\n" + example +
                                                         "\n一、各单位要加强领导。\n二、市政府督查室要加强督查。\n三、全市要形成合力。\n");
               return document.tasks.empty();
           }},
    Placed{"not_numbered",
           [](const std::string& example) { // 附表1．, and the same with 2 and 3: no numbers of items
               std::string lines;
               for (const char digit : {'1', '2', '3'}) {
                   std::string line = example;
                   line.replace(line.find('1'), 1, 1, digit);
                   lines += line + "加固河堤。（市水务局负责）\n";
               }
               const Document document = shown::document(kTitle + lines);
               return std::ranges::none_of(document.tasks, [](const Task& task) { return !task.number.empty(); });
           }},
    Placed{"box",
           [](const std::string& example) { // none of the item that it stands behind
               const Document document =
                   shown::document(kTitle + "1.加固河堤。（市水务局负责）\n" + example + "\n2.清理河道。（市林业局负责）\n");
               return document.tasks.size() == 2 && document.text(document.tasks[0].extent).find(example) == std::string_view::npos;
           }},
    Placed{"talk",
           [](const std::string& example) { // who stands below such a heading has no task by his name, and below another he has
               const std::string people = "\n1.县长李志远：推进征地。\n2.副县长王明：加快拆迁。\n";
               const auto named = [](const Document& document) {
                   return std::ranges::any_of(document.tasks, [](const Task& task) { return !task.roles.empty(); });
               };
               return !named(shown::document(kTitle + "一、重点工作\n1.加固河堤。\n" + example + people)) &&
                      named(shown::document(kTitle + "一、重点工作\n1.加固河堤。\n二、领导包抓" + people));
           }},
    Placed{"keeper",
           [](const std::string& example) {
               const Document document = shown::document(kTitle + kTasks + example + '\n');
               return is_other(document, Other::Kind::furniture, example) && keeps_its_tasks(document);
           }},
    Placed{"aside",
           [](const std::string& example) { // a goal above it, and none below it
               const Document document =
                   shown::document(kTitle + "一、重点工作\n1.加固河堤5公里。\n" + example + "\n1.规模达到500万元。\n");
               return document.tasks.size() == 1;
           }},
    Placed{"appendix",
           [](const std::string& example) {
               const Document document = shown::document(kTitle + kTasks + example + "\n1.规模达到500万元。\n");
               return keeps_its_tasks(document);
           }},
    Placed{"retrospect",
           [](const std::string& example) { // the title of what has been
               return shown::document(example + "\n一、林业发展\n1.完成造林5万亩。\n2.加固河堤5公里。\n").tasks.empty();
           }},
    Placed{"outlook",
           [](const std::string& example) {
               const std::string past = "江北市2023年工作总结和2024年工作打算\n一、林业发展\n1.完成造林5万亩。\n";
               return shown::document(past + example + "\n1.完成造林6万亩。\n").tasks.size() == 1;
           }},
    Placed{"call",
           [](const std::string& example) { // the title of a notice that asks whoever wants to
               return shown::document(example + "\n一、林业发展\n1.完成造林5万亩。\n2.加固河堤5公里。\n").tasks.empty();
           }},
    Placed{"date_label",
           [](const std::string& example) {
               const Document document = shown::document(example + '\n' + kTitle + kTasks);
               return document.header.issued_on && document.text(document.header.issued_on->span) == "2022-03-30";
           }},
};

} // namespace

TEST(LexiconHeaderExamples, header_words_stand_in_their_place)
{
    int checked = 0;
    for (const json& entry : entries_of("header_words")) {
        const auto place = std::ranges::find(kPlaces, entry["means"].get<std::string>(), &Placed::means);
        ASSERT_NE(place, kPlaces.end()) << entry;
        EXPECT_TRUE(place->check(entry["example"])) << entry;
        ++checked;
    }
    EXPECT_GT(checked, 200);
}

TEST(LexiconHeaderExamples, a_notice_without_such_a_title_keeps_its_goals)
{
    EXPECT_EQ(shown::document("江北市供水方案\n1.供水量不少于8万吨。\n").tasks.size(), 1U);
}

TEST(LexiconHeaderExamples, heads_of_columns_and_rows)
{
    using outline::ColumnKind;
    for (const json& entry : entries_of("table_heads")) {
        const std::string term = entry["term"];
        const std::string means = entry["means"];
        const std::string example = entry["example"];
        EXPECT_NE(example.find(term), std::string::npos) << entry;
        if (means == "total") {
            EXPECT_TRUE(outline::is_total(example, {0, static_cast<std::uint32_t>(term.size())}, shown::tables())) << entry;
        } else if (means == "note") {
            EXPECT_TRUE(outline::is_note(example, shown::whole(example), shown::tables())) << entry;
        } else if (means == "status") {
            EXPECT_TRUE(outline::is_status(term, shown::whole(term), shown::tables())) << entry;
        } else if (means == "blank" || means == "above") {
            EXPECT_TRUE(outline::is_blank_note(example, shown::whole(example), shown::tables())) << entry;
        } else {
            const auto kind = outline::read_head(term, shown::whole(term), shown::tables()).kind;
            const ColumnKind expected = means == "serial"    ? ColumnKind::serial
                                        : means == "task"    ? ColumnKind::task
                                        : means == "content" ? ColumnKind::content
                                        : means == "number"  ? ColumnKind::number
                                        : means == "field"   ? ColumnKind::field
                                        : means == "phone"   ? ColumnKind::field
                                        : means == "object"  ? ColumnKind::object
                                                             : ColumnKind::category;
            EXPECT_EQ(kind, expected) << entry;
        }
    }
}

TEST(LexiconHeaderExamples, cells_that_are_no_head)
{
    for (const std::string cell : {"市水务局", "2023年6月底前", "加固河堤，清理河道", "8", "合计", ""}) {
        EXPECT_EQ(outline::read_head(cell, shown::whole(cell), shown::tables()).kind, outline::ColumnKind::unknown) << cell;
    }
    EXPECT_FALSE(outline::is_total("合计划", shown::whole("合计划"), shown::tables()));
    EXPECT_FALSE(outline::is_note("注重实效", shown::whole("注重实效"), shown::tables()));
}
