// Fields of tasks (整改措施：…, 年度目标：…) as cells: a column for each of the labels that a table was asked for, and one for the others.
//
//     整改目标：全面完成排查。 → the cell below 整改目标, or 整改目标：全面完成排查。 among the others
//
// A label is compared without its blanks and in simplified characters (整 改 目 標 is 整改目标). Test: tests/unit/table_fields_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zeren::rendering {

// The key of a label's column: field:整改目标.
inline constexpr std::string_view kFieldKey = "field:";

// The texts of the task's fields with that label, a line each.
std::string fields_with(const Document& document, const Task& task, std::string_view label);

// Label and text of those whose label is none of `labels`, a line each.
std::string other_fields(const Document& document, const Task& task, const std::vector<std::string>& labels);

} // namespace zeren::rendering
