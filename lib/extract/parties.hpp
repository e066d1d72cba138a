// From the list of a role to its parties.
//
//     区产业(物流)园区事务服务中心、区发改委，各街道办事处          three: a mark inside a bracket or a quote never splits
//     各县、市、区政府                                              one: 市 and 区政府 could not stand alone
//     汾东、侯南经济开发区管委会                                    one: the items share their tail
//     市发展和改革局及各区                                          two: 及 joins organisations, 和 belongs to a name
//     A、B等有关部门                                                A, B, 有关部门; 等 sets open_ended
//     副市长付华                                                    person 付华 with post 副市长
//
// Nothing is added to or left out of a name; what cannot be a party is told as such. Catalogue sections 4 and 9.
// Test: tests/unit/parties_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

struct PartyList {
    std::vector<Party> parties;
    bool open_ended = false;
    std::vector<Span> times;                 // a deadline that stood in the list: …，6月底完成
    std::vector<outline::RulePassage> rules; // （列第一位者为牵头单位，下同） behind the first party
    std::vector<Span> unreadable;            // items that are no party
};

// Whether persons may stand beside the units of a list (beside_units.hpp), whether a name needs no post there, and as what they act.
struct Beside {
    bool persons = false;
    bool names = false;
    RoleKind role = RoleKind::responsible_person;
};

// `role` decides whether names are taken for persons. Linear in the length of the list.
PartyList read_parties(std::string_view text, Span list, RoleKind role, const LexiconTables& lexicon, Beside beside = {});

} // namespace zeren::extract
