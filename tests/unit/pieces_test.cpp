// A paragraph as its pieces: prose, clauses, labelled values, in the order of the text.
#include "outline/clauses/bare_brackets.hpp"
#include "outline/clauses/pieces.hpp"
#include "outline/segments.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

std::string read(const std::string& text)
{
    std::vector<std::string> parts;
    for (const auto& piece : outline::find_pieces(text, shown::whole(text), shown::tables())) parts.push_back(shown::piece(text, piece));
    return shown::joined(parts);
}

struct Case {
    std::string text;
    std::string read;
};

void expect_all(const std::vector<Case>& cases)
{
    for (const auto& [text, expected] : cases) EXPECT_EQ(read(text), expected) << text;
}

// The pieces of each paragraph, after bare brackets were looked at over the whole text.
std::vector<std::string> read_notice(const std::string& content)
{
    const Text text = shown::text(content);
    auto segments = outline::find_segments(text, shown::tables());
    for (auto& segment : segments) segment.pieces = outline::find_pieces(text.content, segment.body, shown::tables());
    outline::read_bare_brackets(text.content, segments, shown::tables());
    std::vector<std::string> lines;
    for (const auto& segment : segments) {
        std::vector<std::string> parts;
        for (const auto& piece : segment.pieces) parts.push_back(shown::piece(text.content, piece));
        lines.push_back(shown::joined(parts));
    }
    return lines;
}

} // namespace

TEST(Pieces, a_closing_bracket_in_each_of_its_shapes)
{
    const std::string clause = "<lead_unit 牵头: 市水务局>";
    expect_all({{"加固河堤。（市水务局牵头）", "加固河堤。 | " + clause},
                {"加固河堤（市水务局牵头）。", "加固河堤 | " + clause},
                {"加固河堤。(市水务局牵头)", "加固河堤。 | " + clause},
                {"加固河堤。〔市水务局牵头〕", "加固河堤。 | " + clause},
                {"加固河堤。[市水务局牵头]", "加固河堤。 | " + clause},
                {"加固河堤。【市水务局牵头】", "加固河堤。 | " + clause},
                {"加固河堤。（市水务局牵头)", "加固河堤。 | " + clause},
                {"加固河堤。（市水务局牵头", "加固河堤。 | " + clause},
                {"加固河堤。（市水务局牵头）；", "加固河堤。 | " + clause},
                {"加固河堤；（市水务局牵头）", "加固河堤； | " + clause}});
}

TEST(Pieces, several_clauses_part_the_sentences)
{
    expect_all({{"加固河堤。（市水务局牵头）清理河道。（市林业局负责）",
                 "加固河堤。 | <lead_unit 牵头: 市水务局> | 清理河道。 | <responsible_unit 负责: 市林业局>"},
                {"加固河堤。（市水务局牵头）清理河道。", "加固河堤。 | <lead_unit 牵头: 市水务局> | 清理河道。"},
                {"加固河堤。（市水务局牵头）（6月底前完成）", "加固河堤。 | <lead_unit 牵头: 市水务局> | （6月底前完成）"}});
}

TEST(Pieces, sentences_that_are_clauses)
{
    expect_all({{"加固河堤。由市水务局牵头，市林业局配合。", "加固河堤。 | <lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局>"},
                {"加固河堤。市水务局负责。", "加固河堤。 | <responsible_unit 负责: 市水务局>"},
                {"由市水务局牵头，市林业局配合，加固河堤。",
                 "<leading lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局> | 由市水务局牵头，市林业局配合，加固河堤。"}});
}

