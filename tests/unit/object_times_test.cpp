// Times that belong to the object of a verb, beside such that say by when.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

std::string deadlines(const std::string& work)
{
    const Document document = shown::document("关于印发2024年工作分工的通知\n1." + work + "\n责任单位：县发改局\n");
    std::vector<std::string> found;
    for (const Task& task : document.tasks)
        for (const Deadline& deadline : task.deadlines) found.push_back(shown::words(document.content, deadline.span));
    return shown::joined(found);
}

} // namespace

TEST(ObjectTimes, tell_which_area_or_project)
{
    for (const char* work : {"稳定全年粮食播种面积。", "抓好年内在建项目。", "统筹抓好年内在建项目，完善台账。", "确保完成全年目标任务。",
                             "分解全年造林面积。", "梳理上半年在建项目。", "保障全年城乡供水。", "每年分上、下半年两次抽查。"})
        EXPECT_EQ(deadlines(work), "") << work;
}

TEST(ObjectTimes, are_deadlines_beside_the_verb)
{
    const std::vector<std::pair<const char*, const char*>> cases{{"抓好项目建设，年内开工。", "年内"},
                                                                 {"道路改造年内通车。", "年内"},
                                                                 {"力争全年无重大事故。", "全年"},
                                                                 {"完成全年新增就业5000人。", "全年"},
                                                                 {"稳定就业，全年新增岗位3000个。", "全年"},
                                                                 {"推动项目年内落地。", "年内"},
                                                                 {"下半年建成投用。", "下半年"}};
    for (const auto& [work, expected] : cases) EXPECT_EQ(deadlines(work), expected) << work;
}
