// Several who do it behind 由, who pays, whom a request joins to another, and things that have a label each.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

// The tasks of the first of three items.
std::string read(const std::string& item)
{
    const Document document =
        shown::document("石岭县2024年任务分工\n1." + item + "\n2.新建公厕3座。（县城管局负责）\n3.植树3000亩。（县林业局负责）\n");
    std::string lines;
    for (const Task& task : document.tasks)
        if (task.number == "1") lines += (lines.empty() ? "" : " | ") + shown::task(document, task);
    return lines;
}

std::string roles(const std::string& item)
{
    const std::string line = read(item);
    const std::size_t at = line.find(" <- ");
    return at == std::string::npos ? "" : line.substr(at + 4);
}

} // namespace

TEST(Agents, each_who_does_part_of_it_is_named)
{
    EXPECT_EQ(roles("会议同意安排资金2000万元，由县财政局负责筹措，县城管局负责实施。"),
              "responsible_unit 负责: 县财政局; responsible_unit 负责实施: 县城管局");
    EXPECT_EQ(roles("加固河堤5公里，由县水务局负责设计，县林业局负责绿化，年底前完成。"),
              "responsible_unit 负责: 县水务局; responsible_unit 负责: 县林业局");
    EXPECT_EQ(roles("由县财政局负责筹措资金，县审计局监督。"), "responsible_unit 负责: 县财政局; supervising_unit 监督: 县审计局");
    EXPECT_EQ(roles("新增托位300个。此项工作由县卫健局主抓，县教体局协助。"), "lead_unit 主抓: 县卫健局; cooperating_unit 协助: 县教体局");
    EXPECT_EQ(roles("开展培训20期。任务由县人社局承担，县妇联、县残联予以配合。"),
              "responsible_unit 承担: 县人社局; cooperating_unit 配合: 县妇联, 县残联");
}

TEST(Agents, what_stands_behind_a_comma_and_names_no_office_is_nobody)
{
    EXPECT_EQ(roles("由县水务局负责设计，推进县林业局配合的工作。"), "responsible_unit 负责: 县水务局");
    EXPECT_EQ(roles("由县水务局负责设计，加强与县林业局协调，年底前完成。"), "responsible_unit 负责: 县水务局");
    EXPECT_EQ(roles("由县水务局负责设计，专家负责审查。"), "responsible_unit 负责: 县水务局");
    EXPECT_EQ(roles("由县水务局负责设计，所需资金由县财政局承担。"), "responsible_unit 负责: 县水务局");
}

TEST(Agents, work_between_who_leads_and_who_helps_is_nobody)
{
    EXPECT_EQ(read("县农业农村局牵头，建设收储点5处，各乡镇具体实施。"),
              "1: 县农业农村局牵头，建设收储点5处，各乡镇具体实施。 <- lead_unit 牵头: 县农业农村局; responsible_unit 具体实施: 各乡镇 "
              "(collective)");
    EXPECT_EQ(roles("县教育局牵头，开展校园安全检查，县公安局、县卫健局配合。"),
              "lead_unit 牵头: 县教育局; cooperating_unit 配合: 县公安局, 县卫健局");
    EXPECT_EQ(roles("县林业局负责，完成造林2万亩，各乡镇负责组织实施。"),
              "responsible_unit 负责: 县林业局; responsible_unit 负责组织实施: 各乡镇 (collective)");
    EXPECT_EQ(roles("县发改局牵头，10月底前建成充电桩300个，县城管局协助。"), "lead_unit 牵头: 县发改局; cooperating_unit 协助: 县城管局");
    EXPECT_EQ(read("建设收储点5处，县农业农村局牵头，县财政局配合。"),
              "1: 建设收储点5处 <- lead_unit 牵头: 县农业农村局; cooperating_unit 配合: 县财政局");
    EXPECT_EQ(read("新建学校3所、改造学校5所，县教育局牵头，县财政局、县住建局配合。"),
              "1: 新建学校3所、改造学校5所 <- lead_unit 牵头: 县教育局; cooperating_unit 配合: 县财政局, 县住建局");
}

TEST(Agents, a_field_says_who_leads_and_who_helps)
{
    EXPECT_EQ(roles("污水直排。\n整改措施：由县水务局牵头，县住建局配合，查明来源。"),
              "lead_unit 牵头: 县水务局; cooperating_unit 配合: 县住建局");
    EXPECT_EQ(roles("污水直排。\n整改措施：由各镇牵头，专家配合，查明来源。"), "");
    EXPECT_EQ(roles("污水直排。\n整改措施：查明来源，县住建局配合。"), "");
}

