// Numbers that divide one before them by times, and name nothing themselves.
//
//     改造危房3.8万户，其中|2023年|2万户、|2024年|1.8万户
//     改造危房3.8万户（|2023年|2万户、|2024年|1.8万户）
//
// A year that is over asks for nothing. Test: tests/unit/part_times_test.cpp.
#pragma once

#include "extract/statements.hpp"

#include <cstddef>
#include <cstdint>

namespace zeren::extract {

// Whether nothing but a time stands in front of the number of statement `index` (its words begin at `begin`), and a number of its sentence
// before it has the same unit and is no less. `part`: 其中 stands in front of it, so that the unit may be another.
bool is_part_by_time(const Statements& statements, std::size_t index, bool part);

// Whether the bracket of statement `index` holds nothing but such parts, right behind the amount that they divide.
bool is_bracket_of_times(const Statements& statements, std::size_t index);

// 安装率6月底前达到90%，|11月底前|100%: nothing but a time and an amount in its clause, no less than the amount of the same unit before it.
bool is_next_step(const Statements& statements, std::size_t index);

} // namespace zeren::extract
