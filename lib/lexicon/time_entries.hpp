// The lists of the lexicon that TimeTables is made of: "time_words", "time_bounds", "period_heads", "reaching_verbs", "schedule_words",
// "report_words", "covered_periods", "counted_nouns", "counters". Test: tests/unit/lexicon_refusal_test.cpp.
#pragma once

#include "lexicon/entries.hpp"
#include "lexicon/time_tables.hpp"

namespace zeren::lexicon {

// Adds one entry; false for a list of another's. Throws Error lexicon_invalid for an entry that does not tell what it means.
bool add_time_entry(TimeTables& tables, Entry& entry);

} // namespace zeren::lexicon
