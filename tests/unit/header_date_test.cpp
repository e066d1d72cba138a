// The date of a notice that no signature dates; and dates that are none of it.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zeren {
namespace {

const std::string kBody = "江北市人民政府关于印发分工的通知\n各区县：\n1.新建泵站3座。（市水务局负责）\n2.新建公厕3座。（市住建局负责）\n";

std::string date(const std::string& content)
{
    const Document document = shown::document(content);
    return document.header.issued_on ? std::string(document.text(document.header.issued_on->span)) : "-";
}

TEST(HeaderDate, in_brackets_at_the_number)
{
    EXPECT_EQ(date("（二〇〇八年二月二十六日）\n江政发〔2008〕18号\n" + kBody), "二〇〇八年二月二十六日");
    EXPECT_EQ(date("江政发〔2008〕18号\n2008年2月26日\n" + kBody), "2008年2月26日");
    EXPECT_EQ(date("（二〇〇八年二月二十六日）\n江政发〔2008〕18号\n" + kBody + "江北市人民政府\n2008年2月27日\n"), "2008年2月27日");
}

TEST(HeaderDate, of_the_printing)
{
    EXPECT_EQ(date(kBody + "江北市人民政府\n2022年3月5日印发\n"), "2022年3月5日");
    EXPECT_EQ(date(kBody + "江北市人民政府\n2022年3月2日\n2022年3月5日印发\n"), "2022年3月2日");
    EXPECT_EQ(date(kBody + "江北市人民政府办公室　　2022年3月5日印发\n"), "-"); // of who prints
    const Document document = shown::document("江北市人民政府文件\n江政发〔2022〕18号\n" + kBody + "江北市人民政府\n2022年3月5日印发\n");
    ASSERT_TRUE(document.header.signatory);
    EXPECT_EQ(document.text(document.header.signatory->span), "江北市人民政府");
}

TEST(HeaderDate, of_a_slip)
{
    const std::string items = "一、新建水厂\n承办单位：县水务局\n二、调整运价\n承办单位：县发改局\n";
    EXPECT_EQ(date("县政府督查室交办单\n编号：2024-45\n交办时间：2024年7月9日\n" + items), "2024年7月9日");
    EXPECT_EQ(date("县政府督查室交办单\n下达日期：2024-07-09\n" + items), "2024-07-09");
    EXPECT_EQ(date("县政府督查室交办单\n交办时间：7月9日前\n" + items), "-");
    EXPECT_EQ(date("县政府督查室交办单\n" + items + "交办时间：2024年7月9日\n"), "-"); // of its item
    EXPECT_EQ(date("交办清单\n交办时间：2024年7月9日\n" + items + "交办时间：2024年7月10日\n"), "-");
    EXPECT_EQ(date("县政府督查室交办单\n反馈时间：2024年7月9日\n" + items), "-");
}

TEST(HeaderDate, other_dates_are_none)
{
    EXPECT_EQ(date("2022-03-30\n江政发〔2022〕18号\n" + kBody), "-"); // of the page
    EXPECT_EQ(date(kBody + "根据2022年3月5日印发的方案执行。\n"), "-");
    EXPECT_EQ(date(kBody + "二、时间安排\n9月30日——10月30日\n三、工作要求\n加强领导。\n"), "-"); // a while
}

TEST(HeaderDate, of_a_slip_gives_the_year_of_its_deadlines)
{
    const auto due = [](const std::string& line) -> int {
        const Document document = shown::document("县政府督查室交办单\n编号：2024-45\n" + line +
                                                  "\n一、加快建设水厂\n承办单位：县水务局\n办结时限：8月底前\n"
                                                  "二、研究制定方案\n承办单位：县发改局\n办结时限：9月10日前\n");
        if (document.tasks.empty() || document.tasks[0].deadlines.empty() || !document.tasks[0].deadlines[0].due) return 0;
        return document.tasks[0].deadlines[0].due->year;
    };
    EXPECT_EQ(due("交办时间：2024年7月9日"), 2024);
    EXPECT_EQ(due("下达日期： 2024年7月9日"), 2024);
    EXPECT_EQ(due("成立时间：2019年7月9日"), 0);
    EXPECT_EQ(due("根据2019年7月9日会议要求"), 0);
}

TEST(HeaderTail, a_bracket_inside_a_sentence_is_followed_by_no_closing)
{
    const auto last = [](const std::string& item) {
        const Document document = shown::document("江北市工作\n1.新建泵站3座。（市水务局负责）\n2." + item);
        return document.tasks.size() == 2 ? std::string(document.text(document.tasks[1].span)) : "";
    };
    EXPECT_EQ(last("招引亿元（含）以上项目10个。（市招商局负责）"), "招引亿元（含）以上项目10个。");
    EXPECT_EQ(last("监测规模（限额）以上企业20家。（市统计局负责）"), "监测规模（限额）以上企业20家。");
    EXPECT_EQ(last("新建公厕3座。（市住建局负责）以上工作请各单位抓好落实。"), "新建公厕3座。");
}

TEST(Numbering, a_serial_may_have_more_digits_than_other_numbers)
{
    const Document document =
        shown::document("江北市提案交办单\n第0036号 关于养老的提案\n主办单位：市民政局\n第20240102号 关于融资的提案\n主办单位：市财政局\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(document.tasks[0].number, "0036");
    EXPECT_EQ(document.tasks[1].number, "20240102");
}

} // namespace
TEST(HeaderDate, of_the_meeting_on_its_line)
{
    const std::string items = "任务一：检查商场600家\n责任单位：县消防队\n任务二：建成消防站4个\n责任单位：县应急局\n";
    EXPECT_EQ(date("全县消防会议交办清单\n会议时间：2024年11月12日　交办单位：县安委办\n" + items), "2024年11月12日");
    EXPECT_EQ(date("全县消防会议交办清单\n会议时间：待定 2024年\n" + items), "-");
}

} // namespace zeren
