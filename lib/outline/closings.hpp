// What stands behind the last task of a notice, or of each of its plans, and is none: 各单位要抓好落实…, 特此通知.
//
// It leaves the body for `other`. Test: tests/unit/closings_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

// 三、本责任书一式两份。⏎甲方代表（签字）：: the articles about the paper itself, with which a contract ends, and all behind them.
void take_last_articles(std::string_view text, const std::vector<Segment>& segments, std::vector<std::int32_t>& body,
                        std::vector<Other>& other, const LexiconTables& lexicon);

// `body` lists the indices of its segments in order. Each of several plans begins with its title (Ladder::title) and ends as a paper does.
void take_closings(std::string_view text, const std::vector<Segment>& segments, std::vector<std::int32_t>& body, std::vector<Other>& other,
                   const LexiconTables& lexicon);

} // namespace zeren::outline
