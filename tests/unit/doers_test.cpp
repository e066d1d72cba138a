// Who does it inside a sentence: 由X负责, X在…下，具体负责…, X负责…，Y负责…, 公安机关; and sentences that hand out nothing.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

// The tasks of a notice whose only item is `item`, with their roles.
std::string read(const std::string& item)
{
    return shown::joined(shown::tasks(shown::document("江北县水务局关于印发2022年重点工作责任分解的通知\n一、重点工作\n1." + item + "\n")));
}

std::string roles(const std::string& item)
{
    const Document document =
        shown::document("江北县水务局关于印发2022年重点工作责任分解的通知\n一、重点工作\n1." + item + "\n2.修订办法。\n");
    std::vector<std::string> lines;
    for (const Task& task : document.tasks)
        if (!task.roles.empty()) lines.push_back(shown::roles(document, task));
    return shown::joined(lines);
}

} // namespace

TEST(Doers, what_is_done_stands_in_front_of_by)
{
    EXPECT_EQ(read("水库加固由县水务局负责。"), "一/1: 水库加固由县水务局负责。 <- responsible_unit 负责: 县水务局");
    EXPECT_EQ(roles("水库加固工作由县水务局牵头，县林业局配合。"), "lead_unit 牵头: 县水务局; cooperating_unit 配合: 县林业局");
    EXPECT_EQ(roles("推进河道治理，按分工交由江口镇牵头落实。"), "lead_unit 牵头落实: 江口镇");
    EXPECT_EQ(roles("开展清查，由县国资局牵头委托第三方咨询机构评估。"), "lead_unit 牵头: 县国资局");
    EXPECT_EQ(read("推进整改，由县纪委、县直机关工委负责考核。"), "一/1: 推进整改 <- supervising_unit 负责考核: 县纪委, 县直机关工委");
    EXPECT_EQ(read("政务工作，由县政府办公室下达目标任务并负责考核。"),
              "一/1: 政务工作，由县政府办公室下达目标任务并负责考核。 <- supervising_unit 负责考核: 县政府办公室");
    EXPECT_EQ(roles("第16号提案由县交通局承办。"), "responsible_unit 承办: 县交通局");
    EXPECT_EQ(roles("建设管网，由县住建局组织验收并负责移交。"), "responsible_unit 负责: 县住建局");
}

TEST(Doers, what_hands_out_nothing)
{
    for (const std::string item :
         {"支持独角兽企业牵头组建创新联合体。", "鼓励龙头企业牵头建设平台。", "引导社会资本参与建设。", "积极支持江北集团牵头建设平台。",
          "材料审核由各科室轮流负责。", "完善机制（社会监督）。", "形成合力（部门配合）。", "调动积极性（群众参与）。",
          "总投资由市场决定并负责任地披露。", "支持高校牵头，推进成果转化。", "强化监督（办公室设在县水务局，联系电话：87760000）。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Doers, an_article_is_headed_by_what_it_is_about)
{
    for (const std::string text :
         {"第十八条【社会监督】任何人有权举报。", "第十九条【行业主管部门监督】应当定期检查。", "【企业参与】鼓励建设。"})
        EXPECT_EQ(shown::joined(shown::tasks(shown::document("江北县水库管理办法\n" + text + "\n"))).find("_unit"), std::string::npos)
            << text;
    EXPECT_EQ(roles("加固河堤。【县水务局负责】"), "responsible_unit 负责: 县水务局");
}

TEST(Doers, a_phrase_between_the_doer_and_its_verb)
{
    EXPECT_EQ(roles("县水务局作为牵头单位，负责统筹协调。"), "responsible_unit 负责: 县水务局");
    EXPECT_EQ(roles("县供暖办公室在县政府领导下，具体负责组织协调工作。"), "responsible_unit 负责: 县供暖办公室");
    EXPECT_EQ(roles("教育部、人力资源社会保障部在职责范围内，分别负责职业教育工作。"), "responsible_unit 负责: 教育部, 人力资源社会保障部");
    for (const std::string item : {"运营单位作为运营主体，负责日常维护。", "项目在建设过程中，负责人要到场。",
                                   "推进改革在年底前，负责任地完成。", "县水务局在河边，种树。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Doers, each_doer_of_a_sentence_has_a_part)
{
    EXPECT_EQ(
        read("县水务局负责水库加固，县林业局负责植树造林；县财政局负责拨付资金。"),
        "一/1: 县水务局负责水库加固 <- responsible_unit 负责: 县水务局 | 一/1.2: 县林业局负责植树造林 <- responsible_unit 负责: 县林业局 | "
        "一/1.3: 县财政局负责拨付资金。 <- responsible_unit 负责: 县财政局");
    EXPECT_EQ(read("县水务局负责水库加固，各乡镇负责宣传，年底前完成。"),
              "一/1: 县水务局负责水库加固，各乡镇负责宣传，年底前完成。 <- responsible_unit 负责: 县水务局");
}

TEST(Doers, organs_and_banks_are_somebody)
{
    EXPECT_EQ(roles("公安机关负责审查移送的线索。"), "responsible_unit 负责: 公安机关");
    EXPECT_EQ(roles("税务机关负责征收，县财政局负责拨付。"), "responsible_unit 负责: 税务机关 | responsible_unit 负责: 县财政局");
    EXPECT_EQ(roles("人民银行要加强监管。"), "responsible_unit: 人民银行");
    EXPECT_EQ(roles("市、区民政局要加强救助。"), "responsible_unit: 市、区民政局");
    for (const std::string item :
         {"商业银行要加强风险防控。", "党政机关要带头节约。", "各级机关要带头节约。", "市、区要加强救助。", "市直机关要带头节约。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Doers, a_label_run_into_the_heading_of_an_item)
{
    const auto fields = [](const std::string& item) {
        const Document document =
            shown::document("江北县水务局关于印发2022年重点工作责任分解的通知\n一、重点工作\n1." + item + "\n责任单位：县水务局\n");
        const Task& task = document.tasks.front();
        std::string line = std::string(document.text(task.span));
        for (const Field& field : task.fields)
            line += " | " + std::string(document.text(field.label)) + "=" + std::string(document.text(field.span));
        for (const Deadline& time : task.deadlines) line += " @" + std::string(document.text(time.span));
        return line;
    };
    EXPECT_EQ(fields("打造城市完整社区实施项目：东门社区、城东社区。"), "打造城市完整社区 | 实施项目=东门社区、城东社区。");
    EXPECT_EQ(fields("排水（污）管网建设内容：新建干管。"), "排水（污）管网 | 建设内容=新建干管。");
    EXPECT_EQ(fields("推进公园建设完成时限：10月底。"), "推进公园建设 @10月底");
    for (const std::string item :
         {"认真研究制定落实整改措施：各单位按时报送。", "各单位要认真落实整改措施：按时报送。", "2022年全县水务系统工作要求：按时报送。",
          "明确工作目标：按时报送。", "加固河堤，推进河道治理工作目标：按时报送。"})
        EXPECT_EQ(fields(item).find(" | "), std::string::npos) << item;
}
