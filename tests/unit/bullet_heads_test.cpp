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

namespace {

Lines tasks(const std::string& content) { return shown::tasks(shown::document("江北市2026年重点任务分解\n" + content)); }

} // namespace

TEST(BulletHeads, offices_with_what_belongs_to_them_head_bullets)
{
    const Lines expected{"-/-: 加固河堤3公里 <- responsible_unit [heading_clause]: 市水务局",
                         "-/-#2: 新增绿地5公顷 <- responsible_unit [heading_clause]: 市园林局"};
    for (const char* const form : {"{}：", "【{}】", "{}（3项）", "{}（刘志明）", "{}（挂钩人：刘志明）"}) {
        std::string content;
        for (const auto& [office, work] : {std::pair{"市水务局", "加固河堤3公里"}, std::pair{"市园林局", "新增绿地5公顷"}}) {
            std::string head = form;
            content += head.replace(head.find("{}"), 2, office) + "\n★ " + work + "\n";
        }
        EXPECT_EQ(tasks(content), expected) << form;
    }
    EXPECT_EQ(
        tasks("市水务局（签状人：刘志明）\n★ 加固河堤3公里\n市园林局 包抓领导：副市长陈海\n★ 新增绿地5公顷\n"),
        (Lines{"-/-: 加固河堤3公里 <- responsible_person 签状人 [heading_leader]: 刘志明 (person); responsible_unit [heading_clause]: "
               "市水务局",
               "-/-#2: 新增绿地5公顷 <- responsible_leader 包抓领导 [heading_leader]: 陈海 (person, 副市长); responsible_unit "
               "[heading_clause]: 市园林局"}));
}

TEST(BulletHeads, offices_head_numbers_that_begin_anew_or_run_on)
{
    EXPECT_EQ(tasks("市水务局\n1.加固河堤3公里。\n2.改造泵站5座。\n市园林局\n1.新增绿地5公顷。\n江北市人民政府\n2026年1月5日\n"),
              (Lines{"-/1: 加固河堤3公里。 <- responsible_unit [heading_clause]: 市水务局",
                     "-/2: 改造泵站5座。 <- responsible_unit [heading_clause]: 市水务局",
                     "-/1#2: 新增绿地5公顷。 <- responsible_unit [heading_clause]: 市园林局"}));
    EXPECT_EQ(
        tasks("一、城乡建设\n市水务局\n1.加固河堤3公里\n市园林局、市城管局\n2.新增绿地5公顷\n二、社会事业\n市教育局\n3.新建学校3所\n"),
        (Lines{"一/-/1: 加固河堤3公里 <- responsible_unit [heading_clause]: 市水务局",
               "一/-/2: 新增绿地5公顷 <- responsible_unit [heading_clause]: 市园林局, 市城管局",
               "二/-/3: 新建学校3所 <- responsible_unit [heading_clause]: 市教育局"}));
    EXPECT_EQ(tasks("一、市水务局（责任人：刘志明）\n1.加固河堤3公里。\n二、市园林局（责任人：陈海）\n1.新增绿地5公顷。\n").front(),
              "一/1: 加固河堤3公里。 <- responsible_person 责任人 [heading_leader]: 刘志明 (person); responsible_unit [heading_clause]: "
              "市水务局");
}

TEST(BulletHeads, offices_that_are_named_for_something_else_head_nothing)
{
    const auto headings = [](const std::string& content) {
        return shown::document("江北市2026年防汛工作通知\n" + content).sections.size();
    };
    EXPECT_EQ(headings("成员单位：\n市水务局\n1.张远\n2.李明\n市园林局\n1.王强\n2.赵军\n"), 0U);                     // names
    EXPECT_EQ(headings("市水务局\n1.联系人：张远\n2.联系电话：6221234\n市园林局\n1.联系人：李明\n"), 0U);            // labelled values
    EXPECT_EQ(headings("1.加固河堤\n市水务局\n2.改造泵站\n市园林局\n3.清理河道\n市水务局\n"), 0U);                   // below their items
    EXPECT_EQ(headings("请以下单位报送材料：\n市水务局\n市园林局\n★ 报送方式为电子邮件\n★ 报送时间为6月底\n"), 0U);  // a list of them
    EXPECT_EQ(headings("1.加固河堤。\n2.改造泵站。\n市防汛办公室\n2026年1月5日\n抄送：市委办公室\n市水务局\n"), 0U); // a signature
    EXPECT_EQ(headings("市水务局（牵头）\n★ 加固河堤\n市园林局（配合）\n★ 新增绿地\n"),
              2U); // headings, though not as offices with a person
}

TEST(BulletHeads, a_title_ends_above_the_first_office_with_its_bracket)
{
    const Document document =
        shown::document("江北市2026年“双百攻坚”责任状\n市水务局（签状人：刘志明）\n★ 加固河堤3公里\n市园林局（签状人："
                        "陈海）\n★ 新增绿地5公顷\n");
    ASSERT_TRUE(document.header.title);
    EXPECT_EQ(document.text(document.header.title->span), "江北市2026年“双百攻坚”责任状");
    const Document years =
        shown::document("江北市水网建设行动方案\n（2024—2026年）\n1.加固河堤3公里。（市水务局）\n2.改造泵站。（市水务局）\n");
    ASSERT_TRUE(years.header.title);
    EXPECT_EQ(years.text(years.header.title->span), "江北市水网建设行动方案\n（2024—2026年）");
}

TEST(BulletHeads, leaders_over_numbers)
{
    EXPECT_EQ(
        read("李明常务副市长牵头：\n1.加固河堤。责任单位：市水务局\n县委常委、副市长赵丽牵头（1项）\n2.改造管网。责任单位：市住建局\n"),
        (Lines{"李明常务副市长牵头： 县委常委、副市长赵丽牵头（1项）",
               "1 加固河堤。 <- responsible_unit 责任单位: 市水务局; lead_leader 牵头 [heading_leader]: 李明 (person, 常务副市长)",
               "2 改造管网。 <- responsible_unit 责任单位: 市住建局; lead_leader 牵头 [heading_leader]: 赵丽 (person, 县委常委、副市长)"}));
    EXPECT_EQ(read("李明常务副市长牵头：\n1.加固河堤。责任单位：市水务局\n2.改造管网。责任单位：市住建局\n").front(),
              ""); // one proves nothing
    EXPECT_EQ(read("1.加固河堤。\n责任单位：市水务局\n李明副市长牵头\n2.改造管网。\n责任单位：市住建局\n赵丽副市长牵头\n").front(), "");
}

TEST(BulletHeads, parts_of_the_year_over_numbers)
{
    EXPECT_EQ(read("3月份\n1.加固河堤。责任单位：市水务局\n4月份\n2.改造管网。责任单位：市住建局\n"),
              (Lines{"3月份 4月份", "1 加固河堤。 <- responsible_unit 责任单位: 市水务局",
                     "2 改造管网。 <- responsible_unit 责任单位: 市住建局"}));
    EXPECT_EQ(read("第一季度：\n1.加固河堤。责任单位：市水务局\n第二季度：\n1.改造管网。责任单位：市住建局\n").front(),
              "第一季度： 第二季度：");
    EXPECT_EQ(read("3月份\n1.加固河堤。责任单位：市水务局\n2.改造管网。责任单位：市住建局\n").front(), "");
    EXPECT_EQ(read("1.加固河堤。\n责任单位：市水务局\n3月底前\n2.改造管网。\n责任单位：市住建局\n4月底前\n").front(), "");
}