TEST(Agents, offices_behind_a_comma_stay_somebody)
{
    EXPECT_EQ(roles("县发改局牵头，县财政局，县住建局配合。"), "lead_unit 牵头: 县发改局; cooperating_unit 配合: 县财政局, 县住建局");
    EXPECT_EQ(roles("县住建局牵头，建设银行、县财政局配合。"), "lead_unit 牵头: 县住建局; cooperating_unit 配合: 建设银行, 县财政局");
    EXPECT_EQ(roles("县住建局牵头，强化监督，专家配合。"), "lead_unit 牵头: 县住建局");
}

TEST(Agents, who_pays_has_no_work)
{
    EXPECT_EQ(roles("加固河堤5公里。所需资金由县财政局承担。"), "");
    EXPECT_EQ(roles("加固河堤5公里。（所需经费由县财政局承担）"), "");
    EXPECT_EQ(roles("加固河堤5公里，费用由市、县财政局负担。"), "");
    EXPECT_EQ(roles("资金由县财政局负责筹措。"), "responsible_unit 负责: 县财政局");
    EXPECT_EQ(roles("任务由县水务局承担。"), "responsible_unit 承担: 县水务局");
}

TEST(Agents, with_whom_somebody_is_asked_to_do_it)
{
    EXPECT_EQ(roles("请县信访局会同县司法局逐案研究，化解率达到90%以上。"), "responsible_unit: 县信访局; cooperating_unit 会同: 县司法局");
    EXPECT_EQ(roles("请县水务局会同县林业局逐项核查。"), "responsible_unit: 县水务局; cooperating_unit 会同: 县林业局");
    EXPECT_EQ(roles("请县水务局逐项核查县林业局负责的台账。"), "responsible_unit: 县水务局");
}

TEST(Agents, more_verbs_of_duty)
{
    EXPECT_EQ(roles("引进项目20个。（县商务局负主责，县财政局协同）"),
              "responsible_unit 负主责: 县商务局; cooperating_unit 协同: 县财政局");
    EXPECT_EQ(roles("引进项目20个。（县商务局负总责，县财政局负监管责任）"),
              "responsible_unit 负总责: 县商务局; supervising_unit 负监管责任: 县财政局");
    EXPECT_EQ(roles("新建书屋8座。由县文旅局指导实施，各乡镇具体落实。"),
              "supervising_unit 指导实施: 县文旅局; responsible_unit 具体落实: 各乡镇 (collective)");
    EXPECT_EQ(roles("新建驿站6个。县总工会抓总，各乡镇抓落实。"), "lead_unit 抓总: 县总工会; responsible_unit 抓落实: 各乡镇 (collective)");
    EXPECT_EQ(roles("技改30个。由县工信局统筹推进，县财政局落实政策。"), "lead_unit 统筹推进: 县工信局; responsible_unit 落实: 县财政局");
    EXPECT_EQ(roles("清理欠款。县信访局负责牵头，县财政局给予支持。"), "lead_unit 负责牵头: 县信访局; cooperating_unit 支持: 县财政局");
    EXPECT_EQ(roles("加固河堤。（县水务局、县林业局协同推进）"), "responsible_unit 协同推进: 县水务局, 县林业局");
    EXPECT_EQ(roles("加固河堤。（县水务局牵头，县林业局、县财政局协同推进）"),
              "lead_unit 牵头: 县水务局; cooperating_unit 协同推进: 县林业局, 县财政局");
    EXPECT_EQ(roles("推进统筹负主责工作。"), "");
    EXPECT_EQ(roles("要统筹推进各项改革。"), "");
}

TEST(Agents, offices_of_towns_are_doers)
{
    EXPECT_EQ(read("公安派出所要加强检查；市场监管所要查处伪劣产品。"),
              "1: 公安派出所要加强检查 <- responsible_unit: 公安派出所 | 1.2: 市场监管所要查处伪劣产品。 <- responsible_unit: 市场监管所");
    EXPECT_EQ(read("司法所要加强调解；财政所要拨付资金。"),
              "1: 司法所要加强调解 <- responsible_unit: 司法所 | 1.2: 财政所要拨付资金。 <- responsible_unit: 财政所");
    EXPECT_EQ(read("县住建局要清理通道；市场要活跃。"), "1: 县住建局要清理通道；市场要活跃。 <- responsible_unit: 县住建局");
}

