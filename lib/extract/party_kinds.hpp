// What kind of party a name tells of: one organisation, several that are not named, or neither.
//
//     市财政局; 电信公司（市分公司）        ends as an organisation
//     榆树村                               ends as one, but weakly: plain words end so too
//     各街道办事处; 市直有关部门            collective
//     李志远                               neither
//
// Which endings and openers there are is data. Test: tests/unit/parties_test.cpp, tests/unit/lexicon_examples_test.cpp.
#pragma once

#include "lexicon/tables.hpp"

#include <cstddef>
#include <string_view>

namespace zeren::extract {

// True when `item` ends as an organisation does; `strong` asks for an ending that no plain word has (局, not 村). A bracket at its end
// does not count, nor do line breaks inside; false for an empty item.
bool ends_as_organisation(std::string_view item, bool strong, const LexiconTables& lexicon);

// 各街道办事处, 相关单位, 市直有关部门, 安委会成员单位. False for an empty item.
bool is_collective(std::string_view item, const LexiconTables& lexicon);

// Holds a 汉字 or a letter, and no telephone: a number or a mark alone is nobody.
bool is_written_as_name(std::string_view item) noexcept;

// 1 for a town, 2 for a village, 3 for a county and its like, by the ending of the name; 0 for no place.
std::size_t rank_of_place(std::string_view name);

} // namespace zeren::extract
