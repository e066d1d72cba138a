// Lists of what each office does, headings that are offices, and lines that only look like them.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& lines) { return shown::tasks(shown::document("关于做好防汛工作的通知\n一、职责分工\n" + lines)); }

} // namespace

TEST(DutyLists, an_office_in_front_of_a_colon_does_what_stands_behind_it)
{
    EXPECT_EQ(tasks("县教育局：负责校园安全管理。\n县公安局：依法打击违法犯罪。\n县委宣传部：宣传防汛知识，引导舆论。\n"),
              (Lines{"一/-: 县教育局：负责校园安全管理。 <- responsible_unit 负责: 县教育局",
                     "一/-#2: 县公安局：依法打击违法犯罪。 <- responsible_unit: 县公安局",
                     "一/-#3: 县委宣传部：宣传防汛知识，引导舆论。 <- responsible_unit: 县委宣传部"}));
    EXPECT_EQ(tasks("1.县教育局：清查校舍隐患。\n2.县水利局：（1）巡查水库；（2）储备物资。\n"),
              (Lines{"一/1: [县教育局] 清查校舍隐患。 <- responsible_unit: 县教育局",
                     "一/2: [县水利局] （1）巡查水库；（2）储备物资。 <- responsible_unit: 县水利局"}));
}

TEST(DutyLists, a_school_is_a_project_where_no_word_of_doing_follows)
{
    const auto roles = [](const std::string& content) {
        std::size_t count = 0;
        for (const Task& task : shown::document(content).tasks) count += task.roles.size();
        return count;
    };
    EXPECT_EQ(roles("江北市会议纪要\n一、教育\n1、中心小学：目前正在做施工图，会议要求同步进行，争取年内开工。\n"
                    "2、县人民医院：门诊楼要加快装修，力争10月底前开业。\n"),
              0U);
    EXPECT_EQ(roles("江北市分工\n1、市教育局：要加快建设学校3所。\n2、市人民医院：加快建设门诊楼。\n3、市第一中学：负责建设操场1个。\n"),
              3U);
}

TEST(DutyLists, departments_of_one_office)
{
    EXPECT_EQ(
        tasks(
            "1.办公室：统筹做好宣传工作。\n2.法规处：推进行政审批改革。\n3.规划处：编制科技规划。\n4.人事处（离退休处）：完成招录工作。\n"),
        (Lines{"一/1: 办公室：统筹做好宣传工作。 <- responsible_unit: 办公室",
               "一/2: 法规处：推进行政审批改革。 <- responsible_unit: 法规处", "一/3: 规划处：编制科技规划。 <- responsible_unit: 规划处",
               "一/4: 人事处（离退休处）：完成招录工作。 <- responsible_unit: 人事处（离退休处）"}));
    EXPECT_EQ(tasks("1.党政办：统筹文电会务。\n2.经济发展办：招引项目。\n3.综合执法队：拆除违建。\n").size(), 3U);
    EXPECT_EQ(tasks("1.汽车站：加强安检工作。\n2.火车站：加强巡逻工作。\n3.农贸市场：排查火灾隐患。\n"), Lines{}); // places
    EXPECT_EQ(tasks("1.一类乡镇：完成造林任务。\n2.二类乡镇：完成抚育任务。\n3.法规处：清理条例文件。\n"), Lines{});
    EXPECT_EQ(tasks("1.防汛物资：储备沙袋。\n2.法规处：清理条例。\n3.规划处：编制规划。\n"), Lines{}); // none is sure
}

TEST(DutyLists, an_office_as_title_of_a_numbered_paragraph_too)
{
    EXPECT_EQ(tasks("（一）县教育局。清查校舍隐患。\n（二）县林业局。牵头排查林区隐患。\n"),
              (Lines{"一/一: [县教育局] 清查校舍隐患。 <- responsible_unit: 县教育局",
                     "一/二: [县林业局] 牵头排查林区隐患。 <- lead_unit 牵头: 县林业局"}));
}

