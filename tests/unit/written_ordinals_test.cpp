// Ordinals as lists write them.
#include "text/written_ordinals.hpp"

#include <gtest/gtest.h>

namespace zeren::text {
namespace {

std::string row(OrdinalStyle style, std::initializer_list<std::uint32_t> values)
{
    std::string result;
    for (const std::uint32_t value : values) result += (result.empty() ? "" : " ") + write_ordinal(value, style);
    return result;
}

TEST(WrittenOrdinals, HanNumbersInTheirFourWays)
{
    EXPECT_EQ(row(OrdinalStyle::han_counting, {1, 9, 10, 11, 20, 21, 99, 100, 105}), "一 九 十 十一 二十 二十一 九十九 一〇〇 一〇五");
    EXPECT_EQ(row(OrdinalStyle::han_thousand, {10, 11, 100, 105, 110, 111, 1001, 1010, 12000}),
              "十 十一 一百 一百零五 一百一十 一百一十一 一千零一 一千零一十 一万二千");
    EXPECT_EQ(row(OrdinalStyle::han_digital, {1, 10, 21, 105}), "一 一〇 二一 一〇五");
    EXPECT_EQ(row(OrdinalStyle::han_legal, {1, 12, 20}), "壹 壹拾贰 贰拾");
    EXPECT_EQ(row(OrdinalStyle::heavenly_stem, {1, 10, 11}), "甲 癸 11");
}

TEST(WrittenOrdinals, EnclosedSignsEndWhereTheirBlockEnds)
{
    EXPECT_EQ(row(OrdinalStyle::circle, {1, 20, 21, 36, 50, 51}), "① ⑳ ㉑ ㊱ ㊿ 51");
    EXPECT_EQ(row(OrdinalStyle::full_stop, {1, 20, 21}), "⒈ ⒛ 21");
    EXPECT_EQ(row(OrdinalStyle::paren, {1, 20, 21}), "⑴ ⒇ 21");
    EXPECT_EQ(row(OrdinalStyle::han_paren, {1, 10, 11}), "㈠ ㈩ 11");
    EXPECT_EQ(row(OrdinalStyle::han_circle, {1, 10}), "㊀ ㊉");
}

TEST(WrittenOrdinals, LatinOnes)
{
    EXPECT_EQ(row(OrdinalStyle::upper_roman, {1, 4, 9, 14, 1999, 4000}), "I IV IX XIV MCMXCIX 4000");
    EXPECT_EQ(row(OrdinalStyle::lower_letter, {1, 26, 27, 53}), "a z aa aaa");
    EXPECT_EQ(row(OrdinalStyle::decimal_zero, {1, 12}), "01 12");
    EXPECT_EQ(row(OrdinalStyle::decimal_full_width, {12}), "１２");
}

TEST(WrittenOrdinals, ZeroAndHugeNumbersAreWrittenSomehow)
{
    EXPECT_EQ(row(OrdinalStyle::circle, {0}), "0");
    EXPECT_EQ(row(OrdinalStyle::han_counting, {0, 4294967295}), "〇 四二九四九六七二九五");
    EXPECT_EQ(row(OrdinalStyle::upper_letter, {0, 4294967295}), "0 4294967295");
    EXPECT_EQ(write_ordinal(3, OrdinalStyle::none), "");
    EXPECT_EQ(write_ordinal(3, OrdinalStyle::bullet), "");
}

} // namespace
} // namespace zeren::text
