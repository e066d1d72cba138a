// What clauses and labelled lines say beside who and when stays with the task.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

// The rest of a task with these lines, joined by " | ".
std::string rest(const std::string& lines)
{
    const Document document =
        shown::document("江北县关于印发2023年重点工作责任分解的通知\n1.加固河堤。" + lines + "\n2.清理河道。（县水务局负责）\n");
    std::vector<std::string> parts;
    for (const Span span : document.tasks.front().rest) parts.push_back(shown::words(document.content, span));
    return shown::joined(parts);
}

} // namespace

TEST(LeftOver, prose_between_roles_and_times_is_rest)
{
    EXPECT_EQ(rest("\n责任单位：县水务局\n完成时限：2023年底取得明显成效并持续推进"), "取得明显成效并");
    EXPECT_EQ(rest("\n责任单位：县水务局\n完成时限：春季造林5月底前结束，秋季造林10月底前"), "春季造林 | 结束，秋季造林");
    EXPECT_EQ(rest("（县水务局牵头，会同县财政局拟订资金筹措方案）"), "拟订资金筹措方案");
}

TEST(LeftOver, words_that_any_clause_has_are_none)
{
    for (const std::string lines :
         {"（县水务局牵头，县财政局、县林业局等部门按职责分工负责）", "\n牵头单位：县水务局；配合单位：县林业局等；完成时限：6月底前",
          "\n责任单位：县水务局等8个部门\n完成时限：6月底前完成", "（由县水务局负责，6月底前完成，长期坚持）",
          "\n责任单位：县水务局、各乡镇", "\n牵头市领导：孙黎明（市委副书记）\n责任单位：县水务局"})
        EXPECT_EQ(rest(lines), "") << lines;
}
