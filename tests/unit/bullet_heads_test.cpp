// Headings without numbers over bullets: what makes them sections, and that no item below them is lost.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

const std::string kFront = "关于做好江北市重点工作的通知\n各有关单位：\n现将任务印发给你们。\n";

// The headings of all sections, then section and text of each task.
Lines read(const std::string& content)
{
    const Document document = shown::document(kFront + content);
    Lines lines;
    std::string headings;
    for (const Section& one : document.sections)
        headings += (headings.empty() ? "" : " ") + shown::words(document.content, one.heading.span);
    lines.push_back(headings);
    for (const Task& task : document.tasks)
        lines.push_back(std::to_string(task.section) + ' ' + shown::words(document.content, task.span) + " <- " +
                        shown::roles(document, task));
    return lines;
}

} // namespace

TEST(BulletHeads, two_of_them_are_sections)
{
    EXPECT_EQ(read("一季度\n◆加固河堤。（市水务局）\n◆新增绿地。（市园林局）\n二季度\n◆改造管网。（市住建局）\n◆开通公交。（市交通局）\n"),
              (Lines{"一季度 二季度", "1 加固河堤。 <- responsible_unit: 市水务局", "1 新增绿地。 <- responsible_unit: 市园林局",
                     "2 改造管网。 <- responsible_unit: 市住建局", "2 开通公交。 <- responsible_unit: 市交通局"}));
    EXPECT_EQ(read("城区：\n● 加固河堤。责任单位：市水务局\n乡镇：\n● 改造管网。责任单位：市住建局\n").front(), "城区： 乡镇：");
    EXPECT_EQ(
        read("城区\n■加固河堤。\n责任单位：市水务局\n乡镇\n■改造管网。\n责任单位：市住建局\n"),
        (Lines{"城区 乡镇", "1 加固河堤。 <- responsible_unit 责任单位: 市水务局", "2 改造管网。 <- responsible_unit 责任单位: 市住建局"}));
    EXPECT_EQ(read("重点产业\n▲引进项目3个。（市商务局牵头）\n重大民生\n▲新建学校2所。（市教育局牵头）\n").front(), "重点产业 重大民生");
    EXPECT_EQ(read("市水务局\n◇加固河堤3公里。\n市园林局\n◇新增绿地5公顷。\n").front(), "市水务局 市园林局");
}

TEST(BulletHeads, one_line_or_a_sentence_above_a_bullet_is_none)
{
    EXPECT_EQ(read("全年任务\n◆加固河堤。（市水务局）\n◆新增绿地。（市园林局）\n").front(), "");
    EXPECT_EQ(read("现分工如下：\n◆加固河堤。（市水务局）\n要抓紧落实。\n◆新增绿地。（市园林局）\n").front(), "");
    EXPECT_EQ(read("1.河堤\n责任单位：市水务局\n◆加固河堤\n2.绿地\n责任单位：市园林局\n◆新增绿地\n").front(), "");
}

TEST(BulletHeads, the_last_bullet_is_an_item_and_no_closing)
{
    const Document document = shown::document(kFront + "◆加固河堤3公里。（市水务局）\n◆新增绿地5公顷。（市园林局）\n◆改造管网8公里。\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.text(document.tasks[2].span), "改造管网8公里。");
    const Document closed = shown::document(kFront + "◆加固河堤。（市水务局）\n◆新增绿地。（市园林局）\n特此通知。\n");
    EXPECT_EQ(closed.tasks.size(), 2U);
}
