// From the draft to the model's lists: sections, tasks with kind, key and title, and what belongs to neither.
#pragma once

#include "extract/draft.hpp"
#include "zeren/model.hpp"

#include <vector>

namespace zeren::resolve {

// Moves sections and tasks into `document` (whose content is set). Items that are no task (neither roles nor numbers, no sibling
// of tasks) become prose of `other`; returned are their extents, in order.
std::vector<Span> assemble(Document& document, extract::Draft& draft);

} // namespace zeren::resolve
