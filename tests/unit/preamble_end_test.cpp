// Where the work begins in notices whose first paragraph of work bears no number.
#include "outline/preamble.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& content) { return shown::tasks(shown::document("江北市防汛工作任务分工\n" + content)); }

} // namespace

TEST(PreambleEnd, a_list_of_offices_and_what_they_do_is_work)
{
    EXPECT_EQ(tasks("市水务局：牵头负责河堤加固，清淤60公里。\n市城管局：负责窨井盖巡查。\n"),
              (Lines{"-: 市水务局：牵头负责河堤加固，清淤60公里。 <- lead_unit 牵头: 市水务局",
                     "-#2: 市城管局：负责窨井盖巡查。 <- responsible_unit 负责: 市城管局"}));
    EXPECT_EQ(tasks("副市长周敬文：负责教育、卫生工作。\n副市长李明：负责工业、交通工作。\n"), Lines{}); // what leaders look after
    EXPECT_EQ(tasks("市水务局：\n请抓好落实。\n"), Lines{});                                             // who is written to
}

TEST(PreambleEnd, without_numbers_work_begins_where_two_paragraphs_open_with_offices)
{
    const Lines asked{"-: 请市水务局于4月30日前完成编制。 <- responsible_unit: 市水务局",
                      "-#2: 请市财政局拨付经费。 <- responsible_unit: 市财政局"};
    EXPECT_EQ(tasks("为做好防汛工作，现通知如下。\n请市水务局于4月30日前完成编制。\n请市财政局拨付经费。\n"), asked);
    EXPECT_EQ(tasks("市林业局要加强调度。\n市水务局负责河道清理30公里。\n"),
              (Lines{"-: 市林业局要加强调度。 <- responsible_unit: 市林业局",
                     "-#2: 市水务局负责河道清理30公里。 <- responsible_unit 负责: 市水务局"}));
    EXPECT_EQ(tasks("一是加快改造。市住建局牵头，各街道配合。\n二是新增泊位。（市城管局牵头）\n").size(), 2U);
}

TEST(PreambleEnd, prose_without_numbers_stays_prose)
{
    EXPECT_EQ(tasks("请各单位认真贯彻。\n请各乡镇抓好落实。\n"), Lines{});
    EXPECT_EQ(tasks("请市水务局抓好落实。\n今年汛期来得早，雨量偏多。\n"), Lines{});
    EXPECT_EQ(tasks("今年以来，市水务局加固河堤3公里。\n与此同时，市城管局巡查井盖600处。\n"), Lines{});
    EXPECT_EQ(tasks("市水务局要加强调度。\n市财政局要拨付资金。\n一、加固河堤。（市水务局负责）\n二、清理河道。（市城管局负责）\n"),
              (Lines{"一: 加固河堤。 <- responsible_unit 负责: 市水务局", "二: 清理河道。 <- responsible_unit 负责: 市城管局"}));
}

TEST(PreambleEnd, a_text_that_lost_its_head_may_begin_with_goals)
{
    const auto goals = [](const std::string& text) { return shown::document(text).tasks.size(); };
    EXPECT_EQ(goals("确保二氧化硫排放量下降6.2%。\n要求关停小火电1200万千瓦。\n"), 2U);
    EXPECT_EQ(goals("力争建成泵站5座。\n"), 1U);
    EXPECT_EQ(goals("去年二氧化硫排放量下降6.2%。\n要求关停小火电1200万千瓦。\n"), 0U);
    EXPECT_EQ(goals("确保安全度汛。\n关停小火电1200万千瓦。\n"), 0U);
    EXPECT_EQ(goals("江北市关于做好防汛工作的通知\n各县区：\n确保建成泵站5座，现通知如下：\n"), 0U);
}

TEST(PreambleEnd, minutes_without_numbers)
{
    const auto tasks = [](const std::string& lines) { return shown::document("江北市政府常务会议纪要\n" + lines).tasks.size(); };
    EXPECT_EQ(tasks("会议要求，市林业局要加强巡查。市财政局要保障资金。\n"), 2U);
    EXPECT_EQ(tasks("会议听取了市林业局的汇报。\n会议要求，要加强巡查。\n"), 0U);
}
