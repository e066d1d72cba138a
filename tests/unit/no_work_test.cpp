// Papers and parts of papers that hand out no work by their titles, and those whose titles only sound so.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

const std::string kWays = "一、考评方式\n（一）每半年考评一次。\n（二）实行百分制。\n";
const std::string kWork = "1.推动终端延伸。（牵头单位：市审批局）\n2.升级大厅设备。（牵头单位：市数据局）\n";

std::size_t tasks(const std::string& content) { return shown::document(content).tasks.size(); }

} // namespace

TEST(NoWork, a_guide_asks_nobody)
{
    const std::string steps = "一、申请方式\n1.填报志愿\n申请人登录系统，填报2个志愿。\n2.公布结果\n录取学校公布名单。\n";
    for (const std::string title : {"江北市2026年学位申请指引", "江北市2026年学位申请指南", "江北市2026年学位申请指南（试行）"})
        EXPECT_EQ(tasks(title + "\n" + steps), 0U) << title;
}

TEST(NoWork, a_call_for_applicants_asks_whoever_wants_to)
{
    const std::string kinds = "一、类别\n（一）重点计划。拟立项20项。\n（二）引导计划。拟支持10项，每项资助10万元。\n";
    for (const std::string title :
         {"关于组织申报2025年度科技项目的通知", "关于开展2024年度优秀教师评选工作的通知", "关于征集2025年工作建议的公告"})
        EXPECT_EQ(tasks(title + "\n" + kinds), 0U) << title;
    for (const std::string title : {"关于做好优秀农民工评选和高标准农田建设工作的通知", "关于印发《2025年科技项目申报方案》的通知",
                                    "2025年科技项目申报工作方案", "关于下达2025年度科技项目的通知"})
        EXPECT_EQ(tasks(title + "\n" + kinds), 2U) << title;
    EXPECT_EQ(tasks("关于组织申报2025年度科技项目的通知\n" + kWork), 2U); // labels hand out work
}

TEST(NoWork, how_often_work_is_assessed_asks_for_nothing)
{
    for (const std::string title : {"江北市数字政府考评办法", "江北市数字政府考核办法", "江北市数字政府考核细则（试行）"})
        EXPECT_EQ(tasks(title + "\n" + kWays), 0U) << title;
    const std::string goals =
        "一、考核内容\n（一）新增造林3万亩。\n（二）加强管护。\n二、考核方式\n（一）每年考核一次。\n（二）实行百分制。\n";
    EXPECT_EQ(shown::tasks(shown::document("江北市林业工作考核办法\n" + goals)), (Lines{"一/一: 新增造林3万亩。", "一/二: 加强管护。"}));
}

TEST(NoWork, each_part_is_judged_by_its_own_title)
{
    const std::string letter = "江北市人民政府办公室关于印发江北市数字政府考评办法的通知\n各县区：\n现印发给你们，请认真贯彻执行。\n"
                               "江北市人民政府办公室\n2022年4月14日\n";
    const Document document = shown::document(letter + "江北市数字政府考评办法\n" + kWays + "附件\n江北市数字政府考评指标\n" + kWork);
    EXPECT_EQ(shown::tasks(document),
              (Lines{"1: 推动终端延伸。 <- lead_unit 牵头单位: 市审批局", "2: 升级大厅设备。 <- lead_unit 牵头单位: 市数据局"}));
    EXPECT_EQ(tasks("江北市数字政府考评办法\n" + kWays + "附件\n江北市数字政府考评指标\n" + kWork), 2U);
}

TEST(NoWork, other_papers_do)
{
    EXPECT_EQ(tasks("江北市数字政府工作方案\n" + kWays), 2U);
    EXPECT_EQ(tasks("江北市重点工作考核办法\n一、目标\n（一）新建泵站3座。\n（二）改造管网20公里。\n"), 2U);
    EXPECT_EQ(tasks("江北市数字政府建设指引\n" + kWork + "3.建设平台。（牵头单位：市工信局）\n"), 3U);
}

TEST(NoWork, a_remark_below_the_title_of_a_reply)
{
    const std::string reply = "江北市城市管理局\n对市政协第126号提案的答复\n（公开）\n孙委员：\n现答复如下：\n"
                              "一、下一步打算\n我局将推进建设，力争今年新增充电桩500个。\n";
    EXPECT_EQ(tasks(reply), 0U);
}

TEST(NoWork, news_ask_nobody)
{
    const std::string told =
        "一是强化领导。由市教育局牵头，组建专班6个。\n二是压减机构。培训机构压减至18家。\n三是提升服务。安排经费2100万元。\n";
    EXPECT_EQ(tasks("市教育局：多措并举推进“双减”工作落地见效\n市教育局谋划在前。\n" + told), 0U);
    EXPECT_EQ(tasks("临江县：“四个强化”抓好春耕生产\n临江县提早谋划。\n" + told), 0U);
    EXPECT_EQ(tasks("今年以来，市教育局狠抓落实，取得阶段性成效。\n" + told), 0U);
    EXPECT_EQ(tasks("据悉，今年以来改造小区12个。\n1.新建水厂4座。\n"), 1U);
}

