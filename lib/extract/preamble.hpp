// What the preamble and the closing rules ask for besides the work itself: how many tasks there are, and when to report.
//
//     现将2022年重点工作任务66项予以分解                          66
//     2022年6月30日、9月30日和12月31日前分别报送上半年、前三季度和全年重点工作的进展情况   three dates, each with what it covers
//     每月25日前报送进展                                          FREQ=MONTHLY;BYMONTHDAY=25
//
// Which paragraphs these are, the outline knows. The year that no date before gives is for lib/resolve/years. Catalogue section 6.
// Test: tests/unit/preamble_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zeren::extract {

std::optional<DeclaredCount> find_declared_count(std::string_view text, Span preamble, const LexiconTables& lexicon);

// In order of the text. `due` is set where the year is written there or in the date before it; where both `due` and `every` are
// empty, the year is the notice's (resolve::complete_years).
std::vector<Reporting> find_reporting(std::string_view text, std::span<const Span> paragraphs, const LexiconTables& lexicon);

} // namespace zeren::extract
