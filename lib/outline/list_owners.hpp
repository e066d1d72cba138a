// Lines without number that say who has what, and whose list follows:
//
//     宣传组负责赛事宣传。具体包括：        no number of its own, and (1) (2) are its measures
//     (1)制作横幅；
//     (2)邀请记者。
//     后勤组负责后勤保障。具体包括：        a colon, and the list begins anew: no text of (2) above it
//     (1)准备饮用水；
//
// One such line may be the end of the preamble; two are tasks. Test: tests/unit/list_owners_test.cpp.
#pragma once

#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Gives each a mark without number, a level above its list, where nothing else is numbered on that level. Behind the reading of the pieces.
// Linear.
void mark_list_owners(std::string_view text, std::vector<Segment>& segments);

} // namespace zeren::outline
