// A share of a whole is known by 率 at the end of its noun, and by a value from 1 to 100.
#include "extract/target_amounts.hpp"

#include "text/chars.hpp"
#include "text/decimal.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"

#include <algorithm>
#include <compare>
#include <string>

namespace zeren::extract {
namespace {

// 普及率 and no 容积率, 自然增长率 (‰)
bool measures_a_share(std::string_view noun)
{
    const auto ends = [&](std::string_view word) { return text::closes_with(noun, word); };
    return text::closes_with(noun, text::kShares.front()) && std::ranges::none_of(text::kOtherRates, ends);
}

bool may_be_percent(const Amount& amount)
{
    constexpr Decimal kLeast{1, 0};
    constexpr Decimal kMost{100, 0};
    return amount.value && !amount.numeral.is_han() && std::is_gteq(text::compare(*amount.value, kLeast)) &&
           std::is_lteq(text::compare(*amount.value, kMost));
}

} // namespace

void set_amount(std::string_view text, const Amount& amount, bool asked, Target& target)
{
    target.value = amount.value;
    target.value_high = amount.value_high;
    target.unit = written_unit(text, amount);
    target.quantity = in_base_units(amount);
    if (!asked || amount.has_unit() || !target.indicator || target.basis || !may_be_percent(amount)) return;
    if (!measures_a_share(text.substr(target.indicator->begin, target.indicator->size()))) return;
    target.unit = std::string(text::kPercentUnit);
    target.quantity = Quantity{amount.value, amount.value_high, target.unit};
    target.basis = Basis{Basis::Kind::inferred, Basis::Rule::lost_unit, {"unit", "quantity"}, amount.span};
}

} // namespace zeren::extract
