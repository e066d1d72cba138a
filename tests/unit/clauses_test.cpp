// The grammar of role clauses in each setting, what is none, and all small strings of its words.
#include "extract/roles.hpp"
#include "outline/clauses/clauses.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace zeren;
using outline::Setting;

std::string read(const std::string& text, Setting setting)
{
    const auto clause = outline::read_clause(text, shown::whole(text), setting, shown::tables());
    return clause ? shown::piece(text, *clause) : "";
}

std::string read_leading(const std::string& text)
{
    const auto clause = outline::read_leading_clause(text, shown::whole(text), shown::tables());
    return clause ? shown::piece(text, *clause) + '|' + text.substr(clause->span.end) : "";
}

struct Case {
    std::string text;
    std::string read;
};

void expect_all(Setting setting, const std::vector<Case>& cases)
{
    for (const auto& [text, expected] : cases) EXPECT_EQ(read(text, setting), expected) << text;
}

// All that must hold of a clause whatever it was read from: spans inside, lists in order, every party verbatim and not empty.
void expect_sound(const std::string& text, const outline::Piece& clause)
{
    const Span whole = shown::whole(text);
    ASSERT_TRUE(whole.holds(clause.span)) << text;
    for (const outline::Duty& duty : clause.duties) {
        ASSERT_TRUE(whole.holds(duty.list)) << text;
        ASSERT_TRUE(!duty.label || (whole.holds(*duty.label) && !duty.label->empty())) << text;
    }
    for (const auto& time : clause.deadlines) ASSERT_TRUE(whole.holds(time.value)) << text;
    const auto set = extract::read_roles(text, {clause}, shown::tables());
    for (const Role& role : set.roles) {
        ASSERT_FALSE(role.parties.empty()) << text;
        ASSERT_TRUE(whole.holds(role.span)) << text;
        for (const Party& party : role.parties) {
            ASSERT_TRUE(role.span.holds(party.span)) << text;
            ASSERT_FALSE(party.span.empty()) << text;
            const std::string words = shown::words(text, party.span);
            ASSERT_FALSE(words.starts_with("、") || words.starts_with("，") || words.ends_with("、") || words.ends_with("，")) << text;
        }
    }
}

// Calls `visit` with every string of up to `longest` of `words`.
template <typename Visit>
void for_each_string(const std::vector<std::string>& words, int longest, Visit visit)
{
    std::vector<std::string> strings = {""};
    for (int length = 1; length <= longest; ++length) {
        std::vector<std::string> longer;
        longer.reserve(strings.size() * words.size());
        for (const std::string& begin : strings) {
            for (const std::string& word : words) longer.push_back(begin + word);
        }
        for (const std::string& one : longer) visit(one);
        strings = std::move(longer);
    }
}

} // namespace

TEST(Clauses, a_list_and_its_verb)
{
    const std::vector<Case> cases = {
        {"市水务局牵头", "<lead_unit 牵头: 市水务局>"},
        {"市水务局负责", "<responsible_unit 负责: 市水务局>"},
        {"市水务局、市林业局负责落实", "<responsible_unit 负责落实: 市水务局、市林业局>"},
        {"市水务局牵头，市林业局配合", "<lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局>"},
        {"市水务局牵头,市林业局、各县区配合", "<lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局、各县区>"},
        {"市水务局牵头；市林业局配合", "<lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局>"},
        {"市水务局牵头、市林业局配合", "<lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局>"},
        {"由市水务局牵头，市林业局配合", "<lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局>"},
        {"市水务局牵头，市林业局、市财政局负责，各县区配合",
         "<lead_unit 牵头: 市水务局; responsible_unit 负责: 市林业局、市财政局; cooperating_unit 配合: 各县区>"},
        {"市水务局指导", "<supervising_unit 指导: 市水务局>"},
    };
    expect_all(Setting::bracket, cases);
    for (std::size_t i = 0; i + 1 < cases.size(); ++i) EXPECT_EQ(read(cases[i].text, Setting::sentence), cases[i].read) << cases[i].text;
}

