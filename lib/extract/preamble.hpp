// When to report: what the preamble, the closing rules and other prose ask for besides the work itself.
//
//     2022年6月30日、9月30日和12月31日前分别报送上半年、前三季度和全年重点工作的进展情况   three dates, each with what it covers
//     每月25日前报送进展                                          FREQ=MONTHLY;BYMONTHDAY=25
//
// Which paragraphs these are, the outline knows. The year that no date before gives is for lib/resolve/years. Catalogue section 6.
// Test: tests/unit/preamble_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace zeren::extract {

// Whether a sentence ends at `at`: 。 ； and a line end that is no wrap.
bool ends_sentence(std::string_view text, std::uint32_t at) noexcept;

// Which verbs make a report of a sentence with a time: 报送 alone, or 印发 and 形成 too, as where a preamble says what is to be done.
enum class ReportingVerbs : std::uint8_t { report, any };

// In order of the text. `due` is set where the year is written there or in the date before it; where both `due` and `every` are
// empty, the year is the notice's (resolve::complete_years).
std::vector<Reporting> find_reporting(std::string_view text, std::span<const Span> paragraphs, ReportingVerbs verbs,
                                      const LexiconTables& lexicon);

} // namespace zeren::extract
