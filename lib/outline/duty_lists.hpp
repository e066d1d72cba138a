// What each office does, one paragraph an office, with its name in front of a colon.
//
//     市公安局：依法打击违法犯罪。          responsible_unit 市公安局, without label
//     （二）市教育局。负责校园安全。        the name may be the title of a numbered paragraph
//     3.副县长王明：包联高标准农田建设。      responsible_leader 副县长王明, where a word of doing follows
//     石门乡：1.1万亩                       an amount and no work: none
//
// A line alone is none, for it may name a sender, a place or a telephone: at least two stand together. Test: tests/unit/duty_lists_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace zeren::outline {

// Gives the paragraphs of such lists a leading piece for their office, where nothing in them names anybody. `above`: the indices of the
// segments right above a table with tasks, in order; an office that is one of them heads its rows. Linear in the segments.
void read_duty_lists(std::string_view text, const std::vector<std::size_t>& above, std::vector<Segment>& segments,
                     const LexiconTables& lexicon);

} // namespace zeren::outline
