// Whether a doer is somebody: 县水务局, 公安部门, 东城区政府 are, 各市, 有关部门 and 重点企业 are nobody in particular.
//
// Of one who shall do something (县水务局要…) the rules name nobody where it is said of anybody. Test: tests/unit/doers_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

// Whether one of the items is anybody, or all of them are.
enum class Anybody : std::uint8_t { none, some, all };

Anybody find_anybody(std::string_view text, Span list, const LexiconTables& lexicon);

} // namespace zeren::outline
