// What stands in front of a doer, and names that begin as it does.
#include "outline/clauses/fronts.hpp"

#include "lexicon_entries.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

// What is left of the words behind what stands in front.
std::string behind(std::string_view words)
{
    const outline::Front front = outline::skip_front(words, shown::whole(words), shown::tables());
    return std::string(words.substr(front.end));
}

std::string time_of(std::string_view words)
{
    const Span time = outline::skip_front(words, shown::whole(words), shown::tables()).time;
    return std::string(words.substr(time.begin, time.size()));
}

// The parties of a numbered item, whatever their role.
Lines named(const std::string& item)
{
    Lines names;
    const Document document = shown::document("任务分解\n1.加固河堤。（县农办负责）\n2." + item + "\n3.清理河道。（县农办负责）\n");
    for (const Task& task : document.tasks) {
        for (const Role& role : task.roles) {
            for (const Party& party : role.parties) {
                const std::string name(document.text(party.span));
                if (name != "县农办") names.push_back(name);
            }
        }
    }
    return names;
}

} // namespace

TEST(Fronts, times_are_cut_off)
{
    for (const std::string time :
         {"9月底前",      "2024年",         "2024年底前", "2024年9月",     "2024年6月30日前", "6月30日之前", "今年",
          "今年底前",     "明年3月底前",    "本月底前",   "年底前",        "年底以前",        "上半年",      "下半年",
          "二季度",       "第三季度末",     "每季度",     "每月",          "每月5日前",       "每年6月底前", "汛期前",
          "春节前",       "秋季学期开学前", "两个月内",   "30天内",        "3个工作日内",     "24小时内",    "6月上旬",
          "2024-06-30前", "于9月底前",      "到2025年",   "截至2024年6月", "力争年底前",      "二〇二四年",  "当年"}) {
        EXPECT_EQ(behind(time + "县水务局"), "县水务局") << time;
        EXPECT_EQ(behind(time + "，城关镇"), "城关镇") << time;
    }
    EXPECT_EQ(time_of("9月底前县水务局"), "9月底前");
    EXPECT_EQ(time_of("会议决定，年底前县水务局"), "年底前");
    EXPECT_EQ(time_of("目前县水务局"), "");
}

TEST(Fronts, numbers_and_times_that_belong_to_a_name_stay)
{
    for (const std::string name :
         {"三年行动办公室", "第一中学",   "一中",         "二七区政府",   "三门县水务局",   "五一街道办事处", "十五中学",
          "百年职校",       "全市各部门", "上海市水务局", "本溪市水务局", "当涂县水务局",   "天水市水务局",   "日照市水务局",
          "半岛公司",       "每个单位",   "六安市水务局", "四川省水利厅", "两江新区管委会", "中山市水务局",   "周口市水务局"}) {
        EXPECT_EQ(behind(name), name);
        EXPECT_EQ(behind("9月底前" + name), name);
    }
}

TEST(Fronts, names_that_begin_as_such_a_word_does)
{
    for (const std::string name : {"会同县水务局", "并州区政府", "且末县水务局", "同江市水务局", "明光市水务局", "首都机场公司", "近郊公司",
                                   "于都县水务局", "自贡市水务局", "从化区水务局", "到保县水务局", "至善街道办事处", "内蒙古自治区水利厅",
                                   "前郭县水务局", "最高人民法院", "其塔木镇", "经开区管委会", "要塞街道办事处"}) {
        EXPECT_EQ(behind(name), name);
        EXPECT_EQ(outline::behind_front_word(name, shown::whole(name), shown::tables()), 0U) << name;
    }
    EXPECT_EQ(behind("6月内蒙古自治区水利厅"), "内蒙古自治区水利厅");
    EXPECT_EQ(behind("目前会同县水务局"), "会同县水务局");
}

TEST(Fronts, own_place_and_apposition)
{
    EXPECT_EQ(behind("我县水务局"), "县水务局");
    EXPECT_EQ(behind("我县城关镇"), "城关镇");
    EXPECT_EQ(behind("我县县水务局"), "县水务局");
    EXPECT_EQ(behind("我校教务处"), "我校教务处");
    EXPECT_EQ(behind("包片单位县文广局"), "县文广局");
    EXPECT_EQ(behind("主管部门县住建局"), "县住建局");
    EXPECT_EQ(behind("县直单位"), "县直单位");
}