TEST(Clauses, adverbs_stand_outside_list_and_verb)
{
    expect_all(Setting::bracket, {{"市水务局、市林业局按职责分工负责", "<responsible_unit 负责: 市水务局、市林业局>"},
                                  {"市水务局牵头，各县区分别负责", "<lead_unit 牵头: 市水务局; responsible_unit 负责: 各县区>"},
                                  {"市水务局、市林业局共同牵头", "<lead_unit 牵头: 市水务局、市林业局>"},
                                  {"各县区按职责分工", "<responsible_unit: 各县区>"},
                                  {"市水务局牵头，各县区按职责分工", "<lead_unit 牵头: 市水务局; responsible_unit: 各县区>"}});
}

TEST(Clauses, a_time_is_no_party)
{
    expect_all(Setting::bracket,
               {{"市水务局牵头，6月底前完成", "<lead_unit 牵头: 市水务局; @6月底前>"},
                {"市水务局负责，2022年12月底前", "<responsible_unit 负责: 市水务局; @2022年12月底前>"},
                {"市水务局牵头，市林业局配合，长期坚持", "<lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局; @长期坚持>"},
                {"6月底前完成，市水务局负责", "<responsible_unit 负责: 市水务局; @6月底前>"},
                {"市水务局负责；完成时限：6月底前", "<responsible_unit 负责: 市水务局; 完成时限@6月底前>"}});
}

// Behind a semicolon a label's list goes on with parties that nothing else claims.
TEST(Clauses, a_time_with_other_work_behind_it_is_kept)
{
    expect_all(Setting::bracket,
               {{"市水务局牵头，市林业局配合，6月底前出台办法", "<lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局; @6月底前>"},
                {"市水务局牵头负责，6月底前发放完毕", "<lead_unit 牵头负责: 市水务局; @6月底前>"},
                {"市水务局负责，年底前见成效", "<responsible_unit 负责: 市水务局; @年底前>"},
                {"责任单位：市水务局；完成时限：持续推进", "<responsible_unit 责任单位: 市水务局; 完成时限@持续推进>"},
                {"市水务局负责，出台办法", "<responsible_unit 负责: 市水务局>"},
                {"市水务局负责，重点抓好6月底前的任务", "<responsible_unit 负责: 市水务局>"}});
}

TEST(Clauses, a_semicolon_inside_a_list)
{
    expect_all(
        Setting::bracket,
        {{"责任单位：市水务局、市林业局等；各县区", "<responsible_unit 责任单位: 市水务局、市林业局等；各县区>"},
         {"牵头单位：市水务局；市林业局；市财政局", "<lead_unit 牵头单位: 市水务局；市林业局；市财政局>"},
         {"责任单位：市水务局；各县区；完成时限：6月底前", "<responsible_unit 责任单位: 市水务局；各县区; 完成时限@6月底前>"},
         {"牵头单位：市水务局；各县区配合", "<lead_unit 牵头单位: 市水务局; cooperating_unit 配合: 各县区>"},
         {"牵头单位：市水务局；责任单位：各县区；各乡镇", "<lead_unit 牵头单位: 市水务局; responsible_unit 责任单位: 各县区；各乡镇>"},
         {"责任单位：市水务局；6月底前完成", "<responsible_unit 责任单位: 市水务局; @6月底前>"},
         {"责任单位：市水务局；服务：各县区", "<responsible_unit 责任单位: 市水务局>"},
         {"责任单位：市水务局；长期坚持", "<responsible_unit 责任单位: 市水务局; @长期坚持>"}});
}

