// What reading a notice shows about it: counts that differ, gaps in the numbering, tasks that nobody leads, labels that nobody knew.
#pragma once

#include "outline/labels/own_labels.hpp"
#include "outline/numbering/numbering.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <vector>

namespace zeren::resolve {

// A numbered task in the order of the text. Tasks under one parent, or of one ladder under no parent, share a list: their numbers may
// run on over sections.
struct NumberedTask {
    std::int32_t list = 0;
    std::uint32_t value = 0;
    Span number;
    outline::Ladder ladder = outline::Ladder::none; // the step that its mark stands on
    Span damaged = {};                              // the mark, where its number cannot be read; value is then the number that was due
};

// Appends to document.diagnostics, in the order of the text.
void report_findings(Document& document, const std::vector<NumberedTask>& numbered);

// Which labels the lexicon lacks, once each, and as what they were read: those of the document's tasks, and those that name somebody.
void report_own_labels(Document& document, const std::vector<outline::OwnLabel>& labels);

} // namespace zeren::resolve
