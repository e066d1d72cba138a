// Exact decimal numbers. Each function works on the magnitude as an unsigned integer and the scale as a wide one, and puts the
// result into normal form at the end: overflow is decided there, once. Products are taken in 128 bits, since 2.5 × 4 must not fail
// for the digits that the normal form drops. Test: tests/unit/decimal_test.cpp.
#include "text/decimal.hpp"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <limits>

namespace zeren::text {
namespace {

__extension__ using Wide = unsigned __int128;

constexpr std::int32_t kMaxScale = std::numeric_limits<std::int8_t>::max();
constexpr std::uint64_t kMaxDigits = std::numeric_limits<std::int64_t>::max();

std::uint64_t magnitude(std::int64_t digits) noexcept
{
    return digits < 0 ? ~static_cast<std::uint64_t>(digits) + 1 : static_cast<std::uint64_t>(digits);
}

// The normal form of ±digits × 10^-scale. The smallest int64 is given up: every Decimal made here can change its sign.
std::optional<Decimal> fit(bool negative, Wide digits, std::int32_t scale) noexcept
{
    if (digits == 0) return Decimal{};
    for (; scale > 0 && digits % 10 == 0; --scale) digits /= 10;
    for (; scale < 0; ++scale) {
        if (digits > kMaxDigits) return std::nullopt;
        digits *= 10;
    }
    if (digits > kMaxDigits || scale > kMaxScale) return std::nullopt;
    const auto value = static_cast<std::int64_t>(digits);
    return Decimal{negative ? -value : value, static_cast<std::int8_t>(scale)};
}

bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

// Significand of 19 digits, and the power of ten of the first digit: two of these compare part by part.
struct Scientific {
    std::uint64_t significand = 0;
    std::int32_t exponent = 0;
};

Scientific scientific(Decimal number) noexcept
{
    constexpr std::uint64_t kNineteenDigits = 1'000'000'000'000'000'000;
    Scientific result{magnitude(number.digits), 18 - number.scale};
    for (; result.significand < kNineteenDigits; --result.exponent) result.significand *= 10;
    return result;
}

} // namespace

std::optional<Decimal> normalise(std::int64_t digits, std::int32_t scale) noexcept { return fit(digits < 0, magnitude(digits), scale); }

std::optional<Decimal> parse_decimal(std::string_view plain) noexcept
{
    const bool negative = plain.starts_with('-');
    if (negative) plain.remove_prefix(1);
    const auto point = plain.find('.');
    const bool whole = point == std::string_view::npos;
    if (plain.empty() || !is_digit(plain.front()) || !is_digit(plain.back())) return std::nullopt;
    if (!whole) // zeros that the normal form drops must not count against the 19 digits
        while (plain.ends_with('0') && plain.size() > point + 2) plain.remove_suffix(1);
    const std::size_t places = whole ? 0 : plain.size() - point - 1;
    if (places > static_cast<std::size_t>(kMaxScale)) return std::nullopt;
    Wide digits = 0;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (i == point) continue;
        if (!is_digit(plain[i]) || digits > kMaxDigits) return std::nullopt;
        digits = digits * 10 + static_cast<unsigned char>(plain[i] - '0');
    }
    return fit(negative, digits, static_cast<std::int32_t>(places));
}

std::size_t print_decimal(Decimal number, char* out) noexcept
{
    char digits[20];
    const char* end = std::to_chars(digits, digits + sizeof digits, magnitude(number.digits)).ptr;
    const auto count = static_cast<std::int32_t>(end - digits);
    char* at = out;
    const auto put = [&at](const char* from, std::int32_t size) {
        std::memcpy(at, from, static_cast<std::size_t>(size));
        at += size;
    };
    const auto zeros = [&at](std::int32_t size) { at = std::fill_n(at, size, '0'); };
    if (number.digits < 0) *at++ = '-';
    const std::int32_t before_point = count - number.scale;
    if (number.scale <= 0 || number.digits == 0) {
        put(digits, count);
        if (number.digits != 0) zeros(-number.scale);
    } else if (before_point > 0) {
        put(digits, before_point);
        *at++ = '.';
        put(digits + before_point, number.scale);
    } else {
        put("0.", 2);
        zeros(-before_point);
        put(digits, count);
    }
    return static_cast<std::size_t>(at - out);
}

std::string print_decimal(Decimal number)
{
    char out[kDecimalChars];
    return {out, print_decimal(number, out)};
}

std::optional<Decimal> times_power_of_ten(Decimal number, std::int32_t power) noexcept
{
    constexpr std::int32_t kSenseless = 1000; // beyond this only zero fits, and the scale stays far from overflow
    return normalise(number.digits, number.scale - std::clamp(power, -kSenseless, kSenseless));
}

std::optional<Decimal> multiply(Decimal a, Decimal b) noexcept
{
    const bool negative = (a.digits < 0) != (b.digits < 0);
    return fit(negative, static_cast<Wide>(magnitude(a.digits)) * magnitude(b.digits), a.scale + b.scale);
}

std::strong_ordering compare(Decimal a, Decimal b) noexcept
{
    if (a.scale == b.scale) return a.digits <=> b.digits; // whole numbers, nearly always
    const auto sign = [](Decimal number) { return (number.digits > 0) - (number.digits < 0); };
    if (sign(a) != sign(b)) return sign(a) <=> sign(b);
    if (sign(a) == 0) return std::strong_ordering::equal;
    const bool positive = a.digits > 0;
    const Scientific x = scientific(positive ? a : b); // of two negative ones the larger magnitude is less
    const Scientific y = scientific(positive ? b : a);
    return x.exponent != y.exponent ? x.exponent <=> y.exponent : x.significand <=> y.significand;
}

} // namespace zeren::text