TEST(NoWork, what_leaders_said_asks_nobody)
{
    EXPECT_EQ(tasks("会议召开。\n郑立新强调，要确保投资增长10%，新开工项目30个。\n1.新建水厂4座。（市水务局负责）\n"), 1U);
    EXPECT_EQ(tasks("江北市方案\n一、目标\n郑立新强调，要确保投资增长10%。\n1.新建水厂4座。（市水务局负责）\n"), 1U);
    EXPECT_EQ(tasks("江北市方案\n一、目标\n市委要求，确保投资增长10%。\n1.新建水厂4座。（市水务局负责）\n"), 2U);
    EXPECT_EQ(tasks("江北市方案\n一、目标\n全年投资增长10%，新开工项目30个。\n1.新建水厂4座。（市水务局负责）\n"), 2U);
}

TEST(NoWork, papers_that_sound_like_news)
{
    const std::string work =
        "一是强化领导。由市教育局牵头，组建专班6个。\n二是压减机构。培训机构压减至18家。\n三是提升服务。安排经费2100万元。\n";
    EXPECT_EQ(tasks("江北市教育工作方案\n今年以来，市教育局狠抓落实，取得阶段性成效。\n" + work), 3U);
    EXPECT_EQ(tasks("关于抓好教育工作的通知\n市教育局：\n今年以来，工作取得阶段性成效。现通知如下：\n" + work), 3U);
    EXPECT_EQ(tasks("今年以来，部分工作进展不快。\n" + work), 3U);
    EXPECT_EQ(tasks("市教育局：负责校园安全。\n市公安局：负责巡逻防控。\n"), 2U);
    EXPECT_EQ(
        tasks(
            "市教育局：抓好以下工作\n1.新建学校5所。（市教育局牵头）\n2.改造操场8个。（市体育局负责）\n3.培训教师90名。（市人社局负责）\n"),
        3U);
}

TEST(NoWork, a_title_stands_above_the_work)
{
    const Document document =
        shown::document("江北市2024年工作任务\n1.新建水厂4座。（市水务局负责）\n附件\n江北市责任清单\n1.新建公园4座。（市城管局负责）\n");
    EXPECT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(document.text(document.header.title->span), "江北市2024年工作任务");
    const Document below = shown::document("江北市人民政府办公室\n1.加强领导。\n附件\n江北市责任清单\n1.新建公园4座。（市城管局负责）\n");
    EXPECT_EQ(below.text(below.header.title->span), "江北市责任清单");
}

TEST(NoWork, what_has_been_and_what_is_to_come)
{
    const std::string past = "一、林业发展\n（一）完成造林1.2万亩。\n（二）县林业局牵头，各乡镇配合，开展巡查4600次。\n";
    const std::string ahead = "（一）完成造林2万亩。\n（二）县林业局牵头，各乡镇配合，开展巡查5000次。\n";
    for (const std::string title : {"长宁县林业局2023年工作总结和2024年工作打算", "关于2023年计划执行情况的报告", "2023年度述职述廉报告",
                                    "关于养老服务体系建设情况的调研报告", "关于2023年预算执行情况和2024年预算草案的报告"}) {
        EXPECT_EQ(tasks(title + "\n" + past), 0U) << title;
        EXPECT_EQ(tasks(title + "\n" + past + "二、下一步工作打算\n" + ahead), 2U) << title;
        EXPECT_EQ(tasks(title + "\n一、林业发展\n1.完成造林3万亩。（县林业局负责）\n2.清理河道。\n完成时限：6月底前\n"), 2U) << title;
    }
    EXPECT_EQ(tasks("关于2023年计划执行情况的报告\n" + past + "二、2024年林业\n" + ahead), 2U);
    EXPECT_EQ(tasks("关于2023年实事办理情况的报告\n一、办理情况\n1.新建供水工程8处。\n2.改造小区12个。\n责任单位：县住建局\n"),
              2U); // siblings
    EXPECT_EQ(tasks("关于2023年计划执行情况的报告\n" + past + "二、2023年林业\n" + ahead), 0U);
    for (const std::string title : {"关于做好2024年林业工作的报告", "关于开展落实情况的报告工作的通知", "关于总结和推广经验的实施方案",
                                    "长宁县林业工作方案", "政府工作报告"})
        EXPECT_EQ(tasks(title + "\n" + past), 2U) << title;
}

TEST(NoWork, news_by_their_headline_and_their_writers)
{
    const std::string told = "一是强化领导。县水利局牵头，召开推进会6次。\n二是加快建设。改造管网120公里。\n";
    const std::string said = "会议强调，县林业局要加强巡查，县应急局要做好准备。\n";
    EXPECT_EQ(tasks("县水利局推进供水保障工作\n县水利局多措并举。\n" + told + "（供稿：县水利局 吴小军）\n"), 0U);
    EXPECT_EQ(tasks("石门镇“三聚焦”推进乡村治理见实效\n石门镇坚持引领。\n" + told), 0U);
    EXPECT_EQ(tasks("全县森林防火工作会议召开\n10月12日，会议召开。\n" + said), 0U);
    EXPECT_EQ(tasks("我市召开推进会\n本报讯（记者 孟洁）7月13日，推进会召开。\n" + said), 0U);
    EXPECT_EQ(tasks("本报讯（记者 孟洁）7月13日，推进会召开。\n" + said), 0U);
}

