// Places in a JSON text and the values that stand there. Test: tests/unit/json_hostile_test.cpp.
#include "json/place.hpp"

#include "text/decimal.hpp"
#include "zeren/error.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <limits>

namespace zeren::json {
namespace {

constexpr std::array<std::string_view, 6> kKindNames{"null", "true or false", "a number", "a string", "a list", "an object"};

template <class Integer>
std::optional<Integer> to_integer(std::string_view digits) noexcept
{
    Integer value{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool whole = error == std::errc{} && end == digits.data() + digits.size();
    return whole ? std::optional(value) : std::nullopt;
}

template <class Integer>
Integer integer(const Place& place)
{
    const auto value = to_integer<Integer>(place.text(Value::Kind::number));
    if (!value || *value < 0) place.fail("is no whole number in range");
    return *value;
}

// "7.8", and for readers that write their own JSON "2.337e10".
std::optional<Decimal> to_decimal(std::string_view written) noexcept
{
    const auto e = written.find_first_of("eE");
    const auto mantissa = text::parse_decimal(written.substr(0, e));
    if (!mantissa || e == std::string_view::npos) return mantissa;
    written.remove_prefix(e + 1);
    if (written.starts_with('+')) written.remove_prefix(1);
    const auto power = to_integer<std::int32_t>(written);
    return power ? text::times_power_of_ten(*mantissa, *power) : std::nullopt;
}

std::optional<Date> to_date(std::string_view written) noexcept
{
    if (written.size() != 10 || written[4] != '-' || written[7] != '-') return std::nullopt;
    const auto year = to_integer<std::uint16_t>(written.substr(0, 4));
    const auto month = to_integer<std::uint8_t>(written.substr(5, 2));
    const auto day = to_integer<std::uint8_t>(written.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year{*year}, std::chrono::month{*month}, std::chrono::day{*day});
    if (!date.ok()) return std::nullopt;
    return Date{static_cast<std::int16_t>(*year), *month, *day};
}

std::uint32_t to_byte(const Place& place)
{
    const auto units = integer<std::uint64_t>(place);
    const text::OffsetTable& offsets = place.reading().offsets;
    const auto byte = offsets.to_byte(units);
    if (byte) return *byte;
    if (units <= offsets.length()) place.fail("lies inside a character");
    place.fail("lies behind the end of the text, which is " + std::to_string(offsets.length()) + " long");
}

} // namespace

std::string_view Place::text(Value::Kind kind) const
{
    expect(kind);
    return reading_->tree.text(value());
}

void Place::expect(Value::Kind kind) const
{
    if (!is(kind)) fail("is not " + std::string(kKindNames[static_cast<std::size_t>(kind)]));
}

std::optional<Place> Place::find_member(std::string_view key) const
{
    expect(Value::Kind::object);
    std::uint32_t position = 0;
    for (std::uint32_t i = index_ + 1; i < value().next; i = reading_->tree.at(i).next, ++position)
        if (reading_->tree.key(reading_->tree.at(i)) == key) return Place(*this, i, position);
    return std::nullopt;
}

Place Place::member(std::string_view key) const
{
    const auto found = find_member(key);
    if (!found) fail("has no \"" + std::string(key) + "\"");
    return *found;
}

std::string Place::path() const
{
    if (outer_ == nullptr) return "the document";
    const std::string before = outer_->outer_ == nullptr ? "" : outer_->path();
    if (outer_->is(Value::Kind::array)) return before + "[" + std::to_string(position_) + "]";
    return before + (before.empty() ? "" : ".") + std::string(key());
}

void Place::fail(std::string_view what) const { throw Error(ErrorCode::model_invalid, path() + " " + std::string(what)); }

void read_value(const Place& place, bool& into) { into = place.text(Value::Kind::boolean) == "true"; }

void read_value(const Place& place, std::int32_t& into) { into = integer<std::int32_t>(place); }

void read_value(const Place& place, std::uint64_t& into) { into = integer<std::uint64_t>(place); }

void read_value(const Place& place, std::string& into) { into = place.text(Value::Kind::string); }

void read_value(const Place& place, Decimal& into)
{
    const auto number = to_decimal(place.text(Value::Kind::number));
    if (!number) place.fail("has more digits than fit");
    into = *number;
}

void read_value(const Place& place, Date& into)
{
    const auto date = to_date(place.text(Value::Kind::string));
    if (!date) place.fail("is no date such as 2022-06-30");
    into = *date;
}

void read_value(const Place& place, Span& into)
{
    std::vector<std::uint32_t> ends;
    place.for_each(Value::Kind::array, [&](const Place& end) {
        if (ends.size() == 2) place.fail("is not a begin and an end");
        ends.push_back(to_byte(end));
    });
    if (ends.size() != 2) place.fail("is not a begin and an end");
    if (ends[0] > ends[1]) place.fail("ends before it begins");
    into = {ends[0], ends[1]};
}

void read_spanned(const Place& place, Span& into)
{
    read_value(place, into);
    const std::string_view wording = place.reading().content.substr(into.begin, into.size());
    if (place.sibling("text").text(Value::Kind::string) != wording) place.fail("does not hold the \"text\" beside it");
}

} // namespace zeren::json
