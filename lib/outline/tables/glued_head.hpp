// The head of a table that ran together on one line, label by label, up to its first row.
//
//     序号项目名称建设内容2009年计划投资责任单位|1文昌路改造…
//
// Test: tests/unit/tables_test.cpp, tests/unit/table_one_line_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/tables/head.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

// 序号 at `at`: the label with which such a head begins.
bool is_serial_word(std::string_view text, std::uint32_t at, const LexiconTables& lexicon);

// The labels side by side from the beginning of `stretch` on, a few that no lexicon has among them; returns the place behind the last.
std::uint32_t read_labels_beside(std::string_view text, Span stretch, std::vector<Column>& columns, const LexiconTables& lexicon);

// What stands between two labels begins the second one (区|责任单位) or is a column of its own (办到哪里|责任单位).
enum class Gaps : std::uint8_t { joined, apart };

// The same of a line that is nothing but such a head and begins with 序号. Empty when it is none.
std::vector<Column> read_numbered_labels(std::string_view text, Span line, Gaps gaps, const LexiconTables& lexicon);

} // namespace zeren::outline
