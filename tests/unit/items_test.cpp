// From paragraphs to tasks and sections: parts, measures, titles, what is text and what is rest.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& content) { return shown::tasks(shown::document(content)); }

// 一 河堤治理 (1): number, heading and level of each section.
Lines sections(const std::string& content)
{
    const Document document = shown::document(content);
    Lines lines;
    for (const Section& one : document.sections) {
        lines.push_back(one.number + ' ' + shown::words(document.content, one.heading.span) + " (" + std::to_string(one.level) + ')');
    }
    return lines;
}

// Parent and part of each task: 0/0.
std::string places(const Document& document)
{
    std::string line;
    for (const Task& task : document.tasks)
        line += (line.empty() ? "" : " ") + std::to_string(task.parent) + '/' + std::to_string(task.part);
    return line;
}

std::string rest(const Document& document)
{
    std::vector<std::string> parts;
    for (const Task& task : document.tasks) {
        for (const Span span : task.rest) parts.push_back(shown::words(document.content, span));
    }
    return shown::joined(parts);
}

} // namespace

TEST(Items, a_heading_with_tasks_below_it_is_a_section)
{
    const std::string content = "一、河堤治理\n1.加固河堤。（市水务局负责）\n二、河道治理\n（一）清淤疏浚\n2.清理河道。（市林业局负责）\n";
    EXPECT_EQ(sections(content), (Lines{"一 河堤治理 (1)", "二 河道治理 (1)", "一 清淤疏浚 (2)"}));
    EXPECT_EQ(tasks(content),
              (Lines{"一/1: 加固河堤。 <- responsible_unit 负责: 市水务局", "二/一/2: 清理河道。 <- responsible_unit 负责: 市林业局"}));
}

TEST(Items, a_heading_that_is_nothing_but_its_leader_is_a_section)
{
    for (const std::string heading : {"一、管委会副主任李志远主抓", "一、李志远副县长主抓", "一、李志远同志牵头",
                                      "一、副县长李志远（挂职）主抓", "一、责任领导：李志远", "（一）县委常委、副县长李志远包抓"}) {
        const std::string content = heading + "\n1.加固河堤。\n责任单位：县水务局\n2.清理河道。\n责任单位：县林业局\n";
        const Document document = shown::document(content);
        EXPECT_EQ(document.sections.size(), 1U) << heading;
        ASSERT_EQ(document.tasks.size(), 2U) << heading;
        for (const Task& task : document.tasks) {
            ASSERT_EQ(task.roles.size(), 2U) << heading;
            ASSERT_TRUE(task.roles[1].basis.has_value()) << heading;
            EXPECT_EQ(task.roles[1].basis->rule, Basis::Rule::heading_leader) << heading;
            ASSERT_EQ(task.roles[1].parties.size(), 1U) << heading;
            EXPECT_EQ(shown::words(content, task.roles[1].parties[0].span), "李志远") << heading;
        }
    }
}

TEST(Items, a_clause_in_front_of_nothing_stays_with_its_task)
{
    EXPECT_EQ(sections("一、加固河堤（县水务局牵头）\n二、清理河道（县林业局牵头）\n"), Lines{});
    EXPECT_EQ(sections("1.县水务局牵头\n加固河堤2公里。\n2.县林业局牵头\n清理河道3公里。\n"), Lines{});
}

TEST(Items, what_a_marker_of_measures_follows_is_a_task)
{
    EXPECT_EQ(tasks("一、健全标准\n（一）完善体系。制定标准12项。（县市监局负责）\n具体措施：\n1."
                    "编制规划。（县水务局负责）\n（二）强化追溯。\n主要措施："
                    "\n1.对接数据。（县商务局负责）\n2.查验产品。（县林业局负责）\n"),
              (Lines{"一/一: 完善体系。制定标准12项。 <- responsible_unit 负责: 县市监局",
                     "一/一/1: 编制规划。 <- responsible_unit 负责: 县水务局", "一/二: 强化追溯。",
                     "一/二/1: 对接数据。 <- responsible_unit 负责: 县商务局", "一/二/2: 查验产品。 <- responsible_unit 负责: 县林业局"}));
}

TEST(Items, a_measure_on_the_line_of_its_marker)
{
    EXPECT_EQ(
        tasks("（一）调控市场。价格回落。（市发改委负责）\n具体措施：建立储备1500吨。（市商务局负责，市民政局配合）\n"),
        (Lines{
            "一: [调控市场] 价格回落。 <- responsible_unit 负责: 市发改委",
            "一/-: 建立储备1500吨。 <- responsible_unit 负责: 市商务局 (=lead_unit, label_neighbours); cooperating_unit 配合: 市民政局"}));
}

