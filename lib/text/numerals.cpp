// A numeral is a mantissa (digits, or 汉字), then 余, then 万 or 亿, then maybe a dash and the other end of a range.
// Whole numbers in 汉字 are read by han_amounts.cpp.
#include "text/numerals.hpp"

#include "text/chars.hpp"
#include "text/han_amounts.hpp"
#include "text/utf8.hpp"

#include <array>
#include <compare>

namespace zeren::text {
namespace {

// 壹 and its kind are words of ledgers, and surnames (陆) elsewhere; ○ is a bullet: they begin no numeral.
constexpr std::string_view kPoints = "百分点";
constexpr std::u32string_view kStarts = U"0123456789０１２３４５６７８９〇零一二两兩三四五六七八九十百千万萬亿億半";

constexpr NumeralStarts mark_starts()
{
    NumeralStarts starts;
    for (const char32_t c : kStarts) starts.bits[c >> 6U] |= std::uint64_t{1} << (c & 63U);
    return starts;
}

bool is_dot(char32_t c) noexcept { return c == U'.' || c == U'．'; }
bool is_comma(char32_t c) noexcept { return c == U',' || c == U'，'; }
bool is_thin_blank(char32_t c) noexcept { return c == U' ' || c == 0x00A0 || c == 0x2009 || c == 0x202F; }
bool is_han_point(char32_t c) noexcept { return c == U'点' || c == U'點'; }
bool is_minus(char32_t c) noexcept { return c == U'-' || c == U'－' || c == 0x2212; }
// 增长-3%, 为-3, 到-3
bool may_be_signed(char32_t c) noexcept
{
    constexpr std::u32string_view kBeforeSign = U"长長为為到至达達在于於率速幅";
    return kBeforeSign.find(c) != std::u32string_view::npos;
}
// 千米, 千克, 千瓦: the 千 belongs to the unit.
bool is_unit_behind_thousand(char32_t c) noexcept
{
    return std::u32string_view(U"米克瓦伏卡焦赫帕安乏").find(c) != std::u32string_view::npos;
}
// 30余户, 3000多户; not 余额, 多样
bool is_more(std::string_view text, std::size_t at, std::uint32_t& size) noexcept
{
    const CodePoint c = decode(text, at);
    if (c.value != U'余' && c.value != U'餘' && c.value != U'多') return false;
    size = c.size;
    return std::u32string_view(U"额額样樣").find(decode(text, at + c.size).value) == std::u32string_view::npos;
}

int digit_value(char32_t c) noexcept
{
    if (c >= U'0' && c <= U'9') return static_cast<int>(c - U'0');
    if (c >= U'０' && c <= U'９') return static_cast<int>(c - U'０');
    return -1;
}

// A minus at `at`, and a digit behind it.
bool read_signed(std::string_view text, std::size_t at) noexcept
{
    return may_be_signed(decode_before(text, at).value) && digit_value(decode(text, at + decode(text, at).size).value) >= 0;
}

// Collects plain digits for parse_decimal, without memory of its own.
struct Digits {
    std::array<char, 48> plain{};
    std::size_t size = 0;
    bool fits = true;