TEST(DutyLists, a_leader_in_front_of_a_colon_where_several_are)
{
    EXPECT_EQ(tasks("1.县长李志远：包联水库加固工程，协调解决征地问题。\n2.县委常委、副县长王明：推进农田建设。\n3."
                    "赵卫国（副县长）：挂联教育园区。\n"),
              (Lines{"一/1: 县长李志远：包联水库加固工程，协调解决征地问题。 <- responsible_leader: 李志远 (person, 县长)",
                     "一/2: 县委常委、副县长王明：推进农田建设。 <- responsible_leader: 王明 (person, 县委常委、副县长)",
                     "一/3: 赵卫国（副县长）：挂联教育园区。 <- responsible_leader: 赵卫国 (person, 副县长)"}));
    EXPECT_EQ(tasks("1.县长李志远：包联水库加固工程。\n2.抓好落实。\n"), Lines{}); // one alone
    EXPECT_EQ(tasks("1.县长李志远：主持县政府全面工作。\n2.副县长王明：分管教育、卫生工作。\n"), Lines{});
    EXPECT_EQ(tasks("1.县长李志远：今天讲几点意见。\n2.副县长王明：我再补充几句。\n"), Lines{});
    EXPECT_EQ(tasks("1.局长赵刚：完成投资，同比提高。\n2.局长钱明：完成项目，环比持平。\n"), Lines{}); // what was done
    EXPECT_EQ(tasks("1.政协委员刘芳：加快建设公园的提案。\n2.政协委员陈静：推进停车场建设的提案。\n"), Lines{});
    EXPECT_EQ(tasks("1.总经理陈伟：推进征地。\n2.董事长周强：加快拆迁。\n"), Lines{});
    EXPECT_EQ(tasks("1.县长李志远：1383838\n2.副县长王明：1383839\n"), Lines{});
}

TEST(DutyLists, lines_that_tell_no_work_name_nobody)
{
    EXPECT_EQ(tasks("县教育局：王芳 12345678\n县公安局：李明 12345679\n"), Lines{});
    EXPECT_EQ(tasks("石门乡：1.1万亩\n黄荆镇：9500亩\n"), Lines{});
    EXPECT_EQ(tasks("第十九中学：会议要求尽快沟通消防支队。\n东山中心小学：会议要求抓紧打报告。\n"), Lines{});
    EXPECT_EQ(tasks("县教育局：王芳、李明。\n县公安局：张强、赵军。\n"), Lines{});
    EXPECT_EQ(tasks("县教育局：清查校舍隐患。\n防汛物资：储备沙袋编织袋。\n"), Lines{}); // one alone
    EXPECT_EQ(tasks("第一阶段：动员部署。\n第二阶段：组织实施，检查隐患，落实整改。\n第三阶段：总结提升。\n"), Lines{});
    EXPECT_EQ(tasks("第一阶段：动员部署工作。\n第二阶段：全面推进落实。\n"), Lines{});
}

TEST(DutyLists, headings_that_are_offices_tell_whose_the_items_are)
{
    const std::string head = "县政府工作报告任务分解\n";
    EXPECT_EQ(shown::tasks(shown::document(head + "一、县发改局（2项）\n1.推进项目建设。\n2.申报专项债券。\n二、县教育局\n3.建设学校。\n")),
              (Lines{"一/1: 推进项目建设。 <- responsible_unit [heading_clause]: 县发改局",
                     "一/2: 申报专项债券。 <- responsible_unit [heading_clause]: 县发改局",
                     "二/3: 建设学校。 <- responsible_unit [heading_clause]: 县教育局"}));
    EXPECT_EQ(shown::tasks(shown::document(
                  head + "一、县发改局\n1.推进项目建设。\n二、民生改善\n2.建设学校。（县教育局负责）\n")), // one heading is none
              Lines{"二/2: 建设学校。 <- responsible_unit 负责: 县教育局"});
}

TEST(DutyLists, headings_that_are_leaders_tell_whose_the_items_are)
{
    const std::string head = "县级领导包抓重点项目责任分工\n";
    const std::string first = "\n1.建设电池厂。责任单位：县工信局\n";
    const std::string second = "\n2.建设绕城公路。责任单位：县交通局\n";
    const auto leaders = [&](const std::string& one, const std::string& other) {
        std::size_t found = 0;
        for (const Task& task : shown::document(head + one + first + other + second).tasks)
            for (const Role& role : task.roles) found += role.role == RoleKind::responsible_leader;
        return found;
    };
    EXPECT_EQ(
        shown::tasks(shown::document(head + "一、县委书记  高志远" + first + "二、县委副书记、县长 韩建国" + second)),
        (Lines{"一/1: 建设电池厂。 <- responsible_unit 责任单位: 县工信局; responsible_leader [heading_leader]: 高志远 (person, 县委书记)",
               "二/2: 建设绕城公路。 <- responsible_unit 责任单位: 县交通局; responsible_leader [heading_leader]: 韩建国 (person, "
               "县委副书记、县长)"}));
    EXPECT_EQ(leaders("一、党工委书记蒋志鹏", "二、办事处主任　唐海波"), 2U);
    EXPECT_EQ(leaders("一、高志远（县委书记）", "二、韩建国（县长）"), 2U);
    EXPECT_EQ(leaders("高志远（县委书记）", "韩建国（县委副书记、县长）"), 2U); // without numbers
    EXPECT_EQ(leaders("高志远（县委书记）", "产业项目"), 0U);
    EXPECT_EQ(leaders("高志远（公司经理）", "韩建国（村民）"), 0U);
    EXPECT_EQ(leaders("一、县委书记高志远", "二、产业项目"), 0U);               // not all
    EXPECT_EQ(leaders("一、走访县委书记高志远", "二、慰问县长韩建国"), 0U);     // whom it is about
    EXPECT_EQ(leaders("一、县委书记高志远：产业", "二、县长韩建国：交通"), 0U); // and more
}