TEST(Pieces, labelled_lines)
{
    expect_all({{"责任单位：市水务局", "<responsible_unit 责任单位: 市水务局>"},
                {"责任单位:市水务局、市林业局。", "<responsible_unit 责任单位: 市水务局、市林业局>"},
                {"责 任 单 位：市水务局", "<responsible_unit 责 任 单 位: 市水务局>"},
                {"责\u3000任\u3000单\u3000位\u3000：市水务局", "<responsible_unit 责\u3000任\u3000单\u3000位: 市水务局>"},
                {"【责任单位】市水务局", "<responsible_unit 责任单位: 市水务局>"},
                {"【责任单位】：市水务局", "<responsible_unit 责任单位: 市水务局>"},
                {"責任單位：市水務局", "<responsible_unit 責任單位: 市水務局>"},
                {"牵头领导：李志远；牵头单位：市水务局", "<lead_leader 牵头领导: 李志远> | <lead_unit 牵头单位: 市水务局>"},
                {"牵头领导：李志远 牵头单位：市水务局", "<lead_leader 牵头领导: 李志远> | <lead_unit 牵头单位: 市水务局>"},
                {"完成时限：6月底前", "<完成时限@6月底前>"},
                {"责任单位：", "<responsible_unit 责任单位: >"}});
}

TEST(Pieces, labels_behind_a_sentence)
{
    expect_all({{"加固河堤。责任单位：市水务局。", "加固河堤。 | <responsible_unit 责任单位: 市水务局>"},
                {"加固河堤。牵头单位：市水务局，配合单位：各县区。",
                 "加固河堤。 | <lead_unit 牵头单位: 市水务局> | <cooperating_unit 配合单位: 各县区>"},
                {"加固河堤，责任单位市水务局，责任人李志远。",
                 "加固河堤 | <responsible_unit 责任单位: 市水务局> | <responsible_person 责任人: 李志远>"},
                {"加固河堤。责任单位：市水务局。清理河道。", "加固河堤。 | <responsible_unit 责任单位: 市水务局> | 清理河道。"}});
}

TEST(Pieces, fields_and_markers)
{
    expect_all({{"整改措施：立即清运。", "<field 整改措施=立即清运。>"},
                {"整改措施：立即清运。加强巡查。", "<field 整改措施=立即清运。加强巡查。>"},
                {"整改措施：立即清运。责任单位：市水务局", "<field 整改措施=立即清运。> | <responsible_unit 责任单位: 市水务局>"},
                {"具体措施：", "<marker>"},
                {"主要措施：", "<marker>"}});
}

TEST(Pieces, prose_that_only_holds_such_words)
{
    for (const std::string text : {"各责任单位要高度重视。", "牵头单位要制定细化方案，报市政府。", "加强部门协调配合。", "实行首问负责制。",
                                   "建设平台（部门协同监管平台）并开展应用。", "明确责任单位和责任人。", "推进河长制（含湖长制）。",
                                   "加固河堤（一期）。", "提升群众满意度（配合度）。", "公安部门要加强巡查。", "建立“谁主管、谁负责”机制。",
                                   "党委领导、政府负责、社会协同。", "对责任单位进行通报。"}) {
        EXPECT_EQ(read(text), text);
    }
}

TEST(Pieces, a_clause_may_be_the_end_of_its_sentence)
{
    expect_all(
        {{"新添保洁船4条，市水务局牵头，市林业局配合。", "新添保洁船4条 | <lead_unit 牵头: 市水务局; cooperating_unit 配合: 市林业局>"},
         {"新添保洁船4条；市水务局牵头。清理河道。", "新添保洁船4条； | <lead_unit 牵头: 市水务局> | 清理河道。"},
         {"新添保洁船4条、市水务局、市林业局负责,各区配合",
          "新添保洁船4条、 | <responsible_unit 负责: 市水务局、市林业局; cooperating_unit 配合: 各区>"}});
    for (const std::string text : {"完善机制，政府负责、社会协同。", "加强协作，市水务局要牵头抓总。",
                                   "明确分工，由专人负责，相关单位配合好。", "推进建设，市水务局负责日常管理，做好巡查。"}) {
        EXPECT_EQ(read(text), text);
    }
}

