// Exact decimal numbers.
#include "text/decimal.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace zeren::text {
namespace {

constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();

Decimal read(std::string_view plain) { return parse_decimal(plain).value(); }

TEST(Decimal, PlainDigitsAreReadIntoNormalForm)
{
    const std::pair<const char*, Decimal> cases[] = {
        {"7.8", {78, 1}},
        {"5.0", {5, 0}},
        {"0", {0, 0}},
        {"-0.00", {0, 0}},
        {"-0.5", {-5, 1}},
        {"007", {7, 0}},
        {"12.30", {123, 1}},
        {"233.7", {2337, 1}},
        {"1000", {1000, 0}},
        {"0.000001", {1, 6}},
        {"9223372036854775807", {kMax, 0}},
        {"-9.223372036854775807", {-kMax, 18}},
        {"5.0000000000000000000000000", {5, 0}},
        {"00000000000000000000000000000000000000000001", {1, 0}},
    };
    for (const auto& [plain, expected] : cases) EXPECT_EQ(parse_decimal(plain), expected) << plain;
}

TEST(Decimal, OtherThingsAreNotRead)
{
    for (const char* wrong : {"", "-", ".", ".5", "5.", "-.5", "1.2.3", "1e5", "+5", " 5", "5 ", "1,000", "--5", "５", "五", "0x10",
                              "9223372036854775808", "99999999999999999999999999999999999999999999999999", "inf"})
        EXPECT_FALSE(parse_decimal(wrong)) << wrong;
    EXPECT_FALSE(parse_decimal("0." + std::string(127, '0') + "1"));
    EXPECT_FALSE(parse_decimal(std::string("5\0", 2)));
}

TEST(Decimal, IsPrintedInPlainDigitsWithoutExponent)
{
    const std::pair<Decimal, const char*> cases[] = {
        {{78, 1}, "7.8"},
        {{23370000000, 0}, "23370000000"},
        {{-5, 1}, "-0.5"},
        {{0, 0}, "0"},
        {{1, 6}, "0.000001"},
        {{-123456, 3}, "-123.456"},
        {{kMax, 18}, "9.223372036854775807"},
        {{kMax, 19}, "0.9223372036854775807"},
        {{50, 1}, "5.0"},
        {{5, -3}, "5000"},
        {{0, -5}, "0"},
        {{0, 5}, "0"},
    };
    for (const auto& [number, expected] : cases) EXPECT_EQ(print_decimal(number), expected);
    EXPECT_EQ(print_decimal({std::numeric_limits<std::int64_t>::min(), -128}), "-9223372036854775808" + std::string(128, '0'));
    EXPECT_EQ(print_decimal({1, 127}), "0." + std::string(126, '0') + "1");
    EXPECT_LT(print_decimal({std::numeric_limits<std::int64_t>::min(), -128}).size(), kDecimalChars);
}

TEST(Decimal, NormalFormIsOne)
{
    EXPECT_EQ(normalise(50, 1), (Decimal{5, 0}));
    EXPECT_EQ(normalise(5, -3), (Decimal{5000, 0}));
    EXPECT_EQ(normalise(0, 100), (Decimal{0, 0}));
    EXPECT_EQ(normalise(-1200, 4), (Decimal{-12, 2}));
    EXPECT_FALSE(normalise(5, -19));
    EXPECT_FALSE(normalise(5, 128));
    EXPECT_FALSE(normalise(std::numeric_limits<std::int64_t>::min(), 0)); // could not change its sign
    EXPECT_EQ(normalise(100, 129), (Decimal{1, 127}));
    EXPECT_FALSE(normalise(1, std::numeric_limits<std::int32_t>::max()));
    EXPECT_FALSE(normalise(1, std::numeric_limits<std::int32_t>::min()));
    EXPECT_EQ(normalise(0, std::numeric_limits<std::int32_t>::min()), (Decimal{0, 0}));
}

TEST(Decimal, UnitsMultiplyExactly)
{
    EXPECT_EQ(times_power_of_ten(read("233.7"), 8), read("23370000000")); // 亿元
    EXPECT_EQ(times_power_of_ten(read("1.2"), 4), read("12000"));         // 万亩
    EXPECT_EQ(times_power_of_ten(read("7"), -2), read("0.07"));
    EXPECT_EQ(times_power_of_ten(read("0"), 100000), read("0"));
    EXPECT_FALSE(times_power_of_ten(read("1"), 19));
    EXPECT_FALSE(times_power_of_ten(read("1"), std::numeric_limits<std::int32_t>::max()));
    EXPECT_FALSE(times_power_of_ten(read("1"), std::numeric_limits<std::int32_t>::min()));
    EXPECT_EQ(multiply(read("0.5"), read("10")), read("5"));
    EXPECT_EQ(multiply(read("-2.5"), read("0.4")), read("-1"));
    EXPECT_EQ(multiply(read("-2.5"), read("-0.4")), read("1"));
    EXPECT_EQ(multiply(read("666.67"), read("1.5")), read("1000.005")); // 亩 to 平方米 and the like
    EXPECT_EQ(multiply(Decimal{5'000'000'000'000'000'000, 18}, Decimal{20, 0}), read("100"));
    EXPECT_FALSE(multiply(Decimal{kMax, 0}, Decimal{2, 0}));
    EXPECT_FALSE(multiply(Decimal{kMax, 100}, Decimal{kMax, 100}));
    EXPECT_EQ(multiply(Decimal{0, 0}, Decimal{kMax, 127}), read("0"));
}

TEST(Decimal, ComparesByValue)
{
    const char* ascending[] = {
        "-9223372036854775807", "-10", "-9.99", "-0.5", "-0.05", "0", "0.000001", "0.05", "0.5", "7.8", "7.81", "8", "23370000000",
        "9223372036854775807"};
    for (std::size_t i = 0; i < std::size(ascending); ++i)
        for (std::size_t j = 0; j < std::size(ascending); ++j)
            EXPECT_EQ(compare(read(ascending[i]), read(ascending[j])), i <=> j) << ascending[i] << ' ' << ascending[j];
    EXPECT_EQ(compare({50, 1}, {5, 0}), std::strong_ordering::equal);
    EXPECT_EQ(compare({1, 127}, {1, -128}), std::strong_ordering::less);
    EXPECT_EQ(compare({0, 127}, {0, -128}), std::strong_ordering::equal);
    EXPECT_EQ(compare({std::numeric_limits<std::int64_t>::min(), 0}, {-kMax, 0}), std::strong_ordering::less);
}

TEST(Decimal, PrintedAndReadAgainIsTheSame)
{
    std::mt19937_64 random(7);
    for (int i = 0; i < 20000; ++i) {
        const auto digits = static_cast<std::int64_t>(random()) >> (random() % 63);
        const auto number = normalise(digits, static_cast<std::int32_t>(random() % 30));
        ASSERT_TRUE(number);
        ASSERT_EQ(parse_decimal(print_decimal(*number)), number);
    }
}

} // namespace
} // namespace zeren::text
