// Lines that name an office and nothing but what belongs to it, as headings over its work do.
//
//     县水务局        县水务局：        【县水务局】        县水务局（3项）
//     县水务局（签状人：刘志明）        县水务局 包抓领导：副县长刘志明
//
// Whether such a line heads anything, bullet_heads.hpp and duty_lists.hpp see by what stands below it. Test: tests/unit/bullet_heads_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>

namespace zeren::outline {

// The office (or offices) of the line; empty for none. Looks at 120 bytes at most.
Span office_of_head(std::string_view text, Span line, const LexiconTables& lexicon);

// 县委常委、常务副县长李明牵头：, 赵丽副县长分管（2项）: a line that is nothing but leaders and the verb of what they do below it.
bool is_leader_head(std::string_view text, Span line, const LexiconTables& lexicon);

// 县长李志远; 县委常委、副县长王明; 李志远（县长）: a name with a post of an office, which a 委员 and a 总经理 are not.
bool names_leader(std::string_view text, Span words, const LexiconTables& lexicon);

// Whether the words of an item may be work: no name (1.张远, of a group) and no labelled value (1.联系电话：…).
bool is_work(std::string_view text, Span words, const LexiconTables& lexicon);

} // namespace zeren::outline
