// Where the words begin that a number measures: behind what opens its clause and is no part of them.
//
//     （1）|新建学校3所, ①|改造学校30所          the number of the item, also where it stands inside the line
//     会议同意|安排资金2000万元                  who decided it
//     县教育局要|在6月底前新建学校3所            whose work it is
//
// Test: tests/unit/head_begins_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>

namespace zeren::extract {

// Behind the openers that stand at `at`; `at` for none. Each is looked at once, within a few characters.
std::uint32_t behind_openers(const Statements& statements, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon);

// Behind a serial that stands at `at`, as in （1） and ①; `at` where there is none.
std::uint32_t skip_serial(const Statements& statements, std::uint32_t at, std::uint32_t end) noexcept;

} // namespace zeren::extract