TEST(Pieces, names_behind_a_pointer_to_another_paper)
{
    expect_all(
        {{"责任领导：按《市政府领导工作分工》分工(林海峰、陈立群、许文杰)；", "<responsible_leader 责任领导: 林海峰、陈立群、许文杰>"},
         {"责任领导：按照《领导分工》分工（罗小珊）", "<responsible_leader 责任领导: 罗小珊>"}});
    EXPECT_EQ(read("责任领导：林海峰(常务)、陈立群"), "<responsible_leader 责任领导: 林海峰(常务)、陈立群>");
    EXPECT_EQ(read("责任单位：按《部门职责规定》分工(市水务局、市林业局)").find("责任单位: 市水务局"), std::string::npos);
}

TEST(Pieces, bare_brackets_count_where_the_notice_does_it_throughout)
{
    using Lines = std::vector<std::string>;
    EXPECT_EQ(read_notice("1.加固河堤（市水务局、市林业局）。\n2.清理河道（市林业局）。\n"),
              (Lines{"加固河堤 | <responsible_unit: 市水务局、市林业局>", "清理河道 | <responsible_unit: 市林业局>"}));
    EXPECT_EQ(read_notice("1.加固河堤（市水务局）。\n2.清理河道。\n3.加强巡查。\n"),
              (Lines{"加固河堤（市水务局）。", "清理河道。", "加强巡查。"}));
    EXPECT_EQ(read_notice("1.加固河堤（一期）。\n2.清理河道（二期）。\n"), (Lines{"加固河堤（一期）。", "清理河道（二期）。"}));
}

TEST(Pieces, doers_that_will_do_it_share_a_paragraph_out)
{
    const std::string first = "<leading responsible_unit: 市水务局>";
    const std::string second = "<leading responsible_unit: 市林业局、市应急局>";
    expect_all({{"市水务局要加固河堤。市林业局、市应急局要加强巡查，清理河道。",
                 first + " | 市水务局要加固河堤。 | " + second + " | 市林业局、市应急局要加强巡查，清理河道。"},
                {"强化协调。市水务局要加固河堤。市林业局、市应急局都要加强巡查。各县区要配合。",
                 "强化协调。 | " + first + " | 市水务局要加固河堤。 | " + second + " | 市林业局、市应急局都要加强巡查。各县区要配合。"},
                {"市水务局要加固河堤。清理河道。", first + " | 市水务局要加固河堤。清理河道。"},
                {"市水务局负责加固河堤。市林业局、市应急局要加强巡查。",
                 "<leading responsible_unit 负责: 市水务局> | 市水务局负责加固河堤。 | " + second + " | 市林业局、市应急局要加强巡查。"}});
    for (const std::string text :
         {"水务部门要加固河堤。清理河道。", "各县区要加强巡查。有关部门要积极配合。", "重点企业要落实责任。学校要开展演练。",
          "市水务局主要领导到场。市林业局要求整改。", "河堤要加固。河道要清理。", "市水务局要素齐全。市林业局需要支持。",
          "加强领导，市水务局要加固河堤。强化督查，市林业局要加强巡查。", "推进稀土行业兼并重组要坚持市场导向。"}) {
        EXPECT_EQ(read(text), text);
    }
}

TEST(Pieces, bare_units_in_front_of_labels_in_a_bracket)
{
    expect_all({{"办展览8个。（艺术处、省图书馆，分管领导：何静；时限：8月底）",
                 "办展览8个。 | <responsible_unit: 艺术处、省图书馆; responsible_leader 分管领导: 何静; 时限@8月底>"}});
    EXPECT_EQ(read("办展览8个（含流动展，线上展）。"), "办展览8个（含流动展，线上展）。");
}

