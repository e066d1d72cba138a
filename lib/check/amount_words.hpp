// What the words around an amount say of it: 覆盖率 is a share of a whole, 债务率 may be above 100 %, 指数 has no unit, 座 are counted in
// whole numbers, 每千人 makes a mean of them. The words are data (lib/check/amount_words.json), each with an example that a test reads.
//
// Not in the lexicon: nothing is read by these words, and who extends the lexicon changes what is read.
// Test: tests/unit/check_amounts_test.cpp.
#pragma once

#include "text/dictionary.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::checks {

// What an indicator counts, told by how it ends; the longest ending decides.
enum class Counted : std::uint8_t {
    unknown,
    share,     // 100 % is all there is
    any_share, // looks like one and may be more
    no_unit,   // an index, a ratio
};

class AmountWords {
public:
    AmountWords();

    [[nodiscard]] Counted counted_by(std::string_view indicator) const noexcept;
    [[nodiscard]] bool comes_whole(std::string_view unit) const noexcept; // 座, not 万座
    [[nodiscard]] bool has_mean(std::string_view passage) const noexcept; // 每, 人均

private:
    text::Dictionary indicators_;
    text::Dictionary wholes_;
    text::Dictionary means_;
};

// Read once; the same for all.
const AmountWords& amount_words();

} // namespace zeren::checks
