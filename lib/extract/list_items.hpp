// The items of a party list: where it splits, and where a mark or joiner belongs to a name. See parties.hpp for the shapes, party_kinds.hpp
// for what stands alone as a party.
#pragma once

#include "extract/party_kinds.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

struct ListItem {
    Span span;
    bool and_others = false;      // 等 (部门) stood behind it
    std::uint32_t others_end = 0; // where 等部门 ends; 0 for a bare 等 and for none
};

// `names` is true for lists of persons, which blanks split too.
std::vector<ListItem> split_list(std::string_view text, Span list, bool names, const LexiconTables& lexicon);

} // namespace zeren::extract
