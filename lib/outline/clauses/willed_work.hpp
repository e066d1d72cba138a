// What stands behind 要 says how the doer in front of it takes part, and with whom:
//
//     县水务局要|牵头，会同县财政局、县审计局|做好资金审核       he leads, and others join
//     县生态环境局要|全力支持配合                                he helps
//     县发改局要|会同县工信局|梳理台账                           others join
//     县住建局要抓紧建设，|县财政局要积极配合                    as they do in a later clause
//
// Test: tests/unit/willed_work_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// `duties` holds the duty of the doer in front of 要; `behind` are the words behind it up to the end of the sentence. Sets what role it is and
// adds that of the others. Looks at 150 bytes of each list.
void read_willed_work(std::string_view text, Span behind, const LexiconTables& lexicon, std::vector<Duty>& duties);

} // namespace zeren::outline
