// What looks like a label, whatever its words: a few 汉字 and what closes them.
//
//     破题人：沈岳  【破题人】沈岳  破 题 人：沈岳    a colon or 】; blanks count only between single 汉字
//     破题人　沈岳                                  a gap as wide as a 汉字, and the line has no other: more are cells of a table
//     …；主抓股室 公路股                            a blank, where a mark stands in front: the caller knows
//
// Whether it is one, its parts and its values say (label_values.hpp). Test: tests/unit/own_labels_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zeren::outline {

inline constexpr std::size_t kLongestLabel = 8; // 汉字

struct Shape {
    Span label;
    std::uint32_t value = 0; // behind what closes it; 0 where there is none
};

Shape read_shape(std::string_view text, std::uint32_t at, std::uint32_t end);

Shape read_gap_shape(std::string_view text, Span line);

Shape read_blank_shape(std::string_view text, std::uint32_t at, std::uint32_t end);

// …；|主抓股室 公路股: a word closed by a blank that ends as labels of offices or leaders do. Nobody of the list in front is called so.
bool opens_unknown_label(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon);

} // namespace zeren::outline
