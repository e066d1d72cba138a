// From the lines of a file to the paragraphs that its author meant.
//
//     责任单位：市水务局、市交通运         lines that a PDF or a mail program wrapped are one paragraph
//     输局、市林业局
//     …实施意见。一、总体要求（一）…       a notice that lost its line breaks is cut where its numbering goes on
//
// Each paragraph gets its numbering mark. Test: tests/unit/segments_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <vector>

namespace zeren::outline {

// Paragraphs in the order of the text; with the stretches that are `taken` (tables, in order) they hold every character that is not
// blank, once. Blocks of kind table are left out.
std::vector<Segment> find_segments(const Text& text, const LexiconTables& lexicon, const std::vector<Span>& taken = {});

} // namespace zeren::outline