TEST(Agents, each_thing_has_its_own_label)
{
    EXPECT_EQ(read("丹河产业园，责任单位县畜牧局；锦明物流园，责任单位石门镇、县交通局。"),
              "1: 丹河产业园 <- responsible_unit 责任单位: 县畜牧局 | 1.2: 锦明物流园 <- responsible_unit 责任单位: 石门镇, 县交通局");
    EXPECT_EQ(read("加固河堤5公里，责任单位：县水务局；河堤绿化，责任单位：县林业局。"),
              "1: 加固河堤5公里 <- responsible_unit 责任单位: 县水务局 | 1.2: 河堤绿化 <- responsible_unit 责任单位: 县林业局");
    EXPECT_EQ(roles("加固河堤5公里，责任单位：县水务局；县林业局，督导单位：县财政局。"),
              "responsible_unit 责任单位: 县水务局, 县林业局; supervising_unit 督导单位: 县财政局");
    EXPECT_EQ(roles("加固河堤5公里，责任单位县水务局；县林业局，督导单位县财政局。"),
              "responsible_unit 责任单位: 县水务局, 县林业局; supervising_unit 督导单位: 县财政局");
}

TEST(Agents, the_mark_in_front_of_a_bracket_or_a_bare_label_is_no_part_of_the_text)
{
    EXPECT_EQ(read("新建住房300套，（责任单位：县住建局）"), "1: 新建住房300套 <- responsible_unit 责任单位: 县住建局");
    EXPECT_EQ(read("新建住房300套；责任单位县住建局。"), "1: 新建住房300套 <- responsible_unit 责任单位: 县住建局");
    EXPECT_EQ(read("新建住房300套；（县住建局负责）"), "1: 新建住房300套； <- responsible_unit 负责: 县住建局");
    EXPECT_EQ(read("新建住房300套；责任单位：县住建局"), "1: 新建住房300套； <- responsible_unit 责任单位: 县住建局");
}

TEST(Agents, what_is_described_stands_in_front_of_who_does_it)
{
    EXPECT_EQ(roles("道路的施工由县城投公司负责，6月底前完成。"), "responsible_unit 负责: 县城投公司");
    EXPECT_EQ(roles("拆迁户的安置由城关镇牵头，县住建局配合。"), "lead_unit 牵头: 城关镇; cooperating_unit 配合: 县住建局");
    EXPECT_EQ(roles("项目的前期工作由县发改局负责，征地工作由城关镇负责。"),
              "responsible_unit 负责: 县发改局; responsible_unit 负责: 城关镇");
    EXPECT_EQ(roles("形成由政府主导的格局。"), "");
    EXPECT_EQ(roles("完善以企业为主体的机制由点到面铺开。"), "");
}

TEST(Agents, departments_and_all_offices_of_a_kind_are_somebody)
{
    EXPECT_EQ(roles("病历检查由质控科负责。"), "responsible_unit 负责: 质控科");
    EXPECT_EQ(roles("培训由护理部负责组织。"), "responsible_unit 负责组织: 护理部");
    EXPECT_EQ(roles("苗木由乡林业站负责。"), "responsible_unit 负责: 乡林业站");
    EXPECT_EQ(roles("河道保洁由各乡镇负责。"), "responsible_unit 负责: 各乡镇 (collective)");
    EXPECT_EQ(roles("对列入储备的资源地，由当地政府负责监管和保护，未经批准不得开采。"), "responsible_unit 负责: 当地政府 (collective)");
    EXPECT_EQ(roles("事件发生后，由环境保护主管部门牵头，会同监察机关，组织开展调查。"),
              "lead_unit 牵头: 环境保护主管部门 (collective); cooperating_unit 会同: 监察机关");
    EXPECT_EQ(roles("停建发生的各项损失均由越权审批单位和有关企业负责。"), "");
    EXPECT_EQ(roles("河道保洁由各部门负责。"), "");
    EXPECT_EQ(roles("矛盾化解由村干部负责。"), "");
}

TEST(Agents, departments_and_ministries_are_a_part_each)
{
    EXPECT_EQ(read("质控科负责病历检查,护理部负责护理培训。"), "1: 质控科负责病历检查 <- responsible_unit 负责: 质控科 | "
                                                               "1.2: 护理部负责护理培训。 <- responsible_unit 负责: 护理部");
    EXPECT_EQ(read("财政部要制定标准；商务部要开发标准。"), "1: 财政部要制定标准 <- responsible_unit: 财政部 | "
                                                            "1.2: 商务部要开发标准。 <- responsible_unit: 商务部");
    EXPECT_EQ(roles("质控科负责病历检查，市场负责供应。"), "responsible_unit 负责: 质控科");
}