TEST(Clauses, labels_with_colons)
{
    expect_all(Setting::bracket,
               {{"责任单位：市水务局", "<responsible_unit 责任单位: 市水务局>"},
                {"牵头单位：市水务局；责任单位：各县区", "<lead_unit 牵头单位: 市水务局; responsible_unit 责任单位: 各县区>"},
                {"牵头单位:市水务局，责任单位:各县区", "<lead_unit 牵头单位: 市水务局; responsible_unit 责任单位: 各县区>"},
                {"牵头单位：市水务局 责任单位：各县区", "<lead_unit 牵头单位: 市水务局; responsible_unit 责任单位: 各县区>"},
                {"责 任 单 位：市水务局", "<responsible_unit 责 任 单 位: 市水务局>"},
                {"主办：市水务局；协办：市林业局", "<responsible_unit 主办: 市水务局; cooperating_unit 协办: 市林业局>"},
                {"责任单位：市水务局；完成时限：6月底前", "<responsible_unit 责任单位: 市水务局; 完成时限@6月底前>"}});
}

TEST(Clauses, verbs_in_the_value_of_a_label)
{
    expect_all(Setting::bracket,
               {{"责任单位：市水务局牵头，市林业局配合", "<lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局>"},
                {"责任单位：市水务局牵头，市林业局等部门分工负责", "<lead_unit 牵头: 市水务局; responsible_unit 负责: 市林业局等部门>"},
                {"责任单位：市水务局、市林业局按职责分工负责", "<responsible_unit 责任单位: 市水务局、市林业局>"}});
}

TEST(Clauses, who_has_the_work_in_his_portfolio_is_a_leader)
{
    expect_all(Setting::bracket,
               {{"何强分管，村建办负责", "<responsible_leader 分管: 何强; responsible_unit 负责: 村建办>"},
                {"副镇长何强分管，村建办负责，各村配合",
                 "<responsible_leader 分管: 副镇长何强; responsible_unit 负责: 村建办; cooperating_unit 配合: 各村>"},
                {"副镇长何强具体抓，水利站落实", "<responsible_leader 具体抓: 副镇长何强; responsible_unit 落实: 水利站>"}});
    EXPECT_EQ(read("何强分管教育、卫生工作", Setting::sentence), "");
    EXPECT_EQ(read("按分管领域负责", Setting::bracket), "");
}

TEST(Clauses, a_short_name_may_end_in_a_verb)
{
    expect_all(Setting::bracket, {{"责任单位：教育局、公安局、市场监管", "<responsible_unit 责任单位: 教育局、公安局、市场监管>"},
                                  {"牵头单位：市场监管；配合单位：卫健、应急管理",
                                   "<lead_unit 牵头单位: 市场监管; cooperating_unit 配合单位: 卫健、应急管理>"},
                                  {"责任单位：市农业农村局农产品质量监管", "<responsible_unit 责任单位: 市农业农村局农产品质量监管>"},
                                  {"责任单位：规划、信访督导", "<responsible_unit 责任单位: 规划、信访督导>"},
                                  {"责任单位：自然资源、统筹协调", "<responsible_unit 责任单位: 自然资源、统筹协调>"},
                                  {"市场监管负责，农业农村配合", "<responsible_unit 负责: 市场监管; cooperating_unit 配合: 农业农村>"},
                                  {"公安、市场监管、城管按职责分工负责", "<responsible_unit 负责: 公安、市场监管、城管>"},
                                  {"公安、信访督导、城管按职责分工负责", "<responsible_unit 负责: 公安、信访督导、城管>"}});
    expect_all(Setting::bracket,
               {{"责任单位：市水务局，市纪委监督", "<responsible_unit 责任单位: 市水务局; supervising_unit 监督: 市纪委>"},
                {"市水务局牵头，市纪委监督", "<lead_unit 牵头: 市水务局; supervising_unit 监督: 市纪委>"}});
}

TEST(Clauses, what_was_and_which_ones_are_meant_hand_out_nothing)
{
    for (const std::string clause : {"原由市林业局负责", "往年由市林业局牵头", "去年市林业局牵头，市财政局配合"})
        expect_all(Setting::bracket, {{clause, ""}});
    for (const std::string clause : {"对城关镇负责的项目，加强督查", "针对市住建局负责的工作，提出意见", "梳理市直部门负责的事项，形成清单",
                                     "配合市纪委牵头的项目，开展检查", "城关镇负责的项目进度滞后"})
        expect_all(Setting::sentence, {{clause, ""}});
    expect_all(Setting::bracket, {{"市卫健局负责，市商务局配合，监督各市场业主执行《条例》", ""}});
}

