// Whom 由 may name beside offices with a name of their own.
//
//     病历检查由|质控科|负责, 培训由|护理部|负责                       departments of some house
//     河道保洁由|各乡镇|负责, 由|当地政府|负责善后, 由|环境保护主管部门|牵头  all offices of a kind
//     由|各部门|, 由|有关单位|, 由|市场|负责                           nobody
//
// Test: tests/unit/agents_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>

namespace zeren::outline {

// Whether each item of the list is a department; 质控科负责…，护理部负责… are two who do it.
bool names_departments(std::string_view text, Span list, const LexiconTables& lexicon);

// Whether each item of the list is such a department, such a class or an office.
bool are_departments_or_classes(std::string_view text, Span list, const LexiconTables& lexicon);

} // namespace zeren::outline
