// Whether the title names a kind of document that hands out no work: 总结, 招标公告, 管理办法.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>

namespace zeren::outline {

// True for 江北市供水招标公告; false for 江北市民生实事公告, whose title names work as well. O(title). Test: tests/unit/items_test.cpp.
bool names_no_work(std::string_view text, Span title, const LexiconTables& lexicon);

} // namespace zeren::outline