TEST(Fronts, what_begins_a_name_stays)
{
    EXPECT_EQ(behind("同时代公司"), "同时代公司");
    EXPECT_EQ(behind("并购基金公司"), "并购基金公司");
    EXPECT_EQ(behind("同时县水务局"), "县水务局");
    EXPECT_EQ(behind("同时由县水务局"), "由县水务局");
    EXPECT_EQ(behind("2024年前期工作组"), "前期工作组");
    EXPECT_EQ(named("修复河堤。（责任单位：2024—2025年前期工作组、县水务局）"), (Lines{"2024—2025年前期工作组", "县水务局"}));
    EXPECT_EQ(named("修复河堤。（责任单位：指定医院、县水务局）"), (Lines{"指定医院", "县水务局"}));
    EXPECT_EQ(named("修复河堤。（县水务局牵头会展中心建设）").size(), 1U);
    EXPECT_EQ(named("修复河堤。（责任单位：2023—2025年规划编制办公室）").size(), 1U);
}

TEST(Fronts, an_edge_that_begins_a_name_ends_no_time)
{
    for (const std::string name : {"2024—2025年前期工作组", "下半年前期工作专班", "年内部审计办", "2024年春节前线指挥部", "5月份后勤组"})
        EXPECT_EQ(named("修复河堤。（责任单位：" + name + "、县水务局）"), (Lines{name, "县水务局"})) << name;
    EXPECT_EQ(named("会后勤保障中心负责采购物资。"), Lines{"会后勤保障中心"});
    EXPECT_EQ(named("会后县财政局负责采购物资。"), Lines{"县财政局"});
    EXPECT_EQ(named("年底前城关镇负责修路。"), Lines{"城关镇"});
}

TEST(Fronts, no_party_of_a_list_is_dropped_for_the_word_that_it_begins_with)
{
    EXPECT_EQ(named("修复河堤。（责任单位：后期处置组、汛期值守办公室、指定医院、授权银行、明确科技公司）"),
              (Lines{"后期处置组", "汛期值守办公室", "指定医院", "授权银行", "明确科技公司"}));
    EXPECT_EQ(named("修复河堤。（牵头单位：目前县水务局）"), Lines{"县水务局"});
    EXPECT_EQ(named("修复河堤。（责任单位：其中县水务局、城关镇）"), (Lines{"县水务局", "城关镇"}));
    EXPECT_EQ(named("汛期城关镇负责巡查。"), Lines{"城关镇"});
    EXPECT_EQ(named("下步村负责修路。"), Lines{"下步村"});
    EXPECT_EQ(named("下步县交通局负责修路。"), Lines{"县交通局"});
    EXPECT_EQ(named("确定村镇银行负责发放贷款。"), Lines{"村镇银行"});
    EXPECT_EQ(named("修复河堤。（责任单位：新华街道、和平街道、和谐村、和县水务局）"),
              (Lines{"新华街道", "和平街道", "和谐村", "县水务局"}));
}

TEST(Fronts, what_was_is_nobodys_duty)
{
    for (const std::string front : {"去年", "上年度", "往年", "此前", "截至目前，", "迄今", "近年来", "今年以来", "原"}) {
        EXPECT_EQ(named(front + "县水务局牵头完成清淤。"), Lines{}) << front;
        EXPECT_EQ(named(front + "由县水务局负责清淤。"), Lines{}) << front;
    }
    EXPECT_EQ(named("修复河堤（原由县林业局负责）。"), Lines{});
    EXPECT_EQ(named("管护草原由县林业局负责。"), Lines{"县林业局"});
    EXPECT_EQ(named("上年度遗留问题由县住建局负责化解。"), Lines{"县住建局"});
    EXPECT_EQ(named("去年未完成的任务，由县交通局牵头完成。"), Lines{"县交通局"});
    EXPECT_EQ(named("原州区水务局负责清淤。"), Lines{"原州区水务局"});
    EXPECT_EQ(named("会议认为，县教育局牵头推进学校建设。"), Lines{});
    EXPECT_EQ(named("会议决定，县教育局牵头推进学校建设。"), Lines{"县教育局"});
    EXPECT_EQ(named("近日，县水务局要完成清淤。"), Lines{"县水务局"}); // asked all the same
    EXPECT_EQ(named("原料采购中心负责采购。"), Lines{"原料采购中心"});
    EXPECT_EQ(named("曾家镇负责修路。"), Lines{"曾家镇"});
    const Document document = shown::document("任务分解\n1.上年度县水务局牵头完成清淤。\n2.清理河道。（县农办负责）\n");
    EXPECT_TRUE(document.tasks.at(0).deadlines.empty());
}

