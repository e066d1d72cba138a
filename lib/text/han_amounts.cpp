// The reader is a small machine over digits (一), units (十) and magnitudes (万); what does not follow the order of the language (百千,
// 三十二十) ends the number there.
#include "text/han_amounts.hpp"

#include "text/utf8.hpp"

#include <array>
#include <string>
#include <utility>

namespace zeren::text {
namespace {

constexpr std::int64_t kMostHan = 9'999'999'999'999'999;

class HanReader {
public:
    HanReader(std::string_view text, std::size_t at) : text_(text), end_(at) {}

    Mantissa read() noexcept
    {
        while (take(decode(text_, end_))) {}
        return finish();
    }

private:
    bool take(CodePoint c) noexcept
    {
        const HanNumeral part = han_numeral(c.value);
        bool taken = false;
        if (part.part == HanPart::digit) taken = take_digit(part.value);
        else if (part.part == HanPart::unit) taken = take_unit(part.value);
        else if (part.part == HanPart::magnitude) taken = take_magnitude(part.value);
        if (!taken) return false;
        end_ += c.size;
        ++count_;
        return true;
    }

    bool take_digit(std::int64_t value) noexcept
    {
        if (positional_ || (digit_ >= 0 && section_ == 0 && high_ == 0)) return take_position(value);
        if (digit_ > 0) return false;
        zero_ = zero_ || value == 0;
        digit_ = value;
        return true;
    }

    // 二〇二二
    bool take_position(std::int64_t value) noexcept
    {
        if (count_ >= 15) return false;
        if (!positional_) section_ = digit_;
        positional_ = true;
        digit_ = -1;
        section_ = section_ * 10 + value;
        return true;
    }

    bool take_unit(std::int64_t unit) noexcept
    {
        if (positional_ || unit >= unit_) return false;
        if (digit_ < 0 && section_ > 0) return false;                 // 百千
        if (digit_ == 0 && section_ == 0 && high_ == 0) return false; // 零百
        section_ += (digit_ > 0 ? digit_ : 1) * unit;
        digit_ = -1;
        unit_ = unit;
        last_ = unit;
        return true;
    }

    bool take_magnitude(std::int64_t magnitude) noexcept
    {
        if (positional_) return false;
        const std::int64_t below = section_ + (digit_ > 0 ? digit_ : 0);
        const bool bare = below == 0;
        if (magnitude == kHundredMillion && bare && high_ > 0) return raise(); // 万亿
        if (bare && count_ > 0) return false;
        if (high_ > 0 && magnitude >= last_magnitude_) return raise_with(below, magnitude);
        const std::int64_t factor = bare ? 1 : below;
        alone_ = high_ == 0 ? factor : 0;
        before_magnitude_ = end_;
        power_ = magnitude == kTenThousand ? std::int8_t{4} : std::int8_t{8};
        high_ += factor * magnitude;
        last_magnitude_ = magnitude;
        next_section(magnitude);
        return true;
    }

    // 三万亿
    bool raise() noexcept
    {
        if (last_magnitude_ != kTenThousand || high_ > kMostHan / kHundredMillion) return false;
        high_ *= kHundredMillion;
        power_ = alone_ > 0 ? std::int8_t{12} : std::int8_t{8};
        last_magnitude_ = kHundredMillion;
        return true;
    }

    // 三万五千亿
    bool raise_with(std::int64_t below, std::int64_t magnitude) noexcept
    {
        if (magnitude != kHundredMillion || last_magnitude_ != kTenThousand) return false;
        if (high_ + below > kMostHan / kHundredMillion) return false;
        alone_ = high_ + below;
        before_magnitude_ = end_;
        power_ = 8;
        high_ = alone_ * kHundredMillion;
        last_magnitude_ = kHundredMillion;
        next_section(magnitude);
        return true;
    }

    void next_section(std::int64_t magnitude) noexcept
    {
        section_ = 0;
        digit_ = -1;
        unit_ = kTenThousand;
        last_ = magnitude;
        zero_ = false;
    }