TEST(Clauses, with_opens_units_that_cooperate)
{
    expect_all(Setting::bracket,
               {{"市水务局会同市林业局负责落实", "<responsible_unit 负责落实: 市水务局; cooperating_unit 会同: 市林业局>"},
                {"市水务局牵头，会同市林业局、各县区落实", "<lead_unit 牵头: 市水务局; cooperating_unit 会同: 市林业局、各县区>"}});
}

TEST(Clauses, rules_end_a_clause)
{
    expect_all(Setting::bracket,
               {{"市水务局、市林业局负责。列第一位者为牵头单位，下同", "<responsible_unit 负责: 市水务局、市林业局; #first_is_lead>"},
                {"市水务局负责，以下均需市水务局落实，不再列出", "<responsible_unit 负责: 市水务局; #adds_party>"}});
}

TEST(Clauses, brackets_and_quotes_inside_belong_to_names)
{
    expect_all(Setting::bracket, {{"各县（市、区）人民政府负责", "<responsible_unit 负责: 各县（市、区）人民政府>"},
                                  {"“两山，负责”专班牵头", "<lead_unit 牵头: “两山，负责”专班>"},
                                  {"市水务局（牵头）、市林业局负责", "<responsible_unit 负责: 市水务局（牵头）、市林业局>"}});
}

TEST(Clauses, verbs_inside_names_are_none)
{
    expect_all(Setting::bracket, {{"市委组织部负责", "<responsible_unit 负责: 市委组织部>"},
                                  {"市市场监督管理局牵头", "<lead_unit 牵头: 市市场监督管理局>"},
                                  {"区重点项目推进办负责", "<responsible_unit 负责: 区重点项目推进办>"},
                                  {"就业指导中心配合", "<cooperating_unit 配合: 就业指导中心>"}});
}

TEST(Clauses, prose_is_no_clause)
{
    for (const std::string text :
         {"各单位要认真负责", "要牵头做好各项工作", "加强负责同志建设", "市水务局", "市水务局、市林业局", "各工程由一名领导牵头",
          "实行首问负责制", "落实主体责任", "市水务局要主动配合做好工作", "是由市水务局牵头的工作", "加固河堤", "6月底前完成",
          "责任单位要高度重视", "强化部门配合", "形成上下联动、协同配合", ""}) {
        EXPECT_EQ(read(text, Setting::sentence), "") << text;
    }
}

TEST(Clauses, brackets_that_explain_are_no_clause)
{
    for (const std::string text :
         {"含配合度调查", "不含市水务局", "负责制", "牵头", "负责", "配合", "、负责", "要求市水务局负责", "详见附件", "一期", "%"}) {
        EXPECT_EQ(read(text, Setting::bracket), "") << text;
    }
}

TEST(Clauses, a_sentence_needs_doers_that_look_like_parties)
{
    EXPECT_EQ(read("安全工作负责", Setting::sentence), "");
    EXPECT_EQ(read("由江北水厂牵头", Setting::sentence), "<lead_unit 牵头: 江北水厂>");
    EXPECT_EQ(read("市水务局负责统筹协调工作", Setting::sentence), "");
}

TEST(Clauses, fields_of_work_share_their_last_word)
{
    EXPECT_EQ(read_leading("商务、知识产权部门负责涉外保护"), "<leading responsible_unit 负责: 商务、知识产权部门>|涉外保护");
    EXPECT_EQ(read_leading("工商、新闻出版（版权）部门负责市场巡查"),
              "<leading responsible_unit 负责: 工商、新闻出版（版权）部门>|市场巡查");
    EXPECT_EQ(read_leading("改造河堤、清理部门负责的河道"), "");
    EXPECT_EQ(read_leading("负责商务、知识产权部门的保护"), "");
}

