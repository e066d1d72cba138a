// A number with its unit: 7.8%, 1.2万亩, 5%—8%, 28微克/立方米, 三个, 七成.
//
// 万 and 亿 belong to the unit as written (1.2, 万亩); `base` has the exact amount in base units (12000, 亩). Which unit is what is data
// (lib/lexicon/units.json); a unit that the data does not know is kept as written and has no base. Whether the amount is a target is
// for verdicts.cpp. Test: tests/unit/quantities_test.cpp.
#pragma once

#include "lexicon/measure_tables.hpp"
#include "text/numerals.hpp"
#include "zeren/model.hpp"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::extract {

struct Amount {
    text::Numeral numeral;
    Span span;                    // numeral and unit
    Span unit_span;               // 万亩; empty for none
    const Unit* unit = nullptr;   // empty for none and for one that the lexicon does not know
    std::optional<Decimal> value; // as written: 1.2; 七成 is 70
    std::optional<Decimal> value_high;

    [[nodiscard]] bool has_unit() const noexcept { return !unit_span.empty() || numeral.ratio != text::Numeral::Ratio::none; }
    [[nodiscard]] bool is_percent() const noexcept { return numeral.ratio == text::Numeral::Ratio::percent || is(UnitKind::percent); }
    [[nodiscard]] bool is_one_or_two() const noexcept // 一批, 两个以上部门: in characters
    {
        return numeral.is_han() && value && std::is_lteq(text::compare(*value, Decimal{2, 0}));
    }
    [[nodiscard]] bool is(UnitKind kind) const noexcept { return unit != nullptr && unit->kind == kind; }
};

// The numeral, which begins in `text`, and what stands behind it up to `end`.
Amount read_amount(std::string_view text, const text::Numeral& numeral, std::size_t end, const MeasureTables& tables);

// The unit as the model writes it: 万亩; ％ is %, 七成 is %, empty for none.
std::string written_unit(std::string_view text, const Amount& amount);

// The amount in base units; empty where the lexicon lacks the unit or the number does not fit.
std::optional<Quantity> in_base_units(const Amount& amount);

} // namespace zeren::extract
