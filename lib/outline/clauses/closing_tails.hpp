// The closing words of a notice, glued to its last item.
//
//     （一）…（市财政局牵头）⏎（二）…（市水务局牵头）各地区、各部门要认真贯彻落实本意见，重大情况及时报告。
//
// Where the other items end in the bracket that says who has them, what the last one has behind its bracket and what speaks to everybody is no
// part of it. Test: tests/unit/closing_tails_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Whether a paragraph opens as the closing words of a notice do: 各地区、各部门要…, 特此通知, 本意见自…施行.
bool opens_closing(std::string_view text, std::uint32_t at, const LexiconTables& lexicon);

// Makes the tail of the last numbered paragraph a paragraph of its own. Linear in the segments.
void cut_closing_tail(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