TEST(Clauses, a_doer_with_will_is_no_list)
{
    EXPECT_EQ(read("各牵头单位要切实履行牵头抓总、协调调度的责任", Setting::bracket), "");
    EXPECT_EQ(read_leading("各牵头单位要切实履行牵头抓总、协调调度的责任"), "");
    EXPECT_EQ(read("江北要素市场管理局牵头", Setting::bracket), "<lead_unit 牵头: 江北要素市场管理局>");
}

TEST(Clauses, behind_an_adverb_only_the_verb_that_touches_it_counts)
{
    EXPECT_EQ(read_leading("由市水务局会同市林业局抓紧出台推进方案"), "");
    EXPECT_EQ(read("市水务局、市林业局按职责分工，共同负责", Setting::bracket), "<responsible_unit 负责: 市水务局、市林业局>");
}

TEST(Clauses, what_stands_in_front_of_by_is_what_they_do)
{
    EXPECT_EQ(read("由市水务局负责实施5条管道，其他项目由市林业局负责实施，市应急局负责检查指导", Setting::bracket),
              "<responsible_unit 负责实施: 市水务局; responsible_unit 负责实施: 市林业局; supervising_unit 负责检查指导: 市应急局>");
    EXPECT_EQ(read("自由贸易试验区管委会负责", Setting::bracket), "<responsible_unit 负责: 自由贸易试验区管委会>");
    EXPECT_EQ(read("市水务局负责编制，江北公司作为业主单位，市林业局配合", Setting::bracket),
              "<responsible_unit 负责: 市水务局; other 作为业主单位: 江北公司; cooperating_unit 配合: 市林业局>");
}

TEST(Clauses, a_field_runs_on_over_commas_to_the_next_label)
{
    EXPECT_EQ(read("责任单位：市水务局；适用范围：各县区，以下除标注的以外，适用范围均为各县区", Setting::bracket),
              "<responsible_unit 责任单位: 市水务局; 适用范围=各县区，以下除标注的以外，适用范围均为各县区>");
    EXPECT_EQ(read("适用范围：各县区，责任单位：市水务局", Setting::bracket), "<responsible_unit 责任单位: 市水务局; 适用范围=各县区>");
}

TEST(Clauses, leading_clauses_end_at_their_comma)
{
    EXPECT_EQ(read_leading("由市水务局牵头，市林业局配合，加固河堤"),
              "<leading lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局>|加固河堤");
    EXPECT_EQ(read_leading("市水务局牵头，加固河堤"), "<leading lead_unit 牵头: 市水务局>|加固河堤");
    EXPECT_EQ(read_leading("由市水务局负责，清理河道，加固河堤"), "<leading responsible_unit 负责: 市水务局>|清理河道，加固河堤");
}

TEST(Clauses, sentences_without_a_leading_clause)
{
    for (const std::string text : {"加固河堤，市水务局牵头", "加固河堤，清理河道", "要牵头做好工作，加固河堤",
                                   "市水务局会同市林业局加强巡查", "实行首问负责制，加固河堤", ""}) {
        EXPECT_EQ(read_leading(text), "") << text;
    }
}

TEST(Clauses, all_small_strings_are_read_soundly)
{
    const std::vector<std::string> words = {"A局", "B局", "、", "，", "牵头", "负责", "配合", "等"};
    int read = 0;
    for_each_string(words, 6, [&](const std::string& text) {
        for (const Setting setting : {Setting::bracket, Setting::sentence}) {
            if (const auto clause = outline::read_clause(text, shown::whole(text), setting, shown::tables())) {
                ++read;
                expect_sound(text, *clause);
            }
        }
        if (const auto clause = outline::read_leading_clause(text, shown::whole(text), shown::tables())) expect_sound(text, *clause);
    });
    EXPECT_GT(read, 1000);
}