TEST(NoWork, papers_of_meetings_and_reports_that_hand_out_work)
{
    const std::string work = "1.县林业局牵头，召开推进会6次。\n2.改造管网120公里。\n";
    EXPECT_EQ(tasks("关于召开防汛会议的通知\n" + work), 2U);
    EXPECT_EQ(tasks("县政府召开专题会议\n" + work), 2U); // numbers
    EXPECT_EQ(tasks("推动乡村治理见实效行动方案\n" + work), 2U);
    EXPECT_EQ(tasks("县水利局供水保障工作方案\n" + work + "（供稿：县水利局）\n"), 2U);
    EXPECT_EQ(tasks("江北市任务\n1.开展通讯员培训。（市委宣传部）\n2.改造管网120公里。\n"), 2U);
}

TEST(NoWork, how_work_is_steered_below_its_heading)
{
    const auto below = [](const std::string& heading, const std::string& paragraph) {
        return tasks("华林区方案\n一、治理目标\n到2024年底，业主委员会组建率达到60%以上。\n二、" + heading + "\n" + paragraph +
                     "\n三、任务\n1.新增泊位2600个。（责任部门：区城管局）\n") -
               2;
    };
    EXPECT_EQ(below("工作要求", "区治理办每季度通报一次进展情况，对推进不力的予以约谈。"), 0U);
    EXPECT_EQ(below("整改工作要求", "镇党委对整改工作负总责，班子成员按照分工抓好落实。"), 0U);
    EXPECT_EQ(below("组织领导", "镇整改办负责日常调度，每周汇总一次进展情况。"), 0U);
    EXPECT_EQ(below("工作要求", "镇水利站牵头开展排查，镇应急办配合。"), 1U); // nothing that steers
    EXPECT_EQ(below("工作要求", "每季度开展巡查2次。"), 1U);
    EXPECT_EQ(below("工作任务", "区治理办每季度通报一次进展情况。"), 1U);
    EXPECT_EQ(below("工作要求", "1.镇整改办负责日常调度，每周汇总一次进展情况。"), 1U); // a number
    EXPECT_EQ(below("工作要求", "镇整改办每周汇总一次进展情况。（责任单位：镇整改办）"), 1U);
}

TEST(NoWork, what_a_named_writer_tells_of_this_year)
{
    const std::string told = "由县发改局牵头每周调度。\n县住建局等部门组建服务专班12个。\n";
    const std::string since = "今年以来，我县推动项目建设提速。\n";
    EXPECT_EQ(tasks("我县推动项目建设提速\n来源：县融媒体中心　作者：程玉\n" + since + told), 0U);
    EXPECT_EQ(tasks("我县推动项目建设提速\n作者：程玉\n" + since + "1.改造管网120公里。（县住建局）\n2.改造道路3条。（县交通局）\n"), 2U);
}

TEST(NoWork, letters_that_reply_or_ask_for_opinions)
{
    const std::string told = "一、公路建设。县交通局研究提出意见：将抓紧办理。\n二、治理。共19个项目，新增22个。\n";
    EXPECT_EQ(tasks("临河县政府办关于石门乡所提问题办理情况的函\n" + told), 0U);
    EXPECT_EQ(tasks("临河县政府办关于征求意见的函\n" + told), 0U);
    EXPECT_EQ(tasks("临河县政府办关于印发任务分工的函\n1.建设泵站2座。（县水利局）\n2.建设书屋3座。（县文旅局）\n"), 2U);
}

TEST(NoWork, what_steers_below_measures_of_guarantee)
{
    const auto last = [](const std::string& line) {
        return tasks(
            "江北市行动方案\n一、主要目标\n到2025年，企业达到520家。\n二、重点任务\n1.引进企业8家。（市工信局牵头）\n三、保障措施\n" +
            line + "\n江北市人民政府\n2025年1月16日\n");
    };
    EXPECT_EQ(last("建立联席会议制度，每季度召开1次会议。各部门抓好落实。"), 2U);
    EXPECT_EQ(last("建立产业基金，培训企业家200名。"), 3U);
}

TEST(NoWork, who_holds_an_event)
{
    const auto read = [](const std::string& section) {
        return tasks("柳岸区消费券发放工作方案\n一、活动时间\n2025年3月\n" + section +
                     "四、安排\n1.征集平台。（区商务局负责）\n2.发放消费券2万张。（区商务局负责）\n");
    };
    EXPECT_EQ(read("二、组织机构\n（一）主办单位：柳岸区人民政府\n（二）承办单位：柳岸区商务局\n（三）参与单位：各镇街\n"), 2U);
    EXPECT_EQ(read("二、建设平台\n（一）责任单位：柳岸区人民政府\n（二）配合单位：柳岸区商务局\n"), 3U);
}