    void put(char c) noexcept
    {
        if (size < plain.size()) plain[size++] = c;
        else fits = false;
    }
    [[nodiscard]] std::optional<Decimal> value() const noexcept { return fits ? parse_decimal({plain.data(), size}) : std::nullopt; }
};

std::size_t count_digits(std::string_view text, std::size_t at) noexcept
{
    std::size_t count = 0;
    for (CodePoint c = decode(text, at); count < 64 && digit_value(c.value) >= 0; c = decode(text, at += c.size)) ++count;
    return count;
}

// 1,500 and 1 500: a mark, then three digits and no fourth.
bool is_group(std::string_view text, std::size_t at, std::size_t digits_before) noexcept
{
    const CodePoint mark = decode(text, at);
    if (digits_before == 0 || digits_before > 3 || !(is_comma(mark.value) || is_thin_blank(mark.value))) return false;
    return count_digits(text, at + mark.size) == 3;
}

Mantissa read_digits(std::string_view text, std::size_t at) noexcept
{
    Mantissa result;
    Digits digits;
    std::size_t end = at;
    const auto take = [&] {
        std::size_t count = 0;
        for (CodePoint c = decode(text, end); digit_value(c.value) >= 0; c = decode(text, end += c.size), ++count)
            digits.put(static_cast<char>('0' + digit_value(c.value)));
        return count;
    };
    std::size_t count = take();
    if (count == 0) return result;
    const bool leading_zero = digits.plain[0] == '0';
    for (bool first = true; !leading_zero && is_group(text, end, first ? count : 3); first = false) {
        end += decode(text, end).size;
        take();
    }
    if (const CodePoint dot = decode(text, end); is_dot(dot.value) && digit_value(decode(text, end + dot.size).value) >= 0) {
        end += dot.size;
        digits.put('.');
        take();
    }
    result.value = digits.value();
    result.end = end;
    result.empty = false;
    return result;
}

// The figures behind a 点.
bool read_han_places(std::string_view text, std::size_t& end, Digits& digits) noexcept
{
    const CodePoint point = decode(text, end);
    if (!is_han_point(point.value) || han_numeral(decode(text, end + point.size).value).part != HanPart::digit) return false;
    end += point.size;
    digits.put('.');
    for (HanNumeral part; (part = han_numeral(decode(text, end).value)).part == HanPart::digit; end += decode(text, end).size)
        digits.put(static_cast<char>('0' + part.value));
    return true;
}

Mantissa read_han(std::string_view text, std::size_t at) noexcept
{
    Mantissa result = read_han_whole(text, at);
    if (result.empty || !result.value || result.magnitude != 0) return result;
    Digits digits;
    char plain[kDecimalChars];
    const std::size_t size = print_decimal(*result.value, plain);
    for (std::size_t i = 0; i < size; ++i) digits.put(plain[i]);
    if (std::size_t end = result.end; read_han_places(text, end, digits)) {
        result.value = digits.value();
        result.end = end;
        result.kind = Numeral::Kind::han;
        result.point = true;
    }
    return result;
}

Mantissa read_mantissa(std::string_view text, std::size_t at) noexcept
{
    const CodePoint c = decode(text, at);
    if (digit_value(c.value) >= 0) return read_digits(text, at);
    return begins_numeral(c.value) ? read_han(text, at) : Mantissa{};
}

// 万, 亿, 万亿, 千万 behind digits: its power of ten in `power`, the part that stays in the value (千) in `within`.
std::size_t read_magnitude(std::string_view text, std::size_t at, std::int8_t& power, std::int32_t& within) noexcept
{
    std::size_t end = at;
    CodePoint c = decode(text, end);
    HanNumeral part = han_numeral(c.value);
    if (part.part == HanPart::unit && c.value != U'拾' && c.value != U'佰' && c.value != U'仟') {
        const CodePoint next = decode(text, end + c.size);
        if (is_unit_behind_thousand(next.value) && part.value == 1000) return at;
        within = part.value == 10 ? 1 : part.value == 100 ? 2 : 3;
        end += c.size;
        c = next;
        part = han_numeral(c.value);
    }
    if (part.part != HanPart::magnitude) return within == 1 ? (within = 0, at) : end;
    end += c.size;
    power = part.value == kTenThousand ? 4 : 8;
    if (power == 4) {
        if (const CodePoint next = decode(text, end); next.value == U'亿' || next.value == U'億') {
            power = 12;
            end += next.size;
        }
    }
    return end;
}

// 9.2 万吨: over a blank or where the line was wrapped, where a 万 or 亿 stands behind it.
std::size_t skip_to_magnitude(std::string_view text, std::size_t at) noexcept
{
    const CodePoint blank = decode(text, at);
    if (!is_thin_blank(blank.value) && blank.value != U'\n') return at;
    return han_numeral(decode(text, at + blank.size).value).part == HanPart::magnitude ? at + blank.size : at;
}

// 余 and 万 behind a mantissa.
void add_magnitude(std::string_view text, const Mantissa& mantissa, Numeral& numeral) noexcept
{
    std::size_t end = mantissa.end;
    numeral.value = mantissa.value;
    numeral.written = mantissa.value;
    numeral.magnitude_begin = static_cast<std::uint32_t>(end);
    std::uint32_t more = 0;
    const auto take_more = [&] {
        if (numeral.more || !is_more(text, end, more)) return;
        if (numeral.is_han() && (!numeral.value || std::is_lt(compare(*numeral.value, Decimal{1, -1})))) return;
        numeral.more = true;
        end += more;
    };
    if (mantissa.magnitude != 0) {
        numeral.written = mantissa.written;
        numeral.magnitude = mantissa.magnitude;
        numeral.magnitude_begin = static_cast<std::uint32_t>(mantissa.written_end);
        take_more();
    } else {
        take_more();
        if (mantissa.kind == Numeral::Kind::digits) end = skip_to_magnitude(text, end);
        std::int8_t power = 0;
        std::int32_t within = 0;
        const std::size_t behind = read_magnitude(text, end, power, within);
        const bool plain_han = mantissa.kind == Numeral::Kind::han && !numeral.more && !mantissa.point;
        const bool points = text.substr(end).starts_with(kPoints); // 2百分点 is 2, not 200
        if (behind > end && !points && mantissa.kind != Numeral::Kind::positional && !plain_han && mantissa.value) {
            numeral.written = times_power_of_ten(*mantissa.value, within);
            numeral.value = times_power_of_ten(*mantissa.value, within + power);
            numeral.magnitude = power;
            const std::uint32_t size = within > 0 ? decode(text, end).size : 0;
            numeral.magnitude_begin = static_cast<std::uint32_t>(power > 0 ? end + size : behind);
            end = behind;
            take_more();
        } else {
            numeral.magnitude_begin = static_cast<std::uint32_t>(end);
        }
    }
    if (numeral.magnitude == 0) numeral.magnitude_begin = static_cast<std::uint32_t>(end);
    numeral.span.end = static_cast<std::uint32_t>(end);
}

// 三分之一, 百分之二十
bool add_parts(std::string_view text, Numeral& numeral) noexcept
{
    constexpr std::string_view kPartsOf = "分之";
    if (numeral.magnitude != 0 || numeral.more || !text.substr(numeral.span.end).starts_with(kPartsOf)) return false;
    const Mantissa part = read_mantissa(text, numeral.span.end + kPartsOf.size());
    if (part.empty) return false;
    const bool percent = numeral.value == Decimal{100, 0};
    const bool per_mille = numeral.value == Decimal{1000, 0};
    numeral.span.end = static_cast<std::uint32_t>(part.end);
    numeral.magnitude_begin = numeral.span.end;
    numeral.ratio = percent ? Numeral::Ratio::percent : per_mille ? Numeral::Ratio::per_mille : Numeral::Ratio::none;
    numeral.value = percent || per_mille ? part.value : std::nullopt;
    numeral.written = numeral.value;
    if (!percent && !per_mille) numeral.kind = Numeral::Kind::fraction;
    return true;
}

// The other end of 10至15万. Both ends share the 万 of the second unless the first has its own.
void add_range(std::string_view text, Numeral& numeral) noexcept
{
    const std::uint32_t mark = range_mark(text, numeral.span.end);
    if (mark == 0 || numeral.more || !numeral.value || numeral.kind == Numeral::Kind::positional) return;
    const Mantissa mantissa = read_mantissa(text, numeral.span.end + mark);
    if (mantissa.empty || (mantissa.kind == Numeral::Kind::digits) != (numeral.kind == Numeral::Kind::digits)) return;
    Numeral other;
    other.kind = mantissa.kind;
    add_magnitude(text, mantissa, other);
    if (!other.value || other.more || (numeral.magnitude != 0 && numeral.magnitude != other.magnitude)) return;
    const auto low = numeral.magnitude == 0 ? times_power_of_ten(*numeral.value, other.magnitude) : numeral.value;
    if (!low || std::is_gteq(compare(*low, *other.value))) return;
    numeral.value = low;
    numeral.high = other.value;
    numeral.written_high = other.written;
    numeral.magnitude = other.magnitude;
    numeral.magnitude_begin = other.magnitude_begin;
    numeral.span.end = other.span.end;
}

// 数十, 几百, 上百; 十几
bool is_vague(std::string_view text, Numeral& numeral) noexcept
{
    const char32_t before_it = decode_before(text, numeral.span.begin).value;
    const CodePoint behind = decode(text, numeral.span.end);
    const bool tens = numeral.kind == Numeral::Kind::han && han_numeral(decode(text, numeral.span.begin).value).part == HanPart::unit;
    if (tens && std::u32string_view(U"数數几幾上成").find(before_it) != std::u32string_view::npos) return true;
    if (behind.value != U'几' && behind.value != U'幾') return false;
    numeral.span.end += behind.size;
    return true;
}

std::optional<Numeral> read_half(std::size_t at, std::uint32_t size, bool one_half) noexcept
{
    Numeral numeral;
    numeral.span = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at) + size};
    numeral.magnitude_begin = numeral.span.end;
    numeral.value = one_half ? Decimal{50, 0} : Decimal{5, 1};
    numeral.written = numeral.value;
    numeral.kind = one_half ? Numeral::Kind::han : Numeral::Kind::half;
    if (one_half) numeral.ratio = Numeral::Ratio::percent;
    return numeral;
}

} // namespace

