// What stands in front of a list, or in it and in front of somebody who has no part in the work.
//
//     配合单位|包括|区发改局          the list begins behind the word
//     含山县水务局                    no word in front: a name
//     区卫健局，联系人|王芳           whom to ask
//     区民政局，审核人|李刚           who saw the paper
//
// Test: tests/unit/list_fronts_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>

namespace zeren::extract {

// `list` without such a word, where an office or a collective stands behind it.
Span behind_list_front(std::string_view text, Span list, const LexiconTables& lexicon);

struct Clerk {
    Span name;            // empty for none
    bool contact = false; // 联系人, who has a role of his own
};

// Of one item of a list.
Clerk clerk_of(std::string_view text, Span item, const LexiconTables& lexicon);

} // namespace zeren::extract
