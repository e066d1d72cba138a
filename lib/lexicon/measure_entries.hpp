// The lists of the lexicon that MeasureTables is made of: "units", "not_units", "relations", "changes", "levels", "acts", "measure_words".
// Test: tests/unit/lexicon_refusal_test.cpp.
#pragma once

#include "lexicon/entries.hpp"
#include "lexicon/measure_tables.hpp"

namespace zeren::lexicon {

// Adds one entry; false for a list of another's. Throws Error lexicon_invalid for an entry that does not tell what it means.
bool add_measure_entry(MeasureTables& tables, Entry& entry);

} // namespace zeren::lexicon
