// Who was at a meeting, and lines between and behind lists: whose they are.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

using Lines = std::vector<std::string>;

// 1 县水务局 县财政局: the key of each task, and who has it.
Lines parties(const std::string& content)
{
    const Document document = shown::document(content);
    Lines lines;
    for (const Task& task : document.tasks) {
        std::string line = task.key;
        for (const Role& role : task.roles)
            for (const Party& party : role.parties) line += ' ' + std::string(document.text(party.span));
        lines.push_back(line);
    }
    return lines;
}

const std::string kMinutes = "江北市会议纪要\n一、治理河道3公里。由市水务局牵头，市财政局配合。\n二、市住建局要建设泵站2座。\n";

TEST(Attendance, lines_behind_the_last_item_name_nobody)
{
    const Lines two = {"一 市水务局 市财政局", "二 市住建局"};
    EXPECT_EQ(parties(kMinutes + "参加：康文亮、汪海燕、杜鹏\n记录：刘洋\n"), two);
    EXPECT_EQ(parties(kMinutes + "参加：康文亮、汪海燕、杜鹏\n"), two);
    EXPECT_EQ(parties(kMinutes + "出席：李明\n参加：市财政局、市审计局\n请假：赵明\n"), two);
    EXPECT_EQ(parties(kMinutes + "参加人员：市财政局张明、市审计局李强\n"), two);
}

TEST(Attendance, who_takes_part_in_a_task_has_it)
{
    EXPECT_EQ(parties("江北市分工\n1.新建泵站3座。\n牵头：市水务局\n参加：市审计局\n2.新建公厕3座。\n牵头：市住建局\n参加单位：市审计局\n"),
              Lines({"1 市水务局 市审计局", "2 市住建局 市审计局"}));
    EXPECT_EQ(parties("江北市分工\n1.新建泵站3座。（市水务局牵头，市审计局参加）\n2.新建公厕3座。（市住建局牵头）\n"),
              Lines({"1 市水务局 市审计局", "2 市住建局"}));
}

TEST(Lists, a_line_that_opens_the_next_is_no_text_of_the_last_item)
{
    const Document document =
        shown::document("江北市工作\n今年抓好交通：\n1.修路3公里。\n2.架桥2座。\n今年抓好教育：\n1.新建学校3所。\n2.新建医院1所。\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.text(document.tasks[1].span), "架桥2座。");
    EXPECT_FALSE(document.tasks[1].title);
}

TEST(Lists, labelled_lines_behind_measures_are_of_the_problem)
{
    const std::string head =
        "江北市整改清单\n一、污水处理能力不足。\n责任单位：市住建局\n整改措施：\n（一）新建管网18公里；\n（二）建成污水处理厂。\n";
    EXPECT_EQ(parties(head + "督导领导：副市长丁少峰\n验收单位：市水利局\n").front(), "一 市住建局 丁少峰 市水利局");
    EXPECT_EQ(parties(head + "责任单位：市水利局\n").front(), "一 市住建局"); // of the last measure
}

} // namespace
} // namespace zeren
