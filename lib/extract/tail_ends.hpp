// What stands at the end of the noun behind a unit and is no part of it: which ones they are, what they do, and words that lead on.
//
//     三个集中安置点|（青石坪、马家塬、柳沟）|全部封顶
//     8个乡镇|新建卫生院
//     3个大中城市|将|实现
//
// Test: tests/unit/described_counts_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

// 县|（市、区）: a short bracket without number, and no （含…）.
bool is_part_of_name(std::string_view text, Span bracket, const LexiconTables& lexicon);

// The noun without what is no part of its end; `unit_end`: where the unit in front of it ends.
Span cut_tail(std::string_view text, Span noun, std::uint32_t unit_end, const LexiconTables& lexicon);

} // namespace zeren::extract
