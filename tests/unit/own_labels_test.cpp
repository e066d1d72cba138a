// Labels that a notice makes up: what proves them, as what they are read, and what only looks like one.
#include "outline/labels/own_labels.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

// 破题人 responsible_person 3, for each label that is found.
Lines found(const std::string& content)
{
    Lines lines;
    for (const outline::OwnLabel& label : outline::find_own_labels(shown::text(content), shown::tables())) {
        const Word& word = label.word;
        const std::string means = word.means == Meaning::role       ? std::string(to_string(word.role))
                                  : word.means == Meaning::deadline ? "deadline"
                                  : word.is_given                   ? "field"
                                                                    : "asked";
        lines.push_back(word.term + ' ' + means + ' ' + std::to_string(label.items));
    }
    return lines;
}

// One label below three items, with these values.
Lines below_items(const std::string& label, const Lines& values)
{
    std::string content = "江北街道重点工作清单\n";
    for (std::size_t i = 0; i < values.size(); ++i)
        content += std::to_string(i + 1) + ".加固河堤第" + std::to_string(i + 1) + "段。\n" + label + "：" + values[i] + "\n";
    return found(content);
}

std::string meaning(const std::string& label, const Lines& values)
{
    const Lines lines = below_items(label, values);
    if (lines.empty()) return "-";
    return lines.front().substr(label.size() + 1, lines.front().rfind(' ') - label.size() - 1);
}

Lines fields(const Document& document)
{
    Lines lines;
    for (const Task& task : document.tasks)
        for (const Field& field : task.fields)
            lines.push_back(task.key + ' ' + shown::words(document.content, field.label) + '=' +
                            shown::words(document.content, field.span));
    return lines;
}

Lines deadlines(const Document& document)
{
    Lines lines;
    for (const Task& task : document.tasks)
        for (const Deadline& deadline : task.deadlines) lines.push_back(task.key + ' ' + shown::words(document.content, deadline.span));
    return lines;
}

std::size_t told(const Document& document)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(document.diagnostics, [](const Diagnostic& one) { return one.code == "label_not_known"; }));
}

const Lines kOffices{"征收办、城建办", "城管办", "民政办、各社区"};
const Lines kOfficials{"副主任沈岳", "城管办主任鲁宁", "副书记叶青"};
const Lines kNames{"沈岳", "鲁宁", "叶青"};

} // namespace

TEST(OwnLabels, of_units_say_by_their_first_part_what_they_do)
{
    EXPECT_EQ(meaning("主攻科室", kOffices), "lead_unit");
    EXPECT_EQ(meaning("主战部门", kOffices), "lead_unit");
    EXPECT_EQ(meaning("认领单位", kOffices), "responsible_unit");
    EXPECT_EQ(meaning("破题股室", kOffices), "responsible_unit");
    EXPECT_EQ(meaning("助攻科室", kOffices), "cooperating_unit");
    EXPECT_EQ(meaning("协战单位", kOffices), "cooperating_unit");
    EXPECT_EQ(meaning("督战单位", kOffices), "supervising_unit");
    EXPECT_EQ(meaning("牵头攻关处室", kOffices), "lead_unit"); // a verb of clauses says it too
    EXPECT_EQ(meaning("整改牵头科室", kOffices), "lead_unit"); // also behind the work of which it speaks
    EXPECT_EQ(meaning("整改配合科室", kOffices), "cooperating_unit");
    EXPECT_EQ(meaning("销号责任科室", kOffices), "responsible_unit");
    EXPECT_EQ(meaning("整改受益单位", kOffices), "field");
}

