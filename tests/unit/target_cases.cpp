#include "target_cases.hpp"

#include "extract/targets.hpp"

#include "text/decimal.hpp"
#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>

namespace zeren::target_cases {

std::string targets_of(std::string_view text)
{
    const std::vector<extract::Stretch> stretches{{{0, static_cast<std::uint32_t>(text.size())}}};
    std::vector<Diagnostic> diagnostics;
    const auto words = [&](const std::optional<Span>& span) {
        return span ? std::string(text.substr(span->begin, span->size())) : std::string("-");
    };
    std::string shown;
    for (const Target& target : extract::find_targets(text, stretches, 2024, Lexicon::builtin().tables(), diagnostics)) {
        if (!shown.empty()) shown += "; ";
        shown += words(target.indicator) + '|';
        if (target.change) shown += *target.change == Change::increase ? '+' : '-';
        shown += '|' + std::string(to_string(target.relation)) + '|' + (target.value ? text::print_decimal(*target.value) : "?") + '|' +
                 target.unit;
        if (target.period) shown += '|' + words(target.period);
    }
    return shown;
}

void expect(const std::vector<Case>& cases)
{
    for (const auto& [text, targets] : cases) EXPECT_EQ(targets_of(text), targets) << text;
}

void expect_none(const std::vector<std::string_view>& texts)
{
    for (const std::string_view text : texts) EXPECT_EQ(targets_of(text), "") << text;
}

} // namespace zeren::target_cases