TEST(DutyLists, leaders_who_spoke_have_no_work)
{
    const std::string said = "县长会议\n一、县长李志远\n1.加快项目建设。\n2.落实资金。\n二、副县长王明\n1.加强调度。\n2.抓好落实。\n";
    EXPECT_EQ(shown::document(said).parties.size(), 0U);
    EXPECT_EQ(shown::tasks(shown::document("工作专班名单\n一、县长李志远\n二、副县长王明\n三、副县长赵丽\n")), Lines{});
}

TEST(DutyLists, places_are_no_departments)
{
    const std::string items = "1.阳光小区：改造楼栋20栋。\n2.和平小区：改造楼栋10栋。\n3.县住建局：统筹推进。\n";
    const Document document = shown::document("老旧小区改造任务\n" + items);
    EXPECT_EQ(document.tasks.size(), 3U);
    EXPECT_TRUE(document.parties.empty());
}

TEST(DutyLists, growth_that_is_striven_for_is_work)
{
    const std::string head = "县级领导包抓重点任务\n一、人大代表建议办理任务\n";
    EXPECT_EQ(shown::document(head + "1.王明（副县长）：推进园区建设，确保工业税收较上年增长5%。\n2.李志远（县长）：推进水库加固。\n")
                  .parties.size(),
              2U);
    EXPECT_EQ(
        shown::document("县长会议\n一、工作汇报\n1.王明（副县长）：推进园区建设。\n2.李志远（县长）：推进水库加固。\n").parties.size(), 0U);
}

TEST(DutyLists, offices_that_are_listed_and_head_nothing_answer_for_nothing)
{
    EXPECT_EQ(shown::tasks(shown::document("关于召开会议的通知\n参会单位：\n一、县水务局\n二、县林业局\n三、县财政局\n")), Lines{});
    EXPECT_EQ(shown::tasks(shown::document("关于报送名单的通知\n一、县水务局\n联系人：张远\n二、县林业局\n联系人：李明\n")), Lines{});
}

TEST(DutyLists, numbers_of_other_items_are_no_work)
{
    const std::string front =
        "江北市任务分工\n1.新建小学。（牵头单位：市教育局）\n2.新建公厕。（牵头单位：市城管局）\n附：各部门承担任务一览\n";
    EXPECT_EQ(shown::document(front + "市教育局：牵头第1项，配合第2项。\n市财政局：配合第1至2项。\n").tasks.size(), 2U);
}