TEST(Items, what_a_meeting_heard_is_no_task)
{
    for (const std::string opener : {"会议听取了区交通局汇报。", "会议指出，", "会议强调，", "会议认为，", "会议要求，对照目标，"}) {
        EXPECT_EQ(tasks("一、关于征拆问题\n" + opener +
                        "北互通征地1126亩，5个项目滞后。会议议定：\n1.区财政局负责拨付3800万元。\n2."
                        "交付255亩。（岳桥镇负责）\n"),
                  (Lines{"一/1: 区财政局负责拨付3800万元。 <- responsible_unit 负责: 区财政局",
                         "一/2: 交付255亩。 <- responsible_unit 负责: 岳桥镇"}))
            << opener;
    }
    EXPECT_EQ(tasks("会议要求，清理河道。责任单位：市水务局\n").size(), 1U); // somebody does it
}

TEST(Items, a_section_with_roles_of_its_own_is_a_task)
{
    const std::string content =
        "一、加固河堤，完成沿线泵站改造。\n责任单位：市水务局\n二、清理河道，完成沿线清淤疏浚。\n责任单位：市林业局\n";
    EXPECT_EQ(sections(content), Lines{});
    EXPECT_EQ(tasks(content), (Lines{"一: 加固河堤，完成沿线泵站改造。 <- responsible_unit 责任单位: 市水务局",
                                     "二: 清理河道，完成沿线清淤疏浚。 <- responsible_unit 责任单位: 市林业局"}));
}

TEST(Items, sentences_behind_a_heading_are_text_of_the_section)
{
    const auto others = [](const std::string& content) {
        const Document document = shown::document(content);
        Lines lines;
        for (const Other& one : document.other)
            lines.push_back(std::to_string(one.section) + ' ' + shown::words(document.content, one.span));
        return lines;
    };
    const std::string tasks_below = "1.加固河堤。（市水务局负责）\n2.清理河道。（市林业局负责）\n";
    EXPECT_EQ(others("（一）河堤治理行动。围绕安全度汛，实施如下项目：\n" + tasks_below), Lines{"1 围绕安全度汛，实施如下项目："});
    EXPECT_EQ(others("一、河堤治理。围绕安全度汛。实施如下项目：\n" + tasks_below), Lines{"1 围绕安全度汛。实施如下项目："});
    EXPECT_EQ(others("（一）河堤治理行动。\n" + tasks_below), Lines{});
    EXPECT_EQ(others("（一）河堤治理行动，围绕安全度汛：\n" + tasks_below), Lines{});
    EXPECT_EQ(others("（一）河堤治理行动。（市水务局牵头）\n1.加固河堤。\n2.清理河道。\n"), Lines{});
    EXPECT_EQ(tasks("（一）河堤治理行动。全年加固河堤12公里。\n" + tasks_below).size(), 3U);
}

TEST(Items, text_of_a_section_without_numbers_is_a_task)
{
    EXPECT_EQ(tasks("一、总体目标\n全年完成河堤加固任务。\n责任单位：市水务局\n二、重点任务\n1.清理河道。\n责任单位：市林业局\n"),
              (Lines{"一/-: 全年完成河堤加固任务。 <- responsible_unit 责任单位: 市水务局",
                     "二/1: 清理河道。 <- responsible_unit 责任单位: 市林业局"}));
}

TEST(Items, each_clause_of_a_paragraph_closes_a_part)
{
    const Document document =
        shown::document("1.加固河堤。（市水务局负责）清理河道。（市林业局负责）加强巡查。（市应急局负责）\n2.建设水库。（市发改委负责）\n");
    EXPECT_EQ(shown::tasks(document),
              (Lines{"1: 加固河堤。 <- responsible_unit 负责: 市水务局", "1.2: 清理河道。 <- responsible_unit 负责: 市林业局",
                     "1.3: 加强巡查。 <- responsible_unit 负责: 市应急局", "2: 建设水库。 <- responsible_unit 负责: 市发改委"}));
    EXPECT_EQ(places(document), "0/1 0/2 0/3 0/0");
}

TEST(Items, a_sentence_without_clause_belongs_to_the_one_that_follows)
{
    EXPECT_EQ(
        tasks("1.加固河堤12公里。改造泵站。（市水务局负责）清理河道。（市林业局负责）\n"),
        (Lines{"1: 加固河堤12公里。改造泵站。 <- responsible_unit 负责: 市水务局", "1.2: 清理河道。 <- responsible_unit 负责: 市林业局"}));
}

