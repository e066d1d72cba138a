// How many tasks the notice says that it hands out.
//
//     现将2022年重点工作任务66项予以分解       66
//     确定8个“揭榜挂帅”攻坚项目                8
//     对10件民生实事进行视察                   none: what somebody looks at was handed out elsewhere
//
// Nouns and counters are data (schedules.json). Catalogue section 7. Test: tests/unit/preamble_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <optional>
#include <string_view>

namespace zeren::extract {

// The largest count in `preamble`; none for names (“六项攻坚行动”) and parts of a whole.
std::optional<DeclaredCount> find_declared_count(std::string_view text, Span preamble, const LexiconTables& lexicon);

} // namespace zeren::extract