TEST(Clauses, small_strings_in_brackets_are_read_soundly)
{
    const std::vector<std::string> words = {"A局", "（", "）", "牵头单位", "：", "；", "会同", "由", "6月底前"};
    for_each_string(words, 5, [&](const std::string& text) {
        for (const Setting setting : {Setting::bracket, Setting::sentence}) {
            const auto clause = outline::read_clause(text, shown::whole(text), setting, shown::tables());
            if (!clause) continue;
            const Span whole = shown::whole(text);
            for (const outline::Duty& duty : clause->duties) ASSERT_TRUE(whole.holds(duty.list)) << text;
            (void)extract::read_roles(text, {*clause}, shown::tables());
        }
    });
}

TEST(Clauses, long_clauses_are_read_whole)
{
    std::string text;
    for (int i = 0; i < 500; ++i) text += "市水务局、";
    const auto clause = outline::read_clause(text + "市林业局牵头", shown::whole(text + "市林业局牵头"), Setting::bracket, shown::tables());
    ASSERT_TRUE(clause.has_value());
    EXPECT_EQ(clause->duties.size(), 1U);
    for (const std::string part : {"牵头，", "（", "责任单位：", "市水务局牵头，", "由", "会同", "等", "按职责分工"}) {
        std::string many;
        for (int i = 0; i < 300; ++i) many += part;
        (void)outline::read_clause(many, shown::whole(many), Setting::bracket, shown::tables());
        (void)outline::read_clause(many, shown::whole(many), Setting::sentence, shown::tables());
        (void)outline::read_leading_clause(many, shown::whole(many), shown::tables());
    }
}

TEST(Clauses, an_adverb_counts_only_where_the_name_ends)
{
    expect_all(Setting::bracket, {{"市依法治税办公室、市联合收割机协会负责", "<responsible_unit 负责: 市依法治税办公室、市联合收割机协会>"},
                                  {"市水务局、市林业局分别负责", "<responsible_unit 负责: 市水务局、市林业局>"},
                                  {"市水务局、市林业局按职责分工负责", "<responsible_unit 负责: 市水务局、市林业局>"}});
}

TEST(Clauses, with_opens_units_right_behind_a_verb)
{
    expect_all(Setting::bracket, {{"市水务局牵头会同市林业局", "<lead_unit 牵头: 市水务局; cooperating_unit 会同: 市林业局>"},
                                  {"市水务局牵头并负责", "<lead_unit 牵头: 市水务局>"}});
}

TEST(Clauses, a_time_behind_the_comma_ends_a_labelled_list)
{
    expect_all(Setting::bracket,
               {{"参与部门：市水利局、市林业局，2024年底前完成", "<cooperating_unit 参与部门: 市水利局、市林业局; @2024年底前>"},
                {"责任单位：市水利局，市林业局", "<responsible_unit 责任单位: 市水利局，市林业局>"},
                {"责任单位：市场监管所、河东社区", "<responsible_unit 责任单位: 市场监管所、河东社区>"}});
}

TEST(Clauses, seasons_are_times)
{
    expect_all(Setting::bracket,
               {{"市水务局负责，汛期前完成", "<responsible_unit 负责: 市水务局; @汛期前>"},
                {"市教育局负责，秋季学期开学前", "<responsible_unit 负责: 市教育局; @秋季学期开学前>"},
                {"市水务局负责，年底前由市林业局配合", "<responsible_unit 负责: 市水务局; cooperating_unit 配合: 市林业局; @年底前>"}});
}

TEST(Clauses, a_bare_list_with_a_time_behind_it)
{
    expect_all(Setting::bracket,
               {{"市水务局、各县区，持续推进", "<responsible_unit: 市水务局、各县区; @持续推进>"},
                {"市水务局牵头，市林业局配合，持续推进", "<lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局; @持续推进>"},
                {"市水务局、市林业局推进", "<responsible_unit 推进: 市水务局、市林业局>"},
                {"一期，持续推进", ""}});
}

TEST(Clauses, a_label_without_colon_hides_no_word_of_a_clause)
{
    EXPECT_EQ(read("市水务局等部门分工负责", Setting::bracket), "<responsible_unit 负责: 市水务局等部门>");
    EXPECT_EQ(read("部门分工：市水务局负责", Setting::bracket), "<responsible_unit 负责: 市水务局>");
}
