// What reading a notice shows about it: counts that differ, gaps in the numbering, tasks that nobody leads.
#pragma once

#include "zeren/model.hpp"

namespace zeren::resolve {

// Appends to document.diagnostics, in the order of the text.
void report_findings(Document& document);

} // namespace zeren::resolve
