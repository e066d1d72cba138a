// Byte offsets as code points and UTF-16 units, and back.
#include "text/offsets.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace zeren::text {
namespace {

constexpr OffsetUnit kUnits[] = {OffsetUnit::code_point, OffsetUnit::utf8, OffsetUnit::utf16};

// Every offset of the text against a count from its beginning.
void expect_all(const std::string& text)
{
    // A copy of exact size: a look beyond it is a fault under ASan.
    const std::vector<char> exact(text.begin(), text.end());
    const std::string_view view(exact.data(), exact.size());
    for (const OffsetUnit unit : kUnits) {
        const OffsetTable table(view, unit);
        std::uint32_t units = 0;
        for (std::uint32_t byte = 0; byte < view.size();) {
            const auto lead = static_cast<unsigned char>(view[byte]);
            const std::uint32_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
            ASSERT_EQ(table.from_byte(byte), units) << byte;
            ASSERT_EQ(table.to_byte(units), byte);
            if (unit == OffsetUnit::utf16 && size == 4) {
                ASSERT_FALSE(table.to_byte(units + 1));
            }
            for (std::uint32_t i = 1; i < size && unit == OffsetUnit::utf8; ++i) ASSERT_FALSE(table.to_byte(byte + i));
            units += unit == OffsetUnit::utf8 ? size : unit == OffsetUnit::utf16 && size == 4 ? 2 : 1;
            byte += size;
        }
        ASSERT_EQ(table.length(), units);
        ASSERT_EQ(table.from_byte(static_cast<std::uint32_t>(view.size())), units);
        ASSERT_EQ(table.from_byte(4294967295U), units);
        ASSERT_EQ(table.to_byte(units), view.size());
        ASSERT_FALSE(table.to_byte(units + 1));
        ASSERT_FALSE(table.to_byte(18446744073709551615U));
    }
}

TEST(Offsets, CountEachUnitOfTheExample)
{
    const std::string text = "a责😀";
    EXPECT_EQ(OffsetTable(text, OffsetUnit::code_point).length(), 3U);
    EXPECT_EQ(OffsetTable(text, OffsetUnit::utf8).length(), 8U);
    EXPECT_EQ(OffsetTable(text, OffsetUnit::utf16).length(), 4U);
    EXPECT_EQ(OffsetTable(text, OffsetUnit::utf16).from_byte(4), 2U);
}

TEST(Offsets, AreRightAtEveryByteOfOneKindOfCharacter)
{
    for (const char* unit : {"a", "é", "责", "😀"}) {
        std::string text;
        for (int i = 0; i < 200; ++i, text += unit) expect_all(text);
    }
}

TEST(Offsets, AreRightInMixedTextOfAnyLength)
{
    const char* characters[] = {"a", "\n", "é", "责", "，", "𠀀", "😀", "\xEF\xBF\xBD"};
    std::mt19937 random(5);
    for (std::size_t length = 0; length < 300; ++length) {
        std::string text;
        for (std::size_t i = 0; i < length; ++i) text += characters[random() % std::size(characters)];
        expect_all(text);
    }
}

} // namespace
} // namespace zeren::text
