// Items of a list that a dash opens, each with somebody of its own.
//
//     ——改革管理体制（区卫健局牵头）。6月前完成章程修订。
//     ——推进支付改革（区医保局牵头）。增幅控制在5%以内。
//
//     ——新签合同额增长12%。⏎责任部门：市场营销部      or on the line below
//
// Dashes in front of prose (——坚持创新驱动) are left alone: they are part of what is written. Test: tests/unit/dashed_items_test.cpp.
#pragma once

#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Two at least of such paragraphs in the notice: each begins behind its dash, as behind a bullet. Behind the reading of their pieces.
void mark_dashed_items(std::string_view text, std::vector<Segment>& segments);

} // namespace zeren::outline
