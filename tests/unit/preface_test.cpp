// What stands outside the tasks and still counts: reporting in items that hand out nothing, the count in the prose above the first item,
// and a text that is nothing but a goal.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

const std::string kLetter = "江北市人民政府关于做好2024年水利工作的通知\n各县水务局：\n现将方案印发给你们。\n";
const std::string kTasks = "一、加固河堤。（市水务局负责）\n二、清理河道。（市林业局负责）\n";

std::string reporting(const std::string& content)
{
    const Document document = shown::document(content);
    std::string out;
    for (const Reporting& one : document.preamble.reporting)
        out += (out.empty() ? "" : " | ") + shown::words(document.content, one.span) + (one.due ? " due" : "");
    return out;
}

std::string declared(const std::string& content)
{
    const Document document = shown::document(content);
    const auto& count = document.preamble.declared_task_count;
    return count ? shown::words(document.content, count->span) : "";
}

} // namespace

TEST(Preface, items_that_are_no_tasks_say_when_to_report)
{
    EXPECT_EQ(
        reporting("江北市人民政府\n2024年1月5日\n" + kLetter +
                  "一、高度重视。各单位要抓紧推进。各牵头单位于2月26日前将细化方案报送至市政府督查室。\n二、抓好落实。要形成合力。\n"),
        "2月26日前 due");
    EXPECT_EQ(reporting(kLetter + "一、高度重视。各单位要抓紧推进。\n二、抓好落实。2月26日前完成。\n"), "");
    EXPECT_EQ(reporting(kLetter + "一、高度重视。各单位要抓紧推进。\n二、抓好落实。2月26日前形成合力，印发方案。\n"), ""); // a goal
    EXPECT_EQ(reporting(kLetter + kTasks + "三、上报进展。每月5日前报送进展。（市水务局负责）\n"), ""); // a task is no rule
}

TEST(Preface, the_count_above_the_first_item)
{
    EXPECT_EQ(declared(kLetter + "江北市人民政府\n2024年1月5日\n江北市水利工作方案\n经研究，今年办好2个方面12件实事。\n" + kTasks),
              "12件实事");
    EXPECT_EQ(declared(kLetter + "江北市人民政府\n2024年1月5日\n江北市水利工作方案\n经研究，今年抓好落实。\n" + kTasks +
                       "各单位要办好12件实事。\n"),
              "");
}

TEST(Preface, a_text_that_is_nothing_but_a_goal)
{
    const Document goal = shown::document("到2027年，全省水利投入达到880亿元以上，供水保证率达到95%。到2030年，投入达到1000亿元。\n");
    ASSERT_EQ(goal.tasks.size(), 1U);
    EXPECT_EQ(goal.tasks[0].kind, Task::Kind::goal);
    EXPECT_EQ(goal.tasks[0].targets.size(), 3U);
    EXPECT_FALSE(goal.preamble.span);
    EXPECT_TRUE(shown::document("到2027年，全省水利工作迈上新台阶。\n").tasks.empty());
    EXPECT_TRUE(shown::document("2023年，全省水利投入达到880亿元，增长8%。\n").tasks.empty());
    EXPECT_TRUE(shown::document("到2027年，全省水利投入达到880亿元。\n现将有关事项通知如下。\n").tasks.empty());
}
