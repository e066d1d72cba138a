// notice.hpp: one notice of a batch: read, parsed, and written as a piece of the output. Called by many threads at once.
#pragma once

#include "model_options.hpp"
#include "ordered_work.hpp"
#include "plan.hpp"

namespace zeren::tool {

// A notice that cannot be read becomes a zeren-error record. Throws what is not the notice's fault: std::bad_alloc.
Result convert_notice(const PlannedNotice& notice, const ModelOptions& options, const Lexicon& lexicon);

} // namespace zeren::tool
