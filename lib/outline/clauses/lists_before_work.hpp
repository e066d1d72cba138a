// Lists of offices that no mark ends, because what they do follows at once.
//
//     请市教育局|尽快启动建设。              whom a notice asks
//     由市民政局牵头会同市财政局|拟订办法。   who joins the one who leads
//
// The list is the longest one behind which a word of doing begins. Test: tests/unit/requests_test.cpp, tests/unit/companions_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace zeren::outline {

// Where a word opens a second list inside `list`: 县财政局|会同县卫健局; list.end for nowhere. Linear in the list.
std::uint32_t opener_in(std::string_view text, Span list, const LexiconTables& lexicon);

// Whether the words end as organisations and collectives do: 市财政局, 有关部门. Constant time.
bool ends_as_name(std::string_view words, const LexiconTables& lexicon);

// Whether a word begins at `at` with which work goes on behind its doer: 于3月底前, 会同, 牵头, 尽快, 组织, or a comma. Constant time.
bool work_follows(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon);

// Behind the offices with which `words` open where work follows them in front of `end`: 县水务局、县住建局|及时拨付资金, 县水务局|要在6月底前
// 完成12座; `words.begin` for none (县医院床位数). Looks at 14 code points of each office.
std::uint32_t behind_offices(std::string_view text, Span words, std::uint32_t end, const LexiconTables& lexicon);

// Whether what is done at `at`, right behind a list, only tells which ones are meant: 县住建局|申报的|项目资金. Constant time.
bool is_attribute(std::string_view text, std::uint32_t at, std::uint32_t end);

// The longest list of offices from `begin` on behind which work follows in front of `end`; empty for none, and where the list is one of
// collectives. At most 150 bytes are looked at.
Span asked_offices(std::string_view text, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon);

// 会同市财政局|拟订办法 at `at`, right behind the verb of who leads: the others as cooperating units, collectives (会同有关部门) too. A bare 会
// counts in front of offices with a name (牵头会市财政局拟订). Nothing where no opener or no list stands there.
std::optional<Duty> read_companions(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon);

} // namespace zeren::outline
