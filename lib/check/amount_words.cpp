// The words from their JSON: an array of entries with term, means, source, example, and `not` where it could misfire.
// Test: tests/unit/check_amounts_test.cpp.
#include "check/amount_words.hpp"

#include "check/embedded.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zeren::checks {

AmountWords::AmountWords()
{
    for (const auto& entry : nlohmann::json::parse(embedded_file("amount_words.json"))) {
        const auto term = entry.at("term").get<std::string>();
        const auto means = entry.at("means").get<std::string>();
        if (means == "whole") wholes_.add(term, 0);
        else if (means == "per") means_.add(term, 0);
        else {
            const Counted counted = means == "share" ? Counted::share : means == "no_unit" ? Counted::no_unit : Counted::any_share;
            indicators_.add_ending(term, static_cast<std::uint32_t>(counted));
        }
    }
}

Counted AmountWords::counted_by(std::string_view indicator) const noexcept
{
    const auto match = indicators_.longest_ending(indicator);
    return match.end < indicator.size() ? static_cast<Counted>(match.value) : Counted::unknown;
}

bool AmountWords::comes_whole(std::string_view unit) const noexcept
{
    const auto match = wholes_.longest(unit, 0);
    return match.found(0) && match.end == unit.size();
}

bool AmountWords::has_mean(std::string_view passage) const noexcept
{
    for (std::size_t at = 0; at < passage.size(); at += text::decode(passage, at).size)
        if (means_.longest(passage, at).found(at)) return true;
    return false;
}

const AmountWords& amount_words()
{
    static const AmountWords words;
    return words;
}

} // namespace zeren::checks
