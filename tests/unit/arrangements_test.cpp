// How work is organised is nobody's task: seats of offices, who heads them, their running business, and the mechanisms by which offices work
// together; and what looks like it and is somebody's work.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

// The tasks of a plan whose second section holds nothing but `item`.
std::string read(const std::string& item)
{
    std::string read = shown::joined(
        shown::tasks(shown::document("石岭县实施方案\n一、重点任务\n1.加固河堤。（县水务局负责）\n二、组织领导\n1." + item + "\n")));
    const std::string first = "一/1: 加固河堤。 <- responsible_unit 负责: 县水务局";
    return read.substr(0, first.size()) == first ? read.substr(std::min(read.size(), first.size() + 3)) : read;
}

} // namespace

TEST(Arrangements, where_an_office_sits_is_nobodys_task)
{
    for (const char* prose : {
             "指挥部下设办公室，办公室设在县文明办，负责统筹协调、督促检查。",
             "领导小组下设办公室，负责日常工作。",
             "领导小组下设办公室在县发改局，王强兼任办公室主任，负责日常工作。",
             "领导小组办公室在县发改局，具体负责统筹协调。",
             "领导小组办公室设在县发改局，由县发改局负责统筹协调。",
             "专班办公室设在县住建局，负责日常协调。",
             "县文明办主任李强兼任办公室主任，负责日常协调。",
             "县防汛指挥部由县长任指挥长，负责统筹协调。",
             "指挥部由副县长任总指挥，负责统一指挥。",
             "由县政府分管领导召集，县发改局负责会务。",
             "领导小组下设三个工作组，综合组由县委办牵头，宣传组由县委宣传部负责。",
         })
        EXPECT_EQ(read(prose), "") << prose;
}

TEST(Arrangements, the_running_business_of_an_office_is_nobodys_task)
{
    for (const char* prose : {
             "由县政府分管领导召集，县发改局负责日常工作。",
             "县发改局承担领导小组日常工作，县财政局等部门按职责分工负责。",
             "王强兼任办公室主任，负责日常工作。",
             "县发改局负责领导小组办公室日常事务。",
         })
        EXPECT_EQ(read(prose), "") << prose;
}

TEST(Arrangements, a_mechanism_tells_how_and_not_who)
{
    for (const char* prose : {
             "建立县发改局牵头、各部门配合的联席会议制度。",
             "建立由县工信局牵头，县发改局等参与的工作机制。",
             "推动形成县住建局牵头、部门协同的工作格局。",
             "充分发挥县住建局牵头抓总作用。",
             "坚持县委统一领导、县农业农村局牵头抓总、各乡镇具体落实的原则。",
             "压实县住建局牵头责任、各乡镇主体责任。",
             "成立由县长任组长、县发改局牵头的领导小组。",
             "按照县水务局牵头、县林业局配合的要求，协同作战。",
         })
        EXPECT_EQ(read(prose), "") << prose;
}

TEST(Arrangements, places_in_which_something_else_sits_take_nothing_from_its_doer)
{
    EXPECT_EQ(read("建设食堂5个，食堂设在社区，由县民政局牵头，县财政局配合。"),
              "二/1: 建设食堂5个，食堂设在社区 <- lead_unit 牵头: 县民政局; cooperating_unit 配合: 县财政局");
    EXPECT_EQ(read("县治堵办公室在县政府领导下，负责清理台账。"),
              "二/1: 县治堵办公室在县政府领导下，负责清理台账。 <- responsible_unit 负责: 县治堵办公室");
    EXPECT_EQ(read("建设在建项目库，由县住建局牵头，县财政局配合。"),
              "二/1: 建设在建项目库 <- lead_unit 牵头: 县住建局; cooperating_unit 配合: 县财政局");
    EXPECT_EQ(read("县治堵办（办公室设在县交警大队）负责治理拥堵。"),
              "二/1: 县治堵办（办公室设在县交警大队）负责治理拥堵。 <- responsible_unit 负责: 县治堵办（办公室设在县交警大队）");
    EXPECT_EQ(read("治理拥堵。（县治堵办（设在县交警大队）牵头，县城管局配合）"),
              "二/1: 治理拥堵。 <- lead_unit 牵头: 县治堵办（设在县交警大队）; cooperating_unit 配合: 县城管局");
    EXPECT_EQ(read("清理欠款。由召集人单位、县信访局负责。"), "二/1: 清理欠款。 <- responsible_unit 负责: 召集人单位, 县信访局");
}

TEST(Arrangements, running_work_on_a_thing_is_work)
{
    EXPECT_EQ(read("县城管局负责公厕日常工作检查，每月通报。"),
              "二/1: 县城管局负责公厕日常工作检查，每月通报。 <- responsible_unit 负责: 县城管局");
    EXPECT_EQ(read("县城管局负责日常保洁。"), "二/1: 县城管局负责日常保洁。 <- responsible_unit 负责: 县城管局");
    EXPECT_EQ(read("做好疫情防控日常工作。（县卫健局负责）"), "二/1: 做好疫情防控日常工作。 <- responsible_unit 负责: 县卫健局");
}

TEST(Arrangements, who_builds_a_mechanism_has_the_work)
{
    EXPECT_EQ(read("建立台账，由县发改局牵头，县财政局配合。"),
              "二/1: 建立台账 <- lead_unit 牵头: 县发改局; cooperating_unit 配合: 县财政局");
    EXPECT_EQ(read("健全考核办法，由县委组织部牵头制定县财政局参与的机制。"),
              "二/1: 健全考核办法，由县委组织部牵头制定县财政局参与的机制。 <- lead_unit 牵头: 县委组织部");
    EXPECT_EQ(read("发挥县文旅局牵头作用，由县教育局负责建设书屋5座。"),
              "二/1: 发挥县文旅局牵头作用，由县教育局负责建设书屋5座。 <- responsible_unit 负责: 县教育局");
    EXPECT_EQ(read("完善制度。由县司法局牵头，县公安局配合。"),
              "二/1: 完善制度。 <- lead_unit 牵头: 县司法局; cooperating_unit 配合: 县公安局");
    EXPECT_EQ(read("建立工作机制。（县司法局牵头，县公安局配合）"),
              "二/1: 建立工作机制。 <- lead_unit 牵头: 县司法局; cooperating_unit 配合: 县公安局");
}

TEST(Arrangements, a_body_without_a_name_and_what_news_tell)
{
    const auto roles = [](const std::string& lines) {
        std::size_t count = 0;
        for (const Task& task :
             shown::document("江北县普查方案\n一、主要职责\n" + lines + "二、任务\n1.加固河堤。（县水务局负责）\n").tasks)
            count += task.roles.size();
        return count;
    };
    EXPECT_EQ(roles("领导小组负责组织和协调全县普查工作，研究解决重大问题。\n"), 1U);
    EXPECT_EQ(roles("据了解，新能源产业园项目由县城投公司负责建设，预计年底投产。\n"), 1U);
    EXPECT_EQ(roles("县领导王兴国、宋丽、赵磊参加会议。\n"), 1U);
    EXPECT_EQ(roles("县水务局负责组织全县普查工作，研究解决重大问题。\n县林业局负责宣传普查工作。\n"), 3U);
}
