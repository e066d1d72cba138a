// Which names in front of a colon may be those of somebody who does what stands behind it.
//
//     法规处：…  农业部门：负责…  商委：…        beside sure offices (市公安局：…), or others of their kind
//     中心小学：…                               may be what is built
//
// Test: tests/unit/duty_lists_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>

namespace zeren::outline {

// 中心小学, 县人民医院: the heading of a project as well as somebody who does it.
bool may_be_built(std::string_view name);

// Without a bracket at its end: 人事处（离退休处）.
std::string_view without_end_bracket(std::string_view name);

// 法规处, 综合执法队: a short name that ends as an office does, and nobody in particular.
bool is_listed_department(std::string_view text, Span office, const LexiconTables& lexicon);

// 农业部门 beside 环保部门：负责…: a field of work of its own, and not 有关部门.
bool is_field_of_work(std::string_view text, Span office, const LexiconTables& lexicon);

// 商委, 教委, 安办 beside 区委宣传部：…: two or three 汉字 that end as offices do.
bool is_short_office(std::string_view text, Span office, const LexiconTables& lexicon);

} // namespace zeren::outline
