// The unit is the longest word of the lexicon behind the number; two units with a stroke between are one (批次/千人). Behind a unit,
// a dash and a second number with the same unit make a range (5%-8%).
#include "extract/quantities.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <compare>

namespace zeren::extract {
namespace {

using text::CodePoint;
using text::decode;
using text::Numeral;

constexpr std::size_t kLongestLatinUnit = 6;

std::size_t skip_blanks(std::string_view text, std::size_t at, std::size_t end) noexcept
{
    for (; at < end; at += decode(text, at).size)
        if (!text::is_blank(text::classify(decode(text, at).value))) return at;
    return at;
}

struct UnitMatch {
    std::size_t begin = 0;
    std::size_t end = 0;
    const Unit* unit = nullptr;
};

UnitMatch known_unit(std::string_view text, std::size_t at, std::size_t end, const MeasureTables& tables)
{
    const auto match = tables.unit_words.longest(text.substr(0, end), at);
    if (!match.found(at) || match.value == kNotAUnit) return {at, at, nullptr};
    return {at, match.end, &tables.units[match.value]};
}

// 台|（套）: another unit in brackets behind one.
std::size_t skip_other_unit(std::string_view text, std::size_t at, std::size_t end, const MeasureTables& tables)
{
    if (at >= end || !text::is_round_open(decode(text, at).value)) return at;
    const UnitMatch other = known_unit(text, at + decode(text, at).size, end, tables);
    if (other.unit == nullptr || other.end >= end || !text::is_round_close(decode(text, other.end).value)) return at;
    return other.end + decode(text, other.end).size;
}

bool is_physical(UnitKind kind) noexcept { return kind >= UnitKind::area && kind <= UnitKind::energy; }

// /千人, /立方米, 每立方米 behind a unit
std::size_t skip_denominator(std::string_view text, std::size_t at, std::size_t end, const MeasureTables& tables)
{
    const std::size_t begin = skip_blanks(text, at, end); // 35微克| / 立方米
    const CodePoint stroke = decode(text, begin);
    const bool every = stroke.value == text::kEvery; // 29微克|每立方米
    if (begin >= end || (every && begin > at) || !(every || text::is_one_of(text::kStrokes, stroke.value))) return at;
    std::size_t denominator = skip_blanks(text, begin + stroke.size, end);
    const bool named = known_unit(text, denominator, end, tables).unit != nullptr; // 元/|千瓦时
    if (const auto power = text::read_numeral(text, denominator); !named && power && power->is_han()) denominator = power->span.end;
    UnitMatch below = known_unit(text, denominator, end, tables);
    if (below.unit == nullptr || (every && !is_physical(below.unit->kind))) return at;
    if (const UnitMatch longer = known_unit(text, below.end, end, tables); longer.unit != nullptr && is_physical(longer.unit->kind))
        below = longer; // 次/万|列公里
    const CodePoint dot = decode(text, below.end);
    if (below.end >= end || dot.value != text::kDotBetweenUnits) return below.end;
    const UnitMatch second = known_unit(text, below.end + dot.size, end, tables); // 吨/平方公里·月
    return second.unit != nullptr ? second.end : below.end;
}

// Mbps (but no single letter: 5G, 4A), or one 汉字 before a mark: written like a unit, though the lexicon has none such.
std::size_t skip_unknown_unit(std::string_view text, std::size_t at, std::size_t end, const MeasureTables& tables)
{
    std::size_t behind = at;
    std::size_t letters = 0;
    bool masked = true; // 5177XXXX
    while (behind < end && text::classify(decode(text, behind).value) == text::Char::latin && letters <= kLongestLatinUnit) {
        masked = masked && decode(text, behind).value == decode(text, at).value;
        behind += decode(text, behind).size;
        ++letters;
    }
    if (letters == 0 && behind < end && text::classify(decode(text, behind).value) == text::Char::han) behind += decode(text, behind).size;
    if ((letters > 0 && masked) || letters > kLongestLatinUnit || behind == at || tables.behind.longest(text, at).found(at)) return at;
    const text::Char next = behind < end ? text::classify(decode(text, behind).value) : text::Char::stop;
    const bool closed = next == text::Char::comma || next == text::Char::pause || next == text::Char::stop || next == text::Char::semicolon;
    return closed || tables.behind.longest(text, behind).found(behind) ? behind : at;
}

// 10|/10万|以内: of how many, where no unit follows; 3/10万亩 is something else.
std::size_t skip_base(std::string_view text, std::size_t at, std::size_t end, const MeasureTables& tables)
{
    const CodePoint stroke = decode(text, at);
    if (at >= end || !text::is_one_of(text::kStrokes, stroke.value)) return at;
    const auto base = text::read_numeral(text.substr(0, end), at + stroke.size);
    if (!base || base->span.begin != at + stroke.size || base->magnitude != 4 || base->vague || base->high) return at; // 万
    return known_unit(text, base->span.end, end, tables).unit == nullptr ? base->span.end : at;
}

// A second number with the same unit behind a dash.
void add_high_end(std::string_view text, Amount& amount, std::size_t end, const MeasureTables& tables)
{
    const std::uint32_t mark = text::range_mark(text, amount.span.end);
    if (mark == 0 || amount.numeral.high || amount.unit == nullptr || amount.unit->kind == UnitKind::calendar) return;
    const auto high = text::read_numeral(text, amount.span.end + mark);
    if (!high || high->high || high->magnitude != amount.numeral.magnitude || high->kind != amount.numeral.kind) return;
    const UnitMatch unit = known_unit(text, skip_blanks(text, high->span.end, end), end, tables);
    if (unit.unit == nullptr || unit.unit->base != amount.unit->base || unit.unit->factor != amount.unit->factor) return;
    if (!amount.value || !high->written || std::is_gteq(text::compare(*amount.value, *high->written))) return;
    amount.value_high = high->written;
    amount.numeral.high = high->value;
    amount.unit_span = {high->magnitude == 0 ? static_cast<std::uint32_t>(unit.begin) : high->magnitude_begin,
                        static_cast<std::uint32_t>(unit.end)};
    amount.span.end = amount.unit_span.end;
}

std::optional<Decimal> scaled(const std::optional<Decimal>& value, const Decimal& factor)
{
    return value ? text::multiply(*value, factor) : std::nullopt;
}

} // namespace

namespace {

// 百万|千瓦: 千 of the unit is none of the number.
Numeral without_unit(std::string_view text, const Numeral& numeral, std::size_t end, const MeasureTables& tables)
{
    const CodePoint last = text::decode_before(text, numeral.span.end);
    const std::size_t unit = numeral.span.end - last.size;
    if (!numeral.is_han() || unit <= numeral.span.begin || text::kUnitPowers.find(last.value) == std::u32string_view::npos ||
        known_unit(text, unit, end, tables).end <= numeral.span.end)
        return numeral;
    const auto shorter = text::read_numeral(text.substr(0, unit), numeral.span.begin);
    return shorter && shorter->span.end == unit ? *shorter : numeral;
}

} // namespace

Amount read_amount(std::string_view text, const Numeral& written, std::size_t end, const MeasureTables& tables)
{
    const Numeral numeral = without_unit(text, written, end, tables);
    Amount amount;
    amount.numeral = numeral;
    amount.span = numeral.span;
    amount.value = numeral.written;
    amount.value_high = numeral.written_high;
    const bool magnitude = numeral.magnitude != 0;
    const std::uint32_t unit_begin = numeral.magnitude_begin;
    amount.unit_span = {unit_begin, magnitude ? numeral.span.end : unit_begin};
    if (numeral.ratio != Numeral::Ratio::none || numeral.vague || numeral.kind == Numeral::Kind::fraction) return amount;
    const std::size_t at = skip_blanks(text, numeral.span.end, end);
    const UnitMatch match = known_unit(text, at, end, tables);
    std::size_t behind = match.end;
    if (match.unit != nullptr) {
        const std::size_t whole = skip_denominator(text, behind, end, tables);
        amount.unit = whole == behind ? match.unit : nullptr;
        behind = whole == behind ? skip_other_unit(text, behind, end, tables) : whole;
    } else if (!magnitude && !numeral.is_han()) {
        behind = skip_unknown_unit(text, at, end, tables);
        if (behind == at) behind = skip_base(text, at, end, tables);
    }
    if (behind > at) {
        amount.unit_span = {magnitude ? unit_begin : static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(behind)};
        amount.span.end = static_cast<std::uint32_t>(behind);
    }
    if (amount.is(UnitKind::tenths)) {
        amount.value = scaled(amount.value, amount.unit->factor);
        amount.value_high = scaled(amount.value_high, amount.unit->factor);
    }
    add_high_end(text, amount, end, tables);
    return amount;
}

std::string written_unit(std::string_view text, const Amount& amount)
{
    if (amount.numeral.ratio == Numeral::Ratio::percent) return "%";
    if (amount.numeral.ratio == Numeral::Ratio::per_mille) return "‰";
    if (amount.is(UnitKind::tenths)) return amount.unit->base;
    std::string unit;
    for (std::size_t at = amount.unit_span.begin; at < amount.unit_span.end;) {
        const CodePoint c = decode(text, at);
        const char32_t narrow = c.value >= 0xFF01 && c.value <= 0xFF5E ? c.value - 0xFEE0 : c.value;
        if (narrow != c.value && narrow != U'(' && narrow != U')') unit.push_back(static_cast<char>(narrow));
        else if (!text::is_blank(text::classify(c.value)) &&
                 !(amount.numeral.more && text::kMore.find(c.value) != std::u32string_view::npos))
            unit.append(text.substr(at, c.size));
        at += c.size;
    }
    return unit;
}

std::optional<Quantity> in_base_units(const Amount& amount)
{
    Quantity quantity;
    if (amount.numeral.ratio != Numeral::Ratio::none) {
        quantity = {amount.value, amount.value_high, amount.numeral.ratio == Numeral::Ratio::percent ? "%" : "‰"};
    } else if (amount.unit == nullptr) {
        return std::nullopt;
    } else {
        const Decimal factor = amount.unit->kind == UnitKind::tenths ? Decimal{1, 0} : amount.unit->factor;
        const auto power = static_cast<std::int32_t>(amount.numeral.magnitude);
        const auto full = [&](const std::optional<Decimal>& value) {
            return scaled(value ? text::times_power_of_ten(*value, power) : value, factor);
        };
        quantity = {full(amount.value), full(amount.value_high), amount.unit->base};
    }
    if (!quantity.value) return std::nullopt;
    return quantity;
}

} // namespace zeren::extract