TEST(Agents, who_gives_money_or_land_helps)
{
    EXPECT_EQ(roles("建设公园2个，由县住建局牵头，县财政局做好资金保障。"),
              "lead_unit 牵头: 县住建局; cooperating_unit 做好资金保障: 县财政局");
    EXPECT_EQ(roles("改造道路6条。（县住建局牵头，县财政局给予资金支持，6月底前完成）"),
              "lead_unit 牵头: 县住建局; cooperating_unit 给予资金支持: 县财政局");
    EXPECT_EQ(roles("县财政局要做好资金保障。"), "responsible_unit: 县财政局");
    EXPECT_EQ(roles("县财政局负责保障资金。"), "responsible_unit 负责: 县财政局");
}

TEST(Agents, who_leads_stays_beside_a_label)
{
    EXPECT_EQ(roles("加快重组。由县国资局牵头开展清理，6月底前完成报告。责任单位：各县属国企、县财政局"),
              "lead_unit 牵头: 县国资局; responsible_unit 责任单位: 各县属国企 (collective), 县财政局");
    EXPECT_EQ(roles("县教育局负责招生。牵头单位：县教育局"), "lead_unit 牵头单位: 县教育局");
}

TEST(Agents, short_names_of_one_level_behind_by)
{
    EXPECT_EQ(roles("由市财政、市人社、市医保负责，推进改造。"), "responsible_unit 负责: 市财政, 市人社, 市医保");
    EXPECT_EQ(roles("由县交通、县公安负责，推进改造。"), "responsible_unit 负责: 县交通, 县公安");
    for (const std::string item : {"由市场、市民负责，推进改造。", "由市场主体、市民代表负责，推进改造。", "由县城、县郊负责，推进改造。"})
        EXPECT_EQ(roles(item), "") << item;
}

TEST(Agents, a_list_behind_by_stays_whole)
{
    EXPECT_EQ(read("工业污染防治由县生态环境局、县工信局负责。"),
              "1: 工业污染防治由县生态环境局、县工信局负责。 <- responsible_unit 负责: 县生态环境局, 县工信局");
    EXPECT_EQ(roles("农村供水由县水务局、各乡镇负责。"), "responsible_unit 负责: 县水务局, 各乡镇 (collective)");
    EXPECT_EQ(roles("此项工作由县人社局牵头，县医保局、县残联按职责分工负责，各乡镇落实。"),
              "lead_unit 牵头: 县人社局; responsible_unit 负责: 县医保局, 县残联; responsible_unit 落实: 各乡镇 (collective)");
    EXPECT_EQ(roles("坚持县卫健局牵头、部门协同，改造卫生院5所。"), "");
    EXPECT_EQ(roles("在县农业农村局牵头下，建设高标准农田3万亩。"), "");
    EXPECT_EQ(read("新添保洁船4条，县水务局、县林业局负责。"), "1: 新添保洁船4条 <- responsible_unit 负责: 县水务局, 县林业局");
}

TEST(Agents, who_helps_or_watches_behind_a_doer)
{
    EXPECT_EQ(roles("县水务局负责城区供水，县林业局配合。"),
              "responsible_unit 负责: 县水务局 (=lead_unit, label_neighbours); cooperating_unit 配合: 县林业局");
    EXPECT_EQ(roles("县水务局牵头实施城区供水，县财政局予以支持，9月底前建成水厂2座。"),
              "lead_unit 牵头: 县水务局; cooperating_unit 支持: 县财政局");
    EXPECT_EQ(roles("县水务局要抓好城区供水，县生态环境局负责督促检查。"),
              "responsible_unit: 县水务局; supervising_unit 负责督促检查: 县生态环境局");
    EXPECT_EQ(roles("县水务局要抓好城区供水，农村供水由各乡镇负责。"),
              "responsible_unit: 县水务局; responsible_unit 负责: 各乡镇 (collective)");
    EXPECT_EQ(roles("县水务局要抓好城区供水，加强与县林业局配合。"), "responsible_unit: 县水务局");
    EXPECT_EQ(roles("县水务局负责城区供水，推进部门协同配合。"), "responsible_unit 负责: 县水务局");
}

