// Paragraphs without a number that speak of others than the doer of the paragraph above them.
//
//     海关总署要做好牵头工作。⏎国务院有关部门要强化协作。⏎项目单位应当如实申报。     two paragraphs that are none of 海关总署's
//     省教育厅负责师资培养。⏎建立定期通报制度。                                the second goes on with the first
//
// Such a paragraph hands out nothing by itself (MODEL: collectives are no doers); it ends the task above it. What its pieces are, stays.
// Test: tests/unit/other_doers_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Marks the paragraphs (Segment::is_of_others) behind one with a doer, up to the next number. At most 150 bytes of each are looked at.
void mark_other_doers(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
