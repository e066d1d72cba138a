// The words behind a doer that give him work.
//
//     县水务局|要加强巡查          要 alone; 主要, 需要, 要素 are other words
//     县住建局|应于9月底前完成      应 and its like in front of a day: without one they tell what the law asks of anybody
//
// Test: tests/unit/doers_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

// Whether such a word may stand in `words`: the quick question.
bool may_hold_will(std::string_view words) noexcept;

// Whether 要 as a word of its own stands at `at`.
bool is_will(std::string_view text, std::uint32_t at) noexcept;

// Where the word that begins at `at` ends; `at` for none. Its day is looked for up to `end`, at most 200 bytes ahead.
std::uint32_t behind_will(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon);

} // namespace zeren::outline