TEST(DutyLists, offices_by_their_endings_beside_sure_ones)
{
    const Document document =
        shown::document("江北县防汛应急预案\n一、职责分工\n县应急管理局：负责综合协调。\n县卫生健康局：组建医疗队60人。\n"
                        "人武部、武警中队、消防救援大队：参加抢险救灾。\n县气象局：每日会商1次。\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(shown::roles(document, document.tasks[2]), "responsible_unit: 人武部, 武警中队, 消防救援大队");
}

TEST(DutyLists, fields_of_work_beside_one_that_says_负责)
{
    const std::string head =
        "江北县职责分工方案\n一、职责分工\n（一）农业部门：要采取措施，推广还田3万亩。\n（二）公安部门：对违法的予以处罚。\n";
    const Document document = shown::document(head + "（三）环保部门：负责监测预警。\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(shown::roles(document, document.tasks[0]), "responsible_unit: 农业部门");
    EXPECT_EQ(shown::roles(document, document.tasks[1]), "responsible_unit: 公安部门");
}

TEST(DutyLists, departments_of_which_two_say_what_they_answer_for)
{
    EXPECT_EQ(tasks("1.教务处：负责教学安全。\n2.后勤处：负责水电维护。\n3.政教处：配合德育处开展教育活动。\n").at(2),
              "一/3: [政教处] 配合德育处开展教育活动。 <- responsible_unit: 政教处");
    EXPECT_EQ(tasks("1.停车处：改造车位。\n2.取水处：新建泵房。\n3.后勤处：负责水电维护。\n").at(0), "一/1: [停车处] 改造车位。");
}

TEST(DutyLists, short_names_beside_sure_ones)
{
    EXPECT_EQ(tasks("区委宣传部：制订宣传方案。\n商委：掌握供销情况。\n教委：负责贯彻禁放规定。\n建委：负责工地宣传。\n").size(), 4U);
    EXPECT_EQ(tasks("区委宣传部：制订宣传方案。\n商委：掌握供销情况。\n").at(1), "一/-#2: 商委：掌握供销情况。 <- responsible_unit: 商委");
    EXPECT_EQ(tasks("商委：掌握供销情况。\n建委：掌握工地情况。\n"), Lines{}); // none is sure
    EXPECT_EQ(tasks("区委宣传部：制订宣传方案。\n总体要求：掌握供销情况。\n"), Lines{});
}

TEST(DutyLists, departments_of_a_town)
{
    const auto read = [](const std::string& lines) { return shown::tasks(shown::document("江北镇2025年防火任务分工\n" + lines)); };
    EXPECT_EQ(read("1.镇林业站：检修防火设施。\n2.镇派出所：侦破火案。\n3.镇应急消防队：每月开展演练1次。\n4.各村（居）：组建扑火队。\n"),
              (std::vector<std::string>{"1: 镇林业站：检修防火设施。 <- responsible_unit: 镇林业站",
                                        "2: 镇派出所：侦破火案。 <- responsible_unit: 镇派出所",
                                        "3: 镇应急消防队：每月开展演练1次。 <- responsible_unit: 镇应急消防队",
                                        "4: 各村（居）：组建扑火队。 <- responsible_unit: 各村（居） (collective)"}));
    EXPECT_EQ(read("1.**政教处**：负责校园安全。\n2.**教务处：**负责教学常规。\n3.**总务处**：负责后勤保障。\n").front(),
              "1: **政教处**：负责校园安全。 <- responsible_unit 负责: 政教处");
    EXPECT_EQ(read("1.市教育局：新建学校3所。\n2.市水务局：加固河堤5公里。\n3.东湖街道、南山街道：各引进项目5个。\n").back(),
              "3: [东湖街道、南山街道] 各引进项目5个。 <- responsible_unit: 东湖街道, 南山街道");
}

TEST(DutyLists, what_is_built_in_a_town_is_nobody)
{
    const auto nobody = [](const std::string& lines) {
        const Document document = shown::document("江北镇2025年项目\n" + lines);
        for (const Task& task : document.tasks)
            if (!task.roles.empty()) return false;
        return true;
    };
    EXPECT_TRUE(nobody(
        "1.镇卫生院：目前正在做施工图，投资500万元。\n2.镇敬老院：已完成主体，投资300万元。\n3.镇中心小学：主体完工，投资200万元。\n"));
    EXPECT_TRUE(nobody("1.镇林业站：12人。\n2.镇派出所：8人。\n3.镇民政所：5人。\n"));
}

TEST(DutyLists, offices_of_a_town)
{
    EXPECT_EQ(
        tasks("1.镇林业站：检修防火设施。\n2.镇派出所：侦破火案。\n3.镇民政所：摸排特殊人群。\n4.各村（居）：组建扑火队。\n"),
        (Lines{"一/1: 镇林业站：检修防火设施。 <- responsible_unit: 镇林业站", "一/2: 镇派出所：侦破火案。 <- responsible_unit: 镇派出所",
               "一/3: 镇民政所：摸排特殊人群。 <- responsible_unit: 镇民政所",
               "一/4: 各村（居）：组建扑火队。 <- responsible_unit: 各村（居） (collective)"}));
    const auto nobody = [](const std::string& lines) {
        for (const std::string& line : tasks(lines))
            if (line.find("<-") != std::string::npos) return false;
        return true;
    };
    EXPECT_TRUE(nobody("1.县客运站：完成改造。\n2.县污水处理站：建成投用。\n3.县检测站：采购设备。\n")); // what is built
    EXPECT_TRUE(nobody("1.镇容镇貌：清理垃圾。\n2.县域经济：发展工业。\n3.各村：组织清扫。\n"));
}

TEST(DutyLists, departments_of_one_section_as_headings)
{
    const auto read = [](const std::string& list) {
        return shown::tasks(
            shown::document("中学安全工作责任制度\n一、总体原则\n1. 以人为本：师生安全放在首位。\n2. 预防为主：消除隐患。\n二、职责分工\n" +
                            list + "三、具体措施\n1. 建立安全档案\n- 记录问题。\n2. 强化安全教育\n- 举办讲座。\n"));
    };
    EXPECT_EQ(read("1. 校长办公室\n- 负责统筹规划。\n2. 教务处\n- 制定安全措施。\n3. 总务处\n- 负责设施维护。\n").size(), 3U);
    EXPECT_EQ(read("1. 校长办公室\n- 负责统筹规划。\n2. 教务处\n- 制定安全措施。\n").size(), 0U);
    EXPECT_EQ(read("1. 校长办公室\n2. 教务处\n3. 总务处\n").size(), 0U);
    EXPECT_EQ(read("1. 校长办公室\n- 负责统筹规划。\n2. 教务处\n- 制定安全措施。\n3. 明确责任\n- 签订责任书。\n").size(), 0U);
}
