// From the outline to what each item says itself: roles, parties, targets, deadlines, header facts. See draft.hpp.
#pragma once

#include "extract/draft.hpp"
#include "lexicon/tables.hpp"

namespace zeren::extract {

Draft extract(Text text, outline::Outline outline, const LexiconTables& lexicon);

} // namespace zeren::extract
