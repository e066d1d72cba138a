// From the JSON text of a lexicon to LexiconTables: all lists that a lexicon may have (docs/lexicon.md).
// Test: tests/unit/lexicon_refusal_test.cpp.
#pragma once

#include "lexicon/entries.hpp"
#include "lexicon/tables.hpp"

#include <functional>
#include <string_view>

namespace zeren::lexicon {

// Adds all entries of the text, and tells `added`, which may be empty, of each. TimeTables::mark_starts() is left to the caller, after
// the last text. Throws Error lexicon_invalid, which names the line, the list and the term.
void add_entries(LexiconTables& tables, std::string_view json, const std::function<void(const Entry&)>& added);

} // namespace zeren::lexicon