TEST(Pieces, a_bracket_between_two_words_that_hands_work_out)
{
    expect_all({{"规模压减10%〔市财政局牵头，各县政府负责〕引导优化结构。〔市金融办负责〕",
                 "规模压减10% | <lead_unit 牵头: 市财政局; responsible_unit 负责: 各县政府> | 引导优化结构。 | <responsible_unit 负责: "
                 "市金融办>"}});
    for (const std::string text : {"建设平台（部门协同监管平台）并开展应用。", "建设平台（市财政局负责的平台）并开展应用。"})
        EXPECT_EQ(read(text), text);
}

TEST(Pieces, who_does_it_behind_its_object)
{
    expect_all(
        {{"剩余征地255亩由岳桥镇牵头，区信访局配合，6月25日前交付。",
          "<leading lead_unit 牵头: 岳桥镇; cooperating_unit 配合: 区信访局> | 剩余征地255亩由岳桥镇牵头，区信访局配合，6月25日前交付。"}});
    for (const std::string text : {"价格由市场决定，完善机制。", "费用由财政负担，不得摊派。"}) EXPECT_EQ(read(text), text);
}

TEST(Pieces, units_with_their_verb_in_brackets_behind_any_label)
{
    expect_all({{"承接：市水务局（主办），市林业局（协办）", "<responsible_unit 承接: 市水务局（主办），市林业局（协办）>"},
                {"谁来办：市水务局（牵头）、市林业局（配合）。", "<responsible_unit 谁来办: 市水务局（牵头）、市林业局（配合）>"}});
    for (const std::string text : {"承接：市水务局（主办），市林业局", "承接：市水务局（江北），市林业局（江南）", "承接：河堤（主办）",
                                   "关于这一件事情的承接：市水务局（主办）", "承接：", "：市水务局（主办）"}) {
        EXPECT_EQ(read(text), text);
    }
}

TEST(Pieces, a_bracket_that_excepts_in_mid_sentence_stays_in_the_text)
{
    expect_all({{"分别考核证书的实施（技工院校内由市林业局负责），组织制定标准。",
                 "<leading responsible_unit 负责: 市林业局> | 分别考核证书的实施（技工院校内由市林业局负责），组织制定标准。"},
                {"考核证书（由市林业局负责），组织制定标准。", "考核证书 | <responsible_unit 负责: 市林业局> | 组织制定标准。"},
                {"考核证书（技工院校内由市林业局负责）。", "考核证书 | <responsible_unit 负责: 市林业局>"}});
}

TEST(Pieces, hold_their_paragraph_between_them)
{
    for (const std::string text : {"加固河堤。（市水务局牵头）清理河道。责任单位：市林业局；完成时限：6月底前。", "（（（市水务局牵头）",
                                   "】牵头单位：【", "：：责任单位：：", "责任单位：责任单位：责任单位："}) {
        std::uint32_t at = 0;
        for (const auto& piece : outline::find_pieces(text, shown::whole(text), shown::tables())) {
            if (piece.kind == outline::PieceKind::leading) continue; // part of the prose behind it
            EXPECT_LE(at, piece.span.begin) << text;
            at = piece.span.end;
        }
        EXPECT_LE(at, text.size()) << text;
    }
}

TEST(Pieces, repeated_marks_end)
{
    for (const std::string part : {"（", "）", "（市水务局牵头", "责任单位：", "【责任单位】", "。", "牵头", "责 ", "“", "由A局牵头，"}) {
        std::string text;
        for (int i = 0; i < 300; ++i) text += part;
        (void)read(text);
    }
}

TEST(Pieces, a_semicolon_does_not_end_the_list_of_a_label_that_goes_on)
{
    expect_all({{"责任单位：市水利局；城东街道、城西街道", "<responsible_unit 责任单位: 市水利局；城东街道、城西街道>"},
                {"责任单位：市水利局;市林业局;各镇", "<responsible_unit 责任单位: 市水利局;市林业局;各镇>"},
                {"（牵头单位：市水利局；市林业局；配合单位：市财政局）",
                 "<lead_unit 牵头单位: 市水利局；市林业局; cooperating_unit 配合单位: 市财政局>"}});
}

