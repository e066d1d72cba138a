// What stands behind the signature: whom to ask and who runs the site make no paper of what is there, and no work.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::parsed;
using table_rows::rows;
using Lines = std::vector<std::string>;

const std::string kNotice = "关于做好重点工作的通知\n各乡镇，县直各部门：\n现将有关事项通知如下：\n1.请县住建局于9月底前完成道路改造。\n"
                            "2.请县教育局于8月底前建成学校3所。\n3.县水利局要加快水库建设。\n\n青山县人民政府办公室\n2025年3月1日\n\n";

TEST(BehindSignature, ContactsAndFootersTakeNoTaskAway)
{
    const Lines tasks = rows(kNotice);
    ASSERT_EQ(tasks.size(), 3U);
    for (const std::string line : {"联系人：张三，电话：5551234", "分送：县委办公室", "监督电话：5551234", "智能问答",
                                   "主办单位：青山县人民政府办公室\n承办单位：青山县大数据局"})
        EXPECT_EQ(rows(kNotice + line + "\n"), tasks) << line;
}

// A paper behind its letter is one: what the letter asks of everybody is no task then.
TEST(BehindSignature, APaperIsStillRead)
{
    const Lines tasks =
        rows("关于印发方案的通知\n各乡镇：\n现将方案印发给你们，请认真贯彻落实。\n\n青山县人民政府\n2025年3月1日\n\n青山县道路整治方案\n"
             "一、县住建局负责道路改造。\n二、县交通局负责桥梁加固。\n");
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(
        rows("关于印发方案的通知\n各乡镇：\n现将方案印发给你们，请认真贯彻落实。\n\n青山县人民政府\n2025年3月1日\n\n青山县道路整治方案\n"
             "改造县乡道路12公里\n责任单位：县住建局\n加固桥梁3座\n责任单位：县交通局\n")
            .size(),
        2U);
}

TEST(BehindSignature, SentencesBelowATableAreNoWork)
{
    const std::string table = "某县2025年任务分工表\n\n| 序号 | 工作任务 | 责任单位 |\n|---|---|---|\n| 1 | 建设厂房5万平方米 | 县工信局 "
                              "|\n| 2 | 引进项目12个 | 县招商局 |\n\n";
    for (const std::string line : {"各单位要切实加强组织领导，主要负责同志亲自抓，分管负责同志具体抓。",
                                   "县政府督查室会同县委督查室负责日常督查。", "您是第12345位访客"}) {
        const Document document = parsed(table + line + "\n");
        EXPECT_EQ(document.tasks.size(), 2U) << line;
    }
    // numbers and labels go on with it
    EXPECT_EQ(parsed(table + "3.新建学校2所。（县教育局负责）\n").tasks.size(), 3U);
}

TEST(BehindSignature, TheLastLineOfAListOfDutiesMayBeOfAll)
{
    EXPECT_EQ(rows("县防指成员单位职责\n\n县水利局：负责水情监测。\n县气象局：负责天气监测。\n各乡镇人民政府：负责辖区防汛工作。\n").size(),
              3U);
    EXPECT_EQ(rows("县防指成员单位职责\n\n县水利局：负责水情监测。\n县气象局：负责天气监测。\n各单位要认真落实，确保安全。\n").size(), 2U);
}

} // namespace
} // namespace zeren
