// One name for one party: 收储办 and 区收储办, 自然资源与规划局 and 自然资源和规划局 are the same where the notice writes both.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

namespace zeren::resolve {

// Sets Party::name and Party::party of all parties and fills Document::parties, in the order in which they first come. A name is
// always one that the notice writes: the fullest, then the most frequent, then the first. Linear in the number of parties.
void index_parties(Document& document, const LexiconTables& lexicon);

} // namespace zeren::resolve
