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

TEST(Doers, a_field_behind_its_level_is_somebody_alone)
{
    EXPECT_EQ(roles("区民政部门要完善制度。"), "responsible_unit: 区民政部门");
    for (const std::string item : {"公安部门要完善制度。", "市直部门要完善制度。", "国务院和地方人民政府各职能部门要统一认识。"})
        EXPECT_EQ(roles(item), "") << item;
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

TEST(Doers, a_second_doer_behind_a_comma)
{
    EXPECT_EQ(read("县教育局负责教师管理，县教育局、县人社局和其他有关部门在职责范围内，分别负责教师培养。"),
              "一/1: 县教育局负责教师管理 <- responsible_unit 负责: 县教育局 | 一/1.2: "
              "县教育局、县人社局和其他有关部门在职责范围内，分别负责教师培养。 <- "
              "responsible_unit 负责: 县教育局, 县人社局, 其他有关部门 (collective)");
    EXPECT_EQ(roles("县财政局负责筹资，县农业局、县水务局按照分工，分别负责实施。"),
              "responsible_unit 负责: 县财政局 | responsible_unit 负责实施: 县农业局, 县水务局");
    EXPECT_EQ(roles("县人社局负责制定标准，县教育局会同县财政局负责考核评价。"),
              "responsible_unit 负责: 县人社局 | responsible_unit 负责: 县教育局; cooperating_unit 会同: 县财政局");
    for (const std::string item : {"县审计局负责审计，各乡镇按照要求，分别负责配合。", "县审计局负责审计，在年底前，负责任地完成。",
                                   "县审计局负责审计，根据需要，负责人要到场。"})
        EXPECT_EQ(roles(item), "responsible_unit 负责: 县审计局") << item;
}

TEST(Doers, a_second_office_with_its_work_behind_will)
{
    EXPECT_EQ(read("县公安局要加强巡逻，县应急局组织救援力量备勤。"),
              "一/1: 县公安局要加强巡逻 <- responsible_unit: 县公安局 | 一/1.2: 县应急局组织救援力量备勤。 <- responsible_unit: 县应急局");
    EXPECT_EQ(roles("县水利局要设置标牌，县财政局安排经费20万元。"), "responsible_unit: 县水利局 | responsible_unit: 县财政局");
    EXPECT_EQ(roles("各村要落实责任，镇执法队负责日常巡查。"), "responsible_unit 负责: 镇执法队");
    for (const std::string item :
         {"县公安局要加强巡逻，县医院组织救援。", "县公安局要加强巡逻，县财政局拨付资金后，及时采购。",
          "县公安局要加强巡逻，县应急局的救援力量备勤。", "县公安局要加强巡逻，市场组织检查。", "县公安局要加强巡逻、县应急局组织的演练。",
          "县公安局要加强巡逻，应急局面得到改善。", "县公安局要加强巡逻，省公安厅下达计划12次。"})
        EXPECT_EQ(roles(item), "responsible_unit: 县公安局") << item;
}

TEST(Doers, a_phrase_between_the_doer_and_will)
{
    for (const std::string item :
         {"县经委作为招商牵头责任部门,要组织协调好各项工作。", "县经委在招商工作中，要主动服务。", "县经委根据职责分工，也要做好服务。"})
        EXPECT_EQ(roles(item), "responsible_unit: 县经委") << item;
    for (const std::string item :
         {"各乡镇作为责任主体，要抓好落实。", "运营单位在日常工作中，要做好维护。", "项目在建设过程中，要加强监管。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Doers, short_names_that_share_their_level)
{
    EXPECT_EQ(roles("县民政、残联要充分利用平台。"), "responsible_unit: 县民政, 残联");
    EXPECT_EQ(roles("市、县民政、残联要建立台账。"), "responsible_unit: 市、县民政, 残联");
    EXPECT_EQ(roles("县农业、水利、林业局要加强巡查。"), "responsible_unit: 县农业、水利、林业局");
    EXPECT_EQ(roles("县农业、水利、林业局负责加强巡查。"), "responsible_unit 负责: 县农业、水利、林业局");
    for (const std::string item : {"县城、乡镇、社区要加强巡查。", "县直单位、林业局要加强巡查。", "县域经济、产业要加强培育。",
                                   "民政、残联要加强救助。", "县级推进、落实要加快。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Doers, a_point_for_a_stop)
{
    EXPECT_EQ(roles("县交通局负责做好运输监管.县卫健局负责做好医院供暖.县教育局负责做好学校供暖。"),
              "responsible_unit 负责: 县交通局 | responsible_unit 负责: 县卫健局 | responsible_unit 负责: 县教育局");
    EXPECT_EQ(roles("县交通局要加强监管.县教育局要加强巡查。"), "responsible_unit: 县交通局 | responsible_unit: 县教育局");
    EXPECT_EQ(read("加固河堤.县水务局负责."), "一/1: 加固河堤. <- responsible_unit 负责: 县水务局");
    EXPECT_EQ(roles("县水务局负责加固2.5公里河堤。"), "responsible_unit 负责: 县水务局");
    EXPECT_EQ(roles("县水务局负责www.jiangbei.县政府网站维护。"), "responsible_unit 负责: 县水务局");
}

TEST(Doers, a_class_of_offices_is_nobody)
{
    for (const std::string item : {"主管单位负责推进、指导、协调本地区工作。", "运营单位负责日常维护。", "有关部门负责做好保障。",
                                   "各单位负责宣传发动。", "各部门确定一名相关业务处室负责同志为联络员，负责有关联络工作。"})
        EXPECT_EQ(roles(item), "") << item;
    for (const std::string office : {"价格主管部门", "保险监管机构", "各乡镇人民政府", "各镇（街道）", "县级以上人民政府"})
        EXPECT_EQ(roles(office + "负责日常监管。").rfind("responsible_unit 负责: " + office, 0), 0U) << office;
    EXPECT_EQ(roles("由各乡镇负责，做好宣传发动。"), "responsible_unit 负责: 各乡镇 (collective)");
    EXPECT_EQ(roles("县水务局和各乡镇负责加强巡查。"), "responsible_unit 负责: 县水务局, 各乡镇 (collective)");
    EXPECT_EQ(roles("县水务局、各乡镇负责加强巡查。"), "responsible_unit 负责: 县水务局, 各乡镇 (collective)");
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
    EXPECT_EQ(fields("供水管网实施项目：东门干管。责任分工：由县自来水公司（或业主单位）负责。"), "供水管网 | 实施项目=东门干管。");
    EXPECT_EQ(fields("打造完整社区工作目标：建成示范社区。"), "打造完整社区 | 工作目标=建成示范社区。");
    for (const std::string item :
         {"认真研究制定落实整改措施：各单位按时报送。", "各单位要认真落实整改措施：按时报送。", "2022年全县水务系统工作要求：按时报送。",
          "明确工作目标：按时报送。", "资源节约工作目标：管网全部更新。", "加固河堤，推进河道治理工作目标：按时报送。"})
        EXPECT_EQ(fields(item).find(" | "), std::string::npos) << item;
}

TEST(Doers, an_act_in_front_of_an_office_is_no_part_of_a_name)
{
    const auto roles = [](const std::string& item) {
        const Document document = shown::document("江北市职责分工\n一、" + item + "\n二、市水务局负责河道清理。\n");
        return document.tasks.empty() ? std::string("no task") : shown::roles(document, document.tasks.front());
    };
    for (const std::string item : {"建设市住建局牵头推进的8个项目。", "做好向省住建部门牵头安排的专项资金的争取工作。",
                                   "落实好县农机局负责管理的农机项目。", "负责做好向省水利厅牵头安排的项目争取工作。"})
        EXPECT_EQ(roles(item), "") << item;
    EXPECT_EQ(roles("建设市场管理处负责巡查。"), "responsible_unit 负责: 建设市场管理处");
    EXPECT_EQ(roles("开发区管委会负责巡查。"), "responsible_unit 负责: 开发区管委会");
    EXPECT_EQ(roles("建设局负责巡查。"), "responsible_unit 负责: 建设局");
}

TEST(Doers, verbs_that_need_helpers_or_the_end_of_their_group)
{
    EXPECT_EQ(roles("开展清洁行动。县住建局组织，各街道参与。"),
              "responsible_unit 组织: 县住建局; cooperating_unit 参与: 各街道 (collective)");
    EXPECT_EQ(roles("开展清洁行动。县住建局主导，县城管局协同。"), "lead_unit 主导: 县住建局; cooperating_unit 协同: 县城管局");
    EXPECT_EQ(roles("开展清洁行动（县住建局组织，各街道参与）。"),
              "responsible_unit 组织: 县住建局; cooperating_unit 参与: 各街道 (collective)");
    for (const std::string item :
         {"县住建局组织培训3次。", "推动特色小镇主导产业占比过半。", "加强与上级部门联系。", "加强党的组织建设，提升主导能力。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Doers, towns_are_second_doers)
{
    EXPECT_EQ(read("县住建局负责出台细则；白石街道负责群众工作。"), "一/1: 县住建局负责出台细则 <- responsible_unit 负责: 县住建局 | "
                                                                    "一/1.2: 白石街道负责群众工作。 <- responsible_unit 负责: 白石街道");
    EXPECT_EQ(roles("龙门镇负责征地，县水务集团负责主管网铺设。"), "responsible_unit 负责: 龙门镇 | responsible_unit 负责: 县水务集团");
    for (const std::string item : {"加强培育，特色小镇要突出主业。", "统筹城乡，市县乡要上下联动。"}) EXPECT_EQ(roles(item), "") << item;
}

TEST(Doers, who_is_founded_answers_for_nothing)
{
    for (const std::string item : {"成立县禁烧工作领导小组，负责全县禁烧工作。", "组建工作专班，负责日常调度。",
                                   "设立3个督导组，负责各片区督导。", "各包抓领导为项目推进工作总负责人，负责协调解决问题。"})
        EXPECT_EQ(roles(item), "") << item;
    EXPECT_EQ(roles("县司法局负责人民调解工作。"), "responsible_unit 负责: 县司法局");
}

TEST(Doers, rooms_of_offices_whose_names_hold_a_verb)
{
    EXPECT_EQ(roles("开展清查。由组织部牵头，干部监督室负责。"), "lead_unit 牵头: 组织部; responsible_unit 负责: 干部监督室");
    EXPECT_EQ(roles("办结案件。由案管室、审理室负责，10月底前完成。"), "responsible_unit 负责: 案管室, 审理室");
    EXPECT_EQ(roles("办结案件。由民一庭、民二庭负责，立案庭配合。"), "responsible_unit 负责: 民一庭 (=lead_unit, label_neighbours), 民二庭 "
                                                                     "(=lead_unit, label_neighbours); cooperating_unit 配合: 立案庭");
}

TEST(Doers, a_time_in_front_of_the_last_comma)
{
    EXPECT_EQ(read("恢复线路45公里，8月25日前全部恢复供电，县水利局负责。"),
              "一/1: 恢复线路45公里，8月25日前全部恢复供电 <- responsible_unit 负责: 县水利局");
}

TEST(Doers, a_phrase_between_the_offices_and_their_verb)
{
    EXPECT_EQ(roles("县教育局结合实际牵头制定办法。"), "lead_unit 牵头制定: 县教育局");
    for (const std::string item : {"县教育局根据县发改局牵头制定的方案开展评估。", "县教育局按照属地负责、分级管理的要求开展评估。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Doers, behind_the_colon_of_a_heading)
{
    EXPECT_EQ(roles("交通整治：县公安局牵头，县交通局配合；查处酒驾120起。"), "lead_unit 牵头: 县公安局; cooperating_unit 配合: 县交通局");
    EXPECT_EQ(read("改造危房1.2万平方米；牵头：县教体局；配合：县住建局。"),
              "一/1: 改造危房1.2万平方米； <- lead_unit 牵头: 县教体局; cooperating_unit 配合: 县住建局");
}

TEST(Doers, behind_a_heading_in_brackets)
{
    EXPECT_EQ(read("【油料保障】县发改局牵头，县商务局配合，储备柴油120吨。"),
              "一/1: 【油料保障】县发改局牵头，县商务局配合，储备柴油120吨。 <- lead_unit 牵头: 县发改局; cooperating_unit 配合: 县商务局");
    EXPECT_EQ(
        shown::joined(
            shown::tasks(shown::document("江北县关于做好农机调度工作的通知\n【早稻抢收】县农业农村局统筹，各乡镇主抓，完成收割21万亩。\n"
                                         "【道路通行】县公安局负责，县交通局协助，开通通道12条。\n"))),
        "-: 【早稻抢收】县农业农村局统筹，各乡镇主抓，完成收割21万亩。 <- lead_unit 统筹: 县农业农村局; lead_unit 主抓: 各乡镇 "
        "(collective) | "
        "-#2: 【道路通行】县公安局负责，县交通局协助，开通通道12条。 <- responsible_unit 负责: 县公安局 (=lead_unit, label_neighbours); "
        "cooperating_unit 协助: 县交通局");
    EXPECT_EQ(roles("【责任单位】县水务局"), "responsible_unit 责任单位: 县水务局");
}

TEST(Doers, another_name_in_a_bracket_and_governments_of_named_places)
{
    EXPECT_EQ(roles("县发改局（县粮食和物资储备局）要加快建设。"), "responsible_unit: 县发改局（县粮食和物资储备局）");
    EXPECT_EQ(roles("县发改局（县粮食局、县物资局）、县财政局要加快建设。"), "responsible_unit: 县发改局（县粮食局、县物资局）, 县财政局");
    EXPECT_EQ(roles("东城区政府、高新区管委会要加快建设。"), "responsible_unit: 东城区政府, 高新区管委会");
    EXPECT_EQ(roles("柳河镇人民政府要加快建设。"), "responsible_unit: 柳河镇人民政府");
    EXPECT_EQ(roles("白石街道办事处要加快建设。"), "responsible_unit: 白石街道办事处");
    EXPECT_EQ(roles("河长办、县农商银行要加快建设。"), "responsible_unit: 河长办, 县农商银行");
    EXPECT_EQ(roles("由县政协办负责实施。"), "responsible_unit 负责实施: 县政协办");
    for (const std::string item : {"各镇（街道）要加快建设。", "有关单位（企业）要加快建设。", "所在县政府要加快建设。",
                                   "辖区政府要加快建设。", "项目所在区政府要加快建设。", "县区政府要加快建设。", "园区管委会要加快建设。",
                                   "地方政府要加快建设。", "街道办事处要加快建设。", "属地街道办事处要加快建设。", "商业银行要加快建设。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Doers, a_clause_at_the_end_of_a_field_is_no_part_of_it)
{
    EXPECT_EQ(roles("铺设管网30公里。资金来源：中央预算内投资。（县住建局负责）"), "responsible_unit 负责: 县住建局");
    EXPECT_EQ(roles("铺设管网30公里。资金来源：中央预算内投资。（含支线管网）"), "");
    EXPECT_EQ(roles("铺设管网30公里。资金来源：中央预算内投资（县财政局负责争取）等。"), "");
}

TEST(Doers, what_stands_between_a_doer_and_his_will)
{
    const auto first = [](const std::string& item) {
        return shown::tasks(shown::document("工作方案\n一、" + item + "\n二、绿化荒山。（县林业局负责）\n"))[0];
    };
    EXPECT_EQ(first("县残联收到名单后要组织复核。"), "一: 县残联收到名单后要组织复核。 <- responsible_unit: 县残联");
    EXPECT_EQ(first("县民政局根据工作需要要组织培训。"), "一: 县民政局根据工作需要要组织培训。 <- responsible_unit: 县民政局");
    EXPECT_EQ(first("县财政局在收到申请后要及时拨付资金。"), "一: 县财政局在收到申请后要及时拨付资金。 <- responsible_unit: 县财政局");
    for (const std::string item :
         {"收到名单后要组织复核。", "有关部门收到名单后要组织复核。", "各单位根据工作需要要组织培训。", "项目完工后要组织验收。"})
        EXPECT_EQ(first(item), "一: " + item) << item;
}
