// The bands of a grade and what points are given for ask for nothing; amounts beside a score do.
#include "zeren/parse.hpp"
#include "zeren/read.hpp"

#include <gtest/gtest.h>

#include <span>
#include <string>

namespace zeren {
namespace {

std::size_t targets(const std::string& text)
{
    std::size_t count = 0;
    for (const Task& task : parse(read(std::as_bytes(std::span(text)))).tasks) count += task.targets.size();
    return count;
}

std::string item(const std::string& text) { return "1.造林面积。" + text + "\n责任单位：县林业局\n2.治河。\n责任单位：县水务局\n"; }

TEST(Grades, BandsAskForNothing)
{
    for (const std::string text :
         {"A等：完成率100%以上；B等：完成率90%以上；C等：完成率低于90%。", "优秀：成活率90%以上；良好：成活率80%以上。",
          "A级：新建5座以上；B级：新建3座以上。", "每少1公里扣0.5分。", "缺1项扣1分，每超过3天扣2分。"})
        EXPECT_EQ(targets(item(text)), 0U) << text;
}

TEST(Grades, AmountsBesideAScoreAreTargets)
{
    for (const std::string text : {"完成造林5000亩。（10分）", "新建A级景区5家。", "建设A等客运站3座，造林率达到80%。",
                                   "每个村造林50亩以上。", "优秀率达到90%以上。"})
        EXPECT_GE(targets(item(text)), 1U) << text;
}

} // namespace
} // namespace zeren
