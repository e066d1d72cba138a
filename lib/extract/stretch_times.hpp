// The times that stand in a stretch of prose, as find_time_expressions() finds them: found once for its targets, and handed on to its
// deadlines. Test: tests/unit/dates_test.cpp.
#pragma once

#include "extract/time_expressions.hpp"
#include "zeren/model.hpp"

#include <vector>

namespace zeren::extract {

struct StretchTimes {
    Span span;
    std::vector<TimeExpression> times;
};

} // namespace zeren::extract
