// A paragraph that swallowed others: a notice whose line breaks were lost. It is cut where its numbering goes on.
//
//     …指标提升1.明确年度目标。…责任单位：各区属国企（二）产业化水平提升2.聚焦主业…        (catalogue section 9)
//
// An enumeration inside one sentence (做好三件事：1.…；2.…；3.…) is not cut. Test: tests/unit/segments_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Adds the parts of `paragraph` to `parts`, in order and without blanks at their ends; the paragraph itself when nothing is to be cut.
void cut_glued(std::string_view text, Span paragraph, const LexiconTables& lexicon, std::vector<Span>& parts);

} // namespace zeren::outline
