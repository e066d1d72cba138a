// The header of a notice that lost its line breaks: 文号, title, recipients, preamble, signature, date and annex title in one line.
//
//     梧府办发〔2021〕58号梧江市人民政府办公室关于印发…的通知各区人民政府，市政府各部门：经…。梧江市人民政府办公室2021年4月26日…方案
//
// Catalogue section 9. Test: tests/unit/segments_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// The parts of `paragraph`, in order and without blanks at their ends; the paragraph itself where it is no such header.
std::vector<Span> cut_glued_header(std::string_view text, Span paragraph, const LexiconTables& lexicon);

} // namespace zeren::outline