// Each word with which names begin as well keeps such a name whole: the `not` of its entry.
TEST(Fronts, words_that_begin_names_keep_one_whole)
{
    int read = 0;
    for (const nlohmann::json& entry : entries_of("fronts")) {
        EXPECT_EQ(entry.contains("begins_name"), entry.value("begins_name", false)) << entry;
        if (!entry.contains("begins_name")) continue;
        ASSERT_TRUE(entry.contains("not")) << entry;
        const std::string example = entry["not"];
        const std::string name = example.substr(0, example.find("要加强"));
        ++read;
        EXPECT_EQ(outline::behind_front_word(name, shown::whole(name), shown::tables()), 0U) << example;
        if (entry["means"] != "decision" && entry["means"] != "asking") { // these are cut where the list shows what is left
            EXPECT_EQ(behind(name), name) << example;
        }
    }
    EXPECT_GT(read, 20);
}

// The lexicon's own examples: each word is cut off in front of 县水务局, each name stays.
TEST(Fronts, every_word_of_the_lexicon_does_what_it_says)
{
    int read = 0;
    for (const nlohmann::json& entry : entries_of("fronts")) {
        const std::string example = entry["example"];
        const std::string term = entry["term"];
        ++read;
        if (entry["means"] == "name") EXPECT_EQ(behind(example).find(term), 0U) << example;
        else EXPECT_TRUE(behind(example).starts_with("县水务局")) << example;
    }
    EXPECT_GT(read, 100);
}

TEST(Fronts, no_party_begins_with_what_stands_in_front)
{
    for (const std::string front :
         {"9月底前", "目前", "今年", "年底前", "上半年",   "每月",     "2024年", "近期", "下一步", "同时", "此外", "其中",
          "会后",    "届时", "今后", "汛期前", "会议决定", "会议明确", "首先",   "明确", "确定",   "责成", "二是", "我"}) {
        EXPECT_EQ(named(front + "县水务局要完成清淤。"), Lines{"县水务局"}) << front;
        EXPECT_EQ(named(front + "县水务局负责完成清淤。"), Lines{"县水务局"}) << front;
        EXPECT_EQ(named(front + "县水务局牵头，县财政局配合。"), (Lines{"县水务局", "县财政局"})) << front;
        EXPECT_EQ(named("完成清淤。（" + front + "县水务局牵头，县财政局配合）"), (Lines{"县水务局", "县财政局"})) << front;
    }
    EXPECT_EQ(named("9月底前县水务局、县财政局要完成拨付。"), (Lines{"县水务局", "县财政局"}));
    EXPECT_EQ(named("会同县水务局负责完成清淤。"), Lines{"会同县水务局"});
    EXPECT_EQ(named("截至目前城关镇负责的项目进度滞后，县发改局要加强调度。"), Lines{"县发改局"});
    EXPECT_EQ(named("目前要加强巡查。"), Lines{});
    EXPECT_EQ(named("修复河堤。（县水务局负责，2021年6月底前启动实施）"), Lines{"县水务局"});
    EXPECT_EQ(named("目前各镇要加强巡查。"), Lines{});
    EXPECT_EQ(named("今年的重点是县水务局的清淤工程。"), Lines{});
}

TEST(Fronts, doers_behind_a_time_a_comma_or_an_ordinal)
{
    const auto parts = [](const std::string& item) {
        Lines lines =
            shown::tasks(shown::document("专题会议纪要\n一、加固河堤。（县农办负责）\n二、" + item + "\n三、清理河道。（县农办负责）\n"));
        return Lines(lines.begin() + 1, lines.end() - 1);
    };
    EXPECT_EQ(parts("12月底前，县住建局要完成管网改造；县水务局要完成河道清淤。"),
              (Lines{"二: 12月底前，县住建局要完成管网改造 <- responsible_unit: 县住建局",
                     "二.2: 县水务局要完成河道清淤。 <- responsible_unit: 县水务局"}));
    EXPECT_EQ(named("县交通局要完成道路改造，县财政局要保障资金。"), (Lines{"县交通局", "县财政局"}));
    EXPECT_EQ(named("县教育局年底前要建成幼儿园2所。"), Lines{"县教育局"});
    EXPECT_EQ(named("县教育局今年9月底前也要建成幼儿园2所。"), Lines{"县教育局"});
    EXPECT_EQ(named("一是县公安局要加强巡逻；二是县信访局要做好稳控。"), (Lines{"县公安局", "县信访局"}));
    EXPECT_EQ(named("责成县审计局对项目资金进行专项审计。"), Lines{"县审计局"});
    EXPECT_EQ(named("会议决定，责成县审计局对项目资金进行专项审计。"), Lines{"县审计局"});
    EXPECT_EQ(named("管网老化严重，县住建局要加快改造，县财政局要保障资金。"), (Lines{"县住建局", "县财政局"}));
    EXPECT_EQ(named("城关镇要加快进度，县公安局要维护秩序，市场要活跃。"), (Lines{"城关镇", "县公安局"}));
    EXPECT_EQ(named("各单位要高度重视，主动作为。"), Lines{});
    EXPECT_EQ(named("管网老化严重，各镇要加快改造。"), Lines{});
    EXPECT_EQ(named("责成有关单位对项目资金进行审计。"), Lines{});
}

