// The lists of the lexicon that MeasureTables is made of: "units", "not_units", "relations", "changes", "levels", "acts", "measure_words".
#pragma once

#include "lexicon/measure_tables.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace zeren::lexicon {

// Adds one entry; false for a list of another's. Throws Error lexicon_invalid for an entry that does not tell what it means.
bool add_measure_entry(MeasureTables& tables, const std::string& list, const nlohmann::ordered_json& entry);

} // namespace zeren::lexicon