TEST(Items, prose_behind_the_last_clause_is_rest)
{
    const Document document = shown::document("1.加固河堤。（市水务局负责）做到应改尽改。\n2.清理河道。（市林业局负责）\n");
    EXPECT_EQ(shown::tasks(document),
              (Lines{"1: 加固河堤。 <- responsible_unit 负责: 市水务局", "2: 清理河道。 <- responsible_unit 负责: 市林业局"}));
    EXPECT_EQ(rest(document), "做到应改尽改。");
}

TEST(Items, paragraphs_up_to_the_role_lines_are_one_text)
{
    const Document document =
        shown::document("1.加固河堤，完成清淤。做到应改尽改。\n改造泵站。\n责任单位：市水务局\n2.清理河道。\n责任单位：市林业局\n");
    EXPECT_EQ(shown::tasks(document), (Lines{"1: 加固河堤，完成清淤。做到应改尽改。\n改造泵站。 <- responsible_unit 责任单位: 市水务局",
                                             "2: 清理河道。 <- responsible_unit 责任单位: 市林业局"}));
    EXPECT_EQ(rest(document), "");
}

TEST(Items, numbered_measures_are_tasks_under_their_task)
{
    const Document document = shown::document(
        "1.治理河道。（市水务局牵头）\n（1）清理河道。（市林业局负责）\n（2）加强巡查。（市应急局负责）\n2.建设水库。（市发改委负责）\n");
    EXPECT_EQ(shown::tasks(document),
              (Lines{"1: 治理河道。 <- lead_unit 牵头: 市水务局", "1/1: 清理河道。 <- responsible_unit 负责: 市林业局",
                     "1/2: 加强巡查。 <- responsible_unit 负责: 市应急局", "2: 建设水库。 <- responsible_unit 负责: 市发改委"}));
    EXPECT_EQ(places(document), "0/0 1/0 1/0 0/0");
}

TEST(Items, one_bracket_behind_the_measures_belongs_to_the_task_above_them)
{
    EXPECT_EQ(tasks("关于做好防汛工作的通知\n1.治理河道。\n（1）清理河道。\n（2）加强巡查。\n（市水务局牵头，市林业局配合）\n2."
                    "建设水库。（市发改委负责）\n"),
              (Lines{"1: 治理河道。 <- lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局",
                     "1/1: 清理河道。 <- lead_unit 牵头 [parent_clause]: 市水务局; cooperating_unit 配合 [parent_clause]: 市林业局",
                     "1/2: 加强巡查。 <- lead_unit 牵头 [parent_clause]: 市水务局; cooperating_unit 配合 [parent_clause]: 市林业局",
                     "2: 建设水库。 <- responsible_unit 负责: 市发改委"}));
}

TEST(Items, measures_behind_their_marker)
{
    const std::string content = "（一）治理河道。（市水务局牵头）\n具体措施：\n1.清理河道。（市林业局负责）\n2."
                                "加强巡查。（市应急局负责）\n（二）建设水库。（市发改委牵头）\n具体措施：\n"
                                "1.完成移民安置。（市水务局负责）\n";
    EXPECT_EQ(tasks(content), (Lines{"一: 治理河道。 <- lead_unit 牵头: 市水务局", "一/1: 清理河道。 <- responsible_unit 负责: 市林业局",
                                     "一/2: 加强巡查。 <- responsible_unit 负责: 市应急局", "二: 建设水库。 <- lead_unit 牵头: 市发改委",
                                     "二/1: 完成移民安置。 <- responsible_unit 负责: 市水务局"}));
}

TEST(Items, titles_where_most_siblings_have_one)
{
    EXPECT_EQ(tasks("1.加固河堤。完成沿线泵站改造。（市水务局负责）\n2.清理河道。完成沿线清淤疏浚。（市林业局负责）\n"),
              (Lines{"1: [加固河堤] 完成沿线泵站改造。 <- responsible_unit 负责: 市水务局",
                     "2: [清理河道] 完成沿线清淤疏浚。 <- responsible_unit 负责: 市林业局"}));
    EXPECT_EQ(tasks("1.加固河堤\n完成沿线泵站改造。\n责任单位：市水务局\n2.清理河道\n完成沿线清淤疏浚。\n责任单位：市林业局\n"),
              (Lines{"1: [加固河堤] 完成沿线泵站改造。 <- responsible_unit 责任单位: 市水务局",
                     "2: [清理河道] 完成沿线清淤疏浚。 <- responsible_unit 责任单位: 市林业局"}));
    EXPECT_EQ(tasks("1.河堤：完成沿线泵站改造。（市水务局负责）\n2.河道：完成沿线清淤疏浚。（市林业局负责）\n"),
              (Lines{"1: [河堤] 完成沿线泵站改造。 <- responsible_unit 负责: 市水务局",
                     "2: [河道] 完成沿线清淤疏浚。 <- responsible_unit 负责: 市林业局"}));
}

