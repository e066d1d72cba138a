// What stands behind the last item and is no work.
//
//     各单位要抓好落实，每月报送进展。           a sentence to everybody
//     特此通知。
//     三、本责任书一式两份。                     articles about the paper itself, and all behind them: signatures of a contract
//
// Each leaves the body. What was glued to the last item: clauses/closing_tails.hpp. Test: tests/unit/items_test.cpp, minutes_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

// `body` lists the segments that may hold work, in order.
void take_last_articles(Outline& result, std::string_view text, const std::vector<Segment>& segments, std::vector<std::int32_t>& body);

void take_closing(Outline& result, std::string_view text, const std::vector<Segment>& segments, std::vector<std::int32_t>& body,
                  const LexiconTables& lexicon);

} // namespace zeren::outline
