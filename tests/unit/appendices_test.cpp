// Lines behind the work of a paper, notes, headings below which nobody gets work; and what only sounds so.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

const std::string kWork = "江北市2024年工作任务\n1.新建水厂4座。（市水务局负责）\n2.铺设管网30公里。（市住建局负责）\n";
const Lines kTasks = {"1: 新建水厂4座。 <- responsible_unit 负责: 市水务局", "2: 铺设管网30公里。 <- responsible_unit 负责: 市住建局"};

bool closes(const Document& document, std::string_view words)
{
    return std::ranges::any_of(document.other, [&](const Other& other) {
        return other.kind == Other::Kind::closing && document.text(other.span).find(words) != std::string_view::npos;
    });
}

std::size_t tasks(const std::string& content) { return shown::document(content).tasks.size(); }

} // namespace

TEST(Appendices, what_stands_below_their_line_asks_for_nothing)
{
    for (const std::string line :
         {"名词解释", "【相关链接】", "相关链接：", "延伸阅读", "附：名词解释", "政府工作报告名词解释", "三、名词解释"}) {
        const Document document =
            shown::document(kWork + line + "\n1.水厂：日供水1万吨以上。\n2.市住建局牵头推进旧城改造\n改造小区30个。\n");
        EXPECT_EQ(shown::tasks(document), kTasks) << line;
        EXPECT_TRUE(closes(document, "日供水1万吨以上")) << line;
    }
}

TEST(Appendices, the_rest_of_the_paper_goes_on)
{
    const std::string between = "江北市方案\n一、任务\n1.新建水厂4座。（市水务局负责）\n二、名词解释\n1.水厂：日供水1万吨以上。\n三、保障\n"
                                "1.由市住建局牵头，铺设管网30公里。\n";
    EXPECT_EQ(tasks(between), 2U);
    const std::string annex = kWork + "名词解释\n1.水厂：日供水1万吨以上。\n附件\n江北市责任清单\n1.新建公园4座。（市城管局负责）\n";
    EXPECT_EQ(tasks(annex), 3U);
}

TEST(Appendices, words_that_open_none)
{
    EXPECT_EQ(tasks(kWork + "3.名词解释工作完成5次。（市科协负责）\n"), 3U);
    EXPECT_EQ(tasks(kWork + "相关链接建设由市数据局负责。\n3.建成网站5个。（市数据局负责）\n"), 3U);
    EXPECT_EQ(tasks(kWork + "相关链接：\n1.新建公园4座。（市城管局负责）\n"), 3U); // somebody has work there
    EXPECT_EQ(tasks("江北市2024年工作任务\n相关链接\n1.新建水厂4座。\n2.铺设管网30公里。\n"), 2U);
}

TEST(Appendices, notes_behind_a_rule_or_pointed_to)
{
    const std::string notes = "①指日供水1万吨以上水厂。\n②含雨水管网10公里。\n";
    const std::string pointed = "江北市2024年工作任务\n1.新建水厂4座①。（市水务局负责）\n2.铺设管网30公里②。（市住建局负责）\n";
    EXPECT_EQ(tasks(pointed + notes), 2U);
    EXPECT_EQ(tasks(kWork + "———\n" + notes), 2U);
    EXPECT_EQ(tasks(kWork + "__________\n" + notes), 2U);
    EXPECT_EQ(tasks(kWork + notes), 4U); // measures of the last item
    EXPECT_EQ(tasks(pointed + notes + "3.建设公园2个。（市城管局负责）\n"), 5U);
}

TEST(Asides, below_such_headings_nobody_gets_work)
{
    for (const std::string heading : {"申报条件", "申报程序", "受理条件", "联系方式", "发展基础", "2023年工作回顾", "履职情况", "主要做法",
                                      "主要工作成效", "2023年工作开展情况"}) {
        const std::string aside = "江北市方案\n一、" + heading +
                                  "\n1.规模达到500万元以上。\n2.市水务局负责审核，完成检查3次。\n二、任务\n"
                                  "1.新建水厂4座。（市水务局负责）\n";
        EXPECT_EQ(tasks(aside), 1U) << heading;
    }
    EXPECT_EQ(tasks("江北市方案\n一、发展基础\n新建学校5所，由市教育局负责。\n二、任务\n1.新建水厂4座。（市水务局负责）\n"), 1U);
}

TEST(Asides, headings_of_work)
{
    for (const std::string heading :
         {"优化申报程序", "发展目标", "改善发展环境", "公开联系方式", "工作任务", "推广主要做法", "报送履职情况"}) {
        const std::string work = "江北市方案\n一、" + heading +
                                 "\n1.规模达到500万元以上。\n2.市水务局牵头完成检查3次。\n二、任务\n"
                                 "1.新建水厂4座。（市水务局负责）\n";
        EXPECT_EQ(tasks(work), 3U) << heading;
    }
    EXPECT_EQ(tasks("江北市方案\n一、发展环境\n1.改造广场5个。（市住建局负责）\n二、任务\n1.新建水厂4座。（市水务局负责）\n"), 2U);
    EXPECT_EQ(tasks("江北市方案\n一、联系方式\n1.建设平台3个。\n责任单位：市数据局\n2.开通热线。\n责任单位：市信访局\n"), 2U);
}
