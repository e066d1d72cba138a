// What closes a notice or one of its plans, and what still belongs to the last task.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

const std::string kLetter = "江北市人民政府办公室关于印发若干政策和行动计划的通知\n各县区：\n《支持工业若干政策》《工业创新行动计划》已经"
                            "市政府同意，现印发给你们，请认真落实。\n江北市人民政府办公室\n2021年9月2日\n";
const std::string kPolicies = "支持工业若干政策\n一、利用资本市场\n设立基金。（责任单位：市财政局）\n鼓励上市。（责任单位：市金融局）\n";
const std::string kPlan =
    "工业创新行动计划\n一、行动步骤\n（一）建设平台。（责任单位：市工信局）\n（二）上云上平台。（责任单位：市数据局）\n";

} // namespace

TEST(Closings, each_of_several_plans_ends_as_a_paper_does)
{
    const Document document = shown::document(
        kLetter + kPolicies + "市工信局会同市财政局制定实施细则。严格申报程序，及时兑现政策。\n本政策自2021年开始执行。\n" + kPlan);
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.text(document.tasks[1].extent), "鼓励上市。（责任单位：市金融局）");
    EXPECT_TRUE(document.tasks[1].rest.empty());
}

TEST(Closings, what_still_hands_out_work_is_a_task)
{
    const Document document = shown::document(kLetter + kPolicies + "兑现奖补。（责任单位：市商务局）\n" + kPlan);
    EXPECT_EQ(document.tasks.size(), 5U);
    EXPECT_EQ(document.text(document.tasks[2].extent), "兑现奖补。（责任单位：市商务局）");
}

TEST(Closings, several_doers_below_the_last_heading_have_its_work)
{
    const std::string plan = "江北市应急预案分工\n（一）队伍保障\n县应急局负责队伍建设。\n（二）运输保障\n";
    const Document shared = shown::document(plan + "各级人民政府要健全体系。交通运输部门要保障运输。公安部门要加强交通管理。\n");
    EXPECT_EQ(shared.tasks.size(), 3U);
    EXPECT_EQ(shared.tasks.back().number, "二");
    const Document closed = shown::document(plan + "各单位要抓好落实，严格奖惩。县应急局负责日常调度。\n");
    EXPECT_EQ(closed.other.back().kind, Other::Kind::closing);
}

TEST(Closings, a_last_number_that_asks_for_news_of_all_the_work)
{
    const std::string work = "江北市2025年重点工作\n一、新建水厂2座。（市水务局负责）\n二、改造泵站3座。（市住建局负责）\n";
    EXPECT_EQ(shown::document(work + "三、以上工作于每周五前将进展情况报送市政府办公室。\n").tasks.size(), 2U);
    EXPECT_EQ(shown::document(work + "三、每周五前将改造管网5公里的进展情况报送市政府办公室。\n").tasks.size(), 3U);
    EXPECT_EQ(shown::document(work + "三、以上工作要抓紧推进，完成投资3亿元。\n").tasks.size(), 3U);
}

TEST(Closings, where_the_parties_of_a_paper_sign)
{
    const auto tasks = [](const std::string& end) {
        return shown::document("新桥街道目标管理责任书\n一、工作目标\n1.整改率达到100%。\n2.入户率达到90%以上。\n" + end).tasks.size();
    };
    EXPECT_EQ(tasks("二、附则\n本责任书一式两份。\n甲方（盖章）：新桥街道　负责人：\n乙方（盖章）：　负责人：\n2024年1月15日\n"), 2U);
    EXPECT_EQ(tasks("甲方（签字）：李强　负责人：\n乙方（签字）：　负责人：\n"), 2U);
    EXPECT_EQ(tasks("3.开展检查（签字）2次。\n责任单位：安监站\n"), 3U);
}

TEST(Closings, who_pledges)
{
    const auto last = [](const std::string& end) {
        return shown::tasks(
                   shown::document("县卫健局2024年服务承诺书\n一、新建卫生室20个。\n二、签约率达到75%以上。\n三、投诉3个工作日内答复。\n" +
                                   end + "\n"))
            .back();
    };
    EXPECT_EQ(last("承诺人：李志强"), "三: 投诉3个工作日内答复。");
    EXPECT_EQ(last("承诺单位：县卫健局"), "三: 投诉3个工作日内答复。");
}

TEST(Closings, a_last_goal_below_its_heading_is_none)
{
    const auto last = [](const std::string& end) {
        return shown::tasks(
                   shown::document("江北县民生实事\n一、公交\n（一）新购公交车200辆\n（二）改造站台100个\n（三）改造站牌80个\n" + end))
            .back();
    };
    EXPECT_EQ(last("二、教育\n新建学校3所。\n"), "二/-: 新建学校3所。");
    EXPECT_EQ(last("二、要求\n各单位要抓好落实。\n"), "一/三: 改造站牌80个");
    EXPECT_EQ(last("二、考核\n县考核办按季通报。完成任务80%以下的，不得评先。\n"), "一/三: 改造站牌80个");
}
