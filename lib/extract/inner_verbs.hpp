// A verb inside the words before a number that ends what is no part of the indicator.
//
//     为中小学|更新|班级多媒体       behind a preposition or 每 any verb does
//     A局|负责|新增就业人数          elsewhere only 负责, 加装 and their like (inner, kept_inner)
//     老旧小区|新开工|面积           none: what would be left is no noun
//
// A verb that is kept begins the indicator, all others end before it. Which verb is which is data (acts.json).
// Test: tests/unit/targets_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

struct InnerVerb {
    Span verb;               // empty for none; several that are kept and touch are one: 开工改造
    std::uint32_t noun = 0;  // where the indicator begins: at a verb that is kept, else behind it
    std::uint32_t floor = 0; // where 至少 stands among the words, 0 for nowhere
};

// The last such verb of `words`. `any`: behind a preposition or 每, where every verb of two 汉字 counts. Linear in `words`.
InnerVerb find_inner_verb(std::string_view text, Span words, bool any, const MeasureTables& tables, bool rhythm = false);

// 围绕主导产业|引进企业: the last verb of doing behind a phrase of how it is done that opens `words`; empty for none (利用外资).
InnerVerb find_verb_behind_way(std::string_view text, Span words, const MeasureTables& tables);

// Whether `words` are nothing but verbs, joined by nothing or 和.
bool are_all_acts(std::string_view text, Span words, const MeasureTables& tables);

// Whether what would be left is the rest of a word: one character, or 率 and its like in front. False for an empty `rest`.
bool is_rest_of_word(std::string_view text, Span rest);

// The same, or 面积 with nothing before it.
bool is_no_noun(std::string_view text, Span rest, const MeasureTables& tables);

// 新增, 加装: a verb that belongs to the indicator.
bool is_kept(ActKind kind) noexcept;

// Whether `words` begin with such a verb.
bool begins_with_kept(std::string_view text, Span words, const MeasureTables& tables);

} // namespace zeren::extract
