// PDF: the rules of its tables, and that no program starts unless it may.
#include "packages.hpp"
#include "read/pdf_rules.hpp"

#include <gtest/gtest.h>

namespace zeren::reading {
namespace {

TEST(Pdf, IsReadOnlyWhenTheCallerAllowsPrograms) { EXPECT_EQ(packages::error_of("%PDF-1.4\n"), "program_disabled"); }

TEST(PdfRules, StrokesAndThinBoxesOfEachPage)
{
    std::vector<Page> pages(2);
    read_rules("<svg><defs><path d=\"M 0 0 L 9 9\"/></defs><pageSet><page><path style=\"fill:none;stroke:rgb(0%,0%,0%)\" d=\"M 84 695 L "
               "516 695 \" "
               "transform=\"matrix(1,0,0,-1,0,792)\"/></page><page><path style=\" stroke:none;fill:rgb(69%,79%,89%)\" d=\"M 41 97 L 126 97 "
               "L 126 98 L 41 98 Z M 41 97 \"/>"
               "<path style=\"stroke:none;fill:rgb(100%,100%,100%)\" d=\"M 0 0 L 9 0 L 9 1 L 0 1 Z\"/></page></pageSet></svg>",
               pages);
    ASSERT_EQ(pages[0].rules.size(), 1U);
    EXPECT_EQ(pages[0].rules[0].top, 97);
    EXPECT_EQ(pages[0].rules[0].right, 516);
    ASSERT_EQ(pages[1].rules.size(), 1U);
    EXPECT_EQ(pages[1].rules[0].height(), 1);
    std::vector<Page> none(1);
    for (const char* text : {"", "<path ", "<path d=\"", "<path d=\"M", "<path style=\"fill:none\" d=\"L L L Z\"", "<defs>",
                             "<page><path d=\"M 1 1 L nan inf\"/>"})
        read_rules(text, none);
}

} // namespace
} // namespace zeren::reading