    // 三百五 is 350, 三万五 is 35000.
    [[nodiscard]] std::int64_t last_digit() const noexcept
    {
        if (digit_ <= 0) return 0;
        return !zero_ && last_ > 10 ? digit_ * (last_ / 10) : digit_;
    }

    Mantissa finish() noexcept
    {
        Mantissa result;
        if (count_ == 0) return result;
        result.empty = false;
        result.kind = positional_ ? Numeral::Kind::positional : Numeral::Kind::han;
        const std::int64_t whole = high_ + section_ + last_digit();
        result.value = normalise(whole, 0);
        result.end = end_;
        if (alone_ > 0 && section_ == 0 && digit_ < 0) {
            result.written = normalise(alone_, 0);
            result.written_end = before_magnitude_;
            result.magnitude = power_;
        }
        return result;
    }

    std::string_view text_;
    std::size_t end_;
    std::int64_t high_ = 0;    // what a 万 or 亿 has closed
    std::int64_t section_ = 0; // below it
    std::int64_t digit_ = -1;  // waits for its unit
    std::int64_t unit_ = kTenThousand;
    std::int64_t last_ = 0;
    std::int64_t last_magnitude_ = kMostHan;
    std::int64_t alone_ = 0; // what stands before the only 万 or 亿
    std::size_t before_magnitude_ = 0;
    std::int8_t power_ = 0;
    int count_ = 0;
    bool positional_ = false;
    bool zero_ = false;
};

// 1–9999; 一十 is written 十 only where nothing stands before it.
void append_section(std::string& result, std::int64_t section)
{
    constexpr std::array<std::string_view, 10> kDigits = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    constexpr std::array<std::string_view, 4> kUnits = {"千", "百", "十", ""};
    bool started = false;
    bool gap = false;
    std::int64_t place = 1000;
    for (std::size_t i = 0; i < kUnits.size(); ++i, place /= 10) {
        const auto digit = static_cast<std::size_t>(section / place % 10);
        if (digit == 0) {
            gap = started;
            continue;
        }
        if (gap) result += kDigits[0];
        if (digit != 1 || place != 10 || !result.empty()) result += kDigits[digit];
        result += kUnits[i];
        started = true;
        gap = false;
    }
}

} // namespace

HanNumeral han_numeral(char32_t c) noexcept
{
    switch (c) {
    case U'〇':
    case U'○':
    case U'零': return {HanPart::digit, 0};
    case U'一':
    case U'壹': return {HanPart::digit, 1};
    case U'二':
    case U'两':
    case U'兩':
    case U'贰': return {HanPart::digit, 2};
    case U'三':
    case U'叁': return {HanPart::digit, 3};
    case U'四':
    case U'肆': return {HanPart::digit, 4};
    case U'五':
    case U'伍': return {HanPart::digit, 5};
    case U'六':
    case U'陆': return {HanPart::digit, 6};
    case U'七':
    case U'柒': return {HanPart::digit, 7};
    case U'八':
    case U'捌': return {HanPart::digit, 8};
    case U'九':
    case U'玖': return {HanPart::digit, 9};
    case U'十':
    case U'拾': return {HanPart::unit, 10};
    case U'百':
    case U'佰': return {HanPart::unit, 100};
    case U'千':
    case U'仟': return {HanPart::unit, 1000};
    case U'万':
    case U'萬': return {HanPart::magnitude, kTenThousand};
    case U'亿':
    case U'億': return {HanPart::magnitude, kHundredMillion};
    case U'半': return {HanPart::half, 0};
    default: return {};
    }
}

Mantissa read_han_whole(std::string_view text, std::size_t at) noexcept { return HanReader(text, at).read(); }

std::string print_han(std::int64_t value)
{
    if (value < 0 || value > kMostHan) return {};
    if (value == 0) return "零";
    std::string result;
    std::int64_t rest = value;
    for (const auto& [scale, name] : {std::pair{kHundredMillion, "亿"}, std::pair{kTenThousand, "万"}}) {
        if (rest < scale) continue;
        result += print_han(rest / scale);
        result += name;
        rest %= scale;
        if (rest == 0) return result;
        if (rest < scale / 10) result += "零";
    }
    append_section(result, rest);
    return result;
}

} // namespace zeren::text
