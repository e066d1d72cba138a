// Is this number a target, and if not, why: one verdict for each numeral of a stretch, with the stable name of the rule that gave it.
//
//     国家高新技术企业达到20家      target
//     引进|亿元|以上项目18个        threshold     (亿元 delimits the class that is counted)
//     对|60个|重点乡镇挂牌整治      scope
//     “|四|上单位”                  name
//
// Rules are asked in the order of kRules; the first that holds gives the verdict. docs/numbers.md explains each with an example.
// Test: tests/unit/verdicts_test.cpp.
#pragma once

#include "extract/bounds.hpp"
#include "extract/indicators.hpp"
#include "extract/statements.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::extract {

// What one number of a stretch was read as.
struct Verdict {
    enum class Side : std::uint8_t {
        before, // the indicator stands before the number
        behind, // … behind its unit
        verb,   // no noun: 培训8000人次
        elided, // no noun and no verb: the nearest written before
    };

    std::string_view rule; // kTarget, or the rule that says that it is none
    Side side = Side::before;
    Bounds bounds;
    Head head;
    Span tail;             // the noun behind
    Span pace;             // how often: 一周|通报一次; empty for unknown
    std::uint32_t end = 0; // of what the number claims of its clause

    [[nodiscard]] bool is_target() const noexcept;
};

inline constexpr std::string_view kTarget = "target";
inline constexpr std::string_view kBaseline = "baseline"; // x of 由x压减至y

// A verdict for each of statements.all, in order.
std::vector<Verdict> judge(const Statements& statements, const LexiconTables& lexicon);

} // namespace zeren::extract
