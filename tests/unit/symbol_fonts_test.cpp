// Signs of symbol fonts.
#include "text/symbol_fonts.hpp"

#include <gtest/gtest.h>

namespace zeren::text {
namespace {

TEST(SymbolFonts, SignsAreWhatTheFontDraws)
{
    EXPECT_EQ(symbol_character("Symbol", 0xF0B3), U'≥');
    EXPECT_EQ(symbol_character("Symbol", 0xB3), U'≥'); // Word may leave the code where it is
    EXPECT_EQ(symbol_character("Symbol", 0xF0A3), U'≤');
    EXPECT_EQ(symbol_character("Symbol", 0xF061), U'α');
    EXPECT_EQ(symbol_character("Symbol", 0xF025), U'%');
    EXPECT_EQ(symbol_character("Symbol", 0xF0F2), U'∫'); // behind the pieces of brackets
    EXPECT_EQ(symbol_character("Wingdings", 0xF0FC), U'✓');
    EXPECT_EQ(symbol_character("wingdings", 0xF06F), U'□');
    EXPECT_EQ(symbol_character("Wingdings", 0xF08A), U'⑩');
    EXPECT_EQ(symbol_character("Wingdings", 0xF0FE), U'☑'); // the last of the table
    EXPECT_EQ(symbol_character("Wingdings 2", 0xF052), U'☑');
}

TEST(SymbolFonts, InOtherFontsACodeIsItsCharacter)
{
    EXPECT_EQ(symbol_character("宋体", 0x2265), U'≥');
    EXPECT_EQ(symbol_character("Times New Roman", 0x41), U'A');
    EXPECT_EQ(symbol_character("", 0x2611), U'☑');
    EXPECT_EQ(symbol_character("Wingdings", 0x2611), U'☑'); // no code of the font
    EXPECT_EQ(symbol_character("MS Gothic", 0x1F5F9), U'\U0001F5F9');
}

TEST(SymbolFonts, WhatNoTableKnowsIsNoCharacter)
{
    EXPECT_EQ(symbol_character("Wingdings", 0xF04A), 0U); // a face
    EXPECT_EQ(symbol_character("Symbol", 0xF0E6), 0U);    // a piece of a bracket
    EXPECT_EQ(symbol_character("Wingdings 3", 0x70), 0U); // a picture, not a p
    EXPECT_EQ(symbol_character("Wingdings", 0x01), 0U);
    EXPECT_EQ(symbol_character("宋体", 0xF0FC), 0U); // private
    EXPECT_EQ(symbol_character("宋体", 0xE815), 0U);
    EXPECT_EQ(symbol_character("宋体", 0xD800), 0U);
    EXPECT_EQ(symbol_character("宋体", 0x07), 0U);
    EXPECT_EQ(symbol_character("宋体", 0xFFFE), 0U);
    EXPECT_EQ(symbol_character("宋体", 0xFFFFFFFF), 0U);
    EXPECT_EQ(symbol_character("宋体", 0), 0U);
}

TEST(SymbolFonts, FontsAreKnownByTheirName)
{
    EXPECT_TRUE(is_symbol_font("Symbol"));
    EXPECT_TRUE(is_symbol_font("WINGDINGS 2"));
    EXPECT_FALSE(is_symbol_font("Symbola"));
    EXPECT_FALSE(is_symbol_font("Segoe UI Symbol"));
    EXPECT_FALSE(is_symbol_font(""));
}

} // namespace
} // namespace zeren::text
