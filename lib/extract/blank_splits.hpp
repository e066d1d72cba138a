// Whether a blank between two names of a list of units parts them: 经开区 高新区 各街道 are three, 大石镇 人民政府 is one.
//
//     责任单位：门诊部（牵头）  医保办  收费处        责任单位：城关镇 县自然资源局
//
// Leaves lists of persons to persons.cpp, the marks to list_items.cpp. Test: tests/unit/blank_splits_test.cpp.
#pragma once

#include "lexicon/tables.hpp"

#include <string_view>

namespace zeren::extract {

// Blanks and line ends between complete organisations split; a blank inside a name (吕 明, 东 山区) does not. `left`: what stands in front
// of the blank back to the last mark or split; `right` begins behind it; `vouched`: other blanks have split this list already.
bool splits_at_blank(std::string_view text, Span left, Span right, bool vouched, const LexiconTables& lexicon);

// 综合科 财务科 人事科: three or more between two marks, each of them whole.
bool is_list_by_blanks(std::string_view text, Span stretch, const LexiconTables& lexicon);

} // namespace zeren::extract