TEST(Fronts, persons_with_their_posts)
{
    const auto roles = [](const std::string& item) {
        const Document document = shown::document("任务分解\n1.加固河堤。（县农办负责）\n2." + item + "\n3.清理河道。（县农办负责）\n");
        return document.tasks.size() > 1 ? shown::roles(document, document.tasks[1]) : std::string();
    };
    EXPECT_EQ(roles("修路。责任领导：王纲县长、李志远副县长、赵明书记"),
              "responsible_leader 责任领导: 王纲 (person, 县长), 李志远 (person, 副县长), 赵明 (person, 书记)");
    EXPECT_EQ(roles("修路。（王纲县长牵头）"), "lead_leader 牵头: 王纲 (person, 县长)");
    EXPECT_EQ(roles("周敏副县长负责城关镇防汛工作。"), "responsible_leader 负责: 周敏 (person, 副县长)");
    EXPECT_EQ(roles("修路。责任领导：林业局长、纪委书记、武装部长"),
              "responsible_leader 责任领导: 林业局长 (person), 纪委书记 (person), 武装部长 (person)");
}

TEST(Fronts, who_leads_is_said_in_the_list_or_by_its_neighbours)
{
    const auto first = [](const std::string& item) {
        const Document document = shown::document("任务分解\n1." + item + "\n2.清理河道。（县农办负责）\n");
        std::string line;
        for (const Party& party : document.tasks.at(0).roles.at(0).parties) line += party.effective_role ? "L" : "-";
        return line;
    };
    EXPECT_EQ(first("修路。责任单位：县交通局（牵头）、县财政局。配合单位：各镇政府。"), "L-");
    EXPECT_EQ(first("修路。责任单位：县交通局、县财政局。配合单位：各镇政府。"), "LL");
    EXPECT_EQ(first("修路。责任单位：县交通局、县财政局。"), "--");
}

TEST(Fronts, marks_headings_and_measures)
{
    const Document marked = shown::document("任务分解\n1.修路。责任单位：县交通局*、县财政局\n2.修桥。责任单位：县水务局★\n");
    EXPECT_EQ(shown::tasks(marked), (Lines{"1: 修路。 <- responsible_unit 责任单位: 县交通局 (（*）), 县财政局",
                                           "2: 修桥。 <- responsible_unit 责任单位: 县水务局 (（★）)"}));
    EXPECT_TRUE(marked.tasks.at(0).roles.at(0).parties.at(0).qualifier.has_value());

    EXPECT_EQ(shown::tasks(shown::document("责任清单\n一、县水务局主要承担以下工作：\n1.加固河堤。\n2.清理河道。\n二、县教育局职责如下：\n"
                                           "1.修缮校舍。\n2.检查食堂。\n")),
              (Lines{"一/1: 加固河堤。 <- responsible_unit [heading_clause]: 县水务局",
                     "一/2: 清理河道。 <- responsible_unit [heading_clause]: 县水务局",
                     "二/1: 修缮校舍。 <- responsible_unit [heading_clause]: 县教育局",
                     "二/2: 检查食堂。 <- responsible_unit [heading_clause]: 县教育局"}));
    EXPECT_EQ(
        shown::tasks(shown::document("责任清单\n一、各单位主要承担以下工作：\n1.加强领导。\n2.强化宣传。\n二、工作要求：\n1.加强协作。\n")),
        Lines{});

    EXPECT_EQ(
        shown::tasks(shown::document("巡查通报\n1.污水直排。\n整改措施：由县水务局负责整治。\n2.占道经营。\n整改措施：由各镇负责整治。\n"))
            .front(),
        "1: 污水直排。 <- responsible_unit 负责: 县水务局");
}

TEST(Fronts, verbs_of_helping)
{
    const Document document =
        shown::document("任务分解\n1.检查食堂。（县食安办牵头，县教育局、县卫健局协作）\n2.修路。（县交通局主办，县财政局联办）\n");
    EXPECT_EQ(shown::roles(document, document.tasks.at(0)), "lead_unit 牵头: 县食安办; cooperating_unit 协作: 县教育局, 县卫健局");
    EXPECT_EQ(shown::roles(document, document.tasks.at(1)), "responsible_unit 主办: 县交通局; cooperating_unit 联办: 县财政局");
    EXPECT_EQ(shown::tasks(shown::document("工作要求\n各单位要加强东西部协作，资金使用率要提高。\n")), Lines{});
}
