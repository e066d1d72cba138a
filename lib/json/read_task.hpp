// Tasks with their roles, targets, deadlines and fields, read from JSON. Test: tests/unit/json_read_test.cpp.
#pragma once

#include "json/place.hpp"
#include "zeren/model.hpp"

namespace zeren::json {

void read_value(const Place& place, Task& into);
void read_value(const Place& place, Deadline& into);

} // namespace zeren::json
