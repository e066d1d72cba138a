// Two posts of one person in a list.
//
//     市委常委、副市长付华          one item
//     李明副县长、常务副县长王强    two: the first post has its name
//     副县长、市长热线办            two: what holds a post and no name is no person
//
// Test: tests/unit/parties_test.cpp.
#pragma once

#include "extract/list_items.hpp"
#include "lexicon/tables.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

// Joins each bare post to the person behind it, where 、 alone stands between them. `names`: the list is of persons, and what holds a post
// is one. Linear in the length of the items.
void join_posts(std::string_view text, bool names, std::vector<ListItem>& items, const LexiconTables& lexicon);

} // namespace zeren::extract
