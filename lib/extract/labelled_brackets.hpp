// A bracket behind an office that names somebody in a role of its own: 市水务局（责任人：张远）, 市水务局（联系人张远）.
// Test: tests/unit/parties_test.cpp, tests/unit/list_fronts_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

struct LabelledBracket {
    std::uint32_t open = 0; // the item's end for none
    Span inner;
    Span value;
    RoleKind role = RoleKind::other;
};

// The one that ends `item`.
LabelledBracket labelled_bracket(std::string_view text, Span item, const LexiconTables& lexicon);

} // namespace zeren::extract