TEST(Pieces, behind_a_semicolon_a_verb_a_time_or_another_label_ends_the_list)
{
    expect_all({{"责任单位：市水利局；市林业局配合", "<responsible_unit 责任单位: 市水利局; cooperating_unit 配合: 市林业局>"},
                {"责任单位：市水利局；6月底前", "<responsible_unit 责任单位: 市水利局; @6月底前>"}});
    EXPECT_EQ(read("（牵头：市水利局；服务：城东街道、供电中心）").find("服务：城东街道"), std::string::npos); // no label of the lexicon
}

TEST(Pieces, offices_that_answer_for_a_sentence_at_its_end_close_it)
{
    expect_all(
        {{"工业投资完成27.5亿元，市工信局、市发改委按职责分工负责。", "工业投资完成27.5亿元 | <responsible_unit 负责: 市工信局、市发改委>"},
         {"推进绿化，新添船4条，市水务局负责。", "推进绿化，新添船4条 | <responsible_unit 负责: 市水务局>"},
         {"落实整改，市水务局、市林业局共同负责，6月底前完成。", "落实整改 | <responsible_unit 负责: 市水务局、市林业局; @6月底前>"},
         {"完善机制，由市水务局负责落实。", "完善机制 | <responsible_unit 负责落实: 市水务局>"},
         {"坚持统一领导，县区负责。", "坚持统一领导，县区负责。"},
         {"坚持党委领导、政府负责。", "坚持党委领导、政府负责。"},
         {"实行一把手负责，各司其职。", "实行一把手负责，各司其职。"}});
}

TEST(Pieces, a_leading_clause_goes_on_behind_a_semicolon_and_with_those_who_join)
{
    expect_all(
        {{"由市水务局牵头；市林业局、市应急局配合，加固河堤。", "<leading lead_unit 牵头: 市水务局; cooperating_unit 配合: "
                                                                "市林业局、市应急局> | 由市水务局牵头；市林业局、市应急局配合，加固河堤。"},
         {"由市水务局牵头，会同市林业局，加固河堤。",
          "<leading lead_unit 牵头: 市水务局; cooperating_unit 会同: 市林业局> | 由市水务局牵头，会同市林业局，加固河堤。"},
         {"环评批复由市水务局牵头、会同市林业局，6月10日前取得。",
          "<leading lead_unit 牵头: 市水务局; cooperating_unit 会同: 市林业局> | 环评批复由市水务局牵头、会同市林业局，6月10日前取得。"},
         {"由市水务局牵头；加固河堤。", "<leading lead_unit 牵头: 市水务局> | 由市水务局牵头；加固河堤。"}});
}

TEST(Pieces, an_agent_behind_a_comma)
{
    expect_all({{"原则同意该方案，由市住建局负责修改后6月5日前印发。",
                 "<leading responsible_unit 负责: 市住建局> | 原则同意该方案，由市住建局负责修改后6月5日前印发。"},
                {"盘活存量，由此带动投资3亿元。", "盘活存量，由此带动投资3亿元。"},
                {"压减审批，由5天缩短到3天。", "压减审批，由5天缩短到3天。"},
                {"险情发生后，由当地政府负责应对。", "险情发生后，由当地政府负责应对。"},
                {"险情发生后，由事发地县人民政府负责先期处置工作。", "险情发生后，由事发地县人民政府负责先期处置工作。"},
                {"险情发生后，由水行政主管部门负责先期处置工作。", "险情发生后，由水行政主管部门负责先期处置工作。"},
                {"本办法自印发之日起施行，由市水务局负责解释。", "本办法自印发之日起施行，由市水务局负责解释。"}});
}

