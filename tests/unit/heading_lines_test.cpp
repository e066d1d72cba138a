// Headings that lost a line break, and numbers that only look like theirs.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

// The headings of all sections, then the tasks.
Lines read(const std::string& content)
{
    const Document document = shown::document("江北市水污染防治方案\n" + content);
    std::string headings;
    for (const Section& one : document.sections)
        headings += (headings.empty() ? "" : " ") + shown::words(document.content, one.heading.span);
    Lines lines{headings};
    for (std::string& task : shown::tasks(document)) lines.push_back(std::move(task));
    return lines;
}

} // namespace

TEST(HeadingLines, behind_the_last_sentence_of_the_paragraph_above)
{
    EXPECT_EQ(read("为贯彻落实有关部署，制定本方案。 一、工作目标\n到2017年，新建泵站20座。 "
                   "二、主要任务\n（一）加固河堤。（市水务局负责）\n（二）清"
                   "理河道。（市林业局负责）\n"),
              (Lines{"工作目标 主要任务", "一/-: 到2017年，新建泵站20座。", "二/一: 加固河堤。 <- responsible_unit 负责: 市水务局",
                     "二/二: 清理河道。 <- responsible_unit 负责: 市林业局"}));
    EXPECT_EQ(
        read("为贯彻落实有关部署，制定本方案。一、城区\n1.加固河堤。（市水务局负责）\n二、乡村\n2.清理河道。（市林业局负责）\n").front(),
        "城区 乡村");
}

TEST(HeadingLines, with_the_first_item_below_it)
{
    EXPECT_EQ(
        read("一、城区(一)加固河堤。（市水务局负责）\n(二)清理河道。（市林业局负责）\n二、乡村 "
             "(一)改造泵站。（市水务局负责）\n(二)植树。（市林业局负责）\n"),
        (Lines{"城区 乡村", "一/一: 加固河堤。 <- responsible_unit 负责: 市水务局", "一/二: 清理河道。 <- responsible_unit 负责: 市林业局",
               "二/一: 改造泵站。 <- responsible_unit 负责: 市水务局", "二/二: 植树。 <- responsible_unit 负责: 市林业局"}));
}

TEST(HeadingLines, numbers_that_are_not_due_head_nothing)
{
    EXPECT_EQ(read("做好下列工作。 一、工作目标\n1.加固河堤。（市水务局负责）\n2.清理河道。（市林业局负责）\n").front(), ""); // no 二、
    EXPECT_EQ(read("一、水库（一）型加固\n1.加固河堤。（市水务局负责）\n二、小（一）型水库加固\n2.清理河道。（市林业局负责）\n").size(),
              3U);
    EXPECT_EQ(read("一、落实方案（一）的要求\n1.加固河堤。（市水务局负责）\n二、清理\n2.清理河道。（市林业局负责）\n").front(),
              "落实方案（一）的要求 清理"); // no （二）
    EXPECT_EQ(read("一、城区\n1.加固河堤。见附件。三、四类水体\n（市水务局负责）\n2.清理河道。（市林业局负责）\n").front(), "城区");
}
