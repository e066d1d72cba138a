// Tasks with their roles, targets, deadlines and fields as JSON. Test: tests/unit/json_write_test.cpp.
#pragma once

#include "json/writer.hpp"
#include "zeren/model.hpp"

namespace zeren::json {

void write_task(Writer& writer, const Task& task);
void write_deadline(Writer& writer, const Deadline& deadline);

} // namespace zeren::json