TEST(Agents, a_semicolon_parts_what_others_do)
{
    EXPECT_EQ(
        read("城区供水由县水务局负责，县财政局配合；乡镇供水由各乡镇负责。"),
        "1: 城区供水由县水务局负责，县财政局配合 <- responsible_unit 负责: 县水务局 (=lead_unit, label_neighbours); cooperating_unit 配合: "
        "县财政局 | "
        "1.2: 乡镇供水由各乡镇负责。 <- responsible_unit 负责: 各乡镇 (collective)");
    EXPECT_EQ(roles("征地工作由各乡镇负责，资金保障由县财政局负责。"),
              "responsible_unit 负责: 各乡镇 (collective); responsible_unit 负责: 县财政局");
    EXPECT_EQ(roles("用水由县水务局负责保障，用电由县供电公司负责保障。"),
              "responsible_unit 负责: 县水务局; responsible_unit 负责: 县供电公司");
}

TEST(Agents, all_offices_of_a_kind_open_a_numbered_item)
{
    EXPECT_EQ(read("各乡镇负责征地拆迁，县司法局负责法律服务。"), "1: 各乡镇负责征地拆迁 <- responsible_unit 负责: 各乡镇 (collective) | "
                                                                  "1.2: 县司法局负责法律服务。 <- responsible_unit 负责: 县司法局");
    EXPECT_EQ(roles("相关单位负责征地拆迁。"), "");
    EXPECT_EQ(read("县应急局负责综合监管；县住建局、县交通局等部门负责行业监管。"),
              "1: 县应急局负责综合监管 <- responsible_unit 负责: 县应急局 | "
              "1.2: 县住建局、县交通局等部门负责行业监管。 <- responsible_unit 负责: 县住建局, 县交通局 等");
    EXPECT_EQ(roles("县司法局负责法律服务，各乡镇负责征地拆迁。"), "responsible_unit 负责: 县司法局");
}

TEST(Agents, all_of_a_kind_bear_it_in_a_numbered_paragraph)
{
    const auto read = [](const std::string& line) {
        const Document document = shown::document("江北市方案\n" + line + "\n2.加固河堤。（市水务局负责）\n");
        return shown::roles(document, document.tasks.front());
    };
    EXPECT_EQ(read("1.抓好禁烧。各乡镇人民政府对本辖区禁烧工作负总责，市生态环境局负责督导。"),
              "responsible_unit 负总责: 各乡镇人民政府 (collective); supervising_unit 负责督导: 市生态环境局");
    EXPECT_EQ(read("1.抓好收购。各县（市、区）人民政府对本辖区粮食收购工作负总责。"),
              "responsible_unit 负总责: 各县（市、区）人民政府 (collective)");
    EXPECT_EQ(read("1.抓好收购。各部门对收购工作负总责。"), "");
    EXPECT_EQ(read("1.抓好收购。有关单位对收购工作负总责。"), "");
}

TEST(Agents, what_somebody_decides_is_no_name)
{
    const auto read = [](const std::string& line) {
        const Document document = shown::document("江北市方案\n" + line + "\n2.加固河堤。（市水务局负责）\n");
        return shown::roles(document, document.tasks.front());
    };
    EXPECT_EQ(read("1.抓好响应，24小时内完成排查5次。由市政府决定启动，市指挥部组织实施。").find("决定启动"), std::string::npos);
    EXPECT_EQ(read("1.抓好供水。由市水务局、市住建局，各区政府负责。"), "responsible_unit 负责: 市水务局, 市住建局, 各区政府 (collective)");
}

TEST(Agents, offices_of_one_field_at_all_levels_are_somebody)
{
    const auto second = [](const std::string& item) {
        return shown::tasks(
            shown::document("工作方案\n一、清淤疏浚。（县水务局负责）\n二、" + item + "\n三、绿化荒山。（县林业局负责）\n"))[1];
    };
    EXPECT_EQ(second("网点的管理工作由各级供销部门负责。"),
              "二: 网点的管理工作由各级供销部门负责。 <- responsible_unit 负责: 各级供销部门 (collective)");
    EXPECT_EQ(second("具体工作由试点乡镇人民政府负责。"),
              "二: 具体工作由试点乡镇人民政府负责。 <- responsible_unit 负责: 试点乡镇人民政府 (collective)");
    for (const std::string item :
         {"具体工作由各级有关部门负责。", "具体工作由各级部门负责。", "具体工作由各级职能部门负责。", "具体工作由试点单位负责。"})
        EXPECT_EQ(second(item), "二: " + item) << item;
}
