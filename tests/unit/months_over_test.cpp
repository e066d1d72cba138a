// Months since January that were over when the notice was written.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

// Texts of the targets and the deadlines of the first item of a notice with this date.
std::string read(const std::string& item, const std::string& date)
{
    const Document document = shown::document("江北市人民政府关于做好2024年重点工作的通知\n各县区人民政府：\n1." + item +
                                              "（市发改委负责）\n2.植树。（市林业局负责）\n江北市人民政府\n" + date + "\n");
    std::string line;
    for (const Target& target : document.tasks.front().targets) line += (line.empty() ? "" : " ") + std::string(document.text(target.span));
    for (const Deadline& deadline : document.tasks.front().deadlines) line += " @" + std::string(document.text(deadline.span));
    return line;
}

} // namespace

TEST(MonthsOver, tell_what_has_been)
{
    EXPECT_EQ(read("1—5月完成投资3亿元；年底前完成投资8亿元。", "2024年6月12日"), "完成投资8亿元 @年底前");
    EXPECT_EQ(read("1-5月完成投资12亿元，下半年完成投资15亿元。", "2024年6月12日"), "完成投资15亿元 @下半年");
    EXPECT_EQ(read("2024年1月至5月新建公厕5座，年底前新建公厕12座。", "2024年6月12日"), "新建公厕12座 @年底前");
}

TEST(MonthsOver, what_is_to_come_or_begins_later_is_asked_for)
{
    EXPECT_EQ(read("1—5月完成投资3亿元；年底前完成投资8亿元。", "2024年1月12日"), "完成投资3亿元 完成投资8亿元 @1—5月 @年底前");
    EXPECT_EQ(read("1—10月完成投资3亿元。", "2024年6月12日"), "完成投资3亿元 @1—10月");
    EXPECT_EQ(read("3—5月完成投资3亿元。", "2024年6月12日"), "完成投资3亿元 @3—5月");
    EXPECT_EQ(read("1—5月完成投资3亿元。", "2023年12月12日"), "完成投资3亿元 @1—5月");
}