TEST(OwnLabels, of_units_that_do_not_say_it_are_fields)
{
    for (const std::string label : {"受益单位", "申报单位", "被督办单位", "设计单位", "搭手科室", "城东单位"})
        EXPECT_EQ(meaning(label, kOffices), "field") << label;
    const Document document =
        shown::document("江北街道清单\n1.修堤。\n搭手科室：征收办\n2.治水。\n搭手科室：城管办\n3.植树。\n搭手科室：民政办\n");
    EXPECT_EQ(document.tasks.size(), 0U);
    EXPECT_EQ(told(document), 1U); // who names somebody is told, even where nothing was read
}

TEST(OwnLabels, one_value_that_is_something_else_makes_a_field)
{
    EXPECT_EQ(meaning("主攻科室", {"征收办", "分三步推进", "民政办"}), "field");
    EXPECT_EQ(meaning("破题人", {"副主任沈岳", "正在物色合适人选", "副书记叶青"}), "field");
    EXPECT_EQ(meaning("交卷时间", {"9月30日前", "视签约进度而定", "年底前"}), "field");
    EXPECT_EQ(meaning("主攻科室", {"征收办", "待定", "民政办"}), "lead_unit"); // a vacancy is none
    Lines ten(9, "征收办");
    ten.push_back("分三步推进");
    EXPECT_EQ(meaning("主攻科室", ten), "lead_unit"); // one of ten is a slip
}

TEST(OwnLabels, of_persons)
{
    EXPECT_EQ(meaning("破题人", kNames), "responsible_person");
    EXPECT_EQ(meaning("主攻人", kNames), "lead_leader");
    EXPECT_EQ(meaning("督战领导", kOfficials), "responsible_leader");
    EXPECT_EQ(meaning("县级领导", kNames), "-");                    // the lexicon has it
    EXPECT_EQ(meaning("跑腿人", kOfficials), "responsible_person"); // officials of the office
    EXPECT_EQ(meaning("跑腿人", {"沈岳（副主任）", "鲁宁", "叶青（副书记）"}), "field");
    for (const std::string label : {"提案人", "申请人", "受益人", "举报人", "记录人员", "法定代表人"})
        EXPECT_EQ(meaning(label, kOfficials), "field") << label;
    for (const std::string label : {"肇事责任人", "监督举报人", "协查人员", "督学人员", "违纪责任人", "失职人员"})
        EXPECT_EQ(meaning(label, kNames), "field") << label;
    EXPECT_EQ(meaning("监督检查人", kNames), "responsible_person"); // one word
    EXPECT_EQ(meaning("攻坚组长", kNames), "responsible_person");   // a post that acts
    EXPECT_EQ(meaning("领题书记", kNames), "responsible_person");
    for (const std::string label : {"副组长", "局长", "党委书记", "组长", "主任"}) EXPECT_EQ(meaning(label, kNames), "-") << label;
}

