// Whose a page is, its tools and who published it: no work of the notice, and no part of its last task.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

const std::string kTitle = "江北市2025年任务分工\n";
const std::string kLabelled = "1.建设厂房。\n责任单位：市工信局\n2.新建学校。\n责任单位：市教育局\n";
const std::string kDoers = "1.市工信局要加快厂房建设。\n2.市招商局要引进项目12个。\n3.市教育局要新建学校2所。\n";
const std::string kOwners = "主办单位：江北市人民政府办公室\n承办单位：江北市大数据局\n";

std::size_t roles_of_last(const std::string& text)
{
    const Document document = shown::document(text);
    return document.tasks.empty() ? 0 : document.tasks.back().roles.size();
}

TEST(HeaderFoot, two_lines_of_owners_end_no_task)
{
    EXPECT_EQ(roles_of_last(kTitle + kLabelled + kOwners), 1U);
    EXPECT_EQ(shown::document(kTitle + kLabelled + kOwners).tasks.size(), 2U);
}

TEST(HeaderFoot, labels_that_a_task_above_has_or_a_line_alone_are_the_tasks)
{
    EXPECT_EQ(
        roles_of_last(kTitle +
                      "1.建设厂房。\n主办单位：市工信局\n承办单位：市城投公司\n2.新建学校。\n主办单位：市教育局\n承办单位：市城建公司\n"),
        2U);
    EXPECT_EQ(roles_of_last(kTitle + kLabelled + "主办单位：市政府办公室\n"), 2U);
    EXPECT_EQ(roles_of_last(kTitle + "1.举办比赛。\n" + kOwners), 2U); // the only work there is
}

TEST(HeaderFoot, the_tools_of_a_page_are_no_words_of_the_last_task)
{
    const Document document = shown::document(kTitle + kDoers + "\n【打印】【关闭】\n");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.text(document.tasks[2].span), "市教育局要新建学校2所。");
    const Document heading = shown::document(kTitle + "【重点项目】\n1.建设厂房。（市工信局负责）\n2.建设学校。（市教育局负责）\n");
    EXPECT_EQ(heading.tasks.size(), 2U);
}

TEST(HeaderFoot, who_published_the_page_has_no_task)
{
    const std::string tasks = "1.建设厂房。（市工信局牵头）\n2.新建学校。（市教育局负责）\n";
    EXPECT_EQ(shown::document("江北市2025年任务分工方案\n公开责任部门：江北市人民政府办公室\n\n" + tasks).tasks.size(), 2U);
    const Document own = shown::document("江北市2025年任务分工方案\n责任部门：市水务局\n\n1.加固河堤。\n2.清理河道。\n");
    EXPECT_FALSE(own.tasks.empty()); // who answers for all of it
}

TEST(HeaderFoot, what_is_attached_as_the_last_words_is_no_paper_behind_the_signature)
{
    const std::string body =
        "2025年重点工作任务\n一、完成道路改造12公里。\n二、建成学校3所。\n三、完成投资2亿元。\n江北市人民政府办公室\n2025年3月1日\n";
    const Document document = shown::document(body + "\n附件：名单\n");
    EXPECT_EQ(document.tasks.size(), 3U);
    ASSERT_EQ(document.header.attachments.size(), 1U);
    EXPECT_EQ(document.text(document.header.attachments[0].span), "名单");
    const Document list = shown::document(
        "2025年工作任务\n1.新建水厂4座。\n责任单位：市水务局\n2.铺设管网30公里。\n责任单位：市住建局\n附件：1.项目进度表\n2.联络员名单\n");
    EXPECT_EQ(list.tasks.size(), 2U);
    EXPECT_EQ(list.header.attachments.size(), 2U);
    EXPECT_EQ(shown::document(body + "附件：任务清单\n1.加固河堤。（市水务局负责）\n2.清理河道。（市林业局负责）\n").tasks.size(),
              2U); // the letter's demands are none
}

} // namespace
