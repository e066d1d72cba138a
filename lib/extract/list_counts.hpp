// Numbers that count a list or a set that has its own name, and so ask for nothing.
//
//     办好|10件|实事; A、B|两个|                      the list itself
//     深化|三项|制度改革; 做到|五个|到位               sets that everybody knows: nobody is asked for five of them
//     考核的一类部门|30个                           how many of a sort there are
//
// A list of amounts is none (13个社区服务中心、6个互助中心、3个食堂 ends in 3 and has three items), nor is what a verb of doing counts
// (新建三个停车场). Test: tests/unit/list_counts_test.cpp.
#pragma once

#include "extract/verdicts.hpp"

#include <cstddef>

namespace zeren::extract {

// Whether number `index`, of which `verdict` knows the words around it, counts a list or a known set. Looks at its own clause.
bool counts_a_list(const Statements& statements, std::size_t index, const Verdict& verdict, const LexiconTables& lexicon);

} // namespace zeren::extract