TEST(Pieces, who_answers_for_something)
{
    expect_all({{"县人民政府对校车安全管理负总责，抓好落实。",
                 "<leading responsible_unit 负总责: 县人民政府> | 县人民政府对校车安全管理负总责，抓好落实。"},
                {"市水务局对水库安全负责。", "<leading responsible_unit 负责: 市水务局> | 市水务局对水库安全负责。"},
                {"各镇对本辖区安全负总责。", "各镇对本辖区安全负总责。"},
                {"主要负责人对安全负总责。", "主要负责人对安全负总责。"},
                {"市水务局对水库进行检查。", "市水务局对水库进行检查。"}});
}

TEST(Pieces, a_label_and_what_it_is)
{
    expect_all({{"加固河堤，责任单位为市水务局，配合单位为市林业局。",
                 "加固河堤 | <responsible_unit 责任单位: 市水务局> | <cooperating_unit 配合单位: 市林业局>"},
                {"责任单位为市水务局，各县（市）、区人民政府配合。",
                 "<responsible_unit 责任单位: 市水务局; cooperating_unit 配合: 各县（市）、区人民政府>"},
                {"加固河堤。责任单位均为市水务局、市林业局。", "加固河堤。 | <responsible_unit 责任单位: 市水务局、市林业局>"},
                {"责任单位为第一责任人。", "责任单位为第一责任人。"},
                {"明确责任单位是关键。", "明确责任单位是关键。"}});
}

TEST(Pieces, what_others_check_behind_a_sentence_makes_its_doers_no_supervisors)
{
    for (const std::string text :
         {"由设备科按程序采购，耗占比不超过18%，审计科负责监督。", "由设备科每月盘点一次，周转天数降至30天以下，审计科负责监督。",
          "由设备科采购、审计科监督。", "各责任单位主要负责人要亲自抓。"}) {
        const Document document = shown::document("一、" + text + "\n");
        for (const Task& task : document.tasks) {
            for (const Role& role : task.roles) {
                for (const Party& party : role.parties) EXPECT_EQ(document.text(party.span), "审计科") << text;
            }
        }
    }
}

// 分管副校长任副组长: what somebody is in a group; a name behind the label of a leader is one.
TEST(Pieces, a_post_behind_the_label_of_a_leader_is_no_name)
{
    for (const std::string text : {"学校成立领导小组，分管副校长任副组长，班主任代表为成员。", "校长任组长，分管领导担任副组长。"})
        for (const Task& task : shown::document("一、" + text + "\n").tasks) EXPECT_TRUE(task.roles.empty()) << text;
    EXPECT_EQ(shown::document("一、新建学校。分管领导任建国，责任单位县教育局。\n").tasks.at(0).roles.size(), 2U);
}

TEST(Pieces, a_clause_in_front_of_the_work_of_an_item_leaves_the_work_its_text)
{
    const auto first = [](const std::string& item) {
        return shown::tasks(shown::document("江北市任务分解\n1." + item + "\n2.绿化荒山。（县林业局负责）\n")).front();
    };
    EXPECT_EQ(first("（由县卫健局牵头，县医保局参与）推进分级诊疗。"),
              "1: 推进分级诊疗。 <- lead_unit 牵头: 县卫健局; cooperating_unit 参与: 县医保局");
    EXPECT_EQ(first("[牵头单位：县教育局]新建学校2所。"), "1: 新建学校2所。 <- lead_unit 牵头单位: 县教育局");
    EXPECT_EQ(first("牵头单位（县民政局），配合单位（县财政局）。新建养老院2所。"),
              "1: 新建养老院2所。 <- lead_unit 牵头单位: 县民政局; cooperating_unit 配合单位: 县财政局");
    EXPECT_EQ(first("新建学校2所。（县教育局牵头）抓紧开工。"),
              "1: 新建学校2所。 <- lead_unit 牵头: 县教育局"); // work behind it is its rest
    EXPECT_EQ(first("（县教育局牵头）新建学校2所。（县住建局配合）"), "1:  <- lead_unit 牵头: 县教育局");
}
