// Marks that only the list around them can tell (numbering.hpp reads those that stand for themselves).
//
//     10.… 11.121人才计划…      11., because 11 was due; alone it is the amount 11.121
//     1,整顿市场… 2,清理河道…    a copy whose marks were exchanged
//     （一）… ?。ǘ┩平…          （二） after a lost byte: an item whose number nobody knows
//     问题1．… 问题2．…            1 and 2: what is numbered stands in front (worded_numbers.hpp knows where it does)
//
// Test: tests/unit/numbering_test.cpp.
#pragma once

#include "outline/numbering/numbering.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

// What read_mark() reads, and where the list above asks for the arabic number `due`, or one not far behind it in an extract: a number
// with a name of digits behind it (11.121人才计划, 3.5G网络). A comma may close the number that is due (2,清理河道) and a first one.
Mark read_due_mark(std::string_view text, std::uint32_t at, std::uint32_t due) noexcept;

// ?。ǘ┩平…: what a lost byte of GB 18030 leaves of a blank and （二）. A paragraph begins with no 。, so this was a mark; ladder none
// when it stands not there. The number is not readable: `value` is `due`, its span empty.
Mark read_damaged_mark(std::string_view text, std::uint32_t at, std::uint32_t due) noexcept;

// 问题1．, 任务（一）：, 【榜单01】, and 任务三 with a blank or the line's end behind it: the number behind `word`, which says what is
// numbered; from `at`, where a bracket around both of them may open. Ladder none where nothing closes the number.
Mark read_worded_mark(std::string_view text, std::uint32_t at, Span word) noexcept;

} // namespace zeren::outline
