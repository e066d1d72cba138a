// The validator: what is UTF-8, and what a bad sequence is.
#include "read/utf8_check.hpp"

#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

namespace zeren::reading {
namespace {

const std::string kFffd = "\xEF\xBF\xBD";

std::string repaired(std::string_view bytes)
{
    std::vector<std::size_t> places;
    return repair_utf8(bytes, places);
}

TEST(Utf8Check, TakesWhatIsValid)
{
    for (const std::string text : {"", "a", "责任", "ascii and 中文 mixed, long enough for words", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80",
                                   "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBD", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"})
        EXPECT_EQ(utf8_valid_until(text), text.size()) << text;
}

TEST(Utf8Check, RefusesOverlongSurrogatesAndBeyond)
{
    for (const std::string text :
         {"\x80", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF",
          "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF", "\xE4\xB8", "\xF0\x9F\x98", "\xC2"}) {
        EXPECT_EQ(utf8_valid_until(text), 0U) << text;
        EXPECT_EQ(utf8_valid_until("责任" + text + "12345678"), 6U) << text;
        EXPECT_EQ(utf8_valid_until("12345678责任12345678" + text), 22U) << text;
    }
}

TEST(Utf8Check, EachMaximalBadSequenceIsOneReplacement)
{
    EXPECT_EQ(repaired("责\xFF任"), "责" + kFffd + "任");
    EXPECT_EQ(repaired("责\xE4\xB8"), "责" + kFffd); // cut within a character: one
    EXPECT_EQ(repaired("\xE4\xB8"
                       "a"),
              kFffd + "a");
    EXPECT_EQ(repaired("\xC0\xAF"), kFffd + kFffd); // overlong: the lead is bad, and so is the tail
    EXPECT_EQ(repaired("\xED\xA0\x80"), kFffd + kFffd + kFffd);
    EXPECT_EQ(repaired("\xF0\x9F\x98责"), kFffd + "责");
    EXPECT_EQ(repaired("责任" + kFffd), "责任" + kFffd); // a U+FFFD of the text stays
}

TEST(Utf8Check, PlacesAreThoseOfTheReplacements)
{
    std::vector<std::size_t> places;
    const std::string text = repair_utf8("责\xFF任\xFE\xFE.", places);
    EXPECT_EQ(places, (std::vector<std::size_t>{3, 9, 12}));
    for (const std::size_t place : places) EXPECT_EQ(text.substr(place, 3), kFffd);
}

TEST(Utf8Check, CountsWideCharactersOnly)
{
    const Utf8Count count = count_utf8("责任 é a \xFF\xFF");
    EXPECT_EQ(count.wide, 2U);
    EXPECT_EQ(count.bad, 2U);
    EXPECT_EQ(count.total, 9U);
}

TEST(Utf8Check, AgreesWithTheSlowWayOnRandomBytes)
{
    std::mt19937 random(7);
    const std::vector<std::string> pieces{"a", "12345678", "责", "任", "é", "😀", "\xFF", "\xE4", "\xB8", "\xED\xA0\x80", "\xC0"};
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto n = random() % 12; n > 0; --n) text += pieces[random() % (round % 2 != 0 ? 6 : pieces.size())];
        std::size_t slow = 0;
        while (slow < text.size() && utf8_sequence(text, slow).good) slow += utf8_sequence(text, slow).size;
        const std::vector<char> exact(text.begin(), text.end()); // an exact buffer: a byte too far shows under ASan
        ASSERT_EQ(utf8_valid_until({exact.data(), exact.size()}), slow) << text;
        const std::string fixed = repaired(text);
        ASSERT_EQ(utf8_valid_until(fixed), fixed.size());
    }
}

} // namespace
} // namespace zeren::reading
