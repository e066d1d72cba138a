// Lines of plain text as blocks.
#include "read/plain.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace zeren::reading {
namespace {

using Lines = std::vector<std::string>;

Lines lines(const std::string& text)
{
    Lines result;
    std::uint32_t last = 0;
    for (const Block& block : lines_of(text)) {
        EXPECT_EQ(block.kind, Block::Kind::paragraph);
        EXPECT_LE(last, block.span.begin);
        EXPECT_LT(block.span.begin, block.span.end);
        last = block.span.end;
        result.push_back(text.substr(block.span.begin, block.span.size()));
    }
    return result;
}

TEST(PlainLines, EveryLineEndEndsALine)
{
    for (const char* end : {"\n", "\r", "\r\n", "\f", "\v", "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\n\r", "\n\n\n"}) {
        EXPECT_EQ(lines(std::string("责任") + end + "单位"), (Lines{"责任", "单位"})) << end;
        EXPECT_EQ(lines(std::string(end) + "责任" + end), (Lines{"责任"})) << end;
    }
}

TEST(PlainLines, MixedLineEndsKeepTheirOrder)
{
    EXPECT_EQ(lines("1\r2\n3\r\n4\f5\xE2\x80\xA8"
                    "6\r"),
              (Lines{"1", "2", "3", "4", "5", "6"}));
}

TEST(PlainLines, BlankLinesAreNoBlocks)
{
    EXPECT_TRUE(lines("").empty());
    EXPECT_TRUE(lines("\n").empty());
    EXPECT_TRUE(lines(" \t\n　　\r\n\xC2\xA0\n\xEF\xBB\xBF\n\xE2\x80\x8B\xE2\x80\x8D\n").empty());
}

TEST(PlainLines, BlanksAtTheEndsAreOutsideTheSpan)
{
    EXPECT_EQ(lines("　　牵头单位：区发改委 \t\r\n"), (Lines{"牵头单位：区发改委"}));
    EXPECT_EQ(lines("\xC2\xA0责 任\xE2\x80\x8B"), (Lines{"责 任"}));
}

TEST(PlainLines, QuotesDashesAndOtherMarksEndNoLine)
{
    EXPECT_EQ(lines("“责任”—‘单位’…·é\xE2\x80\xAF.").size(), 1U); // E2 80 xx and C2 xx that are no line ends
    EXPECT_EQ(lines("责\xEF\xBF\xBD任"), (Lines{"责\xEF\xBF\xBD任"}));
}

} // namespace
} // namespace zeren::reading
