// 未注明时限的，均于年底前完成: the deadline that a rule gives to all tasks without one (Rule::deadline, Rule::tasks).
// Test: tests/unit/default_deadline_test.cpp.
#pragma once

#include "extract/notice_year.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

namespace zeren::resolve {

// The document has its tasks with their own deadlines. Where several rules name different days, none gives any. Linear.
void give_default_deadline(Document& document, const extract::NoticeYear& year, const LexiconTables& lexicon);

} // namespace zeren::resolve