TEST(Items, words_in_front_of_a_colon_are_a_title_where_all_siblings_have_one)
{
    const Document document =
        shown::document("1.全年引进资金38亿元。\n2.乡镇任务：石堤镇6亿元、潮河乡4亿元。\n3.部门任务：每个单位5000万元。\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_FALSE(document.tasks[1].title.has_value());
    EXPECT_EQ(document.text(document.tasks[1].span), "乡镇任务：石堤镇6亿元、潮河乡4亿元。");
}

TEST(Items, first_sentences_that_are_no_titles)
{
    for (const std::string line :
         {"加固河堤。", "加固河堤12公里。完成沿线泵站改造。",
          "加固江北河堤并且完成沿线排水泵站改造以及移民安置工程的各项前期准备工作。做到应改尽改。", "加固河堤，改造泵站。"}) {
        const Document document = shown::document("1." + line + "（市水务局负责）\n2.清理河道。（市林业局负责）\n");
        ASSERT_EQ(document.tasks.size(), 2U) << line;
        EXPECT_FALSE(document.tasks[0].title.has_value()) << line;
        EXPECT_EQ(document.text(document.tasks[0].span), line);
    }
}

TEST(Items, digits_of_a_name_do_not_keep_a_sentence_from_being_a_title)
{
    for (const std::string title : {"深化“5G＋水利”应用", "推进5G网络建设", "做好2023年防汛", "建设A4水厂", "排查隐患，建立台账"}) {
        const Document document =
            shown::document("1." + title + "。完成沿线泵站改造。（市水务局负责）\n2.清理河道。完成清淤疏浚。（市林业局负责）\n");
        ASSERT_EQ(document.tasks.size(), 2U) << title;
        ASSERT_TRUE(document.tasks[0].title.has_value()) << title;
        EXPECT_EQ(document.text(document.tasks[0].title->span), title);
    }
}

TEST(Items, headings_over_prose_are_sections_where_all_their_siblings_are)
{
    const std::string head = "一、重点任务\n1.加固河堤。（市水务局负责）\n2.清理河道。（市林业局负责）\n二、保障措施\n";
    EXPECT_EQ(sections(head + "（一）加强组织领导\n各单位要提高认识。\n（二）严格督查考核\n定期通报进展。\n"),
              (Lines{"一 重点任务 (1)", "二 保障措施 (1)", "一 加强组织领导 (2)", "二 严格督查考核 (2)"}));
    EXPECT_EQ(sections(head + "（一）加强组织领导\n各单位要提高认识。\n（二）严格督查考核\n通报进展。（市水务局负责）\n"),
              (Lines{"一 重点任务 (1)", "二 保障措施 (1)"})); // a task and its sibling
    EXPECT_EQ(sections(head + "（一）加强组织领导。各单位要提高认识。\n（二）严格督查考核。定期通报进展。\n"),
              (Lines{"一 重点任务 (1)", "二 保障措施 (1)"}));
}

TEST(Items, digits_that_begin_the_name_of_a_programme_count_nothing)
{
    const auto titled = [](const std::string& title) {
        const Lines read = tasks("1.领军人才项目。重点培养带头人，给予经费保障。\n责任单位：市人社局\n2." + title +
                                 "。重点培养青年骨干。\n责任单位：市教育局\n3.青年英才项目。重点支持博士后研究。\n责任单位：市科技局\n");
        return read.size() == 3 && read[1].find("[" + title + "]") != std::string::npos;
    };
    for (const std::string title : {"121人才梯队项目", "1151工程", "3060双碳行动", "百千万人才工程", "5A级景区创建项目"})
        EXPECT_TRUE(titled(title)) << title;
    for (const std::string title : {"12个镇污水处理项目", "30万亩高标准农田项目", "3家园区提升工程", "200名教师培训计划"})
        EXPECT_FALSE(titled(title)) << title;
}

TEST(Items, headings_of_one_form_are_treated_alike)
{
    EXPECT_EQ(sections("一、总体要求\n（一）指导思想。\n坚持服务群众。\n（二）工作目标。\n建成规范体系。\n（三）基本原则。\n"
                       "1.坚持正确导向。\n2.坚持需求引领。\n二、任务\n1.加固河堤。（市水务局负责）\n"),
              (Lines{"一 总体要求 (1)", "一 指导思想。 (2)", "二 工作目标。 (2)", "三 基本原则。 (2)", "二 任务 (1)"}));
    EXPECT_EQ(sections("一、组织体系\n（一）建立管理体系\n市大数据局负责统筹专区建设。\n各区要配合。\n市经信局负责推广应用场景。\n"
                       "（二）落实主体责任\n运营单位负责日常运行，建立管理制度。\n"),
              (Lines{"一 组织体系 (1)", "一 建立管理体系 (2)", "二 落实主体责任 (2)"}));
    // a heading among tasks with titles of their own is one of them
    EXPECT_EQ(sections("一、任务\n（一）指导思想。\n坚持服务群众。\n（二）加固河堤\n完成12公里。（市水务局负责）\n"),
              (Lines{"一 任务 (1)"}));
    EXPECT_EQ(sections("一、任务\n（一）加快推进河堤加固工程建设。\n完善制度。\n（二）清理河道淤积物和沿岸垃圾。\n建立机制。\n"),
              (Lines{"一 任务 (1)"}));
}

TEST(Items, a_leading_clause_stays_in_the_text)
{
    EXPECT_EQ(tasks("1.由市水务局牵头，市林业局配合，加固河堤。\n2.由市林业局负责，清理河道。\n"),
              (Lines{"1: 由市水务局牵头，市林业局配合，加固河堤。 <- lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局",
                     "2: 由市林业局负责，清理河道。 <- responsible_unit 负责: 市林业局"}));
}

TEST(Items, doers_that_the_lexicon_knows_are_parts)
{
    const Document document = shown::document("1.市水务局负责加固河堤。市林业局负责清理河道。\n");
    EXPECT_EQ(shown::tasks(document), (Lines{"1: 市水务局负责加固河堤。 <- responsible_unit 负责: 市水务局",
                                             "1.2: 市林业局负责清理河道。 <- responsible_unit 负责: 市林业局"}));
    EXPECT_EQ(places(document), "0/1 0/2");
}

TEST(Items, doers_that_will_are_parts_and_give_way_to_roles_with_a_verb_or_label)
{
    const std::string other = "2.加固河堤12公里。（市发改委负责）\n";
    const std::string read = "2: 加固河堤12公里。 <- responsible_unit 负责: 市发改委";
    EXPECT_EQ(tasks("1.强化协调。市水务局要加强巡查。市林业局要清理河道。\n" + other),
              (Lines{"1: 强化协调。市水务局要加强巡查。 <- responsible_unit: 市水务局",
                     "1.2: 市林业局要清理河道。 <- responsible_unit: 市林业局", read}));
    EXPECT_EQ(tasks("1.市水务局要加强巡查。\n" + other), (Lines{"1: 市水务局要加强巡查。 <- responsible_unit: 市水务局", read}));
    EXPECT_EQ(tasks("1.市水务局要加强巡查。市林业局要清理河道。（市应急局负责）\n" + other),
              (Lines{"1: 市水务局要加强巡查。市林业局要清理河道。 <- responsible_unit 负责: 市应急局", read}));
    EXPECT_EQ(tasks("1.市水务局要加强巡查。市林业局要清理河道。\n责任单位：市应急局\n" + other),
              (Lines{"1: 市水务局要加强巡查。市林业局要清理河道。 <- responsible_unit 责任单位: 市应急局", read}));
    EXPECT_EQ(tasks("1.水务部门要加强巡查。\n2.各县区要清理河道。\n3.主要负责人要到场。\n"), Lines{});
}

TEST(Items, the_bullet_of_a_list_is_part_of_the_task)
{
    const Document document = shown::document("◆ 加固河堤。（市水务局负责）\n▪ 清理河道。（市林业局负责）\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(document.text(document.tasks[0].span), "加固河堤。");
    EXPECT_TRUE(document.other.empty());
}

TEST(Items, prose_without_duty_or_number_is_no_task)
{
    for (const std::string content : {"一、指导思想\n坚持预防为主，落实各项措施。\n", "各地区要高度重视防汛工作。\n",
                                      "一、工作要求\n（一）加强领导。各单位要切实提高认识。\n（二）强化督查。各单位要认真落实。\n",
                                      "关于做好防汛工作的通知\n各县区：\n防汛工作事关人民群众生命财产安全。\n"}) {
        EXPECT_EQ(tasks(content), Lines{}) << content;
    }
}

TEST(Items, a_numbered_sibling_of_tasks_is_an_item)
{
    const Document document = shown::document("1.加固河堤。（市水务局负责）\n2.清理河道。\n3.加强巡查。（市应急局负责）\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.tasks[1].kind, Task::Kind::item);
    EXPECT_EQ(document.tasks[0].kind, Task::Kind::assignment);
    EXPECT_EQ(shown::document("1.新建泵站5座。\n").tasks.at(0).kind, Task::Kind::goal);
}

TEST(Items, keys_tell_repeats_apart)
{
    EXPECT_EQ(tasks("1.加固河堤。（市水务局负责）\n1.清理河道。（市林业局负责）\n"),
              (Lines{"1: 加固河堤。 <- responsible_unit 负责: 市水务局", "1#2: 清理河道。 <- responsible_unit 负责: 市林业局"}));
}

TEST(Items, numbering_begins_anew_behind_an_annex)
{
    const std::string content =
        "关于做好防汛工作的通知\n各县区：\n一、河堤治理\n1."
        "加固河堤。（市水务局负责）\n江北市人民政府\n2022年3月1日\n附件2\n河道治理方案\n1.清理河道。（市林业局负责）\n";
    EXPECT_EQ(tasks(content),
              (Lines{"一/1: 加固河堤。 <- responsible_unit 负责: 市水务局", "1: 清理河道。 <- responsible_unit 负责: 市林业局"}));
}

TEST(Items, extents_nest_and_siblings_never_overlap)
{
    for (const std::string content :
         {"1.治理河道。\n（1）清理河道。\n（2）加强巡查。\n（市水务局牵头）\n2.建设水库。（市发改委负责）加强管护。（市水务局负责）\n",
          "一、河堤\n加固河堤。（市水务局负责）\n1."
          "改造泵站。（市林业局负责）\n具体措施：\n清淤。（市应急局负责）\n绿化。（市林业局负责）\n"}) {
        const Document document = shown::document(content);
        for (std::size_t i = 1; i < document.tasks.size(); ++i) {
            const Task& task = document.tasks[i];
            EXPECT_TRUE(task.extent.holds(task.span)) << content;
            if (task.parent != 0) {
                EXPECT_TRUE(document.tasks[static_cast<std::size_t>(task.parent - 1)].extent.holds(task.extent)) << content;
            } else {
                const auto sibling = std::ranges::find_if(document.tasks, [&](const Task& one) {
                    return one.id < task.id && one.parent == 0 && one.extent.end > task.extent.begin;
                });
                EXPECT_EQ(sibling, document.tasks.end()) << content;
            }
        }
    }
}

TEST(Items, a_number_on_its_own_line_above_several_clauses_is_a_section)
{
    const Document document = shown::document("（一）推进改革\n取消审批。（市编办负责）清理中介。（市发改委负责）\n（二）优化服务\n设立代办"
                                              "点。（市民政局负责）整合热线。（市政府办负责）\n");
    EXPECT_EQ(document.sections.size(), 2U);
    EXPECT_EQ(document.tasks.size(), 4U);
    const Document single = shown::document("（一）推进改革\n取消审批。（市编办负责）\n（二）优化服务\n设立代办点。（市民政局负责）\n");
    EXPECT_EQ(single.tasks.size(), 2U);
}

TEST(Items, role_lines_behind_one_measure_are_the_tasks)
{
    const Document document =
        shown::document("1.建设露营村15个。\n具体措施：\n给予以奖代补。\n牵头单位：市水务局\n2.清理河道。\n牵头单位：市林业局\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(shown::roles(document, document.tasks[0]), "lead_unit 牵头单位: 市水务局");
    EXPECT_EQ(document.tasks[1].parent, 1);
    EXPECT_TRUE(document.tasks[1].roles.at(0).basis.has_value());
}

TEST(Items, what_stands_behind_one_line_items_is_no_part_of_the_last)
{
    const Document document = shown::document(
        "江北市2025年民生实事公告\n1.新建学校2所。\n2.改造管网55公里。\n3.建设食堂18个。\n4.培训农民800人。\n进展情况每季度在网站公开。\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.text(document.tasks[3].span), "培训农民800人。");
}

TEST(Items, a_class_in_brackets_is_no_number)
{
    EXPECT_EQ(shown::document("（一）完成青龙、石桥两座小（二）型水库除险加固，汛前主体工程完工，同步实施配套渠系工程。（县水务局负责）\n（"
                              "二）清理河道。（县水务局负责）\n")
                  .tasks.size(),
              2U);
}

TEST(Items, a_page_number_between_strokes_is_no_text)
{
    const auto furniture = [](const std::string& line) {
        const Document document = shown::document("1.加固河堤。\n责任单位：市水务局\n" + line + "\n2.清理河道。\n责任单位：市林业局\n");
        return std::ranges::any_of(document.other, [&](const Other& one) {
            return one.kind == Other::Kind::furniture && shown::words(document.content, one.span) == line;
        });
    };
    for (const std::string line : {"一18 一", "— 18 —", "一 18 —", "-3-", "第 5 页 共 10 页", "第5页/共10页", "第3页"})
        EXPECT_TRUE(furniture(line)) << line;
    for (const std::string line : {"一18件", "一、18", "一一", "18", "一期18户一", "第5页共识", "第5", "5页"})
        EXPECT_FALSE(furniture(line)) << line;
}

TEST(Items, headings_in_brackets_over_prose_are_sections_whatever_numbers_the_prose_holds)
{
    const std::string content =
        "一、主要目标\n（一）节能目标\n到2010年，能耗下降22%。\n用水量下降到90立方米。\n（二）减排目标\n排放量削减10%。\n";
    EXPECT_EQ(sections(content), (Lines{"一 主要目标 (1)", "一 节能目标 (2)", "二 减排目标 (2)"}));
    EXPECT_EQ(shown::document(content).tasks.size(), 3U);
}

TEST(Items, what_stands_between_the_title_of_an_annex_and_its_first_number_is_no_task)
{
    const std::string head =
        "江北市人民政府关于印发节能工作方案的通知\n各县区：\n现将方案印发给你们。\n江北市人民政府\n2022年3月1日\n江北市节能工作方案\n";
    const Document document =
        shown::document(head + "目前全市能耗为1.92吨标准煤。现制定如下方案。\n一、重点措施\n1.改造锅炉5台。（市环保局负责）\n");
    ASSERT_EQ(document.tasks.size(), 1U);
    EXPECT_EQ(document.tasks[0].number, "1");
}

TEST(Items, one_bracket_behind_measures_one_of_which_has_its_own)
{
    const Document document =
        shown::document("1.整治管线施工。\n（1）建立交底制度。\n（2）修订条例。（市司法局负责）\n（3）培训机手1500人次。\n"
                        "（牵头单位：市住建局；责任单位：市水务局）\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.tasks[0].roles.size(), 2U);
    EXPECT_FALSE(document.tasks[0].roles[0].basis);
    EXPECT_EQ(document.text(document.tasks[2].roles[0].parties[0].span), "市司法局");
}

TEST(Items, what_closes_a_list_of_single_paragraphs_is_no_part_of_its_last_item)
{
    const std::string list =
        "一、任务\n支持转型。（市发改委负责）\n二、实事\n1.新增就业45万人。\n2.新增学位5万个。\n3.改造危房1万户。\n4.推进饮水安全。\n";
    const Document document = shown::document(list + "市政府各部门要于4月15日前报送方案。\n");
    ASSERT_FALSE(document.tasks.empty());
    EXPECT_EQ(document.text(document.tasks.back().span), "推进饮水安全。");
}

TEST(Items, titles_of_a_list_that_runs_on_over_sections)
{
    const std::string content =
        "一、艺术\n1.剧目打磨。申报项目18个。（艺术处、省剧院负责）\n2.场馆建设。新增展览3个。（艺术处、省剧院负责）\n"
        "二、遗产\n3.修缮古建5处。（文物局负责）\n4.工坊320家。（文物局负责）\n5.石窟保护。工程开工3处。（文物局负责）\n"
        "三、服务\n6.新型空间。新增书房65家。（市图书馆负责）\n7.旅游厕所。新建150座。（市图书馆负责）\n";
    const Document document = shown::document(content);
    ASSERT_EQ(document.tasks.size(), 7U);
    ASSERT_TRUE(document.tasks[4].title);
    EXPECT_EQ(document.text(document.tasks[4].title->span), "石窟保护");
    EXPECT_FALSE(document.tasks[2].title);
}

TEST(Items, a_leader_with_comrade_in_the_heading)
{
    const Document document = shown::document("一、县委常委、副县长周延平同志领办（共1项）\n1.改造泵站5座。\n责任单位：市水务局\n");
    ASSERT_EQ(document.tasks.size(), 1U);
    ASSERT_EQ(document.tasks[0].roles.size(), 2U);
    EXPECT_EQ(document.text(document.tasks[0].roles[1].parties[0].span), "周延平");
}

TEST(Items, one_item_alone_in_a_list_that_runs_on_without_titles)
{
    const std::string content =
        "一、改革\n1.新增学位5万个。（市教育局负责）\n2.改造危房1万户。（市住建局负责）\n3.新建泵站2座。（市水务局负责）\n"
        "4.绿化造林3万亩。（市林业局负责）\n二、公开\n5.建立报备机制。办件公开率达到98%。（市政务办负责）\n";
    const Document document = shown::document(content);
    ASSERT_EQ(document.tasks.size(), 5U);
    EXPECT_FALSE(document.tasks[4].title);
}

TEST(Items, a_paragraph_of_goals_above_the_first_number_is_one)
{
    const std::string goals = "今年全县经济社会发展主要预期目标是：地区生产总值增长8.5%；财政收入增长6%。";
    EXPECT_EQ(tasks("县重点工作分解\n" + goals + "\n一、加强领导\n1.成立小组。（县政府办负责）\n"),
              (Lines{"-: " + goals, "一/1: 成立小组。 <- responsible_unit 负责: 县政府办"}));
    for (const std::string other :
         {"为完成全年目标任务，现将有关事项通知如下：", "主要目标：争创先进。", "去年完成投资3亿元，增长8%，目标全部实现。"}) {
        EXPECT_EQ(tasks("县重点工作分解\n" + other + "\n一、加强领导\n1.成立小组。（县政府办负责）\n"),
                  Lines{"一/1: 成立小组。 <- responsible_unit 负责: 县政府办"});
    }
}

TEST(Items, questions_and_their_answers_are_no_work)
{
    EXPECT_EQ(tasks("贷款常见问题\n一、对象有哪几类？\n答：个人和企业。\n二、额度是多少？\n答：最高20万元。\n三、到哪里申请？\n答：到窗口，"
                    "由县财政局负责审核。\n"),
              Lines{});
}

TEST(Items, an_item_with_its_measures_among_items_is_an_item)
{
    const Document document =
        shown::document("县清理意见\n一、加强规划。坚持规划先行。（县发改局负责）\n二、清理项目。对于违规项目，按以下原则处理：\n"
                        "（一）手续不全的，限期补办。\n（二）不合规划的，停建。\n三、严格审批。不得越权。（县住建局负责）\n");
    EXPECT_EQ(document.sections.size(), 0U);
    EXPECT_EQ(shown::tasks(document),
              (Lines{"一: [加强规划] 坚持规划先行。 <- responsible_unit 负责: 县发改局",
                     "二: [清理项目] 对于违规项目，按以下原则处理：\n（一）手续不全的，限期补办。\n（二）不合规划的，停建。",
                     "三: [严格审批] 不得越权。 <- responsible_unit 负责: 县住建局"}));
}

TEST(Items, a_sentence_that_announces_the_tasks_counts_them_and_is_none)
{
    EXPECT_EQ(
        tasks(
            "县规划责任分解\n县人民政府\n2017年4月13日\n县规划责任分解\n为提高能力，现将规划提出的9项建设任务和7项重点项目进行责任分解。\n"
            "一、预案建设\n1.完善预案。（县应急局负责）\n"),
        Lines{"一/1: 完善预案。 <- responsible_unit 负责: 县应急局"});
}

TEST(Items, the_paragraph_above_a_doers_is_none_of_his)
{
    EXPECT_EQ(tasks("一、保障措施\n各地要充分认识意义，精心组织。\n县财政局负责落实经费，加强监管。\n"),
              Lines{"一/-: 县财政局负责落实经费，加强监管。 <- responsible_unit 负责: 县财政局"});
}

TEST(Items, words_that_only_hold_those_of_an_announcement_announce_nothing)
{
    for (const std::string text : {"实现就业再就业1200人。", "实现对口支援3个村。", "体现就近原则，新建站点3个。"}) {
        EXPECT_EQ(tasks("县民生实事分解\n一、就业工作\n" + text + "\n责任单位：县人社局\n"),
                  Lines{"一/-: " + text + " <- responsible_unit 责任单位: 县人社局"});
    }
}

TEST(Items, a_sentence_that_says_who_does_it_is_no_title)
{
    EXPECT_EQ(
        shown::tasks(shown::document("江北市职责分工\n一、市教育局负责校园安全。督促学校排查。\n二、市公安局负责道路安全。严查酒驾。\n")),
        (Lines{"一: 市教育局负责校园安全。督促学校排查。 <- responsible_unit 负责: 市教育局",
               "二: 市公安局负责道路安全。严查酒驾。 <- responsible_unit 负责: 市公安局"}));
    EXPECT_EQ(shown::tasks(shown::document(
                  "江北市任务分工\n一、加强校园安全。督促学校排查。（市教育局负责）\n二、加强道路安全。严查酒驾。（市公安局负责）\n")),
              (Lines{"一: [加强校园安全] 督促学校排查。 <- responsible_unit 负责: 市教育局",
                     "二: [加强道路安全] 严查酒驾。 <- responsible_unit 负责: 市公安局"}));
}

TEST(Items, goals_on_the_line_of_their_heading)
{
    const std::string below = "\n1.引进企业。（县投促局负责）\n2.培训员工。（县人社局负责）\n";
    for (const std::string heading : {"工作目标：", "2024年主要预期目标是："}) {
        EXPECT_EQ(sections("一、" + heading + "引进企业12家，培训员工300名。" + below).size(), 1U) << heading;
        EXPECT_EQ(tasks("一、" + heading + "引进企业12家，培训员工300名。" + below).front(), "一/-: 引进企业12家，培训员工300名。")
            << heading;
    }
    EXPECT_EQ(tasks("一、工作目标：引进企业12家。" + below).size(), 2U);
    EXPECT_EQ(tasks("一、滨河路：长3公里，投资2亿元。" + below).size(), 2U);
}