std::uint32_t range_mark(std::string_view text, std::size_t at) noexcept
{
    const CodePoint c = decode(text, at);
    if (c.value == U'至' || c.value == U'到') return c.size;
    if (classify(c.value) != Char::dash && c.value != 0x2212 && c.value != U'∼') return 0;
    const CodePoint twin = decode(text, at + c.size);
    return twin.value == c.value ? c.size + twin.size : c.size; // ——
}

const NumeralStarts kNumeralStarts = mark_starts();

bool begins_signed(std::string_view text, std::size_t at) noexcept { return is_minus(decode(text, at).value) && read_signed(text, at); }

std::size_t next_numeral(std::string_view text, std::size_t at, std::size_t end) noexcept
{
    end = end < text.size() ? end : text.size();
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    while (at < end) {
        if (begins_han(text[at]) && at + 3 <= end) { // nearly always: its bits are found by its bytes, as in char_set.hpp
            const std::uint64_t block = kNumeralStarts.bits[(bytes[at] & 0x0FU) << 6U | (bytes[at + 1] & 0x3FU)];
            if ((block >> (bytes[at + 2] & 0x3FU) & 1U) != 0) return at;
            at += 3;
            continue;
        }
        const CodePoint c = decode(text, at);
        if (begins_numeral(c.value) || (is_minus(c.value) && read_signed(text, at))) return at;
        at += c.size;
    }
    return end;
}

std::optional<Numeral> read_numeral(std::string_view text, std::size_t at)
{
    const CodePoint first = decode(text, at);
    if (first.value == U'半') return read_half(at, first.size, false);
    if (first.value == U'一' && decode(text, at + first.size).value == U'半') return read_half(at, first.size + 3, true);
    std::size_t begin = at;
    bool negative = false;
    if (is_minus(first.value)) {
        if (!may_be_signed(decode_before(text, at).value)) return std::nullopt;
        begin += first.size;
        negative = true;
    }
    Mantissa mantissa = read_mantissa(text, begin);
    if (mantissa.empty || (negative && mantissa.kind != Numeral::Kind::digits)) return std::nullopt;
    Numeral numeral;
    numeral.kind = mantissa.kind;
    numeral.span.begin = static_cast<std::uint32_t>(at);
    if (negative && mantissa.value) mantissa.value->digits = -mantissa.value->digits;
    add_magnitude(text, mantissa, numeral);
    if (add_parts(text, numeral)) return numeral;
    numeral.vague = is_vague(text, numeral);
    if (!numeral.vague) add_range(text, numeral);
    return numeral;
}

} // namespace zeren::text
