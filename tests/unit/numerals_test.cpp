// Numerals: what is read, what is none, and that every value written in 汉字 is read back.
#include "text/numerals.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace zeren::text {
namespace {

std::string print(const std::optional<Decimal>& value) { return value ? print_decimal(*value) : "?"; }

struct Read {
    std::string_view text; // begins with the numeral
    std::string_view numeral;
    std::string_view value;
    std::string_view high = "?";
};

class Numerals : public testing::TestWithParam<Read> {};

TEST_P(Numerals, AreReadExactly)
{
    const Read& expected = GetParam();
    const auto numeral = read_numeral(expected.text, 0);
    ASSERT_TRUE(numeral) << expected.text;
    EXPECT_EQ(expected.text.substr(0, numeral->span.end), expected.numeral);
    EXPECT_EQ(print(numeral->value), expected.value);
    EXPECT_EQ(print(numeral->high), expected.high);
}

INSTANTIATE_TEST_SUITE_P(Digits, Numerals,
                         testing::Values(Read{"7.8%", "7.8", "7.8"}, Read{"1,500亩", "1,500", "1500"}, Read{"1 500亩", "1 500", "1500"},
                                         Read{"１，５００．５亩", "１，５００．５", "1500.5"}, Read{"12,34", "12", "12"},
                                         Read{"1,2345", "1", "1"}, Read{"0,500", "0", "0"}, Read{"5.左右", "5", "5"},
                                         Read{"233.7亿元", "233.7亿", "23370000000"}, Read{"1.08万亿元", "1.08万亿", "1080000000000"},
                                         Read{"9.2 万吨", "9.2 万", "92000"}, Read{"5千万元", "5千万", "50000000"}, Read{"5千米", "5", "5"},
                                         Read{"3000多户", "3000多", "3000"}, Read{"3000余额", "3000", "3000"},
                                         Read{"30多万", "30多万", "300000"}));

INSTANTIATE_TEST_SUITE_P(
    Han, Numerals,
    testing::Values(Read{"三个", "三", "3"}, Read{"两千户", "两千", "2000"}, Read{"十余家", "十余", "10"}, Read{"三万亩", "三万", "30000"},
                    Read{"千万吨", "千万", "10000000"}, Read{"三百五", "三百五", "350"}, Read{"三万五", "三万五", "35000"},
                    Read{"三万零五", "三万零五", "30005"}, Read{"一点五倍", "一点五", "1.5"}, Read{"三点五万", "三点五万", "35000"},
                    Read{"二〇二二年", "二〇二二", "2022"}, Read{"三万五千亿", "三万五千亿", "3500000000000"}, Read{"百千", "百", "100"},
                    Read{"两三家", "两三", "23"}, Read{"萬億元", "萬億", "1000000000000"}, Read{"半个月", "半", "0.5"}));

INSTANTIATE_TEST_SUITE_P(Parts, Numerals,
                         testing::Values(Read{"百分之二十", "百分之二十", "20"}, Read{"百分之二点五", "百分之二点五", "2.5"},
                                         Read{"千分之三", "千分之三", "3"}, Read{"三分之一", "三分之一", "?"}, Read{"一半", "一半", "50"},
                                         Read{"百分点", "百", "100"}));

INSTANTIATE_TEST_SUITE_P(Ranges, Numerals,
                         testing::Values(Read{"2—3家", "2—3", "2", "3"}, Read{"10至15万", "10至15万", "100000", "150000"},
                                         Read{"1万—1.2万亩", "1万—1.2万", "10000", "12000"}, Read{"5~8", "5~8", "5", "8"},
                                         Read{"五—六家", "五—六", "5", "6"}, Read{"8-5", "8", "8"}, Read{"5-六", "5", "5"},
                                         Read{"2——3", "2——3", "2", "3"}));

TEST(Numerals, KeepTheMagnitudeApart)
{
    const auto numeral = read_numeral("1.2万亩", 0);
    ASSERT_TRUE(numeral);
    EXPECT_EQ(print(numeral->written), "1.2");
    EXPECT_EQ(numeral->magnitude, 4);
    EXPECT_EQ(numeral->magnitude_begin, 3U);
}

TEST(Numerals, SignOnlyBehindAWordThatTakesOne)
{
    const std::string_view growth = "增长-3%";
    const std::size_t at = next_numeral(growth, 0, growth.size());
    EXPECT_EQ(growth[at], '-');
    EXPECT_EQ(print(read_numeral(growth, at)->value), "-3");
    const std::string_view days = "1日-3日";
    EXPECT_EQ(next_numeral(days, 1, days.size()), 5U); // the 3
    EXPECT_FALSE(read_numeral(days, 4));
}

TEST(Numerals, VagueOnesSaySo)
{
    for (const std::string_view text : {"数十家", "几百户", "上百人"}) EXPECT_TRUE(read_numeral(text, 3)->vague) << text;
    EXPECT_TRUE(read_numeral("十几个", 0)->vague);
    EXPECT_FALSE(read_numeral("十个", 0)->vague);
    EXPECT_TRUE(read_numeral("十余家", 0)->more);
}

TEST(Numerals, NoneWhereNoneBegins)
{
    for (const std::string_view text : {"", "家", "点五", "陆家嘴", "分之一", "-", "－5"}) EXPECT_FALSE(read_numeral(text, 0)) << text;
    EXPECT_EQ(next_numeral("没有", 0, 6), 6U);
}

TEST(Numerals, TooLargeOnesHaveNoValue)
{
    const auto numeral = read_numeral("99999999999999999999亿", 0);
    ASSERT_TRUE(numeral);
    EXPECT_FALSE(numeral->value);
    EXPECT_EQ(print_han(-1), "");
    EXPECT_EQ(print_han(0), "零");
}

// Every value from 0 to 99,999,999, a quarter a test.
class EveryHanNumeral : public testing::TestWithParam<std::int64_t> {};

TEST_P(EveryHanNumeral, IsReadBack)
{
    constexpr std::int64_t kCount = 25'000'000;
    std::int64_t wrong = 0;
    for (std::int64_t value = GetParam() * kCount; value < (GetParam() + 1) * kCount; ++value) {
        const std::string text = print_han(value);
        const auto numeral = read_numeral(text, 0);
        const bool same = numeral && numeral->value == normalise(value, 0) && numeral->span.end == text.size();
        if (!same && ++wrong < 5) ADD_FAILURE() << value << " is " << text;
    }
    EXPECT_EQ(wrong, 0);
}
INSTANTIATE_TEST_SUITE_P(UpToAHundredMillion, EveryHanNumeral, testing::Values(0, 1, 2, 3));

TEST(Numerals, LargeHanValuesAreReadBack)
{
    for (std::int64_t value = 1; value < 9'000'000'000'000'000; value = value * 7 + 13) {
        const std::string text = print_han(value);
        const auto numeral = read_numeral(text, 0);
        ASSERT_TRUE(numeral) << text;
        EXPECT_EQ(numeral->value, normalise(value, 0)) << text;
    }
}

} // namespace
} // namespace zeren::text
