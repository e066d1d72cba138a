// How often something is done, where a stretch of time without 每 says so: 一周|通报|一次, 三年轮训一次, 一年开展两次检查.
//
// What begins with 每 is an expression of time (time_expressions.hpp). Test: tests/unit/targets_test.cpp.
#pragma once

#include "extract/statements.hpp"

#include <cstddef>

namespace zeren::extract {

// The stretch of time before statement `index`, which counts how many times; empty where there is none.
Span pace_of(const Statements& statements, std::size_t index);

} // namespace zeren::extract