// 组长 of a group of work, with labels of the lexicon right below; among members it is none.
TEST(OwnLabels, a_post_over_other_labels_is_a_field)
{
    const Document document =
        shown::document("双河镇防汛分工\n（一）监测组\n组长：副镇长 覃海燕\n责任单位：应急办\n主要职责：安装广播15套。\n（二）转移组\n"
                        "组长：武装部部长 谭伟\n责任单位：民政办\n主要职责：转移演练2次。\n（三）抢险组\n组长：所长 万强\n"
                        "责任单位：派出所\n主要职责：组建队伍2支。\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(shown::words(document.content, document.tasks[0].span), "监测组");
    for (const Task& task : document.tasks) {
        EXPECT_EQ(task.targets.size(), 1U);
        EXPECT_EQ(task.fields.size(), 2U);
    }
    EXPECT_TRUE(
        shown::document("领导小组\n一、甲组\n组长：王明\n成员：李强\n二、乙组\n组长：张华\n成员：刘洋\n三、丙组\n组长：周敏\n成员：赵丽\n")
            .tasks.empty());
}

TEST(OwnLabels, that_are_nothing_but_what_is_done)
{
    EXPECT_EQ(meaning("责任", {"区发改委", "区财政局", "区商务局、区统计局"}), "responsible_unit");
    EXPECT_EQ(meaning("认领", {"区发改委", "区财政局", "区商务局"}), "responsible_unit");
    EXPECT_EQ(meaning("认领", kNames), "responsible_person");
    for (const Lines& values : {Lines{"压实到人", "分解到岗", "落实到位"}, Lines{"区发改委", "压实到人", "区商务局"}})
        EXPECT_NE(meaning("责任", values), "responsible_unit");
}

TEST(OwnLabels, of_times)
{
    EXPECT_EQ(meaning("交卷时间", {"9月30日前", "11月底", "年底前"}), "deadline");
    EXPECT_EQ(meaning("清零时限", {"2024年6月30日", "8月", "年底前"}), "deadline");
    EXPECT_EQ(meaning("销号日期", {"2024年6月30日", "2024年7月1日", "2024年8月1日"}), "deadline");
    EXPECT_EQ(meaning("走访时间", {"2024年6月30日", "2024年7月1日", "2024年8月1日"}), "field"); // when something was
    for (const std::string label : {"开工时间", "交办时间", "启动日期", "有效期限", "原定时限", "原时限"})
        EXPECT_EQ(meaning(label, {"6月底前", "7月底前", "年底前"}), "field") << label;
}

TEST(OwnLabels, what_no_label_is)
{
    const Lines prose{"抓紧推进。", "压实责任。", "严格考核。"};
    for (const std::string label : {"会议指出", "会议要求", "主要问题如下", "其中", "一是", "附件", "抄送", "城东镇", "市水务局", "各社区",
                                    "例如", "记者", "来源", "时间", "单位"})
        EXPECT_EQ(meaning(label, prose), "-") << label;
    EXPECT_EQ(meaning("群众最关心的几件大事", prose), "-"); // too long
    EXPECT_EQ(meaning("注", prose), "-");
    EXPECT_EQ(meaning("责任单位", kOffices), "-"); // known
}

TEST(OwnLabels, come_below_three_items_or_most_of_a_list)
{
    EXPECT_EQ(found("1.修堤。\n症结：堤薄。\n2.治水。\n责任单位：城管办\n3.植树。\n责任单位：民政办\n"), Lines{});
    EXPECT_EQ(found("1.修堤。\n症结：堤薄。\n2.治水。\n症结：水脏。\n3.植树。\n责任单位：民政办\n"), Lines{"症结 field 2"});
    EXPECT_EQ(found("1.修堤。\n症结：堤薄。\n2.治水。\n症结：水脏。\n3.植树。\n责任单位：民政办\n4.护坡。\n责任单位：民政办\n"), Lines{});
    EXPECT_EQ(found("症结：堤薄。\n症结：水脏。\n症结：树少。\n"), Lines{}); // no items
    EXPECT_EQ(found("记者小陈：问好。\n王局长：你好。\n记者小陈：再问。\n王局长：再答。\n"), Lines{});
}

TEST(OwnLabels, empty_values_make_headings_of_them)
{
    EXPECT_EQ(found("1.修堤。\n主抓工程：\n①加固。\n2.治水。\n主抓工程：\n①清淤。\n3.植树。\n主抓工程：\n①选苗。\n"), Lines{});
}

TEST(OwnLabels, in_brackets_with_blanks_and_in_one_line)
{
    EXPECT_EQ(found("1.修堤。\n【破题人】沈岳\n2.治水。\n【破题人】鲁宁\n3.植树。\n【破题人】叶青\n"),
              Lines{"破题人 responsible_person 3"});
    EXPECT_EQ(found("1.修堤。\n破 题 人：沈岳\n2.治水。\n破 题 人：鲁宁\n3.植树。\n破题人：叶青\n"), Lines{"破题人 responsible_person 3"});
    EXPECT_EQ(
        found("1.修堤。破题人：沈岳；主攻科室：征收办\n2.治水。破题人：鲁宁；主攻科室：城管办\n3.植树。破题人：叶青；主攻科室：民政办\n"),
        (Lines{"破题人 responsible_person 3", "主攻科室 lead_unit 3"}));
    EXPECT_EQ(found("1.修堤（破题人：沈岳；主攻科室：征收办）。\n2.治水（破题人：鲁宁；主攻科室：城管办）。\n"),
              (Lines{"破题人 responsible_person 2", "主攻科室 lead_unit 2"}));
    EXPECT_EQ(
        found("1.修堤。主攻科室：征收办；病灶：堤薄。\n2.治水。主攻科室：城管办；病灶：水脏。\n3.植树。主攻科室：民政办；病灶：树少。\n"),
        (Lines{"主攻科室 lead_unit 3", "病灶 field 3"}));
    EXPECT_EQ(found("1.修堤，难点：堤薄。\n2.治水，难点：水脏。\n3.植树，难点：树少。\n"), Lines{}); // a field opens its line
}

TEST(OwnLabels, campaign_list_behind_signs_and_worded_numbers)
{
    const Document document =
        shown::document("临川街道2025年“攻坚破难”清单\n\n甲、城市更新\n▲难题一 南门片区征收\n　症结：剩余12户未签约。\n"
                        "　破题人：副主任沈岳\n　主攻科室：征收办、城建办\n　助攻科室：司法所\n　交卷时间：9月30日前\n"
                        "▲难题二 停车位不足\n　症结：夜间缺口300个。\n　破题人：城管办主任鲁宁\n　主攻科室：城管办\n　助攻科室：各社区\n"
                        "　交卷时间：11月底\n乙、民生服务\n▲难题三 老年食堂覆盖\n　症结：仅覆盖3个社区。\n"
                        "　破题人：副书记叶青\n　主攻科室：民政办\n　交卷时间：年底前\n");
    EXPECT_EQ(shown::tasks(document),
              (Lines{"甲/一: 南门片区征收 <- responsible_person 破题人: 沈岳 (person, 副主任); lead_unit 主攻科室: 征收办, 城建办; "
                     "cooperating_unit 助攻科室: 司法所",
                     "甲/二: 停车位不足 <- responsible_person 破题人: 鲁宁 (person, 城管办主任); lead_unit 主攻科室: 城管办; "
                     "cooperating_unit 助攻科室: 各社区 (collective)",
                     "乙/三: 老年食堂覆盖 <- responsible_person 破题人: 叶青 (person, 副书记); lead_unit 主攻科室: 民政办"}));
    EXPECT_EQ(fields(document), (Lines{"甲/一 症结=剩余12户未签约。", "甲/二 症结=夜间缺口300个。", "乙/三 症结=仅覆盖3个社区。"}));
    EXPECT_EQ(deadlines(document), (Lines{"甲/一 9月30日前", "甲/二 11月底", "乙/三 年底前"}));
    for (const Task& task : document.tasks) EXPECT_TRUE(task.targets.empty()) << task.key; // what is wrong is no goal
    EXPECT_EQ(told(document), 5U);                                                         // each label once
}

TEST(OwnLabels, numbers_count_where_the_label_asks_for_them)
{
    const Document document =
        shown::document("江北区清单\n1.修堤。\n病灶：渗漏5处。\n破解举措：新建泵站2座。\n责任单位：区水务局\n2.治水。\n病灶：排口9个。\n"
                        "破解举措：新建管网3公里。\n责任单位：区水务局\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    ASSERT_EQ(document.tasks[0].targets.size(), 1U);
    EXPECT_EQ(shown::words(document.content, document.tasks[0].targets[0].span), "新建泵站2座");
    EXPECT_EQ(fields(document).size(), 4U);
}

TEST(OwnLabels, blocks_without_words_of_their_own)
{
    const Document document =
        shown::document("江北街道清单\n难题：南门片区征收\n破题人：沈岳\n主攻科室：征收办\n难题：停车位不足\n破题人：鲁宁\n"
                        "主攻科室：城管办\n难题：老年食堂\n破题人：叶青\n主攻科室：民政办\n");
    EXPECT_EQ(shown::tasks(document), (Lines{"-: 南门片区征收 <- responsible_person 破题人: 沈岳 (person); lead_unit 主攻科室: 征收办",
                                             "-#2: 停车位不足 <- responsible_person 破题人: 鲁宁 (person); lead_unit 主攻科室: 城管办",
                                             "-#3: 老年食堂 <- responsible_person 破题人: 叶青 (person); lead_unit 主攻科室: 民政办"}));
}

TEST(OwnLabels, a_lexicon_of_the_caller_settles_them)
{
    const std::string content = "江北街道清单\n1.修堤。\n跑腿人：沈岳\n2.治水。\n跑腿人：鲁宁\n3.植树。\n跑腿人：叶青\n";
    EXPECT_EQ(shown::document(content).tasks.size(), 0U);
    const Lexicon mine = extend(Lexicon::builtin(), R"({"labels":[{"term":"跑腿人","means":"responsible_person"}]})");
    const Document document = shown::document(content, mine);
    EXPECT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(told(document), 0U);
    EXPECT_EQ(document.lexicon_sha256, mine.sha256());
}

TEST(OwnLabels, a_gap_stands_for_the_colon_where_the_values_bear_it_out)
{
    const auto list = [](const std::string& label, const Lines& values) {
        std::string content = "江北街道重点工作清单\n";
        for (std::size_t i = 0; i < values.size(); ++i)
            content += std::to_string(i + 1) + ".加固河堤第" + std::to_string(i + 1) + "段。\n" + label + values[i] + "\n";
        return found(content);
    };
    const Lines times{"10月底前", "年底前", "11月30日前"};
    EXPECT_EQ(list("揭榜　", kOffices), (Lines{"揭榜 responsible_unit 3"}));
    EXPECT_EQ(list("陪榜\t", kOffices), (Lines{"陪榜 cooperating_unit 3"}));
    EXPECT_EQ(list("限期  ", times), (Lines{"限期 deadline 3"}));
    EXPECT_EQ(list("限期：", times), (Lines{"限期 deadline 3"}));
    EXPECT_EQ(list("揭榜 ", kOffices), Lines{});                                       // one blank stands anywhere
    EXPECT_EQ(list("症结　", {"缺口300个", "无人签约", "雨天积水"}), Lines{});         // what a field says, prose says too
    EXPECT_EQ(list("揭榜　", {"征收办　6月", "城管办　7月", "民政办　8月"}), Lines{}); // cells of a table
    EXPECT_EQ(list("单位　", kOffices), Lines{});
}

TEST(OwnLabels, prose_and_meetings_stay_as_they_are)
{
    for (const std::string content :
         {"一、防汛\n会议要求：压实责任。\n二、抗旱\n会议要求：备足物资。\n三、供水\n会议要求：保障用水。\n",
          "1.第一场\n时间：2024年3月1日\n地点：会议室\n2.第二场\n时间：2024年3月2日\n地点：礼堂\n3."
          "第三场\n时间：2024年3月3日\n地点：广场\n",
          "（一）综合组\n组长：张远\n成员：李峰、王珂\n（二）宣传组\n组长：赵敏\n成员：钱进\n（三）保障组\n组长：孙宁\n成员：周立\n",
          "1.石门乡\n东岭村：1.1万亩\n2.河口乡\n东岭村：2万亩\n3.南坪乡\n东岭村：3万亩\n"}) {
        const Document document = shown::document("江北区工作通报\n" + content);
        for (const Task& task : document.tasks) EXPECT_TRUE(task.roles.empty()) << content;
        EXPECT_EQ(told(document), 0U) << content;
    }
}

TEST(OwnLabels, rare_characters_are_passed) { EXPECT_EQ(found("二〇一六年三月〇一日，㐀㐁：修堤。\n〇：〇\n"), Lines{}); }

TEST(OwnLabels, hostile_lines_cost_what_others_do)
{
    std::string content;
    for (int i = 0; i < 20000; ++i) content += "难点" + std::string(i % 2 == 0 ? "甲" : "乙") + "：：：难点：\n";
    EXPECT_LE(found(content).size(), 40U);
    EXPECT_EQ(found(std::string(30000, '\n')), Lines{});
    std::string brackets;
    for (int i = 0; i < 20000; ++i) brackets += "【";
    EXPECT_EQ(found(brackets + "\n" + brackets), Lines{});
}

TEST(OwnLabels, a_short_kind_of_office_is_a_label_only_where_it_says_who_does_what)
{
    EXPECT_EQ(meaning("责任处", {"综合处", "建设处、财务处", "督导处"}), "responsible_unit");
    EXPECT_EQ(meaning("成员单位", {"市发改局、市财政局", "市水务局", "市林业局"}), "cooperating_unit");
    for (const std::string office : {"督查科", "协调处", "配合组"})
        EXPECT_EQ(found("江北街道重点工作清单\n1." + office + "：加固河堤。\n2." + office + "：清理河道。\n3." + office + "：加强巡查。\n"),
                  Lines{})
            << office;
}

TEST(OwnLabels, on_one_line_with_the_indents_left)
{
    const std::string groups =
        "江北市应急预案工作组职责如下。　　（一）污染处置组。由市环保局牵头，市公安局参加。　　主要职责：收集数据，开展研判，"
        "切断污染源。　　（二）应急监测组。由市水利局牵头，市住建局参加。　　主要职责：制定监测方案，分析监测数据，提出建议。　"
        "　（三）医学救援组。由市卫健委牵头，市药监局参加。　　主要职责：组织医疗救治，开展心理援助，指导洗消工作。\n";
    EXPECT_EQ(found(groups), Lines{"主要职责 asked 3"});
    EXPECT_EQ(fields(shown::document(groups)),
              (Lines{"一 主要职责=收集数据，开展研判，切断污染源。", "二 主要职责=制定监测方案，分析监测数据，提出建议。",
                     "三 主要职责=组织医疗救治，开展心理援助，指导洗消工作。"}));
    EXPECT_EQ(
        found("江北市通知。　　一、加固河堤。落实责任：层层压实，做好巡查防守工作。　　二、清理河道。清理垃圾，保障行洪畅通。　　三、植树。"
              "美化环境，提高覆盖。\n"),
        Lines{});
}

TEST(OwnLabels, those_who_do_it)
{
    const auto roles = [](const std::string& label) {
        const Document document =
            shown::document("江北市2024年重点项目\n1.新建水厂\n" + label + "：市水务局\n2.改造小区\n" + label + "：市住建局\n");
        std::string all;
        for (const Task& task : document.tasks) all += shown::roles(document, task) + '|';
        return all;
    };
    EXPECT_EQ(roles("主体"), "responsible_unit 主体: 市水务局|responsible_unit 主体: 市住建局|");
    EXPECT_EQ(roles("单位").find("responsible_unit"), std::string::npos); // anybody's
}

// The value decides that it is told: nobody reads offices behind a word that no lexicon has.
TEST(OwnLabels, offices_behind_an_unknown_word_are_told)
{
    const auto told = [](const std::string& label, const std::vector<std::string>& values) {
        std::string text = "江北县2025年重点工作任务分解\n";
        for (std::size_t i = 0; i < values.size(); ++i) text += std::to_string(i + 1) + ".加固堤防。\n" + label + "：" + values[i] + "\n";
        return shown::has_code(shown::document(text), "label_not_known");
    };
    EXPECT_TRUE(told("拍板方", {"县应急局", "县住建局", "县水务局"}));
    EXPECT_TRUE(told("主攻手", {"县应急局", "县住建局", "县水务局"}));
    EXPECT_FALSE(told("拍板方", {"5月动工", "6月动工", "7月动工"}));
    EXPECT_FALSE(told("责任单位", {"县应急局", "县住建局", "县水务局"})); // known
    const Document document = shown::document(
        "江北县2025年重点工作任务分解\n1.加固堤防。\n拍板方：县应急局\n2.新建泵站。\n拍板方：县住建局\n3.清理河道。\n拍板方：县水务局\n");
    EXPECT_FALSE(shown::has_code(document, "unreadable_party")); // no line of offices either
}

// 时间 says nothing of the item in a notice of a meeting; where its values are times to answer in, it says by when.
TEST(OwnLabels, times_of_blocks_of_labels)
{
    const auto read = [](const std::string& first, const std::string& who, const std::vector<std::string>& times) {
        std::string text = "江北县2025年重点任务\n";
        for (const std::string& time : times) text += first + "：新建泵站2座\n" + who + "：县水务局\n时间：" + time + "\n";
        std::string all;
        for (const Task& task : shown::document(text).tasks)
            all += std::to_string(task.roles.size()) + std::to_string(task.deadlines.size()) + '|';
        return all;
    };
    for (const std::string first : {"任务", "任务名称"})
        for (const std::string who : {"责任单位", "牵头", "负责"})
            EXPECT_EQ(read(first, who, {"6月底前", "9月底前", "年底前"}), "11|11|11|") << first << who;
    EXPECT_EQ(read("任务名称", "责任单位", {"6月8日9时", "6月9日9时", "7月1日9时"}).find("11"), std::string::npos);
}

TEST(OwnLabels, offices_behind_an_unknown_word_in_the_line_are_told)
{
    const Document document = shown::document(
        "江北县2025年重点任务\n1.新建泵站2座。守阵人：县水务局\n2.修建道路3公里。守阵人：县住建局\n3.引进项目10个。守阵人：县工信局\n");
    EXPECT_TRUE(shown::has_code(document, "label_not_known"));
}

// Labels of roles for a value: the label in front of them only says that they follow, and its line is no text of the item.
TEST(OwnLabels, what_stands_over_labels_of_roles)
{
    const auto read = [](const std::string& label, const std::vector<std::string>& values) {
        std::string text = "江北县2025年重点任务\n";
        for (std::size_t i = 0; i < values.size(); ++i)
            text += std::to_string(i + 1) + ".新建泵站2座。\n" + label + "：" + values[i] + "\n";
        const Document document = shown::document(text);
        std::string all = shown::has_code(document, "label_not_known") ? "told " : "";
        for (const Task& task : document.tasks) all += std::to_string(task.roles.size()) + std::to_string(task.targets.size()) + '|';
        return all;
    };
    for (const std::string label : {"包抓情况", "责任清单", "责任落实"}) {
        EXPECT_EQ(read(label, {"牵头领导 何建国；责任单位 县交通局", "牵头领导 李梅；责任单位 县水务局"}), "21|21|") << label;
        EXPECT_EQ(read(label, {"牵头领导：何建国；责任单位：县交通局", "牵头领导：李梅；责任单位：县水务局"}), "21|21|") << label;
    }
    EXPECT_EQ(read("包抓情况", {"县交通局已进场", "县水务局已进场"}), "told 01|01|"); // a field
    EXPECT_EQ(read("包抓情况", {"责任单位重视", "责任单位重视"}), "told 01|01|");
    // a label of its own behind ；, closed by a blank
    EXPECT_EQ(read("责任清单", {"牵头领导 何建国；主抓股室 公路股", "牵头领导 李梅；主抓股室 运输股"}), "told 21|21|");
    EXPECT_EQ(read("责任清单", {"牵头领导 何建国；李梅", "牵头领导 李梅；何建国"}), "11|11|");
}
