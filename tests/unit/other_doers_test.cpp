// Where the task of a doer ends among paragraphs without numbers, and where it goes on.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& paragraphs)
{
    return shown::tasks(shown::document("关于推进通关便利化的通知\n各市人民政府：\n一、重点任务\n（一）精简单证。（省商务厅牵头）\n"
                                        "（二）压缩时间。（省口岸办牵头）\n二、组织实施\n" +
                                        paragraphs + "三、宣传引导\n（一）加强宣传。（省委宣传部牵头）\n"));
}

const std::string kTask = "二/-: 省商务厅要继续做好统筹工作。 <- responsible_unit: 省商务厅";

} // namespace

TEST(OtherDoers, a_paragraph_that_speaks_of_others_ends_the_task_above)
{
    for (const std::string next : {"国务院有关部门要强化协作，形成合力。", "各地区、各部门要按照分工抓好落实。",
                                   "项目单位应当如实申报信息。", "报关企业须按期上传单证。", "有关行业协会（以下简称协会）应引导企业自律。",
                                   "各级人民政府必须落实属地责任。", "口岸运营单位负责日常维护。"}) {
        const Lines read = tasks("省商务厅要继续做好统筹工作。\n" + next + "\n");
        ASSERT_EQ(read.size(), 4U) << next;
        EXPECT_EQ(read[2], kTask) << next;
    }
}

TEST(OtherDoers, a_paragraph_that_goes_on_stays)
{
    for (const std::string next : {"建立定期通报制度，及时解决问题。", "该厅要按月通报进展。", "推进学校建设要与布局相适应。",
                                   "对于重点企业，要主动上门。", "要加强统筹，形成合力。"}) {
        const Lines read = tasks("省商务厅要继续做好统筹工作。\n" + next + "\n");
        ASSERT_EQ(read.size(), 4U) << next;
        EXPECT_EQ(read[2], "二/-: 省商务厅要继续做好统筹工作。\n" + next + " <- responsible_unit: 省商务厅") << next;
    }
}

TEST(OtherDoers, the_next_doer_has_a_task_of_his_own)
{
    EXPECT_EQ(tasks("省商务厅要继续做好统筹工作。\n各市要积极配合。\n省财政厅要保障经费。\n"),
              (Lines{"一/一: 精简单证。 <- lead_unit 牵头: 省商务厅", "一/二: 压缩时间。 <- lead_unit 牵头: 省口岸办", kTask,
                     "二/-#2: 省财政厅要保障经费。 <- responsible_unit: 省财政厅", "三/一: 加强宣传。 <- lead_unit 牵头: 省委宣传部"}));
}

TEST(OtherDoers, below_a_number_all_is_its_text)
{
    const Lines read = tasks("（三）强化协作。省商务厅要继续做好统筹工作。\n各市要积极配合。\n（四）加强宣传。省财政厅要保障经费。\n");
    ASSERT_EQ(read.size(), 5U);
    EXPECT_NE(read[2].find("各市要积极配合。"), std::string::npos) << read[2];
}
