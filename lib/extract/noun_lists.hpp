// A noun that is a list: 城镇居民收入|和|农民收入分别增长10%和9%.
//
// Test: tests/unit/targets_test.cpp.
#pragma once

#include "lexicon/measure_tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

// 、 and 和.
bool joins_nouns(char32_t c) noexcept;

// The items of the list, at 和 too where `joins`; marks in brackets and quotes do not split.
std::vector<Span> split_items(std::string_view text, Span noun, bool joins);

// Whether each of them measures by itself.
bool all_measure(std::string_view text, const std::vector<Span>& items, const MeasureTables& tables);

// 粉尘、毒物、噪声等指标合格率: whether only the last of three or more measures, for all of them.
bool share_their_end(std::string_view text, const std::vector<Span>& items, const MeasureTables& tables);

} // namespace zeren::extract
